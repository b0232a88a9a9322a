// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "folderscanner.h"

#include "text/handover.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// Folders in which nobody keeps agents, and which are large.
bool isSkipped(const QString &name)
{
    return name == "node_modules"_L1 || (name.startsWith(u'.') && name != ".claude"_L1 && name != ".github"_L1);
}

/// Whether a link to a folder is gone after: agents are often kept elsewhere
/// and linked to, but a link to anywhere may lead through the whole disk.
bool isFollowed(const QFileInfo &link)
{
    static const QStringList names{u".claude"_s, u".github"_s, u"agents"_s};
    return names.contains(link.fileName()) || link.filePath().contains("/.claude/"_L1);
}

} // namespace

QStringList FolderScanner::agentFiles(const QString &folder, QStringList *folders, const std::stop_token &stop)
{
    QStringList files;
    QStringList waiting{folder};
    QSet<QString> seen; // by their true paths: links may lead in circles
    while (!waiting.isEmpty() && !stop.stop_requested() && files.size() < kMaximumFiles) {
        const QDir dir(waiting.takeLast());
        const QString path = dir.canonicalPath();
        if (path.isEmpty() || seen.contains(path))
            continue;
        seen.insert(path);
        folders->append(dir.path());
        const QFileInfoList entries =
            dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (entry.isDir()) {
                if (!isSkipped(entry.fileName()) && (!entry.isSymLink() || isFollowed(entry)))
                    waiting << entry.filePath();
            } else if (entry.isFile() && entry.suffix().compare("md"_L1, Qt::CaseInsensitive) == 0) {
                files << entry.filePath();
            }
        }
    }
    std::ranges::sort(files);
    return stop.stop_requested() ? QStringList() : files;
}

/// The thread and its letter box. Only values go in and out.
class FolderScanner::Thread
{
public:
    using Answer = std::function<void(const QString &folder, Found found)>;

    Thread(std::shared_ptr<const Surroundings> surroundings, std::shared_ptr<const Checker> checker, Answer answer)
        : m_surroundings(std::move(surroundings))
        , m_checker(std::move(checker))
        , m_answer(std::move(answer))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }
    ~Thread()
    {
        // The wait gives out what is waiting even when stopped.
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        m_runningStop.request_stop();
    }
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;

    void put(const QString &folder)
    {
        const std::scoped_lock lock(m_mutex);
        drop(folder);
        m_waiting.push_back(folder);
        m_arrived.notify_one();
    }

    void forget(const QString &folder)
    {
        const std::scoped_lock lock(m_mutex);
        drop(folder);
    }

private:
    /// Under the lock.
    void drop(const QString &folder)
    {
        std::erase(m_waiting, folder);
        if (m_running == folder)
            m_runningStop.request_stop();
    }

    void run(const std::stop_token &stop)
    {
        while (true) {
            QString folder;
            std::stop_token stopThis;
            {
                std::unique_lock lock(m_mutex);
                if (!m_arrived.wait(lock, stop, [this] { return !m_waiting.empty(); }))
                    return;
                folder = m_waiting.front();
                m_waiting.pop_front();
                m_running = folder;
                m_runningStop = std::stop_source();
                stopThis = m_runningStop.get_token();
            }
            Found found = look(folder, stopThis);
            {
                const std::scoped_lock lock(m_mutex);
                m_running.clear();
            }
            if (!stopThis.stop_requested() && !stop.stop_requested())
                m_answer(folder, std::move(found));
        }
    }

    [[nodiscard]] Found look(const QString &folder, const std::stop_token &stop) const
    {
        Found found;
        const Summarizer summarizer(*m_surroundings, *m_checker);
        for (const QString &path : agentFiles(folder, &found.folders, stop)) {
            if (stop.stop_requested())
                break;
            found.agents.push_back(summarizer.summaryOf(path));
        }
        return found;
    }

    std::shared_ptr<const Surroundings> m_surroundings;
    std::shared_ptr<const Checker> m_checker;
    Answer m_answer;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::deque<QString> m_waiting;
    QString m_running;
    std::stop_source m_runningStop;
    std::jthread m_thread; // last: it uses all above
};

FolderScanner::FolderScanner(std::shared_ptr<const Surroundings> surroundings, std::shared_ptr<const Checker> checker,
                             QObject *parent)
    : QObject(parent)
{
    m_thread = std::make_unique<Thread>(
        std::move(surroundings), std::move(checker), [this](const QString &folder, Found found) {
            handOver(this, [this, folder, result = std::move(found)] { Q_EMIT scanned(folder, result); });
        });
}

FolderScanner::~FolderScanner() = default;

void FolderScanner::scan(const QString &folder)
{
    m_thread->put(folder);
}

void FolderScanner::forget(const QString &folder)
{
    m_thread->forget(folder);
}

} // namespace dossier
