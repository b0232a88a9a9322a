// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/dialects.h"
#include "shared.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace dossier;
using namespace Qt::StringLiterals;

/// The loader against what the real client said (version 2.1.330), recorded in
/// ../shared/oracle.
class ClaudeOracleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases();
    void values();
    void corpus();

private:
    static Reading read(const QByteArray &bytes, const QString &path, FileContext::Place place)
    {
        static const Dialects dialects = Dialects::load();
        FileContext context;
        context.path = path;
        context.place = place;
        return dialects.client({}).loader->read(AgentFile::parse(SourceText::fromBytes(bytes)), context);
    }

    /// The recorded verdict that a reading stands for.
    static QString verdict(const Reading &reading)
    {
        if (reading.error && reading.error->code == Error::Code::TooLarge)
            return u"too-large"_s;
        if (reading.header == HeaderOutcome::Failed)
            return reading.error->code == Error::Code::Schema ? u"wrong-type"_s : u"yaml-error"_s;
        const auto isWrong = [&](QStringView key, bool numbersToo) {
            const FieldReading *field = reading.field(key);
            if (!field || field->value.isNull() || field->value.isString())
                return false;
            return numbersToo || field->value.isArray() || field->value.isObject();
        };
        if (isWrong(u"name", true) || isWrong(u"description", false))
            return u"wrong-type"_s;
        if (reading.header != HeaderOutcome::None && reading.name && !reading.field(u"description"))
            return u"no-description"_s;
        return u"ok"_s;
    }
};

void ClaudeOracleTest::cases()
{
    QFile file(sharedFolder() + u"/oracle/claude-cases.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the recorded verdicts are not here (../shared/oracle)");
    QStringList differences;
    int count = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QString name = row.value("case"_L1).toString();
        const QString path = u"/p/.claude/agents/"_s + row.value("file"_L1).toString();
        const QByteArray bytes = QByteArray::fromBase64(row.value("content_base64"_L1).toString().toLatin1());
        ++count;
        const Reading reading = read(bytes, path, FileContext::Place::Project);
        const QString expected = row.value("folder_verdict"_L1).toString();
        if (path.endsWith(u".md"_s) && verdict(reading) != expected)
            differences << u"%1: %2, recorded %3"_s.arg(name, verdict(reading), expected);
        // The plugin's id is the plugin, the folders and the name that was
        // read; there is none where the validator objects.
        const QString id = row.value("plugin_id"_L1).toString();
        if (!id.isEmpty()) {
            QStringList parts = row.value("file"_L1).toString().split(u'/');
            parts.last() = read(bytes, path, FileContext::Place::Plugin).name.value_or(u"(none)"_s);
            const QString got = u"pl:"_s + parts.join(u':');
            if (id != got)
                differences << u"%1: plugin id %2, recorded %3"_s.arg(name, got, id);
        }
    }
    for (const QString &difference : std::as_const(differences))
        qWarning().noquote() << difference;
    QVERIFY(count >= 200);
    QCOMPARE(differences, QStringList());
}

/// Of about seventy cases: what is read, as derived by hand.
void ClaudeOracleTest::values()
{
    QFile file(sharedFolder() + u"/oracle/claude-cases.jsonl"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the recorded verdicts are not here (../shared/oracle)");
    QFile data(QFINDTESTDATA("data/claude-values.json"));
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QJsonObject known = QJsonDocument::fromJson(data.readAll()).object();
    const QJsonObject expected = known.value("cases"_L1).toObject();
    const QString text = known.value("texts"_L1).toObject().value("{C}"_L1).toString();
    const std::array<QString, 3> keys{u"name"_s, u"description"_s, u"tools"_s};
    int count = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QString name = row.value("case"_L1).toString();
        if (!expected.contains(name))
            continue;
        ++count;
        const QByteArray bytes = QByteArray::fromBase64(row.value("content_base64"_L1).toString().toLatin1());
        const Reading reading = read(bytes, u"/p/.claude/agents/probe.md"_s, FileContext::Place::Project);
        for (qsizetype i = 0; i < 3; ++i) {
            const QJsonValue value = expected.value(name).toArray().at(i);
            const FieldReading *field = reading.field(keys.at(i));
            const QJsonValue got = field ? field->value : QJsonValue(QJsonValue::Null);
            QVERIFY2(got == (value == "{C}"_L1 ? QJsonValue(text) : value), qPrintable(name + u": "_s + keys.at(i)));
        }
    }
    QCOMPARE(count, expected.size());
}

void ClaudeOracleTest::corpus()
{
    QFile file(sharedFolder() + u"/oracle/claude-corpus.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the recorded verdicts are not here (../shared/oracle)");
    QStringList differences;
    int count = 0;
    file.readLine();
    while (!file.atEnd()) {
        const QStringList row = QString::fromUtf8(file.readLine()).chopped(1).split(u'\t');
        QFile agent(sharedFolder() + u"/corpus/"_s + row.value(0));
        if (!agent.open(QIODevice::ReadOnly))
            continue;
        ++count;
        const QString got = verdict(read(agent.readAll(), agent.fileName(), FileContext::Place::Project));
        const QString recorded = row.value(1) == u"warning"_s ? u"no-description"_s
                                 : row.value(1) == u"error"_s ? u"wrong-type"_s
                                                              : row.value(1);
        if (got != recorded)
            differences << u"%1: %2, recorded %3"_s.arg(row.value(0), got, recorded);
    }
    for (const QString &difference : std::as_const(differences))
        qWarning().noquote() << difference;
    QVERIFY(count >= 2000);
    QCOMPARE(differences, QStringList());
}

QTEST_GUILESS_MAIN(ClaudeOracleTest)
#include "tst_claudeoracle.moc"
