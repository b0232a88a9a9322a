// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "outline.h"

#include <md4c.h>

#include <QByteArray>

#include <algorithm>

namespace dossier {

namespace {

/// A text in UTF-8 with the way back to its UTF-16 offsets.
class Utf8Text
{
public:
    explicit Utf8Text(QStringView text);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool holds(const char *at) const
    {
        return at >= m_bytes.constData() && at <= m_bytes.constData() + m_bytes.size();
    }
    [[nodiscard]] qsizetype unit(const char *at) const
    {
        return m_units[static_cast<std::size_t>(at - m_bytes.constData())];
    }

private:
    void put(char32_t c, qsizetype unit);

    QByteArray m_bytes;
    std::vector<qsizetype> m_units; ///< for each byte, and for the end
};

void Utf8Text::put(char32_t c, qsizetype unit)
{
    const qsizetype before = m_bytes.size();
    if (c < 0x80) {
        m_bytes += static_cast<char>(c);
    } else if (c < 0x800) {
        m_bytes += static_cast<char>(0xC0 | (c >> 6));
        m_bytes += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        m_bytes += static_cast<char>(0xE0 | (c >> 12));
        m_bytes += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        m_bytes += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        m_bytes += static_cast<char>(0xF0 | (c >> 18));
        m_bytes += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        m_bytes += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        m_bytes += static_cast<char>(0x80 | (c & 0x3F));
    }
    m_units.insert(m_units.end(), static_cast<std::size_t>(m_bytes.size() - before), unit);
}

Utf8Text::Utf8Text(QStringView text)
{
    m_bytes.reserve(text.size() + text.size() / 8);
    m_units.reserve(static_cast<std::size_t>(m_bytes.capacity()) + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            put(QChar::surrogateToUcs4(c, text[i + 1]), i);
            ++i;
        } else {
            // Units that stand for bytes, and NUL, are no Markdown.
            put(c.isSurrogate() || c.isNull() ? char32_t(QChar::ReplacementCharacter) : c.unicode(), i);
        }
    }
    m_units.push_back(text.size());
}

/// Takes MD4C's events.
class Reader
{
public:
    explicit Reader(QStringView text)
        : m_text(text)
        , m_utf8(text)
    {
    }

    [[nodiscard]] Outline read();

private:
    void enter(MD_BLOCKTYPE type, void *detail);
    void leave(MD_BLOCKTYPE type);
    void take(MD_TEXTTYPE type, const char *at, MD_SIZE size);

    QStringView m_text;
    Utf8Text m_utf8;
    Outline m_outline;
    bool m_inHeading = false;
    bool m_hasWords = false;
    qsizetype m_last = 0; ///< behind the last text seen
};

Outline Reader::read()
{
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *reader) {
        static_cast<Reader *>(reader)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *reader) {
        static_cast<Reader *>(reader)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void *, void *) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *at, MD_SIZE size, void *reader) {
        static_cast<Reader *>(reader)->take(type, at, size);
        return 0;
    };
    md_parse(m_utf8.bytes().constData(), static_cast<MD_SIZE>(m_utf8.bytes().size()), &parser, this);
    return std::move(m_outline);
}

void Reader::enter(MD_BLOCKTYPE type, void *detail)
{
    if (type != MD_BLOCK_H)
        return;
    m_inHeading = true;
    m_hasWords = false;
    m_outline.headings.push_back({static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level), {}, {m_last, 0}});
}

void Reader::leave(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_H)
        m_inHeading = false;
}

void Reader::take(MD_TEXTTYPE type, const char *at, MD_SIZE size)
{
    if (m_inHeading) {
        const bool breaks = type == MD_TEXT_SOFTBR || type == MD_TEXT_BR;
        m_outline.headings.back().title += breaks ? QString(u' ') : QString::fromUtf8(at, size);
    }
    // Line ends and the like point elsewhere than into the text.
    if (size == 0 || !m_utf8.holds(at) || !m_utf8.holds(at + size))
        return;
    const TextRange range = TextRange::between(m_utf8.unit(at), m_utf8.unit(at + size));
    m_last = range.end();
    if (type == MD_TEXT_CODE)
        m_outline.code.push_back(range);
    if (!m_inHeading)
        return;
    Heading &heading = m_outline.headings.back();
    const qsizetype start =
        m_hasWords || range.start == 0 ? heading.range.start : m_text.lastIndexOf(u'\n', range.start - 1) + 1;
    const qsizetype end = m_text.indexOf(u'\n', range.end());
    heading.range = TextRange::between(range.start == 0 ? 0 : start, end < 0 ? m_text.size() : end);
    m_hasWords = true;
}

} // namespace

Outline outline(QStringView text)
{
    return Reader(text).read();
}

} // namespace dossier
