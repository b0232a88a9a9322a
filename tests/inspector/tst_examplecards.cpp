// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/examples.h"
#include "document/agentdocument.h"
#include "inspector/fieldspanel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray head()
{
    return "---\n"
           "name: reviewer\n"
           "description: 'Use it. Examples: ";
}

QByteArray tail()
{
    return " End.'\n"
           "model: sonnet\n"
           "---\n"
           "\n"
           "You review.\n";
}

constexpr auto kFirst = "<example>Context: New code. user: \"Review it\" assistant: \"I ask the reviewer.\" "
                        "<commentary>Why.</commentary></example>";
constexpr auto kSecond = "<example>user: \"Look\" assistant: \"I look.\"</example>";

QByteArray sampleAgent(const QByteArray &first = kFirst, const QByteArray &second = kSecond)
{
    return head() + first + " and -- " + second + tail();
}

} // namespace

/// The cards of a description's examples, by mouse and keys.
class ExampleCardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAndCloses();
    void typesInAPartAsOneStep();
    void keepsFocusAndCursorWhileTyping();
    void leavesBlanksAtTheEnd();
    void anotherPartIsAnotherStep();
    void switchesWhoSpeaks();
    void addsAndRemovesTurns();
    void movesByKeys();
    void movesByButtons();
    void movesByDragging();
    void removesByKeyAndButton();
    void fillsInANewOne();
    void pastesAConversation();
    void pastesExamples();
    void pastesWhatNobodySays();
    void refusesWhatWouldEndTheExample();
    void undoTakesBackWhatIsOnACard();
    void theNoteStaysWithWhatWasRefused();
    void whatHasTheKeysIsSeen();
    void writesLinesAndQuotes();
    void followsTheText();
    void followsAnUndo();
    void showsEachLineEndOnce();
    void readsWhereItMayNotWrite();
    void tabGoesThroughACard();
    void saysItsNames();
    void showsNotAllOfHundreds();
    void editsTheSeed();

private:
    void open(const QByteArray &bytes)
    {
        m_panel.reset();
        m_document =
            std::make_unique<AgentDocument>(SourceText::fromBytes(bytes), u"/Über p/.claude/agents/reviewer.md"_s,
                                            m_dialects.client({}), FileContext(), nullptr);
        m_panel = std::make_unique<FieldsPanel>();
        m_panel->resize(420, 2400);
        m_panel->setDocument(m_document.get());
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_VERIFY(m_panel->isSettled());
    }
    QWidget *card(int index) { return m_panel->findChild<QWidget *>(u"example_%1"_s.arg(index)); }
    template<class T = QWidget>
    T *in(int index, const QString &name)
    {
        return card(index)->findChild<T *>(name);
    }
    QPlainTextEdit *turn(int index, int place)
    {
        const auto texts = card(index)->findChildren<QPlainTextEdit *>(u"exampleTurnText"_s);
        QList<QPlainTextEdit *> seen;
        std::ranges::copy_if(texts, std::back_inserter(seen), [](const QWidget *text) { return text->isVisible(); });
        std::ranges::sort(seen, {}, [this](const QWidget *text) { return text->mapTo(m_panel.get(), QPoint()).y(); });
        return seen.value(place);
    }
    QWidget *besideTurn(int index, int place, const QString &name)
    {
        return turn(index, place)->parentWidget()->findChild<QWidget *>(name);
    }
    static void click(QWidget *widget)
    {
        QVERIFY(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void enter(int index)
    {
        card(index)->setFocus();
        QTest::keyClick(card(index), Qt::Key_Return);
        QTRY_VERIFY(in(index, u"exampleContext"_s)->hasFocus());
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents(); // the layout: texts that wrap ask for another one
    }
    [[nodiscard]] QByteArray bytes() const { return m_document->source().toBytes(); }

    Dialects m_dialects = Dialects::load();
    std::unique_ptr<AgentDocument> m_document;
    std::unique_ptr<FieldsPanel> m_panel;
};

void ExampleCardsTest::opensAndCloses()
{
    open(sampleAgent());
    QVERIFY(!in(0, u"exampleBody"_s)); // labels until it is entered
    click(in(0, u"exampleTitle"_s));
    QVERIFY(in(0, u"exampleBody"_s)->isVisible());
    QCOMPARE(in<QPlainTextEdit>(0, u"exampleContext"_s)->toPlainText(), u"New code."_s);
    QCOMPARE(turn(0, 1)->toPlainText(), u"I ask the reviewer."_s);
    QCOMPARE(in<QPlainTextEdit>(0, u"exampleCommentary"_s)->toPlainText(), u"Why."_s);
    click(in(0, u"exampleTitle"_s));
    QVERIFY(!in(0, u"exampleBody"_s)->isVisible());

    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_Return);
    auto *context = in(0, u"exampleContext"_s);
    QVERIFY(context->hasFocus());
    QTest::keyClick(context, Qt::Key_Escape);
    QVERIFY(card(0)->hasFocus() && in(0, u"exampleBody"_s)->isVisible());
    QTest::keyClick(card(0), Qt::Key_Escape);
    QVERIFY(card(0)->hasFocus() && !in(0, u"exampleBody"_s)->isVisible());
    QTest::keyClick(card(0), Qt::Key_Down);
    QVERIFY(card(1)->hasFocus());
    QTest::keyClick(card(1), Qt::Key_Up);
    QVERIFY(card(0)->hasFocus());
    QCOMPARE(bytes(), sampleAgent());
}

