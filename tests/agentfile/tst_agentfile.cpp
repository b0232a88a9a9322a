// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/invariants.h"
#include "bound.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

AgentFile parsed(const QString &text)
{
    return AgentFile::parse(SourceText(text, {}));
}

QString textOf(const AgentFile &file, TextRange range)
{
    return file.text().sliced(range.start, range.length);
}

/// One line an entry: `mark key = [value] #[comment] lines first-last`, where
/// the value is the node's, as text.
QString described(const yaml::Node &node)
{
    QStringList parts;
    switch (node.kind) {
    case yaml::Node::Kind::Scalar:
        return QString(node.value).replace(u'\n', u"⏎"_s);
    case yaml::Node::Kind::Sequence:
        for (const yaml::Node &item : node.items)
            parts.append(described(item));
        return u"["_s + parts.join(u", "_s) + u"]"_s;
    case yaml::Node::Kind::Mapping:
        for (const auto &[key, value] : node.entries)
            parts.append(described(key) + u": "_s + described(value));
        return u"{"_s + parts.join(u", "_s) + u"}"_s;
    }
    return {};
}

QStringList described(const AgentFile &file)
{
    QStringList lines;
    for (const HeaderEntry &entry : file.entries()) {
        static constexpr std::array kMarks{"strict"_L1, "linewise"_L1, "opaque"_L1};
        lines.append(u"%1 %2 = %3"_s.arg(kMarks[static_cast<std::size_t>(entry.mark)], entry.key,
                                         entry.value ? described(*entry.value) : u"-"_s));
    }
    return lines;
}

} // namespace

class AgentFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fences_data();
    void fences();
    void entries_data();
    void entries();
    void ranges_data();
    void ranges();
    void strictness_data();
    void strictness();
    void positions();
    void positionsAroundAnUnreadableHeader();
    void reasonsAreGiven();
    void headerIsReusedWhenTheBodyChanges();
    void headerIsReadAgainWhenItChanges();
    void fastEnough();
    void hostileHeadersAnswer_data();
    void hostileHeadersAnswer();
};

void AgentFileTest::fences_data()
{
    using Header = AgentFile::Header;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Header>("header");
    QTest::addColumn<QString>("headerText");
    QTest::addColumn<QString>("body");

    QTest::newRow("empty text") << u""_s << Header::None << u""_s << u""_s;
    QTest::newRow("no header") << u"You are.\n"_s << Header::None << u""_s << u"You are.\n"_s;
    QTest::newRow("usual") << u"---\nname: a\n---\nBody\n"_s << Header::Present << u"name: a\n"_s << u"Body\n"_s;
    QTest::newRow("no body") << u"---\nname: a\n---"_s << Header::Present << u"name: a\n"_s << u""_s;
    QTest::newRow("empty header") << u"---\n---\nBody"_s << Header::Present << u""_s << u"Body"_s;
    QTest::newRow("blanks behind the fences")
        << u"--- \t\na: b\n---  \nBody"_s << Header::Present << u"a: b\n"_s << u"Body"_s;
    QTest::newRow("four dashes do not open")
        << u"----\na: b\n---\n"_s << Header::None << u""_s << u"----\na: b\n---\n"_s;
    QTest::newRow("text behind the dashes does not open")
        << u"--- # x\na: b\n---\n"_s << Header::None << u""_s << u"--- # x\na: b\n---\n"_s;
    QTest::newRow("an indented fence does not open")
        << u" ---\na: b\n---\n"_s << Header::None << u""_s << u" ---\na: b\n---\n"_s;
    QTest::newRow("not in the first line")
        << u"\n---\na: b\n---\n"_s << Header::None << u""_s << u"\n---\na: b\n---\n"_s;
    QTest::newRow("five dashes do not close")
        << u"---\na: b\n-----\nc: d\n---\nx"_s << Header::Present << u"a: b\n-----\nc: d\n"_s << u"x"_s;
    QTest::newRow("dashes in a value do not close")
        << u"---\na: x---y\n---\nx"_s << Header::Present << u"a: x---y\n"_s << u"x"_s;
    QTest::newRow("a rule in the body") << u"---\na: b\n---\nx\n---\ny\n"_s << Header::Present << u"a: b\n"_s
                                        << u"x\n---\ny\n"_s;
    QTest::newRow("unclosed") << u"---\nname: a\ncolor: red\n\nYou are.\n"_s << Header::Unclosed
                              << u"name: a\ncolor: red\n"_s << u"\nYou are.\n"_s;
    QTest::newRow("unclosed, a heading follows")
        << u"---\nname: a\n\n# Role\nYou are.\n"_s << Header::Unclosed << u"name: a\n"_s << u"\n# Role\nYou are.\n"_s;
    QTest::newRow("unclosed, nothing like a header")
        << u"---\nYou are.\n"_s << Header::Unclosed << u""_s << u"You are.\n"_s;
    QTest::newRow("only a fence") << u"---"_s << Header::Unclosed << u""_s << u""_s;
    QTest::newRow("unclosed list") << u"---\ntools:\n  - a\n- b\nText here\n"_s << Header::Unclosed
                                   << u"tools:\n  - a\n- b\n"_s << u"Text here\n"_s;
}

