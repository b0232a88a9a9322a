// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "changeset.h"

namespace dossier {

/// A change of a text and what is selected after it. A value; any thread.
struct SelectedEdit {
    ChangeSet changes;
    TextRange selection; ///< UTF-16 offsets of the text after the changes

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
    bool operator==(const SelectedEdit &) const = default;
};

/// What is selected before and after a change: undo and redo select it again. Offsets of the
/// text before, and of the text after.
struct Selections {
    TextRange before;
    TextRange after;
};

} // namespace dossier
