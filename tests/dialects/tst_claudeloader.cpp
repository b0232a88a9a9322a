// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/dialects.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

using Place = FileContext::Place;

Reading read(const QByteArray &bytes, Place place = Place::Project, const QString &path = u"/ä b/probe.md"_s)
{
    static const Dialects dialects = Dialects::load();
    FileContext context;
    context.path = path;
    context.place = place;
    return dialects.client({}).loader->read(AgentFile::parse(SourceText::fromBytes(bytes)), context);
}

/// A file of two fields, the second as given.
QByteArray described(const QByteArray &description)
{
    return "---\nname: probe\ndescription: " + description + "\n---\n\nBody.\n";
}

QStringList notesOf(const Reading &reading)
{
    QStringList ids;
    for (const ReadingNote &note : reading.notes)
        ids.append(note.id);
    return ids;
}

} // namespace

/// What Claude Code 2.1.330 reads, derived by hand from how it was seen to
/// work: values, not only verdicts.
class ClaudeLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void merged();
    void encodings();
    void values_data();
    void values();
    void lost_data();
    void lost();
    void otherFields();
    void outcomes_data();
    void outcomes();
    void fences_data();
    void fences();
    void ranges();
    void notes_data();
    void notes();
    void largeFiles();
    void quick();
};

void ClaudeLoaderTest::numbers_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QJsonValue>("value");

    const auto row = [](const char *written, const QJsonValue &value) {
        QTest::newRow(written) << QByteArray(written) << value;
    };
    for (const char *null : {"", "~", "null", "Null", "NULL", "# x", "!x", "!!str"})
        row(null, qstrcmp(null, "!!str") == 0 ? QJsonValue(QString()) : QJsonValue(QJsonValue::Null));
    for (const char *truth : {"true", "True", "TRUE"})
        row(truth, true);
    row("false", false);
    for (const char *text : {"yes", "on", "y", "nULL", "tRUE",  "1_000",    "0b11", "12:30", "2024-01-01", "1e",  "0x",
                             "0o8", "+",  ".", "--",   "1.2.3", "Infinity", "NaN",  "+.nan", ".Nan",       "+0b1"})
        row(text, QString::fromLatin1(text));
    row("12", 12);
    row("+12", 12);
    row("-3", -3);
    row("007", 7);
    row("08", 8);
    row("0o17", 15);
    row("-0o7", -7);
    row("0x1F", 31);
    row("+0x1f", 31);
    row("1.", 1);
    row("-.5", -0.5);
    row("1e3", 1000);
    row("!!int 3", 3);
    row("!!str 3", u"3"_s);
    row("!!int '3'", u"3"_s);
    row("! 3", u"3"_s);
}

/// What a plain scalar is: as name and as description of a project's agent.
void ClaudeLoaderTest::numbers()
{
    QFETCH(QByteArray, written);
    QFETCH(QJsonValue, value);
    const Reading described = read("---\nname: probe\ndescription: " + written + "\n---\n");
    QCOMPARE(described.field(u"description")->value, value);
    const bool isText = value.isString() && !value.toString().isEmpty();
    QCOMPARE(described.outcome == Outcome::Loads, isText);
    const Reading named = read("---\nname: " + written + "\ndescription: x\n---\n");
    QCOMPARE(named.field(u"name")->value, value);
    const bool isNone = value.isNull() || (value.isString() && !isText);
    const bool loads = isText && !written.startsWith('-') && !written.contains(':');
    QCOMPARE(toString(named.outcome), toString(loads    ? Outcome::Loads
                                               : isNone ? Outcome::NotAnAgent
                                                        : Outcome::NotLoaded));
    QCOMPARE(toString(read("---\nname: .inf\ndescription: x\n---\n").outcome), toString(Outcome::NotLoaded));
    QCOMPARE(toString(read("---\nname: probe\ndescription: -.INF\n---\n").outcome), toString(Outcome::NotLoaded));
}

