// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// bench_find [COUNT]: what is looked for in so many agents (10,000), from the last
// key to the first rows and to the end with all rows painted, and how long the
// window's thread works at a stretch meanwhile. Beside it, in the same run: reading
// all bytes of the same files in one thread, and grep over their folder.
#include "bench/largelibrary.h"
#include "bench/stopwatch.h"
#include "panels/foundpanel.h"
#include "settings/settings.h"
#include "workspace/workspace.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEventLoop>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

#include <ctime>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstRows = 100;
constexpr double kWhole = 1'000; ///< of a plain word in 10,000 files
constexpr double kStretch = 16;
constexpr int kRounds = 7;

double elapsed(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// What this thread has worked, in ms: tells the same on a busy machine.
double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// The same of all threads.
double workedByAll()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// The longest stretch that the thread of the window works between two looks for
/// something to do: so long a key waits.
class Stretches
{
public:
    Stretches()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &m_context, [this] { end(); });
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &m_context, [this] { end(); });
    }
    void begin()
    {
        m_from = worked();
        m_longest = 0;
    }
    void end()
    {
        const double now = worked();
        m_longest = std::max(m_longest, now - m_from);
        m_from = now;
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QObject m_context;
    double m_from = 0;
    double m_longest = 0;
};

template<typename Done>
void wait(Done done)
{
    // Sleeps between events: with a limit of time it would turn round and round.
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

struct Window {
    FoundSearch search;
    FoundPanel panel;
    Stretches stretches;

    explicit Window(Workspace *workspace)
        : search(workspace)
        , panel(&search)
    {
        panel.resize(1'100, 500);
        panel.show();
        wait([this] { return panel.isVisible(); });
    }

    /// Whether the limits are held; 0: none.
    bool measure(const char *what, const QString &text, bool isExpression, double limit)
    {
        auto *expression = panel.findChild<QToolButton *>(u"foundExpression"_s);
        std::vector<double> first;
        std::vector<double> whole;
        std::vector<double> work;
        double stretch = 0;
        for (int round = 0; round < kRounds; ++round) {
            panel.open(u"zqzqzq"_s); // nothing has it
            expression->setChecked(isExpression);
            wait([this] { return !search.isRunning(); });
            QElapsedTimer timer;
            double rows = 0;
            const auto connection = QObject::connect(search.model(), &QAbstractItemModel::rowsInserted, &panel, [&] {
                if (rows <= 0)
                    rows = elapsed(timer);
            });
            stretches.begin();
            const double before = workedByAll();
            timer.start();
            panel.open(text);
            wait([this] { return !search.isRunning(); });
            panel.findChild<QTreeView *>()->viewport()->repaint();
            stretches.end();
            whole.push_back(elapsed(timer));
            work.push_back(workedByAll() - before);
            first.push_back(rows);
            stretch = std::max(stretch, stretches.longest());
            QObject::disconnect(connection);
        }
        std::printf("%s: %lld matches in %lld files%s\n", what, static_cast<long long>(search.model()->matchCount()),
                    static_cast<long long>(search.model()->fileCount()),
                    search.isComplete() ? "" : ", and more: the search ended there");
        const bool isFirst = bench::report("  to the first rows, median", median(first), kFirstRows);
        const bool isWhole = bench::report("  to the end, median", median(whole), limit);
        bench::report("  processor time of all threads, median", median(work));
        const bool isFluent = bench::report("  longest work of the window at a stretch", stretch, kStretch);
        return isFirst && isWhole && isFluent;
    }
};

double readAll(const std::vector<PlaceSnapshot::AgentPointer> &agents)
{
    QElapsedTimer timer;
    timer.start();
    for (const auto &agent : agents) {
        QFile file(agent->path);
        if (file.open(QIODevice::ReadOnly))
            (void)file.readAll();
    }
    return elapsed(timer);
}

/// 0: there is none.
double grep(const QString &folder, const QString &word)
{
    const QString program = QStandardPaths::findExecutable(u"grep"_s);
    if (program.isEmpty())
        return 0;
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, {u"-rniF"_s, u"--"_s, word, folder});
    return process.waitForFinished(-1) ? elapsed(timer) : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const QTemporaryDir folder;
    const QString agents = folder.filePath(u"repositories"_s);
    if (count <= 0 || !bench::layOutLibrary(agents, count, 24)) {
        std::fprintf(stderr, "The files could not be laid out in %s.\n", qPrintable(folder.path()));
        return 2;
    }
    const Environment environment = Environment::below(folder.filePath(u"system"_s));
    Settings settings(environment);
    Workspace workspace(environment, &settings);
    workspace.showFolder(agents);
    const AgentLibrary *library = workspace.library();
    wait([library] { return !library->places().back().isScanning; });
    const auto &listed = library->places().back().agents;
    std::printf("%zu agents\n", listed.size());
    std::vector<double> plain;
    std::vector<double> searched;
    std::vector<double> plainWork;
    for (int round = 0; round < kRounds; ++round) {
        const double before = workedByAll();
        plain.push_back(readAll(listed));
        plainWork.push_back(workedByAll() - before);
        searched.push_back(grep(agents, u"kubernetes"_s));
    }
    bench::report("reading all bytes, one thread, median", median(plain));
    bench::report("  processor time, median", median(plainWork));
    if (searched.front() > 0)
        bench::report("grep -rniF, median", median(searched));

    Window window(&workspace);
    const double limit = count <= 10'000 ? kWhole : 0;
    bool isHeld = window.measure("a rare word", u"kubernetes"_s, false, limit);
    isHeld = window.measure("a word of every fourth file", u"database"_s, false, limit) && isHeld;
    isHeld = window.measure("a word of almost all files", u"agent"_s, false, limit) && isHeld;
    isHeld = window.measure("an expression", u"\\b(review|test)\\w+ (the|all) (\\w+)"_s, true, 0) && isHeld;
    return isHeld ? 0 : 1;
}
