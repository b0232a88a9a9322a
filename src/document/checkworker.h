// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/checker.h"

#include <QObject>

#include <memory>

namespace dossier {

/// Runs the checker in one background thread for all documents. The newest
/// request of a document replaces its waiting or running one. GUI thread; the
/// signal is emitted there too.
class CheckWorker : public QObject
{
    Q_OBJECT
public:
    explicit CheckWorker(std::shared_ptr<const Checker> checker, QObject *parent = nullptr);
    ~CheckWorker() override; ///< stops and joins the thread

    [[nodiscard]] const Checker &checker() const { return *m_checker; }
    /// `owner` tells the documents apart; `inputs` comes back with the answer.
    void check(quint64 owner, quint64 inputs, CheckInput input);
    void forget(quint64 owner);

Q_SIGNALS:
    void checked(quint64 owner, quint64 inputs, const std::vector<dossier::Diagnostic> &diagnostics);

private:
    class Thread;
    std::shared_ptr<const Checker> m_checker;
    std::unique_ptr<Thread> m_thread;
};

} // namespace dossier
