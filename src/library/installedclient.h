// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"
#include "storage/fileops.h"

namespace dossier {

/// The newest version of a client that its package files on this computer
/// name, such as "2.1.340"; empty if none is found. Nothing is started and no
/// network asked. `home` is the person's. Any thread.
[[nodiscard]] QString installedVersion(const Dialect &dialect, const QString &home, FileOps &ops = FileOps::system());

/// Compares versions by their numbers: whether `a` is newer than `b`.
[[nodiscard]] bool isNewerVersion(const QString &a, const QString &b);

} // namespace dossier
