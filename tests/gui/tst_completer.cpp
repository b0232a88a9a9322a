// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// What can be written in a header, offered while it is written: by real keys in a window.
#include "editor/completer.h"
#include "editor/completionpopup.h"
#include "windowfixture.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QListView>
#include <QStatusBar>
#include <QTextBlock>
#include <QToolTip>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar kCursorMark(0x2038); // ‸

/// A window with one agent of a project, whose text holds a mark for the cursor.
struct Writing : Fixture {
    explicit Writing(const QString &marked)
    {
        open(test.write(u".claude/agents/log-reader.md"_s, QString(marked).remove(kCursorMark).toUtf8()));
        if (!settled())
            qFatal("the window does not settle");
        editor()->select({marked.indexOf(kCursorMark), 0});
        editor()->setFocus();
    }

    [[nodiscard]] Completer *completer() const { return tabs()->currentPage()->editor()->completer(); }
    [[nodiscard]] CompletionPopup *popup() const { return window->findChild<CompletionPopup *>(); }
    [[nodiscard]] bool isShown() const { return popup() && popup()->isVisible(); }
    [[nodiscard]] QString shown() const
    {
        if (!isShown())
            return {};
        const QAbstractItemModel *model = list()->model();
        QStringList labels;
        for (int row = 0; row < model->rowCount(); ++row)
            labels << model->index(row, 0).data().toString();
        return labels.join(u' ');
    }
    [[nodiscard]] QListView *list() const { return popup()->findChild<QListView *>(); }
    [[nodiscard]] QString marked() const
    {
        return QString(document()->text()).insert(editor()->selection().start, kCursorMark);
    }
    void type(const QString &keys) const
    {
        for (const QChar key : keys)
            QTest::keyClick(editor(), key.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(editor(), key, modifiers); }
    /// Lets all come that would come by itself.
    static void wait() { QCoreApplication::processEvents(); }
};

QString agent(const QString &lines, const QString &prompt = u"Prompt\n"_s)
{
    return u"---\nname: log-reader\n"_s + lines + u"\n---\n\n"_s + prompt;
}

} // namespace

class CompleterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAndValuesOneAfterTheOther();
    void comesByItself_data();
    void comesByItself();
    void staysAway_data();
    void staysAway();
    void filtersWhileTyping();
    void enterIsTheTextsFirst();
    void enterTakesWhatWasChosen();
    void arrowsLeadThroughTheList();
    void isAskedFor();
    void askedForTwoWays();
    void mouseTakes();
    void escapeEndsIt();
    void isOneStepOfUndo();
    void everyLetterComes();
    void keysThatWaitAreInTheTextFirst();
    void readOnlyHasNone();
    void goesWithTheFocusAndTheCursor();
    void goesWhenTheTextIsAnother();
    void composingIsLeftAlone();
    void canBeSwitchedOff();
    void agentsAndServersAround();
    void saysWhatItMeans();
    void lieWithinTheWindow();
    void fixesAtTheCursor();
    void helpAtTheCursor();
    void helpWhereThePointerIs();
};

void CompleterTest::keysAndValuesOneAfterTheOther()
{
    const Writing w(agent(u"description: Use it.\n‸"_s));
    w.type(u"m"_s);
    QTRY_COMPARE(w.shown().left(5), u"model"_s);
    w.press(Qt::Key_Tab);
    QCOMPARE(w.marked(), agent(u"description: Use it.\nmodel: ‸"_s));
    // And its values at once.
    QTRY_VERIFY(w.shown().startsWith("inherit sonnet opus"_L1));
    w.type(u"ha"_s);
    QTRY_COMPARE(w.shown(), u"haiku"_s);
    w.press(Qt::Key_Tab);
    QCOMPARE(w.marked(), agent(u"description: Use it.\nmodel: haiku‸"_s));
    QVERIFY(!w.isShown());
}

