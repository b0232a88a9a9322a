// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/renameplan.h"
#include "libraryfixture.h"
#include "planfolder.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// A rename with all that names the agent.
class RenamePlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void renames_data();
    void renames();
    void findsWhoNamesIt();
    void looksOnlyWhereClientsLook();
    void editsSettingsByTheSmallestChange();
    void ticksWhatIsCertain();
    void refuses_data();
    void refuses();
    void takesOpenTexts();
    void followsThePlugin();
    void renamesByTheFile();
    void takesTheClientOfAnOpenFile();
    void keepsTheFileNameWhereItIsTaken();
    void saysWhatWasNotLookedInto_data();
    void saysWhatWasNotLookedInto();
    void saysWhereItHadToStop();
    void readsCapitalEndings();
    void saysWhyItCannotBeRead();
    void staysWholeItself();
    void stops();

private:
    static RenameRequest request(const PlanFolder &at, const QString &path, const QString &name)
    {
        return {.file = {.path = path, .folder = at.project()},
                .name = name,
                .scope = {.projects = {at.path(u"shop"_s)},
                          .clientFolders = {at.path(u"home/.claude"_s)},
                          .agentFolders = {}},
                .open = {}};
    }
    static ChangePlan planFor(const PlanFolder &at, const RenameRequest &request)
    {
        return renamePlan(request, at.surroundings()).value_or(ChangePlan());
    }
    static const FileChange *find(const ChangePlan &plan, const QString &path)
    {
        const auto found = std::ranges::find(plan.changes, path, &FileChange::path);
        return found == plan.changes.end() ? nullptr : &*found;
    }
};

void RenamePlanTest::renames_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("newFile"); ///< empty: it keeps its name
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("file of its name") << u"old-name.md"_s << planAgent("old-name") << u"new-name.md"_s
                                      << planAgent("new-name");
    QTest::newRow("another file name") << u"something.md"_s << planAgent("old-name") << QString()
                                       << planAgent("new-name");
    QTest::newRow("a file like its name")
        << u"old-name.md"_s << planAgent("Old Name") << u"new-name.md"_s << planAgent("new-name");
    QTest::newRow("quotes and comments stay")
        << u"old-name.md"_s << planAgent("'old-name' # mine") << u"new-name.md"_s << planAgent("'new-name' # mine");
    QTest::newRow("its prompt is not touched") << u"old-name.md"_s << planAgent("old-name", {}, "You are old-name.\n")
                                               << u"new-name.md"_s << planAgent("new-name", {}, "You are old-name.\n");
    QTest::newRow("what it tells of itself")
        << u"old-name.md"_s << planAgent("old-name", {}, "Task(subagent_type=\"old-name\")\n") << u"new-name.md"_s
        << planAgent("new-name", {}, "Task(subagent_type=\"new-name\")\n");
}

void RenamePlanTest::renames()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, before);
    QFETCH(const QString, newFile);
    QFETCH(const QByteArray, after);
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/sub/"_s + file, before);
    const ChangePlan plan = planFor(at, request(at, path, u"new-name"_s));
    QVERIFY(plan.refusals.empty());
    QCOMPARE(plan.changes.size(), 1U);
    const FileChange &change = plan.changes.front();
    QCOMPARE(change.after(), after);
    QCOMPARE(change.kind == FileChange::Kind::Rename, !newFile.isEmpty());
    if (!newFile.isEmpty())
        QCOMPARE(change.newPath, at.path(u"shop/.claude/agents/sub/"_s + newFile));
}

