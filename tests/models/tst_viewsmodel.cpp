// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/viewsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class ViewsModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsCounts();
};

void ViewsModelTest::showsCounts()
{
    ViewsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setCount(ViewsModel::View::SameName, u"9"_s);
    model.setCount(ViewsModel::View::SameName, u"9"_s);
    QCOMPARE(changed.count(), 1);
    const QModelIndex title = model.indexOf(ViewsModel::View::SameName);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), title); // it is spoken with its count
    QCOMPARE(changed.at(0).at(1).toModelIndex(), title.siblingAtColumn(ViewsModel::CountColumn));
    QCOMPARE(changed.at(0).at(2).value<QList<int>>(), (QList<int>{Qt::DisplayRole, Qt::AccessibleTextRole}));
    QCOMPARE(title.siblingAtColumn(ViewsModel::CountColumn).data().toString(), u"9"_s);
    QCOMPARE(title.data(Qt::AccessibleTextRole).toString(), title.data().toString() + u", 9"_s);
    QVERIFY(ViewsModel::viewAt(title) == ViewsModel::View::SameName);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.index(row, 0).data().toString().isEmpty());
        QVERIFY(!model.index(row, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    }
}

QTEST_MAIN(ViewsModelTest)
#include "tst_viewsmodel.moc"
