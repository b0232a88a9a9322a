// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agenttexts.h"

#include "text/handover.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace dossier {

namespace {

using AgentPointer = Budget::AgentPointer;

/// What the worker is asked: values only.
struct Question {
    struct Source {
        QString title;
        std::vector<AgentPointer> agents;
    };

    quint64 revision = 0;
    AgentTexts::Scope scope = AgentTexts::Scope::Used;
    QString seenFrom;
    std::shared_ptr<const Dialect> dialect;
    std::vector<Source> sources;
};

/// Null when stopped.
std::shared_ptr<const AgentTexts::Data> answer(const Question &question, const std::stop_token &stop)
{
    auto data = std::make_shared<AgentTexts::Data>();
    data->scope = question.scope;
    data->seenFrom = question.seenFrom;
    std::vector<Budget::Source> sources;
    std::vector<AgentPointer> agents;
    for (const Question::Source &source : question.sources) {
        sources.push_back({source.title, source.agents});
        agents.insert(agents.end(), source.agents.begin(), source.agents.end());
        data->places.insert(data->places.end(), source.agents.size(), source.title);
    }
    data->budget = Budget::of(sources, *question.dialect);
    data->likeness = Likeness::of(std::move(agents), stop);
    if (!data->likeness)
        return nullptr;
    data->pairs = data->likeness->mostAlike(AgentTexts::kPairs, stop);
    return stop.stop_requested() ? nullptr : data;
}

} // namespace

/// One thread; the newest question replaces one that waits or runs.
class AgentTexts::Worker
{
public:
    using Listener = std::function<void(quint64 revision, std::shared_ptr<const Data> data)>;

    explicit Worker(Listener listener)
        : m_listener(std::move(listener))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    ~Worker() { forget(); }

    void put(Question question)
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting = std::move(question);
        m_running.request_stop();
        m_arrived.notify_one();
    }

    void forget()
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.reset();
        m_running.request_stop();
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
            auto data = answer(question, stopThis);
            if (data && !stop.stop_requested())
                m_listener(question.revision, std::move(data));
        }
    }

    Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable_any m_arrived;
    std::optional<Question> m_waiting;
    std::stop_source m_running;
    std::jthread m_thread; // last: it uses all above
};

AgentTexts::AgentTexts(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_worker = std::make_unique<Worker>([this](quint64 revision, std::shared_ptr<const Data> data) {
        handOver(this, [this, revision, data = std::move(data)] {
            if (revision != m_revision)
                return;
            m_data = data;
            m_isFresh = true;
            Q_EMIT changed();
        });
    });
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, &AgentTexts::ask);
    const AgentLibrary *library = workspace->library();
    connect(library, &AgentLibrary::placeRemoved, this, &AgentTexts::markStale);
    connect(library, &AgentLibrary::agentsAdded, this, &AgentTexts::markStale);
    connect(library, &AgentLibrary::agentsRemoved, this, &AgentTexts::markStale);
    connect(library, &AgentLibrary::agentsChanged, this, &AgentTexts::markStale);
    connect(library, &AgentLibrary::standingsChanged, this, [this] {
        if (m_scope == Scope::Used)
            markStale();
    });
}

AgentTexts::~AgentTexts() = default;

const Dialect &AgentTexts::dialect() const
{
    return *m_workspace->dialects().client({}).dialect;
}

void AgentTexts::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    markStale();
}

void AgentTexts::markStale()
{
    ++m_revision;
    m_isFresh = false;
    Q_EMIT becameStale();
}

void AgentTexts::want()
{
    if (!m_isFresh && m_asked != m_revision && !m_timer.isActive())
        m_timer.start();
}

void AgentTexts::ask()
{
    const AgentLibrary *library = m_workspace->library();
    Question question{.revision = m_revision,
                      .scope = m_scope,
                      .seenFrom = library->workingFolder(),
                      .dialect = m_workspace->dialects().client({}).dialect,
                      .sources = {}};
    const Standings standings = library->standings();
    for (const AgentLibrary::ShownPlace &shown : library->places()) {
        Question::Source source{shown.place.title(), {}};
        for (const AgentPointer &agent : shown.agents) {
            const bool isOfClient = agent->loads() && agent->dialect == question.dialect->id();
            if (isOfClient && (m_scope == Scope::AllPlaces || standings.isCarried(*agent)))
                source.agents.push_back(agent);
        }
        if (!source.agents.empty())
            question.sources.push_back(std::move(source));
    }
    m_asked = m_revision;
    m_worker->put(std::move(question));
}

} // namespace dossier
