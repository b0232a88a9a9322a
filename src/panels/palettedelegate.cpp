// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "palettedelegate.h"

#include "markedtext.h"
#include "models/icons.h"
#include "models/palettemodel.h"
#include "models/themecolours.h"
#include "readingline.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 8;
constexpr int kPadding = 4; // above and below a line
constexpr int kIcon = 16;
constexpr int kStep = 14; // that a level is moved in
/// Of the room beside the keys, as a title that is too long leaves some for what it is
/// told apart by.
constexpr double kMostOfTitle = 0.65;

QColor colourOf(const QStyleOptionViewItem &option, const PaletteItem &item, bool isQuiet)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        return option.palette.color(QPalette::Active, QPalette::HighlightedText);
    if (isQuiet || !item.isEnabled)
        return ThemeColours::forPalette(option.palette).quiet;
    return option.palette.color(QPalette::Active, QPalette::Text);
}

void paintIcon(QPainter *painter, ReadingLine &line, const QIcon &icon, const QStyleOptionViewItem &option)
{
    const QRect place = middleSquare(line.takeFirst(kIcon, kMargin), kIcon);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    icon.paint(painter, place, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QWidget *view = qobject_cast<const QWidget *>(parent());
    const QFontMetrics metrics = view ? view->fontMetrics() : option.fontMetrics;
    return {100, std::max(metrics.height(), kIcon) + 2 * kPadding}; // each row is as high
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const PaletteItem &item = static_cast<const PaletteModel *>(index.model())->rowAt(index);
    QStyleOptionViewItem panel(option);
    panel.state.setFlag(QStyle::State_Active); // the keys go to the field above
    panel.state.setFlag(QStyle::State_Enabled);
    const QStyle *style = panel.widget ? panel.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);

    painter->save();
    ReadingLine line(option.rect, option.direction);
    line.takeFirst(kMargin + item.level * kStep, 0);
    line.takeLast(kMargin, 0);
    if (item.isChecked)
        paintIcon(painter, line, Icons::icon(u"ok"), option);
    else if (!item.icon.isNull())
        paintIcon(painter, line, item.icon, option);
    else
        line.takeFirst(kIcon, kMargin);
    if (!item.keys.isEmpty()) {
        const MarkedText keys(item.keys, {}, option.font);
        painter->setPen(colourOf(option, item, true));
        keys.paint(painter, line.takeLast(keys.width(), 2 * kMargin), option.direction);
    }
    const MarkedText title(item.title, item.marks.name, option.font);
    const MarkedText detail(item.detail, item.marks.folder, option.font);
    const int room = line.rest().width();
    int width = title.width();
    if (width + 2 * kMargin + detail.width() > room && !item.detail.isEmpty())
        width = std::min(width, static_cast<int>(room * kMostOfTitle));
    painter->setPen(colourOf(option, item, false));
    title.paint(painter, line.takeFirst(std::min(width, room), 2 * kMargin), option.direction);
    painter->setPen(colourOf(option, item, true));
    detail.paint(painter, line.rest(), option.direction);
    painter->restore();
}

} // namespace dossier
