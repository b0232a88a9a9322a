// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentcommands.h"

#include "agentcontroller.h"
#include "agentviews.h"
#include "document/agentdocument.h"
#include "documenttabs.h"
#include "filecontroller.h"
#include "library/clientfolders.h"
#include "library/examplestoprompt.h"
#include "library/liveness.h"
#include "panels/newagentdialog.h"
#include "windowactions.h"
#include "workspace/outsidechanges.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

namespace dossier {

namespace {

/// Writes a file that is not there yet, and the folders above it.
Result<void> writeNew(Workspace *workspace, const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(path.section(u'/', 0, -2))) {
        return std::unexpected(Error{.code = Error::Code::NotPermitted,
                                     .text = AgentCommands::tr("The folder %1 could not be made. Choose another place.")
                                                 .arg(QDir::toNativeSeparators(path.section(u'/', 0, -2))),
                                     .path = path});
    }
    bool isThere = FileOps::system().info(path).kind != FileInfo::Kind::Missing;
    Result<void> written;
    if (!isThere) {
        written = workspace->edit(path, [&](const QByteArray &before) {
            isThere = !before.isEmpty();
            return isThere ? before : bytes;
        });
    }
    if (written && !isThere)
        workspace->outsideChanges()->noteWritten(path, bytes);
    if (isThere) {
        return std::unexpected(
            Error{.code = Error::Code::Refused,
                  .text = AgentCommands::tr("There is a file %1 already. Nothing was written; choose another name.")
                              .arg(QDir::toNativeSeparators(path)),
                  .path = path});
    }
    return written;
}

Liveness livenessOf(const Workspace &workspace, const AgentDocument &document, const QSet<QString> &newFolders)
{
    const Dialect &dialect = *document.client().dialect;
    Liveness::Saved saved{
        .folder = ClientFolders(workspace.dialects(), workspace.surroundings().folders()).around(document.path()),
        .isFolderNew = false,
        .outcome = document.reading().outcome,
        .id = document.reading().name.value_or(QString())};
    if (const auto agent = workspace.library()->agent(document.path()); agent && agent->folder) {
        saved.folder = *agent->folder;
        saved.id = agent->id();
    }
    saved.isFolderNew = saved.folder && newFolders.contains(saved.folder->path);
    return Liveness::of(dialect, saved);
}

} // namespace

