// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "standings.h"

#include "installedplugins.h"
#include "repositoryroot.h"
#include "standings_p.h"
#include "storage/nativepath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

using State = Standing::State;
using Reason = Standing::Reason;
using Kind = AgentsFolder::Kind;
using AgentPointer = PlaceSnapshot::AgentPointer;

namespace {

constexpr int kNotSeen = -1;
constexpr int kDistances = 1'000'000; // folders from the working folder upwards; more than a path has

QString dialectOf(const AgentSummary &agent)
{
    return agent.dialect.isEmpty() ? agent.folder->dialect : agent.dialect;
}

bool isOfOneTree(const AgentPointer &a, const AgentPointer &b)
{
    return a->folder->path == b->folder->path;
}

bool isEqual(const AgentPointer &a, const AgentPointer &b)
{
    return !a->hash.isEmpty() && a->hash == b->hash;
}

} // namespace

/// Judges one working folder. Used once.
class Standings::Judge
{
public:
    Judge(const QString &workingFolder, const Dialects &dialects, FileOps &ops);

    void add(const AgentPointer &agent);
    [[nodiscard]] std::shared_ptr<const Data> take();

private:
    /// What a client's data say of precedence, by kinds of folders.
    struct Client {
        std::shared_ptr<const Dialect> dialect;
        std::array<int, 6> ranks = {};
    };
    /// An agent beside others of its name.
    struct Rival {
        Data::Entry *entry;
        int rank; ///< the lowest goes first; kNotSeen: does not take part
    };

    [[nodiscard]] const Client &clientOf(const QString &dialect);
    [[nodiscard]] Standing alone(const AgentSummary &agent);
    [[nodiscard]] Standing ofProject(const AgentsFolder &folder, const Dialect &dialect) const;
    [[nodiscard]] Standing ofPlugin(const AgentSummary &agent);
    [[nodiscard]] bool isSwitchedOn(const AgentsFolder &folder);
    [[nodiscard]] int rankOf(const Data::Entry &entry);
    void settle(std::vector<Rival> &rivals);
    void settleFirst(std::span<Rival> first, bool hidesOthers) const;
    [[nodiscard]] Reason whyHidden(const Rival &first, const Rival &hidden) const;
    void noteBuiltIn(Data::Entry &entry);

    const Dialects &m_dialects;
    FileOps &m_ops;
    std::shared_ptr<Data> m_data = std::make_shared<Data>();
    QHash<QString, int> m_distances; ///< of the folders from the working folder upwards
    int m_rootDistance = kNotSeen; ///< of the repository's root
    QHash<QString, Client> m_clients;
    std::optional<QHash<QString, bool>> m_switches; ///< of plugins, in the working folder's settings
};

Standings::Judge::Judge(const QString &workingFolder, const Dialects &dialects, FileOps &ops)
    : m_dialects(dialects)
    , m_ops(ops)
{
    m_data->workingFolder = workingFolder;
    m_data->repository = repositoryRoot(workingFolder, ops);
    if (!m_data->repository.isEmpty())
        m_data->mainRepository = mainRepositoryOf(m_data->repository, ops);
    int distance = 0;
    for (QString folder = workingFolder; !folder.isEmpty(); folder = parentPath(folder))
        m_distances.insert(folder, distance++);
    m_rootDistance = m_distances.value(m_data->repository, kNotSeen);
}

const Standings::Judge::Client &Standings::Judge::clientOf(const QString &dialect)
{
    Client &client = m_clients[dialect];
    if (client.dialect)
        return client;
    client.dialect = m_dialects.client(dialect).dialect;
    m_data->dialects.insert(dialect, client.dialect);
    // Where the order is not known, all of them are level.
    const auto &places = client.dialect->places();
    for (std::size_t i = 0; i < places.size() && client.dialect->firstPlaceWins(); ++i) {
        for (const Kind kind : {Kind::Managed, Kind::Project, Kind::User, Kind::Plugin}) {
            if (toString(kind) == places[i].id)
                client.ranks[static_cast<std::size_t>(kind)] = static_cast<int>(i);
        }
    }
    return client;
}

