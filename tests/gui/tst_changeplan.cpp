// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "panels/changeplandialog.h"
#include "panels/picture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

FileChange edit(const QString &path, const QByteArray &before, const QByteArray &after)
{
    return {.path = path, .before = before, .parts = partsBetween(before, after, u"Set it"_s)};
}

/// Two edits, a rename with a certain and an uncertain mention, one unchosen, two refusals.
ChangePlan samplePlan()
{
    ChangePlan plan{.title = u"Set “model” to “opus”"_s};
    plan.changes.push_back(edit(u"/home/ä b/one.md"_s, "model: sonnet\n", "model: opus\n"));
    plan.changes.push_back(edit(u"/home/ä b/two.md"_s, "model: haiku\n", "model: opus\n"));
    FileChange rename{.kind = FileChange::Kind::Rename,
                      .path = u"/home/ä b/old.md"_s,
                      .newPath = u"/home/ä b/new.md"_s,
                      .before = "old and old\n"};
    rename.parts = {
        {.title = u"Certain"_s, .changes = ChangeSet::replacing({0, 3}, u"new"_s), .line = 1},
        {.title = u"A word"_s, .changes = ChangeSet::replacing({8, 3}, u"new"_s), .line = 1, .isChosen = false}};
    plan.changes.push_back(rename);
    FileChange unchosen = edit(u"/home/ä b/odd.md"_s, "a\n", "b\n");
    unchosen.isChosen = false;
    unchosen.remark = u"It was changed since."_s;
    plan.changes.push_back(unchosen);
    plan.refusals = {{u"/etc/managed.md"_s, u"An administrator keeps it."_s}, {u"/plugin.md"_s, u"A copy."_s}};
    plan.unchanged = 3;
    return plan;
}

/// A dialog with its parts by name.
struct Shown {
    ChangePlanDialog dialog;
    QTreeWidget *list;
    QPushButton *apply;

    explicit Shown(ChangePlan plan)
        : dialog(std::move(plan), nullptr)
        , list(dialog.findChild<QTreeWidget *>(u"planList"_s))
        , apply(dialog.findChild<QPushButton *>(u"planApply"_s))
    {
        dialog.show();
        (void)QTest::qWaitForWindowExposed(&dialog);
    }

    [[nodiscard]] QTreeWidgetItem *row(const QString &text) const
    {
        const auto found = list->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }
    void clickTick(const QString &text) const
    {
        const QRect rect = list->visualItemRect(row(text));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {rect.left() + 10, rect.center().y()});
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        if (const auto *view = dialog.findChild<QPlainTextEdit *>(name))
            return view->toPlainText();
        return dialog.findChild<QLabel *>(name)->text();
    }
    [[nodiscard]] QList<bool> effects() const
    {
        QList<bool> all;
        for (const FileChange &change : dialog.plan().changes)
            all += change.hasEffect();
        return all;
    }
};

} // namespace

class ChangePlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsEverything();
    void ticksByMouse();
    void ticksByKeys();
    void ticksAll();
    void showsTheChange();
    void listsOnlyWhatIsAskedFor();
    void appliesAndCancels();
    void nothingToApply();
    void manyFiles();
};

void ChangePlanTest::listsEverything()
{
    const Shown shown(samplePlan());
    QCOMPARE(shown.dialog.windowTitle(), u"Set “model” to “opus”"_s);
    QCOMPARE(shown.list->topLevelItemCount(), 5); // four files and what is left alone
    QCOMPARE(shown.row(u"one.md"_s)->checkState(0), Qt::Checked);
    QCOMPARE(shown.row(u"odd.md"_s)->checkState(0), Qt::Unchecked);
    QVERIFY(!shown.row(u"odd.md"_s)->icon(0).isNull());
    QCOMPARE(shown.row(u"old.md → new.md"_s)->checkState(0), Qt::PartiallyChecked);
    QCOMPARE(shown.row(u"old.md → new.md"_s)->childCount(), 2);
    QVERIFY(!shown.row(u"managed.md"_s)->flags().testFlag(Qt::ItemIsUserCheckable));
    QTRY_COMPARE(shown.text(u"planSummary"_s), u"3 file(s) will change. 3 file(s) are as wanted already. 2 file(s) "
                                               "stay as they are; the list says why."_s);
    QCOMPARE(shown.effects(), (QList<bool>{true, true, true, false}));
}

