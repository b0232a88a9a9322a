// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/fieldcontent.h"
#include "dialects/fieldedit.h"
#include "dialects/restyle.h"

#include <QJsonValue>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

const Client &client()
{
    static const Dialects dialects = Dialects::load();
    return dialects.client({});
}

AgentFile fileOf(const QByteArray &bytes)
{
    return AgentFile::parse(SourceText::fromBytes(bytes));
}

FieldEdit editOf(const QByteArray &bytes)
{
    return {fileOf(bytes), client(), FileContext()};
}

/// The file's bytes after the edit; the error's text if there is one.
QByteArray after(const QByteArray &bytes, const Result<ChangeSet> &changes)
{
    if (!changes)
        return "refused: " + changes.error().text.toUtf8();
    const AgentFile file = fileOf(bytes);
    return SourceText(changes->applyTo(file.text()).value(), file.source().format()).toBytes();
}

Reading readingOf(const QByteArray &bytes)
{
    return client().loader->read(fileOf(bytes), {});
}

} // namespace

class FieldEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sets_data();
    void sets();
    void keepsTheRepairPossible();
    void neverWritesDashes();
    void refusesWrongLiterals_data();
    void refusesWrongLiterals();
    void keepsTheAgentLoaded_data();
    void keepsTheAgentLoaded();
    void lists_data();
    void lists();
    void quotes_data();
    void quotes();
    void quotesFilesThatFail_data();
    void quotesFilesThatFail();
    void takesLinesThatLookLikeKeys();
    void keepsInvalidBytes();
    void tellsBytesApart_data();
    void tellsBytesApart();
    void keepsBytesOfAnyValue_data();
    void keepsBytesOfAnyValue();
    void setsYaml();
    void removesAndRenames();
};

void FieldEditTest::sets_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const QByteArray &file, const QString &key, const QString &value,
                        const QByteArray &expected) { QTest::newRow(name) << file << key << value << expected; };
    const QByteArray plain = "---\nname: a\ndescription: b\ncolor: red # mine\n---\nBody.";
    row("plain", plain, u"color"_s, u"blue"_s, "---\nname: a\ndescription: b\ncolor: blue # mine\n---\nBody.");
    row("the same again", plain, u"color"_s, u"red"_s, plain);
    row("in the dialect's order", "---\nname: a\ndescription: b\n---\nBody.", u"color"_s, u"blue"_s,
        "---\nname: a\ndescription: b\ncolor: blue\n---\nBody.");
    row("bare number", plain, u"maxTurns"_s, u"5"_s, "*maxTurns: 5\n");
    row("bare word", plain, u"background"_s, u"true"_s, "*background: true\n");
    row("unknown key is a string", plain, u"other"_s, u"5"_s, "*other: \"5\"\n|*other: '5'\n");
    row("CRLF", "---\r\nname: a\r\ndescription: b\r\ncolor: red\r\n---\r\nBody.\r\n", u"color"_s, u"blue"_s,
        "---\r\nname: a\r\ndescription: b\r\ncolor: blue\r\n---\r\nBody.\r\n");
    row("beside a value that is repaired", "---\nname: a\ndescription: Use: b\ncolor: red\n---\nBody.", u"color"_s,
        u"blue"_s, "---\nname: a\ndescription: Use: b\ncolor: blue\n---\nBody.");
    row("single-quoted stays so", "---\nname: 'a'\ndescription: 'it''s'\n---\n", u"description"_s, u"it isn't"_s,
        "---\nname: 'a'\ndescription: 'it isn''t'\n---\n");
}

void FieldEditTest::sets()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QByteArray, expected);
    const QByteArray result = after(file, editOf(file).set(key, value));
    if (!expected.startsWith('*')) {
        QCOMPARE(result, expected);
        return;
    }
    const auto choices = expected.split('|');
    QVERIFY2(std::ranges::any_of(choices, [&](const QByteArray &line) { return result.contains(line.sliced(1)); }),
             result.constData());
}

