// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/journalmodel.h"
#include "models/journalproxy.h"
#include "panels/changeplandialog.h"
#include "panels/comparedialog.h"
#include "panels/journalpanel.h"
#include "windowfixture.h"
#include "workspace/batchwriter.h"
#include "workspace/journal.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using State = WrittenFile::State;

struct JournalFixture : Fixture {
    JournalFixture()
    {
        for (const char *name : {"a", "b", "c"})
            test.write(QString::fromLatin1(name) + u".md"_s, plainAgent(name));
    }

    void saveWith(const QString &name, const QString &colour)
    {
        open(test.path(name));
        QVERIFY(document()->setField(u"color"_s, colour));
        trigger(u"actionSave"_s);
        QTRY_VERIFY(!document()->isModified());
    }
    /// A command on closed files, noted as a program does it.
    QString writeMany() const
    {
        FolderTrash trash(test.path(u"../trash"_s));
        const BatchWriter writer(test.workspace()->journal(), trash);
        ChangePlan plan{.title = u"Set “model” to “opus”"_s};
        for (const QString &name : {u"a.md"_s, u"b.md"_s, u"c.md"_s}) {
            const QByteArray before = test.bytes(name);
            plan.changes.push_back({.path = test.path(name), .before = before});
            plan.changes.back().parts = partsBetween(before, before + "More.\n", {});
        }
        const auto outcome = writer.run(plan);
        writer.finish(outcome);
        return outcome.report.id;
    }
    void showJournal() const
    {
        trigger(u"actionWritten"_s);
        QTRY_VERIFY(!rows().isEmpty());
    }
    [[nodiscard]] QTreeView *list() const { return find<QTreeView>(u"journalList"_s); }
    [[nodiscard]] const JournalProxy *proxy() const { return qobject_cast<const JournalProxy *>(list()->model()); }
    /// What the rows say, with those below them.
    [[nodiscard]] QStringList rows() const
    {
        QStringList said;
        const QAbstractItemModel *model = list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex group = model->index(row, 0);
            said << group.data().toString();
            for (int item = 0; item < model->rowCount(group); ++item)
                said << u"  "_s + model->index(item, 0, group).data().toString();
        }
        return said;
    }
    [[nodiscard]] QString now(const QModelIndex &index) const
    {
        return index.siblingAtColumn(JournalModel::NowColumn).data().toString();
    }
    /// By the mouse.
    void choose(const QModelIndex &index) const
    {
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
        QCOMPARE(list()->currentIndex().siblingAtColumn(0), index.siblingAtColumn(0));
    }
    [[nodiscard]] QModelIndex at(int group, int item = -1) const
    {
        const QModelIndex index = list()->model()->index(group, 0);
        return item < 0 ? index : list()->model()->index(item, 0, index);
    }
    void click(const QString &button) const
    {
        auto *found = find<QToolButton>(button);
        QVERIFY2(found->isEnabled(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
};

} // namespace

class JournalWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyAtFirst();
    void listsSavesAndCommands();
    void undoesASaveByKeys();
    void undoesOneFileOfACommand();
    void undoesAWholeCommand();
    void asksBeforeAnythingIsLost();
    void followsLive();
    void compares();
    void opensAndShowsInPlaces();
    void filters();
    void thisFileOnly();
    void outlivesARestart();
};

void JournalWindowTest::isEmptyAtFirst()
{
    JournalFixture f;
    f.trigger(u"actionWritten"_s);
    QTRY_VERIFY(f.find<QLabel>(u"journalEmpty"_s)->text().contains(u"Nothing was written yet"_s));
    QVERIFY(f.find<QLabel>(u"journalEmpty"_s)->isVisible());
    const QString limits = f.find<QLabel>(u"journalLimits"_s)->text();
    QVERIFY(limits.contains(u"64"_s));
    QVERIFY(limits.contains(QDir::toNativeSeparators(f.test.workspace()->journal().path())));
    QVERIFY(!f.find<QToolButton>(u"journalUndo"_s)->isEnabled());
    // What is written now comes at once.
    f.writeMany();
    QTRY_VERIFY(f.list()->isVisible());
}

