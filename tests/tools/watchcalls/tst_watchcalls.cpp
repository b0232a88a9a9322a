// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "hostilefolder.h"
#include "watchedrun.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace dossier;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = SystemCall::Kind;

QByteArray program(const char *name)
{
    return QCoreApplication::applicationDirPath().toUtf8() + '/' + name;
}

bool isWithin(const QByteArray &path, const QByteArray &folder)
{
    return path == folder || path.startsWith(folder + '/');
}

bool isWithinOne(const QByteArray &path, const QByteArrayList &folders)
{
    return std::ranges::any_of(folders, [&path](const QByteArray &folder) { return isWithin(path, folder); });
}

/// What any program with windows reads of its system.
const QByteArrayList &systemFolders()
{
    static const QByteArrayList folders{
        "/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/ld.so.preload", "/etc/fonts", "/etc/localtime",
        "/etc/timezone", "/etc/xdg", "/etc/ssl/openssl.cnf", "/var/cache/fontconfig", "/sys", "/dev/null",
        "/dev/urandom", "/dev/random", "/etc/ssl/certs", "/etc/machine-id", "/var/lib/dbus/machine-id", "/proc/self",
        "/proc/sys", "/proc/cpuinfo", "/proc/meminfo", "/proc/mounts",
        // of the client, and of git
        "/etc/claude-code", "/etc/gitconfig", "/opt/homebrew"};
    return folders;
}

QByteArray told(const std::vector<SystemCall> &calls)
{
    QByteArray text;
    for (const SystemCall &call : calls)
        text += QByteArray(nameOf(call.kind)) + ' ' + call.what + (call.real.isEmpty() ? "" : " = " + call.real) + '\n';
    return text;
}

/// Whether a call is one of a spell checker of the system, that is loaded, looking for its
/// dictionaries: Voikko (Finnish) asks who the person is, and looks in two folders. Of the list
/// of users only that question reads, which reads first how such questions are answered.
bool isOfDictionaries(const std::vector<SystemCall> &calls, std::size_t index)
{
    constexpr std::size_t kOfOneQuestion = 4; // calls of other threads may lie between
    const SystemCall &call = calls[index];
    if (call.kind == Kind::Connect)
        return call.what == "local /var/run/nscd/socket";
    if (call.kind != Kind::Read)
        return false;
    const QByteArray folder = call.what.first(std::max<qsizetype>(call.what.lastIndexOf('/'), 0));
    if (call.what == "/etc/passwd") {
        const auto before = calls.begin() + std::ptrdiff_t(index > kOfOneQuestion ? index - kOfOneQuestion : 0);
        return std::any_of(before, calls.begin() + std::ptrdiff_t(index),
                           [](const SystemCall &one) { return one.what == "/etc/nsswitch.conf"; });
    }
    return call.what == "/etc/nsswitch.conf" || folder == "/etc/voikko" || folder.endsWith("/.voikko");
}

/// Whether a call is one of those that opening a file never makes.
bool isForbidden(const SystemCall &call, const HostileFolder &folder)
{
    const QByteArray path = call.real.startsWith('/') ? call.real : call.what;
    switch (call.kind) {
    case Kind::Run:
    case Kind::Unseen:
        return true;
    case Kind::Socket:
        return call.what != "local";
    case Kind::Connect:
        // The name service listens outside.
        return !call.what.startsWith("local") ||
               (call.what.startsWith("local /") && !isWithinOne(call.what.sliced(6), folder.ownFolders()));
    case Kind::Write:
        // Fonts have a cache of their own, which the system keeps.
        if (path.contains("/fontconfig") || path.contains("/.fontconfig"))
            return false;
        return !isWithinOne(path, folder.ownFolders()) && path != "/dev/null" && !path.startsWith("/memfd:") &&
               !path.startsWith("/dev/shm/");
    case Kind::Read:
        return folder.isBait(path) || folder.isBait(call.what) ||
               !(isWithinOne(path, systemFolders()) || isWithinOne(path, folder.ownFolders()) ||
                 isWithinOne(path, {folder.project(), folder.home()}) || path.startsWith("/proc/") ||
                 isWithin(path, QFileInfo(QCoreApplication::applicationDirPath()).path().toUtf8()));
    case Kind::Look:
        // Whether a file of the project that a prompt links to is there, a check asks.
        return folder.isBait(path) && !isWithin(path, folder.project());
    }
    return true;
}

