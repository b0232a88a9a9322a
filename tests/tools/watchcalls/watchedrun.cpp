// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "watchedrun.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <array>
#include <atomic>
#include <bit>
#include <condition_variable>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <stop_token>
#include <thread>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dossier {

namespace {

using namespace std::chrono_literals;
using Kind = SystemCall::Kind;
using Clock = std::chrono::steady_clock;

constexpr std::size_t kLongestPath = 4096;

/// Where a call has its path: the arguments that hold the folder and the name.
struct Row {
    long number;
    Kind kind;
    int folder; ///< -1: the working folder
    int path;
};

// Calls that this kind of machine does not have are left out.
constexpr Row kTable[] = {
#ifdef SYS_mkdir
    {SYS_mkdir, Kind::Write, -1, 0},    {SYS_rmdir, Kind::Write, -1, 0},     {SYS_creat, Kind::Write, -1, 0},
    {SYS_unlink, Kind::Write, -1, 0},   {SYS_rename, Kind::Write, -1, 0},    {SYS_rename, Kind::Write, -1, 1},
    {SYS_link, Kind::Write, -1, 1},     {SYS_symlink, Kind::Write, -1, 1},   {SYS_chmod, Kind::Write, -1, 0},
    {SYS_chown, Kind::Write, -1, 0},    {SYS_lchown, Kind::Write, -1, 0},    {SYS_mknod, Kind::Write, -1, 0},
    {SYS_utime, Kind::Write, -1, 0},    {SYS_utimes, Kind::Write, -1, 0},    {SYS_stat, Kind::Look, -1, 0},
    {SYS_lstat, Kind::Look, -1, 0},     {SYS_access, Kind::Look, -1, 0},     {SYS_readlink, Kind::Look, -1, 0},
#endif
    {SYS_mkdirat, Kind::Write, 0, 1},   {SYS_unlinkat, Kind::Write, 0, 1},
#ifdef SYS_renameat
    {SYS_renameat, Kind::Write, 0, 1},  {SYS_renameat, Kind::Write, 2, 3},
#endif
    {SYS_renameat2, Kind::Write, 0, 1}, {SYS_renameat2, Kind::Write, 2, 3},  {SYS_linkat, Kind::Write, 2, 3},
    {SYS_symlinkat, Kind::Write, 1, 2}, {SYS_fchmodat, Kind::Write, 0, 1},   {SYS_fchownat, Kind::Write, 0, 1},
    {SYS_mknodat, Kind::Write, 0, 1},   {SYS_utimensat, Kind::Write, 0, 1},  {SYS_truncate, Kind::Write, -1, 0},
    {SYS_setxattr, Kind::Write, -1, 0}, {SYS_lsetxattr, Kind::Write, -1, 0}, {SYS_chdir, Kind::Read, -1, 0},
#ifdef SYS_newfstatat
    {SYS_newfstatat, Kind::Look, 0, 1},
#endif
    {SYS_statx, Kind::Look, 0, 1},      {SYS_faccessat, Kind::Look, 0, 1},
#ifdef SYS_faccessat2
    {SYS_faccessat2, Kind::Look, 0, 1},
#endif
    {SYS_readlinkat, Kind::Look, 0, 1}, {SYS_statfs, Kind::Look, -1, 0},
};

/// A word of the watched program, or one that a call takes for a pointer.
void *asPointer(std::uintptr_t word)
{
    return std::bit_cast<void *>(word);
}

template<typename Request>
long trace(Request request, pid_t process, std::uintptr_t address = 0, std::uintptr_t data = 0)
{
    return ::ptrace(static_cast<__ptrace_request>(request), process, asPointer(address), asPointer(data));
}

QByteArray memory(pid_t process, quint64 address, std::size_t size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    iovec here{.iov_base = bytes.data(), .iov_len = size};
    iovec there{.iov_base = asPointer(address), .iov_len = size};
    const ssize_t got = ::process_vm_readv(process, &here, 1, &there, 1, 0);
    return got < 0 ? QByteArray() : bytes.first(got);
}

/// Text up to its NUL; a page at a time, as the next one need not be there.
QByteArray textAt(pid_t process, quint64 address)
{
    QByteArray text;
    while (address != 0 && text.size() < qsizetype(kLongestPath)) {
        const QByteArray part = memory(process, address, 4096 - address % 4096);
        const qsizetype end = part.indexOf('\0');
        text += end < 0 ? part : part.first(end);
        if (end >= 0 || part.isEmpty())
            break;
        address += quint64(part.size());
    }
    return text;
}

QByteArray linkOf(const QByteArray &link)
{
    std::array<char, kLongestPath> target{};
    const ssize_t size = ::readlink(link.constData(), target.data(), target.size());
    return size < 0 ? QByteArray() : QByteArray(target.data(), size);
}

QByteArray absolute(pid_t process, int folder, const QByteArray &path)
{
    if (path.startsWith('/'))
        return path;
    const QByteArray in = "/proc/" + QByteArray::number(process) +
                          (folder == AT_FDCWD ? QByteArray("/cwd") : "/fd/" + QByteArray::number(folder));
    const QByteArray base = linkOf(in);
    return path.isEmpty() ? base : base + '/' + path;
}

QByteArray familyName(int family)
{
    switch (family) {
    case AF_UNIX:
        return "local";
    case AF_INET:
        return "inet";
    case AF_INET6:
        return "inet6";
    case AF_NETLINK:
        return "netlink";
    default:
        return "family " + QByteArray::number(family);
    }
}

class Watch
{
public:
    Watch(WatchedRun &run, pid_t first)
        : m_run(run)
        , m_first(first)
    {
    }

