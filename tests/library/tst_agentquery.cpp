// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/agentquery.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestAgentQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void flags_data();
    void flags();
    void days_data();
    void days();
    void problems_data();
    void problems();
    void factsOfASummary();
    void isEqualByMeaning();
    void findsWordsAsASearchDoes();
};

namespace {

AgentSummary reviewer()
{
    auto folder = std::make_shared<AgentsFolder>();
    folder->path = u"/home/ü/shop web/.claude/agents"_s;
    folder->kind = AgentsFolder::Kind::Project;
    AgentSummary summary{
        .path = folder->path + u"/review/Code-Review.md"_s, .fileName = u"Code-Review.md"_s, .folder = folder};
    summary.name = u"code-reviewer"_s;
    summary.description = u"Use this agent for PRÜFUNG\nof “changes”. Nothing else."_s;
    summary.model = u"claude-Opus-4-1"_s;
    summary.colour = u"Red"_s;
    summary.toolSet = {.isAll = false, .given = {u"Read"_s, u"Bash"_s, u"mcp__git"_s}};
    summary.outcome = Outcome::Loads;
    summary.descriptionTokens = 300;
    return summary;
}

/// Of a day in the test's calendar.
QDateTime now()
{
    return {QDate(2026, 3, 15), QTime(13, 30)};
}

} // namespace

void TestAgentQuery::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *text, bool expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("", true);
    row("   ", true);
    // Words
    row("review", true);
    row("REVIEW", true);
    row("review nothing", true);
    row("review everything", false);
    row("Code-Review.md", true);
    row("prüfung", true);
    row("Pru\u0308fung", true); // the accent on its own
    row("\"prüfung of\"", true); // a line end is a blank
    row("\"of prüfung\"", false);
    row("\"prüfung", true); // still to be closed
    row("-review", false);
    row("-everything", true);
    row("-\"of prüfung\"", true);
    row("-", true);
    row("shop", false); // the path is none of the words
    // Keys
    row("model:opus", true);
    row("MODEL:OPUS", true);
    row("model:sonnet", false);
    row("model:", false);
    row("-model:", true);
    row("-model:opus", false);
    row("color:red", true);
    row("colour:red", true);
    row("color:re", true);
    row("color:ed", false);
    row("color:", false);
    row("can:Bash", true);
    row("can:bash", true);
    row("can:Ba", false); // a right is a whole name
    row("can:ba*", true);
    row("can:Write", false);
    row("-can:Write", true);
    row("can:mcp__git__log", true);
    row("can:", false);
    row("place:web", true);
    row("place:\"shop web\"", true);
    row("place:\"shop api\"", false);
    row("place:shop api", false);
    row("place:", false);
    row("folder:review", true);
    row("folder:.claude/agents/rev", true);
    row("folder:Code-Review.md", false);
    row("name:code", true);
    row("name:prüfung", false);
    row("name:", false);
    row("tokens:>299", true);
    row("tokens:>300", false);
    row("tokens:>=300", true);
    row("tokens:<301", true);
    row("tokens:<300", false);
    row("tokens:<=300", true);
    row("tokens:300", true);
    row("tokens:=300", true);
    row("tokens:301", false);
    row("tokens:100..300", true);
    row("tokens:301..400", false);
    row("tokens:100..", true);
    row("tokens:", false);
    row("-tokens:>1000", true);
    // Together
    row("model:opus color:red can:Bash -has:errors review", true);
    row("model:opus color:blue", false);
    // Only begun: asks for nothing yet
    row("has:", true);
    row("has:e", true);
    row("-is:hid", true);
    row("tokens:>", true);
    row("changed:to", true);
    row("changed:>2026-0", true);
    // Not known: looked for as words
    row("speed:high", false);
    row("Outcome:", false);
    row("has:wings", false);
}

void TestAgentQuery::matches()
{
    QFETCH(const QString, text);
    QTEST(AgentQuery::fromText(text, now()).matches(AgentFacts::of(reviewer(), u"Shop Web"_s)), "expected");
}

