// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fileops.h"
#include "recoverysnapshot.h"

#include <memory>
#include <vector>

class QLockFile;

namespace dossier {

/// The snapshots of unsaved documents, in a folder of the state folder for each
/// running program: its lock tells one that runs from one that was ended in the
/// midst. For this person's eyes only. One owner; after open(), write() and
/// forget() in any one thread.
class RecoveryStore
{
public:
    /// `folder` holds the folders of all programs; it need not exist.
    explicit RecoveryStore(QString folder, FileOps &ops = FileOps::system());
    ~RecoveryStore(); ///< its own folder goes if it is empty
    RecoveryStore(const RecoveryStore &) = delete;
    RecoveryStore &operator=(const RecoveryStore &) = delete;

    /// One that a program left behind.
    struct Left {
        RecoverySnapshot snapshot;
        QString file; ///< that holds it
        bool operator==(const Left &) const = default;
    };
    /// Takes a folder of its own and looks for what others left, the newest first.
    /// What is damaged stays where it is until it is too old. Writes little: the
    /// folder and its lock. Error NotPermitted or Io: nothing can be kept.
    [[nodiscard]] Result<std::vector<Left>> open();
    /// Replaces the one of the same id. Errors as FileOps.
    [[nodiscard]] Result<void> write(const RecoverySnapshot &snapshot) const;
    void forget(const QString &id) const; ///< one of its own
    void discard(const Left &left) const; ///< one that was left

    static constexpr int kDays = 30; ///< what is older is not kept
    static constexpr qint64 kMaximumBytes = 256 << 20; ///< of all that was left; the oldest go first

private:
    class Session;
    void takeOver(const QString &session, std::vector<Left> &left);
    void clean(std::vector<Left> &left) const;

    const QString m_folder;
    FileOps &m_ops;
    QString m_own; ///< path
    std::unique_ptr<QLockFile> m_lock;
    std::vector<std::pair<QString, std::unique_ptr<QLockFile>>> m_taken; ///< folders of programs that are no more
};

} // namespace dossier
