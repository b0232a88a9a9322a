// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agenttreemodel.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString accessibleText(const QString &name, const QString &colour, int problems, bool modified, bool missing)
{
    QStringList parts{name};
    if (!colour.isEmpty())
        parts << colour;
    if (problems > 0)
        parts << AgentTreeModel::tr("%n problem(s)", nullptr, problems);
    if (modified)
        parts << AgentTreeModel::tr("modified");
    if (missing)
        parts << AgentTreeModel::tr("file missing");
    return parts.join(u", "_s);
}

} // namespace

AgentTreeModel::AgentTreeModel(Workspace *workspace, QObject *parent)
    : TwoLevelModel(parent)
    , m_workspace(workspace)
{
    for (size_t folder = 0; folder < workspace->folders().size(); ++folder) {
        beginInsertGroup(static_cast<int>(folder));
        endInsertGroup();
    }
    connectRows();
    for (AgentDocument *document : workspace->documents())
        follow(document);
    connect(workspace, &Workspace::documentAdded, this, &AgentTreeModel::follow);
}

void AgentTreeModel::connectRows()
{
    connect(m_workspace, &Workspace::folderAboutToBeAdded, this, &AgentTreeModel::beginInsertGroup);
    connect(m_workspace, &Workspace::folderAdded, this, &AgentTreeModel::endInsertGroup);
    connect(m_workspace, &Workspace::folderAboutToBeRemoved, this, &AgentTreeModel::beginRemoveGroup);
    connect(m_workspace, &Workspace::folderRemoved, this, &AgentTreeModel::endRemoveGroup);
    connect(m_workspace, &Workspace::agentAboutToBeAdded, this,
            [this](int folder, int agent) { beginInsertRows(groupIndex(folder), agent, agent); });
    connect(m_workspace, &Workspace::agentAdded, this, [this](int folder) {
        endInsertRows();
        Q_EMIT dataChanged(groupIndex(folder), groupIndex(folder), {AgentCountRole, ProblemCountRole});
    });
    connect(m_workspace, &Workspace::agentAboutToBeRemoved, this,
            [this](int folder, int agent) { beginRemoveRows(groupIndex(folder), agent, agent); });
    connect(m_workspace, &Workspace::agentRemoved, this, [this](int folder) {
        endRemoveRows();
        Q_EMIT dataChanged(groupIndex(folder), groupIndex(folder), {AgentCountRole, ProblemCountRole});
    });
    connect(m_workspace, &Workspace::agentChanged, this, [this](int folder, int agent) {
        const QModelIndex index = itemIndex(folder, agent);
        Q_EMIT dataChanged(index, index);
    });
    connect(m_workspace, &Workspace::scanFinished, this,
            [this](int folder) { Q_EMIT dataChanged(groupIndex(folder), groupIndex(folder), {ScanningRole}); });
}

void AgentTreeModel::follow(AgentDocument *document)
{
    const auto changed = [this, document] { announce(document->path()); };
    connect(document, &AgentDocument::readingChanged, this, changed);
    connect(document, &AgentDocument::diagnosticsChanged, this, changed);
    connect(document, &AgentDocument::modificationChanged, this, changed);
    connect(document, &AgentDocument::diskStateChanged, this, changed);
}

void AgentTreeModel::announce(const QString &path)
{
    const QModelIndex index = indexOf(path);
    if (index.isValid())
        Q_EMIT dataChanged(index, index);
}

QModelIndex AgentTreeModel::indexOf(const QString &path) const
{
    if (path.isEmpty())
        return {};
    const auto &folders = m_workspace->folders();
    for (size_t folder = 0; folder < folders.size(); ++folder) {
        const auto &agents = folders[folder].agents;
        const auto found = std::ranges::find(agents, path, &AgentSummary::path);
        if (found != agents.end())
            return itemIndex(static_cast<int>(folder), static_cast<int>(found - agents.begin()));
    }
    return {};
}

