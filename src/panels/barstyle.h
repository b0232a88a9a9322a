// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

class QLabel;
class QWidget;

namespace dossier {

enum class BarTone : char { Good, Info, Warning, Error };

/// Tints a bar's background with its tone, on the application's present
/// palette; to be called again when that changes.
void applyBarStyle(QWidget *bar, BarTone tone);

/// The sign of a tone with its name, as nobody is to tell tones by their colour.
/// As high as a line of its text.
void showBarIcon(QLabel *icon, BarTone tone);

} // namespace dossier
