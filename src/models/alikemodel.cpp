// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "alikemodel.h"

#include "budgetmodel.h"

#include <QDir>

namespace dossier {

using namespace Qt::StringLiterals;

void AlikeModel::setTexts(const AgentTexts::Data &texts)
{
    std::vector<AlikeRow> rows;
    rows.reserve(texts.pairs.size());
    const auto agentAt = [&texts](qsizetype number) {
        const auto at = static_cast<std::size_t>(number);
        const AgentSummary &agent = *texts.likeness->agents()[at];
        return AlikeRow::Agent{agent.id(), texts.places[at], agent.path};
    };
    for (const Likeness::Pair &pair : texts.pairs)
        rows.push_back({agentAt(pair.first), agentAt(pair.second), pair.likeness, pair.words});
    setRows(std::move(rows));
}

int AlikeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlikeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AlikeRow &row = rowAt(index);
    const bool isAgent = index.column() == FirstColumn || index.column() == SecondColumn;
    const AlikeRow::Agent &agent = index.column() == SecondColumn ? row.second : row.first;
    switch (role) {
    case Qt::DisplayRole:
        if (isAgent)
            return tr("%1 (%2)", "agent, place").arg(agent.name, agent.place);
        return index.column() == LikenessColumn ? tr("%1 %", "likeness").arg(qRound(row.likeness * 100))
                                                : row.words.join(u", "_s);
    case Qt::ToolTipRole:
        return isAgent ? QDir::toNativeSeparators(agent.path) : row.words.join(u", "_s);
    case Qt::TextAlignmentRole:
        return index.column() == LikenessColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case kShareRole:
        return index.column() == LikenessColumn ? QVariant(row.likeness) : QVariant();
    default:
        return {};
    }
}

QVariant AlikeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FirstColumn:
        return tr("Agent");
    case SecondColumn:
        return tr("Is like");
    case LikenessColumn:
        return tr("Likeness");
    case WordsColumn:
        return tr("Words shared");
    default:
        return {};
    }
}

} // namespace dossier
