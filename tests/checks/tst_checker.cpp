// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkhelp.h"

#include <QTest>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kGood = "description: Use this agent when tests fail.\n"_L1;
constexpr QLatin1StringView kBody = "---\n\nYou mend tests that fail.\n"_L1;

/// A whole agent file with these lines in its header.
QString agent(const QString &lines)
{
    return u"---\nname: probe\n"_s + kGood + lines + kBody;
}

} // namespace

class TestChecker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rules_data();
    void rules();
    void seedHasNoError();
    void idsAreUniqueAndComplete();
    void orderedByPlace();
    void stoppedIsEmpty();
    void withoutFixesSaysTheSame();
    void pluginFields();
    void renameTellsWhatItLimits();
    void lineEndsOfferBothWays();
    void suggestsTheModelThatWasMeant_data();
    void suggestsTheModelThatWasMeant();
    void closesAQuoteThatWasBegun_data();
    void closesAQuoteThatWasBegun();
    void closesAListThatWasBegun_data();
    void closesAListThatWasBegun();
};

void TestChecker::rules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // rule, severity
    QTest::addColumn<QString>("covered"); // text under the first one
    const auto row = [](const char *name, const QString &text, const QStringList &expected,
                        const QString &covered = {}) { QTest::newRow(name) << text << expected << covered; };
    row("nothing to say", agent(u"model: sonnet\ncolor: red\ntools: Read, Grep\n"_s), {});
    row("no header", u"# A note\n\nWords.\n"_s, {u"header/missing info"_s}, u"# A note"_s);
    row("empty file", QString(), {u"header/missing info"_s});
    const QString secret = u"ghp_k3JdT9vQz7LmN2pRs5"_s + u"WxYb8CfGh4KaMe6UiO"_s;
    row("a secret", agent({}) + secret, {u"text/secret warning"_s}, secret);
    row("a secret beside a byte that is no text", agent({}) + QChar(0xDCE9) + u' ' + secret, {u"text/secret warning"_s},
        secret);
    row("comment above the header", u"<!-- by hand -->\n"_s + agent({}), {u"header/not-first warning"_s},
        u"<!-- by hand -->\n"_s);
    row("blank line above the header", u"\n"_s + agent({}), {u"header/not-first warning"_s}, u"\n"_s);
    row("a rule in a note is no header", u"Words.\n\n---\n\nnote: this\n"_s, {u"header/missing info"_s}, u"Words."_s);
    row("header not closed", u"---\nname: probe\n"_s + kGood + u"\nYou mend tests that fail.\n"_s,
        {u"header/unclosed warning"_s}, u"---\n"_s);
    row("unquoted colon", u"---\nname: probe\ndescription: Use when: tests fail\n"_s + kBody,
        {u"header/unquoted-colon warning"_s}, u": "_s);
    row("colon that no repair reaches", u"---\nname: probe\ndescription: Use when tests fail. Examples:\n"_s + kBody,
        {u"header/unquoted-colon error"_s}, u":"_s);
    row("colon beside a block of text",
        u"---\nname: probe\ndescription: Use when: so\ninitialPrompt: |\n  Begin.\n"_s + kBody,
        {u"header/unquoted-colon error"_s}, u": "_s);
    row("colon and Windows line ends",
        QString(u"---\nname: probe\ndescription: Use when: tests fail\n"_s + kBody).replace(u'\n', u"\r\n"_s),
        {u"header/windows-line-ends error"_s}, u": "_s);
    row("Windows line ends alone", agent({}).replace(u'\n', u"\r\n"_s), {});
    row("one return too many", u"---\nname: probe\ndescription: Use when: tests fail\r\n"_s + kBody,
        {u"header/windows-line-ends error"_s}, u": "_s);
    row("some returns", agent({}) + u"Mend it.\r\n"_s, {u"file/mixed-line-ends info"_s}, QString(QChar(0xDC0D)));
    // The second half of U+1F40D has the value of the unit that stands for a return.
    row("half a return", agent({}) + u"Mends snakes 🐍\nand tests.\n"_s, {});
    row("half a return, then a whole one", agent({}) + u"Mends snakes 🐍\nand tests.\r\n"_s,
        {u"file/mixed-line-ends info"_s}, QString(QChar(0xDC0D)));
    row("half a return at an unindented line", u"---\nname: probe\ndescription: Use when tests\nfail 🐍\n"_s + kBody,
        {u"header/unindented-line error"_s}, u"fail 🐍"_s);
    row("line without indentation", u"---\nname: probe\ndescription: Use when tests\nfail in a row\n"_s + kBody,
        {u"header/unindented-line error"_s}, u"fail in a row"_s);
    row("quote not closed", u"---\nname: probe\ndescription: \"Use when tests fail\n"_s + kBody,
        {u"header/not-yaml error"_s}, u"\"Use when tests fail"_s);
    row("words behind a quote", u"---\nname: probe\ndescription: \"Use\" when tests fail\n"_s + kBody,
        {u"header/not-yaml error"_s}, u"when tests fail"_s);
    row("mark that is repaired", u"---\nname: probe\ndescription: \"@ok\"\ninitialPrompt: @start when\n"_s + kBody,
        {u"description/short info"_s, u"description/no-when info"_s, u"header/not-yaml warning"_s});
    row("dashes in a value", u"---\nname: probe\ndescription: Use when a---b fails\ntools: Read\n"_s + kBody,
        {u"header/cut-at-dashes error"_s}, u"---"_s);
    row("dashes that lose no limit", u"---\nname: probe\ndescription: Use when a---b fails\nmodel: opus\n"_s + kBody,
        {u"header/cut-at-dashes warning"_s}, u"---"_s);
    row("text lost behind #", u"---\nname: probe\ndescription: Use when C # code fails\n"_s + kBody,
        {u"header/text-lost warning"_s}, u"# code fails"_s);
    row("a comment on a word is no loss", agent(u"model: sonnet # the quick one\n"_s), {});
    row("key twice", agent(u"model: opus\nmodel: sonnet\n"_s), {u"header/duplicate-key warning"_s}, u"model"_s);
    row("allowed-tools", agent(u"allowed-tools: Read, Grep\n"_s), {u"header/near-miss-key error"_s},
        u"allowed-tools"_s);
    row("allowedTools", agent(u"allowedTools: Read\n"_s), {u"header/near-miss-key error"_s}, u"allowedTools"_s);
    row("max_turns", agent(u"max_turns: 5\n"_s), {u"header/near-miss-key error"_s}, u"max_turns"_s);
    row("a misspelt limit", agent(u"disalowedTools: Bash\n"_s), {u"header/near-miss-key error"_s}, u"disalowedTools"_s);
    row("a mapping cannot be meant for a text", agent(u"colors:\n  primary: red\n"_s), {u"header/unknown-key info"_s});
    row("a page of a website", u"---\ntitle: Agents\ndescription: All of them.\n"_s + kBody, {u"name/missing info"_s});
    row("a misspelt field without limit", agent(u"colour: red\n"_s), {u"header/near-miss-key warning"_s}, u"colour"_s);
    row("near miss beside the field itself", agent(u"tools: Read\nallowed-tools: Bash\n"_s),
        {u"header/near-miss-key warning"_s});
    row("unknown key", agent(u"flavour: vanilla\n"_s), {u"header/unknown-key info"_s}, u"flavour"_s);
    row("no name", u"---\n"_s + kGood + kBody, {u"name/missing warning"_s}, u"---\n"_s);
    row("empty name", u"---\nname:\n"_s + kGood + kBody, {u"name/missing warning"_s}, u"name"_s);
    row("the name under another key", u"---\nName: probe\n"_s + kGood + kBody, {u"header/near-miss-key warning"_s},
        u"Name"_s);
    row("name with spaces", u"---\nname: Test Mender\n"_s + kGood + kBody,
        {u"name/invalid info"_s, u"name/differs-from-file info"_s}, u"Test Mender"_s);
    row("name that is a number", u"---\nname: 123\n"_s + kGood + kBody, {u"name/not-text error"_s}, u"123"_s);
    row("other name", u"---\nname: mender\n"_s + kGood + kBody, {u"name/differs-from-file info"_s}, u"mender"_s);
    row("no description", u"---\nname: probe\n"_s + kBody, {u"description/missing error"_s}, u"---\n"_s);
    row("empty description", u"---\nname: probe\ndescription: \"\"\n"_s + kBody, {u"description/missing error"_s},
        u"description"_s);
    row("description that is a list", u"---\nname: probe\ndescription: [a, b]\n"_s + kBody,
        {u"description/missing error"_s});
    row("the description under another key",
        u"---\nname: probe\nDescription: Use this agent when tests fail.\n"_s + kBody,
        {u"header/near-miss-key error"_s}, u"Description"_s);
    row("short description", u"---\nname: probe\ndescription: Use it\n"_s + kBody, {u"description/short info"_s},
        u"Use it"_s);
    row("long description", u"---\nname: probe\ndescription: Use when "_s + QString(5000, u'x') + u'\n' + kBody,
        {u"description/long info"_s});
    row("description without when", u"---\nname: probe\ndescription: Mends broken tests quickly\n"_s + kBody,
        {u"description/no-when info"_s}, u"Mends broken tests quickly"_s);
    row("description of another script", u"---\nname: probe\ndescription: 壊れたテストを直すエージェント\n"_s + kBody,
        {});
    row("unknown model", agent(u"model: gpt-4\n"_s), {u"model/unknown warning"_s}, u"gpt-4"_s);
    row("a model's full id", agent(u"model: claude-sonnet-4-5-20250929\n"_s), {});
    row("foreign colour", agent(u"color: teal\n"_s), {u"color/unknown warning"_s}, u"teal"_s);
    row("colour in another case", agent(u"color: Red\n"_s), {u"color/unknown warning"_s}, u"Red"_s);
    row("colour that is a comment", agent(u"color: #ff0000\n"_s), {u"color/comment warning"_s}, u"#ff0000"_s);
    row("permissionMode", agent(u"permissionMode: delegate\n"_s), {u"permission-mode/unknown-value warning"_s},
        u"delegate"_s);
    row("effort", agent(u"effort: huge\n"_s), {u"effort/unknown-value warning"_s}, u"huge"_s);
    row("memory", agent(u"memory: global\n"_s), {u"memory/unknown-value warning"_s}, u"global"_s);
    row("isolation", agent(u"isolation: container\n"_s), {u"isolation/unknown-value warning"_s}, u"container"_s);
    row("maxTurns", agent(u"maxTurns: 0\n"_s), {u"max-turns/invalid warning"_s}, u"0"_s);
    row("maxTurns as text", agent(u"maxTurns: \"5\"\n"_s), {u"max-turns/invalid warning"_s}, u"\"5\""_s);
    row("background as text", agent(u"background: sometimes\n"_s), {u"field/wrong-type warning"_s}, u"sometimes"_s);
    row("tools as a mapping", agent(u"tools:\n  write: false\n"_s), {u"field/wrong-type warning"_s});
    row("tool twice", agent(u"tools: Read, Grep, Read\n"_s), {u"tools/twice info"_s}, u"Read"_s);
    row("unknown tool", agent(u"tools: Read, Gerp\n"_s), {u"tools/unknown warning"_s}, u"Gerp"_s);
    row("tools of servers", agent(u"tools: Read, mcp__github, mcp__github__create_issue, mcp__x__*\n"_s), {});
    row("comma in parentheses", agent(u"tools: Agent(worker, helper), Read\n"_s), {u"tools/agent-list info"_s},
        u"Agent(worker, helper)"_s);
    row("tool in both lists", agent(u"tools: Read, Bash\ndisallowedTools: Bash\n"_s),
        {u"tools/in-both-lists warning"_s}, u"Bash"_s);
    row("no prompt", u"---\nname: probe\n"_s + kGood + u"---\n\n"_s, {u"body/empty warning"_s}, u"---\n"_s);
}

