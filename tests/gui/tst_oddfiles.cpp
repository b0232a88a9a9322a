// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Every odd file that there is, in the real window: shown, said, saved as it was.
// What cannot be opened is said in one box, and nothing waits for it.
#include "app/barstack.h"
#include "gui/windowfixture.h"
#include "panels/messagebar.h"
#include "storage/nativepath.h"
#include "storage/ordinary.h"

#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QByteArray head()
{
    return "---\nname: odd\ndescription: Use this agent when something odd is to be done.\n---\n\n";
}

QByteArray utf16(const QByteArray &utf8, bool bigEndian)
{
    const QString text = QString::fromUtf8(utf8);
    QByteArray bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const QChar unit : text) {
        const char high = static_cast<char>(unit.unicode() >> 8);
        const char low = static_cast<char>(unit.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

QByteArray withLineEnds(QByteArray bytes, const QByteArray &lineEnd)
{
    return bytes.replace("\n", lineEnd);
}

QStringList shownNotes(const Fixture &f)
{
    QStringList names;
    for (const MessageBar *bar : f.find<QWidget>(u"fileNotes"_s)->findChildren<MessageBar *>()) {
        if (bar->isVisible())
            names << bar->objectName();
    }
    return names;
}

} // namespace

class OddFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensShowsAndKeeps_data();
    void opensShowsAndKeeps();
    void cannotBeOpened_data();
    void cannotBeOpened();
    void unreadable();
    void manyThatFailAreOneBox();
    void boxesAreNotStacked();
    void longNameIsSaved();
    void longLineIsEditedIfAsked();
    void longLineOfPastedTextLocksNothing();
    void reloadMayGuard();
    void invisibleCharactersAreGoneThrough();
    void closedNoteStaysClosed();
    void severalNotesTakeLittleRoom();
    void barsAreWholeInLittleRoom();
    void utf16NamesTheClient();
    void hugeTextIsReadInPart();
};

