// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "models/newagent.h"

#include <QSignalSpy>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

class NewAgentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsReady();
    void offersThePlacesFolders();
    void prefersTheFolderAtHand();
    void suggestsAFreeName();
    void noVerdictOfATakenName();
    void aTypedNameStays();
    void tellsWhatIsMissing();
    void checksTheTextThatIsThere();
    void takesAnotherClientsFields();
    void theFileIsWhatIsShown();
    void writesNothing();

private:
    static void show(const TestWorkspace &test, const QString &folder)
    {
        test.workspace()->showFolder(test.path(folder));
        const bool isRead = QTest::qWaitFor([&] {
            return std::ranges::none_of(test.workspace()->library()->places(), &AgentLibrary::ShownPlace::isScanning);
        });
        if (!isRead)
            qFatal("never read");
    }
    static void choose(NewAgent &agent, const QString &path)
    {
        const auto found =
            std::ranges::find(agent.targets(), path, [](const AgentTarget &one) { return one.folder.path; });
        if (found == agent.targets().end())
            qFatal("no target %s", qPrintable(path));
        agent.setTarget(static_cast<int>(found - agent.targets().begin()));
    }
    static bool isChecked(const NewAgent &agent)
    {
        return QTest::qWaitFor([&] { return agent.isChecked(); });
    }
};

void NewAgentTest::beginsReady()
{
    TestWorkspace test;
    NewAgent agent(test.workspace());
    QCOMPARE(agent.targets().size(), 1U); // Home
    QCOMPARE(agent.draft().name, u"my-agent"_s);
    QVERIFY2(agent.obstacle().isEmpty(), qPrintable(agent.obstacle()));
    QVERIFY(isChecked(agent));
    QVERIFY(agent.diagnostics().empty());
    QVERIFY(agent.verdict().level == Verdict::Level::Good);
    QCOMPARE(agent.path(), test.workspace()->environment().claude + u"/agents/my-agent.md"_s);
    QVERIFY(agent.file().isFolderNew);
}

void NewAgentTest::offersThePlacesFolders()
{
    TestWorkspace test;
    test.write(u"shop/.claude/agents/a.md"_s, plainAgent("a"));
    test.write(u"shop/.gemini/agents/b.md"_s, plainAgent("b"));
    test.write(u"bare/x.txt"_s, "x");
    show(test, u"shop"_s);
    show(test, u"bare"_s);
    const NewAgent agent(test.workspace());
    QStringList paths;
    for (const AgentTarget &target : agent.targets())
        paths << target.folder.path;
    QCOMPARE(paths,
             (QStringList{test.path(u"shop/.claude/agents"_s), test.path(u"shop/.gemini/agents"_s),
                          test.path(u"bare/.claude/agents"_s), test.workspace()->environment().claude + u"/agents"_s}));
    QVERIFY(agent.targets()[0].isThere && !agent.targets()[2].isThere);
    QCOMPARE(agent.agents().size(), 2U);
}

void NewAgentTest::prefersTheFolderAtHand()
{
    TestWorkspace test;
    test.write(u"shop/.claude/agents/a.md"_s, plainAgent("a"));
    test.write(u"shop/packages/web/.claude/agents/b.md"_s, plainAgent("b"));
    show(test, u"shop"_s);
    NewAgent agent(test.workspace());
    agent.preferFolder(test.path(u"shop/packages/web/src"_s));
    QCOMPARE(agent.target().folder.path, test.path(u"shop/packages/web/.claude/agents"_s));
    agent.preferFolder(test.path(u"shop"_s));
    QCOMPARE(agent.target().folder.path, test.path(u"shop/.claude/agents"_s));
    agent.preferFolder(test.path(u"shop/.claude/agents/deep"_s));
    QCOMPARE(agent.target().folder.path, test.path(u"shop/.claude/agents"_s));
    agent.preferFolder(u"/elsewhere"_s);
    QCOMPARE(agent.target().folder.path, test.path(u"shop/.claude/agents"_s));
}

void NewAgentTest::suggestsAFreeName()
{
    TestWorkspace test;
    test.write(u"shop/.claude/agents/my-agent.md"_s, plainAgent("my-agent"));
    test.write(u"bare/x.txt"_s, "x");
    show(test, u"shop"_s);
    show(test, u"bare"_s);
    NewAgent agent(test.workspace());
    QCOMPARE(agent.draft().name, u"my-agent-2"_s);
    choose(agent, test.path(u"bare/.claude/agents"_s));
    QCOMPARE(agent.draft().name, u"my-agent"_s); // the two do not meet
    QVERIFY(agent.nameCheck().isUsable());
}

void NewAgentTest::noVerdictOfATakenName()
{
    TestWorkspace test;
    test.write(u"shop/.claude/agents/my-agent.md"_s, plainAgent("my-agent"));
    show(test, u"shop"_s);
    NewAgent agent(test.workspace());
    // What a file would do that cannot be made is not told.
    agent.setName(u"my-agent"_s);
    QVERIFY(isChecked(agent));
    QVERIFY(agent.verdict().level == Verdict::Level::Bad);
    QCOMPARE(agent.verdict().sentences.size(), 1U);
    QCOMPARE(agent.verdict().sentences.front().text, agent.obstacle());
    agent.setName(u"my-agent-2"_s);
    QVERIFY(agent.verdict().level != Verdict::Level::Bad);
}

