// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// What can be written in a header, offered while it is written: by keys in a pane.
#include "dialects/dialects.h"
#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "editor/completer.h"
#include "editor/completionpopup.h"
#include "editor/editorpane.h"
#include "editor/syntax.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QTest>
#include <QToolTip>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar kCursorMark(0x2038); // ‸

/// A pane with an agent of a project, whose text holds a mark for the cursor, beside
/// something else that can have the focus.
struct Writing {
    explicit Writing(const QString &marked)
        : agent(SourceText(QString(marked).remove(kCursorMark), {}), u"/Übungs projekt/.claude/agents/log-reader.md"_s,
                dialects().client({}), contextOf(), nullptr)
        , pane(syntax.get())
    {
        pane.setDocument(&agent);
        window.addWidget(&pane);
        window.addWidget(&other);
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
        editor()->select({marked.indexOf(kCursorMark), 0});
        pane.focusText();
    }
    ~Writing() { pane.setDocument(nullptr); }

    static const Dialects &dialects()
    {
        static const Dialects all = Dialects::load();
        return all;
    }
    static FileContext contextOf()
    {
        FileContext context;
        context.path = u"/Übungs projekt/.claude/agents/log-reader.md"_s;
        return context;
    }
    [[nodiscard]] AgentDocument *document() { return &agent; }
    [[nodiscard]] CodeEditor *editor() const { return pane.editor(); }
    [[nodiscard]] Completer *completer() const { return pane.completer(); }
    [[nodiscard]] CompletionPopup *popup() const { return window.findChild<CompletionPopup *>(); }
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
    [[nodiscard]] QString marked() const { return agent.text().insert(editor()->selection().start, kCursorMark); }
    void type(const QString &keys) const
    {
        for (const QChar key : keys)
            QTest::keyClick(editor(), key.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(editor(), key, modifiers); }
    bool ask() const { return completer()->complete(); }
    /// Lets all come that would come by itself.
    static void wait() { QCoreApplication::processEvents(); }

    AgentDocument agent;
    static inline std::unique_ptr<Syntax> syntax; ///< of all tests
    QSplitter window;
    QLineEdit other;
    EditorPane pane;
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
    void initTestCase() { Writing::syntax = std::make_unique<Syntax>(); }
    void cleanupTestCase() { Writing::syntax.reset(); }
    void keysAndValuesOneAfterTheOther();
    void comesByItself_data();
    void comesByItself();
    void staysAway_data();
    void staysAway();
    void filtersWhileTyping();
    void enterIsTheTextsFirst();
    void enterTakesAKey();
    void enterBehindOtherLettersEndsTheLine();
    void enterTakesWhatWasChosen();
    void arrowsLeadThroughTheList();
    void isAskedFor();
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
    void factsThatComeLate();
    void theChosenRowStaysWhenFactsCome();
    void staysWhenOnlyTheSurroundingsChange();
    void composingThatEndsElsewhereShowsNothing();
    void isSpoken();
    void saysWhatItMeans();
    void helpAtTheCursor();
    void helpWhereThePointerIs();
    void helpFromRightToLeft();
};

void CompleterTest::keysAndValuesOneAfterTheOther()
{
    Writing w(agent(u"description: Use it.\n‸"_s));
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
    QTest::addColumn<bool>("enterTakesIt");
    QTest::newRow("a field") << u"‸"_s << u"t"_s << u"tools"_s << true;
    QTest::newRow("behind the colon") << u"color:‸"_s << u" "_s << u"red"_s << false;
    QTest::newRow("a value") << u"color: ‸"_s << u"g"_s << u"green"_s << false;
    QTest::newRow("behind a comma") << u"tools: Read‸"_s << u","_s << u"Grep"_s << false;
    QTest::newRow("behind a comma and a blank") << u"tools: Read,‸"_s << u" "_s << u"Grep"_s << false;
    QTest::newRow("behind a dash") << u"tools:\n  -‸"_s << u" "_s << u"Read"_s << false;
    QTest::newRow("behind a bracket") << u"tools: ‸"_s << u"["_s << u"Read"_s << false;
    QTest::newRow("behind a parenthesis") << u"tools: Agent‸"_s << u"("_s << u"Explore"_s << false;
}

void CompleterTest::comesByItself()
{
    QFETCH(const QString, lines);
    QFETCH(const QString, keys);
    QFETCH(const QString, first);
    QFETCH(const bool, enterTakesIt);
    Writing w(agent(lines));
    QVERIFY(!w.isShown());
    w.type(keys);
    QTRY_COMPARE(w.shown().section(u' ', 0, 0), first);
    QVERIFY(w.editor()->hasFocus());
    QCOMPARE(w.popup()->isChosen(), enterTakesIt);
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
    Writing w(marked);
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
    Writing w(agent(u"tools: ‸"_s));
    w.type(u"r"_s);
    QTRY_COMPARE(w.shown().section(u' ', 0, 0), u"Read"_s);
    w.type(u"ead"_s);
    QTRY_COMPARE(w.shown(), u"Read ReadMcpResourceTool NotebookRead"_s);
    w.type(u"x"_s);
    QTRY_VERIFY(!w.isShown());
    w.press(Qt::Key_Backspace);
    w.wait();
    QVERIFY(!w.isShown()); // nothing was typed
    w.type(u"m"_s);
    QTRY_COMPARE(w.shown(), u"ReadMcpResourceTool"_s);
    w.press(Qt::Key_Backspace);
    QTRY_COMPARE(w.shown(), u"Read ReadMcpResourceTool NotebookRead"_s);
}

void CompleterTest::enterIsTheTextsFirst()
{
    Writing w(agent(u"model: so‸"_s));
    w.type(u"n"_s);
    QTRY_VERIFY(w.isShown());
    w.press(Qt::Key_Return);
    QCOMPARE(w.marked(), agent(u"model: son\n‸"_s));
    QVERIFY(!w.isShown());
}

/// A key that is half written means nothing; what Enter takes is marked.
void CompleterTest::enterTakesAKey()
{
    Writing w(agent(u"model: opus\n‸"_s));
    w.type(u"m"_s);
    QTRY_VERIFY(w.isShown());
    w.type(u"axt"_s);
    QTRY_COMPARE(w.shown(), u"maxTurns"_s);
    QVERIFY(w.popup()->isChosen());
    w.press(Qt::Key_Return);
    QCOMPARE(w.marked(), agent(u"model: opus\nmaxTurns: ‸"_s));
}

void CompleterTest::enterBehindOtherLettersEndsTheLine()
{
    Writing w(agent(u"model: opus\n‸"_s));
    w.type(u"turns"_s);
    QTRY_COMPARE(w.shown(), u"maxTurns"_s);
    QVERIFY(!w.popup()->isChosen());
    w.press(Qt::Key_Return);
    QCOMPARE(w.marked(), agent(u"model: opus\nturns\n‸"_s));
}

void CompleterTest::enterTakesWhatWasChosen()
{
    Writing w(agent(u"model: o‸"_s));
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
    Writing w(agent(u"tools: ‸"_s));
    QVERIFY(w.ask());
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
    Writing w(agent(u"color: red‸"_s));
    QVERIFY(w.ask());
    QTRY_COMPARE(w.shown(), u"red blue green yellow purple orange pink cyan"_s);
    QVERIFY(w.popup()->isChosen());
    w.press(Qt::Key_Down);
    w.press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(w.marked(), agent(u"color: blue‸"_s));
}

void CompleterTest::mouseTakes()
{
    Writing w(agent(u"model: ‸"_s));
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
    Writing w(agent(u"model: ‸"_s));
    w.type(u"o"_s);
    QTRY_VERIFY(w.isShown());
    w.press(Qt::Key_Escape);
    QVERIFY(!w.isShown());
    // For as long as it is this word.
    w.type(u"p"_s);
    w.wait();
    QVERIFY(!w.isShown());
    QCOMPARE(w.marked(), agent(u"model: op‸"_s));
    QVERIFY(w.ask());
}

void CompleterTest::isOneStepOfUndo()
{
    Writing w(agent(u"‸"_s));
    w.type(u"mo"_s);
    QTRY_VERIFY(w.isShown());
    w.press(Qt::Key_Tab);
    QCOMPARE(w.marked(), agent(u"model: ‸"_s));
    w.press(Qt::Key_Escape);
    w.pane.undo();
    QCOMPARE(w.document()->text(), agent(u"mo"_s));
    w.pane.redo();
    QCOMPARE(w.document()->text(), agent(u"model: "_s));
}

/// Nobody looks between the keys; each of them has to be in the text.
void CompleterTest::everyLetterComes()
{
    Writing w(agent(u"‸"_s));
    const QString keys = u"disallowedTools: Read, Bash(git:*), Agent(api), mcp__x__y"_s;
    w.type(keys);
    QCOMPARE(w.marked(), agent(keys + kCursorMark));
    QTRY_VERIFY(!w.isShown());
    QCOMPARE(w.marked(), agent(keys + kCursorMark));
}

/// Tab right behind a letter takes what that letter leaves.
void CompleterTest::keysThatWaitAreInTheTextFirst()
{
    Writing w(agent(u"model: ‸"_s));
    w.type(u"s"_s);
    QTRY_COMPARE(w.shown().section(u' ', 0, 0), u"sonnet"_s);
    w.press(Qt::Key_Backspace);
    w.type(u"ha"_s);
    w.press(Qt::Key_Tab);
    QCOMPARE(w.marked(), agent(u"model: haiku‸"_s));
}

void CompleterTest::readOnlyHasNone()
{
    Writing w(agent(u"model: ‸"_s));
    w.document()->setReadOnly(true);
    w.type(u"o"_s);
    w.wait();
    QVERIFY(!w.isShown());
    QVERIFY(!w.ask());
    QVERIFY(!w.isShown());
}

void CompleterTest::goesWithTheFocusAndTheCursor()
{
    Writing w(agent(u"model: o‸\ncolor: red"_s));
    QVERIFY(w.ask());
    w.press(Qt::Key_Left);
    QVERIFY(!w.isShown());
    w.press(Qt::Key_End);
    QVERIFY(w.ask());
    w.editor()->select({0, 0});
    QVERIFY(!w.isShown());
    w.editor()->select({w.document()->text().indexOf(u"\ncolor"_s), 0});
    QVERIFY(w.ask());
    w.other.setFocus();
    QVERIFY(!w.isShown());
    w.editor()->select({w.document()->text().size(), 0});
    QVERIFY(!w.ask());
}

void CompleterTest::goesWhenTheTextIsAnother()
{
    Writing w(agent(u"color: red\nmodel: o‸"_s));
    QVERIFY(w.ask());
    QVERIFY(w.document()->setField(u"color"_s, u"blue"_s).has_value());
    QVERIFY(!w.isShown());
}

void CompleterTest::composingIsLeftAlone()
{
    Writing w(agent(u"model: ‸"_s));
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
    Writing w(agent(u"model: ‸"_s));
    w.completer()->setComesByItself(false);
    w.type(u"o"_s);
    w.wait();
    QVERIFY(!w.isShown());
    QVERIFY(w.ask());
    QTRY_COMPARE(w.shown(), u"opus opusplan opus[1m]"_s);
    w.type(u"p"_s);
    QTRY_COMPARE(w.shown(), u"opus opusplan opus[1m]"_s);
}

/// The list that is open shows them as well.
void CompleterTest::factsThatComeLate()
{
    Writing w(agent(u"tools: Agent(‸)"_s));
    QVERIFY(w.ask());
    QVERIFY(!w.shown().contains(u"api-designer"_s));
    w.completer()->setFacts(std::make_shared<const AuthoringFacts>(
        AuthoringFacts{.agents = {{u"api-designer"_s}}, .skills = {}, .servers = {{u"github"_s}}, .serverTools = {}}));
    QCOMPARE(w.shown().section(u' ', 0, 0), u"api-designer"_s);
    w.press(Qt::Key_Tab);
    QCOMPARE(w.marked(), agent(u"tools: Agent(api-designer‸)"_s));
    w.press(Qt::Key_End);
    w.type(u", mcp"_s);
    QTRY_COMPARE(w.shown().section(u' ', 0, 0), u"mcp__github"_s);
}

void CompleterTest::theChosenRowStaysWhenFactsCome()
{
    Writing w(agent(u"tools: Agent(‸)"_s));
    const auto know = [&w](decltype(AuthoringFacts::agents) agents) {
        w.completer()->setFacts(std::make_shared<const AuthoringFacts>(
            AuthoringFacts{.agents = std::move(agents), .skills = {}, .servers = {}, .serverTools = {}}));
    };
    know({{u"middle"_s}, {u"other"_s}});
    QVERIFY(w.ask());
    w.press(Qt::Key_Down);
    const QString chosen = w.popup()->currentLabel();
    know({{u"a-first"_s}, {u"middle"_s}, {u"other"_s}});
    QVERIFY(w.popup()->isChosen());
    QCOMPARE(w.popup()->currentLabel(), chosen);
    // What is no more is not taken by Enter, and nothing else in its place.
    know({{u"a-first"_s}});
    QVERIFY(!w.popup()->isChosen());
}

void CompleterTest::staysWhenOnlyTheSurroundingsChange()
{
    Writing w(agent(u"color: red\nmodel: o‸"_s));
    QVERIFY(w.ask());
    w.press(Qt::Key_Down);
    const QString shown = w.shown();
    FileContext context = Writing::contextOf();
    context.skills = QStringList{u"deploy"_s};
    w.document()->setContext(context);
    QCOMPARE(w.shown(), shown);
    QVERIFY(w.popup()->isChosen());
}

void CompleterTest::composingThatEndsElsewhereShowsNothing()
{
    Writing w(agent(u"model: s‸"_s));
    QInputMethodEvent composing(u"o"_s, {});
    QCoreApplication::sendEvent(w.editor(), &composing);
    QInputMethodEvent committed(QString(), {});
    committed.setCommitString(u"o"_s);
    QCoreApplication::sendEvent(w.editor(), &committed);
    w.other.setFocus();
    w.wait();
    QVERIFY(w.other.hasFocus());
    QVERIFY(!w.isShown());
}

/// It takes keys and never has the focus, so what Enter and Tab would take is said.
void CompleterTest::isSpoken()
{
    static QStringList said;
    said.clear();
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Announcement)
            said += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    });
    Writing w(agent(u"model: ‸"_s));
    w.type(u"o"_s);
    QTRY_VERIFY(w.isShown());
    QCOMPARE(said, QStringList{u"3 proposal(s)"_s});
    w.press(Qt::Key_Escape);
    QVERIFY(w.ask());
    const QString first = w.popup()->spoken();
    QCOMPARE(said.constLast(), first);
    w.type(u"pusp"_s);
    QTRY_COMPARE(w.shown(), u"opusplan"_s);
    QCOMPARE(said.constLast(), w.popup()->spoken());
    QVERIFY(said.constLast() != first);
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::setActive(false);
}

