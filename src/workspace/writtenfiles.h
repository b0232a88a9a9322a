// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal.h"
#include "text/sourcetext.h"
#include "versionstore.h"

#include <stop_token>

namespace dossier {

/// One write as it is shown: what was done, and how its file stands now. A value.
struct WrittenFile {
    enum class State : char {
        AsWritten,
        AsBefore, ///< as before the write, though nobody took it back here
        Changed, ///< since
        Gone, ///< deleted or moved since
        InItsPlace, ///< of a deletion: there is another file now
        TakenBack,
        NotDone, ///< the write did not come about
        Unknown, ///< the file cannot be read
    };

    QString batch; ///< its id
    qsizetype entry = 0; ///< in the batch
    QDateTime time; ///< UTC
    FileChange::Kind kind = FileChange::Kind::Edit;
    QString path;
    QString newPath = {}; ///< of a rename
    QString why = {};
    State state = State::AsWritten;
    bool isBeforeKept = false; ///< so that there is a way back

    /// Where the file was left.
    [[nodiscard]] const QString &pathAfter() const { return newPath.isEmpty() ? path : newPath; }
    [[nodiscard]] bool isAbout(const QString &file) const { return path == file || newPath == file; }
    /// Whether it can be taken back, if not without losing something.
    [[nodiscard]] bool isUndoable() const;
    bool operator==(const WrittenFile &) const = default;
};

/// The writes of one command; saves of one file that follow each other are one.
struct WrittenBatch {
    QString id; ///< of saves that of the oldest
    QDateTime time; ///< UTC; of saves that of the newest
    QString title;
    bool isSave = false;
    bool isUndo = false; ///< it took another one back
    bool isEnded = true; ///< else the program ended in the midst of it
    bool isTakenBack = false;
    std::vector<WrittenFile> files; ///< of saves the newest first

    bool operator==(const WrittenBatch &) const = default;
};

/// What stands in open files now, by path: hashes where that is what the disk
/// has, texts where it is not saved.
struct OpenTexts {
    QHash<QString, QByteArray> hashes;
    QHash<QString, SourceText> texts;
};

/// All that Dossier wrote, the newest first. Reads the journal and each file once;
/// any thread. Stopped, it is not whole.
[[nodiscard]] std::vector<WrittenBatch> readWritten(const Journal &journal, const OpenTexts &open,
                                                    const std::stop_token &stop = {}, FileOps &ops = FileOps::system());

/// Both sides of one write.
struct WrittenVersions {
    QByteArray before; ///< of a new file nothing
    /// What was written; none if that is known by its hash alone.
    std::optional<QByteArray> after;
    bool isAfterOnDisk = false; ///< the file still is as it was written

    bool operator==(const WrittenVersions &) const = default;
};

/// Reads them from the journal, the disk and the kept versions; any thread.
/// Error NotFound with a sentence if what was before is not kept.
[[nodiscard]] Result<WrittenVersions> writtenVersions(const Journal &journal, const VersionStore &versions,
                                                      const QString &batch, qsizetype entry,
                                                      FileOps &ops = FileOps::system());

} // namespace dossier
