// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
// What a filter key, a sort and a page of scrolling cost in the overview, to
// the repaint, with 1,000 to 50,000 agents, as work of the window's thread. Beside it, in the same run: the
// same rows with Qt's own proxy in the same view, and one repaint.
#include "models/agentsproxy.h"
#include "models/agenttreemodel.h"
#include "panels/agentfilteredit.h"
#include "panels/overviewdelegate.h"
#include "panels/overviewpanel.h"
#include "panels/overviewtable.h"
#include "settings/settings.h"
#include "stopwatch.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

/// The library's rows, filled by us.
class MadeTree : public AgentTreeModel
{
public:
    using AgentTreeModel::AgentTreeModel;
    using AgentTreeModel::insertAgents;
    using AgentTreeModel::insertGroup;
};

/// As long as descriptions are that people write: 430 letters on the whole.
QString description(QRandomGenerator &random)
{
    static const QStringList words =
        u"use this agent when the build of a service fails and nobody knows why look at tests deploy review code "
        "database security audit performance frontend backend write documentation release design api schema "
        "migration kubernetes incident report user assistant example context commentary proactively before after"_s
            .split(u' ');
    QString text = u"Use this agent"_s;
    for (int count = random.bounded(10, 130); count > 0; --count)
        text += u' ' + words[random.bounded(words.size())];
    return text;
}

