// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/findbar.h"
#include "editor/preview.h"
#include "windowfixture.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTextBlock>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent()
{
    return "---\nname: a\ndescription: Use this agent when it is asked for.\ncolor: red\n---\n\n# One\n\nFirst "
           "words.\n\n"
           "# Two\n\nSecond words.\n";
}

/// Whether an entry of its context menu is enabled.
bool menuHas(CodeEditor *text, int entry)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, text->mapToGlobal(QPoint(10, 10)));
    QCoreApplication::sendEvent(text, &event);
    auto *menu = text->findChild<QMenu *>(u"editorMenu"_s);
    const bool isEnabled = menu && menu->actions().value(entry)->isEnabled();
    delete menu;
    return isEnabled;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace

/// View ▸ Split Beside, Split Below, Close Split: a text twice.
class SplitViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAndClosesByKeys();
    void turns();
    void bothShowTheSameText();
    void indentsWhatIsSelected();
    void oneHistory();
    void ownCursorPlaceAndFolds();
    void actionsAreForTheOneWithTheKeys();
    void findsInEach();
    void statusTellsOfTheOneWithTheKeys();
    void looksLikeTheFirst();
    void marksAreInBoth();
    void panesAreGoneThrough();
    void goesWithTheFile();
    void closesWithItsTab();
    void previewBesideTheText();
    void guardedTextIsShownTwice();
    void hugeTextIsNot();
    void randomEdits();

private:
    static void open(Fixture &f, const QByteArray &bytes = agent())
    {
        f.window->resize(1300, 800);
        f.open(f.test.write(u"a.md"_s, bytes));
        QVERIFY(f.settled());
        QTRY_VERIFY(f.editor()->hasFocus());
    }
    static void split(const Fixture &f)
    {
        press(Qt::Key_Backslash, Qt::ControlModifier);
        QTRY_VERIFY(second(f) && second(f)->hasFocus());
        QVERIFY(f.settled());
    }
    static DocumentPage *page(const Fixture &f) { return f.tabs()->currentPage(); }
    static CodeEditor *first(const Fixture &f) { return page(f)->firstEditor()->editor(); }
    static CodeEditor *second(const Fixture &f)
    {
        return page(f)->secondEditor() ? page(f)->secondEditor()->editor() : nullptr;
    }
    static QRect placeOf(const Fixture &f, const QWidget *widget)
    {
        return {widget->mapTo(f.window.get(), QPoint()), widget->size()};
    }
    static void put(CodeEditor *text, const QString &words)
    {
        text->select({text->text().indexOf(words), 0});
        text->setFocus();
    }
};

void SplitViewTest::opensAndClosesByKeys()
{
    Fixture f;
    auto *close = f.find<QAction>(u"actionCloseSplit"_s);
    QVERIFY(!close->isEnabled());
    QVERIFY(!f.find<QAction>(u"actionSplitBeside"_s)->isEnabled());
    open(f);
    QVERIFY(!close->isEnabled());
    put(first(f), u"Second"_s);
    split(f);
    QCOMPARE(second(f)->text(), first(f)->text());
    QCOMPARE(second(f)->selection(), first(f)->selection()); // it begins where one was
    const QRect one = placeOf(f, first(f));
    const QRect other = placeOf(f, second(f));
    QVERIFY(other.left() > one.right());
    QVERIFY(std::abs(one.width() - other.width()) <= 2 && one.height() == other.height());
    QVERIFY(close->isEnabled());
    press(Qt::Key_W, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY(!second(f));
    QTRY_VERIFY(first(f)->hasFocus());
    QVERIFY(!close->isEnabled());
    press(Qt::Key_Bar, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier));
    if (!second(f)) // keyboards differ in what Shift makes of it
        press(Qt::Key_Backslash, Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier));
    QTRY_VERIFY(second(f));
    QTRY_VERIFY(placeOf(f, second(f)).top() > placeOf(f, first(f)).bottom());
    QVERIFY(std::abs(first(f)->width() - second(f)->width()) <= 2);
}

