// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/shared/mappedtext.h"
#include "yaml/reader.h"

#include <optional>

namespace dossier::opencode {

/// A file as gray-matter cuts it; UTF-16 offsets of its text.
struct Matter {
    TextRange header; ///< from behind the opening dashes (and a language) to before the closing ones
    TextRange content;
    QString language; ///< written behind the opening dashes, empty if none
    bool isBlank = false; ///< nothing but comments and white space: not even read
};

/// None if the text does not begin with three dashes and no fourth. A header
/// that is not closed reaches to the end; what closes may go on in its line,
/// and is then part of the content.
[[nodiscard]] std::optional<Matter> cutMatter(const QString &text);

/// The text after the client's repair of it, with the way back: values that
/// hold a colon become blocks of text. The same text if there is nothing to
/// repair. Keys with a hyphen, values in quotes, indented lines are left alone.
struct Repair {
    MappedText text;
    std::vector<TextRange> values; ///< of the origin
};
[[nodiscard]] Repair repaired(const QString &text);

} // namespace dossier::opencode
