// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QString>

#include <vector>

namespace dossier {

/// A piece of an example block with its place in the description. The text
/// before `content` within `range` (`user: "`) and behind it (`"`) is its form.
struct ExamplePart {
    enum class Kind : char { Context, User, Assistant, Commentary };

    Kind kind = Kind::Context;
    TextRange range;
    TextRange content;

    bool operator==(const ExamplePart &) const = default;
};

/// An example block as it is written.
struct ExampleLayout {
    TextRange range; ///< from <example> to behind </example>
    TextRange inner; ///< between the two
    bool closed = true;
    bool literalNewlines = false;
    std::vector<ExamplePart> parts; ///< in the text's order
};

[[nodiscard]] std::vector<ExampleLayout> exampleLayouts(QStringView description);

/// The length of white space at an offset, a written \n (backslash, n)
/// included where `literal`; 0 if there is none.
[[nodiscard]] qsizetype spaceAt(QStringView text, qsizetype offset, bool literal);
/// The same before an offset.
[[nodiscard]] qsizetype spaceBefore(QStringView text, qsizetype offset, bool literal);

} // namespace dossier