/// A block scalar anywhere would keep the client from repairing another line.
void FieldEditTest::keepsTheRepairPossible()
{
    const QByteArray file = "---\nname: a\ndescription: Use: b\n---\nBody.";
    const QString lines = u"first\nsecond: 2\n"_s;
    const QByteArray result = after(file, editOf(file).set(u"initialPrompt"_s, lines));
    const Reading reading = readingOf(result);
    QCOMPARE(toString(reading.outcome), toString(Outcome::Loads));
    QCOMPARE(reading.description.value_or(QString()), u"Use: b"_s);
    QVERIFY(reading.field(u"initialPrompt"));
    QCOMPARE(reading.field(u"initialPrompt")->value.toString(), lines);
    QVERIFY2(!result.contains("initialPrompt: |"), result.constData());
}

void FieldEditTest::neverWritesDashes()
{
    for (const QByteArray &header : {QByteArray("description: b\n"), QByteArray("description: |\n  b\n"),
                                     QByteArray("description: 'b'\n"), QByteArray("description: Use: b\n")}) {
        const QByteArray file = "---\nname: a\n" + header + "---\nBody.";
        const QString text = u"a --- b\n---\nc"_s;
        const QByteArray result = after(file, editOf(file).set(u"description"_s, text));
        QCOMPARE(readingOf(result).description.value_or(QString()), text);
        QCOMPARE(readingOf(result).prompt.trimmed(), u"Body."_s);
    }
}

void FieldEditTest::refusesWrongLiterals_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    QTest::newRow("word") << u"maxTurns"_s << u"many"_s;
    QTest::newRow("zero") << u"maxTurns"_s << u"0"_s;
    QTest::newRow("negative") << u"maxTurns"_s << u"-1"_s;
    QTest::newRow("broken") << u"maxTurns"_s << u"1.5"_s;
    QTest::newRow("empty") << u"maxTurns"_s << QString();
    QTest::newRow("with a remark") << u"maxTurns"_s << u"5 # x"_s;
    QTest::newRow("yes") << u"background"_s << u"yes"_s;
    QTest::newRow("capital") << u"omitClaudeMd"_s << u"True"_s;
}

void FieldEditTest::refusesWrongLiterals()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto changes = editOf("---\nname: a\ndescription: b\n---\n").set(key, value);
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, Error::Code::Schema);
    QVERIFY2(changes.error().text.contains(key) && changes.error().text.endsWith(u'.'),
             qPrintable(changes.error().text));
}

void FieldEditTest::keepsTheAgentLoaded_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<std::optional<QString>>("value");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const QString &key, const std::optional<QString> &value,
                        const QString &reason) { QTest::newRow(name) << key << value << reason; };
    row("no name", u"name"_s, std::nullopt, u"a note"_s);
    row("empty name", u"name"_s, QString(), u"a note"_s);
    row("colon in the name", u"name"_s, u"a:"_s, u"holds a colon"_s);
    row("hyphen before the name", u"name"_s, u"-a"_s, u"begins with a hyphen"_s);
    row("no description", u"description"_s, std::nullopt, u"without a description"_s);
    row("empty description", u"description"_s, QString(), u"without a description"_s);
    row("blank description", u"description"_s, u" \n"_s, u"without a description"_s);
}

/// Half-typed or wrong: the text keeps what it had, and the sentence says why.
void FieldEditTest::keepsTheAgentLoaded()
{
    QFETCH(QString, key);
    QFETCH(std::optional<QString>, value);
    QFETCH(QString, reason);
    const FieldEdit loaded = editOf("---\nname: a\ndescription: b\n---\n");
    const auto changes = value ? loaded.set(key, *value) : loaded.unset(key);
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, Error::Code::Refused);
    QVERIFY2(changes.error().text.contains(reason), qPrintable(changes.error().text));
    QVERIFY2(changes.error().text.contains(u"“%1” was not changed"_s.arg(key)), qPrintable(changes.error().text));
    // A file that is no agent yet may be filled in by any order.
    const FieldEdit empty = editOf("---\ncolor: red\n---\n");
    QVERIFY(!value || empty.set(key, *value));
}

