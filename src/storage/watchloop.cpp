// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "watchloop.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace std::chrono_literals;

namespace {

constexpr auto kSlice = 5ms; ///< of work on end
constexpr auto kRest = 95ms; ///< between two slices of looking around: a twentieth of a processor
constexpr auto kBurstPause = 20ms;

quint64 stateOf(const FileInfo &info)
{
    return qHashMulti(0, char(info.kind), info.size, info.device, info.inode, info.modified);
}

quint64 identityOf(const FileInfo &info)
{
    return info.kind == FileInfo::Kind::Folder ? qHashMulti(1, info.device, info.inode) | 1U : 0;
}

} // namespace

WatchOrders::WatchOrders()
    : m_bell(Bell::system())
{
}

WatchOrders::~WatchOrders() = default;

void WatchOrders::put(Order order)
{
    const std::scoped_lock lock(m_mutex);
    if (m_orders.empty())
        m_bell->ring();
    m_orders.push_back(std::move(order));
}

void WatchOrders::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_isStopped = true;
    m_bell->ring();
}

std::vector<WatchOrders::Order> WatchOrders::take()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_orders, {});
}

bool WatchOrders::isStopped() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isStopped;
}

void WatchOrders::wait(int descriptor, int milliseconds)
{
    m_bell->wait(descriptor, milliseconds);
}

WatchLoop::WatchLoop(FileOps &ops, std::unique_ptr<FolderNotifier> notifier, Options options, Listener listener)
    : m_ops(ops)
    , m_notifier(std::move(notifier))
    , m_options(options)
    , m_listener(std::move(listener))
    , m_sweepStart(Clock::now())
    , m_seconds((options.polling + 999) / 1000)
{
}

void WatchLoop::run(WatchOrders &orders)
{
    while (!orders.isStopped()) {
        for (const WatchOrders::Order &order : orders.take())
            obey(order);
        readEvents();
        establishSome();
        sweepSome();
        tell();
        tellPolled();
        wait(orders);
    }
}

void WatchLoop::obey(const WatchOrders::Order &order)
{
    if (order.kind == WatchOrders::Order::Kind::Remove) {
        forget(order.path);
    } else if (m_folders.try_emplace(order.path).second) {
        ++m_lacks[int(Lack::Waiting)];
        m_new.emplace(order.path, order.since);
    }
}

void WatchLoop::forget(const QString &path)
{
    const auto found = m_folders.find(path);
    if (found == m_folders.end())
        return;
    detach(path, found->second);
    --m_lacks[int(found->second.lack)];
    m_folders.erase(found);
    m_new.erase(path);
    m_looked.erase(path);
    m_gathered.remove(path);
    m_renamed.remove(path);
    settleBelow(path);
}

void WatchLoop::readEvents()
{
    // A bounded part: orders and what is due come in between.
    for (int round = 0; m_notifier && round < 16; ++round) {
        const std::vector<FolderNotifier::Event> events = m_notifier->read();
        if (events.empty())
            return;
        for (const FolderNotifier::Event &event : events)
            onEvent(event);
    }
}

void WatchLoop::onEvent(const FolderNotifier::Event &event)
{
    using Kind = FolderNotifier::Event::Kind;
    if (event.kind == Kind::Lost) {
        onLost();
        return;
    }
    const auto watched = m_watches.find(event.watch);
    if (watched == m_watches.end())
        return; // removed meanwhile
    const std::set<QString> paths = watched->second;
    if (event.kind == Kind::Gone)
        m_watches.erase(watched);
    for (const QString &path : paths) {
        gather(path);
        // Without a name the folder itself is meant.
        if (event.kind != Kind::Content || event.name.isEmpty())
            m_renamed.insert(path);
        if (event.kind == Kind::Gone) {
            m_folders.at(path).watch = -1;
            m_new.emplace(path, 0);
        } else if (event.kind == Kind::Moved) {
            restoreBelow(path);
        } else if (event.kind == Kind::Name) {
            restoreBelow(path + u'/' + event.name);
        }
    }
}

/// Anything may have changed, or be elsewhere by now.
void WatchLoop::onLost()
{
    for (const auto &[path, folder] : m_folders) {
        if (folder.watch < 0)
            continue;
        gather(path);
        m_new.emplace(path, 0);
    }
}

/// The watches of what lies there may follow folders that are elsewhere now.
void WatchLoop::restoreBelow(const QString &path)
{
    if (m_folders.contains(path))
        m_new.emplace(path, 0);
    const QString below = path + u'/';
    for (auto it = m_folders.lower_bound(below); it != m_folders.end() && it->first.startsWith(below); ++it)
        m_new.emplace(it->first, 0);
}

void WatchLoop::establishSome()
{
    const auto end = Clock::now() + kSlice;
    while (!m_new.empty() && Clock::now() < end) {
        const auto next = m_new.extract(m_new.begin());
        establish(next.key(), m_folders.at(next.key()), next.mapped());
    }
}

