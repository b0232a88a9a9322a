// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "askedtab.h"

#include "document/agentdocument.h"
#include "panels/askedview.h"

#include <QVBoxLayout>

namespace dossier {

AskedTab::AskedTab(std::function<AgentTexts *()> texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(std::move(texts))
{
    new QVBoxLayout(this);
}

void AskedTab::setDocument(AgentDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &AgentDocument::readingChanged, this, &AskedTab::follow);
    follow();
}

void AskedTab::focusRequest()
{
    makeView();
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void AskedTab::showEvent(QShowEvent *event)
{
    makeView();
    QWidget::showEvent(event);
}

void AskedTab::makeView()
{
    if (m_view)
        return;
    m_view = new AskedView(m_texts(), this);
    layout()->addWidget(m_view);
    m_view->show(); // at once, so that it can take the focus
    connect(m_view, &AskedView::openRequested, this, &AskedTab::openRequested);
    follow();
}

void AskedTab::follow()
{
    if (!m_view)
        return;
    std::optional<AskedModel::Open> open;
    if (m_document) {
        const Reading &reading = m_document->reading();
        open = {
            .path = m_document->path(),
            .text = {.name = reading.name.value_or(QString()), .description = reading.description.value_or(QString())}};
    }
    m_view->setOpenAgent(open);
}

} // namespace dossier
