// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checkhelp.h"
#include "checks/configurationedit.h"
#include "checks/suppressions.h"

#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

/// What a project and a file say of the checks.
class TestConfiguration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrong_data();
    void wrong();
    void levels();
    void dialectOfAFolder_data();
    void dialectOfAFolder();
    void toolsAndKeys();
    void changesWhatIsTold_data();
    void changesWhatIsTold();
    void silencedErrorIsNotToldInOtherWords();
    void edits_data();
    void edits();
    void forgetsFolders_data();
    void forgetsFolders();
    void suppressing_data();
    void suppressing();

private:
    static Result<Configuration> read(const QByteArray &json)
    {
        return Configuration::fromJson(json, u"/p/.dossier.json"_s,
                                       {checker().ruleIds(), {u"claude-code"_s, u"gemini"_s}});
    }
};

void TestConfiguration::wrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &json, const QString &said) {
        QTest::newRow(name) << json << said;
    };
    row("no JSON", "{\n  \"rules\": {,}\n}", u"/p/.dossier.json, line 2, column "_s);
    row("a list", "[]", u"one object"_s);
    row("unknown member", "{\"rule\": {}}", u"/rule "_s);
    row("unknown rule", "{\"rules\": {\"name/no-such\": \"off\"}}", u"/rules/name~1no-such is no rule"_s);
    row("unknown level", "{\"rules\": {\"name/missing\": \"loud\"}}", u"/rules/name~1missing must be"_s);
    row("level of another type", "{\"rules\": {\"name/missing\": 2}}", u"/rules/name~1missing must be a text"_s);
    row("rules that are a list", "{\"rules\": []}", u"/rules must be an object"_s);
    row("unknown client", "{\"dialects\": {\"x\": \"nobody\"}}", u"/dialects/x names a client"_s);
    row("unknown portable client", "{\"portable\": [\"nobody\"]}", u"/portable names a client"_s);
    row("tools that are no texts", "{\"tools\": [1]}", u"/tools must be a list of texts"_s);
}

void TestConfiguration::wrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    const auto result = read(json);
    QVERIFY(!result);
    QVERIFY2(result.error().text.contains(said), qPrintable(result.error().text));
    QCOMPARE(result.error().path, u"/p/.dossier.json"_s);
}

void TestConfiguration::levels()
{
    const auto read = TestConfiguration::read(
        "{\"rules\": {\"name/missing\": \"off\", \"name/invalid\": \"error\", \"name/built-in\": \"on\"}}");
    QVERIFY(read);
    QCOMPARE(read->level(u"name/missing"_s), (Configuration::Level{false, std::nullopt}));
    QCOMPARE(read->level(u"name/invalid"_s), (Configuration::Level{true, Severity::Error}));
    QCOMPARE(read->level(u"name/built-in"_s), (Configuration::Level{true, std::nullopt}));
    QVERIFY(!read->level(u"body/empty"_s));
}

void TestConfiguration::dialectOfAFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("named") << u"/p/prompts/gemini/x.md"_s << u"gemini"_s;
    QTest::newRow("below") << u"/p/prompts/gemini/sub/x.md"_s << u"gemini"_s;
    QTest::newRow("nearer one counts") << u"/p/prompts/gemini/own/x.md"_s << u"claude-code"_s;
    QTest::newRow("only whole names") << u"/p/prompts/gemini2/x.md"_s << QString();
    QTest::newRow("elsewhere") << u"/p/x.md"_s << QString();
    QTest::newRow("outside") << u"/q/prompts/gemini/x.md"_s << QString();
}

void TestConfiguration::dialectOfAFolder()
{
    QFETCH(QString, path);
    QFETCH(QString, expected);
    const auto read = TestConfiguration::read(
        "{\"dialects\": {\"./prompts/gemini/\": \"gemini\", \"prompts/gemini/own\": \"claude-code\"}}");
    QVERIFY(read);
    QCOMPARE(read->dialectOf(path), expected);
}

