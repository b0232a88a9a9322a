// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentcommands.h"

#include "agentcontroller.h"
#include "agentviews.h"
#include "changecontroller.h"
#include "comparisons.h"
#include "document/agentdocument.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "editor/editorpane.h"
#include "filecontroller.h"
#include "library/examplestoprompt.h"
#include "library/liveness.h"
#include "panels/newagentdialog.h"
#include "windowactions.h"
#include "workspace/savedagent.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace dossier {

namespace {

Liveness livenessOf(const Workspace &workspace, const AgentDocument &document, const QSet<QString> &newFolders)
{
    const Dialect &dialect = *document.client().dialect;
    Liveness::Saved saved = savedAgent(workspace, document);
    saved.isFolderNew = saved.folder && newFolders.contains(saved.folder->path);
    return Liveness::of(dialect, saved);
}

} // namespace

AgentCommands::AgentCommands(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_controller(new AgentController(parts.workspace, parts.changes, parts.dialogs, window))
{
    connect(parts.views, &AgentViews::editRequested, m_controller, &AgentController::setField);
    connect(parts.views, &AgentViews::restoreRequested, m_controller, &AgentController::restoreSeen);
    connect(parts.views, &AgentViews::fieldsRequested, m_controller, &AgentController::setFields);
    connect(parts.views, &AgentViews::commonRequested, m_controller, &AgentController::survey);
    connect(parts.changes, &ChangeController::finished, parts.views, &AgentViews::askCommon);
    connect(m_controller, &AgentController::surveyed, parts.views, &AgentViews::showCommon);
    connect(parts.views, &AgentViews::actionRequested, this, &AgentCommands::run);
    connect(parts.views, &AgentViews::examplesToPromptRequested, this, &AgentCommands::moveExamples);
    connect(parts.files, &FileController::saved, this, &AgentCommands::sayLiveness);
    connect(parts.changes, &ChangeController::folderMade, this,
            [this](const QString &folder) { m_newFolders.insert(folder); });
    connectActions();
}

void AgentCommands::connectActions()
{
    const WindowActions &actions = *m_parts.actions;
    connect(actions.newAgent, &QAction::triggered, this, &AgentCommands::createAgent);
    connect(actions.renameAgent, &QAction::triggered, this, [this] { runOnChosen(AgentAction::Rename); });
    connect(actions.duplicateAgent, &QAction::triggered, this, [this] { runOnChosen(AgentAction::Duplicate); });
    connect(actions.moveAgent, &QAction::triggered, this, [this] { runOnChosen(AgentAction::Move); });
    connect(actions.copyAgent, &QAction::triggered, this, [this] { runOnChosen(AgentAction::Copy); });
    connect(actions.deleteAgent, &QAction::triggered, this, [this] { runOnChosen(AgentAction::Delete); });
    connect(actions.compareAgent, &QAction::triggered, this, [this] { runOnChosen(AgentAction::Compare); });
    connect(actions.compareCommit, &QAction::triggered, m_parts.comparisons,
            [this] { m_parts.comparisons->compareWithCommit(m_parts.tabs->currentDocument()); });
    connect(actions.compareDisk, &QAction::triggered, m_parts.comparisons,
            [this] { m_parts.comparisons->compareWithDisk(m_parts.tabs->currentDocument()); });
    connect(actions.versions, &QAction::triggered, m_parts.comparisons,
            [this] { m_parts.comparisons->showVersions(m_parts.tabs->currentDocument()); });
    connect(actions.written, &QAction::triggered, m_parts.views,
            [this] { m_parts.views->show(ViewsModel::View::Written); });
    connect(m_parts.views, &AgentViews::undoRequested, m_parts.changes, &ChangeController::undo);
    connect(actions.undoBatch, &QAction::triggered, m_parts.changes, &ChangeController::undoLast);
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
        m_parts.comparisons->compare(paths);
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
    case AgentAction::Versions:
        Q_EMIT openRequested(paths.constFirst());
        if (AgentDocument *document = m_parts.workspace->documentFor(paths.constFirst()))
            m_parts.comparisons->showVersions(document);
        break;
    }
}

void AgentCommands::runOnChosen(AgentAction action)
{
    const AgentDocument *document = m_parts.tabs->currentDocument();
    if (m_parts.views->isViewShown())
        run(action, m_parts.views->selected());
    else if (document && !document->path().isEmpty())
        run(action, {document->path()});
    else if (document)
        Q_EMIT statusMessage(tr("The agent has no file yet. Save it first."));
}

void AgentCommands::createAgent()
{
    NewAgentDialog dialog(
        m_parts.workspace,
        [this](const NewAgent::File &file) {
            const QString title = tr("New agent %1").arg(file.path.section(u'/', -1));
            return m_parts.changes->create(title, file.path, file.bytes);
        },
        m_window);
    if (const AgentDocument *document = m_parts.tabs->currentDocument(); document && !document->path().isEmpty())
        dialog.preferFolder(document->path().section(u'/', 0, -2));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const NewAgent::File file = dialog.agent().file();
    Q_EMIT openRequested(file.path);
    const AgentDocument *document = m_parts.workspace->documentFor(file.path);
    DocumentPage *page = m_parts.tabs->pageOf(document);
    if (!document || !page)
        return; // why was said
    // What comes next is written in the prompt; a letter before the header would undo it.
    const QString text = document->text();
    qsizetype start = document->file().bodyRange().start;
    while (start < text.size() && text[start] == u'\n')
        ++start;
    page->editor()->editor()->select({start, 0});
    page->editor()->focusText();
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

void AgentCommands::drop(const QStringList &paths, const QString &folder, bool isCopy)
{
    // The drag ends first: what it was in may not wait for an answer.
    QMetaObject::invokeMethod(
        this,
        [this, paths, folder, isCopy] {
            if (isCopy)
                m_controller->copy(paths, folder);
            else
                m_controller->move(paths, folder);
        },
        Qt::QueuedConnection);
}

void AgentCommands::makeAlike(const QString &path, const QStringList &copies)
{
    m_controller->makeAlike(path, copies);
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