void Standings::Judge::add(const AgentPointer &agent)
{
    if (!agent->folder)
        return;
    Data::Entry &entry = m_data->entries[agent->path];
    // In two places, one of which may not know what the folder is installed for.
    if (!entry.agent || agent->folder->kind < entry.agent->folder->kind)
        entry.agent = agent;
}

Standing Standings::Judge::alone(const AgentSummary &agent)
{
    const AgentsFolder &folder = *agent.folder;
    const Dialect &dialect = *clientOf(dialectOf(agent)).dialect;
    if (folder.kind == Kind::Unread) {
        const bool isBelow = folder.path.contains(u'/' + dialect.projectFolder() + u'/');
        return {State::Unread, isBelow ? Reason::SubFolder : Reason::NoClient};
    }
    if (agent.state != AgentSummary::State::Read)
        return {State::NotLoaded, Reason::NotRead};
    if (agent.outcome == Outcome::NotAnAgent)
        return {State::Note, Reason::NoName};
    if (!agent.loads())
        return {State::NotLoaded, Reason::Dropped};
    switch (folder.kind) {
    case Kind::Project:
        return ofProject(folder, dialect);
    case Kind::Plugin:
        return ofPlugin(agent);
    case Kind::PluginSource:
        return {State::Elsewhere, Reason::PluginSource};
    case Kind::Managed:
    case Kind::User:
    case Kind::Unread:
        break;
    }
    return {State::Used, Reason::Only};
}

Standing Standings::Judge::ofProject(const AgentsFolder &folder, const Dialect &dialect) const
{
    const Standing seen{State::Used, Reason::Only};
    const int distance = m_distances.value(folder.workingFolder, kNotSeen);
    if (distance == 0 || (dialect.seesMainRepository() && folder.workingFolder == m_data->mainRepository))
        return seen;
    if (distance == kNotSeen || dialect.projectSearch() == ProjectSearch::WorkingFolder)
        return {State::Elsewhere, Reason::OtherProject};
    if (dialect.projectSearch() == ProjectSearch::NotKnown || m_rootDistance == kNotSeen)
        return {State::Elsewhere, Reason::NotKnown};
    return distance <= m_rootDistance ? seen : Standing{State::Elsewhere, Reason::BeyondRepository};
}

Standing Standings::Judge::ofPlugin(const AgentSummary &agent)
{
    const AgentsFolder &folder = *agent.folder;
    const auto isHere = [this](const QString &project) { return isWithin(m_data->workingFolder, project); };
    if (!folder.projects.isEmpty() && std::ranges::none_of(folder.projects, isHere))
        return {State::Off, Reason::OtherInstallation};
    if (!isSwitchedOn(folder))
        return {State::Off, Reason::SwitchedOff};
    return {State::Used, Reason::Only};
}

bool Standings::Judge::isSwitchedOn(const AgentsFolder &folder)
{
    if (!m_switches) {
        std::vector<Error> untold; // the scan tells of wrong settings
        m_switches = m_data->workingFolder.isEmpty() ? QHash<QString, bool>()
                                                     : pluginSwitches(m_data->workingFolder, untold, m_ops);
    }
    return m_switches->value(folder.pluginKey, folder.isEnabled);
}

int Standings::Judge::rankOf(const Data::Entry &entry)
{
    if (entry.standing.state != State::Used)
        return kNotSeen;
    const AgentsFolder &folder = *entry.agent->folder;
    const Client &client = clientOf(dialectOf(*entry.agent));
    const int rank = client.ranks[static_cast<std::size_t>(folder.kind)] * kDistances;
    if (folder.kind != Kind::Project || !client.dialect->firstPlaceWins())
        return rank;
    // The main repository comes after the worktree, however far its root is.
    const int distance = m_distances.value(folder.workingFolder, kDistances - 1);
    const bool isMain = folder.workingFolder == m_data->mainRepository && distance != 0;
    return rank + (isMain ? kDistances - 1 : distance);
}

