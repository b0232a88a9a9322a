// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "lineedit.h"

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

TextRange shifted(TextRange range, qsizetype by)
{
    return {range.start + by, range.length};
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
    return edit;
}

SelectedEdit duplicateLines(const EditContext &context, Upwards upwards)
{
    const TextRange lines = linesOf(context.text, context.selection);
    if (!partOf(context, lines))
        return {};
    const QString again = u'\n' + context.text.sliced(lines.start, lines.length).toString();
    const qsizetype by = upwards == Upwards::Yes ? 0 : again.size();
    return {.changes = ChangeSet::replacing({lines.end(), 0}, again), .selection = shifted(context.selection, by)};
}

} // namespace dossier
