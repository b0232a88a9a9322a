// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "sharedelegate.h"

#include "models/budgetmodel.h"
#include "models/themecolours.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace dossier {

namespace {

constexpr float kStrength = 0.22F; // of the bar, so that text on it can be read

} // namespace

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(kShareRole);
    if (!share.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const double part = share.toDouble();
    const ThemeColours colours = ThemeColours::forPalette(cell.palette);
    QColor colour = part > 1 ? colours.error : colours.info;
    colour.setAlphaF(cell.state.testFlag(QStyle::State_Selected) ? kStrength * 2 : kStrength);
    QRectF bar = QRectF(cell.rect).adjusted(2, 2, -2, -2);
    bar.setWidth(bar.width() * std::clamp(part, 0.0, 1.0));
    if (cell.direction == Qt::RightToLeft)
        bar.moveRight(cell.rect.right() - 2);
    painter->fillRect(bar, colour);
    // The text as the style has it, but no second ground.
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const auto role = isSelected ? QPalette::HighlightedText : QPalette::Text;
    const auto group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(group, role));
    const QRect inside = cell.rect.adjusted(6, 0, -6, 0);
    const QString text = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, inside.width());
    painter->drawText(inside, static_cast<int>(QStyle::visualAlignment(cell.direction, cell.displayAlignment)), text);
    painter->restore();
}

} // namespace dossier
