// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "textfieldeditor.h"

#include "agentfile/headeredit.h"
#include "text/changeset.h"
#include "undokeys.h"

#include <QEvent>
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
    connect(m_edit, &QLineEdit::textChanged, this, &TextFieldEditor::updateToolTip);
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
    // A mapping in the place of a list has no items, and is no empty list.
    const bool isList = m_type == FieldSpec::Type::StringList && !value.items.isEmpty();
    const bool same = isList ? splitCommaList(m_edit->text()) == value.items : m_edit->text() == value.text;
    if (same && (value.isPresent || m_edit->text().isEmpty()))
        return;
    showText(value.text);
}

/// Cursor and selection stay with the characters they stood at.
void TextFieldEditor::showText(const QString &text)
{
    const QString before = m_edit->text();
    const ChangeSet changes = ChangeSet::replacing({0, before.size()}, text).minimised(before);
    const auto moved = [&](qsizetype offset) {
        for (const TextEdit &edit : changes.edits()) {
            if (offset >= edit.range.end())
                return static_cast<int>(offset + edit.text.size() - edit.range.length);
        }
        return static_cast<int>(std::min(offset, text.size()));
    };
    const int cursor = moved(m_edit->cursorPosition());
    const bool selects = m_edit->hasSelectedText();
    const int start = selects ? moved(m_edit->selectionStart()) : cursor;
    const int end = selects ? moved(m_edit->selectionEnd()) : cursor;
    const bool atStart = selects && m_edit->cursorPosition() == m_edit->selectionStart();
    m_edit->setText(text);
    if (!m_edit->hasFocus())
        m_edit->setCursorPosition(0);
    else if (selects)
        m_edit->setSelection(atStart ? end : start, atStart ? start - end : end - start);
    else
        m_edit->setCursorPosition(cursor);
}

void TextFieldEditor::setEditable(bool editable)
{
    // What cannot be edited can still be read and copied.
    m_edit->setReadOnly(!editable);
    m_edit->setEnabled(editable || !m_edit->text().isEmpty());
    updateGround();
}

void TextFieldEditor::updateGround()
{
    QPalette own;
    if (m_edit->isReadOnly())
        own.setColor(QPalette::Base, palette().color(QPalette::Window));
    m_edit->setPalette(own);
}

void TextFieldEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateGround();
}

/// A text that is wider than its field is never cut in silence.
void TextFieldEditor::updateToolTip()
{
    const QString text = m_edit->text();
    const int room = m_edit->width() - 2 * m_edit->fontMetrics().averageCharWidth();
    m_edit->setToolTip(m_edit->fontMetrics().horizontalAdvance(text) > room ? text : QString());
}

void TextFieldEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    updateToolTip();
}

void TextFieldEditor::showSeveral()
{
    m_edit->setPlaceholderText(severalText());
}

} // namespace dossier
