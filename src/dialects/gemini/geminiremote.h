// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/shared/clientdraft.h"

namespace dossier::gemini {

void judgeRemote(ClientDraft &draft, const std::vector<yaml::NodeEntry> &entries);
/// How an MCP server of a local agent is signed in to.
void judgeServerAuth(ClientDraft &draft, const QString &path, const yaml::Node &auth);

void judgeName(ClientDraft &draft, const yaml::Node *name);
void refuseUnknownKey(ClientDraft &draft, const yaml::Node &key);

} // namespace dossier::gemini