void JournalWindowTest::listsSavesAndCommands()
{
    JournalFixture f;
    f.writeMany();
    f.saveWith(u"a.md"_s, u"blue"_s);
    f.saveWith(u"a.md"_s, u"red"_s);
    f.saveWith(u"b.md"_s, u"red"_s);
    f.showJournal();
    QCOMPARE(f.rows(), QStringList({u"Save: b.md"_s, u"Save: a.md"_s, u"  a.md"_s, u"  a.md"_s,
                                    u"Set “model” to “opus”"_s, u"  a.md"_s, u"  b.md"_s, u"  c.md"_s}));
    QCOMPARE(f.now(f.at(0)), u"As written"_s);
    QCOMPARE(f.now(f.at(1, 1)), u"Changed since"_s);
    QCOMPARE(f.now(f.at(2)), u"1 of 3 as written"_s);
    // Saves are closed, commands are open; the list has the focus.
    QVERIFY(!f.list()->isExpanded(f.at(1)));
    QVERIFY(f.list()->isExpanded(f.at(2)));
    QCOMPARE(f.window->focusWidget(), f.list());
}

void JournalWindowTest::undoesASaveByKeys()
{
    JournalFixture f;
    const QByteArray before = f.test.bytes(u"a.md"_s);
    f.saveWith(u"a.md"_s, u"blue"_s);
    f.trigger(u"actionClose"_s);
    QVERIFY(f.test.bytes(u"a.md"_s) != before);
    f.showJournal();
    QTest::keyClick(f.list(), Qt::Key_Home);
    QTest::keyClick(f.list(), Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_COMPARE(f.test.bytes(u"a.md"_s), before);
    QTRY_COMPARE(f.rows(), QStringList({u"Undo: Save: a.md"_s, u"Save: a.md"_s}));
    QTRY_COMPARE(f.now(f.at(1)), u"Taken back"_s);
    f.choose(f.at(1));
    QVERIFY(!f.find<QToolButton>(u"journalUndo"_s)->isEnabled());
    // The way back has a way back.
    f.choose(f.at(0));
    f.click(u"journalUndo"_s);
    QTRY_VERIFY(f.test.bytes(u"a.md"_s).contains("color: blue"));
}

void JournalWindowTest::undoesOneFileOfACommand()
{
    JournalFixture f;
    f.writeMany();
    f.showJournal();
    f.choose(f.at(0, 1));
    f.click(u"journalUndo"_s);
    QTRY_COMPARE(f.test.bytes(u"b.md"_s), plainAgent("b"));
    QCOMPARE(f.test.bytes(u"a.md"_s), plainAgent("a") + "More.\n");
    QTRY_COMPARE(f.rows().size(), 5);
    QTRY_COMPARE(f.now(f.at(1, 1)), u"Taken back"_s);
    QCOMPARE(f.now(f.at(1)), u"2 of 3 as written"_s);
    // The rest of it still can be.
    f.trigger(u"actionUndoBatch"_s);
    QTRY_COMPARE(f.test.bytes(u"a.md"_s), plainAgent("a"));
    QCOMPARE(f.test.bytes(u"b.md"_s), plainAgent("b"));
    QTRY_COMPARE(f.now(f.list()->model()->index(2, 0)), u"Taken back"_s);
}

void JournalWindowTest::undoesAWholeCommand()
{
    JournalFixture f;
    f.writeMany();
    f.open(f.test.path(u"b.md"_s)); // changes in its tab
    f.showJournal();
    f.choose(f.at(0));
    QVERIFY(!f.find<QToolButton>(u"journalUndo"_s)->isEnabled());
    QTest::keyClick(f.list(), Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.test.bytes(u"a.md"_s), plainAgent("a"));
    QTRY_COMPARE(f.test.bytes(u"c.md"_s), plainAgent("c"));
    QTRY_COMPARE(f.document()->source().toBytes(), plainAgent("b"));
    QVERIFY(f.document()->isModified());
    QTRY_COMPARE(f.now(f.at(1)), u"Taken back"_s);
}

void JournalWindowTest::asksBeforeAnythingIsLost()
{
    JournalFixture f;
    f.writeMany();
    f.test.write(u"a.md"_s, "changed by another\n");
    f.showJournal();
    QTRY_COMPARE(f.now(f.at(0, 0)), u"Changed since"_s);
    f.choose(f.at(0, 0));
    f.click(u"journalUndo"_s);
    QTRY_VERIFY(f.window->findChild<ChangePlanDialog *>());
    auto *dialog = f.window->findChild<ChangePlanDialog *>();
    QCOMPARE(dialog->plan().changes.size(), 1U);
    QVERIFY(!dialog->plan().changes[0].isChosen);
    dialog->reject();
    QTRY_VERIFY(!f.window->findChild<ChangePlanDialog *>());
    QCOMPARE(f.test.bytes(u"a.md"_s), "changed by another\n");
}

/// Also what another process writes.
void JournalWindowTest::followsLive()
{
    JournalFixture f;
    f.writeMany();
    f.showJournal();
    f.choose(f.at(0, 1));
    const QPersistentModelIndex chosen = f.list()->currentIndex();
    const Journal other(f.test.workspace()->environment());
    JournalBatch batch = JournalBatch::named(u"Of another process"_s);
    batch.entries.push_back({.kind = FileChange::Kind::Create, .path = f.test.path(u"new.md"_s)});
    QVERIFY(other.begin(batch));
    other.end(batch.id, {});
    QTRY_COMPARE(f.rows().constFirst(), u"Of another process: new.md"_s);
    // What was chosen stays chosen.
    QCOMPARE(f.list()->currentIndex(), QModelIndex(chosen));
    QCOMPARE(f.list()->currentIndex().parent().row(), 1);
}

void JournalWindowTest::compares()
{
    JournalFixture f;
    f.writeMany();
    f.showJournal();
    f.choose(f.at(0, 0));
    QTest::keyClick(f.list(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(f.window->findChild<CompareDialog *>());
    auto *dialog = f.window->findChild<CompareDialog *>();
    QCOMPARE(dialog->side(CompareDialog::Side::Right).text(), QString::fromUtf8(plainAgent("a") + "More.\n"));
    QCOMPARE(dialog->side(CompareDialog::Side::Left).text(), QString::fromUtf8(plainAgent("a")));
    QVERIFY(dialog->side(CompareDialog::Side::Right).obstacle().isEmpty()); // still as written
    dialog->close();
    QTRY_VERIFY(!f.window->findChild<CompareDialog *>());
}

void JournalWindowTest::opensAndShowsInPlaces()
{
    JournalFixture f;
    f.test.write(u".claude/agents/d.md"_s, plainAgent("d"));
    f.test.workspace()->keepFolder(f.test.folder());
    f.saveWith(u".claude/agents/d.md"_s, u"red"_s);
    f.saveWith(u"c.md"_s, u"red"_s);
    f.showJournal();
    f.choose(f.at(1));
    auto *place = f.window->findChild<QAction *>(u"actionJournalPlace"_s);
    QTRY_VERIFY(f.test.workspace()->library()->agent(f.test.path(u".claude/agents/d.md"_s)));
    QVERIFY(place->isEnabled());
    place->trigger();
    QCOMPARE(f.window->focusWidget()->objectName(), u"agentsTree"_s);
    QTest::keyClick(f.list(), Qt::Key_Return);
    QVERIFY(f.tabs()->isVisible());
    QCOMPARE(f.document()->path(), f.test.path(u".claude/agents/d.md"_s));
}

void JournalWindowTest::filters()
{
    JournalFixture f;
    f.writeMany();
    f.saveWith(u"b.md"_s, u"red"_s);
    f.showJournal();
    QTest::mouseClick(f.find<QLineEdit>(u"journalFilter"_s), Qt::LeftButton);
    QTest::keyClicks(f.find<QLineEdit>(u"journalFilter"_s), u"opus c.md"_s);
    QCOMPARE(f.rows(), QStringList({u"Set “model” to “opus”"_s, u"  c.md"_s}));
    QTest::keyClicks(f.find<QLineEdit>(u"journalFilter"_s), u"xyz"_s);
    QVERIFY(f.find<QLabel>(u"journalEmpty"_s)->isVisible());
    QVERIFY(f.find<QLabel>(u"journalEmpty"_s)->text().contains(u"fits the filter"_s));
    f.find<QLineEdit>(u"journalFilter"_s)->clear();
    QCOMPARE(f.rows().size(), 5);
}

void JournalWindowTest::thisFileOnly()
{
    JournalFixture f;
    f.writeMany();
    f.saveWith(u"b.md"_s, u"red"_s);
    f.saveWith(u"c.md"_s, u"red"_s);
    f.showJournal();
    f.choose(f.at(1));
    auto *only = f.find<QCheckBox>(u"journalOnlyFile"_s);
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    QCOMPARE(f.rows(), QStringList({u"Save: b.md"_s, u"Set “model” to “opus”"_s, u"  b.md"_s}));
    QCOMPARE(only->text(), u"Only b.md"_s);
    QTest::keyClick(only, Qt::Key_Space);
    QCOMPARE(f.rows().size(), 6);
    QCOMPARE(only->text(), u"This file only"_s);
}

void JournalWindowTest::outlivesARestart()
{
    JournalFixture f;
    f.writeMany();
    f.saveWith(u"b.md"_s, u"red"_s);
    f.restart();
    f.showJournal();
    QCOMPARE(f.rows().size(), 5);
    f.choose(f.at(0));
    f.click(u"journalUndo"_s);
    QTRY_COMPARE(f.test.bytes(u"b.md"_s), plainAgent("b") + "More.\n");
}

QTEST_MAIN(JournalWindowTest)
#include "tst_journalwindow.moc"
