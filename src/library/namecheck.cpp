// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentnames.h"
#include "agenttarget.h"
#include "checks/words.h"
#include "standings.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::NameCheck)
};

using Kind = NameCheck::Kind;
using Folder = AgentsFolder::Kind;
using AgentPointer = PlaceSnapshot::AgentPointer;

constexpr qsizetype kLongestFileName = 255; // bytes, on the usual file systems

bool isUsableFor(const QString &name)
{
    const auto isBad = [](QChar c) {
        return c == u'/' || c == u'\\' || c == u':' || c.category() == QChar::Other_Control || c.isSurrogate() ||
               c.category() == QChar::Other_Format;
    };
    return !name.startsWith(u'-') && !name.startsWith(u'.') && name.trimmed() == name &&
           !std::ranges::any_of(name, isBad);
}

bool isTooLong(const QString &name)
{
    return name.toUtf8().size() + 3 > kLongestFileName;
}

/// The agent that is not there yet, as a scan would find it.
AgentPointer newcomer(const QString &name, const AgentTarget &target)
{
    return std::make_shared<const AgentSummary>(
        AgentSummary{.path = target.folder.path + u'/' + name + u".md"_s,
                     .fileName = name + u".md"_s,
                     .folder = std::make_shared<const AgentsFolder>(target.folder),
                     .dialect = target.folder.dialect,
                     .name = name,
                     .outcome = Outcome::Loads});
}

/// Judges a new agent beside others of its name.
class Rivals
{
public:
    Rivals(AgentPointer mine, const Dialects &dialects, FileOps &ops)
        : m_mine(std::move(mine))
        , m_dialects(dialects)
        , m_ops(ops)
    {
    }

    /// What another one is to the new agent.
    [[nodiscard]] Kind relationTo(const AgentPointer &other) const;
    [[nodiscard]] QString sentence(Kind kind, const AgentSummary &other) const;

private:
    [[nodiscard]] Kind relationSeenFrom(const QString &workingFolder, const AgentPointer &other) const;
    [[nodiscard]] QString elsewhere(const AgentSummary &other) const;

    AgentPointer m_mine;
    const Dialects &m_dialects;
    FileOps &m_ops;
};

Kind Rivals::relationSeenFrom(const QString &workingFolder, const AgentPointer &other) const
{
    auto both = std::make_shared<PlaceSnapshot>();
    both->agents = {m_mine, other};
    const Standings::SnapshotPointer snapshots[]{std::move(both)};
    const Standings standings = Standings::judge(snapshots, workingFolder, m_dialects, m_ops);
    const Standing mine = *standings.of(m_mine->path);
    const Standing theirs = *standings.of(other->path);
    if (mine.state == Standing::State::Hidden)
        return Kind::HiddenBy;
    if (theirs.state == Standing::State::Hidden)
        return Kind::Hides;
    if (mine.state == Standing::State::Twin)
        return Kind::OrderNotKnown;
    const bool isKnown = mine.reason != Standing::Reason::NotKnown && theirs.reason != Standing::Reason::NotKnown;
    return isKnown ? Kind::Elsewhere : Kind::MeetNotKnown;
}

Kind Rivals::relationTo(const AgentPointer &other) const
{
    const AgentsFolder &mine = *m_mine->folder;
    if (!other->folder || other->folder->kind == Folder::Unread || mine.kind == Folder::Unread ||
        other->folder->dialect != mine.dialect || other->id() != m_mine->id())
        return Kind::Elsewhere;
    const AgentsFolder &theirs = *other->folder;
    if (theirs.path == mine.path || other->path == m_mine->path)
        return Kind::TakenHere;
    // Where a source is installed from is not known.
    if (mine.kind == Folder::PluginSource && theirs.kind == Folder::PluginSource)
        return Kind::MeetNotKnown;
    QStringList workingFolders;
    for (const AgentsFolder &folder : {mine, theirs}) {
        if (folder.kind == Folder::Project)
            workingFolders += folder.workingFolder;
    }
    // Two that are seen from everywhere meet anywhere.
    if (workingFolders.isEmpty())
        workingFolders += QString();
    Kind gravest = Kind::Elsewhere;
    for (const QString &folder : std::as_const(workingFolders))
        gravest = std::min(gravest, relationSeenFrom(folder, other));
    return gravest;
}

QString Rivals::elsewhere(const AgentSummary &other) const
{
    const QString where = QDir::toNativeSeparators(other.path);
    const bool isOfPlugin = !m_mine->folder->plugin.isEmpty();
    if (isOfPlugin && other.id() == m_mine->id())
        return Texts::tr("There is an agent of this name in %1, too, of an installed copy of the plugin “%2”.")
            .arg(where, m_mine->folder->plugin);
    if (isOfPlugin || (other.folder && !other.folder->plugin.isEmpty()))
        return Texts::tr("There is an agent of this name in %2, too. The two do not meet: %1 calls one of them “%3”.")
            .arg(m_dialects.client(m_mine->dialect).dialect->title(), where, isOfPlugin ? m_mine->id() : other.id());
    return Texts::tr("There is an agent of this name in %1, too. The two do not meet.").arg(where);
}

