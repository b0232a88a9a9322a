// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "prompt.h"

#include <algorithm>

namespace dossier {

Prompt::Prompt(const QString &text, TextRange range)
    : m_range(range)
    , m_text(text.sliced(range.start, range.length))
    , m_prose(m_text)
{
    const Outline found = outline(m_text);
    for (const TextRange &code : found.code) {
        const qsizetype end = std::min(code.end(), m_prose.size());
        for (qsizetype i = std::max<qsizetype>(code.start, 0); i < end; ++i) {
            if (m_prose[i] != u'\n')
                m_prose[i] = u' ';
        }
    }
    m_headings = found.headings;
    for (Heading &heading : m_headings)
        heading.range = inDocument(heading.range);
}

} // namespace dossier
