// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panels/changeplandialog.h"
#include "panels/foundpanel.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A window over six agents of which each has two cats.
struct FindFixture : Fixture {
    static constexpr int kAgents = 6;

    FindFixture()
    {
        for (int i = 0; i < kAgents; ++i)
            test.write(file(i), text(i));
        open(test.path(u"shop"_s));
        const bool isRead = QTest::qWaitFor([this] {
            const auto &places = test.workspace()->library()->places();
            return !places.back().isScanning && places.back().agents.size() == kAgents;
        });
        if (!isRead)
            qFatal("never read");
    }

    [[nodiscard]] static QString file(int number) { return u"shop/.claude/agents/agent-%1.md"_s.arg(number); }
    [[nodiscard]] QString path(int number) const { return test.path(file(number)); }
    [[nodiscard]] static QByteArray text(int number)
    {
        const QByteArray agent = plainAgent("agent-" + QByteArray::number(number)) + "One cat and\nanother cat.\n";
        return number % 2 == 0 ? agent : QByteArray(agent).replace("\n", "\r\n");
    }
    [[nodiscard]] AgentDocument *documentOf(int number) const { return test.workspace()->documentFor(path(number)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.get(), key, modifiers);
    }
    [[nodiscard]] QTabWidget *below() const { return find<QTabWidget>(u"belowTabs"_s); }
    [[nodiscard]] QLineEdit *field() const { return find<QLineEdit>(u"foundFind"_s); }
    [[nodiscard]] QTreeView *tree() const { return find<QTreeView>(u"foundTree"_s); }
    [[nodiscard]] QString message() const { return find<QLabel>(u"foundMessage"_s)->text(); }
    void look(const QString &word) const
    {
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(field()->hasFocus());
        field()->selectAll();
        QTest::keyClicks(field(), word);
    }
    [[nodiscard]] ChangePlanDialog *plan() const
    {
        ChangePlanDialog *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = window->findChild<ChangePlanDialog *>()) && found->isVisible(); });
        return found;
    }
    void replaceWith(const QString &text) const
    {
        auto *with = find<QLineEdit>(u"foundWith"_s);
        with->setFocus();
        with->selectAll();
        QTest::keyClicks(with, text);
        auto *button = find<QPushButton>(u"foundReplace"_s);
        QTRY_VERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void apply(ChangePlanDialog *dialog)
    {
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"planApply"_s), Qt::LeftButton);
    }
    [[nodiscard]] QString batchText() const
    {
        auto *bar = find<QWidget>(u"batchBar"_s);
        QString all;
        for (const QLabel *label : bar->findChildren<QLabel *>())
            all += label->text();
        return bar->isVisible() ? all : QString();
    }
    [[nodiscard]] QString selected() const
    {
        const TextRange range = editor()->selection();
        return document()->text().sliced(range.start, range.length);
    }
};

} // namespace

class FindWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithTheSelection();
    void withoutADocument();
    void stepsFromTheText();
    void opensByKeyAndMouse();
    void fileChangedSince();
    void fileOpenByAnotherPath();
    void replacesAndTakesBack();
    void replacesByGroups();
    void whatOthersWroteStays();
    void onlyWhatIsListed();
};

void FindWindowTest::beginsWithTheSelection()
{
    const FindFixture f;
    f.window->open({.targets = {{.path = f.path(0)}}, .activationToken = {}});
    QVERIFY(f.settled());
    const qsizetype at = f.document()->text().indexOf(u"another"_s);
    f.editor()->select({at, 7});
    f.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.below()->tabText(f.below()->currentIndex()), u"Found"_s);
    QCOMPARE(f.field()->text(), u"another"_s);
    QVERIFY(f.field()->hasFocus());
    QTRY_COMPARE(f.message(), u"Matches: 6, files: 6"_s);
}

void FindWindowTest::withoutADocument()
{
    const FindFixture f;
    QVERIFY(!f.below()->isVisible());
    f.look(u"cat"_s);
    QVERIFY(f.below()->isVisible());
    QTRY_COMPARE(f.message(), u"Matches: 12, files: 6"_s);
    // Whoever goes elsewhere has no more use for it.
    f.below()->setCurrentIndex(0);
    QVERIFY(!f.below()->isVisible());
    f.trigger(u"actionFocusFound"_s);
    QVERIFY(f.below()->isVisible());
    QTRY_VERIFY(f.field()->hasFocus());
    f.trigger(u"actionShowProblems"_s);
    QVERIFY(!f.below()->isVisible());
    f.trigger(u"actionFindInAll"_s);
    QTRY_VERIFY(f.field()->hasFocus());
    f.key(Qt::Key_Escape);
    QVERIFY(!f.below()->isVisible());
}

