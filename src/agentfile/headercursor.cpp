// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "headercursor.h"

#include "headerscan.h"
#include "texttools.h"

#include <algorithm>
#include <optional>

namespace dossier {

using namespace headerscan;

namespace {

using Spot = HeaderCursor::Spot;
using List = HeaderCursor::List;
using Quote = HeaderCursor::Quote;

/// `text`: the first unit that is no blank; `end` excludes the \n.
struct Line {
    qsizetype start = 0;
    qsizetype text = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isBlank() const { return text == end; }
    [[nodiscard]] qsizetype indent() const { return text - start; }
};

struct Key {
    TextRange name; ///< without quotes
    qsizetype behind = 0; ///< of the colon
};

/// Which of several stretches, one after the other, the cursor is in; -1 for none.
qsizetype indexAt(const std::vector<TextRange> &parts, qsizetype cursor)
{
    const auto found = std::ranges::find_if(parts, [cursor](TextRange part) { return part.touches(cursor); });
    return found == parts.end() ? -1 : found - parts.begin();
}

/// Puts a token around the cursor, from the words that lie there; where the cursor is behind
/// them, the blanks between belong to it. False: the cursor is before them.
bool setToken(HeaderCursor &found, QStringView text, TextRange words, qsizetype cursor)
{
    if (words.isEmpty()) {
        found.token = {cursor, 0};
        return true;
    }
    if (cursor < words.start)
        return false;
    found.token = TextRange::between(words.start, std::max(words.end(), cursor));
    found.typed = text.sliced(words.start, cursor - words.start).toString();
    return true;
}

void setOthers(HeaderCursor &found, QStringView text, const std::vector<TextRange> &parts, qsizetype own)
{
    found.others.clear();
    for (qsizetype i = 0; i < std::ssize(parts); ++i) {
        const QString item = i == own ? QString() : unquoted(text, parts[static_cast<std::size_t>(i)]);
        if (!item.isEmpty())
            found.others.append(item);
    }
}

/// Goes into the parentheses of an item if the cursor is there.
void enterArguments(HeaderCursor &found, QStringView text, qsizetype cursor)
{
    const QStringView item = text.sliced(found.token.start, found.token.length);
    const qsizetype open = item.indexOf(u'(');
    if (open <= 0 || cursor <= found.token.start + open)
        return;
    const qsizetype close = item.indexOf(u')', open);
    if (close >= 0 && cursor > found.token.start + close)
        return;
    const qsizetype end = found.token.start + (close < 0 ? item.size() : close);
    const TextRange tool = trimmed(text, {found.token.start, open});
    found.tool = text.sliced(tool.start, tool.length).toString();
    const auto parts = splitAtCommas(text, TextRange::between(found.token.start + open + 1, end));
    const qsizetype own = indexAt(parts, cursor);
    found.typed.clear();
    found.spot = own >= 0 && setToken(found, text, trimmed(text, parts[static_cast<std::size_t>(own)]), cursor)
                     ? Spot::Argument
                     : Spot::Outside;
    setOthers(found, text, parts, own);
}

class Finder
{
public:
    Finder(const AgentFile &file, qsizetype cursor)
        : m_file(file)
        , m_text(file.text())
        , m_cursor(cursor)
        , m_header(file.headerRange())
    {
        // The line that is being typed is not yet part of a header that is not closed.
        if (file.header() == AgentFile::Header::Unclosed)
            m_header = TextRange::between(m_header.start, std::max(m_header.end(), lineEnd(m_text, cursor)));
    }

    HeaderCursor find();

private:
    [[nodiscard]] Line lineAt(qsizetype start) const;
    [[nodiscard]] std::optional<Line> lineAbove(const Line &line) const;
    [[nodiscard]] std::optional<Line> lineBelow(const Line &line) const;
    [[nodiscard]] std::optional<Key> keyOf(const Line &line) const;
    [[nodiscard]] bool isDash(const Line &line) const;
    [[nodiscard]] bool isComment(const Line &line) const { return !line.isBlank() && m_text[line.text] == u'#'; }
    [[nodiscard]] qsizetype keyIndent() const;
    [[nodiscard]] bool isContinued(const Line &line) const;

