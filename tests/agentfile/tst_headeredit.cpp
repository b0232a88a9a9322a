// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/headeredit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

using Style = yaml::ScalarStyle;

AgentFile parsed(const QString &text)
{
    return AgentFile::parse(SourceText(text, {}));
}

QString withBody(const QString &header)
{
    return u"---\n"_s + header + u"---\nBody: x\n"_s;
}

/// The header after a change; the error's text where it was refused.
QString outcome(const QString &header, const Result<ChangeSet> &changes)
{
    if (!changes)
        return u"! "_s + changes.error().text;
    const QString text = changes->applyTo(withBody(header)).value();
    if (!text.startsWith(u"---\n"_s) || !text.endsWith(u"---\nBody: x\n"_s))
        return u"? "_s + text;
    return text.sliced(4, text.size() - 4 - 12);
}

QStringList words(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'|');
}

} // namespace

class HeaderEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setString_data();
    void setString();
    void setLiteral_data();
    void setLiteral();
    void setList_data();
    void setList();
    void setYaml_data();
    void setYaml();
    void remove_data();
    void remove();
    void rename_data();
    void rename();
    void inserts_data();
    void inserts();
    void makesAHeader_data();
    void makesAHeader();
    void refuses_data();
    void refuses();
    void changesOnlyTheValue();
    void changesOnlyTheLinesOfABlock();
    void sameValueIsNoChange();
    void preferredStyleRestyles();
    void rulesReachTheWriter();
    void keepsTheFormat_data();
    void keepsTheFormat();
    void splitsCommaLists_data();
    void splitsCommaLists();
};

