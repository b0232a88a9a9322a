// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mappedtext.h"

#include <algorithm>

namespace dossier {

MappedText::MappedText(const QString &origin)
{
    copy(origin, 0);
}

void MappedText::copy(QStringView part, qsizetype origin)
{
    m_steps.push_back({m_text.size(), origin});
    m_text += part;
}

void MappedText::add(QStringView part, qsizetype origin)
{
    copy(part, origin);
    m_steps.push_back({m_text.size(), origin});
}

qsizetype MappedText::toOrigin(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_steps, offset, {}, &Step::from);
    if (after == m_steps.begin())
        return offset;
    const Step &step = *(after - 1);
    const qsizetype origin = step.origin + (offset - step.from);
    // A unit that was added stands for the place before it.
    return after == m_steps.end() ? origin : std::min(origin, std::max(step.origin, after->origin));
}

TextRange MappedText::toOrigin(TextRange range) const
{
    return TextRange::between(toOrigin(range.start), toOrigin(range.end()));
}

} // namespace dossier
