// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace dossier {

/// The font of texts that are looked at sign by sign: the system's own, and on
/// Windows, whose own is that of old terminals, the first of those its editors use
/// that is there. GUI thread.
[[nodiscard]] QFont fixedFont();

} // namespace dossier
