// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "storage/readfile.h"
#include "testplans.h"
#include "workspace/batchrunner.h"
#include "workspace/outsidechanges.h"

#include <QSignalSpy>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using State = SeenStates::State;

/// "changed a.md", "new b.md", with the names of files.
QStringList shown(const OutsideChanges *outside)
{
    QStringList lines;
    for (const OutsideChange &change : outside->changes()) {
        const QString what = change.state == State::Changed ? u"changed "_s
                             : change.state == State::New   ? u"new "_s
                                                            : u"gone "_s;
        lines << what + QFileInfo(change.path).fileName();
    }
    return lines;
}

} // namespace

class TestOutsideChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void callsNothingChangedAtFirst();
    void tellsWhatOthersDid();
    void remembersOverARestart();
    void marksSeen();
    void countsItsOwnWritesAsSeen();
    void doesNotCountOpeningAsSeen();
    void givesTheVersionThatWasSeen();
    void saysWhyAVersionIsNotKept();
    void restores();
    void restoresWhatIsOpenInItsHistory();
    void countsBatchesAsSeen();
    void forgetsAPlaceThatWasRemoved();
    void keepsWhatLiesInAnotherPlace();
    void savesNowAndThen();
    void savesAtOnceWhatWasMarked();
    void startsAgainAfterDamage();
    void leavesWhatANewerVersionWrote();

private:
    /// Shows the folder and waits until all is scanned, seen and kept.
    void show(bool isKept = true);
    void restart();
    [[nodiscard]] OutsideChanges *outside() const { return m_test->workspace()->outsideChanges(); }
    [[nodiscard]] Place place() const { return {.kind = Place::Kind::Folder, .path = m_test->folder()}; }
    /// Carries a plan out and waits for the end.
    void run(const ChangePlan &plan) const;
    [[nodiscard]] ChangePlan restorePlan(const QStringList &paths) const
    {
        const BatchRunner runner(m_test->workspace(), std::make_unique<FolderTrash>(m_test->path(u"../trash"_s)));
        return outside()->restorePlan(paths, runner.openFiles(), m_test->workspace()->surroundings().folders());
    }
    QString write(const QString &name, const QByteArray &more) const
    {
        return m_test->write(u".claude/agents/"_s + name, plainAgent("agent", more));
    }

    std::unique_ptr<TestWorkspace> m_test;
};

void TestOutsideChanges::init()
{
    m_test = std::make_unique<TestWorkspace>();
}

void TestOutsideChanges::show(bool isKept)
{
    QSignalSpy kept(outside(), &OutsideChanges::contentsKept);
    const QSignalSpy finished(m_test->workspace()->library(), &AgentLibrary::scanFinished);
    if (isKept)
        m_test->workspace()->keepPlaces({place()});
    else
        m_test->workspace()->showFolder(m_test->folder());
    QTRY_VERIFY(!finished.isEmpty() && outside()->isLoaded() && !kept.isEmpty());
}

/// As after the end of the program and a new start.
void TestOutsideChanges::restart()
{
    m_test->restart();
    const QSignalSpy finished(m_test->workspace()->library(), &AgentLibrary::scanFinished);
    m_test->workspace()->restorePlaces();
    QTRY_VERIFY(!finished.isEmpty() && outside()->isLoaded());
}

