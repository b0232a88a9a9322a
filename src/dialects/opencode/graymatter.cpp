// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "graymatter.h"

#include "dialects/shared/jstext.h"

#include <algorithm>

namespace dossier::opencode {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFence = 3;

QStringView partOf(QStringView text, TextRange range)
{
    return text.sliced(range.start, range.length);
}

qsizetype behindWhite(QStringView text, qsizetype at)
{
    while (at < text.size() && js::isWhite(text[at]))
        ++at;
    return at;
}

/// The lines of a part of the text, without their line feeds.
std::vector<TextRange> linesOf(QStringView text, TextRange part)
{
    std::vector<TextRange> lines;
    qsizetype start = part.start;
    for (qsizetype at = part.start; at < part.end(); ++at) {
        if (text[at] == u'\n') {
            lines.push_back(TextRange::between(start, at));
            start = at + 1;
        }
    }
    lines.push_back(TextRange::between(start, part.end()));
    return lines;
}

/// White space or a comment; a "#" with nothing behind it is no comment to the
/// client.
bool saysNothing(QStringView line)
{
    const qsizetype start = behindWhite(line, 0);
    return start == line.size() || (line[start] == u'#' && start + 1 < line.size());
}

/// The first line: its language, and where the header begins behind it.
struct Opening {
    QString language;
    qsizetype end = 0;
};

Opening openingOf(QStringView text)
{
    const qsizetype feed = text.indexOf(u'\n');
    // In a text of one line the client counts the last unit as the line's end.
    qsizetype lineEnd = feed < 0 ? std::max(kFence, text.size() - 1) : feed;
    if (feed > kFence && text[feed - 1] == u'\r')
        --lineEnd;
    const TextRange language = js::trimmed(text, TextRange::between(kFence, lineEnd));
    return {.language = partOf(text, language).toString(), .end = language.isEmpty() ? kFence : lineEnd};
}

/// The dashes that close, with the line ends around them; the empty place at
/// the end of a text that has none.
TextRange closingOf(QStringView text, qsizetype from)
{
    constexpr auto dashes = "\n---"_L1;
    const qsizetype start = text.indexOf(dashes, from);
    if (start < 0)
        return {text.size(), 0};
    const QStringView behind = text.sliced(start + dashes.size());
    const bool hasReturn = behind.startsWith(u'\r');
    const bool hasFeed = behind.sliced(hasReturn ? 1 : 0).startsWith(u'\n');
    return {start, dashes.size() + (hasReturn ? 1 : 0) + (hasFeed ? 1 : 0)};
}

/// A line "key: value" whose key is a word; offsets into the line.
struct Entry {
    qsizetype keyEnd = 0;
    TextRange value;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWord(QChar c)
{
    return isDigit(c) || c == u'_' || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

std::optional<Entry> entryOf(QStringView line)
{
    const qsizetype keyEnd = std::ranges::find_if_not(line, isWord) - line.begin();
    if (keyEnd == 0 || isDigit(line.front()))
        return std::nullopt;
    const qsizetype colon = behindWhite(line, keyEnd);
    if (!line.sliced(colon).startsWith(u':'))
        return std::nullopt;
    const auto rest = TextRange::between(behindWhite(line, colon + 1), line.size());
    // These end a line for JavaScript, and a value must end where its line does.
    const bool goesOn = std::ranges::any_of(
        partOf(line, rest), [](QChar c) { return c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029); });
    return goesOn ? std::nullopt : std::optional(Entry{keyEnd, js::trimmed(line, rest)});
}

/// Values without a colon stay: among them the empty one and the headers of
/// blocks.
bool wantsRepair(QStringView value)
{
    return value.contains(u':') && !value.startsWith(u'"') && !value.startsWith(u'\'');
}

void takeLine(Repair &repair, QStringView text, TextRange line)
{
    const QStringView written = partOf(text, line);
    const std::optional<Entry> entry = entryOf(written);
    if (!entry || !wantsRepair(partOf(written, entry->value))) {
        repair.text.copy(written, line.start);
        return;
    }
    const TextRange value{line.start + entry->value.start, entry->value.length};
    repair.text.copy(written.first(entry->keyEnd), line.start);
    repair.text.add(u": |-\n  ", value.start);
    repair.text.copy(partOf(text, value), value.start);
    repair.values.push_back(value);
}

} // namespace

std::optional<Matter> cutMatter(const QString &text)
{
    if (!text.startsWith("---"_L1) || text.startsWith("----"_L1))
        return std::nullopt;
    Opening opening = openingOf(text);
    const TextRange closing = closingOf(text, opening.end);
    const auto header = TextRange::between(opening.end, closing.start);
    const bool isBlank =
        std::ranges::all_of(linesOf(text, header), [&text](TextRange line) { return saysNothing(partOf(text, line)); });
    return Matter{.header = header,
                  .content = TextRange::between(closing.end(), text.size()),
                  .language = std::move(opening.language),
                  .isBlank = isBlank};
}

Repair repaired(const QString &text)
{
    const auto fence = js::findFence(text);
    if (!fence)
        return {.text = MappedText(text), .values = {}};
    const TextRange header = fence->header;
    Repair repair;
    repair.text.copy(QStringView(text).first(header.start), 0);
    for (TextRange line : linesOf(text, header)) {
        if (line.start > header.start)
            repair.text.copy(u"\n", line.start - 1);
        // Lines are put together by line feeds alone.
        if (line.end() < header.end() && partOf(text, line).endsWith(u'\r'))
            --line.length;
        takeLine(repair, text, line);
    }
    repair.text.copy(QStringView(text).sliced(header.end()), header.end());
    return repair;
}

} // namespace dossier::opencode
