// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/editorpane.h"
#include "openrequest.h"
#include "storage/processes.h"
#include "storage/trash.h"

#include <QMainWindow>

#include <memory>

class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTimer;

namespace dossier {

class AgentDocument;
class AgentCommands;
class AskedTab;
class AgentTreeModel;
class AgentsPanel;
class AgentViews;
class Announcer;
class ChangeController;
class Comparisons;
class CrashBar;
class Dialogs;
struct Error;
class DocumentPage;
class DocumentStatus;
class DocumentTabs;
class DestinationsPanel;
class FileController;
class FindController;
class FixController;
class FocusMode;
class HelpController;
class LinkOpener;
class MessageBar;
class ProblemsPanel;
class RunController;
class Settings;
class TabController;
class WindowActions;
class WindowMenus;
class WindowState;
class Workspace;

/// The window: agents on the left, tabs in the middle, problems below. Wires
/// its parts together and computes nothing. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// Neither workspace nor dialogs nor processes are owned. Without a trash the desktop's is
    /// taken.
    MainWindow(Workspace *workspace, Dialogs *dialogs, std::unique_ptr<Trash> trash = {},
               Processes *processes = &Processes::system());
    ~MainWindow() override;

    void open(const OpenRequest &request);
    /// What was open before, and what a program that was ended left unsaved.
    void restoreSession();
    /// Whether text, highlighting, form and checks of the current tab are shown.
    [[nodiscard]] bool isSettled() const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void makeFind();
    void connectFileActions();
    void connectEditActions();
    void connectViewActions();
    void connectGoActions();
    void connectPanels();
    void connectPreferences();
    void connectRecovery();
    void offerRecovery();
    void saveSession() const;
    void fillNewMenu();
    void fillRecentMenu();
    void applySettings();
    void showDocument(AgentDocument *document);
    void followPage(DocumentPage *page);
    void updateTitle();
    void followCenter();
    void updateUndo();
    void goTo(TextRange range);
    void showConfigurationProblems(const std::vector<Error> &problems);
    void sayStatus(const QString &text); ///< empty: nothing any more
    [[nodiscard]] DocumentPage *page() const;
    void setZoom(int percent);

    Workspace *m_workspace;
    Settings *m_settings;
    Dialogs *m_dialogs;
    WindowActions *m_actions;
    WindowMenus *m_menus;
    AgentTreeModel *m_model;
    AgentsPanel *m_agents;
    DocumentTabs *m_tabs;
    ProblemsPanel *m_problems;
    DestinationsPanel *m_destinations;
    AskedTab *m_asked;
    QTabWidget *m_below; ///< problems, where the file loads, who would be asked, found
    MessageBar *m_notice; ///< what is wrong with configurations
    MessageBar *m_batchBar; ///< what became of many files
    CrashBar *m_crashBar;
    DocumentStatus *m_status;
    Announcer *m_announcer;
    FileController *m_files;
    FixController *m_fixes;
    ChangeController *m_changes;
    Comparisons *m_comparisons;
    QStackedWidget *m_center;
    AgentViews *m_views;
    AgentCommands *m_commands;
    QSplitter *m_columns;
    QSplitter *m_rows;
    WindowState *m_state;
    LinkOpener *m_links;
    HelpController *m_help;
    FocusMode *m_focus;
    FindController *m_find = nullptr; ///< made when what it stands in is laid out
    TabController *m_tabController;
    RunController *m_runs;
    QTimer *m_sessionTimer;
    QMetaObject::Connection m_undoConnection;
};

} // namespace dossier