void ChangePlanTest::ticksByMouse()
{
    Shown shown(samplePlan());
    shown.clickTick(u"one.md"_s);
    QCOMPARE(shown.effects(), (QList<bool>{false, true, true, false}));
    QTRY_VERIFY(shown.text(u"planSummary"_s).startsWith(u"2 file(s) will change."_s));
    shown.clickTick(u"A word"_s);
    QCOMPARE(shown.row(u"old.md → new.md"_s)->checkState(0), Qt::Checked);
    QCOMPARE(shown.dialog.plan().changes[2].after(), QByteArray("new and new\n"));
    shown.clickTick(u"Certain"_s);
    QCOMPARE(shown.dialog.plan().changes[2].after(), QByteArray("old and new\n"));
    shown.clickTick(u"A word"_s);
    // The new name is kept without any of the rest, and goes with its own tick.
    const auto rename = [&] { return shown.dialog.plan().changes[2]; };
    const QString name = u"old.md → new.md"_s;
    QCOMPARE(shown.row(name)->checkState(0), Qt::PartiallyChecked);
    QVERIFY(rename().hasEffect());
    picture(&shown.dialog, u"changeplan-rename-only"_s);
    QCOMPARE(rename().after(), rename().before);
    QTRY_VERIFY(shown.text(u"planSummary"_s).startsWith(u"2 file(s) will change."_s));
    shown.clickTick(name);
    QCOMPARE(rename().after(), QByteArray("new and new\n"));
    shown.clickTick(name);
    QVERIFY(!rename().hasEffect());
    QCOMPARE(shown.row(u"Certain"_s)->checkState(0), Qt::Unchecked);
    shown.clickTick(u"Certain"_s); // what speaks of the new name needs it
    QCOMPARE(shown.row(name)->checkState(0), Qt::PartiallyChecked);
    QCOMPARE(rename().after(), QByteArray("new and old\n"));
    shown.clickTick(u"odd.md"_s);
    QCOMPARE(shown.dialog.plan().changes[3].after(), QByteArray("b\n"));
}

