// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "barstack.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

BarStack::BarStack(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    auto *all = new QWidget(this);
    m_column = new QVBoxLayout(all);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setWidget(all);
    // Also of a button that the keyboard comes to from elsewhere.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

void BarStack::add(QWidget *bar)
{
    m_column->addWidget(bar);
}

void BarStack::setMaximum(int height)
{
    m_maximum = height;
    fit();
}

QSize BarStack::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), 0};
}

bool BarStack::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTaken = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return isTaken;
}

void BarStack::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void BarStack::fit()
{
    const int whole = widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : widget()->sizeHint().height();
    // Beside the scroll bar the lines are shorter, but there are more than fit anyway.
    setVerticalScrollBarPolicy(whole > m_maximum ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(whole, m_maximum));
}

} // namespace dossier
