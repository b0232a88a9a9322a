// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/agentsproxy.h"
#include "rowsmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace dossier;
using namespace dossier::test;
using namespace Qt::StringLiterals;

namespace {

using Grouping = AgentGrouping;
using Model = AgentRowsModel;

/// What a row says, in all columns.
QString saidBy(const QModelIndex &index)
{
    QStringList cells;
    for (int column = 0; column < index.model()->columnCount(); ++column)
        cells += index.siblingAtColumn(column).data().toString();
    if (index.flags().testFlag(Qt::ItemNeverHasChildren))
        return cells.join(u'|');
    return u"%1 (%2 of %3)"_s.arg(cells.front(), index.data(AgentsProxy::ShownCountRole).toString(),
                                  index.data(Model::AgentCountRole).toString());
}

struct Node {
    QString text;
    std::vector<Node> children = {};
    bool operator==(const Node &) const = default;
};

std::vector<Node> nodesOf(const QAbstractItemModel &model, const QModelIndex &parent, int first, int last)
{
    std::vector<Node> nodes;
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        nodes.push_back({saidBy(index), nodesOf(model, index, 0, model.rowCount(index) - 1)});
    }
    return nodes;
}

QStringList lines(const std::vector<Node> &nodes, const QString &indentation = {})
{
    QStringList all;
    for (const Node &node : nodes) {
        all += indentation + node.text;
        all += lines(node.children, indentation + u"  "_s);
    }
    return all;
}

/// What a view would know that believes the signals and looks again only where
/// they say so.
class Mirror : public QObject
{
public:
    explicit Mirror(const QAbstractItemModel *model)
        : m_model(model)
    {
        readAll();
        connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
            auto &children = childrenOf(parent);
            const auto added = nodesOf(*m_model, parent, first, last);
            children.insert(children.begin() + first, added.begin(), added.end());
        });
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &parent, int first, int last) {
            auto &children = childrenOf(parent);
            children.erase(children.begin() + first, children.begin() + last + 1);
        });
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    for (int row = first.row(); row <= last.row(); ++row)
                        childrenOf(first.parent())[size_t(row)].text = saidBy(first.sibling(row, 0));
                });
        connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
            ++layouts;
            readAll();
        });
        connect(model, &QAbstractItemModel::modelReset, this, &Mirror::readAll);
    }

    std::vector<Node> nodes;
    int layouts = 0;

private:
    void readAll() { nodes = nodesOf(*m_model, {}, 0, m_model->rowCount() - 1); }
    std::vector<Node> &childrenOf(const QModelIndex &parent)
    {
        return parent.isValid() ? nodes[size_t(parent.row())].children : nodes;
    }

    const QAbstractItemModel *m_model;
};

/// The same by the simplest means.
struct Expected {
    Grouping grouping = Grouping::None;
    QString query;
    int column = -1;
    Qt::SortOrder order = Qt::AscendingOrder;
    bool emptyPlaces = false;

    struct Row {
        const AgentRow *agent;
        int source;
        int number;
    };

    bool isEmpty(const AgentRow &agent) const
    {
        const QVariant value = Model::agentData(agent, column, Model::SortRole);
        return value.typeId() == QMetaType::LongLong ? value.toLongLong() == 0 : value.toString().isEmpty();
    }

    bool before(const Row &a, const Row &b) const
    {
        const auto fallback = std::pair(a.source, a.number) < std::pair(b.source, b.number);
        if (column < 0)
            return fallback;
        if (isEmpty(*a.agent) != isEmpty(*b.agent))
            return isEmpty(*b.agent);
        const QVariant left = Model::agentData(*a.agent, column, Model::SortRole);
        const QVariant right = Model::agentData(*b.agent, column, Model::SortRole);
        const bool isNumber = left.typeId() == QMetaType::LongLong;
        const auto difference = isNumber ? left.toLongLong() - right.toLongLong()
                                         : left.toString().toLower().compare(right.toString().toLower());
        if (difference != 0)
            return (difference < 0) == (order == Qt::AscendingOrder);
        const int name = a.agent->title().compare(b.agent->title());
        return name != 0 ? name < 0 : a.agent->path < b.agent->path;
    }

    QString groupOf(const Row &row) const
    {
        switch (grouping) {
        case Grouping::Folder:
            return row.agent->folder;
        case Grouping::Model:
            return row.agent->model.isEmpty() ? u"No model set"_s : row.agent->model;
        case Grouping::Colour:
            return row.agent->colour.isEmpty() ? u"No colour"_s : row.agent->colour;
        default:
            return {};
        }
    }

