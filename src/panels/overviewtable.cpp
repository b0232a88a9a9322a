// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "overviewtable.h"

#include "models/agentsproxy.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace dossier {

namespace {

/// Keeps titles at the right end off those of the next column.
class Header : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override
    {
        QHeaderView::initStyleOptionForIndex(option, column);
        if (AgentRowsModel::isNumber(column))
            option->text += QChar(QChar::Nbsp);
    }
};

} // namespace

OverviewTable::OverviewTable(AgentsProxy *proxy, QWidget *parent)
    : GroupedTree(proxy, parent)
{
    auto *header = new Header(Qt::Horizontal, this);
    header->setSectionsClickable(true);
    setHeader(header);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setIndentation(16);
}

void OverviewTable::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    const auto *proxy = static_cast<const AgentsProxy *>(model());
    if (!proxy->isGroup(index)) {
        QTreeView::drawRow(painter, options, index);
        return;
    }
    QStyleOptionViewItem option(options);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex().siblingAtColumn(0) == index);
    option.rect.setLeft(0);
    option.rect.setWidth(viewport()->width());
    option.showDecorationSelected = true;
    style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, this);
    const QRect branch(0, option.rect.top(), indentation(), option.rect.height());
    drawBranches(painter, branch, index);
    option.rect.setLeft(branch.right() + 1);
    itemDelegate()->paint(painter, option, index);
}

/// From cell to cell, and from the first one to the group; false where there
/// is nothing of the kind.
bool OverviewTable::goSideways(int step)
{
    const QModelIndex current = currentIndex();
    if (!static_cast<const AgentsProxy *>(model())->agent(current))
        return false;
    int visual = header()->visualIndex(current.column()) + step;
    while (visual >= 0 && visual < header()->count() && header()->isSectionHidden(header()->logicalIndex(visual)))
        visual += step;
    if (visual < 0 && current.parent().isValid()) {
        setCurrentIndex(current.parent());
    } else if (visual >= 0 && visual < header()->count()) {
        const QModelIndex next = current.siblingAtColumn(header()->logicalIndex(visual));
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
        scrollTo(next);
    }
    return true;
}

void OverviewTable::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int rightwards = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isPlain && isSideways && goSideways(event->key() == rightwards ? 1 : -1))
        return;
    if (isPlain && event->key() == Qt::Key_F2)
        Q_EMIT editRequested();
    else if (event->matches(QKeySequence::Delete))
        Q_EMIT deleteRequested();
    else
        GroupedTree::keyPressEvent(event);
}

} // namespace dossier
