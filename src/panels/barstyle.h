// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace dossier {

enum class BarTone : char { Good, Info, Warning, Error };

/// Tints a bar's background with its tone, on the application's present
/// palette; to be called again when that changes.
void applyBarStyle(QWidget *bar, BarTone tone);

} // namespace dossier
