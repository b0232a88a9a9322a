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

/// What a column is called, the more exactly the higher `detail`; from 3 on it is
/// the path.
QString titleOf(const AgentsFolder &folder, int detail)
{
    if (detail >= 3)
        return escapedName(QDir::toNativeSeparators(folder.path));
    switch (folder.kind) {
    case Kind::Managed:
        return Texts::tr("Managed");
    case Kind::User:
        return detail == 1 ? Texts::tr("Home") : Texts::tr("Home, %1").arg(tail(folder.path, 2));
    case Kind::Project:
        return tail(folder.workingFolder, detail);
    case Kind::Plugin:
        return detail == 1 ? folder.plugin : folder.pluginKey;
    case Kind::PluginSource:
        return Texts::tr("Source of %1").arg(folder.plugin);
    case Kind::Unread:
        break;
    }
    return tail(folder.path, detail + 1);
}

void giveTitles(std::vector<SameNames::Column> &columns)
{
    for (int detail = 1; detail <= 3; ++detail) {
        QHash<QString, int> uses;
        for (const SameNames::Column &column : columns)
            ++uses[column.title];
        for (SameNames::Column &column : columns) {
            if (column.title.isEmpty() || uses.value(column.title) > 1)
                column.title = titleOf(*column.folder, detail);
        }
    }
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
