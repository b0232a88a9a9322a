// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commands.h"
#include "library/repositoryroot.h"
#include "library/standings.h"
#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using State = Standing::State;
using Reason = Standing::Reason;

/// A file with what becomes of it.
struct Row {
    PlaceSnapshot::AgentPointer agent;
    const Standing *standing = nullptr;
    qsizetype client = 0; ///< in the order of the clients; behind them what none reads
    QString id = {}; ///< empty if it has no name
    qsizetype precedence = 0; ///< among those of its name
};

/// What is shown of a folder.
struct Listing {
    QString folder;
    Standings standings;
    std::vector<Row> rows;
    std::vector<Error> problems;
};

/// Where clients keep a project's agents.
QStringList projectFolders(const Dialects &dialects)
{
    QStringList folders;
    for (const Client &client : dialects.clients()) {
        for (const PlaceSpec &place : client.dialect->places()) {
            if (place.pattern.startsWith(u'.'))
                folders += place.pattern.section(u"/*"_s, 0, 0);
        }
    }
    folders.removeDuplicates();
    return folders;
}

/// The folder with all below it, the agents of those above as far as a client
/// may look, and what is seen from everywhere.
std::vector<Place> placesAround(const QString &folder, const Dialects &dialects, FileOps &ops)
{
    std::vector<Place> places{{.kind = Place::Kind::Folder, .path = folder}};
    const QString root = repositoryRoot(folder, ops);
    QStringList above;
    for (QString one = folder; one != root && one.contains(u'/');) {
        one = one.section(u'/', 0, -2);
        above += one;
    }
    if (const QString main = mainRepositoryOf(root, ops); !main.isEmpty())
        above += main;
    for (const QString &one : std::as_const(above)) {
        for (const QString &agents : projectFolders(dialects)) {
            const QString path = one + u'/' + agents;
            if (ops.info(path).kind == FileInfo::Kind::Folder)
                places.push_back({.kind = Place::Kind::Folder, .path = path});
        }
    }
    for (const auto kind : {Place::Kind::Home, Place::Kind::Managed, Place::Kind::Plugins})
        places.push_back({.kind = kind});
    return places;
}

bool isWanted(const Row &row, const QString &dialect)
{
    const bool isRead = row.standing->state != State::Unread || row.standing->reason == Reason::SubFolder;
    return dialect == "auto"_L1 || (isRead && row.agent->folder->dialect == dialect);
}

/// All files of the snapshots, each once, in the order in which they are shown.
std::vector<Row> rowsOf(std::span<const Standings::SnapshotPointer> snapshots, const Standings &standings,
                        const CommandInput &input)
{
    const QString dialect = input.arguments.value(u"dialect"_s, u"auto"_s);
    const QStringList clients = input.dialects.ids();
    QSet<QString> seen;
    std::vector<Row> rows;
    for (const auto &snapshot : snapshots) {
        for (const auto &agent : snapshot->agents) {
            Row row{.agent = agent, .standing = standings.of(agent->path)};
            if (!row.standing || seen.contains(agent->path) || !isWanted(row, dialect))
                continue;
            seen.insert(agent->path);
            row.client =
                row.standing->state == State::Unread ? clients.size() : clients.indexOf(agent->folder->dialect);
            row.id = agent->name.isEmpty() ? QString() : agent->id();
            const auto same = standings.sameName(agent->dialect, row.id);
            row.precedence = std::ranges::find(same, agent) - same.begin();
            rows.push_back(row);
        }
    }
    const auto key = [](const Row &row) {
        return std::tuple(row.client, row.id.isEmpty(), row.id.toCaseFolded(), row.id, row.precedence, row.agent->path);
    };
    std::ranges::sort(rows, {}, key);
    return rows;
}

QByteArray asJson(const Listing &listing)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : text; };
    QJsonArray agents;
    for (const Row &row : listing.rows) {
        const AgentSummary &agent = *row.agent;
        const bool isRead = agent.state == AgentSummary::State::Read;
        agents += QJsonObject{{u"place"_s, toString(agent.folder->kind)},
                              {u"dialect"_s, agent.folder->dialect},
                              {u"name"_s, orNull(row.id)},
                              {u"path"_s, agent.path},
                              {u"standing"_s, toString(row.standing->state)},
                              {u"by"_s, orNull(row.standing->other)},
                              {u"reason"_s, toString(row.standing->reason)},
                              {u"outcome"_s, orNull(isRead ? toString(agent.outcome) : QString())}};
    }
    QJsonArray problems;
    for (const Error &problem : listing.problems)
        problems += QJsonObject{{u"path"_s, problem.path}, {u"message"_s, problem.text}};
    const QJsonObject all{
        {u"version"_s, 1}, {u"folder"_s, listing.folder}, {u"agents"_s, agents}, {u"problems"_s, problems}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
}

class ListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ListCommand)
public:
    QString name() const override { return u"list"_s; }
    QString synopsis() const override { return u"[--dialect D] [--format text|json] [FOLDER]"_s; }
    QString summary() const override
    {
        return tr("Lists the agents as a client sees them that is started in a folder.");
    }

    std::vector<OptionSpec> options() const override
    {
        return {{u"dialect"_s, u"D"_s, tr("The one client to list for, such as claude-code, or auto for all."), {}},
                {u"format"_s, u"F"_s, tr("The form of the answer."), {u"text"_s, u"json"_s}}};
    }

    Result<ExitStatus> run(const CommandInput &input) const override
    {
        const QStringList &words = input.arguments.positional();
        if (words.size() > 1)
            return usageError(tr("“list” takes one folder."));
        if (auto known = checkDialect(input); !known)
            return std::unexpected(known.error());
        const auto folder = existingFolder(input, words.value(0, u"."_s));
        if (!folder)
            return std::unexpected(folder.error());
        const Listing listing = look(*folder, input);
        if (input.arguments.value(u"format"_s) == "json"_L1)
            input.console.write(asJson(listing));
        else
            show(listing, input);
        for (const Error &problem : listing.problems)
            input.console.complain(problem.text);
        return listing.problems.empty() ? ExitStatus::Good : ExitStatus::Trouble;
    }

private:
    using Cells = std::array<QString, 4>;

    static Listing look(const QString &folder, const CommandInput &input)
    {
        FileOps &ops = FileOps::system();
        const Environment &environment = input.environment;
        const Checker checker;
        const Surroundings surroundings(std::make_shared<const Dialects>(input.dialects), checker,
                                        {environment.home, environment.claude, environment.managed}, ops);
        const PlaceScan scan(surroundings, checker, ops);
        Listing listing{.folder = folder, .standings = {}, .rows = {}, .problems = {}};
        std::vector<Standings::SnapshotPointer> snapshots;
        for (const Place &place : placesAround(folder, input.dialects, ops)) {
            snapshots.push_back(scan.run({.place = place}, {}));
            for (const Error &problem : snapshots.back()->problems)
                listing.problems.push_back(problem);
        }
        listing.standings = Standings::judge(snapshots, folder, input.dialects, ops);
        listing.rows = rowsOf(snapshots, listing.standings, input);
        return listing;
    }

    static QString placeTitle(AgentsFolder::Kind kind)
    {
        switch (kind) {
        case AgentsFolder::Kind::Managed:
            return tr("Managed");
        case AgentsFolder::Kind::Project:
            return tr("Project");
        case AgentsFolder::Kind::User:
            return tr("Home");
        case AgentsFolder::Kind::Plugin:
            return tr("Plugin");
        case AgentsFolder::Kind::PluginSource:
            return tr("Plugin source");
        case AgentsFolder::Kind::Unread:
            break;
        }
        return tr("Folder");
    }

    static QString shownPath(const QString &path, const QString &folder)
    {
        const bool isBelow = path.startsWith(folder + u'/');
        return escapedName(QDir::toNativeSeparators(isBelow ? path.sliced(folder.size() + 1) : path));
    }

    static Cells cellsOf(const Row &row, const QString &folder)
    {
        return {row.id.isEmpty() ? u"-"_s : oneLine(row.id), standingTitle(*row.standing),
                placeTitle(row.agent->folder->kind), shownPath(row.agent->path, folder)};
    }

    /// What the cells do not say already.
    static bool wantsSentence(const Standing &standing)
    {
        return standing.state != State::Note && standing.state != State::Unread && standing.reason != Reason::Only &&
               standing.reason != Reason::OtherProject && standing.reason != Reason::Dropped;
    }

    static void show(const Listing &listing, const CommandInput &input)
    {
        if (listing.rows.empty()) {
            input.console.writeLine(tr("No agents were found for %1.").arg(QDir::toNativeSeparators(listing.folder)));
            return;
        }
        std::array<qsizetype, 3> widths = {};
        for (const Row &row : listing.rows) {
            const Cells cells = cellsOf(row, listing.folder);
            for (std::size_t i = 0; i < widths.size(); ++i)
                widths[i] = std::max(widths[i], cells[i].size());
        }
        qsizetype client = -1;
        for (const Row &row : listing.rows) {
            if (row.client != client)
                showClient(row, client < 0, listing, input);
            client = row.client;
            const Cells cells = cellsOf(row, listing.folder);
            QString line = u"  "_s;
            for (std::size_t i = 0; i < widths.size(); ++i)
                line += cells[i].leftJustified(widths[i] + 2);
            input.console.writeLine(line + cells.back());
            if (wantsSentence(*row.standing))
                input.console.writeLine(u"      "_s + oneLine(listing.standings.sentence(row.agent->path)));
        }
    }

    static void showClient(const Row &row, bool isFirst, const Listing &listing, const CommandInput &input)
    {
        if (!isFirst)
            input.console.writeLine({});
        const Dialect &dialect = *input.dialects.client(row.agent->folder->dialect).dialect;
        if (row.standing->state == State::Unread)
            input.console.writeLine(tr("Read by no client:"));
        else
            input.console.writeLine(
                tr("%1 in %2:").arg(dialect.title(), oneLine(QDir::toNativeSeparators(listing.folder))));
    }
};

} // namespace

std::unique_ptr<const Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

} // namespace dossier
