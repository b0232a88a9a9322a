// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "documenttabs.h"

#include "document/agentdocument.h"
#include "documentpage.h"
#include "editor/codeeditor.h"
#include "editor/commitmarks.h"
#include "editor/syntax.h"
#include "panels/tabkeys.h"
#include "tabbar.h"
#include "workspace/workspace.h"

#include <QDir>

namespace dossier {

using namespace Qt::StringLiterals;

DocumentTabs::DocumentTabs(Workspace *workspace, QWidget *parent)
    : QTabWidget(parent)
    , m_workspace(workspace)
    , m_fieldsWidth(DocumentPage::kFieldsWidth)
    , m_syntax(std::make_unique<Syntax>())
{
    setObjectName(u"documentTabs"_s);
    setTabBar(new TabBar(this));
    tabBar()->setObjectName(u"tabBar"_s);
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
    // The pages use what goes with this.
    while (count() > 0)
        delete widget(0);
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
        if (!page(i)->isKept() && !m_workspace->isUnsaved(page(i)->document()))
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
    text->setWrapping(m_wrapping);
    text->setZoomPercent(m_zoom);
    new CommitMarks(text, document, m_workspace->commitStates(), added);
    addTab(added, document->title());
    const auto update = [this, added] { updateTab(added); };
    connect(added, &DocumentPage::keptChanged, this, update);
    connect(added, &DocumentPage::fieldsWidthChanged, this, &DocumentTabs::setFieldsWidth);
    connect(added, &DocumentPage::outlineShownChanged, this, &DocumentTabs::setOutlineShown);
    connect(text, &CodeEditor::zoomChanged, this, [this](int percent) {
        if (percent == m_zoom)
            return;
        setZoom(percent);
        Q_EMIT zoomChanged(percent);
    });
    connect(document, &AgentDocument::titleChanged, added, update);
    connect(document, &AgentDocument::modificationChanged, added, update);
    updateTab(added);
    Q_EMIT pageAdded(added);
    return added;
}

void DocumentTabs::removePage(AgentDocument *document)
{
    if (DocumentPage *closing = pageOf(document)) {
        removeTab(indexOf(closing));
        // The page looks at the document, which goes now.
        delete closing;
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
    static_cast<TabBar *>(tabBar())->setItalic(index, !changed->isKept());
}

void DocumentTabs::setMode(EditorPane::Mode mode)
{
    m_mode = mode;
    for (int i = 0; i < count(); ++i)
        page(i)->editor()->setMode(mode);
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
    for (int i = 0; i < count(); ++i)
        page(i)->editor()->editor()->setWrapping(wrap);
}

void DocumentTabs::setZoom(int percent)
{
    m_zoom = percent;
    for (int i = 0; i < count(); ++i)
        page(i)->editor()->editor()->setZoomPercent(percent);
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

void DocumentTabs::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

} // namespace dossier
