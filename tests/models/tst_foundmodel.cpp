// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "models/foundsearch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

FoundFile found(const QString &name, int matches)
{
    FoundFile file{.path = u"/p/"_s + name, .shown = u"shop/team/"_s + name};
    for (int i = 0; i < matches; ++i)
        file.matches.push_back({.range = {i, 1}, .line = i + 1, .shown = u"x"_s, .inShown = {0, 1}});
    return file;
}

/// "group/item", "group" or "-".
QString placeOf(const FoundModel &model, const QModelIndex &index)
{
    if (!index.isValid())
        return u"-"_s;
    const QString group = QString::number(model.groupOf(index));
    return FoundModel::isGroup(index) ? group : group + u'/' + QString::number(index.row());
}

} // namespace

/// The model of what was found, and the search that fills it.
class FoundModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows();
    void stepsRound();
    void rowsComeAndGo();
    void finds();
    void whatIsOpen();
    void onlyWhatIsWanted();
    void theNewestCounts();
    void wrongExpression();
    void stops();
    void givesTheWindowTime();
    void goesInTheMidst();

private:
    static void write(const TestWorkspace &test)
    {
        test.write(u"shop/.claude/agents/reviewer.md"_s, plainAgent("reviewer"));
        test.write(u"shop/.claude/agents/writer.md"_s, plainAgent("writer"));
        test.workspace()->showFolder(test.path(u"shop"_s));
        QTRY_VERIFY(!test.workspace()->library()->places().back().isScanning);
        QTRY_COMPARE(test.workspace()->library()->places().back().agents.size(), std::size_t(2));
    }
    static QStringList names(const FoundSearch &search)
    {
        QStringList all;
        for (const FoundFile &file : search.model()->files())
            all += file.path.section(u'/', -1) + u':' + QString::number(file.matches.size());
        return all;
    }
};

void FoundModelTest::shows()
{
    FoundModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FoundFile bad = found(u"b.md"_s, 0);
    bad.trouble = u"Not searched."_s;
    model.append({found(u"a.md"_s, 2), bad});
    QCOMPARE(model.matchCount(), 2);
    QCOMPARE(model.fileCount(), 1);
    const QModelIndex file = model.groupIndex(0);
    QCOMPARE(file.data().toString(), u"a.md"_s);
    QCOMPARE(file.data(FoundModel::FolderRole).toString(), QDir::toNativeSeparators(u"shop/team"_s));
    QCOMPARE(file.data(FoundModel::CountRole).toInt(), 2);
    QCOMPARE(file.data(Qt::AccessibleTextRole).toString(), u"a.md, 2 match(es)"_s);
    const QModelIndex match = model.itemIndex(0, 1);
    QCOMPARE(match.data().toString(), u"x"_s);
    QCOMPARE(match.data(FoundModel::PathRole).toString(), u"/p/a.md"_s);
    QCOMPARE(match.data(FoundModel::LineRole).toLongLong(), 2);
    QCOMPARE(match.data(Qt::AccessibleTextRole).toString(), u"line 2: x"_s);
    QCOMPARE(model.groupIndex(1).data(FoundModel::TroubleRole).toString(), u"Not searched."_s);
    QVERIFY(model.groupIndex(1).data(Qt::ToolTipRole).toString().contains(u"Not searched."_s));
}

void FoundModelTest::stepsRound()
{
    FoundModel model;
    QVERIFY(!model.next({}, false).isValid());
    model.append({found(u"a"_s, 2), found(u"b"_s, 0), found(u"c"_s, 1)});
    QStringList forward;
    QModelIndex at;
    for (int i = 0; i < 4; ++i)
        forward += placeOf(model, at = model.next(at, false));
    QCOMPARE(forward, (QStringList{u"0/0"_s, u"0/1"_s, u"2/0"_s, u"0/0"_s}));
    QStringList backward;
    at = {};
    for (int i = 0; i < 4; ++i)
        backward += placeOf(model, at = model.next(at, true));
    QCOMPARE(backward, (QStringList{u"2/0"_s, u"0/1"_s, u"0/0"_s, u"2/0"_s}));
    QCOMPARE(placeOf(model, model.next(model.groupIndex(0), false)), u"0/0"_s);
    QCOMPARE(placeOf(model, model.next(model.groupIndex(2), true)), u"0/1"_s);
    model.clear();
    model.append({found(u"a"_s, 0)});
    QVERIFY(!model.next(model.groupIndex(0), true).isValid());
}

