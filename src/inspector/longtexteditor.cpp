// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "longtexteditor.h"

#include "growingtextedit.h"
#include "models/fixedfont.h"

#include <QLabel>
#include <QVBoxLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// How few and how many lines a field of that type is tall.
std::pair<int, int> linesOf(FieldSpec::Type type)
{
    switch (type) {
    case FieldSpec::Type::Text:
        return {8, 18};
    case FieldSpec::Type::Yaml:
        return {4, 14};
    default:
        return {2, 8};
    }
}

} // namespace

LongTextEditor::LongTextEditor(const FieldSpec &field, QWidget *parent)
    : FieldEditor(parent)
    , m_isYaml(field.type == FieldSpec::Type::Yaml)
    , m_required(field.required)
    , m_edit(new GrowingTextEdit(linesOf(field.type).first, linesOf(field.type).second, this))
    , m_breaks(new QLabel(tr("The file writes line breaks as “\\n”; here they are lines."), this))
{
    m_edit->setObjectName(u"field_"_s + field.key);
    m_edit->setAccessibleName(field.title);
    m_edit->setAccessibleDescription(field.help);
    if (m_isYaml) {
        m_edit->setFont(fixedFont());
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_edit->setPlaceholderText(tr("YAML"));
    }
    m_breaks->setObjectName(u"breaks_"_s + field.key);
    m_breaks->setWordWrap(true);
    m_breaks->hide();
    setFocusProxy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_edit);
    layout->addWidget(m_breaks);
    connect(m_edit, &GrowingTextEdit::textEdited, this, &LongTextEditor::tell);
    connect(m_edit, &GrowingTextEdit::finished, this, &FieldEditor::finished);
}

void LongTextEditor::tell(const QString &text)
{
    if (!m_isYaml)
        m_shown = m_shown.edited(text);
    FieldInput input{.kind = m_isYaml ? FieldInput::Kind::Yaml : FieldInput::Kind::Text,
                     .text = m_isYaml ? text : m_shown.stored(),
                     .items = {},
                     .isTyping = true};
    if (text.isEmpty() && !m_required)
        input.kind = FieldInput::Kind::Unset;
    Q_EMIT edited(input);
}

void LongTextEditor::showValue(const FieldValue &value)
{
    // What was typed here is known better than it can be read.
    if (!m_isYaml && value.text != m_shown.stored())
        m_shown = ShownText::of(value.text);
    m_breaks->setVisible(!m_isYaml && m_shown.hasWrittenBreaks());
    m_edit->showText(m_isYaml ? value.yaml : m_shown.shown());
}

void LongTextEditor::setEditable(bool editable)
{
    m_edit->setEnabled(editable || !m_edit->text().isEmpty());
    // Else each key would paint all of it.
    if (m_edit->isReadOnly() != editable)
        return;
    m_edit->setReadOnly(!editable);
    m_edit->setBackgroundRole(editable ? QPalette::Base : QPalette::Window);
    m_edit->viewport()->setBackgroundRole(editable ? QPalette::Base : QPalette::Window);
}

void LongTextEditor::showSeveral()
{
    m_edit->setPlaceholderText(severalText());
}

} // namespace dossier
