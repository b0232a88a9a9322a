// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// bench_watcher [FOLDERS]: what watching costs, 50,000 folders of two files
// unless another number is given: the time of the window's own thread, the time
// until all is watched, and until a change is told.
#include "bench/stopwatch.h"
#include "storage/watcher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <ctime>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

double processorTime()
{
    return 1e3 * double(std::clock()) / CLOCKS_PER_SEC;
}

void write(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("---\nname: a\n---\n");
}

QStringList made(const QString &top, int count)
{
    QStringList folders{top};
    for (int i = 0; folders.size() < count; ++i) {
        const QString group = top + u"/group%1"_s.arg(i / 100);
        if (i % 100 == 0)
            folders << group;
        folders << group + u"/package%1"_s.arg(i);
        QDir().mkpath(folders.last());
        write(folders.last() + u"/a.md"_s);
        write(folders.last() + u"/b.md"_s);
    }
    return folders;
}

/// Until `isDone`, with the window's thread at work; milliseconds.
template<typename Question>
double waited(Question isDone)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < 120'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return double(timer.nsecsElapsed()) / 1e6;
}

bool measure(const QStringList &folders, bool isPolled)
{
    std::printf("%lld folders, %s\n", static_cast<long long>(folders.size()), isPolled ? "looked at" : "watched");
    Watcher::System system;
    if (isPolled)
        system.notifier = [] { return std::unique_ptr<FolderNotifier>(); };
    Watcher watcher(system);
    QSet<QString> told;
    QObject::connect(&watcher, &Watcher::foldersChanged, &watcher,
                     [&told](const QSet<QString> &changed) { told |= changed; });
    QElapsedTimer timer;
    timer.start();
    for (const QString &folder : folders)
        watcher.addFolder(folder);
    bool isHeld = bench::report("  adding them, in the window's thread", double(timer.nsecsElapsed()) / 1e6, 250);
    // The last one in order is established last.
    const QString last = *std::ranges::max_element(folders);
    const QString file = last + u"/a.md"_s;
    const double before = processorTime();
    QFile::remove(file);
    bench::report("  until all are known",
                  double(timer.nsecsElapsed()) / 1e6 + waited([&] { return told.contains(last); }));
    bench::report("  processor time for it", processorTime() - before);
    told.clear();
    write(file);
    isHeld &= bench::report("  until a change is told", waited([&] { return told.contains(last); }),
                            isPolled ? 60'000 : 1'000);
    const double idle = processorTime();
    QEventLoop loop;
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    loop.exec();
    bench::report("  processor time of 10 idle seconds", processorTime() - idle);
    for (const QString &text : watcher.polledTexts())
        std::printf("  %s\n", qUtf8Printable(text));
    timer.restart();
    for (const QString &folder : folders)
        watcher.removeFolder(folder);
    return bench::report("  removing them, in the window's thread", double(timer.nsecsElapsed()) / 1e6, 250) && isHeld;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 50'000;
    const QTemporaryDir temporary(QDir::tempPath() + u"/dossier wätched-XXXXXX"_s);
    const QStringList folders = made(temporary.path(), count);
    const bool isHeld = measure(folders, false);
    return measure(folders, true) && isHeld ? 0 : 1;
}
