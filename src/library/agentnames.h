// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "placescan.h"

#include <QHash>
#include <QSet>

#include <span>

namespace dossier {

/// The names and files of agents, made ready once, so that a name that is being
/// typed costs a look-up for each key. A value; any thread.
class AgentNames
{
public:
    using AgentPointer = PlaceSnapshot::AgentPointer;

    AgentNames() = default;
    explicit AgentNames(std::span<const AgentPointer> agents);

    /// Those that the client calls by a name, in the order given.
    [[nodiscard]] std::vector<AgentPointer> called(const QString &name) const { return m_byName.value(name); }
    /// Who has the file at a path, as systems see it that do not tell capitals
    /// apart; null: nobody.
    [[nodiscard]] AgentPointer ownerOf(const QString &path) const { return m_files.value(path.toCaseFolded()); }
    /// Whether an agent has a name, or a file of that name lies in an agents folder.
    [[nodiscard]] bool isTaken(const QString &name, const QString &folder) const;

private:
    QHash<QString, std::vector<AgentPointer>> m_byName;
    QHash<QString, AgentPointer> m_files; ///< by path
    QHash<QString, QSet<QString>> m_fileNames; ///< by the path of the agents folder; without ".md"
};

} // namespace dossier