void ChangePlanTest::ticksByKeys()
{
    const Shown shown(samplePlan());
    shown.list->setFocus();
    QCOMPARE(shown.list->currentItem(), shown.row(u"one.md"_s));
    QTest::keyClick(shown.list, Qt::Key_Space);
    QCOMPARE(shown.effects(), (QList<bool>{false, true, true, false}));
    // Two at once: alike, whatever they were.
    QTest::keyClick(shown.list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(shown.list, Qt::Key_Space);
    QCOMPARE(shown.effects(), (QList<bool>{true, true, true, false}));
    QTest::keyClick(shown.list, Qt::Key_Space);
    QCOMPARE(shown.effects(), (QList<bool>{false, false, true, false}));
}

void ChangePlanTest::ticksAll()
{
    const Shown shown(samplePlan());
    auto *all = shown.dialog.findChild<QCheckBox *>(u"planAll"_s);
    QTRY_COMPARE(all->checkState(), Qt::PartiallyChecked);
    QTest::keyClick(all, Qt::Key_Space);
    QCOMPARE(shown.effects(), (QList<bool>{true, true, true, true}));
    QTRY_COMPARE(all->checkState(), Qt::Checked);
    QTest::mouseClick(all, Qt::LeftButton, {}, {8, all->height() / 2});
    QCOMPARE(shown.effects(), (QList<bool>{false, false, false, false}));
    QTRY_VERIFY(!shown.apply->isEnabled());
    QTRY_VERIFY(shown.text(u"planSummary"_s).startsWith(u"No file will change."_s));
    // As a screen reader does it, without a click.
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(all);
    QVERIFY(heard && heard->actionInterface());
    QVERIFY(heard->actionInterface()->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    heard->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(shown.effects(), (QList<bool>{true, true, true, true}));
}

void ChangePlanTest::showsTheChange()
{
    const Shown shown(samplePlan());
    QVERIFY(shown.text(u"diffView"_s).contains(u"-model: sonnet\n+model: opus"_s));
    shown.list->setCurrentItem(shown.row(u"old.md → new.md"_s));
    QVERIFY(shown.text(u"planWhat"_s).isEmpty()); // the row says it
    QVERIFY(shown.text(u"diffView"_s).contains(u"+new and old"_s));
    shown.list->setCurrentItem(shown.row(u"A word"_s)); // what it would do
    QVERIFY(shown.text(u"diffView"_s).contains(u"+old and new"_s));
    shown.list->setCurrentItem(shown.row(u"odd.md"_s));
    QVERIFY(shown.text(u"planWhat"_s).contains(u"changed since"_s));
    QVERIFY(shown.text(u"diffView"_s).contains(u"+b"_s));
    shown.list->setCurrentItem(shown.row(u"managed.md"_s));
    QCOMPARE(shown.text(u"planWhat"_s), u"An administrator keeps it."_s);
    QCOMPARE(shown.text(u"diffView"_s), QString());
}

/// Fixes: of the current file first, and by rule.
void ChangePlanTest::listsOnlyWhatIsAskedFor()
{
    ChangePlan plan{.title = u"Fix"_s};
    for (const char *name : {"one.md", "two.md"}) {
        FileChange change{.path = QString::fromLatin1(name), .before = "a b\n"};
        change.parts = {
            {.title = u"First"_s, .changes = ChangeSet::replacing({0, 1}, u"A"_s), .line = 1, .rule = u"x/first"_s},
            {.title = u"Second"_s, .changes = ChangeSet::replacing({2, 1}, u"B"_s), .line = 1, .rule = u"x/second"_s}};
        plan.changes.push_back(change);
    }
    Shown shown(plan);
    shown.dialog.setCurrentOnly(0);
    QCOMPARE(shown.list->topLevelItemCount(), 2); // the fixes of the one
    QCOMPARE(shown.dialog.plan().changes[0].after(), QByteArray("A B\n"));
    QVERIFY(!shown.dialog.plan().changes[1].hasEffect());
    auto *rule = shown.dialog.findChild<QComboBox *>(u"planRule"_s);
    QTest::keyClick(rule, Qt::Key_Down);
    QCOMPARE(shown.list->topLevelItemCount(), 1);
    QCOMPARE(shown.dialog.plan().changes[0].after(), QByteArray("A b\n"));
    auto *scope = shown.dialog.findChild<QComboBox *>(u"planScope"_s);
    QTest::keyClick(scope, Qt::Key_Down);
    QCOMPARE(shown.list->topLevelItemCount(), 2); // a file each
    QCOMPARE(shown.dialog.plan().changes[1].after(), QByteArray("A b\n"));
    shown.clickTick(u"two.md"_s);
    QVERIFY(!shown.dialog.plan().changes[1].hasEffect());
    QTest::keyClick(rule, Qt::Key_Up);
    QCOMPARE(shown.dialog.plan().changes[1].after(), QByteArray("a B\n"));
}

void ChangePlanTest::appliesAndCancels()
{
    Shown shown(samplePlan());
    QTest::mouseClick(shown.apply, Qt::LeftButton);
    QCOMPARE(shown.dialog.result(), static_cast<int>(QDialog::Accepted));
    shown.dialog.show();
    QTest::keyClick(shown.list, Qt::Key_Escape);
    QCOMPARE(shown.dialog.result(), static_cast<int>(QDialog::Rejected));
    shown.dialog.show();
    QTest::keyClick(shown.list, Qt::Key_Return); // the default button
    QCOMPARE(shown.dialog.result(), static_cast<int>(QDialog::Accepted));
}

void ChangePlanTest::nothingToApply()
{
    const Shown shown({.title = u"Set it"_s, .refusals = {{u"/a.md"_s, u"Why."_s}}});
    QVERIFY(!shown.apply->isEnabled());
    QCOMPARE(shown.list->topLevelItemCount(), 1);
}

void ChangePlanTest::manyFiles()
{
    ChangePlan plan{.title = u"Many"_s};
    for (int i = 0; i < 3000; ++i)
        plan.changes.push_back(edit(u"/x/%1.md"_s.arg(i), "model: sonnet\n", "model: opus\n"));
    const Shown shown(plan);
    const Bound bound(5000);
    shown.list->setFocus();
    QTest::keyClick(shown.list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.list, Qt::Key_Space);
    QTRY_VERIFY(!shown.apply->isEnabled());
    QVERIFY2(bound.isHeld(), bound.toText().constData());
}

QTEST_MAIN(ChangePlanTest)
#include "tst_changeplan.moc"
