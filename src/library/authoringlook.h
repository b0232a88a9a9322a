// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentsummary.h"
#include "dialects/authoring.h"
#include "storage/fileops.h"

#include <optional>
#include <stop_token>

namespace dossier {

/// A look around a file for what its header can name: agents that the client sees
/// beside it, skills of its project and of the person, servers of the `.mcp.json`
/// files in its folder and above it. A value that reads the disk: for a worker.
struct AuthoringLook {
    QString path; ///< of the file; empty for one that has none
    QString folder; ///< in which the client is thought to be started; above a file, its own folder
    std::shared_ptr<const Dialect> dialect;
    SystemFolders folders;
    std::vector<std::shared_ptr<const AgentSummary>> agents; ///< of all places

    /// When stopped, none. What cannot be read counts as not there.
    [[nodiscard]] std::optional<AuthoringFacts> facts(const std::stop_token &stop = {},
                                                      FileOps &ops = FileOps::system()) const;

    static constexpr qint64 kLargestServerFile = 1 << 20; ///< bytes
    static constexpr int kHighest = 64; ///< folders above the file

private:
    [[nodiscard]] bool isSeen(const AgentSummary &agent) const;
    [[nodiscard]] QString placeTitle(const AgentSummary &agent) const;
    [[nodiscard]] QString projectAbove(const QString &own, FileOps &ops) const;
    void addAgents(AuthoringFacts &facts) const;
    void addSkills(AuthoringFacts &facts, FileOps &ops) const;
    void addServers(AuthoringFacts &facts, FileOps &ops) const;
};

} // namespace dossier
