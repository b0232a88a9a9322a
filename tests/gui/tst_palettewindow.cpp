// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/windowcommands.h"
#include "models/palettemodel.h"
#include "panels/palette.h"
#include "windowfixture.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBlock>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// The palette as a person has it, by keys.
struct Hands {
    const Fixture &f;

    [[nodiscard]] QLineEdit *field() const { return f.find<QLineEdit>(u"paletteField"_s); }
    [[nodiscard]] QListView *list() const { return f.find<QListView>(u"paletteList"_s); }
    [[nodiscard]] const PaletteModel *model() const { return static_cast<const PaletteModel *>(list()->model()); }
    [[nodiscard]] bool isOpen() const
    {
        const auto *palette = f.window->findChild<Palette *>();
        return palette && palette->isVisible();
    }
    [[nodiscard]] QString row(int row) const { return model()->index(row, 0).data().toString(); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : f.window.get(), Qt::Key(key), modifiers);
    }
    void open(int key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) const
    {
        press(key, modifiers);
        QVERIFY(isOpen());
        QCOMPARE(QApplication::focusWidget(), field());
    }
    void type(const QString &text) const { QTest::keyClicks(field(), text); }
    void commands() const { open(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
};

void keep(const Fixture &f, const QStringList &names)
{
    for (const QString &name : names)
        f.test.write(u"shop/.claude/agents/%1.md"_s.arg(name), plainAgent(name.toUtf8()));
    f.test.workspace()->keepFolder(f.test.path(u"shop"_s));
    QVERIFY(f.settled());
}

} // namespace

/// Quick open, the command palette, lines and headings, by keys alone.
class PaletteWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAnAgent();
    void goesBackToTheLastOne();
    void opensAtALine();
    void movesThroughTheRows();
    void leavesThingsAsTheyWere();
    void closesWhenTheKeysGo();
    void findsEachActionAndRunsItOnce();
    void givesTheKeysBackFirst();
    void asksInABox();
    void saysWhyNot();
    void lastUsedFirst();
    void goesToALine();
    void goesToAHeading();
    void showsASetting();
    void staysInTheWindow_data();
    void staysInTheWindow();
    void clicks();
    void isSpoken();
};

void PaletteWindowTest::opensAnAgent()
{
    Fixture f;
    const Hands hands{f};
    keep(f, {u"code-reviewer"_s, u"prevent"_s, u"writer"_s});
    hands.open(Qt::Key_P);
    QCOMPARE(hands.model()->rowCount(), 3);
    hands.type(u"rev"_s);
    QCOMPARE(hands.model()->rowCount(), 2);
    QCOMPARE(hands.current(), u"code-reviewer"_s);
    hands.press(Qt::Key_Return);
    QVERIFY(!hands.isOpen());
    QTRY_VERIFY(f.document());
    QCOMPARE(f.document()->title(), u"code-reviewer.md"_s);
    QCOMPARE(QApplication::focusWidget(), f.editor());
    QCOMPARE(f.tabs()->count(), 1);
}

/// Ctrl+P, Enter: the one before, and again the other way.
void PaletteWindowTest::goesBackToTheLastOne()
{
    Fixture f;
    const Hands hands{f};
    keep(f, {u"a"_s, u"b"_s, u"c"_s});
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        f.open(f.test.path(u"shop/.claude/agents/%1.md"_s.arg(name)));
    for (const QString &name : {u"b"_s, u"c"_s, u"b"_s}) {
        hands.open(Qt::Key_P);
        hands.press(Qt::Key_Return);
        QTRY_COMPARE(f.document()->title(), name + u".md"_s);
    }
}

void PaletteWindowTest::opensAtALine()
{
    Fixture f;
    const Hands hands{f};
    keep(f, {u"reviewer"_s, u"writer"_s});
    hands.open(Qt::Key_P);
    hands.type(u"wri:3:4"_s);
    QCOMPARE(hands.model()->rowCount(), 1);
    hands.press(Qt::Key_Enter);
    QTRY_VERIFY(f.document());
    QCOMPARE(f.document()->title(), u"writer.md"_s);
    QCOMPARE(f.editor()->textCursor().blockNumber(), 2);
    QCOMPARE(f.editor()->textCursor().positionInBlock(), 3);
}

