// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "editor/codeeditor.h"
#include "editor/gutter.h"
#include "editor/syntax.h"
#include "palettes.h"

#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

// Lines:            0     1          2     3   4       5   6    7      8    9      10  11    12
const QString kText = u"---\nname: x\n---\n\n# One\na\n## A\na1\na2\n\n## B\nb1\n# Two\nt"_s;

} // namespace

class FoldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<QTextDocument>();
        m_editor = std::make_unique<CodeEditor>(&m_syntax);
        m_editor->setPalette(test::lightPalette());
        m_editor->resize(600, 400);
    }
    void cleanup()
    {
        m_editor.reset();
        m_document.reset();
    }

    void foldsByTheTriangle();
    void opensByThePlaceholder();
    void foldsWhereTheCursorIs();
    void foldsAllButALoneTitle();
    void innerFoldsStayFolded();
    void opensForTheCursor();
    void typingAtTheBorders_data();
    void typingAtTheBorders();
    void aSelectionThatEndsInAHead_data();
    void aSelectionThatEndsInAHead();
    void aHeadThatIsMovedOpens();
    void changesElsewhereOpen();
    void undoOpens();
    void linesBelowStayInSight();
    void newRangesKeepWhatIsFolded();
    void rangesThatGoOpen();
    void anotherDocumentIsWhole();
    void isRestored();
    void scrollsWithFolds();
    void keepsUpWithManyLines();

private:
    void show(const QString &text)
    {
        QTextCursor(m_document.get()).insertText(text);
        m_document->clearUndoRedoStacks();
        m_document->setUndoRedoEnabled(true);
        m_editor->setTextDocument(m_document.get());
        m_editor->show();
        m_editor->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
        readRanges();
    }

    /// As after each pause in typing.
    void readRanges()
    {
        const QString text = m_editor->text();
        const qsizetype close = text.startsWith(u"---\n") ? text.indexOf(u"\n---\n", 3) : -1;
        const qsizetype prompt = close < 0 ? 0 : close + 5;
        m_editor->setHeader({0, prompt}, u"header"_s);
        m_editor->setFoldRanges(structureOf(text, TextRange::between(prompt, text.size())).folds);
    }

    [[nodiscard]] QString hidden() const
    {
        QStringList lines;
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
            if (!block.isVisible())
                lines += QString::number(block.blockNumber());
        }
        return lines.join(u' ');
    }
    [[nodiscard]] int offsetOf(const QString &words) const { return int(m_editor->text().indexOf(words)); }
    [[nodiscard]] int lineOf(const QString &words) const
    {
        return m_document->findBlock(offsetOf(words)).blockNumber();
    }
    void put(const QString &words) { m_editor->select({offsetOf(words), 0}); }

    Syntax m_syntax;
    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<CodeEditor> m_editor;
};

void FoldsTest::foldsByTheTriangle()
{
    show(kText);
    auto *const gutter = m_editor->findChild<Gutter *>(u"gutter"_s);
    const auto triangle = [&](int line) {
        for (const CodeEditor::VisibleLine &visible : m_editor->visibleLines()) {
            if (visible.line == line)
                return QPoint(gutter->width() - 5, visible.top + visible.height / 2);
        }
        return QPoint();
    };
    QTest::mouseClick(gutter, Qt::LeftButton, {}, triangle(6));
    QCOMPARE(hidden(), u"7 8"_s);
    QVERIFY(m_editor->folds().isFolded(6));
    QCOMPARE(m_editor->folds().hiddenLines(6), 2);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, triangle(0));
    QCOMPARE(hidden(), u"1 2 7 8"_s);
    QTest::mouseClick(gutter, Qt::LeftButton, {}, triangle(6));
    QTest::mouseClick(gutter, Qt::LeftButton, {}, triangle(0));
    QCOMPARE(hidden(), QString());
    QCOMPARE(m_editor->text(), kText);
    QVERIFY(!m_document->isUndoAvailable());
}