void HeaderEditTest::setString_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value"); // of the key k
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &header, const QString &value, const QString &expected) {
        QTest::newRow(name) << header << value << expected;
    };
    row("plain", u"a: b\nk: red\nz: 1\n"_s, u"blue"_s, u"a: b\nk: blue\nz: 1\n"_s);
    row("keeps the comment", u"k: red   # why\n"_s, u"blue"_s, u"k: blue   # why\n"_s);
    row("keeps odd blanks", u"k  :   red  \nz:  1\n"_s, u"blue"_s, u"k  :   blue  \nz:  1\n"_s);
    row("keeps double quotes", u"k: \"red\"\n"_s, u"blue"_s, u"k: \"blue\"\n"_s);
    row("keeps single quotes", u"k: 'red'\n"_s, u"it's"_s, u"k: 'it''s'\n"_s);
    row("keeps the key's quotes", u"\"k\": red\n"_s, u"blue"_s, u"\"k\": blue\n"_s);
    row("quotes what plain cannot hold", u"k: red # c\n"_s, u"a: b"_s, u"k: 'a: b' # c\n"_s);
    row("string like a number", u"k: red\n"_s, u"12"_s, u"k: '12'\n"_s);
    row("string like a boolean", u"k: red\n"_s, u"yes"_s, u"k: 'yes'\n"_s);
    row("string like null", u"k: red\n"_s, u"null"_s, u"k: 'null'\n"_s);
    row("number becomes a string", u"k: 12\n"_s, u"12"_s, u"k: '12'\n"_s);
    row("hash", u"k: red\n"_s, u"#ff0000"_s, u"k: '#ff0000'\n"_s);
    row("value missing", u"k:\nz: 1\n"_s, u"blue"_s, u"k: blue\nz: 1\n"_s);
    row("value missing behind a space", u"k: \nz: 1\n"_s, u"blue"_s, u"k: blue\nz: 1\n"_s);
    row("value missing before a comment", u"k: # c\nz: 1\n"_s, u"blue"_s, u"k: blue # c\nz: 1\n"_s);
    row("value on the next line", u"k:\n  # c\n  red # d\nz: 1\n"_s, u"blue"_s, u"k:\n  # c\n  blue # d\nz: 1\n"_s);
    row("empty string", u"k: red\n"_s, u""_s, u"k: ''\n"_s);
    row("plain of several lines", u"k: one\n  two\n  three\nz: 1\n"_s, u"blue"_s, u"k: blue\nz: 1\n"_s);
    row("literal stays literal", u"k: |\n  one\n  two\nz: 1\n"_s, u"one\n2\n"_s, u"k: |\n  one\n  2\nz: 1\n"_s);
    row("literal keeps its indentation", u"k: |\n      one\n\n      two\nz: 1\n"_s, u"one\n\ntwo\nthree\n"_s,
        u"k: |\n      one\n\n      two\n      three\nz: 1\n"_s);
    row("literal with its indentation told", u"k: |4\n      one\n    two\nz: 1\n"_s, u"  one\n2\n"_s,
        u"k: |4\n      one\n    2\nz: 1\n"_s);
    row("literal of an indented header", u"  a: b\n  k: |2-\n      one\n    two\n"_s, u"  one\n2"_s,
        u"  a: b\n  k: |2-\n      one\n    2\n"_s);
    row("literal without end", u"k: |-\n  one\n  two\nz: 1\n"_s, u"one"_s, u"k: |-\n  one\nz: 1\n"_s);
    row("literal keeps its comment", u"k: |  # c\n  one\nz: 1\n"_s, u"two\n"_s, u"k: | # c\n  two\nz: 1\n"_s);
    row("folded keeps its lines, appended", u"k: >-\n  Use it when a\n  test fails.\nz: 1\n"_s,
        u"Use it when a test fails. Or not."_s, u"k: >-\n  Use it when a\n  test fails. Or not.\nz: 1\n"_s);
    row("folded keeps its lines, inside", u"k: >\n  Use it when a\n  test fails\n  or hangs.\nz: 1\n"_s,
        u"Use it when a unit test fails or hangs.\n"_s,
        u"k: >\n  Use it when a\n  unit test fails\n  or hangs.\nz: 1\n"_s);
    row("folded, over a line's end", u"k: >-\n  Use it when\n  a test\n  fails.\n"_s, u"Use it if one test fails."_s,
        u"k: >-\n  Use it if one test\n  fails.\n"_s);
    row("folded, a line goes", u"k: >-\n  Use it\n  when\n  tests fail.\n"_s, u"Use it tests fail."_s,
        u"k: >-\n  Use it\n  tests fail.\n"_s);
    row("folded, the last line's word goes", u"k: >-\n  Use it\n  w\nz: 1\n"_s, u"Use it "_s,
        u"k: >-\n  Use it \nz: 1\n"_s);
    row("folded, a long last line breaks", u"k: >-\n  Use it when some test fails and nobody\n  knows why.\n"_s,
        u"Use it when some test fails and nobody knows why. Or when it hangs and why."_s,
        u"k: >-\n  Use it when some test fails and nobody\n  knows why. Or when it hangs and why.\n"_s);
    row("folded, a longer last line breaks", u"k: >-\n  Use it when some test fails and nobody\n  knows why.\n"_s,
        u"Use it when some test fails and nobody knows why. Or when it hangs, and says so."_s,
        u"k: >-\n  Use it when some test fails and nobody\n  knows why. Or when it hangs, and says\n  so.\n"_s);
    row("folded, a long line inside stays", u"k: >-\n  Use it when some test fails and nobody\n  knows\n  why.\n"_s,
        u"Use it when some slow unit test fails and nobody knows why."_s,
        u"k: >-\n  Use it when some slow unit test fails and nobody\n  knows\n  why.\n"_s);
    row("folded, never broken", u"k: >-\n  %1\n"_s.arg(u"word "_s.repeated(20) + u"end."_s),
        u"word "_s.repeated(20) + u"end. More."_s, u"k: >-\n  %1 More.\n"_s.arg(u"word "_s.repeated(20) + u"end."_s));
    row("folded, a paragraph more", u"k: >-\n  Use\n  it.\nz: 1\n"_s, u"Use it.\nNot now."_s,
        u"k: >-\n  Use\n  it.\n\n  Not now.\nz: 1\n"_s);
    row("folded, paragraphs stay", u"k: >-\n  Use\n  it.\n\n  Not\n  now.\nz: 1\n"_s, u"Use it!\nNot now."_s,
        u"k: >-\n  Use\n  it!\n\n  Not\n  now.\nz: 1\n"_s);
    row("folded, with an end", u"k: >- # c\n  Use\n  it.\nz: 1\n"_s, u"Use it.\n"_s,
        u"k: > # c\n  Use\n  it.\nz: 1\n"_s);
    row("folded, without its end", u"k: >\n  Use\n  it.\nz: 1\n"_s, u"Use it!"_s, u"k: >-\n  Use\n  it!\nz: 1\n"_s);
    row("folded at its own indentation", u"k: >-\n      Use\n      it.\n"_s, u"Use it now."_s,
        u"k: >-\n      Use\n      it now.\n"_s);
    row("plain keeps its lines", u"k: Use it\n  when tests\n  fail.\nz: 1\n"_s, u"Use it when unit tests fail."_s,
        u"k: Use it\n  when unit tests\n  fail.\nz: 1\n"_s);
    row("plain keeps its paragraphs", u"k: Use\n  it.\n\n  Not\n  now.\nz: 1\n"_s, u"Use it.\nNot even now."_s,
        u"k: Use\n  it.\n\n  Not\n  even now.\nz: 1\n"_s);
    const QString blanks(1'000'000, u' ');
    row("double quotes with many blanks", u"k: \"a%1b\n  c\"\nz: 1\n"_s.arg(blanks), u"a%1b d"_s.arg(blanks),
        u"k: \"a%1b\n  d\"\nz: 1\n"_s.arg(blanks));
    row("plain gets no line end", u"k: Use\n  it.\nz: 1\n"_s, u"Use it.\nNow."_s, u"k: \"Use it.\\nNow.\"\nz: 1\n"_s);
    row("plain with a colon", u"k: Use it\n  when tests\n  fail.\nz: 1\n"_s, u"Use it: tests fail."_s,
        u"k: 'Use it: tests fail.'\nz: 1\n"_s);
    row("double quotes keep lines and escapes", u"k: \"\\u00e9\\tUse\n  it \\\n  now.\\nOr not.\" # c\n"_s,
        u"é\tUse it now.\nOr \"not\"."_s, u"k: \"\\u00e9\\tUse\n  it \\\n  now.\\nOr \\\"not\\\".\" # c\n"_s);
    row("double quotes keep an astral escape", u"k: \"\\U0001F600 a\"\n"_s, u"😀 b"_s, u"k: \"\\U0001F600 b\"\n"_s);
    row("single quotes keep lines", u"k: 'It''s\n  so.'\n"_s, u"It's not so, isn't it."_s,
        u"k: 'It''s\n  not so, isn''t it.'\n"_s);
    row("sequence becomes a string", u"k: # c\n  - a # d\n  - b\nz: 1\n"_s, u"blue"_s, u"k: blue # c\nz: 1\n"_s);
    row("flow becomes a string", u"k: [a, b] # c\n"_s, u"blue"_s, u"k: blue # c\n"_s);
    row("astral", u"a: 😀\nk: \"😀\" # 😀\n"_s, u"😀😁"_s, u"a: 😀\nk: \"😀😁\" # 😀\n"_s);
    row("alias is replaced", u"a: &x b\nk: *x\n"_s, u"c"_s, u"a: &x b\nk: c\n"_s);
    row("last of two", u"k: a\nk: b\n"_s, u"c"_s, u"k: a\nk: c\n"_s);
    row("indented header", u"  a: b\n  k: c\n"_s, u"d"_s, u"  a: b\n  k: d\n"_s);
    row("linewise", u"k: Use: this\nz: 1\n"_s, u"Use: that"_s, u"k: 'Use: that'\nz: 1\n"_s);
    row("linewise, others stay", u"a: Use: this\nk: red # c\nq: \"x\n"_s, u"blue"_s,
        u"a: Use: this\nk: blue # c\nq: \"x\n"_s);
    row("linewise of several lines", u"k: Use: <example>\nuser: a\n</example>\nz: 1\n"_s, u"Use it."_s,
        u"k: Use it.\nz: 1\n"_s);
    row("key like a boolean", u"on: a\nk: b\n"_s, u"c"_s, u"on: a\nk: c\n"_s);
    row("no word for itself", u"k: a\nl: k\n"_s, u"l"_s, u"k: l\nl: k\n"_s);
}