void ExampleCardsTest::typesInAPartAsOneStep()
{
    open(sampleAgent());
    enter(0);
    QPlainTextEdit *text = turn(0, 0);
    click(text->viewport());
    QTest::keyClick(text, Qt::Key_End);
    QTest::keyClicks(text, u", please"_s);
    QCOMPARE(bytes(), sampleAgent(QByteArray(kFirst).replace("Review it", "Review it, please")));
    auto *description = m_panel->findChild<QPlainTextEdit *>(u"field_description"_s);
    QVERIFY(description->toPlainText().contains(u"Review it, please"_s));
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bytes(), sampleAgent());
    QCOMPARE(text->toPlainText(), u"Review it"_s);
    QVERIFY(text->hasFocus());
    QTest::keyClick(text, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(bytes(), sampleAgent(QByteArray(kFirst).replace("Review it", "Review it, please")));

    // A pause ends a step too.
    m_panel->setPause(1);
    QTest::keyClick(text, Qt::Key_End);
    QTest::keyClicks(text, u"a"_s);
    QTest::qWait(100); // the pause itself is what is tested
    QTest::keyClicks(text, u"b"_s);
    m_document->undo();
    QVERIFY(bytes().contains("Review it, pleasea\""));
}

void ExampleCardsTest::keepsFocusAndCursorWhileTyping()
{
    open(sampleAgent());
    enter(0);
    QPlainTextEdit *text = turn(0, 0);
    text->setFocus();
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(6);
    text->setTextCursor(cursor);
    int layouts = 0;
    const int height = card(0)->height();
    for (const QChar c : u" all of"_s) {
        QTest::keyClick(text, c.toLatin1());
        QCoreApplication::processEvents();
        layouts += card(0)->height() == height ? 0 : 1;
    }
    QCOMPARE(text->textCursor().position(), 13);
    QVERIFY(text->hasFocus());
    QCOMPARE(layouts, 0);
    // What others write above moves neither.
    QTextCursor other(m_document->textDocument());
    other.setPosition(static_cast<int>(m_document->text().indexOf(u"Use it")));
    other.insertText(u"Always. "_s);
    QCOMPARE(text->textCursor().position(), 13);
    QVERIFY(text->hasFocus());
    QCOMPARE(turn(0, 0), text);
}

