// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agenttreemodel.h"

#include "storage/nativepath.h"

#include <QDir>
#include <QLocale>

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
    , m_library(workspace->library())
{
    for (size_t place = 0; place < m_library->places().size(); ++place) {
        beginInsertGroup(static_cast<int>(place));
        endInsertGroup();
    }
    connectRows();
    for (AgentDocument *document : workspace->documents())
        follow(document);
    connect(workspace, &Workspace::documentAdded, this, &AgentTreeModel::follow);
}

void AgentTreeModel::connectRows()
{
    connect(m_library, &AgentLibrary::placeAboutToBeAdded, this, &AgentTreeModel::beginInsertGroup);
    connect(m_library, &AgentLibrary::placeAdded, this, &AgentTreeModel::endInsertGroup);
    connect(m_library, &AgentLibrary::placeAboutToBeRemoved, this, &AgentTreeModel::beginRemoveGroup);
    connect(m_library, &AgentLibrary::placeRemoved, this, &AgentTreeModel::endRemoveGroup);
    const auto announcePlace = [this](int place) { Q_EMIT dataChanged(groupIndex(place), groupIndex(place)); };
    connect(m_library, &AgentLibrary::placeChanged, this, announcePlace);
    connect(m_library, &AgentLibrary::agentsAboutToBeAdded, this,
            [this](int place, int first, int last) { beginInsertRows(groupIndex(place), first, last); });
    connect(m_library, &AgentLibrary::agentsAdded, this, [this, announcePlace](int place) {
        endInsertRows();
        announcePlace(place);
    });
    connect(m_library, &AgentLibrary::agentsAboutToBeRemoved, this,
            [this](int place, int first, int last) { beginRemoveRows(groupIndex(place), first, last); });
    connect(m_library, &AgentLibrary::agentsRemoved, this, [this, announcePlace](int place) {
        endRemoveRows();
        announcePlace(place);
    });
    connect(m_library, &AgentLibrary::agentsChanged, this, [this](int place, int first, int last) {
        Q_EMIT dataChanged(itemIndex(place, first), itemIndex(place, last));
    });
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
    const auto [place, row] = m_library->rowOf(path);
    return place < 0 ? QModelIndex() : itemIndex(place, row);
}

const Place &AgentTreeModel::placeOf(const QModelIndex &index) const
{
    return m_library->places()[static_cast<size_t>(groupOf(index))].place;
}

int AgentTreeModel::itemCount(int group) const
{
    const auto &places = m_library->places();
    return group < static_cast<int>(places.size()) ? static_cast<int>(places[static_cast<size_t>(group)].agents.size())
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
                  {ScanningRole, "scanning"},
                  {ProgressRole, "progress"},
                  {TroubleRole, "trouble"}});
    return names;
}

QVariant AgentTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const AgentLibrary::ShownPlace &shown = m_library->places()[static_cast<size_t>(groupOf(index))];
    if (isGroup(index))
        return placeData(shown, role);
    return agentData(*shown.agents[static_cast<size_t>(index.row())], role);
}

/// What is open counts as it is now.
int AgentTreeModel::problemsOf(const AgentLibrary::ShownPlace &shown) const
{
    qsizetype count = shown.problems;
    for (const AgentDocument *document : m_workspace->documents()) {
        const auto found = std::ranges::lower_bound(shown.agents, document->path(), {},
                                                    [](const auto &agent) -> const QString & { return agent->path; });
        if (found != shown.agents.end() && (*found)->path == document->path())
            count += rowOf(*document).problems - (*found)->problems;
    }
    return static_cast<int>(count);
}

QVariant AgentTreeModel::placeData(const AgentLibrary::ShownPlace &shown, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return shown.place.title();
    case PathRole:
        return shown.place.path;
    case AgentCountRole:
        return static_cast<int>(shown.agents.size());
    case ScanningRole:
        return shown.isScanning;
    case ProgressRole:
        if (shown.isScanning && shown.total > 0) {
            const QLocale locale;
            return tr("%1 of %2", "files read").arg(locale.toString(shown.done), locale.toString(shown.total));
        }
        return {};
    case TroubleRole: {
        QStringList texts;
        if (shown.isStopped)
            texts << tr("Reading was stopped: there may be more agents than are shown.");
        if (shown.snapshot) {
            for (const Error &problem : shown.snapshot->problems)
                texts << problem.text;
        }
        return texts.join(u'\n');
    }
    case Qt::ToolTipRole: {
        const QString path = QDir::toNativeSeparators(shown.place.path);
        const QString trouble = placeData(shown, TroubleRole).toString();
        return trouble.isEmpty() ? path : path.isEmpty() ? trouble : path + u"\n\n"_s + trouble;
    }
    case ProblemCountRole:
        return problemsOf(shown);
    case Qt::AccessibleTextRole:
        return tr("%1, %n agent(s)", nullptr, static_cast<int>(shown.agents.size())).arg(shown.place.title());
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
    case TroubleRole:
        return summary.trouble;
    case LoadsRole:
        return shown.loads;
    case Qt::ToolTipRole: {
        const QString path = QDir::toNativeSeparators(escapedName(summary.path));
        if (!summary.trouble.isEmpty())
            return path + u"\n\n"_s + summary.trouble;
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
