// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "outsidelook.h"

#include "outsidechange_p.h"

#include <algorithm>
#include <ranges>

namespace dossier {

namespace {

using AgentPointers = std::vector<PlaceSnapshot::AgentPointer>;

constexpr auto pathOf = [](const PlaceSnapshot::AgentPointer &agent) -> const QString & { return agent->path; };

/// The paths whose agents are others; both lists are in order of path.
void addDiffering(const AgentPointers &before, std::span<const PlaceSnapshot::AgentPointer> now,
                  std::set<QString> &paths)
{
    auto a = before.begin();
    auto b = now.begin();
    while (a != before.end() || b != now.end()) {
        if (a != before.end() && b != now.end() && *a == *b) {
            ++a;
            ++b;
        } else if (b == now.end() || (a != before.end() && (*a)->path < (*b)->path)) {
            paths.insert((*a++)->path);
        } else if (a == before.end() || (*b)->path < (*a)->path) {
            paths.insert((*b++)->path);
        } else {
            paths.insert((*a++)->path);
            ++b;
        }
    }
}

/// Only what differs, as counting references of all would cost more than the
/// comparison.
void take(AgentPointers &before, std::span<const PlaceSnapshot::AgentPointer> now)
{
    if (before.size() != now.size()) {
        before.assign(now.begin(), now.end());
        return;
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (before[i] != now[i])
            before[i] = now[i];
    }
}

} // namespace

std::vector<OutsideChange> OutsideLook::changes(const SeenStates &states, std::span<const ScannedPlace> places,
                                                const QSet<QString> &touched)
{
    if (isOfOtherPlaces(places)) {
        lookAtAll(states, places);
    } else {
        // Whether what is absent is gone depends on folders, of which each scan
        // may say something else.
        std::set<QString> paths = m_absent;
        paths.insert(touched.begin(), touched.end());
        for (std::size_t i = 0; i < places.size(); ++i) {
            addDiffering(m_places[i].agents, places[i].agents, paths);
            take(m_places[i].agents, places[i].agents);
        }
        for (const QString &path : paths)
            lookAt(path, states, places);
    }
    std::vector<OutsideChange> changes;
    changes.reserve(m_found.size());
    for (const auto &[path, change] : m_found)
        changes.push_back(change);
    followMoves(changes);
    return changes;
}

bool OutsideLook::isOfOtherPlaces(std::span<const ScannedPlace> places) const
{
    return m_places.empty() || !std::ranges::equal(m_places, places, {}, &Earlier::place, &ScannedPlace::place);
}

void OutsideLook::lookAtAll(const SeenStates &states, std::span<const ScannedPlace> places)
{
    m_places.clear();
    for (const ScannedPlace &place : places)
        m_places.push_back({.place = place.place,
                            .id = states.placeId(place.place),
                            .agents = AgentPointers(place.agents.begin(), place.agents.end())});
    FoundChanges found = foundChanges(states, places);
    m_found.clear();
    for (OutsideChange &change : found.changes) {
        const QString path = change.path;
        m_found.emplace_hint(m_found.end(), path, std::move(change));
    }
    m_absent = {found.absent.begin(), found.absent.end()};
}

void OutsideLook::lookAt(const QString &path, const SeenStates &states, std::span<const ScannedPlace> places)
{
    m_found.erase(path);
    m_absent.erase(path);
    const SeenStates::Seen *seen = states.find(path);
    bool isPresent = false;
    for (const ScannedPlace &place : places) {
        const auto agent = std::ranges::lower_bound(place.agents, path, {}, pathOf);
        if (agent == place.agents.end() || (*agent)->path != path || (*agent)->isMissing())
            continue;
        isPresent = true;
        if (auto change = changeOf(*agent, place.place, seen)) {
            m_found.emplace(path, std::move(*change));
            return;
        }
    }
    const auto home = seen && seen->place > 0 ? std::ranges::find(m_places, seen->place, &Earlier::id) : m_places.end();
    if (isPresent || home == m_places.end())
        return;
    m_absent.insert(path);
    const ScannedPlace &place = places[std::size_t(home - m_places.begin())];
    if (isGone(place, path))
        m_found.emplace(
            path, OutsideChange{.state = SeenStates::State::Gone, .path = path, .place = place.place, .seen = *seen});
}

} // namespace dossier
