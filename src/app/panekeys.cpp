// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panekeys.h"

#include "panels/readingorder.h"

#include <QApplication>
#include <QWidget>

namespace dossier {

namespace {

bool isIn(const QWidget *pane, const QWidget *widget)
{
    return widget && (pane == widget || pane->isAncestorOf(widget));
}

/// Where the keys last were, else the first place that Tab comes to.
QWidget *placeIn(QWidget *pane)
{
    QWidget *last = pane->focusWidget();
    if (isIn(pane, last) && last->isVisible() && last->isEnabled())
        return last;
    const QList<QWidget *> stops = stopsInReadingOrder(pane);
    return stops.isEmpty() ? nullptr : stops.constFirst();
}

} // namespace

PaneKeys::PaneKeys(Panes panes, QObject *parent)
    : QObject(parent)
    , m_panes(std::move(panes))
{
}

void PaneKeys::step(int by) const
{
    QList<QWidget *> places;
    const QWidget *now = QApplication::focusWidget();
    qsizetype current = -1;
    for (QWidget *pane : m_panes()) {
        QWidget *place = pane && pane->isVisible() ? placeIn(pane) : nullptr;
        if (!place)
            continue;
        if (isIn(pane, now))
            current = places.size();
        places += place;
    }
    if (places.isEmpty())
        return;
    // From elsewhere, such as the tool bar, to the first or the last.
    const qsizetype start = current >= 0 || by < 0 ? std::max<qsizetype>(current, 0) : -1;
    QWidget *place = places.at((start + by + places.size()) % places.size());
    place->window()->setAttribute(Qt::WA_KeyboardFocusChange); // the place is to be seen
    place->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace dossier
