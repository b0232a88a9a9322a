// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/versionsmodel.h"
#include "panels/comparetable.h"
#include "panels/versionsdialog.h"
#include "windowfixture.h"
#include "workspace/fileversions.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray first()
{
    return "---\nname: a\ndescription: d\n---\nOne\n\nTwo\n\nThree\n";
}

QByteArray second()
{
    return "---\nname: a\ndescription: d\n---\nONE\n\nTwo\n\nTHREE\n";
}

struct VersionsFixture : Fixture {
    VersionsFixture() { test.write(u"a.md"_s, first()); }

    /// The first version opened, the second one found on the disk.
    void openBoth()
    {
        open(test.path(u"a.md"_s));
        test.write(u"a.md"_s, second());
        test.checkDisk();
        QCOMPARE(document()->source().toBytes(), second());
        QTRY_VERIFY(test.workspace()->versions()->isIdle());
    }
    [[nodiscard]] VersionsDialog *dialog() const { return window->findChild<VersionsDialog *>(); }
    void showDialog() const
    {
        trigger(u"actionVersions"_s);
        QVERIFY(dialog() && dialog()->isVisible());
    }
    template<typename T>
    T *in(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
    [[nodiscard]] QTreeView *list() const { return in<QTreeView>(u"versionsList"_s); }
    [[nodiscard]] const CompareTable *table() const { return in<CompareTable>(u"versionsDifference"_s); }
    [[nodiscard]] QStringList origins() const
    {
        QStringList said;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            said << list()->model()->index(row, VersionsModel::OriginColumn).data().toString();
        return said;
    }
    [[nodiscard]] std::size_t hunks() const { return table()->comparison()->sides().hunks().size(); }
    [[nodiscard]] QString note() const { return in<QLabel>(u"versionsNote"_s)->text(); }
};

} // namespace

class VersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lists();
    void takesOneDifferenceByMouse();
    void takesAVersionByKeys();
    void takesLineEnds();
    void followsTheTextAndNewStates();
    void changesNothingThatIsReadOnly();
    void saysWhatIsTooLarge();
    void isInTheMenusOfTabsAndAgents();
    void wantsAFile();
    void goesWithItsDocument();
};

void VersionsTest::lists()
{
    VersionsFixture f;
    f.openBoth();
    f.showDialog();
    QTRY_COMPARE(f.origins(), QStringList({u"Changed outside"_s, u"As opened here"_s}));
    // The one that differs from the text is shown.
    QTRY_COMPARE(f.hunks(), 2U);
    QCOMPARE(f.list()->currentIndex().row(), 1);
    QVERIFY(f.note().contains(u"2 place"_s));
    QTest::keyClick(f.list(), Qt::Key_Up);
    QTRY_COMPARE(f.note(), u"The text now is this version."_s);
    QVERIFY(!f.in<QPushButton>(u"versionsTake"_s)->isEnabled());
    QVERIFY(f.in<QLabel>(u"versionsLimits"_s)->text().contains(u"50"_s));
    // Asked for again, it is the same window.
    const VersionsDialog *shown = f.dialog();
    f.trigger(u"actionVersions"_s);
    QCOMPARE(f.window->findChildren<VersionsDialog *>().size(), 1);
    QCOMPARE(f.dialog(), shown);
}