void TestAgentQuery::flags_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<unsigned>("flag");
    QTest::newRow("errors") << u"has:errors"_s << unsigned(AgentFacts::HasErrors);
    QTest::newRow("problems") << u"has:problems"_s << unsigned(AgentFacts::HasProblems);
    QTest::newRow("examples") << u"has:Examples"_s << unsigned(AgentFacts::HasExamples);
    QTest::newRow("hidden") << u"is:hidden"_s << unsigned(AgentFacts::IsHidden);
    QTest::newRow("used") << u"is:used"_s << unsigned(AgentFacts::IsUsed);
    QTest::newRow("plugin") << u"is:plugin"_s << unsigned(AgentFacts::IsPlugin);
    QTest::newRow("note") << u"is:note"_s << unsigned(AgentFacts::IsNote);
    QTest::newRow("missing") << u"is:missing"_s << unsigned(AgentFacts::IsMissing);
    QTest::newRow("changed") << u"changed:"_s << unsigned(AgentFacts::IsChanged);
}

void TestAgentQuery::flags()
{
    QFETCH(const QString, text);
    QFETCH(const unsigned, flag);
    const AgentFacts with{.flags = flag};
    const AgentFacts without{.flags = ~flag};
    QVERIFY(AgentQuery::fromText(text).matches(with));
    QVERIFY(!AgentQuery::fromText(text).matches(without));
    QVERIFY(!AgentQuery::fromText(u'-' + text).matches(with));
    QVERIFY(AgentQuery::fromText(u'-' + text).matches(without));
}

void TestAgentQuery::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("changed");
    QTest::addColumn<bool>("expected");
    const QDateTime morning(QDate(2026, 3, 15), QTime(0, 0));
    const QDateTime before = morning.addMSecs(-1);
    const auto row = [](const char *text, const QDateTime &changed, bool expected) {
        QTest::addRow("%s, %s", text, qPrintable(changed.toString(Qt::ISODateWithMs)))
            << QString::fromUtf8(text) << changed << expected;
    };
    row("changed:today", morning, true);
    row("changed:Today", now(), true);
    row("changed:today", before, false);
    row("changed:yesterday", before, true);
    row("changed:yesterday", morning, false);
    row("changed:week", morning.addDays(-6), true);
    row("changed:week", morning.addDays(-6).addMSecs(-1), false);
    row("changed:month", QDateTime(QDate(2026, 2, 16), QTime(0, 0)), true);
    row("changed:month", QDateTime(QDate(2026, 2, 15), QTime(23, 59)), false);
    row("changed:2026-03-14", before, true);
    row("changed:2026-03-14", morning, false);
    row("changed:2026-03", morning, true);
    row("changed:2026-04", morning, false);
    row("changed:2026", morning, true);
    row("changed:2025", morning, false);
    row("changed:>2026-03-14", morning, true);
    row("changed:>2026-03-14", before, false);
    row("changed:>=2026-03-14", before, true);
    row("changed:<2026-03-15", before, true);
    row("changed:<2026-03-15", morning, false);
    row("changed:<=2026-03-15", morning, true);
    row("-changed:today", before, true);
}

void TestAgentQuery::days()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, changed);
    const AgentFacts facts{.changedAt = changed.toMSecsSinceEpoch()};
    QTEST(AgentQuery::fromText(text, now()).matches(facts), "expected");
}

void TestAgentQuery::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mentions"); // empty: no problem
    QTest::newRow("words") << u"any -thing \"at all\""_s << u""_s;
    QTest::newRow("all keys") << u"model:a color:b colour:c can:d has:errors is:used place:e folder:f name:g "
                                 "tokens:>1 changed:today"_s
                              << u""_s;
    QTest::newRow("without values") << u"model: color: can: has: is: place: folder: name: tokens: changed:"_s << u""_s;
    QTest::newRow("only begun") << u"has:err is:h tokens:< changed:yes changed:>2026-1"_s << u""_s;
    QTest::newRow("id of a plugin") << u"pr-toolkit:reviewer"_s << u""_s;
    QTest::newRow("unknown key") << u"speed:high"_s << u"“speed:”"_s;
    QTest::newRow("negated unknown key") << u"-speed:high"_s << u"“speed:”"_s;
    QTest::newRow("unknown has") << u"has:wings"_s << u"errors, problems, examples"_s;
    QTest::newRow("unknown is") << u"is:good"_s << u"hidden, used, plugin, note, missing"_s;
    QTest::newRow("no number") << u"tokens:many"_s << u"“tokens:”"_s;
    QTest::newRow("no range") << u"tokens:1..b"_s << u"“tokens:”"_s;
    QTest::newRow("number too large") << u"tokens:>99999999999999999999"_s << u"“tokens:”"_s;
    QTest::newRow("no day") << u"changed:soon"_s << u"“changed:”"_s;
    QTest::newRow("no such day") << u"changed:2026-02-30"_s << u"“changed:”"_s;
}