void HeaderEditTest::setString()
{
    QFETCH(QString, header);
    QFETCH(QString, value);
    QTEST(outcome(header, HeaderEdit(parsed(withBody(header))).setString(u"k"_s, value)), "expected");
}

void HeaderEditTest::setLiteral_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("literal");
    QTest::addColumn<QString>("expected");
    QTest::newRow("number") << u"k: 12 # c\n"_s << u"13"_s << u"k: 13 # c\n"_s;
    QTest::newRow("bare from quoted") << u"k: 'true'\n"_s << u"true"_s << u"k: true\n"_s;
    QTest::newRow("new") << u"a: b\n"_s << u"true"_s << u"a: b\nk: true\n"_s;
    QTest::newRow("same") << u"k: true\n"_s << u"true"_s << u"k: true\n"_s;
    const QString refused = u"! “%1” is no number and no word that YAML reads bare."_s;
    QTest::newRow("text with a colon") << u"k: true\n"_s << u"a: b"_s << refused.arg(u"a: b"_s);
    QTest::newRow("quoted") << u"k: true\n"_s << u"'a'"_s << refused.arg(u"'a'"_s);
    QTest::newRow("comment") << u"k: true\n"_s << u"a # b"_s << refused.arg(u"a # b"_s);
    QTest::newRow("two lines") << u"k: true\n"_s << u"a\nb: c"_s << refused.arg(u"a\nb: c"_s);
    QTest::newRow("list") << u"k: true\n"_s << u"[a]"_s << refused.arg(u"[a]"_s);
}