void ClaudeLoaderTest::merged()
{
    const Reading reading = read("---\nname: probe\nmetadata: &m {color: red, name: other}\n<<: *m\n"
                                 "description: x\nhooks:\n  a: 1\n  <<: [{a: 2, b: 3}, {b: 4}]\n---\n");
    QCOMPARE(reading.name.value_or(QString()), u"probe"_s);
    QCOMPARE(reading.field(u"color")->value, QJsonValue(u"red"_s));
    QVERIFY(!reading.field(u"<<"));
    QCOMPARE(reading.field(u"hooks")->value, QJsonValue(QJsonObject{{u"a"_s, 1}, {u"b"_s, 3}}));
    QCOMPARE(read("---\nname: probe\ndescription: x\n<<: 5\n---\n").field(u"<<")->value, QJsonValue(5));
}

void ClaudeLoaderTest::encodings()
{
    const QString text = u"---\nname: probe\ndescription: x\n---\n"_s;
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QCOMPARE(toString(read("\xFF\xFE" + wide).outcome), toString(Outcome::NotAnAgent));
    QCOMPARE(toString(read(wide).outcome), toString(Outcome::NotAnAgent));
    QCOMPARE(toString(read({}).outcome), toString(Outcome::NotAnAgent));
    const Reading broken = read("---\nname: probe\ndescription: a\xFF\xFE b\n---\n\xC3");
    QCOMPARE(toString(broken.outcome), toString(Outcome::Loads));
    QCOMPARE(broken.description.value_or(QString()), u"a\uFFFD\uFFFD b"_s);
    const Reading json =
        read("---\n{\n\t\"name\": \"probe\",\n\"description\": \"x\",\n\"tools\": [\"Read\"]\n}\n---\n");
    QCOMPARE(toString(json.header), toString(HeaderOutcome::Read));
    QCOMPARE(json.description.value_or(QString()), u"x"_s);
    QCOMPARE(read("---\n  name: probe\n  description: x\n---\n").name.value_or(QString()), u"probe"_s);
}

