// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "linepieces.h"

#include <algorithm>

namespace dossier {

namespace {

/// Behind the last blank of a piece, if there is one, and never within a pair.
qsizetype endOfPiece(QStringView line, qsizetype start)
{
    const qsizetype end = start + LinePieces::kPiece;
    const qsizetype blank = line.sliced(start, LinePieces::kPiece).lastIndexOf(u' ');
    if (blank > LinePieces::kPiece / 2)
        return start + blank + 1;
    return line[end].isLowSurrogate() && line[end - 1].isHighSurrogate() ? end - 1 : end;
}

} // namespace

LinePieces::LinePieces(const QString &text, qsizetype longest)
{
    m_shown.reserve(text.size() + text.size() / kPiece);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lineEnd = text.indexOf(u'\n', start);
        const qsizetype next = lineEnd < 0 ? text.size() : lineEnd + 1;
        const QStringView line = QStringView(text).sliced(start, next - start);
        qsizetype done = 0;
        while (line.size() > longest && line.size() - done > kPiece) {
            const qsizetype end = endOfPiece(line, done);
            m_shown += line.sliced(done, end - done);
            m_shown += u'\n';
            m_breaks.push_back(start + end);
            done = end;
        }
        m_shown += line.sliced(done);
        start = next;
    }
    if (m_breaks.empty())
        m_shown.clear();
}

qsizetype LinePieces::toShown(qsizetype offset) const
{
    return offset + (std::ranges::upper_bound(m_breaks, offset) - m_breaks.begin());
}

TextRange LinePieces::toShown(TextRange range) const
{
    return TextRange::between(toShown(range.start), toShown(range.end()));
}

int LinePieces::breaksBefore(qsizetype shownOffset) const
{
    // The n-th break is shown n units later than it stands in the text.
    std::size_t low = 0;
    std::size_t high = m_breaks.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_breaks[middle] + static_cast<qsizetype>(middle) < shownOffset)
            low = middle + 1;
        else
            high = middle;
    }
    return static_cast<int>(low);
}

bool LinePieces::isContinued(qsizetype shownOffset) const
{
    const auto before = static_cast<std::size_t>(breaksBefore(shownOffset));
    return before > 0 && m_breaks[before - 1] + static_cast<qsizetype>(before) == shownOffset;
}

qsizetype LinePieces::toText(qsizetype shownOffset) const
{
    return shownOffset - breaksBefore(shownOffset);
}

TextRange LinePieces::toText(TextRange shownRange) const
{
    return TextRange::between(toText(shownRange.start), toText(shownRange.end()));
}

QString LinePieces::joined(QString shownPart, qsizetype shownStart) const
{
    if (m_breaks.empty())
        return shownPart;
    const auto first = static_cast<std::size_t>(breaksBefore(shownStart));
    const auto last = static_cast<std::size_t>(breaksBefore(shownStart + shownPart.size()));
    QString text;
    text.reserve(shownPart.size());
    qsizetype done = 0;
    for (std::size_t i = first; i < last; ++i) {
        const qsizetype at = m_breaks[i] + static_cast<qsizetype>(i) - shownStart;
        text += QStringView(shownPart).sliced(done, at - done);
        done = at + 1;
    }
    return text += QStringView(shownPart).sliced(done);
}

} // namespace dossier
