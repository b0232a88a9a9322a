// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentlibrary.h"

#include "libraryworker.h"
#include "storage/nativepath.h"

#include <algorithm>
#include <ranges>

namespace dossier {

namespace {

using AgentPointer = AgentLibrary::AgentPointer;
using AgentPointers = std::vector<AgentPointer>;
using ShownPlace = AgentLibrary::ShownPlace;

const QString &pathOf(const AgentPointer &agent)
{
    return agent->path;
}

AgentPointer asMissing(const AgentPointer &agent)
{
    if (agent->isMissing())
        return agent;
    AgentSummary gone = *agent;
    gone.state = AgentSummary::State::Missing;
    return std::make_shared<const AgentSummary>(std::move(gone));
}

qsizetype problemsOf(std::span<const AgentPointer> agents)
{
    qsizetype sum = 0;
    for (const AgentPointer &agent : agents)
        sum += agent->problems;
    return sum;
}

/// Runs of neighbouring rows for which something holds, as [first, last].
std::vector<std::pair<int, int>> runs(std::size_t count, const auto &holds)
{
    std::vector<std::pair<int, int>> found;
    for (std::size_t i = 0; i < count; ++i) {
        if (!holds(i))
            continue;
        const int row = static_cast<int>(i);
        if (found.empty() || found.back().second != row - 1)
            found.emplace_back(row, row);
        else
            found.back().second = row;
    }
    return found;
}

} // namespace

struct AgentLibrary::Private {
    Private(AgentLibrary *library, std::shared_ptr<const Surroundings> around, std::shared_ptr<const Checker> rules)
        : q(library)
        , surroundings(std::move(around))
        , checker(std::move(rules))
        , worker(surroundings, checker)
        , places(1)
    {
        places.front().place.kind = Place::Kind::Loose;
    }

    [[nodiscard]] int rowOfId(quint64 id) const;
    [[nodiscard]] AgentPointer read(const QString &path, const AgentPointer &earlier) const;
    void scan(ShownPlace &shown, const QSet<QString> &changed, bool checksAgain);
    void takeProgress(quint64 id, qsizetype done, qsizetype total, const AgentPointers &agents);
    void takeSnapshot(quint64 id, const std::shared_ptr<const PlaceSnapshot> &snapshot);
    void merge(int place, AgentPointers found);
    void keepOpenRows(const ShownPlace &shown, AgentPointers &found) const;
    [[nodiscard]] std::vector<Standings::SnapshotPointer> snapshots() const;
    void judge();
    void removeRows(int place, int first, int last);
    void insertRows(int place, int first, std::span<const AgentPointer> agents);
    void replaceRows(int place, const AgentPointers &found);

    AgentLibrary *q;
    std::shared_ptr<const Surroundings> surroundings;
    std::shared_ptr<const Checker> checker;
    LibraryWorker worker;
    std::vector<ShownPlace> places;
    std::function<bool(const QString &)> isOpen = [](const QString &) { return false; };
    QString workingFolder;
    Standings standings;
    quint64 lastId = 0;
};

AgentLibrary::AgentLibrary(std::shared_ptr<const Surroundings> surroundings, std::shared_ptr<const Checker> checker,
                           QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(surroundings), std::move(checker)))
{
    connect(&d->worker, &LibraryWorker::progressed, this,
            [this](quint64 id, qsizetype done, qsizetype total, const AgentPointers &agents) {
                d->takeProgress(id, done, total, agents);
            });
    connect(
        &d->worker, &LibraryWorker::scanned, this,
        [this](quint64 id, const std::shared_ptr<const PlaceSnapshot> &snapshot) { d->takeSnapshot(id, snapshot); });
    connect(&d->worker, &LibraryWorker::judged, this, [this](const Standings &standings) {
        d->standings = standings;
        Q_EMIT standingsChanged();
    });
}

AgentLibrary::~AgentLibrary() = default;

const std::vector<ShownPlace> &AgentLibrary::places() const
{
    return d->places;
}

int AgentLibrary::placeRow(const Place &place) const
{
    const auto found = std::ranges::find(d->places, place, &ShownPlace::place);
    return found == d->places.end() ? -1 : static_cast<int>(found - d->places.begin());
}

int AgentLibrary::Private::rowOfId(quint64 id) const
{
    const auto found = std::ranges::find(places, id, &ShownPlace::id);
    return found == places.end() ? -1 : static_cast<int>(found - places.begin());
}

