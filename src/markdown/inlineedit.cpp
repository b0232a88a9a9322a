// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "inlineedit.h"

#include "fences.h"
#include "listedit.h"
#include "markspans.h"

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Signs {
    QChar sign;
    qsizetype length;
};

Signs signsOf(InlineMark mark)
{
    switch (mark) {
    case InlineMark::Bold:
        return {u'*', 2};
    case InlineMark::Italic:
        return {u'*', 1};
    case InlineMark::Strikethrough:
        return {u'~', 2};
    case InlineMark::Code:
        break;
    }
    return {u'`', 1};
}

TextRange moved(TextRange range, qsizetype by)
{
    return {range.start + by, range.length};
}

bool areApart(TextRange a, TextRange b)
{
    return a.end() <= b.start || b.end() <= a.start;
}

TextRange united(TextRange a, TextRange b)
{
    return TextRange::between(std::min(a.start, b.start), std::max(a.end(), b.end()));
}

/// Where the words of a line begin: behind the marks of quotes, lists and a heading.
qsizetype wordsStart(QStringView line)
{
    qsizetype at = ItemStart::of(line).length;
    qsizetype behind = at;
    while (behind < line.size() && (line.at(behind) == u'#' || isBlankUnit(line.at(behind))))
        ++behind;
    const bool isHeading =
        behind > at && isBlankUnit(line.at(behind - 1)) && line.sliced(at, behind - at).contains(u'#');
    at = isHeading ? behind : at;
    while (at < line.size() && isBlankUnit(line.at(at)))
        ++at;
    return at;
}

/// What is to be marked in one line. Offsets of the line.
struct Part {
    TextRange line; ///< in the text
    TextRange words;
    std::vector<MarkSpan> spans; ///< all of the line, of the kind in question
    std::vector<TextRange> alone; ///< backticks that mark nothing

    [[nodiscard]] const MarkSpan *around() const
    {
        const auto isAround = [this](const MarkSpan &span) {
            return words.isEmpty() ? span.inner.touches(words.start) : span.outer.contains(words);
        };
        const auto innermost = std::ranges::find_last_if(spans, isAround);
        return innermost.empty() ? nullptr : &innermost.front();
    }
};

class Toggle
{
public:
    Toggle(const EditContext &context, InlineMark mark)
        : m_context(context)
        , m_text(context.text)
        , m_mark(mark)
        , m_signs(signsOf(mark))
    {
    }

    [[nodiscard]] SelectedEdit edit()
    {
        const bool isCode = m_mark == InlineMark::Code;
        if (!isInPrompt(m_context) || (m_context.isInCode && !isCode))
            return {};
        takeParts();
        if (m_parts.empty())
            return m_context.selection.isEmpty() && !m_context.isInCode ? pairEdit() : SelectedEdit();
        const bool isMarked = std::ranges::all_of(m_parts, [](const Part &part) { return part.around() != nullptr; });
        if (m_context.isInCode && !isMarked)
            return {};
        isMarked ? unmark() : mark();
        select();
        return std::move(m_edit);
    }

private:
    void takeParts()
    {
        const std::vector<Fence> fences = fencesOf(m_text, m_context.prompt);
        const TextRange wanted =
            m_context.selection.isEmpty() ? wordAt(m_text, m_context.selection.start) : m_context.selection;
        forEachTouchedLine(m_text, wanted, [&](TextRange line) {
            if (!fenceAt(fences, line.start))
                takePart(line, wanted);
        });
    }

    void takePart(TextRange line, TextRange wanted)
    {
        const QStringView words = lineText(line);
        qsizetype start = std::max(wanted.start - line.start, wordsStart(words));
        qsizetype end = std::min(wanted.end() - line.start, words.size());
        while (start < end && words.at(start).isSpace())
            ++start;
        while (end > start && words.at(end - 1).isSpace())
            --end;
        if (start > end || (start == end && !wanted.isEmpty()))
            return;
        Part part{.line = line, .words = TextRange::between(start, end), .spans = {}, .alone = {}};
        if (m_mark == InlineMark::Code) {
            CodeSpans code = codeSpansOf(words);
            part.spans = std::move(code.spans);
            part.alone = std::move(code.alone);
        } else {
            part.spans = markSpansOf(words, m_signs.sign, m_signs.length);
        }
        // No word, but it may be between marked ones.
        if (!wanted.isEmpty() || part.around())
            m_parts.push_back(std::move(part));
    }

    [[nodiscard]] QStringView lineText(TextRange line) const { return m_text.sliced(line.start, line.length); }

    void unmark()
    {
        for (const Part &part : m_parts)
            remove(*part.around(), part.line.start);
    }

    void mark()
    {
        for (const Part &part : m_parts) {
            if (!part.around())
                markPart(part);
        }
    }

