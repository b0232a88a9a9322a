// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "twolevelmodel.h"

#include <numeric>

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
    if (m_rows.isEmpty()) {
        m_rows.reserve(static_cast<qsizetype>(m_ids.size()));
        for (std::size_t row = 0; row < m_ids.size(); ++row)
            m_rows.insert(m_ids[row], static_cast<int>(row));
    }
    return m_rows.value(index.internalId(), -1);
}

void TwoLevelModel::beginInsertGroup(int group, int count)
{
    beginInsertRows({}, group, group + count - 1);
    m_rows.clear();
    const auto first = m_ids.insert(m_ids.begin() + group, static_cast<size_t>(count), 0);
    std::iota(first, first + count, m_nextId);
    m_nextId += static_cast<quintptr>(count);
}

void TwoLevelModel::endInsertGroup()
{
    endInsertRows();
}

void TwoLevelModel::beginRemoveGroup(int group, int count)
{
    beginRemoveRows({}, group, group + count - 1);
    m_rows.clear();
    m_ids.erase(m_ids.begin() + group, m_ids.begin() + group + count);
}

void TwoLevelModel::endRemoveGroup()
{
    endRemoveRows();
}

} // namespace dossier
