// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/standings.h"

#include "library/repositoryroot.h"
#include "libraryfixture.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// Who answers to a name, seen from a folder.
class TestStandings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judged_data();
    void judged();
    void worktrees();
    void worktreeInsideItsRepository();
    void submodules();
    void theRootIsAFolder_data();
    void theRootIsAFolder();
    void plugins();
    void settingsOfTheWorkingFolder();
    void builtIns();
    void whatIsNotRead();
    void sentences_data();
    void sentences();
    void hiddenBy();
    void sameName();
    void fileInTwoPlaces();
    void workingFolders();
    void nothing();
    void ids();

private:
    using Snapshots = std::vector<std::shared_ptr<const PlaceSnapshot>>;

    /// All places of a fixture: its folder "shop" and those of the system.
    static Snapshots places(const LibraryFixture &fixture)
    {
        return {fixture.scanFolder(u"shop"_s), fixture.scanPlace(Place::Kind::Home),
                fixture.scanPlace(Place::Kind::Managed), fixture.scanPlace(Place::Kind::Plugins)};
    }
    static Standings seenFrom(const LibraryFixture &fixture, const QString &folder)
    {
        return Standings::judge(places(fixture), folder.isEmpty() ? folder : fixture.path(folder), *fixture.dialects());
    }
    /// One line a file: "path: state reason other".
    static QStringList lines(const LibraryFixture &fixture, const Standings &standings)
    {
        QStringList all;
        for (const auto &snapshot : places(fixture)) {
            for (const auto &agent : snapshot->agents) {
                const Standing *standing = standings.of(agent->path);
                if (!standing) {
                    all += fixture.shortened(agent->path) + u": none"_s;
                    continue;
                }
                QString line = fixture.shortened(agent->path) + u": "_s + toString(standing->state) + u' ' +
                               toString(standing->reason);
                if (!standing->other.isEmpty())
                    line += u' ' + fixture.shortened(standing->other);
                all += line;
            }
        }
        all.sort();
        all.removeDuplicates();
        return all;
    }
    static void makeRepository(const LibraryFixture &fixture, const QString &folder)
    {
        fixture.put(folder + u"/.git/HEAD"_s);
    }
};

