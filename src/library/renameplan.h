// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "batchedit.h"
#include "mentionfiles.h"

namespace dossier {

/// What a rename of an agent is made of. A value.
struct RenameRequest {
    BatchFile file;
    QString name; ///< the new one
    MentionScope scope; ///< where others may name it
    QHash<QString, SourceText> open; ///< texts of open files, by their path
};

/// Gives an agent another name: in its header, in its file's name if that was
/// like the old one, and where others name it. Certain mentions are chosen, words
/// in prose not. Each is a part by itself, so that it can be ticked. Nothing is
/// written. None when stopped; any thread.
[[nodiscard]] std::optional<ChangePlan> renamePlan(const RenameRequest &request, const Surroundings &surroundings,
                                                   FileOps &ops = FileOps::system(), const std::stop_token &stop = {},
                                                   const BatchEdit::Listener &listener = {});

} // namespace dossier