void TestAgentQuery::problems()
{
    QFETCH(const QString, text);
    QFETCH(const QString, mentions);
    const QStringList told = AgentQuery::fromText(text, now()).problems();
    QCOMPARE(told.size(), mentions.isEmpty() ? 0 : 1);
    QVERIFY2(mentions.isEmpty() || told.front().contains(mentions), qPrintable(told.join(u'\n')));
}

void TestAgentQuery::factsOfASummary()
{
    AgentSummary summary = reviewer();
    const auto flags = [&summary] { return AgentFacts::of(summary, {}).flags; };
    QCOMPARE(flags(), 0U);
    summary.problems = 1;
    QCOMPARE(flags(), unsigned(AgentFacts::HasProblems));
    summary.errors = 1;
    QCOMPARE(flags(), AgentFacts::HasProblems | AgentFacts::HasErrors);
    summary.problems = summary.errors = 0;
    summary.description += u"<Example>user: 'Look'</Example>"_s;
    QCOMPARE(flags(), unsigned(AgentFacts::HasExamples));
    summary.description.clear();
    summary.outcome = Outcome::NotAnAgent;
    QCOMPARE(flags(), unsigned(AgentFacts::IsNote));
    summary.state = AgentSummary::State::Missing;
    QCOMPARE(flags(), unsigned(AgentFacts::IsMissing)); // nobody knows what it was
    for (const QString &text : {u"can:"_s, u"can:Bash"_s})
        QVERIFY(!AgentQuery::fromText(text).matches(AgentFacts::of(summary, {})));
    summary = reviewer();
    auto folder = std::make_shared<AgentsFolder>(*summary.folder);
    folder->plugin = u"Kit"_s;
    summary.folder = folder;
    QCOMPARE(flags(), unsigned(AgentFacts::IsPlugin));
    QVERIFY(AgentQuery::fromText(u"kit:review:code-reviewer"_s).matches(AgentFacts::of(summary, {})));
    summary.info.modified = now().toMSecsSinceEpoch() * 1'000'000;
    QVERIFY(AgentQuery::fromText(u"changed:today place:"_s, now()).matches(AgentFacts::of(summary, {})));
}

void TestAgentQuery::isEqualByMeaning()
{
    QCOMPARE(AgentQuery::fromText(u"  review "_s), AgentQuery::fromText(u"Review"_s));
    QCOMPARE(AgentQuery::fromText(u"colour:red"_s), AgentQuery::fromText(u"color:RED"_s));
    QCOMPARE(AgentQuery::fromText(u"has:"_s), AgentQuery());
    QVERIFY(AgentQuery::fromText(u"has:"_s).isEmpty());
    QVERIFY(AgentQuery::fromText(u"a"_s) != AgentQuery::fromText(u"-a"_s));
    QVERIFY(AgentQuery::fromText(u"model:a"_s) != AgentQuery::fromText(u"name:a"_s));
    QVERIFY(AgentQuery::fromText(u"tokens:>1"_s) != AgentQuery::fromText(u"tokens:>2"_s));
}

void TestAgentQuery::findsWordsAsASearchDoes()
{
    const QByteArray text = "abcabcabd zebra aaaaab "_ba + QString(u"öß"_s).toUtf8();
    for (qsizetype from = 0; from < text.size(); ++from) {
        for (qsizetype length = 0; from + length <= text.size(); ++length) {
            const QByteArray word = text.sliced(from, length);
            for (qsizetype cut = 0; cut <= text.size(); cut += 3)
                QCOMPARE(WordFinder(word).isIn(text.first(cut)), text.first(cut).contains(word));
        }
    }
    QVERIFY(!WordFinder("zz").isIn(text));
    QVERIFY(WordFinder({}).isIn({}));
}

QTEST_APPLESS_MAIN(TestAgentQuery)
#include "tst_agentquery.moc"
