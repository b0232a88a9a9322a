// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "library/seenstates.h"
#include "storage/nativepath.h"
#include "storage/readfile.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

using State = SeenStates::State;

namespace {

AgentSummary agent(const QString &path, const QByteArray &bytes)
{
    AgentSummary summary;
    summary.path = path;
    summary.hash = hashOf(bytes);
    return summary;
}

} // namespace

class TestSeenStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void states();
    void places();
    void readsWhatItWrote();
    void passesOverDamage_data();
    void passesOverDamage();
    void tellsNewerFromDamaged_data();
    void tellsNewerFromDamaged();
    void forgetsTheEarliest();
    void ordersByTime();
    void takesTenThousand();
};

void TestSeenStates::states()
{
    SeenStates states;
    QVERIFY(states.stateOf(agent(u"/a.md"_s, "one")) == State::New);
    states.mark(u"/a.md"_s, {.hash = hashOf("one"), .time = 1});
    QVERIFY(states.stateOf(agent(u"/a.md"_s, "one")) == State::Same);
    QVERIFY(states.stateOf(agent(u"/a.md"_s, "two")) == State::Changed);
    // Back to what was seen: nothing to tell.
    QVERIFY(states.stateOf(agent(u"/a.md"_s, "one")) == State::Same);
    AgentSummary gone = agent(u"/a.md"_s, "one");
    gone.state = AgentSummary::State::Missing;
    QVERIFY(states.stateOf(gone) == State::Gone);
    gone.path = u"/never.md"_s;
    QVERIFY(states.stateOf(gone) == State::Same);
    AgentSummary unreadable = agent(u"/a.md"_s, "one");
    unreadable.state = AgentSummary::State::Unreadable;
    unreadable.hash.clear();
    QVERIFY(states.stateOf(unreadable) == State::Unknown);
    states.forget(u"/a.md"_s);
    QVERIFY(states.stateOf(agent(u"/a.md"_s, "one")) == State::New);
}

void TestSeenStates::places()
{
    SeenStates states;
    const Place home{.kind = Place::Kind::Home};
    const Place folder{.kind = Place::Kind::Folder, .path = u"/home/anna/Größe %41"_s};
    QCOMPARE(states.placeId(home), 0);
    const int id = states.addPlace(home);
    const int folderId = states.addPlace(folder);
    QVERIFY(id > 0 && folderId > 0 && folderId != id);
    QCOMPARE(states.addPlace(folder), folderId);
    states.mark(u"/a.md"_s, {.hash = hashOf("a"), .time = 1, .place = folderId});
    states.mark(u"/b.md"_s, {.hash = hashOf("b"), .time = 1, .place = id});
    SeenStates later = SeenStates::fromBytes(states.toBytes()).value().states;
    QCOMPARE(later, states);
    QCOMPARE(later.placeId(home), id);
    QCOMPARE(later.placeId(folder), folderId);
    QCOMPARE(later.placeId({.kind = Place::Kind::Plugins}), 0);
    later.removePlace(folder);
    QCOMPARE(later.placeId(folder), 0);
    QVERIFY(!later.find(u"/a.md"_s) && later.find(u"/b.md"_s));
    // The earliest of very many go.
    for (int i = 0; i < 2 * SeenStates::kMostPlaces; ++i)
        later.addPlace({.kind = Place::Kind::Folder, .path = QString::number(i)});
    QCOMPARE(later.placeId(home), 0);
    QVERIFY(!later.find(u"/b.md"_s));
    QVERIFY(later.placeId({.kind = Place::Kind::Folder, .path = QString::number(2 * SeenStates::kMostPlaces - 1)}) > 0);
}

