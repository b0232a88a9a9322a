// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "splitcontroller.h"

#include "documentpage.h"
#include "documenttabs.h"
#include "windowactions.h"
#include "windowmenus.h"

namespace dossier {

using namespace Qt::StringLiterals;

SplitController::SplitController(WindowActions *actions, WindowMenus *menus, DocumentTabs *tabs, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_close(actions->make(u"actionCloseSplit"_s, tr("&Close Split"), {}, QKeySequence(u"Ctrl+Shift+W"_s)))
{
    QAction *beside = actions->make(u"actionSplitBeside"_s, tr("Split &Beside"), {}, QKeySequence(u"Ctrl+\\"_s));
    QAction *below = actions->make(u"actionSplitBelow"_s, tr("Split Belo&w"), {}, QKeySequence(u"Ctrl+Shift+\\"_s));
    actions->needDocument({beside, below});
    menus->add(WindowMenus::Section::ViewMode, {beside, below, m_close});
    connect(beside, &QAction::triggered, this, [this] { split(Qt::Horizontal); });
    connect(below, &QAction::triggered, this, [this] { split(Qt::Vertical); });
    connect(m_close, &QAction::triggered, this, &SplitController::close);
    connect(tabs, &DocumentTabs::pageAdded, this, &SplitController::follow);
    connect(tabs, &DocumentTabs::currentDocumentChanged, this, &SplitController::update);
    update();
}

void SplitController::follow(DocumentPage *page)
{
    connect(page, &DocumentPage::editorChanged, this, [this, page] {
        if (page == m_tabs->currentPage())
            Q_EMIT editorChanged(page->editor());
    });
}

void SplitController::split(Qt::Orientation orientation)
{
    DocumentPage *page = m_tabs->currentPage();
    if (!page)
        return;
    if (const auto done = page->split(orientation); !done)
        Q_EMIT statusMessage(done.error().text);
    update();
}

void SplitController::close()
{
    if (DocumentPage *page = m_tabs->currentPage())
        page->closeSplit();
    update();
}

void SplitController::update()
{
    const DocumentPage *page = m_tabs->currentPage();
    if (m_close)
        m_close->setEnabled(page && page->secondEditor());
}

} // namespace dossier
