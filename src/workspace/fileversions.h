// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "versionstore.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace dossier {

/// Keeps the earlier versions of files: takes each state as it is met and
/// leaves hashing, packing and the disk to a thread. GUI thread.
class FileVersions : public QObject
{
    Q_OBJECT
public:
    using Origin = FileVersion::Origin;

    /// `stateFolder` as Environment has it.
    explicit FileVersions(const QString &stateFolder, QObject *parent = nullptr,
                          ContentLimits limits = VersionStore::kLimits, FileOps &ops = FileOps::system());
    ~FileVersions() override; ///< does what is waiting, then ends

    /// The file at `path` had these bytes just now.
    void note(const QString &path, const QByteArray &bytes, Origin origin);
    /// Was written here, over what was there before, if that is known. Of what a
    /// program writes by itself the first state in some minutes is kept, so that
    /// it does not use up the place of the others.
    void noteSave(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &before,
                  bool isByItself = false);
    void noteMove(const QString &from, const QString &to);
    [[nodiscard]] bool isIdle() const { return m_waiting == 0; } ///< all is on the disk

    /// A store of the same files for reading in any one thread.
    [[nodiscard]] VersionStore reader() const;
    /// Why nothing is kept for now, as a sentence; empty if all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    static constexpr int kPause = 300'000; ///< ms between two that were written by itself
    void setPause(int milliseconds) { m_pause = milliseconds; }
    static constexpr qint64 kMostWaiting = 256 << 20; ///< bytes that may wait for a slow disk; more is left out

Q_SIGNALS:
    void changed(const QStringList &paths); ///< have new states, or were moved
    void problemChanged();

private:
    class Worker;

    void put(VersionNote note);
    void take(std::size_t notes, qint64 bytes, const Result<QStringList> &added);

    const QString m_stateFolder;
    const ContentLimits m_limits;
    FileOps &m_ops;
    QString m_problem;
    /// What was last written by itself.
    struct ByItself {
        QElapsedTimer kept; ///< since a state of it was
        QByteArray hash;
    };
    QHash<QString, ByItself> m_byItself;
    int m_pause = kPause;
    std::size_t m_waiting = 0;
    qint64 m_waitingBytes = 0;
    std::unique_ptr<Worker> m_worker;
};

} // namespace dossier
