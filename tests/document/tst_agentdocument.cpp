// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "document/agentdocument.h"
#include "document/checkworker.h"
#include "storage/readfile.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray sampleAgent()
{
    return "---\n"
           "name: reviewer\n"
           "description: Use this agent when code is reviewed: always. # not lost\n"
           "color: red\n"
           "---\n"
           "\n"
           "You review.\n";
}

void typeAt(AgentDocument &document, qsizetype offset, const QString &text)
{
    QTextCursor cursor(document.textDocument());
    cursor.setPosition(static_cast<int>(offset));
    cursor.insertText(text);
}

} // namespace

class AgentDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesWhatItRead_data();
    void savesWhatItRead();
    void changesOnlyTheValue();
    void keepsTypingApartFromAFormEdit();
    void joinsTypingInAField();
    void undoesAFormat();
    void reloadsAsOneStep();
    void isWholeWhenItTells();
    void staysInStep();
    void checksInTheBackground();
    void dropsStaleAnswers();
    void dropsAnswersForAnotherClient();
    void movesDiagnosticsAlong();
    void typesInTheStyleThatWas_data();
    void typesInTheStyleThatWas();
    void mendsTheTextAsItIsNow();
    void appliesManyFixesAsOneStep();
    void refusesWhenReadOnly();
    void readsTheHeadOfAHugeText();

private:
    std::unique_ptr<AgentDocument> open(const QByteArray &bytes, CheckWorker *worker = nullptr)
    {
        return std::make_unique<AgentDocument>(SourceText::fromBytes(bytes), u"/p/.claude/agents/reviewer.md"_s,
                                               m_dialects.client({}), FileContext(), worker);
    }

    Dialects m_dialects = Dialects::load();
    std::shared_ptr<const Checker> m_checker = std::make_shared<const Checker>();
};

void AgentDocumentTest::savesWhatItRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("plain") << sampleAgent();
    QTest::newRow("no final newline") << sampleAgent().chopped(1);
    QTest::newRow("CRLF") << QByteArray(sampleAgent()).replace("\n", "\r\n");
    QTest::newRow("CR") << QByteArray(sampleAgent()).replace("\n", "\r");
    QTest::newRow("mixed") << QByteArray("a\r\nb\nc\rd\r\n\r");
    QTest::newRow("BOM") << "\xef\xbb\xbf" + sampleAgent();
    QTest::newRow("invalid UTF-8") << QByteArray("a\xff\xfe\xc3(\xed\xa0\x80z\n");
    QTest::newRow("separators") << QByteArray("a\xe2\x80\xa8"
                                              "b\xe2\x80\xa9"
                                              "c\xc2\x85"
                                              "d\x0b\x0c\n");
    QTest::newRow("noncharacters") << QByteArray("a\xef\xb7\x90\xef\xb7\x91"
                                                 "b\xef\xbf\xbe\xef\xbf\xbf\n");
    QTest::newRow("NUL") << QByteArray("a\0b\n", 4);
    QTest::newRow("no-break space, astral") << QByteArray("a\xc2\xa0"
                                                          "b\xf0\x9f\x98\x80\n");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0\n\0",
                                          6);
}

void AgentDocumentTest::savesWhatItRead()
{
    QFETCH(const QByteArray, bytes);
    const auto document = open(bytes);
    QCOMPARE(document->source().toBytes(), bytes);
    QCOMPARE(document->textDocument()->toRawText().replace(QChar::ParagraphSeparator, u'\n'), document->text());
    QVERIFY(!document->isModified());
    QVERIFY(!document->canUndo());
    typeAt(*document, 0, u"x"_s);
    QVERIFY(document->isModified());
    document->undo();
    QCOMPARE(document->source().toBytes(), bytes);
    QVERIFY(!document->isModified());
}

