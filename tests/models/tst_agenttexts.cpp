// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "models/alikemodel.h"
#include "models/askedmodel.h"
#include "models/budgetmodel.h"
#include "models/budgetsumsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Reporting = QAbstractItemModelTester::FailureReportingMode;

Budget::AgentPointer agent(const QString &name, const QString &description, bool isReadOnly = false)
{
    auto folder = std::make_shared<const AgentsFolder>(
        AgentsFolder{.path = u"/p/agents"_s,
                     .kind = isReadOnly ? AgentsFolder::Kind::Managed : AgentsFolder::Kind::Project,
                     .dialect = u"claude-code"_s});
    return std::make_shared<const AgentSummary>(AgentSummary{.path = u"/p/agents/"_s + name + u".md"_s,
                                                             .fileName = name + u".md"_s,
                                                             .folder = folder,
                                                             .dialect = u"claude-code"_s,
                                                             .name = name,
                                                             .description = description,
                                                             .outcome = Outcome::Loads,
                                                             .descriptionTokens = descriptionTokens(description)});
}

AgentTexts::Data dataOf(const std::vector<Budget::AgentPointer> &agents)
{
    static const Dialects dialects = Dialects::load();
    AgentTexts::Data data;
    const Budget::Source source{u"Home"_s, agents};
    data.budget = Budget::of({&source, 1}, *dialects.client({}).dialect);
    data.likeness = Likeness::of(agents);
    data.places.assign(agents.size(), u"Home"_s);
    data.pairs = data.likeness->mostAlike(100);
    return data;
}

QStringList column(const QAbstractItemModel &model, int number)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, number).data().toString();
    return texts;
}

} // namespace

class AgentTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOnlyWhoAsks();
    void dropsAnswersThatAreStale();
    void countsOnlyWhatIsUsed();
    void followsTheDisk();
    void budgetRowsComeAndGo();
    void sumsTellTheLimit();
    void askedRowsAreRanked();
    void anOpenAgentHasItsOwnRow_data();
    void anOpenAgentHasItsOwnRow();
    void anOpenAgentFarBehindIsShown();
    void pairsAreRows();
    void randomRowsKeepTheModelWhole();

private:
    static void write(const TestWorkspace &test)
    {
        test.write(u"shop/.claude/agents/reviewer.md"_s, plainAgent("reviewer"));
        test.write(u"shop/.claude/agents/writer.md"_s, plainAgent("writer"));
        test.write(u"other/.claude/agents/judge.md"_s, plainAgent("judge"));
        test.write(u"other/.gemini/agents/foreign.md"_s, plainAgent("foreign"));
        test.write(u"other/.claude/agents/readme.md"_s, "# Notes\n");
        for (const QString &folder : {u"shop"_s, u"other"_s})
            test.workspace()->showFolder(test.path(folder));
        const bool isRead = QTest::qWaitFor([&] {
            return std::ranges::none_of(test.workspace()->library()->places(), &AgentLibrary::ShownPlace::isScanning);
        });
        if (!isRead)
            qFatal("never read");
    }
    static QStringList names(const AgentTexts &texts)
    {
        QStringList all;
        for (const auto &one : texts.data().likeness->agents())
            all << one->name;
        return all;
    }
};

void AgentTextsTest::answersOnlyWhoAsks()
{
    TestWorkspace test;
    write(test);
    AgentTexts texts(test.workspace());
    texts.setDelay(0);
    texts.setScope(AgentTexts::Scope::AllPlaces);
    QSignalSpy changed(&texts, &AgentTexts::changed);
    QVERIFY(!texts.isFresh());
    QVERIFY(!texts.isWanted()); // nobody looks
    texts.want();
    QVERIFY(texts.isWanted());
    texts.want();
    QVERIFY(changed.wait());
    QVERIFY(texts.isFresh());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(names(texts), (QStringList{u"reviewer"_s, u"writer"_s, u"judge"_s}));
    QCOMPARE(texts.data().places, (std::vector<QString>{u"shop"_s, u"shop"_s, u"other"_s}));
    QCOMPARE(texts.data().budget.entries.size(), 3U);
    texts.want(); // is there
    QVERIFY(!texts.isWanted());
    QCOMPARE(changed.count(), 1);
}

void AgentTextsTest::dropsAnswersThatAreStale()
{
    TestWorkspace test;
    write(test);
    AgentTexts texts(test.workspace());
    texts.setDelay(0);
    QSignalSpy changed(&texts, &AgentTexts::changed);
    texts.want();
    // The first question is on its way when all changes.
    QTRY_VERIFY(texts.isAsked() || texts.isFresh());
    for (int i = 0; i < 21; ++i) {
        texts.setScope(i % 2 == 0 ? AgentTexts::Scope::AllPlaces : AgentTexts::Scope::Used);
        texts.want();
    }
    QTRY_VERIFY(texts.isFresh());
    QVERIFY(texts.data().scope == AgentTexts::Scope::AllPlaces);
    QCOMPARE(texts.data().budget.entries.size(), 3U);
    QVERIFY(changed.count() <= 2);
}

