// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/outsidechange.h"
#include "rowsmodel.h"

namespace dossier {

/// What others changed, a row each in order of path. Row signals only, never a
/// reset. GUI thread.
class ChangedModel : public RowsModel<OutsideChange, &OutsideChange::path>
{
    Q_OBJECT
public:
    enum Column { AgentColumn, WhatColumn, PlaceColumn, ChangedColumn, SeenColumn, ColumnCount };
    static constexpr int kPathRole = Qt::UserRole;

    using RowsModel::RowsModel;

    void setChanges(const std::vector<OutsideChange> &changes) { setRows(changes); } ///< in order of their paths
    [[nodiscard]] const OutsideChange &change(int row) const { return rows()[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const QString &path) const; ///< -1 if there is none

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace dossier
