// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "worddiff.h"

#include "sequencediff.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace dossier {

namespace {

/// A stretch that both have is kept between two differences if it has a word.
bool isGlue(QStringView text)
{
    return std::ranges::none_of(text, [](QChar unit) { return unit.isLetterOrNumber() || unit.isSurrogate(); }) &&
           text.size() <= 3 && !text.contains(u'\n');
}

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit.isSpace(); });
}

SequenceParts partsOf(QStringView text)
{
    SequenceParts parts;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        parts.push_back(text.sliced(start, end - start));
        start = end;
    }
    if (start < text.size())
        parts.push_back(text.sliced(start));
    return parts;
}

bool splitsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

/// One stretch: all but what both share at their beginning and end.
SequencePart middle(QStringView left, QStringView right)
{
    const qsizetype most = std::min(left.size(), right.size());
    qsizetype start = 0;
    while (start < most && left[start] == right[start])
        ++start;
    start -= splitsPair(left, start) || splitsPair(right, start) ? 1 : 0;
    qsizetype end = 0;
    while (end < most - start && left[left.size() - 1 - end] == right[right.size() - 1 - end])
        ++end;
    end -= splitsPair(left, left.size() - end) || splitsPair(right, right.size() - end) ? 1 : 0;
    return {std::size_t(start), std::size_t(left.size() - end), std::size_t(start), std::size_t(right.size() - end)};
}

/// From counts of parts to offsets.
std::vector<SequencePart> inUnits(const std::vector<SequencePart> &differences, const SequenceParts &left,
                                  const SequenceParts &right, QStringView leftText, QStringView rightText)
{
    const auto offset = [](const SequenceParts &parts, std::size_t at, QStringView text) {
        return at < parts.size() ? std::size_t(parts[at].data() - text.data()) : std::size_t(text.size());
    };
    std::vector<SequencePart> result;
    for (const SequencePart &part : differences) {
        result.push_back({offset(left, part.fromStart, leftText), offset(left, part.fromEnd, leftText),
                          offset(right, part.toStart, rightText), offset(right, part.toEnd, rightText)});
    }
    return result;
}

/// Stretches that only a blank or a comma parts read better as one, if words
/// were put in the place of words on both sides of it.
std::vector<SequencePart> joined(const std::vector<SequencePart> &stretches, QStringView left)
{
    std::vector<SequencePart> result;
    for (const SequencePart &part : stretches) {
        if (!result.empty()) {
            SequencePart &before = result.back();
            const QStringView between =
                left.sliced(qsizetype(before.fromEnd), qsizetype(part.fromStart - before.fromEnd));
            if (isGlue(between)) {
                before.fromEnd = part.fromEnd;
                before.toEnd = part.toEnd;
                continue;
            }
        }
        result.push_back(part);
    }
    return result;
}

/// A stretch on one side alone that begins with a blank and is followed by the
/// same blank begins with its word instead: "very " rather than " very".
void slide(SequencePart &part, QStringView left, QStringView right)
{
    const auto slideOn = [](QStringView text, std::size_t &start, std::size_t &end, std::size_t &otherStart,
                            std::size_t &otherEnd) {
        if (otherStart != otherEnd || start == end || end >= std::size_t(text.size()))
            return;
        if (text[qsizetype(start)] != u' ' || text[qsizetype(end)] != u' ')
            return;
        ++start, ++end, ++otherStart, ++otherEnd;
    };
    slideOn(left, part.fromStart, part.fromEnd, part.toStart, part.toEnd);
    slideOn(right, part.toStart, part.toEnd, part.fromStart, part.fromEnd);
}

double likenessOf(const std::vector<SequencePart> &stretches, QStringView left, QStringView right)
{
    qsizetype common = 0;
    std::size_t at = 0;
    const auto count = [&](std::size_t end) {
        const QStringView shared = left.sliced(qsizetype(at), qsizetype(end - at));
        common += std::ranges::count_if(shared, [](QChar unit) { return !unit.isSpace(); });
    };
    for (const SequencePart &part : stretches) {
        count(part.fromStart);
        at = part.fromEnd;
    }
    count(std::size_t(left.size()));
    const auto solid = [](QStringView text) {
        return std::ranges::count_if(text, [](QChar unit) { return !unit.isSpace(); });
    };
    const qsizetype longer = std::max(solid(left), solid(right));
    return longer == 0 ? 1.0 : double(common) / double(longer);
}

constexpr double kNextToNothing = 0.15;

} // namespace

WordDifference wordDifference(QStringView left, QStringView right)
{
    if (left == right)
        return {};
    std::vector<SequencePart> stretches;
    if (left.size() + right.size() > kMostWordUnits) {
        stretches = {middle(left, right)};
    } else {
        const SequenceParts leftParts = partsOf(left);
        const SequenceParts rightParts = partsOf(right);
        stretches = inUnits(sequenceDifference(leftParts, rightParts, {.exactParts = 4'000, .mostCost = 256}),
                            leftParts, rightParts, left, right);
        for (SequencePart &part : stretches)
            slide(part, left, right);
    }
    WordDifference result;
    result.likeness = likenessOf(stretches, left, right);
    if (result.likeness < kNextToNothing)
        stretches = {{0, std::size_t(left.size()), 0, std::size_t(right.size())}};
    for (const SequencePart &part : joined(stretches, left)) {
        if (part.fromEnd > part.fromStart)
            result.left.push_back(TextRange::between(qsizetype(part.fromStart), qsizetype(part.fromEnd)));
        if (part.toEnd > part.toStart)
            result.right.push_back(TextRange::between(qsizetype(part.toStart), qsizetype(part.toEnd)));
    }
    return result;
}

std::vector<QStringView> wordsOf(QStringView text)
{
    SequenceParts parts = partsOf(text);
    std::erase_if(parts, [](QStringView part) { return isBlank(part); });
    return parts;
}

} // namespace dossier
