// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "outline.h"

#include "utf8text.h"

#include <md4c.h>

#include <algorithm>

namespace dossier {

namespace {

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
    bool m_inCodeBlock = false;
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
    if (type == MD_BLOCK_CODE)
        m_inCodeBlock = true;
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
    else if (type == MD_BLOCK_CODE)
        m_inCodeBlock = false;
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
    if (type == MD_TEXT_CODE) {
        // The blanks that make it code are a part of it.
        qsizetype start = range.start;
        while (m_inCodeBlock && start > 0 && (m_text[start - 1] == u' ' || m_text[start - 1] == u'\t'))
            --start;
        m_outline.code.push_back(TextRange::between(start, range.end()));
        if (m_inCodeBlock)
            m_outline.codeBlocks.push_back(m_outline.code.back());
    }
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

bool isInAny(const std::vector<TextRange> &ranges, qsizetype offset)
{
    return std::ranges::any_of(ranges, [offset](TextRange range) { return range.touches(offset); });
}

} // namespace dossier
