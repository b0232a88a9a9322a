// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "clientcases.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

constexpr auto kPrompt = "A prompt that is long enough.";

QByteArray file(const QByteArray &header)
{
    return "---\n" + header + "\n---\n" + kPrompt + "\n";
}

/// With the fields that are asked for; `id` keeps rows apart in one folder.
QByteArray with(const QByteArray &id, const QByteArray &lines)
{
    return file("name: probe-" + id + "\ndescription: Checks.\n" + lines);
}

} // namespace

/// What Qwen Code 0.24.4 makes of files; all rows were run there.
class QwenLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields() { compareVerdict(u"qwen", u"Qwen Code"_s); }
    void names_data();
    void names() { compareVerdict(u"qwen", u"Qwen Code"_s); }
    void fences_data();
    void fences() { compareVerdict(u"qwen", u"Qwen Code"_s); }
    void programs_data();
    void programs() { compareVerdict(u"qwen", u"Qwen Code"_s); }
    void lines_data();
    void lines();
    void lists();
    void reads();
};

void QwenLoaderTest::fields_data()
{
    addVerdictColumns();
    loadsRow("name and description", with("f1", "model: x"));
    refusedRow("no name", file("description: x"), u"description"_s);
    refusedRow("name without value", file("name:\ndescription: x"), u"name"_s);
    refusedRow("no description", file("name: probe-f2"), u"name"_s);
    refusedRow("empty description", file("name: probe-f3\ndescription: ''"), {});
    refusedRow("blank description", file("name: probe-f4\ndescription: ' '"), u"' '"_s);
    loadsRow("description a number", file("name: probe-f5\ndescription: 5"));
    loadsRow("description a list", file("name: probe-f6\ndescription: [a, b]"));
    refusedRow("description a mapping", file("name: probe-f7\ndescription: {a: b}"), u"{a: b}"_s);
    loadsRow("unknown key", with("f8", "foo: bar"));
    loadsRow("colour that is none", with("f9", "color: magenta"));
    loadsRow("tools by comma", with("f10", "tools: Read, , Edit"));
    loadsRow("tools by list", with("f11", "tools: [Read, 5]"));
    refusedRow("empty name among tools", with("f12", "tools: [Read, ' ']"), u"[Read, ' ']"_s);
    refusedRow("empty name among those withheld", with("f13", "disallowedTools: ['']"), u"['']"_s);
    for (const char *mode : {"plan", "default", "auto-edit", "auto", "yolo", "bubble", "''", ""})
        loadsRow(mode,
                 with("m" + QByteArray::number(qHash(QByteArray(mode)) % 997), "approvalMode: " + QByteArray(mode)));
    refusedRow("approvalMode", with("f14", "approvalMode: acceptEdits"), u"acceptEdits"_s);
    refusedRow("approvalMode in capitals", with("f15", "approvalMode: Plan"), u"Plan"_s);
    refusedRow("approvalMode a boolean", with("f16", "approvalMode: true"), u"true"_s);
    loadsRow("permissionMode that is none", with("f17", "permissionMode: never"));
    loadsRow("maxTurns that is none", with("f18", "maxTurns: -3"));
    loadsRow("background that is none", with("f19", "background: perhaps"));
    loadsRow("mcpServers that are none", with("f20", "mcpServers: x"));
    loadsRow("runConfig", with("f21", "runConfig: {max_turns: 3, max_time_minutes: 0.5}"));
    refusedRow("runConfig's turns", with("f22", "runConfig: {max_turns: 0}"), u"max_turns: 0"_s);
    refusedRow("runConfig's turns a fraction", with("f23", "runConfig: {max_turns: 1.5}"), u"1.5"_s);
    refusedRow("runConfig's minutes a text", with("f24", "runConfig: {max_time_minutes: x}"), u"x"_s);
    loadsRow("runConfig a text", with("f25", "runConfig: x"));
    refusedRow("blank model", with("f26", "model: ' '"), u"' '"_s);
    refusedRow("model only an account", with("f27", "model: 'openai:'"), u"openai:"_s);
    loadsRow("model of an account", with("f28", "model: openai:x"));
    loadsRow("model of nobody", with("f29", "model: 'nobody:'"));
    refusedRow("older model blank", with("f30", "modelConfig: {model: ' '}"), u"model"_s);
}