void TestStandings::judged_data()
{
    QTest::addColumn<QStringList>("files"); // "path name"
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QStringList &files, const QString &folder,
                        const QStringList &expected) { QTest::newRow(name) << files << folder << expected; };
    const QString repository = u"shop/.git/HEAD -"_s;
    const QString root = u"shop/.claude/agents/r.md"_s;
    const QString web = u"shop/packages/web/.claude/agents/w.md"_s;
    const QString home = u"home/.claude/agents/h.md"_s;
    const QString managed = u"managed/.claude/agents/m.md"_s;

    row("one", {root + u" x"_s}, u"shop"_s, {root + u": used only"_s});
    row("managed before project before home", {root + u" x"_s, home + u" x"_s, managed + u" x"_s}, u"shop"_s,
        {home + u": hidden managed-first "_s + managed, managed + u": used first"_s,
         root + u": hidden managed-first "_s + managed});
    row("project before home", {root + u" x"_s, home + u" x"_s}, u"shop"_s,
        {home + u": hidden project-first "_s + root, root + u": used first"_s});
    row("names are told apart by their letters", {root + u" x"_s, home + u" X"_s}, u"shop"_s,
        {home + u": used only"_s, root + u": used only"_s});
    row("the nearest project", {repository, root + u" x"_s, web + u" x"_s, home + u" x"_s}, u"shop/packages/web/src"_s,
        {home + u": hidden project-first "_s + web, root + u": hidden nearer "_s + web, web + u": used first"_s});
    row("a leaf is not seen from the root", {repository, root + u" x"_s, web + u" x"_s}, u"shop"_s,
        {root + u": used only"_s, web + u": elsewhere other-project"_s});
    row("a leaf is not seen from its sibling", {repository, root + u" y"_s, web + u" x"_s}, u"shop/packages/api"_s,
        {root + u": used only"_s, web + u": elsewhere other-project"_s});
    row("no further than the repository", {u"shop/packages/.git/HEAD -"_s, root + u" x"_s, web + u" x"_s},
        u"shop/packages/web"_s, {root + u": elsewhere beyond-repository"_s, web + u": used only"_s});
    row("without a repository nobody knows", {root + u" x"_s, web + u" x"_s, home + u" x"_s}, u"shop/packages/web"_s,
        {home + u": hidden project-first "_s + web, root + u": elsewhere not-known"_s, web + u": used first"_s});
    row("twins in one tree", {u"shop/.claude/agents/a.md x"_s, u"shop/.claude/agents/sub/b.md x"_s, home + u" x"_s},
        u"shop"_s,
        {home + u": hidden several-first shop/.claude/agents/a.md"_s,
         u"shop/.claude/agents/a.md: twin one-tree shop/.claude/agents/sub/b.md"_s,
         u"shop/.claude/agents/sub/b.md: twin one-tree shop/.claude/agents/a.md"_s});
    row("three of them",
        {u"shop/.claude/agents/a.md x"_s, u"shop/.claude/agents/b.md x"_s, u"shop/.claude/agents/c.md x"_s}, u"shop"_s,
        {u"shop/.claude/agents/a.md: twin one-tree shop/.claude/agents/b.md"_s,
         u"shop/.claude/agents/b.md: twin one-tree shop/.claude/agents/a.md"_s,
         u"shop/.claude/agents/c.md: twin one-tree shop/.claude/agents/a.md"_s});
    row("equal twins", {u"shop/.claude/agents/a.md x same"_s, u"shop/.claude/agents/b.md x same"_s}, u"shop"_s,
        {u"shop/.claude/agents/a.md: twin equal shop/.claude/agents/b.md"_s,
         u"shop/.claude/agents/b.md: twin equal shop/.claude/agents/a.md"_s});
    row("hidden twins", {root + u" x"_s, u"home/.claude/agents/1.md x"_s, u"home/.claude/agents/2.md x"_s}, u"shop"_s,
        {u"home/.claude/agents/1.md: hidden project-first "_s + root,
         u"home/.claude/agents/2.md: hidden project-first "_s + root, root + u": used first"_s});
    row("a file without a name is a note and hides nobody", {root + u" -"_s, home + u" x"_s}, u"shop"_s,
        {home + u": used only"_s, root + u": note no-name"_s});
    row("a lost file hides nobody", {root + u" x lost"_s, home + u" x"_s}, u"shop"_s,
        {home + u": used only"_s, root + u": not-loaded dropped"_s});
    row("each client for itself", {root + u" x"_s, u"shop/.gemini/agents/g.md x"_s, u"home/.gemini/agents/h.md x"_s},
        u"shop"_s,
        {u"home/.gemini/agents/h.md: hidden project-first shop/.gemini/agents/g.md"_s, root + u": used only"_s,
         u"shop/.gemini/agents/g.md: used first"_s});
    row("Gemini looks in the working folder only",
        {repository, u"shop/.gemini/agents/g.md x"_s, u"home/.gemini/agents/h.md x"_s}, u"shop/packages"_s,
        {u"home/.gemini/agents/h.md: used only"_s, u"shop/.gemini/agents/g.md: elsewhere other-project"_s});
    row("Copilot takes Home's first",
        {repository, u"shop/.github/agents/x.agent.md x"_s, u"home/.copilot/agents/x.agent.md x"_s}, u"shop"_s,
        {u"home/.copilot/agents/x.agent.md: used first"_s,
         u"shop/.github/agents/x.agent.md: hidden home-first home/.copilot/agents/x.agent.md"_s});
    row("above, where nobody measured", {repository, u"shop/.qwen/agents/q.md xx"_s}, u"shop/packages"_s,
        {u"shop/.qwen/agents/q.md: elsewhere not-known"_s});
    row("an order that nobody measured",
        {u"shop/.opencode/agents/x.md x"_s, u"shop/.opencode/agent/x.md x"_s, u"home/.config/opencode/agents/x.md x"_s},
        u"shop"_s,
        {u"home/.config/opencode/agents/x.md: twin order-not-known shop/.opencode/agent/x.md"_s,
         u"shop/.opencode/agent/x.md: twin order-not-known home/.config/opencode/agents/x.md"_s,
         u"shop/.opencode/agents/x.md: twin order-not-known home/.config/opencode/agents/x.md"_s});
    row("where no client looks", {u"shop/agents/a.md x"_s, u"shop/.gemini/agents/sub/b.md x"_s, home + u" x"_s},
        u"shop"_s,
        {home + u": used only"_s, u"shop/.gemini/agents/sub/b.md: unread sub-folder"_s,
         u"shop/agents/a.md: unread no-client"_s});
    row("the source of a plugin",
        {u"shop/kit/.claude-plugin/plugin.json -"_s, u"shop/kit/agents/a.md x"_s, root + u" x"_s}, u"shop"_s,
        {root + u": used only"_s, u"shop/kit/agents/a.md: elsewhere plugin-source"_s});
    row("no folder chosen", {root + u" x"_s, home + u" x"_s}, QString(),
        {home + u": used only"_s, root + u": elsewhere other-project"_s});
    row("home is started in", {home + u" x"_s, u"home/code/.claude/agents/c.md x"_s}, u"home"_s,
        {home + u": used only"_s});
}