void TestChecker::rules()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QFETCH(QString, covered);
    const CheckInput input = inputOf(text);
    const std::vector<Diagnostic> diagnostics = checker().check(input);
    QCOMPARE(told(diagnostics), expected);
    if (!covered.isEmpty()) {
        const TextRange range = diagnostics.front().range;
        QCOMPARE(input.file.text().sliced(range.start, range.length), covered);
    }
}

void TestChecker::seedHasNoError()
{
    const QByteArray seed = sharedFile(u"seed/python-backend-architect.md"_s);
    if (seed.isEmpty())
        QSKIP("the seed is not there");
    const CheckInput input = inputOf(SourceText::fromBytes(seed), u"/tmp/python-backend-architect.md"_s);
    const std::vector<Diagnostic> diagnostics = checker().check(input);
    QCOMPARE(told(diagnostics), QStringList{u"header/unquoted-colon warning"_s});
    QVERIFY(!diagnostics.front().fixes.empty());
    QVERIFY(diagnostics.front().fixes.front().safe);
    QVERIFY(diagnostics.front().message.startsWith("Claude Code"_L1));
}

void TestChecker::idsAreUniqueAndComplete()
{
    QStringList ids;
    for (const auto &rule : checker().rules()) {
        QVERIFY2(rule->id().contains(u'/'), qPrintable(rule->id()));
        QVERIFY2(rule->summary().endsWith(u'.'), qPrintable(rule->id()));
        ids += rule->id();
    }
    QCOMPARE(ids.removeDuplicates(), 0);
    QVERIFY(ids.size() >= 30);
}

