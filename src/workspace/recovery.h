// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/recoverystore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>

namespace dossier {

class AgentDocument;

/// Keeps what is not saved, for the case of a crash: a snapshot of each modified
/// document a moment after the last key, and now and then while somebody types
/// on. What a program left behind is told once at the start. The disk is left
/// to a thread. GUI thread.
class Recovery : public QObject
{
    Q_OBJECT
public:
    using Left = RecoveryStore::Left;

    struct Intervals {
        int pause = 2'000; ///< ms from the last change
        int longest = 10'000; ///< ms from the first change that is not kept
    };

    /// `stateFolder` as Environment has it.
    explicit Recovery(const QString &stateFolder, QObject *parent = nullptr);
    /// Does what is waiting, then ends. What was not forgotten stays.
    ~Recovery() override;

    void setIntervals(Intervals intervals) { m_intervals = intervals; }
    /// From now on, until it is closed.
    void follow(AgentDocument *document);
    void keepNow(AgentDocument *document);
    /// It was closed, with what was not saved or without.
    void forget(AgentDocument *document);
    void forgetAll(); ///< a person has decided about each
    [[nodiscard]] bool isIdle() const { return m_waiting == 0; } ///< all is on the disk

    /// What is still to be decided about, the newest first; empty until found().
    [[nodiscard]] const std::vector<Left> &left() const { return m_left; }
    [[nodiscard]] bool hasLooked() const { return m_hasLooked; } ///< found() was told
    void discard(const Left &left);
    /// A document has taken it over: it goes when that one's own is on the disk.
    void settle(const Left &left, AgentDocument *document);

Q_SIGNALS:
    void found(); ///< what was left; maybe nothing
    void leftChanged(); ///< fewer
    void kept(const QString &id); ///< a snapshot is on the disk
    void failed(const dossier::Error &error); ///< once, until one has been kept again

private:
    class Worker;
    struct Order;
    struct Followed {
        QString id;
        std::unique_ptr<QTimer> timer;
        QElapsedTimer sinceFirst; ///< change that is not kept
    };

    void noteChange(AgentDocument *document);
    void report(const Error &error);
    void drop(const Left &left);
    void put(Order order);

    Intervals m_intervals;
    std::map<const AgentDocument *, Followed> m_followed;
    std::vector<Left> m_left;
    bool m_hasLooked = false;
    bool m_isFailing = false;
    int m_lastId = 0;
    int m_waiting = 0; ///< orders
    std::unique_ptr<Worker> m_worker;
};

} // namespace dossier
