// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "clientcases.h"

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QByteArray with(const QByteArray &lines)
{
    return "---\nname: probe\ndescription: Checks.\n" + lines + "\n---\nBody.\n";
}

QByteArray remote(const QByteArray &lines)
{
    return "---\nkind: remote\nname: probe\n" + lines + "\n---\n";
}

} // namespace

/// What @google/gemini-cli-core 0.61.0 makes of files; all rows were run there.
class GeminiLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields() { compareVerdict(u"gemini", u"Gemini CLI"_s); }
    void fences_data();
    void fences() { compareVerdict(u"gemini", u"Gemini CLI"_s); }
    void yaml_data();
    void yaml() { compareVerdict(u"gemini", u"Gemini CLI"_s); }
    void tools_data();
    void tools() { compareVerdict(u"gemini", u"Gemini CLI"_s); }
    void remoteAgents_data();
    void remoteAgents() { compareVerdict(u"gemini", u"Gemini CLI"_s); }
    void reads();
    void prompts_data();
    void prompts();
};

void GeminiLoaderTest::fields_data()
{
    addVerdictColumns();
    loadsRow("name and description", with("kind: local"));
    refusedRow("no name", "---\ndescription: Checks.\n---\n", u"description"_s);
    refusedRow("no description", "---\nname: probe\n---\n", u"name"_s);
    refusedRow("empty description", "---\nname: probe\ndescription: ''\n---\n", u"''"_s);
    loadsRow("blank description", "---\nname: probe\ndescription: ' '\n---\n");
    refusedRow("description without value", "---\nname: probe\ndescription:\n---\n", {});
    refusedRow("description a number", "---\nname: probe\ndescription: 5\n---\n", u"5"_s);
    refusedRow("description a date", "---\nname: probe\ndescription: 2024-01-31\n---\n", u"2024-01-31"_s);
    loadsRow("description nearly a date", "---\nname: probe\ndescription: 2024-01-3\n---\n");
    refusedRow("upper case in the name", "---\nname: Probe\ndescription: x\n---\n", u"Probe"_s);
    loadsRow("digits, hyphen, underscore", "---\nname: a-1_b\ndescription: x\n---\n");
    refusedRow("space in the name", "---\nname: a b\ndescription: x\n---\n", u"a b"_s);
    refusedRow("name a number", "---\nname: 12\ndescription: x\n---\n", u"12"_s);
    loadsRow("name a quoted number", "---\nname: '12'\ndescription: x\n---\n");
    refusedRow("unknown key", with("foo: bar"), u"foo"_s);
    refusedRow("color", with("color: red"), u"color"_s);
    refusedRow("mcpServers", with("mcpServers: {}"), u"mcpServers"_s);
    loadsRow("mcp_servers", with("mcp_servers: {a: {command: x, args: [y], trust: true}}"));
    refusedRow("server's wrong argument", with("mcp_servers: {a: {args: y}}"), u"y"_s);
    loadsRow("server's unknown key", with("mcp_servers: {a: {foo: y}}"));
    refusedRow("server's type", with("mcp_servers: {a: {type: stdio}}"), u"stdio"_s);
    refusedRow("server's sign-in", with("mcp_servers: {a: {auth: {type: x}}}"), u"x"_s);
    loadsRow("server's sign-in that is known", with("mcp_servers: {a: {auth: {type: oauth}}}"));
    refusedRow("kind", with("kind: global"), u"global"_s);
    refusedRow("display_name a list", with("display_name: [a]"), u"[a]"_s);
    loadsRow("display_name", with("display_name: A b"));
    loadsRow("model", with("model: any thing"));
    refusedRow("model a number", with("model: 3"), u"3"_s);
    refusedRow("model without value", with("model:"), {});
    loadsRow("temperature", with("temperature: 5.5"));
    refusedRow("temperature quoted", with("temperature: '0.5'"), u"'0.5'"_s);
    loadsRow("max_turns", with("max_turns: 1"));
    loadsRow("max_turns with a whole fraction", with("max_turns: 3.0"));
    refusedRow("max_turns 0", with("max_turns: 0"), u"0"_s);
    refusedRow("max_turns a fraction", with("max_turns: 1.5"), u"1.5"_s);
    loadsRow("max_turns with an underscore", with("max_turns: 1_0"));
    refusedRow("max_turns with an underscore at the end", with("max_turns: 1_"), u"1_"_s);
    refusedRow("timeout_mins below 0", with("timeout_mins: -1"), u"-1"_s);
    loadsRow("timeout_mins", with("timeout_mins: 0x1F"));
}

