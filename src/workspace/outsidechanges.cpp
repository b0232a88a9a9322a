// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "outsidechanges.h"

#include "library/writeobstacle.h"
#include "storage/readfile.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace dossier {

OutsideChanges::OutsideChanges(AgentLibrary *library, const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_worker(stateFolder)
{
    m_updateTimer.setSingleShot(true);
    m_updateTimer.setInterval(0);
    connect(&m_updateTimer, &QTimer::timeout, this, &OutsideChanges::update);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSavePause);
    connect(&m_saveTimer, &QTimer::timeout, this, &OutsideChanges::save);
    connect(&m_worker, &SeenWorker::loaded, this, &OutsideChanges::load);
    connect(&m_worker, &SeenWorker::kept, this, &OutsideChanges::contentsKept);
    connect(&m_worker, &SeenWorker::problemsFound, this, [this](const std::vector<Error> &problems) {
        m_problems = problems;
        Q_EMIT problemsChanged();
    });
    // Many rows are told of one after the other: one look at the end.
    const auto later = [this] { m_updateTimer.start(); };
    connect(library, &AgentLibrary::scanFinished, this, later);
    connect(library, &AgentLibrary::agentsAdded, this, later);
    connect(library, &AgentLibrary::agentsRemoved, this, later);
    connect(library, &AgentLibrary::agentsChanged, this, later);
    connect(library, &AgentLibrary::placeRemoved, this, later);
    connect(library, &AgentLibrary::placeAboutToBeRemoved, this, &OutsideChanges::forgetPlace);
}

OutsideChanges::~OutsideChanges()
{
    if (m_saveTimer.isActive())
        save();
}

void OutsideChanges::load(const SeenStates &states)
{
    m_states = states;
    m_isLoaded = true;
    for (const auto &note : std::exchange(m_early, {}))
        note();
    update();
}

const OutsideChange *OutsideChanges::change(const QString &path) const
{
    const auto found = std::ranges::lower_bound(m_changes, path, {}, &OutsideChange::path);
    return found != m_changes.end() && found->path == path ? &*found : nullptr;
}

std::vector<ScannedPlace> OutsideChanges::scanned() const
{
    std::vector<ScannedPlace> places;
    for (const AgentLibrary::ShownPlace &shown : m_library->places()) {
        if (shown.snapshot || shown.place.kind == Place::Kind::Loose)
            places.push_back({.place = shown.place, .snapshot = shown.snapshot.get(), .agents = shown.agents});
    }
    return places;
}

void OutsideChanges::update()
{
    if (!m_isLoaded)
        return;
    const std::vector<ScannedPlace> places = scanned();
    const bool isFirstSight = takeFirstSights(places);
    std::vector<OutsideChange> changes = m_look.changes(m_states, places, std::exchange(m_touched, {}));
    const bool isNextVersion = takeNextVersions(changes);
    keepWanted();
    // After a crash it would count as the first sight again, with what others
    // changed meanwhile.
    if (isFirstSight)
        save();
    else if (isNextVersion)
        saveSoon();
    if (changes == m_changes)
        return;
    m_changes = std::move(changes);
    Q_EMIT changed();
}

/// What lies in a place when it is first looked at was not changed by others.
bool OutsideChanges::takeFirstSights(const std::vector<ScannedPlace> &places)
{
    bool isAny = false;
    for (const ScannedPlace &scanned : places) {
        // Of files that were opened each is looked at for the first time.
        const bool isLoose = !scanned.snapshot;
        if (!isLoose && m_states.placeId(scanned.place) > 0)
            continue;
        const int id = isLoose ? 0 : m_states.addPlace(scanned.place);
        if (!isLoose) {
            m_look.restart();
            isAny = true;
        }
        for (const auto &agent : scanned.agents) {
            if (agent->hash.isEmpty() || agent->isMissing() || m_states.find(agent->path))
                continue;
            markFile(agent->path, agent->hash, id);
            isAny = true;
        }
    }
    return isAny;
}

/// The same bytes in the next version of a plugin are nothing to be told.
bool OutsideChanges::takeNextVersions(std::vector<OutsideChange> &changes)
{
    const auto isSame = [](const OutsideChange &change) {
        return change.place.kind == Place::Kind::Plugins && change.state == State::New && !change.earlierPath.isEmpty();
    };
    for (const OutsideChange &change : changes) {
        if (isSame(change))
            markSeen(change);
    }
    return std::erase_if(changes, isSame) > 0;
}

void OutsideChanges::mark(const QString &path, const SeenStates::Seen &seen)
{
    m_touched.insert(path);
    if (m_states.mark(path, seen))
        m_look.restart();
}

/// What is on the disk.
void OutsideChanges::markFile(const QString &path, const QByteArray &hash, int place)
{
    mark(path, {.hash = hash, .time = QDateTime::currentSecsSinceEpoch(), .place = place});
    m_wanted.push_back({.path = path, .hash = hash});
}

void OutsideChanges::forget(const QString &path)
{
    m_touched.insert(path);
    m_states.forget(path);
}

void OutsideChanges::markSeen(const OutsideChange &change)
{
    if (change.agent)
        markFile(change.path, change.agent->hash, m_states.placeId(change.place));
    else
        forget(change.path);
    if (!change.earlierPath.isEmpty())
        forget(change.earlierPath);
}

void OutsideChanges::markSeen(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (const OutsideChange *found = change(path))
            markSeen(*found);
    }
    keepWanted();
    save();
    update();
}

void OutsideChanges::markAllSeen()
{
    for (const OutsideChange &change : m_changes)
        markSeen(change);
    keepWanted();
    save();
    update();
}