void PaletteWindowTest::movesThroughTheRows()
{
    Fixture f;
    const Hands hands{f};
    QStringList names;
    for (int i = 0; i < 30; ++i)
        names += u"agent-%1"_s.arg(i, 2, 10, QChar(u'0'));
    keep(f, names);
    hands.open(Qt::Key_P);
    const auto row = [&] { return hands.list()->currentIndex().row(); };
    QCOMPARE(row(), 0);
    hands.press(Qt::Key_Up);
    QCOMPARE(row(), 29);
    hands.press(Qt::Key_Down);
    QCOMPARE(row(), 0);
    hands.press(Qt::Key_PageDown);
    QVERIFY(row() > 5);
    hands.press(Qt::Key_PageUp);
    QCOMPARE(row(), 0);
    hands.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(row(), 29);
    hands.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(row(), 0);
    hands.press(Qt::Key_Tab);
    hands.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), hands.field());
    hands.press(Qt::Key_Down);
    hands.type(u"1"_s);
    QCOMPARE(row(), 0);
    // Left and right stay the field's.
    hands.press(Qt::Key_Left);
    hands.type(u"2"_s);
    QCOMPARE(hands.field()->text(), u"21"_s);
}

void PaletteWindowTest::leavesThingsAsTheyWere()
{
    Fixture f;
    const Hands hands{f};
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    f.editor()->setFocus();
    hands.open(Qt::Key_P);
    hands.press(Qt::Key_Escape);
    QVERIFY(!hands.isOpen());
    QCOMPARE(QApplication::focusWidget(), f.editor());
    hands.commands();
    QCOMPARE(hands.field()->text(), u">"_s);
    // Its other keys, while it is open, change what is looked for.
    hands.open(Qt::Key_P);
    QCOMPARE(hands.field()->text(), QString());
    hands.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), f.editor());
    QVERIFY(!f.document()->isModified());
}

void PaletteWindowTest::closesWhenTheKeysGo()
{
    Fixture f;
    const Hands hands{f};
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    hands.open(Qt::Key_P);
    QTest::mouseClick(f.editor()->viewport(), Qt::LeftButton, {}, {40, f.editor()->viewport()->height() - 20});
    QVERIFY(!hands.isOpen());
    QCOMPARE(QApplication::focusWidget(), f.editor());
    hands.open(Qt::Key_P);
    f.trigger(u"actionFocusAgents"_s);
    QVERIFY(!hands.isOpen());
    QVERIFY(QApplication::focusWidget() != f.editor());
}

/// Whatever the window can do is in the palette, is found by its own text, and is
/// done once.
void PaletteWindowTest::findsEachActionAndRunsItOnce()
{
    Fixture f;
    const Hands hands{f};
    f.open(f.test.write(u"a.md"_s, repairedAgent()));
    QTRY_VERIFY(f.window->isSettled());
    f.editor()->setFocus();
    const auto commands = windowCommands(*f.window);
    QStringList ids;
    for (const auto &command : commands)
        ids += CommandSource::idOf(command.action);
    for (const QAction *action : f.window->findChildren<QAction *>(QRegularExpression(u"^action"_s))) {
        if (action->isVisible() && !action->text().isEmpty())
            QVERIFY2(ids.contains(action->objectName()), qPrintable(action->objectName()));
    }
    QVERIFY(ids.size() > 60);
    hands.commands();
    hands.press(Qt::Key_Escape);
    auto *palette = f.window->findChild<Palette *>();
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    for (const auto &command : commands) {
        QAction *action = command.action;
        const QString text = CommandSource::plain(action->text());
        // What it does is tested elsewhere.
        action->disconnect();
        action->setEnabled(true);
        const QSignalSpy fired(action, &QAction::triggered);
        palette->open(u">"_s); // by no action, as this may be the one that opens it
        hands.field()->setText(u'>' + text); // has letters that no key of the test's keyboard gives
        bool isFound = false;
        for (int row = 0; row < hands.model()->rowCount(); ++row) {
            if (hands.model()->rowAt(hands.model()->index(row, 0)).id != CommandSource::idOf(action))
                continue;
            QVERIFY2(row < 3, qPrintable(u"%1 in row %2"_s.arg(text).arg(row))); // “Copy Diagnostics” is not “Copy”
            for (int down = 0; down < row; ++down)
                hands.press(Qt::Key_Down);
            isFound = true;
            break;
        }
        QVERIFY2(isFound, qPrintable(text));
        hands.press(Qt::Key_Return);
        QTRY_COMPARE(fired.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(fired.size(), 1);
        QVERIFY(!hands.isOpen());
    }
}

/// Copy copies from the text, not from the palette's field.
void PaletteWindowTest::givesTheKeysBackFirst()
{
    Fixture f;
    const Hands hands{f};
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    f.editor()->setFocus();
    f.trigger(u"actionSelectAll"_s);
    QWidget *focus = nullptr;
    connect(f.find<QAction>(u"actionCopy"_s), &QAction::triggered, this, [&] { focus = QApplication::focusWidget(); });
    hands.commands();
    hands.type(u"copy"_s);
    QCOMPARE(hands.current(), u"Copy"_s);
    hands.press(Qt::Key_Return);
    QTRY_COMPARE(focus, f.editor());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(plainAgent("a")));
}

