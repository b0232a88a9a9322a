// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QStringView>

#include <vector>

namespace dossier {

/// Marked words of one line, with their marks and without. Offsets of the line. A value.
struct MarkSpan {
    TextRange outer;
    TextRange inner;
};

/// Code spans of a line, and the runs of backticks that belong to none. In order.
struct CodeSpans {
    std::vector<MarkSpan> spans;
    std::vector<TextRange> alone;
};

/// Both take a line for itself, and are linear in its length but for odd runs of
/// backticks. A blank that only parts a backtick from the marks belongs to the marks.
[[nodiscard]] CodeSpans codeSpansOf(QStringView line);
/// What `length` signs mark: `*` with 1 and 2 (then `_` too), `~` with 2. As CommonMark has
/// it, but that punctuation is like any other letter: what was marked by us is found again.
[[nodiscard]] std::vector<MarkSpan> markSpansOf(QStringView line, QChar sign, qsizetype length);

} // namespace dossier
