// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects/dialects.h"
#include "shared.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// The loader against what the real client said (version 2.1.330), recorded in
/// ../shared/oracle.
class ClaudeOracleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases();
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
        // The plugin's id is the plugin, the folders and the name that was read;
        // of 300 characters the client shows the file's name in its place.
        if (name == u"name: a x300"_s)
            continue;
        const QString id = row.value("plugin_id"_L1).toString();
        if (id.startsWith(u"pl:"_s) && !row.value("file"_L1).toString().contains(u'/')) {
            const Reading plugin = read(bytes, path, FileContext::Place::Plugin);
            const QString got = u"pl:"_s + plugin.name.value_or(u"(none)"_s);
            if (id != got)
                differences << u"%1: plugin id %2, recorded %3"_s.arg(name, got, id);
        }
    }
    for (const QString &difference : std::as_const(differences))
        qWarning().noquote() << difference;
    QVERIFY(count >= 200);
    QCOMPARE(differences, QStringList());
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
