// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/seenstates.h"
#include "storage/contentstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace dossier {

/// Reads, keeps and writes what was seen, in a thread of its own: an index
/// (`seen.index` of the state folder) and the contents (`seen/`). GUI thread.
class SeenWorker : public QObject
{
    Q_OBJECT
public:
    explicit SeenWorker(const QString &stateFolder, QObject *parent = nullptr);
    SeenWorker(const QString &stateFolder, ContentLimits limits, FileOps &ops, QObject *parent = nullptr);
    ~SeenWorker() override; ///< does what it was asked for, then ends

    /// A file whose bytes are to be kept, if they still are those of the hash.
    struct Wanted {
        QString path;
        QByteArray hash;
    };
    void keepFiles(std::vector<Wanted> files);
    void keepBytes(const QByteArray &bytes);
    /// The newest replaces one that waits. Nothing is written over an index that
    /// cannot be read, see SeenIndex.
    void save(const SeenStates &states);
    /// Null until loaded().
    [[nodiscard]] const std::shared_ptr<const ContentStore> &contents() const { return m_contents; }

Q_SIGNALS:
    void loaded(const dossier::SeenStates &states);
    void kept(); ///< of what was asked for before, all that could be
    /// All that hold now, in sentences for the person; told when they become others.
    void problemsFound(const std::vector<dossier::Error> &problems);

private:
    class Thread;
    std::shared_ptr<const ContentStore> m_contents;
    std::unique_ptr<Thread> m_thread;
};

} // namespace dossier
