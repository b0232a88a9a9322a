// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/agentset.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// What agents of one folder know of each other.
class TestAgentSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folders_data();
    void folders();
    void sameNames();
    void startersAndTokens();

private:
    static CheckInput inputOf(const QString &path, const QString &lines)
    {
        static const Dialects dialects = Dialects::load();
        const QString text = u"---\n"_s + lines + u"---\n\nYou help.\n"_s;
        CheckInput input{AgentFile::parse(SourceText::fromBytes(text.toUtf8())), dialects.client({}), {}, {}};
        input.context.path = path;
        input.reading = input.client.loader->read(input.file, input.context);
        return input;
    }
};

void TestAgentSet::folders_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("project") << u"/p/.claude/agents/x.md"_s << u"/p/.claude/agents"_s;
    QTest::newRow("sub-folder") << u"/p/.claude/agents/team/x.md"_s << u"/p/.claude/agents"_s;
    QTest::newRow("OpenCode") << u"/p/.opencode/agent/x.md"_s << u"/p/.opencode/agent"_s;
    QTest::newRow("loose") << u"/p/docs/x.md"_s << u"/p/docs"_s;
    QTest::newRow("a file called agents") << u"/p/agents"_s << u"/p"_s;
    QTest::newRow("no path") << QString() << QString();
}

void TestAgentSet::folders()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QCOMPARE(agentsFolder(path), expected);
}

void TestAgentSet::sameNames()
{
    AgentSet set;
    const QString lines = u"name: reviewer\ndescription: Use it when asked.\n"_s;
    const CheckInput first = inputOf(u"/p/.claude/agents/a.md"_s, lines);
    for (const QString &path :
         {u"/p/.claude/agents/a.md"_s, u"/p/.claude/agents/sub/b.md"_s, u"/q/.claude/agents/a.md"_s})
        set.add(inputOf(path, lines));
    set.add(inputOf(u"/p/.claude/agents/c.md"_s, u"name: other\ndescription: Use it when asked.\n"_s));
    // What is not loaded takes nobody's name.
    set.add(inputOf(u"/p/.claude/agents/d.md"_s, u"name: reviewer\n"_s));
    FileContext context = first.context;
    set.complete(context, first.reading);
    QCOMPARE(context.neighbours.size(), 1U);
    QCOMPARE(context.neighbours.front().path, u"/p/.claude/agents/sub/b.md"_s);
}

void TestAgentSet::startersAndTokens()
{
    AgentSet set;
    const QString description = u"description: "_s + QString(40, u'x') + u'\n';
    const CheckInput lead =
        inputOf(u"/p/agents/lead.md"_s, u"name: lead\ntools: Read, Agent(worker, helper)\n"_s + description);
    const CheckInput worker = inputOf(u"/p/agents/worker.md"_s, u"name: worker\ntools: Agent(lead)\n"_s + description);
    set.add(lead);
    set.add(worker);
    FileContext context = lead.context;
    set.complete(context, lead.reading);
    QCOMPARE(context.descriptionTokens, 20);
    QCOMPARE(context.neighbours.size(), 1U);
    QCOMPARE(context.neighbours.front().starts, QStringList{u"lead"_s});
}

QTEST_GUILESS_MAIN(TestAgentSet)
#include "tst_agentset.moc"
