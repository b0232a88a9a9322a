// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentnames.h"

namespace dossier {

AgentNames::AgentNames(std::span<const AgentPointer> agents)
{
    for (const AgentPointer &agent : agents) {
        m_byName[agent->name].push_back(agent);
        if (const QString file = agent->path.toCaseFolded(); !m_files.contains(file))
            m_files.insert(file, agent);
        if (agent->folder)
            m_fileNames[agent->folder->path].insert(agent->path.section(u'/', -1).chopped(3).toLower());
    }
}

bool AgentNames::isTaken(const QString &name, const QString &folder) const
{
    if (m_byName.contains(name))
        return true;
    const auto files = m_fileNames.constFind(folder);
    return files != m_fileNames.cend() && files->contains(name);
}

} // namespace dossier
