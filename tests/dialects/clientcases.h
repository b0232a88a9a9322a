// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialects.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace dossier {

/// What a client makes of a file's bytes.
inline Reading readAs(QStringView client, const QByteArray &bytes,
                      const QString &path = QStringLiteral("/ä b/probe.md"))
{
    static const Dialects dialects = Dialects::load();
    FileContext context;
    context.dialect = client.toString();
    context.path = path;
    return dialects.client(client).loader->read(AgentFile::parse(SourceText::fromBytes(bytes)), context);
}

/// The document text that a range of the reading of `bytes` covers.
inline QString textAt(const QByteArray &bytes, TextRange range)
{
    return SourceText::fromBytes(bytes).text().sliced(range.start, range.length);
}

/// Rows of file, outcome and the text that the error points at; a file that
/// loads points at nothing.
inline void addVerdictColumns()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("cause");
}

inline void loadsRow(const char *name, const QByteArray &file)
{
    QTest::newRow(name) << file << QStringLiteral("loads") << QString();
}

inline void refusedRow(const char *name, const QByteArray &file, const QString &cause)
{
    QTest::newRow(name) << file << QStringLiteral("not-loaded") << cause;
}

/// Writes the row's file where DOSSIER_ROWS says, for tests/tools/clients.
inline void writeRow(const QByteArray &bytes)
{
    static int count = 0;
    const QString folder = qEnvironmentVariable("DOSSIER_ROWS");
    if (folder.isEmpty())
        return;
    QFile file(QStringLiteral("%1/%2-%3.md")
                   .arg(folder, QFileInfo(QString::fromLocal8Bit(QTest::currentAppName())).fileName())
                   .arg(++count));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// Every refusal says who, why and where; what loads has no error.
inline void compareVerdict(QStringView client, const QString &title)
{
    QFETCH(QByteArray, file);
    QFETCH(QString, cause);
    writeRow(file);
    const Reading reading = readAs(client, file);
    QTEST(toString(reading.outcome), "outcome");
    QCOMPARE(reading.error.has_value(), reading.outcome == Outcome::NotLoaded);
    if (!reading.error)
        return;
    QVERIFY2(reading.error->text.startsWith(title) && reading.error->text.endsWith(u'.'),
             qPrintable(reading.error->text));
    QVERIFY(reading.error->range);
    QVERIFY2(textAt(file, *reading.error->range).contains(cause), qPrintable(textAt(file, *reading.error->range)));
}

} // namespace dossier
