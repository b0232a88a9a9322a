// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"
#include "text/sourcetext.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace dossier {

/// An open document with changes that are in no file yet, as it was at one
/// moment. A value; any thread.
struct RecoverySnapshot {
    QString id; ///< tells documents of one session apart; letters and digits
    QString path = {}; ///< absolute; empty: never saved
    QString title = {}; ///< for the eye: the file's name, or "Untitled 1"
    QByteArray diskHash = {}; ///< SHA-256 of the version that it was made from; empty: there was no file
    QDateTime time = {}; ///< UTC
    QString text = {}; ///< of the document, line ends as \n
    FileFormat format = {};

    [[nodiscard]] QByteArray toBytes() const; ///< compressed; takes a while for a long text
    /// Error Syntax for what is torn, damaged or of another version.
    [[nodiscard]] static Result<RecoverySnapshot> fromBytes(const QByteArray &bytes);

    bool operator==(const RecoverySnapshot &) const = default;
};

} // namespace dossier
