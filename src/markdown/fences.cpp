// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fences.h"

#include "listedit.h"

#include <algorithm>

namespace dossier {

namespace {

constexpr qsizetype kFewestMarks = 3; // as in CommonMark

/// How often the mark at an offset stands there.
qsizetype runAt(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line.at(end) == line.at(at))
        ++end;
    return end - at;
}

/// Where the words of a line begin: behind blanks and the marks of quotes and lists.
qsizetype wordsOf(QStringView line)
{
    qsizetype at = ItemStart::of(line).length;
    while (at < line.size() && isBlankUnit(line.at(at)))
        ++at;
    return at;
}

/// The marks of a line that closes an open fence; empty for another line.
TextRange closingMarks(QStringView line, QChar mark, qsizetype fewest)
{
    const auto isBeside = [](QChar unit) { return isBlankUnit(unit) || unit == u'>'; };
    const qsizetype start = std::ranges::find_if_not(line, isBeside) - line.begin();
    if (start == line.size() || line.at(start) != mark)
        return {};
    const TextRange marks{start, runAt(line, start)};
    const bool isAlone = std::ranges::all_of(line.sliced(marks.end()), isBlankUnit);
    return marks.length >= fewest && isAlone ? marks : TextRange();
}

} // namespace

TextRange fenceMarks(QStringView line)
{
    const qsizetype at = wordsOf(line);
    if (at == line.size() || (line.at(at) != u'`' && line.at(at) != u'~'))
        return {};
    const TextRange marks{at, runAt(line, at)};
    // Behind backticks that open a fence there is no other one, else it is a code span.
    const bool isSpan = line.at(at) == u'`' && line.sliced(marks.end()).contains(u'`');
    return marks.length >= kFewestMarks && !isSpan ? marks : TextRange();
}

std::vector<Fence> fencesOf(QStringView text, TextRange range)
{
    std::vector<Fence> fences;
    bool isOpen = false;
    for (qsizetype start = range.start; start < range.end();) {
        const qsizetype end = std::min(lineEnd(text, start), range.end());
        const QStringView line = text.sliced(start, end - start);
        if (isOpen) {
            Fence &fence = fences.back();
            const TextRange close = closingMarks(line, text.at(fence.open.start), fence.open.length);
            isOpen = close.isEmpty();
            fence.lines = TextRange::between(fence.lines.start, end);
            fence.close = isOpen ? TextRange() : TextRange{start + close.start, close.length};
        } else if (const TextRange open = fenceMarks(line); !open.isEmpty()) {
            isOpen = true;
            fences.push_back(
                {.open = {start + open.start, open.length}, .close = {}, .lines = TextRange::between(start, end)});
        }
        start = end + 1;
    }
    return fences;
}

const Fence *fenceAt(const std::vector<Fence> &fences, qsizetype offset)
{
    const auto next =
        std::ranges::upper_bound(fences, offset, {}, [](const Fence &fence) { return fence.lines.start; });
    if (next == fences.begin() || !std::prev(next)->lines.touches(offset))
        return nullptr;
    return &*std::prev(next);
}

} // namespace dossier
