// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "lineedit.h"

#include "listedit.h"

#include <algorithm>

namespace dossier {

namespace {

/// The part of the file that lines lie in; null where they lie in none, or in two.
const TextRange *partOf(const EditContext &context, TextRange lines)
{
    for (const TextRange *part : {&context.header, &context.prompt}) {
        if (lines.start >= part->start && lines.end() <= part->end() && !part->isEmpty())
            return part;
    }
    return nullptr;
}

/// Numbers mean something in Markdown, but not in code.
bool canCount(const EditContext &context, const TextRange *part)
{
    return part == &context.prompt && !context.isInCodeBlock;
}

TextRange shifted(TextRange range, qsizetype by)
{
    return {range.start + by, range.length};
}

/// Two changes, one after the other, as one of the text before both. What the second one
/// replaces lies in a text that came, or in one that was there.
ChangeSet followedBy(const ChangeSet &first, const ChangeSet &second)
{
    std::vector<TextEdit> edits = first.edits();
    ChangeSet both;
    // From the end, so that what is before it keeps its offsets.
    for (auto later = second.edits().rbegin(); later != second.edits().rend(); ++later) {
        qsizetype shift = 0;
        bool isInside = false;
        for (TextEdit &edit : edits) {
            const TextRange came{edit.range.start + shift, edit.text.size()};
            if (came.start > later->range.start)
                break;
            isInside = !came.isEmpty() && came.contains(later->range);
            if (isInside) {
                edit.text.replace(later->range.start - came.start, later->range.length, later->text);
                break;
            }
            shift += edit.text.size() - edit.range.length;
        }
        if (!isInside)
            std::ignore = both.add({later->range.start - shift, later->range.length}, later->text);
    }
    for (const TextEdit &edit : edits)
        std::ignore = both.add(edit.range, edit.text);
    return both;
}

/// Makes the list of the touched lines count again behind an edit, if it did before and the
/// line at `next` belongs to it as well. `part` is that of the lines.
void countAgain(const EditContext &context, qsizetype next, const TextRange &part, SelectedEdit &edit)
{
    const QString all = context.text.sliced(part.start, part.length).toString();
    const QStringView text = all;
    const qsizetype start = linesOf(context.text, context.selection).start - part.start;
    const auto isItem = [&text](qsizetype line) {
        return ItemStart::of(text.sliced(line, lineEnd(text, line) - line)).isOrdered();
    };
    if (!isItem(start) || !isItem(next - part.start))
        return;
    const auto list = NumberedList::at(text, start);
    const auto other = NumberedList::at(text, next - part.start);
    if (!list || !other || list->start != other->start || list->isAllOne ||
        !list->counting(text, list->first).isEmpty())
        return;
    const QString edited = edit.changes.applyTo(context.text.toString()).value_or(QString());
    const QStringView rest = QStringView(edited).sliced(part.start, part.length + edited.size() - context.text.size());
    const auto now = NumberedList::at(rest, linesOf(edited, edit.selection).start - part.start);
    if (!now)
        return;
    ChangeSet numbers;
    for (const ChangeSet counted = now->counting(rest, list->first); const TextEdit &one : counted.edits())
        std::ignore = numbers.add(shifted(one.range, part.start), one.text);
    edit.changes = followedBy(edit.changes, numbers);
    const qsizetype from = numbers.mapOffset(edit.selection.start);
    edit.selection = TextRange::between(from, std::max(from, numbers.mapOffset(edit.selection.end())));
}

} // namespace

SelectedEdit moveLines(const EditContext &context, Upwards upwards)
{
    const QStringView text = context.text;
    const TextRange lines = linesOf(text, context.selection);
    const TextRange *const part = partOf(context, lines);
    const bool isUp = upwards == Upwards::Yes;
    const bool hasNeighbour = isUp ? lines.start > 0 : lines.end() < text.size();
    if (!part || !hasNeighbour)
        return {};
    const qsizetype inNeighbour = isUp ? lines.start - 1 : lines.end() + 1;
    const TextRange neighbour = TextRange::between(lineStart(text, inNeighbour), lineEnd(text, inNeighbour));
    // What follows the last line end is a line, but there is nothing to change with.
    const bool isBehindAll = !isUp && neighbour.isEmpty() && neighbour.start == text.size();
    if (partOf(context, neighbour) != part || isBehindAll)
        return {};
    // The neighbour goes to the other side, so that the selected text itself stays.
    const QString moved = text.sliced(neighbour.start, neighbour.length).toString();
    SelectedEdit edit;
    const TextRange taken =
        isUp ? TextRange::between(neighbour.start, lines.start) : TextRange::between(lines.end(), neighbour.end());
    std::ignore = edit.changes.add(taken, {});
    std::ignore = edit.changes.add({isUp ? lines.end() : lines.start, 0}, isUp ? u'\n' + moved : moved + u'\n');
    edit.selection = shifted(context.selection, isUp ? -taken.length : taken.length);
    // Behind the last line there is no line end any more to be selected.
    edit.selection.length = std::min(edit.selection.length, text.size() - edit.selection.start);
    if (canCount(context, part))
        countAgain(context, neighbour.start, *part, edit);
    return edit;
}

SelectedEdit duplicateLines(const EditContext &context, Upwards upwards)
{
    const TextRange lines = linesOf(context.text, context.selection);
    const TextRange *const part = partOf(context, lines);
    if (!part)
        return {};
    const QString again = u'\n' + context.text.sliced(lines.start, lines.length).toString();
    const qsizetype by = upwards == Upwards::Yes ? 0 : again.size();
    SelectedEdit edit{.changes = ChangeSet::replacing({lines.end(), 0}, again),
                      .selection = shifted(context.selection, by)};
    if (canCount(context, part))
        countAgain(context, lines.start, *part, edit);
    return edit;
}

SelectedEdit deleteLines(const EditContext &context)
{
    const QStringView text = context.text;
    const TextRange lines = linesOf(text, context.selection);
    const TextRange *const part = partOf(context, lines);
    if (!part)
        return {};
    TextRange taken = lines;
    if (lines.end() < part->end())
        taken = TextRange::between(lines.start, lines.end() + 1);
    else if (lines.start > part->start)
        taken = TextRange::between(lines.start - 1, lines.end());
    if (taken.isEmpty())
        return {};
    SelectedEdit edit{.changes = ChangeSet::replacing(taken, {}), .selection = {}};
    const qsizetype column = context.selection.start - lines.start;
    const bool hasNext = taken.start == lines.start;
    const qsizetype lineBehind = hasNext ? taken.end() : lineStart(text, taken.start);
    const qsizetype length = (hasNext ? lineEnd(text, lineBehind) : taken.start) - lineBehind;
    qsizetype kept = std::min(column, length);
    // Not into the middle of a character.
    if (kept > 0 && kept < length && text.at(lineBehind + kept).isLowSurrogate() &&
        text.at(lineBehind + kept - 1).isHighSurrogate())
        --kept;
    edit.selection = {(hasNext ? taken.start : lineBehind) + kept, 0};
    if (hasNext && lineBehind < part->end() && canCount(context, part))
        countAgain(context, lineBehind, *part, edit);
    return edit;
}

SelectedEdit joinLines(const EditContext &context)
{
    const QStringView text = context.text;
    TextRange lines = linesOf(text, context.selection);
    if (!isInPrompt(context))
        return {};
    const bool isOne = !text.sliced(lines.start, lines.length).contains(u'\n');
    // Behind the last line end there is no line to join with.
    if (isOne && lines.end() + 1 < context.prompt.end())
        lines = TextRange::between(lines.start, lineEnd(text, lines.end() + 1));
    SelectedEdit edit;
    for (qsizetype at = text.indexOf(u'\n', lines.start); at >= 0 && at < lines.end();) {
        qsizetype from = at;
        while (from > lines.start && isBlankUnit(text.at(from - 1)))
            --from;
        // Empty lines between go as well.
        qsizetype to = at;
        while (to < lines.end() && (isBlankUnit(text.at(to)) || text.at(to) == u'\n'))
            ++to;
        const bool isAtEnd = from == lines.start || to == lines.end();
        std::ignore = edit.changes.add(TextRange::between(from, to), isAtEnd ? QString() : QString(u' '));
        edit.selection = {from, 0};
        at = text.indexOf(u'\n', to);
    }
    if (!edit.isEmpty())
        edit.selection.start = edit.changes.mapOffset(edit.selection.start);
    return edit;
}

} // namespace dossier