    void markPart(const Part &part)
    {
        TextRange words = part.words;
        for (const MarkSpan &span : part.spans) {
            if (!areApart(span.outer, words))
                words = united(span.outer, words);
        }
        const QString signs =
            m_mark == InlineMark::Code ? backticksFor(part, words) : QString(m_signs.length, m_signs.sign);
        const QStringView inside = lineText(part.line).sliced(words.start, words.length);
        const bool isPadded = m_mark == InlineMark::Code && (inside.front() == u'`' || inside.back() == u'`');
        const QString pad = isPadded ? u" "_s : QString();
        // Before the marks inside go, so that at one place the new ones come first.
        std::ignore = m_edit.changes.add({part.line.start + words.start, 0}, signs + pad);
        if (m_mark != InlineMark::Code) {
            for (const MarkSpan &span : part.spans) {
                if (words.contains(span.outer))
                    remove(span, part.line.start);
            }
        }
        const qsizetype end = part.line.start + words.end();
        std::ignore = m_edit.changes.add({end, 0}, pad + signs);
        if (&part == &m_parts.back() && words.end() == part.words.end())
            m_behind = pad.size() + signs.size();
    }

    /// More than stand together in the words, and none that a lone run of the line could end.
    [[nodiscard]] QString backticksFor(const Part &part, TextRange words) const
    {
        const QStringView inside = lineText(part.line).sliced(words.start, words.length);
        qsizetype longest = 0;
        qsizetype run = 0;
        for (const QChar unit : inside) {
            run = unit == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        qsizetype length = longest + 1;
        const auto isTaken = [&](TextRange alone) { return alone.length == length; };
        while (std::ranges::any_of(part.alone, isTaken))
            ++length;
        return QString(length, u'`');
    }

    void remove(const MarkSpan &span, qsizetype lineStart)
    {
        const TextRange outer = moved(span.outer, lineStart);
        const TextRange inner = moved(span.inner, lineStart);
        std::ignore = m_edit.changes.add(TextRange::between(outer.start, inner.start), {});
        std::ignore = m_edit.changes.add(TextRange::between(inner.end(), outer.end()), {});
    }

    /// The words themselves, or the cursor where it was in them.
    void select()
    {
        const Part &first = m_parts.front();
        const Part &last = m_parts.back();
        const qsizetype endOfLast = last.line.start + last.words.end();
        const auto after = [&](qsizetype offset) {
            const qsizetype mapped = m_edit.changes.mapOffset(offset);
            return offset == endOfLast ? mapped - m_behind : mapped;
        };
        if (m_context.selection.isEmpty()) {
            m_edit.selection = {after(m_context.selection.start), 0};
            return;
        }
        m_edit.selection = TextRange::between(after(first.line.start + first.words.start), after(endOfLast));
    }

    /// In no word.
    [[nodiscard]] SelectedEdit pairEdit() const
    {
        const qsizetype at = m_context.selection.start;
        const qsizetype start = lineStart(m_text, at);
        const TextRange line = TextRange::between(start, lineEnd(m_text, at));
        if (at - start < ItemStart::of(lineText(line)).length)
            return {};
        qsizetype before = at;
        while (before > line.start && m_text.at(before - 1) == m_signs.sign)
            --before;
        qsizetype behind = at;
        while (behind < line.end() && m_text.at(behind) == m_signs.sign)
            ++behind;
        const qsizetype length = m_signs.length;
        const bool isAtWord = (before > line.start && before < at && m_text.at(before - 1).isLetterOrNumber()) ||
                              (behind < line.end() && behind > at && m_text.at(behind).isLetterOrNumber());
        if (at - before != behind - at || isAtWord)
            return {}; // beside marks of other words
        // A pair of ~~ looks like one.
        const std::vector<Fence> fences = fencesOf(m_text, m_context.prompt);
        const Fence *const fence = fenceAt(fences, at);
        if (fence && !(fence->open.start < at && at < fence->open.end()))
            return {};
        const bool isPair = length == 2 ? at - before >= 2 : (at - before) % 2 == 1;
        if (isPair)
            return {.changes = ChangeSet::replacing({at - length, 2 * length}, {}), .selection = {at - length, 0}};
        return {.changes = ChangeSet::replacing({at, 0}, QString(2 * length, m_signs.sign)),
                .selection = {at + length, 0}};
    }

    const EditContext &m_context;
    QStringView m_text;
    InlineMark m_mark;
    Signs m_signs;
    std::vector<Part> m_parts;
    SelectedEdit m_edit;
    qsizetype m_behind = 0; ///< units that came directly behind the last words
};

} // namespace

SelectedEdit toggleMark(const EditContext &context, InlineMark mark)
{
    return Toggle(context, mark).edit();
}

} // namespace dossier
