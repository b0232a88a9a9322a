// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "linereader.h"

#include "headerreader.h"
#include "texttools.h"
#include "yaml/reader.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::AgentFile)
};

/// A line of the header; `text` is where its first unit that is no blank
/// stands, `end` excludes the \n.
struct Line {
    qsizetype start = 0;
    qsizetype text = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isBlank() const { return text == end; }
    [[nodiscard]] qsizetype indent() const { return text - start; }
};

/// A line's `key:`, as offsets.
struct KeySpot {
    TextRange range; ///< with quotes
    TextRange name; ///< without
    qsizetype behind = 0; ///< of the colon
    bool spaced = true; ///< a blank or nothing follows the colon
};

/// An entry while its lines are gathered.
struct Draft {
    KeySpot key;
    qsizetype first = 0; ///< index of the first line
    qsizetype last = 0;
    qsizetype value = 0; ///< offset of the value's first unit on the first line, or its end
    char16_t opener = 0; ///< that unit; 0 if there is no value or only a comment
};

std::optional<KeySpot> keyAt(QStringView text, const Line &line)
{
    KeySpot spot;
    qsizetype at = line.text;
    if (line.isBlank())
        return std::nullopt;
    if (text[at] == u'"' || text[at] == u'\'') {
        const qsizetype close = text.indexOf(text[at], at + 1);
        if (close < 0 || close >= line.end)
            return std::nullopt;
        spot.name = TextRange::between(at + 1, close);
        at = close + 1;
    } else {
        if (!text[at].isLetter() && text[at] != u'_')
            return std::nullopt;
        while (at < line.end && isKeyUnit(text[at]))
            ++at;
        spot.name = TextRange::between(line.text, at);
    }
    spot.range = TextRange::between(line.text, at);
    at = skipBlanks(text, at);
    if (spot.name.isEmpty() || at >= line.end || text[at] != u':')
        return std::nullopt;
    spot.behind = at + 1;
    spot.spaced = spot.behind == line.end || isBlank(text, spot.behind);
    // An address or a `a::b` is no key with a missing blank.
    const bool address = !spot.spaced && (text[spot.behind] == u'/' || text[spot.behind] == u':');
    return address ? std::nullopt : std::optional(spot);
}

/// The words that open the lines of an example.
bool isExampleWord(QStringView name)
{
    static constexpr std::array kWords{"context"_L1, "user"_L1,    "assistant"_L1, "human"_L1,
                                       "agent"_L1,   "example"_L1, "examples"_L1,  "commentary"_L1};
    return std::ranges::any_of(kWords,
                               [name](QLatin1StringView word) { return name.compare(word, Qt::CaseInsensitive) == 0; });
}

/// The `<example>` blocks of a header, in order; one that is not closed
/// reaches to the next or to the end.
struct ExampleSpan {
    TextRange range;
    bool closed = true;
};

std::vector<ExampleSpan> exampleSpans(QStringView text, TextRange range)
{
    static constexpr auto kOpen = "<example>"_L1;
    static constexpr auto kClose = "</example>"_L1;
    std::vector<ExampleSpan> spans;
    const QStringView all = text.first(range.end());
    qsizetype open = all.indexOf(kOpen, range.start);
    qsizetype close = -1;
    while (open >= 0) {
        const qsizetype next = all.indexOf(kOpen, open + kOpen.size());
        if (close < open && close != all.size())
            close = all.indexOf(kClose, open);
        if (close < 0)
            close = all.size();
        const qsizetype limit = next < 0 ? all.size() : next;
        const bool closed = close < limit;
        spans.push_back({TextRange::between(open, closed ? close + kClose.size() : limit), closed});
        open = next;
    }
    return spans;
}

/// What stands between a line and the last one that belongs to an entry.
enum class Gap : char { None, Blank, Comment };

/// Gathers the lines of each entry.
class LineReader
{
public:
    LineReader(QStringView text, TextRange range);

    /// Stops at the first line that belongs to no entry if `untilStray`.
    void gather(bool untilStray);
    [[nodiscard]] std::vector<HeaderEntry> entries();
    [[nodiscard]] qsizetype end() const;

private:
    void readLines(TextRange range);
    [[nodiscard]] const ExampleSpan *exampleOver(qsizetype offset);
    [[nodiscard]] std::optional<KeySpot> keyOf(const Line &line, const ExampleSpan *example) const;
    void begin(qsizetype index, const KeySpot &key);
    [[nodiscard]] qsizetype quotedLinesEnd(qsizetype index, qsizetype value) const;
    [[nodiscard]] bool belongs(qsizetype index, bool inExample, Gap gap) const;
    [[nodiscard]] bool isProse(const Draft &draft) const;
    [[nodiscard]] Draft withoutComments(Draft draft) const;

