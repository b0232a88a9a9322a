// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// What a key in the palette costs with 50,000 agents, to the repaint, as work of
// the window's thread: all patterns of one to three letters are looked for among every
// tenth of them, and the worst ones among all. Beside it, in the same run: one repaint of the window, and
// what a bare look for the letters in all names costs.
#include "models/agentsource.h"
#include "models/palettemodel.h"
#include "models/rowsmodel.h"
#include "panels/palette.h"
#include "stopwatch.h"

#include <QApplication>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <span>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

constexpr int kAgents = 50'000;
constexpr double kLimit = 16; // ms: a frame
constexpr int kRounds = 7;
constexpr std::size_t kTried = 100; // of the worst patterns
constexpr std::size_t kTyped = 12; // of these

/// Repositories with packages, teams in folders, names as people give them.
void fill(test::MadeRows &rows, int agents)
{
    static const QStringList subjects =
        u"code api test security database frontend backend docs release deploy performance data infra mobile payment "
        "search auth design product growth incident kubernetes terraform react django rust typescript"_s.split(u' ');
    static const QStringList roles =
        u"reviewer writer architect tester auditor planner engineer designer analyst debugger optimizer migrator "
        "documenter researcher coordinator specialist"_s.split(u' ');
    static const QStringList teams = u"core platform web growth payments ops research shared"_s.split(u' ');
    QRandomGenerator random(7);
    constexpr int kPlaces = 40;
    for (int number = 0; number < kPlaces; ++number) {
        const Place place{.kind = Place::Kind::Folder,
                          .path = u"/home/somebody/src/%1-%2"_s.arg(subjects[number % subjects.size()]).arg(number)};
        rows.insertGroup(number, {.id = place.path, .title = place.title(), .path = place.path});
        std::vector<AgentRowsModel::RowPointer> made;
        for (int i = 0; i < agents / kPlaces; ++i) {
            QString name = subjects[random.bounded(subjects.size())] + u'-' + roles[random.bounded(roles.size())];
            if (random.bounded(3) > 0)
                name += u'-' + QString::number(random.bounded(1'000));
            const QString folder = u"%1/packages/%2-%3/.claude/agents/%4"_s.arg(
                place.path, subjects[random.bounded(subjects.size())], QString::number(random.bounded(30)),
                teams[random.bounded(teams.size())]);
            made.push_back(test::madeRow(test::madeSummary(folder + u'/' + name + u".md"_s, name), place));
        }
        rows.insertAgents(number, 0, std::move(made));
    }
}

/// In ms. Two threads rank, so that the work of this one alone would not tell.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

template<typename Work>
double timed(Work &&work)
{
    const double start = now();
    work();
    return now() - start;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

QStringList patterns()
{
    QStringList all;
    const auto grow = [](const QStringList &shorter) {
        QStringList longer;
        for (const QString &start : shorter) {
            for (char16_t letter = u'a'; letter <= u'z'; ++letter)
                longer += start + letter;
        }
        return longer;
    };
    QStringList last{QString()};
    for (int length = 1; length <= 3; ++length) {
        last = grow(last);
        all += last;
    }
    return all;
}

struct Ranked {
    double ms;
    QString pattern;
};

/// As pasted at once, which narrows nothing. The worst first.
std::vector<Ranked> ranked(AgentSource &source, const QStringList &patterns)
{
    std::vector<Ranked> all;
    for (const QString &pattern : patterns)
        all.push_back({timed([&] { (void)source.find(pattern, PaletteModel::kMostRows); }), pattern});
    std::ranges::sort(all, std::greater(), &Ranked::ms);
    return all;
}

QStringList worstPatterns(const AgentSource::Wiring &wiring, std::size_t count)
{
    test::MadeRows rows;
    fill(rows, kAgents / 10);
    AgentSource source(&rows, wiring);
    source.refresh();
    const auto all = ranked(source, patterns());
    std::printf("%zu patterns\n", all.size());
    QStringList worst;
    for (const Ranked &one : std::span(all).first(count))
        worst += one.pattern;
    return worst;
}

double bareLook(const test::MadeRows &rows)
{
    qsizetype found = 0;
    return timed([&] {
        for (int group = 0; group < rows.rowCount(); ++group) {
            for (int row = 0; row < rows.rowCount(rows.index(group, 0)); ++row)
                found += rows.agent(group, row)->name.contains("rev"_L1, Qt::CaseInsensitive);
        }
        if (found == 0)
            std::abort();
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    test::MadeRows rows;
    fill(rows, kAgents);
    QWidget window;
    window.resize(1280, 820);
    PaletteModel model;
    const AgentSource::Wiring wiring{.nearby = [] { return AgentSource::Nearby(); }, .open = {}};
    model.addSource(std::make_unique<AgentSource>(&rows, wiring));
    Palette palette(&model, &window);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    std::printf("%d agents\n", kAgents);
    const auto painted = [&window](auto &&work) {
        return timed([&] {
            work();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            window.repaint();
        });
    };
    bench::report("  the palette opened, first time", painted([&] { palette.open({}); }));
    bench::report("  opened again", painted([&] { palette.open({}); }));
    const QStringList worst = worstPatterns(wiring, kTried);
    AgentSource source(&rows, wiring);
    source.refresh();
    const auto tried = ranked(source, worst);
    bool held = bench::report("  ranking alone, the worst", tried.front().ms, kLimit);
    bench::report("  ranking alone, the least of those", tried.back().ms);
    auto *field = palette.findChild<QLineEdit *>();
    double worstTyped = 0;
    double worstPasted = 0;
    QString typed;
    for (std::size_t i = 0; i < kTyped; ++i) {
        const QString &pattern = tried[i].pattern;
        std::vector<double> pasted;
        std::vector<std::vector<double>> keys(std::size_t(pattern.size()));
        for (int round = 0; round < kRounds; ++round) {
            field->clear();
            pasted.push_back(painted([&] { field->setText(pattern); }));
            field->clear();
            for (qsizetype key = 0; key < pattern.size(); ++key)
                keys[std::size_t(key)].push_back(painted([&] { field->insert(pattern.sliced(key, 1)); }));
        }
        worstPasted = std::max(worstPasted, median(pasted));
        for (const auto &key : keys) {
            if (median(key) > worstTyped) {
                worstTyped = median(key);
                typed = pattern;
            }
        }
    }
    held &= bench::report("  a key to the repaint, the worst", worstTyped, kLimit);
    std::printf("    in \"%s\"\n", qPrintable(typed));
    held &= bench::report("  three letters at once, the worst", worstPasted, kLimit);
    field->clear();
    bench::report("  one repaint of the window", painted([] {}));
    bench::report("  a bare look for three letters in all names", bareLook(rows));
    return held ? 0 : 1;
}
