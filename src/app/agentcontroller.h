// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/batchedit.h"
#include "library/placescan.h"
#include "panels/agentfiledialog.h"
#include "storage/trash.h"
#include "text/backgroundwork.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QProgressDialog;

namespace dossier {

class BatchRunner;
struct BatchReport;
class Dialogs;
class FileController;
class MessageBar;
class Workspace;

/// What a person does with agents as files, and with many at once: the
/// questions, the list of all changes, the writing in the background, and the
/// message with the way back. GUI thread.
class AgentController : public QObject
{
    Q_OBJECT
public:
    /// None of the pointers is owned; `window` is the parent of boxes. Without a
    /// trash the desktop's is taken.
    AgentController(Workspace *workspace, FileController *files, MessageBar *notice, Dialogs *dialogs, QWidget *window,
                    std::unique_ptr<Trash> trash = {});
    ~AgentController() override;

    /// Sets a field of each file, or removes it if the value is empty.
    void setField(const QStringList &paths, const QString &key, const QString &value);
    void setFields(const QStringList &paths, const std::vector<FieldSetting> &settings);
    void fixRule(const QStringList &paths, const QString &rule);
    void rename(const QString &path);
    /// Asks where to; `folder` is chosen at first, as after a drag.
    void move(const QStringList &paths, const QString &folder = {});
    void copy(const QStringList &paths, const QString &folder = {});
    void duplicate(const QString &path);
    void remove(const QStringList &paths);
    void undoLast();
    void restoreSeen(const QStringList &paths); ///< what others changed, as it was last seen
    /// Any other plan: shows it, and carries out what is left chosen.
    void offer(ChangePlan plan);

    [[nodiscard]] bool isBusy() const; ///< then nothing new is begun
    /// Reads what several agents have in common; the newest request counts.
    void survey(const QStringList &paths);

Q_SIGNALS:
    void statusMessage(const QString &text);
    void openRequested(const QString &path); ///< a file that was made
    void surveyed(const QStringList &paths, const dossier::CommonValues &values);
    void finished(); ///< a batch has ended, with what was said of it

private:
    /// Whether a plan that leaves no question is listed all the same.
    enum class Listing : char { Always, IfNeeded };
    using Work = BackgroundWork<ChangePlan>::Work;
    using AgentPointer = PlaceSnapshot::AgentPointer;

    bool mayBegin(); ///< says why not
    void make(const Work &work, Listing listing);
    void take(ChangePlan plan, Listing listing);
    void run(ChangePlan plan);
    void takeReport(const BatchReport &report);
    void say(const BatchReport &report);
    void closeGone(const BatchReport &report);
    void saveAll(const QStringList &paths);
    void askTarget(const QStringList &paths, const QString &folder, bool isCopy);
    void showProgress(const QString &text, const std::function<void()> &cancel);
    void setProgress(qsizetype done, qsizetype total);

    [[nodiscard]] std::vector<BatchFile> filesOf(const QStringList &paths) const;
    [[nodiscard]] std::vector<AgentPointer> agents() const;
    [[nodiscard]] std::vector<AgentTarget> targets() const;
    [[nodiscard]] AgentTarget targetOf(const QString &path) const;
    [[nodiscard]] AgentFileDialog::Check checkBeside(const QString &exceptPath) const;
    [[nodiscard]] QString nameOf(const QString &path) const;

    Workspace *m_workspace;
    FileController *m_files;
    MessageBar *m_notice;
    Dialogs *m_dialogs;
    QWidget *m_window;
    BatchRunner *m_runner;
    QPointer<QProgressDialog> m_progress;
    QString m_made; ///< the file that the running plan makes, to be opened
    BackgroundWork<ChangePlan> m_plans;
    BackgroundWork<CommonValues> m_surveys;
};

} // namespace dossier
