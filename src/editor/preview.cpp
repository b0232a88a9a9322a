// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "preview.h"

#include "previewstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QGuiApplication>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimer>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDelayMs = 150;
constexpr double kMargin = 16;

} // namespace

Preview::Preview(QWidget *parent)
    : QTextBrowser(parent)
    , m_timer(new QTimer(this))
{
    setObjectName(u"preview"_s);
    setAccessibleName(tr("Preview of the prompt"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(kMargin);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kDelayMs);
    connect(m_timer, &QTimer::timeout, this, &Preview::renderNow);
    connect(this, &QTextBrowser::anchorClicked, this, &Preview::linkActivated);
    connect(this, &QTextBrowser::highlighted, this, &Preview::linkHovered);
}

Preview::~Preview()
{
    // What is shown goes before what shows it would.
    setDocument(nullptr);
}

void Preview::setDelay(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void Preview::setZoomPercent(int percent)
{
    QFont scaled = font();
    scaled.setPointSizeF(QGuiApplication::font().pointSizeF() * percent / 100.0);
    setFont(scaled);
    fitColumn();
}

void Preview::setColumn(int letters)
{
    m_column = letters;
    setAutoFillBackground(letters > 0);
    setBackgroundRole(letters > 0 ? QPalette::Base : QPalette::NoRole);
    fitColumn();
}

void Preview::fitColumn()
{
    const double text = m_column * QFontMetricsF(font()).averageCharWidth() + 2 * kMargin;
    const QScrollBar *bar = verticalScrollBar();
    const int room = contentsRect().width() - (bar->isVisible() ? bar->width() : 0);
    const int side = m_column > 0 ? std::max(0, int(room - text) / 2) : 0;
    if (const QMargins margins(side, 0, side, 0); viewportMargins() != margins)
        setViewportMargins(margins);
}

void Preview::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitColumn();
}

void Preview::setPrompt(const QString &markdown)
{
    if (markdown == m_prompt)
        return;
    m_prompt = markdown;
    m_waiting = true;
    schedule();
}

void Preview::schedule()
{
    if (isVisible())
        m_timer->start();
}

void Preview::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    // The window is painted first.
    if (m_waiting)
        QTimer::singleShot(0, this, &Preview::renderNow);
}

void Preview::renderNow()
{
    m_timer->stop();
    if (!m_waiting)
        return;
    m_waiting = false;
    const int scrolled = verticalScrollBar()->value();
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features |= QTextDocument::MarkdownNoHTML;
    // Pictures become words before anything is laid out: a layout asks for them,
    // for others of their names, and reads the file itself where nobody answers.
    auto fresh = std::make_unique<QTextDocument>(this);
    fresh->setUndoRedoEnabled(false);
    fresh->setDocumentMargin(kMargin);
    fresh->setDefaultFont(font());
    fresh->setMarkdown(m_prompt, features);
    stylePreview(*fresh, palette());
    setDocument(fresh.get());
    m_shown = std::move(fresh);
    verticalScrollBar()->setValue(scrolled);
    Q_EMIT rendered();
}

std::vector<double> Preview::headingTops() const
{
    std::vector<double> tops;
    const QAbstractTextDocumentLayout *const layout = document()->documentLayout();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            tops.push_back(layout->blockBoundingRect(block).top());
    }
    return tops;
}

QVariant Preview::loadResource(int type, const QUrl &)
{
    // No answer would be a reason for Qt to read the file.
    if (type == QTextDocument::ImageResource)
        return QImage(1, 1, QImage::Format_Mono);
    return QByteArray("");
}

void Preview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_waiting = true;
        schedule();
    }
}

} // namespace dossier
