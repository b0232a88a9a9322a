// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "hunks.h"

#include "sequencediff.h"
#include "worddiff.h"

#include <QHash>

#include <algorithm>

namespace dossier {

namespace {

/// From here on two lines are versions of one line.
constexpr double kAlike = 0.4;
constexpr std::size_t kFewWords = 4; ///< say nothing of what grew
constexpr double kGrown = 0.7;
/// More work than this is not done to find which lines belong together.
constexpr std::size_t kMostComparisons = 2'000'000;

/// The words of a line as numbers, in order of those.
struct Bag {
    std::vector<std::size_t> words;
    QStringView key;

    [[nodiscard]] bool empty() const { return words.empty(); }
    [[nodiscard]] std::size_t size() const { return words.size(); }
};

/// What stands before the colon of an entry, as "  model" in "  model: opus".
QStringView keyOf(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    const QStringView key = line.first(std::max<qsizetype>(colon, 0));
    const bool isKey = std::ranges::all_of(
        key.trimmed(), [](QChar unit) { return unit.isLetterOrNumber() || unit == u'-' || unit == u'_'; });
    return isKey ? key : QStringView();
}

Bag bagOf(QStringView line)
{
    Bag bag{.words = {}, .key = keyOf(line)};
    for (const QStringView word : wordsOf(line))
        bag.words.push_back(qHash(word));
    std::ranges::sort(bag.words);
    return bag;
}

/// The part of the words that both have, 0 to 1; of a line that grew or shrank
/// the part of the shorter one, a little less.
double likeness(const Bag &a, const Bag &b)
{
    if (a.empty() && b.empty())
        return 1;
    std::size_t common = 0;
    for (auto i = a.words.begin(), j = b.words.begin(); i != a.words.end() && j != b.words.end();) {
        if (*i == *j)
            ++common, ++i, ++j;
        else if (*i < *j)
            ++i;
        else
            ++j;
    }
    const double ofBoth = 2.0 * double(common) / double(a.size() + b.size());
    const std::size_t shorter = std::min(a.size(), b.size());
    const double ofShorter = shorter < kFewWords ? 0 : kGrown * double(common) / double(shorter);
    // Two entries of one key are versions of one, whatever their values.
    const double ofKey = !a.key.isEmpty() && a.key == b.key ? kAlike : 0;
    return std::max({ofBoth, ofShorter, ofKey});
}

std::size_t wordCount(const std::vector<Bag> &bags)
{
    std::size_t count = bags.size();
    for (const Bag &bag : bags)
        count += bag.size();
    return count;
}

/// The pairs of the greatest sum of likeness that keep the order of lines.
std::vector<LinePair> bestPairs(const std::vector<Bag> &left, const std::vector<Bag> &right)
{
    const std::size_t width = right.size() + 1;
    std::vector<float> best((left.size() + 1) * width, 0.0F);
    std::vector<float> pair(left.size() * right.size(), 0.0F);
    for (std::size_t i = left.size(); i-- > 0;) {
        for (std::size_t j = right.size(); j-- > 0;) {
            const double alike = likeness(left[i], right[j]);
            float &here = best[i * width + j];
            here = std::max(best[(i + 1) * width + j], best[i * width + j + 1]);
            if (alike < kAlike)
                continue;
            pair[i * right.size() + j] = float(alike);
            here = std::max(here, best[(i + 1) * width + j + 1] + float(alike));
        }
    }
    std::vector<LinePair> pairs;
    for (std::size_t i = 0, j = 0; i < left.size() && j < right.size();) {
        const float alike = pair[i * right.size() + j];
        const float here = best[i * width + j];
        if (alike > 0 && here == best[(i + 1) * width + j + 1] + alike)
            pairs.push_back({i++, j++});
        else if (here == best[(i + 1) * width + j])
            ++i;
        else
            ++j;
    }
    return pairs;
}

std::vector<qsizetype> startsOf(const SequenceParts &lines)
{
    std::vector<qsizetype> starts{0};
    for (const QStringView line : lines)
        starts.push_back(starts.back() + line.size());
    return starts;
}

} // namespace

std::vector<LinePair> pairedLines(const std::vector<QStringView> &left, const std::vector<QStringView> &right)
{
    if (left.size() == 1 && right.size() == 1)
        return {{0, 0}};
    if (left.empty() || right.empty())
        return {};
    std::vector<LinePair> pairs;
    // So many that it would take too long: line by line.
    if (left.size() * right.size() > kMostComparisons / 8) {
        for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i)
            pairs.push_back({i, i});
        return pairs;
    }
    std::vector<Bag> leftBags;
    std::vector<Bag> rightBags;
    std::ranges::transform(left, std::back_inserter(leftBags), bagOf);
    std::ranges::transform(right, std::back_inserter(rightBags), bagOf);
    if (wordCount(leftBags) * right.size() + wordCount(rightBags) * left.size() <= kMostComparisons)
        return bestPairs(leftBags, rightBags);
    for (std::size_t i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (likeness(leftBags[i], rightBags[i]) >= kAlike)
            pairs.push_back({i, i});
    }
    return pairs;
}

