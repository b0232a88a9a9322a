// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/verdict.h"
#include "library/budget.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

Budget::AgentPointer agent(const QString &name, const QString &description, Outcome outcome = Outcome::Loads,
                           const QString &dialect = u"claude-code"_s)
{
    return std::make_shared<const AgentSummary>(AgentSummary{.path = u"/Über alles/"_s + name + u".md"_s,
                                                             .fileName = name + u".md"_s,
                                                             .dialect = dialect,
                                                             .name = name,
                                                             .description = description,
                                                             .outcome = outcome,
                                                             .descriptionTokens = descriptionTokens(description)});
}

const Dialect &dialect(const QString &id)
{
    static const Dialects dialects = Dialects::load();
    return *dialects.client(id).dialect;
}

} // namespace

class BudgetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsUpByPlace();
    void countsOnlyWhatIsCarried();
    void tellsWhatExamplesCost();
    void isOverOnlyAboveTheLimit();
    void ofNothing();
    void shorteningBeginsBehindTheFirstSentence_data();
    void shorteningBeginsBehindTheFirstSentence();
};

void BudgetTest::addsUpByPlace()
{
    const std::vector one{agent(u"short"_s, QString(40, u'x')), agent(u"long"_s, QString(400, u'x'))};
    const std::vector other{agent(u"middle"_s, QString(200, u'x')), agent(u"same"_s, QString(40, u'x'))};
    const std::vector<Budget::Source> sources{{u"Home"_s, one}, {u"shop"_s, other}, {u"empty"_s, {}}};
    const Budget budget = Budget::of(sources, dialect(u"claude-code"_s));
    QCOMPARE(budget.limit, 15'000);
    QCOMPARE(budget.tokens, 170);
    QStringList names;
    qsizetype sum = 0;
    for (const Budget::Entry &entry : budget.entries) {
        names << entry.agent->name;
        sum += entry.tokens;
    }
    QCOMPARE(names, (QStringList{u"long"_s, u"middle"_s, u"short"_s, u"same"_s}));
    QCOMPARE(sum, budget.tokens);
    QCOMPARE(budget.entries[1].source, 1);
    QCOMPARE(budget.sums, (std::vector<Budget::Sum>{{u"Home"_s, 2, 110}, {u"shop"_s, 2, 60}, {u"empty"_s, 0, 0}}));
    QCOMPARE(budget, Budget::of(sources, dialect(u"claude-code"_s)));
}

void BudgetTest::countsOnlyWhatIsCarried()
{
    const std::vector agents{agent(u"loads"_s, u"four"_s),
                             agent(u"lost"_s, u"four"_s, Outcome::NotLoaded),
                             agent(u"note"_s, u"four"_s, Outcome::NotAnAgent),
                             agent(u"bare"_s, u"four"_s, Outcome::LoadsWithoutMetadata),
                             agent(u"foreign"_s, u"four"_s, Outcome::Loads, u"gemini"_s),
                             agent(u"silent"_s, {}),
                             agent(u"hidden"_s, u"four"_s)};
    const Budget::Source source{u"Home"_s, agents};
    const auto isUsed = [](const AgentSummary &summary) { return summary.name != u"hidden"_s; };
    const Budget budget = Budget::of({&source, 1}, dialect(u"claude-code"_s), isUsed);
    QCOMPARE(budget.entries.size(), 2U);
    QCOMPARE(budget.tokens, 2);
    QCOMPARE(Budget::of({&source, 1}, dialect(u"claude-code"_s)).tokens, 3);
    const Budget other = Budget::of({&source, 1}, dialect(u"gemini"_s));
    QCOMPARE(other.entries.size(), 1U);
    QCOMPARE(other.limit, 0);
}

void BudgetTest::tellsWhatExamplesCost()
{
    const QString prose = u"Use it when it is needed."_s;
    const QString example = u"<example>user: 'x' assistant: 'y'</example>"_s;
    const std::vector agents{agent(u"with"_s, prose + u" Examples: "_s + example + example), agent(u"without"_s, prose),
                             agent(u"only"_s, example)};
    const Budget::Source source{u"Home"_s, agents};
    const Budget budget = Budget::of({&source, 1}, dialect(u"claude-code"_s));
    QCOMPARE(budget.entries[0].saved, budget.entries[0].tokens - descriptionTokens(prose));
    QVERIFY(budget.entries[0].saved > 20);
    QCOMPARE(budget.entries[1].saved, 0); // nothing would be left of it
    QCOMPARE(budget.entries[2].saved, 0);
    QCOMPARE(budget.saved, budget.entries[0].saved);
}

void BudgetTest::isOverOnlyAboveTheLimit()
{
    const std::vector agents{agent(u"full"_s, QString(60'000, u'x'))};
    const Budget::Source source{u"Home"_s, agents};
    Budget budget = Budget::of({&source, 1}, dialect(u"claude-code"_s));
    QCOMPARE(budget.tokens, budget.limit);
    QVERIFY(!budget.isOver());
    const std::vector more{agents[0], agent(u"one"_s, u"x"_s)};
    const Budget::Source second{u"Home"_s, more};
    QVERIFY(Budget::of({&second, 1}, dialect(u"claude-code"_s)).isOver());
    QVERIFY(!Budget::of({&second, 1}, dialect(u"gemini"_s)).isOver());
}

void BudgetTest::ofNothing()
{
    const Budget budget = Budget::of({}, dialect(u"claude-code"_s));
    QVERIFY(budget.entries.empty() && budget.sums.empty() && !budget.isOver());
}

void BudgetTest::shorteningBeginsBehindTheFirstSentence_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, const QString &value, const QString &target) {
        QTest::newRow(name) << value << target;
    };
    row("plain", u"Use it. It is good.  It is."_s, u"It is good.  It is."_s);
    row("quoted", u"\"Use it. It is good.\""_s, u"It is good."_s);
    row("one sentence", u"Use it."_s, u"Use it."_s);
    row("no end", u"Use it"_s, u"Use it"_s);
    row("dots within", u"Use it for v1.2 of node.js only. Or not."_s, u"Or not."_s);
    row("block", u"|\n  Use it\n\n  <example>x</example>"_s, u"<example>x</example>"_s);
    row("written line ends", u"\"Use it\\n\\n<example>x</example>\""_s, u"\\n\\n<example>x</example>"_s);
    row("Chinese", u"使用它。它很好。"_s, u"它很好。"_s);
    row("quotes around one", u"'Use it.'"_s, u"'Use it.'"_s);
}

void BudgetTest::shorteningBeginsBehindTheFirstSentence()
{
    QFETCH(QString, value);
    QFETCH(QString, target);
    static const Dialects dialects = Dialects::load();
    const QString text = u"---\nname: a\ndescription: "_s + value + u"\ncolor: red\n---\n\nYou are.\n"_s;
    const AgentFile file = AgentFile::parse(SourceText(text, {}));
    const TextRange range = shortenTarget(file, dialects.client({}).loader->read(file, {}));
    QCOMPARE(text.sliced(range.start, range.length), target);
    QVERIFY(shortenTarget(AgentFile(), Reading()).isEmpty());
}

QTEST_GUILESS_MAIN(BudgetTest)
#include "tst_budget.moc"