void NewAgentTest::aTypedNameStays()
{
    TestWorkspace test;
    NewAgent agent(test.workspace());
    agent.setStart(test.workspace()->templates()[1].text);
    QCOMPARE(agent.draft().name, u"my-reviewer"_s);
    agent.setName(u"judge"_s);
    agent.setStart(test.workspace()->templates()[2].text);
    QCOMPARE(agent.draft().name, u"judge"_s);
    QVERIFY2(agent.text().contains(u"the judge agent"_s), qPrintable(agent.text()));
    QVERIFY(!agent.text().contains(u"my-test-writer"_s));
    QCOMPARE(agent.draft().colour, u"green"_s);
}

void NewAgentTest::tellsWhatIsMissing()
{
    TestWorkspace test;
    test.write(u"shop/.claude/agents/taken.md"_s, plainAgent("taken"));
    show(test, u"shop"_s);
    NewAgent agent(test.workspace());
    choose(agent, test.path(u"shop/.claude/agents"_s));
    agent.setName(u"taken"_s);
    QVERIFY2(agent.obstacle().contains(u"taken"_s), qPrintable(agent.obstacle()));
    QCOMPARE(agent.nameCheck().suggestion, u"taken-2"_s);
    agent.setName({});
    QVERIFY(!agent.obstacle().isEmpty());
    agent.setName(u"a:b"_s);
    QVERIFY(!agent.obstacle().isEmpty());
    agent.setName(u"free"_s);
    QVERIFY(agent.obstacle().isEmpty());
    agent.setDescription(u"  \n"_s);
    QVERIFY2(agent.obstacle().contains(u"description"_s), qPrintable(agent.obstacle()));
    agent.setDescription(u"Use it when it is needed."_s);
    QVERIFY(agent.obstacle().isEmpty());
}

void NewAgentTest::checksTheTextThatIsThere()
{
    TestWorkspace test;
    NewAgent agent(test.workspace());
    QVERIFY(isChecked(agent));
    QSignalSpy checked(&agent, &NewAgent::checked);
    for (int i = 0; i < 20; ++i)
        agent.setModel(i % 2 == 0 ? u"nothing-known"_s : u"sonnet"_s);
    QVERIFY(!agent.isChecked());
    QVERIFY(isChecked(agent));
    QVERIFY2(agent.diagnostics().empty(), "the answer to an earlier text was taken");
    agent.setModel(u"nothing-known"_s);
    QVERIFY(isChecked(agent));
    QCOMPARE(agent.diagnostics().size(), 1U);
    QCOMPARE(agent.diagnostics().front().rule, u"model/unknown"_s);
    QVERIFY(checked.count() >= 2);
}

void NewAgentTest::takesAnotherClientsFields()
{
    TestWorkspace test;
    test.write(u"shop/.claude/agents/a.md"_s, plainAgent("a"));
    test.write(u"shop/.gemini/agents/b.md"_s, plainAgent("b"));
    show(test, u"shop"_s);
    NewAgent agent(test.workspace());
    agent.setStart(test.workspace()->templates()[1].text);
    agent.setName(u"judge"_s);
    agent.setDescription(u"Use it when I say so."_s);
    QVERIFY(agent.draft().tools->contains(u"Grep"_s));
    QSignalSpy targetChanged(&agent, &NewAgent::targetChanged);
    choose(agent, test.path(u"shop/.gemini/agents"_s));
    QCOMPARE(targetChanged.count(), 1);
    QCOMPARE(agent.dialect().id(), u"gemini"_s);
    QCOMPARE(agent.draft().name, u"judge"_s);
    QCOMPARE(agent.draft().description, u"Use it when I say so."_s);
    QVERIFY(agent.draft().tools->contains(u"read_file"_s));
    QVERIFY(agent.draft().colour.isEmpty());
    QVERIFY2(agent.obstacle().isEmpty(), qPrintable(agent.obstacle()));
    choose(agent, test.path(u"shop/.claude/agents"_s));
    QVERIFY(agent.draft().tools->contains(u"Grep"_s));
    QCOMPARE(agent.draft().colour, u"blue"_s);
}

void NewAgentTest::theFileIsWhatIsShown()
{
    TestWorkspace test;
    NewAgent agent(test.workspace());
    agent.setName(u"judge"_s);
    agent.setDescription(u"Prüft: „alles“.\n\nAuch 代码."_s);
    const NewAgent::File file = agent.file();
    QCOMPARE(file.path, agent.path());
    QCOMPARE(QString::fromUtf8(file.bytes), agent.text());
    QVERIFY(!file.bytes.contains('\r'));
    QVERIFY(file.bytes.endsWith('\n') && !file.bytes.endsWith("\n\n"));
    QCOMPARE(file.folder.path, agent.target().folder.path);
    QVERIFY(agent.text().contains(u"代码"_s));
}

void NewAgentTest::writesNothing()
{
    TestWorkspace test;
    test.write(u"shop/x.txt"_s, "x");
    show(test, u"shop"_s);
    NewAgent agent(test.workspace());
    agent.setName(u"judge"_s);
    QVERIFY(isChecked(agent));
    QVERIFY(!QFile::exists(test.path(u"shop/.claude"_s)));
    QVERIFY(!QFile::exists(test.workspace()->environment().claude + u"/agents"_s));
}

QTEST_MAIN(NewAgentTest)
#include "tst_newagent.moc"