void GeminiLoaderTest::fences_data()
{
    addVerdictColumns();
    const QByteArray fields = "name: probe\ndescription: x\n";
    refusedRow("no header", "Body.\n", {});
    refusedRow("empty file", "", {});
    refusedRow("byte order mark", "\xEF\xBB\xBF---\n" + fields + "---\n", {});
    loadsRow("CRLF", "---\r\nname: probe\r\ndescription: x\r\n---\r\nBody.\r\n");
    refusedRow("CR only", "---\rname: probe\rdescription: x\r---\rBody.\r", {});
    refusedRow("blank behind the first fence", "--- \n" + fields + "---\n", {});
    loadsRow("blank behind the second fence", "---\n" + fields + "--- \n");
    loadsRow("more dashes behind", "---\n" + fields + "-----\n");
    loadsRow("no line end at the end", "---\n" + fields + "---");
    refusedRow("not closed", "---\n" + fields, {});
    refusedRow("closed by dots", "---\n" + fields + "...\n", {});
    refusedRow("line before", "\n---\n" + fields + "---\n", {});
    refusedRow("indented closing fence", "---\n" + fields + " ---\n", {});
    loadsRow("dashes inside a line", "---\nname: probe\ndescription: a --- b\n---\n");
    refusedRow("empty header", "---\n\n---\nBody.\n", {});
    refusedRow("fences with nothing between", "---\n---\nBody.\n", {});
}

void GeminiLoaderTest::yaml_data()
{
    addVerdictColumns();
    refusedRow("colon and space", with("model: Use when: x"), u":"_s);
    loadsRow("colon without space", with("model: Use when:x"));
    refusedRow("open bracket", with("tools: [read_file"), {});
    refusedRow("same key twice", with("model: a\nmodel: b"), u"model"_s);
    loadsRow("keys of other case", with("mcp_servers: {model: {}, Model: {}}"));
    refusedRow("header a text", "---\nJust text.\n---\n", u"Just text."_s);
    refusedRow("unknown tag", with("model: !wild x"), u"x"_s);
    loadsRow("known tag", with("model: !!str 5"));
    refusedRow("second document", "---\nname: probe\ndescription: x\n...\nmodel: y\n---\n", {});
    loadsRow("merge", "---\nname: probe\n<<: {description: x}\n---\n");
    refusedRow("merge of a text", with("<<: x"), u"x"_s);
    loadsRow("comment only beside", with("# note"));
    refusedRow("two keys on one line", with("model: \"a\" display_name: b"), u"d"_s);
    refusedRow("text behind quotes", with("model: \"a\" b"), {});
    loadsRow("next line U+0085", with("model: a\xC2\x85- b"));
}

void GeminiLoaderTest::tools_data()
{
    addVerdictColumns();
    loadsRow("list", with("tools: [read_file, grep_search, search_file_content]"));
    loadsRow("block list", with("tools:\n  - read_file\n  - glob"));
    loadsRow("empty list", with("tools: []"));
    refusedRow("comma text", with("tools: read_file, glob"), u"read_file"_s);
    refusedRow("names of Claude Code", with("tools: [Read, Edit]"), u"Read"_s);
    refusedRow("a number", with("tools: [5]"), u"5"_s);
    for (const char *name : {"'*'", "mcp_*", "mcp_server_*", "mcp_server_tool", "mcp_server_tool_b",
                             "discovered_tool_x", "discovered_tool_", "mcp_a.b:c-d_e"})
        loadsRow(name, with("tools: [" + QByteArray(name) + "]"));
    for (const char *name : {"mcp_", "mcp__tool", "mcp_server", "mcp_server_", "mcp_server___", "mcp_se rver_x",
                             "mcp__server__tool", "discovered_x", "read_*", "''"})
        refusedRow(name, with("tools: [" + QByteArray(name) + "]"), QString::fromUtf8(name));
}