void TestStandings::judged()
{
    QFETCH(QStringList, files);
    QFETCH(QString, folder);
    QFETCH(QStringList, expected);
    const LibraryFixture fixture;
    for (const QString &file : files) {
        const QStringList parts = file.split(u' ');
        const QByteArray name = parts[1].toUtf8();
        if (name == "-" && !parts[0].endsWith(".md"_L1))
            fixture.put(parts[0], "{}");
        else if (name == "-")
            fixture.put(parts[0], "# A note\n");
        else if (parts.value(2) == "lost"_L1)
            fixture.put(parts[0], "---\nname: " + name + "\n---\n\nWithout a description.\n");
        else if (parts.value(2) == "same"_L1)
            fixture.putAgent(parts[0], name);
        else // all others differ
            fixture.putAgent(parts[0], name, "# " + parts[0].toUtf8() + '\n');
    }
    const Standings standings = seenFrom(fixture, folder);
    QCOMPARE(lines(fixture, standings), expected);
    // Each has a sentence that ends like one.
    for (const auto &snapshot : places(fixture)) {
        for (const auto &agent : snapshot->agents) {
            const QString sentence = standings.sentence(agent->path);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        }
    }
}

void TestStandings::worktrees()
{
    const LibraryFixture fixture;
    makeRepository(fixture, u"main repository"_s);
    fixture.put(u"main repository/.git/worktrees/shop/commondir"_s, "../..\n");
    fixture.put(u"shop/.git"_s, "gitdir: " + fixture.path(u"main repository/.git/worktrees/shop"_s).toUtf8() + "\n");
    const QString both = fixture.putAgent(u"main repository/.claude/agents/a.md"_s, "both");
    const QString only = fixture.putAgent(u"main repository/.claude/agents/b.md"_s, "only");
    const QString deep = fixture.putAgent(u"main repository/packages/.claude/agents/c.md"_s, "deep");
    const QString own = fixture.putAgent(u"shop/.claude/agents/a.md"_s, "both");
    const Snapshots all{fixture.scanFolder(u"main repository"_s), fixture.scanFolder(u"shop"_s)};
    const Standings standings = Standings::judge(all, fixture.path(u"shop/src"_s), *fixture.dialects());
    QCOMPARE(standings.repository(), fixture.path(u"shop"_s));
    QCOMPARE(*standings.of(own), (Standing{Standing::State::Used, Standing::Reason::First}));
    QCOMPARE(*standings.of(both), (Standing{Standing::State::Hidden, Standing::Reason::WorktreeFirst, own}));
    QCOMPARE(*standings.of(only), (Standing{Standing::State::Used, Standing::Reason::Only}));
    QCOMPARE(*standings.of(deep), (Standing{Standing::State::Elsewhere, Standing::Reason::OtherProject}));
    // The other way round nothing is seen.
    const Standings main = Standings::judge(all, fixture.path(u"main repository"_s), *fixture.dialects());
    QCOMPARE(*main.of(own), (Standing{Standing::State::Elsewhere, Standing::Reason::OtherProject}));
}

