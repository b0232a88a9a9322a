// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"

#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// Plays the row signals on a copy, as a view would, and so finds a wrong one.
class Follower : public QObject
{
public:
    explicit Follower(AgentLibrary *library)
        : m_library(library)
    {
        connect(library, &AgentLibrary::agentsAdded, this, [this](int place, int first, int last) {
            auto &rows = m_rows[place];
            for (int row = first; row <= last; ++row)
                rows.insert(row, pathAt(place, row));
        });
        connect(library, &AgentLibrary::agentsAboutToBeRemoved, this,
                [this](int place, int first, int last) { m_rows[place].remove(first, last - first + 1); });
        connect(library, &AgentLibrary::agentsChanged, this,
                [this](int, int first, int last) { m_changed += last - first + 1; });
    }

    [[nodiscard]] QStringList rows(int place) const { return m_rows.value(place); }
    [[nodiscard]] QString pathAt(int place, int row) const
    {
        return m_library->places()[static_cast<size_t>(place)].agents[static_cast<size_t>(row)]->path;
    }
    int takeChanged() { return std::exchange(m_changed, 0); }

private:
    AgentLibrary *m_library;
    QHash<int, QStringList> m_rows;
    int m_changed = 0;
};

QStringList paths(const AgentLibrary::ShownPlace &shown)
{
    QStringList all;
    for (const auto &agent : shown.agents)
        all << agent->path;
    return all;
}

bool isIdle(const AgentLibrary *library)
{
    return std::ranges::none_of(library->places(), &AgentLibrary::ShownPlace::isScanning);
}

} // namespace

class AgentLibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forgetsWhatItReads();
    void keepsRowsOfOpenFiles();
    void seesAFolderThatComes();
    void checksAgainWithANewConfiguration();
    void followsRandomChanges();
    void survivesABurst();
    void stops();
};

/// A folder that was taken away while it was read does not come back.
void AgentLibraryTest::forgetsWhatItReads()
{
    TestWorkspace test;
    for (int i = 0; i < 50; ++i)
        test.write(u"agents/%1.md"_s.arg(i), "---\nname: a\ndescription: Use it.\n---\n");
    const AgentLibrary *library = test.workspace()->library();
    test.workspace()->showFolder(test.folder());
    test.workspace()->removePlace({.kind = Place::Kind::Folder, .path = test.folder()});
    test.workspace()->showFolder(test.path(u"agents"_s));
    QTRY_VERIFY(isIdle(library));
    QCOMPARE(library->places().size(), 2U);
    QCOMPARE(library->places().back().place.path, test.path(u"agents"_s));
    QCOMPARE(library->places().back().agents.size(), 50U);
}

void AgentLibraryTest::keepsRowsOfOpenFiles()
{
    TestWorkspace test;
    const AgentLibrary *library = test.workspace()->library();
    const QString open = test.write(u".claude/agents/open.md"_s, plainAgent("open"));
    const QString closed = test.write(u".claude/agents/closed.md"_s, plainAgent("closed"));
    test.workspace()->showFolder(test.folder());
    QTRY_VERIFY(library->agent(open) && library->agent(closed));
    const auto opened = test.workspace()->open(open);
    QVERIFY(opened);
    QVERIFY(QFile::remove(open) && QFile::remove(closed));
    QTRY_VERIFY(!library->agent(closed));
    QVERIFY(library->agent(open)->isMissing());
    test.workspace()->close(*opened);
    QVERIFY(!library->agent(open));
    test.write(u".claude/agents/open.md"_s, plainAgent("open", "color: red\n"));
    QTRY_VERIFY(library->agent(open) && !library->agent(open)->isMissing());
    QCOMPARE(library->agent(open)->colour, u"red"_s);
}

/// Agents in a folder that was not there when the place was scanned.
void AgentLibraryTest::seesAFolderThatComes()
{
    TestWorkspace test;
    const AgentLibrary *library = test.workspace()->library();
    test.workspace()->keepPlaces({{.kind = Place::Kind::Folder, .path = test.folder()}, {.kind = Place::Kind::Home}});
    QTRY_VERIFY(isIdle(library));
    const QString path = test.write(u"packages/web/.claude/agents/a.md"_s, plainAgent("a"));
    QTRY_VERIFY(library->agent(path));
    QVERIFY(library->agent(path)->folder->kind == AgentsFolder::Kind::Project);
    QCOMPARE(library->agent(path)->folder->workingFolder, test.path(u"packages/web"_s));
    // Deeper and at once, so that watches come too late for some of it.
    QVERIFY(QDir().mkpath(test.path(u"packages/web/.claude/agents/x/y/z"_s)));
    const QString deep = test.write(u"packages/web/.claude/agents/x/y/z/b.md"_s, plainAgent("b"));
    QTRY_VERIFY(library->agent(deep));
}

