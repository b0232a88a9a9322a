// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "library/outsidelook.h"
#include "storage/readfile.h"

#include <QRandomGenerator>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

using State = SeenStates::State;

namespace {

/// A scanned place, written down.
class Fixture
{
public:
    explicit Fixture(Place::Kind kind = Place::Kind::Folder, const QString &path = u"/repo"_s)
    {
        m_place = {.kind = kind, .path = kind == Place::Kind::Folder ? path : QString()};
        m_tree = std::make_shared<FolderTree>();
        m_snapshot.tree = m_tree;
    }

    void add(const QString &path, const QByteArray &bytes)
    {
        auto agent = std::make_shared<AgentSummary>();
        agent->path = path;
        agent->hash = hashOf(bytes);
        m_agents.push_back(agent);
    }
    void list(const QString &folder, bool isTroubled = false)
    {
        auto listing = std::make_shared<FolderTree::Listing>();
        listing->path = folder;
        if (isTroubled)
            listing->trouble = Error{.code = Error::Code::NotPermitted, .text = {}};
        m_tree->byPath.insert(folder, listing);
    }
    void cut() { m_tree->isCut = true; }
    void addOther(const QString &path) { m_snapshot.others.insert(path, {}); }

    [[nodiscard]] ScannedPlace scanned() const { return {m_place, &m_snapshot, m_agents}; }
    [[nodiscard]] const Place &place() const { return m_place; }

private:
    Place m_place;
    std::shared_ptr<FolderTree> m_tree;
    PlaceSnapshot m_snapshot;
    std::vector<PlaceSnapshot::AgentPointer> m_agents;
};

SeenStates::Seen seen(const QByteArray &bytes, int place)
{
    return {.hash = hashOf(bytes), .time = 5, .place = place};
}

/// "changed /a", "new /b from /c".
QStringList lines(const std::vector<OutsideChange> &changes)
{
    QStringList told;
    for (const OutsideChange &change : changes) {
        const QString what = change.state == State::Changed ? u"changed "_s
                             : change.state == State::New   ? u"new "_s
                                                            : u"gone "_s;
        told << what + change.path + (change.earlierPath.isEmpty() ? QString() : u" from "_s + change.earlierPath);
    }
    return told;
}

QStringList changesOf(const SeenStates &states, const Fixture &fixture)
{
    const ScannedPlace place = fixture.scanned();
    return lines(outsideChanges(states, {&place, 1}));
}

} // namespace

class TestOutsideChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells();
    void callsGoneWhatIsKnownToBe_data();
    void callsGoneWhatIsKnownToBe();
    void followsMoves();
    void followsPlugins();
    void tellsOnceWhatLiesInTwoPlaces();
    void looksOnlyAtWhatIsOther_data();
    void looksOnlyAtWhatIsOther();
    void looksQuickly();
    void isQuick();
};

void TestOutsideChange::tells()
{
    Fixture fixture;
    SeenStates states;
    const int id = states.addPlace(fixture.place());
    fixture.list(u"/repo/.claude/agents"_s);
    fixture.add(u"/repo/.claude/agents/same.md"_s, "same");
    fixture.add(u"/repo/.claude/agents/now.md"_s, "now");
    fixture.add(u"/repo/.claude/agents/came.md"_s, "came");
    states.mark(u"/repo/.claude/agents/same.md"_s, seen("same", id));
    states.mark(u"/repo/.claude/agents/now.md"_s, seen("before", id));
    states.mark(u"/repo/.claude/agents/went.md"_s, seen("went", id));
    QCOMPARE(changesOf(states, fixture),
             QStringList({u"new /repo/.claude/agents/came.md"_s, u"changed /repo/.claude/agents/now.md"_s,
                          u"gone /repo/.claude/agents/went.md"_s}));
    const ScannedPlace place = fixture.scanned();
    const auto changes = outsideChanges(states, {&place, 1});
    QCOMPARE(changes[1].seen.hash, hashOf("before"));
    QVERIFY(changes[1].agent && !changes[2].agent);
    QCOMPARE(changes[2].place, fixture.place());
    // Of a place that is not shown, or not scanned yet, nothing is said.
    QVERIFY(outsideChanges(states, {}).empty());
}

void TestOutsideChange::callsGoneWhatIsKnownToBe_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isGone");
    QTest::newRow("its folder was read") << u"read"_s << true;
    QTest::newRow("its folder is gone, the one above was read") << u"above"_s << true;
    QTest::newRow("its folder could not be read") << u"troubled"_s << false;
    QTest::newRow("the one above could not be read") << u"troubled above"_s << false;
    QTest::newRow("the whole place is not there") << u"nothing"_s << false;
    QTest::newRow("there was more than is looked at") << u"cut"_s << false;
    QTest::newRow("it is there, but no agent any more") << u"other"_s << false;
}