SideBySide::SideBySide(QString left, QString right)
    : m_left(std::move(left))
    , m_right(std::move(right))
{
    const SequenceParts leftLines = linesWithEnds(m_left);
    const SequenceParts rightLines = linesWithEnds(m_right);
    m_leftStarts = startsOf(leftLines);
    m_rightStarts = startsOf(rightLines);
    qsizetype at = 0;
    qsizetype rightAt = 0;
    for (const SequencePart &part : sequenceDifference(leftLines, rightLines)) {
        addEqual(at, rightAt, qsizetype(part.fromStart) - at);
        at = qsizetype(part.fromEnd);
        rightAt = qsizetype(part.toEnd);
        addHunk(qsizetype(part.fromStart), at, qsizetype(part.toStart), rightAt);
    }
    addEqual(at, rightAt, qsizetype(leftLines.size()) - at);
}

void SideBySide::addEqual(qsizetype left, qsizetype right, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        m_rows.push_back({.kind = Row::Kind::Equal, .left = left + i, .right = right + i});
}

void SideBySide::addHunk(qsizetype leftStart, qsizetype leftEnd, qsizetype rightStart, qsizetype rightEnd)
{
    const auto range = [](const std::vector<qsizetype> &starts, qsizetype from, qsizetype to) {
        return TextRange::between(starts[std::size_t(from)], starts[std::size_t(to)]);
    };
    const auto lines = [&range](const QString &text, const std::vector<qsizetype> &starts, qsizetype from,
                                qsizetype to) {
        std::vector<QStringView> result;
        for (qsizetype line = from; line < to; ++line) {
            const TextRange part = range(starts, line, line + 1);
            result.push_back(QStringView(text).sliced(part.start, part.length));
        }
        return result;
    };
    const auto firstRow = qsizetype(m_rows.size());
    m_hunks.push_back({.left = range(m_leftStarts, leftStart, leftEnd),
                       .right = range(m_rightStarts, rightStart, rightEnd),
                       .firstRow = firstRow});
    qsizetype left = leftStart;
    qsizetype right = rightStart;
    for (const LinePair &pair : pairedLines(lines(m_left, m_leftStarts, leftStart, leftEnd),
                                            lines(m_right, m_rightStarts, rightStart, rightEnd))) {
        addOnly(Side::Left, left, leftStart + qsizetype(pair.left));
        addOnly(Side::Right, right, rightStart + qsizetype(pair.right));
        left = leftStart + qsizetype(pair.left);
        right = rightStart + qsizetype(pair.right);
        addChanged(left++, right++);
    }
    addOnly(Side::Left, left, leftEnd);
    addOnly(Side::Right, right, rightEnd);
    m_hunks.back().rowCount = qsizetype(m_rows.size()) - firstRow;
}

void SideBySide::addChanged(qsizetype left, qsizetype right)
{
    Row row{.kind = Row::Kind::Changed, .left = left, .right = right, .hunk = int(m_hunks.size()) - 1};
    const TextRange leftLine = lineRange(Side::Left, left);
    const TextRange rightLine = lineRange(Side::Right, right);
    WordDifference words = wordDifference(QStringView(m_left).sliced(leftLine.start, leftLine.length),
                                          QStringView(m_right).sliced(rightLine.start, rightLine.length));
    for (TextRange &range : words.left)
        range.start += leftLine.start;
    for (TextRange &range : words.right)
        range.start += rightLine.start;
    row.leftWords = std::move(words.left);
    row.rightWords = std::move(words.right);
    m_rows.push_back(std::move(row));
}

void SideBySide::addOnly(Side side, qsizetype from, qsizetype to)
{
    for (qsizetype line = from; line < to; ++line) {
        Row row{.kind = side == Side::Left ? Row::Kind::OnlyLeft : Row::Kind::OnlyRight,
                .hunk = int(m_hunks.size()) - 1};
        (side == Side::Left ? row.left : row.right) = line;
        m_rows.push_back(std::move(row));
    }
}

TextRange SideBySide::lineRange(Side side, qsizetype line) const
{
    const std::vector<qsizetype> &starts = side == Side::Left ? m_leftStarts : m_rightStarts;
    const qsizetype start = starts[std::size_t(line)];
    const qsizetype end = starts[std::size_t(line) + 1];
    const bool hasEnd = end > start && text(side)[end - 1] == u'\n';
    return TextRange::between(start, hasEnd ? end - 1 : end);
}

ChangeSet SideBySide::taking(std::size_t hunk, Side side) const
{
    return taking(std::vector{hunk}, side);
}

ChangeSet SideBySide::taking(const std::vector<std::size_t> &hunks, Side side) const
{
    ChangeSet changes;
    for (const std::size_t number : hunks) {
        const Hunk &hunk = m_hunks[number];
        const TextRange &from = side == Side::Left ? hunk.left : hunk.right;
        const TextRange &to = side == Side::Left ? hunk.right : hunk.left;
        const QString &other = text(side == Side::Left ? Side::Right : Side::Left);
        const auto added = changes.add(from, other.sliced(to.start, to.length));
        Q_ASSERT(added);
    }
    return changes;
}

} // namespace dossier