void AgentFileTest::fences()
{
    QFETCH(QString, text);
    QFETCH(QString, headerText);
    QFETCH(QString, body);
    const AgentFile file = parsed(text);
    QTEST(file.header(), "header");
    QCOMPARE(textOf(file, file.headerRange()), headerText);
    QCOMPARE(textOf(file, file.bodyRange()), body);
    QCOMPARE(brokenInvariant(file), QString());
}

void AgentFileTest::entries_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &header, const QStringList &expected) {
        QTest::newRow(name) << header << expected;
    };
    row("plain", u"name: a\ncolor: red\n"_s, {u"strict name = a"_s, u"strict color = red"_s});
    row("quoted", u"'name': \"a\\tb\"\n\"d\": 'it''s'\n"_s, {u"strict name = a\tb"_s, u"strict d = it's"_s});
    row("no value", u"name:\ntools: \ncolor: # red\n"_s,
        {u"strict name = -"_s, u"strict tools = -"_s, u"strict color = -"_s});
    row("lists", u"a: [x, 'y']\nb:\n  - x\n  - y\nc:\n- z\n"_s,
        {u"strict a = [x, y]"_s, u"strict b = [x, y]"_s, u"strict c = [z]"_s});
    row("block scalars", u"a: |\n  x\n  y\nb: >-\n  x\n  y\n"_s, {u"strict a = x⏎y⏎"_s, u"strict b = x y"_s});
    row("mapping", u"hooks:\n  Stop:\n    - x: y\n"_s, {u"strict hooks = {Stop: [{x: y}]}"_s});
    row("indented", u"  name: a\n  b: c\n"_s, {u"strict name = a"_s, u"strict b = c"_s});
    row("alias", u"a: &x one\nb: *x\n"_s, {u"strict a = one"_s, u"strict b = one"_s});
    row("duplicate keys", u"a: one\na: two\n"_s, {u"strict a = one"_s, u"strict a = two"_s});
    row("braces", u"{name: a, b: c}\n"_s, {u"opaque name = -"_s, u"opaque b = -"_s});
    row("explicit key", u"? name\n: a\nb: c\n"_s, {u"opaque name = -"_s, u"strict b = c"_s});
    row("comments only", u"# nothing\n\n"_s, {});
    row("a list", u"- a\n- b\n"_s, {});

    row("unquoted colon", u"name: a\ndescription: Use this: always\ncolor: red\n"_s,
        {u"linewise name = a"_s, u"linewise description = Use this: always"_s, u"linewise color = red"_s});
    row("a # is text where a colon is unquoted", u"d: a: b # c\ne: f # g\n"_s,
        {u"linewise d = a: b # c"_s, u"linewise e = f"_s});
    row("others keep their kinds", u"d: a: b\ntools:\n  - x\n  - y\nh: |\n  t\n  u\nq: \"a\\nb\"\n"_s,
        {u"linewise d = a: b"_s, u"linewise tools = [x, y]"_s, u"linewise h = t⏎u⏎"_s, u"linewise q = a⏎b"_s});
    row("list at column 0", u"d: a: b\ntools:\n- x\n- y\nc: red\n"_s,
        {u"linewise d = a: b"_s, u"linewise tools = [x, y]"_s, u"linewise c = red"_s});
    row("bracket closed at column 0", u"d: a: b\ntools: [\n  'x',\n  'y'\n]\nc: red\n"_s,
        {u"linewise d = a: b"_s, u"linewise tools = [x, y]"_s, u"linewise c = red"_s});
    row("several quoted lines", u"d: a: b\nq: \"one\n  two\"\nc: red\n"_s,
        {u"linewise d = a: b"_s, u"linewise q = one two"_s, u"linewise c = red"_s});
    row("indented continuation", u"d: Use this\n  user: now\n  always\nc: red\n"_s,
        {u"linewise d = Use this⏎user: now⏎always"_s, u"linewise c = red"_s});
    row("continuation at column 0", u"d: Use this\nand that, always.\nc: red\n"_s,
        {u"linewise d = Use this⏎and that, always."_s, u"linewise c = red"_s});
    row("examples at column 0",
        u"name: x\ndescription: Use. Examples:\n\n<example>\nContext: C\nuser: \"u\"\n\nassistant: \"a\"\n# c\n"
        "<commentary>\nwhy\n</commentary>\n</example>\n\n<example>\nuser: \"v\"\n</example>\ncolor: green\n"_s,
        {u"linewise name = x"_s,
         u"linewise description = Use. Examples:⏎⏎<example>⏎Context: C⏎user: \"u\"⏎⏎assistant: \"a\"⏎# c⏎"
         "<commentary>⏎why⏎</commentary>⏎</example>⏎⏎<example>⏎user: \"v\"⏎</example>"_s,
         u"linewise color = green"_s});
    row("an example that is not closed", u"d: Use: <example>\nuser: \"u\"\nassistant: \"a\"\ncolor: green\n"_s,
        {u"linewise d = Use: <example>⏎user: \"u\"⏎assistant: \"a\""_s, u"linewise color = green"_s});
    row("paragraphs of a description", u"d: Use this:\n\nand that.\n\nAlways: x\nAnd so.\nc: red\n"_s,
        {u"linewise d = Use this:⏎⏎and that."_s, u"linewise Always = x⏎And so."_s, u"linewise c = red"_s});
    row("text below a blank line, no key after it", u"d: Use: this\n\nYou are a writer.\n"_s,
        {u"linewise d = Use: this"_s});
    row("text below a word and a blank line", u"c: red\n\nYou are a writer.\nd: e\n"_s,
        {u"linewise c = red"_s, u"linewise d = e"_s});
    row("text below a comment", u"d: Use: this\n# c\nYou are a writer.\nd: e\n"_s,
        {u"linewise d = Use: this"_s, u"linewise d = e"_s});
    row("text below a quoted value belongs to nobody", u"c: \"b\"\nYou are\nd: e\n"_s,
        {u"linewise c = b"_s, u"linewise d = e"_s});
    row("inner quotes", u"d: \"Use \"this\" now\"\nc: red\n"_s,
        {u"linewise d = Use \"this\" now"_s, u"linewise c = red"_s});
    row("quote that is not closed", u"d: \"Use\nc: red\n"_s, {u"opaque d = -"_s, u"linewise c = red"_s});
    row("quote, then text", u"d: \"Use\" this\nc: red\n"_s, {u"opaque d = -"_s, u"linewise c = red"_s});
    row("bracket that is not closed", u"d: [a, b\nc: red\n"_s, {u"opaque d = -"_s, u"linewise c = red"_s});
    row("bracket at the beginning of a text", u"d: [file] [more]\nc: red\n"_s,
        {u"linewise d = [file] [more]"_s, u"linewise c = red"_s});
    row("placeholder", u"d: {{X}} and\nc: red\n"_s, {u"linewise d = {{X}} and"_s, u"linewise c = red"_s});
    row("star at the beginning", u"d: *Use* this\nc: red\n"_s, {u"linewise d = *Use* this"_s, u"linewise c = red"_s});
    row("backtick at the beginning", u"d: `x` this\nc: red\n"_s, {u"linewise d = `x` this"_s, u"linewise c = red"_s});
    row("block scalar without indentation", u"d: |\nText here.\nc: red\n"_s,
        {u"opaque d = -"_s, u"linewise c = red"_s});
    row("a fence of five", u"a: b\n-----\nc: d\n"_s, {u"linewise a = b"_s, u"linewise c = d"_s});
    row("no space behind the colon", u"a: b\ncolor:red\nc: d\n"_s,
        {u"linewise a = b"_s, u"opaque color = -"_s, u"linewise c = d"_s});
    row("an address is no key", u"a: b: c\nhttp://x\nd: e\n"_s, {u"linewise a = b: c⏎http://x"_s, u"linewise d = e"_s});
    row("tab indentation", u"tools:\n\t- a\nc: d\n"_s, {u"opaque tools = -"_s, u"linewise c = d"_s});
    row("duplicate keys, no YAML", u"a: b: c\na: d\n"_s, {u"linewise a = b: c"_s, u"linewise a = d"_s});
    row("alias of another entry", u"a: &x b: c\nd: *x\n"_s, {u"linewise a = &x b: c"_s, u"linewise d = *x"_s});
    row("comments between", u"a: b: c\n# one\n\n# two\nd: e # f\n"_s, {u"linewise a = b: c"_s, u"linewise d = e"_s});
    row("Japanese continuation", u"d: コードを\n変更に使用。\nc: red\n"_s,
        {u"linewise d = コードを⏎変更に使用。"_s, u"linewise c = red"_s});
    row("several documents", u"a: b\n...\nc: d\n"_s, {u"linewise a = b"_s, u"linewise c = d"_s});
}

