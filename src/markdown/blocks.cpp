// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "blocks.h"

#include "editcontext.h"
#include "utf8text.h"

#include <md4c.h>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFenceMarks = 3;

/// But for the marks of a quote.
bool isBlank(QStringView line)
{
    return std::ranges::all_of(line, [](QChar unit) { return unit == u' ' || unit == u'\t' || unit == u'>'; });
}

/// In a quote or a list other marks stand before it.
bool opensFence(QStringView line, QChar mark)
{
    const qsizetype first = line.indexOf(mark);
    return first >= 0 && first + kFenceMarks <= line.size() && line[first + 1] == mark && line[first + 2] == mark;
}

bool closesFence(QStringView line, QChar mark)
{
    const auto isPart = [mark](QChar unit) { return unit == mark || unit == u' ' || unit == u'\t' || unit == u'>'; };
    return opensFence(line, mark) && std::ranges::all_of(line, isPart);
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

    [[nodiscard]] Blocks read();

private:
    void enter(MD_BLOCKTYPE type, void *detail);
    void leave(MD_BLOCKTYPE type);
    void take(MD_TEXTTYPE type, const char *at, MD_SIZE size);
    void beginTitle();
    void endTitle();
    void addFence();
    [[nodiscard]] QStringView lineAt(qsizetype start) const
    {
        return m_text.sliced(start, lineEnd(m_text, start) - start);
    }

    QStringView m_text;
    Utf8Text m_utf8;
    Blocks m_blocks;
    int m_depth = 0; ///< of lists and quotes
    bool m_inNumbered = false; ///< in an outermost numbered list
    unsigned m_number = 0; ///< of the next item
    bool m_takesTitle = false;
    QString m_title;
    TextRange m_words; ///< of the title
    int m_level = 0; ///< of the heading
    bool m_inCode = false; ///< in a code block
    QChar m_fence; ///< of the code block; null if it is indented
    TextRange m_code; ///< of the code block
    qsizetype m_last = 0; ///< behind the last text seen
};

Blocks Reader::read()
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
    return std::move(m_blocks);
}

void Reader::beginTitle()
{
    m_takesTitle = true;
    m_title.clear();
    m_words = {m_last, 0};
}

void Reader::enter(MD_BLOCKTYPE type, void *detail)
{
    // What stands in an item below its first words is not its title.
    if (m_takesTitle && !m_words.isEmpty())
        endTitle();
    switch (type) {
    case MD_BLOCK_OL:
        if (m_depth == 0) {
            m_inNumbered = true;
            m_number = static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start;
        }
        ++m_depth;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_QUOTE:
        ++m_depth;
        break;
    case MD_BLOCK_LI:
        if (m_inNumbered && m_depth == 1)
            beginTitle();
        break;
    case MD_BLOCK_H:
        if (m_depth == 0) {
            m_level = static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
            beginTitle();
        }
        break;
    case MD_BLOCK_CODE:
        m_inCode = true;
        m_fence = QLatin1Char(static_cast<MD_BLOCK_CODE_DETAIL *>(detail)->fence_char);
        m_code = {m_last, 0};
        break;
    default:
        break;
    }
}

void Reader::leave(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_OL:
    case MD_BLOCK_UL:
    case MD_BLOCK_QUOTE:
        --m_depth;
        if (m_depth == 0 && std::exchange(m_inNumbered, false))
            m_blocks.listEnds.push_back(m_last);
        break;
    case MD_BLOCK_LI:
        if (m_inNumbered && m_depth == 1) {
            endTitle();
            m_takesTitle = false; // it had no words; those behind it are no item's
            ++m_number;
        }
        break;
    case MD_BLOCK_H:
        if (m_depth == 0) {
            m_takesTitle = false;
            // A form feed, say, is no title.
            if (const QString title = m_title.simplified(); !title.isEmpty())
                m_blocks.headings.push_back({.level = m_level, .title = title, .words = m_words});
        } else {
            endTitle();
        }
        break;
    case MD_BLOCK_P:
        endTitle();
        break;
    case MD_BLOCK_CODE:
        m_inCode = false;
        if (!m_fence.isNull() && !m_code.isEmpty())
            addFence();
        break;
    default:
        break;
    }
}

/// Of an item.
void Reader::endTitle()
{
    if (!m_takesTitle || m_words.isEmpty())
        return;
    m_takesTitle = false;
    m_blocks.items.push_back({.title = u"%1. "_s.arg(m_number) + m_title.simplified(),
                              .words = m_words,
                              .list = static_cast<int>(m_blocks.listEnds.size())});
}

void Reader::take(MD_TEXTTYPE type, const char *at, MD_SIZE size)
{
    const bool breaks = type == MD_TEXT_SOFTBR || type == MD_TEXT_BR;
    if (m_takesTitle && breaks) {
        if (m_inNumbered)
            endTitle();
        else
            m_title += u' ';
    }
    // Line ends and the like point elsewhere than into the text.
    if (size == 0 || !m_utf8.holds(at) || !m_utf8.holds(at + size))
        return;
    const TextRange range = TextRange::between(m_utf8.unit(at), m_utf8.unit(at + size));
    m_last = range.end();
    if (type == MD_TEXT_CODE)
        m_blocks.code.push_back(range);
    if (m_inCode)
        m_code = TextRange::between(m_code.isEmpty() ? range.start : m_code.start, range.end());
    if (!m_takesTitle)
        return;
    m_title += QString::fromUtf8(at, static_cast<qsizetype>(size));
    m_words = TextRange::between(m_words.isEmpty() ? range.start : m_words.start, range.end());
    if (m_inCode)
        endTitle(); // the first line of it
}

/// MD4C tells where the code is, not where its fences are: around it, with
/// nothing but blank lines between.
void Reader::addFence()
{
    qsizetype start = lineStart(m_text, m_code.start);
    do {
        if (start == 0)
            return;
        start = lineStart(m_text, start - 1);
    } while (isBlank(lineAt(start)));
    if (!opensFence(lineAt(start), m_fence))
        return;
    qsizetype end = lineEnd(m_text, m_code.end());
    qsizetype next = end;
    while (next < m_text.size() && isBlank(lineAt(next + 1)))
        next = lineEnd(m_text, next + 1);
    if (next < m_text.size() && closesFence(lineAt(next + 1), m_fence))
        end = lineEnd(m_text, next + 1);
    // One that is over with its list has no end mark: what looks like it begins the next one.
    if (!m_blocks.fences.empty() && m_blocks.fences.back().end() > start) {
        TextRange &before = m_blocks.fences.back();
        before = TextRange::between(before.start, start - 1);
    }
    m_blocks.fences.push_back(TextRange::between(start, end));
    m_last = std::max(m_last, end);
}

} // namespace

Blocks blocksOf(QStringView text)
{
    return Reader(text).read();
}

} // namespace dossier
