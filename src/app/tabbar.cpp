// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "tabbar.h"

#include "models/icons.h"

#include <QMouseEvent>
#include <QStyleOptionTab>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLetters = 12;

} // namespace

void TabBar::setItalic(int index, bool italic)
{
    setTabData(index, italic);
    update();
}

/// By three letters nobody tells names apart: before that, tabs are scrolled.
QSize TabBar::minimumTabSizeHint(int index) const
{
    const QSize whole = tabSizeHint(index);
    const int around = whole.width() - fontMetrics().size(Qt::TextShowMnemonic, tabText(index)).width();
    const int least = around + kLeastLetters * fontMetrics().averageCharWidth();
    return {std::min(whole.width(), least), whole.height()};
}

void TabBar::tabInserted(int index)
{
    QTabBar::tabInserted(index);
    addCloseButton(index);
}

void TabBar::setPinned(int index, bool pinned)
{
    QWidget *close = tabButton(index, QTabBar::RightSide);
    if (pinned == !close)
        return;
    setTabIcon(index, pinned ? Icons::icon(u"pin") : QIcon());
    if (pinned) {
        setTabButton(index, QTabBar::RightSide, nullptr);
        delete close;
    } else {
        addCloseButton(index);
    }
}

void TabBar::addCloseButton(int index)
{
    // The style's own sign is loud, and the same in light and dark.
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeTab"_s);
    close->setIcon(Icons::icon(u"close"));
    close->setIconSize(QSize(12, 12));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setToolTip(tr("Close this tab"));
    close->setAccessibleName(tr("Close this tab"));
    setTabButton(index, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int tab = 0; tab < count(); ++tab) {
            if (tabButton(tab, QTabBar::RightSide) == close)
                Q_EMIT tabCloseRequested(tab);
        }
    });
}

void TabBar::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QFont italic = font();
    italic.setItalic(true);
    const auto paint = [&](int index) {
        QStyleOptionTab option;
        initStyleOption(&option, index);
        painter.setFont(tabData(index).toBool() ? italic : font());
        painter.drawControl(QStyle::CE_TabBarTab, option);
    };
    // The current tab lies over its neighbours.
    for (int index = 0; index < count(); ++index) {
        if (index != currentIndex())
            paint(index);
    }
    if (currentIndex() >= 0)
        paint(currentIndex());
}

void TabBar::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = tabAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && index >= 0)
        Q_EMIT tabCloseRequested(index);
    QTabBar::mouseReleaseEvent(event);
    Q_EMIT dropped();
}

void TabBar::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    int needed = 0;
    for (int index = 0; index < count(); ++index)
        needed += tabRect(index).width();
    if (const bool overflows = needed > width(); overflows != m_overflows) {
        m_overflows = overflows;
        Q_EMIT overflowChanged(overflows);
    }
}

} // namespace dossier