void FoldsTest::opensByThePlaceholder()
{
    show(kText);
    m_editor->setFolded(6, true);
    const auto lines = m_editor->visibleLines();
    const auto head = std::ranges::find(lines, 6, &CodeEditor::VisibleLine::line);
    const int end = m_editor->fontMetrics().horizontalAdvance(u"## A"_s);
    QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, {end + 24, head->top + head->height / 2});
    QCOMPARE(hidden(), QString());
}

void FoldsTest::foldsWhereTheCursorIs()
{
    show(kText);
    put(u"a2"_s);
    QVERIFY(m_editor->foldHere());
    QCOMPARE(hidden(), u"7 8"_s);
    QCOMPARE(m_editor->textCursor().blockNumber(), 6);
    QVERIFY(m_editor->foldHere()); // on the head of a folded one
    QCOMPARE(hidden(), QString());
    QVERIFY(m_editor->foldHere());
    QCOMPARE(hidden(), u"7 8"_s);
    put(u"a\n## A"_s);
    QVERIFY(m_editor->foldHere());
    QCOMPARE(hidden(), u"5 6 7 8 9 10 11"_s);
    put(u"name"_s);
    QVERIFY(m_editor->foldHere());
    QVERIFY(m_editor->isHeaderFolded());
    m_editor->select({offsetOf(u"\n# One"_s), 0}); // the empty line between
    QVERIFY(!m_editor->foldHere());
}

void FoldsTest::foldsAllButALoneTitle()
{
    show(kText);
    QVERIFY(m_editor->foldAll());
    QCOMPARE(hidden(), u"5 6 7 8 9 10 11 13"_s);
    QVERIFY(m_editor->foldAll());
    QCOMPARE(hidden(), QString());
    m_editor->selectAll();
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    QTextCursor(m_document.get()).insertText(u"# Title\n\n## A\na\n\n## B\n```\nb\n```\n"_s);
    readRanges();
    QVERIFY(m_editor->foldAll());
    QCOMPARE(hidden(), u"3 6 7 8"_s);
    m_editor->setFolded(2, false);
    QVERIFY(m_editor->foldAll());
    QCOMPARE(hidden(), u"3 6 7 8"_s);
    QVERIFY(m_editor->foldAll());
    QCOMPARE(hidden(), QString());
    m_editor->selectAll();
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    readRanges();
    QVERIFY(!m_editor->foldAll());
}

void FoldsTest::innerFoldsStayFolded()
{
    show(kText);
    QSignalSpy changed(m_editor.get(), &CodeEditor::foldsChanged);
    m_editor->setFolded(6, true);
    m_editor->setFolded(4, true);
    QCOMPARE(hidden(), u"5 6 7 8 9 10 11"_s);
    m_editor->setFolded(4, false);
    QCOMPARE(hidden(), u"7 8"_s);
    QCOMPARE(changed.size(), 3);
}

void FoldsTest::opensForTheCursor()
{
    show(kText);
    m_editor->setFolded(6, true);
    m_editor->setFolded(4, true);
    put(u"b1"_s); // the search, diagnostics and the outline go there so
    QCOMPARE(hidden(), u"7 8"_s);
    m_editor->setFolded(4, true);
    put(u"a2"_s);
    QCOMPARE(hidden(), QString());
    // Down goes over folded lines, right goes into them.
    m_editor->setFolded(6, true);
    put(u"## A"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Down);
    QCOMPARE(m_editor->textCursor().blockNumber(), 9);
    QCOMPARE(hidden(), u"7 8"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Up);
    QCOMPARE(m_editor->textCursor().blockNumber(), 6);
    QCOMPARE(hidden(), u"7 8"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_End);
    QCOMPARE(m_editor->textCursor().blockNumber(), 6);
    QTest::keyClick(m_editor.get(), Qt::Key_Right);
    QCOMPARE(hidden(), QString());
    QVERIFY(m_editor->textCursor().blockNumber() > 6);
    // A selection that begins in them shows them as well.
    m_editor->setFolded(6, true);
    m_editor->select(TextRange::between(offsetOf(u"a2"_s), offsetOf(u"## B"_s)));
    QCOMPARE(hidden(), QString());
}