/// A command that opens a box is done after the key that chose it.
void PaletteWindowTest::asksInABox()
{
    Fixture f;
    const Hands hands{f};
    hands.commands();
    hands.type(u"about dossier"_s);
    hands.press(Qt::Key_Return);
    QVERIFY(!hands.isOpen());
    QTRY_VERIFY(f.window->findChild<QDialog *>());
    f.window->findChild<QDialog *>()->close();
}

void PaletteWindowTest::saysWhyNot()
{
    Fixture f;
    const Hands hands{f};
    QAction *save = f.find<QAction>(u"actionSave"_s);
    QVERIFY(!save->isEnabled());
    const QSignalSpy fired(save, &QAction::triggered);
    hands.commands();
    // What cannot be done stands last.
    bool isPossible = true;
    for (int row = 0; row < hands.model()->rowCount(); ++row) {
        const bool isEnabled = hands.model()->rowAt(hands.model()->index(row, 0)).isEnabled;
        QVERIFY(isPossible || !isEnabled);
        isPossible = isEnabled;
    }
    QVERIFY(!isPossible);
    hands.type(u"save"_s);
    QCOMPARE(hands.current(), u"Save"_s);
    QCOMPARE(hands.model()->rowAt(hands.list()->currentIndex()).detail, u"Needs an open agent"_s);
    hands.press(Qt::Key_Return);
    QVERIFY(hands.isOpen());
    QCoreApplication::processEvents();
    QCOMPARE(fired.size(), 0);
    hands.press(Qt::Key_Escape);
    hands.open(Qt::Key_P);
    const auto *nothing = f.find<QLabel>(u"paletteNothing"_s);
    hands.type(u"xyz"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(!nothing->text().isEmpty());
    hands.press(Qt::Key_Return);
    QVERIFY(hands.isOpen());
}

void PaletteWindowTest::lastUsedFirst()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    const auto use = [&f](const QString &text) {
        const Hands hands{f};
        hands.commands();
        hands.type(text);
        hands.press(Qt::Key_Return);
        QVERIFY(!hands.isOpen());
        QCoreApplication::processEvents();
    };
    use(u"zoom in"_s);
    use(u"wrap lines"_s);
    use(u"zoom in"_s);
    const auto check = [&f] {
        const Hands hands{f};
        hands.commands();
        QCOMPARE(hands.row(0), u"Zoom In"_s);
        QCOMPARE(hands.row(1), u"Wrap Lines"_s);
        hands.press(Qt::Key_Escape);
    };
    check();
    f.restart();
    f.open(f.test.path(u"a.md"_s));
    check();
}

void PaletteWindowTest::goesToALine()
{
    Fixture f;
    const Hands hands{f};
    f.open(f.test.write(u"a.md"_s, repairedAgent()));
    f.editor()->setFocus();
    hands.open(Qt::Key_L);
    QCOMPARE(hands.field()->text(), u":"_s);
    hands.press(Qt::Key_Return); // no line yet
    QVERIFY(hands.isOpen());
    hands.type(u"4"_s);
    hands.press(Qt::Key_Return);
    QTRY_COMPARE(f.editor()->textCursor().blockNumber(), 3);
    QCOMPARE(QApplication::focusWidget(), f.editor());
    hands.open(Qt::Key_L);
    hands.type(u"2:3"_s);
    hands.press(Qt::Key_Return);
    QTRY_COMPARE(f.editor()->textCursor().blockNumber(), 1);
    QCOMPARE(f.editor()->textCursor().positionInBlock(), 2);
    hands.open(Qt::Key_L);
    hands.type(u"1000"_s);
    hands.press(Qt::Key_Return);
    QTRY_COMPARE(f.editor()->textCursor().blockNumber(), f.editor()->document()->blockCount() - 1);
    QVERIFY(!f.document()->isModified());
}

