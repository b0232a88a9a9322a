// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/budget.h"
#include "library/likeness.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace dossier {

/// What the texts of all agents cost in every session, and how alike they are:
/// found out in a worker, again when agents have changed, but only while
/// somebody looks. For the default client. GUI thread.
class AgentTexts : public QObject
{
    Q_OBJECT
public:
    enum class Scope : char {
        Used, ///< what a client that is started in the library's working folder uses
        AllPlaces,
    };
    /// An immutable answer.
    struct Data {
        Scope scope = Scope::Used;
        QString seenFrom; ///< of Used: the working folder; may be empty
        Budget budget;
        std::shared_ptr<const Likeness> likeness = std::make_shared<const Likeness>(); ///< never null
        std::vector<QString> places; ///< titles, one for each agent of `likeness`
        std::vector<Likeness::Pair> pairs; ///< the most alike first
    };

    /// `workspace` outlives it.
    explicit AgentTexts(Workspace *workspace, QObject *parent = nullptr);
    ~AgentTexts() override; ///< stops and joins the worker

    [[nodiscard]] const Dialect &dialect() const; ///< of the client that it is all about
    [[nodiscard]] Scope scope() const { return m_scope; }
    void setScope(Scope scope);

    [[nodiscard]] const Data &data() const { return *m_data; }
    [[nodiscard]] bool isFresh() const { return m_isFresh; } ///< no agent has changed since, and all were read
    /// Called by whoever shows data() when seen, and after becameStale() while seen.
    void want();

    /// Whether an answer is to come: one was wanted, and nothing has changed since.
    [[nodiscard]] bool isWanted() const { return m_timer.isActive() || isAsked(); }
    /// Whether the worker is at it.
    [[nodiscard]] bool isAsked() const { return m_asked == m_revision && !m_isFresh; }

    static constexpr int kDelay = 200; ///< ms, in which changes become one
    void setDelay(int milliseconds) { m_timer.setInterval(milliseconds); } ///< for tests
    static constexpr qsizetype kPairs = 200;

Q_SIGNALS:
    void becameStale();
    void changed(); ///< data() is new

private:
    class Worker;
    void markStale();
    void ask();

    Workspace *m_workspace;
    std::unique_ptr<Worker> m_worker;
    std::shared_ptr<const Data> m_data = std::make_shared<const Data>();
    Scope m_scope = Scope::Used;
    QTimer m_timer;
    quint64 m_revision = 1;
    quint64 m_asked = 0; ///< the revision that was asked for
    bool m_isFresh = false;
};

} // namespace dossier
