// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal.h"
#include "library/changeplan.h"
#include "storage/trash.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <stop_token>

namespace dossier {

/// What came of a batch. A value.
struct BatchReport {
    struct Failure {
        QString path;
        QString reason; ///< a translated sentence
    };

    QString id; ///< of the journal; empty if nothing could be noted, and nothing was done
    QString title;
    QString undoes; ///< id of the batch that it took back
    QStringList done; ///< paths as they are now
    QSet<QString> removed; ///< paths where nothing is any more
    std::vector<Failure> failures;
    QStringList conflictCopies; ///< versions that came from another program in the same moment
    QStringList unsaved; ///< open files whose text changed and is not saved
    bool isCancelled = false; ///< what is in neither list was not begun
};

/// Carries out plans on files that are not open: notes them in the journal, then
/// makes one change after the other, so that each file is old or new and whole
/// at every moment. One batch at a time; any thread.
class BatchWriter
{
public:
    /// A file that is open in a tab: its text is changed there, not on the disk.
    struct OpenFile {
        QByteArray text; ///< encoded
        QByteArray diskHash; ///< of the version on the disk
    };
    using OpenFiles = QHash<QString, OpenFile>;
    /// Called before each file.
    using Listener = std::function<void(qsizetype done, qsizetype total)>;

    BatchWriter(const Journal &journal, Trash &trash, FileOps &ops = FileOps::system());

    /// A batch that was begun, with what is left to be done in open files.
    struct Outcome {
        BatchReport report;
        std::vector<std::pair<qsizetype, FileChange>> open; ///< index in the batch, change of the text
        QSet<qsizetype> failed; ///< indices in the batch
        /// What is on the disk now at which path; none: nothing any more.
        std::vector<std::pair<QString, std::optional<QByteArray>>> written;
        std::vector<std::pair<QString, QByteArray>> replaced; ///< what was on the disk before, at which path
        std::vector<std::pair<QString, QString>> moved; ///< from, to
    };
    /// Makes the chosen changes that have an effect. When stopped, the rest is
    /// left. The caller ends the batch: finish().
    [[nodiscard]] Outcome run(const ChangePlan &plan, const OpenFiles &open = {}, const std::stop_token &stop = {},
                              const Listener &listener = {}) const;
    void finish(const Outcome &outcome) const;

private:
    [[nodiscard]] JournalEntry entryOf(const FileChange &change, const OpenFile *open) const;
    void noteWritten(Outcome &outcome, const FileChange &change, const OpenFile *open) const;
    /// Gives the path of a conflict copy, mostly none.
    [[nodiscard]] Result<QString> make(const FileChange &change, const OpenFile *open) const;
    [[nodiscard]] Result<QString> create(const FileChange &change) const;
    [[nodiscard]] Result<QString> rename(const FileChange &change, const OpenFile *open) const;
    [[nodiscard]] Result<void> move(const FileChange &change, const QByteArray &bytes) const;
    [[nodiscard]] Result<QString> remove(const FileChange &change) const;
    [[nodiscard]] Result<void> makeFolders(const QString &path) const;
    [[nodiscard]] Result<void> isAsKnown(const QString &path, const QByteArray &hash) const;

    const Journal &m_journal;
    Trash &m_trash;
    FileOps &m_ops;
};

} // namespace dossier
