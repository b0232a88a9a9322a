// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/outsidechange.h"

#include <QAbstractTableModel>

namespace dossier {

/// What others changed, a row each in order of path. Row signals only, never a
/// reset. GUI thread.
class ChangedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { AgentColumn, WhatColumn, PlaceColumn, ChangedColumn, SeenColumn, ColumnCount };
    static constexpr int kPathRole = Qt::UserRole;

    explicit ChangedModel(QObject *parent = nullptr);

    void setChanges(const std::vector<OutsideChange> &changes);
    [[nodiscard]] const OutsideChange &change(int row) const { return m_changes[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(const QString &path) const; ///< -1 if there is none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<OutsideChange> m_changes;
};

} // namespace dossier
