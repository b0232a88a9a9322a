// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace dossier {

/// A text cut into what is compared as a whole: lines, words.
using SequenceParts = std::vector<QStringView>;

/// Parts [fromStart, fromEnd) of one sequence stand where the other has
/// [toStart, toEnd).
struct SequencePart {
    std::size_t fromStart, fromEnd, toStart, toEnd;
};

/// When a search settles for a good answer instead of the smallest.
struct SequenceCost {
    std::size_t exactParts = 20'000; ///< up to so many of both sides it does not
    int mostCost = 1024; ///< beyond: steps of one split
};

/// Where two sequences differ, in order. Any thread; time and memory are
/// bounded by the cost.
[[nodiscard]] std::vector<SequencePart> sequenceDifference(const SequenceParts &from, const SequenceParts &to,
                                                           SequenceCost cost = {});

/// The lines of a text with their \n; the last one may have none.
[[nodiscard]] SequenceParts linesWithEnds(QStringView text);

} // namespace dossier
