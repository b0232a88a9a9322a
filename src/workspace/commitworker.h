// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/lastcommit.h"
#include "library/placescan.h"

#include <QObject>

#include <memory>

namespace dossier {

/// Asks LastCommit in a thread of its own. GUI thread; the signals too.
class CommitWorker : public QObject
{
    Q_OBJECT
public:
    using AgentPointer = PlaceSnapshot::AgentPointer;

    /// As LastCommit's.
    CommitWorker(const QString &home, const QString &config, QObject *parent = nullptr);
    ~CommitWorker() override; ///< stops and joins the thread

    /// The newest list replaces one that waits or is being compared.
    void compare(std::vector<AgentPointer> agents);
    void read(const QString &path); ///< its content in the last commit
    void forget(); ///< before what is asked from now on

    struct Answer {
        QHash<QString, CommitState> states; ///< of what is in a repository
        QSet<QString> folders; ///< see LastCommit::folders()
        std::vector<Error> problems;
    };

Q_SIGNALS:
    void compared(const dossier::CommitWorker::Answer &answer);
    /// None if it is not in a commit, or cannot be read.
    void contentRead(const QString &path, const std::optional<QByteArray> &content);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace dossier