    [[nodiscard]] HeaderEntry entryOf(const Draft &draft);
    [[nodiscard]] std::optional<HeaderEntry> readAlone(const Draft &draft, TextRange lines);
    [[nodiscard]] HeaderEntry readAsText(const Draft &draft, TextRange lines) const;
    [[nodiscard]] QString joinedLines(const Draft &draft) const;
    [[nodiscard]] QString whyUnclear(const Draft &draft, QStringView own) const;

    static constexpr qsizetype kReadCost = 20; ///< of a reading, in nodes: 5,000 entries are read, no more

    QStringView m_text;
    std::vector<Line> m_lines;
    std::vector<ExampleSpan> m_examples;
    std::vector<Draft> m_drafts;
    std::size_t m_nextExample = 0;
    qsizetype m_indent = 0; ///< of the keys
    qsizetype m_lastKey = -1; ///< index of the last line with a key; -1 if not looked for
    qsizetype m_start = 0;
    qsizetype m_nodes = yaml::Limits{}.nodes; ///< that may still be read; bounds a hostile header
};

LineReader::LineReader(QStringView text, TextRange range)
    : m_text(text.first(range.end()))
    , m_examples(exampleSpans(text, range))
    , m_start(range.start)
{
    readLines(range);
    const auto first = std::ranges::find_if(
        m_lines, [this](const Line &line) { return !line.isBlank() && m_text[line.text] != u'#'; });
    if (first != m_lines.end() && keyAt(m_text, *first))
        m_indent = first->indent();
}

void LineReader::readLines(TextRange range)
{
    for (qsizetype start = range.start; start < range.end();) {
        const qsizetype end = lineEnd(m_text, start);
        m_lines.push_back({start, std::min(skipBlanks(m_text, start), end), end});
        start = end + 1;
    }
}

const ExampleSpan *LineReader::exampleOver(qsizetype offset)
{
    while (m_nextExample < m_examples.size() && m_examples[m_nextExample].range.end() <= offset)
        ++m_nextExample;
    const bool inside = m_nextExample < m_examples.size() && m_examples[m_nextExample].range.start < offset;
    return inside ? &m_examples[m_nextExample] : nullptr;
}

std::optional<KeySpot> LineReader::keyOf(const Line &line, const ExampleSpan *example) const
{
    if (line.indent() > m_indent || (example && example->closed))
        return std::nullopt;
    std::optional<KeySpot> key = keyAt(m_text, line);
    if (key && example && isExampleWord(m_text.sliced(key->name.start, key->name.length)))
        return std::nullopt;
    return key;
}

void LineReader::begin(qsizetype index, const KeySpot &key)
{
    const Line &line = m_lines[static_cast<std::size_t>(index)];
    Draft draft{key, index, index, std::min(skipBlanks(m_text, key.behind), line.end), 0};
    if (draft.value < line.end && m_text[draft.value] != u'#')
        draft.opener = m_text[draft.value].unicode();
    if (draft.opener == u'"' || draft.opener == u'\'')
        draft.last = quotedLinesEnd(index, draft.value);
    m_drafts.push_back(draft);
}

/// The index of the line on which the quoted value that begins at `value` on
/// line `index` ends: `index` itself unless it clearly ends on a later one.
qsizetype LineReader::quotedLinesEnd(qsizetype index, qsizetype value) const
{
    const QChar quote = m_text[value];
    qsizetype at = value + 1;
    for (qsizetype i = index; i < static_cast<qsizetype>(m_lines.size()); ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        if (i != index && keyOf(line, nullptr))
            return index;
        for (at = std::max(at, line.start); at < line.end; ++at) {
            if (quote == u'"' && m_text[at] == u'\\')
                ++at;
            else if (m_text[at] == quote && quote == u'\'' && at + 1 < line.end && m_text[at + 1] == quote)
                ++at;
            else if (m_text[at] == quote) {
                const qsizetype behind = skipBlanks(m_text, at + 1);
                return behind >= line.end || m_text[behind] == u'#' ? i : index;
            }
        }
    }
    return index;
}

/// A value of several words, as a description has.
bool LineReader::isProse(const Draft &draft) const
{
    const Line &line = m_lines[static_cast<std::size_t>(draft.first)];
    return m_text.sliced(draft.value, line.end - draft.value).trimmed().contains(u' ');
}