void PaletteWindowTest::goesToAHeading()
{
    Fixture f;
    const Hands hands{f};
    f.open(f.test.write(u"a.md"_s, plainAgent("a") + "\n# Überblick\n\n## Rules\n\ntext\n"));
    f.editor()->setFocus();
    hands.open(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(hands.model()->rowCount(), 2);
    QCOMPARE(hands.row(0), u"Überblick"_s);
    hands.type(u"rul"_s);
    QCOMPARE(hands.model()->rowCount(), 1);
    hands.press(Qt::Key_Return);
    QTRY_COMPARE(f.editor()->textCursor().block().text(), u"## Rules"_s);
    QCOMPARE(QApplication::focusWidget(), f.editor());
}

void PaletteWindowTest::showsASetting()
{
    Fixture f;
    const Hands hands{f};
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    hands.open(Qt::Key_P);
    hands.type(u",wrap"_s);
    QCOMPARE(hands.row(0), u"Wrap long lines"_s);
    hands.press(Qt::Key_Return);
    QTRY_VERIFY(f.window->findChild<QDialog *>(u"preferencesDialog"_s));
    auto *dialog = f.window->findChild<QDialog *>(u"preferencesDialog"_s);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<QWidget *>(u"edit_editor_wrapLines"_s));
    hands.press(Qt::Key_Escape);
    QTRY_VERIFY(!f.window->findChild<QDialog *>(u"preferencesDialog"_s));
}

void PaletteWindowTest::staysInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1100, 700);
    QTest::newRow("narrow") << QSize(500, 400);
    QTest::newRow("low") << QSize(900, 260);
}

void PaletteWindowTest::staysInTheWindow()
{
    QFETCH(const QSize, size);
    Fixture f;
    const Hands hands{f};
    f.window->resize(1100, 700);
    hands.commands();
    f.window->resize(size);
    QCoreApplication::processEvents();
    const auto *palette = f.window->findChild<Palette *>();
    QVERIFY2(f.window->rect().contains(palette->geometry()),
             qPrintable(u"%1 x %2, %3"_s.arg(palette->x()).arg(palette->width()).arg(palette->geometry().bottom())));
    QVERIFY(palette->rect().contains(hands.list()->geometry()));
    QVERIFY(hands.list()->visualRect(hands.model()->index(1, 0)).isValid());
}

void PaletteWindowTest::clicks()
{
    Fixture f;
    const Hands hands{f};
    keep(f, {u"a"_s, u"b"_s});
    hands.open(Qt::Key_P);
    QTest::mouseClick(hands.list()->viewport(), Qt::LeftButton, {},
                      hands.list()->visualRect(hands.model()->index(1, 0)).center());
    QVERIFY(!hands.isOpen());
    QTRY_VERIFY(f.document());
    QCOMPARE(f.document()->title(), u"b.md"_s);
}

/// The keys stay in the field, so each row is said.
void PaletteWindowTest::isSpoken()
{
    static QStringList said;
    said.clear();
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Announcement)
            said += static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    });
    Fixture f;
    const Hands hands{f};
    keep(f, {u"reviewer"_s, u"writer"_s});
    hands.open(Qt::Key_P);
    hands.type(u"w"_s);
    QVERIFY2(said.constLast().startsWith(u"writer"_s), qPrintable(said.constLast()));
    hands.type(u"xx"_s);
    QVERIFY(said.constLast().contains(u"No agent"_s));
    for (const QWidget *part : {static_cast<QWidget *>(hands.field()), static_cast<QWidget *>(hands.list())})
        QVERIFY(!part->accessibleName().isEmpty());
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::setActive(false);
}

QTEST_MAIN(PaletteWindowTest)
#include "tst_palettewindow.moc"
