// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/colournames.h"
#include "dialects/dialects.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QByteArray shipped()
{
    QFile file(u":/dialects/claude-code.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shipped file with one text of it replaced.
QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = shipped();
    const qsizetype at = json.indexOf(from);
    return at < 0 ? QByteArray() : json.replace(at, from.size(), to);
}

} // namespace

class DialectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsAllFields();
    void holdsToolsAndColours();
    void whoGoesFirst();
    void retiredModels_data();
    void retiredModels();
    void refusesWrongSyntax();
    void refusesWrongForm_data();
    void refusesWrongForm();
    void usersFileReplacesIfNewer_data();
    void usersFileReplacesIfNewer();
    void colours_data();
    void colours();
    void isColour_data();
    void isColour();
    void nearestColour_data();
    void nearestColour();
    void distances();
    void contexts_data();
    void contexts();

private:
    Dialects m_dialects = Dialects::load();
};

void DialectTest::initTestCase()
{
    for (const Error &problem : m_dialects.problems())
        qWarning() << problem.text << problem.path;
    QVERIFY(m_dialects.problems().empty());
    QStringList ids;
    for (const Client &client : m_dialects.clients())
        ids.append(client.dialect->id());
    QCOMPARE(ids, (QStringList{u"claude-code"_s, u"copilot"_s, u"gemini"_s, u"opencode"_s, u"qwen"_s}));
    QVERIFY(m_dialects.contains(u"claude-code"));
    QVERIFY(!m_dialects.contains(u"nobody"));
    QCOMPARE(m_dialects.client(u"nobody").dialect->id(), u"claude-code"_s);
}

void DialectTest::holdsAllFields()
{
    const Dialect &dialect = *m_dialects.client({}).dialect;
    const QStringList all{u"name"_s,        u"description"_s,     u"model"_s,          u"color"_s,
                          u"tools"_s,       u"disallowedTools"_s, u"permissionMode"_s, u"maxTurns"_s,
                          u"skills"_s,      u"mcpServers"_s,      u"hooks"_s,          u"memory"_s,
                          u"background"_s,  u"effort"_s,          u"isolation"_s,      u"initialPrompt"_s,
                          u"omitClaudeMd"_s};
    QCOMPARE(dialect.keyOrder(), all);
    QCOMPARE(dialect.title(), u"Claude Code"_s);
    QCOMPARE(dialect.measuredVersion(), u"2.1.330"_s);
    QCOMPARE(dialect.maximumBytes(), 1048576);
    QCOMPARE(dialect.descriptionTokenBudget(), 15000);
    QVERIFY(dialect.writerRules().noTripleDash);
    for (const FieldSpec &field : dialect.fields()) {
        QVERIFY2(field.help.endsWith(u'.') && !field.title.isEmpty() && !field.defaultText.isEmpty(),
                 qPrintable(field.key));
        QVERIFY2(field.source.isValid(), qPrintable(field.key));
    }
    QCOMPARE(dialect.field(u"maxTurns")->type, FieldSpec::Type::Integer);
    QCOMPARE(dialect.field(u"maxTurns")->minimum, 1);
    QCOMPARE(dialect.field(u"permissionMode")->values.size(), 7U);
    QCOMPARE(dialect.field(u"permissionMode")->values.at(1).aliasOf, u"default"_s);
    QCOMPARE(dialect.field(u"hooks")->ignoredIn, QStringList{u"plugin"_s});
    QVERIFY(!dialect.field(u"Name"));
}

