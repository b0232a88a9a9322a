// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "clientfolders.h"

#include "storage/nativepath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

ClientFolders::ClientFolders(const Dialects &dialects, const SystemFolders &system)
    : m_own(userFolders(dialects, system))
    , m_hiddenInHome(system.home + u"/."_s)
{
    if (!system.managed.isEmpty())
        m_own.push_back(managedFolder(dialects, system));
    for (const Client &client : dialects.clients()) {
        for (const PlaceSpec &place : client.dialect->places()) {
            const QString path = place.pattern.section(u"/*"_s, 0, 0);
            if (path.startsWith(u'.'))
                m_inProjects.push_back({path, client.dialect->id(), place.pattern.contains("**"_L1)});
        }
    }
}

std::optional<AgentsFolder> ClientFolders::at(const QString &folder) const
{
    // In the person's home the folder called like a project's may be the person's.
    if (const auto own = std::ranges::find(m_own, folder, &AgentsFolder::path); own != m_own.end())
        return *own;
    const auto isIt = [&folder](const InProject &inProject) { return folder.endsWith(u'/' + inProject.path); };
    const auto found = std::ranges::find_if(m_inProjects, isIt);
    if (found == m_inProjects.end())
        return std::nullopt;
    const QString workingFolder = folder.chopped(found->path.size() + 1);
    return AgentsFolder{.path = folder,
                        .kind = AgentsFolder::Kind::Project,
                        .dialect = found->dialect,
                        .workingFolder = workingFolder.isEmpty() ? u"/"_s : workingFolder};
}

std::optional<AgentsFolder> ClientFolders::around(const QString &path) const
{
    for (QString above = parentPath(path); !above.isEmpty(); above = parentPath(above)) {
        if (auto found = at(above))
            return found;
    }
    return std::nullopt;
}

bool ClientFolders::leadsToAgents(const QString &folder) const
{
    const auto isAbove = [&folder](const AgentsFolder &own) {
        return own.kind == AgentsFolder::Kind::User && own.path.startsWith(folder + u'/');
    };
    if (folder.startsWith(m_hiddenInHome) && std::ranges::any_of(m_own, isAbove))
        return true;
    return std::ranges::any_of(m_inProjects, [&folder](const InProject &inProject) {
        const QString &path = inProject.path;
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
            const QStringView part = QStringView(path).first(slash);
            if (folder.endsWith(part) && folder.size() > part.size() && folder[folder.size() - part.size() - 1] == u'/')
                return true;
        }
        return false;
    });
}

bool ClientFolders::isRecursive(const AgentsFolder &folder) const
{
    const auto reads = [&folder](const InProject &inProject) {
        return inProject.dialect == folder.dialect && folder.path.endsWith(inProject.path);
    };
    const auto found = std::ranges::find_if(m_inProjects, reads);
    return found == m_inProjects.end() || found->isRecursive;
}

} // namespace dossier
