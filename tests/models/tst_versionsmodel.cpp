// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/versionsmodel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Origin = FileVersion::Origin;

struct Kept {
    QTemporaryDir folder{QDir::tempPath() + u"/Zustand ü-XXXXXX"_s};
    VersionStore store{folder.path(), {.total = 1 << 20, .content = 1000}};
    int second = 0;
    const QString path = u"/ä/a.md"_s;

    void add(const QByteArray &bytes, Origin origin)
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + second++ * 1000LL, QTimeZone::UTC);
        QVERIFY(store.add({{.path = path, .bytes = bytes, .origin = origin, .time = time, .movedTo = {}}}));
    }
};

QStringList cells(const VersionsModel &model, int column)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row, column).data().toString();
    return found;
}

} // namespace

class VersionsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows();
    void saysWhatIsNotKept();
    void newOnesComeFirst();
    void stops();
};

void VersionsModelTest::shows()
{
    Kept kept;
    kept.add("a\nb\nc\n", Origin::Opened);
    kept.add("a\nB\nc\nd\n", Origin::Saved);
    kept.add("a\r\nB\r\nc\r\nd\r\n", Origin::Reloaded);
    kept.add("a\n", Origin::Batch);
    kept.add("a\nx\n", Origin::Replaced);
    kept.add("a\ny\n", Origin::Opened);
    VersionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(readVersions(kept.store, kept.path).value());
    QCOMPARE(cells(model, VersionsModel::OriginColumn),
             QStringList({u"Changed outside, found when opened"_s, u"Changed outside, found when written"_s,
                          u"Written by a command"_s, u"Changed outside"_s, u"Saved here"_s, u"As opened here"_s}));
    QCOMPARE(cells(model, VersionsModel::LinesColumn),
             QStringList({u"+1 −1"_s, u"+1 −0"_s, u"+0 −3"_s, u"line ends or encoding"_s, u"+2 −1"_s, u"first"_s}));
    QVERIFY(cells(model, VersionsModel::SizeColumn).at(2).contains(u"−"_s));
    QVERIFY(!cells(model, VersionsModel::TimeColumn).contains(QString()));
}

void VersionsModelTest::saysWhatIsNotKept()
{
    Kept kept;
    kept.add("a\n", Origin::Opened);
    kept.add(QByteArray(1001, 'x'), Origin::Saved);
    kept.add("b\n", Origin::Saved);
    VersionsModel model;
    model.setRows(readVersions(kept.store, kept.path).value());
    QCOMPARE(model.rowAt(model.index(1, 0)).isTooLarge, true);
    QVERIFY(cells(model, VersionsModel::OriginColumn).at(1).contains(u"too large"_s));
    QCOMPARE(cells(model, VersionsModel::LinesColumn), QStringList({{}, {}, u"first"_s}));
    for (const FolderEntry &entry :
         FileOps::system().entries(kept.store.folder()).value_or(std::vector<FolderEntry>())) {
        if (entry.name.endsWith(".pack"_L1))
            QVERIFY(FileOps::system().remove(kept.store.folder() + u'/' + entry.name));
    }
    model.setRows(readVersions(kept.store, kept.path).value());
    QVERIFY(cells(model, VersionsModel::OriginColumn).at(0).contains(u"not kept any more"_s));
}

void VersionsModelTest::newOnesComeFirst()
{
    Kept kept;
    kept.add("a\n", Origin::Opened);
    kept.add("b\n", Origin::Saved);
    VersionsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(readVersions(kept.store, kept.path).value());
    const QPersistentModelIndex first = model.index(1, 0);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    kept.add("c\n", Origin::Saved);
    model.setRows(readVersions(kept.store, kept.path).value());
    QCOMPARE(first.row(), 2);
    QVERIFY(reset.isEmpty());
    QVERIFY(readVersions(kept.store, u"/unknown.md"_s)->empty());
}

void VersionsModelTest::stops()
{
    Kept kept;
    kept.add("a\n", Origin::Opened);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!readVersions(kept.store, kept.path, stop.get_token()));
}

QTEST_MAIN(VersionsModelTest)
#include "tst_versionsmodel.moc"