void TestStandings::worktreeInsideItsRepository()
{
    const LibraryFixture fixture;
    makeRepository(fixture, u"shop"_s);
    fixture.put(u"shop/.git/worktrees/w/commondir"_s, "../..\n");
    fixture.put(u"shop/trees/w/.git"_s, "gitdir: ../../.git/worktrees/w\n");
    const QString main = fixture.putAgent(u"shop/.claude/agents/a.md"_s, "a");
    const QString own = fixture.putAgent(u"shop/trees/w/.claude/agents/a.md"_s, "a");
    const Standings standings = seenFrom(fixture, u"shop/trees/w"_s);
    QCOMPARE(*standings.of(main), (Standing{Standing::State::Hidden, Standing::Reason::WorktreeFirst, own}));
}

void TestStandings::submodules()
{
    const LibraryFixture fixture;
    makeRepository(fixture, u"shop"_s);
    fixture.put(u"shop/.git/modules/lib/HEAD"_s);
    fixture.put(u"shop/lib/.git"_s, "gitdir: ../.git/modules/lib\n");
    QCOMPARE(repositoryRoot(fixture.path(u"shop/lib/src"_s)), fixture.path(u"shop/lib"_s));
    QCOMPARE(mainRepositoryOf(fixture.path(u"shop/lib"_s)), QString());
    QCOMPARE(mainRepositoryOf(fixture.path(u"shop"_s)), QString());
    fixture.put(u"shop/bad/.git"_s, "nonsense");
    QCOMPARE(mainRepositoryOf(fixture.path(u"shop/bad"_s)), QString());
    fixture.makePipe(u"shop/pipe/.git"_s);
    QCOMPARE(repositoryRoot(fixture.path(u"shop/pipe/x"_s)), fixture.path(u"shop/pipe"_s));
    QCOMPARE(mainRepositoryOf(fixture.path(u"shop/pipe"_s)), QString());
    // A bare repository has no files of its own.
    fixture.put(u"bare.git/worktrees/w/commondir"_s, "../..");
    fixture.put(u"w/.git"_s, "gitdir: ../bare.git/worktrees/w");
    QCOMPARE(mainRepositoryOf(fixture.path(u"w"_s)), QString());
    QCOMPARE(repositoryRoot(u"/"_s), QString());
    QCOMPARE(repositoryRoot({}), QString());
}

void TestStandings::theRootIsAFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<Standing::State>("own"); ///< of the root's agent
    QTest::addColumn<Standing::State>("plugins"); ///< of a plugin that is installed for the root
    using State = Standing::State;
    QTest::newRow("started in the root") << u"/"_s << State::Used << State::Used;
    QTest::newRow("below it") << u"/srv/x"_s << State::Elsewhere << State::Used;
    QTest::newRow("nowhere") << QString() << State::Elsewhere << State::Off;
}

