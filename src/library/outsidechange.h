// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "placescan.h"
#include "seenstates.h"

#include <span>

namespace dossier {

/// An agent that others changed since it was last seen here. A value.
struct OutsideChange {
    using State = SeenStates::State;

    State state = State::Changed; ///< Changed, New or Gone
    QString path;
    PlaceSnapshot::AgentPointer agent = nullptr; ///< null: gone
    Place place = {};
    SeenStates::Seen seen = {}; ///< empty of a new one
    QString earlierPath = {}; ///< where it was when it was last seen, if not here

    bool operator==(const OutsideChange &) const = default;
};

/// A place whose scan is done.
struct ScannedPlace {
    Place place;
    const PlaceSnapshot *snapshot = nullptr; ///< null: of files that were opened
    std::span<const PlaceSnapshot::AgentPointer> agents = {};
};

/// All that changed, in order of path. A file is called gone only where its
/// folder, or the one above that, could be read. What lies elsewhere with the
/// same bytes has been moved; of a plugin also what lies in its next version.
[[nodiscard]] std::vector<OutsideChange> outsideChanges(const SeenStates &states, std::span<const ScannedPlace> places);

} // namespace dossier
