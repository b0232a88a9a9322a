// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "authoringcase.h"
#include "dialects/completion.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace dossier;

class CompletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data();
    void keys() { compareLabels(false); }
    void values_data();
    void values() { compareLabels(false); }
    void lists_data();
    void lists() { compareLabels(false); }
    void others_data();
    void others() { compareLabels(true); }
    void nothing_data();
    void nothing();
    void accepting_data();
    void accepting();
    void acceptedIsRead_data();
    void acceptedIsRead();
    void whatIsSaid();
    void notMoreThanAPersonReads();
    void everyOffset();

private:
    static void columns()
    {
        QTest::addColumn<QString>("marked");
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("labels");
    }
    static void row(const char *name, const QString &lines, const QString &labels, const QString &client = {})
    {
        QTest::newRow(name) << inHeader(lines) << client << labels;
    }
    static void compareLabels(bool showsOthers);
};

namespace {

QString labelsOf(const Completion &completion)
{
    QStringList labels;
    for (const Completion::Proposal &proposal : completion.proposals)
        labels << proposal.label;
    return labels.join(u' ');
}

const Completion::Proposal *proposalOf(const Completion &completion, const QString &label)
{
    const auto found = std::ranges::find(completion.proposals, label, &Completion::Proposal::label);
    return found == completion.proposals.end() ? nullptr : &*found;
}

/// The text after a proposal was taken, with the cursor marked.
QString accepted(const AuthoringCase &made, const Completion &completion, const QString &label)
{
    const Completion::Proposal *proposal = proposalOf(completion, label);
    if (!proposal)
        return u"not proposed: "_s + labelsOf(completion);
    QString text = completion.changes(*proposal).applyTo(made.file.text()).value_or(u"cannot be applied"_s);
    return text.insert(completion.caretAfter(*proposal), kCursorMark);
}

} // namespace

/// What ends with … is only the beginning.
void CompletionTest::compareLabels(bool showsOthers)
{
    QFETCH(const QString, marked);
    QFETCH(const QString, client);
    QFETCH(QString, labels);
    const AuthoringCase made(marked, client);
    QString found = labelsOf(Completion::at(made.place(), made.offset, showsOthers));
    if (labels.endsWith(u'…')) {
        labels.chop(1);
        QVERIFY2(found.size() > labels.size(), qPrintable(found));
        found.truncate(labels.size());
    }
    QCOMPARE(found, labels);
}

void CompletionTest::keys_data()
{
    columns();
    row("needed ones first", u"‸"_s, u"name description model color tools disallowedTools permissionMode …"_s);
    row("but those that are there", u"name: x\n‸\nmodel: opus"_s, u"description color tools disallowedTools …"_s);
    row("nothing is missing of the needed", u"name: x\ndescription: y\n‸"_s, u"model color tools …"_s);
    row("by their beginning", u"d‸"_s, u"description disallowedTools"_s);
    row("before those that have it inside", u"mo‸"_s, u"model permissionMode memory"_s);
    row("the case does not matter", u"MAX‸"_s, u"maxTurns"_s);
    row("the start of a word inside", u"turns‸"_s, u"maxTurns"_s);
    row("a hump before what is merely inside", u"Mode‸"_s, u"model permissionMode"_s);
    row("one letter is looked for at starts only", u"t‸"_s, u"tools disallowedTools maxTurns"_s);
    row("two letters inside", u"kg‸"_s, u"background"_s);
    row("a key that is there and is changed", u"na‸me: x\nmodel: opus"_s, u"name"_s);
    row("one that is there twice", u"name: x\ndescription: y\nna‸"_s, {});
    row("one of nobody", u"zz‸"_s, {});
    row("of another client", u"dis‸"_s, u"display_name"_s, u"gemini"_s);
    row("another client's order", u"‸"_s, u"name description model tools display_name kind mcp_servers …"_s,
        u"gemini"_s);
    row("below a list of dashes", u"name: x\ntools:\n  - Read\nper‸"_s, u"permissionMode"_s);
    row("in a header that is no YAML", u"description: a: b: c\nna‸"_s, u"name"_s);
    row("present in one that is no YAML", u"description: a: b: c\nde‸"_s, u"model permissionMode omitClaudeMd"_s);
    QTest::newRow("not closed") << u"---\nname: x\nmo‸"_s << QString() << u"model permissionMode memory"_s;
    QTest::newRow("CR LF in the text") << u"---\nname: x\xDC0D\nmax‸\xDC0D\n---\n"_s << QString() << u"maxTurns"_s;
}

