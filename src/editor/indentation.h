// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/changeset.h"

#include <QStringView>

namespace dossier {

/// Editing commands for indentation, as changes of the text. Offsets are
/// UTF-16 units of `text`. Any thread.

/// Spaces of one step; the header's YAML allows no tab.
inline constexpr qsizetype kIndentWidth = 2;

/// Indents every line that the selection touches; a line on which only the
/// selection's end lies at its start is left out, empty lines too.
[[nodiscard]] ChangeSet indentLines(QStringView text, TextRange selection);
/// Takes up to one step of spaces, or one tab, from each such line.
[[nodiscard]] ChangeSet unindentLines(QStringView text, TextRange selection);
/// The blanks with which the line of `offset` begins, up to `offset`.
[[nodiscard]] QString indentationAt(QStringView text, qsizetype offset);

} // namespace dossier
