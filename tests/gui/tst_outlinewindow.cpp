// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/countslabel.h"
#include "models/documentoutline.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBlock>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kPrompt = "\n# One\n\ntext\n\n## Alpha\n\n1. First\n2. Second\n\n## Beta\n\n```\ncode\n```\n\n"
                           "<example>\nwords\n</example>\n\n# Two\n\nEnd.\n";

QByteArray agent()
{
    return "---\nname: agent\ndescription: Use it.\nmodel: opus\n---\n" + kPrompt;
}

} // namespace

class OutlineWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jumpsByMouseAndKeys();
    void followsTheCursor();
    void filters();
    void isTheSameInAllTabs();
    void hiddenFieldsComeForIt();
    void typingInProseMovesNoRow();
    void saysWhenThereIsNothing();
    void foldsByKeys();
    void searchOpensWhatIsFolded();
    void undoActionOpensWhatIsFolded();
    void formLeavesTheHeaderFolded();
    void replacingAllShowsWhatItChanges();
    void countsWords();
    void countsGiveWay();

private:
    static QString currentOf(const QTreeView *tree) { return tree->currentIndex().data().toString(); }
    static QString lineOf(const Fixture &f) { return f.editor()->textCursor().block().text(); }
    static QModelIndex rowOf(const QTreeView *tree, const QString &title)
    {
        for (QModelIndex row = tree->model()->index(0, 0); row.isValid(); row = tree->indexBelow(row)) {
            if (row.data().toString() == title)
                return row;
        }
        return {};
    }
    static QString hidden(const Fixture &f)
    {
        QStringList lines;
        for (QTextBlock block = f.editor()->document()->begin(); block.isValid(); block = block.next()) {
            if (!block.isVisible())
                lines += block.text();
        }
        return lines.join(u'|');
    }
    static void showOutline(const Fixture &f)
    {
        f.trigger(u"actionFocusOutline"_s);
        QVERIFY(f.settled());
        QTRY_VERIFY(f.find<QTreeView>(u"outlineTree"_s)->model()->rowCount() > 0);
    }
    static void put(const Fixture &f, const QString &words)
    {
        f.editor()->select({f.document()->text().indexOf(words), 0});
    }
};

void OutlineWindowTest::jumpsByMouseAndKeys()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    QVERIFY(f.settled());
    auto *side = f.find<QTabWidget>(u"sideTabs"_s);
    QTest::mouseClick(side->tabBar(), Qt::LeftButton, {}, side->tabBar()->tabRect(1).center());
    auto *tree = f.find<QTreeView>(u"outlineTree"_s);
    QTRY_COMPARE(tree->model()->rowCount(), 2);
    const QModelIndex second = rowOf(tree, u"2. Second"_s);
    QVERIFY(second.isValid()); // all is open
    QTRY_VERIFY(tree->viewport()->rect().contains(tree->visualRect(second).center()));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(second).center());
    QCOMPARE(lineOf(f), u"2. Second"_s);
    QVERIFY(f.editor()->hasFocus());
    // By keys: Alt+7, down to the list, Enter.
    QTest::keyClick(f.editor(), Qt::Key_7, Qt::AltModifier);
    auto *filter = f.find<QLineEdit>(u"outlineFilter"_s);
    QTRY_VERIFY(filter->hasFocus());
    QCOMPARE(currentOf(tree), u"2. Second"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_Down);
    QCOMPARE(currentOf(tree), u"Beta"_s);
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(lineOf(f), u"## Beta"_s);
    QVERIFY(f.editor()->hasFocus());
    QTest::keyClick(f.editor(), Qt::Key_7, Qt::AltModifier);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(f.editor()->hasFocus());
}