void ExampleCardsTest::leavesBlanksAtTheEnd()
{
    open(sampleAgent());
    enter(0);
    auto *context = in<QPlainTextEdit>(0, u"exampleContext"_s);
    QTest::keyClick(context, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(context, u" "_s);
    QCOMPARE(context->toPlainText(), u"New code. "_s);
    QCOMPARE(bytes(), sampleAgent());
    QTest::keyClicks(context, u"It is late."_s);
    QCOMPARE(context->toPlainText(), u"New code. It is late."_s);
    QCOMPARE(bytes(), sampleAgent(QByteArray(kFirst).replace("New code.", "New code. It is late.")));
    QTest::keyClicks(context, u"  "_s);
    QTest::keyClick(context, Qt::Key_Tab);
    QCOMPARE(context->toPlainText(), u"New code. It is late."_s);
}

void ExampleCardsTest::anotherPartIsAnotherStep()
{
    open(sampleAgent());
    enter(0);
    auto *context = in<QPlainTextEdit>(0, u"exampleContext"_s);
    QTest::keyClick(context, Qt::Key_End);
    QTest::keyClicks(context, u" One."_s);
    const QByteArray first = bytes();
    auto *commentary = in<QPlainTextEdit>(0, u"exampleCommentary"_s);
    commentary->setFocus();
    QTest::keyClick(commentary, Qt::Key_End);
    QTest::keyClicks(commentary, u" Two."_s);
    const QByteArray both = bytes();
    QVERIFY(both.contains("New code. One.") && both.contains("Why. Two."));
    m_document->undo();
    QCOMPARE(bytes(), first);
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
    QVERIFY(!m_document->canUndo());
}

void ExampleCardsTest::switchesWhoSpeaks()
{
    open(sampleAgent());
    enter(1);
    auto *who = qobject_cast<QAbstractButton *>(besideTurn(1, 0, u"exampleSpeaker"_s));
    QCOMPARE(who->text(), u"User"_s);
    click(who);
    QCOMPARE(bytes(), sampleAgent(kFirst, QByteArray(kSecond).replace("user: \"Look\"", "assistant: \"Look\"")));
    QCOMPARE(who->text(), u"Assistant"_s);
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Space);
    QCOMPARE(bytes(), sampleAgent());
    m_document->undo();
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
    QVERIFY(!m_document->canUndo());
}

void ExampleCardsTest::addsAndRemovesTurns()
{
    open(sampleAgent());
    enter(1);
    click(in(1, u"addTurn"_s));
    QCOMPARE(bytes(), sampleAgent(kFirst, QByteArray(kSecond).replace("I look.\"", "I look.\" user: \"\"")));
    QCoreApplication::processEvents();
    QPlainTextEdit *added = turn(1, 2);
    QVERIFY(added && added->hasFocus());
    QTest::keyClicks(added, u"Thanks"_s);
    QCOMPARE(bytes(), sampleAgent(kFirst, QByteArray(kSecond).replace("I look.\"", "I look.\" user: \"Thanks\"")));
    click(besideTurn(1, 0, u"removeTurn"_s));
    QCOMPARE(bytes(), sampleAgent(kFirst, "<example>assistant: \"I look.\" user: \"Thanks\"</example>"));
    QCoreApplication::processEvents();
    QVERIFY(turn(1, 0)->hasFocus());
    QCOMPARE(turn(1, 1), added);
    for (int steps = 0; steps < 3; ++steps)
        m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
    QVERIFY(!m_document->canUndo());
}

void ExampleCardsTest::movesByKeys()
{
    open(sampleAgent());
    QWidget *first = card(0);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bytes(), sampleAgent(kSecond, kFirst));
    QCOMPARE(card(1), first);
    QVERIFY(first->hasFocus());
    QTest::keyClick(first, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(bytes(), sampleAgent(kSecond, kFirst));
    QTest::keyClick(first, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bytes(), sampleAgent());
    QCOMPARE(card(0), first);
    m_document->undo();
    QCOMPARE(card(1), first);
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
    QVERIFY(first->hasFocus());
}

void ExampleCardsTest::movesByButtons()
{
    open(sampleAgent());
    QWidget *second = card(1);
    QVERIFY(!in(1, u"moveExampleDown"_s)->isEnabled());
    QVERIFY(!in(0, u"moveExampleUp"_s)->isEnabled());
    in(1, u"moveExampleUp"_s)->setFocus();
    click(in(1, u"moveExampleUp"_s));
    QCOMPARE(bytes(), sampleAgent(kSecond, kFirst));
    QCOMPARE(card(0), second);
    QVERIFY(second->hasFocus()); // the button has nothing more to do
}