void SplitViewTest::turns()
{
    Fixture f;
    open(f);
    split(f);
    const CodeEditor *before = second(f);
    f.trigger(u"actionSplitBelow"_s);
    QCOMPARE(second(f), before);
    QTRY_VERIFY(placeOf(f, second(f)).top() > placeOf(f, first(f)).bottom());
    QVERIFY(second(f)->hasFocus());
}

void SplitViewTest::bothShowTheSameText()
{
    Fixture f;
    open(f);
    split(f);
    put(second(f), u"words"_s);
    QTest::keyClicks(second(f), u"new "_s);
    QVERIFY(f.document()->text().contains(u"First new words."_s));
    QCOMPARE(first(f)->text(), f.document()->text());
    QCOMPARE(second(f)->text(), f.document()->text());
    put(first(f), u"Second"_s);
    QTest::keyClicks(first(f), u"Other "_s);
    QCOMPARE(second(f)->text(), f.document()->text());
    // By the form, and by a command.
    QVERIFY(f.document()->setField(u"name"_s, u"other"_s));
    QVERIFY(second(f)->text().contains(u"name: other\n"_s));
    put(second(f), u"First"_s);
    QTest::keyClick(second(f), Qt::Key_Return);
    f.trigger(u"actionIndent"_s);
    QCOMPARE(first(f)->text(), f.document()->text());
    QCOMPARE(second(f)->text(), f.document()->text());
    QVERIFY(f.test.save(f.document()));
    QCOMPARE(f.test.bytes(u"a.md"_s), f.document()->source().toBytes());
}

/// Again and again: what was selected stays so.
void SplitViewTest::indentsWhatIsSelected()
{
    Fixture f;
    open(f);
    split(f);
    const QString before = f.document()->text();
    const auto lines = TextRange::between(before.indexOf(u"First"_s), before.indexOf(u"Second"_s) + 3);
    for (CodeEditor *text : {second(f), first(f)}) {
        text->setFocus();
        text->select(lines);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QVERIFY(f.document()->text().contains(u"    First words.\n\n    # Two\n\n    Second"_s));
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(f.document()->text(), before);
    }
}

void SplitViewTest::oneHistory()
{
    Fixture f;
    open(f);
    const QString before = f.document()->text();
    split(f);
    put(second(f), u"First"_s);
    QTest::keyClicks(second(f), u"aab"_s);
    const QString typed = f.document()->text();
    put(first(f), u"Second"_s);
    QTest::keyClicks(first(f), u"c"_s);
    QTest::keyClick(first(f), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.document()->text(), typed);
    second(f)->setFocus();
    QTest::keyClick(second(f), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.document()->text(), before); // a word typed there is one step
    QCOMPARE(second(f)->text(), before);
    QVERIFY(!f.document()->canUndo());
    QVERIFY(menuHas(second(f), 1));
    f.trigger(u"actionRedo"_s);
    QVERIFY(menuHas(second(f), 0));
    QCOMPARE(second(f)->text(), typed);
    QCOMPARE(second(f)->selection().start, typed.indexOf(u"aab"_s) + 3); // its place is shown
}

void SplitViewTest::ownCursorPlaceAndFolds()
{
    Fixture f;
    open(f, agent() + QByteArray("line\n").repeated(300) + "end\n");
    split(f);
    put(second(f), u"end\n"_s);
    put(first(f), u"First"_s);
    const int top = second(f)->verticalScrollBar()->value();
    QVERIFY(top > 100 && first(f)->verticalScrollBar()->value() == 0);
    const qsizetype cursor = second(f)->selection().start;
    QTest::keyClicks(first(f), u"xyz"_s);
    QTest::keyClick(first(f), Qt::Key_Return);
    QTest::keyClick(first(f), Qt::Key_Return);
    QCOMPARE(second(f)->selection().start, cursor + 5);
    QVERIFY(second(f)->verticalScrollBar()->value() > 100);
    first(f)->setHeaderFolded(true);
    QVERIFY(!first(f)->document()->findBlockByNumber(1).isVisible());
    QVERIFY(second(f)->document()->findBlockByNumber(1).isVisible());
    second(f)->setHeaderFolded(true);
    first(f)->setHeaderFolded(false);
    QVERIFY(!second(f)->document()->findBlockByNumber(1).isVisible());
    QVERIFY(!f.document()->text().isEmpty());
}