void CompleterTest::comesByItself_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("first");
    QTest::newRow("a field") << u"‸"_s << u"t"_s << u"tools"_s;
    QTest::newRow("behind the colon") << u"color:‸"_s << u" "_s << u"red"_s;
    QTest::newRow("a value") << u"color: ‸"_s << u"g"_s << u"green"_s;
    QTest::newRow("behind a comma") << u"tools: Read‸"_s << u","_s << u"Grep"_s;
    QTest::newRow("behind a comma and a blank") << u"tools: Read,‸"_s << u" "_s << u"Grep"_s;
    QTest::newRow("behind a dash") << u"tools:\n  -‸"_s << u" "_s << u"Read"_s;
    QTest::newRow("behind a bracket") << u"tools: ‸"_s << u"["_s << u"Read"_s;
    QTest::newRow("behind a parenthesis") << u"tools: Agent‸"_s << u"("_s << u"Explore"_s;
}

void CompleterTest::comesByItself()
{
    QFETCH(const QString, lines);
    QFETCH(const QString, keys);
    QFETCH(const QString, first);
    const Writing w(agent(lines));
    QVERIFY(!w.isShown());
    w.type(keys);
    QTRY_COMPARE(w.shown().section(u' ', 0, 0), first);
    QVERIFY(w.editor()->hasFocus());
    QVERIFY(!w.popup()->isChosen());
}

void CompleterTest::staysAway_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("keys");
    QTest::newRow("prompt") << agent(u"description: x"_s, u"‸\n"_s) << u"model: t"_s;
    QTest::newRow("a text") << agent(u"description: ‸"_s) << u"tools, model"_s;
    QTest::newRow("more lines of a text") << agent(u"description: |\n  ‸"_s) << u"tools"_s;
    QTest::newRow("a number") << agent(u"maxTurns:‸"_s) << u" 12"_s;
    QTest::newRow("a comment") << agent(u"model: opus #‸"_s) << u" model"_s;
    QTest::newRow("what nobody knows") << agent(u"‸"_s) << u"zz"_s;
    QTest::newRow("what is whole") << agent(u"model: haik‸"_s) << u"u"_s;
    QTest::newRow("no letter of a key yet") << agent(u"color: red‸"_s) << u"\n"_s;
}

void CompleterTest::staysAway()
{
    QFETCH(const QString, marked);
    QFETCH(const QString, keys);
    const Writing w(marked);
    for (const QChar key : keys) {
        if (key == u'\n')
            w.press(Qt::Key_Return);
        else
            w.type(key);
        w.wait();
        QVERIFY2(!w.isShown(), qPrintable(w.shown()));
    }
    QCOMPARE(w.marked(), QString(marked).insert(marked.indexOf(kCursorMark), keys));
}

void CompleterTest::filtersWhileTyping()
{
    const Writing w(agent(u"tools: ‸"_s));
    w.type(u"n"_s);
    QTRY_COMPARE(w.shown().left(12), u"NotebookEdit"_s);
    const qsizetype many = w.list()->model()->rowCount();
    w.type(u"o"_s);
    QTRY_VERIFY(w.list()->model()->rowCount() < many);
    w.type(u"x"_s);
    QTRY_VERIFY(!w.isShown());
    w.press(Qt::Key_Backspace);
    w.wait();
    QVERIFY(!w.isShown()); // nothing was typed
    w.type(u"t"_s);
    QTRY_COMPARE(w.shown(), u"NotebookEdit NotebookRead"_s);
    w.press(Qt::Key_Backspace);
    QTRY_VERIFY(w.list()->model()->rowCount() > 2);
}

void CompleterTest::enterIsTheTextsFirst()
{
    const Writing w(agent(u"model: so‸"_s));
    w.type(u"n"_s);
    QTRY_VERIFY(w.isShown());
    w.press(Qt::Key_Return);
    QCOMPARE(w.marked(), agent(u"model: son\n‸"_s));
    QVERIFY(!w.isShown());
}