void TestStandings::theRootIsAFolder()
{
    QFETCH(QString, folder);
    QFETCH(Standing::State, own);
    QFETCH(Standing::State, plugins);
    const auto agentIn = [](const AgentsFolder &in) {
        return std::make_shared<const AgentSummary>(AgentSummary{.path = in.path + u"/a.md"_s,
                                                                 .fileName = {},
                                                                 .folder = std::make_shared<const AgentsFolder>(in),
                                                                 .dialect = u"claude-code"_s,
                                                                 .name = u"a"_s,
                                                                 .outcome = Outcome::Loads});
    };
    auto snapshot = std::make_shared<PlaceSnapshot>();
    snapshot->agents = {agentIn({.path = u"/.claude/agents"_s,
                                 .kind = AgentsFolder::Kind::Project,
                                 .dialect = u"claude-code"_s,
                                 .workingFolder = u"/"_s}),
                        agentIn({.path = u"/p/agents"_s,
                                 .kind = AgentsFolder::Kind::Plugin,
                                 .dialect = u"claude-code"_s,
                                 .plugin = u"p"_s,
                                 .projects = {u"/"_s}})};
    WatchedOps ops;
    ops.answerInfo = [](const QString &) { return FileInfo{}; };
    const Standings standings = Standings::judge(Snapshots{snapshot}, folder, Dialects::load(), ops);
    QVERIFY(standings.of(u"/.claude/agents/a.md"_s)->state == own);
    QVERIFY(standings.of(u"/p/agents/a.md"_s)->state == plugins);
}

void TestStandings::plugins()
{
    const LibraryFixture fixture;
    fixture.put(u"home/.claude/plugins/installed_plugins.json"_s,
                QByteArray(R"({"version": 2, "plugins": {"kit@m": [{"installPath": "$/cache/kit"}],
                     "kit@n": [{"installPath": "$/cache/kit2"}],
                     "off@m": [{"installPath": "$/cache/off"}],
                     "mine@m": [{"projectPath": "$/shop", "installPath": "$/cache/mine"}],
                     "theirs@m": [{"projectPath": "$/shop2", "installPath": "$/cache/theirs"}]}})")
                    .replace("$", fixture.root().toUtf8()));
    fixture.put(u"home/.claude/settings.json"_s, R"({"enabledPlugins": {"off@m": false}})");
    fixture.putAgent(u"cache/kit/agents/a.md"_s, "a");
    fixture.putAgent(u"cache/kit/agents/sub/b.md"_s, "b");
    fixture.putAgent(u"cache/kit/agents/x1.md"_s, "x", "# 1\n");
    fixture.put(u"cache/kit2/.claude-plugin/plugin.json"_s, R"({"name": "kit"})");
    fixture.putAgent(u"cache/kit2/agents/x2.md"_s, "x", "# 2\n");
    fixture.putAgent(u"cache/off/agents/c.md"_s, "c");
    fixture.putAgent(u"cache/mine/agents/d.md"_s, "d");
    fixture.putAgent(u"cache/theirs/agents/e.md"_s, "e");
    fixture.putAgent(u"shop/.claude/agents/a.md"_s, "a");
    fixture.putAgent(u"home/.claude/agents/b.md"_s, "b");
    const Standings standings = seenFrom(fixture, u"shop/deep"_s);
    QCOMPARE(lines(fixture, standings), (QStringList{
                                            u"cache/kit/agents/a.md: used only"_s,
                                            u"cache/kit/agents/sub/b.md: used only"_s,
                                            u"cache/kit/agents/x1.md: twin order-not-known cache/kit2/agents/x2.md"_s,
                                            u"cache/kit2/agents/x2.md: twin order-not-known cache/kit/agents/x1.md"_s,
                                            u"cache/mine/agents/d.md: used only"_s,
                                            u"cache/off/agents/c.md: off switched-off"_s,
                                            u"cache/theirs/agents/e.md: off other-installation"_s,
                                            u"home/.claude/agents/b.md: used only"_s,
                                            u"shop/.claude/agents/a.md: elsewhere not-known"_s,
                                        }));
    QCOMPARE(standings.sameName(u"claude-code"_s, u"kit:sub:b"_s).size(), 1U);
    QVERIFY(standings.sentence(fixture.path(u"cache/theirs/agents/e.md"_s)).contains(fixture.path(u"shop2"_s)));
    QVERIFY(standings.sentence(fixture.path(u"cache/off/agents/c.md"_s)).contains(u"“off”"_s));
}