void FieldEditTest::lists_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("names in a line") << QByteArray("tools: Read, Grep\n") << QByteArray("tools: Read, Agent(x, y)\n");
    QTest::newRow("in brackets") << QByteArray("tools: [Read, Grep]\n")
                                 << QByteArray("tools: [Read, \"Agent(x, y)\"]\n");
    QTest::newRow("in lines") << QByteArray("tools:\n  - Read # r\n  - Grep\n")
                              << QByteArray("tools:\n  - Read # r\n  - Agent(x, y)\n");
    QTest::newRow("none yet") << QByteArray() << QByteArray("tools: Read, Agent(x, y)\n");
}

void FieldEditTest::lists()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, expected);
    const QByteArray head = "---\nname: a\ndescription: b\n";
    const QByteArray file = head + written + "---\nBody.";
    const QString items = u"Read, Agent(x, y)"_s;
    const QByteArray result = after(file, editOf(file).set(u"tools"_s, items));
    QVERIFY2(result == head + expected + "---\nBody." ||
                 result == QByteArray(head + expected + "---\nBody.").replace('"', '\''),
             result.constData());
    QCOMPARE(after(file, editOf(file).setList(u"tools"_s, {u"Read"_s, u"Agent(x, y)"_s})), result);
}

void FieldEditTest::quotes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("colon") << QByteArray("Use: this") << QByteArray(R"("Use: this")");
    QTest::newRow("inner quotes") << QByteArray(R"(say: "x" \ y)") << QByteArray(R"("say: \"x\" \\ y")");
    QTest::newRow("remark that is text") << QByteArray("Use: a # b") << QByteArray(R"("Use: a # b")");
    QTest::newRow("at sign") << QByteArray("@x checks") << QByteArray(R"("@x checks")");
    QTest::newRow("written newline") << QByteArray(R"(Use: a\nb)") << QByteArray(R"("Use: a\\nb")");
    QTest::newRow("blank at the end") << QByteArray("Use: ") << QByteArray(R"("Use: " )");
}

/// The client reads the very same, and now strict readers do as well.
void FieldEditTest::quotes()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    const QByteArray file = "---\nname: a\ndescription: " + line + "\ncolor: red\n---\nBody.";
    const QByteArray result = after(file, editOf(file).quote(u"description"_s));
    QCOMPARE(result, "---\nname: a\ndescription: " + expected + "\ncolor: red\n---\nBody.");
    QCOMPARE(readingOf(result).description.value_or(QString()), readingOf(file).description.value_or(QString()));
    QCOMPARE(toString(readingOf(result).header), toString(HeaderOutcome::Read));
    QVERIFY(readingOf(result).strictYaml);
}

void FieldEditTest::quotesFilesThatFail_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("description");

    QTest::newRow("CRLF") << QByteArray("---\r\nname: a\r\ndescription: Use: b\r\n---\r\nBody.") << u"Use: b"_s;
    QTest::newRow("one CRLF") << QByteArray("---\nname: a\ndescription: Use: b\r\n---\nBody.") << u"Use: b"_s;
    QTest::newRow("beside a block scalar")
        << QByteArray("---\nname: a\ndescription: Use: b\ninitialPrompt: |\n  x\n---\nBody.") << u"Use: b"_s;
    QTest::newRow("colon at the end") << QByteArray("---\nname: a\ndescription: Examples:\n---\n") << u"Examples:"_s;
    QTest::newRow("quote, then text") << QByteArray("---\nname: a\ndescription: \"x\" checks\n---\n")
                                      << u"\"x\" checks"_s;
    QTest::newRow("question mark") << QByteArray("---\nname: a\ndescription: ? checks\n---\n") << u"? checks"_s;
    QTest::newRow("tab") << QByteArray("---\nname: a\ndescription: Use:\tb\n---\n") << u"Use:\tb"_s;
}

void FieldEditTest::quotesFilesThatFail()
{
    QFETCH(QByteArray, file);
    QCOMPARE(toString(readingOf(file).header), toString(HeaderOutcome::Failed));
    const QByteArray result = after(file, editOf(file).quote(u"description"_s));
    QVERIFY2(readingOf(result).loads(), result.constData());
    QTEST(readingOf(result).description.value_or(QString()), "description");
    QCOMPARE(result.count("\r\n"), file.count("\r\n"));
}

