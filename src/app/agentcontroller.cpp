// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentcontroller.h"

#include "document/agentdocument.h"
#include "filecontroller.h"
#include "library/fileplans.h"
#include "library/renameplan.h"
#include "library/repositoryroot.h"
#include "library/writeobstacle.h"
#include "panels/changeplandialog.h"
#include "panels/dialogs.h"
#include "panels/messagebar.h"
#include "workspace/batchrunner.h"
#include "workspace/outsidechanges.h"
#include "workspace/undoplan.h"
#include "workspace/workspace.h"

#include <QDir>
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

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

} // namespace

AgentController::AgentController(Workspace *workspace, FileController *files, MessageBar *notice, Dialogs *dialogs,
                                 QWidget *window, std::unique_ptr<Trash> trash)
    : QObject(window)
    , m_workspace(workspace)
    , m_files(files)
    , m_notice(notice)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_runner(
          new BatchRunner(workspace, trash ? std::move(trash) : Trash::ofSystem(workspace->environment().home), this))
    , m_plans(this)
    , m_surveys(this)
{
    connect(m_runner, &BatchRunner::progress, this, &AgentController::setProgress);
    connect(m_runner, &BatchRunner::finished, this, &AgentController::takeReport);
}

AgentController::~AgentController()
{
    m_plans.cancel();
    m_surveys.cancel();
}

bool AgentController::isBusy() const
{
    return m_plans.isRunning() || m_runner->isRunning();
}

// What plans are made of

std::vector<BatchFile> AgentController::filesOf(const QStringList &paths) const
{
    std::vector<BatchFile> files;
    files.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString &path : paths) {
        BatchFile file{.path = path, .set = m_workspace->library()->setAround(path)};
        if (const AgentPointer agent = m_workspace->library()->agent(path))
            file.folder = agent->folder;
        if (const AgentDocument *document = m_workspace->documentFor(path)) {
            file.open = document->source();
            file.dialect = document->client().dialect->id();
        }
        files.push_back(std::move(file));
    }
    return files;
}

std::vector<AgentController::AgentPointer> AgentController::agents() const
{
    std::vector<AgentPointer> all;
    for (const AgentLibrary::ShownPlace &place : m_workspace->library()->places())
        all.insert(all.end(), place.agents.begin(), place.agents.end());
    return all;
}

std::vector<AgentTarget> AgentController::targets() const
{
    std::vector<std::pair<Place, const FolderTree *>> places;
    for (const AgentLibrary::ShownPlace &place : m_workspace->library()->places()) {
        if (place.snapshot)
            places.emplace_back(place.place, place.snapshot->tree.get());
    }
    return agentTargets(places, m_workspace->dialects(), m_workspace->surroundings().folders());
}

/// Where an agent lies; of a loose one, its folder as it is.
AgentTarget AgentController::targetOf(const QString &path) const
{
    AgentTarget target{.folder = {.path = folderOf(path), .dialect = m_workspace->dialects().client({}).dialect->id()},
                       .place = {},
                       .isThere = true};
    if (const AgentPointer agent = m_workspace->library()->agent(path); agent && agent->folder)
        target.folder = *agent->folder;
    return target;
}

AgentFileDialog::Check AgentController::checkBeside(const QString &exceptPath) const
{
    std::vector<AgentPointer> others = agents();
    std::erase_if(others, [&exceptPath](const AgentPointer &agent) { return agent->path == exceptPath; });
    return [this, others = std::move(others)](const QString &name, const AgentTarget &target) {
        return NameCheck::of(name, target, m_workspace->dialects(), others);
    };
}

QString AgentController::nameOf(const QString &path) const
{
    if (const AgentDocument *document = m_workspace->documentFor(path); document && document->reading().name)
        return *document->reading().name;
    const AgentPointer agent = m_workspace->library()->agent(path);
    return agent && !agent->name.isEmpty() ? agent->name : path.section(u'/', -1).section(u'.', 0, 0);
}

// Commands

void AgentController::setField(const QStringList &paths, const QString &key, const QString &value)
{
    FieldSetting setting{.key = key, .text = value};
    if (value.isEmpty())
        setting.kind = FieldSetting::Kind::Unset;
    setFields(paths, {setting});
}

void AgentController::setFields(const QStringList &paths, const std::vector<FieldSetting> &settings)
{
    if (paths.isEmpty() || settings.empty())
        return;
    const BatchEdit batch(m_workspace->surroundings(), m_workspace->checker());
    make(
        [batch, files = filesOf(paths), settings](const std::stop_token &stop, const BatchEdit::Listener &listener) {
            return batch.setFields(files, settings, stop, listener);
        },
        Listing::IfNeeded);
}