void DialectTest::holdsToolsAndColours()
{
    const Dialect &dialect = *m_dialects.client({}).dialect;
    QCOMPARE(dialect.colours().size(), 8U);
    for (const NamedColour &colour : dialect.colours())
        QVERIFY2(Rgb::distance(colour.light, {128, 128, 128}) > 5, qPrintable(colour.name));
    QCOMPARE(dialect.tool(u"Agent")->aliases, QStringList{u"Task"_s});
    QVERIFY(dialect.tool(u"AskUserQuestion")->neverForAgents);
    QVERIFY(!dialect.tool(u"Read")->neverForAgents);
    QVERIFY(!dialect.tool(u"read"));
    for (const MistakenKey &key : dialect.mistakenKeys())
        QVERIFY2(!dialect.field(key.key), qPrintable(key.key));
    QCOMPARE(dialect.projectFolder(), u".claude/agents"_s);
    QCOMPARE(dialect.live().watched, (QStringList{u"project"_s, u"user"_s}));
    QCOMPARE(dialect.live().startCommand, u"claude --agent"_s);
    QVERIFY(m_dialects.client(u"gemini").dialect->live().watched.isEmpty());
}

void DialectTest::whoGoesFirst()
{
    const auto dialect = [this](QStringView id) { return m_dialects.client(id).dialect; };
    QVERIFY(dialect(u"claude-code")->firstPlaceWins());
    QVERIFY(dialect(u"claude-code")->projectSearch() == ProjectSearch::Upwards);
    QVERIFY(dialect(u"claude-code")->seesMainRepository());
    QVERIFY(dialect(u"gemini")->projectSearch() == ProjectSearch::WorkingFolder);
    QCOMPARE(dialect(u"copilot")->places().front().id, u"user"_s);
    // How OpenCode puts the files of one name together was not measured.
    QVERIFY(!dialect(u"opencode")->firstPlaceWins());
    QVERIFY(dialect(u"opencode")->projectSearch() == ProjectSearch::NotKnown);
    QVERIFY(!dialect(u"opencode")->seesMainRepository());
}

void DialectTest::retiredModels_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("replacement"); // empty: not retired
    const auto row = [](const QString &model, const QString &replacement) {
        QTest::newRow(qPrintable(model)) << model << replacement;
    };
    row(u"claude-3-opus-20240229"_s, u"opus"_s);
    row(u"claude-3-5-sonnet-latest"_s, u"sonnet"_s);
    row(u"claude-2.1"_s, u"sonnet"_s);
    row(u"claude-opus-4-20250514"_s, {});
    row(u"claude-opus-4-5-20251101"_s, {});
    row(u"claude-sonnet-4-6"_s, {});
    row(u"sonnet"_s, {});
    row(u"anthropic.claude-3-sonnet-20240229-v1:0"_s, {});
    row(u"claude-3-opus@20240229"_s, {});
}

void DialectTest::retiredModels()
{
    QFETCH(QString, model);
    QFETCH(QString, replacement);
    const RetiredModel *retired = m_dialects.client({}).dialect->retiredModel(model);
    QCOMPARE(retired ? retired->replacement : QString(), replacement);
}

void DialectTest::refusesWrongSyntax()
{
    const QByteArray json = "{\n  \"id\": \"ä\",\n  \"title\": x\n}\n";
    const auto dialect = Dialect::fromJson(json, u"own.json"_s);
    QVERIFY(!dialect);
    QCOMPARE(dialect.error().code, Error::Code::Syntax);
    QCOMPARE(dialect.error().path, u"own.json"_s);
    QVERIFY2(dialect.error().text.contains("line 3, column 1"_L1), qPrintable(dialect.error().text));
}

