// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkhelp.h"
#include "checks/checkedfile.h"
#include "checks/mending.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

using Place = FileContext::Place;

namespace {

constexpr QLatin1StringView kGood = "description: Use this agent when tests fail.\n"_L1;
constexpr QLatin1StringView kBody = "---\n\nYou mend tests that fail.\n"_L1;

/// A whole agent file with these lines in its header.
QString agent(const QString &lines)
{
    return u"---\nname: probe\n"_s + kGood + lines + kBody;
}

QString described(const QString &description)
{
    return u"---\nname: probe\ndescription: "_s + description + u'\n' + kBody;
}

CheckInput inputWith(const QString &text, const FileContext &context)
{
    CheckInput input = inputOf(text, context.path);
    input.context = context;
    input.context.dialect = input.client.dialect->id();
    input.reading = input.client.loader->read(input.file, input.context);
    return input;
}

QString coveredBy(const CheckInput &input, TextRange range)
{
    return input.file.text().sliced(range.start, range.length);
}

} // namespace

/// Rules on fields in the shapes that a help page has no room for.
class TestFieldRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shapes_data();
    void shapes();
    void fixes_data();
    void fixes();
    void secrets_data();
    void secrets();
    void names_data();
    void names();
    void namesOfOtherClients_data();
    void namesOfOtherClients();
    void circles_data();
    void circles();
    void projectToolsAndKeys();
    void hostileTextIsLinear_data();
    void hostileTextIsLinear();
};

void TestFieldRules::shapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // rule, severity
    QTest::addColumn<QString>("covered"); // text under the first one
    const auto row = [](const char *name, const QString &text, const QStringList &expected,
                        const QString &covered = {}) { QTest::newRow(name) << text << expected << covered; };
    row("second example not closed",
        described(
            u"Use when so <example>user: \"a\" assistant: \"b\"</example> <example>user: \"c\" assistant: \"d\""_s),
        {u"header/unquoted-colon warning"_s, u"description/unbalanced-examples warning"_s}, u": "_s);
    row("closed twice", described(u"Use when so <example>It fails.</example></example>"_s),
        {u"description/unbalanced-examples warning"_s}, u"</example>"_s);
    row("an example torn by a line without indentation",
        described(u"Use when so <example>It fails.\nuser: \"a\"</example>"_s), {u"header/unindented-line warning"_s});
    row("tags spelled by escapes", described(u"\"Use when so \\x3cexample>It fails.\""_s),
        {u"description/unbalanced-examples warning"_s}, u"\"Use when so \\x3cexample>It fails.\""_s);
    row("a commentary for the answer",
        described(u"|-\n  Use when so\n  <example>\n  user: \"a\"\n  <commentary>b"
                  "</commentary>\n  </example>"_s),
        {});
    row("backslash, n behind two backslashes", described(u"\"Use when so.\\\\n\\\\nIt mends.\""_s),
        {u"description/literal-newlines info"_s}, u"\\n"_s);
    row("real line breaks in quotes", described(u"\"Use when so.\\n\\nIt mends.\""_s), {});
    row("a pattern", described(u"Use when a line matches [^\\n]* or C:\\new\\nodes"_s), {});
    row("null tools", agent(u"tools:\n"_s), {u"field/empty info"_s}, u"tools"_s);
    row("null colour", agent(u"color:\n"_s), {u"field/empty info"_s}, u"color"_s);
    row("tools empty but for blanks", agent(u"tools: [\"\"]\n"_s), {});
    row("empty tools and a memory", agent(u"tools: []\nmemory: user\n"_s), {u"tools/widened-by-memory warning"_s},
        u"user"_s);
    row("all tools and a memory", agent(u"tools: \"*\"\nmemory: user\n"_s), {});
    row("unknown memory", agent(u"tools: Read\nmemory: x\n"_s), {u"memory/unknown-value warning"_s});
    row("several never given", agent(u"tools: [Read, AskUserQuestion, EnterPlanMode]\n"_s),
        {u"tools/never-given warning"_s}, u"AskUserQuestion"_s);
    row("old name with a list", agent(u"tools: Read, Task(worker)\n"_s),
        {u"tools/agent-list info"_s, u"tools/old-name info"_s}, u"Task(worker)"_s);
    row("old name taken away", agent(u"disallowedTools: KillBash\n"_s), {u"tools/old-name info"_s}, u"KillBash"_s);
    row("pattern taken away", agent(u"disallowedTools: Bash(rm:*)\n"_s), {});
    row("skills as a text", agent(u"skills: review, Test Writing\n"_s), {u"skills/name info"_s}, u"Test Writing"_s);
    row("hooks as a text", agent(u"hooks: ./check.sh\n"_s), {u"hooks/shape warning"_s}, u"./check.sh"_s);
    row("hooks without value", agent(u"hooks:\n"_s), {u"field/empty info"_s}, u"hooks"_s);
    row("hook without type",
        agent(u"hooks:\n  Stop:\n    - hooks:\n        - command: ./a.sh\n        - type: command\n          command: "
              "./b.sh\n"_s),
        {u"hooks/shape warning"_s}, u"command: ./a.sh"_s);
    row("event that is no list", agent(u"hooks:\n  Stop: ./a.sh\n"_s), {u"hooks/shape warning"_s}, u"Stop"_s);
    row("empty event", agent(u"hooks:\n  Stop: []\n"_s), {});
    row("two unknown events", agent(u"hooks:\n  stop: []\n  OnSave: []\n"_s),
        {u"hooks/unknown-event warning"_s, u"hooks/unknown-event info"_s}, u"stop"_s);
    row("servers as a text", agent(u"mcpServers: github\n"_s), {u"mcp/shape warning"_s}, u"github"_s);
    row("server with a number", agent(u"mcpServers:\n  - a\n  - b: 5\n"_s), {u"mcp/shape warning"_s}, u"b: 5"_s);
    row("no servers", agent(u"mcpServers: {}\n"_s), {});
}

