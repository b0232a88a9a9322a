// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/conversation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QString described(const std::optional<ExampleBlock> &block)
{
    if (!block)
        return u"none"_s;
    QStringList parts;
    if (!block->context.isEmpty())
        parts << u"C="_s + block->context;
    for (const ExampleTurn &turn : block->turns)
        parts << (turn.speaker == ExampleTurn::Speaker::User ? u"U="_s : u"A="_s) + turn.text;
    if (!block->commentary.isEmpty())
        parts << u"Y="_s + block->commentary;
    return parts.join(u'|').replace(u'\n', u"⏎"_s);
}

} // namespace

class ConversationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void whatIsPastedStandsAsItIs_data() { reads_data(); }
    void whatIsPastedStandsAsItIs();
};

void ConversationTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &text, const QString &said) {
        QTest::newRow(name) << text << said;
    };
    const QString both = u"U=Do it|A=Done"_s;
    row("names", u"User: Do it\nAssistant: Done"_s, both);
    row("lower case", u"user: Do it\nassistant: Done"_s, both);
    row("Human and AI", u"Human: Do it\n\nAI: Done\n"_s, both);
    row("You and Claude", u"You: Do it\nClaude: Done"_s, both);
    row("Me and ChatGPT", u"Me: Do it\nChatGPT: Done"_s, both);
    row("You said", u"You said:\nDo it\n\nChatGPT said:\nDone\n"_s, both);
    row("Claude responded", u"You said: Do it\nClaude responded: Done"_s, both);
    row("bold", u"**User:** Do it\n\n**Assistant:** Done"_s, both);
    row("bold, colon outside", u"**User**: Do it\n**Assistant**: Done"_s, both);
    row("bold line", u"**User**\n\nDo it\n\n**Claude**\n\nDone"_s, both);
    row("italics", u"_Human:_ Do it\n_AI:_ Done"_s, both);
    row("headings", u"## User\n\nDo it\n\n## Assistant\n\nDone"_s, both);
    row("headings with colon", u"### Human:\nDo it\n### Claude Code:\nDone"_s, both);
    row("a list", u"- User: Do it\n- Assistant: Done"_s, both);
    row("with a time", u"User (10:03): Do it\nAssistant (10:04): Done"_s, both);
    row("quotes", u"user: \"Do it\"\nassistant: 'Done'"_s, both);
    row("quotes within", u"user: \"Do\" it\nassistant: don't"_s, u"U=\"Do\" it|A=don't"_s);
    row("indented", u"  User: Do it\n  Assistant: Done"_s, both);
    row("CRLF", u"User: Do it\r\nAssistant: Done\r\n"_s, both);
    row("CR", u"User: Do it\rAssistant: Done"_s, both);
    row("paragraphs of a widget", u"User: Do it\u2029Assistant: Done"_s, both);
    row("several lines", u"User: Do\nit\n\nnow\nAssistant: Done"_s, u"U=Do⏎it⏎⏎now|A=Done"_s);
    row("a lead", u"It is late.\nUser: Do it\nAssistant: Done"_s, u"C=It is late.|U=Do it|A=Done"_s);
    row("context named", u"Context: It is late.\nUser: Do it\nAssistant: Done"_s, u"C=It is late.|U=Do it|A=Done"_s);
    row("commentary", u"User: Do it\nAssistant: Done\nCommentary: Because"_s, u"U=Do it|A=Done|Y=Because"_s);
    row("one turn", u"User: Do it"_s, u"U=Do it"_s);
    row("twice the same", u"User: a\nUser: b"_s, u"U=a|U=b"_s);
    row("nothing said", u"User:\nAssistant: Done"_s, u"A=Done"_s);
    row("code", u"User: a\n```yaml\nuser: no\n```\nAssistant: b"_s, u"U=a⏎```yaml⏎user: no⏎```|A=b"_s);
    row("code at once", u"User: ```\nagent: no\n```\nAssistant: b"_s, u"U=```⏎agent: no⏎```|A=b"_s);
    row("terminal", u"> Do it\n\n⏺ Done"_s, both);
    row("terminal, wrapped", u"> Do\n  it\n\n⏺ I did\n  it\n\n> b"_s, u"U=Do⏎it|A=I did⏎it|U=b"_s);
    row("terminal, another prompt", u"❯ Do it\n\n● Done"_s, both);
    row("terminal, tools", u"> Do it\n\n⏺ Bash(ls)\n  ⎿  a.md\n     b.md\n\n⏺ Done"_s, both);
    row("terminal, twice", u"> Do it\n\n⏺ First\n\n⏺ Then"_s, u"U=Do it|A=First⏎⏎Then"_s);
    row("tags", u"<user>Do it</user>\n<assistant>Done</assistant>"_s, both);
    row("an example", u"<example>\nContext: C\nuser: \"Do it\"\nassistant: \"Done\"\n</example>"_s,
        u"C=C|U=Do it|A=Done"_s);
    row("words", u"Just a text."_s, u"none"_s);
    row("a quotation", u"> Do it\n> now"_s, u"none"_s);
    row("words that begin so", u"Users: many\nYou are late\nAI is here: yes"_s, u"none"_s);
    row("a name without colon", u"User\nDo it"_s, u"none"_s);
    row("nothing", u""_s, u"none"_s);
    row("blanks", u" \n\n"_s, u"none"_s);
    row("only names", u"User:\nAssistant:"_s, u"none"_s);
}

void ConversationTest::reads()
{
    QFETCH(QString, text);
    QTEST(described(conversationFrom(text)), "said");
}

void ConversationTest::whatIsPastedStandsAsItIs()
{
    QFETCH(QString, text);
    const auto block = conversationFrom(text);
    for (const QString &description :
         {u"Use."_s, u"Use.\nMore."_s, u"Use.\\nMore."_s, u"Use. <example>user: x assistant: y</example> End."_s}) {
        if (!block)
            continue;
        const auto changes = appendExample(description, *block);
        // A line of code that begins as a turn does is refused, not told otherwise.
        if (!changes && QByteArrayView(QTest::currentDataTag()).startsWith("code"))
            continue;
        QVERIFY(changes);
        QCOMPARE(described(readExamples(changes->applyTo(description).value()).back()), described(block));
    }
}

QTEST_APPLESS_MAIN(ConversationTest)
#include "tst_conversation.moc"