void WatchLoop::establish(const QString &path, Folder &folder, qint64 since)
{
    const int before = folder.watch;
    attach(path, folder);
    Look now = look(path, since > 0 || folder.watch < 0);
    if (now.identity == 0)
        setLack(folder, Lack::Waiting);
    const bool isOther = folder.watch != before || now.identity != folder.identity;
    if (since > 0 ? now.newest >= since : isOther)
        gather(path);
    take(folder, std::move(now));
    settle(path, folder);
    if ((before < 0) != (folder.watch < 0))
        settleBelow(path);
}

void WatchLoop::attach(const QString &path, Folder &folder)
{
    Result<int> watch = std::unexpected(Error{.code = Error::Code::TooLarge, .text = {}});
    // Where the limit is reached asking again and again is in vain; a folder
    // that has a watch gets the same again.
    if (m_notifier && (!m_isLimitReached || folder.watch >= 0))
        watch = m_notifier->add(path);
    if (watch && *watch == folder.watch)
        return;
    detach(path, folder);
    if (watch) {
        folder.watch = *watch;
        m_watches[*watch].insert(path);
        setLack(folder, Lack::None);
        return;
    }
    m_isLimitReached = watch.error().code == Error::Code::TooLarge;
    setLack(folder, m_options.isRemote ? Lack::Remote : m_isLimitReached ? Lack::Limit : Lack::Waiting);
}

void WatchLoop::detach(const QString &path, Folder &folder)
{
    if (folder.watch < 0)
        return;
    const auto watched = m_watches.find(std::exchange(folder.watch, -1));
    watched->second.erase(path);
    if (!watched->second.empty())
        return;
    m_notifier->remove(watched->first);
    m_watches.erase(watched);
    m_isLimitReached = false;
}

void WatchLoop::setLack(Folder &folder, Lack lack)
{
    --m_lacks[int(folder.lack)];
    folder.lack = lack;
    ++m_lacks[int(lack)];
}

void WatchLoop::take(Folder &folder, Look look)
{
    folder.identity = look.identity;
    folder.state = folder.watch < 0 ? look.all : look.links;
    folder.hasFileLinks = look.hasFileLinks;
    folder.folderLinks = std::move(look.folderLinks);
}

/// Whether a folder has to be looked at now and then.
void WatchLoop::settle(const QString &path, Folder &folder)
{
    const bool isLooked = folder.watch < 0 || folder.hasFileLinks || needsIdentity(path);
    if (isLooked)
        m_looked.insert(path);
    else
        m_looked.erase(path);
}

void WatchLoop::settleBelow(const QString &path)
{
    const QString below = path + u'/';
    for (auto it = m_folders.lower_bound(below); it != m_folders.end() && it->first.startsWith(below); ++it) {
        if (!QStringView(it->first).sliced(below.size()).contains(u'/'))
            settle(it->first, it->second);
    }
}

/// Whether another folder could come in the place of a watched one and nobody
/// tell: the one above is not watched, or only a link to this one lies in it.
bool WatchLoop::needsIdentity(const QString &path) const
{
    const qsizetype slash = path.lastIndexOf(u'/');
    const auto above = m_folders.find(path.first(std::max<qsizetype>(slash, 0)));
    return above == m_folders.end() || above->second.watch < 0 ||
           above->second.folderLinks.contains(path.sliced(slash + 1));
}

void WatchLoop::sweepSome()
{
    const auto start = Clock::now();
    if (m_looked.empty())
        m_isSweeping = false;
    if (m_looked.empty() || start < due())
        return;
    if (!m_isSweeping) {
        m_isSweeping = true;
        m_sweepStart = start;
        m_cursor.clear();
        m_isLimitReached = false;
    }
    for (auto now = start; now < start + kSlice; now = Clock::now()) {
        const auto next = m_looked.upper_bound(m_cursor);
        if (next == m_looked.end()) {
            endSweep(now);
            return;
        }
        m_cursor = *next;
        visit(m_cursor, m_folders.at(m_cursor));
    }
    m_nextSlice = Clock::now() + kRest;
}

void WatchLoop::endSweep(Clock::time_point now)
{
    m_isSweeping = false;
    const auto took = std::max<Clock::duration>(now - m_sweepStart, std::chrono::milliseconds(m_options.polling));
    m_seconds = int(std::chrono::ceil<std::chrono::seconds>(took).count());
}

void WatchLoop::visit(const QString &path, Folder &folder)
{
    if (folder.watch < 0) {
        visitPolled(path, folder);
        return;
    }
    if (needsIdentity(path) && identityOf(m_ops.info(path)) != folder.identity) {
        restoreBelow(path);
        return;
    }
    if (!folder.hasFileLinks)
        return;
    Look now = look(path, false);
    if (now.links != folder.state)
        gather(path);
    take(folder, std::move(now));
    settle(path, folder);
}

