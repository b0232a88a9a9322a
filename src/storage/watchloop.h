// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "bell.h"
#include "fileops.h"
#include "foldernotifier.h"

#include <QSet>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace dossier {

/// The orders for a WatchLoop, and what wakes it. Shared by the two threads.
class WatchOrders
{
public:
    struct Order {
        enum class Kind : char { Add, Remove };
        Kind kind = Kind::Add;
        QString path;
        qint64 since = 0;
    };

    WatchOrders();
    ~WatchOrders();
    WatchOrders(const WatchOrders &) = delete;
    WatchOrders &operator=(const WatchOrders &) = delete;

    void put(Order order);
    void stop();
    [[nodiscard]] std::vector<Order> take();
    [[nodiscard]] bool isStopped() const;
    /// Until an order comes, the descriptor (-1: none) can be read or the time is over
    /// (-1: never).
    void wait(int descriptor, int milliseconds);

private:
    mutable std::mutex m_mutex;
    std::vector<Order> m_orders;
    bool m_isStopped = false;
    const std::unique_ptr<Bell> m_bell;
};

/// How many folders are looked at now and then, as nobody tells of them.
struct PolledFolders {
    qsizetype beyondLimit = 0; ///< the system watches no more
    qsizetype remote = 0; ///< on file systems that tell nothing of others' changes
    int seconds = 0; ///< between two looks at one; grows with their number
    QString oneBeyondLimit = {}; ///< path of one of them
    QString oneRemote = {};

    [[nodiscard]] qsizetype count() const { return beyondLimit + remote; }
    bool operator==(const PolledFolders &) const = default;
};

/// The work behind Watcher, in a thread of its own, so that a file system that
/// does not answer holds nobody up: keeps the system's watches, looks at what
/// those do not cover, gathers what changed.
class WatchLoop
{
public:
    struct Listener {
        std::function<void(const QSet<QString> &)> changed;
        std::function<void(const PolledFolders &)> polled;
    };
    struct Options {
        int gathering = 60; ///< ms of quiet after which changes are told
        int longestGathering = 800; ///< ms after the first change, in a burst
        int polling = 2000; ///< ms between two looks at what is not told
        bool isRemote = false; ///< the system tells nothing of what is watched here
    };

    /// Without a notifier all is looked at.
    WatchLoop(FileOps &ops, std::unique_ptr<FolderNotifier> notifier, Options options, Listener listener);

    /// Until the orders are stopped.
    void run(WatchOrders &orders);

private:
    using Clock = std::chrono::steady_clock;
    /// Why a folder has no watch of the system's.
    enum class Lack : char {
        None, ///< it has one
        Waiting, ///< it is not there, or may not be read
        Limit,
        Remote,
    };
    struct Folder {
        int watch = -1;
        Lack lack = Lack::Waiting;
        quint64 identity = 0; ///< which folder it is
        quint64 state = 0; ///< of a polled one: all in it; of a watched one: what its links lead to
        bool hasFileLinks = false;
        QSet<QString> folderLinks = {}; ///< names of links to folders in it
    };
    using Folders = std::map<QString, Folder>;
    /// What a folder looks like.
    struct Look {
        quint64 identity = 0; ///< 0: no folder
        quint64 all = 0;
        quint64 links = 0;
        bool hasFileLinks = false;
        QSet<QString> folderLinks = {};
        qint64 newest = 0; ///< nanoseconds since 1970
    };

    void obey(const WatchOrders::Order &order);
    void forget(const QString &path);
    void readEvents();
    void onEvent(const FolderNotifier::Event &event);
    void onLost();
    void restoreBelow(const QString &path);
    void establishSome();
    void establish(const QString &path, Folder &folder, qint64 since);
    void attach(const QString &path, Folder &folder);
    void detach(const QString &path, Folder &folder);
    void setLack(Folder &folder, Lack lack);
    static void take(Folder &folder, Look look);
    void settle(const QString &path, Folder &folder);
    void settleBelow(const QString &path);
    [[nodiscard]] bool needsIdentity(const QString &path) const;
    void sweepSome();
    void endSweep(Clock::time_point now);
    void visit(const QString &path, Folder &folder);
    void visitPolled(const QString &path, Folder &folder);
    [[nodiscard]] Look look(const QString &path, bool allFiles) const;
    void gather(const QString &path);
    void tell();
    void tellPolled();
    [[nodiscard]] QString oneThatLacks(Lack lack) const;
    [[nodiscard]] Clock::time_point due() const;
    void wait(WatchOrders &orders) const;

    FileOps &m_ops;
    const std::unique_ptr<FolderNotifier> m_notifier;
    const Options m_options;
    const Listener m_listener;

    Folders m_folders; ///< in order, so that what lies below a folder stands together
    std::map<int, std::set<QString>> m_watches;
    std::map<QString, qint64> m_new; ///< to be established; since when changes count, 0: as known
    bool m_isLimitReached = false;

    std::set<QString> m_looked;
    QString m_cursor; ///< the last one that was looked at
    bool m_isSweeping = false;
    Clock::time_point m_sweepStart;
    Clock::time_point m_nextSlice;

    QSet<QString> m_gathered;
    QSet<QString> m_renamed; ///< those of m_gathered in which names came or went
    Clock::time_point m_firstGathered;
    Clock::time_point m_lastGathered;
    qsizetype m_lacks[4] = {};
    int m_seconds; ///< as in PolledFolders
    PolledFolders m_told;
};

} // namespace dossier