void HeaderEditTest::setLiteral()
{
    QFETCH(QString, header);
    QFETCH(QString, literal);
    QTEST(outcome(header, HeaderEdit(parsed(withBody(header))).setLiteral(u"k"_s, literal)), "expected");
}

void HeaderEditTest::setList_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("items");
    QTest::addColumn<bool>("commaString");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &header, const QString &items, const QString &expected,
                        bool commaString = true) { QTest::newRow(name) << header << items << commaString << expected; };
    row("comma: added", u"k: Read, Grep # c\n"_s, u"Read|Grep|Bash"_s, u"k: Read, Grep, Bash # c\n"_s, false);
    row("comma: removed", u"k: Read,Grep,  Bash\n"_s, u"Read|Bash"_s, u"k: Read,  Bash\n"_s);
    row("comma: first removed", u"k: Read,Grep,Bash\n"_s, u"Grep|Bash"_s, u"k: Grep,Bash\n"_s);
    row("comma: without blanks", u"k: Read,Grep\n"_s, u"Read|Grep|Bash"_s, u"k: Read,Grep,Bash\n"_s);
    row("comma: quoted", u"k: \"Read, Grep\"\n"_s, u"Read"_s, u"k: \"Read\"\n"_s);
    row("comma: parentheses", u"k: Agent(a, b), Read\n"_s, u"Agent(a, b)|Bash"_s, u"k: Agent(a, b), Bash\n"_s);
    row("comma: star", u"k: Read\n"_s, u"*"_s, u"k: '*'\n"_s);
    row("comma: emptied", u"k: Read, Grep\n"_s, u""_s, u"k: []\n"_s);
    row("comma: an item with a comma", u"k: Read\n"_s, u"Read|a,b"_s, u"k: [Read, 'a,b']\n"_s);
    row("flow: added", u"k: [Read, 'Grep'] # c\n"_s, u"Read|Grep|Bash"_s, u"k: [Read, 'Grep', 'Bash'] # c\n"_s);
    row("flow: quoted like its neighbour", u"k: [\"Read\",\"Grep\"]\n"_s, u"Read|Bash|Grep"_s,
        u"k: [\"Read\",\"Bash\",\"Grep\"]\n"_s);
    row("flow: first added", u"k: [Read]\n"_s, u"Bash|Read"_s, u"k: [Bash, Read]\n"_s);
    row("flow: first removed", u"k: [ Read, Grep, Bash ]\n"_s, u"Bash"_s, u"k: [ Bash ]\n"_s);
    row("flow: last removed", u"k: [ Read, Grep ]\n"_s, u"Read"_s, u"k: [ Read ]\n"_s);
    row("flow: middle replaced", u"k: [a,  b,   c]\n"_s, u"a|x|c"_s, u"k: [a,  x,   c]\n"_s);
    row("flow: all replaced", u"k: [a, b]\n"_s, u"p|q|r"_s, u"k: [p, q, r]\n"_s);
    row("flow: lines", u"k: [\n  a, # one\n  b,\n  c,\n]\n"_s, u"a|c|d"_s, u"k: [\n  a, # one\n  c,\n  d,\n]\n"_s);
    row("flow: emptied", u"k: [a, b] # c\n"_s, u""_s, u"k: [] # c\n"_s);
    row("flow: filled", u"k: [] # c\n"_s, u"a|b: c"_s, u"k: [a, 'b: c'] # c\n"_s);
    row("block: added", u"k:\n    - a\n    - b # c\n# d\nz: 1\n"_s, u"a|b|c"_s,
        u"k:\n    - a\n    - b # c\n    - c\n# d\nz: 1\n"_s);
    row("block: added in front", u"k:\n- a\nz: 1\n"_s, u"x|a"_s, u"k:\n- x\n- a\nz: 1\n"_s);
    row("block: removed", u"k:\n  - a\n  # about b\n  - b # c\n  - c\n"_s, u"a|c"_s,
        u"k:\n  - a\n  # about b\n  - c\n"_s);
    row("block: replaced keeps the comment", u"k:\n  - a # one\n  - \"b\" # two\n"_s, u"a|x"_s,
        u"k:\n  - a # one\n  - \"x\" # two\n"_s);
    row("block: emptied", u"k: # c\n  - a\n  - b\nz: 1\n"_s, u""_s, u"k: [] # c\nz: 1\n"_s);
    row("block: reordered", u"k:\n  - a\n  - b\n  - c\n"_s, u"c|a|b"_s, u"k:\n  - c\n  - a\n  - b\n"_s);
    row("block: linewise", u"d: a: b\nk:\n  - a\nz: 1\n"_s, u"a|b"_s, u"d: a: b\nk:\n  - a\n  - b\nz: 1\n"_s);
    row("new comma string", u"a: b\n"_s, u"p|q"_s, u"a: b\nk: p, q\n"_s);
    row("new block list", u"a: b\n"_s, u"p|q"_s, u"a: b\nk:\n  - p\n  - q\n"_s, false);
    row("new empty list", u"a: b\n"_s, u""_s, u"a: b\nk: []\n"_s, false);
    row("no value yet", u"k: # c\na: b\n"_s, u"p|q"_s, u"k: # c\n  - p\n  - q\na: b\n"_s, false);
    row("was a mapping", u"k:\n  a: b\nz: 1\n"_s, u"x"_s, u"k: x\nz: 1\n"_s);
    row("same", u"k: a,b\n"_s, u"a|b"_s, u"k: a,b\n"_s);
    row("items that are no text", u"k:\n  - a: b\n"_s, u"x"_s,
        u"! “k” cannot be changed here without changing other lines as well; edit it in the text."_s);
}