    static void append(std::vector<Node> &nodes, const std::vector<Row> &rows)
    {
        for (const Row &row : rows) {
            QStringList cells;
            for (int column = 0; column < Model::ColumnCount; ++column)
                cells += Model::agentData(*row.agent, column, Qt::DisplayRole).toString();
            nodes.push_back({cells.join(u'|')});
        }
    }

    std::vector<Node> nodes(const MadeRows &model) const
    {
        const AgentQuery filter = AgentQuery::fromText(query);
        QMap<QString, std::vector<Row>> groups; // by what sorts them
        QMap<QString, int> counts;
        QMap<QString, QString> titles;
        for (int source = 0; source < model.rowCount(); ++source) {
            const QString place = QString::number(source).rightJustified(4, u'0');
            if (grouping == Grouping::Place && emptyPlaces && query.isEmpty() && model.group(source).isKeptWhenEmpty)
                groups[place] = {};
            titles[place] = model.group(source).title;
            for (int number = 0; number < model.rowCount(model.groupIndex(source)); ++number) {
                const Row row{model.agent(source, number).get(), source, number};
                const QString title = grouping == Grouping::Place ? titles[place] : groupOf(row);
                const QString key = grouping == Grouping::Place ? place
                                    : title.startsWith(u"No ")  ? u"~"_s + title
                                                                : title;
                titles[key] = title;
                ++counts[key];
                if (filter.matches(row.agent->facts))
                    groups[key].push_back(row);
            }
        }
        std::vector<Node> all;
        for (auto [key, rows] : groups.asKeyValueRange()) {
            std::ranges::sort(rows, [this](const Row &a, const Row &b) { return before(a, b); });
            if (grouping == Grouping::None) {
                append(all, rows);
                continue;
            }
            all.push_back({u"%1 (%2 of %3)"_s.arg(titles[key]).arg(rows.size()).arg(counts[key])});
            append(all.back().children, rows);
        }
        return all;
    }
};

Place placeCalled(const QString &name)
{
    return {.kind = Place::Kind::Folder, .path = u"/ü b/"_s + name};
}

/// An agent of few models, colours and folders, so that groups come and go.
AgentRowsModel::RowPointer randomRow(QRandomGenerator &random, const Place &place, int number)
{
    const QStringList models{u""_s, u"opus"_s, u"sonnet"_s, u"haiku"_s};
    const QStringList colours{u""_s, u"red"_s, u"blue"_s};
    const QStringList folders{u""_s, u"/.claude/agents"_s, u"/web/agents"_s};
    AgentSummary summary =
        madeSummary(place.path + folders[random.bounded(folders.size())] + u"/%1.md"_s.arg(number, 5, 10, QChar(u'0')),
                    u"agent-%1"_s.arg(random.bounded(30)));
    summary.model = models[random.bounded(models.size())];
    summary.colour = colours[random.bounded(colours.size())];
    summary.descriptionTokens = random.bounded(5);
    summary.problems = random.bounded(3);
    return madeRow(summary, place);
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList all;
    for (const Node &node : nodesOf(model, {}, 0, model.rowCount() - 1)) {
        all += node.text.section(u'|', 0, 0);
        for (const Node &child : node.children)
            all += u"  "_s + child.text.section(u'|', 0, 0);
    }
    return all;
}

} // namespace

class TestAgentsProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void doesAsTheSimplestMeans_data();
    void doesAsTheSimplestMeans();
    void groups();
    void sortsEmptyOnesLast();
    void sortsNumbersInNamesByValue();
    void tellsFewChangesByRows();
    void keepsIndexesWhenAFilterChangesAll();
    void keepsTheIndexOfARowThatMoves();
    void showsEmptyPlaces();
    void outlivesItsSource();

private:
    /// Two places with three agents.
    static void fill(MadeRows &model)
    {
        const Place web = placeCalled(u"web"_s);
        const Place api = placeCalled(u"api"_s);
        AgentSummary one = madeSummary(web.path + u"/one.md"_s, u"one"_s);
        one.model = u"opus"_s;
        one.descriptionTokens = 20;
        AgentSummary two = madeSummary(web.path + u"/two.md"_s, u"two"_s);
        two.model = u"Opus"_s;
        two.colour = u"red"_s;
        two.descriptionTokens = 100;
        const AgentSummary three = madeSummary(api.path + u"/sub/three.md"_s, u"three"_s);
        model.insertGroup(0, {.title = web.title(), .path = web.path});
        model.insertAgents(0, 0, {madeRow(one, web), madeRow(two, web)});
        model.insertGroup(1, {.title = api.title(), .path = api.path});
        model.insertAgents(1, 0, {madeRow(three, api)});
    }
};

