// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"
#include "settings/environment.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace dossier;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A start of the program in a process of its own.
class Start
{
public:
    Start(const QString &system, const QStringList &paths)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/oneinstance"_s, QStringList{system} + paths);
    }
    ~Start()
    {
        send(SIGCONT);
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Start(const Start &) = delete;
    Start &operator=(const Start &) = delete;

    void send(int signal) const
    {
        if (m_process.processId() > 0)
            ::kill(static_cast<pid_t>(m_process.processId()), signal);
    }
    /// What it said so far, a line each.
    const QByteArrayList &said()
    {
        while (m_process.canReadLine())
            m_said += m_process.readLine().trimmed();
        return m_said;
    }
    bool hasRole()
    {
        return QTest::qWaitFor([this] { return !said().isEmpty(); }, 20s);
    }
    QByteArray role() { return hasRole() ? said().constFirst() : QByteArray(); }
    bool waitForFinished() { return m_process.waitForFinished(); }

private:
    QProcess m_process;
    QByteArrayList m_said;
};

QByteArray framed(const QByteArray &message, quint32 size)
{
    QByteArray head(4, '\0');
    for (qsizetype i = 0; i < 4; ++i)
        head[i] = static_cast<char>(size >> (8U * (3U - uint(i))) & 0xffU);
    return head + message;
}

