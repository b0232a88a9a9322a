// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/openrequest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class OpenRequestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void prefersAFileOfThatName();
    void goesThroughAMessage();
    void refuses_data();
    void refuses();
};

void OpenRequestTest::parses_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("relative") << u"a.md"_s << u"/home/ü x/a.md"_s << 0 << 0;
    QTest::newRow("absolute") << u"/b/a.md"_s << u"/b/a.md"_s << 0 << 0;
    QTest::newRow("line") << u"a.md:12"_s << u"/home/ü x/a.md"_s << 12 << 0;
    QTest::newRow("line and column") << u"../a.md:12:3"_s << u"/home/a.md"_s << 12 << 3;
    QTest::newRow("no number") << u"a.md:x"_s << u"/home/ü x/a.md:x"_s << 0 << 0;
    QTest::newRow("zero") << u"a.md:0"_s << u"/home/ü x/a.md:0"_s << 0 << 0;
    QTest::newRow("too large a number") << u"a.md:99999999999"_s << u"/home/ü x/a.md:99999999999"_s << 0 << 0;
}

void OpenRequestTest::parses()
{
    QFETCH(const QString, argument);
    QFETCH(const QString, path);
    QFETCH(const int, line);
    QFETCH(const int, column);
    QCOMPARE(OpenRequest::parseTarget(argument, u"/home/ü x"_s),
             (OpenRequest::Target{.path = path, .line = line, .column = column}));
}

void OpenRequestTest::prefersAFileOfThatName()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.md:12"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(OpenRequest::parseTarget(u"a.md:12"_s, folder.path()), (OpenRequest::Target{.path = file.fileName()}));
}

void OpenRequestTest::goesThroughAMessage()
{
    const OpenRequest request{
        .targets = {{.path = u"/home/ü \"x\"\n/a.md"_s, .line = 3, .column = 4}, {.path = u"/b"_s}},
        .activationToken = u"token"_s};
    QCOMPARE(OpenRequest::fromMessage(request.toMessage()), request);
    QCOMPARE(OpenRequest::fromMessage(OpenRequest{}.toMessage()), OpenRequest{});
}

void OpenRequestTest::refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("open /a");
    QTest::newRow("other version") << QByteArray(R"({"version":2,"open":[]})");
    QTest::newRow("relative path") << QByteArray(R"({"version":1,"open":[{"path":"a.md"}]})");
    QTest::newRow("too long") << QByteArray(R"({"version":1,"open":[],"token":")") +
                                     QByteArray(OpenRequest::kMaximumMessage, 'x') + R"("})";
    QByteArray many = R"({"version":1,"open":[{"path":"/a"})";
    for (int i = 0; i < OpenRequest::kMaximumTargets; ++i)
        many += R"(,{"path":"/a"})";
    QTest::newRow("too many") << many + "]}";
}

void OpenRequestTest::refuses()
{
    QFETCH(const QByteArray, message);
    QVERIFY(!OpenRequest::fromMessage(message));
}

QTEST_GUILESS_MAIN(OpenRequestTest)
#include "tst_openrequest.moc"