void CompleterTest::enterTakesWhatWasChosen()
{
    const Writing w(agent(u"model: o‸"_s));
    w.type(u"p"_s);
    QTRY_COMPARE(w.shown(), u"opus opusplan opus[1m]"_s);
    w.press(Qt::Key_Down);
    QVERIFY(w.popup()->isChosen());
    QCOMPARE(w.popup()->current(), 0);
    w.press(Qt::Key_Down);
    w.press(Qt::Key_Return);
    QCOMPARE(w.marked(), agent(u"model: opusplan‸"_s));
}

void CompleterTest::arrowsLeadThroughTheList()
{
    const Writing w(agent(u"tools: ‸"_s));
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(w.isShown());
    const int count = w.popup()->count();
    w.press(Qt::Key_Up);
    QCOMPARE(w.popup()->current(), count - 1);
    w.press(Qt::Key_Down);
    QCOMPARE(w.popup()->current(), 0);
    w.press(Qt::Key_PageDown);
    QCOMPARE(w.popup()->current(), CompletionPopup::kMostRows);
    w.press(Qt::Key_PageUp);
    QCOMPARE(w.popup()->current(), 0);
    QCOMPARE(w.marked(), agent(u"tools: ‸"_s));
}

void CompleterTest::isAskedFor()
{
    const Writing w(agent(u"color: red‸"_s));
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE(w.shown(), u"red blue green yellow purple orange pink cyan"_s);
    QVERIFY(w.popup()->isChosen());
    w.press(Qt::Key_Down);
    w.press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(w.marked(), agent(u"color: blue‸"_s));
}

void CompleterTest::askedForTwoWays()
{
    const Writing w(agent(u"‸"_s));
    w.press(Qt::Key_Slash, Qt::AltModifier);
    QTRY_VERIFY(w.shown().startsWith("description model"_L1));
    w.press(Qt::Key_Escape);
    QVERIFY(!w.isShown());
    w.find<QAction>(u"actionFocusFields"_s)->trigger();
    w.trigger(u"actionComplete"_s);
    QVERIFY(w.editor()->hasFocus());
    QTRY_VERIFY(w.shown().startsWith("description model"_L1));
    w.editor()->select({w.document()->text().size(), 0});
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!w.isShown());
    QCOMPARE(w.window->statusBar()->currentMessage(), u"Nothing is known that could be written here."_s);
}

void CompleterTest::mouseTakes()
{
    const Writing w(agent(u"model: ‸"_s));
    w.type(u"o"_s);
    QTRY_VERIFY(w.isShown());
    const QModelIndex second = w.list()->model()->index(1, 0);
    QCOMPARE(second.data().toString(), u"opusplan"_s);
    QTest::mouseClick(w.list()->viewport(), Qt::LeftButton, {}, w.list()->visualRect(second).center());
    QCOMPARE(w.marked(), agent(u"model: opusplan‸"_s));
    QVERIFY(w.editor()->hasFocus());
    QVERIFY(!w.isShown());
}

void CompleterTest::escapeEndsIt()
{
    const Writing w(agent(u"model: ‸"_s));
    w.type(u"o"_s);
    QTRY_VERIFY(w.isShown());
    w.press(Qt::Key_Escape);
    QVERIFY(!w.isShown());
    // For as long as it is this word.
    w.type(u"p"_s);
    w.wait();
    QVERIFY(!w.isShown());
    QCOMPARE(w.marked(), agent(u"model: op‸"_s));
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY(w.isShown());
}

void CompleterTest::isOneStepOfUndo()
{
    const Writing w(agent(u"‸"_s));
    w.type(u"mo"_s);
    QTRY_VERIFY(w.isShown());
    w.press(Qt::Key_Tab);
    QCOMPARE(w.marked(), agent(u"model: ‸"_s));
    w.press(Qt::Key_Escape);
    w.trigger(u"actionUndo"_s);
    QCOMPARE(w.document()->text(), agent(u"mo"_s));
    w.trigger(u"actionRedo"_s);
    QCOMPARE(w.document()->text(), agent(u"model: "_s));
}

/// Nobody looks between the keys; each of them has to be in the text.
void CompleterTest::everyLetterComes()
{
    const Writing w(agent(u"‸"_s));
    const QString keys = u"disallowedTools: Read, Bash(git:*), Agent(api), mcp__x__y"_s;
    w.type(keys);
    QCOMPARE(w.marked(), agent(keys + kCursorMark));
    QTRY_VERIFY(!w.isShown());
    QCOMPARE(w.marked(), agent(keys + kCursorMark));
}

