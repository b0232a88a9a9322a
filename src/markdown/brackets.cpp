// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "brackets.h"

#include "fences.h"

#include <algorithm>
#include <vector>

namespace dossier {

namespace {

constexpr QStringView kOpening = u"([{";
constexpr QStringView kClosing = u")]}";
constexpr qsizetype kLongestTag = 200; // units; what is longer is text between < and >

bool isEscaped(QStringView text, qsizetype at)
{
    qsizetype first = at;
    while (first > 0 && text.at(first - 1) == u'\\')
        --first;
    return (at - first) % 2 == 1;
}

/// The bracket of `1) `.
bool isOfNumber(QStringView text, qsizetype at)
{
    qsizetype first = at;
    while (first > 0 && text.at(first - 1).isDigit())
        --first;
    qsizetype start = first;
    while (start > 0 && (isBlankUnit(text.at(start - 1)) || text.at(start - 1) == u'>'))
        --start;
    return first < at && (start == 0 || text.at(start - 1) == u'\n');
}

bool isBracket(QStringView text, qsizetype at)
{
    const QChar sign = text.at(at);
    if (!kOpening.contains(sign) && !kClosing.contains(sign))
        return false;
    return !isEscaped(text, at) && !(sign == u')' && isOfNumber(text, at));
}

std::optional<BracketPair> matchBracket(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size() || !isBracket(text, at))
        return {};
    const QChar sign = text.at(at);
    const bool isOpening = kOpening.contains(sign);
    const QChar other = isOpening ? kClosing.at(kOpening.indexOf(sign)) : kOpening.at(kClosing.indexOf(sign));
    const qsizetype step = isOpening ? 1 : -1;
    int depth = 0;
    for (qsizetype next = at; next >= 0 && next < text.size(); next += step) {
        if ((text.at(next) != sign && text.at(next) != other) || !isBracket(text, next))
            continue;
        depth += text.at(next) == sign ? 1 : -1;
        if (depth == 0)
            return BracketPair{.here = {at, 1}, .other = {next, 1}};
    }
    return {};
}

struct Tag {
    TextRange range;
    QStringView name; ///< empty: no tag
    bool closes = false;
};

bool isNameUnit(QChar unit)
{
    return unit.isLetterOrNumber() || QStringView(u"_-.:").contains(unit);
}

/// The tag that begins at a `<`; one that closes itself is none.
Tag tagAt(QStringView text, qsizetype at)
{
    const qsizetype longest = std::min(kLongestTag, text.size() - at);
    const qsizetype end = text.sliced(at, longest).indexOf(u'>', 1);
    if (end < 0)
        return {};
    QStringView inside = text.sliced(at + 1, end - 1);
    const bool closes = inside.startsWith(u'/');
    if (closes)
        inside = inside.sliced(1);
    const qsizetype length = std::ranges::find_if_not(inside, isNameUnit) - inside.begin();
    const QStringView rest = inside.sliced(length);
    const bool isTag = length > 0 && inside.front().isLetter() && !inside.endsWith(u'/') && !rest.contains(u'<') &&
                       !rest.contains(u'\n') && (rest.isEmpty() || (rest.front().isSpace() && !closes));
    if (!isTag || inside.first(length).contains(u':'))
        return {}; // an address is a link
    return {.range = {at, end + 1}, .name = inside.first(length), .closes = closes};
}

/// The `<` of the tag that an offset is in or beside; -1: none.
qsizetype tagStart(QStringView text, qsizetype offset)
{
    if (offset < text.size() && text.at(offset) == u'<')
        return offset;
    const qsizetype from = std::max<qsizetype>(0, offset - kLongestTag);
    return offset == 0 ? -1 : from + text.sliced(from, offset - from).lastIndexOf(u'<');
}

std::optional<BracketPair> matchTag(QStringView text, qsizetype offset)
{
    const qsizetype at = tagStart(text, offset);
    if (at < 0 || text.at(at) != u'<')
        return {};
    const Tag tag = tagAt(text, at);
    if (tag.name.isEmpty() || !tag.range.touches(offset))
        return {};
    int depth = 0;
    const qsizetype step = tag.closes ? -1 : 1;
    for (qsizetype next = at; next >= 0 && next < text.size(); next += step) {
        if (text.at(next) != u'<')
            continue;
        const Tag other = tagAt(text, next);
        if (other.name != tag.name)
            continue;
        depth += other.closes == tag.closes ? 1 : -1;
        if (depth == 0)
            return BracketPair{.here = tag.range, .other = other.range};
    }
    return {};
}

/// The first fence with a language opens one: whatever was open before is over there.
std::vector<Fence> fencesAround(QStringView text)
{
    std::vector<Fence> fences = fencesOf(text, {0, text.size()});
    const auto hasLanguage = [text](const Fence &fence) {
        return !text.sliced(fence.open.end(), lineEnd(text, fence.open.end()) - fence.open.end()).trimmed().isEmpty();
    };
    // A fence that holds the beginning of one with a language began before the text.
    for (std::size_t i = 0; i < fences.size(); ++i) {
        const Fence &fence = fences[i];
        const qsizetype inside = lineEnd(text, fence.open.end());
        for (qsizetype line = inside + 1; line < fence.lines.end(); line = lineEnd(text, line) + 1) {
            const QStringView words = text.sliced(line, lineEnd(text, line) - line);
            const TextRange marks = fenceMarks(words);
            const bool opens = !marks.isEmpty() && words.at(marks.start) == text.at(fence.open.start) &&
                               marks.length == fence.open.length && !words.sliced(marks.end()).trimmed().isEmpty();
            if (!opens || hasLanguage(fence))
                continue;
            fences.resize(i);
            const std::vector<Fence> rest = fencesOf(text, TextRange::between(line, text.size()));
            fences.insert(fences.end(), rest.begin(), rest.end());
            return fences;
        }
    }
    return fences;
}

std::optional<BracketPair> matchFence(QStringView text, qsizetype offset)
{
    const qsizetype start = lineStart(text, offset);
    const TextRange marks = fenceMarks(text.sliced(start, lineEnd(text, start) - start));
    if (marks.isEmpty() || !TextRange{start + marks.start, marks.length}.touches(offset))
        return {};
    for (const Fence &fence : fencesAround(text)) {
        if (fence.close.isEmpty())
            continue;
        if (fence.open.touches(offset))
            return BracketPair{.here = fence.open, .other = fence.close};
        if (fence.close.touches(offset))
            return BracketPair{.here = fence.close, .other = fence.open};
    }
    return {};
}

} // namespace