std::pair<int, int> AgentLibrary::rowOf(const QString &path) const
{
    for (std::size_t place = 0; place < d->places.size(); ++place) {
        const AgentPointers &agents = d->places[place].agents;
        const auto found = std::ranges::lower_bound(agents, path, {}, pathOf);
        if (found != agents.end() && (*found)->path == path)
            return {static_cast<int>(place), static_cast<int>(found - agents.begin())};
    }
    return {-1, -1};
}

AgentPointer AgentLibrary::agent(const QString &path) const
{
    const auto [place, row] = rowOf(path);
    return place < 0 ? nullptr : d->places[static_cast<std::size_t>(place)].agents[static_cast<std::size_t>(row)];
}

std::shared_ptr<const AgentSet> AgentLibrary::setAround(const QString &path) const
{
    const int place = rowOf(path).first;
    const auto snapshot = place > 0 ? d->places[static_cast<std::size_t>(place)].snapshot : nullptr;
    return snapshot ? snapshot->set : nullptr;
}

bool AgentLibrary::isInPlace(const QString &path) const
{
    if (const auto place = rowOf(path).first; place > 0)
        return true;
    // One that is not listed yet may be soon.
    return std::ranges::any_of(d->places, [&path](const ShownPlace &shown) {
        return shown.place.kind == Place::Kind::Folder && isWithin(path, shown.place.path);
    });
}

void AgentLibrary::setOpenTest(std::function<bool(const QString &)> isOpen)
{
    d->isOpen = std::move(isOpen);
}

// Places

void AgentLibrary::addPlace(const Place &place, bool isKept)
{
    int row = placeRow(place);
    if (row < 0) {
        row = static_cast<int>(d->places.size());
        Q_EMIT placeAboutToBeAdded(row);
        d->places.push_back({.place = place, .isKept = isKept, .id = ++d->lastId});
        Q_EMIT placeAdded(row);
        // Its files are no longer loose.
        const AgentPointers &loose = d->places.front().agents;
        for (int agent = static_cast<int>(loose.size()) - 1; agent >= 0; --agent) {
            if (isInPlace(loose[static_cast<std::size_t>(agent)]->path))
                d->removeRows(0, agent, agent);
        }
    }
    ShownPlace &shown = d->places[static_cast<std::size_t>(row)];
    shown.isKept = shown.isKept || isKept;
    d->scan(shown, {}, false);
    Q_EMIT placeChanged(row);
}

void AgentLibrary::removePlace(const Place &place)
{
    const int row = placeRow(place);
    if (row < 1)
        return;
    Q_EMIT placeAboutToBeRemoved(row);
    const ShownPlace removed = std::move(d->places[static_cast<std::size_t>(row)]);
    d->places.erase(d->places.begin() + row);
    Q_EMIT placeRemoved(row);
    d->worker.forget(removed.id);
    d->judge();
    for (const AgentPointer &agent : removed.agents) {
        if (d->isOpen(agent->path))
            addLoose(agent->path);
    }
}

void AgentLibrary::Private::scan(ShownPlace &shown, const QSet<QString> &changed, bool checksAgain)
{
    shown.isScanning = true;
    shown.isStopped = false;
    worker.put({.id = shown.id, .place = shown.place, .changed = changed, .checksAgain = checksAgain});
}

void AgentLibrary::scanFolders(const QSet<QString> &folders)
{
    for (std::size_t i = 1; i < d->places.size(); ++i) {
        ShownPlace &shown = d->places[i];
        if (!shown.snapshot)
            continue; // the first scan comes or runs; what it saw too early is looked at after it
        QSet<QString> changed;
        for (const QString &folder : folders) {
            if (shown.snapshot->tree->byPath.contains(folder) || shown.snapshot->watched.contains(folder))
                changed.insert(folder);
        }
        if (changed.isEmpty())
            continue;
        // Plugins are found by files beside them.
        const bool isWhole = shown.place.kind != Place::Kind::Folder;
        d->scan(shown, isWhole ? QSet<QString>() : changed, false);
        Q_EMIT placeChanged(static_cast<int>(i));
    }
}

void AgentLibrary::scanAll(bool checksAgain)
{
    for (std::size_t i = 1; i < d->places.size(); ++i) {
        d->scan(d->places[i], {}, checksAgain);
        Q_EMIT placeChanged(static_cast<int>(i));
    }
}

void AgentLibrary::stopScans()
{
    for (const ShownPlace &shown : d->places | std::views::drop(1))
        d->worker.stop(shown.id);
    for (std::size_t i = 1; i < d->places.size(); ++i) {
        if (!std::exchange(d->places[i].isScanning, false))
            continue;
        d->places[i].isStopped = true;
        Q_EMIT placeChanged(static_cast<int>(i));
    }
}