/// Tab right behind a letter takes what that letter leaves.
void CompleterTest::keysThatWaitAreInTheTextFirst()
{
    const Writing w(agent(u"model: ‸"_s));
    w.type(u"s"_s);
    QTRY_COMPARE(w.shown().section(u' ', 0, 0), u"sonnet"_s);
    w.press(Qt::Key_Backspace);
    w.type(u"ha"_s);
    w.press(Qt::Key_Tab);
    QCOMPARE(w.marked(), agent(u"model: haiku‸"_s));
}

void CompleterTest::readOnlyHasNone()
{
    const Writing w(agent(u"model: ‸"_s));
    w.document()->setReadOnly(true);
    w.type(u"o"_s);
    w.wait();
    QVERIFY(!w.isShown());
    w.press(Qt::Key_Space, Qt::ControlModifier);
    w.wait();
    QVERIFY(!w.isShown());
    QCOMPARE(w.window->statusBar()->currentMessage(), u"The file is open for reading only."_s);
}

void CompleterTest::goesWithTheFocusAndTheCursor()
{
    const Writing w(agent(u"model: o‸\ncolor: red"_s));
    const auto ask = [&w] {
        w.press(Qt::Key_Space, Qt::ControlModifier);
        return w.isShown();
    };
    QVERIFY(ask());
    w.press(Qt::Key_Left);
    QVERIFY(!w.isShown());
    w.press(Qt::Key_End);
    QVERIFY(ask());
    w.editor()->select({0, 0});
    QVERIFY(!w.isShown());
    w.editor()->select({w.document()->text().indexOf(u"\ncolor"_s), 0});
    QVERIFY(ask());
    w.trigger(u"actionFocusFields"_s);
    QVERIFY(!w.isShown());
}

void CompleterTest::goesWhenTheTextIsAnother()
{
    const Writing w(agent(u"color: red\nmodel: o‸"_s));
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(w.isShown());
    QVERIFY(w.document()->setField(u"color"_s, u"blue"_s).has_value());
    QVERIFY(!w.isShown());
}

void CompleterTest::composingIsLeftAlone()
{
    const Writing w(agent(u"model: ‸"_s));
    w.type(u"o"_s);
    QTRY_VERIFY(w.isShown());
    QInputMethodEvent composing(u"p"_s, {});
    QCoreApplication::sendEvent(w.editor(), &composing);
    w.wait();
    QVERIFY(!w.isShown());
    QInputMethodEvent committed(QString(), {});
    committed.setCommitString(u"p"_s);
    QCoreApplication::sendEvent(w.editor(), &committed);
    QCOMPARE(w.marked(), agent(u"model: op‸"_s));
    QTRY_COMPARE(w.shown(), u"opus opusplan opus[1m]"_s);
}

void CompleterTest::canBeSwitchedOff()
{
    const Writing w(agent(u"model: ‸"_s));
    w.test.workspace()->settings()->setValue(Settings::Key::Suggests, false);
    w.type(u"o"_s);
    w.wait();
    QVERIFY(!w.isShown());
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE(w.shown(), u"opus opusplan opus[1m]"_s);
    w.type(u"p"_s);
    QTRY_COMPARE(w.shown(), u"opus opusplan opus[1m]"_s);
}

void CompleterTest::agentsAndServersAround()
{
    const Writing w(agent(u"tools: Agent(‸)"_s));
    w.test.write(u".claude/agents/api-designer.md"_s, plainAgent("api-designer"));
    w.test.write(u".claude/skills/pdf/SKILL.md"_s, "---\nname: pdf\ndescription: Reads PDF files.\n---\n");
    w.test.write(u".mcp.json"_s, R"({"mcpServers": {"github": {}}})");
    w.test.workspace()->showFolder(w.test.folder());
    QTRY_VERIFY(!w.completer()->facts().agents.empty() && !w.completer()->facts().skills.empty());
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE(w.shown().section(u' ', 0, 0), u"api-designer"_s);
    w.press(Qt::Key_Tab);
    QCOMPARE(w.marked(), agent(u"tools: Agent(api-designer‸)"_s));
    w.press(Qt::Key_End);
    w.type(u", mcp"_s);
    QTRY_COMPARE(w.shown().section(u' ', 0, 0), u"mcp__github"_s);
}

