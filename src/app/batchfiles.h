// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/batchedit.h"

namespace dossier {

class Workspace;

/// What a plan for many files begins with: each with its place, the agents beside it
/// and, where it is open, what stands in its tab. GUI thread.
[[nodiscard]] std::vector<BatchFile> batchFiles(const Workspace &workspace, const QStringList &paths);

} // namespace dossier
