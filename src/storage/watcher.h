// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mounts.h"
#include "watchloop.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace dossier {

/// Says that something in a watched folder may have changed: written, made,
/// moved or deleted, also where a link to a file leads. Several changes in a
/// moment are told once. Folders that the system does not watch are looked at
/// now and then. All work is done in threads; GUI thread, or any with an event
/// loop.
class Watcher : public QObject
{
    Q_OBJECT
public:
    /// The system that is watched: another one in tests.
    struct System {
        FileOps *ops = &FileOps::system();
        std::function<std::unique_ptr<FolderNotifier>()> notifier = &FolderNotifier::system;
        std::function<Mounts()> mounts = &Mounts::ofSystem;
        WatchLoop::Options options = {};
    };

    explicit Watcher(QObject *parent = nullptr);
    explicit Watcher(System system, QObject *parent = nullptr);
    ~Watcher() override;

    /// Only the folder itself, not those in it. Twice is once; a folder that is
    /// not there is looked for until it is. What changed after `since`
    /// (nanoseconds since 1970; 0: after the call) is told too, so that a
    /// folder can be watched after it was read. Returns at once.
    void addFolder(const QString &path, qint64 since = 0);
    /// Nothing is told of it from now on.
    void removeFolder(const QString &path);
    [[nodiscard]] const QSet<QString> &folders() const { return m_folders; }
    /// How many folders are only looked at now and then.
    [[nodiscard]] PolledFolders polled() const;
    /// The same as sentences for the person; none if all are watched.
    [[nodiscard]] QStringList polledTexts() const;

Q_SIGNALS:
    /// Told at once for all that changed in a moment, so that a burst is one event.
    void foldersChanged(const QSet<QString> &paths);
    void polledChanged();

private:
    class Thread;

    [[nodiscard]] Thread &threadFor(const QString &path);
    void onChanged(const QSet<QString> &paths);
    void onPolled(bool isRemote, const PolledFolders &polled);

    const System m_system;
    QSet<QString> m_folders;
    QSet<QString> m_remote; ///< those of m_folders that the remote thread has
    PolledFolders m_localPolled;
    PolledFolders m_remotePolled;
    Mounts m_mounts;
    qint64 m_mountsRead = 0; ///< nanoseconds since 1970
    // Two, as a network that does not answer is not to hold up what is here.
    std::unique_ptr<Thread> m_local;
    std::unique_ptr<Thread> m_far;
};

} // namespace dossier