void ClaudeLoaderTest::values_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("rescued");

    const auto row = [](const char *name, const QByteArray &written, const QString &value, bool rescued) {
        QTest::newRow(name) << written << value << rescued;
    };
    row("plain", "Checks things.", u"Checks things."_s, false);
    row("double-quoted", R"("a \"b\" \\ c\nd")", u"a \"b\" \\ c\nd"_s, false);
    row("single-quoted", "'it''s \\n'", u"it's \\n"_s, false);
    row("literal", "|\n  a: b\n  c # d", u"a: b\nc # d\n"_s, false);
    row("literal, stripped", "|-\n  a\n\n  b", u"a\n\nb"_s, false);
    row("literal, kept", "|+\n  a\n", u"a\n\n"_s, false);
    row("folded", ">\n  a\n  b\n\n  c", u"a b\nc\n"_s, false);
    row("plain over lines", "a b\n  c d\n\n  e", u"a b c d\ne"_s, false);
    row("quoted over lines", "\"a b\n  c d\"", u"a b c d"_s, false);
    row("comment cuts", "a b # c", u"a b"_s, false);
    row("hash inside a word", "a#b", u"a#b"_s, false);
    row("written backslash n", R"(a\nb)", u"a\\nb"_s, false);
    row("address", "see http://a.b:80/c", u"see http://a.b:80/c"_s, false);
    row("time", "at 10:30", u"at 10:30"_s, false);
    row("alias", "&x word\nother: *x", u"word"_s, false);
    row("tag", "!!str 12", u"12"_s, false);
    row("emoji", "😀 ok", u"😀 ok"_s, false);
    row("comma first", ", a", u", a"_s, false);
    row("comma behind a tab", "\t, a", u", a"_s, false);
    row("comma in the next line", "\n  , a", u", a"_s, false);
    row("JSON's escapes", R"("\ud83d\ude00 \ue9aa")", u"😀 \ue9aa"_s, false);
    row("a tab begins a literal", "|\n  \ta\n  b", u"\ta\nb\n"_s, false);
    row("lines of tabs", "a b\n\t\n  c\n\t# d", u"a b\nc"_s, false);
    row("bracket closes in column 0", "a\ntools: [\n  Read\n]", u"a"_s, false);
    row("quoted, then an indented remark", "'a' # b", u"a"_s, false);
    row("a lone tag that is text", "!!str a", u"a"_s, false);
    row("full-width colon", "Use：x", u"Use：x"_s, false);

    row("colon and space", "Use: this", u"Use: this"_s, true);
    row("colon and space at the end", "Use: ", u"Use: "_s, true);
    row("several colons", "Use: a b: c", u"Use: a b: c"_s, true);
    row("inner quotes", R"(say: "x" and 'y')", u"say: \"x\" and 'y'"_s, true);
    row("backslashes", R"(path: C:\dir \n)", u"path: C:\\dir \\n"_s, true);
    row("comment becomes text", "Use: a # b", u"Use: a # b"_s, true);
    row("star", "*x* checks", u"*x* checks"_s, true);
    row("ampersand alone", "& co", u"& co"_s, true);
    row("percent", "%YAML 1.2", u"%YAML 1.2"_s, true);
    row("at sign", "@x checks", u"@x checks"_s, true);
    row("backtick", "`x` checks", u"`x` checks"_s, true);
    row("list and text", "[x] checks", u"[x] checks"_s, true);
    row("brace and text", "{x} checks", u"{x} checks"_s, true);
    row("bar and text", "|x checks", u"|x checks"_s, true);
    row("quoted beginning", R"("x" checks: y)", u"\"x\" checks: y"_s, true);
    row("open quote with a colon", R"("a: b)", u"\"a: b"_s, true);
    row("more blanks before", "   a: b", u"a: b"_s, true);
    row("remark right behind a quote", "'a'#b\ncolor: red", u"'a'#b"_s, true);
    row("remark right behind a bar", "|# c", u"|# c"_s, true);
    row("remark right behind a list", "[a]#b", u"[a]#b"_s, true);
    row("tabs before list items", "Use: a\ntools:\n\t- Read", u"Use: a"_s, true);
    row("tabs between key and value", "\t\tUse: a", u"Use: a"_s, true);
    row("no-break space between key and value", "\u00a0Use: a", u"Use: a"_s, true);
    row("two quoted ones and a colon", R"('a' and 'b': x)", u"'a' and 'b': x"_s, true);
    row("mapping beside a failing line", "{a: b}\ncolor: @x", u"{a: b}"_s, true);
}

void ClaudeLoaderTest::values()
{
    QFETCH(QByteArray, written);
    QFETCH(bool, rescued);
    const Reading reading = read(described(written));
    QCOMPARE(toString(reading.header), toString(rescued ? HeaderOutcome::Rescued : HeaderOutcome::Read));
    QTEST(reading.description.value_or(u"(none)"_s), "description");
    QCOMPARE(toString(reading.outcome), toString(Outcome::Loads));
    QCOMPARE(reading.name.value_or(QString()), u"probe"_s);
    QCOMPARE(reading.field(u"description")->rescued, rescued);
    QCOMPARE(reading.prompt.trimmed(), u"Body."_s);
    QVERIFY(!reading.error);
}

