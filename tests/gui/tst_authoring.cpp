// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Help with writing a header, by the keys and the files of a whole window.
#include "editor/completer.h"
#include "editor/completionpopup.h"
#include "windowfixture.h"

#include <QListView>
#include <QStatusBar>
#include <QTextBrowser>
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
};

QString agent(const QString &lines, const QString &prompt = u"Prompt\n"_s)
{
    return u"---\nname: log-reader\n"_s + lines + u"\n---\n\n"_s + prompt;
}

} // namespace

class AuthoringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void askedForByTwoKeys();
    void isSwitchedOffInThePreferences();
    void agentsAndServersAround();
    void liesWithinTheWindow();
    void staysAtItsWordWhenBarsComeAndGo();
    void fixesAtTheCursor();
    void fixesOfTheLine();
    void helpAtTheCursor();
    void helpWhereThePointerIs();
};

void AuthoringTest::askedForByTwoKeys()
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
    w.press(Qt::Key_Escape);
    w.document()->setReadOnly(true);
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(w.window->statusBar()->currentMessage(), u"The file is open for reading only."_s);
    w.document()->setReadOnly(false);
    w.editor()->select({w.document()->text().size(), 0});
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!w.isShown());
    QCOMPARE(w.window->statusBar()->currentMessage(), u"Nothing is known that could be written here."_s);
}

void AuthoringTest::isSwitchedOffInThePreferences()
{
    const Writing w(agent(u"model: ‸"_s));
    w.test.workspace()->settings()->setValue(Settings::Key::Suggests, false);
    w.type(u"o"_s);
    QCoreApplication::processEvents();
    QVERIFY(!w.isShown());
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(w.isShown());
    w.press(Qt::Key_Escape);
    w.test.workspace()->settings()->setValue(Settings::Key::Suggests, true);
    w.press(Qt::Key_Backspace);
    w.press(Qt::Key_Backspace);
    w.type(u" "_s);
    QTRY_VERIFY(w.isShown());
}

void AuthoringTest::agentsAndServersAround()
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

void AuthoringTest::liesWithinTheWindow()
{
    const Writing w(agent(u"tools: "_s + QString(u"Read, "_s).repeated(8) + kCursorMark));
    w.window->resize(700, 480);
    w.press(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(w.isShown());
    QVERIFY(w.window->rect().contains(w.popup()->geometry()));
    const QRect line(w.editor()->viewport()->mapTo(w.window.get(), w.editor()->cursorRect().topLeft()),
                     w.editor()->cursorRect().size());
    QVERIFY(!w.popup()->geometry().intersects(line));
}

void AuthoringTest::staysAtItsWordWhenBarsComeAndGo()
{
    const Writing w(agent(u"description: Use this: when logs are read.\ncolor: red\n‸"_s));
    const auto *verdict = w.find<QWidget>(u"verdictBar"_s);
    const int before = verdict->height();
    // A word alone there makes a header that is not loaded, which takes fewer sentences to say.
    w.type(u"max"_s);
    QTRY_COMPARE(w.shown(), u"maxTurns"_s);
    QTRY_VERIFY(verdict->height() != before);
    // The text follows the bars in several steps.
    const auto isAtItsWord = [&w] {
        const QPoint below = w.editor()->viewport()->mapTo(w.window.get(), w.editor()->cursorRect().bottomLeft());
        const QRect list = w.popup()->geometry();
        return list.top() == below.y() + 1 || list.bottom() + 1 == below.y() + 1 - w.editor()->cursorRect().height();
    };
    QTRY_VERIFY(isAtItsWord());
    QCOMPARE(w.shown(), u"maxTurns"_s);
    w.press(Qt::Key_Tab);
    QTRY_VERIFY(w.marked().contains(u"\nmaxTurns: ‸\n"_s));
}

void AuthoringTest::fixesAtTheCursor()
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

/// Where the cursor is in no problem, those of its line are offered.
void AuthoringTest::fixesOfTheLine()
{
    const Writing w(agent(u"description: Use this agent when logs are read.\nallowed-tools: Read‸"_s));
    w.press(Qt::Key_Return, Qt::AltModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && !menu->isEmpty());
    menu->close();
    w.editor()->select({w.document()->text().size(), 0});
    w.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(w.window->statusBar()->currentMessage(), u"There is no problem with a fix in this line."_s);
}

void AuthoringTest::helpAtTheCursor()
{
    const Writing w(agent(u"description: Use this agent when logs are read.\ntools: Read, Gl‸ob"_s));
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    auto *said = w.window->findChild<QTextBrowser *>(u"explanationText"_s);
    QVERIFY(said && said->isVisible());
    QVERIFY(said->toPlainText().contains(u"Finds files by name."_s));
    QTest::keyClick(said, Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), w.editor());
    // In the prompt there is nothing to say but where more is said.
    w.editor()->select({w.document()->text().size(), 0});
    w.press(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(!said->isVisible() || !said->toPlainText().contains(u"Finds files by name."_s));
}

void AuthoringTest::helpWhereThePointerIs()
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
    QVERIFY2(mistake.contains(u"Fix: "_s) && mistake.contains(u"The field is called “tools”."_s), qPrintable(mistake));
}

QTEST_MAIN(AuthoringTest)
#include "tst_authoring.moc"
