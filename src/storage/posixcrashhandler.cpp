// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "crashhandler.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <ctime>
#include <string_view>

#include <execinfo.h>
#include <fcntl.h>
#include <unistd.h>

namespace dossier {

namespace {

constexpr int kFrames = 64;
constexpr std::size_t kStack = 64 * 1024; // bytes; backtrace() needs more than SIGSTKSZ
constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

// The handler may take no lock and no memory: everything is there before.
struct Prepared {
    QByteArray path;
    QByteArray head;
    std::array<std::byte, kStack> stack{};
};

Prepared &prepared()
{
    static Prepared value;
    return value;
}

constexpr std::string_view nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV, a segmentation fault";
    case SIGBUS:
        return "SIGBUS, a bus error";
    case SIGFPE:
        return "SIGFPE, an arithmetic error";
    case SIGILL:
        return "SIGILL, an illegal instruction";
    default:
        return "SIGABRT, an abort";
    }
}

void say(int file, std::string_view text)
{
    // What cannot be written now is lost; nobody is left to be told.
    [[maybe_unused]] const auto written = ::write(file, text.data(), text.size());
}

void sayNumber(int file, long long number)
{
    std::array<char, 24> digits{};
    std::size_t at = digits.size();
    do {
        digits.at(--at) = static_cast<char>('0' + (number % 10));
        number /= 10;
    } while (number > 0 && at > 0);
    say(file, std::string_view(&digits.at(at), digits.size() - at));
}

void writeReport(int signal)
{
    const Prepared &ready = prepared();
    const int file = ::open(ready.path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return;
    say(file, std::string_view(ready.head.constData(), static_cast<std::size_t>(ready.head.size())));
    say(file, "ended by: ");
    say(file, nameOf(signal));
    say(file, "\nseconds since 1970: ");
    sayNumber(file, static_cast<long long>(std::time(nullptr)));
    say(file, "\nbacktrace:\n");
    std::array<void *, kFrames> frames{};
    ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), kFrames), file);
    ::fsync(file);
    ::close(file);
}

extern "C" void dossierCrashed(int signal)
{
    // The first one is told of; a fault on the way only ends the program.
    static std::atomic_flag isTold;
    for (const int each : kSignals)
        std::signal(each, SIG_DFL);
    if (!isTold.test_and_set())
        writeReport(signal);
    ::raise(signal);
}

} // namespace

void installCrashHandler(const QByteArray &path, const QByteArray &head)
{
    Prepared &ready = prepared();
    ready.path = path;
    ready.head = head;
    // The first call loads a library, for which it is too late in the handler.
    std::array<void *, 1> frame{};
    ::backtrace(frame.data(), 1);

    // A stack of its own, as the ordinary one may be what ran out.
    stack_t stack = {};
    stack.ss_sp = ready.stack.data();
    stack.ss_size = ready.stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = dossierCrashed;
    action.sa_flags = SA_ONSTACK;
    ::sigemptyset(&action.sa_mask);
    for (const int each : kSignals)
        ::sigaction(each, &action, nullptr);
}

} // namespace dossier
