// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/rule.h"
#include "storage/fileops.h"

namespace dossier {

/// Fills in what an agent refers to and what of it is on the disk: the files
/// that its prompt links to, seen from its own folder and from its repository's,
/// and the skills of its project and of the person, if it names any. Any thread.
void lookAtReferences(CheckInput &input, const QString &home, FileOps &ops = FileOps::system());

} // namespace dossier