void CompletionTest::values_data()
{
    columns();
    row("of a model", u"model: ‸"_s, u"inherit sonnet opus haiku fable …"_s);
    row("right behind the colon", u"model:‸"_s, u"inherit sonnet …"_s);
    row("by its beginning", u"model: op‸"_s, u"opus opusplan opus[1m]"_s);
    row("in quotes", u"model: \"ha‸\""_s, u"haiku"_s);
    row("in single quotes", u"model: 'ha‸'"_s, u"haiku"_s);
    row("in an open quote", u"model: \"ha‸"_s, u"haiku"_s);
    row("in the line below", u"model:\n  ha‸"_s, u"haiku"_s);
    row("before a comment", u"model: ha‸ # cheap"_s, u"haiku"_s);
    row("of an enumeration", u"permissionMode: ‸"_s,
        u"default manual acceptEdits auto dontAsk bypassPermissions plan"_s);
    row("the start of a word inside", u"permissionMode: ed‸"_s, u"acceptEdits"_s);
    row("colours", u"color: ‸"_s, u"red blue green yellow purple orange pink cyan"_s);
    row("colours by letters", u"color: p‸"_s, u"purple pink"_s);
    row("booleans", u"background: ‸"_s, u"true false"_s);
    row("no booleans in quotes, where they are words", u"background: \"‸\""_s, {});
    row("the name is the file's", u"name: ‸"_s, u"log-reader"_s);
    row("numbers are nobody's to know", u"maxTurns: ‸"_s, {});
    row("nor texts", u"description: use‸"_s, {});
    row("nor a key that is not known", u"colour: r‸"_s, {});
    row("nor what has a shape of its own", u"hooks: ‸"_s, {});
    row("nor a block of lines", u"model: |\n  op‸"_s, {});
    row("of another client", u"mode: ‸"_s, u"primary subagent all"_s, u"opencode"_s);
    row("words of a theme's colours", u"color: ‸"_s, u"primary secondary accent success warning error info"_s,
        u"opencode"_s);
    row("a whole word", u"model: haiku‸"_s, u"haiku"_s);
}