AgentCommands::AgentCommands(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_controller(new AgentController(parts.workspace, parts.files, parts.notice, parts.dialogs, window))
{
    connect(m_controller, &AgentController::statusMessage, this, &AgentCommands::statusMessage);
    connect(m_controller, &AgentController::openRequested, this, &AgentCommands::openRequested);
    connect(parts.views, &AgentViews::editRequested, m_controller, &AgentController::setField);
    connect(parts.views, &AgentViews::restoreRequested, m_controller, &AgentController::restoreSeen);
    connect(parts.views, &AgentViews::fieldsRequested, m_controller, &AgentController::setFields);
    connect(parts.views, &AgentViews::selectionChanged, m_controller, &AgentController::survey);
    connect(m_controller, &AgentController::finished, parts.views, &AgentViews::askCommon);
    connect(m_controller, &AgentController::surveyed, parts.views, &AgentViews::showCommon);
    connect(parts.views, &AgentViews::actionRequested, this, &AgentCommands::run);
    connect(parts.views, &AgentViews::examplesToPromptRequested, this, &AgentCommands::moveExamples);
    connect(parts.files, &FileController::saved, this, &AgentCommands::sayLiveness);
    connectActions();
}

void AgentCommands::connectActions()
{
    const WindowActions &actions = *m_parts.actions;
    connect(actions.newAgent, &QAction::triggered, this, &AgentCommands::createAgent);
    connect(actions.renameAgent, &QAction::triggered, this, [this] { runOnCurrent(AgentAction::Rename); });
    connect(actions.duplicateAgent, &QAction::triggered, this, [this] { runOnCurrent(AgentAction::Duplicate); });
    connect(actions.moveAgent, &QAction::triggered, this, [this] { runOnCurrent(AgentAction::Move); });
    connect(actions.copyAgent, &QAction::triggered, this, [this] { runOnCurrent(AgentAction::Copy); });
    connect(actions.deleteAgent, &QAction::triggered, this, [this] { runOnCurrent(AgentAction::Delete); });
    connect(actions.undoBatch, &QAction::triggered, m_controller, &AgentController::undoLast);
    connect(actions.copyCommand, &QAction::triggered, this, &AgentCommands::copyStartCommand);
}

void AgentCommands::run(AgentAction action, const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    switch (action) {
    case AgentAction::Open:
        for (const QString &path : paths)
            Q_EMIT openRequested(path);
        break;
    case AgentAction::Compare:
        m_parts.views->compare(paths);
        break;
    case AgentAction::Rename:
        m_controller->rename(paths.constFirst());
        break;
    case AgentAction::Move:
        m_controller->move(paths);
        break;
    case AgentAction::Copy:
        m_controller->copy(paths);
        break;
    case AgentAction::Duplicate:
        m_controller->duplicate(paths.constFirst());
        break;
    case AgentAction::Delete:
        m_controller->remove(paths);
        break;
    }
}

void AgentCommands::runOnCurrent(AgentAction action)
{
    const AgentDocument *document = m_parts.tabs->currentDocument();
    if (document && !document->path().isEmpty())
        run(action, {document->path()});
    else if (document)
        Q_EMIT statusMessage(tr("The agent has no file yet. Save it first."));
}

void AgentCommands::createAgent()
{
    NewAgentDialog dialog(
        m_parts.workspace,
        [this](const NewAgent::File &file) { return writeNew(m_parts.workspace, file.path, file.bytes); }, m_window);
    if (const AgentDocument *document = m_parts.tabs->currentDocument(); document && !document->path().isEmpty())
        dialog.preferFolder(document->path().section(u'/', 0, -2));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const NewAgent::File file = dialog.agent().file();
    if (file.isFolderNew)
        m_newFolders.insert(file.folder.path);
    Q_EMIT openRequested(file.path);
    if (const AgentDocument *document = m_parts.workspace->documentFor(file.path))
        sayLiveness(document);
}

void AgentCommands::fixEverywhere(const QString &rule)
{
    QStringList paths;
    for (const AgentLibrary::ShownPlace &shown : m_parts.workspace->library()->places()) {
        for (const auto &agent : shown.agents)
            paths += agent->path;
    }
    paths.removeDuplicates();
    m_controller->fixRule(paths, rule);
}

void AgentCommands::sayLiveness(const AgentDocument *document)
{
    Q_EMIT statusMessage(livenessOf(*m_parts.workspace, *document, m_newFolders).sentence);
}

void AgentCommands::moveExamples(const QStringList &paths)
{
    for (const QString &path : paths) {
        Q_EMIT openRequested(path);
        AgentDocument *document = m_parts.workspace->documentFor(path);
        if (!document)
            continue; // why was said
        const auto changes = examplesToPrompt(document->checkInput());
        const Result<void> moved = changes ? document->apply(*changes) : std::unexpected(changes.error());
        if (!moved)
            Q_EMIT statusMessage(moved.error().text);
    }
}

void AgentCommands::copyStartCommand()
{
    const AgentDocument *document = m_parts.tabs->currentDocument();
    if (!document)
        return;
    const QString command = livenessOf(*m_parts.workspace, *document, m_newFolders).command;
    if (command.isEmpty()) {
        Q_EMIT statusMessage(tr("There is no command that starts this agent."));
        return;
    }
    QGuiApplication::clipboard()->setText(command);
    Q_EMIT statusMessage(tr("Copied: %1").arg(command));
}

} // namespace dossier
