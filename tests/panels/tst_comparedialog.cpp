// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "panels/comparedialog.h"
#include "panels/comparetable.h"
#include "panels/picture.h"

#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A dialog over two files of a workspace; a file that is to be changed is opened.
class Fixture
{
public:
    Fixture(const QByteArray &left, const QByteArray &right)
        : leftPath(test.write(u".claude/agents/left.md"_s, left))
        , rightPath(test.write(u".claude/agents/right.md"_s, right))
    {
    }
    ~Fixture() { delete dialog; }
    Fixture(const Fixture &) = delete;
    Fixture &operator=(const Fixture &) = delete;

    void show() { show(file(leftPath), file(rightPath)); }
    void show(std::unique_ptr<ComparedText> left, std::unique_ptr<ComparedText> right)
    {
        dialog = new CompareDialog(std::move(left), std::move(right));
        QObject::connect(dialog, &CompareDialog::openRequested, dialog,
                         [this](const QString &path) { QVERIFY(test.workspace()->open(path)); });
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
    }
    [[nodiscard]] std::unique_ptr<ComparedText> file(const QString &path) const
    {
        return std::make_unique<ComparedText>(test.workspace(), path);
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = dialog->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(dialog, key, modifiers);
    }
    [[nodiscard]] CompareTable *table() const { return find<CompareTable>(u"compareTable"_s); }
    [[nodiscard]] QString message() const { return find<QLabel>(u"compareMessage"_s)->text(); }
    [[nodiscard]] QByteArray textOf(const QString &path) const
    {
        const AgentDocument *document = test.workspace()->documentFor(path);
        return document ? document->text().toUtf8() : QByteArray("(not open)");
    }

    TestWorkspace test;
    QString leftPath;
    QString rightPath;
    QPointer<CompareDialog> dialog;
};

constexpr char kLeft[] = "---\n"
                         "name: reviewer\n"
                         "description: Use this agent when code is to be reviewed before a merge.\n"
                         "model: sonnet\n"
                         "tools: Read, Grep, Glob\n"
                         "---\n"
                         "\n"
                         "You review code.\n"
                         "Look at names first.\n"
                         "Then look at tests.\n"
                         "Say what is good, too.\n"
                         "Be short.\n";
constexpr char kRight[] = "---\n"
                          "name: reviewer\n"
                          "description: Use this agent when prose is to be reviewed before a release.\n"
                          "model: opus\n"
                          "color: green\n"
                          "tools: Read, Grep, Glob\n"
                          "---\n"
                          "\n"
                          "You review prose.\n"
                          "Look at names first.\n"
                          "Say what is good, too.\n"
                          "Be short.\n"
                          "And be kind.\n";

} // namespace

class TestCompareDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsBoth();
    void goesFromDifferenceToDifference();
    void takesADifferenceByMouse();
    void takesByKeysIntoWhatIsOpen();
    void undoesAndSaves();
    void takesFields_data();
    void takesFields();
    void takesNoFieldThatCannotBeTold();
    void followsTheDocument();
    void leavesVersionsAndReadOnlyFilesAlone();
    void saysThatBothAreEqual_data();
    void saysThatBothAreEqual();
    void saysWhatCannotBeRead();
    void copiesLines();
    void wrapsLongLines();
    void opensAtTheFirstDifference();
    void looksAsItShould();
};

