// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace dossier {

class Settings;

enum class Theme : char { System, Light, Dark };

/// Which colours the light and the dark theme have.
struct ThemePair {
    bool isLightHigh = false; ///< of high contrast
    bool isDarkHigh = false;
};

/// Shows the application in a theme, at once. Where the system's style cannot
/// be told to be light or dark, or knows no high contrast, Fusion with palettes of
/// our own takes its place. GUI thread, after the QApplication is made.
void applyTheme(Theme theme, ThemePair pair = {});
/// What a person has chosen.
void applyTheme(const Settings &settings);

} // namespace dossier