void TestStandings::settingsOfTheWorkingFolder()
{
    const LibraryFixture fixture;
    fixture.put(u"home/.claude/plugins/installed_plugins.json"_s,
                QByteArray(R"({"version": 1, "plugins": {"on@m": {"installPath": "$/cache/on"},
                     "off@m": {"installPath": "$/cache/off"}}})")
                    .replace("$", fixture.root().toUtf8()));
    fixture.put(u"home/.claude/settings.json"_s, R"({"enabledPlugins": {"off@m": false}})");
    const QString on = fixture.putAgent(u"cache/on/agents/a.md"_s, "a");
    const QString off = fixture.putAgent(u"cache/off/agents/b.md"_s, "b");
    fixture.put(u"shop/.claude/settings.json"_s, R"({"enabledPlugins": {"on@m": false, "off@m": true}})");
    const Standings shop = seenFrom(fixture, u"shop"_s);
    QVERIFY(shop.of(on)->state == Standing::State::Off);
    QVERIFY(shop.of(off)->state == Standing::State::Used);
    const Standings other = seenFrom(fixture, u"elsewhere"_s);
    QVERIFY(other.of(on)->state == Standing::State::Used);
    QVERIFY(other.of(off)->state == Standing::State::Off);
}

void TestStandings::builtIns()
{
    const LibraryFixture fixture;
    fixture.put(
        u"home/.claude/plugins/installed_plugins.json"_s,
        QByteArray(R"({"plugins": {"kit@m": [{"installPath": "$/kit"}], "tool@m": [{"installPath": "$/tool"}]}})")
            .replace("$", fixture.root().toUtf8()));
    const QString plugin = fixture.putAgent(u"kit/agents/a.md"_s, "Explore");
    fixture.putAgent(u"tool/agents/a.md"_s, "Plan");
    fixture.putAgent(u"kit/agents/sub/a.md"_s, "Plan");
    const QString own = fixture.putAgent(u"shop/.claude/agents/a.md"_s, "Explore");
    const Standings standings = seenFrom(fixture, u"shop"_s);
    QVERIFY(standings.of(plugin)->reason == Standing::Reason::BesideBuiltIn);
    QVERIFY(standings.of(own)->reason == Standing::Reason::ReplacesBuiltIn);
    QVERIFY(standings.sentence(plugin).contains(u"“kit:Explore”"_s));
}

void TestStandings::whatIsNotRead()
{
    const LibraryFixture fixture;
    fixture.makePipe(u"shop/.claude/agents/pipe.md"_s);
    fixture.link(u"gone.md"_s, u"shop/.claude/agents/dead.md"_s);
    QCOMPARE(lines(fixture, seenFrom(fixture, u"shop"_s)),
             (QStringList{u"shop/.claude/agents/dead.md: not-loaded not-read"_s,
                          u"shop/.claude/agents/pipe.md: not-loaded not-read"_s}));
}

void TestStandings::sentences_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << u"managed/.claude/agents/a.md"_s
                           << u"Claude Code uses this agent in web; it hides 3 others of this name."_s;
    QTest::newRow("managed") << u"home/.claude/agents/a.md"_s
                             << u"Claude Code uses the agent in $/managed/.claude/agents/a.md instead: those of an "
                                "administrator go first."_s;
    QTest::newRow("hides one") << u"shop/web/.claude/agents/b.md"_s
                               << u"Claude Code uses this agent in web; it hides the one in "
                                  "$/shop/.claude/agents/b.md."_s;
    QTest::newRow("nearer") << u"shop/.claude/agents/b.md"_s
                            << u"Claude Code uses the agent in $/shop/web/.claude/agents/b.md instead: its folder is "
                               "nearer to web."_s;
    QTest::newRow("alone") << u"home/.claude/agents/c.md"_s << u"Claude Code uses this agent in web."_s;
    QTest::newRow("twin") << u"shop/.claude/agents/t1.md"_s
                          << u"Claude Code uses either this agent or the one in $/shop/.claude/agents/t2.md: both lie "
                             "in one folder of agents, and which of them it takes is not known."_s;
    QTest::newRow("elsewhere") << u"shop/api/.claude/agents/e.md"_s
                               << u"Claude Code does not see this agent from web: it belongs to $/shop/api."_s;
    QTest::newRow("note") << u"shop/.claude/agents/README.md"_s << u"No name: Claude Code takes it for a note."_s;
    QTest::newRow("no client") << u"shop/agents/u.md"_s << u"No client reads agents from $/shop/agents."_s;
    QTest::newRow("not known") << u"shop/.qwen/agents/q.md"_s
                               << u"Whether Qwen Code sees this agent from web is not known: it belongs to the folder "
                                  "$/shop above."_s;
}

