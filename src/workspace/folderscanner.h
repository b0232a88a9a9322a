// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/agentsummary.h"

#include <QObject>

#include <memory>

namespace dossier {

/// Reads folders of agent files in a thread of its own, one after the other.
/// The newest request for a folder replaces its waiting or running one. GUI
/// thread; the signal is emitted there too.
class FolderScanner : public QObject
{
    Q_OBJECT
public:
    FolderScanner(std::shared_ptr<const Surroundings> surroundings, std::shared_ptr<const Checker> checker,
                  QObject *parent = nullptr);
    ~FolderScanner() override; ///< stops and joins the thread

    struct Found {
        std::vector<AgentSummary> agents; ///< in order of their path
        QStringList folders; ///< all that were looked into
    };

    void scan(const QString &folder);
    void forget(const QString &folder);

    /// Agent files below a folder, in order, each once; no hidden folders but
    /// .claude and .github, and links to folders only to and in these and to
    /// "agents". Empty at once when stopped.
    [[nodiscard]] static QStringList agentFiles(const QString &folder, QStringList *folders,
                                                const std::stop_token &stop);

    static constexpr int kMaximumFiles = 20'000; ///< below one folder; the rest is left out

Q_SIGNALS:
    void scanned(const QString &folder, const dossier::FolderScanner::Found &found);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace dossier
