// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "exampletext.h"

namespace dossier {

ExampleText::ExampleText(const QString &name, int mostLines, QWidget *parent)
    : GrowingTextEdit(1, mostLines, parent)
{
    setObjectName(name);
    connect(this, &GrowingTextEdit::finished, this, &ExampleText::leave);
}

void ExampleText::showSaid(const QString &text)
{
    const bool isNews = text != m_said;
    m_said = text;
    if (m_isRefused && !isNews)
        return;
    m_isRefused = false;
    if (hasFocus() && this->text().trimmed() == text.trimmed())
        return;
    showText(text);
}

void ExampleText::setEditable(bool editable)
{
    setReadOnly(!editable);
    viewport()->setBackgroundRole(editable ? QPalette::Base : QPalette::Window);
}

void ExampleText::dropRefused()
{
    m_isRefused = false;
    showText(m_said);
}

/// Blanks at the ends that the file does not have go when the keys go.
void ExampleText::leave()
{
    if (!m_isRefused)
        showText(m_said);
}

} // namespace dossier
