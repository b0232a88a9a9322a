// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaObject>
#include <QObject>

#include <atomic>

namespace dossier {

/// Counts what was handed over, see handOver().
inline std::atomic<quint64> handedOver = 0;

/// Runs `work`, with the values it carries, in the thread of `receiver` once
/// that comes to it; not at all if `receiver` is gone by then. From any thread.
/// The counter orders what was written before the call before what `work`
/// reads, by the language's own rules: a sanitizer cannot see into Qt's.
template<typename Work>
void handOver(QObject *receiver, Work work)
{
    handedOver.fetch_add(1, std::memory_order_release);
    QMetaObject::invokeMethod(
        receiver,
        [work = std::move(work)]() mutable {
            (void)handedOver.load(std::memory_order_acquire);
            work();
        },
        Qt::QueuedConnection);
}

} // namespace dossier
