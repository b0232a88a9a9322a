// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "changeset.h"

namespace dossier {

/// The smallest difference by lines that turns `from` into `to`; of very
/// different texts above 20,000 lines it may be larger than the smallest.
[[nodiscard]] ChangeSet lineDifference(const QString &from, const QString &to);

/// The difference in the unified form that patch(1) reads, with `context`
/// lines around each hunk; empty if the texts are equal. Both texts have \n
/// line ends.
[[nodiscard]] QString unifiedDiff(const QString &from, const QString &to, const QString &fromName,
                                  const QString &toName, int context = 3);

} // namespace dossier