void AgentDocumentTest::changesOnlyTheValue()
{
    const auto document = open(sampleAgent());
    QSignalSpy read(document.get(), &AgentDocument::readingChanged);
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    QCOMPARE(read.count(), 1);
    QCOMPARE(document->source().toBytes(), QByteArray(sampleAgent()).replace("color: red", "color: blue"));
    QCOMPARE(document->reading().field(u"color")->value.toString(), u"blue"_s);
    document->undo();
    QCOMPARE(document->source().toBytes(), sampleAgent());
    document->redo();
    QCOMPARE(document->reading().field(u"color")->value.toString(), u"blue"_s);
}

void AgentDocumentTest::keepsTypingApartFromAFormEdit()
{
    const auto document = open(sampleAgent());
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    const qsizetype behind = document->text().indexOf(u"blue"_s) + 4;
    typeAt(*document, behind, u"x"_s); // right where the form wrote
    document->undo();
    QCOMPARE(document->source().toBytes(), QByteArray(sampleAgent()).replace("color: red", "color: blue"));
    document->undo();
    QCOMPARE(document->source().toBytes(), sampleAgent());
}

void AgentDocumentTest::joinsTypingInAField()
{
    const auto document = open(sampleAgent());
    for (const auto &value : {u"r"_s, u"re"_s, u"rev"_s})
        QVERIFY(document->setField(u"name"_s, value, AgentDocument::Joining::WithPrevious));
    document->endFieldEdit();
    QVERIFY(document->setField(u"name"_s, u"other"_s, AgentDocument::Joining::WithPrevious));
    document->undo();
    QCOMPARE(*document->reading().name, u"rev"_s);
    document->undo();
    QCOMPARE(document->source().toBytes(), sampleAgent());
    QVERIFY(!document->isModified());
    // Two fields never join.
    QVERIFY(document->setField(u"name"_s, u"a"_s, AgentDocument::Joining::WithPrevious));
    QVERIFY(document->setField(u"model"_s, u"opus"_s, AgentDocument::Joining::WithPrevious));
    document->undo();
    QCOMPARE(*document->reading().name, u"a"_s);
    // Nor does typing with a choice before it, or with what was saved.
    QVERIFY(document->setField(u"name"_s, u"chosen"_s));
    QVERIFY(document->setField(u"name"_s, u"chosen-b"_s, AgentDocument::Joining::WithPrevious));
    document->undo();
    QCOMPARE(*document->reading().name, u"chosen"_s);
    QVERIFY(document->setField(u"name"_s, u"chosen-c"_s, AgentDocument::Joining::WithPrevious));
    document->textDocument()->setModified(false);
    QVERIFY(document->setField(u"name"_s, u"chosen-cd"_s, AgentDocument::Joining::WithPrevious));
    document->undo();
    QCOMPARE(*document->reading().name, u"chosen-c"_s);
    QVERIFY(!document->isModified());
    // A field that is emptied by typing is still being typed in.
    const auto typed = AgentDocument::Joining::WithPrevious;
    QVERIFY(document->setField(u"model"_s, u"o"_s, typed));
    QVERIFY(document->unsetField(u"model"_s, typed));
    QVERIFY(document->setField(u"model"_s, u"s"_s, typed));
    document->undo();
    QVERIFY(!document->isModified());
}

void AgentDocumentTest::undoesAFormat()
{
    const auto document = open(sampleAgent());
    QSignalSpy changed(document.get(), &AgentDocument::formatChanged);
    document->setFormat({.lineEnd = LineEnd::CrLf});
    QCOMPARE(changed.count(), 1);
    QVERIFY(document->isModified());
    QCOMPARE(document->source().toBytes(), QByteArray(sampleAgent()).replace("\n", "\r\n"));
    QVERIFY(document->reading().outcome == Outcome::NotLoaded); // the repair does not work with CRLF
    document->undo();
    QVERIFY(!document->isModified());
    QCOMPARE(document->source().toBytes(), sampleAgent());
    QVERIFY(document->reading().outcome == Outcome::Loads);
}

