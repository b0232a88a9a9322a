// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "place.h"

#include <optional>

namespace dossier {

/// Whether what was saved is in effect, and how to try it: one line after each
/// save. Known of the client's data only, no session is asked. A value; any
/// thread.
struct Liveness {
    enum class State : char {
        Live, ///< running sessions take it by themselves
        Restart, ///< sessions that begin from now on
        Reload, ///< after a command in the session
        NotLoaded, ///< the client does not load the file
        NotRead, ///< no client reads agents from there
        NotKnown,
    };
    /// What was saved.
    struct Saved {
        std::optional<AgentsFolder> folder; ///< that it lies in; none: in no agents folder
        bool isFolderNew = false; ///< was not there before the save
        Outcome outcome = Outcome::Loads; ///< what the client does with the file
        QString id; ///< what one asks the client for, see AgentSummary::id()
    };

    State state = State::NotKnown;
    QString sentence; ///< translated
    QString command; ///< to try the agent in a shell, to be copied; empty if there is none

    [[nodiscard]] static Liveness of(const Dialect &dialect, const Saved &saved);
    bool operator==(const Liveness &) const = default;
};

/// One argument of a POSIX shell: as it is if nothing in it means anything to
/// one, else in single quotes. None for a text with control or invisible
/// characters, which a terminal would obey or hide.
[[nodiscard]] std::optional<QString> shellQuoted(const QString &text);

} // namespace dossier