/// Whether a line that opens no entry continues the last one.
bool LineReader::belongs(qsizetype index, bool inExample, Gap gap) const
{
    const Line &line = m_lines[static_cast<std::size_t>(index)];
    const Draft &draft = m_drafts.back();
    if (line.indent() > m_indent || inExample)
        return true;
    const QChar first = m_text[line.text];
    if (first == u']' || first == u'}')
        return draft.opener == u'[' || draft.opener == u'{';
    if (first == u'-' && (line.text + 1 == line.end || isBlank(m_text, line.text + 1)))
        return draft.opener == 0;
    // A text block without indentation is the next line's fault, not the end.
    if (draft.opener == u'|' || draft.opener == u'>')
        return gap == Gap::None && draft.first == draft.last;
    const QStringView own = m_text.sliced(line.text, line.end - line.text);
    if (own.startsWith("---"_L1) || own == "..."_L1)
        return false; // meant as a fence, whatever it is
    if (draft.opener == 0 || QStringView(u"\"'[{").contains(QChar(draft.opener)))
        return false;
    // One more paragraph: of a description, and not the prompt below a header
    // whose closing fence is missing.
    const bool paragraph = gap == Gap::Blank && index < m_lastKey && isProse(draft);
    return gap == Gap::None || first == u'<' || paragraph;
}

void LineReader::gather(bool untilStray)
{
    for (qsizetype i = 0; !untilStray && i < static_cast<qsizetype>(m_lines.size()); ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        if (line.indent() <= m_indent && keyAt(m_text, line))
            m_lastKey = i;
    }
    bool open = false; // the last entry may be continued
    Gap gap = Gap::None;
    for (qsizetype i = 0; i < static_cast<qsizetype>(m_lines.size()); ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        const ExampleSpan *example = exampleOver(line.text);
        const bool inExample = example && example->closed;
        if (line.isBlank()) {
            gap = std::max(gap, Gap::Blank);
        } else if (m_text[line.text] == u'#' && line.indent() <= m_indent && !inExample) {
            gap = Gap::Comment;
        } else if (const auto key = keyOf(line, example)) {
            begin(i, *key);
            i = m_drafts.back().last;
            open = true;
            gap = Gap::None;
        } else if (open && belongs(i, example != nullptr, gap)) {
            m_drafts.back().last = i;
            gap = Gap::None;
        } else if (untilStray) {
            return;
        } else {
            open = false;
        }
    }
}

qsizetype LineReader::end() const
{
    if (m_drafts.empty())
        return m_start;
    const qsizetype end = m_lines[static_cast<std::size_t>(m_drafts.back().last)].end;
    return std::min<qsizetype>(end + 1, m_text.size());
}

std::vector<HeaderEntry> LineReader::entries()
{
    std::vector<HeaderEntry> entries;
    entries.reserve(m_drafts.size());
    for (const Draft &draft : m_drafts)
        entries.push_back(entryOf(draft));
    return entries;
}

HeaderEntry LineReader::entryOf(const Draft &draft)
{
    const qsizetype end = m_lines[static_cast<std::size_t>(draft.last)].end;
    const TextRange lines = TextRange::between(m_lines[static_cast<std::size_t>(draft.first)].start,
                                               std::min<qsizetype>(end + 1, m_text.size()));
    if (draft.key.spaced) {
        if (auto entry = readAlone(draft, lines))
            return *std::move(entry);
    }
    return readAsText(withoutComments(draft), lines);
}

/// Comments below a value are no part of it, however deep they stand.
Draft LineReader::withoutComments(Draft draft) const
{
    const auto isOutside = [this](const Line &line) { return line.isBlank() || m_text[line.text] == u'#'; };
    while (draft.last > draft.first && isOutside(m_lines[static_cast<std::size_t>(draft.last)]))
        --draft.last;
    return draft;
}

qsizetype nodeCount(const yaml::Node &node)
{
    qsizetype count = 1;
    for (const yaml::Node &item : node.items)
        count += nodeCount(item);
    for (const auto &[key, value] : node.entries)
        count += nodeCount(key) + nodeCount(value);
    return count;
}

/// The entry if its own lines are YAML.
std::optional<HeaderEntry> LineReader::readAlone(const Draft &draft, TextRange lines)
{
    if (m_nodes <= 0)
        return std::nullopt;
    yaml::Limits limits;
    limits.nodes = m_nodes;
    auto document = yaml::read(m_text.sliced(lines.start, lines.length), limits);
    if (!document) {
        m_nodes -= document.error().code == Error::Code::TooLarge ? m_nodes : kReadCost;
        return std::nullopt;
    }
    if (!document->root || document->several || !document->duplicates.empty())
        return std::nullopt;
    m_nodes -= std::max(nodeCount(*document->root), kReadCost);
    if (document->root->kind != yaml::Node::Kind::Mapping || document->root->isFlow ||
        document->root->entries.size() != 1)
        return std::nullopt;
    shiftNode(*document->root, lines.start);
    auto &[key, value] = document->root->entries.front();
    if (key.range != draft.key.range)
        return std::nullopt;
    HeaderEntry entry = entryFromNodes(m_text, key, std::move(value));
    if (entry.mark == HeaderEntry::Mark::Strict)
        entry.mark = HeaderEntry::Mark::Linewise;
    return entry;
}

