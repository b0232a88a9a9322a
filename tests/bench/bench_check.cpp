// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// `dossier-cli check` of 800 files beside `cat` of the same: at most six times
// as long.
#include "bench/samples.h"
#include "bench/stopwatch.h"
#include "corpus/corpus.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFiles = 800;
constexpr int kRuns = 15;
constexpr double kLimit = 6;

/// Median sizes as in the field: most small, a few large, every tenth header
/// in need of repair.
bool writeFiles(const QString &folder)
{
    for (int i = 0; i < kFiles; ++i) {
        const qsizetype bytes = i % 20 == 0 ? 25'000 : 3'000 + (i * 37) % 5'000;
        QFile file(u"%1/sample-%2.md"_s.arg(folder).arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(bench::sampleAgent(bytes, i % 10 == 0, i)) < bytes)
            return false;
    }
    return true;
}

/// The shortest of several runs: what else the machine does only adds to it.
double run(const QString &program, const QStringList &arguments)
{
    double best = -1;
    for (int i = 0; i < kRuns; ++i) {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return -1;
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        best = best < 0 ? ms : std::min(best, ms);
    }
    return best;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(QDir::tempPath() + u"/dossier bench ü XXXXXX"_s);
    // Real files where there are enough of them.
    QStringList files = corpus::corpusFiles().mid(0, kFiles);
    const bool isReal = files.size() == kFiles;
    if (!isReal && (!folder.isValid() || !writeFiles(folder.path()))) {
        std::fprintf(stderr, "no files could be written below the temporary folder\n");
        return 2;
    }
    if (!isReal) {
        files.clear();
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
            files += folder.filePath(name);
    }
    const QString program = QCoreApplication::applicationDirPath() + u"/dossier-cli"_s;
    const double cat = run(u"cat"_s, files);
    const double check = run(program, QStringList{u"check"_s} + files);
    const double json = run(program, QStringList{u"check"_s, u"--format"_s, u"json"_s} + files);
    if (cat < 0 || check < 0 || json < 0) {
        std::fprintf(stderr, "cat or %s could not be run\n", qPrintable(program));
        return 2;
    }
    std::printf("%d files%s\n", kFiles, isReal ? " of the corpus" : ", written for this");
    bench::report("  cat", cat);
    const bool isHeld = bench::report("  dossier-cli check", check, cat * kLimit);
    bench::report("  dossier-cli check --format json", json);
    std::printf("  check takes %.1f times as long as cat, JSON %.1f times\n", check / cat, json / cat);
    return isHeld ? 0 : 1;
}
