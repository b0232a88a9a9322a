// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QString>

#include <vector>

namespace dossier {

/// The blocks of a Markdown text that make its structure: those in no list and
/// no quote, and code wherever it stands. Ranges are UTF-16 offsets. A value;
/// any thread.
struct Blocks {
    struct Heading {
        int level = 1;
        QString title;
        TextRange words; ///< from the first to the last one; empty headings are left out
    };
    /// An item of a numbered list.
    struct Item {
        QString title; ///< with its number, one line
        TextRange words; ///< its first words; an item without is left out
        int list = 0; ///< which list it belongs to
    };

    std::vector<Heading> headings;
    std::vector<Item> items;
    std::vector<qsizetype> listEnds; ///< of each list that items belong to: behind its last text
    std::vector<TextRange> fences; ///< whole lines, with those of the marks; only such with a line of code
    std::vector<TextRange> code; ///< text of code spans and blocks, a range a line
};

/// Reads GitHub's Markdown without HTML, as the preview does. Never fails;
/// linear in the text's length.
[[nodiscard]] Blocks blocksOf(QStringView text);

} // namespace dossier
