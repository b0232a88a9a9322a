// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "budgetsumsmodel.h"

#include "budgetmodel.h"

#include <QFont>
#include <QLocale>

namespace dossier {

namespace {

QString tokensOf(const BudgetSumRow &row)
{
    const QLocale locale;
    const QString tokens = locale.toString(row.tokens);
    if (row.limit <= 0)
        return tokens;
    const QString limit = locale.toString(row.limit);
    if (row.tokens > row.limit)
        return BudgetSumsModel::tr("%1, over the %2 for all").arg(tokens, limit);
    return BudgetSumsModel::tr("%1 of %2").arg(tokens, limit);
}

} // namespace

void BudgetSumsModel::setBudget(const Budget &budget)
{
    std::vector<BudgetSumRow> rows;
    BudgetSumRow total{tr("Together"), 0, budget.tokens, budget.limit, true};
    for (const Budget::Sum &sum : budget.sums)
        total.agents += sum.agents;
    rows.push_back(std::move(total));
    for (const Budget::Sum &sum : budget.sums)
        rows.push_back({sum.title, sum.agents, sum.tokens, budget.limit, false});
    setRows(std::move(rows));
}

int BudgetSumsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BudgetSumsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BudgetSumRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == PlaceColumn)
            return row.title;
        return index.column() == AgentsColumn ? QLocale().toString(row.agents) : tokensOf(row);
    case Qt::FontRole:
        if (row.isTotal) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == PlaceColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case kShareRole:
        if (index.column() == TokensColumn && row.limit > 0)
            return static_cast<double>(row.tokens) / static_cast<double>(row.limit);
        return {};
    default:
        return {};
    }
}

QVariant BudgetSumsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case AgentsColumn:
        return tr("Agents");
    case TokensColumn:
        return tr("Tokens in every session");
    default:
        return {};
    }
}

} // namespace dossier
