// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "journal.h"
#include "storage/filesaver.h"

#include <optional>

namespace dossier {

/// Saves a file as FileSaver does, and notes it in the journal first. A save is
/// worth more than the note of it: where none can be made, it is saved all the
/// same. Any thread.
class NotedSaver
{
public:
    /// Both outlive it.
    explicit NotedSaver(const Journal &journal, FileOps &ops = FileOps::system());

    struct Written {
        FileSaver::Saved saved;
        std::optional<QByteArray> before; ///< what was there, if it is not too large to be kept
    };
    /// Errors as FileSaver::save().
    [[nodiscard]] Result<Written> save(const FileSaver::Request &request) const;

private:
    const Journal &m_journal;
    FileOps &m_ops;
};

} // namespace dossier
