// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "groupedtree.h"

#include "models/agentsproxy.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

GroupedTree::GroupedTree(AgentsProxy *proxy, QWidget *parent)
    : QTreeView(parent)
    , m_proxy(proxy)
{
    setSelectionMode(ExtendedSelection);
    setExpandsOnDoubleClick(false);
    // Connected before the view itself is, so that it lays out all rows once,
    // with the groups as they are to be.
    connect(proxy, &QAbstractItemModel::layoutChanged, this, [this] {
        scheduleDelayedItemsLayout();
        arrangeGroups(0, m_proxy->rowCount() - 1);
    });
    setModel(proxy);
    connect(proxy, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &parentIndex, int first, int last) {
                if (!parentIndex.isValid())
                    arrangeGroups(first, last);
            });
    const auto arrangeAll = [this] { arrangeGroups(0, m_proxy->rowCount() - 1); };
    connect(proxy, &QAbstractItemModel::modelReset, this, arrangeAll);
    connect(proxy, &AgentsProxy::queryChanged, this, arrangeAll);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &group) { remember(group, true); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &group) { remember(group, false); });
    arrangeAll();
}

QString GroupedTree::keyOf(const QModelIndex &group) const
{
    return QString::number(static_cast<int>(m_proxy->grouping())) + u' ' +
           group.data(AgentsProxy::GroupIdRole).toString();
}

void GroupedTree::remember(const QModelIndex &group, bool isClosed)
{
    // What is closed while all is shown for a filter is not meant for later.
    if (m_isArranging || !m_proxy->query().isEmpty())
        return;
    if (isClosed)
        m_closed.insert(keyOf(group));
    else
        m_closed.remove(keyOf(group));
}

void GroupedTree::arrangeGroups(int first, int last)
{
    if (m_proxy->grouping() == AgentGrouping::None)
        return;
    const QScopedValueRollback arranging(m_isArranging, true);
    for (int row = first; row <= last; ++row) {
        const QModelIndex group = m_proxy->index(row, 0);
        setExpanded(group, !m_proxy->query().isEmpty() || !m_closed.contains(keyOf(group)));
    }
}

QStringList GroupedTree::selectedPaths() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) {
        return index.parent().isValid() ? std::pair(index.parent().row(), index.row()) : std::pair(index.row(), -1);
    });
    QStringList paths;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (const AgentRow *agent = m_proxy->agent(index))
            paths += agent->path;
    }
    return paths;
}

void GroupedTree::makeSomeCurrent()
{
    if (!m_proxy->agent(currentIndex()))
        setCurrentIndex(m_proxy->firstAgent());
}

void GroupedTree::focusInEvent(QFocusEvent *event)
{
    // Somebody who comes by the Tab key sees where they are.
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid())
        makeSomeCurrent();
    QTreeView::focusInEvent(event);
}

void GroupedTree::contextMenuEvent(QContextMenuEvent *event)
{
    // The key's menu belongs to the current row.
    QPoint position = event->pos();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        scrollTo(currentIndex());
        position = visualRect(currentIndex()).center();
    }
    Q_EMIT customContextMenuRequested(position);
    event->accept();
}

} // namespace dossier
