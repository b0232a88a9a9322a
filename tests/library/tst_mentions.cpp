// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/jsonstrings.h"
#include "library/mentions.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class MentionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void finds_data();
    void finds();
    void findsOfAPlugin_data();
    void findsOfAPlugin();
    void changesNothingElse();
    void jsonStrings_data();
    void jsonStrings();
    void escapes();
};

namespace {

/// Each mention as its kind's number and what stands there.
QString shown(const QString &text, const std::vector<Mention> &mentions)
{
    static const QStringList names{u"call"_s,    u"type"_s, u"handle"_s, u"field"_s,
                                   u"setting"_s, u"hook"_s, u"path"_s,   u"word"_s};
    QStringList all;
    for (const Mention &mention : mentions) {
        all += names[static_cast<int>(mention.kind)] + u'@' +
               QString::number(text.first(mention.range.start).count(u'\n') + 1);
    }
    return all.join(u' ');
}

} // namespace

/// The agent is called code-reviewer.
void MentionsTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<MentionFile>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected,
                        MentionFile file = MentionFile::Text) { QTest::newRow(name) << text << file << expected; };
    row("nothing", u"Words."_s, {});
    row("a word", u"Ask the code-reviewer."_s, u"word@1"_s);
    row("at both ends", u"code-reviewer"_s, u"word@1"_s);
    row("twice", u"code-reviewer\nand `code-reviewer`"_s, u"word@1 word@2"_s);
    row("a part of another name", u"my-code-reviewer code-reviewer-2 code-reviewers code_reviewer xcode-reviewer"_s,
        {});
    row("another case", u"Code-Reviewer"_s, {});
    row("at a sentence's end", u"Ask code-reviewer: it knows."_s, u"word@1"_s);
    row("another plugin's", u"Ask other:code-reviewer and code-reviewer:sub."_s, {});
    row("a command", u"Type /code-reviewer."_s, {});
    row("a member", u"agents.code-reviewer"_s, {});
    row("a call", u"Agent(code-reviewer)"_s, u"call@1"_s);
    row("a list of them", u"tools: Read, Agent(worker, code-reviewer, other), Bash"_s, u"call@1"_s);
    row("the old name of the tool", u"Task(code-reviewer)"_s, u"call@1"_s);
    row("another tool", u"Skill(code-reviewer) SubTask(code-reviewer)"_s, u"word@1 word@1"_s);
    row("in parentheses", u"Ask an Agent (the code-reviewer)."_s, u"word@1"_s);
    row("a type", u"Task(subagent_type=\"code-reviewer\", prompt=\"x\")"_s, u"type@1"_s);
    row("a type in YAML", u"subagent_type: code-reviewer"_s, u"type@1"_s);
    row("a type in JSON", u"{\"subagent_type\": \"code-reviewer\"}"_s, u"type@1"_s);
    row("a type in camel case", u"agentType: 'code-reviewer'"_s, u"type@1"_s);
    row("no type", u"The subagent_type is missing. code-reviewer"_s, u"word@1"_s);
    row("a handle", u"Ask @agent-code-reviewer now."_s, u"handle@1"_s);
    row("a long handle", u"Ask @\"code-reviewer (agent)\" now."_s, u"handle@1"_s);
    row("a handle of another", u"@agent-code-reviewer-2"_s, {});
    row("its file", u"See .claude/agents/team/code-reviewer.md."_s, u"path@1"_s);
    row("its file beside", u"See [it](code-reviewer.md)"_s, u"path@1"_s);
    row("another file of its name", u"See docs/code-reviewer.md and code-reviewer.mdx"_s, u"word@1"_s);
    row("its own name", u"---\nname: code-reviewer\ndescription: The code-reviewer.\n---\nYou are code-reviewer."_s,
        u"word@3 word@5"_s, MentionFile::Agent);
    row("the tools of another", u"---\nname: lead\ntools:\n  - Agent(code-reviewer)\n---\n"_s, u"call@4"_s,
        MentionFile::Agent);
    row("a skill's agent", u"---\ncontext: fork\nagent: code-reviewer\n---\ncode-reviewer"_s, u"field@3 word@5"_s,
        MentionFile::Skill);
    row("no skill", u"---\nagent: code-reviewer\n---\n"_s, u"word@2"_s, MentionFile::Agent);
    row("the settings' agent", u"{\n\"agent\": \"code-reviewer\"}"_s, u"setting@2"_s, MentionFile::Json);
    row("a permission", u"{\"permissions\": {\n\"deny\": [\"Bash\",\n\"Agent(code-reviewer)\"]}}"_s, u"call@3"_s,
        MentionFile::Json);
    row("a hook", u"{\"hooks\": {\"SubagentStop\": [{\n\"matcher\": \"code-reviewer|other\"}]}}"_s, u"hook@2"_s,
        MentionFile::Json);
    row("a hook with a pattern", u"{\"hooks\": {\"SubagentStop\": [{\"matcher\": \"(code-reviewer).*\"}]}}"_s,
        u"word@1"_s, MentionFile::Json);
    row("a hook on a tool", u"{\"hooks\": {\"PreToolUse\": [{\"matcher\": \"code-reviewer\"}]}}"_s, u"word@1"_s,
        MentionFile::Json);
    row("a key", u"{\"code-reviewer\": \"x\", \"env\": {\"A\": \"the code-reviewer\"}}"_s, u"word@1"_s,
        MentionFile::Json);
    row("broken JSON", u"{\"agent\": \"code-reviewer\""_s, {}, MentionFile::Json);
}

