// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentdelegate.h"

#include "agentbadge.h"
#include "models/agentsproxy.h"
#include "models/agenttreemodel.h"
#include "models/icons.h"
#include "overviewdelegate.h"
#include "readingline.h"

#include <QApplication>
#include <QPainter>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 6;
constexpr int kBadge = 10;
constexpr int kIcon = 14;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

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

/// Paints text where the line ends, and cuts it off the line.
void paintLast(QPainter *painter, ReadingLine &line, const QString &text, const QColor &colour)
{
    painter->setPen(colour);
    painter->drawText(line.takeLast(painter->fontMetrics().horizontalAdvance(text), kMargin), Qt::AlignVCenter, text);
}

void paintElided(QPainter *painter, const QRect &rect, const QString &text)
{
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QSize AgentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int nameHeight = QFontMetrics(bold(option.font)).height();
    if (!index.parent().isValid())
        return {0, nameHeight + kMargin + 2};
    return {0, nameHeight + QFontMetrics(smaller(option.font)).height() + kMargin + 2};
}

void AgentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem panel(option);
    initStyleOption(&panel, index);
    panel.text.clear();
    const QStyle *style = panel.widget ? panel.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, panel.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid())
        paintAgent(painter, option, index);
    else
        paintFolder(painter, option, index);
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

void AgentDelegate::paintFolder(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    ReadingLine line(option.rect, option.direction);
    line.takeFirst(2, 0);
    line.takeLast(kMargin, 0);
    const QColor colour = textColour(option);
    painter->setFont(smaller(option.font));
    const QString progress = index.data(AgentTreeModel::ProgressRole).toString();
    const bool isFirstScan =
        index.data(AgentTreeModel::ScanningRole).toBool() && index.data(AgentTreeModel::AgentCountRole).toInt() == 0;
    const int all = index.data(AgentTreeModel::AgentCountRole).toInt();
    const int shown = index.data(AgentsProxy::ShownCountRole).toInt();
    const QString count = !progress.isEmpty() ? progress
                          : isFirstScan       ? tr("reading …")
                          : shown < all       ? tr("%1 of %2", "agents shown").arg(shown).arg(all)
                                              : QString::number(all);
    paintLast(painter, line, count, faded(colour));
    painter->setFont(bold(option.font));
    painter->setPen(colour);
    paintElided(painter, line.rest(), index.data().toString());
}

void AgentDelegate::paintAgent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor colour = textColour(option);
    const bool missing = index.data(AgentTreeModel::MissingRole).toBool();
    const bool loads = index.data(AgentTreeModel::LoadsRole).toBool();
    const int nameHeight = QFontMetrics(option.font).height();
    const QRect cell = option.rect;
    ReadingLine line({cell.left(), cell.top() + 4, cell.width(), nameHeight}, option.direction);
    line.takeFirst(1, 0);
    const QRect badgePlace = line.takeFirst(kBadge, kMargin - 1);
    line.takeLast(kMargin, 0);
    const QRect whole = line.rest();

    const AgentRow *agent = static_cast<const AgentsProxy *>(index.model())->agent(index);
    const QColor badge = agent ? badgeColour(*agent, option.palette) : QColor();
    const QRectF circle = middleSquare(badgePlace, kBadge);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintBadge(painter, circle, badge, selected ? colour : badge.isValid() ? badge : faded(colour));

    const int problems = index.data(AgentTreeModel::ProblemCountRole).toInt();
    if (problems > 0) {
        const bool grave = index.data(AgentTreeModel::ErrorCountRole).toInt() > 0;
        const QIcon icon =
            Icons::icon(grave ? u"error"_s : u"warning"_s, grave ? Icons::Tone::Error : Icons::Tone::Warning);
        painter->setFont(smaller(option.font));
        paintLast(painter, line, QString::number(problems), colour);
        icon.paint(painter, middleSquare(line.takeLast(kIcon, kMargin), kIcon), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
    }
    QFont font = option.font;
    font.setItalic(missing);
    font.setStrikeOut(missing);
    painter->setFont(font);
    if (const QString mark = index.data(AgentTreeModel::CommitMarkRole).toString(); !mark.isEmpty())
        paintLast(painter, line, mark, colour);
    if (index.data(AgentTreeModel::ModifiedRole).toBool())
        paintLast(painter, line, u"●"_s, colour);
    const bool hidden = index.data(AgentTreeModel::HiddenRole).toBool();
    painter->setPen(loads && !missing && !hidden ? colour : faded(colour));
    // Paler as well, but that alone is not seen by all.
    const QString title = index.data().toString();
    paintElided(painter, line.rest(), hidden ? OverviewDelegate::tr("%1 (hidden)").arg(title) : title);

    painter->setFont(smaller(option.font));
    painter->setPen(faded(colour));
    const QRect below(whole.left(), whole.top() + nameHeight, whole.width(), painter->fontMetrics().height());
    paintElided(painter, below, index.data(AgentTreeModel::DescriptionRole).toString());
}

} // namespace dossier
