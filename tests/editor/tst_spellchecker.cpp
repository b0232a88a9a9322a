// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/dialects.h"
#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "editor/editorpane.h"
#include "editor/spellchecker.h"
#include "editor/syntax.h"
#include "palettes.h"
#include "settings/environment.h"
#include "standinspeller.h"
#include "storage/fileops.h"
#include "workspace/wordlist.h"

#include <QApplication>
#include <QFile>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <optional>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestSpellChecker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void marksWordsThatNoDictionaryHas();
    void whatIsInSightComesFirst();
    void leavesTimeBetweenSlices();
    void leavesTimeInALongLine();
    void comesBackWhenATextIsShorter();
    void asksOnlyChangedLines();
    void coloursAreNoChange();
    void marksFollowEdits();
    void wordBeingTypedIsNotMarked();
    void fenceTakesMarksAway();
    void languageIsToldByTheText();
    void languageIsChosen();
    void longAndGuardedTextsAreLeftAlone();
    void listAndIgnoredWords();
    void listIsAPrivateFile();
    void listThatCannotBeWritten();
    void goesRoundTheMarks();
    void paintsBelowTheWord_data();
    void paintsBelowTheWord();
    void offTakesMarksAway();
    void bestLanguageIsNear_data();
    void bestLanguageIsNear();
    void systemDictionary();

private:
    void show(const QByteArray &prompt);
    bool isFinished() const
    {
        return QTest::qWaitFor([this] { return checker()->isFinished(); }, 30'000);
    }
    SpellChecker *checker() const { return m_pane->spelling(); }
    CodeEditor *editor() const { return m_pane->editor(); }
    /// All that are marked, in order.
    QStringList marked() const
    {
        QStringList words;
        for (int line = 0; line < checker()->marks().lineCount(); ++line) {
            for (const TextRange word : checker()->marks().shown(line))
                words.append(editor()->document()->findBlockByNumber(line).text().mid(word.start, word.length));
        }
        return words;
    }
    QImage picture() const { return editor()->viewport()->grab().toImage(); }
    void put(const QString &before) const { editor()->select({m_document->text().indexOf(before), 0}); }
    void type(const QString &text) const { QTest::keyClicks(editor(), text); }

    Syntax m_syntax;
    Dialects m_dialects = Dialects::load();
    std::unique_ptr<QTemporaryDir> m_folder;
    Environment m_environment;
    test::StandInSpeller::Asked m_asked;
    std::unique_ptr<test::StandInSpeller> m_speller;
    std::unique_ptr<WordList> m_words;
    std::unique_ptr<AgentDocument> m_document;
    std::unique_ptr<EditorPane> m_pane;
};

void TestSpellChecker::init()
{
    QApplication::setCursorFlashTime(0);
    m_folder = std::make_unique<QTemporaryDir>();
    m_environment = Environment::below(m_folder->filePath(u"Über system"_s));
    m_asked = {};
    m_speller = std::make_unique<test::StandInSpeller>(&m_asked);
    m_words = std::make_unique<WordList>(m_environment);
    m_pane = std::make_unique<EditorPane>(&m_syntax);
    m_pane->setPalette(test::lightPalette());
    m_pane->resize(800, 400);
    checker()->setWishedLanguage(u"en_US"_s);
    checker()->setSpeller(m_speller.get(), m_words.get());
}

void TestSpellChecker::cleanup()
{
    m_pane.reset();
    m_document.reset();
}

void TestSpellChecker::show(const QByteArray &prompt)
{
    const QByteArray header = "---\nname: foxes\ndescription: Use this exact agent\nmodel: oxen\n---\n";
    m_pane->setDocument(nullptr);
    const FileContext alone;
    m_document = std::make_unique<AgentDocument>(
        SourceText::fromBytes(header + prompt), u"/p/.claude/agents/foxes.md"_s, m_dialects.client({}), alone, nullptr);
    m_pane->setDocument(m_document.get());
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->focusText();
}

/// Names that stand in the header are right in the prompt too.
void TestSpellChecker::marksWordsThatNoDictionaryHas()
{
    show("\nSome foxes and oxen are wxong, `nox` is code.\n");
    QVERIFY(marked().isEmpty());
    QVERIFY(isFinished());
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"wxong"_s}));
    const qsizetype at = m_document->text().indexOf(u"wxong");
    QCOMPARE(checker()->wordAt(at + 2), (TextRange{at, 5}));
    QCOMPARE(checker()->wordAt(at - 3), std::nullopt);
    QCOMPARE(checker()->textOf({at, 5}), u"wxong"_s);
}

