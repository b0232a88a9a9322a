// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textrange.h"

#include <QStringView>

namespace dossier {

/// What a character that nobody sees does to a text.
enum class Unseen : char {
    No, ///< it is seen, or belongs where it stands
    Blank, ///< shows nothing and means nothing: zero widths, fillers, marks of direction
    Tag, ///< letters that no font shows, in which a text can be hidden
    Bidi, ///< turns the direction of writing
};

/// The character that begins at an offset; half of a pair is its unit.
[[nodiscard]] char32_t codeAt(QStringView text, qsizetype at);

/// Of the character that begins at an offset. A joiner within an emoji or
/// beside a letter of a script that joins, the tags of a flag and a mark of
/// direction beside letters from right to left belong where they stand.
[[nodiscard]] Unseen unseenAt(QStringView text, qsizetype at);

/// The character, of one unit or two, that is next from an offset on and is not
/// seen; empty at -1 if there is none.
[[nodiscard]] TextRange nextUnseen(QStringView text, qsizetype from);

/// How many there are.
struct UnseenCount {
    qsizetype all = 0; ///< characters
    qsizetype bidi = 0; ///< of these
    qsizetype tags = 0; ///< of these
};
[[nodiscard]] UnseenCount countUnseen(QStringView text);

} // namespace dossier
