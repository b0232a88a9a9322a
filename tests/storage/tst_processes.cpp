// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/processes.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>
#include <unistd.h>

using namespace dossier;
using namespace Qt::StringLiterals;
using End = ProcessResult::End;

namespace {

ProcessRequest standin(const QStringList &arguments)
{
    return {.program = QCoreApplication::applicationDirPath() + u"/standin"_s,
            .arguments = arguments,
            .folder = QDir::tempPath(),
            .input = {}};
}

ProcessResult ran(const ProcessRequest &request)
{
    QObject receiver;
    std::optional<ProcessResult> result;
    Processes::system().run(request, &receiver, [&](const ProcessResult &r) { result = r; });
    if (result)
        qFatal("told at once");
    if (!QTest::qWaitFor([&] { return result.has_value(); }, 20'000))
        qFatal("never told");
    return *result;
}

bool isAlive(qint64 pid)
{
    // One that was ended and not yet waited for is none.
    QFile state(u"/proc/%1/stat"_s.arg(pid));
    return state.open(QIODevice::ReadOnly) && !state.readAll().contains(") Z ");
}

} // namespace

/// Other programs, with stand-ins for those that behave and those that do not.
class ProcessesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void argumentsArriveAsTheyAre()
    {
        const QTemporaryDir folder(QDir::tempPath() + u"/ü b XXXXXX"_s);
        const QStringList arguments{u"a b"_s,  u"$HOME"_s,    u"; touch x"_s, u"\"'`"_s, u"*"_s,
                                    QString(), u"--option"_s, u"日本 ü"_s,    u"a\nb"_s};
        ProcessRequest request = standin(QStringList{u"tell"_s} + arguments);
        request.folder = folder.path();
        const ProcessResult result = ran(request);
        QCOMPARE(result.end, End::Exited);
        const QJsonArray told = QJsonDocument::fromJson(result.output).array();
        QCOMPARE(told[0].toArray().toVariantList(), QVariantList(arguments.begin(), arguments.end()));
        QCOMPARE(told[1].toString(), QDir(folder.path()).canonicalPath());
    }

    /// Sockets and locks of ours are nobody else's.
    void inheritsNoFiles()
    {
        const int open = ::dup(0); // not closed at a start by itself
        const ProcessResult result = ran(standin({u"tell"_s}));
        ::close(open);
        QCOMPARE(QJsonDocument::fromJson(result.output)[2].toArray(), (QJsonArray{0, 1, 2}));
    }

    void inputIsGivenWhole()
    {
        ProcessRequest request = standin({u"echo"_s});
        request.input = QByteArray("ä line\n").repeated(40'000);
        const ProcessResult result = ran(request);
        QCOMPARE(result.end, End::Exited);
        QCOMPARE(result.output, request.input);
        QVERIFY(!result.isCut);
    }

    void ends_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("errors");
        QTest::newRow("well") << QStringList{u"say"_s, u"a"_s, u"b"_s} << int(End::Exited) << 0 << QByteArray("a")
                              << QByteArray("b");
        QTest::newRow("with a status") << QStringList{u"say"_s, u"a"_s, u"b"_s, u"3"_s} << int(End::Exited) << 3
                                       << QByteArray("a") << QByteArray("b");
        QTest::newRow("by a signal") << QStringList{u"die"_s} << int(End::Crashed) << SIGABRT << QByteArray()
                                     << QByteArray();
    }
    void ends()
    {
        QFETCH(QStringList, arguments);
        const ProcessResult result = ran(standin(arguments));
        QTEST(int(result.end), "end");
        QTEST(result.code, "code");
        QTEST(result.output, "output");
        QTEST(result.errors, "errors");
    }

    void oneThatIsMissingIsSaid()
    {
        ProcessRequest request = standin({});
        request.program = u"/nowhere ü/claude"_s;
        const ProcessResult result = ran(request);
        QCOMPARE(result.end, End::Missing);
        QVERIFY(!result.reason.isEmpty());
        const auto started = Processes::system().startDetached(request);
        QVERIFY(!started);
        QVERIFY(started.error().text.contains(request.program));
    }

    void oneThatHangsIsEnded()
    {
        ProcessRequest request = standin({u"hang"_s});
        request.timeLimit = 200;
        QCOMPARE(ran(request).end, End::TimedOut);
    }

    void oneThatFloodsIsCut()
    {
        ProcessRequest request = standin({u"flood"_s});
        request.timeLimit = 300;
        request.outputLimit = 100'000;
        const ProcessResult result = ran(request);
        QCOMPARE(result.end, End::TimedOut);
        QCOMPARE(result.output.size(), 100'000);
        QVERIFY(result.isCut);
    }

    /// It is over when the program is, and what that left behind goes as well.
    void childrenAreNotWaitedForAndDoNotStay()
    {
        const ProcessResult result = ran(standin({u"leave"_s}));
        QCOMPARE(result.end, End::Exited);
        const qint64 child = result.output.trimmed().toLongLong();
        QVERIFY(child > 1);
        QTRY_VERIFY(!isAlive(child));
    }

    void endsWithItsReceiver()
    {
        auto receiver = std::make_unique<QObject>();
        bool isTold = false;
        ProcessRequest request = standin({u"leave"_s});
        Processes::system().run(request, receiver.get(), [&](const ProcessResult &) { isTold = true; });
        receiver.reset();
        QCoreApplication::processEvents();
        QVERIFY(!isTold);
    }

    /// The receiver may go when it is told.
    void receiverMayBeDeleted()
    {
        auto *receiver = new QObject;
        bool isTold = false;
        Processes::system().run(standin({u"say"_s, u"a"_s}), receiver, [&](const ProcessResult &) {
            isTold = true;
            delete receiver;
        });
        QTRY_VERIFY(isTold);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void startsApart()
    {
        const QTemporaryDir folder(QDir::tempPath() + u"/ü b XXXXXX"_s);
        ProcessRequest request{
            .program = u"/bin/sh"_s, .arguments = {u"-c"_s, u"pwd > started"_s}, .folder = folder.path(), .input = {}};
        QVERIFY(Processes::system().startDetached(request));
        QTRY_VERIFY(QFile(folder.filePath(u"started"_s)).size() > 0);
    }
};

QTEST_GUILESS_MAIN(ProcessesTest)
#include "tst_processes.moc"