void RenamePlanTest::findsWhoNamesIt()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old"));
    const QStringList naming{
        at.write(u"shop/.claude/agents/lead.md"_s, planAgent("lead", "tools: Read, Agent(old, other)\n")),
        at.write(u"shop/.claude/commands/team/ask.md"_s, "---\nagent: old\n---\nAsk.\n"),
        at.write(u"shop/.claude/skills/review/SKILL.md"_s, "---\nname: review\ncontext: fork\nagent: old\n---\n"),
        at.write(u"shop/.claude/settings.json"_s, "{\"agent\": \"old\"}"),
        at.write(u"shop/packages/web/.claude/settings.local.json"_s, "{\"agent\": \"old\"}"),
        at.write(u"shop/CLAUDE.md"_s, "Ask @agent-old.\n"),
        at.write(u"shop/packages/web/AGENTS.md"_s, "Ask old, in old.\n"),
        at.write(u"home/.claude/CLAUDE.md"_s, "Ask old.\n"),
        at.write(u"home/.claude/agents/mine.md"_s, planAgent("mine", {}, "Task(old)\n")),
    };
    at.write(u"shop/.claude/agents/older.md"_s, planAgent("older", "tools: Agent(older)\n"));
    const ChangePlan plan = planFor(at, request(at, path, u"new"_s));
    QVERIFY(plan.refusals.empty());
    QCOMPARE(plan.changes.front().path, path); // itself first
    QCOMPARE(plan.changes.size(), static_cast<std::size_t>(naming.size() + 1));
    for (const QString &file : naming)
        QVERIFY2(find(plan, file), qPrintable(file));
    QCOMPARE(find(plan, naming[0])->after(), planAgent("lead", "tools: Read, Agent(new, other)\n"));
    QCOMPARE(find(plan, naming[1])->after(), QByteArray("---\nagent: new\n---\nAsk.\n"));
    QCOMPARE(find(plan, naming[5])->after(), QByteArray("Ask @agent-new.\n"));
    QVERIFY(!find(plan, naming[6])->hasEffect());
    QCOMPARE(find(plan, naming[6])->parts.size(), 2U);
}

void RenamePlanTest::looksOnlyWhereClientsLook()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old"));
    for (const char *other :
         {"shop/README.md", "shop/node_modules/x/CLAUDE.md", "shop/.git/CLAUDE.md", "shop/.hidden/CLAUDE.md",
          "shop/.claude/worktrees/w/CLAUDE.md", "shop/.claude/agents/notes.txt", "home/.claude/projects/p/x.md",
          "home/CLAUDE.md", "shop/.claude/other.json"})
        at.write(QString::fromLatin1(other), "Ask @agent-old.\n");
    // A circle of links ends.
    QVERIFY(QFile::link(at.path(u"shop"_s), at.path(u"shop/.claude/skills"_s)));
    QVERIFY(QFile::link(at.path(u"shop/.claude"_s), at.path(u"shop/.claude/commands"_s)));
    const ChangePlan plan = planFor(at, request(at, path, u"new"_s));
    QStringList found;
    for (const FileChange &change : plan.changes)
        found += change.path.section(u'/', -2);
    found.removeAll(u"agents/old.md"_s);
    // What a linked folder of skills holds is read as such.
    found.removeAll(u"shop/README.md"_s);
    found.removeAll(u"skills/README.md"_s);
    QVERIFY2(!found.join(u' ').contains(u"node_modules"_s), qPrintable(found.join(u' ')));
    QVERIFY2(!found.contains(u".git/CLAUDE.md"_s), qPrintable(found.join(u' ')));
    QVERIFY2(!found.contains(u"p/x.md"_s), qPrintable(found.join(u' ')));
    QVERIFY2(!found.contains(u"home/CLAUDE.md"_s), qPrintable(found.join(u' ')));
    QVERIFY2(!found.join(u' ').contains(u"other.json"_s), qPrintable(found.join(u' ')));
}

void RenamePlanTest::editsSettingsByTheSmallestChange()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old"));
    const QByteArray settings = "{\r\n\t\"agent\" :\"old\",\r\n  \"permissions\": {\"deny\": [ \"Agent(old)\" ]},\r\n"
                                "  \"old\": 1.50, \"x\": \"\\u00e4 old\"}";
    const QString file = at.write(u"shop/.claude/settings.json"_s, settings);
    const ChangePlan plan = planFor(at, request(at, path, u"new"_s));
    const FileChange *change = find(plan, file);
    QVERIFY(change);
    QCOMPARE(change->after(), QByteArray(settings).replace(":\"old\"", ":\"new\"").replace("Agent(old)", "Agent(new)"));
    QCOMPARE(change->parts.size(), 3U);
    QVERIFY(!change->parts[2].isChosen);
    QCOMPARE(change->parts[1].line, 3);
}

