// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "blockedit.h"

#include "fences.h"
#include "listedit.h"

#include <algorithm>
#include <map>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestMarks = 3;

/// A touched line. Offsets of the text.
struct Line {
    TextRange range;
    QStringView words; ///< all of it
    ItemStart item;
    qsizetype indent = 0; ///< where the marks of a list stand, from its start

    [[nodiscard]] bool isItem() const { return !item.marker.isEmpty(); }
    [[nodiscard]] bool isBullet() const { return isItem() && !item.isOrdered(); }
    [[nodiscard]] bool isTask() const { return !item.task.isEmpty(); }
    [[nodiscard]] bool isDone() const { return isTask() && item.task.at(1) != u' '; }
    [[nodiscard]] bool isEmpty() const { return indent == words.size(); }
    /// From the marker to the first word.
    [[nodiscard]] TextRange marks() const { return {range.start + indent, isItem() ? item.length - indent : 0}; }
    /// Without the box of a task.
    [[nodiscard]] TextRange marker() const
    {
        return {range.start + indent, isItem() ? item.length - indent - item.task.size() : 0};
    }
};

Line lineOf(QStringView text, TextRange range)
{
    Line line{.range = range, .words = text.sliced(range.start, range.length), .item = {}, .indent = 0};
    line.item = ItemStart::of(line.words);
    line.indent = line.item.quotes.size();
    if (line.item.length == 0) {
        while (line.indent < line.words.size() && isBlankUnit(line.words.at(line.indent)))
            ++line.indent;
    }
    return line;
}

/// A command on lines, and how it ends.
struct LineEdit {
    const EditContext &context;
    std::vector<Line> lines;
    SelectedEdit edit = {};

    explicit LineEdit(const EditContext &edited)
        : context(edited)
    {
        if (!isInPrompt(context) || context.isInCodeBlock)
            return;
        const std::vector<Fence> fences = fencesOf(context.text, context.prompt);
        forEachTouchedLine(context.text, context.selection, [&](TextRange range) {
            if (!fenceAt(fences, range.start))
                lines.push_back(lineOf(context.text, range));
        });
    }

    void leaveOutEmptyLines()
    {
        if (!context.selection.isEmpty())
            std::erase_if(lines, [](const Line &line) { return line.isEmpty(); });
    }

    template<typename Test>
    [[nodiscard]] bool areAll(Test test) const
    {
        return !lines.empty() && std::ranges::all_of(lines, test);
    }

    void replace(TextRange range, const QString &text)
    {
        if (context.text.sliced(range.start, range.length) != text)
            std::ignore = edit.changes.add(range, text);
    }

    [[nodiscard]] SelectedEdit finished()
    {
        const qsizetype start = edit.changes.mapOffset(context.selection.start);
        edit.selection = TextRange::between(start, std::max(start, edit.changes.mapOffset(context.selection.end())));
        return std::move(edit);
    }
};

/// Numbers of items, by how deep they stand.
class Counter
{
public:
    int next(qsizetype depth)
    {
        // Whatever is deeper begins anew.
        m_counts.erase(m_counts.upper_bound(depth), m_counts.end());
        return ++m_counts[depth];
    }

private:
    std::map<qsizetype, int> m_counts;
};

/// Longer marks of an item push away what lies in it: it would be no part of it any more.
class Pushed
{
public:
    /// By how many blanks a line is pushed.
    qsizetype of(qsizetype depth)
    {
        m_pushed.erase(m_pushed.lower_bound(depth), m_pushed.end());
        return m_pushed.empty() ? 0 : m_pushed.rbegin()->second;
    }
    void add(qsizetype depth, qsizetype by) { m_pushed[depth] = by; }

private:
    std::map<qsizetype, qsizetype> m_pushed; ///< what lies deeper than that
};

qsizetype longestBackticks(QStringView text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar unit : text) {
        run = unit == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// A line with its \n, or the one before it where none follows.
TextRange wholeLine(const EditContext &context, TextRange mark)
{
    const TextRange line = TextRange::between(lineStart(context.text, mark.start), lineEnd(context.text, mark.start));
    if (line.end() < context.text.size())
        return {line.start, line.length + 1};
    const qsizetype start = line.start > context.prompt.start ? line.start - 1 : line.start;
    return TextRange::between(start, line.end());
}

SelectedEdit withoutFence(const EditContext &context, const Fence &fence)
{
    SelectedEdit edit;
    // What stands before the marks, such as those of a list, stays.
    const TextRange open = wholeLine(context, fence.open);
    const bool isAlone = context.text.sliced(open.start, fence.open.start - open.start).trimmed().isEmpty();
    const TextRange marks =
        isAlone ? open : TextRange::between(fence.open.start, lineEnd(context.text, fence.open.start));
    std::ignore = edit.changes.add(marks, {});
    if (!fence.close.isEmpty()) {
        TextRange close = wholeLine(context, fence.close);
        close = TextRange::between(std::max(close.start, marks.end()), std::max(close.end(), marks.end()));
        if (!close.isEmpty())
            std::ignore = edit.changes.add(close, {});
    }
    return edit;
}

} // namespace