void AgentTextsTest::countsOnlyWhatIsUsed()
{
    TestWorkspace test;
    write(test);
    test.write(u"shop/.claude/agents/copy.md"_s, plainAgent("writer")); // of two only one is used
    test.workspace()->library()->scanAll(false);
    AgentTexts texts(test.workspace());
    texts.setDelay(0);
    const QString shop = test.path(u"shop"_s);
    test.workspace()->library()->setWorkingFolder(shop);
    const auto isCounted = [&](const QStringList &expected) {
        return QTest::qWaitFor([&] {
            texts.want();
            return texts.isFresh() && names(texts) == expected;
        });
    };
    QVERIFY2(isCounted({u"writer"_s, u"reviewer"_s}), qPrintable(names(texts).join(u' ')));
    QCOMPARE(texts.data().budget.sums.size(), 1U); // places without agents are left out
    QCOMPARE(texts.data().seenFrom, shop);
    test.workspace()->library()->setWorkingFolder(test.path(u"other"_s));
    QVERIFY2(isCounted({u"judge"_s}), qPrintable(names(texts).join(u' ')));
}

void AgentTextsTest::followsTheDisk()
{
    TestWorkspace test;
    write(test);
    AgentTexts texts(test.workspace());
    texts.setDelay(0);
    texts.setScope(AgentTexts::Scope::AllPlaces);
    texts.want();
    QTRY_VERIFY(texts.isFresh());
    // As somebody does who goes on looking.
    QSignalSpy stale(&texts, &AgentTexts::becameStale);
    connect(&texts, &AgentTexts::becameStale, &texts, &AgentTexts::want);
    const QString path = test.write(u"shop/.claude/agents/third.md"_s, plainAgent("third"));
    test.workspace()->library()->scanFolders({path.section(u'/', 0, -2)});
    QTRY_VERIFY(stale.count() > 0);
    QTRY_VERIFY(texts.isFresh() && names(texts).contains(u"third"_s));
}

void AgentTextsTest::budgetRowsComeAndGo()
{
    BudgetModel model;
    QAbstractItemModelTester tester(&model, Reporting::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const auto longOne = agent(u"long"_s, QString(400, u'x'));
    const auto middle = agent(u"middle"_s, QString(200, u'x') + u" <example>user: 'x'</example>"_s, true);
    const auto shortOne = agent(u"short"_s, QString(40, u'x'));
    model.setBudget(dataOf({longOne, shortOne}).budget);
    QCOMPARE(column(model, BudgetModel::AgentColumn), (QStringList{u"long"_s, u"short"_s}));
    QCOMPARE(column(model, BudgetModel::TokensColumn), (QStringList{u"100"_s, u"10"_s}));
    QCOMPARE(model.index(1, BudgetModel::TokensColumn).data(kShareRole).toDouble(), 0.1);
    model.setBudget(dataOf({longOne, middle, shortOne}).budget);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted.at(1).at(1), 1);
    QCOMPARE(inserted.at(1).at(2), 1);
    QVERIFY(model.rowAt(model.index(1, 0)).isReadOnly());
    QVERIFY(model.rowAt(model.index(1, 0)).saved > 0);
    QVERIFY(!model.index(1, BudgetModel::PlaceColumn).data(Qt::DecorationRole).value<QIcon>().isNull());
    model.setBudget(dataOf({middle, shortOne}).budget);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1), 0);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(0, BudgetModel::TokensColumn).data(kShareRole).toDouble(), 1.0);
}

