// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/theme.h"
#include "editor/preview.h"
#include "models/themecolours.h"
#include "windowfixture.h"

#include <QAbstractTextDocumentLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTextBlock>
#include <QToolBar>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent()
{
    return "---\nname: a\ndescription: Use this agent when it is asked for.\n---\n\nFirst words.\nMore words.\n\n"
           "Second words.\n\nThird words.\n";
}

/// Of all parts around the text: whether they are there, and where.
QMap<QString, QRect> layoutOf(const Fixture &f)
{
    QMap<QString, QRect> layout;
    for (const QString &name : {u"agentsPanel"_s, u"viewsList"_s, u"belowTabs"_s, u"sideTabs"_s, u"fieldsPanel"_s,
                                u"mainToolBar"_s, u"tabBar"_s, u"editorPane"_s, u"gutter"_s, u"barStack"_s}) {
        const auto *part = f.find<QWidget>(name);
        layout[name] = part->isVisible() ? QRect(part->mapTo(f.window.get(), QPoint()), part->size()) : QRect();
    }
    return layout;
}

void press(const Fixture &f, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : f.window.get(), key, modifiers);
}

/// How much the darkest point of a line stands out from its ground.
double contrastOf(const CodeEditor *editor, int line)
{
    const QImage picture = editor->viewport()->grab().toImage();
    const QColor ground = editor->palette().color(QPalette::Base);
    double most = 1;
    for (const CodeEditor::VisibleLine &seen : editor->visibleLines()) {
        for (int y = seen.top; seen.line == line && y < seen.top + seen.height; ++y) {
            for (int x = 12; x < std::min(200, picture.width()); ++x)
                most = std::max(most, ThemeColours::contrast(picture.pixelColor(x, y), ground));
        }
    }
    return most;
}

int lineOf(const CodeEditor *editor, const QString &words)
{
    return editor->document()->find(words).blockNumber();
}

} // namespace

/// View ▸ Focus Mode and View ▸ Full Screen.
class FocusModeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesAndBringsBackAll();
    void otherPartsStayHidden();
    void escapeIsForOthersFirst();
    void textStandsInTheMiddle_data();
    void textStandsInTheMiddle();
    void previewStandsInTheMiddle();
    void dimsOtherParagraphs_data();
    void dimsOtherParagraphs();
    void dimmingFollowsEdits();
    void dimmingIsASetting();
    void verdictStaysWhereItIsBad();
    void otherTabsAreCalmToo();
    void newTabsAreCalmToo();
    void whatIsHiddenIsGoneToByKey_data();
    void whatIsHiddenIsGoneToByKey();
    void lastTabThatClosesLeavesIt();
    void noStartBeginsWithIt();
    void fullScreenByKey();

private:
    static void open(Fixture &f, const QByteArray &bytes = agent())
    {
        f.test.write(u"project/.claude/agents/b.md"_s, plainAgent("b"));
        f.test.workspace()->keepFolder(f.test.path(u"project"_s));
        f.window->resize(1300, 760);
        f.open(f.test.write(u"a.md"_s, bytes));
        QVERIFY(f.settled());
        QTRY_VERIFY(f.editor()->hasFocus());
    }
    static void enter(const Fixture &f)
    {
        press(f, Qt::Key_F11, Qt::ShiftModifier);
        QTRY_VERIFY(!f.find<QWidget>(u"mainToolBar"_s)->isVisible());
    }
    static bool isOn(const Fixture &f) { return f.find<QAction>(u"actionFocusMode"_s)->isChecked(); }
};

