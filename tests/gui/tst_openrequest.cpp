// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/openrequest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void goesUpAsTheSystemDoes();
    void goesThroughAMessage();
    void leavesOutATokenThatIsNone();
    void asks_data();
    void asks();
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
    QTest::newRow("colons in the name") << u"a:1:2:3"_s << u"/home/ü x/a:1"_s << 2 << 3;
    QTest::newRow("a number alone") << u":3"_s << u"/home/ü x/:3"_s << 0 << 0;
    QTest::newRow("what Qt takes for a resource") << u":/a.md"_s << u"/home/ü x/:/a.md"_s << 0 << 0;
    QTest::newRow("an address") << u"qrc:/a.md"_s << u"/home/ü x/qrc:/a.md"_s << 0 << 0;
    QTest::newRow("bytes that are no UTF-8") << u"aÜff.md:7"_s << u"/home/ü x/aÜff.md"_s << 7 << 0;
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

void OpenRequestTest::goesUpAsTheSystemDoes()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/dossier ü XXXXXX"_s);
    QVERIFY(QDir(folder.path()).mkpath(u"deep/er"_s));
    QVERIFY(QFile::link(folder.filePath(u"deep/er"_s), folder.filePath(u"link"_s)));
    QCOMPARE(OpenRequest::parseTarget(u"link/../a.md:2"_s, folder.path()),
             (OpenRequest::Target{.path = QFileInfo(folder.path()).canonicalFilePath() + u"/deep/a.md"_s, .line = 2}));
    QCOMPARE(OpenRequest::parseTarget(u"none/../a.md"_s, folder.path()),
             (OpenRequest::Target{.path = folder.filePath(u"a.md"_s)}));
}

void OpenRequestTest::goesThroughAMessage()
{
    const OpenRequest request{
        .targets = {{.path = u"/home/ü \"x\"\n/a.md"_s, .line = 3, .column = 4}, {.path = u"/b\xdcff\xdc80%41"_s}},
        .activationToken = u"token"_s};
    QCOMPARE(OpenRequest::fromMessage(request.toMessage()), request);
    QCOMPARE(OpenRequest::fromMessage(OpenRequest{}.toMessage()), OpenRequest{});
}

void OpenRequestTest::asks_data()
{
    using Question = OpenRequest::Question;
    QTest::addColumn<Question>("question");
    QTest::newRow("nothing") << Question::None;
    QTest::newRow("for an agent") << Question::NewAgent;
    QTest::newRow("for a folder") << Question::Folder;
}

void OpenRequestTest::asks()
{
    QFETCH(const OpenRequest::Question, question);
    const OpenRequest request{.targets = {{.path = u"/a.md"_s}}, .question = question, .activationToken = {}};
    QCOMPARE(OpenRequest::fromMessage(request.toMessage()), request);
    QByteArray other = request.toMessage();
    other.replace("\"ask\":\"", "\"ask\":\"x");
    QVERIFY(!OpenRequest::fromMessage(other));
}

void OpenRequestTest::leavesOutATokenThatIsNone()
{
    for (const QString &token : {u"a b"_s, u"a\n"_s, u"ü"_s, QString(OpenRequest::kMaximumToken + 1, u'a')}) {
        const auto message =
            QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"open"_s, QJsonArray()}, {u"token"_s, token}});
        QCOMPARE(OpenRequest::fromMessage(message.toJson()), OpenRequest{});
    }
}

void OpenRequestTest::refuses_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("open /a");
    QTest::newRow("other version") << QByteArray(R"({"version":2,"open":[]})");
    QTest::newRow("relative path") << QByteArray(R"({"version":1,"open":[{"path":"a.md"}]})");
    QTest::newRow("resource") << QByteArray(R"({"version":1,"open":[{"path":":/i18n"}]})");
    QTest::newRow("NUL in a path") << QByteArray(R"({"version":1,"open":[{"path":"/a%00b"}]})");
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
