// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "agentviews.h"
#include "document/agentdocument.h"
#include "documentpage.h"
#include "documentstatus.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "editor/indentation.h"
#include "filecontroller.h"
#include "fixcontroller.h"
#include "models/agenttreemodel.h"
#include "models/icons.h"
#include "panels/agentspanel.h"
#include "panels/destinationspanel.h"
#include "panels/dialogs.h"
#include "panels/messagebar.h"
#include "panels/problemspanel.h"
#include "panels/scanprogress.h"
#include "settings/settings.h"
#include "theme.h"
#include "welcome.h"
#include "windowactions.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDataStream>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace *workspace, Dialogs *dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_settings(workspace->settings())
    , m_dialogs(dialogs)
    , m_actions(new WindowActions(this))
    , m_model(new AgentTreeModel(workspace, this))
    , m_agents(new AgentsPanel(m_model, this))
    , m_tabs(new DocumentTabs(workspace, this))
    , m_problems(new ProblemsPanel(this))
    , m_destinations(new DestinationsPanel(workspace->dialects(), this))
    , m_below(new QTabWidget(this))
    , m_notice(new MessageBar(this))
    , m_status(new DocumentStatus(this))
    , m_files(new FileController(workspace, m_tabs, dialogs, this))
    , m_fixes(new FixController(workspace, m_tabs, dialogs, this))
    , m_center(new QStackedWidget(this))
    , m_views(new AgentViews(workspace, m_model, m_tabs, dialogs, m_center, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    layOut();
    fillNewMenu();
    fillRecentMenu();
    connectFileActions();
    connectEditActions();
    connectViewActions();
    connectGoActions();
    connectPanels();
    applySettings();
    showDocument(nullptr);
}

MainWindow::~MainWindow()
{
    // Tabs that go tell of it; nobody is here to listen any more.
    m_tabs->disconnect(this);
}

void MainWindow::layOut()
{
    auto *welcome = new Welcome(m_workspace, this);
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
    m_below->setObjectName(u"belowTabs"_s);
    m_below->setDocumentMode(true);
    m_below->addTab(m_problems, tr("Problems"));
    m_below->addTab(m_destinations, tr("Where It Loads"));
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
    resize(1280, 820);
}

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
    connect(m_actions->undo, &QAction::triggered, this, [this] { page()->document()->undo(); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { page()->document()->redo(); });
    connect(m_actions->cut, &QAction::triggered, this, [this] { page()->editor()->cut(); });
    connect(m_actions->copy, &QAction::triggered, this, [this] { page()->editor()->copy(); });
    connect(m_actions->paste, &QAction::triggered, this, [this] { page()->editor()->paste(); });
    connect(m_actions->selectAll, &QAction::triggered, this, [this] { page()->editor()->selectAll(); });
    connect(m_actions->find, &QAction::triggered, this, [this] { page()->editor()->find(); });
    connect(m_actions->replace, &QAction::triggered, this, [this] { page()->editor()->replace(); });
    connect(m_actions->findNext, &QAction::triggered, this, [this] { page()->editor()->findNext(); });
    connect(m_actions->findPrevious, &QAction::triggered, this, [this] { page()->editor()->findPrevious(); });
    connect(m_actions->indent, &QAction::triggered, this, [this] { indent(indentLines); });
    connect(m_actions->unindent, &QAction::triggered, this, [this] { indent(unindentLines); });
    connect(m_actions->fixHere, &QAction::triggered, this, [this] { page()->offerFixes(); });
    connect(m_actions->fixAll, &QAction::triggered, m_fixes, &FixController::fixMany);
    connect(m_actions->goToLine, &QAction::triggered, this, [this] {
        const QTextDocument *text = page()->document()->textDocument();
        const int current = page()->editor()->editor()->textCursor().blockNumber() + 1;
        if (const int line = m_dialogs->askLine(this, current, text->blockCount()); line > 0)
            goTo({text->findBlockByNumber(line - 1).position(), 0});
    });
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
        connect(action, &QAction::triggered, this, [this, value] {
            m_settings->setTheme(static_cast<int>(value));
            applyTheme(value);
        });
    };
    theme(m_actions->themeSystem, Theme::System);
    theme(m_actions->themeLight, Theme::Light);
    theme(m_actions->themeDark, Theme::Dark);
    connect(m_actions->foldHeader, &QAction::triggered, this,
            [this] { page()->editor()->editor()->setHeaderFolded(!page()->editor()->editor()->isHeaderFolded()); });
    connect(m_actions->zoomIn, &QAction::triggered, this, [this] { setZoom(m_settings->zoom() + 10); });
    connect(m_actions->zoomOut, &QAction::triggered, this, [this] { setZoom(m_settings->zoom() - 10); });
    connect(m_actions->zoomReset, &QAction::triggered, this, [this] { setZoom(100); });
    connect(m_tabs, &DocumentTabs::zoomChanged, this, [this](int percent) { m_settings->setZoom(percent); });
}

