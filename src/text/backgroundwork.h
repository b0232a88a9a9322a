// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "handover.h"

#include <QElapsedTimer>

#include <functional>
#include <optional>
#include <stop_token>
#include <thread>

namespace dossier {

/// Does one thing at a time in a thread of its own and hands over what comes of
/// it; what was begun before is stopped and comes to nothing. Lives in the
/// thread of its receiver, which outlives it.
template<typename Outcome>
class BackgroundWork
{
public:
    static constexpr int kProgressInterval = 50; ///< ms

    using Listener = std::function<void(qsizetype done, qsizetype total)>;
    /// None when stopped.
    using Work = std::function<std::optional<Outcome>(const std::stop_token &stop, const Listener &listener)>;

    explicit BackgroundWork(QObject *receiver)
        : m_receiver(receiver)
    {
    }
    /// Of an unfinished one the thread is joined: at the next look at the token.
    ~BackgroundWork() = default;
    BackgroundWork(const BackgroundWork &) = delete;
    BackgroundWork &operator=(const BackgroundWork &) = delete;

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// `done` gets the outcome, `progress` is told now and then; both in the
    /// receiver's thread, and not after a later start() or cancel().
    void start(Work work, std::function<void(Outcome)> done, Listener progress = {})
    {
        cancel();
        m_isRunning = true;
        m_thread = std::jthread([this, number = m_number, work = std::move(work), done = std::move(done),
                                 progress = std::move(progress)](const std::stop_token &stop) {
            QElapsedTimer sinceTold;
            std::optional<Outcome> outcome =
                work(stop, [this, number, &progress, &sinceTold](qsizetype finished, qsizetype total) {
                    if (!progress || (sinceTold.isValid() && sinceTold.elapsed() < kProgressInterval))
                        return;
                    sinceTold.start();
                    handOver(m_receiver, [this, number, progress, finished, total] {
                        if (number == m_number)
                            progress(finished, total);
                    });
                });
            handOver(m_receiver, [this, number, done, outcome = std::move(outcome)]() mutable {
                if (number != m_number)
                    return;
                m_isRunning = false;
                if (outcome)
                    done(std::move(*outcome));
            });
        });
    }

    void cancel()
    {
        ++m_number;
        m_isRunning = false;
        m_thread = {};
    }

private:
    QObject *m_receiver;
    quint64 m_number = 0; ///< of what was started last
    bool m_isRunning = false;
    std::jthread m_thread;
};

} // namespace dossier