void CompletionTest::lists_data()
{
    columns();
    row("tools", u"tools: ‸"_s, u"Read Grep Glob LSP Edit Write NotebookEdit Bash …"_s);
    row("letters at the start, of a word, and inside", u"tools: Re‸"_s,
        u"Read ReadMcpResourceTool ListMcpResourcesTool NotebookRead Grep TaskCreate EnterWorktree ExitWorktree "
        u"CronCreate"_s);
    row("old ones last", u"tools: Note‸"_s, u"NotebookEdit NotebookRead"_s);
    row("no item twice", u"tools: Read, Write, R‸"_s, u"ReadMcpResourceTool ListMcpResourcesTool NotebookRead"_s);
    row("nor by an older name", u"tools: Task, Agen‸"_s, {});
    row("behind a comma", u"tools: Read,‸"_s, u"Grep Glob …"_s);
    row("behind a comma and a blank", u"tools: Read, ‸"_s, u"Grep Glob …"_s);
    row("before a comma", u"tools: Gl‸, Read"_s, u"Glob"_s);
    row("in quotes", u"tools: \"Read, Gl‸\""_s, u"Glob"_s);
    row("in brackets", u"tools: [Read, Gl‸]"_s, u"Glob"_s);
    row("nothing in brackets yet", u"tools: [‸]"_s, u"Read Grep …"_s);
    row("in brackets that are open", u"tools: [Read, Gl‸"_s, u"Glob"_s);
    row("a quoted item in brackets", u"tools: [Read, \"Gl‸\"]"_s, u"Glob"_s);
    row("behind a dash", u"tools:\n  - Read\n  - Gl‸"_s, u"Glob"_s);
    row("nothing behind a dash yet", u"tools:\n  - Read\n  - ‸"_s, u"Grep Glob …"_s);
    row("right behind a dash", u"tools:\n  -‸"_s, u"Read Grep …"_s);
    row("behind a dash that is not indented", u"tools:\n- Gl‸"_s, u"Glob"_s);
    row("what is withheld", u"disallowedTools: Bas‸"_s, u"Bash BashOutput"_s);
    row("a server's tools", u"tools: mcp‸"_s,
        u"mcp__github mcp__my_server mcp__github__list_issues ListMcpResourcesTool ReadMcpResourceTool WaitForMcpServers"_s);
    row("of one server", u"tools: mcp__github_‸"_s, u"mcp__github__list_issues"_s);
    row("a tool with agents", u"tools: Agen‸"_s, u"Agent Agent(…)"_s);
    row("agents", u"tools: Agent(‸)"_s,
        u"api-designer code-reviewer shop:helper Explore Plan general-purpose statusline-setup claude-code-guide "
        u"output-style-setup"_s);
    row("agents by the older name", u"tools: Read, Task(co‸)"_s, u"code-reviewer claude-code-guide"_s);
    row("agents but those that are there", u"tools: Agent(api-designer, ‸)"_s, u"code-reviewer shop:helper …"_s);
    row("agents where nothing is closed", u"tools: Agent(api‸"_s, u"api-designer"_s);
    row("agents behind a dash", u"tools:\n  - Agent(ap‸)"_s, u"api-designer"_s);
    row("a skill in parentheses", u"tools: Skill(p‸)"_s, u"pdf"_s);
    row("commands are not known", u"tools: Bash(gi‸)"_s, {});
    row("skills", u"skills: ‸"_s, u"pdf release-notes"_s);
    row("skills in dashes", u"skills:\n  - pdf\n  - ‸"_s, u"release-notes"_s);
    row("servers", u"mcpServers: [‸]"_s, u"github my server"_s);
    row("a server with more below it stays", u"mcpServers:\n  - git‸hub:\n      command: x"_s, {});
    row("of another client", u"tools: [gl‸]"_s, u"glob google_web_search"_s, u"gemini"_s);
    row("by an older name of a tool that is there", u"tools: ReadF‸"_s, u"ReadFile"_s, u"qwen"_s);
    row("the agents of another client", u"agents: [ap‸]"_s, u"api-designer"_s, u"copilot"_s);
}

void CompletionTest::others_data()
{
    columns();
    row("in the place of a whole word", u"color: red‸"_s, u"red blue green yellow purple orange pink cyan"_s);
    row("of a whole word that others begin with", u"model: opus‸"_s, u"opus opusplan opus[1m] inherit …"_s);
    row("not of half a word", u"color: re‸"_s, u"red green"_s);
    row("nor in the midst of one", u"color: re‸d"_s, u"red green"_s);
    row("whole items", u"tools: Read‸, Grep"_s, u"Read ReadMcpResourceTool NotebookRead Glob …"_s);
}

void CompletionTest::nothing_data()
{
    QTest::addColumn<QString>("marked");
    QTest::newRow("prompt") << u"---\nname: x\n---\nmo‸\n"_s;
    QTest::newRow("no header") << u"mo‸\n"_s;
    QTest::newRow("comment") << inHeader(u"model: opus # mo‸"_s);
    QTest::newRow("comment line") << inHeader(u"# mo‸"_s);
    QTest::newRow("the fence") << u"-‸--\nname: x\n---\n"_s;
    QTest::newRow("prose without indentation") << inHeader(u"description: a\nsome mo‸"_s);
    QTest::newRow("more lines of a text") << inHeader(u"description: a\n  mo‸"_s);
    QTest::newRow("an alias") << inHeader(u"model: *mo‸"_s);
}

