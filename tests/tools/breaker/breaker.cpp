// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// breaker FOLDER KIND: watches for its own end, and then comes to it.
#include "storage/crashlog.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdlib>
#include <exception>
#include <thread>

// Its name is looked for in the report.
extern "C" [[gnu::noinline]] void breakHere(int signal)
{
    // Not the last thing that it does, or an optimised call leaves no frame of it.
    [[maybe_unused]] const volatile int raised = std::raise(signal);
}

namespace {

// Each call needs its frame still.
// NOLINTNEXTLINE(misc-no-recursion)
[[gnu::noinline]] int deeper(volatile int *above) // NOLINT(readability-non-const-parameter)
{
    volatile int here[256] = {*above};
    if (here[0] == 0)
        return 0; // never, but the compiler cannot tell
    return deeper(here) + here[1];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    dossier::CrashLog::install(arguments[1], QStringLiteral("about: breaker\n"));
    const QString &kind = arguments[2];
    if (kind == QLatin1StringView("fault")) {
        volatile int *const nowhere = nullptr;
        *nowhere = 1; // NOLINT(clang-analyzer-core.NullDereference)
    } else if (kind == QLatin1StringView("thread")) {
        std::thread([] { breakHere(SIGSEGV); }).join();
    } else if (kind == QLatin1StringView("stack")) {
        volatile int start = 1;
        return deeper(&start);
    } else if (kind == QLatin1StringView("exception")) {
        std::terminate();
    } else {
        breakHere(kind.toInt());
    }
    return 0;
}