void TestAgentsProxy::doesAsTheSimplestMeans_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("largest"); // batch of rows
    for (quint32 seed = 1; seed <= 6; ++seed) {
        QTest::addRow("few, %u", seed) << seed << 4;
        QTest::addRow("many, %u", seed) << seed << 90;
    }
}

void TestAgentsProxy::doesAsTheSimplestMeans()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, largest);
    QRandomGenerator random(seed);
    MadeRows model;
    AgentsProxy proxy;
    Expected expected;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Mirror mirror(&proxy);
    QStringList names; // of the places
    int number = 0;
    struct Kept {
        QPersistentModelIndex index;
        QString path;
    };
    const QStringList queries{u""_s,       u"agent-1"_s,           u"model:opus"_s, u"-model:opus"_s,  u"tokens:>2"_s,
                              u"model:"_s, u"agent-2 color:red"_s, u"nothing"_s,    u"has:problems"_s, u"color:blue"_s};
    for (int step = 0; step < 130; ++step) {
        // Rows that somebody holds on to.
        std::vector<Kept> kept;
        for (int group = 0; group < proxy.rowCount(); ++group) {
            const QModelIndex index = proxy.index(group, 0);
            for (int row = 0; row < proxy.rowCount(index); row += 3)
                kept.push_back(
                    {proxy.index(row, 2, index), proxy.index(row, 0, index).data(Model::PathRole).toString()});
            if (!proxy.isGroup(index))
                kept.push_back({index, index.data(Model::PathRole).toString()});
        }
        const int source = names.isEmpty() ? 0 : random.bounded(int(names.size()));
        const int count = names.isEmpty() ? 0 : model.rowCount(model.groupIndex(source));
        const int what = names.isEmpty() ? 0 : random.bounded(20);
        QString told = QString::number(what);
        if (what == 0 && names.size() < 5) {
            const int at = random.bounded(int(names.size()) + 1);
            names.insert(at, u"place%1"_s.arg(number++));
            model.insertGroup(
                at, {.title = names[at], .path = placeCalled(names[at]).path, .isKeptWhenEmpty = at % 2 == 0});
        } else if (what == 1 && names.size() > 1) {
            names.removeAt(source);
            model.removeGroup(source);
        } else if (what < 7) {
            std::vector<AgentRowsModel::RowPointer> rows;
            for (int i = random.bounded(1, largest + 1); i > 0; --i)
                rows.push_back(randomRow(random, placeCalled(names[source]), number++));
            model.insertAgents(source, random.bounded(count + 1), std::move(rows));
        } else if (what < 10 && count > 0) {
            const int first = random.bounded(count);
            model.removeAgents(source, first, std::min(count - 1, first + random.bounded(largest)));
        } else if (what < 14 && count > 0) {
            const int first = random.bounded(count);
            std::vector<AgentRowsModel::RowPointer> rows;
            for (int i = std::min(count - first, random.bounded(1, largest + 1)); i > 0; --i)
                rows.push_back(randomRow(random, placeCalled(names[source]), number++));
            model.setAgents(source, first, rows);
        } else if (what < 16) {
            expected.query = queries[random.bounded(int(queries.size()))];
            proxy.setQuery(AgentQuery::fromText(expected.query));
        } else if (what < 18) {
            expected.column = random.bounded(-1, int(Model::ColumnCount));
            expected.order = random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            proxy.sort(expected.column, expected.order);
        } else if (what < 19) {
            expected.grouping = Grouping(random.bounded(5));
            proxy.setGrouping(expected.grouping);
        } else {
            expected.emptyPlaces = random.bounded(2) == 0;
            proxy.setEmptyPlacesShown(expected.emptyPlaces);
        }
        const std::vector<Node> wanted = expected.nodes(model);
        QCOMPARE(lines(nodesOf(proxy, {}, 0, proxy.rowCount() - 1)), lines(wanted));
        QCOMPARE(lines(mirror.nodes), lines(wanted));
        int agents = 0;
        for (int group = 0; group < model.rowCount(); ++group)
            agents += model.rowCount(model.groupIndex(group));
        QCOMPARE(proxy.agentCount(), agents);
        for (const Kept &one : kept) {
            if (!one.index.isValid())
                continue;
            QVERIFY(!proxy.isGroup(one.index));
            const QModelIndex mapped = proxy.mapToSource(one.index);
            QCOMPARE(mapped.data(Model::PathRole), one.index.data(Model::PathRole));
            QCOMPARE(proxy.mapFromSource(mapped), QModelIndex(one.index));
            if (what < 10 || what >= 14) // else the row may be another agent now
                QCOMPARE(one.index.data(Model::PathRole).toString(), one.path);
        }
        // Who sorts or groups loses no row that is still shown.
        if (what >= 16) {
            for (const Kept &one : kept)
                QVERIFY2(one.index.isValid(), qPrintable(one.path));
        }
    }
    QVERIFY(mirror.layouts > 0);
}