void SplitViewTest::actionsAreForTheOneWithTheKeys()
{
    Fixture f;
    open(f);
    split(f);
    QCOMPARE(f.editor(), second(f));
    f.trigger(u"actionSelectAll"_s);
    QCOMPARE(second(f)->selection().length, f.document()->text().size());
    QCOMPARE(first(f)->selection().length, 0);
    first(f)->setFocus();
    QCOMPARE(f.editor(), first(f));
    f.find<QWidget>(u"problemsList"_s)->setFocus(); // that had them last
    QCOMPARE(f.editor(), first(f));
    second(f)->setFocus();
    f.find<QWidget>(u"problemsList"_s)->setFocus();
    page(f)->goTo({4, 4});
    QCOMPARE(second(f)->selection(), (TextRange{4, 4}));
    QTRY_VERIFY(second(f)->hasFocus());
    QCOMPARE(first(f)->selection().length, 0);
}

void SplitViewTest::findsInEach()
{
    Fixture f;
    open(f);
    split(f);
    press(Qt::Key_F, Qt::ControlModifier);
    FindBar *bar = page(f)->secondEditor()->findBar();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!page(f)->firstEditor()->findBar()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"Second"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(second(f)->selection().length, 6);
    press(Qt::Key_Escape);
    QTRY_VERIFY(second(f)->hasFocus());
}

void SplitViewTest::statusTellsOfTheOneWithTheKeys()
{
    Fixture f;
    open(f);
    put(first(f), u"name"_s);
    split(f);
    put(second(f), u"Second"_s);
    const auto *place = f.find<QLabel>(u"statusCursor"_s);
    QTRY_VERIFY2(place->text().contains(u"13"_s), qPrintable(place->text()));
    first(f)->setFocus();
    QTRY_VERIFY2(place->text().contains(u"2"_s) && !place->text().contains(u"13"_s), qPrintable(place->text()));
    second(f)->setFocus();
    f.trigger(u"actionCloseSplit"_s);
    QTRY_VERIFY2(!place->text().contains(u"13"_s), qPrintable(place->text()));
}

