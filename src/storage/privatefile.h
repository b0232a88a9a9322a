// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fileops.h"

namespace dossier {

/// Puts a file of Dossier's own in place, whole or not at all, for this person's
/// eyes only; makes its folder. Errors as FileOps, with a sentence. Any thread.
[[nodiscard]] Result<void> replacePrivately(const QString &path, const QByteArray &bytes,
                                            FileOps &ops = FileOps::system());

} // namespace dossier
