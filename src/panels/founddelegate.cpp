// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "founddelegate.h"

#include "models/foundmodel.h"
#include "models/icons.h"
#include "models/themecolours.h"
#include "readingline.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 6;
constexpr int kIcon = 14;
constexpr qsizetype kShownBefore = 12; ///< units before a match that would else be out of sight

QColor textColour(const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    return option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
}

QColor faded(QColor colour)
{
    colour.setAlphaF(0.68F);
    return colour;
}

void paintElided(QPainter *painter, const QRect &rect, const QString &text, Qt::TextElideMode mode)
{
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, mode, rect.width()));
}

void layOut(QTextLayout &layout)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

/// As wide as the number of a line of almost every file.
int numberWidth(const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(u"99999"_s);
}

} // namespace

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + kMargin};
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem panel(option);
    initStyleOption(&panel, index);
    panel.text.clear();
    panel.icon = {};
    const QStyle *style = panel.widget ? panel.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (TwoLevelModel::isGroup(index))
        paintFile(painter, option, index);
    else
        paintMatch(painter, option, index);
    painter->restore();
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(panel);
    focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    const bool isSelected = panel.state.testFlag(QStyle::State_Selected);
    focus.backgroundColor = panel.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, panel.widget);
}

void FoundDelegate::paintFile(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    ReadingLine line(option.rect, option.direction);
    line.takeFirst(2, 0);
    line.takeLast(kMargin, 0);
    const QColor colour = textColour(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        icon.paint(painter, middleSquare(line.takeFirst(kIcon, kMargin), kIcon), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
    }
    painter->setFont(option.font);
    const QString count = QString::number(index.data(FoundModel::CountRole).toInt());
    painter->setPen(faded(colour));
    painter->drawText(line.takeLast(painter->fontMetrics().horizontalAdvance(count), kMargin), Qt::AlignVCenter, count);
    QFont bold(option.font);
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(colour);
    const QString name = index.data().toString();
    const int wanted = painter->fontMetrics().horizontalAdvance(name) + 1;
    paintElided(painter, line.takeFirst(std::min(wanted, line.rest().width()), kMargin + 2), name, Qt::ElideMiddle);
    painter->setFont(option.font);
    painter->setPen(faded(colour));
    const QString trouble = index.data(FoundModel::TroubleRole).toString();
    const QString folder = index.data(FoundModel::FolderRole).toString();
    if (line.rest().width() > 2 * kIcon)
        paintElided(painter, line.rest(), trouble.isEmpty() ? folder : trouble,
                    trouble.isEmpty() ? Qt::ElideMiddle : Qt::ElideRight);
}

void FoundDelegate::paintMatch(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    ReadingLine line(option.rect, option.direction);
    line.takeLast(kMargin, 0);
    const QColor colour = textColour(option);
    painter->setFont(option.font);
    painter->setPen(faded(colour));
    const QString number = QString::number(index.data(FoundModel::LineRole).toLongLong());
    const int wide = std::max(numberWidth(painter->fontMetrics()), painter->fontMetrics().horizontalAdvance(number));
    painter->drawText(line.takeFirst(wide, kMargin + 2), Qt::AlignRight | Qt::AlignVCenter, number);

    QString text = index.data().toString();
    auto start = index.data(FoundModel::StartRole).value<qsizetype>();
    const auto length = index.data(FoundModel::LengthRole).value<qsizetype>();
    QTextLayout layout(text, option.font);
    layOut(layout);
    // What is looked for is seen, however narrow the list is.
    if (start > kShownBefore && layout.lineAt(0).cursorToX(static_cast<int>(start + length)) > line.rest().width()) {
        const qsizetype cut = start - kShownBefore + (text[start - kShownBefore].isLowSurrogate() ? 1 : 0);
        text = u"…"_s + text.sliced(cut);
        start = start - cut + 1;
        layout.setText(text);
        layOut(layout);
    }
    QTextLayout::FormatRange match;
    match.start = static_cast<int>(start);
    match.length = static_cast<int>(length);
    // On the selection's ground the colours of a match would not be read.
    if (option.state.testFlag(QStyle::State_Selected))
        match.format.setFontUnderline(true);
    else
        match.format.setBackground(ThemeColours::forPalette(option.palette).match);
    match.format.setFontWeight(QFont::DemiBold);
    painter->setPen(colour);
    const QRect place = line.rest();
    const int top = place.top() + (place.height() - static_cast<int>(layout.lineAt(0).height())) / 2;
    painter->setClipRect(place, Qt::IntersectClip);
    layout.draw(painter, QPointF(place.left(), top), {match});
}

} // namespace dossier