void ClaudeLoaderTest::lost_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("colon at the end") << described("Examples:");
    QTest::newRow("dash first") << described("- checks");
    QTest::newRow("question mark first") << described("? checks");
    QTest::newRow("quote, then text") << described("\"x\" checks");
    QTest::newRow("quotes on both ends") << described("\"a\" and \"b\"\ncolor: @x");
    QTest::newRow("open quote") << described("\"checks");
    QTest::newRow("bad escape") << described("\"a \\d b\"");
    QTest::newRow("colon and tab") << described("Use:\tx");
    QTest::newRow("goes on in column 0") << described("a b\nc d");
    QTest::newRow("quoted, goes on in column 0") << described("\"a b\nc d\"");
    QTest::newRow("indented line with a colon") << described("Plain\n  user: x");
    QTest::newRow("first line with a colon") << described("Use: a\n  b c");
    QTest::newRow("block scalar beside") << described("Use: a\ninitialPrompt: |\n  x");
    QTest::newRow("block scalar in column 0") << described("|\na b");
    QTest::newRow("block scalar by a tab") << described("|\n\ta b");
    QTest::newRow("key with a digit") << described("x\nkey2: a: b");
    QTest::newRow("key beyond ASCII") << described("x\nключ: a: b");
    QTest::newRow("indented keys") << QByteArray("---\n  name: probe\n  description: Use: x\n---\n");
    QTest::newRow("nested value") << described("x\nmetadata:\n  a: @x");
    QTest::newRow("CRLF and a colon") << described("Use: x").replace("\n", "\r\n");
    QTest::newRow("one CRLF and a colon") << described("Use: x\r");
    QTest::newRow("dashes in quotes") << described("\"a --- b\"");
    QTest::newRow("NUL") << described("a").replace("a\n", QByteArray("a\0b\n", 4));
    QTest::newRow("no-break spaces indent") << described("x\ntools:\n\u00a0\u00a0- Read");
    QTest::newRow("no-break space barely separates") << described("x\ncolor:\u00a0red");
    QTest::newRow("tabs and a block scalar") << described("|\n  a\ntools:\n\t- Read");
    QTest::newRow("tab before a continued line and a block scalar") << described("a\n\tb\ninitialPrompt: |\n  x");
    QTest::newRow("tab before a key") << QByteArray("---\nname: probe\n\tdescription: x\n---\n");
    QTest::newRow("list goes on in column 0") << described("x\ntools: [\nRead,\nGrep\n]");
    QTest::newRow("nested list goes on in its key's column") << described("x\nmetadata:\n  a: [\n  b\n  ]");
    QTest::newRow("nested quote goes on in its key's column") << described("x\nmetadata:\n  a: 'b\n  c'");
    QTest::newRow("quote closes in column 0") << described("\"a\n\"");
    QTest::newRow("quoted value in column 0") << described("\n\"a\"");
    QTest::newRow("bar in column 0") << described("\n|\n  a");
    QTest::newRow("remark right behind a quote in a list") << described("x\ntools:\n  - 'Read'#x");
    QTest::newRow("two documents") << described("x\n...\nb: c");
    QTest::newRow("NEL is no white space") << described("x").replace("---\nname", "---\nname:\u0085@x\nname");
    QTest::newRow("a list") << QByteArray("---\n- a\n- b\n---\n");
    QTest::newRow("a word") << QByteArray("---\nword\n---\n");
}

void ClaudeLoaderTest::lost()
{
    QFETCH(QByteArray, file);
    const Reading reading = read(file);
    QCOMPARE(toString(reading.header), toString(HeaderOutcome::Failed));
    QCOMPARE(toString(reading.outcome), toString(Outcome::NotLoaded));
    QVERIFY(reading.error && !reading.error->text.isEmpty());
    QVERIFY(reading.fields.empty() && !reading.name && !reading.description);
    const Reading plugin = read(file, Place::Plugin);
    QCOMPARE(toString(plugin.outcome), toString(Outcome::LoadsWithoutMetadata));
    QCOMPARE(plugin.name.value_or(QString()), u"probe"_s);
}