void TestAgentsProxy::groups()
{
    MadeRows model;
    fill(model);
    AgentsProxy proxy;
    proxy.setSourceModel(&model);
    QCOMPARE(shown(proxy), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    proxy.setGrouping(Grouping::Place);
    QCOMPARE(shown(proxy), QStringList({u"web (2 of 2)"_s, u"  one"_s, u"  two"_s, u"api (1 of 1)"_s, u"  three"_s}));
    proxy.setGrouping(Grouping::Folder);
    QCOMPARE(shown(proxy),
             QStringList({u"api/sub (1 of 1)"_s, u"  three"_s, u"web (2 of 2)"_s, u"  one"_s, u"  two"_s}));
    proxy.setGrouping(Grouping::Model); // case is none of a model's name
    QCOMPARE(shown(proxy),
             QStringList({u"opus (2 of 2)"_s, u"  one"_s, u"  two"_s, u"No model set (1 of 1)"_s, u"  three"_s}));
    proxy.setGrouping(Grouping::Colour);
    QCOMPARE(shown(proxy),
             QStringList({u"red (1 of 1)"_s, u"  two"_s, u"No colour (2 of 2)"_s, u"  one"_s, u"  three"_s}));
    proxy.setQuery(AgentQuery::fromText(u"one"_s));
    QCOMPARE(shown(proxy), QStringList({u"No colour (1 of 2)"_s, u"  one"_s}));
    QCOMPARE(proxy.shownCount(), 1);
    QCOMPARE(proxy.agentCount(), 3);
}

void TestAgentsProxy::sortsEmptyOnesLast()
{
    MadeRows model;
    fill(model);
    AgentsProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(Model::TokensColumn, Qt::AscendingOrder);
    QCOMPARE(shown(proxy), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    proxy.sort(Model::TokensColumn, Qt::DescendingOrder);
    QCOMPARE(shown(proxy), QStringList({u"two"_s, u"one"_s, u"three"_s}));
    proxy.sort(Model::ColourColumn, Qt::AscendingOrder); // by name, where the colour is one
    QCOMPARE(shown(proxy), QStringList({u"two"_s, u"one"_s, u"three"_s}));
    proxy.sort(Model::ColourColumn, Qt::DescendingOrder);
    QCOMPARE(shown(proxy), QStringList({u"two"_s, u"one"_s, u"three"_s}));
    proxy.sort(-1);
    QCOMPARE(shown(proxy), QStringList({u"one"_s, u"two"_s, u"three"_s}));
}

void TestAgentsProxy::sortsNumbersInNamesByValue()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    MadeRows model;
    const Place place = placeCalled(u"web"_s);
    model.insertGroup(0, {.title = place.title(), .path = place.path});
    std::vector<AgentRowsModel::RowPointer> rows;
    for (const QString &name : {u"step-10"_s, u"Step-9"_s, u"zebra"_s, u"übung"_s, u"step-1"_s})
        rows.push_back(madeRow(madeSummary(place.path + u'/' + name, name), place));
    model.insertAgents(0, 0, std::move(rows));
    AgentsProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(Model::NameColumn, Qt::AscendingOrder);
    QLocale::setDefault(QLocale::c());
    const QStringList sorted = shown(proxy);
    if (sorted.indexOf(u"übung"_s) > sorted.indexOf(u"zebra"_s))
        QSKIP("This Qt has no collation of languages.");
    QCOMPARE(sorted, QStringList({u"step-1"_s, u"Step-9"_s, u"step-10"_s, u"übung"_s, u"zebra"_s}));
}

void TestAgentsProxy::tellsFewChangesByRows()
{
    MadeRows model;
    fill(model);
    AgentsProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setGrouping(Grouping::Place);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy layouts(&proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy removed(&proxy, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&proxy, &QAbstractItemModel::rowsInserted);
    proxy.setQuery(AgentQuery::fromText(u"one"_s));
    QCOMPARE(shown(proxy), QStringList({u"web (1 of 2)"_s, u"  one"_s}));
    QCOMPARE(removed.count(), 2); // a row, and the group that is left empty as one
    QCOMPARE(removed.at(1).at(0).toModelIndex(), QModelIndex());
    proxy.setQuery({});
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(layouts.count(), 0);

    // A cell that changes and moves nothing is one change of data.
    QSignalSpy changed(&proxy, &QAbstractItemModel::dataChanged);
    AgentSummary two = madeSummary(placeCalled(u"web"_s).path + u"/two.md"_s, u"two"_s);
    two.model = u"haiku"_s;
    const std::vector rows{madeRow(two, placeCalled(u"web"_s))};
    model.setAgents(0, 1, rows);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), proxy.index(1, 0, proxy.index(0, 0)));
    QVERIFY(!changed.at(0).at(2).value<QList<int>>().isEmpty());
    // The same again is none.
    model.setAgents(0, 1, rows);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(layouts.count() + removed.count() + inserted.count(), 4);
}