int AgentTreeModel::itemCount(int group) const
{
    const auto &folders = m_workspace->folders();
    return group < static_cast<int>(folders.size())
               ? static_cast<int>(folders[static_cast<size_t>(group)].agents.size())
               : 0;
}

Qt::ItemFlags AgentTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!isGroup(index))
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QHash<int, QByteArray> AgentTreeModel::roleNames() const
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
                  {AgentCountRole, "agentCount"},
                  {ScanningRole, "scanning"}});
    return names;
}

QVariant AgentTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const OpenFolder &folder = m_workspace->folders()[static_cast<size_t>(groupOf(index))];
    if (isGroup(index))
        return folderData(folder, role);
    return agentData(folder.agents[static_cast<size_t>(index.row())], role);
}

QVariant AgentTreeModel::folderData(const OpenFolder &folder, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: {
        if (folder.path.isEmpty())
            return tr("Opened files");
        const QString name = QFileInfo(folder.path).fileName();
        return name.isEmpty() ? QDir::toNativeSeparators(folder.path) : name;
    }
    case Qt::ToolTipRole:
        return QDir::toNativeSeparators(folder.path);
    case PathRole:
        return folder.path;
    case AgentCountRole:
        return static_cast<int>(folder.agents.size());
    case ScanningRole:
        return folder.isScanning;
    case ProblemCountRole: {
        int count = 0;
        for (const AgentSummary &summary : folder.agents)
            count += row(summary).problems;
        return count;
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %n agent(s)", nullptr, static_cast<int>(folder.agents.size()))
            .arg(folderData(folder, NameRole).toString());
    default:
        return {};
    }
}

QVariant AgentTreeModel::agentData(const AgentSummary &summary, int role) const
{
    if (role == PathRole)
        return summary.path;
    const Row shown = row(summary);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return shown.name.isEmpty() ? summary.fileName : shown.name;
    case DescriptionRole:
        return shown.description;
    case ColourRole:
        return shown.colour;
    case ProblemCountRole:
        return shown.problems;
    case ErrorCountRole:
        return shown.errors;
    case ModifiedRole:
        return shown.modified;
    case MissingRole:
        return shown.missing;
    case LoadsRole:
        return shown.loads;
    case Qt::ToolTipRole: {
        const QString path = QDir::toNativeSeparators(summary.path);
        if (!shown.isAgent)
            return tr("%1\nNo name: Claude Code takes it for a note").arg(path);
        return shown.description.isEmpty() ? path : path + u"\n\n"_s + shown.description;
    }
    case Qt::AccessibleTextRole:
        return accessibleText(shown.name.isEmpty() ? summary.fileName : shown.name, shown.colour, shown.problems,
                              shown.modified, shown.missing);
    default:
        return {};
    }
}

AgentTreeModel::Row AgentTreeModel::row(const AgentSummary &summary) const
{
    if (const AgentDocument *document = m_workspace->documentFor(summary.path))
        return rowOf(*document);
    return {.name = summary.name,
            .description = firstLine(summary.description),
            .colour = summary.colour,
            .problems = static_cast<int>(summary.problems),
            .errors = static_cast<int>(summary.errors),
            .missing = summary.isMissing(),
            .loads = summary.outcome == Outcome::Loads || summary.outcome == Outcome::LoadsWithoutMetadata,
            .isAgent = summary.outcome != Outcome::NotAnAgent};
}

AgentTreeModel::Row AgentTreeModel::rowOf(const AgentDocument &document)
{
    const Reading &reading = document.reading();
    Row row{.name = reading.name.value_or(QString()),
            .description = firstLine(reading.description.value_or(QString())),
            .modified = document.isModified(),
            .missing = document.diskState() == AgentDocument::DiskState::Missing,
            .loads = reading.loads(),
            .isAgent = reading.outcome != Outcome::NotAnAgent};
    if (const FieldReading *colour = reading.field(u"color"))
        row.colour = colour->value.toVariant().toString();
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        row.problems += diagnostic.severity != Severity::Info;
        row.errors += diagnostic.severity == Severity::Error;
    }
    return row;
}

} // namespace dossier
