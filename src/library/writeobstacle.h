// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "place.h"
#include "storage/fileops.h"

namespace dossier {

/// Why Dossier leaves a file alone when it writes several at once: a translated
/// sentence, empty if nothing speaks against writing it. `folder` may be null,
/// then the path alone tells. Of a file that is not there yet the nearest folder
/// that is must take it. Any thread.
[[nodiscard]] QString writeObstacle(const QString &path, const AgentsFolder *folder, const SystemFolders &system,
                                    FileOps &ops = FileOps::system());

} // namespace dossier
