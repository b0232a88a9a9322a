// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkhelp.h"
#include "checks/rights.h"
#include "checks/verdict.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

class TestVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void levels_data();
    void levels();
    void rights_data();
    void rights();
    void seed();
    void lostFileNamesItsWayOut();
    void corpusHasOneToThree();
};

void TestVerdict::levels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Verdict::Level>("level");
    QTest::addColumn<qsizetype>("sentences");
    const QString body = u"---\n\nYou mend tests that fail.\n"_s;
    const QString good = u"---\nname: probe\ndescription: Use this agent when tests fail.\n"_s;
    QTest::newRow("good") << good + body << Verdict::Level::Good << qsizetype(2);
    QTest::newRow("a tip is no problem") << good + u"flavour: x\n"_s + body << Verdict::Level::Good << qsizetype(2);
    QTest::newRow("a warning") << good + u"color: teal\n"_s + body << Verdict::Level::Notice << qsizetype(3);
    QTest::newRow("a lost limit") << good + u"allowed-tools: Read\n"_s + body << Verdict::Level::Bad << qsizetype(3);
    QTest::newRow("lost") << u"---\nname: probe\n"_s + body << Verdict::Level::Bad << qsizetype(1);
    QTest::newRow("note") << u"# A note\n"_s << Verdict::Level::Note << qsizetype(1);
}

void TestVerdict::levels()
{
    QFETCH(QString, text);
    QFETCH(Verdict::Level, level);
    QFETCH(qsizetype, sentences);
    const CheckInput input = inputOf(text);
    const Verdict verdict = verdictOf(input, checker().check(input));
    QCOMPARE(verdict.level, level);
    QCOMPARE(qsizetype(verdict.sentences.size()), sentences);
    for (const Verdict::Sentence &sentence : verdict.sentences)
        QVERIFY(!sentence.text.isEmpty());
}

void TestVerdict::rights_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none given") << QString() << u"All tools"_s;
    QTest::newRow("star") << u"tools: \"*\"\n"_s << u"All tools"_s;
    QTest::newRow("some") << u"tools: Read, Grep\n"_s << u"Read and Grep"_s;
    QTest::newRow("a list") << u"tools:\n  - Read\n  - Grep\n  - Bash\n"_s << u"Read, Grep and Bash"_s;
    QTest::newRow("but") << u"disallowedTools: Write\n"_s << u"All tools but Write"_s;
    QTest::newRow("both") << u"tools: Read, Bash\ndisallowedTools: Bash\n"_s << u"Read"_s;
    QTest::newRow("nothing") << u"tools: []\n"_s << u"No tools"_s;
    QTest::newRow("servers") << u"tools: Read, mcp__github\n"_s << u"Read and the tools of server github"_s;
    QTest::newRow("server with star") << u"tools: mcp__github__*\n"_s << u"The tools of server github"_s;
    QTest::newRow("a limit that is not applied") << u"allowed-tools: Read\n"_s << u"All tools"_s;
    QTest::newRow("a mode") << u"tools: Read\npermissionMode: plan\n"_s << u"Read; it plans and changes nothing"_s;
    QTest::newRow("one tool of a server") << u"tools: mcp__github__search\n"_s << u"mcp__github__search"_s;
}

void TestVerdict::rights()
{
    QFETCH(QString, lines);
    QFETCH(QString, expected);
    const CheckInput input =
        inputOf(u"---\nname: probe\ndescription: Use this agent when tests fail.\n"_s + lines + u"---\n\nYou.\n"_s);
    const Rights rights = rightsOf(input.reading, *input.client.dialect, input.context, checker().check(input));
    QCOMPARE(rights.sentence, expected);
    QCOMPARE(rights.losesLimit, lines.contains("allowed-tools"_L1));
}

void TestVerdict::seed()
{
    const QByteArray seed = sharedFile(u"seed/python-backend-architect.md"_s);
    if (seed.isEmpty())
        QSKIP("the seed is not there");
    const CheckInput input = inputOf(SourceText::fromBytes(seed), u"/tmp/python-backend-architect.md"_s);
    const Verdict verdict = verdictOf(input, checker().check(input));
    QCOMPARE(verdict.level, Verdict::Level::Notice);
    QCOMPARE(verdict.sentences.size(), 3U);
    QCOMPARE(verdict.sentences[0].text, u"Claude Code loads this agent."_s);
    QCOMPARE(verdict.sentences[1].rule, u"header/unquoted-colon"_s);
    QVERIFY(verdict.sentences[1].fix.has_value());
    QVERIFY(verdict.sentences[2].text.startsWith(u"Can use: all tools · ≈ 3"));
}

void TestVerdict::lostFileNamesItsWayOut()
{
    const CheckInput input = inputOf(u"---\nname: probe\ndescription: Use when tests\nfail in a row\n---\n\nYou.\n"_s);
    const Verdict verdict = verdictOf(input, checker().check(input));
    QCOMPARE(verdict.level, Verdict::Level::Bad);
    QCOMPARE(verdict.sentences.front().rule, u"header/unindented-line"_s);
    QVERIFY(verdict.sentences.front().fix.has_value());
    QCOMPARE(verdict.sentences.front().fix->title, u"Indent line 4"_s);
}

void TestVerdict::corpusHasOneToThree()
{
    for (const NamedBytes &file : corpus()) {
        CheckInput input = inputOf(SourceText::fromBytes(file.bytes));
        input.wantsFixes = false;
        const Verdict verdict = verdictOf(input, checker().check(input));
        QVERIFY2(!verdict.sentences.empty() && verdict.sentences.size() <= 3, qPrintable(file.name));
        QCOMPARE(verdict.level == Verdict::Level::Note, input.reading.outcome == Outcome::NotAnAgent);
        if (input.reading.outcome == Outcome::NotLoaded)
            QVERIFY2(verdict.level == Verdict::Level::Bad, qPrintable(file.name));
    }
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
