// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// bench_library [COUNT…]: places with so many agents (1,000, 10,000 and
// 50,000) in a window with its tree: the first rows, the whole scan, a changed
// file with all that follows from it; beside reading all bytes of the same files.
#include "app/mainwindow.h"
#include "bench/largelibrary.h"
#include "bench/stopwatch.h"
#include "panels/dialogs.h"
#include "settings/settings.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstRows = 300;
constexpr double kWholeScan = 2500; ///< of 10,000
constexpr double kChange = 100;
constexpr int kChanges = 20;
constexpr double kMegabytes = 250; ///< with 10,000

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double processorMilliseconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

double peakMegabytes()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void readAll(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            (void)file.readAll();
    }
}

bool isIdle(const AgentLibrary *library)
{
    return std::ranges::none_of(library->places(), &AgentLibrary::ShownPlace::isScanning);
}

template<typename Done>
void wait(Done done)
{
    // Sleeps between events: with a limit of time it would turn round and round.
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// A fresh process each, so that its peak of memory is its own.
bool measure(const QString &folder, int count)
{
    Environment environment = Environment::below(folder + u"/system"_s);
    Settings settings(environment);
    const QString agents = folder + u"/repositories"_s;
    QElapsedTimer timer;
    timer.start();
    readAll(agents);
    const double plain = elapsed(timer);

    Workspace workspace(environment, &settings);
    SystemDialogs dialogs;
    MainWindow window(&workspace, &dialogs);
    window.show();
    rest(200);
    AgentLibrary *library = workspace.library();
    const QSignalSpy added(library, &AgentLibrary::agentsAdded);
    const QSignalSpy scanned(library, &AgentLibrary::scanFinished);
    timer.start();
    workspace.showFolder(agents);
    wait([&added] { return !added.isEmpty(); });
    QCoreApplication::processEvents(); // they are painted
    const double firstRows = elapsed(timer);
    wait([&scanned] { return !scanned.isEmpty(); });
    const double whole = elapsed(timer);
    const double peak = peakMegabytes();
    wait([&] { return isIdle(library); });

    // The first sight of all agents is kept in the background meanwhile.
    rest(1000 + count / 2);
    // The mean of several, each in another file.
    double work = 0;
    double shown = 0;
    for (int i = 0; i < kChanges; ++i) {
        const auto changed = library->places().back().agents[static_cast<size_t>(count / kChanges * i)];
        const QString path = changed->path;
        const double before = processorMilliseconds();
        timer.start();
        {
            QFile file(path);
            (void)file.open(QIODevice::Append);
            file.write("\nOne more line.\n");
        }
        wait([&] { return library->agent(path) != changed; });
        shown += elapsed(timer) / kChanges;
        wait([&] { return isIdle(library); });
        // What comes behind it, such as who answers to a name.
        rest(300);
        work += (processorMilliseconds() - before) / kChanges;
    }

    std::printf("%d agents, %d rows\n", count, static_cast<int>(library->places().back().agents.size()));
    const bool isTen = count == 10'000;
    bench::report("  reading all bytes, one thread", plain);
    bool isHeld = bench::report("  first rows", firstRows, kFirstRows);
    isHeld = bench::report("  all scanned, read and checked", whole, isTen ? kWholeScan : 0) && isHeld;
    isHeld = bench::report("  a changed file: work", work, isTen ? kChange : 0) && isHeld;
    bench::report("  a changed file: until it is shown", shown);
    const bool isSmall = !isTen || peak < kMegabytes;
    std::printf("  %-44s %9.0f MB%s\n", "peak of memory", peak, isSmall ? "" : "  NOT HELD");
    std::fflush(stdout);
    return isHeld && isSmall;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::vector<int> counts;
    for (int i = 1; i < argc; ++i)
        counts.push_back(std::atoi(argv[i]));
    if (counts.empty())
        counts = {1'000, 10'000, 50'000};
    bool isHeld = true;
    for (const int count : counts) {
        const QTemporaryDir folder(QDir::tempPath() + u"/dossier bench ü XXXXXX"_s);
        if (!bench::layOutLibrary(folder.path() + u"/repositories"_s, count, count / 400 + 6))
            return 2;
        const pid_t child = ::fork();
        if (child == 0) {
            int one = 1;
            const QApplication application(one, argv);
            const bool isGood = measure(folder.path(), count);
            std::fflush(stdout);
            ::_exit(isGood ? 0 : 1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        isHeld = isHeld && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }
    return isHeld ? 0 : 1;
}
