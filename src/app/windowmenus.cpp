// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "windowmenus.h"

#include "models/icons.h"
#include "windowactions.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace dossier {

using namespace Qt::StringLiterals;

WindowMenus::WindowMenus(QMainWindow *window, WindowActions *actions)
    : QObject(window)
    , m_window(window)
    , m_actions(actions)
{
    makeMenus();
    fill();
    fillToolBar();
}

void WindowMenus::makeMenus()
{
    const struct {
        QString name;
        QString title;
        Section last;
    } menus[] = {
        {u"fileMenu"_s, tr("&File"), Section::FileQuit},        {u"editMenu"_s, tr("&Edit"), Section::EditProblems},
        {u"formatMenu"_s, tr("For&mat"), Section::FormatLines}, {u"agentMenu"_s, tr("&Agent"), Section::AgentBatch},
        {u"viewMenu"_s, tr("&View"), Section::ViewLooks},       {u"goMenu"_s, tr("&Go"), Section::GoPanes},
        {u"helpMenu"_s, tr("&Help"), Section::HelpAbout},
    };
    size_t section = 0;
    for (const auto &[name, title, last] : menus) {
        QMenu *menu = m_window->menuBar()->addMenu(title);
        menu->setObjectName(name);
        menu->menuAction()->setVisible(false);
        for (; section <= size_t(last); ++section) {
            m_menus[section] = menu;
            m_ends[section] = menu->addSeparator();
        }
    }
}

void WindowMenus::add(Section section, const QList<QAction *> &actions)
{
    QMenu *menu = m_menus.at(size_t(section));
    menu->insertActions(m_ends.at(size_t(section)), actions);
    menu->menuAction()->setVisible(true);
}

void WindowMenus::add(Section section, QMenu *menu)
{
    add(section, {menu->menuAction()});
}

void WindowMenus::fill()
{
    const WindowActions &a = *m_actions;
    add(Section::FileNew, a.newMenu);
    add(Section::FileNew, {a.openFile, a.openFolder});
    add(Section::FileNew, a.recentMenu);
    add(Section::FileSave, {a.save, a.saveAs, a.saveAll});
    add(Section::FileVersions, {a.versions});
    add(Section::FileClose, {a.close, a.closeOthers});
    add(Section::FileQuit, {a.quit});

    add(Section::EditUndo, {a.undo, a.redo});
    add(Section::EditClipboard, {a.cut, a.copy, a.paste, a.selectAll});
    add(Section::EditFind, {a.find, a.findNext, a.findPrevious, a.replace, a.goToLine});
    add(Section::EditText, {a.indent, a.unindent});
    add(Section::EditProblems, {a.fixHere, a.fixAll});

    add(Section::AgentNew, {a.newAgent});
    add(Section::AgentFiles, {a.renameAgent, a.duplicateAgent, a.moveAgent, a.copyAgent, a.deleteAgent});
    add(Section::AgentCompare, {a.compareAgent, a.compareCommit, a.compareDisk});
    add(Section::AgentTry, {a.copyCommand});
    add(Section::AgentBatch, {a.undoBatch, a.written});

    add(Section::ViewMode, {a.textMode, a.splitMode, a.previewMode});
    add(Section::ViewPanels, {a.showAgents, a.showFields, a.showProblems});
    add(Section::ViewText, {a.wrapLines});
    add(Section::ViewZoom, {a.zoomIn, a.zoomOut, a.zoomReset});
    auto *theme = new QMenu(tr("Th&eme"), m_window);
    theme->setObjectName(u"themeMenu"_s);
    theme->addActions(a.themes->actions());
    add(Section::ViewLooks, theme);
    auto *language = new QMenu(tr("Lan&guage"), m_window);
    language->setObjectName(u"languageMenu"_s);
    language->addActions(a.languages->actions());
    language->insertSeparator(a.languages->actions().value(1));
    add(Section::ViewLooks, language);

    add(Section::GoProblems, {a.nextProblem, a.previousProblem});
    add(Section::GoPanels,
        {a.focusViews, a.focusAgents, a.focusText, a.focusFields, a.focusProblems, a.focusDestinations, a.focusAsked});
    add(Section::GoTabs, {a.nextTab, a.previousTab});
    add(Section::GoPanes, {a.nextPane, a.previousPane});

    add(Section::HelpAbout, {a.diagnostics, a.about});
}

void WindowMenus::fillToolBar()
{
    QToolBar *bar = m_window->addToolBar(tr("Main Tool Bar"));
    m_actions->toolBar = bar;
    bar->setObjectName(u"mainToolBar"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    auto *newButton = new QToolButton(bar);
    newButton->setObjectName(u"newButton"_s);
    newButton->setMenu(m_actions->newMenu);
    newButton->setPopupMode(QToolButton::InstantPopup);
    newButton->setIcon(Icons::icon(u"new"));
    newButton->setText(tr("New"));
    newButton->setToolTip(tr("New agent from a template"));
    newButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(newButton);
    bar->addActions({m_actions->openFile, m_actions->openFolder, m_actions->save});
    bar->addSeparator();
    bar->addActions({m_actions->undo, m_actions->redo});
    bar->addSeparator();
    bar->addAction(m_actions->find);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions({m_actions->textMode, m_actions->splitMode, m_actions->previewMode});
    bar->addSeparator();
    bar->addActions({m_actions->showAgents, m_actions->showFields, m_actions->showProblems});
}

} // namespace dossier