void ExampleCardsTest::movesByDragging()
{
    open(sampleAgent());
    QWidget *first = card(0);
    const QList<QWidget *> parts = first->findChildren<QWidget *>();
    const auto handle =
        std::ranges::find_if(parts, [](const QWidget *widget) { return widget->inherits("dossier::DragHandle"); });
    QVERIFY(handle != parts.end());
    const QPoint start = (*handle)->rect().center();
    const QPoint below = (*handle)->mapFrom(m_panel.get(), card(1)->mapTo(m_panel.get(), card(1)->rect().bottomLeft()));
    QTest::mousePress(*handle, Qt::LeftButton, {}, start);
    QTest::mouseMove(*handle, start + QPoint(0, 30));
    QTest::mouseMove(*handle, below);
    auto *mark = m_panel->findChild<QWidget *>(u"exampleDropMark"_s);
    QVERIFY(mark && mark->isVisible());
    QTest::keyClick(first, Qt::Key_Escape);
    QVERIFY(!mark->isVisible());
    QTest::mouseRelease(*handle, Qt::LeftButton, {}, below);
    QCOMPARE(bytes(), sampleAgent());

    QTest::mousePress(*handle, Qt::LeftButton, {}, start);
    QTest::mouseMove(*handle, start + QPoint(0, 30));
    QTest::mouseMove(*handle, below);
    QTest::mouseRelease(*handle, Qt::LeftButton, {}, below);
    QCOMPARE(bytes(), sampleAgent(kSecond, kFirst));
    QCOMPARE(card(1), first);
    QVERIFY(!mark->isVisible());
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
}

void ExampleCardsTest::removesByKeyAndButton()
{
    open(sampleAgent());
    QWidget *second = card(1);
    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_Delete);
    QCOMPARE(bytes(), head() + "and -- " + kSecond + tail());
    QCOMPARE(card(0), second);
    QVERIFY(second->hasFocus());
    click(in(0, u"removeExample_0"_s));
    QCOMPARE(bytes(), head() + "and --" + tail());
    QVERIFY(!card(0));
    m_document->undo();
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
    QVERIFY(!m_document->canUndo());
}

void ExampleCardsTest::fillsInANewOne()
{
    open(sampleAgent());
    click(m_panel->findChild<QWidget *>(u"addExample"_s));
    QVERIFY(card(2));
    auto *context = in<QPlainTextEdit>(2, u"exampleContext"_s);
    QVERIFY(context && context->hasFocus());
    QTest::keyClicks(context, u"Then"_s); // over what is selected
    QVERIFY(bytes().contains("<example>Context: Then user: \"What is asked\""));
    m_document->undo();
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
}

void ExampleCardsTest::pastesAConversation()
{
    open(sampleAgent());
    QApplication::clipboard()->setText(u"It is late.\nUser: Do it\nAssistant: I did"_s);
    click(m_panel->findChild<QWidget *>(u"pasteExample"_s));
    QCOMPARE(bytes(), sampleAgent(kFirst, QByteArray(kSecond) + " and -- <example>Context: It is late. user: \"Do it\" "
                                                                "assistant: \"I did\"</example>")
                          .replace(" and -- <example>Context: It", " <example>Context: It"));
    QVERIFY(card(2)->hasFocus());
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(bytes().contains("user: \"Do it\""));
}

void ExampleCardsTest::pastesExamples()
{
    open(sampleAgent());
    QApplication::clipboard()->setText(u"<example>user: a</example>\n<example>user: b</example>"_s);
    click(m_panel->findChild<QWidget *>(u"pasteExample"_s));
    QVERIFY(card(3) && !card(4));
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
}

void ExampleCardsTest::pastesWhatNobodySays()
{
    open(sampleAgent());
    auto *note = m_panel->findChild<QLabel *>(u"examplesNote"_s);
    QApplication::clipboard()->setText(u"Just do it."_s);
    click(m_panel->findChild<QWidget *>(u"pasteExample"_s));
    QVERIFY(bytes().contains("<example>user: \"Just do it.\"</example>"));
    QVERIFY(note->isVisible() && note->text().contains(u"Nobody"_s));
    QApplication::clipboard()->setText(u" "_s);
    const QByteArray before = bytes();
    click(m_panel->findChild<QWidget *>(u"pasteExample"_s));
    QCOMPARE(bytes(), before);
    QVERIFY(note->text().contains(u"no text"_s));
    QApplication::clipboard()->setText(u"User: a </example> b"_s);
    click(m_panel->findChild<QWidget *>(u"pasteExample"_s));
    QCOMPARE(bytes(), before);
    QVERIFY(note->text().contains(u"would end the example"_s));
}

