// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Which signal leads where: actions, panels and views of the window.
#include "aboutdialog.h"
#include "mainwindow.h"

#include "agentcommands.h"
#include "agentviews.h"
#include "askedtab.h"
#include "authoringcontroller.h"
#include "autosavecontroller.h"
#include "changecontroller.h"
#include "comparisons.h"
#include "diskbar.h"
#include "document/agentdocument.h"
#include "documentpage.h"
#include "documentstatus.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "editor/indentation.h"
#include "filecontroller.h"
#include "fixcontroller.h"
#include "focusmode.h"
#include "formatactions.h"
#include "helpcontroller.h"
#include "linkopener.h"
#include "models/agenttreemodel.h"
#include "palettecontroller.h"
#include "panekeys.h"
#include "panels/agentspanel.h"
#include "panels/announcer.h"
#include "panels/destinationspanel.h"
#include "panels/messagebar.h"
#include "panels/problemspanel.h"
#include "panels/readingorder.h"
#include "panels/recoverydialog.h"
#include "preferencescontroller.h"
#include "programinfo.h"
#include "runcontroller.h"
#include "settings/settings.h"
#include "spellingcontroller.h"
#include "splitcontroller.h"
#include "structurecontroller.h"
#include "tabcontroller.h"
#include "theme.h"
#include "windowactions.h"
#include "windowstate.h"
#include "workspace/recovery.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSessionPause = 1'000; // ms in which openings and closings become one

} // namespace

