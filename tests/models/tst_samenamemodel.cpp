// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/libraryfixture.h"
#include "models/samenamemodel.h"
#include "models/samenameproxy.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace dossier;
using namespace Qt::StringLiterals;

class SameNameModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsNamesAgainstFolders();
    void tellsWhatIsUsedAndEqual();
    void severalFilesInOneCell();
    void namesOtherClients();
    void announcesOnlyWhatDiffers();
    void followsAnyChange();
    void filters();

private:
    static Standings judge(const LibraryFixture &fixture, const QString &folder = u"shop"_s)
    {
        const std::vector<std::shared_ptr<const PlaceSnapshot>> all{
            fixture.scanFolder(u"shop"_s), fixture.scanFolder(u"other"_s), fixture.scanPlace(Place::Kind::Home)};
        return Standings::judge(all, fixture.path(folder), *fixture.dialects());
    }
    /// "name: text | text | …", the titles first.
    static QStringList shown(const QAbstractItemModel &model)
    {
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles += model.headerData(column, Qt::Horizontal).toString();
        QStringList lines{titles.join(u" | "_s)};
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < model.columnCount(); ++column)
                texts += model.index(row, column).data().toString();
            lines += model.headerData(row, Qt::Vertical).toString() + u": "_s + texts.join(u" | "_s);
        }
        return lines;
    }
};

void SameNameModelTest::showsNamesAgainstFolders()
{
    const LibraryFixture fixture;
    SameNameModel model(*fixture.dialects());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(shown(model), QStringList{QString()});
    const QString shop = fixture.putAgent(u"shop/.claude/agents/a.md"_s, "a");
    const QString home = fixture.putAgent(u"home/.claude/agents/a.md"_s, "a", "model: opus\n");
    fixture.putAgent(u"shop/.claude/agents/b.md"_s, "b");
    fixture.putAgent(u"other/.claude/agents/b.md"_s, "b");
    model.setStandings(judge(fixture));
    QCOMPARE(shown(model),
             (QStringList{u"other | shop | Home"_s, u"a:  | Used | Different"_s, u"b: Equal | Used | "_s}));
    QCOMPARE(model.index(0, 1).data(SameNameModel::PathsRole).toStringList(), QStringList{shop});
    QCOMPARE(model.index(0, 2).data(SameNameModel::FirstRole).toString(), shop);
    QVERIFY(!model.index(0, 0).data(SameNameModel::PathsRole).isValid());
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.flags(model.index(0, 2)).testFlag(Qt::ItemIsSelectable));
    const QString help = model.index(0, 2).data(Qt::ToolTipRole).toString();
    QVERIFY2(help.contains(home) && help.contains(u"instead"_s), qPrintable(help));
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(), fixture.path(u"shop/.claude/agents"_s));
}

void SameNameModelTest::tellsWhatIsUsedAndEqual()
{
    const LibraryFixture fixture;
    for (const QString &place : {u"shop"_s, u"other"_s, u"home"_s})
        fixture.putAgent(place + u"/.claude/agents/a.md"_s, "a");
    SameNameModel model(*fixture.dialects());
    model.setStandings(judge(fixture));
    QVERIFY(model.index(0, 0).data(SameNameModel::EqualRole).toBool());
    QVERIFY(model.index(0, 1).data(SameNameModel::UsedRole).toBool());
    QVERIFY(model.index(0, 1).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.index(0, 2).data(SameNameModel::UsedRole).toBool());
    QVERIFY(!model.index(0, 2).data(Qt::FontRole).value<QFont>().bold());
    // Seen from the other one it is the other's.
    model.setStandings(judge(fixture, u"other"_s));
    QCOMPARE(shown(model).last(), u"a: Used | Equal | Equal"_s);
    // From where none of a project is seen, Home's is used.
    model.setStandings(judge(fixture, u"nowhere"_s));
    QCOMPARE(shown(model).last(), u"a: Equal | Equal | Used"_s);
}

void SameNameModelTest::severalFilesInOneCell()
{
    const LibraryFixture fixture;
    const QString one = fixture.putAgent(u"shop/.claude/agents/1.md"_s, "a");
    const QString two = fixture.putAgent(u"shop/.claude/agents/2.md"_s, "a");
    fixture.putAgent(u"home/.claude/agents/3.md"_s, "b");
    fixture.putAgent(u"home/.claude/agents/4.md"_s, "b", "# other\n");
    SameNameModel model(*fixture.dialects());
    model.setStandings(judge(fixture));
    QCOMPARE(shown(model), (QStringList{u"shop | Home"_s, u"a: 2 equal files | "_s, u"b:  | 2 files that differ"_s}));
    QCOMPARE(model.index(0, 0).data(SameNameModel::PathsRole).toStringList(), (QStringList{one, two}));
}

