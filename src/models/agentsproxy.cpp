// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentsproxy.h"

#include <algorithm>
#include <utility>

namespace dossier {

// A group's index has no pointer; an agent's index points to its group, also
// where groups are no rows.

AgentsProxy::AgentsProxy(QObject *parent)
    : QAbstractProxyModel(parent)
{
}

void AgentsProxy::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    for (const QMetaObject::Connection &connection : std::exchange(m_connections, {}))
        disconnect(connection);
    m_rows.clear();
    m_model = qobject_cast<AgentRowsModel *>(model);
    QAbstractProxyModel::setSourceModel(m_model);
    if (m_model) {
        for (int source = 0; source < m_model->rowCount(); ++source)
            m_rows.addSource(source, *m_model);
        m_rows.prepare(*m_model);
        m_rows.showNext();
        connectSource();
    }
    endResetModel();
    tellCounts();
}

void AgentsProxy::connectSource()
{
    m_connections = {
        connect(m_model, &QAbstractItemModel::dataChanged, this, &AgentsProxy::follow),
        connect(m_model, &QAbstractItemModel::rowsInserted, this, &AgentsProxy::addRows),
        connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &AgentsProxy::leaveRows),
        connect(m_model, &QAbstractItemModel::rowsRemoved, this, &AgentsProxy::forgetRows),
        connect(m_model, &QAbstractItemModel::headerDataChanged, this, &AgentsProxy::headerDataChanged),
        connect(m_model, &QObject::destroyed, this, [this] { setSourceModel(nullptr); }),
    };
}

void AgentsProxy::setQuery(const AgentQuery &query)
{
    if (query == m_rows.query())
        return;
    settle(m_rows.setQuery(query));
    Q_EMIT queryChanged();
}

void AgentsProxy::setGrouping(AgentGrouping grouping)
{
    if (grouping != m_rows.grouping())
        settle(m_rows.setGrouping(grouping));
}

void AgentsProxy::setEmptyPlacesShown(bool shown)
{
    settle(m_rows.setEmptyPlacesShown(shown));
}

void AgentsProxy::sort(int column, Qt::SortOrder order)
{
    if (column != m_rows.order().column() || order != m_rows.order().order())
        settle(m_rows.setOrder(column, order), VerticalSortHint);
}

// What the source tells

std::vector<AgentArrangement::RowPointer> AgentsProxy::rows(int source, int first, int last) const
{
    std::vector<AgentArrangement::RowPointer> rows;
    for (int row = first; row <= last; ++row)
        rows.push_back(m_model->agent(source, row));
    return rows;
}

void AgentsProxy::follow(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    if (TwoLevelModel::isGroup(first)) {
        followGroups(first.row(), last.row(), roles);
        return;
    }
    const int source = m_model->groupOf(first);
    std::vector<const Item *> shown;
    for (int row = first.row(); row <= last.row(); ++row) {
        const Item *item = m_rows.sources()[static_cast<size_t>(source)]->items[static_cast<size_t>(row)].get();
        if (item->group)
            shown.push_back(item);
    }
    const AgentArrangement::Effect effect =
        m_rows.updateItems(source, first.row(), rows(source, first.row(), last.row()));
    if (effect != AgentArrangement::Effect::None)
        settle(effect == AgentArrangement::Effect::Moves);
    std::erase_if(shown, [](const Item *item) { return !item->group; });
    tellData(std::move(shown), roles);
}

void AgentsProxy::followGroups(int first, int last, const QList<int> &roles)
{
    for (int source = first; source <= last; ++source) {
        const Group *group = m_rows.sources()[static_cast<size_t>(source)]->group;
        if (!group || group->row < 0)
            continue;
        Q_EMIT dataChanged(indexOf(*group), index(group->row, columnCount() - 1), roles);
    }
}

void AgentsProxy::addRows(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        m_rows.addItems(parent.row(), first, rows(parent.row(), first, last));
    } else {
        for (int source = first; source <= last; ++source)
            m_rows.addSource(source, *m_model);
    }
    settle(false);
}

void AgentsProxy::leaveRows(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        m_rows.leaveItems(parent.row(), first, last);
    } else {
        for (int source = first; source <= last; ++source)
            m_rows.leaveSource(source);
    }
    settle(false);
}

void AgentsProxy::forgetRows(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid()) {
        m_rows.removeItems(parent.row(), first, last);
    } else {
        for (int source = last; source >= first; --source)
            m_rows.removeSource(source);
    }
    tellCounts();
}

// What the proxy tells

void AgentsProxy::settle(bool hasMoved, LayoutChangeHint hint)
{
    if (!m_model)
        return;
    const int runs = m_rows.prepare(*m_model);
    if (hasMoved || runs > kFewRuns)
        tellLayout(hint);
    else if (runs > 0)
        tellRows();
    m_rows.dropUnusedGroups();
    tellCounts();
}

