// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/budget.h"
#include "rowsmodel.h"

namespace dossier {

/// What the descriptions of a place, or of all, cost in every session.
struct BudgetSumRow {
    QString title;
    qsizetype agents = 0;
    qsizetype tokens = 0;
    qsizetype limit = 0; ///< 0: none is known
    bool isTotal = false;

    [[nodiscard]] std::pair<bool, QString> key() const { return {isTotal, title}; }
    bool operator==(const BudgetSumRow &) const = default;
};

/// The sum of all descriptions, then that of each place, beside what the client
/// allows for them together. GUI thread.
class BudgetSumsModel : public RowsModel<BudgetSumRow>
{
    Q_OBJECT
public:
    enum Column { PlaceColumn, AgentsColumn, TokensColumn, ColumnCount };

    using RowsModel::RowsModel;

    void setBudget(const Budget &budget);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace dossier