void HeaderEditTest::setList()
{
    QFETCH(QString, header);
    QFETCH(QString, items);
    QFETCH(bool, commaString);
    QTEST(outcome(header, HeaderEdit(parsed(withBody(header))).setList(u"k"_s, words(items), commaString)), "expected");
}

void HeaderEditTest::setYaml_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("yamlText");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &header, const QString &yamlText, const QString &expected) {
        QTest::newRow(name) << header << yamlText << expected;
    };
    row("new mapping", u"a: b\n"_s, u"x: 1\ny:\n  - z\n"_s, u"a: b\nk:\n  x: 1\n  y:\n    - z\n"_s);
    row("new flow", u"a: b\n"_s, u"{x: 1}\n"_s, u"a: b\nk: {x: 1}\n"_s);
    row("new scalar", u"a: b\n"_s, u"12"_s, u"a: b\nk: 12\n"_s);
    row("mapping changed", u"k: # c\n  x: 1\n  y: 2\nz: 1\n"_s, u"x: 1\ny: 3\n"_s, u"k: # c\n  x: 1\n  y: 3\nz: 1\n"_s);
    row("with block scalar and comments", u"k: old # c\nz: 1\n"_s, u"# why\nx: |\n  a\n\n  b\n"_s,
        u"k: # c\n  # why\n  x: |\n    a\n\n    b\nz: 1\n"_s);
    row("same", u"k: {x:   1}\n"_s, u"x: 1"_s, u"k: {x:   1}\n"_s);
    row("nothing", u"k: a # c\nz: 1\n"_s, u""_s, u"k:  # c\nz: 1\n"_s);
    row("not YAML", u"k: a\n"_s, u"x: y: z"_s, u"!"_s);
    row("two documents", u"k: a\n"_s, u"x: 1\n---\ny: 2\n"_s, u"!"_s);
    row("duplicate", u"k: a\n"_s, u"x: 1\nx: 2\n"_s, u"!"_s);
}

void HeaderEditTest::setYaml()
{
    QFETCH(QString, header);
    QFETCH(QString, yamlText);
    QFETCH(QString, expected);
    const auto changes = HeaderEdit(parsed(withBody(header))).setYaml(u"k"_s, yamlText);
    if (expected != u"!"_s) {
        QCOMPARE(outcome(header, changes), expected);
        return;
    }
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, Error::Code::Syntax);
    QVERIFY(changes.error().range);
    QVERIFY(changes.error().range->end() <= yamlText.size());
}

void HeaderEditTest::remove_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a: b\nk: c # d\nz: 1\n"_s << u"a: b\nz: 1\n"_s;
    QTest::newRow("comment above stays") << u"a: b\n# about k\nk: c\n"_s << u"a: b\n# about k\n"_s;
    QTest::newRow("last key") << u"k: c\n"_s << u""_s;
    QTest::newRow("list") << u"a: b\nk:\n  - c\n  - d # e\n\nz: 1\n"_s << u"a: b\n\nz: 1\n"_s;
    QTest::newRow("block scalar") << u"k: |\n  c\n\n  d\nz: 1\n"_s << u"z: 1\n"_s;
    QTest::newRow("all of a key") << u"k: c\na: b\nk: d\n"_s << u"a: b\n"_s;
    QTest::newRow("linewise") << u"a: b: c\nk: d: e\n  f\nz: 1\n"_s << u"a: b: c\nz: 1\n"_s;
    QTest::newRow("not there") << u"a: b\n"_s << u"! The header has no key “k”."_s;
    QTest::newRow("an anchor that is used")
        << u"k: &x c\nz: *x\n"_s
        << u"! “k” cannot be changed here without changing other lines as well; edit it in the text."_s;
}

