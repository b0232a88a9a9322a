// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "foundsearch.h"

#include "text/handover.h"
#include "workspace/workspace.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace dossier {

namespace {

/// What the worker is asked: values only.
struct Question {
    quint64 number = 0;
    TextSearch search;
    QString include;
    QString exclude;
    std::vector<SearchFile> files;
};

/// What came of it since it was last asked for.
struct Answer {
    quint64 number = 0;
    std::vector<FoundFile> found;
    qsizetype done = 0;
    qsizetype total = 0;
    bool hasEnded = false;
    bool hasAll = false;
};

} // namespace

/// One thread; the newest question replaces one that waits or runs. Nobody waits
/// for it: an expression may hold it for a while.
class FoundSearch::Worker
{
public:
    /// `told` is called in the worker's thread when there is something to be taken,
    /// and not again before that was done.
    Worker(FileOps &ops, std::function<void()> told)
        : m_ops(ops)
        , m_told(std::move(told))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }
    ~Worker()
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.reset();
        m_running.request_stop();
    }

    void put(Question question)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting = std::move(question);
        m_running.request_stop();
        m_arrived.notify_one();
    }
    void stop()
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.reset();
        m_running.request_stop();
    }
    [[nodiscard]] Answer take()
    {
        const std::scoped_lock lock(m_mutex);
        m_isTold = false;
        return std::exchange(m_answer, {});
    }

private:
    void run(const std::stop_token &stop)
    {
        while (true) {
            Question question;
            std::stop_token stopThis;
            {
                std::unique_lock lock(m_mutex);
                if (!m_arrived.wait(lock, stop, [this] { return m_waiting.has_value(); }) || stop.stop_requested())
                    return;
                question = std::move(*m_waiting);
                m_waiting.reset();
                m_running = std::stop_source();
                stopThis = m_running.get_token();
            }
            const AgentSearch search(question.search, PathGlobs::make(question.include, question.exclude), m_ops);
            const bool hasAll = search.run(question.files, stopThis,
                                           [&](std::vector<FoundFile> found, qsizetype done, qsizetype total) {
                                               tell(question.number, std::move(found), done, total, {});
                                           });
            if (!stopThis.stop_requested())
                tell(question.number, {}, -1, -1, hasAll);
        }
    }

    void tell(quint64 number, std::vector<FoundFile> found, qsizetype done, qsizetype total, std::optional<bool> hasAll)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_answer.number != number)
                m_answer = {.number = number, .found = {}};
            m_answer.found.insert(m_answer.found.end(), std::move_iterator(found.begin()),
                                  std::move_iterator(found.end()));
            if (done >= 0) {
                m_answer.done = done;
                m_answer.total = total;
            }
            m_answer.hasEnded = hasAll.has_value();
            m_answer.hasAll = hasAll.value_or(false);
            if (std::exchange(m_isTold, true))
                return;
        }
        m_told();
    }

    FileOps &m_ops;
    std::function<void()> m_told;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::optional<Question> m_waiting;
    std::stop_source m_running;
    Answer m_answer;
    bool m_isTold = false;
    std::jthread m_thread; // last: it uses all above
};

FoundSearch::FoundSearch(Workspace *workspace, QObject *parent, FileOps &ops)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(new FoundModel(this))
{
    m_worker = std::make_unique<Worker>(ops, [this] { handOver(this, [this] { take(); }); });
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPause);
    connect(&m_timer, &QTimer::timeout, this, &FoundSearch::take);
}

FoundSearch::~FoundSearch() = default;

std::vector<SearchFile> FoundSearch::files(const Request &request) const
{
    QHash<QString, ChunkedText> open;
    for (const AgentDocument *document : m_workspace->documents()) {
        if (!document->path().isEmpty())
            open.insert(document->path(), document->chunks());
    }
    const AgentLibrary *library = m_workspace->library();
    const Standings standings = library->standings();
    std::vector<SearchFile> files;
    for (const AgentLibrary::ShownPlace &shown : library->places()) {
        files.reserve(files.size() + shown.agents.size());
        for (const AgentLibrary::AgentPointer &agent : shown.agents) {
            if ((request.scope == Scope::Used && !standings.isCarried(*agent)) ||
                (request.scope == Scope::Listed && !request.listed.contains(agent->path)))
                continue;
            SearchFile file{.path = agent->path, .place = shown.place};
            if (const auto text = open.constFind(agent->path); text != open.cend())
                file.open = *text;
            files.push_back(std::move(file));
        }
    }
    return files;
}

Result<void> FoundSearch::start(const Request &request)
{
    drop();
    m_request = request;
    m_isStopped = false;
    m_done = 0;
    m_total = 0;
    const auto search = TextSearch::make(request.query);
    if (!search || request.query.text.isEmpty()) {
        m_model->clear();
        m_isOld = false;
        m_isComplete = true;
        Q_EMIT changed();
        return search.transform([](const TextSearch &) {});
    }
    m_isOld = true;
    m_isRunning = true;
    m_isComplete = false;
    m_worker->put({.number = m_number,
                   .search = *search,
                   .include = request.include,
                   .exclude = request.exclude,
                   .files = files(request)});
    Q_EMIT changed();
    return {};
}

/// Nothing comes of what was begun, and nobody is told.
void FoundSearch::drop()
{
    ++m_number;
    m_worker->stop();
    m_waiting.clear();
    m_timer.stop();
    m_hasEnded = false;
    m_hasAll = false;
    m_isRunning = false;
}

void FoundSearch::stop()
{
    if (!m_isRunning)
        return;
    drop();
    m_isStopped = true;
    Q_EMIT changed();
}

/// Takes what came, and gives the model no more than it can show in a moment.
void FoundSearch::take()
{
    Answer answer = m_worker->take();
    if (answer.number == m_number) {
        m_waiting.insert(m_waiting.end(), std::move_iterator(answer.found.begin()),
                         std::move_iterator(answer.found.end()));
        if (answer.total > 0) {
            m_done = answer.done;
            m_total = answer.total;
        }
        m_hasEnded = m_hasEnded || answer.hasEnded;
        m_hasAll = m_hasAll || answer.hasAll;
    }
    if (!m_isRunning || m_timer.isActive())
        return; // in its time
    m_timer.stop();
    std::vector<FoundFile> files;
    for (qsizetype rows = 0; !m_waiting.empty() && rows < kRowsAtOnce; m_waiting.pop_front()) {
        rows += 1 + static_cast<qsizetype>(m_waiting.front().matches.size());
        files.push_back(std::move(m_waiting.front()));
    }
    if (m_isOld && (!files.empty() || m_hasEnded)) {
        m_model->clear();
        m_isOld = false;
    }
    m_model->append(std::move(files));
    if (m_waiting.empty() && m_hasEnded) {
        m_isRunning = false;
        m_isComplete = m_hasAll;
    } else if (!m_waiting.empty()) {
        m_timer.start();
    }
    Q_EMIT changed();
}

} // namespace dossier
