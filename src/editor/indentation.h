// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/changeset.h"

#include <QStringView>

namespace dossier {

/// Editing commands for indentation, as changes of a text of which `lines` is the part
/// that begins at `before`. Offsets are UTF-16 units, those of the selection in `lines`.
/// Any thread.

/// Spaces of one step; the header's YAML allows no tab.
inline constexpr qsizetype kIndentWidth = 2;

/// Indents every line that the selection touches; a line on which only the
/// selection's end lies at its start is left out, empty lines too.
[[nodiscard]] ChangeSet indentLines(QStringView lines, TextRange selection, qsizetype before = 0);
/// Takes up to one step of spaces, or one tab, from each such line.
[[nodiscard]] ChangeSet unindentLines(QStringView lines, TextRange selection, qsizetype before = 0);
/// The blanks with which the line of `offset` begins, up to `offset`.
[[nodiscard]] QString indentationAt(QStringView text, qsizetype offset);

} // namespace dossier