void FocusModeTest::hidesAndBringsBackAll()
{
    Fixture f;
    open(f);
    f.editor()->select({f.document()->text().size(), 0}); // what is typed there changes no verdict
    // A layout that somebody chose.
    f.find<QSplitter>(u"columnsSplitter"_s)->setSizes({300, 1000});
    f.find<QSplitter>(u"rowsSplitter"_s)->setSizes({500, 220});
    QCoreApplication::processEvents();
    const QMap<QString, QRect> before = layoutOf(f);
    for (const QString &name : {u"agentsPanel"_s, u"belowTabs"_s, u"sideTabs"_s, u"mainToolBar"_s, u"tabBar"_s})
        QVERIFY2(!before[name].isNull(), qPrintable(name));
    enter(f);
    const QMap<QString, QRect> now = layoutOf(f);
    for (const QString &name :
         {u"agentsPanel"_s, u"viewsList"_s, u"belowTabs"_s, u"sideTabs"_s, u"mainToolBar"_s, u"tabBar"_s})
        QVERIFY2(now[name].isNull(), qPrintable(name));
    QVERIFY(f.window->menuBar()->isVisible()); // the way out for the mouse
    QTRY_COMPARE(f.find<QWidget>(u"editorPane"_s)->width(), f.window->width());
    QVERIFY(f.editor()->hasFocus());
    QVERIFY(f.window->statusBar()->currentMessage().contains(u"Esc leaves"_s));
    QTest::keyClicks(f.editor(), u"x"_s);
    QVERIFY(f.document()->isModified());
    press(f, Qt::Key_Escape);
    QVERIFY(!isOn(f));
    QTRY_COMPARE(layoutOf(f), before);
    QVERIFY(f.editor()->hasFocus());
    // By the same key as well.
    enter(f);
    press(f, Qt::Key_F11, Qt::ShiftModifier);
    QVERIFY(!isOn(f));
    QTRY_COMPARE(layoutOf(f), before);
}

void FocusModeTest::otherPartsStayHidden()
{
    Fixture f;
    open(f);
    f.trigger(u"actionShowProblems"_s);
    f.find<QWidget>(u"mainToolBar"_s)->hide();
    QCoreApplication::processEvents();
    const QMap<QString, QRect> before = layoutOf(f);
    QVERIFY(before[u"belowTabs"_s].isNull() && before[u"mainToolBar"_s].isNull());
    press(f, Qt::Key_F11, Qt::ShiftModifier);
    QVERIFY(isOn(f));
    press(f, Qt::Key_Escape);
    QTRY_COMPARE(layoutOf(f), before);
}

void FocusModeTest::escapeIsForOthersFirst()
{
    Fixture f;
    open(f);
    enter(f);
    QTest::keyClick(f.editor(), Qt::Key_F, Qt::ControlModifier);
    auto *find = f.find<QWidget>(u"findBar"_s);
    QTRY_VERIFY(find->isVisible() && find->isAncestorOf(QApplication::focusWidget()));
    press(f, Qt::Key_Escape);
    QTRY_VERIFY(!find->isVisible());
    QVERIFY(isOn(f));
    QTRY_VERIFY(f.editor()->hasFocus());
    press(f, Qt::Key_Escape);
    QVERIFY(!isOn(f));
}

void FocusModeTest::textStandsInTheMiddle_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<bool>("hasRoom");
    QTest::newRow("usual") << 1300 << 100 << true;
    QTest::newRow("small letters") << 1300 << 60 << true;
    QTest::newRow("no room") << 420 << 100 << false;
}

void FocusModeTest::textStandsInTheMiddle()
{
    QFETCH(const int, width);
    QFETCH(const int, zoom);
    QFETCH(const bool, hasRoom);
    Fixture f;
    open(f, "---\nname: a\ndescription: b\n---\n\n" + QByteArray("0123456789 ").repeated(60) + "\n");
    f.editor()->setZoomPercent(zoom);
    enter(f);
    f.editor()->parentWidget()->parentWidget()->setFixedWidth(width);
    QCoreApplication::processEvents();
    const CodeEditor *text = f.editor();
    const QRect viewport = text->viewport()->geometry();
    const auto *gutter = f.find<QWidget>(u"gutter"_s);
    QCOMPARE(gutter->geometry().right() + 1, viewport.left());
    const int left = gutter->x();
    const int right = text->width() - viewport.right() - 1 -
                      (text->verticalScrollBar()->isVisible() ? text->verticalScrollBar()->width() : 0);
    QVERIFY2(std::abs(left - right) <= 1, qPrintable(u"%1 %2"_s.arg(left).arg(right)));
    const double letter = QFontMetricsF(text->font()).horizontalAdvance(u'0');
    QCOMPARE(left > 0, hasRoom);
    if (hasRoom)
        QVERIFY(std::abs(viewport.width() - 80 * letter) < 20);
    const QTextBlock block = text->document()->findBlockByNumber(5);
    (void)text->document()->documentLayout()->blockBoundingRect(block); // lays it out
    const QTextLine line = block.layout()->lineAt(0);
    QVERIFY(line.textLength() <= 80 && (!hasRoom || line.textLength() > 65));
    press(f, Qt::Key_Escape);
    QCoreApplication::processEvents();
    QCOMPARE(gutter->x(), 0);
}