void HeaderEditTest::remove()
{
    QFETCH(QString, header);
    QTEST(outcome(header, HeaderEdit(parsed(withBody(header))).remove(u"k"_s)), "expected");
}

void HeaderEditTest::rename_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("newKey");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"k: c # d\nz: 1\n"_s << u"tools"_s << u"tools: c # d\nz: 1\n"_s;
    QTest::newRow("quoted") << u"'k' : c\n"_s << u"tools"_s << u"'tools' : c\n"_s;
    QTest::newRow("list") << u"k:\n  - c\n"_s << u"tools"_s << u"tools:\n  - c\n"_s;
    QTest::newRow("linewise") << u"a: b: c\nk: d\n"_s << u"tools"_s << u"a: b: c\ntools: d\n"_s;
    QTest::newRow("same") << u"k: c\n"_s << u"k"_s << u"k: c\n"_s;
    QTest::newRow("there already") << u"k: c\nz: 1\n"_s << u"z"_s << u"! The header has a key “z” already."_s;
    QTest::newRow("nothing") << u"k: c\n"_s << u" "_s << u"! “ ” can be no key of a header."_s;
    QTest::newRow("newline") << u"k: c\n"_s << u"a\nb"_s << u"! “a\nb” can be no key of a header."_s;
}

void HeaderEditTest::rename()
{
    QFETCH(QString, header);
    QFETCH(QString, newKey);
    QTEST(outcome(header, HeaderEdit(parsed(withBody(header))).rename(u"k"_s, newKey)), "expected");
}

void HeaderEditTest::inserts_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    // The order is name, description, tools, color.
    QTest::newRow("behind its predecessor")
        << u"name: a\ncolor: red\n"_s << u"tools"_s << u"name: a\ntools: v\ncolor: red\n"_s;
    QTest::newRow("behind the nearest") << u"description: d\nname: a\ncolor: red\n"_s << u"tools"_s
                                        << u"description: d\ntools: v\nname: a\ncolor: red\n"_s;
    QTest::newRow("to the top") << u"# c\ncolor: red\n"_s << u"name"_s << u"name: v\n# c\ncolor: red\n"_s;
    QTest::newRow("unknown to the end") << u"name: a\ncolor: red # c\n# d\n"_s << u"other"_s
                                        << u"name: a\ncolor: red # c\nother: v\n# d\n"_s;
    QTest::newRow("behind a list") << u"name: a\ntools:\n  - x # y\n\n# z\n"_s << u"color"_s
                                   << u"name: a\ntools:\n  - x # y\ncolor: v\n\n# z\n"_s;
    QTest::newRow("behind a block scalar")
        << u"description: |\n  x\n\nz: 1\n"_s << u"tools"_s << u"description: |\n  x\ntools: v\n\nz: 1\n"_s;
    QTest::newRow("empty header") << u""_s << u"name"_s << u"name: v\n"_s;
    QTest::newRow("comments only") << u"# c\n"_s << u"name"_s << u"# c\nname: v\n"_s;
    QTest::newRow("indented header") << u"  name: a\n"_s << u"color"_s << u"  name: a\n  color: v\n"_s;
    QTest::newRow("linewise") << u"name: a: b\n<x>\ncolor: red\n"_s << u"tools"_s
                              << u"name: a: b\n<x>\ntools: v\ncolor: red\n"_s;
    QTest::newRow("key that needs quotes") << u"name: a\n"_s << u"a: b"_s << u"name: a\n'a: b': v\n"_s;
    QTest::newRow("no key") << u"name: a\n"_s << u""_s << u"! “” can be no key of a header."_s;
}

void HeaderEditTest::inserts()
{
    QFETCH(QString, header);
    QFETCH(QString, key);
    HeaderEdit edit(parsed(withBody(header)));
    edit.setKeyOrder({u"name"_s, u"description"_s, u"tools"_s, u"color"_s});
    QTEST(outcome(header, edit.setString(key, u"v"_s)), "expected");
}

void HeaderEditTest::makesAHeader_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << u"You are.\n"_s << u"---\nname: v\n---\n\nYou are.\n"_s;
    QTest::newRow("blank line first") << u"\nYou are."_s << u"---\nname: v\n---\n\nYou are."_s;
    QTest::newRow("nothing") << u""_s << u"---\nname: v\n---\n"_s;
    QTest::newRow("a rule in the text") << u"You are.\n---\nMore\n"_s
                                        << u"---\nname: v\n---\n\nYou are.\n---\nMore\n"_s;
}

