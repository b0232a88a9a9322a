// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "batchwriter.h"

namespace dossier {

/// What takes a batch back, also one that a kill ended: files that are as it
/// left them go back byte for byte, those that it did not come to are left out.
/// A file that was changed since is listed, not chosen, with what it would lose.
/// `open`: what stands in open files now. Reads the files; any thread.
[[nodiscard]] ChangePlan undoPlan(const JournalBatch &batch, const BatchWriter::OpenFiles &open = {},
                                  FileOps &ops = FileOps::system());

/// Removes what a kill left beside the files of a batch: temporary files that
/// hold nothing that would be lost, and empty folders that were made for it.
void removeLeftovers(const JournalBatch &batch, FileOps &ops = FileOps::system());

} // namespace dossier
