// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editcontext.h"

#include <vector>

namespace dossier {

/// Code between two lines of marks. Ranges are UTF-16 offsets. A value; any thread.
struct Fence {
    TextRange open; ///< the marks of the first line: ``` or ~~~, without what stands beside them
    TextRange close; ///< those of the last one; empty for a fence that nothing closes
    TextRange lines; ///< whole lines with those of the marks, without the last \n

    bool operator==(const Fence &) const = default;
};

/// The marks with which a line opens fenced code: at its start, or behind the marks of
/// a quote or a list. Empty for another line. An offset of the line.
[[nodiscard]] TextRange fenceMarks(QStringView line);
/// The fences of a range of whole lines, in order. What follows the line of the range is
/// not looked at. Linear in its length.
///
/// They are found also where they hold no line of code. That an open one is over with the
/// list that it stands in is not known here.
[[nodiscard]] std::vector<Fence> fencesOf(QStringView text, TextRange range);
/// The fence whose lines hold an offset, a line end counts; null: none.
[[nodiscard]] const Fence *fenceAt(const std::vector<Fence> &fences, qsizetype offset);

} // namespace dossier