void OutlineWindowTest::followsTheCursor()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    showOutline(f);
    const auto *tree = f.find<QTreeView>(u"outlineTree"_s);
    f.trigger(u"actionFocusText"_s);
    const auto at = [&](const QString &words) {
        put(f, words);
        return currentOf(tree);
    };
    QCOMPARE(at(u"text\n"_s), u"One"_s);
    QCOMPARE(at(u"First"_s), u"1. First"_s);
    QCOMPARE(at(u"code"_s), u"Beta"_s);
    QCOMPARE(at(u"words"_s), u"<example>"_s);
    QCOMPARE(at(u"End."_s), u"Two"_s);
    QCOMPARE(at(u"model"_s), QString());
    QTest::keyClick(f.editor(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(currentOf(tree), u"Two"_s);
    // Typed headings come, and are where the cursor is.
    QTest::keyClicks(f.editor(), u"# New"_s);
    QTRY_COMPARE(currentOf(tree), u"New"_s);
}

void OutlineWindowTest::filters()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    showOutline(f);
    auto *filter = f.find<QLineEdit>(u"outlineFilter"_s);
    const auto *tree = f.find<QTreeView>(u"outlineTree"_s);
    const auto *empty = f.find<QLabel>(u"outlineEmpty"_s);
    QTest::keyClicks(filter, u"sec"_s);
    QVERIFY(rowOf(tree, u"2. Second"_s).isValid());
    QVERIFY(rowOf(tree, u"Alpha"_s).isValid()); // holds it
    QVERIFY(!rowOf(tree, u"Beta"_s).isValid());
    QVERIFY(!empty->isVisible());
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(lineOf(f), u"2. Second"_s);
    f.trigger(u"actionFocusOutline"_s);
    QTest::keyClicks(filter, u"nowhere"_s);
    QVERIFY(empty->isVisible());
    QTest::keyClick(filter, Qt::Key_Return); // nothing to go to
    QVERIFY(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QVERIFY(!empty->isVisible());
    QVERIFY(rowOf(tree, u"Beta"_s).isValid());
    QCOMPARE(currentOf(tree), u"2. Second"_s);
}

void OutlineWindowTest::isTheSameInAllTabs()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, agent()));
    f.open(f.test.write(u"b.md"_s, agent()));
    showOutline(f);
    f.tabs()->setCurrentIndex(0);
    QVERIFY(f.find<QWidget>(u"outlinePanel"_s)->isVisible());
    QVERIFY(f.settled());
    f.open(f.test.write(u"c.md"_s, agent()));
    QVERIFY(f.settled());
    QVERIFY(f.find<QWidget>(u"outlinePanel"_s)->isVisible());
    f.trigger(u"actionFocusFields"_s);
    QVERIFY(f.find<QWidget>(u"fieldsPanel"_s)->isVisible());
    f.tabs()->setCurrentIndex(0);
    QVERIFY(f.find<QWidget>(u"fieldsPanel"_s)->isVisible());
}

void OutlineWindowTest::hiddenFieldsComeForIt()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    f.trigger(u"actionShowFields"_s);
    QVERIFY(!f.find<QWidget>(u"sideTabs"_s)->isVisible());
    f.trigger(u"actionFocusOutline"_s);
    QVERIFY(f.find<QAction>(u"actionShowFields"_s)->isChecked());
    QVERIFY(f.find<QLineEdit>(u"outlineFilter"_s)->hasFocus());
}

void OutlineWindowTest::typingInProseMovesNoRow()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    showOutline(f);
    f.trigger(u"actionFocusText"_s);
    put(f, u"text\n"_s);
    const QAbstractItemModel *model = f.find<QTreeView>(u"outlineTree"_s)->model();
    const QSignalSpy inserted(model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    QTest::keyClicks(f.editor(), u"more "_s);
    QVERIFY(f.settled());
    QCOMPARE(inserted.size() + removed.size() + changed.size() + reset.size(), 0);
    // And the places have moved along.
    auto *tree = f.find<QTreeView>(u"outlineTree"_s);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(rowOf(tree, u"Beta"_s)).center());
    QCOMPARE(lineOf(f), u"## Beta"_s);
}

void OutlineWindowTest::saysWhenThereIsNothing()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, plainAgent("agent")));
    f.trigger(u"actionFocusOutline"_s);
    QVERIFY(f.settled());
    QVERIFY(f.find<QLabel>(u"outlineEmpty"_s)->isVisible());
    f.trigger(u"actionFoldAll"_s);
    QVERIFY(f.window->statusBar()->currentMessage().contains(u"to fold"_s));
}

void OutlineWindowTest::foldsByKeys()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    QVERIFY(f.settled());
    f.trigger(u"actionFocusText"_s);
    put(f, u"First"_s);
    QTest::keyClick(f.editor(), Qt::Key_F9);
    QCOMPARE(hidden(f), u"|1. First|2. Second"_s);
    QCOMPARE(lineOf(f), u"## Alpha"_s);
    QTest::keyClick(f.editor(), Qt::Key_F9);
    QCOMPARE(hidden(f), QString());
    QTest::keyClick(f.editor(), Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(hidden(f).count(u'|'), 18);
    QTest::keyClick(f.editor(), Qt::Key_F9, Qt::ShiftModifier);
    QCOMPARE(hidden(f), QString());
    f.trigger(u"actionFoldHeader"_s);
    QVERIFY(f.editor()->isHeaderFolded());
    QVERIFY(!f.document()->isModified());
    QVERIFY(!f.document()->canUndo());
}

void OutlineWindowTest::searchOpensWhatIsFolded()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    QVERIFY(f.settled());
    f.trigger(u"actionFoldAll"_s);
    QVERIFY(hidden(f).contains(u"words"_s));
    f.trigger(u"actionFind"_s);
    auto *find = f.find<QLineEdit>(u"findEdit"_s);
    QTest::keyClicks(find, u"words"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QTRY_VERIFY(!hidden(f).contains(u"words"_s));
    QVERIFY(hidden(f).contains(u"First"_s)); // another section
}