void FocusModeTest::previewStandsInTheMiddle()
{
    Fixture f;
    open(f);
    f.trigger(u"actionPreviewMode"_s);
    f.trigger(u"actionFocusMode"_s);
    QVERIFY(isOn(f));
    QVERIFY(f.settled());
    auto *preview = f.find<Preview>(u"preview"_s);
    QVERIFY(preview->isVisible() && !f.editor()->isVisible());
    QTRY_VERIFY(preview->hasFocus());
    const QRect viewport = preview->viewport()->geometry();
    QVERIFY(viewport.left() > 100);
    QVERIFY(std::abs(viewport.left() - (preview->width() - viewport.right() - 1)) <= 20);
    f.trigger(u"actionFocusMode"_s);
    QTRY_COMPARE(preview->viewport()->x(), 0);
}

void FocusModeTest::dimsOtherParagraphs_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
}

void FocusModeTest::dimsOtherParagraphs()
{
    QFETCH(const int, theme);
    applyTheme(static_cast<Theme>(theme));
    Fixture f;
    open(f);
    const CodeEditor *text = f.editor();
    f.editor()->select({f.document()->text().indexOf(u"More"_s), 0});
    const int first = lineOf(text, u"First"_s);
    const int more = lineOf(text, u"More"_s);
    const int second = lineOf(text, u"Second"_s);
    const double usual = contrastOf(text, second);
    QVERIFY(usual > 7);
    enter(f);
    // A paragraph is lit as a whole.
    QTRY_VERIFY(contrastOf(text, second) < usual / 2);
    QVERIFY(contrastOf(text, first) > 7 && contrastOf(text, more) > 7);
    QVERIFY(contrastOf(text, 1) < usual / 2);
    QVERIFY(contrastOf(text, second) > 1.5); // it can be found
    press(f, Qt::Key_Down);
    press(f, Qt::Key_Down);
    QCOMPARE(f.editor()->textCursor().blockNumber(), second);
    QTRY_VERIFY(contrastOf(text, second) > 7);
    QVERIFY(contrastOf(text, first) < usual / 2);
    press(f, Qt::Key_Escape);
    press(f, Qt::Key_Down);
    QTRY_VERIFY(contrastOf(text, first) > 7 && contrastOf(text, second) > 7);
    applyTheme(Theme::System);
}

void FocusModeTest::dimmingFollowsEdits()
{
    Fixture f;
    open(f);
    const CodeEditor *text = f.editor();
    f.editor()->select({f.document()->text().indexOf(u"More"_s), 0});
    const int first = lineOf(text, u"First"_s);
    const double usual = contrastOf(text, first);
    enter(f);
    QTRY_COMPARE(contrastOf(text, first), usual);
    press(f, Qt::Key_Return); // parts the paragraph
    QTRY_VERIFY(contrastOf(text, first) < usual / 2);
    f.document()->undo();
    QTRY_COMPARE(contrastOf(text, first), usual);
}

void FocusModeTest::dimmingIsASetting()
{
    Fixture f;
    open(f);
    f.test.workspace()->settings()->setValue(Settings::Key::DimsText, false);
    f.editor()->select({f.document()->text().indexOf(u"More"_s), 0});
    const int second = lineOf(f.editor(), u"Second"_s);
    const double usual = contrastOf(f.editor(), second);
    enter(f);
    QCOMPARE(contrastOf(f.editor(), second), usual);
    f.test.workspace()->settings()->setValue(Settings::Key::DimsText, true);
    QTRY_VERIFY(contrastOf(f.editor(), second) < usual / 2);
}

void FocusModeTest::verdictStaysWhereItIsBad()
{
    Fixture f;
    open(f);
    auto *verdict = f.find<QWidget>(u"verdictBar"_s);
    QVERIFY(verdict->isVisible());
    enter(f);
    QVERIFY(!verdict->isVisible());
    // The description goes: Claude Code will not load it.
    auto *text = f.editor();
    const qsizetype start = f.document()->text().indexOf(u"description"_s);
    text->select({start, f.document()->text().indexOf(u"\n---"_s, start) + 1 - start});
    QTest::keyClick(text, Qt::Key_Delete);
    QTRY_VERIFY(verdict->isVisible());
    f.document()->undo();
    QTRY_VERIFY(!verdict->isVisible());
    press(f, Qt::Key_Escape);
    QVERIFY(verdict->isVisible());
}