void TestChecker::orderedByPlace()
{
    const auto diagnostics = checker().check(inputOf(agent(u"color: teal\nallowed-tools: Read\nmodel: gpt-4\n"_s)));
    QCOMPARE(told(diagnostics),
             (QStringList{u"color/unknown warning"_s, u"header/near-miss-key error"_s, u"model/unknown warning"_s}));
}

void TestChecker::stoppedIsEmpty()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(checker().check(inputOf(agent(u"color: teal\n"_s)), source.get_token()).empty());
}

void TestChecker::withoutFixesSaysTheSame()
{
    CheckInput input = inputOf(agent(u"color: teal\nallowed-tools: Read\n"_s));
    const auto with = checker().check(input);
    input.wantsFixes = false;
    const auto without = checker().check(input);
    QCOMPARE(told(without), told(with));
    for (const Diagnostic &diagnostic : without)
        QVERIFY(diagnostic.fixes.empty());
}

void TestChecker::pluginFields()
{
    CheckInput input = inputOf(agent(u"permissionMode: plan\n"_s));
    QCOMPARE(told(checker().check(input)), QStringList());
    input.context.place = FileContext::Place::Plugin;
    input.reading = input.client.loader->read(input.file, input.context);
    QCOMPARE(told(checker().check(input)), QStringList{u"field/ignored-here warning"_s});
}

