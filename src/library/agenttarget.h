// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentnames.h"

#include <span>

namespace dossier {

/// An agents folder that a new agent may be put into. A value; any thread.
struct AgentTarget {
    AgentsFolder folder;
    QString place; ///< title of the place that it belongs to
    QString placePath = {}; ///< of the place, if that is a folder
    bool isThere = false; ///< the folder exists; else it is made with the agent

    bool operator==(const AgentTarget &) const = default;
};

/// The folders for new agents in places, in their order: those that were found
/// and that Dossier writes into, of a folder also the agents folder that the
/// default client would read at its top, and the person's own agents, whether or
/// not Home is among the places. Asks the disk for two or three names only.
[[nodiscard]] std::vector<AgentTarget> agentTargets(std::span<const std::pair<Place, const FolderTree *>> places,
                                                    const Dialects &dialects, const SystemFolders &system,
                                                    FileOps &ops = FileOps::system());

/// How a name would do for a new agent in a folder.
struct NameCheck {
    enum class Kind : char {
        Missing, ///< nothing typed
        Unusable, ///< no file can have it, or the client loads none of that name
        Unusual, ///< other than lower-case letters, digits and hyphens
        TakenHere, ///< in the same tree of files
        HiddenBy, ///< another place goes first
        OrderNotKnown, ///< which of the two places goes first
        MeetNotKnown, ///< whether the client sees both
        Hides,
        BuiltIn, ///< takes the place of one of the client's own
        Elsewhere, ///< in a place that never meets this one
    };
    struct Finding {
        Kind kind = Kind::Missing;
        QString sentence; ///< translated
        QString path; ///< of the other agent, if there is one

        bool operator==(const Finding &) const = default;
    };

    std::vector<Finding> findings; ///< the gravest first; empty: free everywhere
    QString suggestion; ///< another name that would do; empty if this one does
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] bool has(Kind kind) const;

    /// `agents` are those of all places. Who goes first is judged by Standings, of
    /// each folder that the client can be started in; for agents of the name it
    /// looks at the disk for their repositories.
    [[nodiscard]] static NameCheck of(const QString &name, const AgentTarget &target, const Dialects &dialects,
                                      const AgentNames &agents, FileOps &ops = FileOps::system());
    bool operator==(const NameCheck &) const = default;
};

} // namespace dossier
