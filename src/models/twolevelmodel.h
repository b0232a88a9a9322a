// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <QHash>

#include <vector>

namespace dossier {

/// A tree of groups and their items: index and parent of that shape, written
/// once. Groups keep an id of their own, so that persistent indexes of items
/// stay right when groups before theirs come and go. GUI thread.
class TwoLevelModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;

    [[nodiscard]] QModelIndex groupIndex(int group) const;
    [[nodiscard]] QModelIndex itemIndex(int group, int item) const;
    [[nodiscard]] static bool isGroup(const QModelIndex &index);
    /// The row of the group that an index is or lies in; -1 for an invalid one.
    [[nodiscard]] int groupOf(const QModelIndex &index) const;

protected:
    [[nodiscard]] virtual int itemCount(int group) const = 0;

    // To be called around the change of what itemCount() tells.
    void beginInsertGroup(int group, int count = 1);
    void endInsertGroup();
    void beginRemoveGroup(int group, int count = 1);
    void endRemoveGroup();

private:
    std::vector<quintptr> m_ids; ///< of the groups, by row; never 0
    quintptr m_nextId = 1;
    mutable QHash<quintptr, int> m_rows; ///< by id; empty: to be made again
};

} // namespace dossier