void FindWindowTest::stepsFromTheText()
{
    const FindFixture f;
    f.look(u"cat"_s);
    QTRY_COMPARE(f.message(), u"Matches: 12, files: 6"_s);
    f.key(Qt::Key_F4);
    QTRY_VERIFY(f.document());
    QCOMPARE(f.document()->path(), f.path(0));
    QCOMPARE(f.selected(), u"cat"_s);
    const qsizetype first = f.editor()->selection().start;
    QTRY_VERIFY(f.editor()->hasFocus());
    f.key(Qt::Key_F4);
    QVERIFY(f.editor()->selection().start > first);
    f.key(Qt::Key_F4);
    QTRY_COMPARE(f.document()->path(), f.path(1));
    QCOMPARE(f.tabs()->count(), 1); // for a look
    f.key(Qt::Key_F4, Qt::ShiftModifier);
    QTRY_COMPARE(f.document()->path(), f.path(0));
    f.key(Qt::Key_F4, Qt::ShiftModifier);
    f.key(Qt::Key_F4, Qt::ShiftModifier);
    QTRY_COMPARE(f.document()->path(), f.path(FindFixture::kAgents - 1));
    QCOMPARE(f.selected(), u"cat"_s);
}

void FindWindowTest::opensByKeyAndMouse()
{
    const FindFixture f;
    f.look(u"cat"_s);
    QTRY_COMPARE(f.message(), u"Matches: 12, files: 6"_s);
    f.key(Qt::Key_Down);
    QTRY_VERIFY(f.tree()->hasFocus());
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    QTRY_VERIFY(f.document());
    QVERIFY(!f.tabs()->previewPage()); // to stay
    QCOMPARE(f.selected(), u"cat"_s);
    QTRY_VERIFY(f.editor()->hasFocus());
    const QModelIndex other = f.tree()->model()->index(0, 0, f.tree()->model()->index(2, 0));
    f.tree()->scrollTo(other);
    QTest::mouseClick(f.tree()->viewport(), Qt::LeftButton, {}, f.tree()->visualRect(other).center());
    QTRY_COMPARE(f.document()->path(), f.path(2));
    QVERIFY(f.tabs()->previewPage());
    QVERIFY(f.tree()->hasFocus());
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Space);
    QVERIFY(f.tree()->hasFocus());
    QVERIFY(f.editor()->selection().start > f.document()->text().indexOf(u"cat"_s));
    f.key(Qt::Key_Escape);
    QTRY_VERIFY(f.editor()->hasFocus());
    QVERIFY(f.below()->isVisible());
}

void FindWindowTest::fileChangedSince()
{
    const FindFixture f;
    f.look(u"cat"_s);
    QTRY_COMPARE(f.message(), u"Matches: 12, files: 6"_s);
    f.key(Qt::Key_F4);
    QTRY_VERIFY(f.document());
    const auto catAt = [&f](qsizetype number) {
        qsizetype at = -1;
        for (qsizetype i = 0; i <= number; ++i)
            at = f.document()->text().indexOf(u"cat"_s, at + 1);
        return at;
    };
    QCOMPARE(f.editor()->selection().start, catAt(0));
    QVERIFY(f.document()->apply(ChangeSet::replacing({0, 0}, u"a cat\n"_s)));
    f.key(Qt::Key_F4); // to the second, which is the third now
    QCOMPARE(f.editor()->selection().start, catAt(2));
    QVERIFY2(f.window->statusBar()->currentMessage().isEmpty(), qPrintable(f.window->statusBar()->currentMessage()));
    QVERIFY(f.document()->apply(ChangeSet::replacing({f.document()->text().size(), 0}, u"cat\n"_s)));
    f.key(Qt::Key_F4, Qt::ShiftModifier);
    QCOMPARE(f.selected(), u"cat"_s);
    QVERIFY2(f.window->statusBar()->currentMessage().contains(u"nearest"_s),
             qPrintable(f.window->statusBar()->currentMessage()));
    const QString now = f.document()->text();
    QVERIFY(f.document()->apply(ChangeSet::replacing({0, now.size()}, QString(now).replace(u"cat"_s, u"dog"_s))));
    f.key(Qt::Key_F4);
    QVERIFY(f.window->statusBar()->currentMessage().contains(u"not there"_s));
    QVERIFY(f.selected().isEmpty());
}

void FindWindowTest::fileOpenByAnotherPath()
{
    const FindFixture f;
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link.md"_s);
    QVERIFY(QFile::link(f.path(0), link));
    f.window->open({.targets = {{.path = link}}, .activationToken = {}});
    QTRY_VERIFY(f.document());
    f.look(u"cat"_s);
    QTRY_COMPARE(f.message(), u"Matches: 14, files: 7"_s); // by both of its paths
    for (int hit = 0; hit < 14; ++hit) {
        f.editor()->select({0, 0});
        f.key(Qt::Key_F4);
        QCOMPARE(f.selected(), u"cat"_s);
    }
}

