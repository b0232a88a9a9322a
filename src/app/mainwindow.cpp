// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "agentcommands.h"
#include "agentviews.h"
#include "askedtab.h"
#include "changecontroller.h"
#include "comparisons.h"
#include "document/agentdocument.h"
#include "documentpage.h"
#include "documentstatus.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "editor/indentation.h"
#include "filecontroller.h"
#include "findcontroller.h"
#include "fixcontroller.h"
#include "focusmode.h"
#include "helpcontroller.h"
#include "linkopener.h"
#include "models/agenttreemodel.h"
#include "models/icons.h"
#include "panels/agentspanel.h"
#include "panels/announcer.h"
#include "panels/crashbar.h"
#include "panels/destinationspanel.h"
#include "panels/messagebar.h"
#include "panels/problemspanel.h"
#include "panels/recoverydialog.h"
#include "panels/scanprogress.h"
#include "panels/tabkeys.h"
#include "plaintexts.h"
#include "programinfo.h"
#include "runcontroller.h"
#include "settings/settings.h"
#include "tabcontroller.h"
#include "theme.h"
#include "welcome.h"
#include "windowactions.h"
#include "windowmenus.h"
#include "windowstate.h"
#include "workspace/recovery.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace *workspace, Dialogs *dialogs, std::unique_ptr<Trash> trash, Processes *processes)
    : m_workspace(workspace)
    , m_settings(workspace->settings())
    , m_dialogs(dialogs)
    , m_actions(new WindowActions(this))
    , m_menus(new WindowMenus(this, m_actions))
    , m_model(new AgentTreeModel(workspace, this))
    , m_agents(new AgentsPanel(m_model, this))
    , m_tabs(new DocumentTabs(workspace, this))
    , m_problems(new ProblemsPanel(this))
    , m_destinations(new DestinationsPanel(workspace->dialects(), this))
    , m_asked(new AskedTab([this] { return m_views->texts(); }, this))
    , m_below(new QTabWidget(this))
    , m_notice(new MessageBar(this))
    , m_batchBar(new MessageBar(this))
    , m_crashBar(new CrashBar(this))
    , m_status(new DocumentStatus(statusBar()))
    , m_announcer(new Announcer(this))
    , m_files(new FileController(workspace, m_tabs, dialogs, this))
    , m_fixes(new FixController(workspace, m_tabs, dialogs, this))
    , m_changes(new ChangeController(workspace, m_files, m_batchBar, this, std::move(trash)))
    , m_comparisons(new Comparisons(workspace, dialogs, this))
    , m_center(new QStackedWidget(this))
    , m_views(new AgentViews(workspace, m_model, m_tabs, m_comparisons, dialogs, m_center, this))
    , m_commands(new AgentCommands({.workspace = workspace,
                                    .tabs = m_tabs,
                                    .files = m_files,
                                    .views = m_views,
                                    .changes = m_changes,
                                    .comparisons = m_comparisons,
                                    .dialogs = dialogs,
                                    .actions = m_actions},
                                   this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
    , m_state(new WindowState(this, m_columns, m_rows, m_tabs))
    , m_links(new LinkOpener(dialogs, this))
    , m_help(new HelpController(m_actions, m_menus, this))
    , m_focus(new FocusMode({.settings = m_settings, .tabs = m_tabs, .actions = m_actions, .menus = m_menus}, this))
    , m_tabController(new TabController(
          {.workspace = workspace, .tabs = m_tabs, .files = m_files, .actions = m_actions, .menus = m_menus}, this))
    , m_runs(new RunController({.workspace = workspace,
                                .tabs = m_tabs,
                                .files = m_files,
                                .comparisons = m_comparisons,
                                .dialogs = dialogs,
                                .actions = m_actions,
                                .menus = m_menus,
                                .processes = processes},
                               this))
    , m_sessionTimer(new QTimer(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    QCoreApplication::instance()->installEventFilter(new PlainTexts(this));
    layOut();
    makeFind();
    fillNewMenu();
    fillRecentMenu();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectGoActions();
    connectPanels();
    connectRecovery();
    connectPreferences();
    applySettings();
    showDocument(nullptr);
}

MainWindow::~MainWindow()
{
    // Tabs and rows that go tell of it; nobody is here to listen any more.
    delete m_tabController; // notes where each text is
    m_tabs->disconnect(this);
    m_views->disconnect(this);
    m_find->disconnect(this);
}

void MainWindow::layOut()
{
    auto *welcome = new Welcome(m_workspace, m_actions, m_help->handbook(), this);
    connect(welcome, &Welcome::handbookRequested, m_help, &HelpController::showPage);
    connect(welcome, &Welcome::newRequested, m_files, &FileController::createFrom);
    connect(welcome, &Welcome::openFileRequested, m_files, &FileController::askOpenFiles);
    connect(welcome, &Welcome::openFolderRequested, m_files, &FileController::askOpenFolder);
    connect(welcome, &Welcome::recentRequested, m_files,
            [this](const QString &path) { m_files->openPath(path, true); });
    m_center->addWidget(welcome);
    m_center->addWidget(m_tabs);
    m_rows->setObjectName(u"rowsSplitter"_s);
    m_rows->addWidget(m_center);
    m_notice->setObjectName(u"noticeBar"_s);
    m_notice->clear();
    m_batchBar->setObjectName(u"batchBar"_s);
    m_batchBar->clear();
    m_below->setObjectName(u"belowTabs"_s);
    m_below->setDocumentMode(true);
    leaveKeysToBar(m_below);
    m_below->addTab(m_problems, tr("Problems"));
    m_below->addTab(m_destinations, tr("Where It Loads"));
    m_below->addTab(m_asked, tr("Who Would Be Asked?"));
    m_rows->addWidget(m_below);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({600, 150});
    m_columns->setObjectName(u"columnsSplitter"_s);
    m_columns->addWidget(m_views->makeColumn(m_agents));
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_batchBar);
    column->addWidget(m_crashBar);
    column->addWidget(m_rows, 1);
    m_columns->addWidget(middle);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({240, 1040});
    m_columns->setChildrenCollapsible(false);
    m_rows->setChildrenCollapsible(false);
    setCentralWidget(m_columns);
    m_actions->toolBar->insertWidget(m_actions->textMode, m_views->makeSeenFrom(this));
    m_actions->toolBar->insertSeparator(m_actions->textMode);
    statusBar()->addPermanentWidget(new ScanProgress(m_workspace->library(), this));
    statusBar()->addPermanentWidget(m_status);
    statusBar()->setSizeGripEnabled(false);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    resize(QSize(1280, 820).boundedTo(screen()->availableSize() - QSize(20, 60))); // room for a frame
}

void MainWindow::makeFind()
{
    m_find = new FindController({.workspace = m_workspace,
                                 .tabs = m_tabs,
                                 .files = m_files,
                                 .changes = m_changes,
                                 .agents = m_agents,
                                 .actions = m_actions,
                                 .menus = m_menus,
                                 .below = m_below},
                                this);
    connect(m_find, &FindController::askedChanged, this, &MainWindow::followCenter);
    connect(m_find, &FindController::statusMessage, this, &MainWindow::sayStatus);
}

void MainWindow::fillNewMenu()
{
    m_actions->newMenu->addAction(m_actions->newAgent);
    m_actions->newMenu->addSeparator();
    bool first = true;
    for (const Workspace::Template &source : m_workspace->templates()) {
        QAction *action = m_actions->newMenu->addAction(source.title);
        action->setObjectName(u"new_"_s + source.id);
        action->setToolTip(source.help);
        action->setStatusTip(source.help);
        if (std::exchange(first, false))
            action->setShortcut(QKeySequence::New);
        connect(action, &QAction::triggered, m_files, [this, id = source.id] { m_files->createFrom(id); });
    }
    m_actions->newMenu->setToolTipsVisible(true);
}

void MainWindow::fillRecentMenu()
{
    m_actions->recentMenu->clear();
    const QStringList recent = m_workspace->recentFiles();
    for (const QString &path : recent) {
        const QString shown = QDir::toNativeSeparators(path);
        m_actions->recentMenu->addAction(QString(shown).replace(u'&', u"&&"_s), m_files,
                                         [this, path] { m_files->openPath(path, true); });
    }
    if (!recent.isEmpty()) {
        m_actions->recentMenu->addSeparator();
        m_actions->recentMenu->addAction(tr("&Clear List"), m_workspace, &Workspace::clearRecentFiles);
    }
    m_actions->recentMenu->setEnabled(!recent.isEmpty());
}

void MainWindow::applySettings()
{
    m_actions->showAgents->setChecked(m_settings->showAgents());
    m_actions->showFields->setChecked(m_settings->showFields());
    m_actions->showProblems->setChecked(m_settings->showProblems());
    m_actions->wrapLines->setChecked(m_settings->wrapLines());
    m_agents->parentWidget()->setVisible(m_settings->showAgents() && !m_focus->isOn());
    followCenter();
    m_tabs->setFieldsShown(m_settings->showFields() && !m_focus->isOn());
    m_tabs->setWrapping(m_settings->wrapLines());
    m_tabs->setZoom(m_settings->zoom());
    const auto mode = static_cast<EditorPane::Mode>(m_settings->viewMode());
    m_actions->modes->actions().at(m_settings->viewMode())->setChecked(true);
    m_actions->themes->actions().at(m_settings->theme())->setChecked(true);
    for (QAction *language : m_actions->languages->actions())
        language->setChecked(language->data().toString() == m_settings->language());
    m_tabs->setMode(mode);
}

DocumentPage *MainWindow::page() const
{
    return m_tabs->currentPage();
}

void MainWindow::followPage(DocumentPage *added)
{
    AgentDocument *document = added->document();
    connect(added, &DocumentPage::compareRequested, m_comparisons,
            [this, document](const QString &other) { m_comparisons->compareFiles(document->path(), other); });
    connect(added, &DocumentPage::compareDiskRequested, m_comparisons,
            [this, document] { m_comparisons->compareWithDisk(document); });
    connect(added, &DocumentPage::alikeRequested, m_commands, &AgentCommands::makeAlike);
    added->setTexts([this] { return m_views->texts(); });
    connect(added, &DocumentPage::openRequested, m_files,
            [this](const QString &path) { m_files->openPath(path, true); });
    connect(added, &DocumentPage::copyRequested, m_commands,
            [this, document] { m_commands->run(AgentAction::Copy, {document->path()}); });
    connect(added, &DocumentPage::linkActivated, m_links, &LinkOpener::open);
    connect(added, &DocumentPage::fieldsNeeded, m_actions->showFields,
            [this] { m_actions->showFields->setChecked(true); });
    connect(added, &DocumentPage::statusMessage, this, &MainWindow::sayStatus);
    connect(added->editor(), &EditorPane::linkHovered, statusBar(),
            [this](const QUrl &url) { statusBar()->showMessage(url.toDisplayString()); });
    connect(added, &DocumentPage::reloadRequested, m_files, [this, document] { m_files->takeDiskVersion(document); });
    connect(added, &DocumentPage::overwriteRequested, m_files, [this, document] { m_files->overwrite(document); });
    connect(added, &DocumentPage::saveAsRequested, m_files, [this, document] { m_files->saveAs(document); });
    connect(added, &DocumentPage::followRequested, m_workspace,
            [this, document](const QString &path) { m_workspace->followMove(document->path(), path); });
    connect(document, &AgentDocument::titleChanged, this, &MainWindow::updateTitle);
    connect(document, &AgentDocument::titleChanged, m_agents, [this, document] {
        if (document == m_tabs->currentDocument())
            m_agents->showPath(document->path()); // it was moved or renamed
    });
    connect(document, &AgentDocument::modificationChanged, this, &MainWindow::updateTitle);
}

void MainWindow::showDocument(AgentDocument *document)
{
    // One that closes behind a view leaves the view where it is.
    if (!m_views->isViewShown())
        m_views->showDocuments();
    followCenter();
    m_problems->setDocument(document);
    m_announcer->follow(document);
    m_destinations->setDocument(document);
    m_asked->setDocument(document);
    m_destinations->setCanKeepLineFeeds(m_fixes->canKeepLineFeeds(document));
    m_status->setEditor(document, page() ? page()->editor() : nullptr,
                        document ? m_workspace->newerVersion(*document->client().dialect) : QString());
    statusBar()->clearMessage();
    disconnect(m_undoConnection);
    if (document) {
        m_agents->showPath(document->path());
        m_undoConnection = connect(document, &AgentDocument::readingChanged, this, &MainWindow::updateUndo);
    }
    updateUndo();
    updateTitle();
    m_views->updateStanding(document);
}

/// What is about a document has no use while a view stands in its place.
void MainWindow::followCenter()
{
    const bool isShown = m_tabs->currentDocument() && !m_views->isViewShown();
    if (!isShown)
        m_focus->leave();
    m_below->setVisible((isShown || m_find->isAsked()) && m_settings->showProblems() && !m_focus->isOn());
    m_status->setShown(isShown && !m_focus->isOn());
    m_actions->setTabOpen(m_tabs->currentDocument());
    m_actions->setDocumentOpen(isShown);
    m_actions->setAgentCount(isShown ? 1 : m_views->selected().size());
    updateUndo();
}

void MainWindow::updateUndo()
{
    const AgentDocument *document = m_views->isViewShown() ? nullptr : m_tabs->currentDocument();
    m_actions->undo->setEnabled(document && document->canUndo());
    m_actions->redo->setEnabled(document && document->canRedo());
}

void MainWindow::updateTitle()
{
    const AgentDocument *document = m_tabs->currentDocument();
    setWindowTitle(document ? tr("%1[*] – Dossier").arg(document->title()) : tr("Dossier"));
    setWindowModified(document && document->isModified());
    setWindowFilePath(document ? document->path() : QString());
}

void MainWindow::goTo(TextRange range)
{
    if (page())
        page()->goTo(range);
}

void MainWindow::setZoom(int percent)
{
    m_settings->setZoom(percent);
    m_tabs->setZoom(m_settings->zoom());
}

void MainWindow::open(const OpenRequest &request)
{
    m_files->open(request);
    // What was asked for has the keys, also at the start, when nothing has them yet.
    const bool isAskedFor = std::ranges::any_of(request.targets, [this](const OpenRequest::Target &target) {
        return m_workspace->documentFor(target.path) != nullptr;
    });
    if (page() && !m_views->isViewShown() && (isAskedFor || !focusWidget()))
        page()->editor()->focusText();
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    raise();
    activateWindow();
    // Behind the window, which may be about to be shown.
    using Question = OpenRequest::Question;
    if (request.question != Question::None) {
        QAction *const action = request.question == Question::NewAgent ? m_actions->newAgent : m_actions->openFolder;
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    }
}

void MainWindow::restoreSession()
{
    // A crash leaves the session as it was a moment ago, not as the last end did.
    const auto remember = [this] { m_sessionTimer->start(); };
    connect(m_workspace, &Workspace::documentAdded, this, remember);
    connect(m_workspace, &Workspace::documentAboutToClose, this, remember);
    connect(m_tabs, &DocumentTabs::currentDocumentChanged, this, remember);
    connect(m_workspace->library(), &AgentLibrary::placeAdded, this, remember);
    connect(m_workspace->library(), &AgentLibrary::placeRemoved, this, remember);
    m_crashBar->look(crashFolder(m_workspace->environment()));
    if (m_workspace->recovery()->hasLooked())
        offerRecovery();
    else
        connect(m_workspace->recovery(), &Recovery::found, this, &MainWindow::offerRecovery);
    const SavedState::Session session = m_workspace->readSession();
    m_workspace->restorePlaces();
    for (const QString &folder : session.folders)
        m_workspace->showFolder(folder);
    m_tabs->restore(session, [this](const QString &file) { return m_workspace->open(file).value_or(nullptr); });
    m_state->restore(session.windowState);
}

void MainWindow::saveSession() const
{
    SavedState::Session session = m_tabs->session();
    session.windowState = m_state->save();
    m_workspace->saveSession(session);
}

bool MainWindow::isSettled() const
{
    if (std::ranges::any_of(m_workspace->library()->places(), &AgentLibrary::ShownPlace::isScanning))
        return false;
    return !page() || page()->isSettled();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Saves go on in threads: it may close later, by itself.
    struct Answer {
        bool isAwaited = true;
        bool isYes = false;
    };
    const auto answer = std::make_shared<Answer>();
    m_files->prepareClose(m_workspace->documents(), [this, answer] {
        answer->isYes = true;
        if (!answer->isAwaited)
            close();
    });
    answer->isAwaited = false;
    if (!answer->isYes) {
        event->ignore();
        return;
    }
    m_workspace->recovery()->forgetAll(); // each was saved or given up
    m_sessionTimer->stop();
    saveSession();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    OpenRequest request;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            request.targets.push_back({.path = QDir::cleanPath(url.toLocalFile())});
    }
    event->acceptProposedAction();
    open(request);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Somebody who comes back may have changed files elsewhere.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_workspace->checkDisk();
}

} // namespace dossier