Reason Standings::Judge::whyHidden(const Rival &first, const Rival &hidden) const
{
    switch (first.entry->agent->folder->kind) {
    case Kind::Managed:
        return Reason::ManagedFirst;
    case Kind::User:
        return Reason::HomeFirst;
    default:
        break;
    }
    const AgentsFolder &folder = *hidden.entry->agent->folder;
    if (folder.kind != Kind::Project)
        return Reason::ProjectFirst;
    return folder.workingFolder == m_data->mainRepository ? Reason::WorktreeFirst : Reason::Nearer;
}

/// Those that go first: one that is used, or several of which one is.
void Standings::Judge::settleFirst(std::span<Rival> first, bool hidesOthers) const
{
    if (first.size() == 1) {
        if (hidesOthers)
            first.front().entry->standing.reason = Reason::First;
        return;
    }
    for (const Rival &rival : first) {
        const AgentPointer &agent = rival.entry->agent;
        const auto isOther = [&](const Rival &other) { return other.entry != rival.entry; };
        const auto isTwin = [&](const Rival &other) {
            return isOther(other) && isOfOneTree(other.entry->agent, agent);
        };
        auto other = std::ranges::find_if(first, isTwin);
        const bool isInTree = other != first.end();
        if (!isInTree)
            other = std::ranges::find_if(first, isOther);
        const bool areEqual =
            std::ranges::all_of(first, [&](const Rival &one) { return isEqual(one.entry->agent, agent); });
        rival.entry->standing = {State::Twin,
                                 areEqual   ? Reason::Equal
                                 : isInTree ? Reason::OneTree
                                            : Reason::OrderNotKnown,
                                 other->entry->agent->path};
    }
}

void Standings::Judge::settle(std::vector<Rival> &rivals)
{
    const auto order = [](const Rival &a, const Rival &b) {
        if ((a.rank == kNotSeen) != (b.rank == kNotSeen))
            return b.rank == kNotSeen;
        return a.rank != b.rank ? a.rank < b.rank : a.entry->agent->path < b.entry->agent->path;
    };
    std::ranges::sort(rivals, order);
    const auto seen = std::ranges::find(rivals, kNotSeen, &Rival::rank);
    const auto level = [&](const Rival &rival) { return rival.rank == rivals.front().rank; };
    const auto hidden = std::find_if_not(rivals.begin(), seen, level);
    if (hidden != rivals.begin())
        settleFirst({rivals.begin(), hidden}, hidden != seen);
    for (auto rival = hidden; rival != seen; ++rival) {
        const bool areSeveral = hidden - rivals.begin() > 1;
        rival->entry->standing = {State::Hidden, areSeveral ? Reason::SeveralFirst : whyHidden(rivals.front(), *rival),
                                  rivals.front().entry->agent->path};
    }
    auto &group = m_data->groups[static_cast<std::size_t>(rivals.front().entry->group)];
    group.reserve(rivals.size());
    for (const Rival &rival : rivals)
        group.push_back(rival.entry->agent);
}

void Standings::Judge::noteBuiltIn(Data::Entry &entry)
{
    const AgentSummary &agent = *entry.agent;
    const bool isUsed = entry.standing.state == State::Used && entry.standing.reason == Reason::Only;
    if (!isUsed || !clientOf(dialectOf(agent)).dialect->builtInAgents().contains(agent.name))
        return;
    entry.standing.reason = agent.folder->kind == Kind::Plugin ? Reason::BesideBuiltIn : Reason::ReplacesBuiltIn;
}

