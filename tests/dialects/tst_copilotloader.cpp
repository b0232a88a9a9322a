// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "clientcases.h"

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QByteArray with(const QByteArray &lines)
{
    return "---\ndescription: Checks.\n" + lines + "\n---\nBody.\n";
}

} // namespace

/// What Copilot CLI 1.0.102 was seen to do; all else loads.
class CopilotLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts() { compareVerdict(u"copilot", u"Copilot CLI"_s); }
    void unsure_data();
    void unsure();
    void names_data();
    void names();
    void reads();
};

void CopilotLoaderTest::verdicts_data()
{
    addVerdictColumns();
    loadsRow("description only", with("# nothing else"));
    refusedRow("no description", "---\nname: probe\n---\nBody.\n", u"name"_s);
    refusedRow("no header", "Body.\n", {});
    refusedRow("empty file", "", {});
    refusedRow("header of a comment", "---\n# description: x\n---\n", {});
    refusedRow("header a text", "---\njust text\n---\n", u"just text"_s);
    refusedRow("colon and space", "---\ndescription: Use when: x\n---\n", u":"_s);
    loadsRow("colon without space", "---\ndescription: Use when:x\n---\n");
    refusedRow("open bracket", "---\ndescription: [unclosed\n---\n", {});
    loadsRow("byte order mark", "\xEF\xBB\xBF" + with("name: x"));
    loadsRow("CRLF", with("name: x").replace("\n", "\r\n"));
    loadsRow("empty prompt", "---\ndescription: x\n---\n");
    loadsRow("unknown keys", with("foo: bar\ncolor: red"));
    loadsRow("name with spaces", with("name: My Agent"));
    refusedRow("name a number", with("name: 5"), u"5"_s);
    loadsRow("name a quoted number", with("name: '5'"));
    loadsRow("tools by list", with("tools: [Read, Edit]"));
    loadsRow("tools by comma", with("tools: Read, Edit"));
    loadsRow("no tools", with("tools: []"));
    refusedRow("tools a number", with("tools: 5"), u"5"_s);
    loadsRow("model", with("model: Claude Sonnet 4.5 (copilot)"));
    loadsRow("models", with("model: [a, b]"));
    refusedRow("model a number", with("model: 5"), u"5"_s);
    loadsRow("model-policy", with("model-policy: required"));
    refusedRow("another model-policy", with("model-policy: preferred"), u"preferred"_s);
    loadsRow("bad reasoning-effort", with("reasoning-effort: endless"));
    loadsRow("any target", with("target: elsewhere"));
    loadsRow("user-invocable", with("user-invocable: false"));
    refusedRow("user-invocable a word", with("user-invocable: yes"), u"yes"_s);
    loadsRow("skills by list", with("skills: [a]"));
    refusedRow("skills a text", with("skills: a"), u"a"_s);
    loadsRow("a field of Claude Code", with("permissionMode: plan"));
}

void CopilotLoaderTest::unsure_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isNoted");

    QTest::newRow("same key twice") << with("name: a\nname: b") << true;
    QTest::newRow("keys of other case") << with("name: a\nName: b") << false;
    QTest::newRow("header not closed") << QByteArray("---\ndescription: x\n") << true;
    QTest::newRow("description a number") << QByteArray("---\ndescription: 5\n---\n") << false;
    QTest::newRow("name a list") << with("name: [a]") << false;
    QTest::newRow("unknown tag") << with("name: !x a") << false;
}

void CopilotLoaderTest::unsure()
{
    QFETCH(QByteArray, file);
    const Reading reading = readAs(u"copilot", file);
    QCOMPARE(toString(reading.outcome), u"loads"_s);
    QVERIFY(!reading.error);
    const bool isNoted = !reading.notes.empty() && reading.notes.front().id == "not-established"_L1;
    QTEST(isNoted, "isNoted");
}

void CopilotLoaderTest::names_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");

    QTest::newRow("agent.md") << u"/w/.github/agents/rev.agent.md"_s << u"rev"_s;
    QTest::newRow("md") << u"/w/.github/agents/rev.md"_s << u"rev"_s;
    QTest::newRow("chatmode") << u"/w/.github/agents/x.chatmode.md"_s << u"x.chatmode"_s;
    QTest::newRow("folder") << u"/w/.github/agents/sub/e8.md"_s << u"sub--e8"_s;
    QTest::newRow("home") << u"/h/.copilot/agents/a/b/c.agent.md"_s << u"a--b--c"_s;
    QTest::newRow("elsewhere") << u"/w/agents/sub/e8.md"_s << u"e8"_s;
}

void CopilotLoaderTest::names()
{
    QFETCH(QString, path);
    QTEST(readAs(u"copilot", with("name: Shown"), path).name.value_or(QString()), "name");
}

void CopilotLoaderTest::reads()
{
    const QByteArray file = "\xEF\xBB\xBF" + with("name: Shown").replace("\n", "\r\n");
    const Reading reading = readAs(u"copilot", file);
    QCOMPARE(reading.description.value_or(QString()), u"Checks."_s);
    QCOMPARE(textAt(file, reading.field(u"name")->valueRange), u"Shown"_s);
    QCOMPARE(textAt(file, reading.promptRange), u"Body."_s);
    QCOMPARE(reading.prompt, u"Body."_s);
    QCOMPARE(toString(reading.header), u"read"_s);
}

QTEST_APPLESS_MAIN(CopilotLoaderTest)
#include "tst_copilotloader.moc"
