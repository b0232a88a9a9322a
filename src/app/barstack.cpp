// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "barstack.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

BarStack::BarStack(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"barStack"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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

void BarStack::addExtra(QWidget *bar)
{
    auto *around = new QWidget(widget());
    auto *column = new QVBoxLayout(around);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
    m_extras += around;
    add(around);
}

void BarStack::setCalm(bool calm)
{
    for (QWidget *extra : std::as_const(m_extras))
        extra->setVisible(!calm);
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
    const auto heightIn = [this](int width) {
        return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
    };
    const bool isScrolled = heightIn(width()) > m_maximum;
    const int inner = width() - (isScrolled ? verticalScrollBar()->sizeHint().width() : 0);
    const int whole = heightIn(inner);
    setVerticalScrollBarPolicy(isScrolled ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(whole, m_maximum));
    widget()->resize(inner, whole);
}

} // namespace dossier