void FoundModelTest::rowsComeAndGo()
{
    FoundModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.append({found(u"a"_s, 1)});
    const QPersistentModelIndex kept = model.itemIndex(0, 0);
    model.append({found(u"b"_s, 1), found(u"c"_s, 3)});
    model.append({});
    QCOMPARE(inserted.size(), 2);
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(FoundModel::PathRole).toString(), u"/p/a"_s);
    model.clear();
    model.clear();
    QCOMPARE(removed.size(), 1);
    QVERIFY(!kept.isValid());
    QCOMPARE(model.matchCount(), 0);
    QCOMPARE(reset.size(), 0);
}

void FoundModelTest::finds()
{
    const TestWorkspace test;
    write(test);
    FoundSearch search(test.workspace());
    const QAbstractItemModelTester tester(search.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(search.start({.query = {.text = u"you are"_s}}));
    QVERIFY(search.isRunning());
    QTRY_VERIFY(!search.isRunning());
    QVERIFY(search.isComplete());
    QCOMPARE(names(search), (QStringList{u"reviewer.md:1"_s, u"writer.md:1"_s}));
    QCOMPARE(search.total(), 2);
    QCOMPARE(search.model()->files()[0].shown, u"shop/.claude/agents/reviewer.md"_s);
    QVERIFY(search.start({.query = {.text = u"WRITER"_s, .caseSensitive = true}}));
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(search.model()->rowCount(), 0);
    QVERIFY(search.start({}));
    QVERIFY(!search.isRunning());
}

void FoundModelTest::whatIsOpen()
{
    const TestWorkspace test;
    write(test);
    AgentDocument *document = *test.workspace()->open(test.path(u"shop/.claude/agents/writer.md"_s));
    QVERIFY(document->apply(ChangeSet::replacing({document->text().size(), 0}, u"A needle.\n"_s)));
    FoundSearch search(test.workspace());
    QVERIFY(search.start({.query = {.text = u"needle"_s}}));
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(names(search), (QStringList{u"writer.md:1"_s}));
    QVERIFY(!test.bytes(u"shop/.claude/agents/writer.md"_s).contains("needle"));
}

void FoundModelTest::onlyWhatIsWanted()
{
    const TestWorkspace test;
    write(test);
    const QString writer = test.path(u"shop/.claude/agents/writer.md"_s);
    FoundSearch search(test.workspace());
    QVERIFY(search.start({.query = {.text = u"agent"_s}, .scope = FoundSearch::Scope::Listed, .listed = {writer}}));
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(search.total(), 1);
    QVERIFY(search.start({.query = {.text = u"agent"_s}, .include = u"*.md"_s, .exclude = u"writ*"_s}));
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(names(search), (QStringList{u"reviewer.md:1"_s}));
    // Of two that have one name the session uses one.
    test.write(u"other/.claude/agents/x.md"_s, plainAgent("writer"));
    test.workspace()->showFolder(test.path(u"other"_s));
    QTRY_COMPARE(test.workspace()->library()->places().back().agents.size(), std::size_t(1));
    test.workspace()->library()->setWorkingFolder(test.path(u"other"_s));
    QTRY_COMPARE(test.workspace()->library()->standings().workingFolder(), test.path(u"other"_s));
    QVERIFY(search.start({.query = {.text = u"you are"_s}, .scope = FoundSearch::Scope::Used}));
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(names(search), (QStringList{u"x.md:1"_s}));
}

void FoundModelTest::theNewestCounts()
{
    const TestWorkspace test;
    write(test);
    FoundSearch search(test.workspace());
    for (const QString &text : {u"y"_s, u"yo"_s, u"you are wr"_s})
        QVERIFY(search.start({.query = {.text = text}}));
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(names(search), (QStringList{u"writer.md:1"_s}));
    // What was found stays until there is something new, and nobody is told of an end.
    bool wasStopped = false;
    connect(&search, &FoundSearch::changed, &search, [&] { wasStopped = wasStopped || search.isStopped(); });
    QVERIFY(search.start({.query = {.text = u"you are"_s}}));
    QVERIFY(search.start({.query = {.text = u"you are re"_s}}));
    QCOMPARE(names(search), (QStringList{u"writer.md:1"_s}));
    QTRY_COMPARE(names(search), (QStringList{u"reviewer.md:1"_s}));
    QVERIFY(!wasStopped);
}

void FoundModelTest::wrongExpression()
{
    const TestWorkspace test;
    write(test);
    FoundSearch search(test.workspace());
    QVERIFY(search.start({.query = {.text = u"agent"_s}}));
    const auto begun = search.start({.query = {.text = u"(a"_s, .regularExpression = true}});
    QVERIFY(!begun);
    QVERIFY(!begun.error().text.isEmpty());
    QVERIFY(!search.isRunning());
    QCOMPARE(search.model()->rowCount(), 0);
    // Nothing comes of the one before.
    QTest::qWait(60);
    QCOMPARE(search.model()->rowCount(), 0);
}

void FoundModelTest::stops()
{
    const TestWorkspace test;
    write(test);
    FoundSearch search(test.workspace());
    QVERIFY(search.start({.query = {.text = u"agent"_s}}));
    search.stop();
    QVERIFY(!search.isRunning());
    QVERIFY(search.isStopped());
    QVERIFY(!search.isComplete());
    QVERIFY(search.start({.query = {.text = u"agent"_s}}));
    QVERIFY(!search.isStopped());
    QTRY_VERIFY(!search.isRunning());
    QVERIFY(search.isComplete());
}

/// Many rows come in parts.
void FoundModelTest::givesTheWindowTime()
{
    const TestWorkspace test;
    for (int i = 0; i < 60; ++i) {
        test.write(u"shop/.claude/agents/a%1.md"_s.arg(i),
                   plainAgent("a" + QByteArray::number(i)) + QByteArray("needle\n").repeated(40));
    }
    test.workspace()->showFolder(test.path(u"shop"_s));
    QTRY_COMPARE(test.workspace()->library()->places().back().agents.size(), std::size_t(60));
    FoundSearch search(test.workspace());
    qsizetype most = 0;
    int parts = 0;
    connect(search.model(), &QAbstractItemModel::rowsInserted, &search, [&](const QModelIndex &, int first, int last) {
        qsizetype rows = 0;
        for (int row = first; row <= last; ++row)
            rows += 1 + search.model()->rowCount(search.model()->groupIndex(row));
        most = std::max(most, rows);
        ++parts;
    });
    QVERIFY(search.start({.query = {.text = u"needle"_s}}));
    QTRY_VERIFY(!search.isRunning());
    QCOMPARE(search.model()->matchCount(), 60 * 40);
    QVERIFY(parts >= 6);
    QVERIFY2(most <= FoundSearch::kRowsAtOnce + 41, QByteArray::number(most).constData());
}

void FoundModelTest::goesInTheMidst()
{
    const TestWorkspace test;
    write(test);
    for (int i = 0; i < 10; ++i) {
        FoundSearch search(test.workspace());
        QVERIFY(search.start({.query = {.text = u"agent"_s}}));
        if (i % 2 == 0)
            QCoreApplication::processEvents();
    }
}

QTEST_GUILESS_MAIN(FoundModelTest)
#include "tst_foundmodel.moc"
