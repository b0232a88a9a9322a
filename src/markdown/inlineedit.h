// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editcontext.h"

namespace dossier {

enum class InlineMark : char { Bold, Italic, Code, Strikethrough };

/// Marks the selected words of the prompt, each line's own, or takes the marks away if all
/// are marked: those around the selection, at its ends, or of the marked words that it lies
/// in. Without a selection it is the word at the cursor; in no word a pair of marks comes,
/// or goes, around the cursor.
///
/// Blanks at the ends, and the marks of lists, quotes and headings, stay outside. Words
/// marked in part become marked as a whole; marks of the same kind inside go. Empty in the
/// header and in code, where only the marks of a code span are taken away. Any thread;
/// linear in the length of the prompt.
[[nodiscard]] SelectedEdit toggleMark(const EditContext &context, InlineMark mark);

} // namespace dossier
