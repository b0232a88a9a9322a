// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commitworker.h"

#include "text/handover.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace dossier {

/// The thread and its letter box. Only values go in and out.
class CommitWorker::Thread
{
public:
    Thread(CommitWorker *worker, QString home, QString config)
        : m_worker(worker)
        , m_home(std::move(home))
        , m_config(std::move(config))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }
    ~Thread()
    {
        const std::scoped_lock lock(m_mutex);
        m_agents.reset();
        m_paths.clear();
        m_runningStop.request_stop();
    }
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;

    void compare(std::vector<AgentPointer> agents)
    {
        const std::scoped_lock lock(m_mutex);
        m_agents = std::move(agents);
        m_runningStop.request_stop();
        m_arrived.notify_one();
    }
    void read(const QString &path)
    {
        const std::scoped_lock lock(m_mutex);
        if (std::ranges::find(m_paths, path) == m_paths.end())
            m_paths.push_back(path);
        m_arrived.notify_one();
    }
    void forget()
    {
        const std::scoped_lock lock(m_mutex);
        m_isToForget = true;
    }

private:
    void run(const std::stop_token &stop)
    {
        LastCommit commit(m_home, m_config);
        while (true) {
            std::optional<std::vector<AgentPointer>> agents;
            QString path;
            std::stop_token stopThis;
            {
                std::unique_lock lock(m_mutex);
                if (!m_arrived.wait(lock, stop, [this] { return m_agents || !m_paths.empty(); }))
                    return;
                if (std::exchange(m_isToForget, false))
                    commit.forget();
                // What somebody looks at comes first.
                if (!m_paths.empty()) {
                    path = m_paths.front();
                    m_paths.pop_front();
                } else {
                    agents = std::exchange(m_agents, {});
                    m_runningStop = std::stop_source();
                    stopThis = m_runningStop.get_token();
                }
            }
            if (agents)
                compare(commit, *agents, stopThis);
            else
                handOver(m_worker, [worker = m_worker, path, content = commit.content(path).value_or(std::nullopt)] {
                    Q_EMIT worker->contentRead(path, content);
                });
        }
    }

    void compare(LastCommit &commit, const std::vector<AgentPointer> &agents, const std::stop_token &stop) const
    {
        const std::vector<CommitState> states = commit.states(agents, stop);
        if (stop.stop_requested())
            return; // a newer list waits
        Answer answer;
        for (std::size_t i = 0; i < agents.size(); ++i) {
            if (states[i] != CommitState::None)
                answer.states.insert(agents[i]->path, states[i]);
        }
        answer.folders = commit.folders();
        answer.problems = commit.problems();
        handOver(m_worker, [worker = m_worker, answer] { Q_EMIT worker->compared(answer); });
    }

    CommitWorker *m_worker;
    const QString m_home;
    const QString m_config;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::optional<std::vector<AgentPointer>> m_agents;
    std::deque<QString> m_paths;
    bool m_isToForget = false;
    std::stop_source m_runningStop;
    std::jthread m_thread; // last: it uses all above
};

CommitWorker::CommitWorker(const QString &home, const QString &config, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<Thread>(this, home, config))
{
}

CommitWorker::~CommitWorker() = default;

void CommitWorker::compare(std::vector<AgentPointer> agents)
{
    m_thread->compare(std::move(agents));
}

void CommitWorker::read(const QString &path)
{
    m_thread->read(path);
}

void CommitWorker::forget()
{
    m_thread->forget();
}

} // namespace dossier