void TestStandings::sentences()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const LibraryFixture fixture;
    makeRepository(fixture, u"shop"_s);
    for (const QString &path : {u"managed/.claude/agents/a.md"_s, u"home/.claude/agents/a.md"_s,
                                u"shop/.claude/agents/a.md"_s, u"shop/web/.claude/agents/a.md"_s})
        fixture.putAgent(path, "a", "# " + path.toUtf8() + '\n');
    fixture.putAgent(u"shop/.claude/agents/b.md"_s, "b");
    fixture.putAgent(u"shop/web/.claude/agents/b.md"_s, "b");
    fixture.putAgent(u"home/.claude/agents/c.md"_s, "c");
    fixture.putAgent(u"shop/.claude/agents/t1.md"_s, "t");
    fixture.putAgent(u"shop/.claude/agents/t2.md"_s, "t", "# other\n");
    fixture.putAgent(u"shop/api/.claude/agents/e.md"_s, "e");
    fixture.putAgent(u"shop/agents/u.md"_s, "u");
    fixture.putAgent(u"shop/.qwen/agents/q.md"_s, "quality");
    fixture.put(u"shop/.claude/agents/README.md"_s, "# Agents\n");
    QString sentence = seenFrom(fixture, u"shop/web"_s).sentence(fixture.path(file));
    QCOMPARE(sentence.replace(fixture.root(), u"$"_s), expected);
}

void TestStandings::hiddenBy()
{
    const LibraryFixture fixture;
    const QString root = fixture.putAgent(u"shop/.claude/agents/a.md"_s, "a");
    const QString home = fixture.putAgent(u"home/.claude/agents/a.md"_s, "a");
    const QString elsewhere = fixture.putAgent(u"shop/web/.claude/agents/a.md"_s, "a");
    const QString lost = fixture.put(u"home/.claude/agents/lost.md"_s, "---\nname: a\n---\n");
    const Standings standings = seenFrom(fixture, u"shop"_s);
    QCOMPARE(standings.hiddenBy(root), QStringList{home});
    for (const QString &path : {home, elsewhere, lost, u"/no/such.md"_s})
        QCOMPARE(standings.hiddenBy(path), QStringList());
}

void TestStandings::sameName()
{
    const LibraryFixture fixture;
    makeRepository(fixture, u"shop"_s);
    const QString home = fixture.putAgent(u"home/.claude/agents/a.md"_s, "a");
    const QString api = fixture.putAgent(u"shop/api/.claude/agents/a.md"_s, "a");
    const QString root = fixture.putAgent(u"shop/.claude/agents/a.md"_s, "a");
    const QString web = fixture.putAgent(u"shop/web/.claude/agents/a.md"_s, "a");
    fixture.putAgent(u"shop/.gemini/agents/a.md"_s, "a");
    QStringList paths;
    const Standings standings = seenFrom(fixture, u"shop/web"_s);
    for (const auto &agent : standings.sameName(u"claude-code"_s, u"a"_s))
        paths += agent->path;
    QCOMPARE(paths, (QStringList{web, root, home, api}));
    QVERIFY(standings.sameName(u"claude-code"_s, u"b"_s).empty());
    QVERIFY(standings.sameName(u"copilot"_s, u"a"_s).empty());
}

