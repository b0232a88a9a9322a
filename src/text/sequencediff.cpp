// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "sequencediff.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace dossier {

namespace {

using Numbers = std::vector<int>; ///< a number per part, equal for equal parts

/// Parts of `from` that go and of `to` that come.
struct Marks {
    std::vector<char> removed;
    std::vector<char> added;
};

/// Myers' O(ND) difference in linear space: the middle of a shortest edit
/// path is found from both ends, then each half on its own.
class Search
{
public:
    Search(Numbers from, Numbers to, int mostCost)
        : m_from(std::move(from))
        , m_to(std::move(to))
        , m_mostCost(mostCost)
        , m_offset(static_cast<int>(m_to.size()) + 1)
        , m_forward(m_from.size() + m_to.size() + 3)
        , m_backward(m_from.size() + m_to.size() + 3)
        , m_marks{std::vector<char>(m_from.size()), std::vector<char>(m_to.size())}
    {
    }

    [[nodiscard]] Marks run()
    {
        compare({0, static_cast<int>(m_from.size()), 0, static_cast<int>(m_to.size())});
        return std::move(m_marks);
    }

private:
    struct Box {
        int fromStart, fromEnd, toStart, toEnd;
    };
    struct Point {
        int from, to;
    };

    void compare(Box box)
    {
        while (box.fromStart < box.fromEnd && box.toStart < box.toEnd &&
               line(m_from, box.fromStart) == line(m_to, box.toStart))
            ++box.fromStart, ++box.toStart;
        while (box.fromStart < box.fromEnd && box.toStart < box.toEnd &&
               line(m_from, box.fromEnd - 1) == line(m_to, box.toEnd - 1))
            --box.fromEnd, --box.toEnd;
        if (box.fromStart == box.fromEnd || box.toStart == box.toEnd) {
            std::fill(m_marks.removed.begin() + box.fromStart, m_marks.removed.begin() + box.fromEnd, 1);
            std::fill(m_marks.added.begin() + box.toStart, m_marks.added.begin() + box.toEnd, 1);
            return;
        }
        const Point middle = split(box);
        compare({box.fromStart, middle.from, box.toStart, middle.to});
        compare({middle.from, box.fromEnd, middle.to, box.toEnd});
    }

    /// A point on a shortest path, neither the box's first nor its last corner.
    /// The two front lines hold for each diagonal (from - to) the furthest part of `from`.
    [[nodiscard]] Point split(const Box &box)
    {
        const int least = box.fromStart - box.toEnd;
        const int most = box.fromEnd - box.toStart;
        const int forwardMiddle = box.fromStart - box.toStart;
        const int backwardMiddle = box.fromEnd - box.toEnd;
        const bool odd = (forwardMiddle - backwardMiddle) % 2 != 0;
        forward(forwardMiddle) = box.fromStart;
        backward(backwardMiddle) = box.fromEnd;
        Span ahead{forwardMiddle, forwardMiddle};
        Span behind{backwardMiddle, backwardMiddle};
        for (int cost = 1;; ++cost) {
            widen(ahead, least, most, m_forward, -1);
            for (int d = ahead.last; d >= ahead.first; d -= 2) {
                const int x = advance(box, d);
                if (odd && d >= behind.first && d <= behind.last && backward(d) <= x)
                    return {x, x - d};
            }
            widen(behind, least, most, m_backward, std::numeric_limits<int>::max());
            for (int d = behind.last; d >= behind.first; d -= 2) {
                const int x = retreat(box, d);
                if (!odd && d >= ahead.first && d <= ahead.last && x <= forward(d))
                    return {x, x - d};
            }
            if (cost >= m_mostCost)
                return furthest(box, ahead);
        }
    }

    struct Span {
        int first, last;
    };

    /// One more diagonal on each side, or one less where the box ends.
    void widen(Span &span, int least, int most, Numbers &front, int beyond) const
    {
        if (span.first > least)
            front[index(--span.first - 1)] = beyond;
        else
            ++span.first;
        if (span.last < most)
            front[index(++span.last + 1)] = beyond;
        else
            --span.last;
    }

    [[nodiscard]] int advance(const Box &box, int d)
    {
        const int below = forward(d - 1);
        const int above = forward(d + 1);
        int x = below < above ? above : below + 1;
        while (x < box.fromEnd && x - d < box.toEnd && line(m_from, x) == line(m_to, x - d))
            ++x;
        return forward(d) = x;
    }