void WatchLoop::visitPolled(const QString &path, Folder &folder)
{
    Look now = look(path, true);
    if (now.all != folder.state)
        gather(path);
    const bool isThere = now.identity != 0;
    take(folder, std::move(now));
    if (!isThere)
        setLack(folder, Lack::Waiting);
    if (!isThere || folder.lack == Lack::Remote || (folder.lack == Lack::Limit && m_isLimitReached))
        return;
    attach(path, folder);
    if (folder.watch < 0)
        return;
    // What happened between the look and the watch.
    Look again = look(path, true);
    if (again.all != folder.state)
        gather(path);
    take(folder, std::move(again));
    settle(path, folder);
    settleBelow(path);
}

WatchLoop::Look WatchLoop::look(const QString &path, bool allFiles) const
{
    Look look;
    const FileInfo info = m_ops.info(path);
    look.identity = identityOf(info);
    look.all = look.identity;
    look.newest = info.modified;
    if (look.identity == 0)
        return look;
    const Result<std::vector<FolderEntry>> entries = m_ops.entries(path);
    if (!entries)
        look.all += 1;
    for (const FolderEntry &entry : entries ? *entries : std::vector<FolderEntry>()) {
        const bool isFolder = entry.kind == FileInfo::Kind::Folder;
        // Sums, as the entries come in any order.
        look.all += qHashMulti(2, entry.name, char(entry.kind), entry.isLink);
        if (entry.isLink && isFolder)
            look.folderLinks.insert(entry.name);
        const bool isFileLink = entry.isLink && !isFolder;
        look.hasFileLinks = look.hasFileLinks || isFileLink;
        if (isFolder || !(allFiles || isFileLink))
            continue;
        const FileInfo file = m_ops.info(path + u'/' + entry.name);
        const quint64 state = qHashMulti(3, entry.name, stateOf(file));
        look.all += state;
        look.links += isFileLink ? state : 0;
        look.newest = std::max(look.newest, file.modified);
    }
    return look;
}

void WatchLoop::gather(const QString &path)
{
    m_lastGathered = Clock::now();
    if (m_gathered.isEmpty())
        m_firstGathered = m_lastGathered;
    m_gathered.insert(path);
}

void WatchLoop::tell()
{
    const auto now = Clock::now();
    if (m_gathered.isEmpty() || (now < m_lastGathered + std::chrono::milliseconds(m_options.gathering) &&
                                 now < m_firstGathered + std::chrono::milliseconds(m_options.longestGathering)))
        return;
    // Links that came with the change want to be known, or what they lead to; what
    // was written in a file that was there brings none.
    for (const QString &path : std::as_const(m_gathered)) {
        const Folder &folder = m_folders.at(path);
        if (folder.watch >= 0 && (folder.hasFileLinks || m_renamed.contains(path)))
            m_new.emplace(path, 0);
    }
    m_renamed.clear();
    m_listener.changed(std::exchange(m_gathered, {}));
}

void WatchLoop::tellPolled()
{
    PolledFolders now = m_told;
    now.beyondLimit = m_lacks[int(Lack::Limit)];
    now.remote = m_lacks[int(Lack::Remote)];
    now.seconds = m_seconds;
    if (!m_new.empty() || now == m_told)
        return;
    now.oneBeyondLimit = now.beyondLimit > 0 ? oneThatLacks(Lack::Limit) : QString();
    now.oneRemote = now.remote > 0 ? oneThatLacks(Lack::Remote) : QString();
    m_told = now;
    m_listener.polled(now);
}

QString WatchLoop::oneThatLacks(Lack lack) const
{
    const auto found = std::ranges::find_if(m_folders, [lack](const auto &entry) { return entry.second.lack == lack; });
    return found == m_folders.end() ? QString() : found->first;
}

/// When the next look around is due.
WatchLoop::Clock::time_point WatchLoop::due() const
{
    return m_isSweeping ? m_nextSlice : m_sweepStart + std::chrono::milliseconds(m_options.polling);
}

void WatchLoop::wait(WatchOrders &orders) const
{
    int descriptor = m_notifier ? m_notifier->descriptor() : -1;
    auto until = m_looked.empty() ? Clock::time_point::max() : due();
    if (!m_gathered.isEmpty()) {
        // In a burst the events are read together, not one by one.
        descriptor = -1;
        until = std::min(until, Clock::now() + kBurstPause);
    }
    if (!m_new.empty())
        until = Clock::now();
    int milliseconds = -1;
    if (until != Clock::time_point::max()) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
        milliseconds = int(std::clamp<qint64>(left, 0, 60'000));
    }
    orders.wait(descriptor, milliseconds);
}

} // namespace dossier
