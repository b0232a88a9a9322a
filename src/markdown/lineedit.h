// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editcontext.h"

namespace dossier {

enum class Upwards : bool { No, Yes };

/// Commands on whole lines; what was selected stays selected. Items of a numbered list
/// that counted up before do so afterwards. Any thread.

/// The touched lines change places with the line above or below them. Empty at the
/// end of the header or of the prompt: no line leaves its part, and fences stay.
[[nodiscard]] SelectedEdit moveLines(const EditContext &context, Upwards upwards);
/// The touched lines once more; selected are those above or those below.
[[nodiscard]] SelectedEdit duplicateLines(const EditContext &context, Upwards upwards);
/// The touched lines go; the cursor stays in its column.
[[nodiscard]] SelectedEdit deleteLines(const EditContext &context);
/// The touched lines of the prompt, or the cursor's and the next one, become one: blanks
/// where they met become one. The cursor goes where the last ones met.
[[nodiscard]] SelectedEdit joinLines(const EditContext &context);

} // namespace dossier