uint modeOf(const QString &path)
{
    struct stat found = {};
    return ::lstat(path.toUtf8().constData(), &found) == 0 ? found.st_mode & 0777U : 0;
}

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/dossier one ü XXXXXX"_s);
        m_system = m_temporary->filePath(u"system"_s);
        m_environment = Environment::below(m_system);
        QDir().mkpath(m_system);
    }

    void twentyAtOnceAreOne()
    {
        std::vector<std::unique_ptr<Start>> starts;
        QByteArrayList expected;
        for (int i = 0; i < 20; ++i) {
            starts.push_back(std::make_unique<Start>(m_system, QStringList{u"/x/ü %1.md"_s.arg(i)}));
            expected += "open /x/%C3%BC%20" + QByteArray::number(i) + ".md";
        }
        Start *first = nullptr;
        for (const auto &start : starts) {
            const QByteArray role = start->role();
            QVERIFY2(role == "second" || (role == "first" && !first), role.constData());
            if (role == "first")
                first = start.get();
        }
        QVERIFY(first);
        QTRY_COMPARE(first->said().size(), 21);
        QByteArrayList opened = first->said().sliced(1);
        std::ranges::sort(opened);
        std::ranges::sort(expected);
        QCOMPARE(opened, expected);
    }

    void aKilledOneIsTakenOver()
    {
        Start first(m_system, {});
        QCOMPARE(first.role(), "first");
        Start second(m_system, {u"/a"_s});
        QCOMPARE(second.role(), "second");
        first.send(SIGKILL);
        QVERIFY(first.waitForFinished());
        QVERIFY(QFileInfo::exists(SingleInstance(m_environment).socketPath()));
        Start third(m_system, {});
        QCOMPARE(third.role(), "first");
        Start fourth(m_system, {u"/b"_s});
        QCOMPARE(fourth.role(), "second");
        QTRY_COMPARE(third.said(), (QByteArrayList{"first", "open /b"}));
    }

    void oneThatEndedIsFollowed()
    {
        {
            Start first(m_system, {});
            QCOMPARE(first.role(), "first");
        }
        Start second(m_system, {});
        QCOMPARE(second.role(), "first");
    }

    void oneThatHangsIsNotWaitedFor()
    {
        Start first(m_system, {});
        QCOMPARE(first.role(), "first");
        Start second(m_system, {});
        QCOMPARE(second.role(), "second");
        first.send(SIGSTOP);
        QElapsedTimer timer;
        timer.start();
        Start third(m_system, {u"/late"_s});
        QCOMPARE(third.role(), "alone");
        QVERIFY2(timer.durationElapsed() < 5s, qPrintable(QString::number(timer.elapsed())));
        first.send(SIGCONT);
        // What has its own window is not opened a second time.
        Start fourth(m_system, {u"/next"_s});
        QCOMPARE(fourth.role(), "second");
        QTRY_VERIFY(first.said().contains("open /next"));
        QVERIFY(!first.said().contains("open /late"));
    }

    void anyBytesArrive()
    {
        Start first(m_system, {});
        QCOMPARE(first.role(), "first");
        const QByteArray path = "/x/\xff \xed\xa0\x80\n\".md";
        QProcess shell;
        const QString program = QCoreApplication::applicationDirPath() + u"/oneinstance"_s;
        // The shell makes the bytes, as Qt hands over no such argument.
        shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" \"$1\" \"$(printf '/x/\\377 \\355\\240\\200\\n\".md')\""_s,
                              program, m_system});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput().trimmed(), "second");
        QTRY_COMPARE(first.said(), (QByteArrayList{"first", "open " + path.toPercentEncoding("/")}));
    }

    void sessionsDoNotMeet()
    {
        SingleInstance one(m_environment);
        QCOMPARE(one.start({}), SingleInstance::Role::First);
        Environment elsewhere = m_environment;
        elsewhere.session = u":1"_s;
        SingleInstance other(elsewhere);
        QCOMPARE(other.start({}), SingleInstance::Role::First);
        QVERIFY(one.socketPath() != other.socketPath());
    }

    void onlyThisPersonMayEnter_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("usual") << u"run"_s;
        QTest::newRow("longer than an address") << u"run "_s + QString(100, u'ü');
        QTest::newRow("several missing") << u"a/b/c"_s;
    }
    void onlyThisPersonMayEnter()
    {
        QFETCH(const QString, folder);
        m_environment.runtime = m_system + u'/' + folder;
        const mode_t before = ::umask(0);
        SingleInstance first(m_environment);
        const auto role = first.start({});
        QTRY_VERIFY(QFileInfo::exists(first.socketPath()));
        ::umask(before);
        QCOMPARE(role, SingleInstance::Role::First);
        QVERIFY(first.socketPath().toUtf8().size() < 100);
        QCOMPARE(modeOf(m_environment.runtime), 0700U);
        QCOMPARE(modeOf(QFileInfo(first.socketPath()).path()), 0700U);
        QCOMPARE(modeOf(first.socketPath()) & 0077U, 0U);
        const QStringList files = QDir(m_environment.runtime).entryList({u"*.lock"_s});
        QCOMPARE(files.size(), 1);
        QCOMPARE(modeOf(m_environment.runtime + u'/' + files.constFirst()), 0600U);
    }

    void aFolderOfOthersIsNotUsed()
    {
        QVERIFY(QFile::link(u"/tmp"_s, m_environment.runtime));
        SingleInstance instance(m_environment);
        QCOMPARE(instance.start({}), SingleInstance::Role::Alone);
        QVERIFY(instance.socketPath().isEmpty());
    }

    void whatIsNoMessageIsIgnored_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("half a head") << QByteArray("\0\0", 2) << false;
        QTest::newRow("half a message") << framed("{\"version\":1", 200) << false;
        QTest::newRow("no size") << framed("", 0) << true;
        QTest::newRow("too large") << framed(QByteArray(100'000, 'x'), OpenRequest::kMaximumMessage + 1) << true;
        QTest::newRow("no JSON") << framed("open /a", 7) << true;
        QTest::newRow("text without end") << QByteArray(3'000'000, 'x') << true;
        const QByteArray whole = OpenRequest{.targets = {{.path = u"/a"_s}}, .activationToken = {}}.toMessage();
        QTest::newRow("a relative path") << framed(R"({"version":1,"open":[{"path":"a"}]})", 35) << true;
        QTest::newRow("one byte less") << framed(whole, quint32(whole.size() - 1)) << true;
    }
    void whatIsNoMessageIsIgnored()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isAnswered);
        SingleInstance first(m_environment, {.sender = 300ms});
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        const QSignalSpy received(&first, &SingleInstance::received);
        QTRY_VERIFY(QFileInfo::exists(first.socketPath()));
        QLocalSocket socket;
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(first.socketPath());
        QTRY_COMPARE(socket.state(), QLocalSocket::ConnectedState);
        QTRY_COMPARE(socket.bytesAvailable(), 1);
        socket.write(bytes);
        QTRY_COMPARE(gone.size(), 1); // told at once, or after the time that a sender has
        if (isAnswered && bytes.size() < 100'000)
            QCOMPARE(socket.readAll(), "rx");
        Start second(m_system, {u"/b"_s});
        QCOMPARE(second.role(), "second");
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.constFirst().constFirst().value<OpenRequest>().targets,
                 (std::vector<OpenRequest::Target>{{.path = u"/b"_s}}));
    }

    void manySilentOnesShutNobodyOut()
    {
        SingleInstance first(m_environment, {.sender = 500ms});
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        const QSignalSpy received(&first, &SingleInstance::received);
        QTRY_VERIFY(QFileInfo::exists(first.socketPath()));
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 2 * SingleInstance::kMostSenders; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(first.socketPath());
        }
        Start second(m_system, {u"/b"_s});
        QCOMPARE(second.role(), "second");
        QTRY_COMPARE(received.size(), 1);
    }

    void whatIsTooMuchGetsItsOwnWindow()
    {
        Start first(m_system, {});
        QCOMPARE(first.role(), "first");
        OpenRequest request;
        request.targets.assign(OpenRequest::kMaximumTargets + 1, {.path = u"/a"_s});
        SingleInstance many(m_environment);
        QCOMPARE(many.start(request), SingleInstance::Role::Alone);
        request.targets.assign(OpenRequest::kMaximumTargets, {.path = u'/' + QString(3000, u'a')});
        SingleInstance large(m_environment);
        QCOMPARE(large.start(request), SingleInstance::Role::Alone);
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_system;
    Environment m_environment;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
