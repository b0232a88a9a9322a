// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "askedmodel.h"

#include "budgetmodel.h"

#include <QDir>
#include <QFont>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

void AskedModel::ask(const QString &request, const AgentTexts::Data &data, const std::optional<Open> &open)
{
    struct Scored {
        AskedRow row;
        double score = 0;
    };
    const Likeness &likeness = *data.likeness;
    std::vector<Scored> scored;
    qsizetype better = 0; // agents before the open one
    const Likeness::Match own = open ? likeness.match(request, open->text) : Likeness::Match();
    // One more, as the open agent's saved text goes out.
    for (const Likeness::Match &match : likeness.rank(request, kRows + 1)) {
        const auto number = static_cast<std::size_t>(match.agent);
        const AgentSummary &agent = *likeness.agents()[number];
        if (!open || agent.path != open->path)
            scored.push_back({{agent.id(), data.places[number], agent.path, 0, match.words, false}, match.score});
    }
    m_openRank = 0;
    if (own.score > 0) {
        better = likeness.countAbove(request, own.score, open->path);
        m_openRank = better + 1;
        const auto at = std::min(static_cast<std::size_t>(better), scored.size());
        scored.insert(scored.begin() + static_cast<std::ptrdiff_t>(at),
                      {{open->text.name, tr("Open here"), open->path, 0, own.words, true}, own.score});
    }
    std::vector<AskedRow> rows;
    for (Scored &one : scored) {
        if (static_cast<qsizetype>(rows.size()) == kRows && !one.row.isOpen)
            continue;
        one.row.share = one.score / scored.front().score;
        rows.push_back(std::move(one.row));
    }
    setRows(std::move(rows));
}

int AskedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AskedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AskedRow &row = rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case AgentColumn:
            return row.name;
        case PlaceColumn:
            return row.place;
        case ShareColumn:
            return tr("%1 %", "part of the best").arg(qRound(row.share * 100));
        default:
            return row.words.join(u", "_s);
        }
    case Qt::ToolTipRole:
        return index.column() == WordsColumn ? row.words.join(u", "_s) : QDir::toNativeSeparators(row.path);
    case Qt::FontRole:
        if (row.isOpen && index.column() == AgentColumn) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == ShareColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case kShareRole:
        return index.column() == ShareColumn ? QVariant(row.share) : QVariant();
    default:
        return {};
    }
}

QVariant AskedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AgentColumn:
        return tr("Agent");
    case PlaceColumn:
        return tr("Place");
    case ShareColumn:
        return tr("Likeness");
    case WordsColumn:
        return tr("Words that counted");
    default:
        return {};
    }
}

} // namespace dossier