void DialectTest::refusesWrongForm_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");

    QTest::newRow("a list") << QByteArray("[]") << u"one object"_s;
    QTest::newRow("member missing") << changed("\"title\": \"Name\",", "") << u"/fields/0/title"_s;
    QTest::newRow("wrong type") << changed("\"required\": true", "\"required\": \"yes\"") << u"/fields/0/required"_s;
    QTest::newRow("not whole") << changed("\"minimum\": 1", "\"minimum\": 1.5") << u"/fields/7/minimum"_s;
    QTest::newRow("unknown member") << changed("\"common\": true", "\"commonn\": true") << u"/fields/0/commonn"_s;
    QTest::newRow("unknown word") << changed("\"type\": \"text\"", "\"type\": \"prose\"") << u"/fields/1/type"_s;
    QTest::newRow("no hue") << changed("\"dark\": \"#f05252\"", "\"dark\": \"red\"") << u"/colours/0/dark"_s;
    QTest::newRow("key twice") << changed("\"key\": \"description\"", "\"key\": \"name\"") << u"/fields/1/key"_s;
    QTest::newRow("tool twice") << changed("\"name\": \"Grep\"", "\"name\": \"Read\"") << u"/tools/1/name"_s;
    QTest::newRow("no such group") << changed("\"group\": \"web\"", "\"group\": \"net\"") << u"/tools/16/group"_s;
    QTest::newRow("no such field") << changed("\"meant\": \"color\"", "\"meant\": \"hue\"")
                                   << u"/mistakenKeys/27/meant"_s;
    QTest::newRow("no such place") << changed("\"watched\": [\"project\"", "\"watched\": [\"projects\"")
                                   << u"/live/watched/0"_s;
    QTest::newRow("live unknown") << changed("\"pluginCommand\"", "\"pluginComand\"") << u"/live/pluginComand"_s;
    QTest::newRow("unknown search") << changed("\"projects\": \"upwards\"", "\"projects\": \"up\"")
                                    << u"/sameName/projects"_s;
    QTest::newRow("no fields")
        << QByteArray(R"({"schema":1,"id":"x","title":"X","revision":1,"measuredVersion":"1","fields":[]})")
        << u"/fields"_s;
}

void DialectTest::refusesWrongForm()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    QVERIFY(!json.isEmpty());
    const auto dialect = Dialect::fromJson(json, u"own.json"_s);
    QVERIFY(!dialect);
    QCOMPARE(dialect.error().code, Error::Code::Schema);
    QVERIFY2(dialect.error().text.contains(pointer), qPrintable(dialect.error().text));
}

void DialectTest::usersFileReplacesIfNewer_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("version");
    QTest::addColumn<qsizetype>("problems");

    const QByteArray newVersion = changed("2.1.330", "9.9.9");
    QTest::newRow("newer") << QByteArray(newVersion).replace("\"revision\": 1", "\"revision\": 2") << u"9.9.9"_s
                           << qsizetype(0);
    QTest::newRow("same revision") << newVersion << u"2.1.330"_s << qsizetype(0);
    QTest::newRow("wrong") << QByteArray("{") << u"2.1.330"_s << qsizetype(1);
    QTest::newRow("of another client") << changed("\"id\": \"claude-code\"", "\"id\": \"other\"") << u"2.1.330"_s
                                       << qsizetype(1);
    QTest::newRow("none") << QByteArray() << u"2.1.330"_s << qsizetype(0);
}