std::shared_ptr<const Standings::Data> Standings::Judge::take()
{
    m_data->byName.reserve(m_data->entries.size());
    std::vector<std::vector<Rival>> groups;
    for (Data::Entry &entry : m_data->entries) {
        entry.standing = alone(*entry.agent);
        if (entry.agent->name.isEmpty())
            continue;
        qsizetype &group = m_data->byName[{dialectOf(*entry.agent), entry.agent->id()}];
        if (group == 0) {
            groups.emplace_back();
            group = static_cast<qsizetype>(groups.size()); // 0 is none
        }
        entry.group = group - 1;
        groups[static_cast<std::size_t>(entry.group)].push_back({&entry, rankOf(entry)});
    }
    m_data->groups.resize(groups.size());
    for (std::vector<Rival> &group : groups)
        settle(group);
    for (Data::Entry &entry : m_data->entries)
        noteBuiltIn(entry);
    return std::move(m_data);
}

Standings::Standings()
    : d(std::make_shared<const Data>())
{
}

Standings::Standings(std::shared_ptr<const Data> data)
    : d(std::move(data))
{
}

Standings Standings::judge(std::span<const SnapshotPointer> snapshots, const QString &workingFolder,
                           const Dialects &dialects, FileOps &ops)
{
    Judge judge(workingFolder, dialects, ops);
    for (const SnapshotPointer &snapshot : snapshots) {
        if (snapshot)
            std::ranges::for_each(snapshot->agents, [&judge](const AgentPointer &agent) { judge.add(agent); });
    }
    return Standings(judge.take());
}

const QString &Standings::workingFolder() const
{
    return d->workingFolder;
}

const QString &Standings::repository() const
{
    return d->repository;
}

const Standing *Standings::of(const QString &path) const
{
    const auto entry = d->entries.constFind(path);
    return entry == d->entries.cend() ? nullptr : &entry->standing;
}

bool Standings::isCarried(const AgentSummary &agent) const
{
    const Standing *standing = of(agent.path);
    if (standing && standing->state == Standing::State::Twin)
        return sameName(agent.dialect, agent.id()).front()->path == agent.path;
    return standing && standing->state == Standing::State::Used;
}

QStringList Standings::hiddenBy(const QString &path) const
{
    QStringList hidden;
    const auto entry = d->entries.constFind(path);
    const bool goesFirst = entry != d->entries.cend() && entry->group >= 0 &&
                           (entry->standing.state == State::Used || entry->standing.state == State::Twin);
    if (!goesFirst)
        return hidden;
    for (const AgentPointer &agent : d->groups[static_cast<std::size_t>(entry->group)]) {
        if (of(agent->path)->state == State::Hidden)
            hidden += agent->path;
    }
    return hidden;
}

std::vector<AgentPointer> Standings::sameName(const QString &dialect, const QString &id) const
{
    const auto group = d->byName.constFind({dialect, id});
    if (group == d->byName.cend())
        return {};
    return d->groups[static_cast<std::size_t>(*group - 1)];
}

std::vector<std::vector<AgentPointer>> Standings::sharedNames() const
{
    std::vector<std::vector<AgentPointer>> shared;
    std::ranges::copy_if(d->groups, std::back_inserter(shared), [](const auto &group) { return group.size() > 1; });
    return shared;
}

QStringList Standings::workingFolders(std::span<const SnapshotPointer> snapshots)
{
    QStringList folders;
    for (const SnapshotPointer &snapshot : snapshots) {
        if (!snapshot)
            continue;
        const QString &place = snapshot->place.path;
        const auto listing = snapshot->tree ? snapshot->tree->byPath.value(place) : nullptr;
        // Nobody starts a client in a folder of agents.
        if (snapshot->place.kind == Place::Kind::Folder && listing && !listing->folder)
            folders += place;
        const AgentsFolder *last = nullptr;
        for (const AgentPointer &agent : snapshot->agents) {
            const AgentsFolder *folder = agent->folder.get();
            if (folder != last && folder && folder->kind == Kind::Project)
                folders += folder->workingFolder;
            last = folder;
        }
    }
    folders.sort();
    folders.removeDuplicates();
    return folders;
}

} // namespace dossier