void HeaderEditTest::makesAHeader()
{
    QFETCH(QString, text);
    const auto changes = HeaderEdit(parsed(text)).setString(u"name"_s, u"v"_s);
    QVERIFY(changes);
    QTEST(changes->applyTo(text).value(), "expected");
}

void HeaderEditTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const QString late =
        u"The header does not begin in the first line, so no client reads it; move it to the top of the text first."_s;
    QTest::newRow("unclosed")
        << u"---\nname: a\n"_s
        << u"The header has no closing line of ---, so nobody can tell where it ends; add that line first."_s;
    QTest::newRow("header below a blank line") << u"\n---\nname: a\n---\n"_s << late;
    QTest::newRow("header below a comment") << u"<!-- x -->\n---\nname: a\n---\n"_s << late;
    QTest::newRow("indented fence") << u" ---\nname: a\n---\n"_s << late;
    QTest::newRow("four dashes") << u"----\nname: a\n---\n"_s << late;
    QTest::newRow("braces") << u"---\n{name: a}\n---\n"_s
                            << u"The header is written in braces; change it in the text."_s;
    QTest::newRow("braces on lines") << u"---\n# c\n{\n  name: a\n}\n---\n"_s
                                     << u"The header is written in braces; change it in the text."_s;
    QTest::newRow("opaque") << u"---\nname: \"a\n---\n"_s
                            << u"A quotation mark opens the value, but none closes it at its end."_s;
    QTest::newRow("explicit key") << u"---\n? name\n: a\n---\n"_s
                                  << u"This field’s key is written in a form that only the text can change."_s;
    QTest::newRow("a list as header") << u"---\n- a\n---\n"_s
                                      << u"The header holds no fields; change it in the text."_s;
}

void HeaderEditTest::refuses()
{
    QFETCH(QString, text);
    const auto changes = HeaderEdit(parsed(text)).setString(u"name"_s, u"v"_s);
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, Error::Code::Refused);
    QTEST(changes.error().text, "why");
}

void HeaderEditTest::changesOnlyTheValue()
{
    const QString text = withBody(u"name: a\ncolor: red # c\nmodel: opus\n"_s);
    const auto changes = HeaderEdit(parsed(text)).setString(u"color"_s, u"blue"_s);
    QVERIFY(changes);
    QCOMPARE(changes->edits().size(), std::size_t(1));
    QCOMPARE(changes->edits()[0], (TextEdit{{text.indexOf(u"red"_s), 3}, u"blue"_s}));
}

void HeaderEditTest::changesOnlyTheLinesOfABlock()
{
    const QString text = withBody(u"k: |\n  one\n  two\n  three\n  four\nz: 1\n"_s);
    const auto changes = HeaderEdit(parsed(text)).setString(u"k"_s, u"one\n2\nthree\nfour\nfive\n"_s);
    QVERIFY(changes);
    QCOMPARE(changes->edits().size(), std::size_t(2));
    QCOMPARE(changes->edits()[0], (TextEdit{{text.indexOf(u"two"_s), 3}, u"2"_s}));
    QCOMPARE(changes->edits()[1].range.length, 0);
}

void HeaderEditTest::sameValueIsNoChange()
{
    const QString header = u"a: 'x'\nb: y: z\nc: |\n  t\nd: [a, b]\ne: 12\n"_s;
    const HeaderEdit edit(parsed(withBody(header)));
    QVERIFY(edit.setString(u"a"_s, u"x"_s).value().isEmpty());
    QVERIFY(edit.setString(u"b"_s, u"y: z"_s).value().isEmpty());
    QVERIFY(edit.setString(u"c"_s, u"t\n"_s).value().isEmpty());
    QVERIFY(edit.setList(u"d"_s, {u"a"_s, u"b"_s}, true).value().isEmpty());
    QVERIFY(edit.setLiteral(u"e"_s, u"12"_s).value().isEmpty());
}

