// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "library/outsidechange.h"
#include "storage/readfile.h"

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
QStringList shown(const std::vector<OutsideChange> &changes)
{
    QStringList lines;
    for (const OutsideChange &change : changes) {
        const QString what = change.state == State::Changed ? u"changed "_s
                             : change.state == State::New   ? u"new "_s
                                                            : u"gone "_s;
        lines << what + change.path + (change.earlierPath.isEmpty() ? QString() : u" from "_s + change.earlierPath);
    }
    return lines;
}

QStringList changesOf(const SeenStates &states, const Fixture &fixture)
{
    const ScannedPlace place = fixture.scanned();
    return shown(outsideChanges(states, {&place, 1}));
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
    QCOMPARE(shown(outsideChanges(states, places)), QStringList(u"new /repo/web/agents/a.md"_s));
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