void OutsideChanges::noteWritten(const QString &path, const QByteArray &bytes, const QByteArray &hash)
{
    if (!m_isLoaded) {
        m_early.emplace_back([this, path, bytes, hash] { noteWritten(path, bytes, hash); });
        return;
    }
    mark(path, {.hash = hash, .time = QDateTime::currentSecsSinceEpoch(), .place = placeIdOf(path)});
    m_worker.keepBytes(bytes);
    saveSoon();
    m_updateTimer.start();
}

void OutsideChanges::noteRemoved(const QString &path)
{
    if (!m_isLoaded) {
        m_early.emplace_back([this, path] { noteRemoved(path); });
        return;
    }
    forget(path);
    saveSoon();
    m_updateTimer.start();
}

/// Of a place that the person took away nothing is remembered, but for what
/// lies in another one too.
void OutsideChanges::forgetPlace(int place)
{
    const Place removed = m_library->places()[std::size_t(place)].place;
    const int id = m_states.placeId(removed);
    if (id == 0)
        return;
    std::vector<std::pair<QString, SeenStates::Seen>> kept;
    for (const ScannedPlace &other : scanned()) {
        const int otherId = m_states.placeId(other.place);
        if (other.place == removed)
            continue;
        for (const auto &agent : other.agents) {
            const SeenStates::Seen *seen = m_states.find(agent->path);
            if (!seen || seen->place != id)
                continue;
            kept.emplace_back(agent->path, *seen);
            kept.back().second.place = otherId;
        }
    }
    m_states.removePlace(removed);
    m_look.restart();
    for (const auto &[path, seen] : kept)
        mark(path, seen);
    saveSoon();
}

int OutsideChanges::placeIdOf(const QString &path) const
{
    const auto &places = m_library->places();
    if (const int row = m_library->rowOf(path).first; row >= 0)
        return m_states.placeId(places[std::size_t(row)].place);
    // It is not listed yet.
    const auto place = std::ranges::find_if(places, [&path](const AgentLibrary::ShownPlace &shown) {
        return shown.place.kind == Place::Kind::Folder && path.startsWith(shown.place.path + u'/');
    });
    return place == places.end() ? 0 : m_states.placeId(place->place);
}

OutsideChanges::SeenVersion OutsideChanges::seenVersion(const QString &path) const
{
    const OutsideChange *known = change(path);
    const SeenStates::Seen *seen = known ? &known->seen : m_states.find(path);
    return {.path = path, .hash = seen ? seen->hash : QByteArray(), .contents = m_worker.contents()};
}

Result<QByteArray> OutsideChanges::SeenVersion::bytes() const
{
    const auto fail = [this](const QString &text) {
        return std::unexpected(Error{.code = Error::Code::NotFound, .text = text, .path = path});
    };
    const QString shown = QDir::toNativeSeparators(path);
    if (hash.isEmpty())
        return fail(OutsideChanges::tr("%1 was never seen here before.").arg(shown));
    if (contents) {
        Result<QByteArray> bytes = contents->bytes(hash);
        if (bytes || bytes.error().code != Error::Code::NotFound)
            return bytes;
    }
    return fail(
        OutsideChanges::tr(
            "The version of %1 that was last seen is not kept: only the newest 64 MB are, and no file above 1 MB.")
            .arg(shown));
}

Result<FileChange> OutsideChanges::restored(const OutsideChange &change, const BatchWriter::OpenFiles &open,
                                            const SystemFolders &system) const
{
    const auto refuse = [&change](const QString &reason) {
        return std::unexpected(Error{.code = Error::Code::Refused, .text = reason, .path = change.path});
    };
    if (change.state == State::New)
        return refuse(tr("It is new: there is no earlier version."));
    const AgentsFolder *folder = change.agent ? change.agent->folder.get() : nullptr;
    if (const QString obstacle = writeObstacle(change.path, folder, system); !obstacle.isEmpty())
        return refuse(obstacle);
    const Result<QByteArray> seen = seenBytes(change.path);
    if (!seen)
        return std::unexpected(seen.error());
    FileChange restoring{.path = change.path, .why = tr("Brings back the version that was last seen")};
    if (change.state == State::Gone) {
        restoring.kind = FileChange::Kind::Create;
        restoring.content = *seen;
        return restoring;
    }
    const auto opened = open.constFind(change.path);
    const Result<QByteArray> now = opened == open.cend() ? readFile(change.path) : opened->text;
    if (!now)
        return std::unexpected(now.error());
    restoring.before = *now;
    restoring.parts = partsBetween(*now, *seen, restoring.why);
    return restoring;
}

ChangePlan OutsideChanges::restorePlan(const QStringList &paths, const BatchWriter::OpenFiles &open,
                                       const SystemFolders &system) const
{
    ChangePlan plan{.title = tr("Restore %n agent(s)", nullptr, int(paths.size()))};
    for (const QString &path : paths) {
        const OutsideChange *known = change(path);
        if (!known)
            continue;
        if (auto restoring = restored(*known, open, system))
            plan.changes.push_back(std::move(*restoring));
        else
            plan.refusals.push_back({.path = path, .reason = restoring.error().text});
    }
    return plan;
}

void OutsideChanges::keepWanted()
{
    if (!m_wanted.empty())
        m_worker.keepFiles(std::exchange(m_wanted, {}));
}

void OutsideChanges::save()
{
    m_saveTimer.stop();
    m_worker.save(m_states);
}

/// Not started again by each change: many would put it off for ever.
void OutsideChanges::saveSoon()
{
    if (!m_saveTimer.isActive())
        m_saveTimer.start();
}

} // namespace dossier
