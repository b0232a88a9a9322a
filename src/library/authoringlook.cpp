// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "authoringlook.h"

#include "agentfile/agentfile.h"
#include "repositoryroot.h"
#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::AuthoringLook)
};

constexpr qint64 kStartOfSkill = 8 << 10; // bytes; what it says of itself stands at its beginning
constexpr std::size_t kMostSkills = 500; // whose files are read

/// In the order of an alphabet, of each name the first one.
void settle(std::vector<KnownName> &names)
{
    QSet<QString> seen;
    std::erase_if(names, [&seen](const KnownName &name) {
        const bool isAgain = seen.contains(name.name);
        seen.insert(name.name);
        return isAgain;
    });
    std::ranges::stable_sort(names, [](const KnownName &a, const KnownName &b) {
        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
    });
}

/// The folder that holds the agents folder of a pattern such as `~/.claude/agents/**/*.md`.
QString aboveAgents(const QString &pattern)
{
    return pattern.section(u"/*"_s, 0, 0).section(u'/', 0, -2);
}

QString descriptionOfSkill(const QString &file, FileOps &ops)
{
    const auto bytes = ops.readPart(file, 0, kStartOfSkill);
    if (!bytes)
        return {};
    const AgentFile skill = AgentFile::parse(SourceText::fromBytes(*bytes));
    const HeaderEntry *entry = skill.entry(u"description");
    const bool isText = entry && entry->value && entry->value->kind == yaml::Node::Kind::Scalar;
    return isText ? firstLine(entry->value->value) : QString();
}

/// A skill is a folder with a SKILL.md; its folder's name is the skill's.
void addSkillsOf(const QString &folder, const QString &origin, std::vector<KnownName> &skills, FileOps &ops)
{
    for (const FolderEntry &entry : ops.entries(folder).value_or(std::vector<FolderEntry>())) {
        const bool isSkill = entry.kind == FileInfo::Kind::Folder && !entry.name.startsWith(u'.');
        if (!isSkill || !isPlainName(entry.name) || skills.size() >= kMostSkills)
            continue;
        const QString file = childPath(childPath(folder, entry.name), u"SKILL.md"_s);
        if (ops.info(file).kind == FileInfo::Kind::File)
            skills.push_back({.name = entry.name, .origin = origin, .help = descriptionOfSkill(file, ops)});
    }
}

QStringList serversIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object().value("mcpServers"_L1).toObject().keys();
}

} // namespace

std::optional<AuthoringFacts> AuthoringLook::facts(const std::stop_token &stop, FileOps &ops) const
{
    AuthoringFacts facts;
    addAgents(facts);
    if (stop.stop_requested())
        return std::nullopt;
    addSkills(facts, ops);
    if (stop.stop_requested())
        return std::nullopt;
    addServers(facts, ops);
    return facts;
}

/// As far as a file's own place tells; who hides whom is no matter here.
bool AuthoringLook::isSeen(const AgentSummary &agent) const
{
    if (agent.dialect != dialect->id() || agent.path == path || !agent.loads() || agent.id().isEmpty())
        return false;
    if (!agent.folder)
        return parentPath(agent.path) == parentPath(path);
    switch (agent.folder->kind) {
    case AgentsFolder::Kind::Managed:
    case AgentsFolder::Kind::User:
        return true;
    case AgentsFolder::Kind::Plugin:
        return agent.folder->isEnabled;
    case AgentsFolder::Kind::Project:
        return isWithin(folder, agent.folder->workingFolder);
    case AgentsFolder::Kind::PluginSource:
        return isWithin(path, agent.folder->path);
    case AgentsFolder::Kind::Unread:
        break;
    }
    return false;
}

QString AuthoringLook::placeTitle(const AgentSummary &agent) const
{
    if (!agent.folder)
        return {};
    if (!agent.folder->plugin.isEmpty())
        return Texts::tr("Plugin %1").arg(agent.folder->plugin);
    const QString kind = toString(agent.folder->kind);
    const auto found = std::ranges::find(dialect->places(), kind, &PlaceSpec::id);
    return found == dialect->places().end() ? QString() : found->title;
}

void AuthoringLook::addAgents(AuthoringFacts &facts) const
{
    QSet<QString> tools;
    for (const auto &agent : agents) {
        if (!agent || !isSeen(*agent))
            continue;
        facts.agents.push_back(
            {.name = agent->id(), .origin = placeTitle(*agent), .help = firstLine(agent->description)});
        for (const QString &tool : agent->toolSet.given) {
            if (tool.startsWith("mcp__"_L1) && tool.indexOf("__"_L1, 5) > 5 && !tool.endsWith(u'*'))
                tools.insert(tool);
        }
    }
    settle(facts.agents);
    facts.serverTools = tools.values();
    facts.serverTools.sort();
}

/// The folder that holds the project's own one, such as `.claude`.
QString AuthoringLook::projectAbove(const QString &own, FileOps &ops) const
{
    if (const qsizetype at = (folder + u'/').indexOf(u'/' + own + u'/'); at >= 0)
        return folder.first(at);
    const QString repository = repositoryRoot(folder, ops);
    return repository.isEmpty() ? folder : repository;
}

void AuthoringLook::addSkills(AuthoringFacts &facts, FileOps &ops) const
{
    for (const PlaceSpec &place : dialect->places()) {
        const QString above = aboveAgents(place.pattern);
        QString root;
        if (place.id == "project"_L1 && !folder.isEmpty())
            root = childPath(projectAbove(above, ops), above);
        else if (above == "~/.claude"_L1)
            root = folders.claude;
        else if (above.startsWith("~/"_L1))
            root = folders.home + above.sliced(1);
        // Home is nobody's project.
        const bool isOwn = place.id == "project"_L1 && root == folders.claude;
        if (!root.isEmpty() && !isOwn)
            addSkillsOf(childPath(root, u"skills"_s), place.title, facts.skills, ops);
    }
    settle(facts.skills);
}

/// The nearest file says first; the person's own folder is no project's.
void AuthoringLook::addServers(AuthoringFacts &facts, FileOps &ops) const
{
    QString at = folder;
    for (int steps = 0; steps < kHighest && !at.isEmpty() && at != folders.home && at != parentPath(at); ++steps) {
        const QString above = parentPath(at);
        if (above.isEmpty())
            break;
        const QString file = childPath(at, u".mcp.json"_s);
        const auto bytes = ops.read(file, kLargestServerFile);
        for (const QString &server : bytes ? serversIn(*bytes) : QStringList())
            facts.servers.push_back({.name = server, .origin = QDir::toNativeSeparators(file)});
        at = above;
    }
    settle(facts.servers);
}

} // namespace dossier