void MainWindow::connectFileActions()
{
    connect(m_actions->openFile, &QAction::triggered, m_files, &FileController::askOpenFiles);
    connect(m_actions->openFolder, &QAction::triggered, m_files, &FileController::askOpenFolder);
    connect(m_actions->save, &QAction::triggered, m_files, [this] { m_files->save(m_tabs->currentDocument()); });
    connect(m_actions->saveAs, &QAction::triggered, m_files, [this] { m_files->saveAs(m_tabs->currentDocument()); });
    connect(m_actions->saveAll, &QAction::triggered, m_files, &FileController::saveAll);
    connect(m_actions->close, &QAction::triggered, m_files, [this] { m_files->close(m_tabs->currentDocument()); });
    connect(m_actions->closeOthers, &QAction::triggered, m_files,
            [this] { m_files->closeOthers(m_tabs->currentDocument()); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_workspace, &Workspace::recentFilesChanged, this, &MainWindow::fillRecentMenu);
}

void MainWindow::connectEditActions()
{
    connect(m_actions->undo, &QAction::triggered, this, [this] { page()->editor()->undo(); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { page()->editor()->redo(); });
    connect(m_actions->cut, &QAction::triggered, this, [this] { page()->editor()->cut(); });
    connect(m_actions->copy, &QAction::triggered, this, [this] { page()->editor()->copy(); });
    connect(m_actions->paste, &QAction::triggered, this, [this] { page()->editor()->paste(); });
    connect(m_actions->selectAll, &QAction::triggered, this, [this] { page()->editor()->selectAll(); });
    connect(m_actions->find, &QAction::triggered, this, [this] { page()->editor()->find(); });
    connect(m_actions->replace, &QAction::triggered, this, [this] { page()->editor()->replace(); });
    connect(m_actions->findNext, &QAction::triggered, this, [this] { page()->editor()->findNext(); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { page()->editor()->findPrevious(); });
    connect(m_actions->indent, &QAction::triggered, this,
            [this] { page()->editor()->editor()->changeIndentation(indentLines); });
    connect(m_actions->unindent, &QAction::triggered, this,
            [this] { page()->editor()->editor()->changeIndentation(unindentLines); });
    connect(m_actions->fixHere, &QAction::triggered, this, [this] { page()->offerFixes(); });
    connect(m_actions->fixAll, &QAction::triggered, m_fixes, &FixController::fixMany);
    auto *format =
        new FormatActions({.actions = m_actions, .menus = m_menus, .tabs = m_tabs, .settings = m_settings}, this);
    connect(format, &FormatActions::statusMessage, this, &MainWindow::sayStatus);
}

void MainWindow::connectViewActions()
{
    const auto remember = [this](QAction *action, auto apply) {
        connect(action, &QAction::toggled, this, [this, apply](bool on) {
            apply(on);
            applySettings();
        });
    };
    remember(m_actions->showAgents, [this](bool on) { m_settings->setShowAgents(on); });
    remember(m_actions->showFields, [this](bool on) { m_settings->setShowFields(on); });
    remember(m_actions->showProblems, [this](bool on) { m_settings->setShowProblems(on); });
    remember(m_actions->wrapLines, [this](bool on) { m_settings->setWrapLines(on); });
    const auto mode = [this](QAction *action, EditorPane::Mode value) {
        connect(action, &QAction::triggered, this, [this, value] {
            m_settings->setViewMode(static_cast<int>(value));
            applySettings();
        });
    };
    mode(m_actions->textMode, EditorPane::Mode::Text);
    mode(m_actions->splitMode, EditorPane::Mode::Split);
    mode(m_actions->previewMode, EditorPane::Mode::Preview);
    const auto theme = [this](QAction *action, Theme value) {
        connect(action, &QAction::triggered, m_settings,
                [this, value] { m_settings->setTheme(static_cast<int>(value)); });
    };
    theme(m_actions->themeSystem, Theme::System);
    theme(m_actions->themeLight, Theme::Light);
    theme(m_actions->themeDark, Theme::Dark);
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { setZoom(m_settings->zoom() + 10); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { setZoom(m_settings->zoom() - 10); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { setZoom(100); });
    connect(m_focus, &FocusMode::changed, this, &MainWindow::applySettings);
    connect(m_focus, &FocusMode::statusMessage, this, &MainWindow::sayStatus);
    connect(m_tabs, &DocumentTabs::zoomChanged, this, [this](int percent) { m_settings->setZoom(percent); });
}

void MainWindow::connectGoActions()
{
    connect(m_actions->nextProblem, &QAction::triggered, m_problems, [this] { m_problems->goToNext(false); });
    connect(m_actions->previousProblem, &QAction::triggered, m_problems, [this] { m_problems->goToNext(true); });
    connect(m_actions->focusViews, &QAction::triggered, m_views, &AgentViews::focusList);
    connect(m_actions->focusAgents, &QAction::triggered, m_agents, &AgentsPanel::focusFilter);
    connect(m_actions->focusText, &QAction::triggered, this, [this] {
        m_views->showDocuments();
        page()->editor()->focusText();
    });
    connect(m_actions->focusFields, &QAction::triggered, this, [this] {
        m_views->showDocuments();
        page()->focusFields();
    });
    connect(m_actions->focusProblems, &QAction::triggered, m_problems, [this] {
        m_actions->showProblems->setChecked(true);
        m_below->setCurrentWidget(m_problems);
        m_problems->focusList();
    });
    connect(m_actions->focusDestinations, &QAction::triggered, m_destinations, [this] {
        m_actions->showProblems->setChecked(true);
        m_below->setCurrentWidget(m_destinations);
        m_destinations->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_actions->focusAsked, &QAction::triggered, m_asked, [this] {
        m_actions->showProblems->setChecked(true);
        m_below->setCurrentWidget(m_asked);
        m_asked->focusRequest();
    });
    // From a view they lead to the tab that was shown last.
    const auto step = [this](int tabs) {
        if (!m_views->isViewShown())
            return m_tabs->step(tabs);
        m_views->showDocuments();
        page()->editor()->focusText();
    };
    connect(m_actions->nextTab, &QAction::triggered, m_tabs, [step] { step(1); });
    connect(m_actions->previousTab, &QAction::triggered, m_tabs, [step] { step(-1); });
    auto *panes = new PaneKeys(
        [this]() -> QList<QWidget *> {
            if (m_views->isViewShown() || !page())
                return {m_columns->widget(0), m_center->currentWidget(), m_below};
            return {m_columns->widget(0),   page()->messages(), page()->disk(), page()->firstEditor(),
                    page()->secondEditor(), page()->fields(),   m_below};
        },
        this);
    connect(m_actions->nextPane, &QAction::triggered, panes, [panes] { panes->step(1); });
    connect(m_actions->previousPane, &QAction::triggered, panes, [panes] { panes->step(-1); });
    auto *splits = new SplitController(m_actions, m_menus, m_tabs, this);
    connect(splits, &SplitController::statusMessage, this, &MainWindow::sayStatus);
    connect(splits, &SplitController::editorChanged, m_status, &DocumentStatus::setPane);
    auto *structure = new StructureController(m_actions, m_menus, m_tabs, this);
    connect(structure, &StructureController::statusMessage, this, &MainWindow::sayStatus);
    auto *spelling = new SpellingController(
        {.workspace = m_workspace, .tabs = m_tabs, .actions = m_actions, .menus = m_menus}, this);
    connect(spelling, &SpellingController::statusMessage, this, &MainWindow::sayStatus);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions->diagnostics, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(diagnostics(*m_workspace, *this));
        sayStatus(tr("Copied: versions and settings, no name of a file or a person."));
    });
    connect(m_actions->languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings->setLanguage(action->data().toString());
        sayStatus(tr("This language is used from the next start on."));
    });
}

void MainWindow::connectPanels()
{
    connect(m_files, &FileController::shown, m_views, &AgentViews::showDocuments);
    connect(m_agents, &AgentsPanel::agentChosen, m_files, &FileController::openPath);
    connect(m_views, &AgentViews::openRequested, m_files, &FileController::openPath);
    connect(m_agents, &AgentsPanel::agentActionRequested, m_commands, &AgentCommands::run);
    connect(m_agents, &AgentsPanel::dropRequested, m_commands, &AgentCommands::drop);
    connect(m_commands, &AgentCommands::openRequested, m_files,
            [this](const QString &path) { m_files->openPath(path, true); });
    connect(m_changes, &ChangeController::openRequested, m_files, [this](const QString &path) {
        m_files->openPath(path, true);
        if (page() && page()->document()->path() == path)
            page()->editor()->focusText();
    });
    connect(m_comparisons, &Comparisons::openRequested, m_files,
            [this](const QString &path) { m_files->openPath(path, true); });
    connect(m_asked, &AskedTab::openRequested, m_files, [this](const QString &path) { m_files->openPath(path, true); });
    connect(m_files, &FileController::statusMessage, this, &MainWindow::sayStatus);
    connect(m_help, &HelpController::linkActivated, m_links, &LinkOpener::open);
    connect(m_help, &HelpController::statusMessage, this, &MainWindow::sayStatus);
    connect(m_views, &AgentViews::explanationRequested, m_help, &HelpController::explain);
    connect(m_tabs, &DocumentTabs::pageAdded, m_help, [this](DocumentPage *added) {
        connect(added, &DocumentPage::explanationRequested, m_help, &HelpController::explain);
    });
    connect(m_runs, &RunController::statusMessage, this, &MainWindow::sayStatus);
    connect(m_links, &LinkOpener::statusMessage, this, &MainWindow::sayStatus);
    connect(m_changes, &ChangeController::statusMessage, this, &MainWindow::sayStatus);
    connect(m_comparisons, &Comparisons::statusMessage, this, &MainWindow::sayStatus);
    connect(m_commands, &AgentCommands::statusMessage, this, &MainWindow::sayStatus);
    connect(m_views, &AgentViews::statusMessage, this, &MainWindow::sayStatus);
    connect(m_views, &AgentViews::shortenRequested, this, [this](const QString &path) {
        if (!m_files->openPath(path, true))
            return;
        m_actions->showFields->setChecked(true);
        page()->focusField(u"description"_s);
    });
    connect(m_views, &AgentViews::placeRequested, m_agents, [this](const QString &path) {
        m_actions->showAgents->setChecked(true);
        m_agents->showPath(path);
        m_agents->focusTree();
    });
    connect(m_problems, &ProblemsPanel::fixEverywhereRequested, m_commands, &AgentCommands::fixEverywhere);
    connect(m_views, &AgentViews::openFolderRequested, m_files, &FileController::askOpenFolder);
    connect(m_center, &QStackedWidget::currentChanged, this, &MainWindow::followCenter);
    connect(m_views, &AgentViews::selectionChanged, this, &MainWindow::followCenter);
    connect(m_agents, &AgentsPanel::openFolderRequested, m_files, &FileController::askOpenFolder);
    connect(m_agents, &AgentsPanel::openFileRequested, m_files, &FileController::askOpenFiles);
    connect(m_agents, &AgentsPanel::removePlaceRequested, m_workspace, &Workspace::removePlace);
    connect(m_tabs, &DocumentTabs::currentDocumentChanged, this, &MainWindow::showDocument);
    connect(m_tabs, &DocumentTabs::pageAdded, this, &MainWindow::followPage);
    connect(m_tabs, &DocumentTabs::closeRequested, m_files, &FileController::close);
    connect(m_tabs, &DocumentTabs::menuRequested, this, [this](const QPoint &position) {
        QMenu menu;
        menu.setObjectName(u"tabMenu"_s);
        menu.addActions({m_actions->save, m_actions->close, m_actions->closeOthers});
        menu.addAction(m_tabController->pinAction());
        menu.addSeparator();
        menu.addAction(m_actions->versions);
        menu.exec(position);
    });
    connect(m_problems, &ProblemsPanel::jumpRequested, this, &MainWindow::goTo);
    connect(m_problems, &ProblemsPanel::fixRequested, this, [this](const Fix &fix) { page()->applyFix(fix); });
    connect(m_problems, &ProblemsPanel::fixAllRequested, m_fixes, &FixController::fixMany);
    connect(m_problems, &ProblemsPanel::previewRequested, m_fixes, &FixController::preview);
    connect(m_problems, &ProblemsPanel::helpRequested, m_fixes, &FixController::showHelp);
    connect(m_problems, &ProblemsPanel::ignoreRequested, m_fixes, &FixController::ignoreInFile);
    connect(m_problems, &ProblemsPanel::configureRequested, m_fixes, &FixController::configure);
    connect(m_fixes, &FixController::statusMessage, this, &MainWindow::sayStatus);
    connect(m_fixes, &FixController::linkActivated, m_links, &LinkOpener::open);
    connect(m_destinations, &DestinationsPanel::fixRequested, this, [this](const Fix &fix) { page()->applyFix(fix); });
    connect(m_destinations, &DestinationsPanel::jumpRequested, this, &MainWindow::goTo);
    connect(m_destinations, &DestinationsPanel::keepLineFeedsRequested, m_fixes, &FixController::keepLineFeeds);
    connect(m_workspace, &Workspace::configurationProblems, this, &MainWindow::showConfigurationProblems);
    auto *authoring = new AuthoringController(
        {.workspace = m_workspace, .tabs = m_tabs, .actions = m_actions, .menus = m_menus}, this);
    connect(authoring, &AuthoringController::statusMessage, this, &MainWindow::sayStatus);
}

void MainWindow::connectPreferences()
{
    auto *autosave = new AutosaveController(m_workspace, m_tabs, this);
    connect(autosave, &AutosaveController::statusMessage, this, &MainWindow::sayStatus);
    auto *preferences = new PreferencesController(
        {.workspace = m_workspace, .tabs = m_tabs, .dialogs = m_dialogs, .actions = m_actions, .menus = m_menus}, this);
    connect(m_status, &DocumentStatus::clientClicked, preferences, &PreferencesController::showClients);
    new PaletteController({.window = this,
                           .actions = m_actions,
                           .menus = m_menus,
                           .workspace = m_workspace,
                           .tabs = m_tabs,
                           .files = m_files,
                           .views = m_views,
                           .agents = m_model,
                           .showSetting = [preferences](Settings::Key key) { preferences->showSetting(key); }});
}

void MainWindow::connectRecovery()
{
    Recovery *recovery = m_workspace->recovery();
    connect(recovery, &Recovery::failed, this,
            [this](const Error &error) { m_notice->showMessage(BarTone::Warning, error.text, {}, true); });
    m_sessionTimer->setSingleShot(true);
    m_sessionTimer->setInterval(kSessionPause);
    connect(m_sessionTimer, &QTimer::timeout, this, &MainWindow::saveSession);
}

void MainWindow::offerRecovery()
{
    Recovery *recovery = m_workspace->recovery();
    if (recovery->left().empty())
        return;
    auto *dialog = new RecoveryDialog(recovery, this);
    connect(dialog, &RecoveryDialog::recoverRequested, this, [this, recovery](const RecoveryStore::Left &left) {
        AgentDocument *document = m_workspace->recover(left.snapshot);
        m_tabs->show(document, true);
        m_views->showDocuments();
        recovery->settle(left, document);
    });
    dialog->open();
}

/// Tabs, bars and fields come and go; the order of the widgets' making is nobody's.
bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next);
}

/// Nobody's eyes are always on the status bar, and some people's never.
void MainWindow::sayStatus(const QString &text)
{
    statusBar()->showMessage(text);
    m_announcer->say(text);
}

void MainWindow::showConfigurationProblems(const std::vector<Error> &problems)
{
    QStringList said;
    for (const Error &problem : problems)
        said += problem.text;
    if (said.isEmpty())
        m_notice->clear();
    else
        m_notice->showMessage(BarTone::Warning, tr("%1 The checks go on as if it were not there.").arg(said.join(u' ')),
                              {}, true);
}

} // namespace dossier
