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
    bool isInCodeBlock = false; ///< in a block, where no line is Markdown
};

/// The start of the line that holds an offset; an offset behind a \n is in the
/// next line.
[[nodiscard]] qsizetype lineStart(QStringView text, qsizetype offset);
/// The end of that line, before its \n.
[[nodiscard]] qsizetype lineEnd(QStringView text, qsizetype offset);
/// All lines that a selection touches, without the last \n. A line at whose start a
/// selection ends is not touched.
[[nodiscard]] TextRange linesOf(QStringView text, TextRange selection);
/// Calls a function with the range of each of those lines, without its \n.
template<typename Function>
void forEachTouchedLine(QStringView text, TextRange selection, Function function)
{
    const TextRange lines = linesOf(text, selection);
    for (qsizetype start = lines.start; start <= lines.end();) {
        const qsizetype end = lineEnd(text, start);
        function(TextRange::between(start, end));
        start = end + 1;
    }
}
/// Whether all lines of the selection belong to the prompt.
[[nodiscard]] bool isInPrompt(const EditContext &context);
/// The word that an offset is in or beside: letters and numbers, and `_ - ' ’` between
/// them. Empty, at the offset, if there is none.
[[nodiscard]] TextRange wordAt(QStringView text, qsizetype offset);
[[nodiscard]] constexpr bool isBlankUnit(QChar unit)
{
    return unit == u' ' || unit == u'\t';
}

} // namespace dossier
