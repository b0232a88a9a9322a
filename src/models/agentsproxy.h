// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentarrangement.h"

#include <QAbstractProxyModel>

#include <functional>

namespace dossier {

/// The rows of an AgentRowsModel grouped, filtered and sorted. Few changes are
/// told row by row; where a filter or a sort changes all, one change of layout
/// keeps the persistent indexes, so that selection and scroll position stay.
/// (QSortFilterProxyModel tells each run of rows on its own: to every fifth of
/// 10,000 rows took a view 14 ms with it and 5 with this, of 50,000 rows 142
/// and 9; bench_overview measures both.) GUI thread.
class AgentsProxy : public QAbstractProxyModel
{
    Q_OBJECT
public:
    enum Role {
        GroupIdRole = AgentRowsModel::FirstFreeRole, ///< QString: tells groups of one grouping apart; empty for agents
        ShownCountRole, ///< int: how many agents of a group are shown
    };

    explicit AgentsProxy(QObject *parent = nullptr);

    /// An AgentRowsModel; null for none.
    void setSourceModel(QAbstractItemModel *model) override;

    void setQuery(const AgentQuery &query);
    [[nodiscard]] const AgentQuery &query() const { return m_rows.query(); }
    void setGrouping(AgentGrouping grouping);
    [[nodiscard]] AgentGrouping grouping() const { return m_rows.grouping(); }
    /// Places without agents, as long as nothing is filtered. Grouped by place only.
    void setEmptyPlacesShown(bool shown);
    /// A column of AgentRowsModel; -1: as the source has them.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] int shownCount() const { return m_shownCount; } ///< of agents
    [[nodiscard]] int agentCount() const { return m_agentCount; } ///< hidden ones too
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    /// Null for a group.
    [[nodiscard]] const AgentRow *agent(const QModelIndex &index) const;
    /// The group's first row, or the first row of all; invalid if there is none.
    [[nodiscard]] QModelIndex firstAgent() const;

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// More runs of rows than these are told as one change of layout.
    static constexpr int kFewRuns = 24;

Q_SIGNALS:
    void countsChanged();
    void queryChanged(); ///< its rows are told of before

private:
    using Group = AgentArrangement::Group;
    using Item = AgentArrangement::Item;

    void connectSource();
    void follow(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void followGroups(int first, int last, const QList<int> &roles);
    void addRows(const QModelIndex &parent, int first, int last);
    void leaveRows(const QModelIndex &parent, int first, int last);
    void forgetRows(const QModelIndex &parent, int first, int last);
    /// Leads from what is shown to what is to be shown.
    void settle(bool hasMoved, LayoutChangeHint hint = NoLayoutChangeHint);
    void tellLayout(LayoutChangeHint hint);
    void tellRows();
    void tellLeaving(Group &group);
    void tellComing(Group &group);
    void tellData(std::vector<const Item *> items, const QList<int> &roles);
    void tellCounts();
    [[nodiscard]] std::vector<AgentArrangement::RowPointer> rows(int source, int first, int last) const;
    [[nodiscard]] QModelIndex indexOf(const Group &group) const;
    [[nodiscard]] QModelIndex indexOf(const Item &item, int column) const;
    [[nodiscard]] const Item *itemAt(const QModelIndex &index) const;
    [[nodiscard]] Group *groupAt(const QModelIndex &index) const; ///< that a group's index stands for
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;

    AgentRowsModel *m_model = nullptr;
    AgentArrangement m_rows;
    int m_shownCount = 0;
    int m_agentCount = 0;
    std::vector<QMetaObject::Connection> m_connections;
};

} // namespace dossier