void QwenLoaderTest::names_data()
{
    addVerdictColumns();
    const auto named = [](const QByteArray &name) { return file("name: " + name + "\ndescription: x"); };
    for (const char *name : {"ab", "Ab1", "a-_b", "прибор", "42", "'  padded  '", "selfish", "true", "[one]"})
        loadsRow(name, named(name));
    for (const char *name : {"a", "-ab", "ab-", "_ab", "ab_", "a b", "a.b", "self", "System", "user", "model", "tool",
                             "config", "default", "main", "5", "a/b", "{a: b}", "[a, b]"})
        refusedRow(name, named(name), QString::fromUtf8(name));
    loadsRow("byte order mark in the name", named("\xEF\xBB\xBFmarked"));
    loadsRow("control character", "---\nname: bell\ndescription: a\x07\n---\n" + QByteArray(kPrompt));
    loadsRow("50 letters", named(QByteArray(50, 'x')));
    // Numbers in a broken header are those of JavaScript.
    const auto byLines = [](const QByteArray &name) { return file("name: " + name + "\ndescription: x\nmodel: a: b"); };
    for (const char *name : {"0x12", "0x0x11", "0b0b111111"})
        loadsRow(name, byLines(name));
    for (const char *name : {"0x 10", "0xFFFFFFFFFFFFFFFFFF"})
        refusedRow(name, byLines(name), QString::fromUtf8(name));
    refusedRow("51 letters", named(QByteArray(51, 'x')), u"xxx"_s);
}

void QwenLoaderTest::fences_data()
{
    addVerdictColumns();
    const QByteArray fields = "name: probe-g1\ndescription: x\n";
    const QByteArray good = "---\nname: probe-g2\ndescription: x\n---\n" + QByteArray(kPrompt);
    refusedRow("no header", kPrompt, {});
    loadsRow("byte order mark", "\xEF\xBB\xBF" + QByteArray(good).replace("g2", "g3"));
    loadsRow("CRLF", QByteArray(good).replace("g2", "g4").replace("\n", "\r\n"));
    loadsRow("CR only", QByteArray(good).replace("g2", "g5").replace("\n", "\r"));
    loadsRow("mixed line ends", QByteArray(good).replace("g2", "g6").replace("description", "x: y\r\ndescription"));
    refusedRow("blank behind the first fence", "--- \n" + fields + "---\n" + kPrompt, {});
    refusedRow("blank behind the last fence", "---\n" + fields + "--- \n" + kPrompt, {});
    refusedRow("closed at the end of the file", "---\n" + fields + "---", {});
    refusedRow("not closed", "---\n" + fields + kPrompt, {});
    loadsRow("closed by a later line",
             "---\nname: probe-g7\ndescription: x\n--- \nmore: y\n---\n" + QByteArray(kPrompt));
    refusedRow("empty header", "---\n\n---\n" + QByteArray(kPrompt), {});
    refusedRow("empty prompt", "---\n" + fields + "---\n", {});
    refusedRow("prompt of nine characters", "---\n" + fields + "---\n\n 123456789 \n", u"123456789"_s);
    loadsRow("prompt of ten characters", "---\nname: probe-g8\ndescription: x\n---\n1234567890\n");
}

void QwenLoaderTest::programs_data()
{
    addVerdictColumns();
    loadsRow("executor", with("p1", "executor: {kind: acp, command: x, args: [y]}"));
    refusedRow("executor of another kind", with("p2", "executor: {kind: ssh, command: x}"), u"{kind: ssh"_s);
    refusedRow("executor without command", with("p3", "executor: {kind: codex}"), u"{kind: codex}"_s);
    refusedRow("executor with wrong arguments", with("p4", "executor: {kind: acp, command: x, args: [5]}"), u"5"_s);
    refusedRow("executor without value", with("p5", "executor:"), {});
    refusedRow("executor in a faulty header", with("p6", "model: a: b\nexecutor: {kind: acp, command: x}"), {});
    loadsRow("container", with("p7", "executionBackend: container"));
    refusedRow("another backend", with("p8", "executionBackend: local"), u"local"_s);
    refusedRow("backend in a faulty header", with("p9", "model: a: b\nexecutionBackend: container"), {});
}

