// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editcontext.h"

namespace dossier {

inline constexpr int kDeepestHeading = 6;

/// Commands on the headings that the selection touches, in the prompt; code stays as it
/// is. An underlined heading becomes one with `#`. What was selected stays selected. Any
/// thread; linear in the length of the prompt.

/// Makes each touched line that holds words a heading of a level, 1 to 6, or plain words
/// for 0. Of an empty line that the cursor is in the marks come alone.
[[nodiscard]] SelectedEdit setHeading(const EditContext &context, int level);
/// Takes one `#` away from each touched heading, or gives one more, within 1 to 6.
[[nodiscard]] SelectedEdit raiseHeadings(const EditContext &context);
[[nodiscard]] SelectedEdit lowerHeadings(const EditContext &context);

} // namespace dossier
