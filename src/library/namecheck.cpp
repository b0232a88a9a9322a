// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentnames.h"
#include "agenttarget.h"
#include "checks/words.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

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
           !std::ranges::any_of(name, isBad) && name.toUtf8().size() + 3 <= kLongestFileName;
}

/// The managed folder wins over a project's, that over Home's.
int rankOf(Folder kind)
{
    return kind == Folder::Managed ? 0 : kind == Folder::Project ? 1 : 2;
}

bool isOfPlugin(Folder kind)
{
    return kind == Folder::Plugin || kind == Folder::PluginSource;
}

/// What another agent of the name is to a new one.
Kind relationTo(const AgentsFolder &mine, const AgentSummary &other)
{
    if (!other.folder || other.folder->kind == Folder::Unread || other.folder->dialect != mine.dialect)
        return Kind::Elsewhere;
    const AgentsFolder &theirs = *other.folder;
    if (theirs.path == mine.path)
        return Kind::TakenHere;
    if (isOfPlugin(mine.kind) || isOfPlugin(theirs.kind))
        return Kind::Elsewhere;
    if (rankOf(theirs.kind) != rankOf(mine.kind))
        return rankOf(theirs.kind) < rankOf(mine.kind) ? Kind::HiddenBy : Kind::Hides;
    // Of two projects, one inside the other, the nearer to the working folder wins.
    const QString here = mine.workingFolder + u'/';
    const QString there = theirs.workingFolder + u'/';
    if (here.startsWith(there))
        return Kind::Hides;
    return there.startsWith(here) ? Kind::HiddenBy : Kind::Elsewhere;
}

QString sentenceFor(Kind kind, const QString &client, const QString &path)
{
    const QString where = QDir::toNativeSeparators(path);
    switch (kind) {
    case Kind::TakenHere:
        return Texts::tr("The name is taken here: %1 would load only one of the two, and which one is not defined. It "
                         "is that of %2.")
            .arg(client, where);
    case Kind::HiddenBy:
        return Texts::tr("%1 would not use it where %2 is seen: that one goes first.").arg(client, where);
    case Kind::Hides:
        return Texts::tr("It would hide %2: %1 uses the new one where both are seen.").arg(client, where);
    default:
        return Texts::tr("There is an agent of this name in %1, too. The two do not meet.").arg(where);
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
    return candidate;
}

void addOthers(std::vector<NameCheck::Finding> &findings, const QString &name, const AgentTarget &target,
               const Dialect &dialect, const AgentNames &agents)
{
    for (const AgentPointer &agent : agents.called(name)) {
        if (!agent->loads())
            continue;
        const Kind kind = relationTo(target.folder, *agent);
        // Of several in one relation the first stands for all.
        if (std::ranges::find(findings, kind, &NameCheck::Finding::kind) == findings.end())
            findings.push_back({kind, sentenceFor(kind, dialect.title(), agent->path), agent->path});
    }
}

} // namespace

bool NameCheck::isUsable() const
{
    return std::ranges::none_of(findings, [](const Finding &finding) {
        return finding.kind == Kind::Missing || finding.kind == Kind::Unusable || finding.kind == Kind::TakenHere;
    });
}

NameCheck NameCheck::of(const QString &name, const AgentTarget &target, const Dialect &dialect,
                        const AgentNames &agents)
{
    NameCheck check;
    std::vector<Finding> &findings = check.findings;
    if (name.isEmpty())
        return {{{Kind::Missing, Texts::tr("Type a name: lower-case letters, digits and hyphens."), {}}}, {}};
    const QString path = target.folder.path + u'/' + name + u".md"_s;
    if (!isUsableFor(name)) {
        findings.push_back({Kind::Unusable, Texts::tr("No agent can have this name: it is its file’s too."), {}});
    } else {
        if (toAgentName(name) != name) {
            findings.push_back(
                {Kind::Unusual,
                 Texts::tr("Other clients may not take this name; lower-case letters, digits and hyphens "
                           "are safe everywhere."),
                 {}});
        }
        addOthers(findings, name, target, dialect, agents);
        const bool isTaken = std::ranges::find(findings, Kind::TakenHere, &Finding::kind) != findings.end();
        if (!isTaken && agents.hasFile(path)) {
            findings.push_back({Kind::TakenHere,
                                Texts::tr("The folder holds a file “%1” already.").arg(path.section(u'/', -1)), path});
        }
        if (dialect.builtInAgents().contains(name)) {
            findings.push_back(
                {Kind::BuiltIn, Texts::tr("It would take the place of %1’s own “%2”.").arg(dialect.title(), name), {}});
        }
    }
    std::ranges::stable_sort(findings, {}, &Finding::kind);
    if (!findings.empty() && findings.front().kind != Kind::Elsewhere && findings.front().kind != Kind::Hides)
        check.suggestion = freeName(name, target, dialect, agents);
    return check;
}

} // namespace dossier
