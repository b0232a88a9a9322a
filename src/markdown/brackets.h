// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editcontext.h"

#include <optional>

namespace dossier {

/// Two brackets that belong together. UTF-16 offsets. A value.
struct BracketPair {
    TextRange here; ///< the one that was asked about
    TextRange other;

    bool operator==(const BracketPair &) const = default;
};

/// The bracket that an offset is beside, or the tag or the mark of a fence that it is in,
/// and its other one: `()`, `[]`, `{}`, `<tag>` with `</tag>`, lines of ``` or ~~~. What
/// begins at the offset goes before what ends there. A bracket behind a backslash, and that
/// of an item's number, is none. Any thread; linear in the length of the text.
///
/// `text` may be a part of the whole one. Where one that is open before it begins cannot be
/// told from one that opens in it, a fence is told by its language.
[[nodiscard]] std::optional<BracketPair> bracketsAt(QStringView text, qsizetype offset);

/// Where a cursor goes from beside or in one to the other one, and back by the same way.
[[nodiscard]] qsizetype otherSide(const BracketPair &pair, qsizetype offset);

/// Whether there may be such a thing at an offset of a line: what a key may ask each time.
[[nodiscard]] bool isBesideBracket(QStringView line, qsizetype offset);

/// What closes a bracket or quote that is typed, also " and `; null for another sign.
[[nodiscard]] QChar closingOf(QChar typed);
/// Whether that one is to come along, between the signs before and behind the cursor (null
/// at the ends of a line): before a blank, an end or what closes; no quote beside a letter.
[[nodiscard]] bool closesItself(QChar typed, QChar before, QChar behind);

} // namespace dossier
