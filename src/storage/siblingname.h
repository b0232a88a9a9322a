// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dossier {

/// A new path beside a file for what is there for a moment only: its name begins
/// with a dot and does not end in .md, as clients load what does. `ending` with
/// its dot. Any thread.
[[nodiscard]] QString siblingPath(const QString &target, const QString &ending);
/// Whether a name is one that siblingPath() makes for this file.
[[nodiscard]] bool isSiblingName(const QString &name, const QString &target);

} // namespace dossier