void QwenLoaderTest::lines_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("description");

    const auto row = [](const char *name, const QByteArray &id, const QByteArray &written, const QString &value) {
        QTest::newRow(name) << file("name: probe-" + id + "\ndescription: " + written) << value;
    };
    row("colon and space", "l1", "Use when: x", u"Use when: x"_s);
    row("open bracket", "l2", "[unclosed", u"[unclosed"_s);
    row("quotes on both ends", "l3", "\"a \\\"b\\\" c\"\nmodel: a: b", u"a \"b\" c"_s);
    row("single quotes stay", "l4", "'a'\nmodel: a: b", u"'a'"_s);
    row("comment stays", "l5", "a: b # c", u"a: b # c"_s);
    row("block of text is lost", "l6", "|\n  text\nmodel: a: b", u"|"_s);
    row("same key twice", "l7", "a\ndescription: b", u"b"_s);
    row("indented line with a colon", "l8", "a\n  user: b", u"a"_s);
    row("address", "l9", "see: http://a.b:80", u"see: http://a.b:80"_s);
}

void QwenLoaderTest::lines()
{
    QFETCH(QByteArray, file);
    writeRow(file);
    const Reading reading = readAs(u"qwen", file);
    QCOMPARE(toString(reading.outcome), u"loads"_s);
    QCOMPARE(toString(reading.header), u"rescued"_s);
    QTEST(reading.description.value_or(QString()), "description");
    QCOMPARE(textAt(file, reading.field(u"description")->keyRange), u"description"_s);
    QVERIFY(reading.field(u"description")->rescued);
    QCOMPARE(reading.notes.front().id, u"read-by-lines"_s);
}

void QwenLoaderTest::lists()
{
    const QByteArray bytes = file("name: probe\ndescription: a: b\ntools:\n  - Read\n\n  - null\n  - 5\nrunConfig:\n"
                                  "  max_turns: 0x10\n  other\nmaxTurns: 7\nempty:\nbackground: true\nmodel: null\n"
                                  "# note: x\ncolor: \"red\"");
    const Reading reading = readAs(u"qwen", bytes);
    QCOMPARE(toString(reading.header), u"rescued"_s);
    QCOMPARE(reading.field(u"tools")->value, QJsonValue(QJsonArray{u"Read"_s, 5}));
    QCOMPARE(textAt(bytes, reading.field(u"tools")->keyRange), u"tools"_s);
    QCOMPARE(textAt(bytes, reading.field(u"tools")->valueRange), u"  - Read\n\n  - null\n  - 5"_s);
    QCOMPARE(reading.field(u"runConfig")->value, QJsonValue(QJsonObject{{u"max_turns"_s, 16}, {u"other"_s, u""_s}}));
    QCOMPARE(reading.field(u"maxTurns")->value, QJsonValue(7));
    QCOMPARE(reading.field(u"background")->value, QJsonValue(true));
    QCOMPARE(reading.field(u"color")->value, QJsonValue(u"red"_s));
    QVERIFY(!reading.field(u"empty") && !reading.field(u"model") && !reading.field(u"note"));
}

void QwenLoaderTest::reads()
{
    const QByteArray bytes =
        "---\r\nname: 42\r\ndescription: |\r\n  a\r\n  b\r\nmodel:\r\n---\r\n\r\nOne line.\r\nAnother.\r\n";
    const Reading reading = readAs(u"qwen", bytes);
    QCOMPARE(toString(reading.header), u"read"_s);
    QCOMPARE(reading.name.value_or(QString()), u"42"_s);
    QCOMPARE(reading.description.value_or(QString()), u"a\nb\n"_s);
    QVERIFY(!reading.field(u"model"));
    QCOMPARE(reading.prompt, u"One line.\nAnother."_s);
    QCOMPARE(textAt(bytes, reading.promptRange), reading.prompt);
    QCOMPARE(textAt(bytes, reading.field(u"name")->valueRange), u"42"_s);
    const QByteArray block = file("name: probe\ndescription: |\n  a");
    QCOMPARE(readAs(u"qwen", block).description.value_or(QString()), u"a\n"_s);
    QCOMPARE(textAt(block, readAs(u"qwen", block).field(u"description")->valueRange), u"|\n  a"_s);
    const Reading wordy = readAs(u"qwen", file("name: probe\ndescription: " + QByteArray(1001, 'x')));
    QCOMPARE(wordy.notes.front().id, u"long-description"_s);
}

QTEST_APPLESS_MAIN(QwenLoaderTest)
#include "tst_qwenloader.moc"