void TestFieldRules::shapes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(QString, covered);
    const CheckInput input = inputOf(text);
    const std::vector<Diagnostic> diagnostics = checker().check(input);
    QCOMPARE(told(diagnostics), expected);
    if (!covered.isEmpty())
        QCOMPARE(coveredBy(input, diagnostics.front().range), covered);
}

void TestFieldRules::fixes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // after the rule's first fix
    const auto row = [](const char *name, const QString &rule, const QString &text, const QString &expected) {
        QTest::newRow(name) << rule << text << expected;
    };
    row("line breaks", u"description/literal-newlines"_s, described(u"Use when so.\\n\\nSay \"yes\". No \\new."_s),
        described(u"\"Use when so.\\n\\nSay \\\"yes\\\". No \\\\new.\""_s));
    row("two open examples", u"description/unbalanced-examples"_s,
        described(u"Use when so <example>One. <example>Two."_s),
        described(u"Use when so <example>One.</example> <example>Two.</example>"_s));
    row("lines of a block", u"header/unindented-line"_s, described(u"|\nUse when so.\nOr so."_s),
        described(u"|\n  Use when so.\n  Or so."_s));
    row("lines of a folded block", u"header/unindented-line"_s, described(u">-\nUse when so."_s),
        described(u">-\n  Use when so."_s));
    row("a colon below a key", u"header/unquoted-colon"_s, agent(u"metadata:\n  a: b\n  note: Use: this\n"_s),
        agent(u"metadata:\n  a: b\n  note: \"Use: this\"\n"_s));
    row("lines in quotes", u"header/unindented-line"_s, described(u"\"Use when so.\nOr so.\n\nOr so.\""_s),
        described(u"\"Use when so.\n  Or so.\n\n  Or so.\""_s));
    row("some lines of a block", u"header/unindented-line"_s, described(u"|\n    Use when so.\nOr so."_s),
        described(u"|\n    Use when so.\n    Or so."_s));
    row("lines of no block", u"header/unindented-line"_s, described(u"Use when\nso."_s),
        described(u"|-\n  Use when\n  so."_s));
    row("open example on lines of its own", u"description/unbalanced-examples"_s,
        described(u"|-\n  Use when so\n  <example>\n  One."_s),
        described(u"|-\n  Use when so\n  <example>\n  One.\n  </example>"_s));
    row("old name in a list", u"tools/old-name"_s, agent(u"tools:\n  - Task(a)\n  - Read\n"_s),
        agent(u"tools:\n  - Agent(a)\n  - Read\n"_s));
    row("old name beside the new", u"tools/old-name"_s, agent(u"tools: [Task, Agent, Read]\n"_s),
        agent(u"tools: [Agent, Read]\n"_s));
    row("never given", u"tools/never-given"_s, agent(u"tools: Read, AskUserQuestion\n"_s), agent(u"tools: Read\n"_s));
    row("mapping of servers", u"mcp/shape"_s,
        agent(u"mcpServers:\n  a:\n    command: x\n    args:\n      - y\n\n  b:\n    url: z\nmodel: opus\n"_s),
        agent(
            u"mcpServers:\n  - a:\n      command: x\n      args:\n        - y\n\n  - b:\n      url: z\nmodel: opus\n"_s));
    row("empty list of hooks", u"hooks/empty-list"_s, agent(u"hooks: []\n"_s), agent({}));
    row("event in another case", u"hooks/unknown-event"_s, agent(u"hooks: {stop: []}\n"_s),
        agent(u"hooks: {Stop: []}\n"_s));
    row("retired", u"model/retired"_s, agent(u"model: claude-3-opus-20240229 # best\n"_s),
        agent(u"model: opus # best\n"_s));
}