void ExampleCardsTest::refusesWhatWouldEndTheExample()
{
    open(sampleAgent());
    enter(0);
    QPlainTextEdit *text = turn(0, 0);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End);
    QTest::keyClicks(text, u"</example>"_s);
    const QByteArray kept = sampleAgent(QByteArray(kFirst).replace("Review it", "Review it</example"));
    QCOMPARE(bytes(), kept);
    auto *note = in<QLabel>(0, u"exampleNote"_s);
    QVERIFY(note && note->isVisible());
    QVERIFY(note->text().contains(u"would end the example"_s));
    // What was typed stays to be mended.
    in(0, u"exampleContext"_s)->setFocus();
    QCOMPARE(text->toPlainText(), u"Review it</example>"_s);
    QCOMPARE(m_panel->unwritten(), u"description"_s);
    // Also in a card that was closed over it.
    QTest::keyClick(in(0, u"exampleContext"_s), Qt::Key_Escape);
    QTest::keyClick(card(0), Qt::Key_Escape);
    QVERIFY(!text->isVisible());
    m_panel->focusUnwritten();
    QVERIFY(text->isVisible() && text->hasFocus());
    QTest::keyClick(text, Qt::Key_Backspace);
    QVERIFY(!note->isVisible());
    QVERIFY(m_panel->unwritten().isEmpty());
    QTest::keyClicks(text, u">"_s);
    m_panel->dropUnwritten();
    QVERIFY(m_panel->unwritten().isEmpty());
    QCOMPARE(text->toPlainText(), u"Review it</example"_s);
    QCOMPARE(bytes(), kept);
}

void ExampleCardsTest::theNoteStaysWithWhatWasRefused()
{
    open(sampleAgent());
    enter(0);
    QPlainTextEdit *text = turn(0, 0);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End);
    QTest::keyClicks(text, u"</example>"_s);
    const auto *note = in<QLabel>(0, u"exampleNote"_s);
    QVERIFY(note && note->isVisible());
    // Another part is taken, here and in the text; this one is not.
    auto *context = in<QPlainTextEdit>(0, u"exampleContext"_s);
    context->setFocus();
    QTest::keyClicks(context, u"x"_s);
    QCOMPARE(text->toPlainText(), u"Review it</example>"_s);
    QVERIFY(note->isVisible());
    m_document->undo();
    QCOMPARE(text->toPlainText(), u"Review it</example>"_s);
    QVERIFY(note->isVisible());
    // With the turn goes what was refused.
    QTest::mouseClick(in<QWidget>(0, u"removeTurn"_s), Qt::LeftButton);
    QVERIFY(!note->isVisible());
    QVERIFY(m_panel->unwritten().isEmpty());
}

void ExampleCardsTest::whatHasTheKeysIsSeen()
{
    open(sampleAgent());
    m_panel->resize(420, 260);
    enter(1);
    enter(0);
    QTest::keyClick(in(0, u"exampleContext"_s), Qt::Key_Escape);
    QVERIFY(card(0)->hasFocus());
    const QWidget *seen = m_panel->viewport();
    const auto isSeen = [this, seen](int index) {
        const QRect all(card(index)->mapTo(seen, QPoint()), card(index)->size());
        return all.intersected(seen->rect()).height() > 20;
    };
    QTRY_VERIFY(isSeen(0));
    QTest::keyClick(card(0), Qt::Key_Delete);
    QTRY_VERIFY(card(0)->hasFocus());
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents(); // the layout
    QTRY_VERIFY(isSeen(0));
}

void ExampleCardsTest::undoTakesBackWhatIsOnACard()
{
    open(sampleAgent());
    enter(0);
    QPlainTextEdit *text = turn(0, 0);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End);
    QTest::keyClicks(text, u"</example>"_s);
    auto *note = in<QLabel>(0, u"exampleNote"_s);
    QVERIFY(note && note->isVisible());
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bytes(), sampleAgent());
    QCOMPARE(text->toPlainText(), u"Review it"_s);
    QVERIFY(!note->isVisible()); // of what is no longer there
}

