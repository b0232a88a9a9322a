// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QString>

#include <vector>

namespace dossier {

/// A heading of a Markdown text. A value; any thread.
struct Heading {
    int level = 1; ///< 1 to 6
    QString title; ///< without marks
    /// Its lines without the last \n and, of an underlined one, without the
    /// underline; empty for a heading without words, behind the text before it.
    TextRange range;

    bool operator==(const Heading &) const = default;
};

/// What a Markdown text consists of. Ranges are UTF-16 offsets into it.
struct Outline {
    std::vector<Heading> headings; ///< in order; those inside quotes and lists too
    /// The text of code spans and code blocks, in order, marks excluded; one
    /// range a line.
    std::vector<TextRange> code;
    std::vector<TextRange> codeBlocks; ///< those of them that lie in blocks

    bool operator==(const Outline &) const = default;
};

/// Reads GitHub's Markdown without HTML, as the preview does. Never fails;
/// linear in the text's length. Any thread.
[[nodiscard]] Outline outline(QStringView text);

/// Whether a cursor at an offset stands in one of these ranges. Any thread.
[[nodiscard]] bool isInAny(const std::vector<TextRange> &ranges, qsizetype offset);

} // namespace dossier
