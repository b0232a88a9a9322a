// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "headingedit.h"

#include "fences.h"
#include "listedit.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace dossier {

namespace {

/// A line as a heading. Offsets of the text.
struct Line {
    TextRange marks; ///< `## `, or where they would stand
    int level = 0; ///< 0: no heading
    TextRange underline; ///< of an underlined one, with the \n before it
    bool isEmpty = false;
};

qsizetype behindBlanks(QStringView line, qsizetype at)
{
    while (at < line.size() && isBlankUnit(line.at(at)))
        ++at;
    return at;
}

/// 1 or 2 for a line that makes the one above it a heading.
int underlineLevel(QStringView line)
{
    const QStringView words = line.trimmed();
    for (const QChar sign : {u'=', u'-'}) {
        if (!words.isEmpty() && std::ranges::all_of(words, [sign](QChar unit) { return unit == sign; }))
            return sign == u'=' ? 1 : 2;
    }
    return 0;
}

/// A list, a quote, a heading or a fence is not what can be underlined.
bool isPlain(QStringView line)
{
    return !line.trimmed().isEmpty() && ItemStart::of(line).length == 0 && fenceMarks(line).isEmpty() &&
           underlineLevel(line) == 0;
}

Line lineOf(const EditContext &context, TextRange range)
{
    const QStringView text = context.text;
    const QStringView line = text.sliced(range.start, range.length);
    const qsizetype start = behindBlanks(line, ItemStart::of(line).length);
    qsizetype signs = start;
    while (signs < line.size() && line.at(signs) == u'#')
        ++signs;
    const bool isMarked =
        signs > start && signs - start <= kDeepestHeading && (signs == line.size() || isBlankUnit(line.at(signs)));
    Line found{.marks = {range.start + start, 0}, .level = 0, .underline = {}, .isEmpty = start == line.size()};
    if (isMarked) {
        found.level = int(signs - start);
        found.marks = TextRange::between(range.start + start, range.start + behindBlanks(line, signs));
        return found;
    }
    if (range.end() >= context.prompt.end() || !isPlain(line))
        return found;
    const TextRange next = TextRange::between(range.end() + 1, lineEnd(text, range.end() + 1));
    found.level = underlineLevel(text.sliced(next.start, next.length));
    if (found.level > 0)
        found.underline = TextRange::between(range.end(), next.end());
    return found;
}

using NewLevel = std::function<int(const Line &)>;

SelectedEdit changed(const EditContext &context, const NewLevel &newLevel)
{
    if (!isInPrompt(context) || context.isInCodeBlock)
        return {};
    const std::vector<Fence> fences = fencesOf(context.text, context.prompt);
    SelectedEdit edit;
    qsizetype underlined = -1; // where the underline of the line before begins
    forEachTouchedLine(context.text, context.selection, [&](TextRange range) {
        if (fenceAt(fences, range.start) || std::exchange(underlined, -1) == range.start)
            return;
        const Line line = lineOf(context, range);
        if (!line.underline.isEmpty())
            underlined = line.underline.start + 1;
        const int level = newLevel(line);
        if (level == line.level)
            return;
        const bool isMarked = !line.marks.isEmpty();
        if (isMarked && level > 0)
            std::ignore = edit.changes.add({line.marks.start, line.level}, QString(level, u'#'));
        else if (isMarked || level > 0)
            std::ignore = edit.changes.add(line.marks, level > 0 ? QString(level, u'#') + u' ' : QString());
        if (!line.underline.isEmpty())
            std::ignore = edit.changes.add(line.underline, {});
    });
    edit.changes = edit.changes.minimised(context.text.toString());
    const qsizetype start = edit.changes.mapOffset(context.selection.start);
    edit.selection = TextRange::between(start, std::max(start, edit.changes.mapOffset(context.selection.end())));
    return edit;
}

} // namespace

SelectedEdit setHeading(const EditContext &context, int level)
{
    const bool isOneLine = context.selection.isEmpty();
    return changed(context,
                   [level, isOneLine](const Line &line) { return line.isEmpty && !isOneLine ? line.level : level; });
}

SelectedEdit raiseHeadings(const EditContext &context)
{
    return changed(context, [](const Line &line) { return line.level > 1 ? line.level - 1 : line.level; });
}

SelectedEdit lowerHeadings(const EditContext &context)
{
    return changed(context, [](const Line &line) {
        return line.level > 0 ? std::min(line.level + 1, kDeepestHeading) : line.level;
    });
}

} // namespace dossier
