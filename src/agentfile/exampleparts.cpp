// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "exampleparts.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

using Kind = ExamplePart::Kind;

/// A word that opens a part: `user:`. Words that are not `common` count at a
/// line's beginning only.
struct Word {
    QLatin1StringView text;
    Kind kind;
    bool common;
};
constexpr std::array kWords{
    Word{"context:"_L1, Kind::Context, true},  Word{"user:"_L1, Kind::User, true},
    Word{"human:"_L1, Kind::User, false},      Word{"assistant:"_L1, Kind::Assistant, true},
    Word{"agent:"_L1, Kind::Assistant, false},
};

struct Tag {
    QLatin1StringView open;
    QLatin1StringView close;
    Kind kind;
};
constexpr std::array kTags{
    Tag{"<context>"_L1, "</context>"_L1, Kind::Context},
    Tag{"<user>"_L1, "</user>"_L1, Kind::User},
    Tag{"<user_request>"_L1, "</user_request>"_L1, Kind::User},
    Tag{"<assistant>"_L1, "</assistant>"_L1, Kind::Assistant},
    Tag{"<commentary>"_L1, "</commentary>"_L1, Kind::Commentary},
};

/// Where a part begins, before its end is known.
struct Opening {
    Kind kind = Kind::Context;
    qsizetype start = 0;
    qsizetype behind = 0; ///< of the word or tag
    const Tag *tag = nullptr;
    bool opensLine = false;
    bool quoted = false;
};

class BlockReader
{
public:
    BlockReader(QStringView text, ExampleLayout &layout)
        : m_text(text.first(layout.inner.end()))
        , m_layout(layout)
    {
    }

    void read();

private:
    [[nodiscard]] std::optional<Opening> openingAt(qsizetype at, bool opensLine) const;
    [[nodiscard]] std::vector<Opening> openings() const;
    [[nodiscard]] bool endsWritten(qsizetype at) const;
    [[nodiscard]] TextRange trimmed(TextRange range) const;
    [[nodiscard]] ExamplePart tagged(const Opening &opening, qsizetype limit) const;
    [[nodiscard]] ExamplePart spoken(const Opening &opening, qsizetype limit) const;
    [[nodiscard]] qsizetype closingMark(TextRange whole, qsizetype length) const;
    [[nodiscard]] qsizetype closeOf(const Tag &tag, qsizetype from) const;
    [[nodiscard]] qsizetype quoteAt(qsizetype at) const;

    QStringView m_text;
    ExampleLayout &m_layout;
    mutable std::array<bool, kTags.size()> m_neverClosed{}; ///< behind what was asked; keeps a hostile text linear
};

qsizetype BlockReader::closeOf(const Tag &tag, qsizetype from) const
{
    bool &never = m_neverClosed[static_cast<std::size_t>(&tag - kTags.data())];
    const qsizetype close = never ? -1 : m_text.indexOf(tag.close, from);
    never = close < 0;
    return close;
}

/// The length of a quotation mark, 2 where a backslash stands before it.
qsizetype BlockReader::quoteAt(qsizetype at) const
{
    if (at >= m_text.size())
        return 0;
    if (m_text[at] == u'"' || m_text[at] == u'\'')
        return 1;
    return m_text.sliced(at).startsWith("\\\""_L1) ? 2 : 0;
}

std::optional<Opening> BlockReader::openingAt(qsizetype at, bool opensLine) const
{
    const QStringView rest = m_text.sliced(at);
    for (const Tag &tag : kTags) {
        if (rest.startsWith(tag.open))
            return Opening{tag.kind, at, at + tag.open.size(), &tag, opensLine, true};
    }
    for (const Word &word : kWords) {
        if ((!word.common && !opensLine) || !rest.startsWith(word.text, Qt::CaseInsensitive))
            continue;
        const qsizetype behind = at + word.text.size();
        const qsizetype value = behind + spaceAt(m_text, behind, m_layout.literalNewlines);
        return Opening{word.kind, at, behind, nullptr, opensLine, quoteAt(value) > 0};
    }
    return std::nullopt;
}

/// Whether a written \n, or a tag, ends right before `at`.
bool BlockReader::endsWritten(qsizetype at) const
{
    return m_text.first(at).endsWith(u'>') || (m_layout.literalNewlines && m_text.first(at).endsWith("\\n"_L1));
}

std::vector<Opening> BlockReader::openings() const
{
    std::vector<Opening> found;
    bool opensLine = true;
    const qsizetype start = m_layout.inner.start;
    for (qsizetype at = start; at < m_text.size(); ++at) {
        const QChar c = m_text[at];
        if (c.isSpace()) {
            opensLine = opensLine || c == u'\n';
            continue;
        }
        const bool behindWritten = at > start && m_layout.literalNewlines && m_text.first(at).endsWith("\\n"_L1);
        opensLine = opensLine || behindWritten;
        const bool apart = at == start || m_text[at - 1].isSpace() || endsWritten(at) || c == u'<';
        if (apart) {
            if (const auto opening = openingAt(at, opensLine)) {
                found.push_back(*opening);
                const qsizetype close = opening->tag ? closeOf(*opening->tag, at) : -1;
                at = (close < 0 ? opening->behind : close + opening->tag->close.size()) - 1;
                opensLine = false;
                continue;
            }
        }
        // The blanks behind a written \n still open its line.
        const bool written = m_layout.literalNewlines && m_text.sliced(at).startsWith("\\n"_L1);
        opensLine = written;
        at += written ? 1 : 0;
    }
    // `user:` in the middle of a line is a turn if a quotation mark follows, or
    // if no turn of the block has any.
    const bool anyClear = std::ranges::any_of(found, [](const Opening &opening) {
        return opening.kind != Kind::Context && !opening.tag && (opening.quoted || opening.opensLine);
    });
    std::erase_if(found, [anyClear](const Opening &opening) {
        const bool clear = opening.tag || opening.opensLine || opening.quoted;
        return !clear && (anyClear || opening.kind == Kind::Context);
    });
    return found;
}