void TestCompareDialog::showsBoth()
{
    Fixture f(kLeft, kRight);
    f.show();
    QCOMPARE(f.dialog->windowTitle(), u"Compare reviewer with reviewer"_s);
    const ComparisonModel *model = f.table()->comparison();
    QCOMPARE(model->sides().text(SideBySide::Side::Left).toUtf8(), kLeft);
    QVERIFY(model->headerData(ComparisonModel::LeftText, Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .contains(u"left.md"_s));
    QVERIFY2(f.message().contains(QString::number(model->sides().hunks().size())), qPrintable(f.message()));
    // Nothing is opened by looking.
    QVERIFY(f.test.workspace()->documents().empty());
    QCOMPARE(f.table()->currentHunk(), 0);
}

void TestCompareDialog::goesFromDifferenceToDifference()
{
    Fixture f(kLeft, kRight);
    f.show();
    CompareTable *table = f.table();
    const int hunks = int(table->comparison()->sides().hunks().size());
    QVERIFY(hunks >= 4);
    QVERIFY(!f.find<QPushButton>(u"comparePrevious"_s)->isEnabled());
    for (int hunk = 1; hunk < hunks; ++hunk) {
        if (hunk % 2 == 0)
            f.press(Qt::Key_F7);
        else
            f.click(u"compareNext"_s);
        QCOMPARE(table->currentHunk(), hunk);
        QCOMPARE(table->currentIndex().row(), table->comparison()->firstRowOf(hunk));
    }
    f.press(Qt::Key_F7);
    QCOMPARE(table->currentHunk(), hunks - 1);
    QVERIFY(!f.find<QPushButton>(u"compareNext"_s)->isEnabled());
    f.press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(table->currentHunk(), hunks - 2);
    // From an equal line to the next one above and below it.
    table->setCurrentIndex(table->comparison()->index(table->comparison()->lastRowOf(1) + 1, 1));
    f.press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(table->currentHunk(), 1);
    table->setCurrentIndex(table->comparison()->index(table->comparison()->lastRowOf(1) + 1, 1));
    f.press(Qt::Key_F7);
    QCOMPARE(table->currentHunk(), 2);
}

void TestCompareDialog::takesADifferenceByMouse()
{
    Fixture f(kLeft, kRight);
    f.show();
    const auto hunks = f.table()->comparison()->sides().hunks().size();
    f.click(u"compareTakeLeft"_s);
    // The file was opened for it, and is not written.
    QVERIFY2(f.textOf(f.leftPath).contains("when prose is to be reviewed"), f.textOf(f.leftPath).constData());
    QVERIFY(f.textOf(f.leftPath).contains("You review code."));
    QCOMPARE(f.test.bytes(u".claude/agents/left.md"_s), kLeft);
    QCOMPARE(f.textOf(f.rightPath), QByteArray("(not open)"));
    QCOMPARE(f.table()->comparison()->sides().hunks().size(), hunks - 1);
    QVERIFY2(f.message().contains(u"not saved"_s), qPrintable(f.message()));
    for (auto i = hunks; i > 0 && f.table()->currentHunk() >= 0; --i)
        f.click(u"compareTakeLeft"_s);
    QCOMPARE(f.textOf(f.leftPath), kRight);
    QVERIFY(!f.find<QPushButton>(u"compareTakeLeft"_s)->isEnabled());
}

void TestCompareDialog::takesByKeysIntoWhatIsOpen()
{
    Fixture f(kLeft, kRight);
    AgentDocument *document = f.test.workspace()->open(f.rightPath).value();
    QVERIFY(document->setField(u"color"_s, u"red"_s));
    f.show();
    const int hunks = int(f.table()->comparison()->sides().hunks().size());
    for (int i = 0; i < hunks; ++i)
        f.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.textOf(f.rightPath), kLeft);
    // One step each in its history, behind what was there.
    for (int i = 0; i < hunks; ++i)
        document->undo();
    QVERIFY(document->text().contains(u"color: red"_s));
    QVERIFY(document->canUndo());
}

void TestCompareDialog::undoesAndSaves()
{
    Fixture f(kLeft, kRight);
    f.show();
    QVERIFY(!f.find<QPushButton>(u"compareSave"_s)->isEnabled());
    f.press(Qt::Key_Left, Qt::AltModifier);
    const QByteArray taken = f.textOf(f.leftPath);
    QVERIFY(taken != kLeft);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.textOf(f.leftPath), kLeft);
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.textOf(f.leftPath), taken);
    QTRY_VERIFY(f.find<QPushButton>(u"compareSave"_s)->isEnabled());
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.test.bytes(u".claude/agents/left.md"_s), taken);
    QTRY_VERIFY(!f.find<QPushButton>(u"compareSave"_s)->isEnabled());
}

