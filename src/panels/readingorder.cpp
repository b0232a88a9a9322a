// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "readingorder.h"

#include "models/tabstop.h"

#include <QGuiApplication>
#include <QScrollArea>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

namespace dossier {

namespace {

bool isStop(const QWidget *widget)
{
    // Some desktops let Tab stop at texts and lists only.
    const bool isAll = QGuiApplication::styleHints()->tabFocusBehavior() == Qt::TabFocusAllControls;
    const auto wanted = isAll ? Qt::TabFocus : Qt::StrongFocus;
    return (widget->focusPolicy() & wanted) == wanted && widget->isEnabled() && !widget->focusProxy();
}

/// A part of a window and the stops in it.
struct Part {
    QRect place;
    QList<QWidget *> stops;
    bool isLate = false;
};

/// Parts in rows: what begins above the middle of a row's first one is in its row.
void sortRows(std::vector<Part> &parts, bool isMirrored)
{
    std::ranges::stable_sort(parts, {}, [](const Part &part) { return part.place.top(); });
    for (auto row = parts.begin(); row != parts.end();) {
        const int middle = row->place.center().y();
        const auto end =
            std::find_if(row + 1, parts.end(), [middle](const Part &part) { return part.place.top() > middle; });
        std::stable_sort(row, end, [isMirrored](const Part &a, const Part &b) {
            return isMirrored ? a.place.right() > b.place.right() : a.place.left() < b.place.left();
        });
        std::stable_partition(row, end, [](const Part &part) { return !part.isLate; });
        row = end;
    }
}

QList<QWidget *> stopsBelow(QWidget *parent)
{
    std::vector<Part> parts;
    for (QObject *child : parent->children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || widget->isWindow() || !widget->isVisible())
            continue;
        Part part{widget->geometry(), stopsBelow(widget), widget->property(kLateStop).toBool()};
        // Where the keys are now counts, if Tab would come there or not.
        if (isStop(widget) || widget == widget->window()->focusWidget())
            part.stops.prepend(widget);
        if (!part.stops.isEmpty())
            parts.push_back(std::move(part));
    }
    sortRows(parts, parent->isRightToLeft());
    QList<QWidget *> stops;
    for (const Part &part : parts)
        stops += part.stops;
    return stops;
}

void scrollTo(QWidget *widget)
{
    for (QWidget *outer = widget->parentWidget(); outer && !widget->isWindow(); outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(widget);
        if (outer->isWindow())
            return;
    }
}

} // namespace

QList<QWidget *> stopsInReadingOrder(QWidget *window)
{
    return stopsBelow(window);
}

bool focusInReadingOrder(QWidget *window, bool next)
{
    const QList<QWidget *> stops = stopsBelow(window);
    const qsizetype count = stops.size();
    const qsizetype now = stops.indexOf(window->focusWidget());
    if (count == 0 || (count == 1 && now == 0))
        return false;
    const qsizetype from = now < 0 && !next ? 0 : now;
    window->setAttribute(Qt::WA_KeyboardFocusChange); // the place is to be seen
    QWidget *stop = stops.at((from + (next ? 1 : -1) + count) % count);
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    scrollTo(stop);
    return true;
}

} // namespace dossier