void TestAgentsProxy::keepsIndexesWhenAFilterChangesAll()
{
    MadeRows model;
    const Place place = placeCalled(u"web"_s);
    model.insertGroup(0, {.title = place.title(), .path = place.path});
    std::vector<AgentRowsModel::RowPointer> rows;
    for (int i = 0; i < 200; ++i)
        rows.push_back(madeRow(madeSummary(place.path + u"/%1.md"_s.arg(i), i % 2 ? u"odd"_s : u"even"_s), place));
    model.insertAgents(0, 0, std::move(rows));
    AgentsProxy proxy;
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy layouts(&proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy removed(&proxy, &QAbstractItemModel::rowsRemoved);
    const QPersistentModelIndex stays = proxy.index(101, 3);
    const QPersistentModelIndex goes = proxy.index(102, 0);
    proxy.setQuery(AgentQuery::fromText(u"odd"_s));
    QCOMPARE(layouts.count(), 1);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(stays.row(), 50);
    QCOMPARE(stays.column(), 3);
    QVERIFY(!goes.isValid());
}

void TestAgentsProxy::keepsTheIndexOfARowThatMoves()
{
    MadeRows model;
    fill(model);
    AgentsProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setGrouping(Grouping::Model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QPersistentModelIndex two = proxy.index(1, 0, proxy.index(0, 0));
    QCOMPARE(two.data().toString(), u"two"_s);
    AgentSummary summary = madeSummary(placeCalled(u"web"_s).path + u"/two.md"_s, u"two"_s);
    summary.model = u"haiku"_s;
    model.setAgents(0, 1, std::vector{madeRow(summary, placeCalled(u"web"_s))});
    QVERIFY(two.isValid());
    QCOMPARE(two.parent().data().toString(), u"haiku"_s);
    QCOMPARE(two.data().toString(), u"two"_s);
}

void TestAgentsProxy::showsEmptyPlaces()
{
    MadeRows model;
    fill(model);
    model.insertGroup(0, {.title = u"Opened files"_s, .path = {}, .isKeptWhenEmpty = false});
    model.removeAgents(2, 0, 0);
    AgentsProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setGrouping(Grouping::Place);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList web{u"web (2 of 2)"_s, u"  one"_s, u"  two"_s};
    QCOMPARE(shown(proxy), web);
    proxy.setEmptyPlacesShown(true);
    QCOMPARE(shown(proxy), web + QStringList{u"api (0 of 0)"_s});
    model.insertGroup(2, {.title = u"new"_s, .path = u"/new"_s, .isScanning = true});
    QCOMPARE(shown(proxy), web + QStringList({u"new (0 of 0)"_s, u"api (0 of 0)"_s}));
    proxy.setQuery(AgentQuery::fromText(u"two"_s));
    QCOMPARE(shown(proxy), QStringList({u"web (1 of 2)"_s, u"  two"_s}));
    QCOMPARE(proxy.index(0, 0).data(Model::PathRole).toString(), placeCalled(u"web"_s).path);
    proxy.setQuery({});
    QCOMPARE(proxy.rowCount(), 3);
    model.removeGroup(2);
    QCOMPARE(shown(proxy), web + QStringList{u"api (0 of 0)"_s});
}

void TestAgentsProxy::outlivesItsSource()
{
    AgentsProxy proxy;
    QCOMPARE(proxy.rowCount(), 0);
    {
        MadeRows model;
        fill(model);
        proxy.setSourceModel(&model);
        QCOMPARE(proxy.rowCount(), 3);
    }
    QCOMPARE(proxy.rowCount(), 0);
    QCOMPARE(proxy.columnCount(), 0);
    proxy.setQuery(AgentQuery::fromText(u"x"_s));
    proxy.setGrouping(Grouping::Model);
    QCOMPARE(proxy.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestAgentsProxy)
#include "tst_agentsproxy.moc"