void AgentController::fixRule(const QStringList &paths, const QString &rule)
{
    const BatchEdit batch(m_workspace->surroundings(), m_workspace->checker());
    make(
        [batch, files = filesOf(paths), rule](const std::stop_token &stop, const BatchEdit::Listener &listener) {
            return batch.fixRule(files, rule, stop, listener);
        },
        Listing::Always);
}

bool AgentController::mayBegin()
{
    if (isBusy())
        Q_EMIT statusMessage(tr("Other files are being written. Try again when that has ended."));
    return !isBusy();
}

void AgentController::rename(const QString &path)
{
    if (!mayBegin())
        return;
    const AgentTarget lies = targetOf(path);
    // Better said before a name is thought of.
    if (const QString obstacle = writeObstacle(path, &lies.folder, m_workspace->surroundings().folders());
        !obstacle.isEmpty())
        return m_dialogs->showError(m_window, obstacle);
    const QString name = nameOf(path);
    auto *dialog = new AgentFileDialog({.title = tr("Rename Agent"),
                                        .text = tr("The new name of “%1”. Where others name it is listed next, before "
                                                   "anything is changed.")
                                                    .arg(name),
                                        .apply = tr("Rename"),
                                        .wantsName = true,
                                        .name = name,
                                        .targets = {lies},
                                        .check = checkBeside(path)},
                                       m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        RenameRequest request{.file = filesOf({path}).front(), .name = dialog->name(), .scope = {}, .open = {}};
        const AgentTarget target = targetOf(path);
        const QString repository = repositoryRoot(folderOf(path));
        if (target.folder.kind == AgentsFolder::Kind::User) {
            // The person's agents are seen from every project.
            for (const AgentLibrary::ShownPlace &place : m_workspace->library()->places()) {
                if (place.place.kind == Place::Kind::Folder)
                    request.scope.projects += place.place.path;
            }
        } else {
            request.scope.projects += repository.isEmpty() ? target.folder.workingFolder : repository;
        }
        request.scope.projects.removeAll(QString());
        request.scope.clientFolders = {m_workspace->environment().claude};
        request.scope.agentFolders = {target.folder.path};
        for (const AgentDocument *document : m_workspace->documents())
            request.open.insert(document->path(), document->source());
        const Surroundings &surroundings = m_workspace->surroundings();
        make(
            [request, &surroundings](const std::stop_token &stop, const BatchEdit::Listener &listener) {
                return renamePlan(request, surroundings, FileOps::system(), stop, listener);
            },
            Listing::IfNeeded);
    });
    dialog->open();
}

void AgentController::move(const QStringList &paths, const QString &folder)
{
    askTarget(paths, folder, false);
}

void AgentController::copy(const QStringList &paths, const QString &folder)
{
    askTarget(paths, folder, true);
}

void AgentController::askTarget(const QStringList &paths, const QString &folder, bool isCopy)
{
    if (paths.isEmpty() || !mayBegin())
        return;
    const auto count = static_cast<int>(paths.size());
    AgentFileDialog::Question question{.title = isCopy ? tr("Copy %n Agent(s)", nullptr, count)
                                                       : tr("Move %n Agent(s)", nullptr, count),
                                       .text = isCopy ? tr("Where are the copies to go?") : tr("Where are they to go?"),
                                       .apply = isCopy ? tr("Copy") : tr("Move"),
                                       .targets = targets()};
    if (question.targets.empty())
        return;
    const auto chosen =
        std::ranges::find(question.targets, folder, [](const AgentTarget &target) { return target.folder.path; });
    if (chosen != question.targets.end())
        question.target = static_cast<std::size_t>(chosen - question.targets.begin());
    auto *dialog = new AgentFileDialog(std::move(question), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paths, isCopy] {
        const FilePlans plans(m_workspace->surroundings(), agents());
        make(
            [plans, files = filesOf(paths), target = dialog->target(), isCopy](const std::stop_token &stop,
                                                                               const BatchEdit::Listener &listener) {
                return isCopy ? plans.copy(files, target, stop, listener) : plans.move(files, target, stop, listener);
            },
            Listing::IfNeeded);
    });
    dialog->open();
}

