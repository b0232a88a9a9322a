// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentlibrary.h"
#include "commitworker.h"

#include <QTimer>

namespace dossier {

/// How the agents of all places stand to the last commits of their
/// repositories, and what open files were in them. Asked in the background and
/// again when a commit comes. GUI thread.
class CommitStates : public QObject
{
    Q_OBJECT
public:
    /// `home` and `config` as LastCommit's. Nothing is asked where Dossier is
    /// built without libgit2.
    CommitStates(AgentLibrary *library, const QString &home, const QString &config, QObject *parent = nullptr);
    ~CommitStates() override;

    [[nodiscard]] CommitState stateOf(const QString &path) const { return m_states.value(path); }
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }

    /// From now on the content of a file in the last commit is known, soon; until
    /// it was unfollowed as often.
    void follow(const QString &path);
    void unfollow(const QString &path);
    /// None as long as it is not known, or where there is none.
    [[nodiscard]] std::optional<QByteArray> committed(const QString &path) const;

    /// Folders to be watched; a change in one of them is a commit, or may be.
    [[nodiscard]] const QSet<QString> &folders() const { return m_folders; }
    void foldersChanged(const QSet<QString> &changed);

    static constexpr int kPause = 100; ///< ms over which changes are gathered

Q_SIGNALS:
    void statesChanged();
    void problemsChanged();
    void foldersFound(); ///< folders() are others
    void committedChanged(const QString &path);

private:
    struct Followed {
        int users = 0;
        std::optional<QByteArray> content = {};
    };

    void ask();
    void take(const CommitWorker::Answer &answer);

    AgentLibrary *m_library;
    std::unique_ptr<CommitWorker> m_worker; ///< null without libgit2
    QTimer m_timer;
    QHash<QString, CommitState> m_states;
    QHash<QString, Followed> m_followed;
    QSet<QString> m_folders;
    std::vector<Error> m_problems;
};

} // namespace dossier
