// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "place.h"

#include <optional>

namespace dossier {

/// The folders that clients read agents from, told by their paths alone: those of
/// the person, of an administrator and of projects. A plugin's are told by its
/// plugin.json and are not among them. Immutable; any thread.
class ClientFolders
{
public:
    ClientFolders(const Dialects &dialects, const SystemFolders &system);

    /// The agents folder that a folder is; none if no client looks there, or only
    /// because a folder above is one.
    [[nodiscard]] std::optional<AgentsFolder> at(const QString &folder) const;
    /// The nearest one that a path lies in.
    [[nodiscard]] std::optional<AgentsFolder> around(const QString &path) const;
    /// Whether a folder is one such as `.claude`, on the way to agents.
    [[nodiscard]] bool leadsToAgents(const QString &folder) const;
    /// Whether its client looks into the folders inside it, too.
    [[nodiscard]] bool isRecursive(const AgentsFolder &folder) const;

private:
    /// A folder of a client in a project, such as ".claude/agents".
    struct InProject {
        QString path;
        QString dialect;
        bool isRecursive = true;
    };

    std::vector<AgentsFolder> m_own; ///< of the person and of an administrator
    std::vector<InProject> m_inProjects;
    QString m_hiddenInHome; ///< what hidden names in the person's home begin with
};

} // namespace dossier