void SplitViewTest::looksLikeTheFirst()
{
    Fixture f;
    open(f);
    first(f)->setZoomPercent(140);
    f.trigger(u"actionWrapLines"_s);
    split(f);
    QCOMPARE(second(f)->zoomPercent(), 140);
    QCOMPARE(second(f)->font(), first(f)->font());
    QCOMPARE(second(f)->isWrapping(), first(f)->isWrapping());
    QTest::keyClick(second(f), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(first(f)->zoomPercent(), 100);
    QCOMPARE(second(f)->zoomPercent(), 100);
    f.trigger(u"actionWrapLines"_s);
    QCOMPARE(second(f)->isWrapping(), first(f)->isWrapping());
    f.test.workspace()->settings()->setValue(Settings::Key::EditorFontSize, 17);
    QCOMPARE(second(f)->font(), first(f)->font());
    f.trigger(u"actionFocusMode"_s);
    QVERIFY(first(f)->isColumn() && second(f)->isColumn());
    QTest::keyClick(second(f), Qt::Key_Escape);
    QVERIFY(!first(f)->isColumn() && !second(f)->isColumn());
}

void SplitViewTest::marksAreInBoth()
{
    Fixture f;
    open(f, "---\nname: a\ndescription: Use it when: asked.\n---\n\nYou are it.\n");
    split(f);
    QTRY_VERIFY(!first(f)->marks().severities().isEmpty());
    QTRY_COMPARE(second(f)->marks().severities(), first(f)->marks().severities());
    put(second(f), u"---"_s);
    put(second(f), u"name"_s);
    QTest::keyClicks(second(f), u"model: opus"_s);
    QTest::keyClick(second(f), Qt::Key_Return);
    QTRY_VERIFY(f.document()->isChecked());
    QTRY_COMPARE(second(f)->marks().severities(), first(f)->marks().severities());
}

void SplitViewTest::panesAreGoneThrough()
{
    Fixture f;
    open(f);
    split(f);
    first(f)->setFocus();
    press(Qt::Key_F6);
    QVERIFY(second(f)->hasFocus());
    press(Qt::Key_F6);
    QVERIFY(page(f)->fields()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(second(f)->hasFocus());
    press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(first(f)->hasFocus());
}

void SplitViewTest::goesWithTheFile()
{
    Fixture f;
    open(f);
    split(f);
    f.test.write(u"a.md"_s, agent() + "From elsewhere.\n");
    f.test.checkDisk();
    QTRY_VERIFY(f.document()->text().endsWith(u"From elsewhere.\n"_s));
    QCOMPARE(first(f)->text(), f.document()->text());
    QCOMPARE(second(f)->text(), f.document()->text());
}

void SplitViewTest::closesWithItsTab()
{
    Fixture f;
    f.open(f.test.write(u"b.md"_s, agent()));
    open(f);
    split(f);
    QPointer<CodeEditor> gone = second(f);
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!gone);
    QVERIFY(f.document()->path().endsWith("b.md"_L1));
    QVERIFY(!second(f)); // each tab has its own
    QVERIFY(!f.find<QAction>(u"actionCloseSplit"_s)->isEnabled());
}

void SplitViewTest::previewBesideTheText()
{
    Fixture f;
    open(f);
    split(f);
    f.trigger(u"actionPreviewMode"_s);
    QTRY_VERIFY(page(f)->firstEditor()->preview()->isVisible());
    QVERIFY(!first(f)->isVisible() && second(f)->isVisible());
    put(second(f), u"First"_s);
    QTest::keyClicks(second(f), u"New "_s);
    QTRY_VERIFY(page(f)->firstEditor()->preview()->toPlainText().contains(u"New First words."_s));
}

/// It is for reading only, and each view has its pieces.
void SplitViewTest::guardedTextIsShownTwice()
{
    Fixture f;
    open(f, agent() + QByteArray(AgentDocument::kLongLine + 10, 'x') + "\n");
    QVERIFY(f.document()->isGuarded());
    split(f);
    QVERIFY(second(f)->isReadOnly());
    QCOMPARE(second(f)->text(), first(f)->text());
    QVERIFY(second(f)->document() != first(f)->document());
}

void SplitViewTest::hugeTextIsNot()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, agent() + QByteArray("A line of a huge text.\n").repeated(230'000)));
    QVERIFY(f.document());
    QVERIFY(f.document()->isReadInPart());
    f.trigger(u"actionSplitBeside"_s);
    QVERIFY(!second(f));
    QVERIFY(f.window->statusBar()->currentMessage().contains(u"too large"_s));
}

void SplitViewTest::randomEdits()
{
    QRandomGenerator random(11);
    Fixture f;
    open(f);
    const QString before = f.document()->text();
    split(f);
    for (int step = 0; step < 150; ++step) {
        CodeEditor *text = random.bounded(2) ? first(f) : second(f);
        text->setFocus();
        const qsizetype length = f.document()->text().size();
        const auto start = qsizetype(random.bounded(int(length) + 1));
        switch (random.bounded(7)) {
        case 0:
            text->select({start, std::min<qsizetype>(random.bounded(9), length - start)});
            break;
        case 1:
            QTest::keyClick(text, Qt::Key_Return);
            break;
        case 2:
            QTest::keyClick(text, Qt::Key_Backspace);
            break;
        case 3:
            QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
            break;
        case 4:
            text->foldHere();
            break;
        default:
            QTest::keyClicks(text, u"ab"_s);
            break;
        }
        QCOMPARE(first(f)->text(), f.document()->text());
        QCOMPARE(second(f)->text(), f.document()->text());
    }
    while (f.document()->canUndo())
        f.document()->undo();
    QCOMPARE(f.document()->text(), before);
    QCOMPARE(second(f)->text(), before);
}

QTEST_MAIN(SplitViewTest)
#include "tst_splitview.moc"
