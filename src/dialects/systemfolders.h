// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dossier {

/// Where clients keep what is not a project's. All absolute; an empty one is not
/// known. A value; any thread.
struct SystemFolders {
    QString home; ///< of the person
    QString claude; ///< Claude Code's folder of the person: $CLAUDE_CONFIG_DIR, else ~/.claude
    QString managed; ///< the managed-settings folder of Claude Code

    bool operator==(const SystemFolders &) const = default;
};

} // namespace dossier