void ClaudeLoaderTest::otherFields()
{
    const Reading reading = read("---\nname: probe\ndescription: Use: x\ntools: [\"Read\", Grep]\nmaxTurns: 5\n"
                                 "background: true\ncolor: #ff0000\nmodel: sonnet[1m]\neffort: yes\n"
                                 "skills:\n  - a\n  - Bash(git:*)\nmemory: {a: b}\n---\nBody");
    QCOMPARE(toString(reading.header), toString(HeaderOutcome::Rescued));
    const auto value = [&reading](QStringView key) { return reading.field(key)->value; };
    QCOMPARE(value(u"tools"), QJsonValue(QJsonArray{u"Read"_s, u"Grep"_s}));
    QCOMPARE(value(u"maxTurns"), QJsonValue(5));
    QCOMPARE(value(u"background"), QJsonValue(true));
    QCOMPARE(value(u"color"), QJsonValue(u"#ff0000"_s)); // the repair keeps what YAML takes for a remark
    QCOMPARE(value(u"model"), QJsonValue(u"sonnet[1m]"_s));
    QCOMPARE(value(u"effort"), QJsonValue(u"yes"_s));
    QCOMPARE(value(u"skills"), QJsonValue(QJsonArray{u"a"_s, u"Bash(git:*)"_s}));
    QCOMPARE(value(u"memory"), QJsonValue(u"{a: b}"_s));
    QVERIFY(!reading.field(u"tools")->rescued && reading.field(u"memory")->rescued);

    const QByteArray indented = "---\nname: probe\ndescription: x\ntools:\n\t- Read\n\t- Grep\n---\n";
    const Reading tabs = read(indented);
    QCOMPARE(toString(tabs.header), toString(HeaderOutcome::Rescued));
    QCOMPARE(tabs.field(u"tools")->value, QJsonValue(QJsonArray{u"Read"_s, u"Grep"_s}));
    QCOMPARE(indented.mid(tabs.field(u"tools")->valueRange.start, tabs.field(u"tools")->valueRange.length),
             QByteArray("- Read\n\t- Grep"));

    const Reading twice = read("---\nname: one\ncolor: red\nname: two\ndescription: x\n---\n");
    QCOMPARE(twice.name.value_or(QString()), u"two"_s);
    QCOMPARE(twice.fields.size(), 3U);
    const Reading hash = read("---\nname: probe\ndescription: x\ncolor: #ff0000\n---\n");
    QVERIFY(hash.field(u"color")->value.isNull());
}

