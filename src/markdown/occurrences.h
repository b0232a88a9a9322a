// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editcontext.h"

namespace dossier {

enum class Towards : bool { End, Start };

/// What “Select Next Occurrence” selects: without a selection the word at the cursor, else
/// where the selected text stands next, letter by letter, from the end on again. A text
/// control of Qt has one cursor only, so the selection moves and does not grow: F3 and
/// Replace are for many places at once. Empty if there is no word, or nothing else to
/// select. UTF-16 offsets; any thread; linear in the text's length.
[[nodiscard]] TextRange nextOccurrence(QStringView text, TextRange selection, Towards towards);

} // namespace dossier
