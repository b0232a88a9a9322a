// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "textfieldeditor.h"

#include "agentfile/headeredit.h"
#include "undokeys.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace dossier {

using namespace Qt::StringLiterals;

TextFieldEditor::TextFieldEditor(const FieldSpec &field, QWidget *parent)
    : FieldEditor(parent)
    , m_type(field.type)
    , m_required(field.required)
    , m_edit(new QLineEdit(this))
{
    m_edit->setObjectName(u"field_"_s + field.key);
    m_edit->setAccessibleName(field.title);
    m_edit->setAccessibleDescription(field.help);
    if (field.type == FieldSpec::Type::StringList)
        m_edit->setPlaceholderText(tr("separated by commas"));
    UndoKeys::handToDocument(m_edit);
    setFocusProxy(m_edit);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TextFieldEditor::tell);
    connect(m_edit, &QLineEdit::editingFinished, this, &FieldEditor::finished);
}

void TextFieldEditor::tell(const QString &text)
{
    FieldInput input{.kind = FieldInput::Kind::Text, .text = text, .items = {}, .isTyping = true};
    if (text.isEmpty() && !m_required) {
        input.kind = FieldInput::Kind::Unset;
    } else if (m_type == FieldSpec::Type::StringList) {
        input.kind = FieldInput::Kind::Items;
        input.items = splitCommaList(text);
    }
    Q_EMIT edited(input);
}

void TextFieldEditor::showValue(const FieldValue &value)
{
    const bool same = m_type == FieldSpec::Type::StringList ? splitCommaList(m_edit->text()) == value.items
                                                            : m_edit->text() == value.text;
    if (same && (value.isPresent || m_edit->text().isEmpty()))
        return;
    const int cursor = m_edit->cursorPosition();
    m_edit->setText(value.text);
    m_edit->setCursorPosition(m_edit->hasFocus() ? qMin(cursor, static_cast<int>(value.text.size())) : 0);
}

void TextFieldEditor::setEditable(bool editable)
{
    // What cannot be edited can still be read and copied.
    m_edit->setReadOnly(!editable);
    m_edit->setEnabled(editable || !m_edit->text().isEmpty());
}

} // namespace dossier
