// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/closedtabs.h"
#include "windowfixture.h"

#include <QStatusBar>
#include <QTabBar>
#include <QToolButton>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kAgent = "---\nname: a\ndescription: b\n---\n";

QStringList titles(const Fixture &f)
{
    QStringList all;
    for (int i = 0; i < f.tabs()->count(); ++i)
        all << f.tabs()->tabText(i);
    return all;
}

void openAll(Fixture &f, const QStringList &names)
{
    for (const QString &name : names)
        f.open(f.test.write(name, kAgent));
}

} // namespace

/// Tabs that are pinned, closed, opened again, and too many; and the place in each text.
class TabsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closedOnesComeAgain();
    void goneThroughFromTheText();
    void pinnedOnesStayFirst();
    void pinnedOnesStayOpen();
    void theSessionKeepsOrderAndPins();
    void aListWhenTheyHaveNoRoom();
    void theTextKeepsTheKeys();
    void namesStayReadable();
    void aTextIsWhereItWas();
    void anotherTextIsNotScrolledBeyondItsEnd();
    void closedTabs();
};

void TabsTest::closedOnesComeAgain()
{
    Fixture f;
    openAll(f, {u"a.md"_s, u"b ü.md"_s, u"c.md"_s});
    QVERIFY(!f.find<QAction>(u"actionReopenTab"_s)->isEnabled());
    f.tabs()->setCurrentIndex(1);
    QTest::keyClick(f.window.get(), Qt::Key_W, Qt::ControlModifier);
    f.tabs()->setCurrentIndex(0);
    QTest::keyClick(f.window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(titles(f), QStringList{u"c.md"_s});
    QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(titles(f), QStringList({u"a.md"_s, u"c.md"_s}));
    QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(titles(f), QStringList({u"a.md"_s, u"b ü.md"_s, u"c.md"_s}));
    QCOMPARE(f.document()->title(), u"b ü.md"_s);
    QVERIFY(!f.find<QAction>(u"actionReopenTab"_s)->isEnabled());
    // What is open again by another way need not come twice.
    f.tabs()->setCurrentIndex(2);
    f.trigger(u"actionClose"_s);
    QVERIFY(f.find<QAction>(u"actionReopenTab"_s)->isEnabled());
    f.open(f.test.path(u"c.md"_s));
    QTRY_VERIFY(!f.find<QAction>(u"actionReopenTab"_s)->isEnabled());
}

/// Ctrl+Tab and back, where Tab alone would indent.
void TabsTest::goneThroughFromTheText()
{
    Fixture f;
    openAll(f, {u"a.md"_s, u"b ü.md"_s});
    const QString before = f.document()->text();
    f.tabs()->setCurrentIndex(0);
    f.trigger(u"actionFocusText"_s);
    QTest::keyClick(f.editor(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(f.tabs()->currentIndex(), 1);
    f.trigger(u"actionFocusText"_s);
    f.editor()->insertPlainText(u"  x\n"_s);
    const QString typed = f.document()->text();
    f.editor()->select({2, 0});
    QTest::keyClick(f.editor(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.tabs()->currentIndex(), 0);
    QCOMPARE(f.document()->text(), before);
    f.tabs()->setCurrentIndex(1);
    QCOMPARE(f.document()->text(), typed);
}

void TabsTest::pinnedOnesStayFirst()
{
    Fixture f;
    openAll(f, {u"a.md"_s, u"b.md"_s, u"c.md"_s});
    f.trigger(u"actionPinTab"_s);
    QCOMPARE(titles(f), QStringList({u"c.md"_s, u"a.md"_s, u"b.md"_s}));
    QVERIFY(!f.tabs()->tabBar()->tabButton(0, QTabBar::RightSide));
    QVERIFY(f.tabs()->tabBar()->tabButton(1, QTabBar::RightSide));
    f.tabs()->setCurrentIndex(2);
    QVERIFY(!f.find<QAction>(u"actionPinTab"_s)->isChecked());
    f.trigger(u"actionPinTab"_s);
    QCOMPARE(titles(f), QStringList({u"c.md"_s, u"b.md"_s, u"a.md"_s}));
    // Dragged before them, one that is not pinned goes back.
    QTabBar *bar = f.tabs()->tabBar();
    const QPoint from = bar->tabRect(2).center();
    QTest::mousePress(bar, Qt::LeftButton, {}, from);
    for (int x = from.x(); x > 2; x -= 8)
        QTest::mouseMove(bar, {x, from.y()});
    QTest::mouseRelease(bar, Qt::LeftButton, {}, {2, from.y()});
    QTRY_COMPARE(titles(f), QStringList({u"c.md"_s, u"b.md"_s, u"a.md"_s}));
    f.tabs()->setCurrentIndex(0);
    f.trigger(u"actionPinTab"_s);
    QCOMPARE(titles(f), QStringList({u"b.md"_s, u"c.md"_s, u"a.md"_s}));
    QVERIFY(bar->tabButton(1, QTabBar::RightSide));
}

void TabsTest::pinnedOnesStayOpen()
{
    Fixture f;
    openAll(f, {u"a.md"_s, u"b.md"_s, u"c.md"_s});
    f.trigger(u"actionPinTab"_s);
    QTest::keyClick(f.window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(f.tabs()->count(), 3);
    QVERIFY(!f.window->statusBar()->currentMessage().isEmpty());
    f.tabs()->setCurrentIndex(1);
    f.trigger(u"actionCloseOthers"_s);
    QTRY_COMPARE(titles(f), QStringList({u"c.md"_s, u"a.md"_s}));
}

void TabsTest::theSessionKeepsOrderAndPins()
{
    Fixture f;
    openAll(f, {u"a.md"_s, u"b.md"_s, u"c.md"_s});
    f.trigger(u"actionPinTab"_s);
    f.tabs()->tabBar()->moveTab(2, 1);
    f.tabs()->setCurrentIndex(1);
    f.window->close();
    f.restart();
    f.window->restoreSession();
    QCOMPARE(titles(f), QStringList({u"c.md"_s, u"b.md"_s, u"a.md"_s}));
    QCOMPARE(f.tabs()->currentIndex(), 1);
    QVERIFY(!f.tabs()->tabBar()->tabButton(0, QTabBar::RightSide));
    f.tabs()->setCurrentIndex(0);
    QVERIFY(f.find<QAction>(u"actionPinTab"_s)->isChecked());
}

void TabsTest::aListWhenTheyHaveNoRoom()
{
    Fixture f;
    openAll(f, {u"a.md"_s});
    auto *button = f.find<QToolButton>(u"tabListButton"_s);
    QVERIFY(!button->isVisible());
    for (int i = 0; i < 20; ++i)
        openAll(f, {u"an agent of a long name %1.md"_s.arg(i)});
    QTRY_VERIFY(button->isVisible());
    QTimer::singleShot(0, button, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 21);
        QVERIFY(menu->actions().constLast()->isChecked());
        QTest::keyClick(menu, Qt::Key_Down); // from the last one to the first
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(f.tabs()->currentIndex(), 0);
    while (f.tabs()->count() > 1) {
        f.tabs()->setCurrentIndex(1);
        f.trigger(u"actionClose"_s);
    }
    QTRY_VERIFY(!button->isVisible());
}

void TabsTest::theTextKeepsTheKeys()
{
    Fixture f;
    openAll(f, {u"one.md"_s, u"two.md"_s, u"three.md"_s});
    QVERIFY(f.settled());
    f.editor()->setFocus();
    f.trigger(u"actionClose"_s);
    QCOMPARE(QApplication::focusWidget(), f.editor());
    f.window->setFocus();
    f.trigger(u"actionReopenTab"_s);
    QCOMPARE(f.tabs()->count(), 3);
    QCOMPARE(QApplication::focusWidget(), f.editor());
    // Where only the preview is seen, it stays so.
    f.trigger(u"actionPreviewMode"_s);
    QTRY_VERIFY(!f.editor()->isVisible());
    f.find<QWidget>(u"preview"_s)->setFocus();
    f.trigger(u"actionClose"_s);
    QVERIFY(!f.editor()->isVisible());
    f.trigger(u"actionReopenTab"_s);
    QVERIFY(!f.editor()->isVisible());
}

void TabsTest::namesStayReadable()
{
    Fixture f;
    f.window->resize(1000, 700);
    for (int i = 0; i < 14; ++i)
        openAll(f, {u"reviewer-of-the-team-%1.md"_s.arg(i)});
    const QTabBar *bar = f.tabs()->tabBar();
    const int least = 12 * bar->fontMetrics().averageCharWidth();
    for (int i = 0; i < f.tabs()->count(); ++i)
        QVERIFY2(bar->tabRect(i).width() >= least, qPrintable(QString::number(bar->tabRect(i).width())));
}

void TabsTest::aTextIsWhereItWas()
{
    Fixture f;
    const QByteArray lines = QByteArray("a line\n").repeated(400);
    const QString path = f.test.write(u"a.md"_s, kAgent + lines);
    openAll(f, {u"other.md"_s});
    f.open(path);
    QVERIFY(f.settled());
    f.editor()->select({kAgent.size() + qsizetype(7 * 210), 6});
    f.editor()->setTopLine(201);
    QCOMPARE(int(f.editor()->topLine()), 201);
    f.trigger(u"actionClose"_s);
    f.open(path);
    QTRY_COMPARE(int(f.editor()->topLine()), 201);
    QCOMPARE(f.editor()->selection(), TextRange(kAgent.size() + qsizetype(7 * 210), 6));
    f.window->close();
    f.restart();
    f.window->restoreSession();
    QTRY_COMPARE(int(f.editor()->topLine()), 201);
    QCOMPARE(f.editor()->selection(), TextRange(kAgent.size() + qsizetype(7 * 210), 6));
    // What is asked for goes before what was.
    f.trigger(u"actionClose"_s);
    f.window->open({.targets = {{.path = path, .line = 3}}, .activationToken = {}});
    QTRY_COMPARE(f.editor()->cursorPlace().line, 3);
    QCoreApplication::processEvents();
    QCOMPARE(f.editor()->cursorPlace().line, 3);
    QCOMPARE(int(f.editor()->topLine()), 0);
}

void TabsTest::anotherTextIsNotScrolledBeyondItsEnd()
{
    Fixture f;
    const QString path = f.test.write(u"a.md"_s, kAgent + QByteArray("a line\n").repeated(400));
    openAll(f, {u"other.md"_s});
    f.open(path);
    f.editor()->select({2'500, 6});
    f.trigger(u"actionClose"_s);
    f.test.write(u"a.md"_s, kAgent);
    f.open(path);
    QVERIFY(f.settled());
    QCOMPARE(f.editor()->selection(), TextRange(kAgent.size(), 0));
}

void TabsTest::closedTabs()
{
    ClosedTabs tabs;
    tabs.push({});
    QVERIFY(tabs.isEmpty());
    for (int i = 0; i < 25; ++i)
        tabs.push({.path = u"/%1"_s.arg(i), .index = i});
    tabs.push({.path = u"/10"_s, .index = 0});
    QCOMPARE(tabs.pop(), (ClosedTabs::Tab{.path = u"/10"_s, .index = 0}));
    QCOMPARE(tabs.pop(), (ClosedTabs::Tab{.path = u"/24"_s, .index = 24}));
    tabs.forget(u"/23"_s);
    int count = 0;
    QString last;
    while (const auto tab = tabs.pop()) {
        QVERIFY(tab->path != "/10"_L1 && tab->path != "/23"_L1);
        last = tab->path;
        ++count;
    }
    QCOMPARE(count, 17);
    QCOMPARE(last, u"/5"_s);
}

QTEST_MAIN(TabsTest)
#include "tst_tabs.moc"