void RenamePlanTest::ticksWhatIsCertain()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old"));
    const QString file = at.write(u"shop/CLAUDE.md"_s, "Agent(old)\nThe old way.\nagents/old.md\n@agent-old\n");
    const FileChange change = *find(planFor(at, request(at, path, u"new"_s)), file);
    QList<bool> chosen;
    for (const ChangePart &part : change.parts) {
        chosen += part.isChosen;
        QVERIFY(!part.title.isEmpty());
    }
    QCOMPARE(chosen, (QList<bool>{true, false, false, true}));
    FileChange all = change;
    for (ChangePart &part : all.parts)
        part.isChosen = true;
    QCOMPARE(all.after(), QByteArray("Agent(new)\nThe new way.\nagents/new.md\n@agent-new\n"));
}

void RenamePlanTest::refuses_data()
{
    QTest::addColumn<QString>("file"); ///< that is refused
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a name that the client drops")
        << u"shop/.claude/agents/old.md"_s << planAgent("old") << u"a:b"_s << u"colon"_s;
    QTest::newRow("settings that are no JSON")
        << u"shop/.claude/settings.json"_s << QByteArray("{\"agent\": \"old\",}") << u"new"_s << u"JSON"_s;
    QTest::newRow("a header that the name would break")
        << u"shop/.claude/agents/lead.md"_s << planAgent("lead", "tools: Agent(old)\n") << u"x # y"_s
        << u"could not be read"_s;
    QTest::newRow("the copy of a plugin") << u"home/.claude/plugins/cache/m/k/1/agents/a.md"_s
                                          << planAgent("a", "tools: Agent(old)\n") << u"new"_s << QString();
}

void RenamePlanTest::refuses()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old"));
    const QString other = at.write(file, bytes);
    const ChangePlan plan = planFor(at, request(at, path, name));
    QVERIFY(!find(plan, other) || !find(plan, other)->hasEffect());
    if (expected.isEmpty()) {
        QVERIFY(plan.refusals.empty()); // not even looked at
        return;
    }
    QCOMPARE(plan.refusals.size(), 1U);
    QCOMPARE(plan.refusals.front().path, other);
    QVERIFY2(plan.refusals.front().reason.contains(expected), qPrintable(plan.refusals.front().reason));
}

void RenamePlanTest::takesOpenTexts()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("older"));
    const QString memory = at.write(u"shop/CLAUDE.md"_s, "Nothing.\n");
    RenameRequest wanted = request(at, path, u"new"_s);
    wanted.open.insert(path, SourceText::fromBytes(planAgent("old")));
    wanted.open.insert(memory, SourceText::fromBytes("Agent(old)\n"));
    const ChangePlan plan = planFor(at, wanted);
    QCOMPARE(plan.title, u"Rename “old” to “new”"_s);
    QCOMPARE(plan.changes.front().before, planAgent("old"));
    QCOMPARE(find(plan, memory)->after(), QByteArray("Agent(new)\n"));
}

/// In its plugin an agent goes by its bare name, elsewhere by both.
void RenamePlanTest::followsThePlugin()
{
    const PlanFolder at;
    at.write(u"shop/kit/.claude-plugin/plugin.json"_s, "{\"name\": \"kit\"}");
    const QString path = at.write(u"shop/kit/agents/old.md"_s, planAgent("old"));
    const QString inside = at.write(u"shop/kit/commands/ask.md"_s, "Agent(old) Agent(kit:old)\n");
    const QString hooks =
        at.write(u"shop/kit/hooks/hooks.json"_s, "{\"hooks\": {\"SubagentStop\": [{\"matcher\": \"kit:old\"}]}}");
    const QString outside = at.write(u"shop/CLAUDE.md"_s, "Agent(old) Agent(kit:old)\n");
    RenameRequest wanted = request(at, path, u"new"_s);
    wanted.file.folder = std::make_shared<const AgentsFolder>(AgentsFolder{.path = at.path(u"shop/kit/agents"_s),
                                                                           .kind = AgentsFolder::Kind::PluginSource,
                                                                           .dialect = u"claude-code"_s,
                                                                           .plugin = u"kit"_s});
    const ChangePlan plan = planFor(at, wanted);
    QCOMPARE(plan.changes.front().after(), planAgent("new"));
    QVERIFY(find(plan, inside));
    QCOMPARE(find(plan, inside)->after(), QByteArray("Agent(new) Agent(kit:new)\n"));
    QVERIFY(find(plan, outside));
    QCOMPARE(find(plan, outside)->after(), QByteArray("Agent(old) Agent(kit:new)\n"));
    QVERIFY(find(plan, hooks));
    QVERIFY(find(plan, hooks)->hasEffect());
}

