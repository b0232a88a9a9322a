// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentsummary.h"

#include <QHash>

#include <optional>
#include <span>
#include <stop_token>

namespace dossier {

/// How a file stands to the last commit of its repository.
enum class CommitState : char {
    None, ///< it lies in no repository, or it is not known
    Same,
    Modified,
    Added, ///< new, and to be in the next commit
    Untracked, ///< new, and nothing said of it
    Ignored, ///< the repository is told to leave it out
};

/// Compares files with the last commits of their repositories, within this
/// process: no program is started, no hook and no filter of another program is
/// run, nothing is written. Line ends are compared as the repository's settings
/// say. A repository of another user is not looked into unless git's own
/// `safe.directory` names it. Remembers what it read; used by one thread at a
/// time, any.
class LastCommit
{
public:
    /// `home` and `config` (such as ~/.config) are where git's settings of the
    /// person lie; for the whole process.
    LastCommit(const QString &home, const QString &config);
    ~LastCommit();

    [[nodiscard]] static QString libraryVersion(); ///< of libgit2; empty: built without it

    /// Of each agent, in their order. When stopped, None for the rest.
    [[nodiscard]] std::vector<CommitState> states(std::span<const std::shared_ptr<const AgentSummary>> agents,
                                                  const std::stop_token &stop = {});
    /// The bytes of a file in the last commit; none if it is not in it or lies in
    /// no repository. Errors: Io for a repository that cannot be read, TooLarge
    /// above AgentSummary::kMaximumBytes.
    [[nodiscard]] Result<std::optional<QByteArray>> content(const QString &path);

    /// What is wrong with repositories that were asked, each once.
    [[nodiscard]] std::vector<Error> problems() const;
    /// Folders in which something changes when a commit comes.
    [[nodiscard]] QSet<QString> folders() const;
    /// Commits, indexes and settings are read again, as something has changed.
    void forget();

private:
    class Repository;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dossier
