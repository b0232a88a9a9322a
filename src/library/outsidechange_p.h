// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outsidechange.h"

#include <optional>

// What outsideChanges() and OutsideLook share.

namespace dossier {

/// What changed, before it is known what was moved.
struct FoundChanges {
    std::vector<OutsideChange> changes; ///< in order of path
    /// Seen in a place that is shown, and not there; called gone only where the
    /// folder could be read.
    std::vector<QString> absent;
};

[[nodiscard]] FoundChanges foundChanges(const SeenStates &states, std::span<const ScannedPlace> places);
/// Of an agent that is there; none if it is as it was seen.
[[nodiscard]] std::optional<OutsideChange> changeOf(const PlaceSnapshot::AgentPointer &agent, const Place &place,
                                                    const SeenStates::Seen *seen);
/// Whether that a file is not there is known of the folders that were read.
[[nodiscard]] bool isGone(const ScannedPlace &place, const QString &path);
/// Makes one of what went here and came there.
void followMoves(std::vector<OutsideChange> &changes);

} // namespace dossier