/// A plugin's agent without a name has it from its file, and no name is added.
void RenamePlanTest::renamesByTheFile()
{
    const PlanFolder at;
    const QByteArray bytes = "---\ndescription: Use it when tests fail.\n---\n";
    const QString path = at.write(u"shop/kit/agents/old.md"_s, bytes);
    RenameRequest wanted = request(at, path, u"new"_s);
    wanted.file.folder = std::make_shared<const AgentsFolder>(AgentsFolder{.path = at.path(u"shop/kit/agents"_s),
                                                                           .kind = AgentsFolder::Kind::PluginSource,
                                                                           .dialect = u"claude-code"_s,
                                                                           .plugin = u"kit"_s});
    const ChangePlan plan = planFor(at, wanted);
    QCOMPARE(plan.changes.size(), 1U);
    QCOMPARE(plan.changes.front().newPath, at.path(u"shop/kit/agents/new.md"_s));
    QCOMPARE(plan.changes.front().after(), bytes);
}

/// For OpenCode a file's name is the agent's, wherever it lies: none is written.
void RenamePlanTest::takesTheClientOfAnOpenFile()
{
    const PlanFolder at;
    const QByteArray bytes = "---\ndescription: Use it when tests fail.\n---\n";
    const QString path = at.write(u"shop/agents/old.md"_s, bytes);
    RenameRequest wanted = request(at, path, u"new"_s);
    wanted.file = {.path = path, .dialect = u"opencode"_s};
    const ChangePlan plan = planFor(at, wanted);
    QCOMPARE(plan.changes.size(), 1U);
    QCOMPARE(plan.changes.front().newPath, at.path(u"shop/agents/new.md"_s));
    QCOMPARE(plan.changes.front().after(), bytes);
}

void RenamePlanTest::keepsTheFileNameWhereItIsTaken()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old", "memory: project\n"));
    at.write(u"shop/.claude/agents/new.md"_s, "# A note\n");
    const ChangePlan plan = planFor(at, request(at, path, u"new"_s));
    QVERIFY(plan.changes.front().kind == FileChange::Kind::Edit);
    QVERIFY(!plan.changes.front().remark.isEmpty());
    QCOMPARE(plan.notes.size(), 1); // what it has remembered
}

void RenamePlanTest::saysWhatWasNotLookedInto_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<int>("refusals");
    const QString memory = u"shop/CLAUDE.md"_s;
    QTest::newRow("may not be read") << memory << false << Error::Code::NotPermitted << 1;
    QTest::newRow("too large") << memory << false << Error::Code::TooLarge << 1;
    QTest::newRow("a broken disk") << memory << false << Error::Code::Io << 1;
    QTest::newRow("gone meanwhile") << memory << false << Error::Code::NotFound << 0;
    QTest::newRow("a folder that may not be read") << u"shop/docs"_s << true << Error::Code::NotPermitted << 1;
    QTest::newRow("a folder of a client") << u"home/.claude/skills"_s << true << Error::Code::Io << 1;
    QTest::newRow("a folder that is gone") << u"shop/docs"_s << true << Error::Code::NotFound << 0;
}

