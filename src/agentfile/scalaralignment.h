// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"
#include "yaml/node.h"

#include <optional>
#include <vector>

namespace dossier {

/// Where in the text each unit of a value begins, and its end. The value is what
/// `range` reads as: a scalar's inside in this style (no literal block), without
/// quotes or block header; the lines of a folded block stand at `indent`. Escapes
/// are not spelled out: they count as what they should be. None if the two do not fit.
[[nodiscard]] std::optional<std::vector<qsizetype>> alignScalar(QStringView text, TextRange range, QStringView value,
                                                                yaml::ScalarStyle style, qsizetype indent);

} // namespace dossier