void TestSeenStates::readsWhatItWrote()
{
    SeenStates states;
    states.addPlace({.kind = Place::Kind::Home});
    const QStringList paths{u"/a b/ü.md"_s, u"/line\nend.md"_s, u"/place x"_s, u"/%41.md"_s, pathFromBytes("/\xff.md")};
    for (const QString &path : paths)
        states.mark(path, {.hash = hashOf(path.toUtf8()), .time = 1'700'000'000 + path.size()});
    QCOMPARE(SeenStates::fromBytes(states.toBytes()).value().states, states);
    QCOMPARE(SeenStates::fromBytes(SeenStates().toBytes()).value().states, SeenStates());
}

void TestSeenStates::passesOverDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("count");
    const QByteArray hash = hashOf("x").toHex();
    QTest::newRow("one bad line") << QByteArray("dossier-seen 1\n" + hash + " 1 0 /a\nrubbish\n" + hash + " 2 0 /b\n")
                                  << qsizetype(2);
    QTest::newRow("cut") << QByteArray("dossier-seen 1\n" + hash + " 1 0 /a\n" + hash.first(20)) << qsizetype(1);
    QTest::newRow("cut in a path") << QByteArray("dossier-seen 1\n" + hash + " 1 0 /a\n" + hash + " 1 0 /home/an")
                                   << qsizetype(1);
    QTest::newRow("short hash") << QByteArray("dossier-seen 1\n" + hash.chopped(2) + " 1 0 /a\n") << qsizetype(0);
    QTest::newRow("no hash") << QByteArray("dossier-seen 1\n" + QByteArray(64, 'z') + " 1 0 /a\n") << qsizetype(0);
    QTest::newRow("no time") << QByteArray("dossier-seen 1\n" + hash + " x 0 /a\n") << qsizetype(0);
    QTest::newRow("no place") << QByteArray("dossier-seen 1\n" + hash + " 1 x /a\n") << qsizetype(0);
    QTest::newRow("numbers beyond all") << QByteArray("dossier-seen 1\nplace 99999999999 home\n" + hash +
                                                      " 1 99999999999 /a\n")
                                        << qsizetype(0);
    QTest::newRow("no path") << QByteArray("dossier-seen 1\n" + hash + " 1 0 \n") << qsizetype(0);
    QTest::newRow("zero bytes") << QByteArray("dossier-seen 1\n") + QByteArray(1000, '\0') << qsizetype(0);
}

void TestSeenStates::passesOverDamage()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, count);
    const SeenStates::Parsed parsed = SeenStates::fromBytes(bytes).value();
    QCOMPARE(parsed.states.all().size(), count);
    // It is known that something is lost.
    QVERIFY(parsed.lost > 0);
}

void TestSeenStates::tellsNewerFromDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Code>("code");
    const QByteArray line = hashOf("x").toHex() + " 1 0 /a\n";
    QTest::newRow("a newer version") << QByteArray("dossier-seen 2\n" + line) << Error::Code::Schema;
    QTest::newRow("a version of two digits") << QByteArray("dossier-seen 10\n" + line) << Error::Code::Schema;
    QTest::newRow("nothing") << QByteArray() << Error::Code::Syntax;
    QTest::newRow("cut in the head") << QByteArray("dossier-seen ") << Error::Code::Syntax;
    QTest::newRow("the head alone, cut") << QByteArray("dossier-seen 1") << Error::Code::Syntax;
    QTest::newRow("something else") << QByteArray("rubbish\n" + line) << Error::Code::Syntax;
    QTest::newRow("zero bytes") << QByteArray(1000, '\0') << Error::Code::Syntax;
}

void TestSeenStates::tellsNewerFromDamaged()
{
    QFETCH(const QByteArray, bytes);
    const Result<SeenStates::Parsed> parsed = SeenStates::fromBytes(bytes);
    QVERIFY(!parsed);
    QTEST(parsed.error().code, "code");
}

void TestSeenStates::forgetsTheEarliest()
{
    SeenStates states;
    for (int i = 0; i < SeenStates::kMostFiles + SeenStates::kMostFiles / 10 + 1; ++i)
        states.mark(QString::number(i), {.hash = QByteArray(32, 'x'), .time = i});
    QCOMPARE(states.all().size(), SeenStates::kMostFiles);
    QVERIFY(!states.find(u"0"_s));
    QVERIFY(states.find(QString::number(SeenStates::kMostFiles)));
}

void TestSeenStates::ordersByTime()
{
    SeenStates states;
    states.mark(u"/a"_s, {.hash = hashOf("a"), .time = 5});
    states.mark(u"/b"_s, {.hash = hashOf("b"), .time = 9});
    states.mark(u"/c"_s, {.hash = hashOf("c"), .time = 7});
    QCOMPARE(states.hashes(), (std::vector<QByteArray>{hashOf("b"), hashOf("c"), hashOf("a")}));
}

void TestSeenStates::takesTenThousand()
{
    SeenStates states;
    for (int i = 0; i < 10'000; ++i) {
        const QString path = u"/home/anna/src/repository %1/.claude/agents/agent-%2.md"_s.arg(i % 6).arg(i);
        states.mark(path, {.hash = hashOf(path.toUtf8()), .time = i});
    }
    const Bound bound(1'000);
    QCOMPARE(SeenStates::fromBytes(states.toBytes()).value().states, states);
    QVERIFY2(bound.isHeld(), bound.toText().constData());
}

QTEST_GUILESS_MAIN(TestSeenStates)
#include "tst_seenstates.moc"
