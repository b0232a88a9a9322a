// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "handbook.h"

#include "buttonrow.h"
#include "handbookpage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

Handbook::Handbook(QWidget *parent)
    : QDialog(parent)
    , m_pages(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"handbook"_s);
    setWindowTitle(tr("Handbook"));
    m_pages->setObjectName(u"handbookPages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setTextElideMode(Qt::ElideRight);
    m_text->setObjectName(u"handbookText"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(18);
    for (const QString &name : HandbookPages::names()) {
        const QString title = HandbookPages::title(name);
        auto *item = new QListWidgetItem(title, m_pages);
        item->setData(Qt::UserRole, name);
        item->setToolTip(title);
    }
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(m_pages);
    parts->addWidget(m_text);
    parts->setChildrenCollapsible(false);
    parts->setStretchFactor(1, 1);
    const int listWidth = std::min(m_pages->sizeHintForColumn(0) + 24, 260);
    parts->setSizes({listWidth, 800 - listWidth});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->addWidget(parts, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_pages, &QListWidget::currentRowChanged, this, &Handbook::fill);
    connect(m_text, &QTextBrowser::anchorClicked, this, &Handbook::follow);
    m_pages->setCurrentRow(0);
    resizeOnScreen(this, {800, 640});
}

QString Handbook::page() const
{
    return m_pages->currentItem()->data(Qt::UserRole).toString();
}

void Handbook::showPage(const QString &name)
{
    m_pages->setCurrentRow(std::max(0, int(HandbookPages::names().indexOf(name))));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void Handbook::fill()
{
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features |= QTextDocument::MarkdownNoHTML;
    m_text->document()->setMarkdown(HandbookPages::markdown(page()), features);
    m_text->setAccessibleName(m_pages->currentItem()->text());
    m_text->moveCursor(QTextCursor::Start);
}

void Handbook::follow(const QUrl &link)
{
    QString name = link.path();
    if (link.isRelative() && name.endsWith(".md"_L1)) {
        name.chop(3);
        showPage(name);
    } else {
        Q_EMIT linkActivated(link);
    }
}

void Handbook::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // What was made of Markdown keeps the colours of then.
    if (event->type() == QEvent::PaletteChange && m_pages->currentItem())
        fill();
}

} // namespace dossier