void VersionsTest::takesOneDifferenceByMouse()
{
    VersionsFixture f;
    f.openBoth();
    f.showDialog();
    QTRY_COMPARE(f.hunks(), 2U);
    QTest::mouseClick(f.in<QPushButton>(u"versionsNext"_s), Qt::LeftButton);
    QCOMPARE(f.table()->currentHunk(), 1);
    QTest::mouseClick(f.in<QPushButton>(u"versionsTakeHunk"_s), Qt::LeftButton);
    QCOMPARE(f.document()->text(), QString::fromUtf8(second()).replace(u"THREE"_s, u"Three"_s));
    QCOMPARE(f.hunks(), 1U);
    // A step of the document; the file is as it was.
    QVERIFY(f.document()->isModified());
    QCOMPARE(f.test.bytes(u"a.md"_s), second());
    QTest::keyClick(f.dialog(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.document()->source().toBytes(), second());
    QTRY_COMPARE(f.hunks(), 2U);
}

void VersionsTest::takesAVersionByKeys()
{
    VersionsFixture f;
    f.openBoth();
    QTest::keyClick(f.window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.dialog());
    QTRY_COMPARE(f.hunks(), 2U);
    QTest::keyClick(f.list(), Qt::Key_F7);
    QCOMPARE(f.table()->currentHunk(), 1);
    QTest::keyClick(f.list(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.hunks(), 1U);
    QTest::keyClick(f.list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.document()->source().toBytes(), first());
    QVERIFY(f.note().contains(u"not saved yet"_s));
    QCOMPARE(f.test.bytes(u"a.md"_s), second());
    QTest::keyClick(f.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!f.dialog());
    // One step each.
    f.trigger(u"actionUndo"_s);
    f.trigger(u"actionUndo"_s);
    QCOMPARE(f.document()->source().toBytes(), second());
}

void VersionsTest::takesLineEnds()
{
    VersionsFixture f;
    f.open(f.test.path(u"a.md"_s));
    const QByteArray windows = second().replace("\n", "\r\n");
    f.test.write(u"a.md"_s, windows);
    f.test.checkDisk();
    QTRY_VERIFY(f.test.workspace()->versions()->isIdle());
    f.showDialog();
    QTRY_COMPARE(f.hunks(), 2U);
    QTest::mouseClick(f.in<QPushButton>(u"versionsTake"_s), Qt::LeftButton);
    QCOMPARE(f.document()->source().toBytes(), first());
    f.document()->undo();
    QCOMPARE(f.document()->source().toBytes(), windows);
    QVERIFY(!f.document()->isModified());
}

void VersionsTest::followsTheTextAndNewStates()
{
    VersionsFixture f;
    f.openBoth();
    f.showDialog();
    QTRY_COMPARE(f.hunks(), 2U);
    QVERIFY(f.document()->apply(ChangeSet::replacing({0, 0}, u"\n"_s)));
    QTRY_COMPARE(f.hunks(), 3U);
    f.trigger(u"actionSave"_s);
    QTRY_COMPARE(f.origins().size(), 3);
    QCOMPARE(f.origins().constFirst(), u"Saved here"_s);
    // The chosen one stays.
    QCOMPARE(f.list()->currentIndex().row(), 2);
    QCOMPARE(f.hunks(), 3U);
}

void VersionsTest::changesNothingThatIsReadOnly()
{
    VersionsFixture f;
    f.openBoth();
    f.showDialog();
    QTRY_COMPARE(f.hunks(), 2U);
    QVERIFY(f.in<QPushButton>(u"versionsTake"_s)->isEnabled());
    f.document()->setReadOnly(true);
    QVERIFY(!f.in<QPushButton>(u"versionsTake"_s)->isEnabled());
    QVERIFY(!f.in<QPushButton>(u"versionsTakeHunk"_s)->isEnabled());
    QVERIFY(f.in<QPushButton>(u"versionsTake"_s)->toolTip().contains(u"reading only"_s));
}

void VersionsTest::saysWhatIsTooLarge()
{
    VersionsFixture f;
    f.test.write(u"a.md"_s, "---\nname: a\n---\n" + QByteArray("line of text\n").repeated(400'000));
    f.open(f.test.path(u"a.md"_s));
    f.test.write(u"a.md"_s, second());
    f.test.checkDisk();
    QTRY_VERIFY(f.test.workspace()->versions()->isIdle());
    f.showDialog();
    QTRY_COMPARE(f.origins(), QStringList({u"Changed outside"_s, u"As opened here (too large to be kept)"_s}));
    QTRY_VERIFY(f.note().contains(u"not kept"_s));
    QVERIFY(!f.in<QPushButton>(u"versionsTake"_s)->isEnabled());
}

void VersionsTest::isInTheMenusOfTabsAndAgents()
{
    VersionsFixture f;
    f.test.write(u".claude/agents/d.md"_s, plainAgent("d"));
    f.test.workspace()->keepFolder(f.test.folder());
    f.openBoth();
    const auto chooseInMenu = [](const QString &entry) {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction *found = nullptr;
        for (QAction *action : menu->actions()) {
            if (action->objectName() == entry)
                found = action;
        }
        QVERIFY(found && found->isEnabled());
        menu->setActiveAction(found);
        QTest::keyClick(menu, Qt::Key_Return);
    };
    auto *bar = f.find<QTabBar>(u"tabBar"_s);
    QTimer::singleShot(0, bar, [&] { chooseInMenu(u"actionVersions"_s); });
    Q_EMIT bar->customContextMenuRequested(bar->tabRect(0).center());
    QTRY_VERIFY(f.dialog());
    QTRY_COMPARE(f.origins().size(), 2);
    f.dialog()->close();
    QTRY_VERIFY(!f.dialog());

    auto *tree = f.find<QTreeView>(u"agentsTree"_s);
    QTRY_VERIFY(f.test.workspace()->library()->agent(f.test.path(u".claude/agents/d.md"_s)));
    tree->expandAll();
    const QModelIndexList found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"d"_s, 1,
                                                       Qt::MatchExactly | Qt::MatchRecursive);
    QVERIFY(!found.isEmpty());
    tree->setCurrentIndex(found.constFirst());
    QTimer::singleShot(0, tree, [&] { chooseInMenu(u"agentVersions"_s); });
    Q_EMIT tree->customContextMenuRequested(tree->visualRect(found.constFirst()).center());
    QTRY_VERIFY(f.dialog());
    QCOMPARE(f.dialog()->document()->path(), f.test.path(u".claude/agents/d.md"_s));
}

void VersionsTest::wantsAFile()
{
    VersionsFixture f;
    QVERIFY(!f.find<QAction>(u"actionVersions"_s)->isEnabled());
    f.trigger(u"new_plain"_s);
    f.trigger(u"actionVersions"_s);
    QVERIFY(!f.dialog());
}

void VersionsTest::goesWithItsDocument()
{
    VersionsFixture f;
    f.openBoth();
    f.showDialog();
    f.trigger(u"actionClose"_s);
    QTRY_VERIFY(!f.dialog());
    QVERIFY(f.test.workspace()->documents().empty());
}

QTEST_MAIN(VersionsTest)
#include "tst_versions.moc"
