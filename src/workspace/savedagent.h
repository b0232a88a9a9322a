// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/liveness.h"

namespace dossier {

class AgentDocument;
class Workspace;

/// What is known of an open agent as its client will find it: its folder, what the client
/// does with it, what one asks the client for. GUI thread.
[[nodiscard]] Liveness::Saved savedAgent(const Workspace &workspace, const AgentDocument &document);

} // namespace dossier