std::optional<BracketPair> bracketsAt(QStringView text, qsizetype offset)
{
    for (const qsizetype at : {offset, offset - 1}) {
        if (const auto pair = matchBracket(text, at))
            return pair;
    }
    if (const auto pair = matchTag(text, offset))
        return pair;
    return matchFence(text, offset);
}

qsizetype otherSide(const BracketPair &pair, qsizetype offset)
{
    if (offset == pair.here.end())
        return pair.other.end();
    return pair.other.start;
}

bool isBesideBracket(QStringView line, qsizetype offset)
{
    const auto is = [line](qsizetype at, QStringView signs) {
        return at >= 0 && at < line.size() && signs.contains(line.at(at));
    };
    if (is(offset, u"()[]{}<") || is(offset - 1, u"()[]{}>"))
        return true;
    if (const TextRange marks = fenceMarks(line); !marks.isEmpty() && marks.touches(offset))
        return true;
    const qsizetype from = std::max<qsizetype>(0, offset - kLongestTag);
    const QStringView before = line.sliced(from, offset - from);
    return before.lastIndexOf(u'<') > before.lastIndexOf(u'>');
}

QChar closingOf(QChar typed)
{
    const qsizetype at = QStringView(u"([{\"`").indexOf(typed);
    return at < 0 ? QChar() : QStringView(u")]}\"`").at(at);
}

bool closesItself(QChar typed, QChar before, QChar behind)
{
    const bool isFree = behind.isNull() || behind.isSpace() || kClosing.contains(behind);
    const bool isQuote = closingOf(typed) == typed;
    return isFree && !(isQuote && (before.isLetterOrNumber() || before == typed));
}

} // namespace dossier
