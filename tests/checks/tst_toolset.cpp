// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkhelp.h"
#include "checks/toolset.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class TestToolSet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mayUse_data();
    void mayUse();
    void isEmpty_data();
    void isEmpty();
};

namespace {

ToolSet setOf(const QString &header)
{
    const CheckInput input = inputOf(u"---\nname: probe\ndescription: Use this agent when tests fail.\n"_s + header +
                                     u"---\n\nYou test.\n"_s);
    return toolSetOf(input.reading, *input.client.dialect);
}

} // namespace

void TestToolSet::mayUse_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<bool>("expected");
    QTest::newRow("all") << u""_s << u"Bash"_s << true;
    QTest::newRow("all, null") << u"tools:\n"_s << u"Bash"_s << true;
    QTest::newRow("all, star") << u"tools: [Read, \"*\"]\n"_s << u"Bash"_s << true;
    QTest::newRow("all but it") << u"disallowedTools: Bash, Write\n"_s << u"Bash"_s << false;
    QTest::newRow("all but others") << u"disallowedTools: Write\n"_s << u"Bash"_s << true;
    QTest::newRow("taken in part") << u"disallowedTools: Bash(rm *)\n"_s << u"Bash"_s << true;
    QTest::newRow("given") << u"tools: Read, Bash\n"_s << u"Bash"_s << true;
    QTest::newRow("given as a list") << u"tools: [Read, Bash]\n"_s << u"Bash"_s << true;
    QTest::newRow("given in part") << u"tools: Bash(git *)\n"_s << u"Bash"_s << true;
    QTest::newRow("others given") << u"tools: Read, BashOutput\n"_s << u"Bash"_s << false;
    QTest::newRow("given and taken") << u"tools: Read, Bash\ndisallowedTools: Bash\n"_s << u"Bash"_s << false;
    QTest::newRow("by an older name") << u"tools: Task\n"_s << u"Agent"_s << true;
    QTest::newRow("asked by an older name") << u"tools: Agent\n"_s << u"Task"_s << true;
    QTest::newRow("beginning") << u"tools: WebFetch\n"_s << u"Web*"_s << true;
    QTest::newRow("beginning, none") << u"tools: Read\n"_s << u"Web*"_s << false;
    QTest::newRow("beginning, taken") << u"tools: WebFetch\ndisallowedTools: WebFetch\n"_s << u"Web*"_s << false;
    QTest::newRow("whole server") << u"tools: mcp__git\n"_s << u"mcp__git__log"_s << true;
    QTest::newRow("whole server, starred") << u"tools: mcp__git__*\n"_s << u"mcp__git__log"_s << true;
    QTest::newRow("another server") << u"tools: mcp__git\n"_s << u"mcp__github__log"_s << false;
    QTest::newRow("some of a server") << u"tools: mcp__git__log\n"_s << u"mcp__git"_s << true;
    QTest::newRow("server taken") << u"disallowedTools: mcp__git\n"_s << u"mcp__git__log"_s << false;
    QTest::newRow("not known") << u"tools: {Bash: true}\n"_s << u"Bash"_s << false;
}

void TestToolSet::mayUse()
{
    QFETCH(const QString, header);
    QFETCH(const QString, tool);
    QTEST(setOf(header).mayUse(tool), "expected");
}

void TestToolSet::isEmpty_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("expected");
    QTest::newRow("all") << u""_s << false;
    QTest::newRow("none given") << u"tools: []\n"_s << true;
    QTest::newRow("one given") << u"tools: Read\n"_s << false;
    QTest::newRow("what is given is taken") << u"tools: Read\ndisallowedTools: [Read]\n"_s << true;
    QTest::newRow("not known") << u"tools: 3\n"_s << false;
}

void TestToolSet::isEmpty()
{
    QFETCH(const QString, header);
    QTEST(setOf(header).isEmpty(), "expected");
}

QTEST_APPLESS_MAIN(TestToolSet)
#include "tst_toolset.moc"