void HeaderEditTest::preferredStyleRestyles()
{
    const auto restyled = [](const QString &header, const QString &value, Style style) {
        HeaderEdit edit(parsed(withBody(header)));
        edit.setPreferredStyle(style);
        return outcome(header, edit.setString(u"k"_s, value));
    };
    QCOMPARE(restyled(u"k: a: b\nz: 1\n"_s, u"a: b"_s, Style::DoubleQuoted), u"k: \"a: b\"\nz: 1\n"_s);
    QCOMPARE(restyled(u"k: 'a' # c\n"_s, u"a"_s, Style::Plain), u"k: a # c\n"_s);
    QCOMPARE(restyled(u"k: 'a'\n"_s, u"a"_s, Style::SingleQuoted), u"k: 'a'\n"_s);
    QCOMPARE(restyled(u"z: 1\n"_s, u"a\nb"_s, Style::Literal), u"z: 1\nk: |-\n  a\n  b\n"_s);
    QCOMPARE(restyled(u"k: a: b\nz: 1\n"_s, u"a\nb\n"_s, Style::Literal), u"k: |\n  a\n  b\nz: 1\n"_s);
    QCOMPARE(restyled(u"k: a # c\nz: 1\n"_s, u"a\nb"_s, Style::Literal), u"k: \"a\\nb\" # c\nz: 1\n"_s);
}

void HeaderEditTest::rulesReachTheWriter()
{
    const QString header = u"k: red\n"_s;
    yaml::WriterRules rules;
    rules.noTripleDash = true;
    const QString written = outcome(header, HeaderEdit(parsed(withBody(header)), rules).setString(u"k"_s, u"a---b"_s));
    QVERIFY2(!written.contains(u"---"_s), qPrintable(written));
    QCOMPARE(parsed(withBody(written)).entry(u"k")->value->value, u"a---b"_s);
    yaml::WriterRules flat;
    flat.noBlockScalars = true;
    const QString block = u"k: |\n  a\n  b\n"_s;
    const QString quoted = outcome(block, HeaderEdit(parsed(withBody(block)), flat).setString(u"k"_s, u"a\nc\n"_s));
    QCOMPARE(quoted, u"k: \"a\\nc\\n\"\n"_s);
}

void HeaderEditTest::keepsTheFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("carriage returns") << QByteArray("---\r\nk: red\r\n---\r\nx\r\n")
                                      << QByteArray("---\r\nk: blue\r\n---\r\nx\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF---\nk: red\n---\n")
                                     << QByteArray("\xEF\xBB\xBF---\nk: blue\n---\n");
    QTest::newRow("mixed line ends") << QByteArray("---\na: b\nk: red\r\n---\nx\r\ny\rz\n")
                                     << QByteArray("---\na: b\nk: blue\r\n---\nx\r\ny\rz\n");
    QTest::newRow("a fence with a stray return")
        << QByteArray("---\r\nk: red\n---\r\nx\n") << QByteArray("---\r\nk: blue\n---\r\nx\n");
    QTest::newRow("no final newline") << QByteArray("---\nk: red\n---") << QByteArray("---\nk: blue\n---");
    QTest::newRow("bytes that are no text")
        << QByteArray("---\na: \xFF\xFE\nk: red\n---\n\xC0\n") << QByteArray("---\na: \xFF\xFE\nk: blue\n---\n\xC0\n");
    QTest::newRow("tabs") << QByteArray("---\nk:\tred\t# c\n---\n\tx\n")
                          << QByteArray("---\nk:\tblue\t# c\n---\n\tx\n");
    QTest::newRow("NUL in the prompt") << QByteArray("---\nk: red\n---\na\0b", 18)
                                       << QByteArray("---\nk: blue\n---\na\0b", 19);
}

void HeaderEditTest::keepsTheFormat()
{
    QFETCH(QByteArray, bytes);
    const SourceText source = SourceText::fromBytes(bytes);
    const auto changes = HeaderEdit(AgentFile::parse(source)).setString(u"k"_s, u"blue"_s);
    QVERIFY2(changes, qPrintable(changes ? QString() : changes.error().text));
    const SourceText after(changes->applyTo(source.text()).value(), source.format());
    QTEST(after.toBytes(), "expected");
    const SourceText back(changes->inverse(source.text()).applyTo(after.text()).value(), source.format());
    QCOMPARE(back.toBytes(), bytes);
}

void HeaderEditTest::splitsCommaLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("items");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("one") << u" Read "_s << u"Read"_s;
    QTest::newRow("several") << u"Read, Grep ,Bash,"_s << u"Read|Grep|Bash"_s;
    QTest::newRow("parentheses") << u"Agent(a, b), Bash(git:*, x)"_s << u"Agent(a, b)|Bash(git:*, x)"_s;
    QTest::newRow("brackets") << u"a[1,2],b"_s << u"a[1,2]|b"_s;
    QTest::newRow("closed too often") << u"a), b"_s << u"a)|b"_s;
}

void HeaderEditTest::splitsCommaLists()
{
    QFETCH(QString, text);
    QFETCH(QString, items);
    QCOMPARE(splitCommaList(text), words(items));
}

QTEST_APPLESS_MAIN(HeaderEditTest)
#include "tst_headeredit.moc"
