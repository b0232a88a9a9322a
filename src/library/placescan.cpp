// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "placescan.h"

#include "installedplugins.h"
#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::PlaceScan)
};

using AgentPointer = PlaceSnapshot::AgentPointer;
using FolderPointer = std::shared_ptr<const AgentsFolder>;

unsigned processors()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
}

std::size_t fingerprint(const std::vector<FileContext::Neighbour> &neighbours)
{
    std::size_t sum = 0;
    for (const FileContext::Neighbour &agent : neighbours)
        sum += qHashMulti(0, agent.name, agent.path, static_cast<int>(agent.place), agent.starts);
    return sum;
}

Error cutError(const Place &place)
{
    return {.code = Error::Code::TooLarge,
            .text = Texts::tr("%1 holds more folders or files than are looked at; some agents may be missing here. Add "
                              "the folders with agents instead of the whole.")
                        .arg(QDir::toNativeSeparators(place.path)),
            .path = place.path};
}

Error goneError(const Place &place)
{
    return {.code = Error::Code::NotFound,
            .text = Texts::tr(
                        "There is no folder %1. It may have been moved or deleted; add it again from where it is now.")
                        .arg(QDir::toNativeSeparators(place.path)),
            .path = place.path};
}

Error unreadable(const Error &error)
{
    return {.code = error.code,
            .text = error.code == Error::Code::NotPermitted
                        ? Texts::tr("The folder %1 may not be read. Change its permissions to see what is in it.")
                              .arg(QDir::toNativeSeparators(error.path))
                        : Texts::tr("The folder %1 could not be read: %2")
                              .arg(QDir::toNativeSeparators(error.path), error.text),
            .path = error.path};
}

} // namespace

/// One scan: a list of files, each of which becomes a summary.
class PlaceScan::Run
{
public:
    Run(const PlaceScan &scan, const PlaceRequest &request, std::stop_token stop)
        : m_scan(scan)
        , m_request(request)
        , m_summarizer(scan.m_surroundings, scan.m_checker, scan.m_ops)
        , m_stop(std::move(stop))
    {
    }

    void list(const FolderTree &tree);
    void read(const Listener &listener);
    void look(const Listener &listener);
    void fill(PlaceSnapshot &snapshot, std::shared_ptr<const FolderTree> tree);

private:
    struct Job {
        QString path;
        FolderPointer folder;
        AgentPointer agent; ///< what came out, or came from before
    };

    void rememberEarlier();
    [[nodiscard]] bool isKnown(Job &job, bool isFolderSame) const;
    void work(const Listener &listener);
    void tell(const Listener &listener);
    [[nodiscard]] bool isSetAsBefore() const;
    void makeSet();
    void recheck();
    void recheck(Job &job);
    [[nodiscard]] bool isFresh(const Job &job) const { return m_earlier.value(job.path) != job.agent; }
    [[nodiscard]] static bool isListed(const AgentSummary &agent);
    [[nodiscard]] FolderPointer unreadFolder(const QString &path);

    const PlaceScan &m_scan;
    const PlaceRequest &m_request;
    const Summarizer m_summarizer;
    const std::stop_token m_stop;
    QHash<QString, AgentPointer> m_earlier;
    QHash<QString, FolderPointer> m_unread;
    QHash<QString, FileInfo> m_others;
    std::vector<Job> m_jobs; ///< in order of their paths
    std::vector<AgentPointer> m_found; ///< of the jobs done without a gap
    std::vector<std::atomic_bool> m_done;
    std::atomic_size_t m_next = 0;
    std::size_t m_told = 0; ///< jobs
    std::shared_ptr<const AgentSet> m_set;
};

/// The folder of agents that no client reads, for a file in it.
FolderPointer PlaceScan::Run::unreadFolder(const QString &path)
{
    const QString folder = agentsFolder(path);
    FolderPointer &found = m_unread[folder];
    if (!found) {
        found = std::make_shared<const AgentsFolder>(
            AgentsFolder{.path = folder, .dialect = m_scan.m_surroundings.dialects().client({}).dialect->id()});
    }
    return found;
}

void PlaceScan::Run::rememberEarlier()
{
    if (!m_request.earlier || m_request.checksAgain)
        return;
    m_earlier.reserve(static_cast<qsizetype>(m_request.earlier->agents.size()));
    for (const AgentPointer &agent : m_request.earlier->agents)
        m_earlier.insert(agent->path, agent);
    for (const AgentPointer &agent : m_request.earlier->agents) {
        if (agent->folder && agent->folder->kind == AgentsFolder::Kind::Unread)
            m_unread.insert(agent->folder->path, agent->folder);
    }
}

/// Whether a file needs not be read: it is known and is as it was.
bool PlaceScan::Run::isKnown(Job &job, bool isFolderSame) const
{
    const AgentPointer earlier = m_earlier.value(job.path);
    if (!earlier || !(earlier->folder == job.folder || *earlier->folder == *job.folder))
        return false;
    const auto isSame = [&] { return earlier->isSettled && earlier->info.isSameState(m_scan.m_ops.info(job.path)); };
    if (!isFolderSame && !isSame())
        return false;
    job.agent = earlier;
    return true;
}

