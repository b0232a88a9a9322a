// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "linechanges.h"

#include "sequencediff.h"

namespace dossier {

std::vector<LineChange> lineChanges(const QString &before, const QString &now)
{
    const SequenceParts from = linesWithEnds(before);
    const SequenceParts to = linesWithEnds(now);
    std::vector<LineChange> changes;
    for (const SequencePart &part : sequenceDifference(from, to)) {
        LineChange change{.line = qsizetype(part.toStart), .count = qsizetype(part.toEnd - part.toStart)};
        if (part.fromStart == part.fromEnd)
            change.kind = LineChange::Kind::Added;
        else if (part.toStart == part.toEnd)
            change.kind = LineChange::Kind::Removed;
        for (std::size_t line = part.fromStart; line < part.fromEnd; ++line)
            change.before += from[line];
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace dossier
