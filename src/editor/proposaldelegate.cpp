// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "proposaldelegate.h"

#include "models/themecolours.h"
#include "proposalmodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace dossier {

namespace {

constexpr int kMargin = 8;
constexpr int kPadding = 3; // above and below a line
constexpr int kSample = 14; // a swatch
constexpr int kGap = 24; // between a label and what is said of it

void paintSample(QPainter *painter, const QStyleOptionViewItem &option, const QRect &row, const QModelIndex &index)
{
    const bool isDark = ThemeColours::isDark(option.palette);
    const auto colour = index.data(isDark ? ProposalModel::DarkRole : ProposalModel::LightRole).value<QColor>();
    if (!colour.isValid())
        return;
    const QRect sample(row.left() + kMargin, row.center().y() - kSample / 2, kSample, kSample);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    painter->setBrush(colour);
    painter->drawRoundedRect(QStyle::visualRect(option.direction, row, sample), 3, 3);
}

} // namespace

int ProposalDelegate::labelOffset() const
{
    return kMargin + (m_hasSwatches ? kSample + kMargin : 0);
}

int ProposalDelegate::widthOf(const QString &label, const QString &detail, const QFontMetrics &metrics) const
{
    const int behind = detail.isEmpty() ? 0 : kGap + metrics.horizontalAdvance(detail);
    return labelOffset() + metrics.horizontalAdvance(label) + behind + kMargin;
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, std::max(option.fontMetrics.height(), kSample) + 2 * kPadding}; // each row is as high
}

void ProposalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isMarked = isCurrent && m_isChosen;
    const QPalette &palette = option.palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The focus is in the text, and the list as active as that.
    if (isMarked) {
        painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
    } else if (isCurrent) {
        painter->setPen(palette.color(QPalette::Active, QPalette::Highlight));
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    paintSample(painter, option, option.rect, index);
    const QColor ink = palette.color(QPalette::Active, isMarked ? QPalette::HighlightedText : QPalette::Text);
    const QRect line = option.rect.adjusted(labelOffset(), 0, -kMargin, 0);
    const QString label = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width());
    const int width = std::min(option.fontMetrics.horizontalAdvance(label), line.width());
    const auto put = [&](const QRect &place, const QString &text, Qt::Alignment side) {
        painter->drawText(QStyle::visualRect(option.direction, option.rect, place),
                          int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter), text);
    };
    painter->setPen(ink);
    painter->setFont(option.font);
    put(QRect(line.left(), line.top(), width, line.height()), label, Qt::AlignLeft);
    const int rest = line.width() - width - kGap;
    if (rest > kGap) {
        painter->setPen(isMarked ? ink : ThemeColours::forPalette(palette).quiet);
        put(QRect(line.right() - rest + 1, line.top(), rest, line.height()),
            option.fontMetrics.elidedText(index.data(ProposalModel::DetailRole).toString(), Qt::ElideRight, rest),
            Qt::AlignRight);
    }
    painter->restore();
}

} // namespace dossier
