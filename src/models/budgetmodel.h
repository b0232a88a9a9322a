// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/budget.h"
#include "rowsmodel.h"

namespace dossier {

/// What a view draws as a bar behind a text: 0 to 1.
constexpr int kShareRole = Qt::UserRole + 100;
/// By what a proxy sorts a column.
constexpr int kSortRole = Qt::UserRole + 101;

/// A description that every session carries.
struct BudgetRow {
    std::shared_ptr<const AgentSummary> agent;
    QString place;
    qsizetype tokens = 0;
    qsizetype saved = 0; ///< what its examples in the prompt would save
    double share = 0; ///< of the longest

    [[nodiscard]] const QString &key() const { return agent->path; }
    [[nodiscard]] bool isReadOnly() const { return agent->folder && agent->folder->isReadOnly(); }
    bool operator==(const BudgetRow &) const = default;
};

/// The descriptions of all agents, the longest first. GUI thread.
class BudgetModel : public RowsModel<BudgetRow>
{
    Q_OBJECT
public:
    enum Column { AgentColumn, PlaceColumn, TokensColumn, SavedColumn, ColumnCount };

    using RowsModel::RowsModel;

    void setBudget(const Budget &budget);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace dossier
