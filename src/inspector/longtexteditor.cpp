// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "longtexteditor.h"

#include "growingtextedit.h"

#include <QFontDatabase>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

LongTextEditor::LongTextEditor(const FieldSpec &field, QWidget *parent)
    : FieldEditor(parent)
    , m_isYaml(field.type == FieldSpec::Type::Yaml)
    , m_required(field.required)
    , m_edit(new GrowingTextEdit(m_isYaml ? 4 : 8, m_isYaml ? 14 : 12, this))
{
    m_edit->setObjectName(u"field_"_s + field.key);
    m_edit->setAccessibleName(field.title);
    m_edit->setAccessibleDescription(field.help);
    if (m_isYaml) {
        m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    }
    setFocusProxy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    connect(m_edit, &GrowingTextEdit::textEdited, this, [this](const QString &text) {
        FieldInput input{.kind = m_isYaml ? FieldInput::Kind::Yaml : FieldInput::Kind::Text,
                         .text = text,
                         .items = {},
                         .isTyping = true};
        if (text.isEmpty() && !m_required)
            input.kind = FieldInput::Kind::Unset;
        Q_EMIT edited(input);
    });
    connect(m_edit, &GrowingTextEdit::finished, this, &FieldEditor::finished);
}

void LongTextEditor::showValue(const FieldValue &value)
{
    // Half-written YAML is kept until the person leaves it.
    if (m_isYaml && m_edit->hasFocus() && value.isPresent)
        return;
    m_edit->showText(value.text);
}

void LongTextEditor::setEditable(bool editable)
{
    m_edit->setReadOnly(!editable);
    m_edit->setEnabled(editable || !m_edit->toPlainText().isEmpty());
}

} // namespace dossier
