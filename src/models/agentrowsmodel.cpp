// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentrowsmodel.h"

#include "dialects/dialect.h"
#include "showntime.h"
#include "storage/nativepath.h"

#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <utility>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// What the mark of the last commit means.
QString commitSentence(CommitState state)
{
    switch (state) {
    case CommitState::Modified:
        return AgentRowsModel::tr("M: The file differs from the last commit.");
    case CommitState::Added:
        return AgentRowsModel::tr("A: The file is new, and added to the next commit.");
    case CommitState::Untracked:
        return AgentRowsModel::tr("U: The file is new, and git does not know it.");
    case CommitState::None:
    case CommitState::Same:
    case CommitState::Ignored:
        break;
    }
    return {};
}

QString accessibleText(const AgentRow &row)
{
    QStringList parts{row.title()};
    if (!row.colour.isEmpty())
        parts << row.colour;
    if (row.problems > 0)
        parts << AgentRowsModel::tr("%n problem(s)", nullptr, static_cast<int>(row.problems));
    if (row.isModified)
        parts << AgentRowsModel::tr("modified");
    if (row.isMissing)
        parts << AgentRowsModel::tr("file missing");
    if (row.remarks.isChanged)
        parts << AgentRowsModel::tr("changed by others since you saw it");
    if (!row.remarks.commitMark().isEmpty())
        parts << AgentRowsModel::tr("differs from the last commit");
    if (row.remarks.isHidden)
        parts << AgentRowsModel::tr("hidden by another agent of its name");
    return parts.join(u", "_s);
}

/// Paragraphs, without the empty ones.
QString paragraphs(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

QString toolTip(const AgentRow &row)
{
    const QString path = QDir::toNativeSeparators(escapedName(row.path));
    if (!row.trouble.isEmpty())
        return paragraphs({path, row.trouble});
    if (!row.isAgent)
        return AgentRowsModel::tr("%1\nNo name: %2 takes it for a note")
            .arg(path, row.client ? row.client->title() : AgentRowsModel::tr("its client"));
    const QString changed =
        row.remarks.isChanged ? AgentRowsModel::tr("Others changed it since you last saw it here.") : QString();
    return paragraphs({path, row.remarks.standing, changed, commitSentence(row.remarks.commit), row.description});
}

QVariant number(qsizetype value)
{
    return QVariant::fromValue(static_cast<qlonglong>(value));
}

/// What a cell says.
QString shown(const AgentRow &row, int column)
{
    switch (column) {
    case AgentRowsModel::NameColumn:
        return row.title();
    case AgentRowsModel::PlaceColumn:
        return row.place;
    case AgentRowsModel::ModelColumn:
        return row.model;
    case AgentRowsModel::ToolsColumn:
        return row.isLoaded ? row.tools : QString();
    case AgentRowsModel::ColourColumn:
        return row.colour;
    case AgentRowsModel::TokensColumn:
        return row.tokens == 0 ? QString() : QLocale().toString(qlonglong(row.tokens));
    case AgentRowsModel::ProblemsColumn:
        return row.problems == 0 ? QString() : QLocale().toString(qlonglong(row.problems));
    case AgentRowsModel::ChangedColumn:
        return row.changedAt == 0 ? QString() : shownTime(QDateTime::fromMSecsSinceEpoch(row.changedAt));
    case AgentRowsModel::FolderColumn:
        return row.folder;
    default:
        return {};
    }
}

QVariant sortValue(const AgentRow &row, int column)
{
    switch (column) {
    case AgentRowsModel::TokensColumn:
        return number(row.tokens);
    case AgentRowsModel::ProblemsColumn:
        // One that does not load goes before many that load.
        return number(row.errors * 1'000'000 + row.problems);
    case AgentRowsModel::ChangedColumn:
        return number(row.changedAt);
    default:
        return shown(row, column);
    }
}

/// What of a row is another one; empty if nothing is.
QList<int> changedRoles(const AgentRow &before, const AgentRow &after)
{
    using Model = AgentRowsModel;
    if (before == after)
        return {};
    AgentRow saved = before;
    saved.isModified = after.isModified;
    if (saved == after) // at the first key, and when it is saved
        return {Model::ModifiedRole, Qt::AccessibleTextRole};
    return {Qt::DisplayRole,         Qt::EditRole,          Qt::ToolTipRole,        Qt::AccessibleTextRole,
            Model::PathRole,         Model::NameRole,       Model::DescriptionRole, Model::ColourRole,
            Model::ProblemCountRole, Model::ErrorCountRole, Model::ModifiedRole,    Model::MissingRole,
            Model::LoadsRole,        Model::HiddenRole,     Model::ChangedRole,     Model::CommitMarkRole,
            Model::ReadOnlyRole,     Model::TroubleRole,    Model::SortRole};
}

} // namespace

int AgentRowsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

int AgentRowsModel::itemCount(int group) const
{
    return group < static_cast<int>(m_groups.size())
               ? static_cast<int>(m_groups[static_cast<size_t>(group)].rows.size())
               : 0;
}

const AgentRowsModel::RowPointer &AgentRowsModel::agent(int group, int item) const
{
    return m_groups[static_cast<size_t>(group)].rows[static_cast<size_t>(item)];
}

AgentVocabulary AgentRowsModel::vocabulary() const
{
    QSet<QString> models;
    QSet<QString> colours;
    QSet<QString> folders;
    QSet<QString> tools;
    AgentVocabulary all;
    for (const GroupRows &group : m_groups) {
        if (!group.rows.empty())
            all.places += group.shown.title;
        for (const RowPointer &row : group.rows) {
            models.insert(row->model);
            colours.insert(row->colour);
            folders.insert(row->path.section(u'/', 0, -2));
            for (const QString &tool : row->toolNames)
                tools.insert(tool);
        }
    }
    const auto sorted = [](const QSet<QString> &values) {
        QStringList list(values.begin(), values.end());
        list.removeAll(QString());
        list.sort(Qt::CaseInsensitive);
        return list;
    };
    all.models = sorted(models);
    all.colours = sorted(colours);
    all.folders = sorted(folders);
    all.tools = sorted(tools);
    all.places.removeDuplicates();
    return all;
}

std::vector<std::shared_ptr<const Dialect>> AgentRowsModel::clients() const
{
    std::vector<std::shared_ptr<const Dialect>> clients;
    for (const GroupRows &group : m_groups) {
        for (const RowPointer &row : group.rows) {
            if (row->client && std::ranges::find(clients, row->client) == clients.end())
                clients.push_back(row->client);
        }
    }
    return clients;
}

QStringList AgentRowsModel::modelsOf(const Dialect &client) const
{
    QSet<QString> models;
    for (const GroupRows &group : m_groups) {
        for (const RowPointer &row : group.rows) {
            if (row->client.get() == &client && !row->model.isEmpty())
                models.insert(row->model);
        }
    }
    QStringList sorted(models.begin(), models.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

Qt::ItemFlags AgentRowsModel::agentFlags(const AgentRow &row, int column)
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    // The column first: views ask this of all rows, and need not touch them.
    if ((column == ModelColumn || column == ColourColumn) && row.isEditable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

Qt::ItemFlags AgentRowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return isGroup(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                          : agentFlags(*agent(groupOf(index), index.row()), index.column());
}

QHash<int, QByteArray> AgentRowsModel::roleNames() const
{
    auto names = QAbstractItemModel::roleNames();
    names.insert({{PathRole, "path"},
                  {NameRole, "name"},
                  {DescriptionRole, "description"},
                  {ColourRole, "colour"},
                  {ProblemCountRole, "problemCount"},
                  {ErrorCountRole, "errorCount"},
                  {ModifiedRole, "modified"},
                  {MissingRole, "missing"},
                  {LoadsRole, "loads"},
                  {HiddenRole, "hidden"},
                  {ChangedRole, "changed"},
                  {CommitMarkRole, "commitMark"},
                  {ReadOnlyRole, "readOnly"},
                  {SortRole, "sort"},
                  {AgentCountRole, "agentCount"},
                  {ScanningRole, "scanning"},
                  {ProgressRole, "progress"},
                  {TroubleRole, "trouble"}});
    return names;
}

QVariant AgentRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == TokensColumn)
        return tr("What the description costs in every session");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case PlaceColumn:
        return tr("Place");
    case ModelColumn:
        return tr("Model");
    case ToolsColumn:
        return tr("Can use");
    case ColourColumn:
        return tr("Colour");
    case TokensColumn:
        return tr("Tokens");
    case ProblemsColumn:
        return tr("Problems");
    case ChangedColumn:
        return tr("Changed");
    case FolderColumn:
        return tr("Folder");
    default:
        return {};
    }
}

QVariant AgentRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GroupRows &group = m_groups[static_cast<size_t>(groupOf(index))];
    if (!isGroup(index))
        return agentData(*group.rows[static_cast<size_t>(index.row())], index.column(), role);
    return index.column() == 0 || role >= Qt::UserRole ? groupData(group, role) : QVariant();
}