void AgentFileTest::entries()
{
    QFETCH(QString, header);
    QFETCH(QStringList, expected);
    const AgentFile file = parsed(u"---\n"_s + header + u"---\nBody\n"_s);
    QCOMPARE(described(file), expected);
    QCOMPARE(brokenInvariant(file), QString());
    // The same header at the end of a file with other fences.
    const AgentFile other = parsed(u"---  \n"_s + header + u"---"_s);
    QCOMPARE(described(other), expected);
    QCOMPARE(brokenInvariant(other), QString());
}

void AgentFileTest::ranges_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<QString>("lines");

    const auto row = [](const char *name, const QString &header, const QString &key, const QString &value,
                        const QString &comment,
                        const QString &lines) { QTest::newRow(name) << header << key << value << comment << lines; };
    // The entry looked at is the second of each header.
    row("comment", u"a: b\nk: v  # why\nz: 1\n"_s, u"k"_s, u"v"_s, u"# why"_s, u"k: v  # why\n"_s);
    row("hash in quotes", u"a: b\n\"k\": 'v # no' # yes\n"_s, u"\"k\""_s, u"'v # no'"_s, u"# yes"_s,
        u"\"k\": 'v # no' # yes\n"_s);
    row("empty", u"a: b\nk:\nz: 1\n"_s, u"k"_s, u""_s, u""_s, u"k:\n"_s);
    row("empty with comment", u"a: b\nk: # why\nz: 1\n"_s, u"k"_s, u""_s, u"# why"_s, u"k: # why\n"_s);
    row("flow", u"a: b\nk: [x, \"]\"] # c\nz: 1\n"_s, u"k"_s, u"[x, \"]\"]"_s, u"# c"_s, u"k: [x, \"]\"] # c\n"_s);
    row("flow of several lines", u"a: b\nk: [\n  x, # one\n  y,\n]\nz: 1\n"_s, u"k"_s, u"[\n  x, # one\n  y,\n]"_s,
        u""_s, u"k: [\n  x, # one\n  y,\n]\n"_s);
    row("block list ends before comments", u"a: b\nk: # list\n  - x\n  - y # last\n  # more\n\nz: 1\n"_s, u"k"_s,
        u"- x\n  - y"_s, u"# last"_s, u"k: # list\n  - x\n  - y # last\n"_s);
    row("list at column 0", u"a: b\nk:\n- x\n- y\nz: 1\n"_s, u"k"_s, u"- x\n- y"_s, u""_s, u"k:\n- x\n- y\n"_s);
    row("list ends with an empty item", u"a: b\nk:\n  - x\n  -\nz: 1\n"_s, u"k"_s, u"- x\n  -"_s, u""_s,
        u"k:\n  - x\n  -\n"_s);
    row("nested", u"a: b\nk:\n  x:\n    - y\n    - z: |\n        t\n\n# c\nz: 1\n"_s, u"k"_s,
        u"x:\n    - y\n    - z: |\n        t"_s, u""_s, u"k:\n  x:\n    - y\n    - z: |\n        t\n"_s);
    row("literal", u"a: b\nk: |  # c\n  x\n\n   y\n\nz: 1\n"_s, u"k"_s, u"|  # c\n  x\n\n   y"_s, u""_s,
        u"k: |  # c\n  x\n\n   y\n"_s);
    row("literal that keeps its end", u"a: b\nk: |+\n  x\n\nz: 1\n"_s, u"k"_s, u"|+\n  x\n"_s, u""_s,
        u"k: |+\n  x\n\n"_s);
    row("folded, last", u"a: b\nk: >-\n  x\n  y\n"_s, u"k"_s, u">-\n  x\n  y"_s, u""_s, u"k: >-\n  x\n  y\n"_s);
    row("plain of several lines", u"a: b\nk: x\n  y\n  z\nz: 1\n"_s, u"k"_s, u"x\n  y\n  z"_s, u""_s,
        u"k: x\n  y\n  z\n"_s);
    row("value on the next line", u"a: b\nk:\n  # c\n  x # d\nz: 1\n"_s, u"k"_s, u"x"_s, u"# d"_s,
        u"k:\n  # c\n  x # d\n"_s);
    row("tag and anchor", u"a: b\nk: !!str &n 12 # c\nz: 1\n"_s, u"k"_s, u"!!str &n 12"_s, u"# c"_s,
        u"k: !!str &n 12 # c\n"_s);
    row("alias", u"a: &n b\nk: *n # c\nz: 1\n"_s, u"k"_s, u"*n"_s, u"# c"_s, u"k: *n # c\n"_s);
    row("blank before the colon", u"a: b\nk \t:\tv\nz: 1\n"_s, u"k"_s, u"v"_s, u""_s, u"k \t:\tv\n"_s);
    row("astral", u"a: 😀\nk: \"😀 x\" # 😀\nz: 1\n"_s, u"k"_s, u"\"😀 x\""_s, u"# 😀"_s, u"k: \"😀 x\" # 😀\n"_s);
    row("linewise", u"a: b\nk: x: y   \nz: 1\n"_s, u"k"_s, u"x: y"_s, u""_s, u"k: x: y   \n"_s);
    row("linewise with half a return at its end", u"a: b\nk: x: y 🐍 \nz: 1\n"_s, u"k"_s, u"x: y 🐍"_s, u""_s,
        u"k: x: y 🐍 \n"_s);
    row("a comment behind half a return", u"a: b\nk: 🐍 # 🐍\nz: 1\n"_s, u"k"_s, u"🐍"_s, u"# 🐍"_s, u"k: 🐍 # 🐍\n"_s);
    row("linewise with quoted key", u"a: b\n'k': x: y\nz: 1\n"_s, u"'k'"_s, u"x: y"_s, u""_s, u"'k': x: y\n"_s);
    row("linewise of several lines", u"a: b\nk: x: y\n  z\n\nw\n\nz: 1\n"_s, u"k"_s, u"x: y\n  z\n\nw"_s, u""_s,
        u"k: x: y\n  z\n\nw\n"_s);
    row("linewise, another entry is to blame", u"a: b: c\nk: v # why\nz: 1\n"_s, u"k"_s, u"v"_s, u"# why"_s,
        u"k: v # why\n"_s);
    row("opaque", u"a: b\nk: \"x\nz: 1\n"_s, u"k"_s, u"\"x"_s, u""_s, u"k: \"x\n"_s);
}