void CompleterTest::saysWhatItMeans()
{
    Writing w(agent(u"color: ‸"_s));
    QVERIFY(w.ask());
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

void CompleterTest::helpAtTheCursor()
{
    Writing w(agent(u"description: Use this agent when logs are read.\ntools: Read, Gl‸ob"_s));
    QVERIFY(w.editor()->explanation().html.contains(u"Finds files by name."_s));
    w.editor()->select({w.document()->text().size(), 0});
    QVERIFY(w.editor()->explanation().isEmpty());
}

void CompleterTest::helpWhereThePointerIs()
{
    Writing w(agent(u"‸description: Use this agent when logs are read.\ntools: Glob"_s));
    const auto hover = [&w](const QString &word) {
        QTextCursor cursor(w.document()->textDocument());
        cursor.setPosition(int(w.document()->text().indexOf(word)) + 1);
        const QPoint at = w.editor()->cursorRect(cursor).center() + QPoint(2, 0);
        QHelpEvent event(QEvent::ToolTip, at, w.editor()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(w.editor()->viewport(), &event);
        return QToolTip::text();
    };
    QVERIFY(hover(u"description"_s).contains(u"Tells Claude when to hand work"_s));
    QVERIFY(hover(u"Glob"_s).contains(u"Finds files by name."_s));
}

/// From right to left what follows a place lies on its left.
void CompleterTest::helpFromRightToLeft()
{
    Writing w(agent(u"‸model: opus"_s, u"\u05d0\u05d1\u05d2\u200d\u05d3\u05d4\n"_s));
    const int joiner = int(w.document()->text().indexOf(u'\u200d'));
    QTextCursor before(w.document()->textDocument());
    before.setPosition(joiner);
    QTextCursor behind(before);
    behind.setPosition(joiner + 1);
    const QRect left = w.editor()->cursorRect(behind);
    const QRect right = w.editor()->cursorRect(before);
    if (right.left() - left.left() < 4)
        QSKIP("the font here gives a sign without a width no room");
    const QPoint at((left.left() + right.left()) / 2 + 1, right.center().y());
    QHelpEvent event(QEvent::ToolTip, at, w.editor()->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(w.editor()->viewport(), &event);
    QVERIFY2(QToolTip::text().contains(u"200D"_s), qPrintable(QToolTip::text()));
}

QTEST_MAIN(CompleterTest)
#include "tst_completer.moc"