void ExampleCardsTest::writesLinesAndQuotes()
{
    open(sampleAgent());
    enter(0);
    click(in(0, u"exampleLines"_s));
    QCOMPARE(bytes(),
             "---\nname: reviewer\ndescription: \"Use it. Examples: <example>\\nContext: New code.\\nuser: \\\"Review "
             "it\\\"\\nassistant: \\\"I ask the reviewer.\\\"\\n<commentary>\\nWhy.\\n</commentary>\\n</example> and "
             "-- <example>user: \\\"Look\\\" assistant: \\\"I look.\\\"</example> End.\"\nmodel: sonnet\n---\n\nYou "
             "review.\n");
    QVERIFY(m_document->file().isStrictYaml());
    m_document->undo();
    QCOMPARE(bytes(), sampleAgent());
    QVERIFY(!m_document->canUndo());
}

void ExampleCardsTest::followsTheText()
{
    open(sampleAgent());
    enter(0);
    QPlainTextEdit *text = turn(0, 1);
    QTextCursor cursor(m_document->textDocument());
    cursor.setPosition(static_cast<int>(m_document->text().indexOf(u"I ask")));
    cursor.insertText(u"Now "_s);
    QCOMPARE(text->toPlainText(), u"Now I ask the reviewer."_s);
    // A card that comes before the open one leaves it as it is.
    cursor.setPosition(static_cast<int>(m_document->text().indexOf(u"<example>")));
    cursor.insertText(u"<example>user: \"0\"</example> "_s);
    QVERIFY(card(2));
    QVERIFY(card(1)->isAncestorOf(text));
    QVERIFY(in(1, u"exampleContext"_s)->hasFocus());
    cursor.setPosition(static_cast<int>(m_document->text().indexOf(u"</example> End")));
    cursor.deleteChar();
    QVERIFY(in<QLabel>(2, u"exampleRest"_s)->text().contains(u"Not closed"_s));
}

void ExampleCardsTest::followsAnUndo()
{
    open(sampleAgent());
    enter(1);
    QPlainTextEdit *text = turn(1, 0);
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Home);
    QTest::keyClicks(text, u"x"_s);
    QTest::keyClick(text, Qt::Key_Escape);
    QTest::keyClick(card(1), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(card(0)->hasFocus());
    m_document->undo();
    QVERIFY(card(1)->hasFocus());
    QCOMPARE(turn(1, 0)->toPlainText(), u"xLook"_s);
    m_document->undo();
    QCOMPARE(turn(1, 0)->toPlainText(), u"Look"_s);
    QCOMPARE(bytes(), sampleAgent());
}

void ExampleCardsTest::readsWhereItMayNotWrite()
{
    open(sampleAgent());
    m_document->setReadOnly(true);
    enter(0);
    QVERIFY(in<QPlainTextEdit>(0, u"exampleContext"_s)->isReadOnly());
    QVERIFY(turn(0, 0)->isReadOnly());
    for (const QString &name : {u"moveExampleDown"_s, u"addTurn"_s, u"exampleLines"_s, u"exampleSpeaker"_s})
        QVERIFY2(!in(0, name)->isEnabled(), qPrintable(name));
    QTest::keyClick(turn(0, 0), 'x');
    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_Delete);
    QTest::keyClick(card(0), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(card(0), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bytes(), sampleAgent());
    m_document->setReadOnly(false);
    QVERIFY(!in<QPlainTextEdit>(0, u"exampleContext"_s)->isReadOnly());
}