void AgentFileTest::ranges()
{
    QFETCH(QString, header);
    for (const QString &open : {u"---\n"_s, u"---   \n"_s}) {
        const AgentFile file = parsed(open + header + u"---\nBody # x\n"_s);
        QVERIFY(file.entries().size() > 1);
        const HeaderEntry &entry = file.entries()[1];
        QTEST(textOf(file, entry.keyRange), "key");
        QTEST(textOf(file, entry.valueRange), "value");
        QTEST(textOf(file, entry.commentRange), "comment");
        QTEST(textOf(file, entry.linesRange), "lines");
        if (entry.value && !entry.value->isAlias)
            QVERIFY(entry.linesRange.contains(TextRange{entry.value->range.start, 0}));
        QCOMPARE(brokenInvariant(file), QString());
    }
}

void AgentFileTest::strictness_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<QString>("at");

    QTest::newRow("none") << u"Body"_s << true << u""_s;
    QTest::newRow("empty") << u"---\n---\n"_s << true << u""_s;
    QTest::newRow("comment") << u"---\n# x\n---\n"_s << true << u""_s;
    QTest::newRow("mapping") << u"---\na: b\n---\n"_s << true << u""_s;
    QTest::newRow("unquoted colon") << u"---\na: b: c\n---\n"_s << false << u""_s;
    QTest::newRow("duplicate") << u"---\na: b\nc: d\n'a': e\n---\n"_s << false << u"'a'"_s;
    QTest::newRow("nested duplicate") << u"---\na:\n  b: 1\n  b: 2\n---\n"_s << false << u"b"_s;
    QTest::newRow("scalar") << u"---\nhello\n---\n"_s << false << u"hello"_s;
    QTest::newRow("two documents") << u"---\na: b\n...\nc: d\n---\n"_s << false << u""_s;
}

