// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QString>

#include <vector>

namespace dossier {

/// What a prompt's outline names: a heading, a step (an item of an outermost
/// numbered list, or a heading “Step 1”), or a `<tag>` that stands alone on its
/// line and is closed on another one. A value; any thread.
struct OutlineEntry {
    enum class Kind : char { Heading, Step, Tag };
    Kind kind = Kind::Heading;
    int level = 0; ///< of a heading 1 to 6, also if it is a step; else 0
    QString title = {}; ///< “Words”, “1. Words” or “<name>”; at most kLongestTitle units
    TextRange line = {}; ///< its words or its tag, without line ends before and behind
    TextRange section = {}; ///< from the beginning of its first line to where it is over
    int parent = -1; ///< index of the entry whose section holds it

    static constexpr qsizetype kLongestTitle = 120;

    bool operator==(const OutlineEntry &) const = default;
};

/// Lines that can be folded below the first of them. A value; any thread.
struct FoldRange {
    enum class Kind : char { Header, Section, Fence, Tag };
    Kind kind = Kind::Section;
    TextRange lines; ///< two or more whole lines, without the last line end

    bool operator==(const FoldRange &) const = default;
};

/// How a prompt is built. Entries and folds are in order of their beginnings,
/// outer ones first; they nest, as do the sections: none overlaps another in
/// part. Nothing in a code block is an entry. A value; any thread.
struct Structure {
    std::vector<OutlineEntry> entries; ///< kMostEntries at most
    std::vector<FoldRange> folds; ///< sections of headings, fenced code, tags
    qsizetype end = 0; ///< of the prompt

    static constexpr std::size_t kMostEntries = 5'000;
    static constexpr std::size_t kDeepest = 50; ///< levels; what lies deeper is no entry

    /// The innermost entry whose section holds an offset; none: -1.
    [[nodiscard]] int entryAt(qsizetype offset) const;

    bool operator==(const Structure &) const = default;
};

/// Of the prompt, a range of `text`; all ranges are UTF-16 offsets of `text`.
/// Never fails; linear in the prompt's length.
[[nodiscard]] Structure structureOf(QStringView text, TextRange prompt);

} // namespace dossier