    [[nodiscard]] HeaderCursor keyInTheMaking(const Line &line) const;
    [[nodiscard]] HeaderCursor value(const Line &line, const Key &key) const;
    [[nodiscard]] HeaderCursor quoted(HeaderCursor found, qsizetype at, qsizetype end) const;
    [[nodiscard]] HeaderCursor bare(HeaderCursor found, qsizetype at, qsizetype end) const;
    [[nodiscard]] HeaderCursor flow(HeaderCursor found, qsizetype open, qsizetype end) const;
    [[nodiscard]] HeaderCursor dashes(HeaderCursor found, Line line) const;
    [[nodiscard]] HeaderCursor item(HeaderCursor found, const std::vector<TextRange> &parts) const;

    const AgentFile &m_file;
    QStringView m_text;
    qsizetype m_cursor;
    TextRange m_header;
    qsizetype m_indent = 0; ///< of the keys
};

Line Finder::lineAt(qsizetype start) const
{
    const qsizetype end = lineEnd(m_text, start);
    return {start, std::min(skipBlanks(m_text, start), end), end};
}

std::optional<Line> Finder::lineAbove(const Line &line) const
{
    return line.start > m_header.start ? std::optional(lineAt(lineStart(m_text, line.start - 1))) : std::nullopt;
}

std::optional<Line> Finder::lineBelow(const Line &line) const
{
    return line.end + 1 < m_header.end() ? std::optional(lineAt(line.end + 1)) : std::nullopt;
}

std::optional<Key> Finder::keyOf(const Line &line) const
{
    if (line.isBlank())
        return std::nullopt;
    Key key;
    qsizetype at = line.text;
    if (const Quote quote = quoteOf(m_text[at]); quote != Quote::None) {
        const qsizetype close = closingQuote(m_text, quote, at + 1, line.end);
        if (close < 0)
            return std::nullopt;
        key.name = TextRange::between(at + 1, close);
        at = close + 1;
    } else {
        while (at < line.end && isKeyUnit(m_text[at]))
            ++at;
        key.name = TextRange::between(line.text, at);
    }
    at = skipBlanks(m_text, at);
    if (key.name.isEmpty() || isDash(line) || at >= line.end || m_text[at] != u':')
        return std::nullopt;
    key.behind = at + 1;
    const bool isAddress = key.behind < line.end && (m_text[key.behind] == u'/' || m_text[key.behind] == u':');
    return isAddress ? std::nullopt : std::optional(key);
}

bool Finder::isDash(const Line &line) const
{
    return !line.isBlank() && m_text[line.text] == u'-' &&
           (line.text + 1 == line.end || isBlank(m_text, line.text + 1));
}

/// That of the first key; lines that are indented more go on with a value.
qsizetype Finder::keyIndent() const
{
    for (std::optional<Line> line = lineAt(m_header.start); line; line = lineBelow(*line)) {
        if (!line->isBlank() && !isComment(*line))
            return keyOf(*line) ? line->indent() : 0;
    }
    return 0;
}

/// Whether YAML reads the line as part of what began above it.
bool Finder::isContinued(const Line &line) const
{
    return m_file.isStrictYaml() && std::ranges::any_of(m_file.entries(), [&line](const HeaderEntry &entry) {
               return entry.linesRange.contains(line.start) && entry.linesRange.start < line.start;
           });
}

HeaderCursor Finder::find()
{
    const Line line = lineAt(lineStart(m_text, m_cursor));
    const bool isInside = m_file.header() != AgentFile::Header::None && line.start >= m_header.start &&
                          (line.start < m_header.end() ||
                           (m_file.header() == AgentFile::Header::Unclosed && line.start == m_header.end()));
    if (!isInside)
        return {};
    if (isComment(line))
        return {.spot = m_cursor > line.text ? Spot::Comment : Spot::Outside};
    m_indent = keyIndent();
    const qsizetype column = line.isBlank() ? m_cursor - line.start : line.indent();
    const auto key = column <= m_indent ? keyOf(line) : std::nullopt;
    if (column <= m_indent && !isDash(line)) {
        if (isContinued(line))
            return {};
        if (key && m_cursor >= key->behind)
            return value(line, *key);
        if (!key)
            return keyInTheMaking(line);
        if (!key->name.touches(m_cursor))
            return {};
        return {.spot = Spot::Key,
                .token = key->name,
                .typed = m_text.sliced(key->name.start, m_cursor - key->name.start).toString()};
    }
    for (std::optional<Line> above = lineAbove(line); above; above = lineAbove(*above)) {
        if (above->isBlank() || isComment(*above) || above->indent() > m_indent || isDash(*above))
            continue;
        const auto owner = keyOf(*above);
        return owner ? value(*above, *owner) : HeaderCursor();
    }
    return {};
}

/// A word alone on its line, or none yet.
HeaderCursor Finder::keyInTheMaking(const Line &line) const
{
    qsizetype end = line.text;
    while (end < line.end && isKeyUnit(m_text[end]))
        ++end;
    // A return behind it is none of its letters, though half of one.
    if (end > line.text && SourceText::isStrayReturn(m_text, end - 1))
        --end;
    const bool isWord = line.isBlank() || m_text[line.text].isLetter() || m_text[line.text] == u'_';
    const bool isAlone = isBlank(m_text.sliced(end, line.end - end));
    const auto word = line.isBlank() ? TextRange{m_cursor, 0} : TextRange::between(line.text, end);
    if (!isWord || !isAlone || !word.touches(m_cursor))
        return {};
    return {.spot = Spot::Key, .token = word, .typed = m_text.sliced(word.start, m_cursor - word.start).toString()};
}

HeaderCursor Finder::value(const Line &line, const Key &key) const
{
    HeaderCursor found{
        .spot = Spot::Value, .key = m_text.sliced(key.name.start, key.name.length).toString(), .token = {m_cursor, 0}};
    qsizetype at = std::min(skipBlanks(m_text, key.behind), line.end);
    const bool isEmpty = at == line.end || m_text[at] == u'#';
    if (isEmpty && m_cursor > at && m_cursor <= line.end)
        return {.spot = Spot::Comment};
    // What goes on below is indented, or a list that begins there.
    std::optional<Line> content; // the first line of it
    qsizetype end = line.end;
    for (std::optional<Line> below = lineBelow(line); below; below = lineBelow(*below)) {
        const bool isOwn = below->indent() > m_indent || (isEmpty && isDash(*below));
        if (!below->isBlank() && !isOwn && !isComment(*below))
            break;
        if (!below->isBlank() && !isComment(*below)) {
            content = content ? content : below;
            end = below->end;
        }
    }
    end = std::max(end, lineEnd(m_text, m_cursor));
    if (isEmpty) {
        if (!content)
            return found;
        at = content->text;
        if (m_cursor < at)
            return {};
        if (isDash(*content))
            return dashes(found, *content);
    }
    if (m_cursor < at)
        return {};
    const QChar first = m_text[at];
    if (first == u'|' || first == u'>') {
        found.isBlockScalar = true;
        return found;
    }
    if (first == u'[')
        return flow(found, at, end);
    if (quoteOf(first) != Quote::None)
        return quoted(found, at, end);
    const bool isOther = first == u'{' || first == u'&' || first == u'*' || first == u'!';
    return isOther ? HeaderCursor() : bare(found, at, end);
}

/// One that is not closed is meant to end with its line.
HeaderCursor Finder::quoted(HeaderCursor found, qsizetype at, qsizetype end) const
{
    found.quote = quoteOf(m_text[at]);
    const qsizetype close = closingQuote(m_text, found.quote, at + 1, end);
    found.isQuoteOpen = close < 0;
    const qsizetype open = std::min(end, lineEnd(m_text, at));
    const auto inside = TextRange::between(at + 1, found.isQuoteOpen ? trimEnd(m_text, at + 1, open) : close);
    const bool isInside =
        found.isQuoteOpen ? m_cursor > at && m_cursor <= lineEnd(m_text, at) : inside.touches(m_cursor);
    return isInside && setToken(found, m_text, inside, m_cursor) ? found : HeaderCursor();
}

HeaderCursor Finder::bare(HeaderCursor found, qsizetype at, qsizetype end) const
{
    const qsizetype comment = commentStart(m_text, at, end);
    if (m_cursor > comment)
        return {.spot = m_cursor <= lineEnd(m_text, comment) ? Spot::Comment : Spot::Outside};
    return setToken(found, m_text, trimmed(m_text, TextRange::between(at, comment)), m_cursor) ? found : HeaderCursor();
}

HeaderCursor Finder::flow(HeaderCursor found, qsizetype open, qsizetype end) const
{
    std::vector<TextRange> parts;
    qsizetype start = open + 1;
    qsizetype i = start;
    bool isFirst = true; // of an item: only blanks and comments so far
    for (int depth = 0; i < end; ++i) {
        const QChar unit = m_text[i];
        if (isFirst && quoteOf(unit) != Quote::None) {
            // Not closed, it is meant to end like an item without quotes.
            i = std::max(i, closingQuote(m_text, quoteOf(unit), i + 1, end));
        } else if (unit == u'#' && isSpace(m_text, i - 1)) {
            const qsizetype last = lineEnd(m_text, i);
            if (m_cursor > i && m_cursor <= last)
                return {.spot = Spot::Comment};
            if (isFirst)
                start = std::min(last, end);
            i = last;
            continue;
        } else if (unit == u',' && depth == 0) {
            parts.push_back(TextRange::between(start, i));
            start = i + 1;
            isFirst = true;
            continue;
        } else if (unit == u']' && depth == 0) {
            break;
        }
        isFirst = isFirst && isSpace(m_text, i);
        depth = std::max(0, depth + depthStep(unit));
    }
    parts.push_back(TextRange::between(std::min(start, end), std::min(i, end)));
    found.list = List::Flow;
    return item(found, parts);
}

HeaderCursor Finder::dashes(HeaderCursor found, Line line) const
{
    const qsizetype indent = line.indent();
    std::vector<TextRange> parts;
    for (std::optional<Line> next = line; next; next = lineBelow(*next)) {
        if (next->isBlank() || isComment(*next) || next->indent() > indent)
            continue;
        if (next->indent() < indent || !isDash(*next))
            break;
        const qsizetype from = std::min(skipBlanks(m_text, next->text + 1), next->end);
        const qsizetype comment = commentStart(m_text, from, next->end);
        if (m_cursor > comment && m_cursor <= next->end)
            return {.spot = Spot::Comment};
        parts.push_back(TextRange::between(next->text + 1, comment));
    }
    found.list = List::Block;
    return item(found, parts);
}

HeaderCursor Finder::item(HeaderCursor found, const std::vector<TextRange> &parts) const
{
    const qsizetype own = indexAt(parts, m_cursor);
    if (own < 0)
        return {};
    found.spot = Spot::Item;
    setOthers(found, m_text, parts, own);
    const TextRange words = trimmed(m_text, parts[static_cast<std::size_t>(own)]);
    const QChar first = words.isEmpty() ? QChar() : m_text[words.start];
    if (first == u'{' || first == u'[' || first == u'&' || first == u'!')
        return {};
    if (quoteOf(first) != Quote::None)
        return quoted(found, words.start, words.end());
    if (!setToken(found, m_text, words, m_cursor))
        return {};
    enterArguments(found, m_text, m_cursor);
    return found.spot == Spot::Outside ? HeaderCursor() : found;
}

} // namespace

HeaderCursor HeaderCursor::at(const AgentFile &file, qsizetype offset)
{
    return offset < 0 || offset > file.text().size() ? HeaderCursor() : Finder(file, offset).find();
}

HeaderCursor HeaderCursor::asCommaList(QStringView text) const
{
    if (spot != Spot::Value || isBlockScalar)
        return *this;
    HeaderCursor found = *this;
    const qsizetype cursor = offset();
    const auto parts = splitAtCommas(text, token);
    const qsizetype own = indexAt(parts, cursor);
    found.spot = Spot::Item;
    found.list = List::CommaString;
    found.typed.clear();
    setOthers(found, text, parts, own);
    if (own < 0 || !setToken(found, text, trimmed(text, parts[static_cast<std::size_t>(own)]), cursor))
        return {};
    enterArguments(found, text, cursor);
    return found.spot == Spot::Outside ? HeaderCursor() : found;
}

} // namespace dossier