std::vector<SystemCall> forbidden(const WatchedRun &run, const HostileFolder &folder)
{
    std::vector<SystemCall> found;
    for (std::size_t index = 0; index < run.calls.size(); ++index) {
        if (isForbidden(run.calls[index], folder) && !isOfDictionaries(run.calls, index))
            found.push_back(run.calls[index]);
    }
    return found;
}

} // namespace

/// What the real programs ask the system for when somebody opens what somebody
/// else wrote.
class WatchCallsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
#ifdef __SANITIZE_THREAD__
        QSKIP("skipped: the sanitizer starts its program again");
#endif
        const WatchedRun run = WatchedRun::of({program("misbehave"), "nothing", "/"}, {}, "/", 20s);
        if (!run.isPermitted || run.calls.empty())
            QSKIP("skipped: this system does not let a program be watched");
        QCOMPARE(run.exitStatus, 0);
    }

    void theWatchSees_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("seen");
        const auto row = [](const char *what, Kind kind, const char *seen) {
            QTest::addRow("%s: %s", what, nameOf(kind)) << QByteArray(what) << int(kind) << QByteArray(seen);
        };
        row("run", Kind::Run, "/bin/true");
        row("shell", Kind::Run, "/bin/sh");
        row("fork", Kind::Run, "a process of its own");
        row("connect", Kind::Socket, "inet");
        row("connect", Kind::Connect, "inet");
        row("thread", Kind::Connect, "inet");
        row("name", Kind::Read, "/etc/resolv.conf");
        row("write", Kind::Write, "BAIT");
        row("folder", Kind::Write, "BAIT");
        row("rename", Kind::Write, "BAIT");
        row("read", Kind::Read, "BAIT");
        row("child", Kind::Read, "BAIT");
        row("look", Kind::Look, "BAIT");
    }
    void theWatchSees()
    {
        QFETCH(const QByteArray, what);
        QFETCH(const int, kind);
        QFETCH(QByteArray, seen);
        const HostileFolder folder;
        seen.replace("BAIT", folder.bait());
        const WatchedRun run =
            WatchedRun::of({program("misbehave"), what, folder.bait()}, folder.environment(), folder.base(), 20s);
        const auto found = forbidden(run, folder);
        QVERIFY2(std::ranges::any_of(
                     found, [&](const SystemCall &call) { return int(call.kind) == kind && call.what == seen; }),
                 told(run.calls).constData());
    }

    void throughALink()
    {
        const HostileFolder folder;
        const WatchedRun run =
            WatchedRun::of({program("misbehave"), "read", folder.link()}, folder.environment(), folder.base(), 20s);
        QCOMPARE(forbidden(run, folder).size(), 1U);
    }

    void theWindow_data()
    {
        QTest::addColumn<QByteArrayList>("paths");
        QTest::addColumn<int>("mode");
        for (const int mode : {0, 1, 2}) {
            QTest::addRow("a file, mode %d", mode) << QByteArrayList{"agents/hostile.md"} << mode;
            QTest::addRow("all files, mode %d", mode)
                << QByteArrayList{"agents/html.md", "agents/header.md", "agents/broken.md", "agents/hostile.md"}
                << mode;
        }
        QTest::newRow("a folder") << QByteArrayList{"."} << 2;
        QTest::newRow("a folder and a file") << QByteArrayList{".", "agents/header.md", "agents/html.md"} << 2;
        QTest::newRow("nothing") << QByteArrayList() << 2;
    }
    void theWindow()
    {
        QFETCH(const QByteArrayList, paths);
        QFETCH(const int, mode);
        HostileFolder folder;
        folder.setMode(mode);
        const QByteArrayList before = folder.listing();
        QByteArrayList command{program("dossier"), "--screenshot", folder.tmp() + "/window.png"};
        for (const QByteArray &path : paths)
            command += path == "." ? folder.project() : folder.project() + "/.claude/" + path;
        const WatchedRun run = WatchedRun::of(command, folder.environment(), folder.project(), 120s);
        QVERIFY2(run.hasEnded && run.exitStatus == 0, run.output.constData());
        check(run, folder, before);
        if (!paths.isEmpty())
            QVERIFY(told(run.calls).contains(folder.project() + "/.claude/agents/hostile.md"));
    }

    void theNextStart()
    {
        HostileFolder folder;
        folder.setMode(1);
        const QByteArrayList before = folder.listing();
        const QByteArrayList command{program("dossier"), folder.project(),
                                     folder.project() + "/.claude/agents/hostile.md",
                                     folder.project() + "/.claude/agents/html.md"};
        const WatchedRun run = WatchedRun::of(command, folder.environment(), folder.project(), 60s, 4s);
        check(run, folder, before);
        const WatchedRun next = WatchedRun::of({program("dossier")}, folder.environment(), folder.project(), 60s, 4s);
        QVERIFY(told(next.calls).contains("read " + folder.project() + "/.claude/agents/html.md"));
        check(next, folder, before);
        isPrivate(folder);
    }

    void theCommandLine_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::newRow("check") << QByteArrayList{"check", "PROJECT"};
        QTest::newRow("check as SARIF") << QByteArrayList{"check", "--format", "sarif", "PROJECT"};
        QTest::newRow("show") << QByteArrayList{"show", "PROJECT/.claude/agents/hostile.md"};
        QTest::newRow("list") << QByteArrayList{"list", "PROJECT"};
        QTest::newRow("a plan of fixes") << QByteArrayList{"fix", "--dry-run", "PROJECT"};
    }
    void theCommandLine()
    {
        QFETCH(QByteArrayList, arguments);
        const HostileFolder folder;
        const QByteArrayList before = folder.listing();
        for (QByteArray &argument : arguments)
            argument.replace("PROJECT", folder.project());
        const WatchedRun run = WatchedRun::of(QByteArrayList{program("dossier-cli")} + arguments, folder.environment(),
                                              folder.project(), 120s);
        QVERIFY2(run.hasEnded && run.exitStatus >= 0 && run.exitStatus < 2, run.output.constData());
        // A change that is offered holds the lines that it would write.
        check(run, folder, before, arguments.constFirst() != "fix" && !arguments.contains("sarif"));
        const auto written = [](const SystemCall &call) {
            return call.kind == Kind::Write && call.what != "/dev/null";
        };
        QVERIFY2(std::ranges::none_of(run.calls, written), told(run.calls).constData());
    }