void TestOutsideChange::callsGoneWhatIsKnownToBe()
{
    QFETCH(const QString, what);
    QFETCH(const bool, isGone);
    Fixture fixture;
    SeenStates states;
    states.mark(u"/repo/.claude/agents/a.md"_s, seen("a", states.addPlace(fixture.place())));
    if (what == "read"_L1 || what == "cut"_L1 || what == "other"_L1)
        fixture.list(u"/repo/.claude/agents"_s);
    else if (what == "above"_L1)
        fixture.list(u"/repo"_s);
    else if (what == "troubled"_L1)
        fixture.list(u"/repo/.claude/agents"_s, true);
    else if (what == "troubled above"_L1)
        fixture.list(u"/repo"_s, true);
    if (what == "cut"_L1)
        fixture.cut();
    if (what == "other"_L1)
        fixture.addOther(u"/repo/.claude/agents/a.md"_s);
    QCOMPARE(changesOf(states, fixture), isGone ? QStringList(u"gone /repo/.claude/agents/a.md"_s) : QStringList());
}

void TestOutsideChange::followsMoves()
{
    Fixture fixture;
    SeenStates states;
    const int id = states.addPlace(fixture.place());
    fixture.list(u"/repo"_s);
    fixture.add(u"/repo/new/a.md"_s, "a");
    fixture.add(u"/repo/new/b.md"_s, "changed on the way");
    fixture.add(u"/repo/new/twin1.md"_s, "twin");
    fixture.add(u"/repo/new/twin2.md"_s, "twin");
    states.mark(u"/repo/old/a.md"_s, seen("a", id));
    states.mark(u"/repo/old/b.md"_s, seen("b", id));
    states.mark(u"/repo/old/twin.md"_s, seen("twin", id));
    QCOMPARE(changesOf(states, fixture),
             QStringList({u"new /repo/new/a.md from /repo/old/a.md"_s, u"new /repo/new/b.md"_s,
                          u"new /repo/new/twin1.md from /repo/old/twin.md"_s, u"new /repo/new/twin2.md"_s,
                          u"gone /repo/old/b.md"_s}));
}

void TestOutsideChange::followsPlugins()
{
    Fixture fixture(Place::Kind::Plugins);
    SeenStates states;
    const int id = states.addPlace(fixture.place());
    fixture.add(u"/plugins/cache/market/tools/1.1/agents/same.md"_s, "same");
    fixture.add(u"/plugins/cache/market/tools/1.1/agents/now.md"_s, "now");
    fixture.add(u"/plugins/cache/market/tools/1.1/agents/came.md"_s, "came");
    fixture.add(u"/plugins/cache/other/else/1.1/agents/went.md"_s, "of another plugin");
    for (const char *name : {"same", "now", "went"}) {
        const QByteArray bytes = qstrcmp(name, "now") == 0 ? "before" : name;
        states.mark(u"/plugins/cache/market/tools/1.0/agents/"_s + QString::fromLatin1(name) + u".md"_s,
                    seen(bytes, id));
    }
    const QString before = u"/plugins/cache/market/tools/1.0/agents/"_s;
    const QString after = u"/plugins/cache/market/tools/1.1/agents/"_s;
    QCOMPARE(changesOf(states, fixture),
             QStringList({u"gone "_s + before + u"went.md"_s, u"new "_s + after + u"came.md"_s,
                          u"changed "_s + after + u"now.md from "_s + before + u"now.md"_s,
                          u"new "_s + after + u"same.md from "_s + before + u"same.md"_s,
                          u"new /plugins/cache/other/else/1.1/agents/went.md"_s}));
}

void TestOutsideChange::tellsOnceWhatLiesInTwoPlaces()
{
    Fixture outer;
    Fixture inner(Place::Kind::Folder, u"/repo/web"_s);
    SeenStates states;
    states.addPlace(outer.place());
    states.addPlace(inner.place());
    for (Fixture *fixture : {&outer, &inner})
        fixture->add(u"/repo/web/agents/a.md"_s, "a");
    const std::vector<ScannedPlace> places{outer.scanned(), inner.scanned()};
    QCOMPARE(lines(outsideChanges(states, places)), QStringList(u"new /repo/web/agents/a.md"_s));
}

