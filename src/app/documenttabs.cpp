// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "documenttabs.h"

#include "document/agentdocument.h"
#include "documentpage.h"
#include "editor/codeeditor.h"
#include "editor/commitmarks.h"
#include "editor/syntax.h"
#include "models/icons.h"
#include "panels/tabkeys.h"
#include "tabbar.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

DocumentTabs::DocumentTabs(Workspace *workspace, QWidget *parent)
    : QTabWidget(parent)
    , m_workspace(workspace)
    , m_listButton(new QToolButton(this))
    , m_fieldsWidth(DocumentPage::kFieldsWidth)
    , m_syntax(std::make_unique<Syntax>())
{
    setObjectName(u"documentTabs"_s);
    setTabBar(new TabBar(this));
    bar()->setObjectName(u"tabBar"_s);
    makeListButton();
    connect(bar(), &TabBar::dropped, this, &DocumentTabs::settlePinned);
    leaveKeysToBar(this);
    setDocumentMode(true);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    connect(workspace, &Workspace::documentAboutToClose, this, &DocumentTabs::removePage);
    connect(this, &QTabWidget::currentChanged, this, [this] { Q_EMIT currentDocumentChanged(currentDocument()); });
    connect(this, &QTabWidget::tabCloseRequested, this,
            [this](int index) { Q_EMIT closeRequested(page(index)->document()); });
    tabBar()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(tabBar(), &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        const int tab = tabBar()->tabAt(position);
        if (tab < 0)
            return;
        // What is in the menu is about the current one.
        setCurrentIndex(tab);
        Q_EMIT menuRequested(tabBar()->mapToGlobal(position));
    });
    connect(tabBar(), &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (index >= 0)
            page(index)->keep();
    });
}

DocumentTabs::~DocumentTabs()
{
    // The window goes, and its actions may have gone: nobody is to be told of another tab.
    blockSignals(true);
    // The pages use what goes with this.
    while (count() > 0)
        delete widget(0);
}

TabBar *DocumentTabs::bar() const
{
    return static_cast<TabBar *>(tabBar());
}

void DocumentTabs::makeListButton()
{
    m_listButton->setObjectName(u"tabListButton"_s);
    m_listButton->setIcon(Icons::icon(u"chevron-down"));
    m_listButton->setAutoRaise(true);
    m_listButton->setToolTip(tr("All tabs"));
    m_listButton->setAccessibleName(tr("All tabs"));
    m_listButton->hide();
    setCornerWidget(m_listButton);
    connect(m_listButton, &QToolButton::clicked, this, &DocumentTabs::showList);
    // Not while the bar lays itself out.
    connect(bar(), &TabBar::overflowChanged, m_listButton, &QWidget::setVisible, Qt::QueuedConnection);
}

DocumentPage *DocumentTabs::page(int index) const
{
    return static_cast<DocumentPage *>(widget(index));
}

DocumentPage *DocumentTabs::currentPage() const
{
    return qobject_cast<DocumentPage *>(currentWidget());
}

AgentDocument *DocumentTabs::currentDocument() const
{
    const DocumentPage *current = currentPage();
    return current ? current->document() : nullptr;
}

DocumentPage *DocumentTabs::pageOf(const AgentDocument *document) const
{
    for (int i = 0; i < count(); ++i) {
        if (page(i)->document() == document)
            return page(i);
    }
    return nullptr;
}

DocumentPage *DocumentTabs::previewPage() const
{
    for (int i = 0; i < count(); ++i) {
        const bool isUnsaved = m_workspace->isUnsaved(page(i)->document()) || !page(i)->unwrittenField().isEmpty();
        if (!page(i)->isKept() && !isUnsaved)
            return page(i);
    }
    return nullptr;
}

void DocumentTabs::show(AgentDocument *document, bool keep)
{
    DocumentPage *shown = pageOf(document);
    if (!shown)
        shown = addPage(document);
    if (keep)
        shown->keep();
    setCurrentWidget(shown);
}

DocumentPage *DocumentTabs::addPage(AgentDocument *document)
{
    auto *added = new DocumentPage(document, m_syntax.get(), this);
    CodeEditor *text = added->editor()->editor();
    added->editor()->setMode(m_mode);
    added->setFieldsShown(m_fieldsShown);
    added->setFieldsWidth(m_fieldsWidth);
    added->setOutlineShown(m_outlineShown);
    added->setCalm(m_calm, m_dims);
    text->setWrapping(m_wrapping);
    text->setZoomPercent(m_zoom);
    followEditor(added->editor(), document);
    connect(added, &DocumentPage::editorAdded, this,
            [this, document](EditorPane *second) { followEditor(second, document); });
    addTab(added, document->title());
    const auto update = [this, added] { updateTab(added); };
    connect(added, &DocumentPage::keptChanged, this, update);
    connect(added, &DocumentPage::pinnedChanged, this, [this, added] {
        updateTab(added);
        settlePinned();
    });
    connect(added, &DocumentPage::fieldsWidthChanged, this, &DocumentTabs::setFieldsWidth);
    connect(added, &DocumentPage::outlineShownChanged, this, &DocumentTabs::setOutlineShown);
    connect(document, &AgentDocument::titleChanged, added, update);
    connect(document, &AgentDocument::modificationChanged, added, update);
    updateTab(added);
    Q_EMIT pageAdded(added);
    return added;
}