    void follow();
    [[nodiscard]] const std::atomic<Clock::time_point> &last() const { return m_last; }

private:
    void stopped(pid_t process, int status);
    void entered(pid_t process, const __ptrace_syscall_info &info);
    void entryOfOpen(pid_t process, long number, const std::uint64_t *arguments);
    void entryOfConnect(pid_t process, quint64 address, quint64 size);
    void left(pid_t process, const __ptrace_syscall_info &info);
    void note(Kind kind, const QByteArray &what, const QByteArray &real = {});

    WatchedRun &m_run;
    const pid_t m_first;
    bool m_isRunning = false; ///< its own start is over
    QHash<pid_t, SystemCall> m_opening; ///< waits for what it was given
    QSet<QByteArray> m_noted;
    std::atomic<Clock::time_point> m_last = Clock::now(); ///< when something new came
};

void Watch::note(Kind kind, const QByteArray &what, const QByteArray &real)
{
    if (!m_isRunning)
        return;
    const QByteArray key = QByteArray(1, char('0' + int(kind))) + what + '\0' + real;
    if (m_noted.contains(key))
        return;
    m_noted.insert(key);
    m_last = Clock::now();
    m_run.calls.push_back({.kind = kind, .what = what, .real = real});
}

void Watch::entryOfOpen(pid_t process, long number, const std::uint64_t *arguments)
{
    bool isAt = true;
#ifdef SYS_open
    isAt = number != SYS_open;
#endif
    const int folder = isAt ? int(arguments[0]) : AT_FDCWD;
    const QByteArray path = absolute(process, folder, textAt(process, arguments[isAt ? 1 : 0]));
    quint64 flags = arguments[isAt ? 2 : 1];
    if (number == SYS_openat2) {
        const QByteArray how = memory(process, arguments[2], sizeof flags);
        if (how.size() == sizeof flags)
            std::memcpy(&flags, how.constData(), sizeof flags);
    }
    const bool isWriting = (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND)) != 0;
    m_opening.insert(process, {.kind = isWriting ? Kind::Write : Kind::Read, .what = path, .real = {}});
}

void Watch::entryOfConnect(pid_t process, quint64 address, quint64 size)
{
    const QByteArray bytes = address == 0 ? QByteArray() : memory(process, address, qMin<quint64>(size, 128));
    sa_family_t family = AF_UNSPEC;
    if (bytes.size() < qsizetype(sizeof family))
        return;
    std::memcpy(&family, bytes.constData(), sizeof family);
    QByteArray what = familyName(family);
    if (family == AF_UNIX)
        what += ' ' + QByteArray(bytes.constData() + offsetof(sockaddr_un, sun_path));
    note(Kind::Connect, what);
}

void Watch::entered(pid_t process, const __ptrace_syscall_info &info)
{
    const long number = long(info.entry.nr);
    const std::uint64_t *const arguments = info.entry.args;
    switch (number) {
#ifdef SYS_open
    case SYS_open:
#endif
    case SYS_openat:
    case SYS_openat2:
        entryOfOpen(process, number, arguments);
        return;
    case SYS_execve:
        note(Kind::Run, textAt(process, arguments[0]));
        return;
    case SYS_execveat:
        note(Kind::Run, absolute(process, int(arguments[0]), textAt(process, arguments[1])));
        return;
    case SYS_socket:
        note(Kind::Socket, familyName(int(arguments[0])));
        return;
    case SYS_connect:
        entryOfConnect(process, arguments[1], arguments[2]);
        return;
    case SYS_sendto:
        entryOfConnect(process, arguments[4], arguments[5]);
        return;
    case SYS_io_uring_setup:
        note(Kind::Unseen, "io_uring");
        return;
    case SYS_open_by_handle_at:
        note(Kind::Unseen, "open_by_handle_at");
        return;
    default:
        break;
    }
    for (const Row &row : kTable) {
        if (row.number != number)
            continue;
        const int folder = row.folder < 0 ? AT_FDCWD : int(arguments[row.folder]);
        const QByteArray path = textAt(process, arguments[row.path]);
        // Without a name it asks of what it has open.
        if (!path.isEmpty())
            note(row.kind, absolute(process, folder, path));
    }
}

