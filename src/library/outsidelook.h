// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "outsidechange.h"

#include <map>
#include <set>

namespace dossier {

/// The answer of outsideChanges() from one time to the next, for the work of
/// what is other than before: agents that did not change are the same objects.
/// Used by one thread.
class OutsideLook
{
public:
    /// `touched` are the paths of which `states` says something else than before.
    [[nodiscard]] std::vector<OutsideChange> changes(const SeenStates &states, std::span<const ScannedPlace> places,
                                                     const QSet<QString> &touched);
    /// The next time all is looked at, as places are known, or not, that were not.
    void restart() { m_places.clear(); }

private:
    using AgentPointer = PlaceSnapshot::AgentPointer;
    struct Earlier {
        Place place;
        int id = 0;
        std::vector<AgentPointer> agents;
    };

    [[nodiscard]] bool isOfOtherPlaces(std::span<const ScannedPlace> places) const;
    void lookAtAll(const SeenStates &states, std::span<const ScannedPlace> places);
    void lookAt(const QString &path, const SeenStates &states, std::span<const ScannedPlace> places);

    std::vector<Earlier> m_places;
    std::map<QString, OutsideChange> m_found; ///< before it is known what was moved
    std::set<QString> m_absent; ///< as in FoundChanges
};

} // namespace dossier
