// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace dossier {

/// Says that something in a watched folder may have changed: written, made,
/// moved or deleted. Folders that the system cannot watch are polled. Several
/// changes in a moment are told once. GUI thread, or any with an event loop.
class Watcher : public QObject
{
    Q_OBJECT
public:
    explicit Watcher(QObject *parent = nullptr);
    ~Watcher() override;

    /// Only the folder itself, not those in it. Twice is once; a folder that is
    /// not there is polled until it is.
    void addFolder(const QString &path);
    void removeFolder(const QString &path);
    [[nodiscard]] QSet<QString> folders() const;

    static constexpr int kGathering = 60; ///< ms over which changes are gathered
    static constexpr int kPolling = 2000; ///< ms between two looks at what cannot be watched

Q_SIGNALS:
    /// Told at once for all that changed in a moment, so that a burst is one event.
    void foldersChanged(const QSet<QString> &paths);

private:
    class Native;

    void gather(const QString &path);
    void poll();
    [[nodiscard]] static QByteArray stateOf(const QString &folder);

    std::unique_ptr<Native> m_native;
    QSet<QString> m_folders;
    QHash<QString, QByteArray> m_polled; ///< folder → what it looked like
    QSet<QString> m_gathered;
    QTimer m_gatherTimer;
    QTimer m_pollTimer;
};

} // namespace dossier
