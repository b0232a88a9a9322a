// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QToolBar;

namespace dossier {

/// The window's actions with their texts, icons and shortcuts. WindowMenus shows them;
/// what they do is connected by MainWindow. GUI thread.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QMainWindow *window);

    QAction *openFile, *openFolder, *save, *saveAs, *saveAll, *close, *closeOthers, *versions, *quit;
    QAction *newAgent, *renameAgent, *duplicateAgent, *moveAgent, *copyAgent, *deleteAgent, *undoBatch, *written,
        *copyCommand;
    QAction *compareAgent, *compareCommit, *compareDisk;
    QAction *undo, *redo, *cut, *copy, *paste, *selectAll, *find, *replace, *findNext, *findPrevious, *goToLine;
    QAction *indent, *unindent, *fixHere, *fixAll, *nextProblem, *previousProblem;
    QAction *textMode, *splitMode, *previewMode, *showAgents, *showFields, *showProblems, *wrapLines;
    QAction *zoomIn, *zoomOut, *zoomReset, *themeSystem, *themeLight, *themeDark;
    QAction *focusViews, *focusDestinations, *focusAsked;
    QAction *focusAgents, *focusText, *focusFields, *focusProblems, *nextTab, *previousTab, *nextPane, *previousPane,
        *about, *diagnostics;
    QMenu *newMenu, *recentMenu;
    QActionGroup *modes, *themes, *languages;
    QToolBar *toolBar = nullptr; ///< made by WindowMenus

    /// An action of the window, called by its shortcut wherever the focus is.
    QAction *make(const QString &name, const QString &text, const QString &icon = {},
                  const QKeySequence &keys = QKeySequence());
    QAction *makeCheckable(const QString &name, const QString &text, const QString &icon = {},
                           const QKeySequence &keys = QKeySequence());
    /// These are enabled while a document is shown only.
    void needDocument(const QList<QAction *> &actions);
    [[nodiscard]] bool needsDocument(const QAction *action) const { return m_needDocument.contains(action); }
    /// Enables what leads back to the tabs, also from a view that is shown instead of them.
    void setTabOpen(bool open);
    /// Enables what needs an open document.
    void setDocumentOpen(bool open);
    [[nodiscard]] bool isDocumentOpen() const { return m_isDocumentOpen; }
    /// Enables what is done with so many agents as files.
    void setAgentCount(qsizetype count);

Q_SIGNALS:
    /// Said each time that setDocumentOpen() has enabled what needs one: whoever needs more
    /// than that may disable its own.
    void documentOpenChanged(bool open);

private:
    void makeFileActions();
    void makeAgentActions();
    void makeEditActions();
    void makeViewActions();
    void makeGoActions();
    void makeLanguages();

    QMainWindow *m_window;
    QList<QAction *> m_needDocument;
    bool m_isDocumentOpen = false;
};

} // namespace dossier
