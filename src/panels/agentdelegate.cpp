// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentdelegate.h"

#include "agentbadge.h"
#include "models/agentsproxy.h"
#include "models/agenttreemodel.h"
#include "models/icons.h"
#include "overviewdelegate.h"

#include <QApplication>
#include <QPainter>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 6;
constexpr int kBadge = 10;

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

/// Paints right-aligned text before `right` and returns where it begins.
int paintRight(QPainter *painter, const QRect &line, int right, const QString &text, const QColor &colour)
{
    painter->setPen(colour);
    const int width = painter->fontMetrics().horizontalAdvance(text);
    painter->drawText(QRect(right - width, line.top(), width, line.height()), Qt::AlignVCenter, text);
    return right - width - kMargin;
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
    const QRect line = option.rect.adjusted(2, 0, -kMargin, 0);
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
    const int right = paintRight(painter, line, line.right(), count, faded(colour));
    painter->setFont(bold(option.font));
    painter->setPen(colour);
    paintElided(painter, {line.left(), line.top(), right - line.left(), line.height()}, index.data().toString());
}

void AgentDelegate::paintAgent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QColor colour = textColour(option);
    const bool missing = index.data(AgentTreeModel::MissingRole).toBool();
    const bool loads = index.data(AgentTreeModel::LoadsRole).toBool();
    const int nameHeight = QFontMetrics(option.font).height();
    QRect line(option.rect.left() + kMargin + kBadge, option.rect.top() + 4, option.rect.width() - kBadge - 2 * kMargin,
               nameHeight);

    const AgentRow *agent = static_cast<const AgentsProxy *>(index.model())->agent(index);
    const QColor badge = agent ? badgeColour(*agent, option.palette) : QColor();
    const QRectF circle(option.rect.left() + 1, line.center().y() - kBadge / 2.0 + 1, kBadge, kBadge);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintBadge(painter, circle, badge, selected ? colour : badge.isValid() ? badge : faded(colour));

    int right = line.right();
    const int problems = index.data(AgentTreeModel::ProblemCountRole).toInt();
    if (problems > 0) {
        const bool grave = index.data(AgentTreeModel::ErrorCountRole).toInt() > 0;
        const QIcon icon =
            Icons::icon(grave ? u"error"_s : u"warning"_s, grave ? Icons::Tone::Error : Icons::Tone::Warning);
        painter->setFont(smaller(option.font));
        right = paintRight(painter, line, right, QString::number(problems), colour);
        icon.paint(painter, right - 10, line.center().y() - 6, 14, 14, Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
        right -= 10 + kMargin;
    }
    QFont font = option.font;
    font.setItalic(missing);
    font.setStrikeOut(missing);
    painter->setFont(font);
    if (const QString mark = index.data(AgentTreeModel::CommitMarkRole).toString(); !mark.isEmpty())
        right = paintRight(painter, line, right, mark, colour);
    if (index.data(AgentTreeModel::ModifiedRole).toBool())
        right = paintRight(painter, line, right, u"●"_s, colour);
    const bool hidden = index.data(AgentTreeModel::HiddenRole).toBool();
    painter->setPen(loads && !missing && !hidden ? colour : faded(colour));
    // Paler as well, but that alone is not seen by all.
    const QString title = index.data().toString();
    paintElided(painter, {line.left(), line.top(), right - line.left(), line.height()},
                hidden ? OverviewDelegate::tr("%1 (hidden)").arg(title) : title);

    painter->setFont(smaller(option.font));
    painter->setPen(faded(colour));
    line.translate(0, nameHeight);
    line.setHeight(painter->fontMetrics().height());
    paintElided(painter, line, index.data(AgentTreeModel::DescriptionRole).toString());
}

} // namespace dossier