void AgentFileTest::strictness()
{
    QFETCH(QString, text);
    QFETCH(QString, at);
    const AgentFile file = parsed(text);
    QTEST(file.isStrictYaml(), "strict");
    QCOMPARE(file.yamlError().has_value(), !file.isStrictYaml());
    if (file.yamlError()) {
        QVERIFY(!file.yamlError()->text.isEmpty());
        QVERIFY(file.yamlError()->range);
        QVERIFY(file.headerRange().touches(file.yamlError()->range->start));
        QVERIFY(file.yamlError()->range->end() <= file.headerRange().end());
    }
    if (!at.isEmpty())
        QCOMPARE(textOf(file, *file.yamlError()->range), at);
}

void AgentFileTest::positions()
{
    const AgentFile file = parsed(u"---\nname: a\nname: b\n---\nBody"_s);
    QCOMPARE(file.openFence(), (TextRange{0, 4}));
    QCOMPARE(file.closeFence(), (TextRange{20, 4}));
    QCOMPARE(file.bodyRange(), (TextRange{24, 4}));
    QVERIFY(file.entry(u"name"));
    QCOMPARE(file.entry(u"name")->value->value, u"b"_s);
    QVERIFY(!file.entry(u"Name"));
    QCOMPARE(file.text(), file.source().text());

    const AgentFile nothing;
    QCOMPARE(nothing.header(), AgentFile::Header::None);
    QVERIFY(nothing.entries().empty());
    QVERIFY(nothing.isStrictYaml());
}

