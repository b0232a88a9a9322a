// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "markdown/structure.h"

#include <QString>

namespace dossier {

/// What is wrong with the structure of a prompt; empty: nothing.
[[nodiscard]] inline QString brokenStructure(QStringView text, TextRange prompt)
{
    const Structure structure = structureOf(text, prompt);
    const auto startsLine = [&](qsizetype at) { return at == 0 || at == prompt.start || text[at - 1] == u'\n'; };
    std::vector<TextRange> open; // folds around the next one
    qsizetype last = prompt.start;
    for (std::size_t i = 0; i < structure.entries.size(); ++i) {
        const OutlineEntry &entry = structure.entries[i];
        const QString name = QStringLiteral("entry %1 ").arg(i);
        if (entry.section.length <= 0 || !prompt.contains(entry.section) || entry.line.isEmpty())
            return name + QStringLiteral("is empty or out of the prompt");
        if (!startsLine(entry.section.start) || (entry.section.end() < text.size() && !startsLine(entry.section.end())))
            return name + QStringLiteral("does not consist of whole lines");
        // The first line of a step may hold its number only.
        if (!prompt.contains(entry.line) || entry.line.start < entry.section.start)
            return name + QStringLiteral("has its words before it");
        if (entry.section.start < last)
            return name + QStringLiteral("is out of order");
        last = entry.section.start;
        if (entry.parent >= static_cast<int>(i))
            return name + QStringLiteral("has a later parent");
        if (entry.parent >= 0 && !structure.entries[std::size_t(entry.parent)].section.contains(entry.section))
            return name + QStringLiteral("is not within its parent");
        // Siblings: whoever is between this and the parent is over.
        for (int before = static_cast<int>(i) - 1; before > entry.parent && before >= static_cast<int>(i) - 20;
             --before) {
            if (structure.entries[std::size_t(before)].section.end() > entry.section.start)
                return name + QStringLiteral("overlaps the one before");
        }
        if (entry.title.isEmpty() || (entry.level > 6) ||
            (entry.level == 0 && entry.kind == OutlineEntry::Kind::Heading))
            return name + QStringLiteral("has no title or no level");
    }
    for (std::size_t i = 0; i < structure.folds.size(); ++i) {
        const TextRange lines = structure.folds[i].lines;
        const QString name = QStringLiteral("fold %1 ").arg(i);
        if (!prompt.contains(lines) || !startsLine(lines.start) ||
            (lines.end() < text.size() && text[lines.end()] != u'\n'))
            return name + QStringLiteral("does not consist of whole lines");
        if (!text.sliced(lines.start, lines.length).contains(u'\n'))
            return name + QStringLiteral("is one line");
        while (!open.empty() && open.back().end() < lines.start)
            open.pop_back();
        if (!open.empty() && (!open.back().contains(lines) || open.back().start == lines.start))
            return name + QStringLiteral("overlaps another one");
        open.push_back(lines);
    }
    return {};
}

} // namespace dossier
