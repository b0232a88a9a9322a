// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace dossier {

enum class Theme : char { System, Light, Dark };

/// Shows the application in a theme, at once. Where the system's style cannot
/// be told to be light or dark, Fusion with palettes of our own takes its
/// place. GUI thread, after the QApplication is made.
void applyTheme(Theme theme);

} // namespace dossier
