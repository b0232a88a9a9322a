// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/changeplan.h"
#include "storage/trash.h"
#include "text/backgroundwork.h"
#include "workspace/batchrunner.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QProgressDialog;

namespace dossier {

class FileController;
class MessageBar;
class Workspace;

/// Takes a plan the whole way: made in the background, listed to be ticked,
/// written, and told of with the way back. One at a time. GUI thread.
class ChangeController : public QObject
{
    Q_OBJECT
public:
    /// Whether a plan that leaves no question is listed all the same.
    enum class Listing : char { Always, IfNeeded };
    using Work = BackgroundWork<ChangePlan>::Work;

    /// None of the pointers is owned; `window` is the parent of boxes. Without a
    /// trash the desktop's is taken.
    ChangeController(Workspace *workspace, FileController *files, MessageBar *notice, QWidget *window,
                     std::unique_ptr<Trash> trash);
    ~ChangeController() override;

    [[nodiscard]] bool isBusy() const; ///< then nothing new is begun
    [[nodiscard]] bool mayBegin(); ///< says why not
    /// `work` runs in a thread.
    void make(const Work &work, Listing listing);
    /// Shows it, and carries out what is left chosen.
    void offer(ChangePlan plan);
    void undoLast();
    /// Takes back one entry of a batch of the journal, or all of it if that is -1.
    void undo(const QString &batch, qsizetype entry);
    /// Writes a new file, and the folders that it wants, at once. Error: nothing
    /// was written.
    [[nodiscard]] Result<void> create(const QString &title, const QString &path, const QByteArray &bytes);

    [[nodiscard]] const Trash &trash() const { return m_runner->trash(); }
    /// What stands in the open files now.
    [[nodiscard]] BatchWriter::OpenFiles openFiles() const { return m_runner->openFiles(); }

Q_SIGNALS:
    void statusMessage(const QString &text);
    void openRequested(const QString &path); ///< the one file that a plan made
    void folderMade(const QString &folder); ///< for a file that came into it
    void finished(); ///< a batch has ended, with what was said of it

private:
    void take(ChangePlan plan, Listing listing);
    void run(ChangePlan plan);
    void noteNewFolders(const ChangePlan &plan);
    void takeReport(const BatchReport &report);
    void finish(const BatchReport &report);
    void say(const BatchReport &report);
    void closeGone(const BatchReport &report);
    void saveAll(const QStringList &paths);
    void showProgress(const QString &text, const std::function<void()> &cancel);
    void setProgress(qsizetype done, qsizetype total);

    Workspace *m_workspace;
    FileController *m_files;
    MessageBar *m_notice;
    QWidget *m_window;
    BatchRunner *m_runner;
    QPointer<QProgressDialog> m_progress;
    struct Receipt {
        QString text; ///< as it stands in the bar
        QStringList paths;
    } m_receipt; ///< of the last batch, if all of it was done
    QString m_made; ///< the file that the running plan makes, to be opened
    QStringList m_newFolders; ///< that the running plan makes
    BackgroundWork<ChangePlan> m_plans;
};

} // namespace dossier
