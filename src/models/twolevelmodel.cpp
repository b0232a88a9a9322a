// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "twolevelmodel.h"

#include <algorithm>

namespace dossier {

// A group's index has the id 0; an item's index the id of its group.

QModelIndex TwoLevelModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_ids[static_cast<size_t>(parent.row())] : quintptr(0));
}

QModelIndex TwoLevelModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isGroup(child))
        return {};
    return createIndex(groupOf(child), 0, quintptr(0));
}

int TwoLevelModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_ids.size());
    return isGroup(parent) && parent.column() == 0 ? itemCount(parent.row()) : 0;
}

int TwoLevelModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QModelIndex TwoLevelModel::groupIndex(int group) const
{
    return index(group, 0);
}

QModelIndex TwoLevelModel::itemIndex(int group, int item) const
{
    return index(item, 0, groupIndex(group));
}

bool TwoLevelModel::isGroup(const QModelIndex &index)
{
    return index.isValid() && index.internalId() == 0;
}

int TwoLevelModel::groupOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    if (isGroup(index))
        return index.row();
    const auto found = std::ranges::find(m_ids, index.internalId());
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void TwoLevelModel::beginInsertGroup(int group)
{
    beginInsertRows({}, group, group);
    m_ids.insert(m_ids.begin() + group, m_nextId++);
}

void TwoLevelModel::endInsertGroup()
{
    endInsertRows();
}

void TwoLevelModel::beginRemoveGroup(int group)
{
    beginRemoveRows({}, group, group);
    m_ids.erase(m_ids.begin() + group);
}

void TwoLevelModel::endRemoveGroup()
{
    endRemoveRows();
}

} // namespace dossier