void TestOutsideChange::looksOnlyAtWhatIsOther_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Whatever happens, the answer is that of looking at all.
void TestOutsideChange::looksOnlyAtWhatIsOther()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto upTo = [&random](int bound) { return int(random.bounded(bound)); };
    const std::vector<Place> all{{.kind = Place::Kind::Loose},
                                 {.kind = Place::Kind::Folder, .path = u"/repo"_s},
                                 {.kind = Place::Kind::Folder, .path = u"/repo/0"_s},
                                 {.kind = Place::Kind::Plugins}};
    struct Shown {
        std::map<QString, PlaceSnapshot::AgentPointer> agents;
        std::vector<PlaceSnapshot::AgentPointer> list;
        PlaceSnapshot snapshot;
    };
    std::vector<Shown> shownPlaces(all.size());
    std::vector<bool> isShown(all.size(), true);
    const auto somePath = [&] { return u"/repo/%1/%2.md"_s.arg(upTo(3)).arg(upTo(6)); };
    const auto someBytes = [&] { return QByteArray::number(upTo(4)); };
    const auto put = [&](Shown &shown) {
        auto agent = std::make_shared<AgentSummary>();
        agent->path = somePath();
        agent->hash = upTo(8) == 0 ? QByteArray() : hashOf(someBytes());
        if (upTo(8) == 0)
            agent->state = AgentSummary::State::Missing;
        shown.agents[agent->path] = agent;
    };
    const auto scan = [&](Shown &shown) {
        auto tree = std::make_shared<FolderTree>();
        for (int folder = 0; folder < 3; ++folder) {
            auto listing = std::make_shared<FolderTree::Listing>();
            listing->path = u"/repo/%1"_s.arg(folder);
            if (upTo(4) == 0)
                listing->trouble = Error{.code = Error::Code::NotPermitted, .text = {}};
            if (upTo(4) > 0)
                tree->byPath.insert(listing->path, listing);
        }
        tree->isCut = upTo(10) == 0;
        shown.snapshot.tree = tree;
    };
    for (Shown &shown : shownPlaces)
        scan(shown);
    SeenStates states;
    OutsideLook look;
    QSet<QString> touched;
    for (int step = 0; step < 300; ++step) {
        const auto at = std::size_t(upTo(int(all.size())));
        Shown &shown = shownPlaces[at];
        switch (upTo(9)) {
        case 0:
        case 1:
            put(shown);
            break;
        case 2:
            shown.agents.erase(somePath());
            break;
        case 3:
        case 4: {
            const QString path = somePath();
            states.mark(path, seen(someBytes(), upTo(4)));
            touched.insert(path);
            break;
        }
        case 5: {
            const QString path = somePath();
            states.forget(path);
            touched.insert(path);
            break;
        }
        case 6:
            scan(shown);
            break;
        case 7:
            if (at > 0 && upTo(3) == 0)
                states.removePlace(all[at]);
            else if (at > 0)
                states.addPlace(all[at]);
            look.restart();
            break;
        default:
            if (upTo(4) == 0)
                isShown[at] = !isShown[at];
            break;
        }
        if (upTo(3) == 0)
            continue; // several at once
        std::vector<ScannedPlace> places;
        for (std::size_t i = 0; i < all.size(); ++i) {
            Shown &one = shownPlaces[i];
            one.list.clear();
            for (const auto &[path, agent] : one.agents)
                one.list.push_back(agent);
            if (isShown[i])
                places.push_back({all[i], i == 0 ? nullptr : &one.snapshot, one.list});
        }
        const auto changes = look.changes(states, places, std::exchange(touched, {}));
        const auto expected = outsideChanges(states, places);
        if (changes != expected)
            QCOMPARE(lines(changes), lines(expected));
        QVERIFY(changes == expected);
    }
}

void TestOutsideChange::looksQuickly()
{
    Fixture fixture;
    SeenStates states;
    const int id = states.addPlace(fixture.place());
    for (int i = 10'000; i < 60'000; ++i) {
        fixture.add(u"/repo/%1.md"_s.arg(i), "a");
        states.mark(u"/repo/%1.md"_s.arg(i), seen("a", id));
    }
    OutsideLook look;
    const ScannedPlace before = fixture.scanned();
    QVERIFY(look.changes(states, {&before, 1}, {}).empty());
    std::vector<PlaceSnapshot::AgentPointer> agents(before.agents.begin(), before.agents.end());
    const Bound bound(1'000);
    for (std::size_t i = 0; i < 1'000; ++i) {
        auto changed = std::make_shared<AgentSummary>(*agents[i]);
        changed->hash = hashOf("b");
        agents[i] = changed;
        const ScannedPlace now{before.place, before.snapshot, agents};
        QCOMPARE(look.changes(states, {&now, 1}, {}).size(), i + 1);
    }
    QVERIFY2(bound.isHeld(), bound.toText().constData());
}

void TestOutsideChange::isQuick()
{
    Fixture fixture;
    SeenStates states;
    const int id = states.addPlace(fixture.place());
    fixture.list(u"/repo"_s);
    // All moved, all of a different content: the most that can be looked for.
    for (int i = 0; i < 50'000; ++i) {
        fixture.add(u"/repo/new/%1.md"_s.arg(i), QByteArray::number(i));
        states.mark(u"/repo/old/%1.md"_s.arg(i), seen(QByteArray::number(i / 2), id));
    }
    const Bound bound(3'000);
    const ScannedPlace place = fixture.scanned();
    QVERIFY(!outsideChanges(states, {&place, 1}).empty());
    QVERIFY2(bound.isHeld(), bound.toText().constData());
}

QTEST_GUILESS_MAIN(TestOutsideChange)
#include "tst_outsidechange.moc"
