// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "diff.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Above this many lines a search that has cost too much settles for a good
/// split instead of the best one.
constexpr std::size_t kExactLines = 20'000;
constexpr int kCostOfLargeTexts = 1024;

using Numbers = std::vector<int>; ///< a number per line, equal for equal lines

/// The lines with their \n; the last one may have none.
std::vector<QStringView> linesOf(QStringView text)
{
    std::vector<QStringView> lines;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n') + 1;
        lines.push_back(text.first(end > 0 ? end : text.size()));
        text = text.sliced(lines.back().size());
    }
    return lines;
}

/// Lines of `from` that go and of `to` that come.
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
    /// The two front lines hold for each diagonal (from - to) the furthest line of `from`.
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

/// Both texts as lines, and which of them differ.
class Comparison
{
public:
    Comparison(QStringView from, QStringView to)
        : m_from(linesOf(from))
        , m_to(linesOf(to))
    {
        number();
        search();
    }

    /// Lines [fromStart, fromEnd) become lines [toStart, toEnd).
    struct Hunk {
        std::size_t fromStart, fromEnd, toStart, toEnd;
    };

    [[nodiscard]] const std::vector<QStringView> &from() const { return m_from; }
    [[nodiscard]] const std::vector<QStringView> &to() const { return m_to; }

    [[nodiscard]] std::vector<Hunk> hunks() const
    {
        std::vector<Hunk> hunks;
        std::size_t from = 0;
        std::size_t to = 0;
        while (from < m_from.size() || to < m_to.size()) {
            Hunk hunk{from, from, to, to};
            while (hunk.fromEnd < m_from.size() && m_marks.removed[hunk.fromEnd])
                ++hunk.fromEnd;
            while (hunk.toEnd < m_to.size() && m_marks.added[hunk.toEnd])
                ++hunk.toEnd;
            if (hunk.fromEnd > from || hunk.toEnd > to)
                hunks.push_back(hunk);
            from = hunk.fromEnd + 1;
            to = hunk.toEnd + 1;
        }
        return hunks;
    }

private:
    void number()
    {
        std::unordered_map<QStringView, int> numbers;
        const auto numbered = [&numbers](const std::vector<QStringView> &lines) {
            Numbers result;
            for (const QStringView line : lines)
                result.push_back(numbers.try_emplace(line, static_cast<int>(numbers.size())).first->second);
            return result;
        };
        m_fromNumbers = numbered(m_from);
        m_toNumbers = numbered(m_to);
        m_distinct = numbers.size();
    }

    /// A line that the other side lacks is in no common part: it is marked at
    /// once, which keeps the search small without making its answer worse.
    void search()
    {
        std::vector<char> inFrom(m_distinct);
        std::vector<char> inTo(m_distinct);
        for (const int line : m_fromNumbers)
            inFrom[static_cast<std::size_t>(line)] = 1;
        for (const int line : m_toNumbers)
            inTo[static_cast<std::size_t>(line)] = 1;
        const auto [fromShared, fromPlaces] = shared(m_fromNumbers, inTo);
        const auto [toShared, toPlaces] = shared(m_toNumbers, inFrom);
        const bool large = m_from.size() + m_to.size() > kExactLines;
        const Marks found =
            Search(fromShared, toShared, large ? kCostOfLargeTexts : std::numeric_limits<int>::max()).run();
        m_marks = {std::vector<char>(m_from.size(), 1), std::vector<char>(m_to.size(), 1)};
        for (std::size_t i = 0; i < fromPlaces.size(); ++i)
            m_marks.removed[fromPlaces[i]] = found.removed[i];
        for (std::size_t i = 0; i < toPlaces.size(); ++i)
            m_marks.added[toPlaces[i]] = found.added[i];
    }

    struct Shared {
        Numbers numbers;
        std::vector<std::size_t> places;
    };

