// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "growingtextedit.h"

#include "text/changeset.h"
#include "undokeys.h"

#include <QPainter>
#include <QScrollArea>
#include <QTextBlock>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

GrowingTextEdit::GrowingTextEdit(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
    , m_mostLines(mostLines)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    UndoKeys::handToDocument(this);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        // The layout of a whole form is no matter of each key.
        if (sizeHint().height() != m_height) {
            m_height = sizeHint().height();
            updateGeometry();
        }
        if (!m_showing)
            Q_EMIT textEdited(text());
    });
    // Once a new height is laid out.
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &GrowingTextEdit::showCursor, Qt::QueuedConnection);
}

/// In the form around it, which scrolls on its own.
void GrowingTextEdit::showCursor()
{
    if (!hasFocus())
        return;
    const QRect cursor = cursorRect();
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area)
            continue;
        const QPoint place = viewport()->mapTo(area->widget(), cursor.center());
        area->ensureVisible(place.x(), place.y(), 0, cursor.height());
        return;
    }
}

void GrowingTextEdit::showText(const QString &value)
{
    // Each of these is one line end here; else the next call would put in another.
    const QString text = QString(value).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QString current = this->text();
    if (current == text)
        return;
    const ChangeSet changes = ChangeSet::replacing({0, current.size()}, text).minimised(current);
    m_showing = true;
    QTextCursor cursor(document());
    for (const TextEdit &edit : changes.edits()) {
        cursor.setPosition(static_cast<int>(edit.range.start));
        cursor.setPosition(static_cast<int>(edit.range.end()), QTextCursor::KeepAnchor);
        cursor.insertText(edit.text);
    }
    // A text that is shown for the first time is read from its beginning.
    if (current.isEmpty())
        moveCursor(QTextCursor::Start);
    m_showing = false;
}

QString GrowingTextEdit::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

int GrowingTextEdit::heightOf(int lines) const
{
    // One pixel less, and the last line counts as hidden: there would be a scroll bar.
    return lines * fontMetrics().lineSpacing() + static_cast<int>(2 * document()->documentMargin()) + 1 +
           2 * frameWidth();
}

QSize GrowingTextEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_mostLines; block = block.next()) {
        (void)blockBoundingRect(block); // lays it out, if that was not done since it changed
        lines += std::max(1, block.lineCount());
    }
    return {200, heightOf(std::clamp(lines, m_leastLines, m_mostLines))};
}

void GrowingTextEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

/// Styles show the focus in the frame of a field of one line, but not of a text.
bool GrowingTextEdit::event(QEvent *event)
{
    const bool isTaken = QPlainTextEdit::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    return isTaken;
}

void GrowingTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    Q_EMIT finished();
}

void GrowingTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace dossier
