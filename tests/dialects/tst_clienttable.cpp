// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "clientcases.h"

#include "dialects/fieldedit.h"

#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

QByteArray with(const QByteArray &lines)
{
    return "---\n" + lines + "\n---\nA prompt that is long enough.\n";
}

} // namespace

/// One file, asked of all clients: what each was seen to do with it.
class ClientTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void dataFitsLoaders_data();
    void dataFitsLoaders();
    void listsAreWrittenAsTheClientTakesThem();
};

void ClientTableTest::table_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("outcomes");

    // In the order opencode, gemini, copilot, qwen.
    const auto row = [](const char *name, const QByteArray &file, const QString &outcomes) {
        QTest::newRow(name) << file << outcomes;
    };
    const QByteArray fields = "name: probe\ndescription: x\n";
    row("good", with(fields), u"loads loads loads loads"_s);
    row("no description", with("name: probe"), u"loads not-loaded not-loaded not-loaded"_s);
    row("no name", with("description: x"), u"loads not-loaded loads not-loaded"_s);
    row("no header", "Only a prompt, long enough.\n", u"loads not-loaded not-loaded not-loaded"_s);
    row("colour by name", with(fields + "color: red"), u"not-loaded not-loaded loads loads"_s);
    row("colour that is none", with(fields + "color: magenta"), u"not-loaded not-loaded loads loads"_s);
    row("colour in quotes", with(fields + "color: '#FF5733'"), u"loads not-loaded loads loads"_s);
    row("colour without quotes", with(fields + "color: #FF5733"), u"not-loaded not-loaded loads loads"_s);
    row("open bracket", with("name: probe\ndescription: [unclosed"),
        u"loads-without-metadata not-loaded not-loaded loads"_s);
    row("closed bracket", with("name: probe\ndescription: [closed]"), u"not-loaded not-loaded loads loads"_s);
    row("colon and space", with("name: probe\ndescription: Use when: x"), u"loads not-loaded not-loaded loads"_s);
    row("colon in quotes", with("name: probe\ndescription: 'Use when: x'"), u"loads loads loads loads"_s);
    row("unknown key", with(fields + "foo: bar"), u"loads not-loaded loads loads"_s);
    row("tools by comma", with(fields + "tools: Read, Edit"), u"not-loaded not-loaded loads loads"_s);
    row("tools by list", with(fields + "tools: [Read, Edit]"), u"not-loaded not-loaded loads loads"_s);
    row("tools of Gemini CLI", with(fields + "tools: [read_file]"), u"not-loaded loads loads loads"_s);
    row("tools of OpenCode", with(fields + "tools: {write: false}"), u"loads not-loaded loads loads"_s);
    row("mode", with(fields + "mode: sub"), u"not-loaded not-loaded loads loads"_s);
    row("mode that is one", with(fields + "mode: subagent"), u"loads not-loaded loads loads"_s);
    row("approvalMode", with(fields + "approvalMode: sub"), u"loads not-loaded loads not-loaded"_s);
    row("approvalMode that is one", with(fields + "approvalMode: plan"), u"loads not-loaded loads loads"_s);
    row("byte order mark", "\xEF\xBB\xBF" + with(fields), u"loads not-loaded loads loads"_s);
    row("CRLF", with(fields).replace("\n", "\r\n"), u"loads loads loads loads"_s);
    row("empty prompt", "---\n" + fields + "---\n", u"loads loads loads not-loaded"_s);
    row("header not closed", "---\n" + fields, u"loads not-loaded loads not-loaded"_s);
    row("name in capitals", with("name: Probe\ndescription: x"), u"loads not-loaded loads loads"_s);
    row("name a number", with("name: 5\ndescription: x"), u"loads not-loaded not-loaded not-loaded"_s);
    row("empty file", "", u"loads not-loaded not-loaded not-loaded"_s);
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    row("UTF-16", utf16(QString::fromUtf8(with(fields))), u"loads not-loaded loads not-loaded"_s);
}