void AgentController::duplicate(const QString &path)
{
    if (!mayBegin())
        return;
    const QString name = nameOf(path);
    AgentFileDialog::Question question{.title = tr("Duplicate Agent"),
                                       .text = tr("What is the copy of “%1” called, and where does it go?").arg(name),
                                       .apply = tr("Duplicate"),
                                       .wantsName = true,
                                       .name = name,
                                       .targets = targets(),
                                       .check = checkBeside({})};
    const AgentTarget own = targetOf(path);
    auto place = std::ranges::find(question.targets, own.folder.path,
                                   [](const AgentTarget &target) { return target.folder.path; });
    if (place == question.targets.end())
        place = question.targets.insert(question.targets.begin(), own);
    question.target = static_cast<std::size_t>(place - question.targets.begin());
    if (const QString free = question.check(name, *place).suggestion; !free.isEmpty())
        question.name = free;
    auto *dialog = new AgentFileDialog(std::move(question), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        const FilePlans plans(m_workspace->surroundings(), agents());
        make([plans, file = filesOf({path}).front(), name = dialog->name(), target = dialog->target()](
                 const std::stop_token &,
                 const BatchEdit::Listener &) { return std::optional(plans.duplicate(file, name, target)); },
             Listing::IfNeeded);
    });
    dialog->open();
}

void AgentController::remove(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const FilePlans plans(m_workspace->surroundings(), agents());
    const Trash &trash = m_runner->trash();
    make(
        [plans, files = filesOf(paths), &trash](const std::stop_token &stop, const BatchEdit::Listener &listener) {
            return plans.remove(files, trash, stop, listener);
        },
        Listing::Always);
}

void AgentController::restoreSeen(const QStringList &paths)
{
    offer(m_workspace->outsideChanges()->restorePlan(paths, m_runner->openFiles(),
                                                     m_workspace->surroundings().folders()));
}

void AgentController::undoLast()
{
    const Journal &journal = m_workspace->journal();
    make(
        [&journal, open = m_runner->openFiles()](const std::stop_token &, const BatchEdit::Listener &) {
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

// From the plan to the message

void AgentController::make(const Work &work, Listing listing)
{
    if (!mayBegin())
        return;
    showProgress(tr("Reading files…"), [this] { m_plans.cancel(); });
    m_plans.start(
        work,
        [this, listing](ChangePlan plan) {
            delete m_progress;
            take(std::move(plan), listing);
        },
        [this](qsizetype done, qsizetype total) { setProgress(done, total); });
}

void AgentController::take(ChangePlan plan, Listing listing)
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

void AgentController::offer(ChangePlan plan)
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

void AgentController::run(ChangePlan plan)
{
    if (m_runner->isRunning())
        return;
    const bool isOne = plan.changes.size() == 1 && plan.undoes.isEmpty();
    m_made = isOne && plan.changes.front().kind == FileChange::Kind::Create ? plan.changes.front().path : QString();
    showProgress(tr("Writing files…"), [this] { m_runner->cancel(); });
    m_runner->run(std::move(plan));
}

void AgentController::takeReport(const BatchReport &report)
{
    delete m_progress;
    closeGone(report);
    say(report);
    if (!m_made.isEmpty() && report.done.contains(m_made))
        Q_EMIT openRequested(m_made);
    Q_EMIT finished();
}

/// A tab whose file was deleted, and that has nothing more than the file had.
void AgentController::closeGone(const BatchReport &report)
{
    const auto documents = m_workspace->documents();
    for (AgentDocument *document : documents) {
        if (!document->isModified() && document->diskState() == AgentDocument::DiskState::Missing &&
            report.done.contains(document->path()))
            m_files->close(document);
    }
}

void AgentController::say(const BatchReport &report)
{
    QStringList said;
    const auto done = static_cast<int>(report.done.size());
    if (!report.undoes.isEmpty() && done == 0 && report.failures.empty())
        said << tr("Undone: no file was left changed.");
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
}

void AgentController::saveAll(const QStringList &paths)
{
    m_notice->clear();
    for (const QString &path : paths) {
        // Whatever was not saved is said of its own page.
        if (AgentDocument *document = m_workspace->documentFor(path); document && document->isModified())
            m_files->save(document);
    }
}

void AgentController::showProgress(const QString &text, const std::function<void()> &cancel)
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

void AgentController::setProgress(qsizetype done, qsizetype total)
{
    if (!m_progress)
        return;
    m_progress->setMaximum(static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
}

void AgentController::survey(const QStringList &paths)
{
    const BatchEdit batch(m_workspace->surroundings(), m_workspace->checker());
    m_surveys.start(
        [batch, files = filesOf(paths)](const std::stop_token &stop, const BatchEdit::Listener &) {
            return batch.commonValues(files, stop);
        },
        [this, paths](const CommonValues &values) { Q_EMIT surveyed(paths, values); });
}

} // namespace dossier
