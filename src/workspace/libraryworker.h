// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/placescan.h"
#include "library/standings.h"

#include <QObject>

#include <memory>

namespace dossier {

/// Scans places in a thread of its own, one after the other, and remembers of
/// each what it found last, so that a change costs only what changed. Requests
/// for a place that waits already become one. GUI thread; the signals are
/// emitted there too.
class LibraryWorker : public QObject
{
    Q_OBJECT
public:
    LibraryWorker(std::shared_ptr<const Surroundings> surroundings, std::shared_ptr<const Checker> checker,
                  QObject *parent = nullptr);
    ~LibraryWorker() override; ///< stops and joins the thread

    struct Job {
        quint64 id = 0; ///< tells the places apart; comes back with the answers
        Place place = {};
        QSet<QString> changed = {}; ///< folders to look at again; empty: all
        bool checksAgain = false;
    };
    void put(Job job);
    /// Judges who answers to which name; a request that waits is replaced.
    void judge(std::vector<Standings::SnapshotPointer> snapshots, const QString &workingFolder);
    /// Ends a running scan and drops what is known of the place.
    void forget(quint64 id);
    /// Ends a running scan; what was known stays.
    void stop(quint64 id);

Q_SIGNALS:
    /// `agents` come behind those of the calls before, in order of their paths.
    void progressed(quint64 id, qsizetype done, qsizetype total,
                    const std::vector<dossier::PlaceSnapshot::AgentPointer> &agents);
    /// Null if the scan was stopped.
    void scanned(quint64 id, const std::shared_ptr<const dossier::PlaceSnapshot> &snapshot);
    void judged(const dossier::Standings &standings);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace dossier