void MainWindow::connectGoActions()
{
    connect(m_actions->nextProblem, &QAction::triggered, m_problems, [this] { m_problems->goToNext(false); });
    connect(m_actions->previousProblem, &QAction::triggered, m_problems, [this] { m_problems->goToNext(true); });
    connect(m_actions->focusAgents, &QAction::triggered, m_agents, &AgentsPanel::focusFilter);
    connect(m_actions->focusText, &QAction::triggered, this, [this] { page()->editor()->focusText(); });
    connect(m_actions->focusFields, &QAction::triggered, this, [this] { page()->focusFields(); });
    connect(m_actions->focusProblems, &QAction::triggered, m_problems, [this] {
        m_below->setCurrentWidget(m_problems);
        m_problems->focusList();
    });
    connect(m_actions->nextTab, &QAction::triggered, m_tabs, [this] { m_tabs->step(1); });
    connect(m_actions->previousTab, &QAction::triggered, m_tabs, [this] { m_tabs->step(-1); });
    connect(m_actions->about, &QAction::triggered, this, [this] {
        QMessageBox::about(
            this, tr("About Dossier"),
            tr("Dossier %1\n\nAn editor for AI-agent files: the text is the document, and every verdict says "
               "what the client really reads.\n\nMIT licence, the Dossier authors.")
                .arg(QApplication::applicationVersion()));
    });
}

