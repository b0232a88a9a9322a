// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/journalmodel.h"
#include "models/journalproxy.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Kind = FileChange::Kind;
using State = WrittenFile::State;

WrittenFile file(const QString &batch, qsizetype entry, const QString &path, State state = State::AsWritten)
{
    return {.batch = batch,
            .entry = entry,
            .time = QDateTime::currentDateTimeUtc(),
            .path = path,
            .state = state,
            .isBeforeKept = true};
}

WrittenBatch batch(const QString &id, const QString &title, std::vector<WrittenFile> files)
{
    return {.id = id, .time = QDateTime::currentDateTimeUtc(), .title = title, .files = std::move(files)};
}

QStringList texts(const QAbstractItemModel &model, const QModelIndex &index)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(index.parent()); ++column) {
        if (column != JournalModel::TimeColumn)
            cells << index.siblingAtColumn(column).data().toString();
    }
    return cells;
}

} // namespace

class JournalModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows();
    void showsEachKind();
    void aGroupOfSavesGrows();
    void keepsRowsThatStay();
    void filters();
    void filtersOneFile();
    void followsAnyJournal();
    void takesThousands();
};

void JournalModelTest::shows()
{
    JournalModel model;
    const QAbstractItemModelTester tester(&model);
    WrittenBatch many =
        batch(u"2"_s, u"Set “model”"_s, {file(u"2"_s, 0, u"/ä/a.md"_s), file(u"2"_s, 1, u"/ä/b.md"_s, State::Changed)});
    many.files[0].why = u"model: opus"_s;
    WrittenBatch killed = batch(u"0"_s, u"Killed"_s, {file(u"0"_s, 0, u"/x/a.md"_s), file(u"0"_s, 1, u"/y/b.md"_s)});
    killed.isEnded = false;
    model.setBatches({batch(u"3"_s, u"New agent c.md"_s, {file(u"3"_s, 0, u"/c.md"_s)}), many,
                      batch(u"1"_s, u"Save"_s, {file(u"1"_s, 0, u"/ä/a.md"_s, State::TakenBack)}), killed});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(texts(model, model.groupIndex(0)),
             QStringList({u"New agent c.md"_s, u"Edited"_s, u"As written"_s, {}, {}}));
    QCOMPARE(texts(model, model.groupIndex(1)),
             QStringList({u"Set “model”"_s, u"2 file(s)"_s, u"1 of 2 as written"_s, u"/ä"_s, {}}));
    QCOMPARE(texts(model, model.itemIndex(1, 0)),
             QStringList({u"a.md"_s, u"Edited"_s, u"As written"_s, u"/ä"_s, u"model: opus"_s}));
    QCOMPARE(texts(model, model.groupIndex(2)),
             QStringList({u"Save: a.md"_s, u"Edited"_s, u"Taken back"_s, u"/ä"_s, {}}));
    QCOMPARE(texts(model, model.groupIndex(3)),
             QStringList({u"Killed"_s, u"2 file(s)"_s, u"Interrupted"_s, u"several"_s, {}}));
    // One file is a row of its own, with nothing below it.
    QCOMPARE(model.rowCount(model.groupIndex(0)), 0);
    QCOMPARE(model.rowCount(model.groupIndex(1)), 2);
    QCOMPARE(model.file(model.groupIndex(0))->path, u"/c.md"_s);
    QVERIFY(!model.file(model.groupIndex(1)));
    QCOMPARE(model.file(model.itemIndex(1, 1))->entry, 1);
    QCOMPARE(model.batch(model.itemIndex(1, 1))->id, u"2"_s);
    QVERIFY(!model.batch({}));
}

