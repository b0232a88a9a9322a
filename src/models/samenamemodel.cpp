// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "samenamemodel.h"

#include "icons.h"
#include "storage/nativepath.h"

#include <QDir>
#include <QFont>

#include <algorithm>
#include <tuple>

namespace dossier {

using namespace Qt::StringLiterals;

using Likeness = SameNames::Likeness;
using State = Standing::State;

namespace {

auto keyOf(const SameNames::Row &row)
{
    return std::tuple(row.id.toCaseFolded(), row.id, row.dialect);
}

auto keyOf(const SameNames::Column &column)
{
    return std::pair(column.folder->kind, column.folder->path);
}

bool mayBeUsed(const SameNames::File &file)
{
    return file.state == State::Used || file.state == State::Twin;
}

bool isLike(const SameNames::File &file)
{
    return file.likeness == Likeness::First || file.likeness == Likeness::Equal;
}

} // namespace

SameNameModel::SameNameModel(const Dialects &dialects, QObject *parent)
    : QAbstractTableModel(parent)
    , m_dialects(dialects)
{
}

void SameNameModel::setStandings(const Standings &standings)
{
    m_standings = standings;
    SameNames names = SameNames::of(standings);
    updateColumns(names.columns);
    updateRows(std::move(names.rows));
}

/// Both lists are sorted, so that one walk finds what came and what went.
void SameNameModel::updateColumns(const std::vector<SameNames::Column> &columns)
{
    std::size_t at = 0;
    for (const SameNames::Column &column : columns) {
        while (at < m_names.columns.size() && keyOf(m_names.columns[at]) < keyOf(column)) {
            beginRemoveColumns({}, int(at), int(at));
            m_names.columns.erase(m_names.columns.begin() + qsizetype(at));
            endRemoveColumns();
        }
        if (at == m_names.columns.size() || keyOf(column) < keyOf(m_names.columns[at])) {
            beginInsertColumns({}, int(at), int(at));
            m_names.columns.insert(m_names.columns.begin() + qsizetype(at), column);
            endInsertColumns();
        } else if (!(m_names.columns[at] == column)) {
            m_names.columns[at] = column;
            Q_EMIT headerDataChanged(Qt::Horizontal, int(at), int(at));
        }
        ++at;
    }
    if (at < m_names.columns.size()) {
        beginRemoveColumns({}, int(at), columnCount() - 1);
        m_names.columns.resize(at);
        endRemoveColumns();
    }
}

void SameNameModel::updateRows(std::vector<SameNames::Row> rows)
{
    std::size_t at = 0;
    for (SameNames::Row &row : rows) {
        while (at < m_names.rows.size() && keyOf(m_names.rows[at]) < keyOf(row)) {
            beginRemoveRows({}, int(at), int(at));
            m_names.rows.erase(m_names.rows.begin() + qsizetype(at));
            endRemoveRows();
        }
        if (at == m_names.rows.size() || keyOf(row) < keyOf(m_names.rows[at])) {
            beginInsertRows({}, int(at), int(at));
            m_names.rows.insert(m_names.rows.begin() + qsizetype(at), std::move(row));
            endInsertRows();
        } else if (m_names.rows[at] != row) {
            m_names.rows[at] = std::move(row);
            announceRow(int(at));
        }
        ++at;
    }
    if (at < m_names.rows.size()) {
        beginRemoveRows({}, int(at), rowCount() - 1);
        m_names.rows.resize(at);
        endRemoveRows();
    }
}

void SameNameModel::announceRow(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
}

int SameNameModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.rows.size());
}

int SameNameModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.columns.size());
}

const SameNames::Cell *SameNameModel::cellAt(const QModelIndex &index) const
{
    const QString &folder = m_names.columns[static_cast<std::size_t>(index.column())].folder->path;
    return m_names.rows[static_cast<std::size_t>(index.row())].cell(folder);
}

QString SameNameModel::cellText(const SameNames::Cell &cell)
{
    const qsizetype count = qsizetype(cell.files.size());
    const SameNames::File &file = cell.files.front();
    if (count > 1) {
        return std::ranges::all_of(cell.files, isLike) ? tr("%n equal files", nullptr, int(count))
                                                       : tr("%n files that differ", nullptr, int(count));
    }
    switch (file.likeness) {
    case Likeness::First:
        return mayBeUsed(file) ? tr("Used") : tr("Compared with");
    case Likeness::Equal:
        return mayBeUsed(file) ? tr("Equal, may be used") : tr("Equal");
    case Likeness::Different:
        return mayBeUsed(file) ? tr("Different, may be used") : tr("Different");
    case Likeness::NotRead:
        break;
    }
    return tr("Not read");
}

QString SameNameModel::cellHelp(const SameNames::Cell &cell) const
{
    QStringList lines;
    for (const SameNames::File &file : cell.files) {
        lines += escapedName(QDir::toNativeSeparators(file.agent->path));
        lines += m_standings.sentence(file.agent->path);
    }
    return lines.join(u'\n');
}

QString SameNameModel::nameOf(const SameNames::Row &row) const
{
    const Dialect &dialect = *m_dialects.client(row.dialect).dialect;
    const bool isDefault = dialect.id() == m_dialects.client({}).dialect->id();
    return isDefault ? row.id : tr("%1 (%2)").arg(row.id, dialect.title());
}

QVariant SameNameModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SameNames::Row &row = m_names.rows[static_cast<std::size_t>(index.row())];
    if (role == EqualRole)
        return row.areEqual;
    const SameNames::Cell *cell = cellAt(index);
    if (role == FirstRole) {
        for (const SameNames::Cell &one : row.cells) {
            const auto first = std::ranges::find(one.files, Likeness::First, &SameNames::File::likeness);
            if (first != one.files.end())
                return first->agent->path;
        }
    }
    if (!cell)
        return {};
    const bool isUsed = std::ranges::any_of(cell->files, mayBeUsed);
    const bool isDifferent = !std::ranges::all_of(cell->files, isLike);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*cell);
    case Qt::ToolTipRole:
        return cellHelp(*cell);
    case Qt::AccessibleDescriptionRole:
        return cellHelp(*cell);
    case Qt::DecorationRole:
        return isDifferent ? Icons::icon(u"compare", Icons::Tone::Warning)
               : isUsed    ? Icons::icon(u"ok", Icons::Tone::Good)
                           : Icons::icon(u"duplicate");
    case Qt::FontRole: {
        QFont font;
        font.setBold(isUsed);
        return font;
    }
    case PathsRole: {
        QStringList paths;
        for (const SameNames::File &file : cell->files)
            paths += file.agent->path;
        return paths;
    }
    case UsedRole:
        return isUsed;
    default:
        return {};
    }
}

QVariant SameNameModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Vertical) {
        if (at >= m_names.rows.size() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        return nameOf(m_names.rows[at]);
    }
    if (at >= m_names.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_names.columns[at].title;
    if (role == Qt::ToolTipRole)
        return escapedName(QDir::toNativeSeparators(m_names.columns[at].folder->path));
    return {};
}

Qt::ItemFlags SameNameModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags always = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return cellAt(index) ? always | Qt::ItemIsSelectable : always;
}

} // namespace dossier