void TestStandings::fileInTwoPlaces()
{
    const LibraryFixture fixture;
    const QString path = fixture.putAgent(u"shop/.claude/agents/a.md"_s, "a");
    const QString installed = fixture.putAgent(u"shop/kit/agents/k.md"_s, "k");
    fixture.put(u"shop/kit/.claude-plugin/plugin.json"_s, R"({"name": "kit"})");
    fixture.put(
        u"home/.claude/plugins/installed_plugins.json"_s,
        QByteArray(R"({"plugins": {"kit@m": [{"installPath": "$/shop/kit"}]}})").replace("$", fixture.root().toUtf8()));
    for (const bool isReversed : {false, true}) {
        Snapshots all = places(fixture);
        all.push_back(fixture.scanFolder(u"shop/.claude/agents"_s));
        all.push_back(nullptr);
        if (isReversed)
            std::ranges::reverse(all);
        const Standings standings = Standings::judge(all, fixture.path(u"shop"_s), *fixture.dialects());
        QCOMPARE(*standings.of(path), (Standing{Standing::State::Used, Standing::Reason::Only}));
        // Here it is not only the plugin's source: it is installed from here.
        QCOMPARE(*standings.of(installed), (Standing{Standing::State::Used, Standing::Reason::Only}));
    }
}

void TestStandings::workingFolders()
{
    const LibraryFixture fixture;
    fixture.putAgent(u"shop/web/.claude/agents/a.md"_s, "a");
    fixture.putAgent(u"shop/api/.gemini/agents/b.md"_s, "b");
    fixture.putAgent(u"home/.claude/agents/c.md"_s, "c");
    fixture.putAgent(u"other/.claude/agents/sub/d.md"_s, "d");
    Snapshots all = places(fixture);
    all.push_back(fixture.scanFolder(u"other/.claude/agents/sub"_s)); // opened as it is
    all.push_back(fixture.scanFolder(u"work"_s)); // without agents
    all.push_back(nullptr);
    QStringList shortened;
    for (const QString &folder : Standings::workingFolders(all))
        shortened += fixture.shortened(folder);
    QCOMPARE(shortened, (QStringList{u"other"_s, u"shop"_s, u"shop/api"_s, u"shop/web"_s, u"work"_s}));
}

void TestStandings::nothing()
{
    const Standings standings;
    QVERIFY(!standings.of(u"/x.md"_s));
    QVERIFY(standings.sentence(u"/x.md"_s).isEmpty());
    QVERIFY(standings.sameName(u"claude-code"_s, u"x"_s).empty());
    QVERIFY(standings.workingFolder().isEmpty());
    // A file that lies in no folder of agents is not judged.
    auto snapshot = std::make_shared<PlaceSnapshot>();
    snapshot->agents.push_back(std::make_shared<const AgentSummary>(AgentSummary{.path = u"/x.md"_s, .fileName = {}}));
    const Snapshots all{snapshot};
    QVERIFY(!Standings::judge(all, u"/"_s, Dialects::load()).of(u"/x.md"_s));
}

void TestStandings::ids()
{
    // Each has one of its own.
    QSet<QString> all;
    const int last = int(Standing::Reason::SubFolder);
    for (int i = 0; i <= last; ++i)
        all += toString(Standing::Reason(i));
    QCOMPARE(all.size(), last + 1);
    QVERIFY(!all.contains(QString()));
    QSet<QString> states;
    QSet<QString> titles;
    for (int i = 0; i <= int(Standing::State::Unread); ++i) {
        states += toString(Standing::State(i));
        titles += standingTitle({Standing::State(i), Standing::Reason::SwitchedOff});
    }
    QCOMPARE(states.size(), int(Standing::State::Unread) + 1);
    QCOMPARE(titles.size(), states.size());
}

QTEST_GUILESS_MAIN(TestStandings)
#include "tst_standings.moc"