void AgentDocumentTest::reloadsAsOneStep()
{
    const auto document = open(sampleAgent());
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    const QByteArray mine = document->source().toBytes();
    const QByteArray theirs = "\xef\xbb\xbf" + QByteArray(sampleAgent()).replace("You review.", "You check.");
    document->reload(theirs);
    QCOMPARE(document->source().toBytes(), theirs);
    QVERIFY(!document->isModified());
    QCOMPARE(document->diskHash(), hashOf(theirs));
    document->undo();
    QCOMPARE(document->source().toBytes(), mine);
    QVERIFY(document->isModified());
}

/// A step of text and format is told when both are done: who is told may look
/// and edit.
void AgentDocumentTest::isWholeWhenItTells()
{
    const auto document = open(sampleAgent());
    document->reload(sampleAgent().replace("color: red\n", "").replace('\n', "\r\n"));
    int told = 0;
    bool edits = false;
    const auto look = [&] {
        ++told;
        const QString shown = document->textDocument()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
        QCOMPARE(document->text(), shown);
        QCOMPARE(document->file().text(), shown);
        QCOMPARE(document->file().source().format(), document->format());
        if (std::exchange(edits, false))
            QVERIFY(document->setField(u"model"_s, u"opus"_s));
    };
    connect(document.get(), &AgentDocument::readingChanged, this, look);
    connect(document.get(), &AgentDocument::formatChanged, this, look);
    document->undo();
    QCOMPARE(document->source().toBytes(), sampleAgent());
    document->redo();
    QCOMPARE(document->format().lineEnd, LineEnd::CrLf);
    QCOMPARE(told, 4);
    edits = true;
    document->undo();
    QVERIFY(document->text().contains(u"color: red\nmodel: opus\n"_s) ||
            document->text().contains(u"model: opus\ncolor: red\n"_s));
    disconnect(document.get(), nullptr, this, nullptr);
    while (document->canUndo())
        document->undo();
    QCOMPARE(document->source().toBytes(), sampleAgent());
}

void AgentDocumentTest::staysInStep()
{
    // Random typing, deleting, undo and redo: the text that is read must be
    // that of the text document at each step.
    QRandomGenerator random(7);
    const QString alphabet = u"a-: #\n\n\u00e4\u2028\"'"_s;
    const auto document = open(sampleAgent());
    for (int step = 0; step < 600; ++step) {
        const auto size = document->text().size();
        const auto from = static_cast<int>(random.bounded(static_cast<int>(size) + 1));
        switch (random.bounded(5)) {
        case 0:
            document->undo();
            break;
        case 1:
            document->redo();
            break;
        case 2: {
            QTextCursor cursor(document->textDocument());
            cursor.setPosition(from);
            cursor.setPosition(static_cast<int>(random.bounded(static_cast<int>(size) + 1)), QTextCursor::KeepAnchor);
            cursor.insertText(random.bounded(3) ? QString() : u"---\nname: x\n"_s);
            break;
        }
        default:
            typeAt(*document, from,
                   alphabet.mid(static_cast<int>(random.bounded(static_cast<int>(alphabet.size()))), 3));
        }
        QCOMPARE(document->textDocument()->toRawText().replace(QChar::ParagraphSeparator, u'\n'), document->text());
        QCOMPARE(document->file().text(), document->text());
    }
    while (document->canUndo())
        document->undo();
    QCOMPARE(document->source().toBytes(), sampleAgent());
}

void AgentDocumentTest::checksInTheBackground()
{
    CheckWorker worker(m_checker);
    const auto document = open(sampleAgent(), &worker);
    QTRY_VERIFY(document->isChecked());
    QVERIFY(document->diagnostics() == m_checker->check(document->checkInput()));
    QVERIFY(document->setField(u"color"_s, u"teal"_s));
    QVERIFY(!document->isChecked());
    QTRY_VERIFY(document->isChecked());
    QVERIFY(document->diagnostics() == m_checker->check(document->checkInput()));
}