void TestSpellChecker::whatIsInSightComesFirst()
{
    QByteArray prompt;
    for (int i = 0; i < 2'000; ++i)
        prompt += "above\n";
    prompt += "insight\n";
    show(prompt);
    checker()->chooseLanguage(u"en_US"_s);
    editor()->verticalScrollBar()->setValue(editor()->verticalScrollBar()->maximum());
    QVERIFY(QTest::qWaitFor([this] { return m_asked.words.contains(u"insight"_s); }));
    QVERIFY(isFinished());
    // Beside it only the lines around it have been asked by then.
    QVERIFY(m_asked.words.indexOf(u"insight"_s) < 100);
    QVERIFY(m_asked.words.size() >= 2'000);
}

/// Each slice ends: a key would get its turn.
void TestSpellChecker::leavesTimeBetweenSlices()
{
    QByteArray prompt;
    for (int i = 0; i < 3'000; ++i)
        prompt += "Read the log from its beginning, note each warning, and say which one came first.\n";
    show(prompt);
    int turns = 0;
    QTimer turn;
    connect(&turn, &QTimer::timeout, this,
            [&] { turns += m_asked.words.isEmpty() || checker()->isFinished() ? 0 : 1; });
    turn.start(0);
    QVERIFY(isFinished());
    QVERIFY2(turns >= 3, qPrintable(QString::number(turns)));
}

/// A paragraph may be one line, and a word may take long.
void TestSpellChecker::leavesTimeInALongLine()
{
    QByteArray prompt = "\n";
    for (int i = 0; i < 60; ++i)
        prompt += "letters wxong ";
    show(prompt + "\n");
    checker()->chooseLanguage(u"en_US"_s);
    m_asked.pause = 2;
    qsizetype most = 0;
    while (!checker()->isFinished()) {
        const qsizetype before = m_asked.words.size();
        QCoreApplication::processEvents();
        most = std::max(most, m_asked.words.size() - before);
    }
    QVERIFY2(most <= 2 * SpellChecker::kBudget, qPrintable(QString::number(most)));
    QCOMPARE(marked().count(u"wxong"_s), 60);
    QVERIFY(m_asked.words.count(u"letters"_s) <= 60 + 40); // and those that tell the language
}

void TestSpellChecker::comesBackWhenATextIsShorter()
{
    show("\nOne wxong word.\n");
    QVERIFY(isFinished());
    const QString much = u"yes\n"_s.repeated(SpellChecker::kMostText / 4 + 1);
    QVERIFY(m_document->apply(ChangeSet::replacing({m_document->text().size(), 0}, much)));
    QTRY_VERIFY(!checker()->marks().hasDocument());
    m_document->undo();
    QVERIFY(isFinished());
    QVERIFY(marked().contains(u"wxong"_s));
}

void TestSpellChecker::asksOnlyChangedLines()
{
    show("\nfirst line\n\nsecond line\n\nthird line\n");
    QVERIFY(isFinished());
    m_asked.words.clear();
    put(u"second"_s);
    editor()->insertPlainText(u"more "_s);
    QVERIFY(!checker()->isFinished());
    QVERIFY(m_asked.words.isEmpty()); // not in the key's path
    QVERIFY(isFinished());
    QCOMPARE(m_asked.words, (QStringList{u"more"_s, u"second"_s, u"line"_s}));
    m_asked.words.clear();
    put(u"first"_s);
    editor()->insertPlainText(u"zero\n"_s);
    QVERIFY(isFinished());
    QCOMPARE(m_asked.words, (QStringList{u"zero"_s, u"first"_s, u"line"_s}));
}

/// The highlighter tells its formats as changes of the text.
void TestSpellChecker::coloursAreNoChange()
{
    show("\n# first line\n\nsecond `line`\n");
    QVERIFY(isFinished());
    QTRY_VERIFY(editor()->isHighlighted());
    QVERIFY(isFinished());
    m_asked.words.clear();
    editor()->document()->markContentsDirty(0, editor()->document()->characterCount() - 1);
    QVERIFY(checker()->isFinished());
    QVERIFY(m_asked.words.isEmpty());
}

void TestSpellChecker::marksFollowEdits()
{
    show("\none wxong and nxt word\n\nlast lxne\n");
    QVERIFY(isFinished());
    const QStringList before = marked();
    QCOMPARE(before, (QStringList{u"exact"_s, u"wxong"_s, u"nxt"_s, u"lxne"_s}));
    put(u"one"_s);
    type(u"It is "_s);
    QCOMPARE(marked(), before);
    put(u"last"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"wxong"_s, u"nxt"_s})); // that line is another one
    QVERIFY(isFinished());
    QCOMPARE(marked(), before);
    editor()->select({m_document->text().indexOf(u"\n\n"), m_document->text().size()});
    QTest::keyClick(editor(), Qt::Key_Delete);
    QCOMPARE(marked(), QStringList{u"exact"_s});
    QVERIFY(isFinished());
    Q_EMIT editor()->undoRequested();
    QVERIFY(isFinished());
    QCOMPARE(marked(), before);
}

void TestSpellChecker::wordBeingTypedIsNotMarked()
{
    show("\nSome words\n");
    QVERIFY(isFinished());
    editor()->moveCursor(QTextCursor::End);
    type(u"that axe"_s);
    QVERIFY(isFinished());
    QCOMPARE(marked(), QStringList{u"exact"_s});
    QTest::keyClick(editor(), Qt::Key_Left); // still in it
    QCOMPARE(marked(), QStringList{u"exact"_s});
    editor()->moveCursor(QTextCursor::End);
    type(u" "_s);
    QVERIFY(isFinished());
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"axe"_s}));
    // One that is come back to stays marked.
    editor()->moveCursor(QTextCursor::PreviousWord);
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"axe"_s}));
    // And one that is left otherwise is marked then.
    type(u"x"_s);
    QVERIFY(isFinished());
    QCOMPARE(marked(), QStringList{u"exact"_s});
    put(u"Some"_s);
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"xaxe"_s}));
}

