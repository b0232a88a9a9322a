// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fileops.h"

namespace dossier {

/// Writes a file so that at every moment either the old or the new version is
/// there, whole: a file beside it (its name begins with a dot and does not end
/// in .md, as the client watches the folder), synced, then swapped in one
/// step. Permissions, owner where allowed, extended attributes and symbolic
/// links stay. A file that the system says is not to be written is not replaced
/// either, though its folder would let us. Where there is no such step, or it
/// would part the file from its other names, it is refused until the caller
/// chooses a way. Stateless; any thread, one save of a file at a time.
class FileSaver
{
public:
    enum class Way : char {
        Replace, ///< in one step, where the file has one name
        ReplaceName, ///< in one step: other names keep the old version
        InPlace, ///< a failure in the midst may leave part of each version
    };
    struct Request {
        QString path; ///< absolute; a link's target is written
        QByteArray bytes;
        /// SHA-256 of the version that may be replaced; empty: there must be
        /// no file yet.
        QByteArray expectedHash = {};
        bool overwriteAny = false; ///< the person has seen the disk's version or wants it gone
        Way way = Way::Replace;
    };
    struct Saved {
        QByteArray hash; ///< SHA-256 of what was written
        /// A version that came to the disk in the last moment was kept here;
        /// empty if there was none.
        QString conflictCopy;
    };

    explicit FileSaver(FileOps &ops = FileOps::system());

    /// Errors: Changed (the disk holds another version than expected; nothing
    /// was written), HasOtherNames and NotReplaceable (nothing was written:
    /// choose a way), NotPermitted, NotAFile, NotFound (no such folder), Io
    /// (disk full, say). After any error the old file is whole, but for one
    /// in place that says otherwise.
    [[nodiscard]] Result<Saved> save(const Request &request) const;

private:
    [[nodiscard]] Result<QString> targetOf(const QString &path) const;
    [[nodiscard]] Result<void> mayReplace(const QString &target, const Request &request) const;
    [[nodiscard]] bool hasOnlyOurNames(const QString &target, FileInfo info) const;
    [[nodiscard]] Result<Saved> replace(const QString &target, const Request &request) const;
    [[nodiscard]] Result<void> makeReady(const QString &temporary, const QString &target, const Request &request) const;
    [[nodiscard]] Result<Saved> swapIn(const QString &temporary, const QString &target, const Request &request) const;
    /// Where two files cannot be swapped.
    [[nodiscard]] Result<Saved> renameIn(const QString &temporary, const QString &target, const Request &request) const;
    [[nodiscard]] Result<Saved> writeInPlace(const QString &target, const Request &request) const;
    /// What was swapped out: removed if it was the known version, else kept.
    [[nodiscard]] QString settleOld(const QString &old, const QString &target, const Request &request) const;

    FileOps &m_ops;
};

} // namespace dossier