void TestConfiguration::toolsAndKeys()
{
    const auto read = TestConfiguration::read("{\"tools\": [\"Deploy\", \"acme_*\"], \"keys\": [\"owner\"]}");
    QVERIFY(read);
    QVERIFY(read->knowsTool(u"Deploy"));
    QVERIFY(!read->knowsTool(u"Deployer"));
    QVERIFY(read->knowsTool(u"acme_search"));
    QVERIFY(!read->knowsTool(u"acme"));
    QVERIFY(read->knowsKey(u"owner"_s));
    QVERIFY(!read->knowsKey(u"Owner"_s));
}

void TestConfiguration::changesWhatIsTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &json, const QString &lines, const QStringList &expected) {
        QTest::newRow(name) << json << lines << expected;
    };
    row("nothing said", "{}", u"model: gpt-4\n"_s, {u"model/unknown warning"_s});
    row("off", "{\"rules\": {\"model/unknown\": \"off\"}}", u"model: gpt-4\n"_s, {});
    row("another weight", "{\"rules\": {\"model/unknown\": \"error\"}}", u"model: gpt-4\n"_s,
        {u"model/unknown error"_s});
    row("by the file itself", "{}", u"model: gpt-4\n# dossier: ignore model/unknown\n"_s, {});
    row("the file's word counts first", "{\"rules\": {\"model/unknown\": \"error\"}}",
        u"model: gpt-4\n#dossier:ignore tools/unknown,model/unknown\n"_s, {});
    row("a comment behind a value turns nothing off", "{}", u"model: gpt-4 # dossier: ignore model/unknown\n"_s,
        {u"model/unknown warning"_s});
    row("a rule that there is not", "{}", u"# dossier: ignore model/unknowm\n"_s, {u"dossier/unknown-rule error"_s});
}

void TestConfiguration::changesWhatIsTold()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, lines);
    QFETCH(QStringList, expected);
    CheckInput input = inputOf(u"---\nname: probe\ndescription: Use this agent when tests fail.\n"_s + lines +
                               u"---\n\nYou mend tests that fail.\n"_s);
    const auto read = TestConfiguration::read(json);
    QVERIFY(read);
    input.configuration = std::make_shared<const Configuration>(*read);
    QCOMPARE(told(checker().check(input)), expected);
}

void TestConfiguration::silencedErrorIsNotToldInOtherWords()
{
    CheckInput input = inputOf(u"---\nname: probe\n---\n\nYou mend tests that fail.\n"_s);
    QCOMPARE(told(checker().check(input)), QStringList{u"description/missing error"_s});
    input.configuration =
        std::make_shared<const Configuration>(*read("{\"rules\": {\"description/missing\": \"off\"}}"));
    QCOMPARE(told(checker().check(input)), QStringList());
}

void TestConfiguration::edits_data()
{
    using Kind = ConfigurationEdit::Kind;
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("expected"); // empty: refused
    const auto row = [](const char *title, const QByteArray &json, Kind kind, const QString &name,
                        const QByteArray &expected) {
        QTest::newRow(title) << json << static_cast<int>(kind) << name << expected;
    };
    row("a new file", "", Kind::RuleLevel, u"a/b"_s, "{\n    \"rules\": {\n        \"a/b\": \"off\"\n    }\n}\n");
    row("a new list", "{\n}\n", Kind::Tool, u"X"_s, "{\n    \"tools\": [\"X\"]\n}\n");
    row("one line", "{\"rules\": {\"c/d\": \"off\"}}", Kind::RuleLevel, u"a/b"_s,
        "{\"rules\": {\"c/d\": \"off\", \"a/b\": \"off\"}}");
    row("own lines, order and form kept", "{\n  \"tools\": [ \"Z\" ],\n  \"rules\": {\n    \"c/d\": \"on\"\n  }\n}",
        Kind::RuleLevel, u"c/d"_s, "{\n  \"tools\": [ \"Z\" ],\n  \"rules\": {\n    \"c/d\": \"off\"\n  }\n}");
    row("a list with items", "{\"tools\": [\"Z\"], \"keys\": []}", Kind::Tool, u"X"_s,
        "{\"tools\": [\"Z\", \"X\"], \"keys\": []}");
    row("there already", "{\"keys\": [\"owner\"]}", Kind::Key, u"owner"_s, "{\"keys\": [\"owner\"]}");
    row("brackets in texts", "{\"tools\": [\"a]}\\\"\"], \"keys\": [\"b\"]}", Kind::Key, u"c"_s,
        "{\"tools\": [\"a]}\\\"\"], \"keys\": [\"b\", \"c\"]}");
    row("a folder", "", Kind::Dialect, u"agents/gemini"_s,
        "{\n    \"dialects\": {\n        \"agents/gemini\": \"off\"\n    }\n}\n");
    row("another client of a folder", "{\"dialects\": {\"a\": \"gemini\", \"b\": \"qwen\"}}", Kind::Dialect, u"a"_s,
        "{\"dialects\": {\"a\": \"off\", \"b\": \"qwen\"}}");
    row("a folder in another form", "{\"dialects\": {\"./a/\": \"qwen\"}}", Kind::Dialect, u"a"_s,
        "{\"dialects\": {\"./a/\": \"off\"}}");
    row("the file's own folder", "{\"dialects\": {}}", Kind::Dialect, u""_s,
        "{\"dialects\": {\n        \".\": \"off\"\n    }}");
    row("no JSON", "{", Kind::Tool, u"X"_s, "");
    row("a member of another type", "{\"tools\": \"X\"}", Kind::Tool, u"Y"_s, "");
}