QSet<QString> AgentLibrary::folders() const
{
    QSet<QString> all;
    for (const ShownPlace &shown : d->places) {
        if (!shown.snapshot)
            continue;
        for (const auto &listing : shown.snapshot->tree->listings)
            all.insert(listing->path);
        all.unite(shown.snapshot->watched);
    }
    for (const AgentPointer &loose : d->places.front().agents)
        all.insert(loose->path.section(u'/', 0, -2));
    return all;
}

void AgentLibrary::complete(FileContext &context, const Reading &reading) const
{
    if (const auto set = setAround(context.path))
        set->complete(context, reading);
    // A plugin's agents have names of their own.
    if (context.place == FileContext::Place::Plugin || !reading.name)
        return;
    for (const AgentPointer &agent : d->standings.sameName(context.dialect, *reading.name)) {
        const auto kind = agent->folder->kind;
        const bool isSeen = kind == AgentsFolder::Kind::Managed || kind == AgentsFolder::Kind::Project ||
                            kind == AgentsFolder::Kind::User;
        if (!isSeen || agent->path == context.path || !agent->loads())
            continue;
        FileContext::Neighbour neighbour{agent->name, agent->path, agent->folder->contextPlace(), agent->starts};
        if (std::ranges::find(context.neighbours, neighbour) == context.neighbours.end())
            context.neighbours.push_back(std::move(neighbour));
    }
}

// Seen from

QString AgentLibrary::workingFolder() const
{
    if (!d->workingFolder.isEmpty())
        return d->workingFolder;
    const auto isFolder = [](const ShownPlace &shown) { return shown.place.kind == Place::Kind::Folder; };
    const auto first = std::ranges::find_if(d->places, isFolder);
    return first == d->places.end() ? QString() : first->place.path;
}

QString AgentLibrary::chosenWorkingFolder() const
{
    return d->workingFolder;
}

void AgentLibrary::setWorkingFolder(const QString &folder)
{
    if (d->workingFolder == folder)
        return;
    d->workingFolder = folder;
    d->judge();
}

QStringList AgentLibrary::workingFolders() const
{
    return Standings::workingFolders(d->snapshots());
}

const Standings &AgentLibrary::standings() const
{
    return d->standings;
}

std::vector<Standings::SnapshotPointer> AgentLibrary::Private::snapshots() const
{
    std::vector<Standings::SnapshotPointer> all;
    for (const ShownPlace &shown : places) {
        if (shown.snapshot)
            all.push_back(shown.snapshot);
    }
    return all;
}

void AgentLibrary::Private::judge()
{
    worker.judge(snapshots(), q->workingFolder());
}

// What the worker found

void AgentLibrary::Private::takeProgress(quint64 id, qsizetype done, qsizetype total, const AgentPointers &agents)
{
    const int row = rowOfId(id);
    if (row < 0)
        return;
    ShownPlace &shown = places[static_cast<std::size_t>(row)];
    shown.done = done;
    shown.total = total;
    // Rows that are there already are changed once, at the end.
    const bool isFirst = !shown.snapshot;
    if (isFirst && !agents.empty() && (shown.agents.empty() || shown.agents.back()->path < agents.front()->path))
        insertRows(row, static_cast<int>(shown.agents.size()), agents);
    Q_EMIT q->placeChanged(row);
}

void AgentLibrary::Private::takeSnapshot(quint64 id, const std::shared_ptr<const PlaceSnapshot> &snapshot)
{
    const int row = rowOfId(id);
    if (row < 0 || !snapshot)
        return;
    ShownPlace &shown = places[static_cast<std::size_t>(row)];
    shown.isScanning = false;
    shown.done = shown.total = 0;
    shown.snapshot = snapshot;
    merge(row, snapshot->agents);
    Q_EMIT q->placeChanged(row);
    Q_EMIT q->scanFinished(row);
    judge();
}

/// A file that is open keeps its row when it is gone: its text is still there.
void AgentLibrary::Private::keepOpenRows(const ShownPlace &shown, AgentPointers &found) const
{
    AgentPointers kept;
    auto next = found.cbegin();
    for (const AgentPointer &agent : shown.agents) {
        next = std::ranges::lower_bound(next, found.cend(), agent->path, {}, pathOf);
        const bool isGone = next == found.cend() || (*next)->path != agent->path;
        if (isGone && isOpen(agent->path))
            kept.push_back(asMissing(agent));
    }
    if (kept.empty())
        return;
    AgentPointers all;
    std::ranges::merge(found, kept, std::back_inserter(all), {}, pathOf, pathOf);
    found = std::move(all);
}

