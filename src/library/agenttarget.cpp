// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agenttarget.h"

#include "storage/nativepath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool isWrittenTo(const AgentsFolder &folder)
{
    return !folder.isReadOnly() && folder.kind != AgentsFolder::Kind::Unread;
}

/// Gathers targets, each folder once.
class Targets
{
public:
    void add(const AgentsFolder &folder, const Place &place, bool isThere)
    {
        const auto known =
            std::ranges::find(m_targets, folder.path, [](const AgentTarget &target) { return target.folder.path; });
        if (known == m_targets.end() && isWrittenTo(folder))
            m_targets.push_back({folder, place.title(), place.path, isThere});
    }

    void addFound(const Place &place, const FolderTree &tree)
    {
        for (const auto &listing : tree.listings) {
            // A plugin may name single files; those are no folders to put something into.
            if (listing->folder && listing->folder->path == listing->path)
                add(*listing->folder, place, true);
        }
    }

    std::vector<AgentTarget> take() { return std::move(m_targets); }

private:
    std::vector<AgentTarget> m_targets;
};

/// At the top of a folder, where the client would look.
std::optional<AgentsFolder> newFolder(const Place &place, const Dialect &dialect)
{
    const QString inside = dialect.projectFolder();
    // A folder within an agents folder is none to put another one into.
    const bool isInAgents = childPath(place.path, {}).contains(u'/' + inside + u'/');
    if (place.kind != Place::Kind::Folder || inside.isEmpty() || isInAgents)
        return std::nullopt;
    return AgentsFolder{.path = childPath(place.path, inside),
                        .kind = AgentsFolder::Kind::Project,
                        .dialect = dialect.id(),
                        .workingFolder = place.path};
}

} // namespace

std::vector<AgentTarget> agentTargets(std::span<const std::pair<Place, const FolderTree *>> places,
                                      const Dialects &dialects, const SystemFolders &system, FileOps &ops)
{
    Targets targets;
    const Dialect &usual = *dialects.client({}).dialect;
    const auto isThere = [&ops](const AgentsFolder &folder) {
        return ops.info(folder.path).kind == FileInfo::Kind::Folder;
    };
    for (const auto &[place, tree] : places) {
        if (tree)
            targets.addFound(place, *tree);
        if (const auto folder = newFolder(place, usual))
            targets.add(*folder, place, isThere(*folder));
    }
    for (const AgentsFolder &folder : userFolders(dialects, system)) {
        if (folder.dialect == usual.id() || isThere(folder))
            targets.add(folder, Place{.kind = Place::Kind::Home}, isThere(folder));
    }
    return targets.take();
}

} // namespace dossier
