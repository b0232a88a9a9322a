// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editcontext.h"

namespace dossier {

/// Commands on the lines that the selection touches, in the prompt; fenced code stays as
/// it is. Empty lines are left out, unless the cursor is in one. What was selected stays
/// selected. Any thread; linear in the length of the prompt.

/// Makes each line an item with `- `, also those with numbers; all of them plain lines if
/// they are such items, tasks too.
[[nodiscard]] SelectedEdit toggleBullets(const EditContext &context);
/// Likewise with numbers, each depth counted for itself.
[[nodiscard]] SelectedEdit toggleNumbers(const EditContext &context);
/// Makes each line a task, `- [ ] `; if all are, they become done, or not done if all are.
[[nodiscard]] SelectedEdit toggleTasks(const EditContext &context);
/// Puts `> ` before each line, the empty ones between them too, or takes one `>` from each.
[[nodiscard]] SelectedEdit toggleQuote(const EditContext &context);
/// Puts lines of backticks around the lines, more than stand in them; takes the marks away
/// from fenced code that the selection lies in.
[[nodiscard]] SelectedEdit toggleFence(const EditContext &context);

} // namespace dossier
