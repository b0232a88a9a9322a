// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "batchfiles.h"

#include "document/agentdocument.h"
#include "workspace/workspace.h"

namespace dossier {

std::vector<BatchFile> batchFiles(const Workspace &workspace, const QStringList &paths)
{
    std::vector<BatchFile> files;
    files.reserve(static_cast<std::size_t>(paths.size()));
    const AgentLibrary *library = workspace.library();
    for (const QString &path : paths) {
        BatchFile file{.path = path, .set = library->setAround(path)};
        if (const AgentLibrary::AgentPointer agent = library->agent(path))
            file.folder = agent->folder;
        if (const AgentDocument *document = workspace.documentFor(path)) {
            file.open = document->source();
            file.dialect = document->client().dialect->id();
        }
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace dossier
