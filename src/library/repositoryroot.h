// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/fileops.h"

namespace dossier {

/// The root of the Git repository that a folder lies in: the nearest folder
/// upwards that holds `.git`; empty if there is none. Any thread.
[[nodiscard]] QString repositoryRoot(const QString &folder, FileOps &ops = FileOps::system());

/// The root of the repository that a worktree belongs to; empty if `root` is not
/// the root of a worktree, or the repository has no files of its own. Any thread.
[[nodiscard]] QString mainRepositoryOf(const QString &root, FileOps &ops = FileOps::system());

} // namespace dossier
