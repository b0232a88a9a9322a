// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialects.h"
#include "mentions.h"
#include "storage/fileops.h"

#include <QStringList>

#include <stop_token>

namespace dossier {

/// Where to look for those that name an agent. A value.
struct MentionScope {
    QStringList projects; ///< folders that clients are started in, or repositories
    QStringList clientFolders; ///< such as ~/.claude
    QStringList agentFolders; ///< of agents that no client reads, say
    qsizetype maximumFolders = 50'000; ///< no more are looked into
};

/// A file that may name agents.
struct MentionSource {
    QString path;
    MentionFile kind = MentionFile::Text;

    bool operator==(const MentionSource &) const = default;
};

/// All such files, and what was left out of the search.
struct MentionSources {
    std::vector<MentionSource> files; ///< in order of their paths
    /// Folders that were not looked into, each with a translated sentence.
    std::vector<Error> troubles;
};

/// The files of projects and of the person in which a client would see an agent
/// named: agents, commands, skills, rules, CLAUDE.md and its like, settings; of
/// a plugin that is written there also its hooks. Each once. Links to folders are
/// followed inside a client's folder only. Empty when stopped; any thread.
[[nodiscard]] MentionSources mentionSources(const MentionScope &scope, const Dialects &dialects,
                                            FileOps &ops = FileOps::system(), const std::stop_token &stop = {});

} // namespace dossier