void TestOutsideChanges::callsNothingChangedAtFirst()
{
    write(u"a.md"_s, "color: red\n");
    write(u"b.md"_s, "color: blue\n");
    show();
    QCOMPARE(shown(outside()), QStringList());
    restart();
    // Nothing is to be told, however long one waits for the row of a change.
    write(u"c.md"_s, "color: green\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"new c.md"_s}));
}

void TestOutsideChanges::tellsWhatOthersDid()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    const QString b = write(u"b.md"_s, "color: blue\n");
    show();
    QSignalSpy changed(outside(), &OutsideChanges::changed);
    write(u"a.md"_s, "color: green\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"changed a.md"_s}));
    write(u"c.md"_s, "color: pink\n");
    QVERIFY(QFile::remove(b));
    QTRY_COMPARE(shown(outside()), QStringList({u"changed a.md"_s, u"gone b.md"_s, u"new c.md"_s}));
    QVERIFY(changed.count() >= 2);
    QVERIFY(outside()->change(a) && outside()->change(a)->state == State::Changed);
    QVERIFY(!outside()->change(m_test->path(u"none"_s)));
    // Changed back is not changed.
    write(u"a.md"_s, "color: red\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"gone b.md"_s, u"new c.md"_s}));
    QVERIFY(QFile::rename(m_test->path(u".claude/agents/a.md"_s), m_test->path(u".claude/agents/d.md"_s)));
    QTRY_COMPARE(shown(outside()), QStringList({u"gone b.md"_s, u"new c.md"_s, u"new d.md"_s}));
    QCOMPARE(outside()->changes().back().earlierPath, a);
}

void TestOutsideChanges::remembersOverARestart()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    const QString b = write(u"b.md"_s, "color: blue\n");
    show();
    m_test->restart();
    // While no Dossier runs.
    write(u"a.md"_s, "color: green\n");
    QVERIFY(QFile::remove(b));
    restart();
    QTRY_COMPARE(shown(outside()), QStringList({u"changed a.md"_s, u"gone b.md"_s}));
    QCOMPARE(outside()->seenBytes(a).value(), plainAgent("agent", "color: red\n"));
    QCOMPARE(outside()->seenBytes(b).value(), plainAgent("agent", "color: blue\n"));
    restart();
    QTRY_COMPARE(shown(outside()), QStringList({u"changed a.md"_s, u"gone b.md"_s}));
}

void TestOutsideChanges::marksSeen()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    const QString b = write(u"b.md"_s, "color: blue\n");
    show();
    write(u"a.md"_s, "color: green\n");
    write(u"c.md"_s, "color: pink\n");
    QVERIFY(QFile::remove(b));
    QTRY_COMPARE(outside()->changes().size(), 3U);
    QSignalSpy changed(outside(), &OutsideChanges::changed);
    outside()->markSeen({a, m_test->path(u"none"_s)});
    QCOMPARE(shown(outside()), QStringList({u"gone b.md"_s, u"new c.md"_s}));
    QCOMPARE(changed.count(), 1);
    outside()->markAllSeen();
    QCOMPARE(shown(outside()), QStringList());
    // The end of the program breaks the keeping of files off.
    QTRY_VERIFY(outside()->seenBytes(a).has_value());
    restart();
    write(u"a.md"_s, "color: cyan\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"changed a.md"_s}));
    QCOMPARE(outside()->seenBytes(a).value(), plainAgent("agent", "color: green\n"));
}

void TestOutsideChanges::countsItsOwnWritesAsSeen()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    show();
    const auto document = m_test->workspace()->open(a);
    QVERIFY(document && (*document)->setField(u"color"_s, u"green"_s));
    QVERIFY(m_test->save(*document));
    const QString other = m_test->path(u".claude/agents/b.md"_s);
    QVERIFY(m_test->saveAs(*document, other));
    QTRY_VERIFY(m_test->workspace()->library()->agent(other));
    outside()->noteRemoved(a);
    QVERIFY(QFile::remove(a));
    QTRY_VERIFY(!m_test->workspace()->library()->agent(a));
    QCOMPARE(shown(outside()), QStringList());
    restart();
    QCOMPARE(shown(outside()), QStringList());
    write(u"b.md"_s, "color: pink\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"changed b.md"_s}));
    QCOMPARE(outside()->seenBytes(other).value(), plainAgent("agent", "color: green\n"));
}

void TestOutsideChanges::doesNotCountOpeningAsSeen()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    show();
    const auto document = m_test->workspace()->open(a);
    QVERIFY(document);
    const QSignalSpy reloaded(m_test->workspace(), &Workspace::documentReloaded);
    write(u"a.md"_s, "color: green\n");
    QTRY_VERIFY(!reloaded.isEmpty());
    QTRY_COMPARE(shown(outside()), QStringList({u"changed a.md"_s}));
    m_test->workspace()->close(*document);
    QVERIFY(m_test->workspace()->open(a));
    QCOMPARE(shown(outside()), QStringList({u"changed a.md"_s}));
}

void TestOutsideChanges::givesTheVersionThatWasSeen()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    show();
    QCOMPARE(outside()->seenBytes(a).value(), plainAgent("agent", "color: red\n"));
    const QString c = write(u"c.md"_s, "color: green\n");
    QTRY_COMPARE(outside()->changes().size(), 1U);
    QCOMPARE(outside()->seenBytes(c).error().code, Error::Code::NotFound);
    QVERIFY(!outside()->seenBytes(c).error().text.isEmpty());
}

void TestOutsideChanges::saysWhyAVersionIsNotKept()
{
    const QByteArray large = plainAgent("agent") + QByteArray((1 << 20) + 1, 'x');
    const QString a = m_test->write(u".claude/agents/a.md"_s, large);
    show();
    m_test->write(u".claude/agents/a.md"_s, large + "and more");
    QTRY_COMPARE(shown(outside()), QStringList({u"changed a.md"_s}));
    const Result<QByteArray> bytes = outside()->seenBytes(a);
    QCOMPARE(bytes.error().code, Error::Code::NotFound);
    QVERIFY(bytes.error().text.contains(u"1 MB"));
}

