// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "windowactions.h"

#include "actionkeys.h"
#include "models/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QMainWindow>
#include <QMenu>
#include <QTranslator>

namespace dossier {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    makeFileActions();
    makeAgentActions();
    makeEditActions();
    makeViewActions();
    makeGoActions();
    makeLanguages();
    needDocument({save, saveAs, saveAll, close, closeOthers, versions});
    needDocument({undo, redo, cut, copy, paste, selectAll, find, replace, findNext, findPrevious, goToLine});
    needDocument({indent, unindent, fixHere, fixAll, nextProblem, previousProblem});
    needDocument({zoomIn, zoomOut, zoomReset, focusAsked, focusDestinations});
    needDocument({copyCommand, compareCommit, compareDisk});
    setAgentCount(0);
    setTabOpen(false);
}

namespace {

constexpr struct {
    const char *source;
    const char *comment;
} kLanguage = QT_TRANSLATE_NOOP3("dossier::WindowActions", "English", "the name of this language, in itself");

} // namespace

QAction *WindowActions::make(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(Icons::icon(icon));
    action->setShortcut(keys);
    if (!keys.isEmpty())
        action->setToolTip(actionTip(text, {keys}));
    m_window->addAction(action);
    return action;
}

QAction *WindowActions::makeCheckable(const QString &name, const QString &text, const QString &icon,
                                      const QKeySequence &keys)
{
    QAction *action = make(name, text, icon, keys);
    action->setCheckable(true);
    return action;
}

