// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "foundmodel.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>

namespace dossier {

class Workspace;

/// Searches all agents in a thread of its own, open ones as they stand in their
/// tabs, and fills a FoundModel as results come: never so much at once that the
/// window would be felt to stand still. What was found before stays until the new
/// search finds something or ends. GUI thread.
class FoundSearch : public QObject
{
    Q_OBJECT
public:
    enum class Scope : char {
        AllPlaces,
        Used, ///< what a client that is started in the library's working folder uses
        Listed, ///< `listed`
    };
    struct Request {
        SearchQuery query = {};
        QString include = {}; ///< as PathGlobs
        QString exclude = {};
        Scope scope = Scope::AllPlaces;
        QSet<QString> listed = {}; ///< paths

        bool operator==(const Request &) const = default;
    };

    /// `workspace` outlives it.
    explicit FoundSearch(Workspace *workspace, QObject *parent = nullptr, FileOps &ops = FileOps::system());
    ~FoundSearch() override; ///< stops and joins the thread

    [[nodiscard]] FoundModel *model() const { return m_model; }
    [[nodiscard]] const Request &request() const { return m_request; } ///< the last one
    /// An empty text finds nothing. Errors as TextSearch::make(): then nothing is
    /// begun, and what was begun ends.
    [[nodiscard]] Result<void> start(const Request &request);
    void stop(); ///< what was found so far stays

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Whether model() has all that there is: not while it runs, when it was
    /// stopped, and beyond AgentSearch::kMatchesAtMost.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] qsizetype done() const { return m_done; } ///< files looked into
    [[nodiscard]] qsizetype total() const { return m_total; }

    static constexpr qsizetype kRowsAtOnce = 400; ///< that come to the model in one go, about
    static constexpr int kPause = 12; ///< ms from one go to the next

Q_SIGNALS:
    void changed(); ///< model, progress or state

private:
    class Worker;
    [[nodiscard]] std::vector<SearchFile> files(const Request &request) const;
    void take();
    void drop();

    Workspace *m_workspace;
    FoundModel *m_model;
    std::unique_ptr<Worker> m_worker;
    Request m_request;
    std::deque<FoundFile> m_waiting; ///< found, and not in the model yet
    QTimer m_timer;
    quint64 m_number = 0; ///< of the search that was begun last
    qsizetype m_done = 0;
    qsizetype m_total = 0;
    bool m_isRunning = false;
    bool m_isComplete = true;
    bool m_isStopped = false;
    bool m_hasEnded = false; ///< the worker has; something may wait
    bool m_hasAll = false; ///< the worker has found all
    bool m_isOld = false; ///< what is in the model is of an earlier search
};

} // namespace dossier
