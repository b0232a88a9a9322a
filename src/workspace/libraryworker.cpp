// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "libraryworker.h"

#include "text/handover.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace dossier {

using AgentPointers = std::vector<PlaceSnapshot::AgentPointer>;

/// The thread and its letter box. Only values go in and out.
class LibraryWorker::Thread
{
public:
    struct Question {
        std::vector<Standings::SnapshotPointer> snapshots;
        QString workingFolder;
    };

    Thread(LibraryWorker *worker, std::shared_ptr<const Surroundings> surroundings,
           std::shared_ptr<const Checker> checker)
        : m_worker(worker)
        , m_surroundings(std::move(surroundings))
        , m_checker(std::move(checker))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }
    ~Thread()
    {
        // The wait gives out what is waiting even when stopped.
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        m_question.reset();
        m_runningStop.request_stop();
    }
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;

    void put(Job job)
    {
        const std::scoped_lock lock(m_mutex);
        const auto waiting = std::ranges::find(m_waiting, job.id, &Job::id);
        if (waiting == m_waiting.end()) {
            m_waiting.push_back(std::move(job));
        } else {
            // Nothing named means all.
            const bool isWhole = job.changed.isEmpty() || waiting->changed.isEmpty();
            waiting->changed = isWhole ? QSet<QString>() : waiting->changed + job.changed;
            waiting->checksAgain = waiting->checksAgain || job.checksAgain;
        }
        m_arrived.notify_one();
    }

    void judge(Question question)
    {
        const std::scoped_lock lock(m_mutex);
        m_question = std::move(question);
        m_arrived.notify_one();
    }

    void stop(quint64 id, bool isForgotten)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_waiting, [id](const Job &job) { return job.id == id; });
        if (m_running == id)
            m_runningStop.request_stop();
        if (isForgotten)
            m_known.remove(id);
    }

private:
    void run(const std::stop_token &stop)
    {
        while (true) {
            Job job;
            std::stop_token stopThis;
            PlaceRequest request;
            {
                std::unique_lock lock(m_mutex);
                if (!m_arrived.wait(lock, stop, [this] { return m_question || !m_waiting.empty(); }))
                    return;
                if (auto question = std::exchange(m_question, std::nullopt)) {
                    lock.unlock();
                    answer(*question);
                    continue;
                }
                job = std::move(m_waiting.front());
                m_waiting.pop_front();
                m_running = job.id;
                m_runningStop = std::stop_source();
                stopThis = m_runningStop.get_token();
                request.earlier = m_known.value(job.id);
            }
            request.place = job.place;
            request.changed = job.changed;
            request.checksAgain = job.checksAgain;
            auto snapshot = scan(job.id, request, stopThis);
            {
                const std::scoped_lock lock(m_mutex);
                m_running = 0;
                if (stopThis.stop_requested())
                    snapshot.reset();
                else if (snapshot)
                    m_known.insert(job.id, snapshot);
            }
            if (!stop.stop_requested())
                handOver(m_worker,
                         [worker = m_worker, id = job.id, snapshot] { Q_EMIT worker->scanned(id, snapshot); });
        }
    }

    void answer(const Question &question) const
    {
        auto standings = Standings::judge(question.snapshots, question.workingFolder, m_surroundings->dialects());
        handOver(m_worker, [worker = m_worker, standings = std::move(standings)] { Q_EMIT worker->judged(standings); });
    }

    [[nodiscard]] std::shared_ptr<const PlaceSnapshot> scan(quint64 id, const PlaceRequest &request,
                                                            const std::stop_token &stop) const
    {
        std::size_t told = 0;
        return PlaceScan(*m_surroundings, *m_checker).run(request, stop, [&](const PlaceScan::Progress &progress) {
            const auto news = progress.agents.subspan(told);
            told = progress.agents.size();
            handOver(m_worker, [worker = m_worker, id, done = progress.done, total = progress.total,
                                agents = AgentPointers(news.begin(), news.end())] {
                Q_EMIT worker->progressed(id, done, total, agents);
            });
        });
    }

    LibraryWorker *m_worker;
    std::shared_ptr<const Surroundings> m_surroundings;
    std::shared_ptr<const Checker> m_checker;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<Job> m_waiting;
    std::optional<Question> m_question;
    QHash<quint64, std::shared_ptr<const PlaceSnapshot>> m_known;
    quint64 m_running = 0;
    std::stop_source m_runningStop;
    std::jthread m_thread; // last: it uses all above
};

LibraryWorker::LibraryWorker(std::shared_ptr<const Surroundings> surroundings, std::shared_ptr<const Checker> checker,
                             QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<Thread>(this, std::move(surroundings), std::move(checker)))
{
}

LibraryWorker::~LibraryWorker() = default;

void LibraryWorker::put(Job job)
{
    m_thread->put(std::move(job));
}

void LibraryWorker::judge(std::vector<Standings::SnapshotPointer> snapshots, const QString &workingFolder)
{
    m_thread->judge({std::move(snapshots), workingFolder});
}

void LibraryWorker::forget(quint64 id)
{
    m_thread->stop(id, true);
}

void LibraryWorker::stop(quint64 id)
{
    m_thread->stop(id, false);
}

} // namespace dossier