void TestOutsideChanges::run(const ChangePlan &plan) const
{
    BatchRunner runner(m_test->workspace(), std::make_unique<FolderTrash>(m_test->path(u"../trash"_s)));
    QSignalSpy finished(&runner, &BatchRunner::finished);
    runner.run(plan);
    QVERIFY(finished.wait());
    QVERIFY(finished.first().first().value<BatchReport>().failures.empty());
}

void TestOutsideChanges::restores()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    const QString b = write(u"b.md"_s, "color: blue\n");
    show();
    write(u"a.md"_s, "color: green\n");
    const QString c = write(u"c.md"_s, "color: pink\n");
    QVERIFY(QFile::remove(b));
    QTRY_COMPARE(outside()->changes().size(), 3U);
    const ChangePlan plan = restorePlan({a, b, c, m_test->path(u"none"_s)});
    QCOMPARE(plan.changes.size(), 2U);
    QCOMPARE(plan.refusals.size(), 1U);
    QCOMPARE(plan.refusals.front().path, c);
    // The smallest edit, no new text.
    QCOMPARE(plan.changes.front().parts.front().changes.edits().size(), 1U);
    run(plan);
    QCOMPARE(m_test->bytes(u".claude/agents/a.md"_s), plainAgent("agent", "color: red\n"));
    QCOMPARE(m_test->bytes(u".claude/agents/b.md"_s), plainAgent("agent", "color: blue\n"));
    QTRY_COMPARE(shown(outside()), QStringList({u"new c.md"_s}));
}

void TestOutsideChanges::restoresWhatIsOpenInItsHistory()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    show();
    write(u"a.md"_s, "color: green\n");
    QTRY_COMPARE(outside()->changes().size(), 1U);
    AgentDocument *document = m_test->workspace()->open(a).value();
    QVERIFY(document->setField(u"model"_s, u"opus"_s));
    const QString edited = document->text();
    run(restorePlan({a}));
    QCOMPARE(document->text().toUtf8(), plainAgent("agent", "color: red\n"));
    QCOMPARE(m_test->bytes(u".claude/agents/a.md"_s), plainAgent("agent", "color: green\n"));
    QCOMPARE(shown(outside()), QStringList({u"changed a.md"_s}));
    document->undo();
    QCOMPARE(document->text(), edited);
    document->redo();
    QVERIFY(m_test->save(document));
    QTRY_COMPARE(shown(outside()), QStringList());
}

void TestOutsideChanges::countsBatchesAsSeen()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    const QString b = write(u"b.md"_s, "color: blue\n");
    const QString c = write(u"c.md"_s, "color: pink\n");
    show();
    ChangePlan plan{.title = u"Several"_s};
    FileChange edit{.path = a, .before = m_test->bytes(u".claude/agents/a.md"_s)};
    edit.parts = partsBetween(edit.before, plainAgent("agent", "color: green\n"), {});
    plan.changes.push_back(edit);
    plan.changes.push_back({.kind = FileChange::Kind::Rename,
                            .path = b,
                            .newPath = m_test->path(u".claude/agents/moved.md"_s),
                            .before = m_test->bytes(u".claude/agents/b.md"_s)});
    plan.changes.push_back(
        {.kind = FileChange::Kind::Delete, .path = c, .before = m_test->bytes(u".claude/agents/c.md"_s)});
    plan.changes.push_back({.kind = FileChange::Kind::Create,
                            .path = m_test->path(u".claude/agents/made.md"_s),
                            .content = plainAgent("made")});
    run(plan);
    const AgentLibrary *library = m_test->workspace()->library();
    QTRY_VERIFY(!library->agent(c) && library->agent(m_test->path(u".claude/agents/made.md"_s)) &&
                library->agent(m_test->path(u".claude/agents/moved.md"_s)));
    write(u"last.md"_s, "color: red\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"new last.md"_s}));
}

