// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentcontroller.h"

#include "batchfiles.h"
#include "changecontroller.h"
#include "document/agentdocument.h"
#include "library/fileplans.h"
#include "library/renameplan.h"
#include "library/repositoryroot.h"
#include "library/writeobstacle.h"
#include "panels/dialogs.h"
#include "workspace/outsidechanges.h"
#include "workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString folderOf(const QString &path)
{
    return path.section(u'/', 0, -2);
}

} // namespace

AgentController::AgentController(Workspace *workspace, ChangeController *changes, Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_changes(changes)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_surveys(this)
{
}

AgentController::~AgentController()
{
    m_surveys.cancel();
}

// What plans are made of

std::vector<BatchFile> AgentController::filesOf(const QStringList &paths) const
{
    return batchFiles(*m_workspace, paths);
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
    return [this, others = AgentNames(others)](const QString &name, const AgentTarget &target) {
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
    m_changes->make(
        [batch, files = filesOf(paths), settings](const std::stop_token &stop, const BatchEdit::Listener &listener) {
            return batch.setFields(files, settings, stop, listener);
        },
        ChangeController::Listing::IfNeeded);
}

void AgentController::fixRule(const QStringList &paths, const QString &rule)
{
    const BatchEdit batch(m_workspace->surroundings(), m_workspace->checker());
    m_changes->make(
        [batch, files = filesOf(paths), rule](const std::stop_token &stop, const BatchEdit::Listener &listener) {
            return batch.fixRule(files, rule, stop, listener);
        },
        ChangeController::Listing::Always);
}

void AgentController::rename(const QString &path)
{
    if (!m_changes->mayBegin())
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
        m_changes->make(
            [request, &surroundings](const std::stop_token &stop, const BatchEdit::Listener &listener) {
                return renamePlan(request, surroundings, FileOps::system(), stop, listener);
            },
            ChangeController::Listing::IfNeeded);
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
    if (paths.isEmpty() || !m_changes->mayBegin())
        return;
    const auto count = static_cast<int>(paths.size());
    AgentFileDialog::Question question{.title = isCopy ? tr("Copy %n Agent(s)", nullptr, count)
                                                       : tr("Move %n Agent(s)", nullptr, count),
                                       .text = isCopy ? tr("Where are the copies to go?") : tr("Where are they to go?"),
                                       .apply = isCopy ? tr("Copy") : tr("Move"),
                                       .targets = targets()};
    if (question.targets.empty())
        return;
    auto chosen =
        std::ranges::find(question.targets, folder, [](const AgentTarget &target) { return target.folder.path; });
    if (chosen == question.targets.end() && !folder.isEmpty()) {
        chosen = std::ranges::find_if(question.targets, [&folder](const AgentTarget &target) {
            return target.folder.path.startsWith(folder + u'/');
        });
    }
    if (chosen != question.targets.end())
        question.target = static_cast<std::size_t>(chosen - question.targets.begin());
    auto *dialog = new AgentFileDialog(std::move(question), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paths, isCopy] {
        const FilePlans plans(m_workspace->surroundings(), agents());
        m_changes->make(
            [plans, files = filesOf(paths), target = dialog->target(), isCopy](const std::stop_token &stop,
                                                                               const BatchEdit::Listener &listener) {
                return isCopy ? plans.copy(files, target, stop, listener) : plans.move(files, target, stop, listener);
            },
            ChangeController::Listing::IfNeeded);
    });
    dialog->open();
}

void AgentController::duplicate(const QString &path)
{
    if (!m_changes->mayBegin())
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
        m_changes->make([plans, file = filesOf({path}).front(), name = dialog->name(), target = dialog->target()](
                            const std::stop_token &,
                            const BatchEdit::Listener &) { return std::optional(plans.duplicate(file, name, target)); },
                        ChangeController::Listing::IfNeeded);
    });
    dialog->open();
}

void AgentController::remove(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const FilePlans plans(m_workspace->surroundings(), agents());
    const Trash &trash = m_changes->trash();
    m_changes->make(
        [plans, files = filesOf(paths), &trash](const std::stop_token &stop, const BatchEdit::Listener &listener) {
            return plans.remove(files, trash, stop, listener);
        },
        ChangeController::Listing::Always);
}

void AgentController::makeAlike(const QString &path, const QStringList &copies)
{
    const BatchEdit batch(m_workspace->surroundings(), m_workspace->checker());
    m_changes->make([batch, source = filesOf({path}).front(), files = filesOf(copies)](
                        const std::stop_token &stop,
                        const BatchEdit::Listener &listener) { return batch.makeAlike(source, files, stop, listener); },
                    ChangeController::Listing::Always);
}

void AgentController::restoreSeen(const QStringList &paths)
{
    m_changes->offer(m_workspace->outsideChanges()->restorePlan(paths, m_changes->openFiles(),
                                                                m_workspace->surroundings().folders()));
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
