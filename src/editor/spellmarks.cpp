// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "spellmarks.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace dossier {

void SpellMarks::setDocument(const QTextDocument *document)
{
    m_document = document;
    m_typed = -1;
    m_lines.clear();
    if (document)
        insert(0, document->blockCount());
}

/// Lines of which nothing is known.
void SpellMarks::insert(int from, int count)
{
    m_lines.insert(m_lines.begin() + from, size_t(count), Line());
    QTextBlock block = m_document->findBlockByNumber(from);
    for (int line = from; line < from + count; ++line, block = block.next())
        m_lines[size_t(line)].text = qHash(block.text());
}

bool SpellMarks::follow(int position, int removed, int added)
{
    if (!m_document)
        return false;
    const QTextBlock first = m_document->findBlock(position);
    const QTextBlock last = m_document->findBlock(position + added);
    const int from = std::max(0, first.blockNumber());
    const int to = last.isValid() ? last.blockNumber() : m_document->blockCount() - 1;
    const int more = m_document->blockCount() - lineCount();
    if (more != 0) {
        const int before = std::clamp(to - more, from - 1, lineCount() - 1);
        m_lines.erase(m_lines.begin() + from, m_lines.begin() + before + 1);
        insert(from, to - from + 1);
        return true;
    }
    // Colours that come are told as changes too.
    bool isChanged = false;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= to; block = block.next()) {
        Line &line = m_lines.at(size_t(block.blockNumber()));
        const size_t text = qHash(block.text());
        if (text == line.text)
            continue;
        isChanged = true;
        line.text = text;
        line.isStale = true;
        const qsizetype start = position - block.position();
        if (from != to)
            line.words.clear();
        std::erase_if(line.words, [&](TextRange word) { return word.end() >= start && word.start <= start + removed; });
        for (TextRange &word : line.words)
            word.start += word.start > start ? added - removed : 0;
    }
    return isChanged;
}

void SpellMarks::markStale()
{
    for (Line &line : m_lines)
        line.isStale = true;
}

void SpellMarks::markStale(int line)
{
    m_lines.at(size_t(line)).isStale = true;
}

int SpellMarks::nextStale(int from) const
{
    const auto start = m_lines.begin() + std::clamp(from, 0, lineCount());
    const auto found = std::find_if(start, m_lines.end(), [](const Line &line) { return line.isStale; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

bool SpellMarks::set(int line, std::vector<TextRange> words, size_t signature)
{
    Line &mine = m_lines.at(size_t(line));
    const bool isChanged = mine.words != words;
    mine.words = std::move(words);
    mine.signature = signature;
    mine.isStale = false;
    return isChanged;
}

const std::vector<TextRange> &SpellMarks::words(int line) const
{
    static const std::vector<TextRange> kNone;
    return line >= 0 && line < lineCount() ? m_lines[size_t(line)].words : kNone;
}

TextRange SpellMarks::inText(int line, TextRange word) const
{
    return {m_document->findBlockByNumber(line).position() + word.start, word.length};
}

void SpellMarks::setTyped(qsizetype offset)
{
    m_typed = offset;
}

std::vector<TextRange> SpellMarks::shown(int line) const
{
    std::vector<TextRange> shown = words(line);
    if (m_typed >= 0 && !shown.empty()) {
        const qsizetype typed = m_typed - m_document->findBlockByNumber(line).position();
        std::erase_if(shown, [typed](TextRange word) { return word.touches(typed); });
    }
    return shown;
}

std::optional<TextRange> SpellMarks::at(qsizetype offset) const
{
    if (!m_document)
        return {};
    const QTextBlock block = m_document->findBlock(int(offset));
    for (const TextRange word : words(block.blockNumber())) {
        if (word.touches(offset - block.position()))
            return TextRange{block.position() + word.start, word.length};
    }
    return {};
}

std::optional<TextRange> SpellMarks::next(qsizetype offset, bool back) const
{
    if (m_lines.empty())
        return {};
    const QTextBlock block = m_document->findBlock(int(offset));
    const qsizetype column = offset - block.position();
    const int count = lineCount();
    // The line itself comes first, and, what is on its other side, last.
    for (int i = 0; i <= count; ++i) {
        const int line = (block.blockNumber() + (back ? count - i % count : i)) % count;
        const std::vector<TextRange> &all = words(line);
        const auto isAhead = [&](TextRange word) {
            if (i != 0 && i != count)
                return true;
            const bool ahead = back ? word.start < column : word.start >= column;
            return ahead == (i == 0);
        };
        const auto found =
            back ? std::find_if(all.rbegin(), all.rend(), isAhead).base() : std::ranges::find_if(all, isAhead);
        if (back ? found != all.begin() : found != all.end())
            return inText(line, back ? *(found - 1) : *found);
    }
    return {};
}

} // namespace dossier
