// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/shortcutmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QList<QKeySequence> keys(const QString &text)
{
    return QKeySequence::listFromString(text, QKeySequence::PortableText);
}

ShortcutRow row(const QString &name, const QString &its, const QString &scope = {}, bool isFixed = false)
{
    return {.name = name,
            .title = name,
            .menu = scope.isEmpty() ? u"File"_s : scope,
            .scope = scope,
            .standard = keys(its),
            .keys = keys(its),
            .isFixed = isFixed};
}

std::vector<ShortcutRow> rows()
{
    return {row(u"save"_s, u"Ctrl+S"_s), row(u"find"_s, u"Ctrl+F"_s), row(u"bold"_s, u"Ctrl+B"_s, u"editor"_s),
            row(u"next"_s, u"F7"_s, u"view"_s, true), row(u"zoom"_s, u"Ctrl++; Ctrl+="_s)};
}

enum Row { Save, Find, Bold, Next, Zoom };

} // namespace

class ShortcutModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clashes_data();
    void clashes();
    void remarks_data();
    void remarks();
    void keepsOnlyWhatDiffers();
    void restores();
    void leavesFixedOnes();
    void tellsOfBothSides();
};

void ShortcutModelTest::clashes_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<QList<int>>("others");
    QTest::newRow("none") << int(Save) << u"Ctrl+K"_s << QList<int>{};
    QTest::newRow("no keys") << int(Save) << u""_s << QList<int>{};
    QTest::newRow("its own") << int(Save) << u"Ctrl+S"_s << QList<int>{};
    QTest::newRow("another's") << int(Save) << u"Ctrl+F"_s << QList<int>{Find};
    QTest::newRow("everywhere and a part") << int(Save) << u"Ctrl+B"_s << QList<int>{Bold};
    QTest::newRow("a part and everywhere") << int(Bold) << u"Ctrl+S"_s << QList<int>{Save};
    QTest::newRow("two parts") << int(Bold) << u"F7"_s << QList<int>{};
    QTest::newRow("one that is fixed") << int(Find) << u"F7"_s << QList<int>{Next};
    QTest::newRow("the second keys") << int(Find) << u"Ctrl+="_s << QList<int>{Zoom};
    QTest::newRow("two of them") << int(Find) << u"Ctrl+S; Ctrl+B"_s << QList<int>{Save, Bold};
    QTest::newRow("a beginning") << int(Find) << u"Ctrl+S, Ctrl+X"_s << QList<int>{Save};
}

void ShortcutModelTest::clashes()
{
    QFETCH(const int, row);
    QFETCH(const QString, pressed);
    QFETCH(const QList<int>, others);
    QList<int> found;
    for (const ShortcutClash &clash : clashesOf(rows(), std::size_t(row), keys(pressed)))
        found << int(clash.row);
    QCOMPARE(found, others);
    ShortcutModel model(rows());
    QVERIFY(model.remarks(row, keys(pressed)).size() >= others.size());
}

void ShortcutModelTest::remarks_data()
{
    QTest::addColumn<QString>("pressed");
    QTest::addColumn<int>("remark");
    QTest::newRow("usual") << u"Ctrl+K"_s << -1;
    QTest::newRow("a function key") << u"F5"_s << -1;
    QTest::newRow("shifted function key") << u"Shift+F5"_s << -1;
    QTest::newRow("alt and arrow") << u"Alt+Up"_s << -1;
    QTest::newRow("a letter") << u"K"_s << int(KeyRemark::Types);
    QTest::newRow("a capital letter") << u"Shift+K"_s << int(KeyRemark::Types);
    QTest::newRow("a sign") << u"."_s << int(KeyRemark::Types);
    QTest::newRow("an umlaut") << u"Ö"_s << int(KeyRemark::Types);
    QTest::newRow("altgr") << u"Ctrl+Alt+S"_s << int(KeyRemark::AltGr);
    QTest::newRow("altgr and shift") << u"Ctrl+Alt+Shift+S"_s << int(KeyRemark::AltGr);
    QTest::newRow("altgr and a function key") << u"Ctrl+Alt+F5"_s << -1;
    QTest::newRow("an arrow") << u"Up"_s << int(KeyRemark::Moves);
    QTest::newRow("selecting") << u"Shift+End"_s << int(KeyRemark::Moves);
}

void ShortcutModelTest::remarks()
{
    QFETCH(const QString, pressed);
    QFETCH(const int, remark);
    const auto found = remarkOn(QKeySequence(pressed, QKeySequence::PortableText));
    QCOMPARE(found ? int(*found) : -1, remark);
}

void ShortcutModelTest::keepsOnlyWhatDiffers()
{
    ShortcutModel model(rows());
    const QAbstractItemModelTester tester(&model);
    QVERIFY(model.chosen().empty() && !model.isDirty());
    model.setKeys(Save, keys(u"Ctrl+S; Ctrl+Shift+F12"_s));
    model.setKeys(Find, {});
    QVERIFY(model.isDirty());
    const std::map<QString, QString> expected{{u"find"_s, u""_s}, {u"save"_s, u"Ctrl+S; Ctrl+Shift+F12"_s}};
    QVERIFY(model.chosen() == expected);
    model.markApplied();
    QVERIFY(!model.isDirty() && model.chosen() == expected);
    model.setKeys(Zoom, {QKeySequence(), QKeySequence(u"Ctrl+="_s), QKeySequence(u"Ctrl+="_s)});
    QCOMPARE(model.rows()[Zoom].keys, keys(u"Ctrl+="_s));
}

void ShortcutModelTest::restores()
{
    ShortcutModel model(rows());
    model.setKeys(Save, keys(u"F9"_s));
    model.setKeys(Find, keys(u"F10"_s));
    model.restore(Save);
    QCOMPARE(model.rows()[Save].keys, keys(u"Ctrl+S"_s));
    QCOMPARE(model.rows()[Find].keys, keys(u"F10"_s));
    model.restoreAll();
    QVERIFY(model.chosen().empty() && !model.isDirty());
}

void ShortcutModelTest::leavesFixedOnes()
{
    ShortcutModel model(rows());
    model.setKeys(Next, keys(u"F9"_s));
    QCOMPARE(model.rows()[Next].keys, keys(u"F7"_s));
    QVERIFY(model.chosen().empty());
}

void ShortcutModelTest::tellsOfBothSides()
{
    ShortcutModel model(rows());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setKeys(Find, keys(u"Ctrl+S"_s));
    QCOMPARE(changed.count(), 1);
    for (const int row : {Save, Find}) {
        const QModelIndex its = model.index(row, ShortcutModel::KeysColumn);
        QVERIFY(!its.data(Qt::DecorationRole).isNull());
        QVERIFY(its.data(Qt::AccessibleTextRole).toString().contains(u"clashes"_s));
        QVERIFY(!its.data(Qt::ToolTipRole).toString().isEmpty());
    }
    QVERIFY(model.index(Find, 0).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(model.index(Zoom, ShortcutModel::KeysColumn).data(Qt::DecorationRole).isNull());
}

QTEST_MAIN(ShortcutModelTest)
#include "tst_shortcutmodel.moc"
