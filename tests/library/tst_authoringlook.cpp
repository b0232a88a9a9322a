// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/authoringlook.h"
#include "libraryfixture.h"

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const std::vector<KnownName> &names)
{
    QStringList list;
    for (const KnownName &name : names)
        list << name.name;
    return list;
}

} // namespace

class AuthoringLookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_f = std::make_unique<LibraryFixture>(); }
    void agents();
    void agentsOfAnotherClient();
    void skills();
    void skillsOfHomeAreNotAProjects();
    void servers();
    void oddServers_data();
    void oddServers();
    void nothingAboveHomeAndNotInIt();
    void readsNoAgent();
    void isStopped();

private:
    /// Around a file of the fixture, with all that places have.
    AuthoringLook lookFrom(const QString &file, const QString &client = {}) const
    {
        AuthoringLook look{.path = m_f->path(file),
                           .folder = parentPath(m_f->path(file)),
                           .dialect = m_f->dialects()->client(client).dialect,
                           .folders = m_f->system(),
                           .agents = {}};
        for (const auto &snapshot : {m_f->scanFolder(u"work"_s), m_f->scanPlace(Place::Kind::Home)})
            look.agents.insert(look.agents.end(), snapshot->agents.begin(), snapshot->agents.end());
        return look;
    }
    AuthoringFacts factsOf(const QString &file, const QString &client = {}) const
    {
        return lookFrom(file, client).facts().value_or(AuthoringFacts());
    }

    std::unique_ptr<LibraryFixture> m_f;
};

void AuthoringLookTest::agents()
{
    m_f->putAgent(u"work/shop/.claude/agents/own.md"_s, "own");
    m_f->putAgent(u"work/shop/.claude/agents/Zebra.md"_s, "Zebra", "tools: Read, mcp__jira__get_issue, mcp__jira\n");
    m_f->putAgent(u"work/shop/.claude/agents/deep/beside.md"_s, "beside");
    m_f->putAgent(u"work/other/.claude/agents/far.md"_s, "far", "tools: mcp__far__away\n");
    m_f->putAgent(u"home/.claude/agents/mine.md"_s, "mine");
    m_f->putAgent(u"home/.claude/agents/beside.md"_s, "beside");
    m_f->put(u"work/shop/.claude/agents/broken.md"_s, "---\nname: broken\n---\n");
    const AuthoringFacts facts = factsOf(u"work/shop/.claude/agents/own.md"_s);
    QCOMPARE(namesOf(facts.agents), (QStringList{u"beside"_s, u"mine"_s, u"Zebra"_s}));
    QCOMPARE(facts.agents[0].origin, u"Project"_s);
    QCOMPARE(facts.agents[1].origin, u"Home"_s);
    QCOMPARE(facts.agents[1].help, u"Use this agent when tests fail and somebody asks for it."_s);
    QCOMPARE(facts.serverTools, QStringList{u"mcp__jira__get_issue"_s});
    // From Home no project is seen.
    QCOMPARE(namesOf(factsOf(u"home/.claude/agents/mine.md"_s).agents), QStringList{u"beside"_s});
}

void AuthoringLookTest::agentsOfAnotherClient()
{
    m_f->putAgent(u"work/shop/.claude/agents/a.md"_s, "a");
    m_f->putAgent(u"work/shop/.gemini/agents/b.md"_s, "b");
    QCOMPARE(namesOf(factsOf(u"work/shop/.gemini/agents/own.md"_s, u"gemini"_s).agents), QStringList{u"b"_s});
}

