// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "recovery.h"

#include "document/agentdocument.h"
#include "text/handover.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace dossier {

using namespace Qt::StringLiterals;

/// What the thread is asked to do, one after the other.
struct Recovery::Order {
    enum class Kind : char { Write, Forget, Discard };
    Kind kind = Kind::Write;
    RecoverySnapshot snapshot = {}; ///< of Forget the id only; of Write without the text
    ChunkedText text = {}; ///< put together where nobody waits for it
    Left left = {};
};

/// The thread and its letter box. Only values go in and out.
class Recovery::Worker
{
public:
    Worker(Recovery *recovery, const QString &folder)
        : m_recovery(recovery)
        , m_store(folder)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void put(Order order)
    {
        const std::scoped_lock lock(m_mutex);
        // A newer state of the same document takes the place of one that waits, but
        // not behind what depends on it.
        const bool isDependent = std::ranges::contains(m_orders, Order::Kind::Discard, &Order::kind);
        if (order.kind != Order::Kind::Discard && !isDependent) {
            const auto outdated = std::erase_if(m_orders, [&order](const Order &waiting) {
                return waiting.kind == Order::Kind::Write && waiting.snapshot.id == order.snapshot.id;
            });
            finish(static_cast<int>(outdated));
        }
        m_orders.push_back(std::move(order));
        m_arrived.notify_one();
    }

private:
    void run(const std::stop_token &stop)
    {
        auto left = m_store.open();
        if (!left)
            handOver(m_recovery, [recovery = m_recovery, error = left.error()] { recovery->report(error); });
        handOver(m_recovery, [recovery = m_recovery, left = std::move(left).value_or(std::vector<Left>())]() mutable {
            recovery->m_left = std::move(left);
            recovery->m_hasLooked = true;
            Q_EMIT recovery->found();
        });
        // The wait gives out what is waiting even when stopped.
        while (true) {
            Order order;
            {
                std::unique_lock lock(m_mutex);
                if (!m_arrived.wait(lock, stop, [this] { return !m_orders.empty(); }))
                    return;
                order = std::move(m_orders.front());
                m_orders.pop_front();
            }
            carryOut(order);
            finish(1);
        }
    }

    void finish(int orders)
    {
        if (orders > 0)
            handOver(m_recovery, [recovery = m_recovery, orders] { recovery->m_waiting -= orders; });
    }

    void carryOut(Order &order)
    {
        switch (order.kind) {
        case Order::Kind::Write:
            order.snapshot.text = std::exchange(order.text, {}).toString();
            m_isWritten = write(order.snapshot);
            break;
        case Order::Kind::Forget:
            m_store.forget(order.snapshot.id);
            break;
        case Order::Kind::Discard:
            // What took its place is on the disk, or it stays.
            if (order.snapshot.id.isEmpty() || m_isWritten)
                m_store.discard(order.left);
            break;
        }
    }

    bool write(const RecoverySnapshot &snapshot)
    {
        const auto written = m_store.write(snapshot);
        handOver(m_recovery, [recovery = m_recovery, id = snapshot.id, written] {
            if (!written)
                return recovery->report(written.error());
            recovery->m_isFailing = false;
            Q_EMIT recovery->kept(id);
        });
        return written.has_value();
    }

    Recovery *m_recovery;
    RecoveryStore m_store;
    bool m_isWritten = false; ///< the last snapshot
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<Order> m_orders;
    std::jthread m_thread; // last: it uses all above
};

Recovery::Recovery(const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(this, stateFolder + u"/recovery"_s))
{
}

Recovery::~Recovery() = default;

void Recovery::put(Order order)
{
    ++m_waiting;
    m_worker->put(std::move(order));
}

void Recovery::report(const Error &error)
{
    if (!std::exchange(m_isFailing, true))
        Q_EMIT failed(error);
}

void Recovery::follow(AgentDocument *document)
{
    Followed &followed = m_followed[document];
    followed.id = QString::number(++m_lastId);
    followed.timer = std::make_unique<QTimer>();
    followed.timer->setSingleShot(true);
    connect(followed.timer.get(), &QTimer::timeout, this, [this, document] { keepNow(document); });
    connect(document, &AgentDocument::readingChanged, this, [this, document] { noteChange(document); });
    connect(document, &AgentDocument::modificationChanged, this, [this, document](bool isModified) {
        if (isModified)
            noteChange(document);
        else
            keepNow(document);
    });
    connect(document, &QObject::destroyed, this, [this, document] { m_followed.erase(document); });
    if (document->isModified())
        noteChange(document);
}

void Recovery::noteChange(AgentDocument *document)
{
    const auto found = m_followed.find(document);
    if (found == m_followed.end())
        return;
    Followed &followed = found->second;
    if (!followed.sinceFirst.isValid())
        followed.sinceFirst.start();
    const auto left = static_cast<int>(m_intervals.longest - followed.sinceFirst.elapsed());
    followed.timer->start(std::clamp(left, 0, m_intervals.pause));
}

void Recovery::keepNow(AgentDocument *document)
{
    const auto found = m_followed.find(document);
    if (found == m_followed.end())
        return;
    Followed &followed = found->second;
    followed.timer->stop();
    followed.sinceFirst.invalidate();
    if (!document->isModified()) {
        put({.kind = Order::Kind::Forget, .snapshot = {.id = followed.id}});
        return;
    }
    put({.kind = Order::Kind::Write,
         .snapshot = {.id = followed.id,
                      .path = document->path(),
                      .title = document->title(),
                      .diskHash = document->diskHash(),
                      .time = QDateTime::currentDateTimeUtc(),
                      .format = document->format()},
         .text = document->chunks()});
}

void Recovery::forget(AgentDocument *document)
{
    const auto found = m_followed.find(document);
    if (found == m_followed.end())
        return;
    document->disconnect(this);
    put({.kind = Order::Kind::Forget, .snapshot = {.id = found->second.id}});
    m_followed.erase(found);
}

void Recovery::forgetAll()
{
    for (auto &[document, followed] : m_followed) {
        followed.timer->stop();
        put({.kind = Order::Kind::Forget, .snapshot = {.id = followed.id}});
    }
}

void Recovery::discard(const Left &left)
{
    put({.kind = Order::Kind::Discard, .left = left});
    drop(left);
}

void Recovery::settle(const Left &left, AgentDocument *document)
{
    const auto found = m_followed.find(document);
    if (found == m_followed.end())
        return;
    keepNow(document);
    // Nothing to be kept: it was saved as it is, or is on the disk already.
    const QString id = document->isModified() ? found->second.id : QString();
    put({.kind = Order::Kind::Discard, .snapshot = {.id = id}, .left = left});
    drop(left);
}

void Recovery::drop(const Left &left)
{
    if (std::erase(m_left, Left(left)) > 0)
        Q_EMIT leftChanged();
}

} // namespace dossier
