// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mappeddiagnostics.h"

#include <algorithm>

namespace dossier {

namespace {

struct Change {
    qsizetype position, removed, added;

    [[nodiscard]] qsizetype map(qsizetype offset) const
    {
        if (offset <= position)
            return offset;
        if (offset >= position + removed)
            return offset + added - removed;
        return std::min(offset, position + added);
    }
    [[nodiscard]] TextRange map(TextRange range) const
    {
        return TextRange::between(map(range.start), map(range.end()));
    }
    /// Edits that meet the change at one place count as touched.
    [[nodiscard]] bool touches(TextRange range) const
    {
        return range.start <= position + removed && range.end() >= position;
    }
};

void mapFix(Fix &fix, const Change &change)
{
    ChangeSet moved;
    for (const TextEdit &edit : fix.changes.edits()) {
        if (change.touches(edit.range) || !moved.add(change.map(edit.range), edit.text)) {
            moved = {};
            break;
        }
    }
    fix.changes = std::move(moved);
}

} // namespace

std::vector<Diagnostic> mappedDiagnostics(std::vector<Diagnostic> diagnostics, qsizetype position, qsizetype removed,
                                          qsizetype added)
{
    const Change change{position, removed, added};
    for (Diagnostic &diagnostic : diagnostics) {
        diagnostic.range = change.map(diagnostic.range);
        for (RelatedRange &related : diagnostic.related)
            related.range = change.map(related.range);
        for (Fix &fix : diagnostic.fixes)
            mapFix(fix, change);
    }
    return diagnostics;
}

} // namespace dossier