void TestCompareDialog::takesFields_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray start = "---\nname: a\ndescription: Use it.\n";
    const QByteArray end = "---\n\nText.\n";
    const auto row = [&](const char *name, const QByteArray &left, const QByteArray &right, const char *key,
                         const QByteArray &expected) {
        QTest::newRow(name) << start + left + end << start + right + end << QString::fromLatin1(key)
                            << start + expected + end;
    };
    row("a value", "model: opus\n", "model: haiku\n", "model", "model: haiku\n");
    row("one that is not there", "", "color: red\n", "color", "color: red\n");
    row("one that goes", "color: red\nmodel: opus\n", "model: opus\n", "color", "model: opus\n");
    row("a list, in the form it has", "tools:\n  - Read\n  - Grep\n", "tools: Read, Bash\n", "tools",
        "tools:\n  - Read\n  - Bash\n");
    row("another quoting is kept", "model: \"opus\"\n", "model: haiku\n", "model", "model: \"haiku\"\n");
    row("a number", "maxTurns: 5\n", "maxTurns: 7\n", "maxTurns", "maxTurns: 7\n");
    row("a structure", "", "hooks:\n  PreToolUse:\n    - matcher: Bash\n", "hooks",
        "hooks:\n  PreToolUse:\n    - matcher: Bash\n");
    row("a key that the client does not know", "mine: 1\n", "mine: two words\n", "mine", "mine: two words\n");
}

void TestCompareDialog::takesFields()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QFETCH(const QString, key);
    QFETCH(const QByteArray, expected);
    Fixture f(left, right);
    f.show();
    f.find<QTabWidget>(u"compareTabs"_s)->setCurrentIndex(1);
    auto *fields = f.find<QTableView>(u"compareFields"_s);
    QVERIFY(!f.find<QPushButton>(u"compareTakeLeft"_s)->isEnabled());
    for (int row = 0; row < fields->model()->rowCount(); ++row) {
        if (fields->model()->index(row, 0).data().toString() == key)
            QTest::mouseClick(fields->viewport(), Qt::LeftButton, {},
                              fields->visualRect(fields->model()->index(row, 1)).center());
    }
    f.click(u"compareTakeLeft"_s);
    QCOMPARE(f.textOf(f.leftPath), expected);
    QCOMPARE(f.textOf(f.rightPath), QByteArray("(not open)"));
    QVERIFY(!f.find<QPushButton>(u"compareTakeLeft"_s)->isEnabled());
}

void TestCompareDialog::takesNoFieldThatCannotBeTold()
{
    const QByteArray left = "---\nname: a\ndescription: Use it.\n---\n\nText.\n";
    Fixture f(left, QByteArray(left).replace("Use it.", ",&b #\xfe"));
    f.show();
    f.find<QTabWidget>(u"compareTabs"_s)->setCurrentIndex(1);
    const auto *fields = f.find<QTableView>(u"compareFields"_s);
    QTest::mouseClick(fields->viewport(), Qt::LeftButton, {},
                      fields->visualRect(fields->model()->index(1, 1)).center());
    f.click(u"compareTakeLeft"_s);
    QVERIFY(f.find<QLabel>(u"compareMessage"_s)->text().startsWith(u"This value has bytes"_s));
    QCOMPARE(f.textOf(f.leftPath), left);
}

void TestCompareDialog::followsTheDocument()
{
    Fixture f(kLeft, kRight);
    f.show();
    AgentDocument *document = f.test.workspace()->open(f.leftPath).value();
    QVERIFY(document->setField(u"model"_s, u"haiku"_s));
    const auto leftText = [&f] { return f.table()->comparison()->sides().text(SideBySide::Side::Left); };
    QTRY_VERIFY(leftText().contains(u"model: haiku"_s));
    const auto header = [&f] {
        return f.table()
            ->comparison()
            ->headerData(ComparisonModel::LeftText, Qt::Horizontal, Qt::DisplayRole)
            .toString();
    };
    QTRY_VERIFY2(header().contains(u"not saved"_s), qPrintable(header()));
    // Closed without saving it is again what lies on the disk.
    f.test.workspace()->close(document);
    QTRY_VERIFY(leftText().contains(u"model: sonnet"_s));
    QVERIFY(!header().contains(u"not saved"_s));
}

void TestCompareDialog::leavesVersionsAndReadOnlyFilesAlone()
{
    Fixture f(kLeft, kRight);
    f.show(std::make_unique<ComparedText>(f.test.workspace(), f.rightPath, u"In the last commit"_s, kLeft),
           f.file(f.rightPath));
    QCOMPARE(f.dialog->windowTitle(), u"Versions of reviewer"_s);
    auto *button = f.find<QPushButton>(u"compareTakeLeft"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    f.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(f.test.workspace()->documents().empty());
    f.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(f.textOf(f.rightPath).contains("when code is to be reviewed"));
}

void TestCompareDialog::saysThatBothAreEqual_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("words");
    QTest::newRow("equal") << QByteArray(kLeft) << u"Both are equal"_s;
    QTest::newRow("line ends") << QByteArray(kLeft).replace('\n', "\r\n") << u"LF left, CRLF right"_s;
    QTest::newRow("byte order mark") << "\xef\xbb\xbf" + QByteArray(kLeft) << u"byte order mark"_s;
}

