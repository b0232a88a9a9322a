// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fileversions.h"

#include "storage/readfile.h"
#include "text/handover.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace dossier {

/// The thread and its letter box. Only values go in and out.
class FileVersions::Worker
{
public:
    Worker(FileVersions *versions, VersionStore store)
        : m_versions(versions)
        , m_store(std::move(store))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void put(VersionNote note)
    {
        const std::scoped_lock lock(m_mutex);
        m_notes.push_back(std::move(note));
        m_arrived.notify_one();
    }

private:
    void run(const std::stop_token &stop)
    {
        // The wait gives out what is waiting even when stopped.
        while (true) {
            std::vector<VersionNote> notes;
            {
                std::unique_lock lock(m_mutex);
                if (!m_arrived.wait(lock, stop, [this] { return !m_notes.empty(); }))
                    return;
                notes = std::exchange(m_notes, {});
            }
            qint64 bytes = 0;
            for (const VersionNote &note : notes)
                bytes += note.bytes.size();
            handOver(m_versions, [versions = m_versions, count = notes.size(), bytes, added = m_store.add(notes)] {
                versions->take(count, bytes, added);
            });
        }
    }

    FileVersions *m_versions;
    VersionStore m_store;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::vector<VersionNote> m_notes;
    std::jthread m_thread; // last: it uses all above
};

FileVersions::FileVersions(const QString &stateFolder, QObject *parent, ContentLimits limits, FileOps &ops)
    : QObject(parent)
    , m_stateFolder(stateFolder)
    , m_limits(limits)
    , m_ops(ops)
    , m_worker(std::make_unique<Worker>(this, reader()))
{
}

FileVersions::~FileVersions() = default;

VersionStore FileVersions::reader() const
{
    return VersionStore(m_stateFolder, m_limits, m_ops);
}

void FileVersions::note(const QString &path, const QByteArray &bytes, Origin origin)
{
    if (path.isEmpty() || m_waitingBytes + bytes.size() > kMostWaiting)
        return;
    put({.path = path, .bytes = bytes, .origin = origin, .time = QDateTime::currentDateTimeUtc()});
}

void FileVersions::noteSave(const QString &path, const QByteArray &bytes, const std::optional<QByteArray> &before,
                            bool isByItself)
{
    ByItself &last = m_byItself[path];
    // One of its own that was left out stays so, until a person saves over it.
    const bool isLeftOut = isByItself && before && !last.hash.isEmpty() && hashOf(*before) == last.hash;
    if (before && !isLeftOut)
        note(path, *before, Origin::Replaced);
    if (!isByItself) {
        m_byItself.remove(path);
        note(path, bytes, Origin::Saved);
        return;
    }
    last.hash = hashOf(bytes);
    if (last.kept.isValid() && !last.kept.hasExpired(m_pause))
        return;
    last.kept.start();
    note(path, bytes, Origin::Saved);
}

void FileVersions::noteMove(const QString &from, const QString &to)
{
    put({.path = from, .movedTo = to});
}

void FileVersions::put(VersionNote note)
{
    ++m_waiting;
    m_waitingBytes += note.bytes.size();
    m_worker->put(std::move(note));
}

void FileVersions::take(std::size_t notes, qint64 bytes, const Result<QStringList> &added)
{
    m_waiting -= notes;
    m_waitingBytes -= bytes;
    const QString problem = added ? QString() : added.error().text;
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged();
    if (added && !added->isEmpty())
        Q_EMIT changed(*added);
}

} // namespace dossier
