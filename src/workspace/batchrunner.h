// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "batchwriter.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <thread>

namespace dossier {

class AgentDocument;
class Workspace;

/// Carries out plans in a window: files that are open change through the history
/// of their document, one step each, and are left to be saved; all others are
/// written in a thread of its own. GUI thread; one batch at a time.
class BatchRunner : public QObject
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    BatchRunner(Workspace *workspace, std::unique_ptr<Trash> trash, QObject *parent = nullptr,
                FileOps &ops = FileOps::system());
    ~BatchRunner() override; ///< stops and joins the thread

    [[nodiscard]] const Trash &trash() const { return *m_trash; }
    /// What stands in the open files now: what plans are made of.
    [[nodiscard]] BatchWriter::OpenFiles openFiles() const;
    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }
    /// Begins; finished() tells the end. Nothing happens while one is running.
    void run(ChangePlan plan);
    void cancel(); ///< after the file that is being written
    /// A plan that is done in a moment, such as one new file: returns when it is
    /// done. Not while one is running.
    [[nodiscard]] BatchReport runNow(const ChangePlan &plan);

Q_SIGNALS:
    void progress(qsizetype done, qsizetype total);
    void finished(const dossier::BatchReport &report);

private:
    /// A step in the history of a document that undo() can take back.
    struct Step {
        QPointer<AgentDocument> document;
        quint64 revision = 0; ///< behind it
    };

    [[nodiscard]] AgentDocument *documentAt(const QString &path) const;
    [[nodiscard]] BatchWriter::OpenFiles openFilesOf(const ChangePlan &plan) const;
    [[nodiscard]] BatchReport take(BatchWriter::Outcome outcome);
    [[nodiscard]] Result<void> change(const FileChange &change, const QString &undoes);

    Workspace *m_workspace;
    std::unique_ptr<Trash> m_trash;
    FileOps &m_ops;
    std::unique_ptr<BatchWriter> m_writer;
    QSet<QString> m_folders; ///< that the running plan is about
    std::vector<Step> m_steps; ///< of the last batch
    QString m_stepsOf; ///< its id
    std::jthread m_thread;
};

} // namespace dossier
