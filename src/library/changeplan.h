// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "filechange.h"

#include <QStringList>

#include <algorithm>

namespace dossier {

/// All changes of one command, before any of them is made: what is shown to be
/// ticked, then written by BatchRunner. A value; any thread.
struct ChangePlan {
    /// A file that the command does not touch, and why.
    struct Refusal {
        QString path;
        QString reason; ///< a translated sentence

        bool operator==(const Refusal &) const = default;
    };

    QString title; ///< what it does, as a heading: "Set “model” to “opus”"; translated
    std::vector<FileChange> changes = {};
    std::vector<Refusal> refusals = {};
    QStringList notes = {}; ///< what else is to be known before; translated sentences
    qsizetype unchanged = 0; ///< files that are as wanted already
    QString undoes = {}; ///< id of the batch that it takes back; empty for all else

    [[nodiscard]] bool hasEffect() const { return std::ranges::any_of(changes, &FileChange::hasEffect); }

    bool operator==(const ChangePlan &) const = default;
};

} // namespace dossier
