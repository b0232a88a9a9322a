// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/contentstore.h"
#include "versionindex.h"

namespace dossier {

/// A state of a file that is to be kept, or a move of a file. A value.
struct VersionNote {
    QString path;
    QByteArray bytes = {};
    FileVersion::Origin origin = FileVersion::Origin::Opened;
    QDateTime time = {}; ///< UTC
    QString movedTo = {}; ///< of a move; then there are no bytes
};

/// The last states of each file that was open or written here, on the disk: an
/// index and a store of contents in a folder that is for this person only. What
/// is too large is named, not kept. Several processes may share it, one
/// writing at a time. Any thread, but one at a time for each value.
class VersionStore
{
public:
    static constexpr ContentLimits kLimits{.total = 64 << 20, .content = 4 << 20};

    /// `stateFolder` as Environment has it; nothing is made before the first add().
    explicit VersionStore(const QString &stateFolder, ContentLimits limits = kLimits, FileOps &ops = FileOps::system());

    /// Notes all in their order, and says which files have a new state. Error:
    /// Io, NotPermitted, with a sentence; what was kept before stays.
    [[nodiscard]] Result<QStringList> add(const std::vector<VersionNote> &notes);
    /// Of one file, the newest first. Reads the index.
    [[nodiscard]] std::vector<FileVersion> versions(const QString &path);
    /// Error NotFound if it is not kept any more, or was too large.
    [[nodiscard]] Result<QByteArray> bytes(const QByteArray &hash) const;

    /// Where the bytes are, as of now: for the reading of many.
    [[nodiscard]] ContentStore contents() const { return ContentStore(m_folder, m_limits, m_ops); }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const ContentLimits &limits() const { return m_limits; }

private:
    void refresh();
    [[nodiscard]] bool isGrown(const FileInfo &now) const;
    [[nodiscard]] Result<void> keep(const QList<QByteArray> &contents) const;
    [[nodiscard]] Result<void> shorten();

    const QString m_folder;
    const QString m_indexPath;
    const ContentLimits m_limits;
    FileOps &m_ops;
    VersionIndex m_index;
    FileInfo m_read; ///< of the index as far as it is in m_index
    QByteArray m_tail; ///< its last bytes: a new file may have the old one's number
};

} // namespace dossier