void TestCompareDialog::saysThatBothAreEqual()
{
    QFETCH(const QByteArray, right);
    QFETCH(const QString, words);
    Fixture f(kLeft, right);
    f.show();
    QVERIFY2(f.message().contains(words), qPrintable(f.message()));
    for (const char *name : {"compareTakeLeft", "compareTakeRight", "compareNext", "comparePrevious", "compareSave"})
        QVERIFY2(!f.find<QPushButton>(QString::fromLatin1(name))->isEnabled(), name);
}

void TestCompareDialog::saysWhatCannotBeRead()
{
    Fixture f(kLeft, kRight);
    QVERIFY(QFile::remove(f.rightPath));
    f.show();
    QVERIFY2(f.message().contains(u"right.md"_s), qPrintable(f.message()));
    QVERIFY(!f.find<QPushButton>(u"compareTakeRight"_s)->isEnabled());
}

void TestCompareDialog::copiesLines()
{
    Fixture f(kLeft, kRight);
    f.show();
    CompareTable *table = f.table();
    table->setCurrentIndex(table->comparison()->index(1, ComparisonModel::LeftText));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"name: reviewer\ndescription: Use this agent when code is to be reviewed before a merge."_s);
    table->setCurrentIndex(table->comparison()->index(2, ComparisonModel::RightText));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"description: Use this agent when prose is to be reviewed before a release."_s);
}

void TestCompareDialog::wrapsLongLines()
{
    const QByteArray longLine = "description: " + QByteArray("many words in one line ").repeated(60) + "\n";
    Fixture f("---\n" + longLine + "---\n", "---\n" + longLine + "model: opus\n---\n");
    f.show();
    CompareTable *table = f.table();
    QTRY_VERIFY(table->rowHeight(1) > 5 * table->rowHeight(0));
    const int narrow = table->rowHeight(1);
    f.dialog->resize(2000, 700);
    QTRY_VERIFY(table->rowHeight(1) < narrow);
}

/// In a long text, whatever the size that it had while it was made.
void TestCompareDialog::opensAtTheFirstDifference()
{
    QByteArray text;
    for (int i = 0; i < 200; ++i)
        text += "A line that is long enough to be broken where there is little room for it, number " +
                QByteArray::number(i) + "\n";
    Fixture f(text, QByteArray(text).replace("number 3\n", "number three\n"));
    f.show();
    const auto isInView = [&f] {
        const QRect row = f.table()->visualRect(f.table()->model()->index(3, ComparisonModel::LeftText));
        return f.table()->viewport()->rect().contains(row);
    };
    QTRY_VERIFY(isInView());
    f.dialog->resize(500, 400);
    QTRY_VERIFY(isInView());
    f.dialog->resize(1300, 500);
    QTRY_VERIFY(isInView());
}

void TestCompareDialog::looksAsItShould()
{
    const QByteArray longer = QByteArray(kRight).replace(
        "release.", "release, and when somebody asks for another look at a text that was changed since. Examples: "
                    "<example>Context: A long text. user: 'Is it right?' assistant: 'I ask the reviewer.'</example>");
    for (const bool isDark : {false, true}) {
        const QPalette before = QApplication::palette();
        if (isDark)
            QApplication::setPalette(darkPalette());
        Fixture f(kLeft, longer);
        f.show();
        const QString name = isDark ? u"compare-dark"_s : u"compare-light"_s;
        picture(f.dialog, name);
        // What differs stands on another ground than what is equal.
        const QImage image = f.table()->viewport()->grab().toImage();
        const auto groundOf = [&](int row, int column) {
            const QRect place = f.table()->visualRect(f.table()->model()->index(row, column));
            return image.pixelColor(place.right() - 3, place.bottom() - 2);
        };
        QVERIFY(groundOf(0, 1) != groundOf(2, 1));
        QVERIFY(groundOf(2, 1) != groundOf(2, 4));
        f.find<QTabWidget>(u"compareTabs"_s)->setCurrentIndex(1);
        f.find<QTableView>(u"compareFields"_s)->selectRow(2);
        picture(f.dialog, name + u"-fields"_s);
        QApplication::setPalette(before);
    }
}

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"
