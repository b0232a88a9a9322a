// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "prompt.h"

#include <algorithm>

namespace dossier {

namespace {

void blank(QString &text, const TextRange &range)
{
    const qsizetype end = std::min(range.end(), text.size());
    for (qsizetype i = std::max<qsizetype>(range.start, 0); i < end; ++i) {
        if (text[i] != u'\n')
            text[i] = u' ';
    }
}

} // namespace

Prompt::Prompt(const QString &text, TextRange range)
    : m_range(range)
    , m_text(text.sliced(range.start, range.length))
{
}

const QString &Prompt::prose() const
{
    return markdown().prose;
}

const std::vector<Heading> &Prompt::headings() const
{
    return markdown().headings;
}

const Prompt::Markdown &Prompt::markdown() const
{
    if (m_markdown)
        return *m_markdown;
    Outline found = outline(m_text);
    m_markdown = Markdown{m_text, std::move(found.headings)};
    for (const TextRange &code : found.code)
        blank(m_markdown->prose, code);
    for (Heading &heading : m_markdown->headings)
        heading.range = inDocument(heading.range);
    return *m_markdown;
}

} // namespace dossier