void MentionsTest::finds()
{
    QFETCH(const QString, text);
    QFETCH(const MentionFile, file);
    QFETCH(const QString, expected);
    const auto mentions = mentionsIn(text, {.name = u"code-reviewer"_s}, file);
    QCOMPARE(shown(text, mentions), expected);
    for (const Mention &mention : mentions) {
        QCOMPARE(text.sliced(mention.range.start, mention.range.length), u"code-reviewer"_s);
        QVERIFY(!toText(mention.kind).isEmpty());
    }
}

/// Of the plugin “kit”.
void MentionsTest::findsOfAPlugin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isInside");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bare, inside") << u"Agent(reviewer) and reviewer"_s << true << u"call@1 word@1"_s;
    QTest::newRow("bare, outside") << u"Agent(reviewer) and reviewer"_s << false << QString();
    for (const bool isInside : {false, true}) {
        const char *where = isInside ? "inside" : "outside";
        QTest::addRow("with the plugin, %s", where)
            << u"Agent(kit:reviewer), subagent_type=\"kit:reviewer\""_s << isInside << u"call@1 type@1"_s;
        QTest::addRow("another plugin, %s", where) << u"Agent(toolkit:reviewer)"_s << isInside << QString();
    }
}

void MentionsTest::findsOfAPlugin()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isInside);
    QFETCH(const QString, expected);
    const MentionedName name{.name = u"reviewer"_s, .plugin = u"kit"_s, .isBareToo = isInside};
    QCOMPARE(shown(text, mentionsIn(text, name, MentionFile::Text)), expected);
}

/// A name that is a part of a pattern, or empty, leads nowhere.
void MentionsTest::changesNothingElse()
{
    QVERIFY(mentionsIn(u"a b c"_s, {.name = {}}, MentionFile::Text).empty());
    QCOMPARE(shown(u"a.b a*b"_s, mentionsIn(u"a.b a*b"_s, {.name = u"a.b"_s}, MentionFile::Text)), u"word@1"_s);
    const QString odd = u"{\"agent\": \"a \\\"b\\\"\"}"_s;
    QCOMPARE(shown(odd, mentionsIn(odd, {.name = u"a \"b\""_s}, MentionFile::Json)), u"setting@1"_s);
}

void MentionsTest::jsonStrings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); ///< path=value
    QTest::newRow("flat") << u"{\"a\": \"x\", \"b\": 1, \"c\": \"\"}"_s << QStringList{u"a=x"_s, u"c="_s};
    QTest::newRow("deep") << u"{\"a\": {\"b\": [\"x\", {\"c\": \"y\"}, \"z\"]}, \"d\": \"w\"}"_s
                          << QStringList{u"a/b/=x"_s, u"a/b//c=y"_s, u"a/b/=z"_s, u"d=w"_s};
    QTest::newRow("escapes") << u"{\"a\\\"b\": \"x\\\\\", \"c\": \"\\\"\"}"_s
                             << QStringList{u"a\"b=x\\\\"_s, u"c=\\\""_s};
    QTest::newRow("braces in strings") << u"{\"a\": \"{[,]}\", \"b\": \"y\"}"_s << QStringList{u"a={[,]}"_s, u"b=y"_s};
    QTest::newRow("a list") << u"[\"x\", [\"y\"]]"_s << QStringList{u"=x"_s, u"/=y"_s};
    QTest::newRow("no JSON") << u"{\"a\": \"x\",}"_s << QStringList();
}

void MentionsTest::jsonStrings()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    bool isValid = false;
    QStringList found;
    for (const JsonString &string : dossier::jsonStrings(text, &isValid))
        found += string.path.join(u'/') + u'=' + text.sliced(string.range.start, string.range.length);
    QCOMPARE(found, expected);
    QCOMPARE(isValid, !expected.isEmpty());
}

void MentionsTest::escapes()
{
    QCOMPARE(jsonEscaped(u"plain-name"_s), u"plain-name"_s);
    QCOMPARE(jsonEscaped(u"a\"b\\c\nä"_s), u"a\\\"b\\\\c\\nä"_s);
    QCOMPARE(jsonEscaped({}), QString());
}

QTEST_APPLESS_MAIN(MentionsTest)
#include "tst_mentions.moc"