/// Three open files, one of them with edits, and three that are not open.
void FindWindowTest::replacesAndTakesBack()
{
    const FindFixture f;
    for (const int open : {0, 1, 2})
        f.window->open({.targets = {{.path = f.path(open)}}, .activationToken = {}});
    QVERIFY(f.settled());
    AgentDocument *edited = f.documentOf(1);
    QVERIFY(edited->apply(ChangeSet::replacing({edited->text().size(), 0}, u"A third cat.\n"_s)));
    const QString editedText = edited->text();
    f.look(u"cat"_s);
    QTRY_COMPARE(f.message(), u"Matches: 13, files: 6"_s);
    f.replaceWith(u"dog"_s);
    ChangePlanDialog *dialog = f.plan();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Replace “cat” with “dog”"_s);
    auto *list = dialog->findChild<QTreeWidget *>(u"planList"_s);
    QCOMPARE(list->topLevelItemCount(), 6);
    QCOMPARE(list->topLevelItem(0)->childCount(), 2);
    f.apply(dialog);
    QTRY_VERIFY(f.batchText().contains(u"6 file(s)"_s));
    QTRY_COMPARE(f.message(), u"Not found in 6 file(s)."_s);
    for (const int open : {0, 1, 2}) {
        QVERIFY(!f.documentOf(open)->text().contains(u"cat"_s));
        QVERIFY(f.documentOf(open)->isModified());
        QCOMPARE(f.test.bytes(f.file(open)), f.text(open)); // left to be saved
    }
    for (const int closed : {3, 4, 5})
        QCOMPARE(f.test.bytes(f.file(closed)), QByteArray(f.text(closed)).replace("cat", "dog"));
    // In the history of an open one it is a step.
    f.documentOf(0)->undo();
    QCOMPARE(f.documentOf(0)->source().toBytes(), f.text(0));
    f.documentOf(0)->redo();

    QTest::mouseClick(f.find<QPushButton>(u"batchUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(f.message(), u"Matches: 13, files: 6"_s);
    for (const int closed : {3, 4, 5})
        QCOMPARE(f.test.bytes(f.file(closed)), f.text(closed));
    QCOMPARE(f.documentOf(0)->source().toBytes(), f.text(0));
    QCOMPARE(f.documentOf(1)->text(), editedText);
    QCOMPARE(f.documentOf(2)->source().toBytes(), f.text(2));
}

void FindWindowTest::replacesByGroups()
{
    const FindFixture f;
    f.look(u"(one|another) (cat)"_s);
    QTest::mouseClick(f.find<QToolButton>(u"foundExpression"_s), Qt::LeftButton);
    QTRY_COMPARE(f.message(), u"Matches: 12, files: 6"_s);
    f.replaceWith(u"\\2 (\\1)"_s);
    ChangePlanDialog *dialog = f.plan();
    QVERIFY(dialog);
    // Left out: one match of the first file.
    auto *list = dialog->findChild<QTreeWidget *>(u"planList"_s);
    list->topLevelItem(0)->child(1)->setCheckState(0, Qt::Unchecked);
    f.apply(dialog);
    QTRY_VERIFY(f.batchText().contains(u"6 file(s)"_s));
    QCOMPARE(f.test.bytes(f.file(0)), QByteArray(f.text(0)).replace("One cat", "cat (One)"));
    QCOMPARE(f.test.bytes(f.file(3)),
             QByteArray(f.text(3)).replace("One cat", "cat (One)").replace("another cat", "cat (another)"));
}

/// Another program writes a file while the list of changes is read.
void FindWindowTest::whatOthersWroteStays()
{
    const FindFixture f;
    f.look(u"cat"_s);
    QTRY_COMPARE(f.message(), u"Matches: 12, files: 6"_s);
    f.replaceWith(u"dog"_s);
    ChangePlanDialog *dialog = f.plan();
    QVERIFY(dialog);
    const QByteArray theirs = plainAgent("agent-4") + "Their cat.\n";
    f.test.write(f.file(4), theirs);
    f.apply(dialog);
    QTRY_VERIFY(f.batchText().contains(u"5 file(s)"_s));
    QCOMPARE(f.test.bytes(f.file(4)), theirs);
    QVERIFY(f.batchText().contains(u"agent-4.md"_s));
    QTRY_COMPARE(f.message(), u"Matches: 1, files: 1"_s);
    f.trigger(u"actionUndoBatch"_s);
    QTRY_COMPARE(f.test.bytes(f.file(3)), f.text(3));
    QCOMPARE(f.test.bytes(f.file(4)), theirs);
}

void FindWindowTest::onlyWhatIsListed()
{
    const FindFixture f;
    f.look(u"cat"_s);
    QTRY_COMPARE(f.message(), u"Matches: 12, files: 6"_s);
    QTest::keyClicks(f.find<QLineEdit>(u"agentsFilter"_s), u"agent-3"_s);
    f.trigger(u"actionFocusFound"_s);
    QTest::mouseClick(f.find<QToolButton>(u"foundShowFiles"_s), Qt::LeftButton);
    auto *scope = f.find<QWidget>(u"foundScope"_s);
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_End);
    QTRY_COMPARE(f.message(), u"Matches: 2, files: 1"_s);
}

QTEST_MAIN(FindWindowTest)
#include "tst_findwindow.moc"
