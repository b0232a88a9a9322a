// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/fileops.h"

namespace dossier {

/// What the disk holds in the place of an open file. A value; any thread.
struct DiskLook {
    enum class State : char {
        Same, ///< the version that is known, or it cannot be read for a moment
        Changed,
        Missing,
        NotAFile, ///< a folder, device or pipe
        Unreadable, ///< permissions forbid it
    };
    State state = State::Same;
    QByteArray bytes = {}; ///< of Changed
    FileInfo info = {};
    bool isWritable = false; ///< the system lets this person write the file
    /// Where the file of before is now, in the same folder; also of one that is
    /// found under its old name because the system does not tell case apart.
    QString movedTo = {};

    /// Looks at the file itself, never at its times. `hash` (SHA-256) and
    /// `known` are of the version that was read or written last.
    [[nodiscard]] static DiskLook at(const QString &path, const QByteArray &hash, const FileInfo &known,
                                     FileOps &ops = FileOps::system());
};

} // namespace dossier
