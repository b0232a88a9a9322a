// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "documenttabs.h"

#include "document/agentdocument.h"
#include "documentpage.h"
#include "editor/codeeditor.h"
#include "editor/syntax.h"
#include "tabbar.h"
#include "workspace/workspace.h"

#include <QDir>

namespace dossier {

using namespace Qt::StringLiterals;

DocumentTabs::DocumentTabs(Workspace *workspace, QWidget *parent)
    : QTabWidget(parent)
    , m_syntax(std::make_unique<Syntax>())
{
    setObjectName(u"documentTabs"_s);
    setTabBar(new TabBar(this));
    tabBar()->setObjectName(u"tabBar"_s);
    setDocumentMode(true);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideMiddle);
    connect(workspace, &Workspace::documentAboutToClose, this, &DocumentTabs::removePage);
    connect(this, &QTabWidget::currentChanged, this, [this] { Q_EMIT currentDocumentChanged(currentDocument()); });
    connect(this, &QTabWidget::tabCloseRequested, this,
            [this](int index) { Q_EMIT closeRequested(static_cast<DocumentPage *>(widget(index))->document()); });
    connect(tabBar(), &QTabBar::tabBarDoubleClicked, this, [this](int index) {
        if (auto *page = qobject_cast<DocumentPage *>(widget(index)))
            page->keep();
    });
}

DocumentTabs::~DocumentTabs()
{
    // The pages use what goes with this.
    while (count() > 0)
        delete widget(0);
}

DocumentPage *DocumentTabs::currentPage() const
{
    return qobject_cast<DocumentPage *>(currentWidget());
}

AgentDocument *DocumentTabs::currentDocument() const
{
    const DocumentPage *page = currentPage();
    return page ? page->document() : nullptr;
}

DocumentPage *DocumentTabs::pageOf(const AgentDocument *document) const
{
    for (int i = 0; i < count(); ++i) {
        auto *page = static_cast<DocumentPage *>(widget(i));
        if (page->document() == document)
            return page;
    }
    return nullptr;
}

DocumentPage *DocumentTabs::previewPage() const
{
    for (int i = 0; i < count(); ++i) {
        auto *page = static_cast<DocumentPage *>(widget(i));
        if (!page->isKept() && !page->document()->isModified())
            return page;
    }
    return nullptr;
}

void DocumentTabs::show(AgentDocument *document, bool keep)
{
    DocumentPage *page = pageOf(document);
    if (!page)
        page = addPage(document);
    if (keep)
        page->keep();
    setCurrentWidget(page);
}

DocumentPage *DocumentTabs::addPage(AgentDocument *document)
{
    auto *page = new DocumentPage(document, m_syntax.get(), this);
    page->editor()->setMode(m_mode);
    page->setFieldsShown(m_fieldsShown);
    page->editor()->editor()->setWrapping(m_wrapping);
    addTab(page, document->title());
    const auto update = [this, page] { updateTab(page); };
    connect(page, &DocumentPage::keptChanged, this, update);
    connect(document, &AgentDocument::titleChanged, page, update);
    connect(document, &AgentDocument::modificationChanged, page, update);
    updateTab(page);
    Q_EMIT pageAdded(page);
    return page;
}

void DocumentTabs::removePage(AgentDocument *document)
{
    if (DocumentPage *page = pageOf(document)) {
        removeTab(indexOf(page));
        // The page looks at the document, which goes now.
        delete page;
    }
}

void DocumentTabs::updateTab(DocumentPage *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    const AgentDocument *document = page->document();
    const QString title = QString(document->title()).replace(u'&', u"&&"_s);
    setTabText(index, document->isModified() ? u"● "_s + title : title);
    setTabToolTip(index, document->path().isEmpty() ? tr("Not saved yet") : QDir::toNativeSeparators(document->path()));
    static_cast<TabBar *>(tabBar())->setItalic(index, !page->isKept());
}

void DocumentTabs::setMode(EditorPane::Mode mode)
{
    m_mode = mode;
    for (int i = 0; i < count(); ++i)
        static_cast<DocumentPage *>(widget(i))->editor()->setMode(mode);
}

void DocumentTabs::setFieldsShown(bool shown)
{
    m_fieldsShown = shown;
    for (int i = 0; i < count(); ++i)
        static_cast<DocumentPage *>(widget(i))->setFieldsShown(shown);
}

void DocumentTabs::setWrapping(bool wrap)
{
    m_wrapping = wrap;
    for (int i = 0; i < count(); ++i)
        static_cast<DocumentPage *>(widget(i))->editor()->editor()->setWrapping(wrap);
}

void DocumentTabs::step(int by)
{
    if (count() > 0)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

} // namespace dossier
