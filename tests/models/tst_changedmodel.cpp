// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/changedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <map>
#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using State = SeenStates::State;

OutsideChange change(const QString &path, State state, const QString &name = {})
{
    OutsideChange made{.state = state, .path = path, .place = {.kind = Place::Kind::Folder, .path = u"/shop-api"_s}};
    made.seen.time = state == State::New ? 0 : 1'700'000'000;
    if (state != State::Gone) {
        auto agent = std::make_shared<AgentSummary>();
        agent->path = path;
        agent->name = name;
        agent->info.modified = 1'700'000'000'000'000'000;
        made.agent = agent;
    }
    return made;
}

} // namespace

class TestChangedModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows();
    void followsAnyChanges();
};

void TestChangedModel::shows()
{
    ChangedModel model;
    const QAbstractItemModelTester tester(&model);
    OutsideChange moved = change(u"/shop-api/d.md"_s, State::New);
    moved.earlierPath = u"/shop-api/c.md"_s;
    model.setChanges({change(u"/shop-api/a.md"_s, State::Changed, u"api-designer"_s),
                      change(u"/shop-api/b.md"_s, State::Gone), moved, change(u"/shop-api/e.md"_s, State::New)});
    const auto cells = [&model](int row) {
        return QStringList({model.index(row, ChangedModel::AgentColumn).data().toString(),
                            model.index(row, ChangedModel::WhatColumn).data().toString(),
                            model.index(row, ChangedModel::PlaceColumn).data().toString()});
    };
    QCOMPARE(cells(0), QStringList({u"api-designer"_s, u"Changed"_s, u"shop-api"_s}));
    QCOMPARE(cells(1), QStringList({u"b.md"_s, u"Gone"_s, u"shop-api"_s}));
    QCOMPARE(cells(2), QStringList({u"d.md"_s, u"Moved"_s, u"shop-api"_s}));
    QCOMPARE(cells(3), QStringList({u"e.md"_s, u"New"_s, u"shop-api"_s}));
    QVERIFY(model.index(2, 0).data(Qt::ToolTipRole).toString().contains(u"c.md"_s));
    QVERIFY(!model.index(0, ChangedModel::ChangedColumn).data().toString().isEmpty());
    QVERIFY(model.index(1, ChangedModel::ChangedColumn).data().toString().isEmpty());
    QCOMPARE(model.index(3, ChangedModel::SeenColumn).data().toString(), u"never"_s);
    QCOMPARE(model.rowOf(u"/shop-api/b.md"_s), 1);
    QCOMPARE(model.rowOf(u"/shop-api/bb.md"_s), -1);
    QCOMPARE(model.index(1, 0).data(ChangedModel::kPathRole).toString(), u"/shop-api/b.md"_s);
}

void TestChangedModel::followsAnyChanges()
{
    std::mt19937 random(31);
    ChangedModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    // A copy that plays the signals, as a view would.
    QStringList rows;
    connect(&model, &QAbstractItemModel::rowsInserted, &model, [&](const QModelIndex &, int first, int last) {
        for (int row = first; row <= last; ++row)
            rows.insert(row, model.change(row).path);
    });
    connect(&model, &QAbstractItemModel::rowsRemoved, &model,
            [&](const QModelIndex &, int first, int last) { rows.remove(first, last - first + 1); });
    for (int round = 0; round < 500; ++round) {
        std::map<QString, OutsideChange> wanted;
        for (unsigned count = random() % 8; count > 0; --count) {
            const QString path = u"/"_s + QString::number(random() % 12);
            wanted.emplace(path, change(path, static_cast<State>(1 + random() % 3)));
        }
        std::vector<OutsideChange> changes;
        QStringList paths;
        for (const auto &[path, entry] : wanted) {
            changes.push_back(entry);
            paths << path;
        }
        model.setChanges(changes);
        QCOMPARE(rows, paths);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(model.change(row) == changes[std::size_t(row)]);
    }
    QCOMPARE(reset.count(), 0);
}

QTEST_MAIN(TestChangedModel)
#include "tst_changedmodel.moc"