void ClaudeLoaderTest::outcomes_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("plugin");
    QTest::addColumn<QString>("name"); ///< in a plugin

    using enum Outcome;
    QTest::newRow("complete") << QByteArray("name: a\ndescription: b\n") << toString(Loads) << toString(Loads)
                              << u"a"_s;
    QTest::newRow("no name") << QByteArray("description: b\n") << toString(NotAnAgent) << toString(Loads) << u"probe"_s;
    QTest::newRow("empty name") << QByteArray("name:\ndescription: b\n") << toString(NotAnAgent) << toString(Loads)
                                << u"probe"_s;
    QTest::newRow("name of no length") << QByteArray("name: \"\"\ndescription: b\n") << toString(NotAnAgent)
                                       << toString(Loads) << u"probe"_s;
    QTest::newRow("null") << QByteArray("name: null\ndescription: b\n") << toString(NotAnAgent) << toString(Loads)
                          << u"probe"_s;
    QTest::newRow("odd name") << QByteArray("name: \" Ä b\"\ndescription: b\n") << toString(Loads) << toString(Loads)
                              << u" Ä b"_s;
    QTest::newRow("no description") << QByteArray("name: a\n") << toString(NotLoaded) << toString(Loads) << u"a"_s;
    QTest::newRow("empty description") << QByteArray("name: a\ndescription:\n") << toString(NotLoaded)
                                       << toString(Loads) << u"a"_s;
    QTest::newRow("blank description") << QByteArray("name: a\ndescription: \"  \"\n") << toString(NotLoaded)
                                       << toString(Loads) << u"a"_s;
    QTest::newRow("number as description")
        << QByteArray("name: a\ndescription: 5\n") << toString(NotLoaded) << toString(Loads) << u"a"_s;
    QTest::newRow("null as description") << QByteArray("name: a\ndescription: null\n") << toString(NotLoaded)
                                         << toString(Loads) << u"a"_s;
    QTest::newRow("truth as description")
        << QByteArray("name: a\ndescription: true\n") << toString(NotLoaded) << toString(Loads) << u"a"_s;
    QTest::newRow("list as description") << QByteArray("name: a\ndescription: [b]\n") << toString(NotLoaded)
                                         << toString(Loads) << u"a"_s;
    QTest::newRow("mapping as description")
        << QByteArray("name: a\ndescription: {b: c}\n") << toString(NotLoaded) << toString(Loads) << u"a"_s;
    QTest::newRow("NEL as description") << QByteArray("name: a\ndescription: \"\\N\"\n") << toString(Loads)
                                        << toString(Loads) << u"a"_s;
    QTest::newRow("blank name") << QByteArray("name: \" \"\ndescription: b\n") << toString(Loads) << toString(Loads)
                                << u" "_s;
    QTest::newRow("date as name") << QByteArray("name: 2024-01-01\ndescription: b\n") << toString(Loads)
                                  << toString(Loads) << u"2024-01-01"_s;
    for (const char *name : {"5", "1.5", "true", "[x]", "{x: y}", ".inf"}) {
        QTest::addRow("%s as name", name) << "name: " + QByteArray(name) + "\ndescription: b\n"
                                          << toString(NotLoaded) << toString(Loads) << u"probe"_s;
    }
    QTest::newRow("long name") << "name: " + QByteArray(300, 'a') + "\ndescription: b\n"
                               << toString(Loads) << toString(Loads) << u"probe"_s;
    QTest::newRow("nothing") << QByteArray("# only a remark\n") << toString(NotAnAgent) << toString(Loads)
                             << u"probe"_s;
    QTest::newRow("key in another case") << QByteArray("Name: a\ndescription: b\n") << toString(NotAnAgent)
                                         << toString(Loads) << u"probe"_s;
}

void ClaudeLoaderTest::outcomes()
{
    QFETCH(QByteArray, header);
    const QByteArray file = "---\n" + header + "---\n\nBody.\n";
    QCOMPARE(toString(read(file).header), toString(HeaderOutcome::Read));
    QTEST(toString(read(file).outcome), "project");
    QTEST(toString(read(file, Place::User).outcome), "project");
    QTEST(toString(read(file, Place::Managed).outcome), "project");
    const Reading plugin = read(file, Place::Plugin);
    QTEST(toString(plugin.outcome), "plugin");
    QTEST(plugin.name.value_or(QString()), "name");
    QCOMPARE(toString(read("Only text.\n").outcome), toString(Outcome::NotAnAgent));
    QCOMPARE(toString(read("Only text.\n", Place::Plugin).outcome), toString(Outcome::LoadsWithoutMetadata));
    QCOMPARE(toString(read(described("b").replace("probe", "'a:b'")).outcome), toString(Outcome::NotLoaded));
    QCOMPARE(toString(read(described("b").replace("probe", "-a")).outcome), toString(Outcome::NotLoaded));
    QCOMPARE(toString(read(described("[a, b]")).outcome), toString(Outcome::NotLoaded));
    QCOMPARE(toString(read(described("b").replace("probe", "123")).outcome), toString(Outcome::NotLoaded));
}