void TestFieldRules::fixes()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const CheckInput input = inputOf(text);
    const auto diagnostics = checker().check(input);
    const auto found = std::ranges::find(diagnostics, rule, &Diagnostic::rule);
    QVERIFY2(found != diagnostics.end() && !found->fixes.empty(), qPrintable(told(diagnostics).join(u' ')));
    const auto after = applied(found->fixes.front(), input.file.source());
    QVERIFY(after);
    QCOMPARE(after->text(), expected);
}

void TestFieldRules::secrets_data()
{
    QTest::addColumn<QString>("lines"); // of a server
    QTest::addColumn<QString>("secret"); // empty: none
    const QString value = u"4f9a1c77e2b84d"_s;
    const auto row = [](const char *name, const QString &lines, const QString &secret) {
        QTest::newRow(name) << lines << secret;
    };
    row("environment", u"env: {GITHUB_TOKEN: %1}"_s.arg(value), value);
    row("camel case", u"env: {shopApiKey: %1}"_s.arg(value), value);
    row("header", u"headers: {Authorization: Bearer %1}"_s.arg(value), u"Bearer "_s + value);
    row("argument", u"args: [\"--token=%1\"]"_s.arg(value), u"\"--token=%1\""_s.arg(value));
    row("argument and its value", u"args: [-y, --api-key, %1]"_s.arg(value), value);
    row("address", u"url: \"https://shop.test/mcp?api_key=%1\""_s.arg(value),
        u"\"https://shop.test/mcp?api_key=%1\""_s.arg(value));
    row("password in an address", u"url: \"https://me:%1@shop.test/mcp\""_s.arg(value),
        u"\"https://me:%1@shop.test/mcp\""_s.arg(value));
    row("by its form", u"args: [run, ghp_0123456789abcdef0123]"_s, u"ghp_0123456789abcdef0123"_s);
    row("variable", u"env: {GITHUB_TOKEN: \"${GITHUB_TOKEN}\"}"_s, {});
    row("placeholder", u"env: {GITHUB_TOKEN: your-token-here}"_s, {});
    row("angle brackets", u"env: {GITHUB_TOKEN: <the token>}"_s, {});
    row("file", u"env: {TOKEN_FILE: /run/secrets/token, API_KEY: ./key.pem}"_s, {});
    row("number of tokens", u"env: {MAX_TOKENS: \"1280000000\"}"_s, {});
    row("a number is no text", u"env: {ACCESS_TOKEN: 1280000000}"_s, {});
    row("mode", u"env: {AUTH_MODE: interactive}"_s, {});
    row("flag without a value", u"args: [--password, --verbose-output]"_s, {});
    row("words", u"headers: {Authorization: ask the administrator}"_s, {});
}