void FoldsTest::typingAtTheBorders_data()
{
    QTest::addColumn<QString>("cursor"); // before these words
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text"); // from “## A” to “## B”
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("reread"); // what is hidden after the next pause
    QTest::newRow("a letter at the head's end")
        << u"\na1"_s << int(Qt::Key_X) << u"## Ax\na1\na2\n\n"_s << u"7 8"_s << u"7 8"_s;
    QTest::newRow("a letter in the head")
        << u"A\na1"_s << int(Qt::Key_X) << u"## xA\na1\na2\n\n"_s << u"7 8"_s << u"7 8"_s;
    QTest::newRow("a letter before the head")
        << u"## A"_s << int(Qt::Key_X) << u"x## A\na1\na2\n\n"_s << u"7 8"_s << u""_s;
    QTest::newRow("a line before the head")
        << u"## A"_s << int(Qt::Key_Return) << u"\n## A\na1\na2\n\n"_s << u"8 9"_s << u"8 9"_s;
    QTest::newRow("a line at the head's end")
        << u"\na1"_s << int(Qt::Key_Return) << u"## A\n\na1\na2\n\n"_s << u""_s << u""_s;
    QTest::newRow("the head parted") << u"A\na1"_s << int(Qt::Key_Return) << u"## \nA\na1\na2\n\n"_s << u""_s << u""_s;
    QTest::newRow("Delete at the head's end")
        << u"\na1"_s << int(Qt::Key_Delete) << u"## Aa1\na2\n\n"_s << u""_s << u""_s;
    QTest::newRow("Backspace in the head")
        << u"\na1"_s << int(Qt::Key_Backspace) << u"## \na1\na2\n\n"_s << u"7 8"_s << u""_s;
    QTest::newRow("Backspace before the head")
        << u"## A"_s << int(Qt::Key_Backspace) << u"## A\na1\na2\n\n"_s << u"6 7"_s << u""_s;
    QTest::newRow("Backspace behind") << u"\n## B"_s << int(Qt::Key_Backspace) << u"## A\na1\na2\n"_s << u""_s << u""_s;
    QTest::newRow("a letter behind") << u"\n## B"_s << int(Qt::Key_X) << u"## A\na1\na2\nx\n"_s << u"7 8"_s << u"7 8"_s;
    QTest::newRow("a line behind") << u"\n## B"_s << int(Qt::Key_Return) << u"## A\na1\na2\n\n\n"_s << u"7 8"_s
                                   << u"7 8"_s;
}

void FoldsTest::typingAtTheBorders()
{
    QFETCH(QString, cursor);
    QFETCH(int, key);
    QFETCH(QString, hidden);
    show(kText);
    m_editor->setFolded(6, true);
    put(cursor);
    QTest::keyClick(m_editor.get(), Qt::Key(key));
    const QString text = m_editor->text();
    const qsizetype start = kText.indexOf(u"## A"_s) - (key == Qt::Key_Backspace && cursor == u"## A"_s ? 1 : 0);
    QTEST(text.sliced(start, text.indexOf(u"## B"_s) - start), "text");
    QCOMPARE(this->hidden(), hidden);
    QVERIFY(m_editor->textCursor().block().isVisible());
    // The same once it has been read anew.
    readRanges();
    QTEST(this->hidden(), "reread");
}

void FoldsTest::aSelectionThatEndsInAHead_data()
{
    QTest::addColumn<QString>("from");
    for (const QString &from : {u"x\n---\n\n"_s, u"# One"_s, u"One"_s, u"a\n## A"_s, u"\n## A"_s})
        QTest::newRow(qPrintable(from.simplified())) << from;
}