void TestChecker::renameTellsWhatItLimits()
{
    const auto diagnostics = checker().check(inputOf(agent(u"allowed-tools: Read, Grep\n"_s)));
    QCOMPARE(diagnostics.size(), 1U);
    QVERIFY(!diagnostics.front().fixes.empty());
    QCOMPARE(diagnostics.front().fixes.front().title, u"Rename to “tools”: limits it to Read, Grep"_s);
    QVERIFY(diagnostics.front().message.startsWith("This agent may use every tool"_L1));
}

void TestChecker::lineEndsOfferBothWays()
{
    const QString text = u"---\nname: probe\ndescription: Use when: tests fail\n"_s + kBody;
    const auto diagnostics = checker().check(inputOf(QString(text).replace(u'\n', u"\r\n"_s)));
    QCOMPARE(diagnostics.size(), 1U);
    QStringList ids;
    for (const Fix &fix : diagnostics.front().fixes)
        ids += fix.id;
    QCOMPARE(ids, (QStringList{u"quote"_s, u"line-ends-lf"_s}));
    QVERIFY(diagnostics.front().fixes.back().format.has_value());
}

void TestChecker::suggestsTheModelThatWasMeant_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("suggested");
    QTest::newRow("a letter is missing") << u"sonet"_s << u"sonnet"_s;
    QTest::newRow("another case") << u"Opus"_s << u"opus"_s;
    QTest::newRow("nothing like it") << u"gpt-4"_s << QString();
}