void AgentFileTest::positionsAroundAnUnreadableHeader()
{
    const AgentFile file = AgentFile::parse(
        SourceText::fromBytes("\xEF\xBB\xBF---\r\nname: a\r\ndescription: \xFF: b\r\n---\r\nBody\r\n"));
    QCOMPARE(file.header(), AgentFile::Header::Present);
    QCOMPARE(file.entries().size(), std::size_t(2));
    QCOMPARE(file.entries()[1].value->value, u"\xDCFF: b"_s);
    QCOMPARE(brokenInvariant(file), QString());
}

void AgentFileTest::reasonsAreGiven()
{
    const AgentFile file = parsed(u"---\nd: \"Use\nc: red\n---\n"_s);
    QCOMPARE(file.entries()[0].reason, u"A quotation mark opens the value, but none closes it at its end."_s);
    QVERIFY(file.entries()[1].reason.isEmpty());
}

void AgentFileTest::headerIsReusedWhenTheBodyChanges()
{
    const AgentFile before = parsed(u"---\nname: a\n---\nBody"_s);
    const AgentFile after = AgentFile::parse(SourceText(u"---\nname: a\n---\nOther body"_s, {}), &before);
    QCOMPARE(&after.entries(), &before.entries());
    QCOMPARE(textOf(after, after.bodyRange()), u"Other body"_s);
    QCOMPARE(after.header(), AgentFile::Header::Present);
    QCOMPARE(after.openFence(), before.openFence());
    QCOMPARE(after.closeFence(), before.closeFence());
    QCOMPARE(after.headerRange(), before.headerRange());
}

