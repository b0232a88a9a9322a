// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "authoringcase.h"
#include "dialects/hovertext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class HoverTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void said_data();
    void said();
    void nothing_data();
    void nothing();
    void inAPlugin();
};

void HoverTextTest::said_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("word"); ///< that it is said of
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence"); ///< a piece of one
    const auto row = [](const char *name, const QString &lines, const QString &word, const QString &title,
                        const QString &sentence) { QTest::newRow(name) << lines << word << title << sentence; };
    row("a field", u"mod‸el: opus"_s, u"model"_s, u"Model"_s, u"The model the agent runs on"_s);
    row("without it", u"tools‸: Read"_s, u"tools"_s, u"Tools"_s,
        u"If it is not there: All tools that agents may have."_s);
    row("since when", u"dis‸allowedTools: Read"_s, u"disallowedTools"_s, u"Tools withheld"_s,
        u"Claude Code reads it from version 2.1.78 on."_s);
    row("a mistaken key", u"allowed-t‸ools: Read"_s, u"allowed-tools"_s, u"allowed-tools"_s,
        u"The field is called “tools”."_s);
    row("a value", u"model: hai‸ku"_s, u"haiku"_s, u"haiku"_s, u"fast and cheap"_s);
    row("a value in quotes", u"model: \"hai‸ku\""_s, u"haiku"_s, u"haiku"_s, u"fast and cheap"_s);
    row("a retired model", u"model: claude-3-opus-2024‸0229"_s, u"claude-3-opus-20240229"_s,
        u"claude-3-opus-20240229"_s, u"“opus” takes its place."_s);
    row("a colour", u"color: r‸ed"_s, u"red"_s, u"red"_s, u"#dc2626 on a light ground, #f05252 on a dark one."_s);
    row("a colour of others", u"color: tea‸l"_s, u"teal"_s, u"teal"_s, u"The one most like it is “cyan”."_s);
    row("a tool", u"tools: Read, Gl‸ob, Edit"_s, u"Glob"_s, u"Glob"_s, u"Finds files by name."_s);
    row("an old tool", u"tools: [L‸S]"_s, u"LS"_s, u"LS"_s, u"Only older versions of Claude Code have it."_s);
    row("by its older name", u"tools:\n  - Ta‸sk"_s, u"Task"_s, u"Agent"_s, u"Older names: Task"_s);
    row("before parentheses", u"tools: Ba‸sh(git:*)"_s, u"Bash"_s, u"Bash"_s, u"Runs shell commands."_s);
    row("a tool of a server", u"tools: mcp__git‸hub__list_issues"_s, u"mcp__github__list_issues"_s,
        u"mcp__github__list_issues"_s, u"The tool “list_issues” of the MCP server “github”."_s);
    row("where the server is", u"tools: mcp__my_s‸erver"_s, u"mcp__my_server"_s, u"mcp__my_server"_s, u"/.mcp.json"_s);
    row("an agent", u"tools: Agent(api-‸designer)"_s, u"api-designer"_s, u"api-designer"_s, u"Designs interfaces."_s);
    row("one that is built in", u"tools: Agent(x, Exp‸lore)"_s, u"Explore"_s, u"Explore"_s,
        u"An agent that is built into Claude Code."_s);
    row("a skill", u"skills: [a, p‸df]"_s, u"pdf"_s, u"pdf"_s, u"Reads PDF files."_s);
    row("a server", u"mcpServers: [git‸hub]"_s, u"github"_s, u"github"_s, u".mcp.json"_s);
}

void HoverTextTest::said()
{
    QFETCH(const QString, lines);
    const AuthoringCase made(inHeader(lines));
    const HoverText text = HoverText::at(made.place(), made.offset);
    QFETCH(const QString, title);
    QCOMPARE(text.title, title);
    QFETCH(const QString, word);
    QCOMPARE(made.file.text().sliced(text.range.start, text.range.length), word);
    QFETCH(const QString, sentence);
    QVERIFY2(text.sentences.join(u'\n').contains(sentence), qPrintable(text.sentences.join(u'\n')));
}

void HoverTextTest::nothing_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("a text") << inHeader(u"description: Use t‸his."_s);
    QTest::newRow("a key of nobody") << inHeader(u"zz‸z: x"_s);
    QTest::newRow("a tool of nobody") << inHeader(u"tools: Rea‸der"_s);
    QTest::newRow("what is in a tool's parentheses") << inHeader(u"tools: Bash(gi‸t:*)"_s);
    QTest::newRow("a comment") << inHeader(u"model: opus # mod‸el"_s);
    QTest::newRow("the prompt") << u"---\nname: x\n---\nmo‸del\n"_s;
    QTest::newRow("a grey") << inHeader(u"color: gr‸ey"_s);
    QTest::newRow("a server that is none") << inHeader(u"tools: mcp_‸_"_s);
}

void HoverTextTest::nothing()
{
    QFETCH(const QString, marked);
    const AuthoringCase made(marked);
    QCOMPARE(HoverText::at(made.place(), made.offset), HoverText());
}

void HoverTextTest::inAPlugin()
{
    AuthoringCase made(inHeader(u"hoo‸ks:"_s));
    const QString sentence = u"Claude Code ignores it in a plugin."_s;
    QVERIFY(!HoverText::at(made.place(), made.offset).sentences.contains(sentence));
    made.context.place = FileContext::Place::Plugin;
    QVERIFY(HoverText::at(made.place(), made.offset).sentences.contains(sentence));
}

QTEST_APPLESS_MAIN(HoverTextTest)
#include "tst_hovertext.moc"