void GeminiLoaderTest::remoteAgents_data()
{
    addVerdictColumns();
    loadsRow("address", remote("agent_card_url: https://example.org/card"));
    loadsRow("address without kind", "---\nname: probe\nagent_card_url: https://example.org\n---\n");
    refusedRow("no address", remote("agent_card_url: example"), u"example"_s);
    refusedRow("address without host", remote("agent_card_url: 'https://'"), u"https"_s);
    refusedRow("address with a port that is none", remote("agent_card_url: https://a.b:c"), u"https"_s);
    loadsRow("address with a port", remote("agent_card_url: https://a@b.c:80?d"));
    loadsRow("address of another kind", remote("agent_card_url: 'a:b'"));
    refusedRow("no card", remote("description: x"), {});
    loadsRow("card as text", remote("agent_card_json: '{}'"));
    refusedRow("card no JSON", remote("agent_card_json: '{'"), u"'{'"_s);
    refusedRow("both", remote("agent_card_json: '{}'\nagent_card_url: https://a.b"), u"'{}'"_s);
    refusedRow("key of a local agent", remote("agent_card_url: https://a.b\nmodel: x"), u"model"_s);
    loadsRow("sign-in by a key", remote("agent_card_url: https://a.b\nauth: {type: apiKey, key: x}"));
    refusedRow("sign-in without the key", remote("agent_card_url: https://a.b\nauth: {type: apiKey}"), {});
    refusedRow("bearer without token", remote("agent_card_url: https://a.b\nauth: {type: http, scheme: Bearer}"), {});
    loadsRow("bearer", remote("agent_card_url: https://a.b\nauth: {type: http, scheme: Bearer, token: t}"));
    loadsRow("several",
             "---\n- name: a\n  agent_card_url: https://a.b\n- name: b\n  agent_card_url: https://a.c\n---\n");
    refusedRow("a local one among several", "---\n- name: a\n  description: x\n---\n", {});
    refusedRow("list of texts", "---\n- name\n---\n", u"name"_s);
}

void GeminiLoaderTest::reads()
{
    const QByteArray file = with("tools: [glob]\nmax_turns: 0b11");
    const Reading reading = readAs(u"gemini", file);
    QCOMPARE(reading.name.value_or(QString()), u"probe"_s);
    QCOMPARE(reading.description.value_or(QString()), u"Checks."_s);
    QCOMPARE(reading.field(u"max_turns")->value, QJsonValue(3));
    QCOMPARE(textAt(file, reading.field(u"tools")->valueRange), u"[glob]"_s);
    QCOMPARE(textAt(file, reading.field(u"tools")->keyRange), u"tools"_s);
    QCOMPARE(textAt(file, reading.headerRange).section(u'\n', 0, 0), u"name: probe"_s);
    QCOMPARE(toString(reading.header), u"read"_s);
    QVERIFY(reading.strictYaml);
    const QByteArray folded = "---\nname: probe\ndescription: >\n  a\n  b\n---\n";
    QCOMPARE(readAs(u"gemini", folded).description.value_or(QString()), u"a b\n"_s);
    QCOMPARE(textAt(folded, readAs(u"gemini", folded).field(u"description")->valueRange), u">\n  a\n  b"_s);
    QCOMPARE(toString(readAs(u"gemini", with("tools: [x")).header), u"failed"_s);
    QCOMPARE(toString(readAs(u"gemini", "Body.\n").header), u"none"_s);
}

void GeminiLoaderTest::prompts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("prompt");

    const QByteArray fields = "---\nname: probe\ndescription: x\n---";
    QTest::newRow("trimmed") << fields + "\n\n Body. \n\n" << u"Body."_s;
    QTest::newRow("none") << fields << QString();
    QTest::newRow("lost behind dashes") << fields + "-\nBody.\n" << QString();
    QTest::newRow("lost behind a blank") << fields + " \nBody.\n" << QString();
    QTest::newRow("CRLF") << QByteArray(fields + "\na\nb\n").replace("\n", "\r\n") << u"a\r\nb"_s;
    QTest::newRow("a rule in it") << fields + "\na\n---\nb\n" << u"a\n---\nb"_s;
}

void GeminiLoaderTest::prompts()
{
    QFETCH(QByteArray, file);
    const Reading reading = readAs(u"gemini", file);
    QTEST(reading.prompt, "prompt");
    QCOMPARE(textAt(file, reading.promptRange), QString(reading.prompt).replace("\r\n"_L1, "\n"_L1));
}

QTEST_APPLESS_MAIN(GeminiLoaderTest)
#include "tst_geminiloader.moc"
