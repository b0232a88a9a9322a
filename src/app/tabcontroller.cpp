// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "tabcontroller.h"

#include "document/agentdocument.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "editor/editorpane.h"
#include "filecontroller.h"
#include "viewkeeper.h"
#include "windowactions.h"
#include "windowmenus.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QTabBar>
#include <QWidget>

namespace dossier {

using namespace Qt::StringLiterals;
using Section = WindowMenus::Section;

TabController::TabController(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_pin(parts.actions->makeCheckable(u"actionPinTab"_s, tr("P&in Tab"), u"pin"_s))
    , m_reopen(parts.actions->make(u"actionReopenTab"_s, tr("Reopen Close&d Tab"), {}, QKeySequence(u"Ctrl+Shift+T"_s)))
{
    QAction *all = parts.actions->make(u"actionAllTabs"_s, tr("All Tab&s …"));
    parts.menus->add(Section::FileClose, {m_reopen, m_pin});
    parts.menus->add(Section::GoTabs, {all});
    parts.actions->needDocument({m_pin, all});
    new ViewKeeper(parts.workspace, parts.tabs, this);

    connect(m_pin, &QAction::triggered, this, [this](bool pinned) { m_parts.tabs->currentPage()->setPinned(pinned); });
    connect(m_reopen, &QAction::triggered, this, &TabController::reopen);
    connect(all, &QAction::triggered, parts.tabs, &DocumentTabs::showList);
    connect(parts.tabs, &DocumentTabs::currentDocumentChanged, this, &TabController::update);
    connect(parts.tabs, &DocumentTabs::pageAdded, this, [this](const DocumentPage *page) {
        m_closed.forget(page->document()->path());
        connect(page, &DocumentPage::pinnedChanged, this, &TabController::update);
        update();
    });
    connect(parts.tabs, &DocumentTabs::pageAboutToClose, this, [this](DocumentPage *page) {
        // One that was only looked at is a click away as it was before.
        if (page->isKept())
            m_closed.push({.path = page->document()->path(), .index = m_parts.tabs->indexOf(page)});
        update();
    });
    update();
}

void TabController::reopen()
{
    // A file that is gone is said to be, and the next one comes at the next key.
    if (const auto tab = m_closed.pop()) {
        m_parts.files->openPath(tab->path, true);
        const AgentDocument *document = m_parts.tabs->currentDocument();
        if (document && document->path() == tab->path) {
            m_parts.tabs->moveTab(m_parts.tabs->currentIndex(), tab->index);
            m_parts.tabs->currentPage()->editor()->setFocus(Qt::OtherFocusReason);
        }
    }
    update();
}

void TabController::update()
{
    const DocumentPage *page = m_parts.tabs->currentPage();
    m_pin->setChecked(page && page->isPinned());
    m_reopen->setEnabled(!m_closed.isEmpty());
}

} // namespace dossier