void AuthoringLookTest::skills()
{
    m_f->put(u"work/shop/.claude/skills/pdf/SKILL.md"_s, "---\nname: pdf\ndescription: Reads PDF files.\n---\n");
    m_f->put(u"work/shop/.claude/skills/pdf/reference.md"_s);
    m_f->put(u"work/shop/.claude/skills/empty/other.md"_s);
    m_f->put(u"work/shop/.claude/skills/.hidden/SKILL.md"_s);
    m_f->put(u"work/shop/.claude/skills/bare/SKILL.md"_s, "no header\n");
    m_f->put(u"work/shop/.claude/skills/long/SKILL.md"_s,
             "---\ndescription: A long one.\n---\n" + QByteArray(100'000, 'x'));
    m_f->put(u"home/.claude/skills/mine/SKILL.md"_s);
    m_f->put(u"home/.claude/skills/pdf/SKILL.md"_s, "---\ndescription: Hidden by the nearer one.\n---\n");
    const AuthoringFacts facts = factsOf(u"work/shop/.claude/agents/deep/own.md"_s);
    QCOMPARE(namesOf(facts.skills), (QStringList{u"bare"_s, u"long"_s, u"mine"_s, u"pdf"_s}));
    QCOMPARE(facts.skills[1].help, u"A long one."_s);
    QCOMPARE(facts.skills[2].origin, u"Home"_s);
    QCOMPARE(facts.skills[3], (KnownName{u"pdf"_s, u"Project"_s, u"Reads PDF files."_s}));
}

void AuthoringLookTest::skillsOfHomeAreNotAProjects()
{
    m_f->put(u"home/.claude/skills/mine/SKILL.md"_s);
    const AuthoringFacts facts = factsOf(u"home/.claude/agents/own.md"_s);
    QCOMPARE(facts.skills, (std::vector<KnownName>{{u"mine"_s, u"Home"_s}}));
}

void AuthoringLookTest::servers()
{
    m_f->put(u"work/shop/.mcp.json"_s, R"({"mcpServers": {"github": {"command": "x"}, "my server": {}}})");
    m_f->put(u"work/.mcp.json"_s, R"({"mcpServers": {"github": {}, "above": {}}})");
    m_f->put(u"work/other/.mcp.json"_s, R"({"mcpServers": {"other": {}}})");
    const AuthoringFacts facts = factsOf(u"work/shop/.claude/agents/own.md"_s);
    QCOMPARE(namesOf(facts.servers), (QStringList{u"above"_s, u"github"_s, u"my server"_s}));
    QCOMPARE(facts.servers[1].origin, QDir::toNativeSeparators(m_f->path(u"work/shop/.mcp.json"_s)));
}

void AuthoringLookTest::oddServers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("broken") << QByteArray("{\"mcpServers\": {\"a\": ");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("servers of another shape") << QByteArray("{\"mcpServers\": [\"a\"]}");
    QTest::newRow("none") << QByteArray("{\"other\": {\"a\": {}}}");
    QTest::newRow("too large") << QByteArray("{\"mcpServers\": {\"a\": {}}}") +
                                      QByteArray(AuthoringLook::kLargestServerFile, ' ');
}

void AuthoringLookTest::oddServers()
{
    QFETCH(const QByteArray, json);
    m_f->put(u"work/shop/.mcp.json"_s, json);
    QCOMPARE(namesOf(factsOf(u"work/shop/.claude/agents/own.md"_s).servers), QStringList());
}

void AuthoringLookTest::nothingAboveHomeAndNotInIt()
{
    m_f->put(u"home/.mcp.json"_s, R"({"mcpServers": {"home": {}}})");
    m_f->put(u".mcp.json"_s, R"({"mcpServers": {"above": {}}})");
    m_f->put(u"home/project/.mcp.json"_s, R"({"mcpServers": {"project": {}}})");
    QCOMPARE(namesOf(factsOf(u"home/project/.claude/agents/own.md"_s).servers), QStringList{u"project"_s});
}

void AuthoringLookTest::readsNoAgent()
{
    m_f->putAgent(u"work/shop/.claude/agents/a.md"_s, "a");
    m_f->put(u"work/shop/.mcp.json"_s, "{}");
    const AuthoringLook look = lookFrom(u"work/shop/.claude/agents/own.md"_s);
    WatchedOps ops;
    QVERIFY(look.facts({}, ops).has_value());
    QVERIFY(ops.reads().contains(m_f->path(u"work/shop/.mcp.json"_s)));
    for (const QString &read : ops.reads())
        QVERIFY2(read.endsWith("/.mcp.json"_L1) || read.contains("/.git"_L1), qPrintable(read));
}

void AuthoringLookTest::isStopped()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!lookFrom(u"work/shop/.claude/agents/own.md"_s).facts(stop.get_token()).has_value());
}

QTEST_GUILESS_MAIN(AuthoringLookTest)
#include "tst_authoringlook.moc"