void PlaceScan::Run::list(const FolderTree &tree)
{
    rememberEarlier();
    const FolderTree *before = m_request.earlier ? m_request.earlier->tree.get() : nullptr;
    for (const auto &listing : tree.listings) {
        const bool isSame = before && !m_request.changed.isEmpty() && before->byPath.value(listing->path) == listing;
        for (const FolderEntry &entry : listing->files) {
            if (m_stop.stop_requested())
                return;
            Job job{.path = childPath(listing->path, entry.name),
                    .folder = tree.folderOf(*listing, entry),
                    .agent = nullptr};
            if (!job.folder)
                job.folder = unreadFolder(job.path);
            const bool isUnread = job.folder->kind == AgentsFolder::Kind::Unread;
            if (!isKnown(job, isSame) && m_request.earlier && !m_request.checksAgain && isUnread) {
                const auto other = m_request.earlier->others.constFind(job.path);
                if (other != m_request.earlier->others.cend() &&
                    (isSame || other->isSameState(m_scan.m_ops.info(job.path)))) {
                    m_others.insert(job.path, *other);
                    continue;
                }
            }
            m_jobs.push_back(std::move(job));
        }
    }
    // A plugin may name a file and the folder of it.
    std::ranges::stable_sort(m_jobs, {}, &Job::path);
    const auto doubles = std::ranges::unique(m_jobs, {}, &Job::path);
    m_jobs.erase(doubles.begin(), doubles.end());
}

void PlaceScan::Run::read(const Listener &listener)
{
    m_done = std::vector<std::atomic_bool>(m_jobs.size());
    std::vector<std::jthread> helpers;
    // A handful is read before a thread has begun.
    const auto unread = std::ranges::count(m_jobs, nullptr, &Job::agent);
    for (unsigned i = 1; i < processors() && unread > 8; ++i)
        helpers.emplace_back([this] { work({}); });
    work(listener);
    helpers.clear();
}

void PlaceScan::Run::work(const Listener &listener)
{
    QElapsedTimer timer;
    timer.start();
    for (std::size_t i = m_next++; i < m_jobs.size() && !m_stop.stop_requested(); i = m_next++) {
        Job &job = m_jobs[i];
        if (!job.agent)
            job.agent = std::make_shared<const AgentSummary>(m_summarizer.summaryOf(job.path, job.folder));
        m_done[i].store(true, std::memory_order_release);
        if (listener && timer.elapsed() >= kProgressInterval) {
            tell(listener);
            timer.restart();
        }
    }
}

void PlaceScan::Run::tell(const Listener &listener)
{
    while (m_told < m_jobs.size() && m_done[m_told].load(std::memory_order_acquire)) {
        if (const AgentPointer &agent = m_jobs[m_told].agent; isListed(*agent) && !agent->isMissing())
            m_found.push_back(agent);
        ++m_told;
    }
    listener({.done = static_cast<qsizetype>(std::min(m_next.load(), m_jobs.size())),
              .total = static_cast<qsizetype>(m_jobs.size()),
              .agents = m_found});
}

/// In a client's folder all counts, as the client looks at all of it; elsewhere
/// what a person would call an agent.
bool PlaceScan::Run::isListed(const AgentSummary &agent)
{
    if (agent.folder->kind != AgentsFolder::Kind::Unread)
        return true;
    return agent.looksLikeAgent && agent.fileName != "SKILL.md"_L1;
}

/// Whether nothing has changed of what the agents are to one another, so that
/// only those which were read need a look at their neighbours.
bool PlaceScan::Run::isSetAsBefore() const
{
    if (!m_request.earlier || m_request.checksAgain || !m_request.earlier->set)
        return false;
    std::size_t listed = 0;
    for (const Job &job : m_jobs) {
        if (job.agent->isMissing() || !isListed(*job.agent))
            continue;
        ++listed;
        const AgentPointer before = m_earlier.value(job.path);
        if (before == job.agent)
            continue;
        const bool isSame = before && before->name == job.agent->name && before->starts == job.agent->starts &&
                            before->loads() == job.agent->loads() &&
                            before->descriptionTokens == job.agent->descriptionTokens &&
                            *before->folder == *job.agent->folder;
        if (!isSame)
            return false;
    }
    // None has gone if as many are there and each was there before.
    return listed == m_request.earlier->agents.size();
}

void PlaceScan::Run::makeSet()
{
    auto set = std::make_shared<AgentSet>();
    for (const Job &job : m_jobs) {
        if (job.agent->loads() && isListed(*job.agent))
            set->add({job.agent->name, job.path, job.folder->contextPlace(), job.agent->starts},
                     job.agent->descriptionTokens);
    }
    m_set = std::move(set);
}