void TestOutsideChanges::forgetsAPlaceThatWasRemoved()
{
    write(u"a.md"_s, "color: red\n");
    show();
    m_test->workspace()->removePlace(place());
    write(u"a.md"_s, "color: green\n");
    write(u"b.md"_s, "color: green\n");
    const QSignalSpy finished(m_test->workspace()->library(), &AgentLibrary::scanFinished);
    m_test->workspace()->keepPlaces({place()});
    QTRY_VERIFY(!finished.isEmpty());
    QCOMPARE(shown(outside()), QStringList());
    write(u"b.md"_s, "color: pink\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"changed b.md"_s}));
}

void TestOutsideChanges::keepsWhatLiesInAnotherPlace()
{
    write(u"a.md"_s, "color: red\n");
    show();
    const Place inner{.kind = Place::Kind::Folder, .path = m_test->path(u".claude/agents"_s)};
    const QSignalSpy finished(m_test->workspace()->library(), &AgentLibrary::scanFinished);
    m_test->workspace()->keepPlaces({inner});
    QTRY_VERIFY(!finished.isEmpty());
    QTest::qWait(0);
    m_test->workspace()->removePlace(place());
    write(u"a.md"_s, "color: green\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"changed a.md"_s}));
    QCOMPARE(outside()->changes().front().place, inner);
}

void TestOutsideChanges::savesNowAndThen()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    show();
    const auto index = [this] {
        return readFile(m_test->workspace()->environment().state + u"/seen.index"_s).value_or(QByteArray());
    };
    const auto note = [&] {
        static int number = 0;
        const QByteArray bytes = "version " + QByteArray::number(++number);
        outside()->noteWritten(a, bytes, hashOf(bytes));
    };
    const QByteArray before = index();
    QSignalSpy kept(outside(), &OutsideChanges::contentsKept);
    outside()->setSavePause(3'600'000);
    for (int i = 0; i < 10; ++i)
        note();
    QTRY_VERIFY(!kept.isEmpty());
    QCOMPARE(index(), before);
    // The end of the program is no loss.
    m_test->restart();
    QVERIFY(index() != before);
    // Changes that never end do not put it off.
    QTRY_VERIFY(outside()->isLoaded());
    const QByteArray earlier = index();
    outside()->setSavePause(300);
    QVERIFY(QTest::qWaitFor([&] {
        note();
        return index() != earlier;
    }));
}

void TestOutsideChanges::savesAtOnceWhatWasMarked()
{
    const QString a = write(u"a.md"_s, "color: red\n");
    outside()->setSavePause(3'600'000);
    show();
    const auto index = [this] {
        return readFile(m_test->workspace()->environment().state + u"/seen.index"_s).value_or(QByteArray());
    };
    // What is seen for the first time, too: after a crash later changes are told.
    QTRY_VERIFY(index().contains(hashOf(plainAgent("agent", "color: red\n")).toHex()));
    write(u"a.md"_s, "color: green\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"changed a.md"_s}));
    outside()->markSeen({a});
    QTRY_VERIFY(index().contains(hashOf(plainAgent("agent", "color: green\n")).toHex()));
    write(u"a.md"_s, "color: pink\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"changed a.md"_s}));
    outside()->markAllSeen();
    QTRY_VERIFY(index().contains(hashOf(plainAgent("agent", "color: pink\n")).toHex()));
}

void TestOutsideChanges::startsAgainAfterDamage()
{
    write(u"a.md"_s, "color: red\n");
    show();
    const QString state = m_test->workspace()->environment().state;
    m_test->restart();
    QCOMPARE(FileOps::system().info(state + u"/seen.index"_s).mode, 0600U);
    QVERIFY(FileOps::system().remove(state + u"/seen.index"_s));
    QVERIFY(FileOps::system().writeNew(state + u"/seen.index"_s, "rubbish\n\xff\xff", FileOps::kPrivate));
    write(u"a.md"_s, "color: green\n");
    restart();
    write(u"b.md"_s, "color: pink\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"new b.md"_s}));
}

void TestOutsideChanges::leavesWhatANewerVersionWrote()
{
    write(u"a.md"_s, "color: red\n");
    show();
    QVERIFY(outside()->problems().empty());
    const QString index = m_test->workspace()->environment().state + u"/seen.index"_s;
    m_test->restart();
    const QByteArray newer = "dossier-seen 2\nnobody knows\n";
    QVERIFY(FileOps::system().remove(index));
    QVERIFY(FileOps::system().writeNew(index, newer, FileOps::kPrivate));
    restart();
    QTRY_COMPARE(outside()->problems().size(), 1U);
    QVERIFY(outside()->problems().front().text.contains(QDir::toNativeSeparators(index)));
    // From now on all goes its way, but nothing is remembered.
    write(u"b.md"_s, "color: pink\n");
    QTRY_COMPARE(shown(outside()), QStringList({u"new b.md"_s}));
    outside()->markAllSeen();
    QCOMPARE(shown(outside()), QStringList());
    m_test->restart();
    QCOMPARE(readFile(index).value(), newer);
}

QTEST_GUILESS_MAIN(TestOutsideChanges)
#include "tst_outsidechanges.moc"