QVariant AgentRowsModel::groupData(const GroupRows &group, int role) const
{
    const auto count = static_cast<int>(group.rows.size());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return group.shown.title;
    case Qt::ToolTipRole:
        return paragraphs({QDir::toNativeSeparators(group.shown.path), group.shown.trouble});
    case PathRole:
        return group.shown.path;
    case AgentCountRole:
        return count;
    case ScanningRole:
        return group.shown.isScanning;
    case ProgressRole:
        return group.shown.progress;
    case TroubleRole:
        return group.shown.trouble;
    case ProblemCountRole:
        return static_cast<int>(group.problems);
    case Qt::AccessibleTextRole:
        return tr("%1, %n agent(s)", nullptr, count).arg(group.shown.title);
    default:
        return {};
    }
}

QVariant AgentRowsModel::agentData(const AgentRow &row, int column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::EditRole:
    case SortRole:
        return sortValue(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return column == ToolsColumn && row.isLoaded ? row.tools : toolTip(row);
    case Qt::AccessibleTextRole:
        return column == NameColumn ? accessibleText(row) : shown(row, column);
    case PathRole:
        return row.path;
    case NameRole:
        return row.title();
    case DescriptionRole:
        return row.description;
    case TroubleRole:
        return row.trouble;
    case ColourRole:
        return row.colour;
    case ProblemCountRole:
        return static_cast<int>(row.problems);
    case ErrorCountRole:
        return static_cast<int>(row.errors);
    case ModifiedRole:
        return row.isModified;
    case MissingRole:
        return row.isMissing;
    case LoadsRole:
        return row.isLoaded;
    case HiddenRole:
        return row.remarks.isHidden;
    case ChangedRole:
        return row.remarks.isChanged;
    case CommitMarkRole:
        return row.remarks.commitMark();
    case ReadOnlyRole:
        return row.isReadOnly;
    default:
        return {};
    }
}

void AgentRowsModel::insertGroup(int group, const Group &shown)
{
    beginInsertGroup(group);
    m_groups.insert(m_groups.begin() + group, {.shown = shown});
    endInsertGroup();
}

void AgentRowsModel::removeGroup(int group)
{
    beginRemoveGroup(group);
    m_groups.erase(m_groups.begin() + group);
    endRemoveGroup();
}

void AgentRowsModel::setGroup(int group, const Group &shown)
{
    Group &present = m_groups[static_cast<size_t>(group)].shown;
    if (present == shown)
        return;
    present = shown;
    Q_EMIT dataChanged(groupIndex(group), groupIndex(group),
                       {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, NameRole, PathRole, ScanningRole,
                        ProgressRole, TroubleRole});
}

void AgentRowsModel::insertAgents(int group, int first, std::vector<RowPointer> rows)
{
    if (rows.empty())
        return;
    GroupRows &present = m_groups[static_cast<size_t>(group)];
    beginInsertRows(groupIndex(group), first, first + static_cast<int>(rows.size()) - 1);
    for (const RowPointer &row : rows)
        present.problems += row->problems;
    present.rows.insert(present.rows.begin() + first, std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
    endInsertRows();
    announceCounts(group);
}

void AgentRowsModel::removeAgents(int group, int first, int last)
{
    GroupRows &present = m_groups[static_cast<size_t>(group)];
    beginRemoveRows(groupIndex(group), first, last);
    const auto begin = present.rows.begin() + first;
    const auto end = present.rows.begin() + last + 1;
    for (auto row = begin; row != end; ++row)
        present.problems -= (*row)->problems;
    present.rows.erase(begin, end);
    endRemoveRows();
    announceCounts(group);
}

void AgentRowsModel::setAgents(int group, int first, std::span<const RowPointer> rows)
{
    GroupRows &present = m_groups[static_cast<size_t>(group)];
    const qsizetype before = present.problems;
    int firstChanged = -1;
    int lastChanged = -1;
    QSet<int> roles;
    for (size_t i = 0; i < rows.size(); ++i) {
        const int item = first + static_cast<int>(i);
        RowPointer &row = present.rows[static_cast<size_t>(item)];
        if (row == rows[i])
            continue;
        const QList<int> changed = changedRoles(*row, *rows[i]);
        present.problems += rows[i]->problems - row->problems;
        row = rows[i];
        if (changed.isEmpty())
            continue;
        roles.unite(QSet<int>(changed.begin(), changed.end()));
        firstChanged = firstChanged < 0 ? item : firstChanged;
        lastChanged = item;
    }
    if (firstChanged >= 0) {
        const QModelIndex parent = groupIndex(group);
        Q_EMIT dataChanged(index(firstChanged, 0, parent), index(lastChanged, ColumnCount - 1, parent), roles.values());
    }
    if (present.problems != before)
        announceCounts(group);
}

void AgentRowsModel::announceCounts(int group)
{
    Q_EMIT dataChanged(groupIndex(group), groupIndex(group),
                       {AgentCountRole, ProblemCountRole, Qt::AccessibleTextRole});
}

} // namespace dossier
