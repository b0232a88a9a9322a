// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/selectededit.h"

#include <QStringView>

namespace dossier {

/// Where an editing command works. All ranges are UTF-16 offsets of `text`, which
/// has \n as its only line end. A value that does not own its text; any thread.
struct EditContext {
    QStringView text;
    TextRange selection; ///< empty: a cursor
    TextRange header; ///< whole lines between the fences; empty without a header
    TextRange prompt; ///< whole lines behind the header; all of a text without one
    bool isInCode = false; ///< the selection begins in a code block or span
};

/// The start of the line that holds an offset; an offset behind a \n is in the
/// next line.
[[nodiscard]] qsizetype lineStart(QStringView text, qsizetype offset);
/// The end of that line, before its \n.
[[nodiscard]] qsizetype lineEnd(QStringView text, qsizetype offset);
/// All lines that a selection touches, without the last \n. A line at whose start a
/// selection ends is not touched.
[[nodiscard]] TextRange linesOf(QStringView text, TextRange selection);

} // namespace dossier