/// The client takes the second line for a field of its own; a person does not.
void FieldEditTest::takesLinesThatLookLikeKeys()
{
    const QByteArray file = "---\nname: a\ndescription: Use it. Examples:\\n\\n<example>\\nContext: b\n"
                            "user: \"x: y\"\\nassistant: \"z\"</example>\ncolor: red\n---\nBody.";
    QVERIFY(readingOf(file).field(u"user"));
    const QByteArray result = after(file, editOf(file).set(u"description"_s, u"new"_s));
    QCOMPARE(readingOf(result).description.value_or(QString()), u"new"_s);
    QVERIFY2(!readingOf(result).field(u"user"), result.constData());
    QCOMPARE(readingOf(result).field(u"color")->value.toString(), u"red"_s);
    const QByteArray quoted = after(file, editOf(file).quote(u"description"_s));
    QVERIFY2(readingOf(quoted).strictYaml && quoted.contains("x: y"), quoted.constData());
}

void FieldEditTest::keepsInvalidBytes()
{
    // What a form shows is what it writes back.
    const QByteArray file =
        "---\nname: a\ndescription: b\xff: \\xff\ntools: R\xff, Read\nskills: [s\xfe, \xc3]\n---\nP\n";
    const auto content = [&file](const QString &key) { return FieldContent::of(fileOf(file), readingOf(file), key); };
    QCOMPARE(after(file, editOf(file).setList(u"tools"_s, content(u"tools"_s).items + QStringList{u"Bash"_s})),
             QByteArray(file).replace("Read", "Read, Bash"));
    QCOMPARE(after(file, editOf(file).setList(u"skills"_s, content(u"skills"_s).items + QStringList{u"t"_s})),
             QByteArray(file).replace("\xc3]", "\xc3, t]"));
    QCOMPARE(after(file, editOf(file).quote(u"description"_s)),
             QByteArray(file).replace("b\xff: \\xff", "\"b\xff: \\\\xff\""));
    const QByteArray strict = "---\nname: a\ndescription: one\xff two\n---\nP\n";
    QCOMPARE(after(strict, restyle(fileOf(strict), client(), {}, u"description"_s, TextStyle::Quoted)),
             QByteArray(strict).replace("one\xff two", "\"one\xff two\""));
}

void FieldEditTest::tellsBytesApart_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("shown"); // null: not told
    const QChar ff(0xdcff);
    const QChar fe(0xdcfe);
    QTest::newRow("repaired, two lines") << QByteArray("a: \xff\n  b\xfe") << u"a: %1\nb%2"_s.arg(ff).arg(fe);
    QTest::newRow("repaired, deeper") << QByteArray("a: \xff\n      b\xfe\n\n  c")
                                      << u"a: %1\n    b%2\n\nc"_s.arg(ff).arg(fe);
    QTest::newRow("repaired, a stray return")
        << QByteArray("a: \xff\r b\n  \xfe") << u"a: %1%2 b\n%3"_s.arg(ff).arg(QChar(0xdc0d)).arg(fe);
    QTest::newRow("repaired, the sign itself") << QByteArray("a: \xef\xbf\xbd\n  b\xfe") << u"a: \ufffd\nb%1"_s.arg(fe);
    QTest::newRow("repaired, quotes") << QByteArray("a \"b\": \xff\n  'c' \xfe")
                                      << u"a \"b\": %1\n'c' %2"_s.arg(ff).arg(fe);
    QTest::newRow("repaired, a comment below") << QByteArray("a: \xff\n  # c\xfe") << u"a: %1"_s.arg(ff);
    QTest::newRow("not told: a comment behind") << QByteArray(",&b #\xfe") << QString();
    QTest::newRow("repaired, folded") << QByteArray(",a\xff\n  &b\xfe") << u",a%1 &b%2"_s.arg(ff).arg(fe);
    QTest::newRow("escape before the byte") << QByteArray("\"\\uFFFD \xff\"") << u"\ufffd %1"_s.arg(ff);
}

