// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace dossier {

// What Dossier keeps for itself is for this person's eyes only, whatever the
// umask says. Any thread.

/// Makes a folder (mode 0700) where there is none, and those above it. One that is
/// there is left as it is, as it may be everybody's. False if there is none then.
bool makePrivateFolder(const QString &path);

/// Whether a folder is this person's own, no link, and closed to all others.
[[nodiscard]] bool isPrivateFolder(const QString &path);

/// A lock that is free only when its owner is no more (age is no reason, as an owner
/// may sleep), held from now on and readable by this person only. None if another
/// program holds it for `milliseconds`, or it cannot be made.
[[nodiscard]] std::unique_ptr<QLockFile> privateLock(const QString &path, int milliseconds);

} // namespace dossier