void MainWindow::connectPanels()
{
    connect(m_agents, &AgentsPanel::agentChosen, m_files, &FileController::openPath);
    connect(m_agents, &AgentsPanel::openFolderRequested, m_files, &FileController::askOpenFolder);
    connect(m_agents, &AgentsPanel::openFileRequested, m_files, &FileController::askOpenFiles);
    connect(m_agents, &AgentsPanel::removePlaceRequested, m_workspace, &Workspace::removePlace);
    connect(m_tabs, &DocumentTabs::currentDocumentChanged, this, &MainWindow::showDocument);
    connect(m_tabs, &DocumentTabs::pageAdded, this, &MainWindow::followPage);
    connect(m_tabs, &DocumentTabs::closeRequested, m_files, &FileController::close);
    connect(m_problems, &ProblemsPanel::jumpRequested, this, &MainWindow::goTo);
    connect(m_problems, &ProblemsPanel::fixRequested, this, [this](const Fix &fix) { page()->applyFix(fix); });
    connect(m_problems, &ProblemsPanel::fixAllRequested, m_fixes, &FixController::fixMany);
    connect(m_problems, &ProblemsPanel::previewRequested, m_fixes, &FixController::preview);
    connect(m_problems, &ProblemsPanel::helpRequested, m_fixes, &FixController::showHelp);
    connect(m_problems, &ProblemsPanel::ignoreRequested, m_fixes, &FixController::ignoreInFile);
    connect(m_problems, &ProblemsPanel::configureRequested, m_fixes, &FixController::configure);
    connect(m_fixes, &FixController::statusMessage, statusBar(),
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(m_fixes, &FixController::linkActivated, this, &MainWindow::openLink);
    connect(m_destinations, &DestinationsPanel::fixRequested, this, [this](const Fix &fix) { page()->applyFix(fix); });
    connect(m_destinations, &DestinationsPanel::jumpRequested, this, &MainWindow::goTo);
    connect(m_destinations, &DestinationsPanel::keepLineFeedsRequested, m_fixes, &FixController::keepLineFeeds);
    connect(m_workspace, &Workspace::configurationProblems, this, &MainWindow::showConfigurationProblems);
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

void MainWindow::fillNewMenu()
{
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
    m_agents->parentWidget()->setVisible(m_settings->showAgents());
    m_below->setVisible(m_settings->showProblems() && m_tabs->currentDocument());
    m_tabs->setFieldsShown(m_settings->showFields());
    m_tabs->setWrapping(m_settings->wrapLines());
    m_tabs->setZoom(m_settings->zoom());
    const auto mode = static_cast<EditorPane::Mode>(m_settings->viewMode());
    m_actions->modes->actions().at(m_settings->viewMode())->setChecked(true);
    m_actions->themes->actions().at(m_settings->theme())->setChecked(true);
    m_tabs->setMode(mode);
}

DocumentPage *MainWindow::page() const
{
    return m_tabs->currentPage();
}

void MainWindow::followPage(DocumentPage *added)
{
    AgentDocument *document = added->document();
    connect(added, &DocumentPage::linkActivated, this, &MainWindow::openLink);
    connect(added, &DocumentPage::fieldsNeeded, m_actions->showFields,
            [this] { m_actions->showFields->setChecked(true); });
    connect(added, &DocumentPage::statusMessage, statusBar(),
            [this](const QString &text) { statusBar()->showMessage(text); });
    connect(added, &DocumentPage::reloadRequested, m_files, [this, document] { m_files->takeDiskVersion(document); });
    connect(added, &DocumentPage::overwriteRequested, m_files, [this, document] { m_files->overwrite(document); });
    connect(document, &AgentDocument::titleChanged, this, &MainWindow::updateTitle);
    connect(document, &AgentDocument::modificationChanged, this, &MainWindow::updateTitle);
}

void MainWindow::showDocument(AgentDocument *document)
{
    m_center->setCurrentIndex(document ? 1 : 0);
    m_below->setVisible(document && m_settings->showProblems());
    m_actions->setDocumentOpen(document != nullptr);
    m_problems->setDocument(document);
    m_destinations->setDocument(document);
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

void MainWindow::updateUndo()
{
    const AgentDocument *document = m_tabs->currentDocument();
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

void MainWindow::openLink(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1 && scheme != "mailto"_L1) {
        statusBar()->showMessage(tr("Only web and mail addresses are opened: %1").arg(url.toDisplayString()));
        return;
    }
    if (m_dialogs->askOpenLink(this, url.toDisplayString()))
        QDesktopServices::openUrl(url);
}

void MainWindow::indent(ChangeSet (*command)(QStringView, TextRange))
{
    CodeEditor *editor = page()->editor()->editor();
    editor->apply(command(editor->text(), editor->selection()));
}

void MainWindow::setZoom(int percent)
{
    m_settings->setZoom(percent);
    m_tabs->setZoom(m_settings->zoom());
}

void MainWindow::open(const OpenRequest &request)
{
    m_files->open(request);
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    raise();
    activateWindow();
}

void MainWindow::restoreSession()
{
    const SavedState::Session session = m_workspace->readSession();
    m_workspace->restorePlaces();
    for (const QString &folder : session.folders)
        m_workspace->showFolder(folder);
    for (const QString &file : session.files) {
        if (const auto opened = m_workspace->open(file))
            m_tabs->show(*opened, true);
    }
    if (session.current >= 0 && session.current < m_tabs->count())
        m_tabs->setCurrentIndex(session.current);
    restoreWindowState(session.windowState);
}

QByteArray MainWindow::windowState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << saveGeometry() << m_columns->saveState() << m_rows->saveState() << qint32(m_tabs->fieldsWidth());
    return state;
}

/// Anything else than a state leaves the window as it is.
void MainWindow::restoreWindowState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_8);
    QByteArray geometry;
    QByteArray columns;
    QByteArray rows;
    qint32 fieldsWidth = 0;
    stream >> geometry >> columns >> rows >> fieldsWidth;
    if (stream.status() != QDataStream::Ok || fieldsWidth <= 0)
        return;
    restoreGeometry(geometry);
    m_columns->restoreState(columns);
    m_rows->restoreState(rows);
    m_tabs->setFieldsWidth(fieldsWidth);
}

bool MainWindow::isSettled() const
{
    if (std::ranges::any_of(m_workspace->library()->places(), &AgentLibrary::ShownPlace::isScanning))
        return false;
    return !page() || page()->isSettled();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->closeAll()) {
        event->ignore();
        return;
    }
    m_workspace->saveSession(m_tabs->currentIndex(), windowState());
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
