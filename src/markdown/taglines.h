// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QString>

#include <vector>

namespace dossier {

/// A `<tag>` alone on its line, and the `</tag>` alone on a later one. Ranges are
/// UTF-16 offsets of the two tags, without blanks around them. A value; any thread.
struct TagLines {
    QString name; ///< without attributes
    TextRange open;
    TextRange close;

    bool operator==(const TagLines &) const = default;
};

/// In order of their beginnings; they nest. One that is not closed, or closed
/// behind the end of the one around it, is none. `code`: ranges in which nothing
/// is a tag, in order. Linear in the text's length.
[[nodiscard]] std::vector<TagLines> tagLinesOf(QStringView text, const std::vector<TextRange> &code);

} // namespace dossier