/// Whatever is hidden then lies below a head that says so.
void FoldsTest::aSelectionThatEndsInAHead()
{
    QFETCH(const QString, from);
    show(kText);
    m_editor->setFolded(6, true);
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(offsetOf(from));
    cursor.setPosition(offsetOf(u"A\na1"_s), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    const auto isTold = [this] {
        const int head = m_editor->textCursor().blockNumber();
        return hidden().isEmpty() || m_editor->folds().hiddenLines(head) == hidden().count(u' ') + 1;
    };
    QVERIFY2(isTold(), qPrintable(hidden()));
    readRanges();
    QVERIFY2(isTold(), qPrintable(hidden()));
}

/// The line that it changes places with does not vanish below it.
void FoldsTest::aHeadThatIsMovedOpens()
{
    show(kText);
    m_editor->setFolded(6, true);
    ChangeSet changes; // as Move Lines Up
    QVERIFY(changes.add({offsetOf(u"a\n## A"_s), 2}, {}));
    QVERIFY(changes.add({offsetOf(u"\na1"_s), 0}, u"\na"_s));
    QVERIFY(m_editor->apply(changes));
    QVERIFY(m_editor->text().contains(u"# One\n## A\na\na1\n"_s));
    QCOMPARE(hidden(), QString());
    QVERIFY(!m_editor->folds().hasFolded());
}

void FoldsTest::changesElsewhereOpen()
{
    show(kText);
    m_editor->setFolded(0, true);
    m_editor->setFolded(6, true);
    m_editor->setFolded(10, true);
    // All at once, as a replacement of all matches is: what is hidden is shown where it changes.
    ChangeSet changes;
    QVERIFY(changes.add({offsetOf(u"x\n---"_s), 1}, u"y"_s));
    QVERIFY(changes.add({offsetOf(u"b1"_s), 2}, u"c1"_s));
    QVERIFY(m_editor->apply(changes));
    QCOMPARE(hidden(), u"7 8"_s);
    // A program's own change of the text document, of no other length.
    QTextCursor cursor(m_document.get());
    cursor.setPosition(offsetOf(u"a2"_s));
    cursor.setPosition(offsetOf(u"a2"_s) + 1, QTextCursor::KeepAnchor);
    cursor.insertText(u"b"_s);
    QCOMPARE(hidden(), QString());
    // What is hidden goes, with the line end of its head or up to it.
    for (const QString &from : {u"\na1"_s, u"a1"_s, u"\n## A\na1"_s}) {
        m_editor->setFolded(lineOf(u"## A"_s), true);
        QCOMPARE(hidden(), u"7 8"_s);
        cursor.setPosition(offsetOf(from));
        cursor.setPosition(offsetOf(u"\n\n## B"_s), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        QCOMPARE(hidden(), QString());
        m_document->undo();
        QCOMPARE(hidden(), QString());
        readRanges();
    }
    // All of it goes: nothing is left hidden.
    m_editor->setFolded(6, true);
    cursor.select(QTextCursor::Document);
    cursor.insertText(u"x\ny\nz"_s);
    QCOMPARE(hidden(), QString());
}

void FoldsTest::undoOpens()
{
    show(kText);
    put(u"a2"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_X);
    put(u"# Two"_s);
    readRanges();
    m_editor->setFolded(6, true);
    QCOMPARE(hidden(), u"7 8"_s);
    m_document->undo();
    QCOMPARE(m_editor->text(), kText);
    QCOMPARE(hidden(), QString());
}

void FoldsTest::linesBelowStayInSight()
{
    show(kText);
    m_editor->setFolded(6, true);
    put(u"\n## B"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_X);
    readRanges(); // it belongs to the section now
    QCOMPARE(hidden(), u"7 8"_s);
    // So does what comes in place of a heading.
    put(u"# B"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    readRanges();
    QCOMPARE(hidden(), u"7 8"_s);
    m_editor->setFolded(6, false);
    m_editor->setFolded(6, true);
    QCOMPARE(hidden(), u"7 8 9 10 11"_s);
}

void FoldsTest::newRangesKeepWhatIsFolded()
{
    show(kText);
    m_editor->setFolded(6, true);
    m_editor->setFolded(10, true);
    put(u"# One"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    readRanges();
    QCOMPARE(hidden(), u"8 9 12"_s);
    QVERIFY(m_editor->folds().isFolded(7));
    put(u"a\n## A"_s);
    QVERIFY(m_editor->foldHere());
    readRanges();
    QCOMPARE(hidden(), u"6 7 8 9 10 11 12"_s);
    m_editor->setFolded(5, false);
    QCOMPARE(hidden(), u"8 9 12"_s);
}

void FoldsTest::rangesThatGoOpen()
{
    show(kText);
    m_editor->setFolded(6, true);
    m_editor->setFolded(0, true);
    put(u"# A"_s);
    QTest::keyClick(m_editor.get(), Qt::Key_Backspace);
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    QTest::keyClick(m_editor.get(), Qt::Key_Delete);
    readRanges();
    QCOMPARE(hidden(), u"1 2"_s);
    m_editor->setHeader({}, {});
    m_editor->setFoldRanges({});
    QCOMPARE(hidden(), QString());
}

void FoldsTest::anotherDocumentIsWhole()
{
    show(kText);
    QVERIFY(m_editor->foldAll());
    QVERIFY(!hidden().isEmpty());
    m_editor->clearDocument();
    QCOMPARE(hidden(), QString());
    QVERIFY(!m_editor->foldHere());
    m_editor->setTextDocument(m_document.get());
    QCOMPARE(m_editor->visibleLines().size(), size_t(m_document->blockCount()));
}

/// As when a file is opened again: the header is known at once, the rest a moment later.
void FoldsTest::isRestored()
{
    show(kText);
    m_editor->setFolded(6, true);
    m_editor->setFolded(0, true);
    put(u"b1"_s);
    const Folds::State state = m_editor->foldState();
    QCOMPARE(state.size(), 2U);
    m_editor->clearDocument();
    m_editor->setTextDocument(m_document.get());
    const qsizetype prompt = kText.indexOf(u"\n---\n"_s) + 5;
    m_editor->setHeader({0, prompt}, u"header"_s);
    put(u"b1"_s);
    m_editor->restoreFolds(state);
    QCOMPARE(hidden(), u"1 2"_s);
    QCOMPARE(m_editor->foldState().size(), 2U); // though not all is folded yet
    readRanges();
    QCOMPARE(hidden(), u"1 2 7 8"_s);
    // Only what is the same, and nothing around the cursor.
    m_editor->clearDocument();
    m_editor->setTextDocument(m_document.get());
    QTextCursor(m_document.get()).insertText(u"\n"_s);
    m_editor->restoreFolds(state);
    readRanges();
    QCOMPARE(hidden(), QString());
    m_document->undo();
    put(u"a1"_s);
    m_editor->restoreFolds(state);
    readRanges();
    QCOMPARE(hidden(), u"1 2"_s);
    QCOMPARE(m_editor->textCursor().blockNumber(), 7);
}

void FoldsTest::scrollsWithFolds()
{
    QString text;
    for (int i = 1; i <= 100; ++i)
        text += u"# Section %1\n"_s.arg(i) + u"words\n"_s.repeated(9);
    show(text);
    put(u"# Section 60\n"_s);
    m_editor->verticalScrollBar()->setValue(580);
    const int top = m_editor->cursorRect().top();
    m_editor->setFolded(lineOf(u"# Section 60\n"_s), true);
    QCOMPARE(m_editor->cursorRect().top(), top);
    QVERIFY(m_editor->foldAll());
    QCOMPARE(m_editor->visibleLines().back().line % 10, 0);
    QVERIFY(m_editor->viewport()->rect().contains(m_editor->cursorRect()));
    m_editor->verticalScrollBar()->setValue(m_editor->verticalScrollBar()->maximum());
    QCOMPARE(m_editor->visibleLines().back().line, m_document->blockCount() - 1);
    m_editor->verticalScrollBar()->setValue(10);
    QCOMPARE(m_editor->visibleLines().front().line, 100);
    QVERIFY(m_editor->foldAll());
    QCOMPARE(hidden(), QString());
    QVERIFY(m_editor->verticalScrollBar()->maximum() > 900);
}

/// Folding all is nothing to wait for, and typing beside it less.
void FoldsTest::keepsUpWithManyLines()
{
    show(u"# Section\n\n- Read the log.\n```\nls\n```\n\n"_s.repeated(3'000));
    const Bound bound(2'000);
    QVERIFY(m_editor->foldAll());
    for (int i = 0; i < 50; ++i)
        QTest::keyClick(m_editor.get(), Qt::Key_X);
    QTest::keyClick(m_editor.get(), Qt::Key_Return);
    QVERIFY(m_editor->foldAll());
    QVERIFY2(bound.isHeld(), bound.toText().constData());
}

QTEST_MAIN(FoldsTest)
#include "tst_folds.moc"
