// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "samenames.h"

#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier {

using Kind = AgentsFolder::Kind;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::SameNames)
};

/// The last folders of a path.
QString tail(const QString &path, qsizetype folders)
{
    const QString last = path.section(u'/', -folders);
    return escapedName(last.isEmpty() || last == path ? QDir::toNativeSeparators(path) : last);
}

/// What a column may be called, the shortest first; the last one is the path.
QStringList titlesOf(const AgentsFolder &folder)
{
    QStringList titles;
    const QString &working = folder.workingFolder;
    switch (folder.kind) {
    case Kind::Managed:
        titles << Texts::tr("Managed");
        break;
    case Kind::User:
        titles << Texts::tr("Home");
        titles << Texts::tr("Home, %1").arg(tail(folder.path, 2));
        break;
    case Kind::Project: {
        const QString inside = escapedName(QDir::toNativeSeparators(QDir(working).relativeFilePath(folder.path)));
        titles += {tail(working, 1), tail(working, 2)};
        titles << Texts::tr("%1, %2").arg(tail(working, 1), inside)
               << Texts::tr("%1, %2").arg(tail(working, 2), inside);
        break;
    }
    case Kind::Plugin:
        titles += {folder.plugin, folder.pluginKey};
        break;
    case Kind::PluginSource:
        titles << Texts::tr("Source of %1").arg(folder.plugin);
        break;
    case Kind::Unread:
        titles += {tail(folder.path, 2), tail(folder.path, 3)};
        break;
    }
    titles += escapedName(QDir::toNativeSeparators(folder.path));
    return titles;
}

/// Gives each column the shortest title that no other one has.
void giveTitles(std::vector<SameNames::Column> &columns)
{
    std::vector<QStringList> waiting;
    waiting.reserve(columns.size());
    for (SameNames::Column &column : columns)
        waiting.push_back(titlesOf(*column.folder));
    for (bool areApart = false; !areApart;) {
        QHash<QString, int> uses;
        for (const QStringList &titles : waiting)
            ++uses[titles.front()];
        areApart = true;
        for (QStringList &titles : waiting) {
            if (titles.size() > 1 && uses.value(titles.front()) > 1) {
                titles.removeFirst();
                areApart = false;
            }
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].title = waiting[i].front();
}

SameNames::Likeness likenessTo(const AgentSummary &first, const AgentSummary &agent)
{
    if (&first == &agent)
        return SameNames::Likeness::First;
    if (first.hash.isEmpty() || agent.hash.isEmpty())
        return SameNames::Likeness::NotRead;
    return first.hash == agent.hash ? SameNames::Likeness::Equal : SameNames::Likeness::Different;
}

} // namespace

const SameNames::Cell *SameNames::Row::cell(const QString &folder) const
{
    const auto found = std::ranges::find(cells, folder, &Cell::folder);
    return found == cells.end() ? nullptr : &*found;
}

bool SameNames::Column::operator==(const Column &other) const
{
    return title == other.title && *folder == *other.folder;
}

SameNames SameNames::of(const Standings &standings)
{
    using Key = std::tuple<Kind, QString>;
    std::map<Key, Column> columns;
    SameNames same;
    for (const auto &agents : standings.sharedNames()) {
        const AgentSummary &first = *agents.front();
        Row row{.dialect = first.dialect, .id = first.id(), .cells = {}, .areEqual = true};
        std::map<Key, Cell> cells;
        for (const AgentPointer &agent : agents) {
            const Key key(agent->folder->kind, agent->folder->path);
            columns.try_emplace(key, Column{agent->folder, {}});
            const File file{agent, standings.of(agent->path)->state, likenessTo(first, *agent)};
            row.areEqual = row.areEqual && (file.likeness == Likeness::First || file.likeness == Likeness::Equal);
            Cell &cell = cells[key];
            cell.folder = agent->folder->path;
            cell.files.push_back(file);
        }
        for (auto &[key, cell] : cells)
            row.cells.push_back(std::move(cell));
        same.rows.push_back(std::move(row));
    }
    for (auto &[key, column] : columns)
        same.columns.push_back(std::move(column));
    giveTitles(same.columns);
    std::ranges::sort(same.rows, {},
                      [](const Row &row) { return std::tuple(row.id.toCaseFolded(), row.id, row.dialect); });
    return same;
}

} // namespace dossier