void AgentsProxy::tellLayout(LayoutChangeHint hint)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    struct Kept {
        const Item *item;
        const Group *group;
        int column;
    };
    const QModelIndexList before = persistentIndexList();
    std::vector<Kept> kept;
    kept.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before) {
        const Item *item = itemAt(index);
        kept.push_back({item, item ? nullptr : groupAt(index), index.column()});
    }
    // Groups of another grouping are gone afterwards.
    const bool isRegrouped = m_rows.isRegrouping();
    m_rows.showNext();
    QModelIndexList after;
    after.reserve(before.size());
    for (const Kept &one : kept) {
        if (one.item)
            after.push_back(one.item->group ? indexOf(*one.item, one.column) : QModelIndex());
        else
            after.push_back(isRegrouped || one.group->row < 0 ? QModelIndex()
                                                              : createIndex(one.group->row, one.column, nullptr));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, hint);
}

void AgentsProxy::tellRows()
{
    for (const auto &group : m_rows.groups()) {
        if (group->row < 0)
            continue;
        if (group->isWanted) {
            tellLeaving(*group);
        } else {
            beginRemoveRows({}, group->row, group->row);
            m_rows.hideGroup(*group);
            endRemoveRows();
        }
    }
    for (const auto &group : m_rows.groups()) {
        if (!group->isWanted)
            continue;
        if (group->row >= 0) {
            tellComing(*group);
        } else {
            const int row = m_rows.nextRow(*group);
            beginInsertRows({}, row, row);
            m_rows.showGroup(*group);
            endInsertRows();
        }
    }
}

void AgentsProxy::tellLeaving(Group &group)
{
    const auto leaves = [&group](int row) {
        const Item *item = group.shown[static_cast<size_t>(row)];
        return !item->isAccepted || item->home != &group;
    };
    for (int last = static_cast<int>(group.shown.size()) - 1; last >= 0; --last) {
        if (!leaves(last))
            continue;
        int first = last;
        while (first > 0 && leaves(first - 1))
            --first;
        beginRemoveRows(indexOf(group), first, last);
        AgentArrangement::hideRows(group, first, last);
        endRemoveRows();
        last = first;
    }
}

void AgentsProxy::tellComing(Group &group)
{
    const auto comes = [&group](size_t row) { return group.next[row]->group != &group; };
    for (size_t first = 0; first < group.next.size(); ++first) {
        if (!comes(first))
            continue;
        size_t last = first;
        while (last + 1 < group.next.size() && comes(last + 1))
            ++last;
        beginInsertRows(indexOf(group), static_cast<int>(first), static_cast<int>(last));
        AgentArrangement::showRows(group, static_cast<int>(first), static_cast<int>(last));
        endInsertRows();
        first = last;
    }
}

void AgentsProxy::tellData(std::vector<const Item *> items, const QList<int> &roles)
{
    std::ranges::sort(items, {}, [](const Item *item) { return std::pair(item->group->row, item->shownRow); });
    for (size_t first = 0; first < items.size();) {
        const Group *group = items[first]->group;
        size_t last = first;
        // Many that are scattered are told as the range that holds them.
        const bool isLoose = items.size() > static_cast<size_t>(kFewRuns);
        while (last + 1 < items.size() && items[last + 1]->group == group &&
               (isLoose || items[last + 1]->shownRow == items[last]->shownRow + 1))
            ++last;
        Q_EMIT dataChanged(indexOf(*items[first], 0), indexOf(*items[last], columnCount() - 1), roles);
        first = last + 1;
    }
}

void AgentsProxy::tellCounts()
{
    size_t shown = 0;
    for (Group *group : m_rows.shownGroups()) {
        const std::pair counts(group->shown.size(), group->all.size());
        shown += group->shown.size();
        if (std::exchange(group->told, counts) != counts && !m_rows.isFlat())
            Q_EMIT dataChanged(indexOf(*group), indexOf(*group),
                               {ShownCountRole, AgentRowsModel::AgentCountRole, Qt::AccessibleTextRole});
    }
    size_t all = 0;
    for (const auto &source : m_rows.sources())
        all += source->items.size();
    if (static_cast<int>(shown) == m_shownCount && static_cast<int>(all) == m_agentCount)
        return;
    m_shownCount = static_cast<int>(shown);
    m_agentCount = static_cast<int>(all);
    Q_EMIT countsChanged();
}

// Shape

bool AgentsProxy::isGroup(const QModelIndex &index) const
{
    return index.isValid() && !index.internalPointer();
}

AgentsProxy::Group *AgentsProxy::groupAt(const QModelIndex &index) const
{
    return isGroup(index) ? m_rows.shownGroups()[static_cast<size_t>(index.row())] : nullptr;
}