void TestConfiguration::edits()
{
    QFETCH(QByteArray, json);
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QByteArray, expected);
    const auto result =
        editConfiguration(json, u"/p/.dossier.json"_s, {static_cast<ConfigurationEdit::Kind>(kind), name, u"off"_s});
    QCOMPARE(result.has_value(), !expected.isEmpty());
    if (result)
        QCOMPARE(*result, expected);
    else
        QVERIFY(!result.error().text.isEmpty());
}

void TestConfiguration::forgetsFolders_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("no file") << ""_ba << ""_ba;
    QTest::newRow("none") << "{\"tools\": []}"_ba << "{\"tools\": []}"_ba;
    QTest::newRow("another") << "{\"dialects\": {\"b\": \"qwen\"}}"_ba << "{\"dialects\": {\"b\": \"qwen\"}}"_ba;
    QTest::newRow("the only one") << "{\"dialects\": {\n  \"a\": \"qwen\"\n}}"_ba << "{\"dialects\": {}}"_ba;
    QTest::newRow("in another form") << "{\"dialects\": {\"a/\": \"qwen\"}}"_ba << "{\"dialects\": {}}"_ba;
    QTest::newRow("the first") << "{\"dialects\": {\n  \"a\": \"qwen\",\n  \"b\": \"qwen\"\n}}"_ba
                               << "{\"dialects\": {\n  \"b\": \"qwen\"\n}}"_ba;
    QTest::newRow("the last") << "{\"dialects\": {\n  \"b\": \"qwen\",\n  \"a\": \"qwen\"\n}}"_ba
                              << "{\"dialects\": {\n  \"b\": \"qwen\"\n}}"_ba;
}

void TestConfiguration::forgetsFolders()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, expected);
    const auto result =
        editConfiguration(json, u"/p/.dossier.json"_s, {ConfigurationEdit::Kind::Dialect, u"a"_s, QString()});
    QVERIFY(result);
    QCOMPARE(*result, expected);
}

void TestConfiguration::suppressing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the first") << u"---\nname: x\n---\nYou.\n"_s
                               << u"---\nname: x\n# dossier: ignore a/b\n---\nYou.\n"_s;
    QTest::newRow("one more") << u"---\n# dossier: ignore c/d\nname: x\n---\n"_s
                              << u"---\n# dossier: ignore c/d, a/b\nname: x\n---\n"_s;
    QTest::newRow("no header") << u"Words.\n"_s << QString();
}

void TestConfiguration::suppressing()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const AgentFile file = AgentFile::parse(SourceText::fromBytes(text.toUtf8()));
    const auto changes = suppress(file, u"a/b"_s);
    QCOMPARE(changes.has_value(), !expected.isEmpty());
    if (!changes)
        return;
    const auto after = changes->applyTo(text);
    QVERIFY(after);
    QCOMPARE(*after, expected);
    const auto found = suppressions(AgentFile::parse(SourceText::fromBytes(after->toUtf8())));
    QVERIFY(std::ranges::contains(found, u"a/b"_s, &Suppression::rule));
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