void TestSpellChecker::fenceTakesMarksAway()
{
    show("\nhere\n\nwxong\n\nlxne\n");
    QVERIFY(isFinished());
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"wxong"_s, u"lxne"_s}));
    m_asked.words.clear();
    put(u"here"_s);
    type(u"```"_s);
    QVERIFY(isFinished());
    QCOMPARE(marked(), QStringList{u"exact"_s});
    Q_EMIT editor()->undoRequested();
    QVERIFY(isFinished());
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"wxong"_s, u"lxne"_s}));
}

void TestSpellChecker::languageIsToldByTheText()
{
    show("\nfxe gxe hxe jxe kxe lxe mxe nxe pxe qxe rxe sxe\n");
    QVERIFY(isFinished());
    QCOMPARE(checker()->language(), u"de_DE"_s);
    QCOMPARE(marked(), QStringList{u"this"_s});
    // One that no dictionary knows is not marked all over.
    show("\nfx gx hx jx kx lx mx nx px qx rx sx\n");
    QVERIFY(isFinished());
    QCOMPARE(checker()->language(), QString());
    QVERIFY(marked().isEmpty());
    // Too few words tell nothing, until there are more.
    show("\nfxe gxe\n");
    QVERIFY(isFinished());
    QCOMPARE(checker()->language(), u"en_US"_s);
    editor()->moveCursor(QTextCursor::End);
    type(u"hxe jxe kxe lxe mxe nxe pxe qxe rxe sxe "_s);
    QVERIFY(isFinished());
    QCOMPARE(checker()->language(), u"de_DE"_s);
}

void TestSpellChecker::languageIsChosen()
{
    show("\nwith one word\n");
    QVERIFY(isFinished());
    QCOMPARE(marked(), QStringList{u"exact"_s});
    checker()->chooseLanguage(u"de_DE"_s);
    QVERIFY(isFinished());
    QCOMPARE(checker()->language(), u"de_DE"_s);
    QCOMPARE(marked(), (QStringList{u"this"_s, u"with"_s, u"word"_s}));
    // A dictionary that is not there is none.
    checker()->chooseLanguage(u"fr_FR"_s);
    QVERIFY(isFinished());
    QCOMPARE(checker()->language(), u"en_US"_s);
    QCOMPARE(checker()->chosenLanguage(), u"fr_FR"_s);
    m_asked.found.clear();
    m_asked.words.clear();
    checker()->chooseLanguage({});
    QVERIFY(isFinished());
    QVERIFY(marked().isEmpty());
    QVERIFY(m_asked.words.isEmpty());
}

