// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "changecontroller.h"

#include "document/agentdocument.h"
#include "filecontroller.h"
#include "panels/changeplandialog.h"
#include "panels/messagebar.h"
#include "workspace/undoplan.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr int kProgressAfter = 300; // ms
constexpr std::size_t kShownReasons = 4;

/// Whether nothing of a plan is a question.
bool isPlain(const ChangePlan &plan)
{
    if (plan.changes.size() != 1 || !plan.refusals.empty() || !plan.notes.isEmpty())
        return false;
    const FileChange &change = plan.changes.front();
    return change.kind != FileChange::Kind::Delete && change.isChosen && change.remark.isEmpty() &&
           std::ranges::all_of(change.parts, &ChangePart::isChosen);
}

/// It lies beside the folders that programs have for data.
std::unique_ptr<Trash> systemTrash(const Environment &environment)
{
    return Trash::ofSystem(environment.home, QFileInfo(environment.data).path());
}

} // namespace

ChangeController::ChangeController(Workspace *workspace, FileController *files, MessageBar *notice, QWidget *window,
                                   std::unique_ptr<Trash> trash)
    : QObject(window)
    , m_workspace(workspace)
    , m_files(files)
    , m_notice(notice)
    , m_window(window)
    , m_runner(new BatchRunner(workspace, trash ? std::move(trash) : systemTrash(workspace->environment()), this))
    , m_plans(this)
{
    connect(m_runner, &BatchRunner::progress, this, &ChangeController::setProgress);
    connect(m_runner, &BatchRunner::finished, this, &ChangeController::takeReport);
    // Whoever goes on with one of the files has seen what was done.
    connect(workspace, &Workspace::saveFinished, this,
            [this](AgentDocument *, const QString &path, const Result<void> &saved) {
                if (saved && m_receipt.paths.contains(path) && m_notice->text() == m_receipt.text)
                    m_notice->clear();
            });
}

ChangeController::~ChangeController()
{
    m_plans.cancel();
}

bool ChangeController::isBusy() const
{
    return m_plans.isRunning() || m_runner->isRunning();
}

bool ChangeController::mayBegin()
{
    if (isBusy())
        Q_EMIT statusMessage(tr("Other files are being written. Try again when that has ended."));
    return !isBusy();
}

void ChangeController::undoLast()
{
    const Journal &journal = m_workspace->journal();
    make(
        [&journal, open = m_runner->openFiles()](const std::stop_token &,
                                                 const BackgroundWork<ChangePlan>::Listener &) {
            const auto batch = journal.lastUndoable();
            if (!batch)
                return std::optional(ChangePlan{.title = {}});
            // What is left of one that a kill ended.
            if (!batch->isEnded)
                removeLeftovers(*batch);
            return std::optional(undoPlan(*batch, open));
        },
        Listing::IfNeeded);
}

void ChangeController::undo(const QString &id, qsizetype entry)
{
    const Journal &journal = m_workspace->journal();
    make(
        [&journal, id, entry, open = m_runner->openFiles()](const std::stop_token &,
                                                            const BackgroundWork<ChangePlan>::Listener &) {
            const auto batch = journal.batch(id);
            if (!batch)
                return std::optional(ChangePlan{.title = {}});
            if (entry >= 0)
                return std::optional(undoPlan(batch->only(entry), open));
            if (!batch->isEnded)
                removeLeftovers(*batch);
            return std::optional(undoPlan(*batch, open));
        },
        Listing::IfNeeded);
}

void ChangeController::make(const Work &work, Listing listing)
{
    if (!mayBegin())
        return;
    showProgress(tr("Reading files …"), [this] { m_plans.cancel(); });
    m_plans.start(
        work,
        [this, listing](ChangePlan plan) {
            delete m_progress;
            take(std::move(plan), listing);
        },
        [this](qsizetype done, qsizetype total) { setProgress(done, total); });
}

Result<void> ChangeController::create(const QString &title, const QString &path, const QByteArray &bytes)
{
    if (isBusy()) {
        return std::unexpected(Error{.code = Error::Code::Refused,
                                     .text = tr("Other files are being written. Try again when that has ended."),
                                     .path = path});
    }
    const ChangePlan plan{.title = title,
                          .changes = {{.kind = FileChange::Kind::Create, .path = path, .content = bytes}}};
    noteNewFolders(plan);
    const BatchReport report = m_runner->runNow(plan);
    if (!report.failures.empty())
        return std::unexpected(Error{.code = Error::Code::Io, .text = report.failures.front().reason, .path = path});
    if (report.done.isEmpty()) {
        return std::unexpected(
            Error{.code = Error::Code::Io,
                  .text = tr("%1 was not written: what Dossier writes could not be noted down first. Look whether its "
                             "folder is full or read-only.")
                              .arg(QDir::toNativeSeparators(path)),
                  .path = path});
    }
    finish(report);
    return {};
}

void ChangeController::take(ChangePlan plan, Listing listing)
{
    const bool isUndo = !plan.undoes.isEmpty();
    const bool isEmpty = plan.changes.empty() && plan.refusals.empty();
    const bool isQuestion = !plan.refusals.empty() || !std::ranges::all_of(plan.changes, &FileChange::isChosen);
    if (isUndo && !isQuestion)
        return run(std::move(plan));
    if (isEmpty) {
        Q_EMIT statusMessage(plan.title.isEmpty() ? tr("There is nothing to be undone.")
                                                  : tr("Nothing is to be changed: all is as wanted already."));
        return;
    }
    if (listing == Listing::IfNeeded && isPlain(plan))
        return run(std::move(plan));
    offer(std::move(plan));
}