void SameNameModelTest::namesOtherClients()
{
    const LibraryFixture fixture;
    SameNameModel model(*fixture.dialects());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.putAgent(u"shop/.claude/agents/a.md"_s, "aa");
    fixture.putAgent(u"home/.claude/agents/a.md"_s, "aa");
    model.setStandings(judge(fixture));
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"aa"_s);
    fixture.putAgent(u"shop/.gemini/agents/a.md"_s, "aa");
    fixture.putAgent(u"home/.gemini/agents/a.md"_s, "aa");
    model.setStandings(judge(fixture));
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"aa"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"aa (Gemini CLI)"_s);
}

void SameNameModelTest::announcesOnlyWhatDiffers()
{
    const LibraryFixture fixture;
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        fixture.putAgent(u"shop/.claude/agents/%1.md"_s.arg(name), name.toUtf8());
        fixture.putAgent(u"home/.claude/agents/%1.md"_s.arg(name), name.toUtf8());
    }
    SameNameModel model(*fixture.dialects());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto standingsNow = [&fixture] { return judge(fixture); };
    model.setStandings(standingsNow());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept(model.index(2, 0));
    fixture.putAgent(u"home/.claude/agents/b.md"_s, "b", "model: opus\n");
    QVERIFY(QFile::remove(fixture.path(u"home/.claude/agents/a.md"_s)));
    model.setStandings(standingsNow());
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(reset.size(), 0);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(kept.row(), 1);
    QCOMPARE(shown(model), (QStringList{u"shop | Home"_s, u"b: Used | Different"_s, u"c: Used | Equal"_s}));
}

void SameNameModelTest::followsAnyChange()
{
    const LibraryFixture fixture;
    SameNameModel model(*fixture.dialects());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    const QStringList folders{u"shop"_s, u"shop/web"_s, u"shop/api"_s, u"other"_s, u"home"_s};
    for (int round = 0; round < 60; ++round) {
        const QString file =
            folders[random.bounded(folders.size())] +
            (random.bounded(5) == 0 ? u"/.gemini/agents/%1.md"_s : u"/.claude/agents/%1.md"_s).arg(random.bounded(4));
        if (random.bounded(3) == 0)
            QFile::remove(fixture.path(file));
        else
            fixture.putAgent(file, "agent-" + QByteArray::number(random.bounded(3)));
        const Standings standings = judge(fixture);
        model.setStandings(standings);
        SameNameModel fresh(*fixture.dialects());
        fresh.setStandings(standings);
        QCOMPARE(shown(model), shown(fresh));
    }
    QVERIFY(model.rowCount() > 0);
}

void SameNameModelTest::filters()
{
    const LibraryFixture fixture;
    for (const QByteArray &name : {QByteArray("api-reviewer"), QByteArray("api-writer"), QByteArray("web-reviewer")}) {
        fixture.putAgent(u"shop/.claude/agents/"_s + QString::fromLatin1(name) + u".md"_s, name);
        fixture.putAgent(u"home/.claude/agents/"_s + QString::fromLatin1(name) + u".md"_s, name,
                         name == "api-writer" ? "model: opus\n" : "");
    }
    SameNameModel model(*fixture.dialects());
    SameNameProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.setSourceModel(&model);
    model.setStandings(judge(fixture));
    const auto names = [&proxy] {
        QStringList all;
        for (int row = 0; row < proxy.rowCount(); ++row)
            all += proxy.headerData(row, Qt::Vertical).toString();
        return all;
    };
    QCOMPARE(names().size(), 3);
    proxy.setWords(u" REVIEWER  api"_s);
    QCOMPARE(names(), QStringList{u"api-reviewer"_s});
    proxy.setWords({});
    proxy.setOnlyDifferent(true);
    QCOMPARE(names(), QStringList{u"api-writer"_s});
    // A name that differs from now on shows.
    fixture.putAgent(u"home/.claude/agents/web-reviewer.md"_s, "web-reviewer", "model: haiku\n");
    model.setStandings(judge(fixture));
    QCOMPARE(names(), (QStringList{u"api-writer"_s, u"web-reviewer"_s}));
}

QTEST_MAIN(SameNameModelTest)
#include "tst_samenamemodel.moc"