void OutlineWindowTest::undoActionOpensWhatIsFolded()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    QVERIFY(f.settled());
    f.trigger(u"actionFocusText"_s);
    put(f, u"First"_s);
    QTest::keyClicks(f.editor(), u"x"_s);
    put(f, u"model"_s);
    QTest::keyClicks(f.editor(), u"y"_s);
    put(f, u"# Two"_s);
    QVERIFY(f.settled());
    f.trigger(u"actionFoldAll"_s);
    f.trigger(u"actionFoldHeader"_s);
    f.trigger(u"actionUndo"_s);
    QVERIFY(!f.editor()->isHeaderFolded());
    QVERIFY(hidden(f).contains(u"xFirst"_s));
    f.trigger(u"actionUndo"_s);
    QVERIFY(!hidden(f).contains(u"First"_s));
    QCOMPARE(f.document()->source().toBytes(), agent());
}

void OutlineWindowTest::formLeavesTheHeaderFolded()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    QVERIFY(f.settled());
    f.trigger(u"actionFoldHeader"_s);
    auto *name = f.find<QLineEdit>(u"field_name"_s);
    name->setFocus();
    name->end(false);
    QTest::keyClicks(name, u"-two"_s);
    QVERIFY(f.document()->text().contains(u"name: agent-two"_s));
    QVERIFY(f.editor()->isHeaderFolded());
    QVERIFY(hidden(f).contains(u"name: agent-two"_s));
}

void OutlineWindowTest::replacingAllShowsWhatItChanges()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    QVERIFY(f.settled());
    f.trigger(u"actionFoldAll"_s);
    f.trigger(u"actionReplace"_s);
    QTest::keyClicks(f.find<QLineEdit>(u"findEdit"_s), u"code"_s);
    QTest::keyClicks(f.find<QLineEdit>(u"replaceEdit"_s), u"changed"_s);
    // Finding went there; it is folded again.
    f.trigger(u"actionFoldAll"_s);
    QVERIFY(hidden(f).contains(u"code"_s));
    QTest::mouseClick(f.find<QAbstractButton>(u"replaceAll"_s), Qt::LeftButton);
    QVERIFY(f.document()->text().contains(u"changed"_s));
    QVERIFY(!hidden(f).contains(u"changed"_s));
    QVERIFY(hidden(f).contains(u"First"_s));
}

void OutlineWindowTest::countsWords()
{
    Fixture f;
    f.window->resize(1600, 800);
    f.open(f.test.write(u"agent.md"_s, "---\nname: agent\ndescription: Use it.\n---\nOne two.\n"));
    QVERIFY(f.settled());
    const auto *counts = f.find<CountsLabel>(u"statusCounts"_s);
    QTRY_COMPARE(counts->text(), u"Words: 2 · characters: 9 · tokens: ≈ 3"_s);
    f.editor()->select({f.document()->text().indexOf(u"two"_s), 3});
    QTRY_COMPARE(counts->text(), u"Selected words: 1 · characters: 3 · tokens: ≈ 1"_s);
    QTest::keyClicks(f.editor(), u"2 and 3"_s);
    QTRY_COMPARE(counts->text(), u"Words: 4 · characters: 13 · tokens: ≈ 4"_s);
    f.editor()->selectAll();
    QTRY_VERIFY(counts->text().startsWith(u"Selected words: 9 "_s));
    // Another tab, and none.
    f.dialogs.answer = Dialogs::SaveAnswer::Discard;
    f.open(f.test.write(u"b.md"_s, "---\nname: b\n---\nThree words here.\n"));
    QTRY_COMPARE(counts->text(), u"Words: 3 · characters: 18 · tokens: ≈ 5"_s);
    f.trigger(u"actionClose"_s);
    QTRY_VERIFY(counts->text().startsWith(u"Selected words: 9 "_s));
    f.trigger(u"actionClose"_s);
    QTRY_VERIFY(!f.document());
    QTRY_VERIFY(!counts->isVisible());
}

/// In a narrow window it says less, and never a part of a number.
void OutlineWindowTest::countsGiveWay()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, agent()));
    QVERIFY(f.settled());
    const auto *counts = f.find<CountsLabel>(u"statusCounts"_s);
    for (const int width : {1600, 1000, 800, 600, 400}) {
        f.window->resize(width, 700);
        QCoreApplication::processEvents();
        const QString text = counts->text();
        QVERIFY(text.isEmpty() || counts->fontMetrics().horizontalAdvance(text) <= counts->width());
        QVERIFY(text.isEmpty() || text.startsWith(u"Words: "_s));
    }
}

QTEST_MAIN(OutlineWindowTest)
#include "tst_outlinewindow.moc"