void ChangeController::offer(ChangePlan plan)
{
    const bool isDelete = std::ranges::any_of(
        plan.changes, [](const FileChange &change) { return change.kind == FileChange::Kind::Delete; });
    const bool isUndo = !plan.undoes.isEmpty();
    auto *dialog = new ChangePlanDialog(std::move(plan), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (isUndo)
        dialog->setApplyText(tr("Undo"));
    else if (isDelete)
        dialog->setApplyText(tr("Delete"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { run(dialog->plan()); });
    dialog->open();
}

void ChangeController::run(ChangePlan plan)
{
    if (m_runner->isRunning())
        return;
    const bool isOne = plan.changes.size() == 1 && plan.undoes.isEmpty();
    m_made = isOne && plan.changes.front().kind == FileChange::Kind::Create ? plan.changes.front().path : QString();
    noteNewFolders(plan);
    showProgress(tr("Writing files …"), [this] { m_runner->cancel(); });
    m_runner->run(std::move(plan));
}

void ChangeController::noteNewFolders(const ChangePlan &plan)
{
    m_newFolders.clear();
    for (const FileChange &change : plan.changes) {
        const QString folder = change.pathAfter().section(u'/', 0, -2);
        if (change.kind != FileChange::Kind::Delete && !m_newFolders.contains(folder) && !QFileInfo::exists(folder))
            m_newFolders += folder;
    }
}

void ChangeController::takeReport(const BatchReport &report)
{
    delete m_progress;
    closeGone(report);
    finish(report);
    if (!m_made.isEmpty() && report.done.contains(m_made))
        Q_EMIT openRequested(m_made);
}

void ChangeController::finish(const BatchReport &report)
{
    for (const QString &folder : std::as_const(m_newFolders)) {
        if (QFileInfo::exists(folder))
            Q_EMIT folderMade(folder);
    }
    say(report);
    Q_EMIT finished();
}

/// A tab whose file was deleted, and that has nothing more than the file had.
void ChangeController::closeGone(const BatchReport &report)
{
    const auto documents = m_workspace->documents();
    for (AgentDocument *document : documents) {
        if (!document->isModified() && report.done.contains(document->path()) &&
            report.removed.contains(document->path()))
            m_files->close(document);
    }
}

void ChangeController::say(const BatchReport &report)
{
    QStringList said;
    const auto done = static_cast<int>(report.done.size());
    if (!report.undoes.isEmpty() && done == 0 && report.failures.empty())
        said << tr("Nothing to undo: no file was still changed.");
    else if (!report.undoes.isEmpty() && done > 0)
        said << tr("Undone: %n file(s) are as they were before.", nullptr, done);
    else if (done > 0)
        said << tr("%1: done in %n file(s).", nullptr, done).arg(report.title);
    if (report.isCancelled)
        said << tr("The rest was not begun.");
    if (!report.unsaved.isEmpty())
        said << tr("%n open file(s) are not saved yet.", nullptr, static_cast<int>(report.unsaved.size()));
    for (std::size_t i = 0; i < std::min(report.failures.size(), kShownReasons); ++i)
        said += report.failures[i].reason;
    if (report.failures.size() > kShownReasons)
        said << tr("%n more file(s) could not be changed.", nullptr,
                   static_cast<int>(report.failures.size() - kShownReasons));
    for (const QString &copy : report.conflictCopies)
        said << tr("Another program wrote in the same moment; its version is kept as %1.")
                    .arg(QDir::toNativeSeparators(copy));
    std::vector<MessageBar::Choice> choices;
    if (done > 0 && report.undoes.isEmpty())
        choices.push_back({tr("Undo"), u"batchUndo"_s, [this] { undoLast(); }});
    if (!report.unsaved.isEmpty())
        choices.push_back({tr("Save All"), u"batchSaveAll"_s, [this, paths = report.unsaved] { saveAll(paths); }});
    const bool isGood = report.failures.empty() && report.conflictCopies.isEmpty();
    m_notice->showMessage(isGood ? BarTone::Info : BarTone::Warning, said.join(u'\n'), choices);
    m_receipt = {};
    if (isGood && report.unsaved.isEmpty())
        m_receipt = {.text = m_notice->text(), .paths = report.done};
}

void ChangeController::saveAll(const QStringList &paths)
{
    m_notice->clear();
    for (const QString &path : paths) {
        // Whatever was not saved is said of its own page.
        if (AgentDocument *document = m_workspace->documentFor(path); document && document->isModified())
            m_files->save(document);
    }
}

void ChangeController::showProgress(const QString &text, const std::function<void()> &cancel)
{
    delete m_progress;
    m_progress = new QProgressDialog(text, tr("Cancel"), 0, 0, m_window);
    m_progress->setObjectName(u"batchProgress"_s);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(kProgressAfter);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, this, [this, cancel] {
        cancel();
        if (m_progress && !m_runner->isRunning())
            m_progress->deleteLater();
    });
}

void ChangeController::setProgress(qsizetype done, qsizetype total)
{
    if (!m_progress)
        return;
    m_progress->setMaximum(static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
}

} // namespace dossier