void TestChecker::suggestsTheModelThatWasMeant()
{
    QFETCH(QString, model);
    QFETCH(QString, suggested);
    const CheckInput input = inputOf(agent(u"model: %1\n"_s.arg(model)));
    const auto diagnostics = checker().check(input);
    const auto found = std::ranges::find(diagnostics, u"model/unknown"_s, &Diagnostic::rule);
    QVERIFY(found != diagnostics.end() && !found->fixes.empty());
    const Fix &first = found->fixes.front();
    QCOMPARE(first.id, suggested.isEmpty() ? u"inherit"_s : u"set-model"_s);
    const auto text = first.changes.applyTo(input.file.text());
    QVERIFY(text && text->contains(u"model: "_s + (suggested.isEmpty() ? u"inherit"_s : suggested) + u'\n'));
}

void TestChecker::closesAQuoteThatWasBegun_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("mended");
    QTest::newRow("double") << u"\"Use when tests fail"_s << u"\"Use when tests fail\""_s;
    QTest::newRow("single") << u"'Use when: tests fail  "_s << u"'Use when: tests fail'  "_s;
    QTest::newRow("a letter in two halves at its end") << u"\"Use when 🐍"_s << u"\"Use when 🐍\""_s;
    QTest::newRow("quotes inside") << u"\"Use \"when tests fail"_s << QString();
}

void TestChecker::closesAQuoteThatWasBegun()
{
    QFETCH(QString, value);
    QFETCH(QString, mended);
    const CheckInput input = inputOf(u"---\nname: probe\ndescription: %1\nmodel: opus\n"_s.arg(value) + kBody);
    const auto diagnostics = checker().check(input);
    const auto found = std::ranges::find(diagnostics, u"header/not-yaml"_s, &Diagnostic::rule);
    QVERIFY2(found != diagnostics.end(), qPrintable(told(diagnostics).join(u' ')));
    const bool closes = !found->fixes.empty() && found->fixes.front().id == "close-quote"_L1;
    QCOMPARE(closes, !mended.isEmpty());
    if (!closes)
        return;
    const auto text = found->fixes.front().changes.applyTo(input.file.text());
    QVERIFY(text && text->contains(u"description: %1\nmodel: opus\n"_s.arg(mended)));
}

void TestChecker::closesAListThatWasBegun_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("list") << u"[Read, Grep"_s << QStringList{u"close-list"_s};
    QTest::newRow("blanks behind it") << u"[Read, Grep  "_s << QStringList{u"close-list"_s};
    QTest::newRow("closed, then words") << u"[Read] and Grep"_s << QStringList{u"quote"_s};
    QTest::newRow("no list would come of it") << u"[Read, \"Grep"_s << QStringList{u"quote"_s};
    QTest::newRow("mapping") << u"{Read: 1"_s << QStringList{u"quote"_s};
}

void TestChecker::closesAListThatWasBegun()
{
    QFETCH(QString, value);
    QFETCH(QStringList, ids);
    const CheckInput input = inputOf(agent(u"tools: %1\n"_s.arg(value)));
    const auto diagnostics = checker().check(input);
    const auto found = std::ranges::find(diagnostics, u"header/not-yaml"_s, &Diagnostic::rule);
    QVERIFY2(found != diagnostics.end(), qPrintable(told(diagnostics).join(u' ')));
    QStringList offered;
    for (const Fix &fix : found->fixes)
        offered += fix.id;
    QCOMPARE(offered, ids);
    if (ids.front() != "close-list"_L1)
        return;
    const auto text = found->fixes.front().changes.applyTo(input.file.text());
    QVERIFY(text && text->contains(u"tools: [Read, Grep]"_s));
}

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
