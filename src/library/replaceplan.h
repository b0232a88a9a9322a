// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "batchedit.h"
#include "text/textsearch.h"

namespace dossier {

/// Replaces what a search finds in files, in those that are open what stands in
/// their tabs: one part for each match, so that each can be left out. The files are
/// searched anew. One that its client would then load worse than before is listed
/// with the reason and not chosen; so is what cannot be written. `replacement` as
/// TextSearch::replacing(). Nothing is written. None when stopped; any thread.
[[nodiscard]] std::optional<ChangePlan> replacePlan(const std::vector<BatchFile> &files, const TextSearch &search,
                                                    const QString &replacement, const Surroundings &surroundings,
                                                    const std::stop_token &stop = {},
                                                    const BatchEdit::Listener &listener = {},
                                                    FileOps &ops = FileOps::system());

} // namespace dossier