void ClientTableTest::table()
{
    QFETCH(QByteArray, file);
    writeRow(file);
    QStringList outcomes;
    for (const auto &client : {u"opencode"_s, u"gemini"_s, u"copilot"_s, u"qwen"_s}) {
        const Reading reading = readAs(client, file);
        outcomes.append(toString(reading.outcome));
        QCOMPARE(reading.error.has_value(), reading.outcome != Outcome::Loads);
        const auto isInside = [&](TextRange range) {
            return range.start >= 0 && range.length >= 0 && range.end() <= SourceText::fromBytes(file).text().size();
        };
        QVERIFY(isInside(reading.promptRange) && isInside(reading.headerRange));
        for (const FieldReading &field : reading.fields)
            QVERIFY(isInside(field.keyRange) && isInside(field.valueRange));
    }
    QTEST(outcomes.join(u' '), "outcomes");
}

void ClientTableTest::dataFitsLoaders_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("folder");

    QTest::newRow("copilot") << u"copilot"_s << u"1.0.102"_s << u".github/agents"_s;
    QTest::newRow("gemini") << u"gemini"_s << u"0.61.0"_s << u".gemini/agents"_s;
    QTest::newRow("opencode") << u"opencode"_s << u"1.18.33"_s << u".opencode/agents"_s;
    QTest::newRow("qwen") << u"qwen"_s << u"0.24.4"_s << u".qwen/agents"_s;
}

void ClientTableTest::dataFitsLoaders()
{
    QFETCH(QString, id);
    const Dialects dialects = Dialects::load();
    QVERIFY(dialects.problems().empty() && dialects.contains(id));
    const Dialect &dialect = *dialects.client(id).dialect;
    QTEST(dialect.measuredVersion(), "version");
    QTEST(dialect.projectFolder(), "folder");
    for (const FieldSpec &field : dialect.fields()) {
        QVERIFY2(field.help.endsWith(u'.') && field.defaultText.endsWith(u'.') && !field.title.isEmpty(),
                 qPrintable(field.key));
        for (const AllowedValue &value : field.values) {
            // Each value that the data offers is one that the loader takes.
            const QByteArray kind = field.key == "kind"_L1 ? "agent_card_url: https://a.b\n" : "description: x\n";
            const bool isRemote = field.key == "kind"_L1 && value.value == "remote"_L1;
            const QByteArray file = with("name: probe\n" + (isRemote ? kind : QByteArray("description: x\n")) +
                                         field.key.toUtf8() + ": " + value.value.toUtf8());
            QVERIFY2(readAs(id, file).loads(), file.constData());
        }
    }
    for (const ToolSpec &tool : dialect.tools())
        QVERIFY2(tool.help.endsWith(u'.'), qPrintable(tool.name));
}

void ClientTableTest::listsAreWrittenAsTheClientTakesThem()
{
    const Dialects dialects = Dialects::load();
    const AgentFile file = AgentFile::parse(SourceText::fromBytes(with("name: probe\ndescription: x")));
    const auto written = [&](const QString &id, const QStringList &items) {
        const auto changes = FieldEdit(file, dialects.client(id), {}).setList(u"tools"_s, items);
        return changes ? *changes->applyTo(file.text()) : changes.error().text;
    };
    QVERIFY(written(u"gemini"_s, {u"glob"_s, u"read_file"_s}).contains("tools:\n  - glob\n  - read_file\n"_L1));
    QVERIFY(written(u"gemini"_s, {u"Read"_s}).contains(u"“Read” in “tools” is no name of its tools"_s));
    QVERIFY(written(u"qwen"_s, {u"Edit"_s, u"Shell"_s}).contains("tools: Edit, Shell\n"_L1));
}

QTEST_APPLESS_MAIN(ClientTableTest)
#include "tst_clienttable.moc"