void FocusModeTest::otherTabsAreCalmToo()
{
    Fixture f;
    f.open(f.test.write(u"b.md"_s, agent()));
    open(f);
    enter(f);
    press(f, Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(f.document()->path().endsWith("b.md"_L1));
    QVERIFY(isOn(f));
    QVERIFY(!f.find<QWidget>(u"sideTabs"_s)->isVisible());
    QTRY_VERIFY(f.find<QWidget>(u"gutter"_s)->x() > 0);
    press(f, Qt::Key_Escape);
    QTRY_VERIFY(f.find<QWidget>(u"sideTabs"_s)->isVisible());
    QTRY_COMPARE(f.find<QWidget>(u"gutter"_s)->x(), 0);
}

void FocusModeTest::newTabsAreCalmToo()
{
    Fixture f;
    open(f);
    enter(f);
    f.open(f.test.write(u"c.md"_s, agent()));
    QVERIFY(isOn(f));
    QVERIFY(!f.find<QWidget>(u"sideTabs"_s)->isVisible());
    QTRY_VERIFY(f.find<QWidget>(u"gutter"_s)->x() > 0);
}

void FocusModeTest::whatIsHiddenIsGoneToByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("part");
    const auto alt = Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("agents") << Qt::Key_1 << alt << u"agentsPanel"_s;
    QTest::newRow("fields") << Qt::Key_3 << alt << u"fieldsPanel"_s;
    QTest::newRow("problems") << Qt::Key_4 << alt << u"belowTabs"_s;
    QTest::newRow("outline") << Qt::Key_7 << alt << u"sideTabs"_s;
    QTest::newRow("views") << Qt::Key_0 << alt << u"viewsList"_s;
    QTest::newRow("find in all") << Qt::Key_F << Qt::KeyboardModifiers(Qt::ControlModifier | Qt::ShiftModifier)
                                 << u"belowTabs"_s;
}

void FocusModeTest::whatIsHiddenIsGoneToByKey()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QString, part);
    Fixture f;
    open(f);
    enter(f);
    press(f, key, modifiers);
    QVERIFY(!isOn(f));
    auto *panel = f.find<QWidget>(part);
    QTRY_VERIFY(panel->isVisible());
    QTRY_VERIFY(panel == QApplication::focusWidget() || panel->isAncestorOf(QApplication::focusWidget()));
}

void FocusModeTest::lastTabThatClosesLeavesIt()
{
    Fixture f;
    open(f);
    enter(f);
    press(f, Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!f.document());
    QVERIFY(!isOn(f));
    QVERIFY(f.find<QWidget>(u"agentsPanel"_s)->isVisible());
    QVERIFY(f.find<QWidget>(u"mainToolBar"_s)->isVisible());
    QVERIFY(!f.find<QAction>(u"actionFocusMode"_s)->isEnabled());
}

void FocusModeTest::noStartBeginsWithIt()
{
    Fixture f;
    open(f);
    f.window->restoreSession();
    f.window->resize(f.window->screen()->availableSize() - QSize(20, 40)); // a start makes it no larger
    f.find<QSplitter>(u"columnsSplitter"_s)->setSizes({300, 1000});
    QCoreApplication::processEvents();
    const QMap<QString, QRect> before = layoutOf(f);
    enter(f);
    f.window->close();
    f.restart();
    f.window->restoreSession();
    QVERIFY(f.settled());
    QVERIFY(!isOn(f));
    QTRY_COMPARE(layoutOf(f)[u"agentsPanel"_s], before[u"agentsPanel"_s]);
    QTRY_COMPARE(layoutOf(f)[u"belowTabs"_s], before[u"belowTabs"_s]);
    QTRY_COMPARE(layoutOf(f)[u"sideTabs"_s], before[u"sideTabs"_s]);
    QVERIFY(f.find<QWidget>(u"mainToolBar"_s)->isVisible());
}

void FocusModeTest::fullScreenByKey()
{
    Fixture f;
    open(f);
    press(f, Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    QVERIFY(f.find<QAction>(u"actionFullScreen"_s)->isChecked());
    QVERIFY(f.find<QWidget>(u"agentsPanel"_s)->isVisible());
    // Both at once; Escape leaves the focus mode only.
    enter(f);
    press(f, Qt::Key_Escape);
    QVERIFY(f.window->isFullScreen());
    press(f, Qt::Key_F11);
    QTRY_VERIFY(!f.window->isFullScreen());
    QVERIFY(!f.find<QAction>(u"actionFullScreen"_s)->isChecked());
}

QTEST_MAIN(FocusModeTest)
#include "tst_focusmode.moc"
