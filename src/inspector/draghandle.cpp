// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "draghandle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace dossier {

namespace {

constexpr int kDot = 2;
constexpr int kStep = 4; // from dot to dot

} // namespace

DragHandle::DragHandle(QWidget *parent)
    : QWidget(parent)
{
    setCursor(Qt::OpenHandCursor);
    setFocusPolicy(Qt::NoFocus);
}

QSize DragHandle::sizeHint() const
{
    return {2 * kStep + kDot, fontMetrics().height()};
}

void DragHandle::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor dot = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText);
    const int top = (height() - 2 * kStep - kDot) / 2;
    const int left = (width() - kStep - kDot) / 2;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 2; ++column)
            painter.fillRect(left + column * kStep, top + row * kStep, kDot, kDot, dot);
    }
}

void DragHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isPressed = true;
    m_pressed = event->position().toPoint();
    setCursor(Qt::ClosedHandCursor);
    qApp->installEventFilter(this);
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressed;
    if (m_isPressed && way.manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (m_isDragging)
        Q_EMIT dragged(event->globalPosition().toPoint());
}

void DragHandle::mouseReleaseEvent(QMouseEvent *event)
{
    const bool drops = m_isDragging;
    end();
    if (drops)
        Q_EMIT dropped(event->globalPosition().toPoint());
}

bool DragHandle::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        end();
        Q_EMIT cancelled();
    }
    return true;
}

void DragHandle::end()
{
    m_isPressed = false;
    m_isDragging = false;
    setCursor(Qt::OpenHandCursor);
    qApp->removeEventFilter(this);
}

} // namespace dossier