void ClaudeLoaderTest::fences_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("prompt");

    using enum HeaderOutcome;
    const QByteArray fields = "name: a\ndescription: b\n";
    const auto row = [](const char *name, const QByteArray &file, HeaderOutcome header, const QString &description,
                        const QString &prompt) {
        QTest::newRow(name) << file << toString(header) << description << prompt;
    };
    row("usual", "---\n" + fields + "---\n\nBody.\n", Read, u"b"_s, u"Body."_s);
    row("byte order mark", "\xEF\xBB\xBF---\n" + fields + "---\nBody.", Read, u"b"_s, u"Body."_s);
    row("CRLF", ("---\n" + fields + "---\n\nBody.\nMore.\n").replace("\n", "\r\n"), Read, u"b"_s, u"Body.\r\nMore."_s);
    row("blanks behind", "--- \t\n" + fields + "---  \nBody.", Read, u"b"_s, u"Body."_s);
    row("blank line behind", "---\n\n" + fields + "---\nBody.", Read, u"b"_s, u"Body."_s);
    row("closed inside a line", "---\nname: a\ndescription: b---c\n---\nBody.", Read, u"b"_s, u"c\n---\nBody."_s);
    row("closed by more dashes", "---\n" + fields + "------\nBody.", Read, u"b"_s, u"---\nBody."_s);
    row("closed by a remark", "---\nname: a\n# ---\ndescription: b\n---\nBody.", Read, QString(),
        u"description: b\n---\nBody."_s);
    row("indented", "---\n" + fields + " ---\nBody.", Read, u"b"_s, u"Body."_s);
    row("no line end", "---\n" + fields + "---", Read, u"b"_s, QString());
    row("empty", "---\n---\nBody.", Read, QString(), u"Body."_s);
    row("not closed", "---\n" + fields + "\nBody.", None, QString(), u"*"_s);
    row("closed by dots", "---\n" + fields + "...\nBody.", None, QString(), u"*"_s);
    row("four dashes", "----\n" + fields + "---\nBody.", None, QString(), u"*"_s);
    row("a blank before", " ---\n" + fields + "---\nBody.", None, QString(), u"*"_s);
    row("a line before", "\n---\n" + fields + "---\nBody.", None, QString(), u"*"_s);
    row("a remark behind", "--- # x\n" + fields + "---\nBody.", None, QString(), u"*"_s);
    row("CR only", ("---\n" + fields + "---\nBody.\n").replace("\n", "\r"), None, QString(), u"*"_s);
    row("plus signs", "+++\nname = \"a\"\n+++\nBody.", None, QString(), u"*"_s);
    row("nothing", {}, None, QString(), u"*"_s);
}

void ClaudeLoaderTest::fences()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, prompt);
    const Reading reading = read(file);
    QTEST(toString(reading.header), "header");
    QTEST(reading.description.value_or(QString()), "description");
    if (prompt != "*"_L1)
        QCOMPARE(reading.prompt.trimmed(), prompt);
    else
        QCOMPARE(reading.prompt.trimmed(), SourceText::fromBytes(file).fileText().text().trimmed());
}

/// Each place is one of the document text, CR and byte order mark away.
void ClaudeLoaderTest::ranges()
{
    const QByteArray file =
        "\xEF\xBB\xBF---\r\nname: \"probe\"\r\ncolor:   red\r\ndescription: 'x y'\r\n---\r\n\r\nBody.";
    const QString text = SourceText::fromBytes(file).text();
    const Reading reading = read(file);
    const auto slice = [&text](TextRange range) { return text.sliced(range.start, range.length); };
    QCOMPARE(slice(reading.field(u"name")->keyRange), u"name"_s);
    QCOMPARE(slice(reading.field(u"name")->valueRange), u"\"probe\""_s);
    QCOMPARE(slice(reading.field(u"color")->valueRange), u"red"_s);
    QCOMPARE(slice(reading.headerRange), u"name: \"probe\"\ncolor:   red\ndescription: 'x y'\n"_s);
    QCOMPARE(slice(reading.promptRange), u"Body."_s);

    const QByteArray other = "---\nname:  @a\ndescription: Use: \"x\" \\ y\ntools: [a, b]\ncolor: red\n---\nBody.";
    const QString otherText = QString::fromUtf8(other);
    const Reading repaired = read(other);
    QCOMPARE(toString(repaired.header), toString(HeaderOutcome::Rescued));
    const auto value = [&](QStringView key) {
        const TextRange range = repaired.field(key)->valueRange;
        return otherText.sliced(range.start, range.length);
    };
    QCOMPARE(value(u"name"), u"@a"_s);
    QCOMPARE(value(u"description"), u"Use: \"x\" \\ y"_s);
    QCOMPARE(value(u"tools"), u"[a, b]"_s);
    QCOMPARE(value(u"color"), u"red"_s);
    const TextRange key = repaired.field(u"color")->keyRange;
    QCOMPARE(otherText.sliced(key.start, key.length), u"color"_s);
}