void AgentTextsTest::sumsTellTheLimit()
{
    BudgetSumsModel model;
    QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setBudget(dataOf({agent(u"a"_s, QString(400, u'x'))}).budget);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(column(model, BudgetSumsModel::AgentsColumn), (QStringList{u"1"_s, u"1"_s}));
    QVERIFY(column(model, BudgetSumsModel::TokensColumn).constFirst().contains(u"100"_s));
    QCOMPARE(model.index(0, BudgetSumsModel::TokensColumn).data(kShareRole).toDouble(), 100.0 / 15'000);
    model.setBudget(dataOf({agent(u"a"_s, QString(80'000, u'x'))}).budget);
    QVERIFY(model.index(0, BudgetSumsModel::TokensColumn).data(kShareRole).toDouble() > 1);
    QVERIFY2(column(model, BudgetSumsModel::TokensColumn).constFirst().contains(u"over"_s),
             qPrintable(column(model, BudgetSumsModel::TokensColumn).constFirst()));
}

void AgentTextsTest::askedRowsAreRanked()
{
    AskedModel model;
    QAbstractItemModelTester tester(&model, Reporting::QtTest);
    const auto data = dataOf({agent(u"tester"_s, u"Writes tests of code."_s), agent(u"reviewer"_s, u"Reads code."_s),
                              agent(u"painter"_s, u"Paints ships."_s)});
    model.ask(u"write a test for the code"_s, data, std::nullopt);
    QCOMPARE(column(model, AskedModel::AgentColumn), (QStringList{u"tester"_s, u"reviewer"_s}));
    QCOMPARE(model.index(0, AskedModel::ShareColumn).data(kShareRole).toDouble(), 1.0);
    QVERIFY(model.index(1, AskedModel::ShareColumn).data(kShareRole).toDouble() < 1);
    QCOMPARE(model.rows()[1].words, QStringList{u"code"_s});
    QCOMPARE(model.openRank(), 0);
    model.ask({}, data, std::nullopt);
    QCOMPARE(model.rowCount(), 0);
}

void AgentTextsTest::anOpenAgentHasItsOwnRow_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("rank");
    QTest::newRow("as saved") << u"Reads code."_s << 2;
    QTest::newRow("better now") << u"Writes tests, and tests of code that tests: writes code."_s << 1;
    QTest::newRow("shares nothing") << u"Sings."_s << 0;
}

void AgentTextsTest::anOpenAgentHasItsOwnRow()
{
    QFETCH(QString, description);
    QFETCH(int, rank);
    AskedModel model;
    QAbstractItemModelTester tester(&model, Reporting::QtTest);
    const auto data = dataOf({agent(u"author"_s, u"Writes tests for code."_s), agent(u"reviewer"_s, u"Reads code."_s)});
    model.ask(u"write a test for the code"_s, data,
              AskedModel::Open{u"/p/agents/reviewer.md"_s, {u"reviewer"_s, description}});
    QCOMPARE(model.openRank(), rank);
    const QStringList names = column(model, AskedModel::AgentColumn);
    QCOMPARE(names.count(u"reviewer"_s), rank == 0 ? 0 : 1);
    if (rank > 0)
        QVERIFY(model.rows()[static_cast<std::size_t>(rank) - 1].isOpen);
    // A new one stands beside all others.
    model.ask(u"write a test for the code"_s, data, AskedModel::Open{{}, {u"newcomer"_s, u"Tests code."_s}});
    QCOMPARE(model.rowCount(), 3);
}

void AgentTextsTest::anOpenAgentFarBehindIsShown()
{
    std::vector<Budget::AgentPointer> agents;
    agents.reserve(50);
    for (int i = 0; i < 50; ++i)
        agents.push_back(agent(u"tester%1"_s.arg(i), u"Tests. Tests. Tests."_s));
    AskedModel model;
    QAbstractItemModelTester tester(&model, Reporting::QtTest);
    const QString filler = u"one two three four five six seven eight nine ten "_s.repeated(10);
    model.ask(u"test"_s, dataOf(agents), AskedModel::Open{u"/p/open.md"_s, {u"open"_s, filler + u"test"_s}});
    QCOMPARE(model.openRank(), 51);
    QCOMPARE(model.rowCount(), static_cast<int>(AskedModel::kRows) + 1);
    QVERIFY(model.rows().back().isOpen);
}

void AgentTextsTest::pairsAreRows()
{
    AlikeModel model;
    QAbstractItemModelTester tester(&model, Reporting::QtTest);
    model.setTexts(dataOf({agent(u"tester"_s, u"Runs the tests and reports."_s), agent(u"other"_s, u"Paints ships."_s),
                           agent(u"testers"_s, u"Runs the tests and reports."_s)}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, AlikeModel::LikenessColumn).data().toString(), u"100 %"_s);
    QCOMPARE(model.rows()[0].first.path, u"/p/agents/tester.md"_s);
    QCOMPARE(model.rows()[0].second.path, u"/p/agents/testers.md"_s);
    QVERIFY(model.index(0, AlikeModel::WordsColumn).data().toString().contains(u"reports"_s));
    model.setTexts({});
    QCOMPARE(model.rowCount(), 0);
}

void AgentTextsTest::randomRowsKeepTheModelWhole()
{
    BudgetModel model;
    QAbstractItemModelTester tester(&model, Reporting::QtTest);
    QRandomGenerator random(7);
    std::vector<Budget::AgentPointer> all;
    all.reserve(12);
    for (int i = 0; i < 12; ++i)
        all.push_back(agent(u"agent%1"_s.arg(i), QString(4 * (i + 1), u'x')));
    for (int round = 0; round < 200; ++round) {
        std::vector<Budget::AgentPointer> some;
        for (const auto &one : all) {
            if (random.bounded(2) == 1)
                some.push_back(one);
        }
        model.setBudget(dataOf(some).budget);
        QStringList expected;
        for (const auto &one : some)
            expected.prepend(one->name);
        QCOMPARE(column(model, BudgetModel::AgentColumn), expected);
    }
}

QTEST_MAIN(AgentTextsTest)
#include "tst_agenttexts.moc"
