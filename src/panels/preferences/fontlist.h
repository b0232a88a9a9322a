// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

class QComboBox;

namespace dossier {

/// Fills a box with the families of this system, those whose letters are of one
/// width first; the first entry stands for the system's own choice, with an empty
/// name. GUI thread.
void fillWithFonts(QComboBox *box);

} // namespace dossier