QString Rivals::sentence(Kind kind, const AgentSummary &other) const
{
    const QString client = m_dialects.client(m_mine->dialect).dialect->title();
    const QString where = QDir::toNativeSeparators(other.path);
    switch (kind) {
    case Kind::TakenHere:
        return Texts::tr("The name is taken here: %1 would load only one of the two, and which one is not defined. It "
                         "is that of %2.")
            .arg(client, where);
    case Kind::HiddenBy:
        return Texts::tr("%1 would not use it where %2 is seen: that one goes first.").arg(client, where);
    case Kind::Hides:
        return Texts::tr("It would hide %2: %1 uses the new one where both are seen.").arg(client, where);
    case Kind::OrderNotKnown:
        return Texts::tr("%1 would use either it or %2: which of their places goes first is not known.")
            .arg(client, where);
    case Kind::MeetNotKnown:
        return Texts::tr("There is an agent of this name in %2, too. Whether %1 sees both at once is not known.")
            .arg(client, where);
    default:
        return elsewhere(other);
    }
}

/// A name like it that nobody has; empty for one that cannot be made a name.
QString freeName(const QString &name, const AgentTarget &target, const Dialect &dialect, const AgentNames &agents)
{
    const QString plain = toAgentName(name);
    const auto isTaken = [&](const QString &candidate) {
        return agents.isTaken(candidate, target.folder.path) || dialect.builtInAgents().contains(candidate);
    };
    QString candidate = plain;
    for (int number = 2; !candidate.isEmpty() && isTaken(candidate); ++number)
        candidate = plain + u'-' + QString::number(number);
    return isTooLong(candidate) ? QString() : candidate;
}

void addOthers(std::vector<NameCheck::Finding> &findings, const Rivals &rivals, const QString &name,
               const AgentNames &agents)
{
    for (const AgentPointer &agent : agents.called(name)) {
        if (!agent->loads())
            continue;
        const Kind kind = rivals.relationTo(agent);
        // Of several in one relation the first stands for all.
        if (std::ranges::find(findings, kind, &NameCheck::Finding::kind) == findings.end())
            findings.push_back({kind, rivals.sentence(kind, *agent), agent->path});
    }
}

NameCheck::Finding builtInFinding(const AgentSummary &mine, const QString &client)
{
    if (mine.folder->plugin.isEmpty())
        return {Kind::BuiltIn, Texts::tr("It would take the place of %1’s own “%2”.").arg(client, mine.name), {}};
    return {
        Kind::Elsewhere,
        Texts::tr("%1 would call it “%2”; “%3” alone is one that it has built in.").arg(client, mine.id(), mine.name),
        {}};
}

} // namespace

bool NameCheck::has(Kind kind) const
{
    return std::ranges::contains(findings, kind, &Finding::kind);
}

bool NameCheck::isUsable() const
{
    return !has(Kind::Missing) && !has(Kind::Unusable) && !has(Kind::TakenHere);
}

NameCheck NameCheck::of(const QString &name, const AgentTarget &target, const Dialects &dialects,
                        const AgentNames &agents, FileOps &ops)
{
    const Dialect &dialect = *dialects.client(target.folder.dialect).dialect;
    NameCheck check;
    std::vector<Finding> &findings = check.findings;
    if (name.isEmpty())
        return {{{Kind::Missing, Texts::tr("Type a name: lower-case letters, digits and hyphens."), {}}}, {}};
    const AgentPointer mine = newcomer(name, target);
    if (isTooLong(name)) {
        findings.push_back({Kind::Unusable, Texts::tr("No file can have a name as long as this one."), {}});
    } else if (!isUsableFor(name)) {
        findings.push_back(
            {Kind::Unusable,
             Texts::tr("Its file would have this name too, and no file can: letters, digits and hyphens always work."),
             {}});
    } else {
        if (toAgentName(name) != name) {
            findings.push_back(
                {Kind::Unusual,
                 Texts::tr("Other clients may not take this name; lower-case letters, digits and hyphens "
                           "are safe everywhere."),
                 {}});
        }
        addOthers(findings, Rivals(mine, dialects, ops), name, agents);
        if (const AgentPointer owner = agents.ownerOf(mine->path); owner && !check.has(Kind::TakenHere)) {
            findings.push_back({Kind::TakenHere,
                                Texts::tr("The folder holds a file “%1” already.").arg(owner->fileName), owner->path});
        }
        if (dialect.builtInAgents().contains(name))
            findings.push_back(builtInFinding(*mine, dialect.title()));
    }
    std::ranges::stable_sort(findings, {}, &Finding::kind);
    if (!findings.empty() && findings.front().kind != Kind::Elsewhere && findings.front().kind != Kind::Hides)
        check.suggestion = freeName(name, target, dialect, agents);
    return check;
}

} // namespace dossier
