// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "viewkeeper.h"

#include "document/agentdocument.h"
#include "documentpage.h"
#include "documenttabs.h"
#include "editor/codeeditor.h"
#include "editor/spellchecker.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QTimer>

namespace dossier {

ViewKeeper::ViewKeeper(const Workspace *workspace, DocumentTabs *tabs, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_memory(workspace->environment())
    , m_timer(new QTimer(this))
{
    connect(tabs, &DocumentTabs::pageAdded, this, &ViewKeeper::restore);
    connect(tabs, &DocumentTabs::pageAboutToClose, this, [this](const DocumentPage *page) {
        note(page);
        m_memory.write();
    });
    connect(m_timer, &QTimer::timeout, this, &ViewKeeper::noteAll);
    if (workspace->keepsSession())
        m_timer->start(kInterval);
}

ViewKeeper::~ViewKeeper()
{
    if (m_timer->isActive())
        noteAll();
}

void ViewKeeper::restore(DocumentPage *page)
{
    const auto state = m_memory.of(page->document()->path());
    if (!state)
        return;
    CodeEditor *text = page->firstEditor()->editor();
    text->select(state->selection);
    text->restoreFolds(state->folds);
    page->editor()->spelling()->chooseLanguage(state->language);
    // It has no height yet, and the cursor is brought into sight when it gets one.
    m_unseen[text] = {.selection = text->selection(), .topLine = state->topLine, .folds = {}};
    text->installEventFilter(this);
    connect(text, &QObject::destroyed, this, [this](const QObject *gone) { m_unseen.erase(gone); });
}

bool ViewKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        watched->removeEventFilter(this);
        auto *text = static_cast<CodeEditor *>(watched);
        QMetaObject::invokeMethod(
            text,
            [this, text] {
                const auto state = m_unseen.extract(text);
                if (!state.empty() && text->selection() == state.mapped().selection)
                    text->setTopLine(state.mapped().topLine);
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ViewKeeper::note(const DocumentPage *page)
{
    const CodeEditor *text = page->firstEditor()->editor();
    const auto unseen = m_unseen.find(text);
    const int top = unseen == m_unseen.end() ? int(text->topLine()) : unseen->second.topLine;
    m_memory.note(page->document()->path(), {.selection = text->selection(),
                                             .topLine = top,
                                             .folds = text->foldState(),
                                             .language = page->editor()->spelling()->chosenLanguage()});
}

void ViewKeeper::noteAll()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        note(static_cast<const DocumentPage *>(m_tabs->widget(i)));
    m_memory.write();
}

} // namespace dossier
