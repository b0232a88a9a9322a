// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "clientcases.h"

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QByteArray with(const QByteArray &lines)
{
    return "---\n" + lines + "\n---\nBody.\n";
}

QStringList notesOf(const Reading &reading)
{
    QStringList ids;
    for (const ReadingNote &note : reading.notes)
        ids.append(note.id);
    return ids;
}

} // namespace

/// What opencode-ai 1.18.33 makes of files; all rows were run there.
class OpenCodeLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields() { compareVerdict(u"opencode", u"OpenCode"_s); }
    void permissions_data();
    void permissions() { compareVerdict(u"opencode", u"OpenCode"_s); }
    void repairs_data();
    void repairs();
    void skipped_data();
    void skipped() { compareVerdict(u"opencode", u"OpenCode"_s); }
    void trap_data();
    void trap();
    void fences_data();
    void fences();
    void names_data();
    void names();
    void notes();
};

void OpenCodeLoaderTest::fields_data()
{
    addVerdictColumns();
    loadsRow("empty file", "");
    loadsRow("no header", "Body.\n");
    loadsRow("no description", with("mode: all"));
    refusedRow("description a number", with("description: 5"), u"5"_s);
    refusedRow("description without value", with("description:"), {});
    refusedRow("description a date", with("description: 2024-01-31"), u"2024-01-31"_s);
    refusedRow("description in base 60", with("description: 12:30"), u"12:30"_s);
    loadsRow("description nearly in base 60", with("description: 12:60"));
    loadsRow("description a quoted number", with("description: '5'"));
    for (const char *mode : {"primary", "subagent", "all"})
        loadsRow(mode, with("mode: " + QByteArray(mode)));
    refusedRow("mode", with("mode: sub"), u"sub"_s);
    loadsRow("model", with("model: sonnet"));
    refusedRow("model a list", with("model: [a]"), u"[a]"_s);
    loadsRow("variant", with("variant: high"));
    loadsRow("temperature", with("temperature: 5"));
    refusedRow("temperature a text", with("temperature: warm"), u"warm"_s);
    refusedRow("temperature endless", with("temperature: .inf"), u".inf"_s);
    loadsRow("top_p", with("top_p: 0.5"));
    refusedRow("top_p quoted", with("top_p: '0.5'"), u"'0.5'"_s);
    refusedRow("top_p without a digit", with("top_p: ._e5"), u"._e5"_s);
    loadsRow("steps", with("steps: 3"));
    refusedRow("steps 0", with("steps: 0"), u"0"_s);
    refusedRow("steps a fraction", with("steps: 2.5"), u"2.5"_s);
    loadsRow("maxSteps", with("maxSteps: 3"));
    refusedRow("maxSteps a text", with("maxSteps: many"), u"many"_s);
    loadsRow("tools", with("tools: {write: false, bash: true}"));
    refusedRow("tools a text", with("tools: Read, Edit"), u"Read"_s);
    refusedRow("tools a list", with("tools: [Read, Edit]"), u"[Read, Edit]"_s);
    refusedRow("tools with words", with("tools: {write: no}"), u"no"_s);
    loadsRow("colour", with("color: '#FF5733'"));
    refusedRow("colour without quotes", with("color: #FF5733"), {});
    refusedRow("colour by name", with("color: red"), u"red"_s);
    refusedRow("short colour", with("color: '#F53'"), u"'#F53'"_s);
    loadsRow("colour of the theme", with("color: accent"));
    loadsRow("hidden", with("hidden: true"));
    refusedRow("hidden a word", with("hidden: yes"), u"yes"_s);
    loadsRow("disable", with("disable: false"));
    refusedRow("disable quoted", with("disable: 'true'"), u"'true'"_s);
    loadsRow("options", with("options: {a: 1}"));
    refusedRow("options a text", with("options: a"), u"a"_s);
    loadsRow("prompt of any kind", with("prompt: 5"));
    loadsRow("unknown key", with("foo: bar"));
    loadsRow("name a number", with("name: 5"));
}

void OpenCodeLoaderTest::permissions_data()
{
    addVerdictColumns();
    loadsRow("one word", with("permission: deny"));
    refusedRow("another word", with("permission: never"), u"never"_s);
    refusedRow("a list", with("permission: [ask]"), u"[ask]"_s);
    refusedRow("without value", with("permission:"), {});
    loadsRow("by tool", with("permission:\n  edit: deny\n  anything: ask"));
    refusedRow("by tool, another word", with("permission:\n  edit: no"), u"no"_s);
    loadsRow("by pattern", with("permission:\n  bash:\n    'git *': allow\n    '*': ask"));
    refusedRow("by pattern, another word", with("permission:\n  bash:\n    'git *': yes"), u"yes"_s);
    refusedRow("a list of patterns", with("permission:\n  bash: [a]"), u"[a]"_s);
    loadsRow("webfetch by word", with("permission:\n  webfetch: allow"));
    refusedRow("webfetch by pattern", with("permission:\n  webfetch:\n    a: allow"), u"a: allow"_s);
    loadsRow("empty", with("permission: {}"));
}

