// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "disklook.h"

#include <QObject>

#include <memory>

namespace dossier {

/// Looks at open files in a thread of its own, one after the other: a long file, or
/// a disk that does not answer, holds nobody up. GUI thread; the signals too.
class DiskWorker : public QObject
{
    Q_OBJECT
public:
    explicit DiskWorker(FileOps &ops, QObject *parent = nullptr);
    ~DiskWorker() override; ///< ends the look that is under way, and joins the thread

    /// As DiskLook::at().
    struct Question {
        QString path = {};
        QByteArray hash = {};
        FileInfo known = {};
    };
    /// One about the same path that waits is replaced.
    void look(const Question &question);
    [[nodiscard]] bool isLooking() const { return m_open > 0; }

Q_SIGNALS:
    void looked(const dossier::DiskWorker::Question &question, const dossier::DiskLook &look);

private:
    class Thread;
    void answer(const Question &question, const DiskLook &look);

    int m_open = 0; ///< questions without an answer
    std::unique_ptr<Thread> m_thread;
};

} // namespace dossier