void CompletionTest::nothing()
{
    QFETCH(const QString, marked);
    const AuthoringCase made(marked);
    QCOMPARE(labelsOf(Completion::at(made.place(), made.offset, true)), QString());
}

void CompletionTest::accepting_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QString &lines, const QString &label, const QString &result) {
        QTest::newRow(name) << inHeader(lines) << label << inHeader(result);
    };
    row("a key", u"mo‸"_s, u"model"_s, u"model: ‸"_s);
    row("the name of a key", u"na‸me: x"_s, u"name"_s, u"name‸: x"_s);
    row("another key in its place", u"mo‸dle: x"_s, u"model"_s, u"model‸: x"_s);
    row("a value", u"model: op‸"_s, u"opus"_s, u"model: opus‸"_s);
    row("a value with signs of YAML", u"model: op‸"_s, u"opus[1m]"_s, u"model: opus[1m]‸"_s);
    row("all of a word", u"model: op‸us # why"_s, u"opusplan"_s, u"model: opusplan‸ # why"_s);
    row("without a blank", u"model:‸"_s, u"opus"_s, u"model: opus‸"_s);
    row("in quotes", u"model: \"op‸\""_s, u"opus"_s, u"model: \"opus‸\""_s);
    row("an open quote is closed", u"model: \"op‸"_s, u"opus"_s, u"model: \"opus\"‸"_s);
    row("a boolean", u"background: t‸"_s, u"true"_s, u"background: true‸"_s);
    row("an item", u"tools: Read,‸"_s, u"Glob"_s, u"tools: Read, Glob‸"_s);
    row("an item before others", u"tools: Gl‸, Read"_s, u"Glob"_s, u"tools: Glob‸, Read"_s);
    row("behind a dash", u"tools:\n  -‸"_s, u"Glob"_s, u"tools:\n  - Glob‸"_s);
    row("in brackets", u"tools: [Read,‸]"_s, u"Glob"_s, u"tools: [Read, Glob‸]"_s);
    row("into parentheses", u"tools: Read, Ag‸"_s, u"Agent(…)"_s, u"tools: Read, Agent(‸)"_s);
    row("in parentheses", u"tools: Agent(api-designer,‸)"_s, u"code-reviewer"_s,
        u"tools: Agent(api-designer, code-reviewer‸)"_s);
    row("what is read as a list becomes one", u"skills: ‸"_s, u"pdf"_s, u"skills: [pdf‸]"_s);
    row("what is a list stays one", u"skills: [a, ‸]"_s, u"pdf"_s, u"skills: [a, pdf‸]"_s);
    row("a server with a blank", u"mcpServers: [‸]"_s, u"my server"_s, u"mcpServers: [my server‸]"_s);
    row("its tools", u"tools: mcp‸"_s, u"mcp__my_server"_s, u"tools: mcp__my_server‸"_s);
}

void CompletionTest::accepting()
{
    QFETCH(const QString, marked);
    QFETCH(const QString, label);
    QFETCH(const QString, result);
    const AuthoringCase made(marked);
    QCOMPARE(accepted(made, Completion::at(made.place(), made.offset), label), result);
}

void CompletionTest::acceptedIsRead_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"yes"_s, u"12"_s, u"a: b"_s, u"a #b"_s, u"-"_s, u"it's"_s, u"a\"b"_s, u"[x]"_s, u"*"_s}) {
        const QByteArray tag = name.toUtf8();
        QTest::addRow("%s, in brackets", tag.constData()) << inHeader(u"skills: [‸]"_s) << name;
        QTest::addRow("%s, behind a dash", tag.constData()) << inHeader(u"skills:\n  - ‸"_s) << name;
        QTest::addRow("%s, no list yet", tag.constData()) << inHeader(u"skills: ‸"_s) << name;
        QTest::addRow("%s, in double quotes", tag.constData()) << inHeader(u"skills: [\"‸\"]"_s) << name;
        QTest::addRow("%s, in single quotes", tag.constData()) << inHeader(u"skills:\n- '‸'"_s) << name;
    }
}