void TestSpellChecker::longAndGuardedTextsAreLeftAlone()
{
    QByteArray lines;
    while (lines.size() <= SpellChecker::kMostText)
        lines += QByteArray(200, 'x') + '\n';
    show(lines);
    QVERIFY(!checker()->isChecking());
    QVERIFY(checker()->isFinished());
    show(QByteArray(AgentDocument::kLongLine + 1, 'x') + "\nwxong\n");
    QVERIFY(m_document->isGuarded());
    QVERIFY(!checker()->isChecking());
    m_document->release();
    QVERIFY(checker()->isChecking());
    QVERIFY(isFinished());
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"wxong"_s})); // and not the long line
}

void TestSpellChecker::listAndIgnoredWords()
{
    show("\nWxong and wxong, also sxe and subagents\n");
    QVERIFY(isFinished());
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"Wxong"_s, u"wxong"_s, u"sxe"_s}));
    QVERIFY(checker()->addToList(u"wxong"_s));
    QVERIFY(isFinished());
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"sxe"_s}));
    checker()->ignore(u"sxe"_s);
    QVERIFY(isFinished());
    QCOMPARE(marked(), QStringList{u"exact"_s});
    // What is ignored is so in one document only, a list is for all.
    show("\nWxong and sxe\n");
    QVERIFY(isFinished());
    QCOMPARE(marked(), (QStringList{u"exact"_s, u"sxe"_s}));
}

void TestSpellChecker::listIsAPrivateFile()
{
    QVERIFY(m_words->contains(u"Subagent"_s)); // of the trade
    QVERIFY(!m_words->contains(u"wxong"_s));
    QVERIFY(m_words->add(u"Wxong"_s));
    WordList other(m_environment);
    QVERIFY(other.contains(u"wxong"_s));
    // Two programs at once lose nothing of each other.
    QVERIFY(other.add(u"größe"_s));
    QVERIFY(m_words->add(u"third"_s));
    QFile file(m_words->path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "Wxong\ngröße\nthird\n");
#ifndef Q_OS_WIN
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), 0);
#endif
    QVERIFY(m_words->contains(u"Größe"_s));
#ifndef Q_OS_WIN
    // A list that lies elsewhere stays there.
    const QString elsewhere = m_folder->filePath(u"elsewhere.txt"_s);
    QVERIFY(QFile::rename(m_words->path(), elsewhere) && QFile::link(elsewhere, m_words->path()));
    QVERIFY(m_words->add(u"fourth"_s));
    QVERIFY(QFileInfo(m_words->path()).isSymLink());
    QFile linked(elsewhere);
    QVERIFY(linked.open(QIODevice::ReadOnly) && linked.readAll().endsWith("third\nfourth\n"));
#endif
}

/// It counts for this run; what was there is not written over.
void TestSpellChecker::listThatCannotBeWritten()
{
    QVERIFY(QDir().mkpath(m_words->path()));
    const auto added = m_words->add(u"wxong"_s);
    QVERIFY(!added);
    QVERIFY(!added.error().text.isEmpty());
    QVERIFY(m_words->contains(u"wxong"_s));
    QVERIFY(QFileInfo(m_words->path()).isDir());
}

void TestSpellChecker::goesRoundTheMarks()
{
    show("\none wxong and nxt word\n\nlast lxne\n");
    const auto selected = [this] { return editor()->textCursor().selectedText(); };
    QStringList forth;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(checker()->goToNext(false)); // the first one before anything was checked
        forth << selected();
    }
    QCOMPARE(forth, (QStringList{u"exact"_s, u"wxong"_s, u"nxt"_s, u"lxne"_s, u"exact"_s}));
    QStringList back;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(checker()->goToNext(true));
        back << selected();
    }
    QCOMPARE(back, (QStringList{u"lxne"_s, u"nxt"_s, u"wxong"_s}));
    editor()->selectAll();
    type(u"fine"_s);
    QVERIFY(!checker()->goToNext(false));
    QVERIFY(!checker()->goToNext(true));
}

void TestSpellChecker::paintsBelowTheWord_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << test::lightPalette();
    QTest::newRow("dark") << test::darkPalette();
    QTest::newRow("high, light") << test::highPalette(false);
    QTest::newRow("high, dark") << test::highPalette(true);
}