    [[nodiscard]] int retreat(const Box &box, int d)
    {
        const int below = backward(d - 1);
        const int above = backward(d + 1);
        int x = below < above ? below : above - 1;
        while (x > box.fromStart && x - d > box.toStart && line(m_from, x - 1) == line(m_to, x - d - 1))
            --x;
        return backward(d) = x;
    }

    [[nodiscard]] Point furthest(const Box &box, Span ahead)
    {
        Point best{box.fromStart, box.toStart};
        for (int d = ahead.first; d <= ahead.last; d += 2) {
            const int from = std::min(forward(d), box.fromEnd);
            const int to = std::min(from - d, box.toEnd);
            if (to + d >= box.fromStart && to >= box.toStart && 2 * to + d > best.from + best.to)
                best = {to + d, to};
        }
        return best;
    }

    [[nodiscard]] static int line(const Numbers &lines, int at) { return lines[static_cast<std::size_t>(at)]; }
    [[nodiscard]] std::size_t index(int diagonal) const
    {
        const int place = diagonal + m_offset;
        return static_cast<std::size_t>(place);
    }
    [[nodiscard]] int &forward(int diagonal) { return m_forward[index(diagonal)]; }
    [[nodiscard]] int &backward(int diagonal) { return m_backward[index(diagonal)]; }

    Numbers m_from;
    Numbers m_to;
    int m_mostCost;
    int m_offset;
    Numbers m_forward;
    Numbers m_backward;
    Marks m_marks;
};

/// Each part as a number, equal for equal parts; how many numbers there are.
std::size_t numbered(const SequenceParts &parts, std::unordered_map<QStringView, int> &numbers, Numbers &result)
{
    result.reserve(parts.size());
    for (const QStringView part : parts)
        result.push_back(numbers.try_emplace(part, static_cast<int>(numbers.size())).first->second);
    return numbers.size();
}

/// The parts that the other side has too, and where they stand.
struct Shared {
    Shared(const Numbers &parts, const Numbers &others, std::size_t distinct)
    {
        std::vector<char> isInOther(distinct);
        for (const int part : others)
            isInOther[static_cast<std::size_t>(part)] = 1;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (isInOther[static_cast<std::size_t>(parts[i])]) {
                numbers.push_back(parts[i]);
                places.push_back(i);
            }
        }
    }

    Numbers numbers;
    std::vector<std::size_t> places;
};

/// A part that the other side lacks is in no common part: it is marked at
/// once, which keeps the search small without making its answer worse.
Marks marksOf(const SequenceParts &from, const SequenceParts &to, int mostCost)
{
    std::unordered_map<QStringView, int> numbers;
    Numbers fromNumbers;
    Numbers toNumbers;
    numbered(from, numbers, fromNumbers);
    const std::size_t distinct = numbered(to, numbers, toNumbers);
    const Shared fromShared(fromNumbers, toNumbers, distinct);
    const Shared toShared(toNumbers, fromNumbers, distinct);
    const Marks found = Search(fromShared.numbers, toShared.numbers, mostCost).run();
    Marks marks{std::vector<char>(from.size(), 1), std::vector<char>(to.size(), 1)};
    for (std::size_t i = 0; i < fromShared.places.size(); ++i)
        marks.removed[fromShared.places[i]] = found.removed[i];
    for (std::size_t i = 0; i < toShared.places.size(); ++i)
        marks.added[toShared.places[i]] = found.added[i];
    return marks;
}

} // namespace

std::vector<SequencePart> sequenceDifference(const SequenceParts &from, const SequenceParts &to, SequenceCost cost)
{
    const bool isLarge = from.size() + to.size() > cost.exactParts;
    const Marks marks = marksOf(from, to, isLarge ? cost.mostCost : std::numeric_limits<int>::max());
    std::vector<SequencePart> differences;
    std::size_t fromAt = 0;
    std::size_t toAt = 0;
    while (fromAt < from.size() || toAt < to.size()) {
        SequencePart part{fromAt, fromAt, toAt, toAt};
        while (part.fromEnd < from.size() && marks.removed[part.fromEnd])
            ++part.fromEnd;
        while (part.toEnd < to.size() && marks.added[part.toEnd])
            ++part.toEnd;
        if (part.fromEnd > fromAt || part.toEnd > toAt)
            differences.push_back(part);
        fromAt = part.fromEnd + 1;
        toAt = part.toEnd + 1;
    }
    return differences;
}

std::vector<QStringView> linesWithEnds(QStringView text)
{
    std::vector<QStringView> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n') + 1;
        lines.push_back(text.first(end > 0 ? end : text.size()));
        text = text.sliced(lines.back().size());
    }
    return lines;
}

} // namespace dossier