/// The lines below the first lose the indentation that they share.
QString LineReader::joinedLines(const Draft &draft) const
{
    const auto line = [this](qsizetype index) -> const Line & { return m_lines[static_cast<std::size_t>(index)]; };
    const auto cut = [this](qsizetype from, qsizetype end) {
        return m_text.sliced(from, std::max<qsizetype>(trimEnd(m_text, from, end) - from, 0)).toString();
    };
    qsizetype shared = m_text.size();
    for (qsizetype i = draft.first + 1; i <= draft.last; ++i) {
        if (!line(i).isBlank())
            shared = std::min(shared, line(i).indent());
    }
    QStringList parts{cut(draft.value, line(draft.first).end)};
    for (qsizetype i = draft.first + 1; i <= draft.last; ++i)
        parts.append(line(i).isBlank() ? QString() : cut(line(i).start + shared, line(i).end));
    return parts.join(u'\n');
}

/// Whether the bracket that opens `own` is closed before its end.
bool closesEarly(QStringView own)
{
    int depth = 0;
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (own[i] == u'[' || own[i] == u'{')
            ++depth;
        else if ((own[i] == u']' || own[i] == u'}') && --depth == 0)
            return i + 1 < own.size();
    }
    return false;
}

/// Why the text of a value that is no YAML cannot be told; empty if it can.
QString LineReader::whyUnclear(const Draft &draft, QStringView own) const
{
    if (!draft.key.spaced)
        return Texts::tr("A space is missing behind the colon.");
    switch (draft.opener) {
    case 0:
        return own.isEmpty() ? QString() : Texts::tr("The lines below the key are neither a list nor a mapping.");
    case u'"':
    case u'\'': {
        const bool around = own.size() >= 2 && own.front() == own.back() && draft.first == draft.last;
        const bool plain = draft.opener == u'\'' || !own.contains(u'\\');
        return around && plain ? QString()
                               : Texts::tr("A quotation mark opens the value, but none closes it at its end.");
    }
    case u'[':
    case u'{':
        return closesEarly(own) ? QString() : Texts::tr("The brackets of the value do not match.");
    case u'|':
    case u'>':
        return Texts::tr("The lines of this text block are not indented as they must be.");
    default:
        return {};
    }
}

/// The entry if its own lines are no YAML: its text as it stands there. A
/// ` #` counts as text, as the clients that repair such a line read it.
HeaderEntry LineReader::readAsText(const Draft &draft, TextRange lines) const
{
    HeaderEntry entry;
    entry.mark = HeaderEntry::Mark::Linewise;
    entry.key = m_text.sliced(draft.key.name.start, draft.key.name.length).toString();
    entry.keyRange = draft.key.range;
    entry.linesRange = lines;
    const Line &last = m_lines[static_cast<std::size_t>(draft.last)];
    const qsizetype end = trimEnd(m_text, draft.value, last.end);
    entry.valueRange = TextRange::between(draft.value, std::max(draft.value, end));
    const QStringView own = m_text.sliced(entry.valueRange.start, entry.valueRange.length);
    entry.reason = m_nodes <= 0 ? Texts::tr("The header is too large to be read.") : whyUnclear(draft, own);
    if (!entry.reason.isEmpty()) {
        entry.mark = HeaderEntry::Mark::Opaque;
        return entry;
    }
    if (own.isEmpty())
        return entry;
    yaml::Node node;
    node.range = entry.valueRange;
    const bool quoted = draft.opener == u'"' || draft.opener == u'\'';
    node.value = quoted ? own.sliced(1, own.size() - 2).toString() : joinedLines(draft);
    if (quoted)
        node.style = draft.opener == u'"' ? yaml::ScalarStyle::DoubleQuoted : yaml::ScalarStyle::SingleQuoted;
    entry.value = std::move(node);
    return entry;
}

} // namespace

std::vector<HeaderEntry> readLinewise(QStringView text, TextRange range)
{
    LineReader reader(text, range);
    reader.gather(false);
    return reader.entries();
}

qsizetype endOfEntryLines(QStringView text, qsizetype start)
{
    // No header is as long; a long file without a closing fence is not read whole.
    constexpr qsizetype kLongest = 1 << 16;
    LineReader reader(text, TextRange::between(start, std::min(text.size(), start + kLongest)));
    reader.gather(true);
    return reader.end();
}

} // namespace dossier