void OddFilesTest::opensShowsAndKeeps_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("note"); // none: an ordinary file
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &note = {}, const QString &said = {}) {
        QTest::newRow(name) << bytes << note << said;
    };
    row("ordinary", head() + "Größe – 日本語 \U0001F469\u200D\U0001F4BB\n");
    row("empty", {});
    row("one line end", "\n");
    row("header only", "---\n---");
    row("no line end at the end", head() + "end");
    row("CRLF", withLineEnds(head() + "x\n", "\r\n"));
    row("CR", withLineEnds(head() + "x\n", "\r"));
    row("CRLF and LF", withLineEnds(head(), "\r\n") + "x\ny\n", u"note_bytes"_s, u"mixes line ends: 5"_s);
    row("CRLF and LF, beside half a return", withLineEnds(head(), "\r\n") + "x \xf0\x9f\x90\x8d\ny\n", u"note_bytes"_s,
        u"mixes line ends: 5"_s);
    row("CR within CRLF", withLineEnds(head(), "\r\n") + "x\ry\r\n", u"note_bytes"_s, u"mixes line ends: 7"_s);
    row("byte order mark", "\xEF\xBB\xBF" + head());
    row("byte order mark twice", "\xEF\xBB\xBF\xEF\xBB\xBF" + head(), u"note_unseen"_s, u"1 invisible"_s);
    row("UTF-16 little end", utf16(head() + "ä\r\nü\r\n", false), u"note_utf16"_s, u"Claude Code"_s);
    row("UTF-16 big end", utf16(head(), true), u"note_utf16"_s, u"UTF-16"_s);
    row("UTF-16 cut in the midst", utf16(head(), false).chopped(1), u"note_bytes"_s, u"UTF-8"_s);
    row("Latin-1", head() + "Gr\xfc\xdf dich\n", u"note_bytes"_s, u"UTF-8: 2"_s);
    row(
        "every byte",
        [] {
            QByteArray all = head();
            for (int i = 0; i < 256; ++i)
                all += static_cast<char>(i);
            return all;
        }(),
        u"note_bytes"_s, u"UTF-8"_s);
    row("surrogates and too long forms", head() + "\xED\xA0\x80 \xC0\x80 \xF4\x90\x80\x80\n", u"note_bytes"_s);
    row("NUL and other controls", head() + QByteArray("a\0b\x1b\x7f\xC2\x85", 7) + "\n");
    row("separators of lines and paragraphs",
        head() + "a\xE2\x80\xA8"
                 "b\xE2\x80\xA9"
                 "c\xEF\xB7\x90\n",
        u"note_bytes"_s, u"part lines"_s);
    row("override in the description", QByteArray(head()).replace("odd is", "\u202Eodd\u202C is"), u"note_unseen"_s,
        u"Some turn"_s);
    row("zero width in the prompt", head() + "a\u200Bb", u"note_unseen"_s, u"1 invisible"_s);
    row("letters of tags", head() + "a\U000E0041", u"note_unseen"_s, u"hidden"_s);
    row("Persian and Hindi", head() + "می\u200Cخواهم क\u094D\u200Dष\n");
    row("long line", head() + QByteArray(150'000, 'x') + "\nend\n", u"note_longLine"_s, u"150,000"_s);
    row("very long line", head() + QByteArray(6'000'000, 'x'), u"note_longLine"_s, u"too long"_s);
    row("long line in the header", QByteArray(head()).replace("odd is", QByteArray("odd ").repeated(50'000)),
        u"note_longLine"_s);
}

void OddFilesTest::opensShowsAndKeeps()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, note);
    QFETCH(const QString, said);
    Fixture f;
    f.open(f.test.write(u"odd.md"_s, bytes));
    QVERIFY(f.document());
    QVERIFY(QTest::qWaitFor([&f] { return f.window->isSettled(); }, 20'000));
    QCOMPARE(f.dialogs.errors, QStringList());
    QCOMPARE(f.editor()->text(), SourceText::fromBytes(bytes).text());
    if (note.isEmpty()) {
        QCOMPARE(shownNotes(f), QStringList());
    } else {
        QVERIFY2(shownNotes(f).contains(note), qPrintable(shownNotes(f).join(u' ')));
        QVERIFY2(f.find<MessageBar>(note)->text().contains(said), qPrintable(f.find<MessageBar>(note)->text()));
    }
    f.trigger(u"actionSave"_s);
    QTRY_COMPARE(f.test.bytes(u"odd.md"_s), bytes);
    f.editor()->setFocus();
    f.editor()->moveCursor(QTextCursor::End);
    QTest::keyClick(f.editor(), Qt::Key_X, {});
    QCOMPARE(f.document()->isModified(), !f.document()->isGuarded());
    QTest::keyClick(f.editor(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!f.document()->isModified());
    QCOMPARE(f.document()->source().toBytes(), bytes);
}

void OddFilesTest::cannotBeOpened_data()
{
    QTest::addColumn<QString>("name"); // in the test's folder
    QTest::addColumn<QString>("said");
    QTest::newRow("pipe that nobody writes to") << u"pipe.md"_s << u"pipes"_s;
    QTest::newRow("socket") << u"socket.md"_s << u"is no file"_s;
    QTest::newRow("endless device") << u"zero.md"_s << u"devices"_s;
    QTest::newRow("empty device") << u"null.md"_s << u"devices"_s;
    QTest::newRow("nothing") << u"none.md"_s << u"There is no file"_s;
    QTest::newRow("below a file") << u"file.md/x.md"_s << u"There is no file"_s;
    QTest::newRow("link to nothing") << u"dangling.md"_s << u"nowhere.md"_s;
    QTest::newRow("links in a circle") << u"circle.md"_s << u"leads back"_s;
    QTest::newRow("name of 256 bytes") << QString(253, u'n') + u".md"_s << u"longer than"_s;
    QTest::newRow("path beyond the system's limit") << u"folder/"_s.repeated(700) + u"x.md"_s << u"longer than"_s;
}

namespace {

void makeWhatCannotBeOpened(const Fixture &f)
{
    const auto native = [&f](const QString &name) { return pathToBytes(f.test.path(name)); };
    QCOMPARE(::mkfifo(native(u"pipe.md"_s).constData(), 0600), 0);
    QCOMPARE(::mknod(native(u"socket.md"_s).constData(), S_IFSOCK | 0600, 0), 0);
    QCOMPARE(::symlink("/dev/zero", native(u"zero.md"_s).constData()), 0);
    QCOMPARE(::symlink("/dev/null", native(u"null.md"_s).constData()), 0);
    QCOMPARE(::symlink("nowhere.md", native(u"dangling.md"_s).constData()), 0);
    QCOMPARE(::symlink("circle.md", native(u"circle.md"_s).constData()), 0);
    f.test.write(u"file.md"_s, plainAgent("file"));
}

} // namespace

void OddFilesTest::cannotBeOpened()
{
    QFETCH(const QString, name);
    QFETCH(const QString, said);
    Fixture f;
    makeWhatCannotBeOpened(f);
    f.open(f.test.path(name));
    QCOMPARE(f.tabs()->count(), 0);
    QCOMPARE(f.dialogs.errors.size(), 1);
    const QString &text = f.dialogs.errors.constFirst();
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY(text.size() < 700);
}

void OddFilesTest::unreadable()
{
    Fixture f;
    const QString path = f.test.write(u"secret.md"_s, plainAgent("secret"));
    QVERIFY(QFile::setPermissions(path, {}));
    const Ordinary person({parentPath(f.test.folder()), f.test.folder()});
    if (!Ordinary::isOrdinary())
        QSKIP("root may read everything, and cannot be anybody else here");
    f.open(path);
    QCOMPARE(f.tabs()->count(), 0);
    QCOMPARE(f.dialogs.errors.size(), 1);
    QVERIFY(f.dialogs.errors.constFirst().contains(u"may not be read"_s));
}

void OddFilesTest::manyThatFailAreOneBox()
{
    Fixture f;
    makeWhatCannotBeOpened(f);
    OpenRequest request;
    for (const QString &name : {u"pipe.md"_s, u"file.md"_s, u"zero.md"_s, u"circle.md"_s})
        request.targets.push_back({.path = f.test.path(name)});
    f.window->open(request);
    QCOMPARE(f.tabs()->count(), 1); // the one that can be
    QCOMPARE(f.dialogs.errors.size(), 1);
    QVERIFY(f.dialogs.errors.constFirst().contains(u"3 file"_s));
    QVERIFY(f.dialogs.errors.constFirst().contains(u"circle.md"_s));

    for (int i = 0; i < 20; ++i)
        f.dialogs.files << f.test.path(u"none-%1.md"_s.arg(i));
    f.trigger(u"actionOpenFile"_s);
    QCOMPARE(f.dialogs.errors.size(), 2);
    QVERIFY(f.dialogs.errors.constLast().contains(u"none-7.md"_s));
    QVERIFY(!f.dialogs.errors.constLast().contains(u"none-8.md"_s));
    QVERIFY(f.dialogs.errors.constLast().contains(u"12 more"_s));
}

void OddFilesTest::boxesAreNotStacked()
{
    QWidget window;
    window.show();
    SystemDialogs dialogs;
    dialogs.showError(&window, u"First <b>one</b>"_s);
    dialogs.showError(&window, u"Second one"_s);
    dialogs.showError(&window, u"Second one"_s);
    const auto boxes = window.findChildren<QMessageBox *>();
    QCOMPARE(boxes.size(), 1);
    QCOMPARE(boxes.constFirst()->text(), u"First <b>one</b>\n\nSecond one"_s);
    QCOMPARE(boxes.constFirst()->textFormat(), Qt::PlainText);
    boxes.constFirst()->accept();
    QTRY_VERIFY(window.findChildren<QMessageBox *>().isEmpty());
}

void OddFilesTest::longNameIsSaved()
{
    Fixture f;
    const QString name = u"ü"_s.repeated(126) + u".md"_s;
    QCOMPARE(pathToBytes(name).size(), 255);
    f.open(f.test.write(name, plainAgent("agent")));
    QVERIFY(f.document());
    QVERIFY(f.document()->setField(u"color"_s, u"pink"_s));
    f.trigger(u"actionSave"_s);
    QTRY_VERIFY(!f.document()->isModified());
    QCOMPARE(f.test.bytes(name), plainAgent("agent", "color: pink\n"));
}

void OddFilesTest::longLineIsEditedIfAsked()
{
    Fixture f;
    const QByteArray line = QByteArray("word ").repeated(30'000);
    const QByteArray bytes = head() + "first\n" + line + "\nlast\n";
    f.open(f.test.write(u"long.md"_s, bytes));
    QVERIFY(f.document()->isGuarded());
    QVERIFY(f.editor()->isReadOnly());
    QVERIFY(!f.find<MessageBar>(u"messageBar"_s)->isVisible()); // the file may be written
    QVERIFY(f.editor()->blockCount() > 70); // in pieces
    f.test.checkDisk(); // as when the window comes to the front
    QVERIFY(f.document()->isReadOnly());
    // Pieces are for the eye only.
    f.editor()->selectAll();
    f.editor()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), bytes);
    const qsizetype last = f.document()->text().indexOf(u"last"_s);
    f.tabs()->currentPage()->goTo({last, 4});
    QCOMPARE(f.editor()->textCursor().selectedText(), u"last"_s);
    QCOMPARE(f.editor()->selection(), (TextRange{last, 4}));
    QCOMPARE(f.editor()->cursorPlace().line, 8);

    auto *anyway = f.find<QPushButton>(u"editAnyway"_s);
    anyway->setFocus();
    QTest::keyClick(anyway, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), f.editor());
    QVERIFY(!f.document()->isGuarded());
    QVERIFY(!f.editor()->isReadOnly());
    QCOMPARE(shownNotes(f), QStringList());
    QCOMPARE(f.editor()->blockCount(), 9);
    QCOMPARE(f.editor()->textCursor().selectedText(), u"last"_s);
    f.editor()->setFocus();
    QTest::keyClicks(f.editor(), u"end"_s);
    f.trigger(u"actionSave"_s);
    QTRY_COMPARE(f.test.bytes(u"long.md"_s), QByteArray(bytes).replace("last", "end"));
    QVERIFY(!f.document()->isReadOnly());
}

void OddFilesTest::longLineOfPastedTextLocksNothing()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, plainAgent("agent")));
    QGuiApplication::clipboard()->setText(u"word "_s.repeated(24'000));
    f.editor()->setFocus();
    f.editor()->moveCursor(QTextCursor::End);
    f.editor()->paste();
    QVERIFY(f.document()->isModified());
    QVERIFY(!f.document()->isGuarded());
    f.trigger(u"actionSave"_s);
    QTRY_VERIFY(!f.document()->isModified());
    QVERIFY(!f.editor()->isReadOnly());
    QVERIFY(f.settled());
    QCOMPARE(shownNotes(f), QStringList());
}

void OddFilesTest::reloadMayGuard()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, plainAgent("agent")));
    QVERIFY(!f.document()->isGuarded());
    const QByteArray longer = plainAgent("agent") + QByteArray(120'000, 'x') + "\n";
    f.test.write(u"agent.md"_s, longer);
    f.test.checkDisk();
    QVERIFY(f.document()->isGuarded());
    QCOMPARE(f.editor()->text().toUtf8(), longer);
    QVERIFY(f.find<QPushButton>(u"editAnyway"_s)->isVisible());
    f.test.write(u"agent.md"_s, plainAgent("agent"));
    f.test.checkDisk();
    QVERIFY(!f.document()->isGuarded());
    QCOMPARE(f.editor()->text().toUtf8(), plainAgent("agent"));
    QCOMPARE(shownNotes(f), QStringList());
}

