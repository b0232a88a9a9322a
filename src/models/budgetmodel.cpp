// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "budgetmodel.h"

#include "icons.h"

#include <QDir>
#include <QLocale>

namespace dossier {

void BudgetModel::setBudget(const Budget &budget)
{
    std::vector<BudgetRow> rows;
    rows.reserve(budget.entries.size());
    const double longest = budget.entries.empty() ? 1 : static_cast<double>(budget.entries.front().tokens);
    for (const Budget::Entry &entry : budget.entries) {
        rows.push_back({entry.agent, budget.sums[static_cast<std::size_t>(entry.source)].title, entry.tokens,
                        entry.saved, static_cast<double>(entry.tokens) / longest});
    }
    setRows(std::move(rows));
}

int BudgetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BudgetRow &row = rowAt(index);
    const bool isNumber = index.column() == TokensColumn || index.column() == SavedColumn;
    const qsizetype number = index.column() == TokensColumn ? row.tokens : row.saved;
    switch (role) {
    case Qt::DisplayRole:
        if (isNumber)
            return index.column() == SavedColumn && number == 0 ? QString() : QLocale().toString(number);
        return index.column() == AgentColumn ? row.agent->id() : row.place;
    case kSortRole:
        if (isNumber)
            return number;
        return index.column() == AgentColumn ? row.agent->id() : row.place;
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(row.agent->path);
    case Qt::DecorationRole:
        if (index.column() == PlaceColumn && row.isReadOnly())
            return Icons::icon(u"lock");
        return {};
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case kShareRole:
        return index.column() == TokensColumn ? QVariant(row.share) : QVariant();
    default:
        return {};
    }
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == SavedColumn)
        return tr("Tokens that every session would save with the examples in the prompt");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AgentColumn:
        return tr("Agent");
    case PlaceColumn:
        return tr("Place");
    case TokensColumn:
        return tr("Tokens");
    case SavedColumn:
        return tr("In examples");
    default:
        return {};
    }
}

} // namespace dossier
