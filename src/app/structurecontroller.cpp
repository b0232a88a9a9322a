// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "structurecontroller.h"

#include "documentpage.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "windowactions.h"
#include "windowmenus.h"

#include <QAction>
#include <QMenu>

namespace dossier {

using namespace Qt::StringLiterals;

StructureController::StructureController(WindowActions *actions, WindowMenus *menus, DocumentTabs *tabs,
                                         QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_tabs(tabs)
{
    QAction *here = actions->make(u"actionFoldHere"_s, tr("Fold or Open &Here"), {}, QKeySequence(u"F9"_s));
    QAction *all = actions->make(u"actionFoldAll"_s, tr("Fold or Open &All Sections"), {}, QKeySequence(u"Shift+F9"_s));
    QAction *header =
        actions->make(u"actionFoldHeader"_s, tr("Fold or Open Hea&der"), {}, QKeySequence(u"Ctrl+Shift+["_s));
    QAction *outline = actions->make(u"actionFocusOutline"_s, tr("Outl&ine"), {}, QKeySequence(u"Alt+7"_s));
    actions->needDocument({here, all, header, outline});
    auto *folding = new QMenu(tr("Fol&ding"), tabs);
    folding->setObjectName(u"foldingMenu"_s);
    folding->addActions({here, all, header});
    menus->add(WindowMenus::Section::ViewText, folding);
    menus->add(WindowMenus::Section::GoPanels, {outline});
    connect(here, &QAction::triggered, this, &StructureController::foldHere);
    connect(all, &QAction::triggered, this, &StructureController::foldAll);
    connect(header, &QAction::triggered, this, &StructureController::foldHeader);
    connect(outline, &QAction::triggered, this, &StructureController::goToOutline);
}

DocumentPage *StructureController::pageWithText() const
{
    DocumentPage *page = m_tabs->currentPage();
    if (page && page->editor()->mode() == EditorPane::Mode::Preview)
        page->editor()->focusText();
    return page;
}

void StructureController::foldHere()
{
    if (const DocumentPage *page = pageWithText(); page && !page->editor()->editor()->foldHere())
        Q_EMIT statusMessage(tr("There is nothing to fold around the cursor."));
}

void StructureController::foldAll()
{
    if (const DocumentPage *page = pageWithText(); page && !page->editor()->editor()->foldAll())
        Q_EMIT statusMessage(tr("There is no section, no tag and no code block to fold in this prompt."));
}

void StructureController::foldHeader()
{
    const DocumentPage *page = pageWithText();
    if (!page)
        return;
    CodeEditor *editor = page->editor()->editor();
    if (editor->isHeaderFoldable())
        editor->setHeaderFolded(!editor->isHeaderFolded());
    else
        Q_EMIT statusMessage(tr("There is no header to fold."));
}

void StructureController::goToOutline()
{
    DocumentPage *page = m_tabs->currentPage();
    if (!page)
        return;
    m_actions->showFields->setChecked(true);
    page->focusOutline();
}

} // namespace dossier