void AgentLibrary::Private::merge(int place, AgentPointers found)
{
    const AgentPointers &agents = places[static_cast<std::size_t>(place)].agents;
    // What is mostly so: none came or went, and those that stayed are the same.
    const auto isOfSamePath = [](const AgentPointer &a, const AgentPointer &b) { return a == b || a->path == b->path; };
    if (std::ranges::equal(agents, found, isOfSamePath))
        return replaceRows(place, found);
    const auto contains = [](const AgentPointers &some, const QString &path) {
        return std::ranges::binary_search(some, path, {}, pathOf);
    };
    keepOpenRows(places[static_cast<std::size_t>(place)], found);
    const auto gone = runs(agents.size(), [&](std::size_t i) { return !contains(found, agents[i]->path); });
    for (const auto &[first, last] : gone | std::views::reverse)
        removeRows(place, first, last);
    const AgentPointers before = agents;
    const auto added = runs(found.size(), [&](std::size_t i) { return !contains(before, found[i]->path); });
    for (const auto &[first, last] : added)
        insertRows(
            place, first,
            std::span(found).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(last - first) + 1));
    replaceRows(place, found);
}

void AgentLibrary::Private::removeRows(int place, int first, int last)
{
    ShownPlace &shown = places[static_cast<std::size_t>(place)];
    Q_EMIT q->agentsAboutToBeRemoved(place, first, last);
    const auto from = shown.agents.begin() + first;
    const auto to = shown.agents.begin() + last + 1;
    shown.problems -= problemsOf({from, to});
    shown.agents.erase(from, to);
    Q_EMIT q->agentsRemoved(place, first, last);
}

void AgentLibrary::Private::insertRows(int place, int first, std::span<const AgentPointer> agents)
{
    ShownPlace &shown = places[static_cast<std::size_t>(place)];
    const int last = first + static_cast<int>(agents.size()) - 1;
    Q_EMIT q->agentsAboutToBeAdded(place, first, last);
    shown.agents.insert(shown.agents.begin() + first, agents.begin(), agents.end());
    shown.problems += problemsOf(agents);
    Q_EMIT q->agentsAdded(place, first, last);
}

/// Both lists have the same paths.
void AgentLibrary::Private::replaceRows(int place, const AgentPointers &found)
{
    ShownPlace &shown = places[static_cast<std::size_t>(place)];
    const auto isNew = [&](std::size_t i) { return shown.agents[i] != found[i] && *shown.agents[i] != *found[i]; };
    const auto changed = runs(found.size(), isNew);
    shown.agents = found;
    shown.problems = problemsOf(found);
    for (const auto &[first, last] : changed)
        Q_EMIT q->agentsChanged(place, first, last);
}

// Single files

AgentPointer AgentLibrary::Private::read(const QString &path, const AgentPointer &earlier) const
{
    const Summarizer summarizer(*surroundings, *checker);
    auto summary = std::make_shared<const AgentSummary>(
        summarizer.summaryOf(path, earlier ? earlier->folder : std::shared_ptr<const AgentsFolder>()));
    return summary->isMissing() && earlier ? asMissing(earlier) : summary;
}

void AgentLibrary::addLoose(const QString &path)
{
    if (isInPlace(path))
        return;
    const AgentPointers &agents = d->places.front().agents;
    const auto at = std::ranges::lower_bound(agents, path, {}, pathOf);
    if (at != agents.end() && (*at)->path == path)
        return;
    const AgentPointer agent = d->read(path, nullptr);
    d->insertRows(0, static_cast<int>(at - agents.begin()), {&agent, 1});
}

void AgentLibrary::refresh(const QString &path)
{
    for (std::size_t place = 0; place < d->places.size(); ++place) {
        ShownPlace &shown = d->places[place];
        const auto found = std::ranges::lower_bound(shown.agents, path, {}, pathOf);
        if (found == shown.agents.end() || (*found)->path != path)
            continue;
        const AgentPointer fresh = d->read(path, *found);
        const int row = static_cast<int>(found - shown.agents.begin());
        if (fresh->isMissing() && !d->isOpen(path)) {
            d->removeRows(static_cast<int>(place), row, row);
            continue;
        }
        shown.problems += fresh->problems - (*found)->problems;
        *found = fresh;
        Q_EMIT agentsChanged(static_cast<int>(place), row, row);
    }
}

} // namespace dossier
