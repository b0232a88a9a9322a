// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// bench_changed [COUNT]: what it costs to know what others changed, for so many
// agents (10,000): keeping all versions at the first sight, loading and saving
// the index, one change.
#include "bench/largelibrary.h"
#include "bench/stopwatch.h"
#include "settings/settings.h"
#include "workspace/outsidechanges.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template<typename Done>
void wait(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const QTemporaryDir folder(QDir::tempPath() + u"/dossier bench ü XXXXXX"_s);
    const QString agents = folder.path() + u"/repositories"_s;
    if (!bench::layOutLibrary(agents, count, count / 400 + 6))
        return 2;
    const Environment environment = Environment::below(folder.path() + u"/system"_s);
    Settings settings(environment);
    std::printf("%d agents\n", count);
    bool isHeld = true;
    {
        Workspace workspace(environment, &settings);
        bool isScanned = false;
        bool isKept = false;
        QObject::connect(workspace.library(), &AgentLibrary::scanFinished, &workspace, [&] { isScanned = true; });
        QObject::connect(workspace.outsideChanges(), &OutsideChanges::contentsKept, &workspace,
                         [&] { isKept = isScanned; });
        workspace.keepPlaces({{.kind = Place::Kind::Folder, .path = agents}});
        wait([&] { return isScanned; });
        QElapsedTimer timer;
        timer.start();
        wait([&] { return isKept; });
        bench::report("  first sight: until all versions are kept", elapsed(timer));
    }
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(environment.state + u"/seen"_s).entryInfoList(QDir::Files))
        bytes += file.size();
    std::printf("  %-44s %9.1f MB\n", "kept on disk", double(bytes) / 1e6);
    std::printf("  %-44s %9.1f MB\n", "index", double(QFileInfo(environment.state + u"/seen.index"_s).size()) / 1e6);

    QFile index(environment.state + u"/seen.index"_s);
    (void)index.open(QIODevice::ReadOnly);
    const QByteArray written = index.readAll();
    bench::report("  reading the index", bench::milliseconds([&] { (void)SeenStates::fromBytes(written); }));
    const SeenStates states = SeenStates::fromBytes(written).value().states;
    bench::report("  writing it, in memory", bench::milliseconds([&] { (void)states.toBytes(); }));

    Workspace workspace(environment, &settings);
    bool isScanned = false;
    QObject::connect(workspace.library(), &AgentLibrary::scanFinished, &workspace, [&] { isScanned = true; });
    workspace.restorePlaces();
    wait([&] { return isScanned && workspace.outsideChanges()->isLoaded(); });
    std::vector<ScannedPlace> places;
    for (const AgentLibrary::ShownPlace &shown : workspace.library()->places())
        places.push_back({.place = shown.place, .snapshot = shown.snapshot.get(), .agents = shown.agents});
    isHeld = bench::report("  what changed, of all, in the window's thread",
                           bench::milliseconds([&] { (void)outsideChanges(states, places); }), 20);
    OutsideLook look;
    (void)look.changes(states, places, {});
    std::vector<PlaceSnapshot::AgentPointer> rows(places.back().agents.begin(), places.back().agents.end());
    places.back().agents = rows;
    std::size_t next = 0;
    const double ofOne = bench::milliseconds([&] {
        auto changed = std::make_shared<AgentSummary>(*rows[next % rows.size()]);
        changed->hash = QByteArray(32, 'x');
        rows[next % rows.size()] = changed;
        ++next;
        (void)look.changes(states, places, {});
    });
    isHeld = bench::report("  the same, of one that was changed", ofOne, 2) && isHeld;
    return isHeld ? 0 : 1;
}
