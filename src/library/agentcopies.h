// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "placescan.h"

namespace dossier {

/// The agents of one name in other places, for the same client: copies that a
/// person may want to keep alike. A value; any thread.
struct AgentCopies {
    using AgentPointer = PlaceSnapshot::AgentPointer;
    struct Copy {
        AgentPointer agent;
        Place place;
        bool isEqual = false; ///< byte by byte

        /// Of the place, or of a folder in it: "shop-web", "shop-web/packages/ui".
        [[nodiscard]] QString title() const;
        bool operator==(const Copy &) const = default;
    };

    std::vector<Copy> copies; ///< in order of places and paths; without the agent itself

    /// Adds those of one place, but for twins in the agent's own folder. Of an agent
    /// without a name, or that cannot be read, there are none.
    void collect(const AgentSummary &agent, const Place &place, std::span<const AgentPointer> agents);

    [[nodiscard]] qsizetype equalCount() const;
    [[nodiscard]] const Copy *firstDifferent() const; ///< null if all are equal
    /// "Equal in 2 other places; differs in shop-web."; empty if there are none.
    [[nodiscard]] QString toText() const;

    bool operator==(const AgentCopies &) const = default;
};

} // namespace dossier