/// Whatever others are called: a name that was taken from the list is that name to a reader.
void CompletionTest::acceptedIsRead()
{
    QFETCH(const QString, marked);
    QFETCH(const QString, name);
    AuthoringCase made(marked);
    made.facts.skills = {{name}};
    const QString text = accepted(made, Completion::at(made.place(), made.offset), name).remove(kCursorMark);
    const AgentFile file = AgentFile::parse(SourceText(text, {}));
    QVERIFY2(file.isStrictYaml(), qPrintable(text));
    const HeaderEntry *entry = file.entry(u"skills");
    QVERIFY(entry && entry->value && entry->value->items.size() == 1);
    QCOMPARE(entry->value->items.front().value, name);
}

void CompletionTest::whatIsSaid()
{
    const AuthoringCase keys(inHeader(u"‸"_s));
    const Completion all = Completion::at(keys.place(), keys.offset);
    QCOMPARE(all.proposals.front().kind, Completion::Kind::Field);
    QCOMPARE(all.proposals.front().detail, u"Name, needed"_s);
    QVERIFY(all.proposals.front().help.front().contains(u"Identifies the agent"_s));
    QVERIFY(all.isKey && !all.isDone);

    const AuthoringCase colours(inHeader(u"color: red‸"_s));
    const Completion red = Completion::at(colours.place(), colours.offset);
    QVERIFY(red.proposals.front().colour.has_value());
    QCOMPARE(red.proposals.front().colour->light, colours.dialect->colour(u"red")->light);
    QVERIFY(red.isDone);

    const AuthoringCase tools(inHeader(u"tools: Gl‸"_s));
    const Completion glob = Completion::at(tools.place(), tools.offset);
    QCOMPARE(glob.proposals.front().detail, u"Read"_s);
    QCOMPARE(glob.proposals.front().help, QStringList{u"Finds files by name."_s});

    const AuthoringCase agents(inHeader(u"tools: Agent(api‸)"_s));
    const Completion::Proposal agent = Completion::at(agents.place(), agents.offset).proposals.front();
    QCOMPARE(agent.detail, u"Project"_s);
    QCOMPARE(agent.help, QStringList{u"Designs interfaces."_s});
}

void CompletionTest::notMoreThanAPersonReads()
{
    AuthoringCase made(inHeader(u"tools: Agent(a‸)"_s));
    made.facts.agents.clear();
    for (int i = 0; i < 2'000; ++i)
        made.facts.agents.push_back({u"agent-%1"_s.arg(i)});
    const Completion found = Completion::at(made.place(), made.offset);
    QCOMPARE(found.proposals.size(), Completion::kMost);
    QCOMPARE(found.proposals.front().label, u"agent-0"_s);
    AuthoringCase narrowed(inHeader(u"tools: Agent(agent-1999‸)"_s));
    narrowed.facts = made.facts;
    QCOMPARE(labelsOf(Completion::at(narrowed.place(), narrowed.offset)), u"agent-1999"_s);
}

/// Wherever the cursor is, what is replaced lies around it, and what comes of it fits.
void CompletionTest::everyOffset()
{
    const QString text = u"---\nname: \"x\"\ntools: [Read, \"Bash(git:*)\", Agent(a, b)]\nskills:\n- pdf\n  -\nmodel:\n"
                         "# c\ncolor: 'red\nmcpServers:\n  x:\n    command: y\nna\n---\nPrompt\n"_s;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const AuthoringCase made(QString(text).insert(at, kCursorMark));
        const Completion found = Completion::at(made.place(), at, true);
        if (found.isEmpty())
            continue;
        QVERIFY(found.replaced.touches(at));
        for (const Completion::Proposal &proposal : found.proposals) {
            QVERIFY(found.changes(proposal).applyTo(text).has_value());
            QVERIFY(proposal.caret >= 0 && proposal.caret <= proposal.text.size());
        }
    }
}

QTEST_APPLESS_MAIN(CompletionTest)
#include "tst_completion.moc"