void ClaudeLoaderTest::notes_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("text");

    QTest::newRow("repaired") << described("Use: x") << u"repaired-value"_s << u"Use: x"_s;
    QTest::newRow("cut") << described("a --- b") << u"cut-at-dashes"_s << u"---"_s;
    QTest::newRow("hash") << described("Fixes issue #12 # now") << u"text-lost-after-hash"_s << u"#12 # now"_s;
    QTest::newRow("twice") << described("a\ncolor: red\ncolor: blue") << u"duplicate-key"_s << u"color"_s;
    QTest::newRow("tabs") << described("a\ntools:\n\t- Read") << u"repaired-tabs"_s << u"\t"_s;
    QTest::newRow("CRLF") << described("Use: x\r") << u"repair-barred-by-line-end"_s << u"Use: x"_s;
    QTest::newRow("block") << described("Use: x\ninitialPrompt: |\n  a") << u"repair-spoils-block"_s << u"|"_s;
    QTest::newRow("no header") << QByteArray("Text.") << u"no-front-matter"_s << QString();
}

void ClaudeLoaderTest::notes()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, note);
    const Reading reading = read(file);
    QVERIFY2(notesOf(reading).contains(note), qPrintable(notesOf(reading).join(u' ')));
    const auto found = std::ranges::find(reading.notes, note, &ReadingNote::id);
    QTEST(QString::fromUtf8(file).sliced(found->range.start, found->range.length), "text");
    QVERIFY(found->text.endsWith(u'.'));
    QVERIFY(notesOf(read(described("Fine."))).isEmpty());
}

void ClaudeLoaderTest::largeFiles()
{
    const QByteArray head = described("Fine.");
    const QByteArray fits = head + QByteArray(1'048'576 - head.size(), 'x');
    QCOMPARE(toString(read(fits).outcome), toString(Outcome::Loads));
    QCOMPARE(toString(read(fits + 'x').outcome), toString(Outcome::NotLoaded));
    QCOMPARE(read(fits + 'x').error->code, Error::Code::TooLarge);
    QCOMPARE(toString(read(head + QByteArray(600'000, 'x') + QByteArray("ä").repeated(300'000)).outcome),
             toString(Outcome::NotLoaded));
}

void ClaudeLoaderTest::quick()
{
    static const Dialects dialects = Dialects::load();
    const QByteArray bytes = described("Use this when: it is needed. " + QByteArray("More words. ").repeated(80)) +
                             QByteArray("A line of the prompt.\n").repeated(180);
    const AgentFile file = AgentFile::parse(SourceText::fromBytes(bytes));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 200; ++i)
        QVERIFY(dialects.client({}).loader->read(file, {}).loads());
    const double each = double(timer.nsecsElapsed()) / 200'000;
    qInfo("%.1f µs for a repaired file of %lld bytes", each, static_cast<long long>(bytes.size()));
    QVERIFY(each < 5000); // far above what is needed, for busy machines and sanitizers
}

QTEST_APPLESS_MAIN(ClaudeLoaderTest)
#include "tst_claudeloader.moc"