void RenamePlanTest::saysWhatWasNotLookedInto()
{
    QFETCH(const QString, file);
    QFETCH(const bool, isFolder);
    QFETCH(const Error::Code, code);
    QFETCH(const int, refusals);
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old"));
    at.write(u"shop/CLAUDE.md"_s, "Agent(old)\n");
    at.write(u"shop/docs/CLAUDE.md"_s, "Agent(old)\n");
    at.write(u"home/.claude/skills/x/SKILL.md"_s, "Agent(old)\n");
    WatchedOps ops;
    const auto refuse = [&](const QString &asked) {
        return asked == at.path(file) ? std::optional(code) : std::nullopt;
    };
    (isFolder ? ops.refuseEntries : ops.refuseRead) = refuse;
    const auto plan = renamePlan(request(at, path, u"new"_s), at.surroundings(), ops);
    QVERIFY(plan);
    QCOMPARE(plan->changes.size(), 3U); // the rest is found
    QCOMPARE(plan->refusals.size(), static_cast<std::size_t>(refusals));
    if (refusals == 0)
        return;
    const ChangePlan::Refusal &refusal = plan->refusals.front();
    QCOMPARE(refusal.path, at.path(file));
    QVERIFY2(refusal.reason.contains(u"by hand"_s), qPrintable(refusal.reason));
}

void RenamePlanTest::saysWhereItHadToStop()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old"));
    QString deep = u"shop"_s;
    for (int i = 0; i < 40; ++i)
        deep += u"/d"_s;
    at.write(deep + u"/CLAUDE.md"_s, "Agent(old)\n");
    const ChangePlan plan = planFor(at, request(at, path, u"new"_s));
    QCOMPARE(plan.refusals.size(), 1U);
    QVERIFY2(plan.refusals.front().reason.contains(u"too deep"_s), qPrintable(plan.refusals.front().reason));
    RenameRequest small = request(at, path, u"new"_s);
    small.scope.maximumFolders = 5;
    const ChangePlan cut = planFor(at, small);
    QCOMPARE(cut.refusals.size(), 1U);
    QVERIFY2(cut.refusals.front().reason.contains(u"more folders"_s), qPrintable(cut.refusals.front().reason));
}

void RenamePlanTest::readsCapitalEndings()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old"));
    const QString lead = at.write(u"shop/.claude/agents/LEAD.MD"_s, planAgent("lead", "tools: Agent(old)\n"));
    QVERIFY(find(planFor(at, request(at, path, u"new"_s)), lead));
}

void RenamePlanTest::saysWhyItCannotBeRead()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old"));
    WatchedOps ops;
    ops.refuseRead = [&](const QString &asked) {
        return asked == path ? std::optional(Error::Code::NotPermitted) : std::nullopt;
    };
    const auto plan = renamePlan(request(at, path, u"new"_s), at.surroundings(), ops);
    QCOMPARE(plan->refusals.size(), 1U);
    QVERIFY2(plan->refusals.front().reason.contains(u"permissions"_s), qPrintable(plan->refusals.front().reason));
}

/// It may name itself where the new name would need quotes.
void RenamePlanTest::staysWholeItself()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old", "tools: Read, Agent(old)\n"));
    const ChangePlan plan = planFor(at, request(at, path, u"x # y"_s));
    QCOMPARE(plan.changes.size(), 1U);
    QCOMPARE(plan.changes.front().after(), planAgent("'x # y'", "tools: Read, Agent(old)\n"));
    QVERIFY2(plan.changes.front().remark.contains(u"by hand"_s), qPrintable(plan.changes.front().remark));
    const ChangePlan good = planFor(at, request(at, path, u"new"_s));
    QCOMPARE(good.changes.front().after(), planAgent("new", "tools: Read, Agent(new)\n"));
    QVERIFY(good.changes.front().remark.isEmpty());
}

void RenamePlanTest::stops()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/old.md"_s, planAgent("old"));
    std::stop_source source;
    source.request_stop();
    QVERIFY(!renamePlan(request(at, path, u"new"_s), at.surroundings(), FileOps::system(), source.get_token()));
}

QTEST_GUILESS_MAIN(RenamePlanTest)
#include "tst_renameplan.moc"