void JournalModelTest::showsEachKind()
{
    JournalModel model;
    const QAbstractItemModelTester tester(&model);
    std::vector<WrittenFile> files;
    for (const Kind kind : {Kind::Edit, Kind::Create, Kind::Delete, Kind::Rename, Kind::Rename}) {
        files.push_back(file(u"1"_s, qsizetype(files.size()), u"/f/a.md"_s));
        files.back().kind = kind;
    }
    files[3].newPath = u"/f/b.md"_s;
    files[4].newPath = u"/g/a.md"_s;
    model.setBatches({batch(u"1"_s, u"All"_s, files)});
    QStringList done;
    QStringList names;
    for (int row = 0; row < 5; ++row) {
        done << model.index(row, JournalModel::DoneColumn, model.groupIndex(0)).data().toString();
        names << model.index(row, JournalModel::WhatColumn, model.groupIndex(0)).data().toString();
    }
    QCOMPARE(done, QStringList({u"Edited"_s, u"Created"_s, u"Deleted"_s, u"Renamed"_s, u"Moved"_s}));
    QCOMPARE(names, QStringList({u"a.md"_s, u"a.md"_s, u"a.md"_s, u"a.md → b.md"_s, u"a.md"_s}));
    QCOMPARE(model.index(2, JournalModel::NowColumn, model.groupIndex(0)).data().toString(), u"Not there"_s);
    QVERIFY(model.itemIndex(0, 3).data(Qt::ToolTipRole).toString().contains(u"/f/b.md"_s));
}

void JournalModelTest::aGroupOfSavesGrows()
{
    JournalModel model;
    const QAbstractItemModelTester tester(&model);
    const auto saves = [](int count) {
        std::vector<WrittenFile> files;
        for (int i = count; i > 0; --i)
            files.push_back(file(QString::number(i), 0, u"/a.md"_s, i == count ? State::AsWritten : State::Changed));
        WrittenBatch made = batch(u"1"_s, u"Save"_s, files);
        made.isSave = true;
        return made;
    };
    model.setBatches({saves(1)});
    QCOMPARE(model.rowCount(model.groupIndex(0)), 0);
    const QPersistentModelIndex group = model.groupIndex(0);
    model.setBatches({saves(2)});
    QCOMPARE(model.rowCount(model.groupIndex(0)), 2);
    const QPersistentModelIndex first = model.itemIndex(0, 1);
    model.setBatches({saves(5)});
    QCOMPARE(model.rowCount(model.groupIndex(0)), 5);
    QCOMPARE(first.row(), 4); // newer ones came before it
    QCOMPARE(group.data().toString(), u"Save: a.md"_s);
    QCOMPARE(group.sibling(0, JournalModel::DoneColumn).data().toString(), u"5 time(s)"_s);
    QCOMPARE(group.sibling(0, JournalModel::NowColumn).data().toString(), u"As written"_s);
    model.setBatches({saves(1)});
    QCOMPARE(model.rowCount(model.groupIndex(0)), 0);
}

void JournalModelTest::keepsRowsThatStay()
{
    JournalModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto two = [](const QString &id) {
        return batch(id, id, {file(id, 0, u"/%1/a.md"_s.arg(id)), file(id, 1, u"/b.md"_s)});
    };
    model.setBatches({two(u"2"_s), two(u"1"_s)});
    const QPersistentModelIndex item = model.itemIndex(1, 0);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setBatches({two(u"4"_s), two(u"3"_s), two(u"2"_s), two(u"1"_s)});
    QCOMPARE(inserted.size(), 1); // both at once
    QCOMPARE(item.parent().row(), 3);
    QCOMPARE(model.file(item)->path, u"/1/a.md"_s);
    model.setBatches({two(u"4"_s), two(u"1"_s)});
    QCOMPARE(item.parent().row(), 1);
    model.setBatches({});
    QVERIFY(!item.isValid());
    QVERIFY(reset.isEmpty());
}

void JournalModelTest::filters()
{
    JournalModel model;
    JournalProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy);
    model.setBatches({batch(u"2"_s, u"Set “model” to “opus”"_s,
                            {file(u"2"_s, 0, u"/shop/a.md"_s), file(u"2"_s, 1, u"/shop/b.md"_s, State::Changed)}),
                      batch(u"1"_s, u"Save"_s, {file(u"1"_s, 0, u"/other/a.md"_s)})});
    const auto counts = [&proxy] {
        QList<int> found;
        for (int row = 0; row < proxy.rowCount(); ++row)
            found << proxy.rowCount(proxy.index(row, 0));
        return found;
    };
    QCOMPARE(counts(), QList<int>({2, 0}));
    proxy.setWords(u"opus"_s);
    QCOMPARE(counts(), QList<int>({2}));
    proxy.setWords(u"SHOP b.md"_s);
    QCOMPARE(counts(), QList<int>({1}));
    proxy.setWords(u"changed since"_s);
    QCOMPARE(counts(), QList<int>({1}));
    proxy.setWords(u"a.md"_s);
    QCOMPARE(counts(), QList<int>({1, 0}));
    QCOMPARE(proxy.file(proxy.index(0, 0, proxy.index(0, 0)))->path, u"/shop/a.md"_s);
    proxy.setWords(u"nothing of it"_s);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setWords({});
    QCOMPARE(counts(), QList<int>({2, 0}));
}

