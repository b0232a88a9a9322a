// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "documentstatus.h"

#include "countslabel.h"
#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "editor/editorpane.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QTextBlock>
#include <QToolButton>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMessageMargin = 20; ///< what a status bar keeps free around a message, and between its parts

QString lineEndName(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::Lf:
        return u"LF"_s;
    case LineEnd::CrLf:
        return u"CRLF"_s;
    case LineEnd::Cr:
        break;
    }
    return u"CR"_s;
}

QString encodingName(const FileFormat &format)
{
    const QString name = format.encoding == Encoding::Utf8      ? u"UTF-8"_s
                         : format.encoding == Encoding::Utf16Le ? u"UTF-16 LE"_s
                                                                : u"UTF-16 BE"_s;
    return format.bom ? DocumentStatus::tr("%1 with BOM").arg(name) : name;
}

} // namespace

DocumentStatus::DocumentStatus(QStatusBar *bar)
    : QWidget(bar)
    , m_bar(bar)
    , m_cursor(new QLabel(this))
    , m_counts(new CountsLabel(this))
    , m_lineEnd(new QToolButton(this))
    , m_encoding(new QLabel(this))
    , m_client(new QToolButton(this))
{
    m_cursor->setObjectName(u"statusCursor"_s);
    m_lineEnd->setObjectName(u"statusLineEnd"_s);
    m_encoding->setObjectName(u"statusEncoding"_s);
    m_client->setObjectName(u"statusClient"_s);
    m_client->setAutoRaise(true);
    connect(m_client, &QToolButton::clicked, this, &DocumentStatus::clientClicked);
    m_lineEnd->setAutoRaise(true);
    m_lineEnd->setPopupMode(QToolButton::InstantPopup);
    m_lineEnd->setToolTip(tr("Line ends of this file; choose others"));
    auto *menu = new QMenu(m_lineEnd);
    for (const LineEnd lineEnd : {LineEnd::Lf, LineEnd::CrLf}) {
        menu->addAction(lineEndName(lineEnd), this, [this, lineEnd] {
            if (!m_document)
                return;
            FileFormat format = m_document->format();
            format.lineEnd = lineEnd;
            m_document->setFormat(format);
        });
    }
    m_lineEnd->setMenu(menu);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(14);
    layout->addWidget(m_cursor);
    layout->addWidget(m_counts);
    layout->addWidget(m_lineEnd);
    layout->addWidget(m_encoding);
    layout->addWidget(m_client);
    setVisible(false);
    connect(bar, &QStatusBar::messageChanged, this, [this](const QString &message) {
        message.isEmpty() ? m_messageAge.invalidate() : m_messageAge.start();
        giveWay();
    });
    bar->installEventFilter(this);
}

void DocumentStatus::setShown(bool shown)
{
    m_isShown = shown;
    giveWay();
}

bool DocumentStatus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        giveWay();
    return QWidget::eventFilter(watched, event);
}

void DocumentStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_pane)
        updateCursor();
}

void DocumentStatus::giveWay()
{
    const QString message = m_bar->currentMessage();
    int room = m_bar->width() - kMessageMargin;
    for (const QWidget *other : m_bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (other != this && other->isVisible())
            room -= other->width();
    }
    const int needed = m_bar->fontMetrics().horizontalAdvance(message);
    const bool isFocused = isAncestorOf(QApplication::focusWidget());
    setVisible(m_isShown && (needed <= room - sizeHint().width() || isFocused));
    m_bar->setToolTip(needed > room ? message : QString());
}

void DocumentStatus::setEditor(AgentDocument *document, EditorPane *pane, const QString &newerVersion)
{
    m_newerVersion = newerVersion;
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    if (m_pane)
        disconnect(m_pane->editor(), nullptr, this, nullptr);
    m_document = document;
    m_pane = pane;
    m_counts->setEditor(document ? pane : nullptr);
    if (!document || !pane)
        return;
    connect(document, &AgentDocument::formatChanged, this, &DocumentStatus::updateFormat);
    connect(document, &AgentDocument::clientChanged, this, &DocumentStatus::updateClient);
    connect(pane->editor(), &QPlainTextEdit::cursorPositionChanged, this, &DocumentStatus::updateCursor);
    connect(pane->editor(), &QPlainTextEdit::selectionChanged, this, &DocumentStatus::updateCursor);
    updateCursor();
    updateFormat();
    updateClient();
}

void DocumentStatus::setPane(EditorPane *pane)
{
    setEditor(m_document, pane, m_newerVersion);
}

void DocumentStatus::updateCursor()
{
    // A message that took its place has been read, as has an old one.
    if ((m_isShown && isHidden()) || (m_messageAge.isValid() && m_messageAge.hasExpired(m_readTime)))
        m_bar->clearMessage();
    const QTextCursor cursor = m_pane->editor()->textCursor();
    const CodeEditor::Place at = m_pane->editor()->cursorPlace();
    const QString place = tr("Ln %1 Col %2").arg(at.line).arg(at.column);
    const int selected = cursor.selectionEnd() - cursor.selectionStart();
    const QString text = selected > 0 ? tr("%1 (%n selected)", nullptr, selected).arg(place) : place;
    // Of a fixed size, in steps of a few letters: else each key would lay out and paint the whole bar.
    const QFontMetrics metrics = m_cursor->fontMetrics();
    const int step = 4 * metrics.averageCharWidth();
    m_cursor->setFixedSize((metrics.horizontalAdvance(text) / step + 1) * step, metrics.height());
    m_cursor->setText(text);
}

void DocumentStatus::updateFormat()
{
    const FileFormat format = m_document->format();
    m_lineEnd->setText(lineEndName(format.lineEnd));
    m_lineEnd->setAccessibleName(tr("Line ends: %1").arg(lineEndName(format.lineEnd)));
    m_encoding->setText(encodingName(format));
}

void DocumentStatus::updateClient()
{
    const Dialect &dialect = *m_document->client().dialect;
    const QString measured = tr("For: %1 (measured with %2)").arg(dialect.title(), dialect.measuredVersion());
    m_client->setText(m_newerVersion.isEmpty() ? measured
                                               : tr("For: %1 (measured with %2; %3 is installed)")
                                                     .arg(dialect.title(), dialect.measuredVersion(), m_newerVersion));
    m_client->setToolTip(m_newerVersion.isEmpty()
                             ? tr("The client by which the file is judged; choose which client reads which folder")
                             : tr("The client that is installed is newer than the one that was measured; it may read "
                                  "files otherwise."));
}

} // namespace dossier
