// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/filechange.h"
#include "settings/environment.h"
#include "storage/fileops.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <optional>

namespace dossier {

/// What Dossier did, or was about to do, to one file. A value.
struct JournalEntry {
    FileChange::Kind kind = FileChange::Kind::Edit;
    QString path;
    QString newPath = {}; ///< of a rename
    QByteArray beforeHash = {}; ///< SHA-256; empty: there was no file
    QByteArray afterHash = {}; ///< empty: there is none afterwards
    QByteArray diskHash = {}; ///< of an open file with unsaved edits: what its file held
    uint mode = 0; ///< permission bits of a deleted file
    QString linkTarget = {}; ///< of a deleted symbolic link
    QStringList madeFolders = {}; ///< that were not there before, the outer ones first
    QString why = {};
    QByteArray packed = {}; ///< the version before; see keep() and content()

    void keep(const QByteArray &content); ///< with its hash
    /// The version before. Error NotFound if it was not kept or is damaged.
    [[nodiscard]] Result<QByteArray> content() const;

    bool operator==(const JournalEntry &) const = default;
};

/// One command's writes. A value.
struct JournalBatch {
    QString id;
    QDateTime time; ///< UTC
    QString title; ///< translated when it was written
    bool isSave = false; ///< of one file by the person; no batch to be taken back
    QString undoes = {}; ///< id of the batch that it takes back, or idOfEntry() of one entry
    std::vector<JournalEntry> entries = {};
    bool isEnded = false; ///< else the program ended in the midst of it
    QSet<qsizetype> failed = {}; ///< entries that did not come about

    [[nodiscard]] static JournalBatch named(const QString &title); ///< with a new id, of now
    [[nodiscard]] QString idOfEntry(qsizetype entry) const; ///< what takes back this entry alone says
    /// A batch of this one entry.
    [[nodiscard]] JournalBatch only(qsizetype entry) const;
};

/// What was taken back, of all batches in the order of the journal. An undo that
/// was undone itself does not count. A value; any thread.
class TakenBack
{
public:
    explicit TakenBack(const std::vector<JournalBatch> &all);

    [[nodiscard]] bool contains(const JournalBatch &batch) const; ///< all that came about
    [[nodiscard]] bool contains(const JournalBatch &batch, qsizetype entry) const;

private:
    QSet<QString> m_ids; ///< of batches and of entries
};

/// "What Dossier wrote": each batch is noted before its first file is written,
/// with what the files held, so that it can be taken back after a kill at any
/// moment. A file of the state folder that only grows, for this person's eyes
/// only; what is torn is skipped, and the oldest batches go when it has become
/// too large. Several processes may share it; any thread.
class Journal
{
public:
    explicit Journal(const Environment &environment, FileOps &ops = FileOps::system());

    /// Notes what is going to be done, and is on the disk then. After an error
    /// nothing may be written: Io, NotPermitted, with a sentence.
    [[nodiscard]] Result<void> begin(const JournalBatch &batch) const;
    /// Notes that it was done, but for some entries. Losing this loses little.
    void end(const QString &id, const QSet<qsizetype> &failed) const;

    /// All that was noted whole, the oldest first.
    [[nodiscard]] std::vector<JournalBatch> batches() const;
    /// The newest batch that is no save, takes nothing back and is not taken
    /// back; none if there is none.
    [[nodiscard]] std::optional<JournalBatch> lastUndoable() const;

    /// One of them; none if it is gone.
    [[nodiscard]] std::optional<JournalBatch> batch(const QString &id) const;

    [[nodiscard]] const QString &path() const { return m_path; }
    static constexpr qint64 kMaximumBytes = 64 << 20; ///< more is cut to half; one batch may be larger
    void setMaximumBytes(qint64 bytes) { m_maximum = bytes; }

private:
    [[nodiscard]] Result<void> append(const QByteArray &lines) const;
    [[nodiscard]] Result<void> makeRoom(qint64 needed) const;

    FileOps &m_ops;
    QString m_folder;
    QString m_path;
    qint64 m_maximum = kMaximumBytes;
};

} // namespace dossier