void JournalModelTest::filtersOneFile()
{
    JournalModel model;
    JournalProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy);
    WrittenFile renamed = file(u"2"_s, 1, u"/shop/b.md"_s);
    renamed.kind = Kind::Rename;
    renamed.newPath = u"/shop/c.md"_s;
    model.setBatches({batch(u"2"_s, u"Rename"_s, {file(u"2"_s, 0, u"/shop/a.md"_s), renamed}),
                      batch(u"1"_s, u"Save"_s, {file(u"1"_s, 0, u"/shop/c.md"_s)})});
    proxy.setOnlyPath(u"/shop/c.md"_s);
    QVERIFY(proxy.isFiltering());
    QCOMPARE(proxy.rowCount(), 2);
    QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
    proxy.setWords(u"save"_s);
    QCOMPARE(proxy.rowCount(), 1);
    // What comes later is filtered, too.
    model.setBatches({});
    QCOMPARE(proxy.rowCount(), 0);
}

/// Any journals after each other, seen through the signals alone.
void JournalModelTest::followsAnyJournal()
{
    std::mt19937 random(11);
    JournalModel model;
    const QAbstractItemModelTester tester(&model);
    JournalProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setWords(u"a.md"_s);
    const QAbstractItemModelTester proxyTester(&proxy);
    std::vector<WrittenBatch> batches;
    int next = 0;
    for (int round = 0; round < 80; ++round) {
        for (unsigned i = random() % 3; i > 0; --i) {
            const QString id = QString::number(next++);
            std::vector<WrittenFile> files;
            for (unsigned count = 1 + random() % 3; files.size() < count;)
                files.push_back(file(id, qsizetype(files.size()), random() % 2 ? u"/a.md"_s : u"/b.md"_s));
            batches.insert(batches.begin(), batch(id, id, files));
        }
        if (!batches.empty() && random() % 2)
            batches.erase(batches.begin() + qsizetype(random() % batches.size()));
        if (!batches.empty() && random() % 2) {
            WrittenBatch &some = batches[random() % batches.size()];
            some.files.front().state = State(random() % 8);
            if (random() % 2)
                some.files.insert(some.files.begin(), file(u"x%1"_s.arg(round), 0, u"/a.md"_s));
            else if (some.files.size() > 1)
                some.files.pop_back();
        }
        if (batches.size() > 2 && random() % 8 == 0)
            std::swap(batches.front(), batches.back());
        model.setBatches(batches);
        QVERIFY(model.batches() == batches);
        for (int group = 0; group < model.rowCount(); ++group) {
            const auto size = batches[std::size_t(group)].files.size();
            QCOMPARE(model.rowCount(model.groupIndex(group)), size > 1 ? int(size) : 0);
        }
    }
}

void JournalModelTest::takesThousands()
{
    JournalModel model;
    JournalProxy proxy;
    proxy.setSourceModel(&model);
    std::vector<WrittenBatch> batches;
    for (int i = 0; i < 10'000; ++i) {
        const QString id = QString::number(i);
        batches.push_back(batch(id, u"Save"_s, {file(id, 0, u"/%1.md"_s.arg(i)), file(id, 1, u"/b.md"_s)}));
    }
    QElapsedTimer timer;
    timer.start();
    model.setBatches(batches);
    const qint64 filled = timer.restart();
    model.setBatches(batches);
    const qint64 again = timer.restart();
    proxy.setWords(u"77"_s);
    qInfo("10000 commands: %lld ms, again %lld ms, filtered %lld ms", filled, again, timer.elapsed());
    QVERIFY(proxy.rowCount() > 100);
}

QTEST_MAIN(JournalModelTest)
#include "tst_journalmodel.moc"
