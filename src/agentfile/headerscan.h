// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "headercursor.h"

#include <vector>

namespace dossier::headerscan {

// What HeaderCursor sees in the text of a value. Ranges and offsets are those of
// `text`; any thread.

[[nodiscard]] bool isSpace(QStringView text, qsizetype at); ///< blank, or a line's end
[[nodiscard]] TextRange trimmed(QStringView text, TextRange range);
/// An item without the quotes around it.
[[nodiscard]] QString unquoted(QStringView text, TextRange range);

[[nodiscard]] HeaderCursor::Quote quoteOf(QChar c);
/// The quote that ends what begins at `from`; -1 if none does before `end`.
[[nodiscard]] qsizetype closingQuote(QStringView text, HeaderCursor::Quote quote, qsizetype from, qsizetype end);
/// Where a comment begins that ends what is written from `from` on; `end` if none does.
[[nodiscard]] qsizetype commentStart(QStringView text, qsizetype from, qsizetype end);

[[nodiscard]] int depthStep(QChar c); ///< 1 for what opens, -1 for what closes
/// The stretches between commas that lie in no parentheses; at least one.
[[nodiscard]] std::vector<TextRange> splitAtCommas(QStringView text, TextRange range);

} // namespace dossier::headerscan