AgentRowsModel::RowPointer makeRow(QRandomGenerator &random, const Place &place, int number)
{
    static const QStringList roles{u"reviewer"_s, u"writer"_s, u"architect"_s, u"tester"_s, u"auditor"_s, u"planner"_s};
    static const QStringList models{u""_s, u"opus"_s, u"sonnet"_s, u"haiku"_s, u"inherit"_s};
    static const QStringList colours{u""_s, u"red"_s, u"blue"_s, u"green"_s, u"purple"_s};
    AgentSummary summary;
    summary.name = u"%1-%2"_s.arg(roles[random.bounded(roles.size())]).arg(random.bounded(100'000));
    summary.path = u"%1/.claude/agents/%2.md"_s.arg(place.path).arg(number, 6, 10, QChar(u'0'));
    summary.fileName = summary.path.section(u'/', -1);
    summary.description = description(random);
    summary.model = models[random.bounded(models.size())];
    summary.colour = colours[random.bounded(colours.size())];
    summary.tools = u"Read, Grep, Glob and Bash"_s;
    summary.toolSet = {.isAll = false, .given = {u"Read"_s, u"Grep"_s, u"Glob"_s, u"Bash"_s}};
    summary.outcome = Outcome::Loads;
    summary.descriptionTokens = summary.description.size() / 4;
    summary.problems = random.bounded(8) == 0;
    summary.info.modified = qint64(random.bounded(1'700'000'000, 1'790'000'000)) * 1'000'000'000;
    return std::make_shared<const AgentRow>(AgentRow::of(summary, place));
}

void fill(MadeTree &model, int count)
{
    constexpr int kPlaces = 12;
    QRandomGenerator random(7);
    for (int place = 0; place < kPlaces; ++place) {
        const Place folder{.kind = Place::Kind::Folder, .path = u"/home/somebody/repository-%1"_s.arg(place)};
        const int group = model.rowCount();
        model.insertGroup(group, {.id = folder.path, .title = folder.title(), .path = folder.path});
        std::vector<AgentRowsModel::RowPointer> rows;
        for (int i = 0; i < count / kPlaces + (place < count % kPlaces); ++i)
            rows.push_back(makeRow(random, folder, i));
        model.insertAgents(group, 0, std::move(rows));
    }
}

/// The same rows as one list, as Qt's own proxy is best with.
class FlatRows : public QAbstractTableModel
{
public:
    explicit FlatRows(const AgentRowsModel &model)
    {
        for (int group = 0; group < model.rowCount(); ++group) {
            for (int row = 0; row < model.rowCount(model.groupIndex(group)); ++row)
                rows.push_back(model.agent(group, row));
        }
    }
    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : int(rows.size()); }
    int columnCount(const QModelIndex &) const override { return AgentRowsModel::ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return AgentRowsModel::agentData(*rows[size_t(index.row())], index.column(), role);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return AgentRowsModel::agentFlags(*rows[size_t(index.row())], index.column());
    }

    std::vector<AgentRowsModel::RowPointer> rows;
};

class QtProxy : public QSortFilterProxyModel
{
public:
    void setQuery(const AgentQuery &query)
    {
        m_query = query;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return m_query.matches(static_cast<const FlatRows *>(sourceModel())->rows[size_t(row)]->facts);
    }

private:
    AgentQuery m_query;
};

/// What this thread has worked, in ms: tells the same on a busy machine.
double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// With the window laid out and painted: at once, as a platform may wait.
template<typename Work>
double timed(QWidget *window, Work &&work)
{
    const double start = now();
    work();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    window->repaint();
    const double worked = now() - start;
    QCoreApplication::processEvents();
    return worked;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

constexpr int kRounds = 7;
/// Each key narrows or widens what is shown; the last ones match scattered rows.
const QString kTyped = u"review model:o"_s;

/// The median of each key over the rounds, and of these the worst.
template<typename Key>
double worstKey(QWidget *window, Key &&key)
{
    std::vector<std::vector<double>> times(size_t(kTyped.size()));
    for (int round = 0; round < kRounds; ++round) {
        (void)timed(window, [&] { key(QString()); });
        for (qsizetype i = 0; i < kTyped.size(); ++i)
            times[size_t(i)].push_back(timed(window, [&] { key(kTyped.first(i + 1)); }));
    }
    double worst = 0;
    for (const auto &one : times)
        worst = std::max(worst, median(one));
    return worst;
}

/// From all rows to every fifth, scattered, or back; the slower way.
template<typename Key>
double scattered(QWidget *window, Key &&key)
{
    std::vector<double> there;
    std::vector<double> back;
    for (int round = 0; round < kRounds; ++round) {
        there.push_back(timed(window, [&] { key(u"model:opus"_s); }));
        back.push_back(timed(window, [&] { key(QString()); }));
    }
    return std::max(median(there), median(back));
}

struct QtTimes {
    double key = 0;
    double scattered = 0;
};

QtTimes measureQt(const AgentRowsModel &model)
{
    FlatRows rows(model);
    QtProxy proxy;
    proxy.setSourceModel(&rows);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setRootIsDecorated(false);
    view.setModel(&proxy);
    view.resize(1100, 800);
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
    const auto key = [&](const QString &text) { proxy.setQuery(AgentQuery::fromText(text)); };
    return {.key = worstKey(&view, key), .scattered = scattered(&view, key)};
}

double matching(const AgentRowsModel &model)
{
    const AgentQuery query = AgentQuery::fromText(u"model:opus can:Bash review code"_s);
    const FlatRows flat(model);
    qsizetype found = 0;
    std::vector<double> times;
    for (int round = 0; round < 3 * kRounds; ++round) {
        const double start = now();
        for (const auto &row : flat.rows)
            found += query.matches(row->facts);
        times.push_back(now() - start);
    }
    return found > 0 ? median(times) : -1;
}

bool measure(Workspace &workspace, int count)
{
    MadeTree model(&workspace);
    fill(model, count);
    OverviewPanel panel(&model);
    panel.resize(1100, 800);
    panel.show();
    (void)QTest::qWaitForWindowExposed(&panel);
    auto *table = panel.findChild<OverviewTable *>();
    auto *filter = panel.findChild<AgentFilterEdit *>();
    std::printf("%d agents\n", count);
    const bool isUsual = count == 10'000;
    bool held = bench::report("  matching alone", matching(model), isUsual ? 3 : 0);
    const auto type = [filter](const QString &text) { filter->setText(text); };
    held &= bench::report("  filter key to the repaint, flat, worst", worstKey(&panel, type), isUsual ? 8 : 0);
    held &= bench::report("  to every fifth row and back, the slower", scattered(&panel, type), isUsual ? 8 : 0);
    const QtTimes qt = measureQt(model);
    bench::report("  QSortFilterProxyModel, key, flat, worst", qt.key);
    bench::report("  QSortFilterProxyModel, every fifth row", qt.scattered);
    auto *proxy = static_cast<AgentsProxy *>(table->model());
    filter->clear();
    proxy->setGrouping(AgentGrouping::Folder);
    held &= bench::report("  filter key to the repaint, grouped, worst", worstKey(&panel, type), isUsual ? 8 : 0);
    filter->clear();
    proxy->setGrouping(AgentGrouping::None);
    std::vector<double> repaints;
    std::vector<double> sorts;
    std::vector<double> pages;
    for (int round = 0; round < kRounds; ++round) {
        repaints.push_back(timed(&panel, [] {}));
        sorts.push_back(timed(&panel, [&] { table->sortByColumn(AgentTreeModel::ModelColumn, Qt::AscendingOrder); }));
        sorts.push_back(timed(&panel, [&] { table->sortByColumn(AgentTreeModel::NameColumn, Qt::AscendingOrder); }));
        for (int page = 0; page < 20; ++page)
            pages.push_back(timed(&panel, [&] { QTest::keyClick(table, Qt::Key_PageDown); }));
    }
    bench::report("  one repaint of the window", median(repaints));
    bench::report("  sort by a column, to the repaint", median(sorts));
    bench::report("  a page of scrolling", median(pages));
    return held;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const QTemporaryDir home;
    const Environment environment = Environment::below(home.path());
    Settings settings(environment);
    Workspace workspace(environment, &settings);
    bool held = true;
    for (const int count : {1'000, 10'000, 50'000})
        held &= measure(workspace, count);
    return held ? 0 : 1;
}
