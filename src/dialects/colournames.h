// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialect.h"

namespace dossier {

/// The sRGB value of a colour's name as people write it (lower case): those of
/// CSS Color 4 and a few of design palettes. None for others.
[[nodiscard]] std::optional<Rgb> colourByName(QStringView name);

} // namespace dossier
