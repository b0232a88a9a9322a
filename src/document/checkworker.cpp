// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkworker.h"

#include "text/handover.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace dossier {

/// The thread and its letter box. Only values go in and out.
class CheckWorker::Thread
{
public:
    using Answer = std::function<void(quint64 owner, quint64 revision, std::vector<Diagnostic> diagnostics)>;

    Thread(std::shared_ptr<const Checker> checker, Answer answer)
        : m_checker(std::move(checker))
        , m_answer(std::move(answer))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void put(quint64 owner, quint64 revision, CheckInput input)
    {
        const std::scoped_lock lock(m_mutex);
        drop(owner);
        m_waiting.push_back({owner, revision, std::move(input)});
        m_arrived.notify_one();
    }

    void forget(quint64 owner)
    {
        const std::scoped_lock lock(m_mutex);
        drop(owner);
    }

private:
    struct Request {
        quint64 owner = 0;
        quint64 revision = 0;
        CheckInput input;
    };

    /// Under the lock: what the owner asked before is of no more use.
    void drop(quint64 owner)
    {
        std::erase_if(m_waiting, [owner](const Request &request) { return request.owner == owner; });
        if (m_running == owner)
            m_runningStop.request_stop();
    }

    void run(const std::stop_token &stop)
    {
        while (true) {
            Request request;
            std::stop_token stopThis;
            {
                std::unique_lock lock(m_mutex);
                // What waits is not begun any more once the end was asked for.
                if (!m_arrived.wait(lock, stop, [this] { return !m_waiting.empty(); }) || stop.stop_requested())
                    return;
                request = std::move(m_waiting.front());
                m_waiting.pop_front();
                m_running = request.owner;
                m_runningStop = std::stop_source();
                stopThis = m_runningStop.get_token();
            }
            std::vector<Diagnostic> diagnostics = m_checker->check(request.input, stopThis);
            {
                const std::scoped_lock lock(m_mutex);
                m_running = 0;
            }
            if (!stopThis.stop_requested() && !stop.stop_requested())
                m_answer(request.owner, request.revision, std::move(diagnostics));
        }
    }

    std::shared_ptr<const Checker> m_checker;
    Answer m_answer;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<Request> m_waiting;
    quint64 m_running = 0; ///< owner of the request that is being answered; 0: none
    std::stop_source m_runningStop;
    std::jthread m_thread; // last: it uses all above
};

CheckWorker::CheckWorker(std::shared_ptr<const Checker> checker, QObject *parent)
    : QObject(parent)
    , m_checker(std::move(checker))
{
    m_thread = std::make_unique<Thread>(m_checker,
                                        [this](quint64 owner, quint64 revision, std::vector<Diagnostic> diagnostics) {
                                            handOver(this, [this, owner, revision, result = std::move(diagnostics)] {
                                                Q_EMIT checked(owner, revision, result);
                                            });
                                        });
}

CheckWorker::~CheckWorker() = default;

void CheckWorker::check(quint64 owner, quint64 revision, CheckInput input)
{
    m_thread->put(owner, revision, std::move(input));
}

void CheckWorker::forget(quint64 owner)
{
    m_thread->forget(owner);
}

} // namespace dossier
