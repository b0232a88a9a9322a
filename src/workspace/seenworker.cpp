// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "seenworker.h"

#include "storage/privatefile.h"
#include "storage/readfile.h"
#include "text/handover.h"

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
    Thread(SeenWorker *worker, const QString &folder)
        : m_worker(worker)
        , m_indexPath(folder + u"/seen.index"_s)
        , m_contentsPath(folder + u"/seen"_s)
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
        const auto contents = std::make_shared<ContentStore>(m_contentsPath);
        m_contents = contents.get();
        const Result<QByteArray> index = readFile(m_indexPath);
        handOver(m_worker, [worker = m_worker, contents, states = SeenStates::fromBytes(index.value_or(QByteArray()))] {
            worker->m_contents = contents;
            Q_EMIT worker->loaded(states);
        });
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
            if (states)
                m_order = states->hashes();
            store(bytes);
            keep(files, stop);
            if (states)
                save(*states);
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
            const Result<QByteArray> bytes = FileOps::system().read(wanted.path, m_contents->limits().content);
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
            (void)m_contents->keepOnly(m_order, room);
        (void)m_contents->add(contents);
    }

    void save(const SeenStates &states)
    {
        (void)m_contents->keepOnly(m_order);
        (void)replacePrivately(m_indexPath, states.toBytes());
    }

    SeenWorker *m_worker;
    const QString m_indexPath;
    const QString m_contentsPath;
    ContentStore *m_contents = nullptr; ///< of the running thread
    std::vector<QByteArray> m_order; ///< what is worth keeping most, first
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::vector<Wanted> m_files;
    QList<QByteArray> m_bytes;
    std::optional<SeenStates> m_states;
    std::jthread m_thread; // last: it uses all above
};

SeenWorker::SeenWorker(const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<Thread>(this, stateFolder))
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