void ExampleCardsTest::tabGoesThroughACard()
{
    open(sampleAgent());
    enter(0);
    click(in(0, u"addTurn"_s));
    QCoreApplication::processEvents();
    m_panel->findChild<QWidget *>(u"field_description"_s)->setFocus();
    QStringList seen;
    for (int i = 0; i < 30 && QApplication::focusWidget()->objectName() != u"field_model"_s; ++i) {
        seen << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    const QStringList turnOf{u"exampleSpeaker"_s, u"exampleTurnText"_s, u"removeTurn"_s};
    const QStringList wanted =
        QStringList{u"field_description"_s, u"descriptionStyle"_s, u"example_0"_s, u"jumpToExample"_s} +
        QStringList{u"moveExampleDown"_s, u"removeExample_0"_s, u"exampleContext"_s} + turnOf + turnOf + turnOf +
        QStringList{u"addTurn"_s, u"exampleCommentary"_s, u"exampleLines"_s} +
        QStringList{u"example_1"_s, u"moveExampleUp"_s, u"removeExample_1"_s} +
        QStringList{u"addExample"_s, u"pasteExample"_s};
    QCOMPARE(seen, wanted);
}

void ExampleCardsTest::saysItsNames()
{
    open(sampleAgent());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(card(0));
    QVERIFY(spoken && spoken->state().expandable && spoken->state().collapsed);
    enter(0);
    QVERIFY(spoken->state().expanded);
    const auto widgets = card(0)->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->objectName() != u"qt_scrollarea_viewport"_s)
            QVERIFY2(widget->accessibleName().contains(u'1'), qPrintable(widget->objectName()));
    }
    QStringList names;
    for (const QWidget *widget : widgets) {
        if (!widget->accessibleName().isEmpty())
            names << widget->accessibleName();
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void ExampleCardsTest::showsNotAllOfHundreds()
{
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += "<example>user: " + QByteArray::number(i) + "</example> ";
    open(sampleAgent(many));
    QVERIFY(card(59) && !card(60));
    auto *more = m_panel->findChild<QLabel *>(u"examplesMore"_s);
    QVERIFY(more->isVisible());
    QVERIFY(more->text().contains(u"241"_s));
}

/// The file that all must work on: each part of each example takes a word, and
/// nothing else changes.
void ExampleCardsTest::editsTheSeed()
{
    const QString path =
        qEnvironmentVariable("DOSSIER_SHARED", qEnvironmentVariable("DOSSIER_SOURCE_DIR") + u"/../shared"_s) +
        u"/seed/python-backend-architect.md"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("no seed");
    const QByteArray seed = file.readAll();
    open(seed);
    const QString words = m_document->reading().description.value_or(QString());
    for (int index = 0; index < 2; ++index) {
        enter(index);
        QList<QPlainTextEdit *> parts = card(index)->findChildren<QPlainTextEdit *>();
        QCOMPARE(parts.size(), 4);
        for (QPlainTextEdit *part : std::as_const(parts)) {
            part->setFocus();
            const QString before = part->toPlainText();
            QTest::keyClick(part, Qt::Key_Home, Qt::ControlModifier);
            QTest::keyClicks(part, u"Well: "_s);
            // The quotation marks that the header lacks come with the first edit.
            QCOMPARE(m_document->reading().description.value_or(QString()),
                     QString(words).replace(before, u"Well: "_s + before));
            QVERIFY(bytes().startsWith(seed.first(seed.indexOf("description: "))));
            QVERIFY(bytes().endsWith(seed.sliced(seed.indexOf("\nmodel: "))));
            QTest::keyClick(part, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(bytes(), seed);
            QCOMPARE(part->toPlainText(), before);
        }
    }
    click(in(0, u"moveExampleDown"_s));
    QVERIFY(bytes() != seed);
    m_document->undo();
    QCOMPARE(bytes(), seed);
    QVERIFY(!m_document->canUndo());
    click(in(1, u"exampleLines"_s));
    QVERIFY(m_document->file().isStrictYaml());
    m_document->undo();
    QCOMPARE(bytes(), seed);
}

/// Also one that is two units long, however often it is shown.
void ExampleCardsTest::showsEachLineEndOnce()
{
    open("---\nname: a\ndescription: \"<example>user: \\\"one\\r\\ntwo\\\" assistant: \\\"I "
         "look.\\\"</example>\"\n---\n");
    enter(0);
    QPlainTextEdit *text = turn(0, 0);
    QCOMPARE(text->toPlainText(), u"one\ntwo"_s);
    for (int round = 0; round < 2; ++round) {
        text->setFocus();
        in(0, u"exampleContext"_s)->setFocus(); // blanks that the file has not go then
        QCOMPARE(text->toPlainText(), u"one\ntwo"_s);
    }
}

QTEST_MAIN(ExampleCardsTest)
#include "tst_examplecards.moc"