void TestSpellChecker::paintsBelowTheWord()
{
    QFETCH(const QPalette, palette);
    m_pane->setPalette(palette);
    show("\nwxong\n");
    checker()->setEnabled(false);
    QTRY_VERIFY(editor()->isHighlighted());
    const QImage before = picture();
    checker()->setEnabled(true);
    QVERIFY(isFinished());
    const QImage marked = picture();
    // Dots: two by two pixels each, four apart, below words of ten letters in all.
    int changed = 0;
    int nearest = 1'000;
    for (int y = 0; y < marked.height(); ++y) {
        for (int x = 0; x < marked.width(); ++x) {
            const QColor pixel = marked.pixelColor(x, y);
            if (pixel == before.pixelColor(x, y))
                continue;
            ++changed;
            const QColor colour = editor()->colours().spelling;
            nearest =
                std::min(nearest, std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                                      std::abs(pixel.blue() - colour.blue()));
        }
    }
    QVERIFY2(changed >= 40 && changed < 1'000, qPrintable(QString::number(changed)));
    QCOMPARE(nearest, 0);
    checker()->ignore(u"wxong"_s);
    checker()->ignore(u"exact"_s);
    QVERIFY(isFinished());
    QCOMPARE(picture(), before);
}

void TestSpellChecker::offTakesMarksAway()
{
    show("\nwxong\n");
    QVERIFY(isFinished());
    checker()->setEnabled(false);
    QVERIFY(marked().isEmpty());
    QVERIFY(!checker()->isChecking());
    QCOMPARE(checker()->wordAt(m_document->text().indexOf(u"wxong")), std::nullopt);
    m_asked.words.clear();
    type(u"x"_s);
    QVERIFY(checker()->isFinished());
    checker()->setEnabled(true);
    QVERIFY(isFinished());
    QVERIFY(marked().contains(u"wxong"_s));
    // Without a dictionary there is nothing, and nothing breaks.
    checker()->setSpeller(nullptr, nullptr);
    QVERIFY(!checker()->isChecking());
    type(u"x"_s);
    QVERIFY(marked().isEmpty());
}

void TestSpellChecker::bestLanguageIsNear_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("best");
    const auto row = [](const char *name, const QStringList &languages, const QString &wished, const QString &best) {
        QTest::newRow(name) << languages << wished << best;
    };
    const QStringList some{u"de_AT"_s, u"de_DE"_s, u"en_GB"_s, u"en_US"_s};
    row("there", some, u"en_GB"_s, u"en_GB"_s);
    row("of another country", some, u"de_CH"_s, u"de_AT"_s);
    row("without a country", some, u"de"_s, u"de_AT"_s);
    row("not there", some, u"fr_FR"_s, u"en_US"_s);
    row("not there, other English", {u"de_DE"_s, u"en_AU"_s}, u"fr_FR"_s, u"en_AU"_s);
    row("not there, no English", {u"de_DE"_s, u"pl_PL"_s}, u"fr_FR"_s, u"de_DE"_s);
    row("the C locale", some, u"C"_s, u"en_US"_s);
    row("empty", some, {}, u"en_US"_s);
    row("a variant", {u"de_DE-frami"_s}, u"de_DE"_s, u"de_DE-frami"_s);
    row("none", {}, u"en_US"_s, {});
}

void TestSpellChecker::bestLanguageIsNear()
{
    QFETCH(const QStringList, languages);
    QFETCH(const QString, wished);
    QTEST(bestLanguage(languages, wished), "best");
}

void TestSpellChecker::systemDictionary()
{
    const auto speller = makeSystemSpeller();
    if (!speller || !speller->languages().contains(u"en_US"_s))
        QSKIP("no American English dictionary here");
    for (const QString &word : {u"receive"_s, u"Receive"_s, u"don't"_s, u"don’t"_s, u"reviewer's"_s})
        QVERIFY2(speller->isCorrect(word, u"en_US"_s), qPrintable(word));
    const QString wrong = u"rec"_s + u"ieve"_s; // in two: our own texts are checked as well
    QVERIFY(!speller->isCorrect(wrong, u"en_US"_s));
    QVERIFY(!speller->isCorrect(wrong, u"en_US"_s)); // by memory
    QVERIFY(speller->suggestions(wrong, u"en_US"_s).contains(u"receive"_s));
    QVERIFY(speller->isCorrect(u"проверка"_s, u"en_US"_s)); // that it cannot write
    QVERIFY(speller->isCorrect(u"anything"_s, u"xx_XX"_s)); // no such dictionary
    if (speller->languages().contains(u"de_DE"_s)) {
        QVERIFY(speller->isCorrect(u"Überprüfung"_s, u"de_DE"_s));
        QVERIFY(speller->isCorrect(u"U\u0308bung"_s, u"de_DE"_s)); // in two units
        QVERIFY(!speller->isCorrect(u"Überprufung"_s, u"de_DE"_s));
    }
}

QTEST_MAIN(TestSpellChecker)
#include "tst_spellchecker.moc"
