// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/shared/clientdraft.h"

namespace dossier::opencode {

/// Judges the fields, and notes those that go to the model's provider.
void judge(ClientDraft &draft);

} // namespace dossier::opencode
