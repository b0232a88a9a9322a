// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settings/settings.h"
#include "windowfixture.h"
#include "workspace/workspace.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QStatusBar>
#include <QTextBlock>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const QString kHeader = u"---\nname: a\ndescription: b\n---\n"_s;

/// A window with an agent of this prompt, written in.
struct Written : Fixture {
    explicit Written(const QString &prompt)
    {
        open(test.write(u"Ä b.md"_s, (kHeader + prompt).toUtf8()));
        (void)settled();
        editor()->setFocus();
    }

    void select(const QString &words) const
    {
        const qsizetype start = document()->text().indexOf(words, kHeader.size());
        editor()->select({start, words.size()});
    }

    void placeAt(qsizetype offset) const { editor()->select({kHeader.size() + offset, 0}); }
    [[nodiscard]] QString prompt() const { return document()->text().sliced(kHeader.size()); }
    [[nodiscard]] qsizetype place() const { return editor()->textCursor().position() - kHeader.size(); }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(editor(), Qt::Key(key), modifiers);
    }
};

} // namespace

/// The Format menu and its keys: each does what it says, as one step to undo.
class FormatActionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<QKeyCombination>("keys");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("selected");
        QTest::addColumn<QString>("after");
        const auto control = Qt::ControlModifier;
        const auto both = Qt::ControlModifier | Qt::ShiftModifier;
        const QString before = u"one two\n1. a\n2. b\n## H\n"_s;
        const auto row = [&](const char *action, QKeyCombination keys, const QString &selected, const QString &after) {
            QTest::newRow(action) << keys << QString::fromLatin1(action) << selected << after;
        };
        row("actionBold", control | Qt::Key_B, u"two"_s, u"one **two**\n1. a\n2. b\n## H\n"_s);
        row("actionItalic", control | Qt::Key_I, u"two"_s, u"one *two*\n1. a\n2. b\n## H\n"_s);
        row("actionCode", control | Qt::Key_E, u"two"_s, u"one `two`\n1. a\n2. b\n## H\n"_s);
        row("actionStrikethrough", both | Qt::Key_X, u"two"_s, u"one ~~two~~\n1. a\n2. b\n## H\n"_s);
        row("actionHeadingUp", both | Qt::Key_Up, u"H"_s, u"one two\n1. a\n2. b\n# H\n"_s);
        row("actionHeadingDown", both | Qt::Key_Down, u"H"_s, u"one two\n1. a\n2. b\n### H\n"_s);
        row("actionBullets", both | Qt::Key_8, u"one"_s, u"- one two\n1. a\n2. b\n## H\n"_s);
        row("actionNumbers", both | Qt::Key_7, u"one"_s, u"1. one two\n1. a\n2. b\n## H\n"_s);
        row("actionTask", both | Qt::Key_9, u"one"_s, u"- [ ] one two\n1. a\n2. b\n## H\n"_s);
        row("actionQuote", both | Qt::Key_B, u"one"_s, u"> one two\n1. a\n2. b\n## H\n"_s);
        row("actionCodeBlock", both | Qt::Key_E, u"one"_s, u"```\none two\n```\n1. a\n2. b\n## H\n"_s);
        row("actionMoveLinesUp", Qt::AltModifier | Qt::Key_Up, u"b"_s, u"one two\n1. b\n2. a\n## H\n"_s);
        row("actionMoveLinesDown", Qt::AltModifier | Qt::Key_Down, u"a"_s, u"one two\n1. b\n2. a\n## H\n"_s);
        row("actionDuplicateLines", Qt::AltModifier | Qt::ShiftModifier | Qt::Key_Down, u"one"_s,
            u"one two\n"_s + before);
        row("actionDeleteLines", both | Qt::Key_K, u"one"_s, u"1. a\n2. b\n## H\n"_s);
        row("actionJoinLines", control | Qt::Key_J, u"one"_s, u"one two 1. a\n2. b\n## H\n"_s);
    }
    void keys()
    {
        QFETCH(const QKeyCombination, keys);
        QFETCH(const QString, name);
        QFETCH(const QString, selected);
        QFETCH(const QString, after);
        const QString before = u"one two\n1. a\n2. b\n## H\n"_s;
        const Written f(before);
        const auto *action = f.find<QAction>(name);
        QVERIFY(action->isEnabled());
        QCOMPARE(action->shortcut(), QKeySequence(keys));
        // By its key, and by its entry in the menu.
        for (const bool byKey : {true, false}) {
            f.select(selected);
            if (byKey)
                f.press(keys.key(), keys.keyboardModifiers());
            else
                f.trigger(name);
            QCOMPARE(f.prompt(), after);
            const TextRange selectedAfter = f.editor()->selection();
            f.press(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(f.prompt(), before);
            QCOMPARE(f.editor()->textCursor().selectedText(), selected);
            f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(f.prompt(), after);
            QCOMPARE(f.editor()->selection(), selectedAfter);
            f.press(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(!f.document()->isModified());
        }
    }

    /// No key of the menu is one that a text hears first.
    void keysAreHeard()
    {
        const Written f(u"a\n"_s);
        int heard = 0;
        const auto entries = f.find<QMenu>(u"formatMenu"_s)->actions();
        for (const QAction *action : entries) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QKeyEvent event(QEvent::ShortcutOverride, keys[0].key(), keys[0].keyboardModifiers());
                event.ignore();
                QCoreApplication::sendEvent(f.editor(), &event);
                QVERIFY2(!event.isAccepted(), qPrintable(action->objectName()));
                ++heard;
            }
        }
        QVERIFY(heard >= 16);
    }

    void headingsByMenu()
    {
        const Written f(u"a\nb\n"_s);
        f.select(u"a"_s);
        f.trigger(u"actionHeading3"_s);
        QCOMPARE(f.prompt(), u"### a\nb\n"_s);
        f.trigger(u"actionNoHeading"_s);
        QCOMPARE(f.prompt(), u"a\nb\n"_s);
    }

    void renumbers()
    {
        const Written f(u"1. a\n5. b\n"_s);
        f.select(u"b"_s);
        f.trigger(u"actionRenumber"_s);
        QCOMPARE(f.prompt(), u"1. a\n2. b\n"_s);
        f.trigger(u"actionRenumber"_s);
        QVERIFY(!f.window->statusBar()->currentMessage().isEmpty());
    }

    /// The header is YAML.
    void leavesTheHeader()
    {
        const Written f(u"x\n"_s);
        const QString before = f.document()->text();
        f.editor()->select({before.indexOf(u"name"), 4});
        for (const QString &name : {u"actionBold"_s, u"actionBullets"_s, u"actionCodeBlock"_s, u"actionHeading1"_s})
            f.trigger(name);
        QCOMPARE(f.document()->text(), before);
        QVERIFY(!f.window->statusBar()->currentMessage().isEmpty());
    }

    /// In a field, the same keys are for other things.
    void isForTheTextOnly()
    {
        const Written f(u"one two\n"_s);
        f.select(u"two"_s);
        const QString before = f.document()->text();
        auto *name = f.find<QLineEdit>(u"field_name"_s);
        name->setFocus();
        QTest::keyClick(name, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(name, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(f.document()->text(), before);
    }

    void isOffWithoutAText()
    {
        Fixture f;
        QVERIFY(!f.find<QAction>(u"actionBold"_s)->isEnabled());
        QVERIFY(!f.find<QAction>(u"actionNextOccurrence"_s)->isEnabled());
        const QString path = f.test.write(u"a.md"_s, (kHeader + u"x"_s).toUtf8());
        f.open(path);
        QVERIFY(f.find<QAction>(u"actionBold"_s)->isEnabled());
        f.trigger(u"actionPreviewMode"_s);
        QVERIFY(!f.find<QAction>(u"actionBold"_s)->isEnabled());
        f.trigger(u"actionSplitMode"_s);
        QVERIFY(f.find<QAction>(u"actionBold"_s)->isEnabled());
        f.document()->setReadOnly(true);
        QVERIFY(!f.find<QAction>(u"actionBold"_s)->isEnabled());
        QVERIFY(f.find<QAction>(u"actionNextOccurrence"_s)->isEnabled());
        f.document()->setReadOnly(false);
        QVERIFY(f.find<QAction>(u"actionBold"_s)->isEnabled());
        f.trigger(u"actionClose"_s);
        QTRY_VERIFY(!f.find<QAction>(u"actionBold"_s)->isEnabled());
    }

    void isInTheMenuOfTheText()
    {
        const Written f(u"one\n"_s);
        f.select(u"one"_s);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {20, 20}, f.editor()->mapToGlobal(QPoint(20, 20)));
        QCoreApplication::sendEvent(f.editor()->viewport(), &event);
        auto *menu = f.editor()->findChild<QMenu *>(u"editorMenu"_s);
        QVERIFY(menu);
        const auto *format = menu->findChild<QMenu *>(u"editorFormatMenu"_s);
        QVERIFY(format);
        QVERIFY(format->actions().contains(f.find<QAction>(u"actionBold"_s)));
        menu->close();
    }

    void selectsOccurrences()
    {
        const Written f(u"one two one\ntwo one\n"_s);
        f.placeAt(1);
        f.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(f.editor()->selection(), (TextRange{kHeader.size(), 3}));
        f.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(f.editor()->selection(), (TextRange{kHeader.size() + 8, 3}));
        f.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.editor()->selection(), (TextRange{kHeader.size(), 3}));
        f.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.editor()->selection(), (TextRange{kHeader.size() + 16, 3}));
        QVERIFY(!f.document()->isModified());
    }

    void goesToTheOtherBracket()
    {
        const Written f(u"a (b) c\n<role>\nd\n</role>\n"_s);
        f.placeAt(2);
        QCOMPARE(f.editor()->extraSelections().size(), 3); // the line, and both brackets
        f.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(f.place(), 4);
        f.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(f.place(), 2);
        f.placeAt(0);
        QCOMPARE(f.editor()->extraSelections().size(), 1);
        f.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(f.place(), 0);
        QVERIFY(!f.window->statusBar()->currentMessage().isEmpty());
        f.placeAt(f.prompt().indexOf(u"<role>"));
        f.press(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(f.place(), f.prompt().indexOf(u"</role>"));
    }

    void pastesLinks()
    {
        const Written f(u"see this\n"_s);
        QGuiApplication::clipboard()->setText(u"https://a.example"_s);
        f.select(u"this"_s);
        f.press(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(f.prompt(), u"see [this](https://a.example)\n"_s);
        f.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.prompt(), u"see this\n"_s);
        f.select(u"this"_s);
        f.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.prompt(), u"see https://a.example\n"_s);
    }

    void homeGoesToTheWords()
    {
        const Written f(u"    one two\n"_s);
        f.placeAt(8);
        f.press(Qt::Key_Home);
        QCOMPARE(f.place(), 4);
        f.press(Qt::Key_Home);
        QCOMPARE(f.place(), 0);
        f.press(Qt::Key_Home);
        QCOMPARE(f.place(), 4);
        f.placeAt(8);
        f.press(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(f.editor()->selection(), (TextRange{kHeader.size() + 4, 4}));
    }

    void homeInWrappedLines()
    {
        const Written f(u"  "_s + u"word "_s.repeated(200) + u"end\n"_s);
        const qsizetype end = f.prompt().size() - 1;
        f.placeAt(end);
        const QTextLayout *layout = f.editor()->textCursor().block().layout();
        QVERIFY(layout->lineCount() > 1);
        const int row = layout->lineAt(layout->lineCount() - 1).textStart();
        f.press(Qt::Key_Home);
        QCOMPARE(f.place(), row);
        f.press(Qt::Key_Home);
        QCOMPARE(f.place(), 2);
        f.press(Qt::Key_Home);
        QCOMPARE(f.place(), 0);
    }

    void endInWrappedLines()
    {
        const Written f(u"word "_s.repeated(200) + u"end\n"_s);
        f.placeAt(0);
        const QTextLayout *layout = f.editor()->textCursor().block().layout();
        QVERIFY(layout->lineCount() > 1);
        f.press(Qt::Key_End);
        const qsizetype row = f.place();
        QVERIFY2(row > 0 && row < layout->lineAt(1).textStart(), qPrintable(QString::number(row)));
        f.press(Qt::Key_End);
        QCOMPARE(f.place(), f.prompt().size() - 1);
        f.press(Qt::Key_End);
        QCOMPARE(f.place(), f.prompt().size() - 1);
        f.placeAt(0);
        f.press(Qt::Key_End, Qt::ShiftModifier);
        f.press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(f.editor()->selection(), (TextRange{kHeader.size(), f.prompt().size() - 1}));
    }

    void closesBracketsIfWanted()
    {
        const Written f(u"\n"_s);
        f.placeAt(0);
        QTest::keyClicks(f.editor(), u"("_s);
        QCOMPARE(f.prompt(), u"(\n"_s);
        f.press(Qt::Key_Backspace);
        f.test.workspace()->settings()->setValue(Settings::Key::CloseBrackets, true);
        QTest::keyClicks(f.editor(), u"("_s);
        QCOMPARE(f.prompt(), u"()\n"_s);
        QCOMPARE(f.place(), 1);
        QTest::keyClicks(f.editor(), u"a)"_s);
        QCOMPARE(f.prompt(), u"(a)\n"_s);
        QCOMPARE(f.place(), 3);
        f.select(u"(a)"_s);
        QTest::keyClicks(f.editor(), u"\""_s);
        QCOMPARE(f.prompt(), u"\"(a)\"\n"_s);
        QCOMPARE(f.editor()->selection(), (TextRange{kHeader.size() + 1, 3}));
        f.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(f.prompt(), u"(a)\n"_s);
        f.placeAt(3);
        QTest::keyClicks(f.editor(), u"["_s);
        QCOMPARE(f.prompt(), u"(a)[]\n"_s);
        f.press(Qt::Key_Backspace);
        QCOMPARE(f.prompt(), u"(a)\n"_s);
        f.press(Qt::Key_Backspace);
        QCOMPARE(f.prompt(), u"(a\n"_s); // one sign only
        QTest::keyClicks(f.editor(), u")"_s);
        QTest::keyClicks(f.editor(), u" ```"_s);
        QCOMPARE(f.prompt(), u"(a) ```\n"_s);
        f.test.workspace()->settings()->setValue(Settings::Key::CloseBrackets, false);
        QTest::keyClicks(f.editor(), u"["_s);
        QCOMPARE(f.prompt(), u"(a) ```[\n"_s);
    }
};

QTEST_MAIN(FormatActionsTest)
#include "tst_formatactions.moc"
