// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "seenworker.h"

#include "seenindex.h"
#include "storage/readfile.h"
#include "text/handover.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBatch = 8 << 20; ///< bytes that are put away at once

} // namespace

/// The thread and its letter box. Only values go in and out.
class SeenWorker::Thread
{
public:
    Thread(SeenWorker *worker, const QString &folder, ContentLimits limits, FileOps &ops)
        : m_worker(worker)
        , m_folder(folder)
        , m_limits(limits)
        , m_ops(ops)
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void put(std::vector<Wanted> files, QList<QByteArray> contents, std::optional<SeenStates> states)
    {
        const std::scoped_lock lock(m_mutex);
        m_files.insert(m_files.end(), std::make_move_iterator(files.begin()), std::make_move_iterator(files.end()));
        m_bytes += contents;
        if (states)
            m_states = std::move(states);
        m_arrived.notify_one();
    }

private:
    void run(const std::stop_token &stop)
    {
        const auto contents = std::make_shared<ContentStore>(m_folder + u"/seen"_s, m_limits, m_ops);
        m_contents = contents.get();
        SeenIndex index(m_folder + u"/seen.index"_s, m_ops);
        m_index = &index;
        const SeenStates loaded = index.load();
        m_order = loaded.hashes();
        handOver(m_worker, [worker = m_worker, contents, loaded] {
            worker->m_contents = contents;
            Q_EMIT worker->loaded(loaded);
        });
        tellProblems();
        // The wait gives out what is waiting even when stopped.
        while (true) {
            std::vector<Wanted> files;
            QList<QByteArray> bytes;
            std::optional<SeenStates> states;
            {
                std::unique_lock lock(m_mutex);
                const auto isAsked = [this] { return !m_files.empty() || !m_bytes.isEmpty() || m_states; };
                if (!m_arrived.wait(lock, stop, isAsked))
                    return;
                files = std::exchange(m_files, {});
                bytes = std::exchange(m_bytes, {});
                states = std::exchange(m_states, {});
            }
            store(bytes);
            keep(files, stop);
            if (states)
                save(*states);
            tellProblems();
            handOver(m_worker, [worker = m_worker] { Q_EMIT worker->kept(); });
        }
    }

    void keep(const std::vector<Wanted> &files, const std::stop_token &stop)
    {
        QList<QByteArray> batch;
        qint64 size = 0;
        for (const Wanted &wanted : files) {
            // What is not kept costs a comparison later, not a file.
            if (stop.stop_requested())
                break;
            if (m_contents->contains(wanted.hash))
                continue;
            const Result<QByteArray> bytes = m_ops.read(wanted.path, m_contents->limits().content);
            if (!bytes || hashOf(*bytes) != wanted.hash)
                continue;
            size += bytes->size();
            batch << *bytes;
            if (size >= kBatch) {
                store(std::exchange(batch, {}));
                size = 0;
            }
        }
        store(batch);
    }

    void store(const QList<QByteArray> &contents)
    {
        qint64 size = 0;
        for (const QByteArray &content : contents)
            size += content.size();
        if (size == 0)
            return;
        // By the size before compression, so that it surely has room.
        const qint64 room = std::min(size, m_contents->limits().total / 4);
        if (m_contents->size() + room > m_contents->limits().total)
            clean(room);
        note(m_storing, m_contents->add(contents));
        for (const QByteArray &content : contents)
            m_added.push_back(hashOf(content));
    }

    /// What was added last is not in the index yet and worth most. Where the index
    /// cannot be read nobody knows what is worth keeping.
    void clean(qint64 room)
    {
        if (!m_index->isWritable())
            return;
        std::vector<QByteArray> order(m_added.rbegin(), m_added.rend());
        order.insert(order.end(), m_order.begin(), m_order.end());
        note(m_storing, m_contents->keepOnly(order, room));
    }

    void save(const SeenStates &states)
    {
        const Result<void> saved = m_index->save(states);
        note(m_saving, saved);
        // What the file on the disk names is needed as long as that is there.
        if (!saved || !m_index->isWritable())
            return;
        m_order = states.hashes();
        m_added.clear();
        clean(0);
    }

    /// The first of several failures stands until it goes well.
    static void note(std::optional<Error> &problem, const Result<void> &result)
    {
        if (result)
            problem.reset();
        else if (!problem)
            problem = result.error();
    }

    void tellProblems()
    {
        std::vector<Error> problems = m_index->problems();
        problems.insert(problems.end(), m_contents->problems().begin(), m_contents->problems().end());
        for (const std::optional<Error> &problem : {m_saving, m_storing}) {
            if (problem)
                problems.push_back(*problem);
        }
        if (std::ranges::equal(problems, m_told, {}, &Error::text, &Error::text))
            return;
        m_told = problems;
        handOver(m_worker, [worker = m_worker, problems] { Q_EMIT worker->problemsFound(problems); });
    }

    SeenWorker *m_worker;
    const QString m_folder;
    const ContentLimits m_limits;
    FileOps &m_ops;
    // Of the running thread:
    ContentStore *m_contents = nullptr;
    SeenIndex *m_index = nullptr;
    std::vector<QByteArray> m_order; ///< what the index on the disk names, what is worth most first
    std::vector<QByteArray> m_added; ///< since then
    std::optional<Error> m_saving;
    std::optional<Error> m_storing;
    std::vector<Error> m_told;

    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::vector<Wanted> m_files;
    QList<QByteArray> m_bytes;
    std::optional<SeenStates> m_states;
    std::jthread m_thread; // last: it uses all above
};

SeenWorker::SeenWorker(const QString &stateFolder, QObject *parent)
    : SeenWorker(stateFolder, {}, FileOps::system(), parent)
{
}

SeenWorker::SeenWorker(const QString &stateFolder, ContentLimits limits, FileOps &ops, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<Thread>(this, stateFolder, limits, ops))
{
}

SeenWorker::~SeenWorker() = default;

void SeenWorker::keepFiles(std::vector<Wanted> files)
{
    m_thread->put(std::move(files), {}, {});
}

void SeenWorker::keepBytes(const QByteArray &bytes)
{
    m_thread->put({}, {bytes}, {});
}

void SeenWorker::save(const SeenStates &states)
{
    m_thread->put({}, {}, states);
}

} // namespace dossier