void FieldEditTest::tellsBytesApart()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, shown);
    const QByteArray file = "---\nname: a\ndescription: " + value + "\n---\nP\n";
    const FieldContent content = FieldContent::of(fileOf(file), readingOf(file), u"description"_s);
    QCOMPARE(content.isEditable, !shown.isNull());
    QCOMPARE(content.reason.isEmpty(), content.isEditable);
    if (content.isEditable)
        QCOMPARE(content.text, shown);
    else
        QVERIFY(after(file, editOf(file).quote(u"description"_s)).startsWith("refused: This value has bytes"));
}

/// Whatever a client makes of a value: what the form shows of it has its bytes.
void FieldEditTest::keepsBytesOfAnyValue_data()
{
    QTest::addColumn<QString>("dialect");
    for (const char *dialect : {"claude-code", "opencode", "gemini"})
        QTest::newRow(dialect) << QString::fromLatin1(dialect);
}

void FieldEditTest::keepsBytesOfAnyValue()
{
    QFETCH(const QString, dialect);
    static const Dialects dialects = Dialects::load();
    static const QList<QByteArray> parts{
        "a", ": ", "\xff", "\xfe", "\n  ", "\n", "#", " ",  "'", "\"",           "\\",    "\\n",    "{",           "[",
        "]", "- ", "<",    "\r",   "|",    ">",  "!", "&b", ",", "\xe2\x80\xa9", "\\xff", "\n    ", "\xef\xbf\xbd"};
    const auto bytesIn = [](const QString &text) {
        return std::ranges::count_if(SourceText::spelledOut(text), [](QChar unit) { return unit.isSurrogate(); });
    };
    const Client &reader = dialects.client(dialect);
    std::mt19937 random(7);
    int seen = 0;
    int refused = 0;
    for (int i = 0; i < 30000; ++i) {
        QByteArray value;
        for (auto count = 2 + random() % 9; count > 0; --count)
            value += parts[qsizetype(random() % std::size_t(parts.size()))];
        const AgentFile file = fileOf("---\nname: a\ndescription: " + value + "\n---\nP\n");
        const HeaderEntry *entry = file.entry(u"description"_s);
        // What is read strictly is taken as it is, without the comment behind a block's sign.
        if (!entry || entry->mark != HeaderEntry::Mark::Linewise || !entry->value ||
            entry->value->style == yaml::ScalarStyle::Literal || entry->value->style == yaml::ScalarStyle::Folded)
            continue;
        const QString raw = file.text().sliced(entry->valueRange.start, entry->valueRange.length);
        const FieldContent content = FieldContent::of(file, reader.loader->read(file, {}), u"description"_s);
        seen += bytesIn(raw) > 0 ? 1 : 0;
        refused += content.isEditable ? 0 : 1;
        QVERIFY2(!content.isEditable || bytesIn(content.text) == bytesIn(raw), value.constData());
    }
    QVERIFY(seen > 100 && refused < seen);
}

void FieldEditTest::setsYaml()
{
    const QByteArray file = "---\nname: a\ndescription: b\n---\nBody.";
    const QString hooks = u"Stop:\n  - hooks:\n      - type: command\n        command: ./x.sh\n"_s;
    const QByteArray result = after(file, editOf(file).setYaml(u"hooks"_s, hooks));
    QVERIFY2(readingOf(result).field(u"hooks") && readingOf(result).field(u"hooks")->value.isObject(),
             result.constData());
    const auto wrong = editOf(file).setYaml(u"hooks"_s, u"a: [b"_s);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Error::Code::Syntax);
}

void FieldEditTest::removesAndRenames()
{
    const QByteArray file = "---\nname: a\ndescription: Use: b\nallowed-tools: Read\n# end\n---\nBody.";
    QCOMPARE(after(file, editOf(file).rename(u"allowed-tools"_s, u"tools"_s)),
             QByteArray("---\nname: a\ndescription: Use: b\ntools: Read\n# end\n---\nBody."));
    QCOMPARE(after(file, editOf(file).unset(u"allowed-tools"_s)),
             QByteArray("---\nname: a\ndescription: Use: b\n# end\n---\nBody."));
    const auto missing = editOf(file).unset(u"color"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
    QVERIFY(!editOf(file).rename(u"allowed-tools"_s, u"name"_s));
}

QTEST_APPLESS_MAIN(FieldEditTest)
#include "tst_fieldedit.moc"