void AgentDocumentTest::dropsStaleAnswers()
{
    CheckWorker worker(m_checker);
    const auto document = open(sampleAgent(), &worker);
    document->setCheckPause(0);
    for (int i = 0; i < 30; ++i) {
        typeAt(*document, document->text().size(), u"x"_s);
        document->checkNow();
        if (i % 7 == 0)
            QCoreApplication::processEvents();
        if (document->isChecked())
            QVERIFY(document->diagnostics() == m_checker->check(document->checkInput()));
    }
    QTRY_VERIFY(document->isChecked());
    QVERIFY(document->diagnostics() == m_checker->check(document->checkInput()));
}

/// The text is the same, and an answer may be under way.
void AgentDocumentTest::dropsAnswersForAnotherClient()
{
    CheckWorker worker(m_checker);
    const auto document = open(sampleAgent(), &worker);
    const auto isRight = [&] { return document->diagnostics() == m_checker->check(document->checkInput()); };
    QTRY_VERIFY(document->isChecked());
    for (const auto &id : {u"gemini"_s, u"qwen"_s, u"opencode"_s, u"claude-code"_s}) {
        document->checkNow();
        document->setClient(m_dialects.client(id));
        QVERIFY(!document->isChecked());
        QTRY_VERIFY(document->isChecked());
        QVERIFY(isRight());
        document->checkNow();
        FileContext context = document->context();
        context.place =
            context.place == FileContext::Place::Plugin ? FileContext::Place::Project : FileContext::Place::Plugin;
        document->setContext(context);
        QTRY_VERIFY(document->isChecked());
        QVERIFY(isRight());
    }
}

void AgentDocumentTest::movesDiagnosticsAlong()
{
    CheckWorker worker(m_checker);
    const auto document = open(QByteArray(sampleAgent()).replace("red", "teal"), &worker);
    QTRY_VERIFY(document->isChecked());
    const auto atColour = [&document] {
        const qsizetype colour = document->text().indexOf(u"teal"_s);
        return std::ranges::any_of(document->diagnostics(), [&](const Diagnostic &diagnostic) {
            return diagnostic.range == TextRange{colour, 4};
        });
    };
    QVERIFY(atColour());
    typeAt(*document, document->text().indexOf(u"description"_s), u"# a comment\n"_s);
    QVERIFY(!document->isChecked());
    QVERIFY(atColour());
}

void AgentDocumentTest::typesInTheStyleThatWas_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("after");
    const QString words = u"Use it for logs"_s;
    QTest::newRow("plain") << QByteArray("description: Old\n") << words << QByteArray("description: Use it for logs\n");
    QTest::newRow("none yet") << QByteArray() << words << QByteArray("description: Use it for logs\n");
    QTest::newRow("single") << QByteArray("description: 'Old'\n") << words
                            << QByteArray("description: 'Use it for logs'\n");
    QTest::newRow("double") << QByteArray("description: \"Old\"\n") << words
                            << QByteArray("description: \"Use it for logs\"\n");
    QTest::newRow("needs quotes") << QByteArray("description: Old\n") << u"Use it: a"_s
                                  << QByteArray("description: 'Use it: a'\n");
}

/// A blank at the end needs quotes, but only until the next key.
void AgentDocumentTest::typesInTheStyleThatWas()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, after);
    const QByteArray before = "---\nname: a\n" + line + "---\nBody.\n";
    const auto document = open(before);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        QVERIFY(document->setField(u"description"_s, typed.first(i), AgentDocument::Joining::WithPrevious));
        if (i == 4)
            document->endFieldEdit(); // a pause
    }
    QCOMPARE(document->source().toBytes(), "---\nname: a\n" + after + "---\nBody.\n");
    document->undo();
    document->undo();
    QCOMPARE(document->source().toBytes(), before);
}