void DialectTest::usersFileReplacesIfNewer()
{
    QFETCH(QByteArray, json);
    QTemporaryDir folder(QDir::tempPath() + u"/ein Platz ä-XXXXXX"_s);
    if (!json.isEmpty()) {
        QFile file(folder.filePath(u"claude-code.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    const Dialects dialects = Dialects::load(folder.path());
    QTEST(dialects.client({}).dialect->measuredVersion(), "version");
    QTEST(static_cast<qsizetype>(dialects.problems().size()), "problems");
    for (const Error &problem : dialects.problems())
        QCOMPARE(problem.path, folder.filePath(u"claude-code.json"_s));
}

void DialectTest::colours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("colour");

    QTest::newRow("long") << u"#Ff8000"_s << u"#ff8000"_s;
    QTest::newRow("short") << u"#f80"_s << u"#ff8800"_s;
    QTest::newRow("black") << u"#000000"_s << u"#000000"_s;
    QTest::newRow("no hash") << u"ff8000"_s << QString();
    QTest::newRow("no digit") << u"#ff80g0"_s << QString();
    QTest::newRow("five digits") << u"#ff800"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("full width") << u"#１１１"_s << QString();
}

void DialectTest::colours()
{
    QFETCH(QString, text);
    const auto colour = Rgb::fromString(text);
    QTEST(colour ? colour->toString() : QString(), "colour");
}

void DialectTest::isColour_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isColour");
    QTest::addColumn<QString>("painted"); // on a dark ground

    QTest::newRow("one of the eight") << u"claude-code"_s << u"red"_s << true << u"#f05252"_s;
    QTest::newRow("hex where none is taken") << u"claude-code"_s << u"#ff5733"_s << false << QString();
    QTest::newRow("hex") << u"opencode"_s << u"#ff5733"_s << true << u"#ff5733"_s;
    QTest::newRow("hex in capitals") << u"opencode"_s << u"#FF5733"_s << true << u"#ff5733"_s;
    QTest::newRow("short hex") << u"opencode"_s << u"#f53"_s << false << QString();
    QTest::newRow("hex without its sign") << u"opencode"_s << u"ff57331"_s << false << QString();
    QTest::newRow("a word of the theme") << u"opencode"_s << u"accent"_s << true << QString();
    QTest::newRow("another word") << u"opencode"_s << u"red"_s << false << QString();
    QTest::newRow("a client without colours") << u"copilot"_s << u"red"_s << false << QString();
    QTest::newRow("nothing") << u"opencode"_s << QString() << false << QString();
}

void DialectTest::isColour()
{
    QFETCH(QString, client);
    QFETCH(QString, value);
    const Dialect &dialect = *m_dialects.client(client).dialect;
    QTEST(dialect.isColour(value), "isColour");
    const std::optional<NamedColour> painted = dialect.paintedColour(value);
    QTEST(painted ? painted->dark.toString() : QString(), "painted");
}

void DialectTest::nearestColour_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("name");

    QTest::newRow("one of the eight") << u"cyan"_s << u"cyan"_s;
    QTest::newRow("other case") << u" Red "_s << u"red"_s;
    QTest::newRow("hex red") << u"#ff0000"_s << u"red"_s;
    QTest::newRow("short hex") << u"#00f"_s << u"blue"_s;
    QTest::newRow("hex green") << u"#22C55E"_s << u"green"_s;
    QTest::newRow("magenta") << u"magenta"_s << u"purple"_s;
    QTest::newRow("teal") << u"teal"_s << u"cyan"_s;
    QTest::newRow("indigo") << u"indigo"_s << u"purple"_s;
    QTest::newRow("blue violet") << u"BlueViolet"_s << u"purple"_s;
    QTest::newRow("navy") << u"navy"_s << u"blue"_s;
    QTest::newRow("gold") << u"gold"_s << u"yellow"_s;
    QTest::newRow("lime") << u"lime"_s << u"green"_s;
    QTest::newRow("maroon") << u"maroon"_s << u"red"_s;
    QTest::newRow("coral") << u"coral"_s << u"orange"_s;
    QTest::newRow("hot pink") << u"hotpink"_s << u"pink"_s;
    QTest::newRow("grey") << u"gray"_s << QString();
    QTest::newRow("white") << u"#ffffff"_s << QString();
    QTest::newRow("no colour") << u"default"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void DialectTest::nearestColour()
{
    QFETCH(QString, value);
    const NamedColour *colour = m_dialects.client({}).dialect->nearestColour(value);
    QTEST(colour ? colour->name : QString(), "name");
}

void DialectTest::distances()
{
    const Rgb black;
    const Rgb white{255, 255, 255};
    QCOMPARE(Rgb::distance(white, white), 0.0);
    QVERIFY(qAbs(Rgb::distance(black, white) - 100) < 0.1);
    QVERIFY(Rgb::distance({255, 0, 0}, {250, 5, 5}) < 2);
    QVERIFY(Rgb::distance({255, 0, 0}, {0, 0, 255}) > 30);
    QCOMPARE(colourByName(u"whitesmoke")->toString(), u"#f5f5f5"_s);
    QCOMPARE(colourByName(u"indigo")->toString(), u"#4b0082"_s);
    QVERIFY(!colourByName(u"zebra"));
}

void DialectTest::contexts_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<FileContext::Place>("place");
    QTest::addColumn<QString>("dialect");

    using Place = FileContext::Place;
    const QString claude = u"claude-code"_s;
    QTest::newRow("none") << QString() << Place::Project << claude;
    QTest::newRow("loose") << u"/tmp/a b.md"_s << Place::Project << claude;
    QTest::newRow("project") << u"/home/ä/code/.claude/agents/a.md"_s << Place::Project << claude;
    QTest::newRow("home") << u"/home/ä/.claude/agents/sub/a.md"_s << Place::User << claude;
    QTest::newRow("likewise named") << u"/home/ä/.claude/agents-old/a.md"_s << Place::Project << claude;
    QTest::newRow("plugin") << u"/home/ä/.claude/plugins/cache/x/y/agents/a.md"_s << Place::Plugin << claude;
    QTest::newRow("managed") << u"/etc/claude-code/.claude/agents/a.md"_s << Place::Managed << claude;
    QTest::newRow("not managed") << u"/etc/claude-code/a.md"_s << Place::Project << claude;
    const auto row = [](const QString &path, Place place, const QString &dialect) {
        QTest::newRow(qPrintable(path)) << path << place << dialect;
    };
    row(u"/w/.github/agents/a.agent.md"_s, Place::Project, u"copilot"_s);
    row(u"/w/.github/agents/sub/a.md"_s, Place::Project, u"copilot"_s);
    row(u"/w/.github/a.md"_s, Place::Project, claude);
    row(u"/home/ä/.copilot/agents/a.md"_s, Place::User, u"copilot"_s);
    row(u"/w/.copilot/agents/a.md"_s, Place::Project, claude);
    row(u"/w/.opencode/agents/a.md"_s, Place::Project, u"opencode"_s);
    row(u"/w/.opencode/agent/team/a.md"_s, Place::Project, u"opencode"_s);
    row(u"/w/.opencode/command/a.md"_s, Place::Project, claude);
    row(u"/home/ä/.config/opencode/agent/a.md"_s, Place::User, u"opencode"_s);
    row(u"/home/ä/.config/opencode/agents/a.md"_s, Place::User, u"opencode"_s);
    row(u"/home/ä/.opencode/agents/a.md"_s, Place::User, u"opencode"_s);
    row(u"/w/.config/opencode/agents/a.md"_s, Place::Project, claude);
    row(u"/w/.gemini/agents/a.md"_s, Place::Project, u"gemini"_s);
    row(u"/home/ä/.gemini/agents/a.md"_s, Place::User, u"gemini"_s);
    row(u"/w/x.gemini/agents/a.md"_s, Place::Project, claude);
    row(u".gemini/agents/a.md"_s, Place::Project, u"gemini"_s);
    row(u"/w/.qwen/agents/a.md"_s, Place::Project, u"qwen"_s);
    row(u"/home/ä/.qwen/agents/a.md"_s, Place::User, u"qwen"_s);
    row(u"/home/ä/.qwen/agents-old/a.md"_s, Place::Project, claude);
    row(u"/w/.cursor/agents/a.md"_s, Place::Project, claude);
    row(u"/w/.factory/droids/a.md"_s, Place::Project, claude);
    row(u"/w/.agents/agents/a.md"_s, Place::Project, claude);
}

void DialectTest::contexts()
{
    QFETCH(QString, path);
    const FileContext context = m_dialects.contextOf(
        path, {.home = u"/home/ä"_s, .claude = u"/home/ä/.claude"_s, .managed = u"/etc/claude-code"_s});
    QTEST(context.place, "place");
    QCOMPARE(context.path, path);
    QTEST(context.dialect, "dialect");
}

QTEST_APPLESS_MAIN(DialectTest)
#include "tst_dialect.moc"