void OddFilesTest::invisibleCharactersAreGoneThrough()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, head() + "one\u200Btwo \u202Ethree\n"));
    QVERIFY(f.settled());
    const QString text = f.document()->text();
    auto *next = f.find<QPushButton>(u"showUnseen"_s);
    for (const qsizetype at : {text.indexOf(QChar(0x200B)), text.indexOf(QChar(0x202E)), text.indexOf(QChar(0x200B))}) {
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(f.editor()->selection(), (TextRange{at, 1}));
    }
    QVERIFY(f.editor()->hasFocus());
    QTest::keyClick(f.editor(), Qt::Key_Delete);
    auto *bar = f.find<MessageBar>(u"note_unseen"_s);
    QTRY_VERIFY(bar->text().contains(u"1 invisible"_s));
    QTest::mouseClick(f.find<QPushButton>(u"showUnseen"_s), Qt::LeftButton);
    QTest::keyClick(f.editor(), Qt::Key_Delete);
    QTRY_VERIFY(!bar->isVisible());
}

void OddFilesTest::closedNoteStaysClosed()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, head() + "one\u200Btwo\u200B\n"));
    QVERIFY(f.settled());
    QCOMPARE(shownNotes(f), QStringList{u"note_unseen"_s});
    QTest::mouseClick(f.find<MessageBar>(u"note_unseen"_s)->findChild<QToolButton *>(u"messageClose"_s),
                      Qt::LeftButton);
    QCOMPARE(shownNotes(f), QStringList());
    f.editor()->setFocus();
    QTest::keyClick(f.editor(), Qt::Key_X);
    QVERIFY(f.settled());
    QCOMPARE(shownNotes(f), QStringList());
}

