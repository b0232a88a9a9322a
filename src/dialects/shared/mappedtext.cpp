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
    return follow(std::ranges::upper_bound(m_steps, offset, {}, &Step::from) - m_steps.begin(), offset);
}

TextRange MappedText::toOrigin(TextRange range) const
{
    if (range.isEmpty())
        return {toOrigin(range.start), 0};
    // An end belongs to what stands before it.
    const auto after = std::ranges::lower_bound(m_steps, range.end(), {}, &Step::from) - m_steps.begin();
    return TextRange::between(toOrigin(range.start), follow(after, range.end()));
}

qsizetype MappedText::follow(std::ptrdiff_t after, qsizetype offset) const
{
    if (after == 0)
        return offset;
    const Step &step = m_steps[static_cast<std::size_t>(after) - 1];
    const qsizetype origin = step.origin + (offset - step.from);
    if (static_cast<std::size_t>(after) == m_steps.size())
        return origin;
    // A unit that was added stands for the place before it.
    return std::min(origin, std::max(step.origin, m_steps[static_cast<std::size_t>(after)].origin));
}

} // namespace dossier