TextRange BlockReader::trimmed(TextRange range) const
{
    const bool literal = m_layout.literalNewlines;
    const QStringView upTo = m_text.first(range.end());
    const qsizetype start = std::min(range.start + spaceAt(upTo, range.start, literal), range.end());
    const qsizetype end = std::max(range.end() - spaceBefore(upTo, range.end(), literal), start);
    return TextRange::between(start, end);
}

ExamplePart BlockReader::tagged(const Opening &opening, qsizetype limit) const
{
    const qsizetype close = m_text.first(limit).indexOf(opening.tag->close, opening.behind);
    const bool closed = close >= 0;
    const TextRange content = trimmed(TextRange::between(opening.behind, closed ? close : limit));
    const qsizetype end = closed ? close + opening.tag->close.size() : content.end();
    return {opening.kind, TextRange::between(opening.start, end), content};
}

/// The last quotation mark behind which nothing or a tag follows; -1 if none.
qsizetype BlockReader::closingMark(TextRange whole, qsizetype length) const
{
    const QStringView own = m_text.sliced(whole.start, whole.length);
    const QStringView mark = own.first(length);
    constexpr int kTries = 20; // marks within a trailing tag
    qsizetype at = own.size();
    for (int i = 0; i < kTries && at > 0; ++i) {
        at = own.lastIndexOf(mark, at - 1);
        if (at < length)
            return -1;
        const qsizetype behind = at + length + spaceAt(own, at + length, m_layout.literalNewlines);
        if (behind == own.size() || own[behind] == u'<')
            return whole.start + at;
    }
    return -1;
}

/// A part behind a word: its text, without the quotation marks if they enclose
/// it up to the next tag.
ExamplePart BlockReader::spoken(const Opening &opening, qsizetype limit) const
{
    TextRange whole = trimmed(TextRange::between(opening.behind, limit));
    const qsizetype quote = opening.kind == Kind::Context ? 0 : quoteAt(whole.start);
    if (quote > 0) {
        const qsizetype close = closingMark(whole, quote);
        if (close >= 0) {
            return {opening.kind, TextRange::between(opening.start, close + quote),
                    TextRange::between(whole.start + quote, close)};
        }
    }
    if (quote == 0) {
        // Other tags follow the words, but `<b>` may stand within them.
        const QStringView own = m_text.sliced(whole.start, whole.length);
        if (const qsizetype stray = own.indexOf("</commentary>"_L1); stray >= 0)
            whole = trimmed(TextRange::between(whole.start, whole.start + stray));
    }
    return {opening.kind, TextRange::between(opening.start, whole.end()), whole};
}

void BlockReader::read()
{
    const std::vector<Opening> found = openings();
    for (std::size_t i = 0; i < found.size(); ++i) {
        const qsizetype limit = i + 1 < found.size() ? found[i + 1].start : m_layout.inner.end();
        m_layout.parts.push_back(found[i].tag ? tagged(found[i], limit) : spoken(found[i], limit));
    }
}

/// Whether a written \n separates the parts of a block.
bool hasWrittenNewlines(QStringView inner)
{
    for (qsizetype at = inner.indexOf("\\n"_L1); at >= 0; at = inner.indexOf("\\n"_L1, at + 2)) {
        const QStringView rest = inner.sliced(at + 2).trimmed();
        const bool part = rest.isEmpty() || rest.startsWith(u'<') || rest.startsWith("\\n"_L1) ||
                          std::ranges::any_of(kWords, [rest](const Word &word) {
                              return rest.startsWith(word.text, Qt::CaseInsensitive);
                          });
        if (part || inner.first(at).trimmed().isEmpty())
            return true;
    }
    return false;
}

} // namespace

qsizetype spaceAt(QStringView text, qsizetype offset, bool literal)
{
    qsizetype at = offset;
    while (at < text.size()) {
        if (text[at].isSpace())
            ++at;
        else if (literal && text.sliced(at).startsWith("\\n"_L1))
            at += 2;
        else
            break;
    }
    return at - offset;
}

qsizetype spaceBefore(QStringView text, qsizetype offset, bool literal)
{
    qsizetype at = offset;
    while (at > 0) {
        if (text[at - 1].isSpace())
            --at;
        else if (literal && text.first(at).endsWith("\\n"_L1))
            at -= 2;
        else
            break;
    }
    return offset - at;
}

std::vector<ExampleLayout> exampleLayouts(QStringView description)
{
    constexpr auto kOpen = "<example>"_L1;
    constexpr auto kClose = "</example>"_L1;
    std::vector<ExampleLayout> layouts;
    qsizetype open = description.indexOf(kOpen);
    while (open >= 0) {
        const qsizetype inner = open + kOpen.size();
        const qsizetype next = description.indexOf(kOpen, inner);
        const qsizetype limit = next < 0 ? description.size() : next;
        const qsizetype close = description.first(limit).indexOf(kClose, inner);
        ExampleLayout layout;
        layout.closed = close >= 0;
        layout.inner = TextRange::between(inner, layout.closed ? close : limit);
        layout.range = TextRange::between(open, layout.closed ? close + kClose.size() : limit);
        layout.literalNewlines = hasWrittenNewlines(description.sliced(inner, layout.inner.length));
        BlockReader(description, layout).read();
        layouts.push_back(std::move(layout));
        open = next;
    }
    return layouts;
}

} // namespace dossier