void TestFieldRules::secrets()
{
    QFETCH(QString, lines);
    QFETCH(QString, secret);
    const CheckInput input = inputOf(agent(u"mcpServers:\n  - shop:\n      type: http\n      %1\n"_s.arg(lines)));
    const auto diagnostics = checker().check(input);
    QCOMPARE(told(diagnostics), secret.isEmpty() ? QStringList() : QStringList{u"mcp/secret warning"_s});
    if (secret.isEmpty())
        return;
    QCOMPARE(coveredBy(input, diagnostics.front().range), secret);
    QVERIFY(!diagnostics.front().message.contains(u"4f9a"_s));
    QVERIFY(!diagnostics.front().message.contains(u"ghp_"_s));
}

void TestFieldRules::names_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("otherPath");
    QTest::addColumn<Place>("otherPlace");
    QTest::addColumn<QString>("expected"); // rule
    QTest::addColumn<QString>("said"); // part of the message
    const auto row = [](const char *name, const QString &path, Place place, const QString &otherPath, Place otherPlace,
                        const QString &expected, const QString &said = {}) {
        QTest::newRow(name) << path << place << otherPath << otherPlace << expected << said;
    };
    const QString own = u"/p/.claude/agents/probe.md"_s;
    const QString home = u"/home/u/.claude/agents/probe.md"_s;
    const QString hidden = u"name/hidden"_s;
    const QString twice = u"name/duplicate"_s;
    row("same folder", own, Place::Project, u"/p/.claude/agents/copy.md"_s, Place::Project, twice, u"copy.md"_s);
    row("below it", own, Place::Project, u"/p/.claude/agents/x/probe.md"_s, Place::Project, twice);
    row("twice at home", home, Place::User, u"/home/u/.claude/agents/x/probe.md"_s, Place::User, twice);
    row("project over home", own, Place::Project, home, Place::User, hidden, u"which it hides"_s);
    row("home under project", home, Place::User, own, Place::Project, hidden, u"goes first"_s);
    row("managed over project", own, Place::Project, u"/etc/c/.claude/agents/probe.md"_s, Place::Managed, hidden,
        u"goes first"_s);
    row("inner project", u"/p/sub/.claude/agents/probe.md"_s, Place::Project, own, Place::Project, hidden,
        u"which it hides"_s);
    row("outer project", own, Place::Project, u"/p/sub/.claude/agents/probe.md"_s, Place::Project, hidden,
        u"goes first"_s);
    row("projects side by side", own, Place::Project, u"/q/.claude/agents/probe.md"_s, Place::Project, {});
    row("loose file", u"/tmp/probe.md"_s, Place::Project, u"/tmp/x/probe.md"_s, Place::Project, twice);
    row("plugin and project", u"/g/agents/probe.md"_s, Place::Plugin, own, Place::Project, {});
    row("one folder of a plugin", u"/g/agents/probe.md"_s, Place::Plugin, u"/g/agents/b.md"_s, Place::Plugin, twice);
    row("two folders of a plugin", u"/g/agents/probe.md"_s, Place::Plugin, u"/g/agents/x/probe.md"_s, Place::Plugin,
        {});
}

