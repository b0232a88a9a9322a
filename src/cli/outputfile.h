// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

namespace dossier {

/// Replaces a file at once or not at all, keeping its permissions and, of a
/// symbolic link, the link. `path` is as the person gave it. Errors: Changed if
/// it no longer holds `before`, else as FileSaver. A version that came to the
/// disk in the last moment is kept, and the person told.
[[nodiscard]] Result<void> writeOutputFile(const CommandInput &input, const QString &path, const QByteArray &before,
                                           const QByteArray &after);

} // namespace dossier