void AgentLibraryTest::checksAgainWithANewConfiguration()
{
    TestWorkspace test;
    const AgentLibrary *library = test.workspace()->library();
    const QString path = test.write(u".claude/agents/a.md"_s, plainAgent("a", "colour: red\n"));
    test.workspace()->showFolder(test.folder());
    QTRY_VERIFY(library->agent(path) && isIdle(library));
    QVERIFY(library->agent(path)->problems > 0);
    QCOMPARE(library->places().back().problems, library->agent(path)->problems);
    test.write(u".dossier.json"_s, R"({"rules": {"header/near-miss-key": "off", "header/unknown-key": "off"}})");
    QTRY_COMPARE(library->agent(path)->problems, 0);
    QCOMPARE(library->places().back().problems, 0);
}

/// Whatever others do to the disk, the rows told are those of a fresh scan.
void AgentLibraryTest::followsRandomChanges()
{
    TestWorkspace test;
    AgentLibrary *library = test.workspace()->library();
    const Follower follower(library);
    QRandomGenerator random(7);
    test.workspace()->showFolder(test.folder());
    for (int round = 0; round < 20; ++round) {
        for (int i = random.bounded(1, 12); i > 0; --i) {
            const QString name =
                u".claude/agents/%1/%2.md"_s.arg(random.bounded(4)).arg(random.bounded(30), 2, 10, QChar(u'0'));
            if (random.bounded(3) == 0)
                QFile::remove(test.path(name));
            else
                test.write(name, plainAgent("n" + QByteArray::number(random.bounded(1000))));
        }
        const QDir agents(test.path(u".claude/agents"_s));
        QStringList expected;
        for (const QString &folder : agents.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &file : QDir(agents.filePath(folder)).entryList(QDir::Files))
                expected << agents.filePath(folder) + u'/' + file;
        }
        expected.sort();
        QTRY_COMPARE(paths(library->places().back()), expected);
        QCOMPARE(follower.rows(1), expected);
    }
    const auto isAsOnDisk = [](const AgentLibrary::AgentPointer &agent) {
        QFile file(agent->path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("name: " + agent->name.toUtf8() + '\n');
    };
    QTRY_VERIFY(std::ranges::all_of(library->places().back().agents, isAsOnDisk));
}

/// Thousands of writes are few scans.
void AgentLibraryTest::survivesABurst()
{
    TestWorkspace test;
    AgentLibrary *library = test.workspace()->library();
    for (int i = 0; i < 300; ++i)
        test.write(u".claude/agents/%1.md"_s.arg(i), plainAgent("a" + QByteArray::number(i)));
    test.workspace()->showFolder(test.folder());
    QTRY_VERIFY(isIdle(library));
    QSignalSpy scans(library, &AgentLibrary::scanFinished);
    for (int round = 0; round < 10; ++round) {
        for (int i = 0; i < 300; ++i)
            test.write(u".claude/agents/%1.md"_s.arg(i), plainAgent("b" + QByteArray::number(i + round)));
        QCoreApplication::processEvents();
    }
    const QString last = test.path(u".claude/agents/299.md"_s);
    QTRY_COMPARE(library->agent(last)->name, u"b308"_s);
    QTRY_VERIFY(isIdle(library));
    QVERIFY2(scans.count() < 60, qPrintable(QString::number(scans.count())));
}

void AgentLibraryTest::stops()
{
    TestWorkspace test;
    AgentLibrary *library = test.workspace()->library();
    for (int i = 0; i < 200; ++i)
        test.write(u".claude/agents/%1.md"_s.arg(i), plainAgent("a" + QByteArray::number(i)));
    test.workspace()->showFolder(test.folder());
    library->stopScans();
    QVERIFY(isIdle(library));
    library->scanAll(false); // and can be asked again
    QTRY_VERIFY(isIdle(library));
    QCOMPARE(library->places().back().agents.size(), 200U);
}

QTEST_MAIN(AgentLibraryTest)
#include "tst_agentlibrary.moc"