void OddFilesTest::severalNotesTakeLittleRoom()
{
    Fixture f;
    f.window->resize(1100, 700);
    f.open(f.test.write(u"agent.md"_s, head() + "\u202E \xff" + QByteArray(120'000, 'x')));
    QVERIFY(f.settled());
    QCOMPARE(shownNotes(f), (QStringList{u"note_longLine"_s, u"note_bytes"_s}));
    auto *more = f.find<QPushButton>(u"moreNotes"_s);
    QVERIFY(more->isVisible());
    QVERIFY(more->text().contains(u"1 more"_s));
    QVERIFY(f.find<QWidget>(u"fileNotes"_s)->height() < f.window->height() / 4);
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(shownNotes(f), (QStringList{u"note_longLine"_s, u"note_bytes"_s, u"note_unseen"_s}));
    QVERIFY(!more->isVisible());
}

/// As high as their text wants, also those that come after the check; in a low
/// window they are scrolled, and the text is still seen.
void OddFilesTest::barsAreWholeInLittleRoom()
{
    Fixture f;
    f.open(f.test.write(u"odd.md"_s, head().replace("odd is", "\u202Eodd\u202C is")));
    QVERIFY(f.settled());
    for (const QSize size : {QSize(1000, 700), QSize(700, 480), QSize(1000, 430)}) {
        f.window->resize(size);
        QVERIFY(f.settled());
        const auto *stack = f.find<BarStack>(u"barStack"_s);
        QTRY_COMPARE(stack->widget()->height(), stack->widget()->heightForWidth(stack->widget()->width()));
        for (const MessageBar *bar : stack->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                QTRY_COMPARE(bar->height(), bar->heightForWidth(bar->width()));
        }
        QVERIFY(stack->height() == stack->widget()->height() || stack->verticalScrollBar()->isVisible());
        QVERIFY(f.editor()->height() >= 60);
    }
    QVERIFY(f.find<BarStack>(u"barStack"_s)->verticalScrollBar()->isVisible());
}

void OddFilesTest::utf16NamesTheClient()
{
    Fixture f;
    f.open(f.test.write(u"shop/.gemini/agents/odd.md"_s, utf16(head(), false)));
    auto *bar = f.find<MessageBar>(u"note_utf16"_s);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(f.document()->client().dialect->title()), qPrintable(bar->text()));
    QVERIFY(bar->text().contains(u"Gemini"_s));
    QTest::mouseClick(f.find<QPushButton>(u"changeToUtf8"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
    f.trigger(u"actionSave"_s);
    QTRY_COMPARE(f.test.bytes(u"shop/.gemini/agents/odd.md"_s), head());
}

void OddFilesTest::hugeTextIsReadInPart()
{
    Fixture f;
    const QByteArray bytes =
        head() + QByteArray("An ordinary line of a prompt that goes on and on.\n").repeated(90'000);
    f.open(f.test.write(u"huge.md"_s, bytes));
    QVERIFY(QTest::qWaitFor([&f] { return f.window->isSettled(); }, 20'000));
    QCOMPARE(shownNotes(f), QStringList{u"note_huge"_s});
    QVERIFY(f.find<MessageBar>(u"note_huge"_s)->text().contains(u"1,100,000"_s));
    QVERIFY(f.document()->setField(u"color"_s, u"pink"_s));
    f.editor()->setFocus();
    f.editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(f.editor(), u"end"_s);
    const QByteArray edited = QByteArray(bytes).replace("done.\n", "done.\ncolor: pink\n") + "end";
    QCOMPARE(f.document()->source().toBytes(), edited);
    QCOMPARE(f.document()->chunks().toString(), f.editor()->text());
    while (f.document()->canUndo())
        f.document()->undo();
    QVERIFY(!f.document()->isModified());
    QCOMPARE(f.document()->source().toBytes(), bytes);
}

QTEST_MAIN(OddFilesTest)
#include "tst_oddfiles.moc"