SelectedEdit toggleBullets(const EditContext &context)
{
    LineEdit all(context);
    all.leaveOutEmptyLines();
    const bool areBullets = all.areAll(&Line::isBullet);
    for (const Line &line : all.lines) {
        if (areBullets)
            all.replace(line.marks(), {});
        else if (!line.isBullet())
            all.replace(line.marker(), u"- "_s);
    }
    return all.finished();
}

SelectedEdit toggleNumbers(const EditContext &context)
{
    LineEdit all(context);
    all.leaveOutEmptyLines();
    const bool areNumbers = all.areAll([](const Line &line) { return line.item.isOrdered(); });
    Counter counter;
    Pushed pushed;
    for (const Line &line : all.lines) {
        if (areNumbers) {
            all.replace(line.marks(), {});
            continue;
        }
        const qsizetype by = pushed.of(line.indent);
        const QString number = u"%1. "_s.arg(counter.next(line.indent));
        const qsizetype longer = line.isItem() ? number.size() - line.marker().length : 0;
        pushed.add(line.indent, by + std::max<qsizetype>(longer, 0));
        all.replace(line.marker(), QString(by, u' ') + number);
    }
    return all.finished();
}

SelectedEdit toggleTasks(const EditContext &context)
{
    LineEdit all(context);
    all.leaveOutEmptyLines();
    const bool areTasks = all.areAll(&Line::isTask);
    const bool areDone = all.areAll(&Line::isDone);
    for (const Line &line : all.lines) {
        const qsizetype box = line.range.start + line.item.length - line.item.task.size();
        if (areTasks)
            all.replace({box + 1, 1}, areDone ? u" "_s : u"x"_s);
        else if (!line.isTask())
            all.replace({line.marker().end(), 0}, line.isItem() ? u"[ ] "_s : u"- [ ] "_s);
    }
    return all.finished();
}

SelectedEdit toggleQuote(const EditContext &context)
{
    LineEdit all(context);
    const auto isQuoted = [](const Line &line) { return line.item.quotes.contains(u'>'); };
    const bool areQuoted =
        std::ranges::all_of(all.lines,
                            [&](const Line &line) { return isQuoted(line) || line.words.trimmed().isEmpty(); }) &&
        std::ranges::any_of(all.lines, isQuoted);
    for (const Line &line : all.lines) {
        if (!areQuoted) {
            all.replace({line.range.start, 0}, line.words.isEmpty() ? u">"_s : u"> "_s);
        } else if (isQuoted(line)) {
            const qsizetype mark = line.words.indexOf(u'>');
            const bool isParted = mark + 1 < line.words.size() && line.words.at(mark + 1) == u' ';
            all.replace({line.range.start + mark, isParted ? 2 : 1}, {});
        }
    }
    return all.finished();
}

SelectedEdit toggleFence(const EditContext &context)
{
    if (!isInPrompt(context))
        return {};
    const QStringView text = context.text;
    const std::vector<Fence> fences = fencesOf(text, context.prompt);
    const TextRange lines = linesOf(text, context.selection);
    SelectedEdit edit;
    if (const Fence *fence = fenceAt(fences, lines.start); fence && fence->lines.contains(lines)) {
        edit = withoutFence(context, *fence);
        const qsizetype start = edit.changes.mapOffset(context.selection.start);
        edit.selection = TextRange::between(start, std::max(start, edit.changes.mapOffset(context.selection.end())));
        return edit;
    }
    const auto isTouched = [lines](const Fence &fence) {
        return fence.lines.start <= lines.end() && lines.start <= fence.lines.end();
    };
    if (context.isInCodeBlock || std::ranges::any_of(fences, isTouched))
        return {};
    const Line first = lineOf(text, {lines.start, lineEnd(text, lines.start) - lines.start});
    const QString indent = first.words.first(first.item.length > 0 ? 0 : first.indent).toString();
    const qsizetype length = std::max(kFewestMarks, longestBackticks(text.sliced(lines.start, lines.length)) + 1);
    const QString marks = indent + QString(length, u'`');
    const QString open = marks + u'\n';
    if (lines.isEmpty()) {
        edit.changes = ChangeSet::replacing(lines, open + u'\n' + marks);
        edit.selection = {lines.start + open.size(), 0};
        return edit;
    }
    std::ignore = edit.changes.add({lines.start, 0}, open);
    std::ignore = edit.changes.add({lines.end(), 0}, u'\n' + marks);
    const qsizetype end = std::min(context.selection.end(), lines.end());
    edit.selection = TextRange::between(context.selection.start + open.size(), end + open.size());
    return edit;
}

} // namespace dossier