/// A way out that was found before the last keys stays on offer, and is looked
/// for again when it is taken.
void AgentDocumentTest::mendsTheTextAsItIsNow()
{
    CheckWorker worker(m_checker);
    const auto document = open("---\nname: a\ndescription: Use: \"this\".\n---\nBody.\n", &worker);
    QTRY_VERIFY(document->isChecked());
    const auto quote = [&document] {
        for (const Diagnostic &diagnostic : document->diagnostics()) {
            if (!diagnostic.fixes.empty() && diagnostic.fixes.front().id == "quote"_L1)
                return std::optional(diagnostic.fixes.front());
        }
        return std::optional<Fix>();
    };
    const auto found = quote();
    QVERIFY(found);
    typeAt(*document, document->text().indexOf(u"this"_s), u"\"all\" "_s);
    QVERIFY(!document->isChecked());
    QVERIFY(quote() && quote()->title == found->title);
    QVERIFY(document->applyFix(*found));
    const QString quoted = u"description: \"Use: \\\"\\\"all\\\" this\\\".\""_s;
    QVERIFY2(document->text().contains(quoted), qPrintable(document->text()));
    QTRY_VERIFY(document->isChecked());
    // Of another text, though that has been checked: as when a menu was open meanwhile.
    const quint64 before = document->revision();
    document->undo();
    document->undo();
    QTRY_VERIFY(document->isChecked());
    typeAt(*document, document->text().indexOf(u"name"_s), u"model: opus\n"_s);
    QTRY_VERIFY(document->isChecked());
    QVERIFY(document->applyFix(*found, before));
    QVERIFY2(document->text().contains(u"description: \"Use: \\\"this\\\".\"\n"_s), qPrintable(document->text()));
    QTRY_VERIFY(document->isChecked());
    typeAt(*document, 0, u"\n"_s);
    const auto again = document->applyFix(*found);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Refused);
}

void AgentDocumentTest::appliesManyFixesAsOneStep()
{
    const auto document = open("abc\ndef\n");
    std::vector<Fix> fixes(3);
    fixes[0].changes = ChangeSet::replacing({0, 1}, u"A"_s);
    fixes[1].changes = ChangeSet::replacing({0, 2}, u"X"_s);
    fixes[2].changes = ChangeSet::replacing({4, 1}, u"D"_s);
    QCOMPARE(document->applyFixes(fixes), 2); // the second overlaps the first
    QCOMPARE(document->text(), u"Abc\nDef\n"_s);
    document->undo();
    QCOMPARE(document->text(), u"abc\ndef\n"_s);
}

void AgentDocumentTest::refusesWhenReadOnly()
{
    const auto document = open(sampleAgent());
    document->setReadOnly(true);
    const auto result = document->setField(u"color"_s, u"blue"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().code, Error::Code::Refused);
    QCOMPARE(document->source().toBytes(), sampleAgent());
    const auto beyond = open(sampleAgent())->apply(ChangeSet::replacing({9999, 1}, {}));
    QCOMPARE(beyond.error().code, Error::Code::OutOfRange);
}

void AgentDocumentTest::readsTheHeadOfAHugeText()
{
    QByteArray bytes = sampleAgent();
    const QByteArray line = QByteArray(79, 'x') + '\n';
    while (bytes.size() < 5 << 20)
        bytes += line;
    const auto document = open(bytes);
    QCOMPARE(document->source().toBytes(), bytes);
    QVERIFY(document->reading().outcome == Outcome::NotLoaded); // larger than the client takes
    QVERIFY(document->setField(u"color"_s, u"blue"_s));
    QCOMPARE(document->source().toBytes(), QByteArray(bytes).replace("color: red", "color: blue"));
}

QTEST_MAIN(AgentDocumentTest)
#include "tst_agentdocument.moc"
