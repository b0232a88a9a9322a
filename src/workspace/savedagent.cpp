// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "savedagent.h"

#include "agentlibrary.h"
#include "document/agentdocument.h"
#include "library/clientfolders.h"
#include "workspace.h"

namespace dossier {

Liveness::Saved savedAgent(const Workspace &workspace, const AgentDocument &document)
{
    Liveness::Saved saved{
        .folder = ClientFolders(workspace.dialects(), workspace.surroundings().folders()).around(document.path()),
        .isFolderNew = false,
        .outcome = document.reading().outcome,
        .id = document.reading().name.value_or(QString())};
    if (const auto agent = workspace.library()->agent(document.path()); agent && agent->folder) {
        saved.folder = *agent->folder;
        saved.id = agent->id();
    }
    return saved;
}

} // namespace dossier
