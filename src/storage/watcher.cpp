// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "watcher.h"

#include "text/handover.h"

#include <QDir>

#include <chrono>
#include <condition_variable>
#include <ctime>
#include <thread>

namespace dossier {

namespace {

constexpr qint64 kMountsAreNew = 1'000'000'000; ///< ns for which the table of mounts is not read again
constexpr auto kPatience = std::chrono::seconds(1); ///< with a thread that is to end

/// By the clock that file systems stamp files with, which may lag behind others.
qint64 fileTime()
{
#ifdef Q_OS_LINUX
    timespec time{};
    ::clock_gettime(CLOCK_REALTIME_COARSE, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
#else
    const auto time = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(time).count();
#endif
}

/// What a thread and its maker share; outlives both.
struct Shared {
    WatchOrders orders;
    std::mutex mutex;
    QObject *receiver = nullptr; ///< null: nobody listens any more
    std::condition_variable ended;
    bool hasEnded = false;
};

template<typename Work>
void tell(Shared &shared, Work work)
{
    const std::scoped_lock lock(shared.mutex);
    if (shared.receiver)
        handOver(shared.receiver, std::move(work));
}

} // namespace

/// A loop in its thread.
class Watcher::Thread
{
public:
    Thread(Watcher *watcher, bool isRemote)
        : m_shared(std::make_shared<Shared>())
    {
        m_shared->receiver = watcher;
        WatchLoop::Options options = watcher->m_system.options;
        options.isRemote = isRemote;
        // The loop is made here, so that it outlives neither thread nor system.
        m_thread = std::thread([shared = m_shared, system = watcher->m_system, options, watcher] {
            const WatchLoop::Listener listener{
                .changed =
                    [&shared, watcher](const QSet<QString> &paths) {
                        tell(*shared, [watcher, paths] { watcher->onChanged(paths); });
                    },
                .polled =
                    [&shared, watcher, isRemote = options.isRemote](const PolledFolders &polled) {
                        tell(*shared, [watcher, isRemote, polled] { watcher->onPolled(isRemote, polled); });
                    }};
            WatchLoop(*system.ops, options.isRemote ? nullptr : system.notifier(), options, listener)
                .run(shared->orders);
            const std::scoped_lock lock(shared->mutex);
            shared->hasEnded = true;
            shared->ended.notify_all();
        });
    }

    ~Thread()
    {
        m_shared->orders.stop();
        std::unique_lock lock(m_shared->mutex);
        m_shared->receiver = nullptr;
        // It may wait for a file system that does not answer; then it is left
        // to itself and ends when that does.
        const bool hasEnded = m_shared->ended.wait_for(lock, kPatience, [this] { return m_shared->hasEnded; });
        lock.unlock();
        if (hasEnded)
            m_thread.join();
        else
            m_thread.detach();
    }
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;

    [[nodiscard]] WatchOrders &orders() { return m_shared->orders; }

private:
    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
};

Watcher::Watcher(QObject *parent)
    : Watcher(System(), parent)
{
}

Watcher::Watcher(System system, QObject *parent)
    : QObject(parent)
    , m_system(std::move(system))
{
}

Watcher::~Watcher() = default;

Watcher::Thread &Watcher::threadFor(const QString &path)
{
    std::unique_ptr<Thread> &thread = m_remote.contains(path) ? m_far : m_local;
    if (!thread)
        thread = std::make_unique<Thread>(this, m_remote.contains(path));
    return *thread;
}

void Watcher::addFolder(const QString &path, qint64 since)
{
    if (m_folders.contains(path))
        return;
    m_folders.insert(path);
    const qint64 now = fileTime();
    if (now - m_mountsRead > kMountsAreNew) {
        m_mounts = m_system.mounts();
        m_mountsRead = now;
    }
    if (isRemote(path, m_mounts.typeOf(path)))
        m_remote.insert(path);
    threadFor(path).orders().put(
        {.kind = WatchOrders::Order::Kind::Add, .path = path, .since = since > 0 ? since : now});
}

void Watcher::removeFolder(const QString &path)
{
    if (!m_folders.remove(path))
        return;
    threadFor(path).orders().put({.kind = WatchOrders::Order::Kind::Remove, .path = path});
    m_remote.remove(path);
}

PolledFolders Watcher::polled() const
{
    return {.beyondLimit = m_localPolled.beyondLimit,
            .remote = m_remotePolled.remote,
            .seconds = std::max(m_localPolled.count() > 0 ? m_localPolled.seconds : 0,
                                m_remotePolled.count() > 0 ? m_remotePolled.seconds : 0),
            .oneBeyondLimit = m_localPolled.oneBeyondLimit,
            .oneRemote = m_remotePolled.oneRemote};
}

void Watcher::onChanged(const QSet<QString> &paths)
{
    // Some may have been removed while this was on its way.
    QSet<QString> known;
    for (const QString &path : paths) {
        if (m_folders.contains(path))
            known.insert(path);
    }
    if (!known.isEmpty())
        Q_EMIT foldersChanged(known);
}

void Watcher::onPolled(bool isRemote, const PolledFolders &polled)
{
    const PolledFolders before = this->polled();
    (isRemote ? m_remotePolled : m_localPolled) = polled;
    if (this->polled() != before)
        Q_EMIT polledChanged();
}

QStringList Watcher::polledTexts() const
{
    const PolledFolders now = polled();
    QStringList texts;
    if (now.beyondLimit > 0) {
#ifdef Q_OS_LINUX
        const QString text =
            tr("Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more "
               "folders. Show fewer places, or raise the system’s limit fs.inotify.max_user_watches.",
               nullptr, int(now.beyondLimit));
#else
        const QString text =
            tr("Changes in %n folder(s), such as %1, are noticed only every %2 seconds, as the system watches no more "
               "folders. Show fewer places to notice them sooner.",
               nullptr, int(now.beyondLimit));
#endif
        texts << text.arg(QDir::toNativeSeparators(now.oneBeyondLimit), QString::number(now.seconds));
    }
    if (now.remote > 0) {
        texts << tr("Changes in %n folder(s) on a network, such as %1, are noticed only every %2 seconds, as a network "
                    "tells of none. Wait so long after a change there, or work in a folder of this computer.",
                    nullptr, int(now.remote))
                     .arg(QDir::toNativeSeparators(now.oneRemote), QString::number(now.seconds));
    }
    return texts;
}

} // namespace dossier