void CompleterTest::saysWhatItMeans()
{
    const Writing w(agent(u"color: ‸"_s));
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(w.isShown());
    QCOMPARE(w.list()->accessibleName(), u"What can be written here"_s);
    QVERIFY(w.list()->focusPolicy() == Qt::NoFocus);
    w.editor()->select({w.document()->text().indexOf(u"color"_s), 0});
    w.press(Qt::Key_Return);
    w.press(Qt::Key_Up);
    w.type(u"tools:"_s);
    w.type(u" gl"_s);
    QTRY_COMPARE(w.shown(), u"Glob"_s);
    QCOMPARE(w.popup()->findChild<QLabel *>()->text(), u"Finds files by name."_s);
    QCOMPARE(w.popup()->spoken(), u"Glob Read Finds files by name."_s);
}

void CompleterTest::lieWithinTheWindow()
{
    const Writing w(agent(u"tools: "_s + QString(u"Read, "_s).repeated(8) + kCursorMark));
    w.window->resize(700, 480);
    w.wait();
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(w.isShown());
    QVERIFY(w.window->rect().contains(w.popup()->geometry()));
    const QRect line(w.editor()->viewport()->mapTo(w.window.get(), w.editor()->cursorRect().topLeft()),
                     w.editor()->cursorRect().size());
    QVERIFY(!w.popup()->geometry().intersects(line));
}

void CompleterTest::fixesAtTheCursor()
{
    const Writing w(agent(u"description: Use this agent when logs are read.\nallowed-to‸ols: Read"_s));
    QVERIFY(!w.document()->diagnostics().empty());
    w.press(Qt::Key_Return, Qt::AltModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(menu->objectName(), u"fixMenu"_s);
    QVERIFY(menu->activeAction() && menu->activeAction() == menu->actions().constFirst());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY2(w.document()->text().contains("\ntools: Read\n"_L1), qPrintable(w.document()->text()));
    w.trigger(u"actionUndo"_s);
    QVERIFY(w.document()->text().contains("\nallowed-tools: Read\n"_L1));
}

void CompleterTest::helpAtTheCursor()
{
    const Writing w(agent(u"description: Use this agent when logs are read.\ntools: Read, Gl‸ob"_s));
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(QToolTip::text().contains(u"Finds files by name."_s));
    // What is read goes when somebody writes.
    w.type(u"x"_s);
    QTRY_VERIFY(!QToolTip::isVisible());
    w.editor()->select({w.document()->text().size(), 0});
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(w.window->statusBar()->currentMessage(), u"Nothing is to be said of what stands at the cursor."_s);
}

void CompleterTest::helpWhereThePointerIs()
{
    const Writing w(agent(u"‸description: Use this agent when logs are read.\nallowed-tools: Read"_s));
    const auto hover = [&w](const QString &word) {
        QTextCursor cursor(w.document()->textDocument());
        cursor.setPosition(int(w.document()->text().indexOf(word)) + 1);
        const QPoint at = w.editor()->cursorRect(cursor).center() + QPoint(2, 0);
        QHelpEvent event(QEvent::ToolTip, at, w.editor()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(w.editor()->viewport(), &event);
        return QToolTip::text();
    };
    QVERIFY(hover(u"description"_s).contains(u"Tells Claude when to hand work"_s));
    const QString mistake = hover(u"allowed-tools"_s);
    QVERIFY2(mistake.contains(u"Fix: "_s) && mistake.contains(u"The field is “tools”."_s), qPrintable(mistake));
}

QTEST_MAIN(CompleterTest)
#include "tst_completer.moc"
