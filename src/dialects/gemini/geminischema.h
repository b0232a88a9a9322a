// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/shared/clientdraft.h"

namespace dossier::gemini {

/// Judges a header that is a mapping: as a local agent, or as a remote one if
/// it holds an agent card.
void judge(ClientDraft &draft);
/// Judges a header that is a list: several remote agents.
void judgeRemoteList(ClientDraft &draft, const yaml::Node &list);

/// Whether a name in "tools" is one that the client accepts: built in, the old
/// name of one, discovered, or of an MCP server, with its wildcards.
[[nodiscard]] bool isToolName(const QString &name);

} // namespace dossier::gemini
