// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textrange.h"

#include <QStringView>

#include <vector>

namespace dossier {

/// What differs between two pieces of text, by words: stretches of each side,
/// in order and apart from each other, in offsets of that side.
struct WordDifference {
    std::vector<TextRange> left;
    std::vector<TextRange> right;
    /// How much of the longer side the other has too, 0 to 1; 1 for equal ones.
    double likeness = 1;

    [[nodiscard]] bool isEmpty() const { return left.empty() && right.empty(); }
};

/// Compares by words and signs as Unicode parts them: writings without blanks
/// by character, an emoji as one. What only a few blanks part is marked as one
/// stretch; pieces with next to nothing in common are marked whole. Of pieces
/// above kMostWordUnits only beginning and end are compared. Any thread.
[[nodiscard]] WordDifference wordDifference(QStringView left, QStringView right);

constexpr qsizetype kMostWordUnits = 200'000; ///< of both sides together

/// The words and signs of a text, without the blanks; for measures of likeness.
[[nodiscard]] std::vector<QStringView> wordsOf(QStringView text);

} // namespace dossier