private:
    /// Nothing forbidden, nothing beside the files, nothing said of a secret.
    static void check(const WatchedRun &run, const HostileFolder &folder, const QByteArrayList &before,
                      bool isSilent = true)
    {
        const auto found = forbidden(run, folder);
        QVERIFY2(found.empty(), told(found).constData());
        QCOMPARE(folder.listing(), before);
        if (isSilent)
            QVERIFY2(!run.output.contains(HostileFolder::secret()), run.output.constData());
        for (const QByteArray &path : folder.ownFiles()) {
            if (folder.mayHoldTexts(path))
                continue;
            QFile file(QString::fromUtf8(path));
            QVERIFY2(file.open(QIODevice::ReadOnly), path.constData());
            QVERIFY2(!file.readAll().contains(HostileFolder::secret()), path.constData());
        }
    }

    /// Whatever the umask, which is 0 here.
    static void isPrivate(const HostileFolder &folder)
    {
        const QByteArrayList files = folder.ownFiles();
        QVERIFY(files.size() > 3);
        for (const QByteArray &path : files) {
            struct stat found = {};
            QVERIFY(::lstat(path.constData(), &found) == 0);
            // A socket is of its folder.
            const uint allowed = S_ISREG(found.st_mode) ? 0600 : 0700;
            QVERIFY2((found.st_mode & 0777U & ~allowed) == 0,
                     (path + ' ' + QByteArray::number(found.st_mode & 0777U, 8)).constData());
        }
    }
};

QTEST_GUILESS_MAIN(WatchCallsTest)
#include "tst_watchcalls.moc"
