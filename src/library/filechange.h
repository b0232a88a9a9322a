// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/changeset.h"
#include "text/sourcetext.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dossier {

/// One of several edits of a file that a person can take or leave by itself. A
/// value; any thread.
struct ChangePart {
    QString title; ///< what it does; translated
    ChangeSet changes; ///< of the text before
    std::optional<FileFormat> format = {};
    qsizetype line = 0; ///< where, from 1; 0: in no one place
    QString remark = {}; ///< what is to be known of it; translated
    QString reason = {}; ///< why it is offered; translated
    QString rule = {}; ///< of a fix; else empty
    bool isChosen = true;

    bool operator==(const ChangePart &) const = default;
};

/// What is to become of one file: shown, ticked, applied and taken back as one.
/// A value; any thread.
struct FileChange {
    enum class Kind : char {
        Edit, ///< its parts
        Create, ///< at `path`, with `content`
        Rename, ///< from `path` to `newPath`, and its parts
        Delete,
    };

    Kind kind = Kind::Edit;
    QString path; ///< absolute
    QString newPath = {}; ///< of a rename
    QByteArray before = {}; ///< the version that it is a change of; of a new file none
    std::vector<ChangePart> parts = {};
    QByteArray content = {}; ///< of a new file
    QString why = {}; ///< what it does; translated
    QString remark = {}; ///< what is to be known before it is done; translated
    uint mode = 0; ///< permission bits of a new file; 0: the usual ones
    QString linkTarget = {}; ///< of a new symbolic link in the place of a file
    QStringList emptiedFolders = {}; ///< removed afterwards if they are empty then, the inner ones last
    bool isForGood = false; ///< deleted past the trash
    bool isChosen = true;

    /// All chosen parts that do not get in each other's way, as one.
    [[nodiscard]] ChangePart chosenParts() const;
    /// The bytes that the file will have; of one deleted none.
    [[nodiscard]] QByteArray after() const;
    /// Whether anything is chosen that changes anything.
    [[nodiscard]] bool hasEffect() const;
    /// Where the file will be.
    [[nodiscard]] const QString &pathAfter() const { return kind == Kind::Rename ? newPath : path; }
    /// The difference that it makes, in the unified form without file names, and
    /// a line for what is no text.
    [[nodiscard]] QString difference() const;

    bool operator==(const FileChange &) const = default;
};

/// The difference between two versions of a file as FileChange shows it.
[[nodiscard]] QString differenceOf(const SourceText &before, const SourceText &after);

/// The parts that turn one version of a file into another: the smallest
/// difference, and the format. No part if they are equal.
[[nodiscard]] std::vector<ChangePart> partsBetween(const QByteArray &before, const QByteArray &after,
                                                   const QString &title);

/// "edit", "create", "rename", "delete".
[[nodiscard]] QString toString(FileChange::Kind kind);
[[nodiscard]] std::optional<FileChange::Kind> changeKindFromString(QStringView text);

} // namespace dossier
