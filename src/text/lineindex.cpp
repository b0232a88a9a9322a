// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "lineindex.h"

#include <algorithm>

namespace dossier {

LineIndex::LineIndex(QStringView text)
    : m_starts{0}
    , m_length(text.size())
{
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1))
        m_starts.push_back(at + 1);
}

LinePosition LineIndex::position(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_length);
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    const auto line = next - m_starts.begin() - 1;
    return {line, offset - m_starts[static_cast<std::size_t>(line)]};
}

qsizetype LineIndex::lineStart(qsizetype line) const
{
    if (line >= lineCount())
        return m_length;
    return m_starts[static_cast<std::size_t>(std::max<qsizetype>(line, 0))];
}

TextRange LineIndex::lineRange(qsizetype line) const
{
    const qsizetype next = lineStart(line + 1);
    const bool hasLineEnd = line + 1 < lineCount();
    return TextRange::between(lineStart(line), hasLineEnd ? next - 1 : next);
}

qsizetype LineIndex::offset(LinePosition position) const
{
    const TextRange range = lineRange(position.line);
    return range.start + std::clamp<qsizetype>(position.column, 0, range.length);
}

} // namespace dossier