void DocumentTabs::followEditor(EditorPane *editor, AgentDocument *document)
{
    CodeEditor *text = editor->editor();
    new CommitMarks(text, document, m_workspace->commitStates(), editor);
    connect(text, &CodeEditor::zoomChanged, this, [this](int percent) {
        if (percent == m_zoom)
            return;
        setZoom(percent);
        Q_EMIT zoomChanged(percent);
    });
    Q_EMIT editorAdded(editor);
}

void DocumentTabs::removePage(AgentDocument *document)
{
    if (DocumentPage *closing = pageOf(document)) {
        Q_EMIT pageAboutToClose(closing);
        const bool hadKeys = closing->isAncestorOf(window()->focusWidget());
        removeTab(indexOf(closing));
        // The page looks at the document, which goes now.
        delete closing;
        if (hadKeys && currentPage())
            currentPage()->editor()->setFocus(Qt::OtherFocusReason);
    }
}

void DocumentTabs::updateTab(DocumentPage *changed)
{
    const int index = indexOf(changed);
    if (index < 0)
        return;
    const AgentDocument *document = changed->document();
    const QString title = QString(document->title()).replace(u'&', u"&&"_s);
    setTabText(index, document->isModified() ? u"● "_s + title : title);
    setTabToolTip(index, document->path().isEmpty() ? tr("Not saved yet") : QDir::toNativeSeparators(document->path()));
    bar()->setItalic(index, !changed->isKept());
    bar()->setPinned(index, changed->isPinned());
}

/// Pinned tabs first, otherwise as they are.
void DocumentTabs::settlePinned()
{
    int next = 0;
    for (int i = 0; i < count(); ++i) {
        if (page(i)->isPinned())
            tabBar()->moveTab(i, next++);
    }
}

void DocumentTabs::moveTab(int from, int to)
{
    tabBar()->moveTab(from, std::clamp(to, 0, count() - 1));
    settlePinned();
}

SavedState::Session DocumentTabs::session() const
{
    SavedState::Session session;
    for (int i = 0; i < count(); ++i) {
        const QString path = page(i)->document()->path();
        if (path.isEmpty())
            continue;
        if (i == currentIndex())
            session.current = int(session.files.size());
        if (page(i)->isPinned())
            session.pinned << path;
        session.files << path;
    }
    return session;
}

void DocumentTabs::restore(const SavedState::Session &session,
                           const std::function<AgentDocument *(const QString &)> &open)
{
    for (const QString &file : session.files) {
        AgentDocument *document = open(file);
        if (!document)
            continue;
        show(document, true);
        pageOf(document)->setPinned(session.pinned.contains(file));
    }
    const QString current = session.files.value(session.current);
    for (int i = 0; i < count(); ++i) {
        if (page(i)->document()->path() == current)
            setCurrentIndex(i);
    }
}

void DocumentTabs::showList()
{
    QMenu menu;
    menu.setObjectName(u"tabList"_s);
    for (int i = 0; i < count(); ++i) {
        QAction *entry = menu.addAction(tabIcon(i), tabText(i));
        entry->setToolTip(tabToolTip(i));
        entry->setCheckable(true);
        entry->setChecked(i == currentIndex());
        connect(entry, &QAction::triggered, this, [this, shown = QPointer(page(i))] {
            if (shown)
                setCurrentWidget(shown);
        });
    }
    menu.setToolTipsVisible(true);
    menu.setActiveAction(menu.actions().value(currentIndex()));
    const QWidget *below = m_listButton->isVisible() ? static_cast<QWidget *>(m_listButton) : tabBar();
    menu.exec(below->mapToGlobal(below->rect().bottomLeft()));
}

void DocumentTabs::setMode(EditorPane::Mode mode)
{
    m_mode = mode;
    for (int i = 0; i < count(); ++i)
        page(i)->firstEditor()->setMode(mode);
}

QList<EditorPane *> DocumentTabs::editors() const
{
    QList<EditorPane *> all;
    for (int i = 0; i < count(); ++i)
        all += page(i)->editors();
    return all;
}

void DocumentTabs::setFieldsShown(bool shown)
{
    m_fieldsShown = shown;
    for (int i = 0; i < count(); ++i)
        page(i)->setFieldsShown(shown);
}

void DocumentTabs::setWrapping(bool wrap)
{
    m_wrapping = wrap;
    for (const EditorPane *editor : editors())
        editor->editor()->setWrapping(wrap);
}

void DocumentTabs::setZoom(int percent)
{
    m_zoom = percent;
    for (const EditorPane *editor : editors())
        editor->editor()->setZoomPercent(percent);
}

void DocumentTabs::setFieldsWidth(int width)
{
    m_fieldsWidth = width;
    for (int i = 0; i < count(); ++i)
        page(i)->setFieldsWidth(width);
}

void DocumentTabs::setOutlineShown(bool shown)
{
    m_outlineShown = shown;
    for (int i = 0; i < count(); ++i)
        page(i)->setOutlineShown(shown);
}

void DocumentTabs::setCalm(bool calm, bool dims)
{
    m_calm = calm;
    m_dims = dims;
    for (int i = 0; i < count(); ++i)
        page(i)->setCalm(calm, dims);
}

void DocumentTabs::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

} // namespace dossier