void OpenCodeLoaderTest::repairs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("description");

    QTest::newRow("colon and space") << with("description: Use when: x") << u"Use when: x"_s;
    QTest::newRow("several") << with("description: a: b: c") << u"a: b: c"_s;
    QTest::newRow("comment becomes text") << with("description: a: b # c") << u"a: b # c"_s;
    QTest::newRow("blanks around") << with("description :   a: b  ") << u"a: b"_s;
    QTest::newRow("colon at the end") << with("description: a b:") << u"a b:"_s;
    QTest::newRow("star and colon") << with("description: *a: b") << u"*a: b"_s;
    QTest::newRow("beside a comment") << with("# note: x\n\ndescription: a: b") << u"a: b"_s;
    QTest::newRow("beside what is right") << with("mode: all\ndescription: a: b") << u"a: b"_s;
    QTest::newRow("CRLF") << QByteArray(with("mode: all\ndescription: a: b")).replace("\n", "\r\n") << u"a: b"_s;
    // White space is what JavaScript takes for it.
    QTest::newRow("next line U+0085") << with("description: \xC2\x85x: y") << u"\u0085x: y"_s;
}

void OpenCodeLoaderTest::repairs()
{
    QFETCH(QByteArray, file);
    writeRow(file);
    const Reading reading = readAs(u"opencode", file);
    QCOMPARE(toString(reading.outcome), u"loads"_s);
    QCOMPARE(toString(reading.header), u"rescued"_s);
    QTEST(reading.description.value_or(QString()), "description");
    QVERIFY(notesOf(reading).contains("repaired-value"_L1));
    const FieldReading *field = reading.field(u"description");
    QVERIFY(field->rescued);
    QCOMPARE(textAt(file, field->valueRange), field->value.toString());
    QCOMPARE(textAt(file, field->keyRange), u"description"_s);
    QVERIFY(!reading.field(u"mode") || !reading.field(u"mode")->rescued);
    QCOMPARE(reading.prompt, u"Body."_s);
    QCOMPARE(textAt(file, reading.promptRange), u"Body."_s);
}

void OpenCodeLoaderTest::skipped_data()
{
    addVerdictColumns();
    refusedRow("repaired, and still no YAML", with("description: a: b\ntools: [x"), {});
    refusedRow("repaired, then continued", with("description: a: b\n  - c: d\n x"), {});
    refusedRow("CRLF changes the text", QByteArray(with("mode: all\ntools: [x")).replace("\n", "\r\n"), {});
    refusedRow("repaired, and a wrong field", with("description: a: b\nmode: sub"), u"sub"_s);
}

void OpenCodeLoaderTest::trap_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("open bracket") << with("description: [unclosed");
    QTest::newRow("same key twice") << with("description: a\ndescription: b");
    QTest::newRow("key with a hyphen") << with("allowed-tools: a: b");
    QTest::newRow("star") << with("description: *a");
    QTest::newRow("at sign") << with("description: @a");
    QTest::newRow("quote, then text") << with("description: \"a\" b");
    QTest::newRow("indented line with a colon") << with("description: a\n  user: b");
    QTest::newRow("unknown tag") << with("description: !x y");
    QTest::newRow("language that is none") << QByteArray("---toml\na = 1\n---\nBody.\n");
    QTest::newRow("CRLF in one line") << QByteArray("---\r\ntools: [x\r\n---\r\nBody.\r\n");
    QTest::newRow("Mongolian separator") << with("description\xE1\xA0\x8E: a: b");
    QTest::newRow("header not closed") << QByteArray("---\ndescription: a\nBody.\n");
}

void OpenCodeLoaderTest::trap()
{
    QFETCH(QByteArray, file);
    writeRow(file);
    const Reading reading = readAs(u"opencode", file);
    QCOMPARE(toString(reading.outcome), u"loads-without-metadata"_s);
    QCOMPARE(toString(reading.header), u"failed"_s);
    QVERIFY(reading.fields.empty());
    QVERIFY(!reading.description);
    QCOMPARE(reading.name.value_or(QString()), u"probe"_s);
    QVERIFY(notesOf(reading).contains("header-in-prompt"_L1));
    QVERIFY(reading.error && reading.error->text.startsWith("OpenCode"_L1) && reading.error->range);
    QCOMPARE(reading.prompt, QString::fromUtf8(file).trimmed());
    QCOMPARE(reading.promptRange.start, 0);
}

