// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/dialects.h"
#include "document/agentdocument.h"
#include "document/checkworker.h"
#include "editor/codeeditor.h"
#include "editor/editorpane.h"
#include "editor/findbar.h"
#include "editor/preview.h"
#include "editor/syntax.h"
#include "palettes.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QByteArray sampleAgent()
{
    return "---\n"
           "name: reviewer\n"
           "description: Use this agent when code is reviewed: always.\n"
           "color: red\n"
           "---\n"
           "\n"
           "# You review\n"
           "\n"
           "<role>reviewer</role> and [a link](https://example.org/)\n";
}

} // namespace

class TestEditorPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<EditorPane>(&m_syntax);
        m_pane->setPalette(test::lightPalette());
        m_pane->resize(800, 400);
        m_document = open(sampleAgent());
        m_pane->setDocument(m_document.get());
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->focusText();
    }
    void cleanup()
    {
        m_pane.reset();
        m_document.reset();
    }

    void reloadKeepsCursorAndView_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<bool>("wraps");
        for (const bool wraps : {false, true}) {
            const char *how = wraps ? "wrapped" : "not wrapped";
            QTest::addRow("lines above, %s", how) << QByteArray("Line 10 ") << QByteArray("a\nb\nc\nLine 10 ") << wraps;
            QTest::addRow("fewer above, %s", how)
                << QByteArray("Line 10 is here.\nLine 11 ") << QByteArray("Line 11 ") << wraps;
            QTest::addRow("below, %s", how) << QByteArray("Line 390 ") << QByteArray("Some\nmore\nLine 390 ") << wraps;
            QTest::addRow("in the first line seen, %s", how)
                << QByteArray("Line 200 ") << QByteArray("New line 200 ") << wraps;
            QTest::addRow("header, %s", how) << QByteArray("color: red\n") << QByteArray() << wraps;
        }
    }
    /// What somebody looks at stays where it is, whatever another program wrote
    /// above or below it.
    void reloadKeepsCursorAndView()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const bool, wraps);
        QByteArray bytes = "---\nname: a\ncolor: red\ndescription: Use this agent.\n---\n";
        for (int i = 1; i <= 400; ++i)
            bytes += "Line " + QByteArray::number(i) + " is here.\n" + QByteArray(i % 7 == 0 ? 300 : 0, 'x') + '\n';
        bytes.replace("\n\nLine", "\nLine");
        m_pane->setDocument(nullptr);
        m_document = open(bytes);
        m_pane->setDocument(m_document.get());
        editor()->setLineWrapMode(wraps ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
        const QTextDocument *text = m_document->textDocument();
        const auto lineOf = [text](const QString &start) {
            for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
                if (block.text().startsWith(start))
                    return block;
            }
            return QTextBlock();
        };
        editor()->select({lineOf(u"Line 205 "_s).position() + 6, 0});
        m_pane->goTo({lineOf(u"Line 205 "_s).position() + 6, 0});
        editor()->verticalScrollBar()->setValue(lineOf(u"Line 200 "_s).firstLineNumber());
        const auto topOf = [this](const QTextBlock &block) { return editor()->cursorRect(QTextCursor(block)).top(); };
        const int before = topOf(lineOf(u"Line 205 "_s));
        QVERIFY(before > 0 && before < editor()->viewport()->height());
        m_document->reload(QByteArray(bytes).replace(from, to));
        QCOMPARE(m_document->source().toBytes(), QByteArray(bytes).replace(from, to));
        QCOMPARE(editor()->textCursor().block().text(), u"Line 205 is here."_s);
        QCOMPARE(editor()->textCursor().positionInBlock(), 6);
        QCOMPARE(topOf(lineOf(u"Line 205 "_s)), before);
    }

    void openingChangesNothing()
    {
        QTRY_VERIFY(editor()->isHighlighted());
        m_pane->setMode(EditorPane::Mode::Split);
        m_pane->preview()->renderNow();
        editor()->setHeaderFolded(true);
        editor()->setHeaderFolded(false);
        QCOMPARE(m_document->source().toBytes(), sampleAgent());
        QVERIFY(!m_document->isModified());
        QVERIFY(!m_document->canUndo());
    }

    void keysAndFormShareOneHistory()
    {
        editor()->select({offsetOf("\n# You") + 6, 0});
        QTest::keyClicks(editor(), u"xy"_s);
        QVERIFY(m_document->setField(u"color"_s, u"blue"_s));
        editor()->select({0, 0});
        QTest::keySequence(editor(), QKeySequence::Undo);
        QVERIFY(m_document->text().contains(u"color: red"_s));
        QVERIFY(m_document->text().contains(u"xy"_s));
        // What was undone is shown.
        QCOMPARE(editor()->textCursor().blockNumber(), 3);
        QTest::keySequence(editor(), QKeySequence::Undo);
        QCOMPARE(m_document->source().toBytes(), sampleAgent());
        QTest::keySequence(editor(), QKeySequence::Redo);
        QTest::keySequence(editor(), QKeySequence::Redo);
        QVERIFY(m_document->text().contains(u"color: blue"_s));
        m_pane->undo();
        m_pane->undo();
        QVERIFY(!m_document->isModified());
    }

    void enterGoesOnInAList()
    {
        const QByteArray agent = "---\nname: a\ntools:\n  - Read\n---\n\n1. one\n2. two\n\n```\n- code\n```\n";
        auto document = open(agent);
        m_pane->setDocument(document.get());
        m_document = std::move(document);
        m_pane->focusText();
        const auto enterBehind = [this](QByteArrayView words, Qt::KeyboardModifiers modifiers = {}) {
            editor()->select({m_document->text().indexOf(QString::fromUtf8(words)) + words.size(), 0});
            QTest::keyClick(editor(), Qt::Key_Return, modifiers);
            QTest::keyClick(editor(), Qt::Key_X);
        };
        enterBehind("one");
        QVERIFY(m_document->text().contains(u"1. one\n2. x\n3. two\n"_s));
        enterBehind("Read");
        QVERIFY(m_document->text().contains(u"  - Read\n  - x\n---"_s));
        enterBehind("- code");
        QVERIFY(m_document->text().contains(u"- code\nx\n```"_s));
        enterBehind("two", Qt::ShiftModifier);
        QVERIFY(m_document->text().contains(u"3. two\nx\n"_s));
        // An item with its numbers is one step, what is typed behind it another.
        for (int steps = 0; m_document->isModified() && steps < 10; ++steps)
            m_pane->undo();
        QCOMPARE(m_document->source().toBytes(), agent);
        // Undone and done again, the cursor is where it was, not where the last number changed.
        QCOMPARE(editor()->textCursor().block().text(), u"1. one"_s);
        m_pane->redo();
        QVERIFY(m_document->text().contains(u"1. one\n2. \n3. two\n"_s));
        QCOMPARE(editor()->textCursor().block().text(), u"2. "_s);

        // Enter in an item without words ends the list.
        editor()->select({m_document->text().indexOf(u"2. "_s) + 3, 0});
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(m_document->text().contains(u"1. one\n\n2. two\n"_s));
    }

    void swatchFollowsTheField()
    {
        const NamedColour *const red = m_document->client().dialect->colour(u"red");
        QVERIFY(red);
        const QColor light(red->light.red, red->light.green, red->light.blue);
        QCOMPARE(swatchColour(), light);
        QSignalSpy clicked(m_pane.get(), &EditorPane::colourSwatchClicked);
        QTest::mouseClick(editor()->viewport(), Qt::LeftButton, {}, editor()->swatchRect(0).center());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.front().front().value<TextRange>(), (TextRange{offsetOf("red\n"), 3}));
        QVERIFY(m_document->setField(u"color"_s, u"blue"_s));
        const NamedColour *const blue = m_document->client().dialect->colour(u"blue");
        QCOMPARE(swatchColour(), QColor(blue->light.red, blue->light.green, blue->light.blue));
        m_pane->setPalette(test::darkPalette());
        QCOMPARE(swatchColour(), QColor(blue->dark.red, blue->dark.green, blue->dark.blue));
        QVERIFY(m_document->unsetField(u"color"_s));
        QVERIFY(editor()->swatchRect(0).isNull());
    }

    void swatchShowsWhatTheClientTakes()
    {
        m_document->setClient(m_dialects.client(u"opencode"));
        QVERIFY(m_document->setField(u"color"_s, u"#ff5733"_s));
        QCOMPARE(swatchColour(), QColor(0xff, 0x57, 0x33));
        // Another colour in each theme.
        QVERIFY(m_document->setField(u"color"_s, u"accent"_s));
        QVERIFY(editor()->swatchRect(0).isNull());
        // That it does not know is shown.
        editor()->select({offsetOf("accent"), 6});
        editor()->insertPlainText(u"red"_s);
        QVERIFY(!m_document->reading().loads());
        QVERIFY(!editor()->swatchRect(0).isNull());
    }

    void headerIsKnown()
    {
        QVERIFY(editor()->isHeaderFoldable());
        editor()->setHeaderFolded(true);
        QVERIFY(m_document->setField(u"model"_s, u"opus"_s));
        QVERIFY(editor()->isHeaderFolded());
        const auto lines = editor()->visibleLines();
        QCOMPARE(lines.at(0).line, 0);
        QCOMPARE(lines.at(1).line, 6);
        m_pane->undo();
        // The place that was undone lies in the header, so it opens.
        QVERIFY(!editor()->isHeaderFolded());
        QCOMPARE(m_document->source().toBytes(), sampleAgent());
    }

    void problemsAreMarked()
    {
        CheckWorker worker(std::make_shared<const Checker>());
        auto document = open(sampleAgent(), &worker);
        document->setCheckPause(0);
        m_pane->setDocument(document.get());
        editor()->select({offsetOf("color"), 5});
        QTest::keyClicks(editor(), u"colour"_s);
        QTRY_VERIFY(document->isChecked());
        QTRY_VERIFY(editor()->marks().severityOfLine(3).has_value());
        QVERIFY(!editor()->marks().tooltipOfLine(3).isEmpty());
        m_pane->setDocument(nullptr);
        QVERIFY(editor()->text().isEmpty());
        QVERIFY(!editor()->isHeaderFoldable());
    }

    void modesShowTextAndPreview()
    {
        QSignalSpy changed(m_pane.get(), &EditorPane::modeChanged);
        QVERIFY(editor()->isVisible());
        QVERIFY(!m_pane->preview()->isVisible());
        m_pane->setMode(EditorPane::Mode::Split);
        QVERIFY(editor()->isVisible());
        QVERIFY(m_pane->preview()->isVisible());
        QTRY_VERIFY(m_pane->preview()->toPlainText().contains(u"<role>reviewer</role>"_s));
        QVERIFY(!m_pane->preview()->toPlainText().contains(u"description"_s));
        QVERIFY(std::abs(editor()->width() - m_pane->preview()->width()) < 80);
        m_pane->setMode(EditorPane::Mode::Preview);
        QVERIFY(!editor()->isVisible());
        QVERIFY(m_pane->preview()->hasFocus());
        m_pane->goTo({4, 4});
        QCOMPARE(m_pane->mode(), EditorPane::Mode::Split);
        QVERIFY(editor()->hasFocus());
        QCOMPARE(editor()->selection(), (TextRange{4, 4}));
        QCOMPARE(changed.size(), 3);
    }

    void previewFollowsTheKeysAfterAPause()
    {
        m_pane->setMode(EditorPane::Mode::Split);
        m_pane->preview()->renderNow();
        QSignalSpy rendered(m_pane->preview(), &Preview::rendered);
        editor()->select({offsetOf("You review"), 0});
        QTest::keyClicks(editor(), u"abc"_s);
        QCOMPARE(rendered.size(), 0);
        QTRY_COMPARE(rendered.size(), 1);
        QVERIFY(m_pane->preview()->toPlainText().startsWith(u"abcYou review"_s));
    }

    void findingAndReplacingIsOneStep()
    {
        m_pane->replace();
        auto *const find = m_pane->findChild<QLineEdit *>(u"findEdit"_s);
        QVERIFY(find->hasFocus());
        QTest::keyClicks(find, u"review"_s);
        QTest::keyClicks(m_pane->findChild<QLineEdit *>(u"replaceEdit"_s), u"test"_s);
        QTest::mouseClick(m_pane->findChild<QPushButton *>(u"replaceAll"_s), Qt::LeftButton);
        QCOMPARE(m_document->source().toBytes(), QByteArray(sampleAgent()).replace("review", "test"));
        m_document->undo();
        QCOMPARE(m_document->source().toBytes(), sampleAgent());
        QTest::keyClick(find, Qt::Key_Escape);
        QVERIFY(editor()->hasFocus());
    }

    void readOnlyDocumentsStayAsTheyAre()
    {
        m_document->setReadOnly(true);
        QVERIFY(editor()->isReadOnly());
        QTest::keyClicks(editor(), u"x"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(m_document->source().toBytes(), sampleAgent());
        m_document->setReadOnly(false);
        m_pane->focusText();
        QTest::keyClicks(editor(), u"x"_s);
        QVERIFY(m_document->isModified());
    }

    void reloadKeepsThePlace()
    {
        editor()->select({offsetOf("# You review") + 5, 0});
        const int line = editor()->textCursor().blockNumber();
        m_document->reload(QByteArray(sampleAgent()).replace("color: red", "color: red\nmodel: opus"));
        QCOMPARE(editor()->textCursor().blockNumber(), line + 1);
        QCOMPARE(editor()->textCursor().positionInBlock(), 5);
        QVERIFY(!m_document->isModified());
    }

    void linksAreHandedOn()
    {
        m_pane->setMode(EditorPane::Mode::Preview);
        m_pane->preview()->renderNow();
        QSignalSpy activated(m_pane.get(), &EditorPane::linkActivated);
        const QTextDocument *const text = m_pane->preview()->document();
        QTextCursor cursor = text->find(u"a link"_s);
        cursor.setPosition(cursor.selectionStart() + 3);
        QTest::mouseClick(m_pane->preview()->viewport(), Qt::LeftButton, {},
                          m_pane->preview()->cursorRect(cursor).center());
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toUrl(), QUrl(u"https://example.org/"_s));
    }

    void bytesAreKept()
    {
        const QByteArray bytes = "---\r\nname: a\xff\r\n---\r\n\r\nb\xc2\xa0\xe2\x80\xa9 c\r\n";
        auto document = open(bytes);
        m_pane->setDocument(document.get());
        QTRY_VERIFY(editor()->isHighlighted());
        editor()->selectAll();
        editor()->copy();
        editor()->paste();
        QCOMPARE(document->source().toBytes(), bytes);
        m_pane->setDocument(m_document.get());
    }

private:
    std::unique_ptr<AgentDocument> open(const QByteArray &bytes, CheckWorker *worker = nullptr) const
    {
        return std::make_unique<AgentDocument>(SourceText::fromBytes(bytes), u"/p/.claude/agents/reviewer.md"_s,
                                               m_dialects.client({}), FileContext(), worker);
    }

    CodeEditor *editor() const { return m_pane->editor(); }
    qsizetype offsetOf(const char *text) const { return m_document->text().indexOf(QLatin1StringView(text)); }

    QColor swatchColour() const
    {
        const QRect place = editor()->swatchRect(0);
        return place.isNull() ? QColor() : editor()->viewport()->grab().toImage().pixelColor(place.center());
    }

    Syntax m_syntax;
    Dialects m_dialects = Dialects::load();
    std::unique_ptr<AgentDocument> m_document;
    std::unique_ptr<EditorPane> m_pane;
};

QTEST_MAIN(TestEditorPane)
#include "tst_editorpane.moc"