void TestFieldRules::names()
{
    QFETCH(QString, path);
    QFETCH(Place, place);
    QFETCH(QString, otherPath);
    QFETCH(Place, otherPlace);
    QFETCH(QString, expected);
    QFETCH(QString, said);
    FileContext context;
    context.path = path;
    context.place = place;
    context.neighbours = {{u"other"_s, u"/p/.claude/agents/other.md"_s, Place::Project, {}},
                          {u"probe"_s, otherPath, otherPlace, {}}};
    const auto diagnostics = checker().check(inputWith(agent({}), context));
    QStringList rules;
    for (const Diagnostic &diagnostic : diagnostics)
        rules += diagnostic.rule;
    QCOMPARE(rules, expected.isEmpty() ? QStringList() : QStringList{expected});
    QVERIFY(said.isEmpty() || diagnostics.front().message.contains(said));
}

void TestFieldRules::namesOfOtherClients_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("otherPath");
    QTest::addColumn<Place>("otherPlace");
    QTest::addColumn<QString>("said"); // empty: nothing of another one
    const auto row = [](const char *name, const QString &client, const QString &path, const QString &otherPath,
                        Place otherPlace, const QString &said) {
        QTest::newRow(name) << client << path << otherPath << otherPlace << said;
    };
    row("Copilot takes Home's first", u"copilot"_s, u"/p/.github/agents/probe.md"_s,
        u"/home/u/.copilot/agents/probe.md"_s, Place::User, u"goes first"_s);
    row("Gemini takes the project's", u"gemini"_s, u"/p/.gemini/agents/probe.md"_s,
        u"/home/u/.gemini/agents/probe.md"_s, Place::User, u"which it hides"_s);
    row("Gemini does not look upwards", u"gemini"_s, u"/p/.gemini/agents/probe.md"_s, u"/p/x/.gemini/agents/probe.md"_s,
        Place::Project, {});
    row("of OpenCode nobody knows", u"opencode"_s, u"/p/.opencode/agents/probe.md"_s,
        u"/home/u/.config/opencode/agents/probe.md"_s, Place::User, {});
}

void TestFieldRules::namesOfOtherClients()
{
    QFETCH(QString, client);
    QFETCH(QString, path);
    QFETCH(QString, otherPath);
    QFETCH(Place, otherPlace);
    QFETCH(QString, said);
    CheckInput input = inputOf(agent({}), path);
    input.client = dialects().client(client);
    input.context.dialect = client;
    input.context.neighbours = {{u"probe"_s, otherPath, otherPlace, {}}};
    input.reading = input.client.loader->read(input.file, input.context);
    QStringList messages;
    for (const Diagnostic &diagnostic : checker().check(input)) {
        if (diagnostic.rule == "name/hidden"_L1)
            messages += diagnostic.message;
    }
    QCOMPARE(messages.size(), said.isEmpty() ? 0 : 1);
    QVERIFY(said.isEmpty() || messages.front().contains(said));
}

void TestFieldRules::circles_data()
{
    QTest::addColumn<QString>("tools");
    QTest::addColumn<QString>("said"); // empty: no circle
    QTest::addColumn<QString>("covered");
    const auto row = [](const char *name, const QString &tools, const QString &said, const QString &covered = {}) {
        QTest::newRow(name) << tools << said << covered;
    };
    row("by way of two", u"Agent(x, a)"_s, u"a → b"_s, u"a"_s);
    row("itself", u"Agent(probe)"_s, u"itself"_s, u"probe"_s);
    row("a circle without it", u"Agent(c)"_s, {});
    row("any agent", u"Agent"_s, {});
    row("nobody of this name", u"Agent(nobody)"_s, {});
}