void OpenCodeLoaderTest::fences_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("prompt");

    const QString all = u"all"_s;
    QTest::newRow("plain") << with("mode: all") << all << u"Body."_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + with("mode: all")) << all << u"Body."_s;
    QTest::newRow("CRLF") << QByteArray(with("mode: all")).replace("\n", "\r\n") << all << u"Body."_s;
    QTest::newRow("not closed") << QByteArray("---\nmode: all\n") << all << QString();
    QTest::newRow("blank behind the first fence") << QByteArray("--- \nmode: all\n---\nBody.") << all << u"Body."_s;
    QTest::newRow("language") << QByteArray("---yaml\nmode: all\n---\nBody.") << all << u"Body."_s;
    QTest::newRow("text behind the last fence") << QByteArray("---\nmode: all\n--- x\nBody.") << all << u"x\nBody."_s;
    QTest::newRow("more dashes behind") << QByteArray("---\nmode: all\n-----\nBody.") << all << u"--\nBody."_s;
    QTest::newRow("four dashes first") << QByteArray("----\nmode: all\n---\n") << QString()
                                       << u"----\nmode: all\n---"_s;
    QTest::newRow("line before") << QByteArray("\n---\nmode: all\n---") << QString() << u"---\nmode: all\n---"_s;
    QTest::newRow("nothing between") << QByteArray("---\n---\nBody.") << QString() << u"Body."_s;
    QTest::newRow("comments between") << QByteArray("---\n# mode: all\n---\nBody.") << QString() << u"Body."_s;
    QTest::newRow("no-break space, then a comment")
        << QByteArray("---\n\xC2\xA0# a\n---\nBody.") << QString() << u"Body."_s;
    QTest::newRow("mark behind the first fence")
        << QByteArray("---\xEF\xBB\xBF\nmode: all\n---\nBody.") << all << u"Body."_s;
    QTest::newRow("only the fence") << QByteArray("---") << QString() << QString();
}

void OpenCodeLoaderTest::fences()
{
    QFETCH(QByteArray, file);
    writeRow(file);
    const Reading reading = readAs(u"opencode", file);
    QCOMPARE(toString(reading.outcome), u"loads"_s);
    const FieldReading *mode = reading.field(u"mode");
    QTEST(mode ? mode->value.toString() : QString(), "mode");
    QTEST(reading.prompt, "prompt");
    QCOMPARE(textAt(file, reading.promptRange), reading.prompt);
    if (mode)
        QCOMPARE(textAt(file, mode->valueRange), u"all"_s);
}

void OpenCodeLoaderTest::names_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("name");

    const QByteArray file = with("mode: all");
    QTest::newRow("folder") << u"/w/.opencode/agents/team/rev.md"_s << file << u"team/rev"_s;
    QTest::newRow("older folder") << u"/w/.opencode/agent/rev.md"_s << file << u"rev"_s;
    QTest::newRow("home") << u"/h/.config/opencode/agents/a/b/c.md"_s << file << u"a/b/c"_s;
    QTest::newRow("dots") << u"/w/.opencode/agent/a.agent.md"_s << file << u"a.agent"_s;
    QTest::newRow("elsewhere") << u"/w/agents/team/rev.md"_s << file << u"rev"_s;
    QTest::newRow("named") << u"/w/.opencode/agents/rev.md"_s << with("name: Other One") << u"Other One"_s;
    QTest::newRow("numbered") << u"/w/.opencode/agents/rev.md"_s << with("name: 5") << u"5"_s;
}

void OpenCodeLoaderTest::names()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, file);
    QTEST(readAs(u"opencode", file, path).name.value_or(QString()), "name");
}

void OpenCodeLoaderTest::notes()
{
    const QByteArray unknown = with("foo: bar\nmode: all");
    Reading reading = readAs(u"opencode", unknown);
    QCOMPARE(notesOf(reading), QStringList{u"unknown-to-options"_s});
    QCOMPARE(textAt(unknown, reading.notes.front().range), u"foo"_s);

    const QByteArray wrong = with("mode: all\ncolor: red");
    reading = readAs(u"opencode", wrong);
    QCOMPARE(notesOf(reading), QStringList{u"stops-client"_s});
    QCOMPARE(textAt(wrong, reading.notes.front().range), u"red"_s);

    reading = readAs(u"opencode", with("description: \"a\"  mode: all"));
    QCOMPARE(reading.description.value_or(QString()), u"a"_s);
    QCOMPARE(reading.field(u"mode")->value, QJsonValue(u"all"_s));

    reading = readAs(u"opencode", with("just text"));
    QCOMPARE(toString(reading.outcome), u"loads-without-metadata"_s);
    QCOMPARE(notesOf(reading), QStringList{u"no-mapping"_s});
    QCOMPARE(reading.prompt, u"Body."_s);
}

QTEST_APPLESS_MAIN(OpenCodeLoaderTest)
#include "tst_opencodeloader.moc"
