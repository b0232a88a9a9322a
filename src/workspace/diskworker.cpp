// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "diskworker.h"

#include "text/handover.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace dossier {

/// The thread and its letter box. Only values go in and out.
class DiskWorker::Thread
{
public:
    Thread(DiskWorker *worker, FileOps &ops)
        : m_worker(worker)
        , m_ops(ops)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    /// Whether it is one more, and replaces none.
    bool put(const Question &question)
    {
        const std::scoped_lock lock(m_mutex);
        const auto waiting = std::ranges::find(m_waiting, question.path, &Question::path);
        const bool isNew = waiting == m_waiting.end();
        if (isNew)
            m_waiting.push_back(question);
        else
            *waiting = question;
        m_arrived.notify_one();
        return isNew;
    }

private:
    void run(const std::stop_token &stop)
    {
        while (true) {
            Question question;
            {
                std::unique_lock lock(m_mutex);
                m_arrived.wait(lock, stop, [this] { return !m_waiting.empty(); });
                if (stop.stop_requested())
                    return;
                question = std::move(m_waiting.front());
                m_waiting.pop_front();
            }
            DiskLook look = DiskLook::at(question.path, question.hash, question.known, m_ops);
            handOver(m_worker, [worker = m_worker, question = std::move(question), look = std::move(look)] {
                worker->answer(question, look);
            });
        }
    }

    DiskWorker *m_worker;
    FileOps &m_ops;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<Question> m_waiting;
    std::jthread m_thread; // last: it uses all above
};

DiskWorker::DiskWorker(FileOps &ops, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<Thread>(this, ops))
{
}

DiskWorker::~DiskWorker() = default;

void DiskWorker::look(const Question &question)
{
    if (m_thread->put(question))
        ++m_open;
}

void DiskWorker::answer(const Question &question, const DiskLook &look)
{
    --m_open;
    Q_EMIT looked(question, look);
}

} // namespace dossier