void AgentFileTest::headerIsReadAgainWhenItChanges()
{
    const auto follows = [](const QString &first, const QString &then) {
        const AgentFile before = parsed(first);
        const AgentFile after = AgentFile::parse(SourceText(then, {}), &before);
        const AgentFile fresh = parsed(then);
        return after.entries() == fresh.entries() && after.header() == fresh.header() &&
               after.headerRange() == fresh.headerRange() && after.bodyRange() == fresh.bodyRange() &&
               after.closeFence() == fresh.closeFence();
    };
    QVERIFY(follows(u"---\nname: a\n---\nBody"_s, u"---\nname: b\n---\nBody"_s));
    QVERIFY(follows(u"---\nname: a\n---"_s, u"---\nname: a\n----\nb: c\n---\n"_s));
    QVERIFY(follows(u"---\nname: a\n---"_s, u"---\nname: a\n--- x"_s));
    QVERIFY(follows(u"---\nname: a\n---\n"_s, u"---\nname: a\n---"_s));
    QVERIFY(follows(u"---\nname: a\n---\n"_s, u""_s));
    QVERIFY(follows(u"---\nname: a\n"_s, u"---\nname: a\n---\n"_s));
    QVERIFY(follows(u"Body"_s, u"---\nname: a\n---\n"_s));
    QVERIFY(follows(u"---\nname: a\n---\n"_s, u"--- \nname: a\n---\n"_s));
}

void AgentFileTest::fastEnough()
{
    const QString header = u"---\nname: some-agent\ndescription: \"%1\"\ntools: Read, Grep\nmodel: sonnet\n---\n"_s.arg(
        QString(900, u'x'));
    const SourceText small(header + QString(4000, u'b'), {});
    const SourceText large(header + u"Some line of text.\n"_s.repeated(6000), {});
    const auto perParse = [](const SourceText &source, const AgentFile *previous) {
        constexpr int kTimes = 200;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < kTimes; ++i)
            static_cast<void>(AgentFile::parse(source, previous));
        return static_cast<double>(timer.nsecsElapsed()) / kTimes / 1e6;
    };
    // The figures of docs/performance.md are of a release build; here only a
    // mistake of another order is caught.
    const AgentFile previous = AgentFile::parse(large);
    qInfo("ms: small %.4f, large %.4f, reused %.4f", perParse(small, nullptr), perParse(large, nullptr),
          perParse(large, &previous));
    QVERIFY(perParse(small, nullptr) < 2);
    QVERIFY(perParse(large, nullptr) < 2);
    QVERIFY(perParse(large, &previous) < 0.2);
}

void AgentFileTest::hostileHeadersAnswer_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("deep") << QString(100'000, u'[') + u'\n';
    QTest::newRow("deep in a value") << u"a: "_s + QString(100'000, u'[') + u"\nb: c: d\n"_s;
    QTest::newRow("many keys") << u"a: b: c\n"_s.repeated(50'000);
    QTest::newRow("many quotes") << u"a: \"\n"_s.repeated(50'000);
    QTest::newRow("many examples") << u"a: b: <example>\nuser: x\n"_s.repeated(30'000);
    QTest::newRow("long line") << u"a: "_s + QString(1'000'000, u'x') + u": y\n"_s;
    QString laughs = u"a0: &a0 [x, x, x, x, x, x, x, x, x]\n"_s;
    for (int i = 1; i < 12; ++i)
        laughs += u"a%1: &a%1 [%2]\n"_s.arg(i).arg(QStringList(9, u"*a%1"_s.arg(i - 1)).join(u", "_s));
    QTest::newRow("billion laughs") << laughs;
    QTest::newRow("billion laughs, no YAML") << laughs + u"b: c: d\n"_s;
    QTest::newRow("small bombs")
        << u"k: [&a [x,x,x,x,x,x,x,x,x,x], &b [*a,*a,*a,*a,*a,*a,*a,*a], &c [*b,*b,*b,*b,*b,*b,*b], [*c,*c,*c,*c,*c,*c,*c]]\n"_s
                   .repeated(2000) +
               u"a: b: c\n"_s;
}

void AgentFileTest::hostileHeadersAnswer()
{
    QFETCH(QString, header);
    const Bound bound(3'000);
    const AgentFile file = parsed(u"---\n"_s + header + u"---\nBody\n"_s);
    QVERIFY2(bound.isHeld(), bound.toText().constData());
    QCOMPARE(brokenInvariant(file), QString());
}

QTEST_APPLESS_MAIN(AgentFileTest)
#include "tst_agentfile.moc"