void Watch::left(pid_t process, const __ptrace_syscall_info &info)
{
    const auto opening = m_opening.constFind(process);
    if (opening == m_opening.cend())
        return;
    const QByteArray real =
        info.exit.rval < 0
            ? QByteArray()
            : linkOf("/proc/" + QByteArray::number(process) + "/fd/" + QByteArray::number(qint64(info.exit.rval)));
    note(opening->kind, opening->what, real);
    m_opening.erase(opening);
}

void Watch::stopped(pid_t process, int status)
{
    const int signal = WSTOPSIG(status);
    const int event = status >> 16;
    std::uintptr_t passedOn = 0;
    if (signal == (SIGTRAP | 0x80)) {
        __ptrace_syscall_info info = {};
        if (trace(PTRACE_GET_SYSCALL_INFO, process, sizeof info, reinterpret_cast<std::uintptr_t>(&info)) > 0) {
            if (info.op == PTRACE_SYSCALL_INFO_ENTRY)
                entered(process, info);
            else if (info.op == PTRACE_SYSCALL_INFO_EXIT)
                left(process, info);
        }
    } else if (signal == SIGTRAP && event == PTRACE_EVENT_EXEC) {
        m_isRunning = true;
    } else if (signal == SIGTRAP && (event == PTRACE_EVENT_FORK || event == PTRACE_EVENT_VFORK)) {
        note(Kind::Run, "a process of its own");
    } else if (signal != SIGTRAP && signal != SIGSTOP) {
        passedOn = std::uintptr_t(signal);
    }
    trace(PTRACE_SYSCALL, process, 0, passedOn);
}

void Watch::follow()
{
    int status = 0;
    for (pid_t process = ::waitpid(-1, &status, __WALL); process > 0; process = ::waitpid(-1, &status, __WALL)) {
        if (WIFSTOPPED(status)) {
            stopped(process, status);
        } else if (process == m_first) {
            m_run.hasEnded = WIFEXITED(status);
            m_run.exitStatus = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        }
    }
}

/// Kills the program after its time, or when nothing new has come for a while.
void guard(const std::stop_token &stop, pid_t process, Clock::time_point end, std::chrono::seconds quiet,
           const std::atomic<Clock::time_point> &last)
{
    std::mutex mutex;
    std::condition_variable_any woken;
    std::unique_lock lock(mutex);
    while (!stop.stop_requested()) {
        const Clock::time_point now = Clock::now();
        if (now > end || now > last.load() + quiet) {
            ::kill(process, SIGKILL);
            return;
        }
        woken.wait_for(lock, stop, 100ms, [] { return false; });
    }
}

[[noreturn]] void become(const QByteArrayList &command, const QByteArrayList &environment, const QByteArray &folder,
                         int output)
{
    const auto pointers = [](const QByteArrayList &texts) {
        std::vector<char *> all;
        for (const QByteArray &text : texts)
            all.push_back(const_cast<char *>(text.constData()));
        all.push_back(nullptr);
        return all;
    };
    ::umask(0); // so that what is private is so by itself
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    ::dup2(nothing, STDIN_FILENO);
    if (::chdir(folder.constData()) != 0 || trace(PTRACE_TRACEME, 0) != 0)
        ::_exit(126);
    ::raise(SIGSTOP);
    ::execve(command.constFirst().constData(), pointers(command).data(), pointers(environment).data());
    ::_exit(127);
}

} // namespace

const char *nameOf(SystemCall::Kind kind)
{
    constexpr std::array names{"run", "socket", "connect", "read", "write", "look", "unseen"};
    return names[std::size_t(kind)];
}

WatchedRun WatchedRun::of(const QByteArrayList &command, const QByteArrayList &environment, const QByteArray &folder,
                          std::chrono::seconds limit, std::chrono::seconds quiet)
{
    WatchedRun run;
    QByteArray outputPath = QDir::tempPath().toUtf8() + "/watched-XXXXXX";
    const int output = ::mkostemp(outputPath.data(), O_CLOEXEC);
    ::unlink(outputPath.constData());
    const pid_t process = ::fork();
    if (process == 0)
#ifdef __SANITIZE_ADDRESS__
        // It does not look for leaks where somebody watches already.
        become(command, environment + QByteArrayList{"ASAN_OPTIONS=detect_leaks=0"}, folder, output);
#else
        become(command, environment, folder, output);
#endif
    int status = 0;
    const bool isStopped = process > 0 && ::waitpid(process, &status, __WALL) == process && WIFSTOPPED(status);
    constexpr auto options = PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL | PTRACE_O_TRACEEXEC | PTRACE_O_TRACEFORK |
                             PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE;
    run.isPermitted = isStopped && trace(PTRACE_SETOPTIONS, process, 0, options) == 0;
    if (run.isPermitted) {
        trace(PTRACE_SYSCALL, process);
        Watch watch(run, process);
        const std::jthread guarding(guard, process, Clock::now() + limit, quiet, std::cref(watch.last()));
        watch.follow();
    } else if (process > 0) {
        ::kill(process, SIGKILL);
        ::waitpid(process, &status, __WALL);
    }
    QFile written;
    if (written.open(output, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) && written.seek(0))
        run.output = written.readAll();
    return run;
}

} // namespace dossier
