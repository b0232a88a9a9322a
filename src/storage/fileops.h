// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace dossier {

/// What the system says of a path; links followed.
struct FileInfo {
    enum class Kind : char { Missing, File, Folder, Other };
    Kind kind = Kind::Missing;
    qint64 size = 0; ///< bytes
    uint mode = 0; ///< permission bits
    uint owner = 0;
    uint group = 0;
    quint64 device = 0;
    quint64 inode = 0; ///< with the device, which file it is, whatever its path
    quint64 names = 1; ///< that the file has: hard links
    qint64 modified = 0; ///< nanoseconds since 1970

    /// Whether a write since `time` (nanoseconds since 1970) could leave this
    /// answer as it is, because the file system's clock ticks too slowly.
    [[nodiscard]] bool mayHideWriteAt(qint64 time) const
    {
        constexpr qint64 millisecond = 1'000'000;
        // Systems that note no part of a second.
        const bool isCoarse = modified % (1'000 * millisecond) == 0;
        return modified + (isCoarse ? 2'000 : 20) * millisecond > time;
    }
    /// Whether two answers are of one state of one file.
    [[nodiscard]] bool isSameState(const FileInfo &other) const
    {
        return kind == other.kind && size == other.size && device == other.device && inode == other.inode &&
               modified == other.modified;
    }
    [[nodiscard]] bool isSameFile(const FileInfo &other) const
    {
        return kind == other.kind && device == other.device && inode == other.inode;
    }
    bool operator==(const FileInfo &) const = default;
};

/// What a folder holds under one name.
struct FolderEntry {
    QString name; ///< see nativepath.h
    FileInfo::Kind kind = FileInfo::Kind::Other; ///< of a link: what it leads to
    bool isLink = false;

    bool operator==(const FolderEntry &) const = default;
};

/// Every call of the system that reading and saving need: the seam by which
/// tests let one fail. Errors hold the system's reason; callers say what it
/// means. Stateless but in tests; any thread.
class FileOps
{
public:
    virtual ~FileOps() = default;

    /// The calls of this system.
    [[nodiscard]] static FileOps &system();

    [[nodiscard]] virtual FileInfo info(const QString &path) = 0;
    /// Whether this person may write what is there, by the system's own answer. A
    /// call of its own, as a scan asks info() of each file and never this.
    [[nodiscard]] virtual bool isWritable(const QString &path) = 0;
    /// What a folder holds, in no order, without itself and the one above it.
    [[nodiscard]] virtual Result<std::vector<FolderEntry>> entries(const QString &folder) = 0;
    /// Where a chain of symbolic links ends; the path itself if it is no link.
    [[nodiscard]] virtual Result<QString> resolved(const QString &path) = 0;
    /// What a symbolic link holds; empty of what is none.
    [[nodiscard]] virtual QString linkTarget(const QString &path) = 0;
    /// Never waits for a pipe. Error TooLarge above `limit` bytes.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &path, qint64 limit) = 0;
    /// Of a file `size` bytes from `offset` on, fewer where it ends. As read().
    [[nodiscard]] virtual Result<QByteArray> readPart(const QString &path, qint64 offset, qint64 size) = 0;
    static constexpr uint kPrivate = 0600; ///< permission bits
    static constexpr uint kOrdinary = 0666;
    /// Makes a file that was not there, writes it whole and syncs it. `mode` are
    /// permission bits, of which the person's umask takes some away.
    [[nodiscard]] virtual Result<void> writeNew(const QString &path, const QByteArray &bytes, uint mode) = 0;
    /// Writes other bytes into a file that is there, in its place, and syncs it.
    /// A failure in the midst leaves it as it is by then; one for want of room
    /// comes before anything is written, where the file system can say so.
    [[nodiscard]] virtual Result<void> overwrite(const QString &path, const QByteArray &bytes) = 0;
    /// Adds to the end of a file, in one step where nobody else can come
    /// between, and syncs it. One that was not there is made (mode 0600).
    [[nodiscard]] virtual Result<void> append(const QString &path, const QByteArray &bytes) = 0;
    [[nodiscard]] virtual Result<void> makeLink(const QString &path, const QString &target) = 0;
    /// Gives a file a second name, which must be free. Error NotPermitted where
    /// the file system has no such thing.
    [[nodiscard]] virtual Result<void> addName(const QString &path, const QString &name) = 0;
    /// Gives a file the permissions, where allowed the owner and group, and the
    /// extended attributes of another. Where the group cannot be kept, the new
    /// one may no more than everybody.
    [[nodiscard]] virtual Result<void> copyAttributes(const QString &from, const QString &to) = 0;
    [[nodiscard]] virtual Result<void> setMode(const QString &path, uint mode) = 0;
    /// Swaps two files in one step. Error NotPermitted where the file system
    /// has no such step.
    [[nodiscard]] virtual Result<void> exchange(const QString &a, const QString &b) = 0;
    [[nodiscard]] virtual Result<void> rename(const QString &from, const QString &to) = 0;
    /// The same where nothing may be at `to`: else Error Changed. Refused from
    /// one file system to another.
    [[nodiscard]] virtual Result<void> renameNew(const QString &from, const QString &to) = 0;
    [[nodiscard]] virtual Result<void> remove(const QString &path) = 0;
    /// Makes one folder in one that is there.
    [[nodiscard]] virtual Result<void> makeFolder(const QString &path) = 0;
    [[nodiscard]] virtual Result<void> removeFolder(const QString &path) = 0; ///< an empty one
    [[nodiscard]] virtual Result<void> syncFolder(const QString &folder) = 0;
};

} // namespace dossier