const AgentsProxy::Item *AgentsProxy::itemAt(const QModelIndex &index) const
{
    const auto *group = static_cast<const Group *>(index.internalPointer());
    return group ? group->shown[static_cast<size_t>(index.row())] : nullptr;
}

const AgentRow *AgentsProxy::agent(const QModelIndex &index) const
{
    const Item *item = index.isValid() ? itemAt(index) : nullptr;
    return item ? item->row.get() : nullptr;
}

QModelIndex AgentsProxy::firstAgent() const
{
    for (const Group *group : m_rows.shownGroups()) {
        if (!group->shown.empty())
            return indexOf(*group->shown.front(), 0);
    }
    return {};
}

QModelIndex AgentsProxy::indexOf(const Group &group) const
{
    return m_rows.isFlat() ? QModelIndex() : createIndex(group.row, 0, nullptr);
}

QModelIndex AgentsProxy::indexOf(const Item &item, int column) const
{
    return createIndex(item.shownRow, column, item.group);
}

QModelIndex AgentsProxy::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= AgentRowsModel::ColumnCount || row >= rowCount(parent))
        return {};
    if (parent.isValid())
        return createIndex(row, column, groupAt(parent));
    return createIndex(row, column, m_rows.isFlat() ? m_rows.shownGroups().front() : nullptr);
}

QModelIndex AgentsProxy::sibling(int row, int column, const QModelIndex &index) const
{
    return this->index(row, column, parent(index));
}

QModelIndex AgentsProxy::parent(const QModelIndex &child) const
{
    const auto *group = static_cast<const Group *>(child.internalPointer());
    return group && !m_rows.isFlat() ? createIndex(group->row, 0, nullptr) : QModelIndex();
}

int AgentsProxy::rowCount(const QModelIndex &parent) const
{
    if (!m_model)
        return 0;
    if (parent.isValid()) {
        const Group *group = parent.column() == 0 ? groupAt(parent) : nullptr;
        return group ? static_cast<int>(group->shown.size()) : 0;
    }
    return static_cast<int>(m_rows.isFlat() ? m_rows.shownGroups().front()->shown.size() : m_rows.shownGroups().size());
}

int AgentsProxy::columnCount(const QModelIndex &) const
{
    return m_model ? AgentRowsModel::ColumnCount : 0;
}

bool AgentsProxy::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QModelIndex AgentsProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!m_model || !proxyIndex.isValid())
        return {};
    if (const Item *item = itemAt(proxyIndex))
        return m_model->index(item->sourceRow, proxyIndex.column(), m_model->groupIndex(item->source->row));
    const AgentArrangement::Source *source = groupAt(proxyIndex)->source;
    return source ? m_model->index(source->row, proxyIndex.column()) : QModelIndex();
}

QModelIndex AgentsProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!m_model || !sourceIndex.isValid())
        return {};
    const auto &source = m_rows.sources()[static_cast<size_t>(m_model->groupOf(sourceIndex))];
    if (TwoLevelModel::isGroup(sourceIndex)) {
        const bool isShown = source->group && source->group->row >= 0;
        return isShown ? createIndex(source->group->row, sourceIndex.column(), nullptr) : QModelIndex();
    }
    const Item &item = *source->items[static_cast<size_t>(sourceIndex.row())];
    return item.group ? indexOf(item, sourceIndex.column()) : QModelIndex();
}

// Contents

QVariant AgentsProxy::data(const QModelIndex &index, int role) const
{
    if (!m_model || !index.isValid())
        return {};
    if (const Item *item = itemAt(index))
        return role < GroupIdRole ? AgentRowsModel::agentData(*item->row, index.column(), role) : QVariant();
    return index.column() == 0 || role >= Qt::UserRole ? groupData(*groupAt(index), role) : QVariant();
}

QVariant AgentsProxy::groupData(const Group &group, int role) const
{
    if (role == ShownCountRole)
        return static_cast<int>(group.shown.size());
    if (group.source) {
        const int place = group.source->row;
        return role == GroupIdRole ? m_model->group(place).id : m_model->groupIndex(place).data(role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case AgentRowsModel::NameRole:
        return group.title;
    case GroupIdRole:
        return group.id;
    case AgentRowsModel::AgentCountRole:
        return static_cast<int>(group.all.size());
    case Qt::AccessibleTextRole:
        return AgentRowsModel::tr("%1, %n agent(s)", nullptr, static_cast<int>(group.shown.size())).arg(group.title);
    default:
        return {};
    }
}

QVariant AgentsProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model ? m_model->headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags AgentsProxy::flags(const QModelIndex &index) const
{
    if (!m_model || !index.isValid())
        return {};
    if (isGroup(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    // A view asks this of the first cell of all rows when it lays them out.
    constexpr Qt::ItemFlags kName =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return index.column() == 0 ? kName : AgentRowsModel::agentFlags(*itemAt(index)->row, index.column());
}

} // namespace dossier
