// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "outsidechange.h"

#include "outsidechange_p.h"

#include <QSet>

#include <algorithm>

namespace dossier {

using State = SeenStates::State;

bool isGone(const ScannedPlace &place, const QString &path)
{
    if (!place.snapshot || place.snapshot->tree->isCut || place.snapshot->others.contains(path))
        return false;
    QString folder = path;
    while (folder.contains(u'/')) {
        folder.truncate(folder.lastIndexOf(u'/'));
        if (const auto listing = place.snapshot->tree->byPath.value(folder))
            return !listing->trouble;
    }
    // A folder that the person added may be on a disk that is away; others have
    // no agents where there is no folder.
    return place.place.kind != Place::Kind::Folder;
}

namespace {

/// Whether two paths differ in the name of one folder only, as those of two
/// versions of a plugin do.
bool isNextVersion(const QString &before, const QString &after)
{
    const QList<QStringView> a = QStringView(before).split(u'/');
    const QList<QStringView> b = QStringView(after).split(u'/');
    if (a.size() != b.size() || a.last() != b.last())
        return false;
    qsizetype differences = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differences += a[i] != b[i] ? 1 : 0;
    return differences == 1;
}

/// Finds for what is new whether it was elsewhere before.
class Moves
{
public:
    explicit Moves(std::vector<OutsideChange> &changes)
        : m_changes(changes)
    {
        for (std::size_t i = 0; i < changes.size(); ++i) {
            if (changes[i].state != State::Gone)
                continue;
            m_byHash.insert(changes[i].seen.hash, i);
            if (changes[i].place.kind == Place::Kind::Plugins)
                m_byName.insert(nameOf(changes[i].path), i);
        }
    }

    void run()
    {
        for (std::size_t i = 0; i < m_changes.size() && !m_byHash.isEmpty(); ++i) {
            OutsideChange &change = m_changes[i];
            if (change.state == State::New)
                take(change);
        }
        std::erase_if(m_changes, [this](const OutsideChange &change) {
            return change.state == State::Gone && m_taken.contains(change.path);
        });
    }

private:
    static QString nameOf(const QString &path) { return path.sliced(path.lastIndexOf(u'/') + 1); }

    void take(OutsideChange &change)
    {
        for (const std::size_t i : m_byHash.values(change.agent->hash)) {
            if (takeFrom(m_changes[i], change))
                return;
        }
        if (change.place.kind != Place::Kind::Plugins)
            return;
        for (const std::size_t i : m_byName.values(nameOf(change.path))) {
            const bool isNext = isNextVersion(m_changes[i].path, change.path);
            if (isNext && takeFrom(m_changes[i], change)) {
                change.state = State::Changed;
                return;
            }
        }
    }

    bool takeFrom(const OutsideChange &gone, OutsideChange &change)
    {
        if (m_taken.contains(gone.path))
            return false;
        m_taken.insert(gone.path);
        change.earlierPath = gone.path;
        change.seen = gone.seen;
        return true;
    }

    std::vector<OutsideChange> &m_changes;
    QMultiHash<QByteArray, std::size_t> m_byHash;
    QMultiHash<QString, std::size_t> m_byName; ///< of plugins
    QSet<QString> m_taken;
};

void addAbsent(const SeenStates &states, std::span<const ScannedPlace> places,
               const QHash<int, const ScannedPlace *> &missing, FoundChanges &found)
{
    QSet<QString> present;
    for (const ScannedPlace &place : places) {
        for (const auto &agent : place.agents) {
            if (!agent->isMissing())
                present.insert(agent->path);
        }
    }
    for (auto entry = states.all().cbegin(); entry != states.all().cend(); ++entry) {
        const ScannedPlace *place = missing.value(entry->place);
        if (!place || present.contains(entry.key()))
            continue;
        found.absent.push_back(entry.key());
        if (isGone(*place, entry.key()))
            found.changes.push_back(
                {.state = State::Gone, .path = entry.key(), .place = place->place, .seen = entry.value()});
    }
}

} // namespace

FoundChanges foundChanges(const SeenStates &states, std::span<const ScannedPlace> places)
{
    FoundChanges found;
    QHash<int, const ScannedPlace *> missing; ///< places in which not all is that was seen
    QHash<int, qsizetype> counts;
    for (const SeenStates::Seen &seen : states.all())
        ++counts[seen.place];
    for (const ScannedPlace &place : places) {
        const int id = states.placeId(place.place);
        qsizetype &left = counts[id];
        for (const auto &agent : place.agents) {
            if (agent->isMissing())
                continue;
            const SeenStates::Seen *seen = states.find(agent->path);
            left -= seen && seen->place == id ? 1 : 0;
            if (auto change = changeOf(agent, place.place, seen))
                found.changes.push_back(std::move(*change));
        }
        if (left > 0 && id > 0)
            missing.insert(id, &place);
    }
    if (!missing.isEmpty())
        addAbsent(states, places, missing, found);
    std::ranges::stable_sort(found.changes, {}, &OutsideChange::path);
    // What lies in two places is told once.
    const auto twice = std::ranges::unique(found.changes, {}, &OutsideChange::path);
    found.changes.erase(twice.begin(), twice.end());
    return found;
}

std::optional<OutsideChange> changeOf(const PlaceSnapshot::AgentPointer &agent, const Place &place,
                                      const SeenStates::Seen *seen)
{
    const State state = SeenStates::stateOf(*agent, seen);
    if (state != State::Changed && state != State::New)
        return {};
    return OutsideChange{
        .state = state, .path = agent->path, .agent = agent, .place = place, .seen = seen ? *seen : SeenStates::Seen()};
}

void followMoves(std::vector<OutsideChange> &changes)
{
    Moves(changes).run();
}

std::vector<OutsideChange> outsideChanges(const SeenStates &states, std::span<const ScannedPlace> places)
{
    std::vector<OutsideChange> changes = foundChanges(states, places).changes;
    followMoves(changes);
    return changes;
}

} // namespace dossier