void TestFieldRules::circles()
{
    QFETCH(QString, tools);
    QFETCH(QString, said);
    QFETCH(QString, covered);
    FileContext context;
    context.path = u"/p/.claude/agents/probe.md"_s;
    context.neighbours = {{u"a"_s, u"/a.md"_s, Place::Project, {u"b"_s}},
                          {u"b"_s, u"/b.md"_s, Place::Project, {u"a"_s, u"probe"_s}},
                          {u"c"_s, u"/c.md"_s, Place::Project, {u"d"_s}},
                          {u"d"_s, u"/d.md"_s, Place::Project, {u"c"_s}}};
    const CheckInput input = inputWith(agent(u"tools: %1\n"_s.arg(tools)), context);
    const auto diagnostics = checker().check(input);
    const auto found = std::ranges::find(diagnostics, u"agents/circular"_s, &Diagnostic::rule);
    QCOMPARE(found != diagnostics.end(), !said.isEmpty());
    if (said.isEmpty())
        return;
    QVERIFY2(found->message.contains(said), qPrintable(found->message));
    QCOMPARE(coveredBy(input, found->range), covered);
}

void TestFieldRules::projectToolsAndKeys()
{
    const QString text = agent(u"owner: me\nallowed-tools: Read\ntools: Read, DeployShop, Gerpp\n"_s);
    CheckInput input = inputOf(text);
    const auto rules = checker().ruleIds();
    QCOMPARE(told(checker().check(input)), (QStringList{u"header/unknown-key info"_s, u"header/near-miss-key warning"_s,
                                                        u"tools/unknown warning"_s}));
    const auto configuration =
        Configuration::fromJson("{\"tools\": [\"Deploy*\", \"Gerpp\"], \"keys\": [\"owner\", \"allowed-tools\"]}",
                                u"/p/.dossier.json"_s, {rules, {}});
    QVERIFY(configuration);
    input.configuration = std::make_shared<const Configuration>(*configuration);
    QCOMPARE(told(checker().check(input)), QStringList());
}

void TestFieldRules::hostileTextIsLinear_data()
{
    QTest::addColumn<QString>("text");
    const auto many = [](const QString &part) { return part.repeated(900'000 / part.size()); };
    QTest::newRow("open examples") << described(many(u"<example> "_s));
    QTest::newRow("closing tags") << described(many(u"</example> "_s));
    QTest::newRow("half written") << described(u"\""_s + many(u"<example>user: a</example> "_s) + u'"');
    QTest::newRow("written line ends") << described(many(u"a\\n\\nuser:"_s));
    QTest::newRow("old names") << agent(u"tools: "_s + many(u"Task(a),"_s) + u'\n');
    QString distinct;
    for (int i = 0; i < 100'000; ++i)
        distinct += u"tool%1, "_s.arg(i);
    QTest::newRow("unknown tools") << agent(u"tools: "_s + distinct + u"a\n"_s);
    QTest::newRow("unknown skills") << agent(u"skills: "_s + distinct + u"My Skill\n"_s);
    QTest::newRow("agents") << agent(u"tools: Agent("_s + distinct + u"a)\n"_s);
    QTest::newRow("servers") << agent(u"mcpServers: ["_s + many(u"--token=,"_s) + u"a]\n"_s);
    QTest::newRow("hooks") << agent(u"hooks: ["_s + many(u"a,"_s) + u"a]\n"_s);
}

void TestFieldRules::hostileTextIsLinear()
{
    QFETCH(QString, text);
    CheckInput input = inputOf(text);
    input.wantsFixes = false;
    const CheckedFile file(input);
    for (const auto &rule : checker().rules()) {
        QElapsedTimer timer;
        timer.start();
        (void)rule->check(file);
        if (timer.elapsed() > 400)
            qInfo() << rule->id() << timer.elapsed();
        QVERIFY2(timer.elapsed() < 5000, qPrintable(rule->id()));
    }
}

QTEST_GUILESS_MAIN(TestFieldRules)
#include "tst_fieldrules.moc"