void WindowActions::makeFileActions()
{
    newMenu = new QMenu(tr("&New"), m_window);
    newMenu->setObjectName(u"newMenu"_s);
    newMenu->setIcon(Icons::icon(u"new"));
    recentMenu = new QMenu(tr("Open &Recent"), m_window);
    recentMenu->setObjectName(u"recentMenu"_s);
    openFile = make(u"actionOpenFile"_s, tr("&Open File …"), u"open"_s, QKeySequence::Open);
    openFolder = make(u"actionOpenFolder"_s, tr("Add &Folder …"), u"folder"_s, QKeySequence(u"Ctrl+Shift+O"_s));
    save = make(u"actionSave"_s, tr("&Save"), u"save"_s, QKeySequence::Save);
    saveAs = make(u"actionSaveAs"_s, tr("Save &As …"), u"save-as"_s, QKeySequence(u"Ctrl+Shift+S"_s));
    saveAll = make(u"actionSaveAll"_s, tr("Save A&ll"), u"save-all"_s);
    close = make(u"actionClose"_s, tr("&Close"), u"close"_s, QKeySequence(u"Ctrl+W"_s));
    closeOthers = make(u"actionCloseOthers"_s, tr("Close O&thers"));
    versions = make(u"actionVersions"_s, tr("&Earlier Versions …"), u"recent"_s, QKeySequence(u"Ctrl+Shift+H"_s));
    quit = make(u"actionQuit"_s, tr("&Quit"), {}, QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeAgentActions()
{
    newAgent = make(u"actionNewAgent"_s, tr("&New Agent …"), u"new"_s, QKeySequence(u"Ctrl+Shift+N"_s));
    renameAgent = make(u"actionRenameAgent"_s, tr("&Rename …"), {}, QKeySequence(u"Shift+F2"_s));
    duplicateAgent = make(u"actionDuplicateAgent"_s, tr("Dupl&icate …"), u"duplicate"_s);
    moveAgent = make(u"actionMoveAgent"_s, tr("&Move …"), u"goto"_s);
    copyAgent = make(u"actionCopyAgent"_s, tr("&Copy To …"), u"copy"_s);
    deleteAgent = make(u"actionDeleteAgent"_s, tr("&Delete …"), u"delete"_s);
    compareAgent = make(u"actionCompareAgent"_s, tr("Com&pare With …"), u"compare"_s);
    compareCommit = make(u"actionCompareCommit"_s, tr("Compare With &Last Commit"));
    compareDisk = make(u"actionCompareDisk"_s, tr("Compare With Fil&e on Disk"));
    undoBatch = make(u"actionUndoBatch"_s, tr("&Undo Last Batch …"), u"undo"_s);
    written = make(u"actionWritten"_s, tr("&What Dossier Wrote"), u"recent"_s, QKeySequence(u"Ctrl+Shift+J"_s));
    copyCommand = make(u"actionCopyCommand"_s, tr("Copy Command to &Try It"), u"copy"_s);
}

void WindowActions::makeEditActions()
{
    undo = make(u"actionUndo"_s, tr("&Undo"), u"undo"_s, QKeySequence::Undo);
    redo = make(u"actionRedo"_s, tr("&Redo"), u"redo"_s, QKeySequence::Redo);
    cut = make(u"actionCut"_s, tr("Cu&t"), u"cut"_s, QKeySequence::Cut);
    copy = make(u"actionCopy"_s, tr("&Copy"), u"copy"_s, QKeySequence::Copy);
    paste = make(u"actionPaste"_s, tr("&Paste"), u"paste"_s, QKeySequence::Paste);
    selectAll = make(u"actionSelectAll"_s, tr("Select &All"), {}, QKeySequence::SelectAll);
    find = make(u"actionFind"_s, tr("&Find …"), u"find"_s, QKeySequence::Find);
    replace = make(u"actionReplace"_s, tr("R&eplace …"), u"replace"_s, QKeySequence(u"Ctrl+H"_s));
    findNext = make(u"actionFindNext"_s, tr("Find &Next"), {}, QKeySequence(u"F3"_s));
    findPrevious = make(u"actionFindPrevious"_s, tr("Find Pre&vious"), {}, QKeySequence(u"Shift+F3"_s));
    goToLine = make(u"actionGoToLine"_s, tr("&Go to Line …"), u"goto"_s, QKeySequence(u"Ctrl+L"_s));
    indent = make(u"actionIndent"_s, tr("&Indent"), {}, QKeySequence(u"Ctrl+]"_s));
    unindent = make(u"actionUnindent"_s, tr("Unin&dent"), {}, QKeySequence(u"Ctrl+["_s));
    fixHere = make(u"actionFixHere"_s, tr("Fix Problem in This &Line …"), u"fix"_s, QKeySequence(u"Ctrl+."_s));
    fixAll = make(u"actionFixAll"_s, tr("Fi&x All Safe Problems …"), {}, QKeySequence(u"Ctrl+Shift+."_s));
}

void WindowActions::makeViewActions()
{
    modes = new QActionGroup(this);
    textMode = makeCheckable(u"actionTextMode"_s, tr("&Text"), u"text"_s, QKeySequence(u"Ctrl+1"_s));
    splitMode = makeCheckable(u"actionSplitMode"_s, tr("Text With Pre&view"), u"split"_s, QKeySequence(u"Ctrl+2"_s));
    previewMode = makeCheckable(u"actionPreviewMode"_s, tr("&Preview"), u"preview"_s, QKeySequence(u"Ctrl+3"_s));
    for (QAction *action : {textMode, splitMode, previewMode})
        modes->addAction(action);
    showAgents = makeCheckable(u"actionShowAgents"_s, tr("Show &Agents"), u"agents"_s);
    showFields = makeCheckable(u"actionShowFields"_s, tr("Show &Fields"), u"settings"_s);
    showProblems = makeCheckable(u"actionShowProblems"_s, tr("Show P&roblems"), u"warning"_s);
    wrapLines = makeCheckable(u"actionWrapLines"_s, tr("Wrap &Lines"), {}, QKeySequence(u"Alt+Z"_s));
    zoomIn = make(u"actionZoomIn"_s, tr("Zoom &In"), {}, QKeySequence::ZoomIn);
    zoomIn->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    zoomOut = make(u"actionZoomOut"_s, tr("Zoom &Out"), {}, QKeySequence::ZoomOut);
    zoomReset = make(u"actionZoomReset"_s, tr("&Normal Size"), {}, QKeySequence(u"Ctrl+0"_s));
    themes = new QActionGroup(this);
    themeSystem = makeCheckable(u"actionThemeSystem"_s, tr("As the &System"), u"theme-system"_s);
    themeLight = makeCheckable(u"actionThemeLight"_s, tr("&Light"), u"theme-light"_s);
    themeDark = makeCheckable(u"actionThemeDark"_s, tr("&Dark"), u"theme-dark"_s);
    for (QAction *action : {themeSystem, themeLight, themeDark})
        themes->addAction(action);
}

void WindowActions::makeGoActions()
{
    nextProblem = make(u"actionNextProblem"_s, tr("Next P&roblem"), {}, QKeySequence(u"F8"_s));
    previousProblem = make(u"actionPreviousProblem"_s, tr("Previous Pro&blem"), {}, QKeySequence(u"Shift+F8"_s));
    focusAgents = make(u"actionFocusAgents"_s, tr("&Agents"), {}, QKeySequence(u"Alt+1"_s));
    focusText = make(u"actionFocusText"_s, tr("&Text"), {}, QKeySequence(u"Alt+2"_s));
    focusFields = make(u"actionFocusFields"_s, tr("&Fields"), {}, QKeySequence(u"Alt+3"_s));
    focusProblems = make(u"actionFocusProblems"_s, tr("&Problems"), {}, QKeySequence(u"Alt+4"_s));
    focusDestinations = make(u"actionFocusDestinations"_s, tr("Where It &Loads"), {}, QKeySequence(u"Alt+5"_s));
    focusAsked = make(u"actionFocusAsked"_s, tr("&Who Would Be Asked?"), {}, QKeySequence(u"Alt+6"_s));
    focusViews = make(u"actionFocusViews"_s, tr("&Overview and Other Views"), {}, QKeySequence(u"Alt+0"_s));
    nextTab = make(u"actionNextTab"_s, tr("&Next Tab"), {}, QKeySequence(u"Ctrl+PgDown"_s));
    previousTab = make(u"actionPreviousTab"_s, tr("Pre&vious Tab"), {}, QKeySequence(u"Ctrl+PgUp"_s));
    nextPane = make(u"actionNextPane"_s, tr("Next Pan&e"), {}, QKeySequence(u"F6"_s));
    previousPane = make(u"actionPreviousPane"_s, tr("Previo&us Pane"), {}, QKeySequence(u"Shift+F6"_s));
    about = make(u"actionAbout"_s, tr("&About Dossier"), u"info"_s);
    about->setMenuRole(QAction::AboutRole);
    diagnostics = make(u"actionDiagnostics"_s, tr("Copy &Diagnostics"), u"copy"_s);
}

/// Each language by its own name, so that it is found by who cannot read the others.
void WindowActions::makeLanguages()
{
    languages = new QActionGroup(this);
    const auto add = [this](const QString &language, const QString &title) {
        auto *action = new QAction(title, languages);
        action->setObjectName(u"actionLanguage_"_s + language);
        action->setData(language);
        action->setCheckable(true);
    };
    add({}, tr("&As the System"));
    const QStringList files = QDir(u":/i18n"_s).entryList();
    for (const QString &file : files) {
        const QString language = file.section(u'.', 0, 0).section(u'_', 1);
        QTranslator texts;
        const QString title = texts.load(u":/i18n/"_s + file)
                                  ? texts.translate("dossier::WindowActions", kLanguage.source, kLanguage.comment)
                                  : QString();
        add(language, title.isEmpty() ? QString::fromLatin1(kLanguage.source) : title);
    }
}

void WindowActions::setAgentCount(qsizetype count)
{
    for (QAction *action : {moveAgent, copyAgent, deleteAgent})
        action->setEnabled(count > 0);
    for (QAction *action : {renameAgent, duplicateAgent})
        action->setEnabled(count == 1);
    compareAgent->setEnabled(count == 1 || count == 2);
}

void WindowActions::needDocument(const QList<QAction *> &actions)
{
    m_needDocument += actions;
    for (QAction *action : actions)
        action->setEnabled(m_isDocumentOpen);
}

void WindowActions::setTabOpen(bool open)
{
    for (QAction *action : {focusText, focusFields, nextTab, previousTab})
        action->setEnabled(open);
}

void WindowActions::setDocumentOpen(bool open)
{
    m_isDocumentOpen = open;
    for (QAction *action : std::as_const(m_needDocument))
        action->setEnabled(open);
    Q_EMIT documentOpenChanged(open);
}

} // namespace dossier