    [[nodiscard]] static Shared shared(const Numbers &lines, const std::vector<char> &inOther)
    {
        Shared result;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (inOther[static_cast<std::size_t>(lines[i])]) {
                result.numbers.push_back(lines[i]);
                result.places.push_back(i);
            }
        }
        return result;
    }

    std::vector<QStringView> m_from;
    std::vector<QStringView> m_to;
    Numbers m_fromNumbers;
    Numbers m_toNumbers;
    std::size_t m_distinct = 0;
    Marks m_marks;
};

using Hunk = Comparison::Hunk;

/// Hunks whose context would meet stand in one group.
std::vector<std::vector<Hunk>> grouped(const std::vector<Hunk> &hunks, std::size_t context)
{
    std::vector<std::vector<Hunk>> groups;
    for (const Hunk &hunk : hunks) {
        if (groups.empty() || hunk.fromStart - groups.back().back().fromEnd > 2 * context)
            groups.emplace_back();
        groups.back().push_back(hunk);
    }
    return groups;
}

QString lineSpan(std::size_t start, std::size_t end)
{
    // Of an empty span the line before it is named.
    const std::size_t first = start == end ? start : start + 1;
    if (end - start == 1)
        return QString::number(first);
    return QString::number(first) + u',' + QString::number(end - start);
}

void appendLines(QString &out, char16_t mark, const std::vector<QStringView> &lines, std::size_t start, std::size_t end)
{
    for (std::size_t i = start; i < end; ++i) {
        out += QChar(mark);
        out += lines[i];
        if (!lines[i].endsWith(u'\n'))
            out += u"\n\\ No newline at end of file\n";
    }
}

void appendGroup(QString &out, const Comparison &comparison, const std::vector<Hunk> &group, std::size_t context)
{
    const Hunk &first = group.front();
    const Hunk &last = group.back();
    const std::size_t before = std::min(context, first.fromStart);
    const std::size_t after = std::min(context, comparison.from().size() - last.fromEnd);
    out += u"@@ -"_s + lineSpan(first.fromStart - before, last.fromEnd + after) + u" +"_s +
           lineSpan(first.toStart - before, last.toEnd + after) + u" @@\n"_s;
    std::size_t at = first.fromStart - before;
    for (const Hunk &hunk : group) {
        appendLines(out, u' ', comparison.from(), at, hunk.fromStart);
        appendLines(out, u'-', comparison.from(), hunk.fromStart, hunk.fromEnd);
        appendLines(out, u'+', comparison.to(), hunk.toStart, hunk.toEnd);
        at = hunk.fromEnd;
    }
    appendLines(out, u' ', comparison.from(), at, last.fromEnd + after);
}

/// A name with blanks ends at a tab, or patch(1) takes its first word.
QString fileLine(const QString &mark, const QString &name)
{
    return mark + name + (name.contains(u' ') ? u"\t\n"_s : u"\n"_s);
}

} // namespace

ChangeSet lineDifference(const QString &from, const QString &to)
{
    ChangeSet changes;
    const Comparison comparison(from, to);
    const auto start = [](const std::vector<QStringView> &lines, const QString &text, std::size_t line) {
        return line < lines.size() ? lines[line].data() - QStringView(text).data() : text.size();
    };
    for (const Hunk &hunk : comparison.hunks()) {
        const auto range = TextRange::between(start(comparison.from(), from, hunk.fromStart),
                                              start(comparison.from(), from, hunk.fromEnd));
        const qsizetype begin = start(comparison.to(), to, hunk.toStart);
        const auto added = changes.add(range, to.sliced(begin, start(comparison.to(), to, hunk.toEnd) - begin));
        Q_ASSERT(added);
    }
    return changes;
}

QString unifiedDiff(const QString &from, const QString &to, const QString &fromName, const QString &toName, int context)
{
    const Comparison comparison(from, to);
    const auto lines = static_cast<std::size_t>(std::max(context, 0));
    const auto groups = grouped(comparison.hunks(), lines);
    if (groups.empty())
        return {};
    QString out = fileLine(u"--- "_s, fromName) + fileLine(u"+++ "_s, toName);
    for (const std::vector<Hunk> &group : groups)
        appendGroup(out, comparison, group, lines);
    return out;
}

} // namespace dossier
