// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/codeeditor.h"
#include "editor/gutter.h"
#include "editor/specialcharacters.h"
#include "editor/syntax.h"
#include "palettes.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

const QString kText = u"---\nname: x\ndescription: some words\ncolor: red\n---\n\n# Title\n\nThe prompt.\n"_s;
constexpr TextRange kHeader{0, 51};

QString manyLines(int count)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += u"line %1\n"_s.arg(i);
    return text;
}

} // namespace

class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<QTextDocument>();
        m_editor = std::make_unique<CodeEditor>(&m_syntax);
        m_editor->setPalette(test::lightPalette());
        m_editor->resize(600, 300);
    }
    void cleanup()
    {
        m_editor.reset();
        m_document.reset();
    }

    void tabAndShiftTabIndent()
    {
        show(u"aa\nbb\ncc\n"_s);
        m_editor->select({1, 3});
        QTest::keyClick(m_editor.get(), Qt::Key_Tab);
        QCOMPARE(m_editor->text(), u"  aa\n  bb\ncc\n"_s);
        QCOMPARE(m_editor->selection().length, 5);
        QTest::keyClick(m_editor.get(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(m_editor->text(), u"aa\nbb\ncc\n"_s);
        m_document->undo();
        QCOMPARE(m_editor->text(), u"  aa\n  bb\ncc\n"_s);
        m_document->undo();
        QCOMPARE(m_editor->text(), u"aa\nbb\ncc\n"_s);
        m_editor->select({1, 0});
        QTest::keyClick(m_editor.get(), Qt::Key_Tab);
        QCOMPARE(m_editor->text(), u"a a\nbb\ncc\n"_s);
    }

    /// Somebody looked for a menu that is not there.
    void altAndALetterIsNoText()
    {
        show(u"a"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_O, Qt::AltModifier);
        QTest::keyClick(m_editor.get(), Qt::Key_O, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->text(), u"a"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_At, Qt::ControlModifier | Qt::AltModifier); // AltGr on Windows
        QCOMPARE(m_editor->text(), u"@a"_s);
    }

    void enterKeepsTheBlanks()
    {
        show(u"  - a\nb"_s);
        m_editor->select({5, 0});
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        QTest::keyClick(m_editor.get(), Qt::Key_X);
        // Shift and Enter would be a line separator otherwise.
        QTest::keyClick(m_editor.get(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_editor->text(), u"  - a\n  x\n  \nb"_s);
    }

    void undoAndRedoAreAskedFor()
    {
        show(u"a"_s);
        QTest::keyClick(m_editor.get(), Qt::Key_B);
        QSignalSpy undo(m_editor.get(), &CodeEditor::undoRequested);
        QSignalSpy redo(m_editor.get(), &CodeEditor::redoRequested);
        QTest::keySequence(m_editor.get(), QKeySequence::Undo);
        QTest::keySequence(m_editor.get(), QKeySequence::Redo);
        QCOMPARE(undo.size(), 1);
        QCOMPARE(redo.size(), 1);
        QCOMPARE(m_editor->text(), u"ba"_s);
    }

    void copyAndPasteAreExact()
    {
        const QString text = u"a\u00a0b\u202fc "_s + QChar(0xDCFF) + u"\nd"_s;
        show(text);
        m_editor->selectAll();
        QTest::keySequence(m_editor.get(), QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"a\u00a0b\u202fc "_s));
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        QTest::keySequence(m_editor.get(), QKeySequence::Paste);
        QCOMPARE(m_editor->text(), text + text);
        m_document->undo();
        QCOMPARE(m_editor->text(), text);
        QGuiApplication::clipboard()->setText(u"x\r\ny\u2029z\r"_s);
        m_editor->selectAll();
        QTest::keySequence(m_editor.get(), QKeySequence::Paste);
        QCOMPARE(m_editor->text(), u"x\ny\nz\n"_s);
        QCOMPARE(m_document->blockCount(), 4);
    }

    void droppedFilesAreLeftToTheWindow()
    {
        show(u"text"_s);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/tmp/a b/ä.md"_s)});
        QMimeData words;
        words.setText(u"more "_s);
        const auto drop = [this](const QMimeData &data) {
            const QPoint at(5, 5);
            QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_editor->viewport(), &enter);
            QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(m_editor->viewport(), &event);
        };
        drop(files);
        QCOMPARE(m_editor->text(), u"text"_s);
        drop(words);
        QVERIFY(m_editor->text().contains(u"more "_s));
    }

    void zoomByKeysAndWheel()
    {
        show(kText);
        QSignalSpy zoomed(m_editor.get(), &CodeEditor::zoomChanged);
        const double size = m_editor->font().pointSizeF();
        QTest::keyClick(m_editor.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_editor->zoomPercent(), 110);
        QVERIFY(m_editor->font().pointSizeF() > size);
        QTest::keyClick(m_editor.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(m_editor.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_editor->zoomPercent(), 90);
        QTest::keyClick(m_editor.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_editor->zoomPercent(), 100);
        QCOMPARE(m_editor->font().pointSizeF(), size);
        const QPointF at(50, 50);
        QWheelEvent wheel(at, m_editor->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_editor->viewport(), &wheel);
        QCOMPARE(m_editor->zoomPercent(), 110);
        for (int i = 0; i < 60; ++i)
            QTest::keyClick(m_editor.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_editor->zoomPercent(), 50);
        QCOMPARE(m_editor->text(), kText);
        QCOMPARE(zoomed.size(), 4 + 1 + 6);
    }

    void readOnlyRefusesAll()
    {
        show(kText);
        m_editor->setReadOnly(true);
        m_editor->select({4, 4});
        QTest::keyClick(m_editor.get(), Qt::Key_Tab);
        QTest::keyClick(m_editor.get(), Qt::Key_Return);
        QTest::keyClick(m_editor.get(), Qt::Key_A);
        QGuiApplication::clipboard()->setText(u"zz"_s);
        QTest::keySequence(m_editor.get(), QKeySequence::Paste);
        QVERIFY(!m_editor->apply(ChangeSet::replacing({0, 1}, u"z"_s)));
        QCOMPARE(m_editor->text(), kText);
    }

    void readsByKeysWhatMayNotBeWritten()
    {
        show(kText);
        m_editor->setWritable(false);
        QTest::keyClick(m_editor.get(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(m_editor.get(), Qt::Key_Down);
        QCOMPARE(m_editor->cursorPlace().line, 2);
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_editor->selection().end(), kText.size());
        QTest::keyClicks(m_editor.get(), u"x"_s);
        QCOMPARE(m_editor->text(), kText);
        m_editor->setWritable(true);
        QTest::keyClicks(m_editor.get(), u"x"_s);
        QVERIFY(m_editor->text().endsWith(u'x'));
    }

    void keepsTheCursorInSight()
    {
        show(u"a line that is long enough to be wrapped where there is no room for all of it\n"_s.repeated(100));
        m_editor->setLineWrapMode(QPlainTextEdit::WidgetWidth);
        const auto isSeen = [this] { return m_editor->viewport()->rect().contains(m_editor->cursorRect()); };
        QTest::keyClick(m_editor.get(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(isSeen());
        m_editor->resize(600, 120);
        QVERIFY(isSeen());
        m_editor->resize(250, 300);
        QVERIFY(isSeen());
        m_editor->resize(900, 150);
        QVERIFY(isSeen());
        // What was scrolled away stays away.
        m_editor->verticalScrollBar()->setValue(0);
        m_editor->resize(600, 300);
        QCOMPARE(m_editor->verticalScrollBar()->value(), 0);
        QTest::keyClick(m_editor.get(), Qt::Key_Tab);
        QVERIFY(isSeen());
    }

    void redoHasTwoKeys()
    {
        show(kText);
        QSignalSpy redone(m_editor.get(), &CodeEditor::redoRequested);
        QTest::keyClick(m_editor.get(), Qt::Key_Y, Qt::ControlModifier);
        QTest::keySequence(m_editor.get(), QKeySequence::Redo);
        QCOMPARE(redone.count(), 2);
    }

    void changesGoThroughTheOwner()
    {
        show(u"aa\nbb\n"_s);
        std::vector<ChangeSet> asked;
        m_editor->setApply([&asked](const ChangeSet &changes, const std::optional<Selections> &) {
            asked.push_back(changes);
            return true;
        });
        m_editor->selectAll();
        QTest::keyClick(m_editor.get(), Qt::Key_Tab);
        QCOMPARE(asked.size(), 1U);
        QCOMPARE(asked.front().edits().size(), 2U);
        QCOMPARE(m_editor->text(), u"aa\nbb\n"_s);
    }

    void headerFoldsByItsTriangle()
    {
        show(kText);
        m_editor->setHeader(kHeader, u"header, 3 fields"_s);
        QSignalSpy folded(m_editor.get(), &CodeEditor::headerFoldedChanged);
        auto *const gutter = m_editor->findChild<Gutter *>(u"gutter"_s);
        const auto lines = m_editor->visibleLines();
        const QPoint triangle(gutter->width() - 5, lines.front().top + lines.front().height / 2);
        QTest::mouseClick(gutter, Qt::LeftButton, {}, triangle);
        QVERIFY(m_editor->isHeaderFolded());
        const auto rest = m_editor->visibleLines();
        QCOMPARE(rest.at(0).line, 0);
        QCOMPARE(rest.at(1).line, 5);
        QCOMPARE(rest.at(1).top, rest.at(0).top + rest.at(0).height);
        QTest::mouseClick(gutter, Qt::LeftButton, {}, triangle);
        QVERIFY(!m_editor->isHeaderFolded());
        QCOMPARE(m_editor->visibleLines().size(), lines.size());
        QCOMPARE(folded.size(), 2);
        QCOMPARE(m_editor->text(), kText);
    }

    void foldedHeaderOpensForTheCursor()
    {
        show(kText);
        m_editor->setHeader(kHeader, u"header, 3 fields"_s);
        m_editor->select({10, 0});
        m_editor->setHeaderFolded(true);
        QCOMPARE(m_editor->selection().start, 0);
        QTest::keyClick(m_editor.get(), Qt::Key_Down);
        QCOMPARE(m_editor->textCursor().blockNumber(), 5);
        QVERIFY(m_editor->isHeaderFolded());
        m_editor->select({lineStart(2), 0});
        QVERIFY(!m_editor->isHeaderFolded());
    }

    void foldedHeaderStaysFoldedWhenAFieldComes()
    {
        show(kText);
        m_editor->setHeader(kHeader, u"header, 3 fields"_s);
        m_editor->setHeaderFolded(true);
        // As the form does it: the text first, then the new range.
        QTextCursor form(m_document.get());
        form.setPosition(12);
        form.insertText(u"model: opus\n"_s);
        m_editor->setHeader({0, kHeader.length + 12}, u"header, 4 fields"_s);
        QVERIFY(m_editor->isHeaderFolded());
        QCOMPARE(m_editor->visibleLines().at(1).line, 6);
        m_editor->setHeaderFolded(false);
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
            QVERIFY(block.isVisible());
    }

    void withoutHeaderNothingFolds()
    {
        show(kText);
        m_editor->setHeader(kHeader, u"header"_s);
        m_editor->setHeaderFolded(true);
        m_editor->setHeader({}, {});
        QVERIFY(!m_editor->isHeaderFolded());
        QVERIFY(!m_editor->isHeaderFoldable());
        QCOMPARE(m_editor->visibleLines().size(), size_t(m_document->blockCount()));
    }

    void swatchIsPaintedAndClicked()
    {
        show(kText);
        const TextRange value{kText.indexOf(u"red"_s), 3};
        m_editor->setSwatches({{value, QColor(1, 200, 3)}});
        const QRect place = m_editor->swatchRect(0);
        QVERIFY(!place.isEmpty());
        QCOMPARE(colourAt(place.center()), QColor(1, 200, 3));
        QSignalSpy clicked(m_editor.get(), &CodeEditor::colourSwatchClicked);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.front().front().value<TextRange>(), value);
        QTest::mouseClick(m_editor->viewport(), Qt::LeftButton, {}, place.center() + QPoint(100, 0));
        QCOMPARE(clicked.size(), 1);
    }

    void kindsOfSelectionsStandSideBySide()
    {
        show(kText);
        const auto layersAt = [this](qsizetype offset) {
            int count = 0;
            for (const auto &selection : m_editor->extraSelections())
                count += selection.cursor.selectionStart() == offset ? 1 : 0;
            return count;
        };
        m_editor->setDiagnostics({{u"a/b"_s, Severity::Error, u"It <b>is</b> so."_s, {10, 1}, {}, {}}});
        m_editor->setMatches({{10, 1}}, 0);
        QCOMPARE(m_editor->extraSelections().size(), 2);
        QVERIFY(underlined(m_editor->colours().error));
        m_editor->select({10, 0});
        QCOMPARE(layersAt(10), 2);
        m_editor->setMatches({}, -1);
        QCOMPARE(layersAt(10), 1);
        QVERIFY(underlined(m_editor->colours().error));
        m_editor->setDiagnostics({});
        QVERIFY(!underlined(m_editor->colours().error));
        QCOMPARE(m_editor->extraSelections().size(), 1);
    }

    void diagnosticsHaveMarksAndTooltips()
    {
        show(kText);
        Diagnostic diagnostic{u"a/b"_s, Severity::Warning, u"A <b> & so."_s, {10, 1}, {}, {}};
        diagnostic.fixes.push_back({u"quote"_s, u"Quote it"_s, {}, {}, true});
        m_editor->setDiagnostics({diagnostic, {u"c/d"_s, Severity::Info, u"A tip."_s, {4, 4}, {}, {}}});
        QVERIFY(m_editor->marks().severityOfLine(1) == Severity::Warning);
        QVERIFY(!m_editor->marks().severityOfLine(0));
        const QString line = m_editor->marks().tooltipOfLine(1);
        QVERIFY(line.contains(u"A &lt;b&gt; &amp; so."_s));
        QVERIFY(line.contains(u"Quote it"_s));
        QVERIFY(line.contains(u"A tip."_s));
        QVERIFY(!m_editor->marks().tooltipAt(10).contains(u"A tip."_s));
        QVERIFY(m_editor->marks().tooltipAt(12).isEmpty());
        // They go along with the text above them.
        QVERIFY(m_editor->apply(ChangeSet::replacing({4, 0}, u"model: opus\n"_s)));
        QVERIFY(m_editor->marks().severityOfLine(2) == Severity::Warning);
    }

    void emptyAndOutlyingRangesAreShown()
    {
        show(u"ab\n\n"_s);
        std::vector<Diagnostic> diagnostics;
        for (const TextRange range :
             {TextRange{2, 0}, TextRange{3, 0}, TextRange{4, 0}, TextRange{90, 5}, TextRange{0, 900}})
            diagnostics.push_back({u"a/b"_s, Severity::Error, u"x"_s, range, {}, {}});
        m_editor->setDiagnostics(diagnostics);
        QCOMPARE(m_editor->marks().spansIn({0, 4}).size(), diagnostics.size());
        QVERIFY(underlined(m_editor->colours().error));
        QVERIFY(!m_editor->marks().tooltipAt(1).isEmpty());
        QVERIFY(m_editor->marks().severityOfLine(2) == Severity::Error);
    }

    void screenStaysWhenLinesComeAbove()
    {
        show(manyLines(400));
        m_editor->select({lineStart(200), 0});
        m_editor->verticalScrollBar()->setValue(195);
        const int cursorTop = m_editor->cursorRect().top();
        const int line = m_editor->textCursor().blockNumber();
        QVERIFY(m_editor->apply(ChangeSet::replacing({0, 0}, u"new\nnew\nnew\n"_s)));
        QCOMPARE(m_editor->textCursor().blockNumber(), line + 3);
        QCOMPARE(m_editor->cursorRect().top(), cursorTop);
        QVERIFY(m_editor->apply(ChangeSet::replacing({0, 8}, {})));
        QCOMPARE(m_editor->cursorRect().top(), cursorTop);
        // Below the screen nothing moves either.
        QVERIFY(m_editor->apply(ChangeSet::replacing({m_document->characterCount() - 5, 0}, u"a\nb\n"_s)));
        QCOMPARE(m_editor->cursorRect().top(), cursorTop);
    }

    void goingToALineShowsIt()
    {
        show(manyLines(400));
        m_editor->select({lineStart(300) + 2, 0});
        QCOMPARE(m_editor->textCursor().blockNumber(), 299);
        QCOMPARE(m_editor->textCursor().positionInBlock(), 2);
        QVERIFY(m_editor->viewport()->rect().contains(m_editor->cursorRect()));
        m_editor->select({9'999'999, 0});
        QCOMPARE(m_editor->textCursor().position(), m_document->characterCount() - 1);
        m_editor->select({-1, 0});
        QCOMPARE(m_editor->textCursor().position(), 0);
    }

    void onlyVisibleMatchesAreMarked()
    {
        show(manyLines(400));
        std::vector<TextRange> matches;
        const QString text = m_editor->text();
        for (qsizetype at = text.indexOf(u"line"_s); at >= 0; at = text.indexOf(u"line"_s, at + 1))
            matches.push_back({at, 4});
        m_editor->setMatches(matches, 0);
        QVERIFY(m_editor->extraSelections().size() < 60);
        m_editor->verticalScrollBar()->setValue(300);
        const qsizetype at = text.indexOf(u"line 305\n"_s);
        const auto selections = m_editor->extraSelections();
        QVERIFY(std::ranges::any_of(selections, [at](const auto &s) { return s.cursor.selectionStart() == at; }));
    }

    void coloursFollowThePalette()
    {
        show(kText);
        QTRY_VERIFY(m_editor->isHighlighted());
        const QImage light = m_editor->grab().toImage();
        m_editor->setPalette(test::darkPalette());
        QTRY_VERIFY(m_editor->isHighlighted());
        const QImage dark = m_editor->grab().toImage();
        QVERIFY(light.pixelColor(light.width() - 40, light.height() - 5).lightness() > 240);
        QVERIFY(dark.pixelColor(dark.width() - 40, dark.height() - 5).lightness() < 50);
        QVERIFY(light.pixelColor(2, light.height() - 5).lightness() > 200);
        QVERIFY(dark.pixelColor(2, dark.height() - 5).lightness() < 60);
        QVERIFY(m_editor->colours().dark);
        const auto formats = m_document->findBlockByNumber(1).layout()->formats();
        QVERIFY(!formats.isEmpty());
        QVERIFY(formats.front().format.foreground().color().lightness() > 128);
        m_editor->setPalette(test::lightPalette());
        QTRY_VERIFY(m_editor->isHighlighted());
        QTRY_COMPARE(m_editor->grab().toImage(), light);
    }

    void whatCannotBeSeenIsShown()
    {
        show(u"ab"_s + QChar(0xDCFF) + u"cd"_s);
        QTRY_VERIFY(m_editor->isHighlighted());
        QTextCursor cursor(m_document.get());
        cursor.setPosition(2);
        const QRect before = m_editor->cursorRect(cursor);
        cursor.setPosition(3);
        const int width = m_editor->cursorRect(cursor).left() - before.left();
        QVERIFY(width >= m_editor->fontMetrics().horizontalAdvance(u"0"_s));
        QCOMPARE(colourAt(before.topLeft() + QPoint(2, 2)), m_editor->colours().byteGround);
    }

    /// Each letter of a text hidden in tags has a box of its own.
    void hiddenTextIsShown()
    {
        show(u"ab\U000E0068\U000E0069\U000E0021 cd"_s);
        QTRY_VERIFY(m_editor->isHighlighted());
        QTextCursor cursor(m_document.get());
        cursor.setPosition(1);
        const int letter = m_editor->fontMetrics().horizontalAdvance(u"0"_s);
        const QPoint before = m_editor->cursorRect(cursor).topLeft() + QPoint(letter, 0);
        cursor.setPosition(8);
        QVERIFY(m_editor->cursorRect(cursor).left() - before.x() >= 3 * letter);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(colourAt(before + QPoint(i * letter + 2, 2)), m_editor->colours().byteGround);
    }

    void aLongLineIsShownAndTypedIn()
    {
        show(u"word "_s.repeated(25'000));
        QTRY_VERIFY(m_editor->isHighlighted());
        QTest::keyClick(m_editor.get(), Qt::Key_A);
        QCOMPARE(m_editor->text().size(), 125'001);
    }

    void isNamedForScreenReaders()
    {
        QVERIFY(!m_editor->accessibleName().isEmpty());
        QCOMPARE(m_editor->objectName(), u"codeEditor"_s);
    }

private:
    /// Of a line, from 1.
    [[nodiscard]] int lineStart(int line) const { return m_document->findBlockByNumber(line - 1).position(); }

    void show(const QString &text)
    {
        QTextCursor(m_document.get()).insertText(text);
        m_document->clearUndoRedoStacks();
        m_editor->setTextDocument(m_document.get());
        m_editor->show();
        m_editor->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
    }

    /// Some of the text's pixels are nearly of this colour.
    bool underlined(const QColor &colour)
    {
        const QImage image = m_editor->viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                        std::abs(pixel.blue() - colour.blue()) <
                    60)
                    return true;
            }
        }
        return false;
    }

    QColor colourAt(QPoint viewportPosition)
    {
        const QImage image = m_editor->viewport()->grab().toImage();
        return image.pixelColor(viewportPosition);
    }

    Syntax m_syntax;
    std::unique_ptr<QTextDocument> m_document;
    std::unique_ptr<CodeEditor> m_editor;
};

QTEST_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"
