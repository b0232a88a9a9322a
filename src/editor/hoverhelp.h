// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dossier {

struct HoverText;

/// What is said of a word, for a tooltip: as HTML, with nothing in it that is not escaped.
/// Empty for a word of which nothing is said.
[[nodiscard]] QString hoverHelp(const HoverText &text);

} // namespace dossier