/// What only shows beside others of the same folder.
void PlaceScan::Run::recheck()
{
    const bool isSame = isSetAsBefore();
    if (isSame)
        m_set = m_request.earlier->set;
    else
        makeSet();
    for (Job &job : m_jobs) {
        if (m_stop.stop_requested())
            return;
        if (isListed(*job.agent) && !job.agent->hash.isEmpty() && (!isSame || isFresh(job)))
            recheck(job);
    }
}

void PlaceScan::Run::recheck(Job &job)
{
    FileContext context;
    context.path = job.path;
    m_set->complete(context, job.agent->name, !job.agent->starts.isEmpty());
    const std::size_t besides = fingerprint(context.neighbours);
    if (besides == job.agent->besides)
        return;
    AgentSummary again = *job.agent;
    // What is gone or another by now will be told of, and read then.
    if (m_summarizer.recheck(again, context))
        again.besides = besides;
    job.agent = std::make_shared<const AgentSummary>(std::move(again));
}

void PlaceScan::Run::look(const Listener &listener)
{
    read(listener);
    if (!m_stop.stop_requested())
        recheck();
}

void PlaceScan::Run::fill(PlaceSnapshot &snapshot, std::shared_ptr<const FolderTree> tree)
{
    for (const auto &listing : tree->listings) {
        if (listing->trouble)
            snapshot.problems.push_back(unreadable(*listing->trouble));
        if (listing->isPluginRoot)
            snapshot.watched += childPath(listing->path, u".claude-plugin"_s);
    }
    if (tree->isCut)
        snapshot.problems.push_back(cutError(m_request.place));
    snapshot.tree = std::move(tree);
    snapshot.agents.reserve(m_jobs.size());
    for (Job &job : m_jobs) {
        if (job.agent->isMissing())
            continue; // gone between the list and the look
        if (isListed(*job.agent))
            snapshot.agents.push_back(std::move(job.agent));
        else // with no state where a later write would not show
            m_others.insert(job.path, job.agent->isSettled ? job.agent->info : FileInfo());
    }
    snapshot.others = std::move(m_others);
    snapshot.set = m_set;
}

PlaceScan::PlaceScan(const Surroundings &surroundings, const Checker &checker, FileOps &ops)
    : m_surroundings(surroundings)
    , m_checker(checker)
    , m_ops(ops)
{
}

std::vector<FolderWalk::Root> PlaceScan::rootsOf(const Place &place, PlaceSnapshot &snapshot) const
{
    std::vector<FolderWalk::Root> roots;
    const auto add = [&roots](const AgentsFolder &folder) {
        roots.push_back({folder.path, std::make_shared<const AgentsFolder>(folder)});
    };
    switch (place.kind) {
    case Place::Kind::Loose:
        break; // given file by file
    case Place::Kind::Folder:
        roots.push_back({place.path});
        if (m_ops.info(place.path).kind == FileInfo::Kind::Missing) {
            snapshot.problems.push_back(goneError(place));
            snapshot.watched += parentPath(place.path);
        }
        break;
    case Place::Kind::Home:
        std::ranges::for_each(userFolders(m_surroundings.dialects(), m_surroundings.folders()), add);
        break;
    case Place::Kind::Managed:
        add(managedFolder(m_surroundings.dialects(), m_surroundings.folders()));
        break;
    case Place::Kind::Plugins:
        std::ranges::for_each(installedPlugins(m_surroundings.folders().claude, snapshot.problems, m_ops), add);
        snapshot.watched += m_surroundings.folders().claude;
        snapshot.watched += m_surroundings.folders().claude + u"/plugins"_s;
        break;
    }
    // Where nothing is there is nothing wrong.
    std::erase_if(roots, [&](const FolderWalk::Root &root) {
        const bool isMissing =
            place.kind != Place::Kind::Folder && m_ops.info(root.path).kind == FileInfo::Kind::Missing;
        if (isMissing)
            snapshot.watched += parentPath(root.path);
        return isMissing;
    });
    snapshot.watched.removeIf(
        [this](const QString &folder) { return m_ops.info(folder).kind != FileInfo::Kind::Folder; });
    return roots;
}

std::shared_ptr<const PlaceSnapshot> PlaceScan::run(const PlaceRequest &request, const std::stop_token &stop,
                                                    const Listener &listener) const
{
    auto snapshot = std::make_shared<PlaceSnapshot>();
    snapshot->place = request.place;
    const auto roots = rootsOf(request.place, *snapshot);
    FolderWalk walk(m_surroundings.dialects(), m_surroundings.folders(), m_ops, stop);
    const bool isPart = request.earlier && !request.changed.isEmpty();
    auto tree = std::make_shared<const FolderTree>(
        walk.run(roots, isPart ? request.earlier->tree.get() : nullptr, request.changed));
    Run run(*this, request, stop);
    run.list(*tree);
    run.look(listener);
    if (stop.stop_requested())
        return nullptr;
    run.fill(*snapshot, std::move(tree));
    return snapshot;
}

} // namespace dossier
