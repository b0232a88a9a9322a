// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "problemdelegate.h"

#include "models/icons.h"
#include "models/problemsmodel.h"
#include "readingline.h"

#include <QApplication>
#include <QPainter>
#include <QTreeView>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 4;
constexpr int kIcon = 16;
constexpr int kIconLeft = 10; // from where the cell begins
constexpr int kTextLeft = kIconLeft + kIcon + 8;

QString shownText(const QModelIndex &index)
{
    if (index.column() == ProblemsModel::LineColumn)
        return ProblemDelegate::tr("line %1").arg(index.data().toLongLong());
    return index.data().toString();
}

} // namespace

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = shownText(index);
    const QFontMetrics metrics(option.font);
    if (index.column() != ProblemsModel::MessageColumn)
        return {metrics.horizontalAdvance(text) + 20, metrics.height() + 2 * kMargin};
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int width = (view ? view->columnWidth(ProblemsModel::MessageColumn) : 400) - kTextLeft - kMargin;
    const QRect bounds = metrics.boundingRect(QRect(0, 0, qMax(width, 80), 10'000), Qt::TextWordWrap, text);
    return {width, qMax(bounds.height(), kIcon) + 2 * kMargin};
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem panel(option);
    initStyleOption(&panel, index);
    panel.text.clear();
    const QStyle *style = panel.widget ? panel.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);

    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QColor colour = option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    ReadingLine line(option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin), option.direction);
    const QString shown = shownText(index);
    if (index.column() == ProblemsModel::MessageColumn) {
        const auto severity = static_cast<Severity>(index.data(ProblemsModel::SeverityRole).toInt());
        line.takeFirst(kIconLeft - kMargin, 0);
        const QRect place = line.takeFirst(kIcon, kTextLeft - kIconLeft - kIcon);
        Icons::severity(severity).paint(painter, place.left(), place.top(), kIcon, kIcon, Qt::AlignCenter,
                                        selected ? QIcon::Selected : QIcon::Normal);
    } else {
        colour.setAlphaF(0.7F);
    }
    painter->setPen(colour);
    const int wrap = index.column() == ProblemsModel::MessageColumn ? Qt::TextWordWrap : Qt::TextSingleLine;
    painter->drawText(line.rest(), Qt::AlignLeft | Qt::AlignTop | wrap, shown);
    painter->restore();
}

} // namespace dossier
