// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/placescan.h"

#include "libraryfixture.h"
#include "storage/ordinary.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace dossier;
using namespace Qt::StringLiterals;

using State = AgentSummary::State;

/// What a scan of a place finds, and what it opens for that.
class TestPlaceScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRepository();
    void unreadFolders();
    void home();
    void homeElsewhere();
    void managed();
    void plugins();
    void pluginNames();
    void summaries();
    void oddNames();
    void onlyFilesAreOpened();
    void largeFiles();
    void deadLinks();
    void unreadableFiles();
    void unreadableFolders();
    void skillsAreListedOnce();
    void theRootIsAFolder();
    void filesThatVanish();
    void filesThatBecomePipes();
    void missingFolder();
    void neighboursCount();
    void againReadsOnlyWhatChanged();
    void partLooksOnlyWhereToldTo();
    void checksAgain();
    void aFileThatBecomesAnAgents();
    void incrementalIsWhole_data();
    void incrementalIsWhole();
    void cancelled();
    void progressEndsWithAll();

private:
    static const AgentSummary *agent(const PlaceSnapshot &snapshot, const QString &path)
    {
        const auto found =
            std::ranges::find_if(snapshot.agents, [&path](const auto &one) { return one->path == path; });
        return found == snapshot.agents.end() ? nullptr : found->get();
    }
    static State stateOf(const PlaceSnapshot &snapshot, const QString &path)
    {
        const AgentSummary *found = agent(snapshot, path);
        return found ? found->state : State::Missing;
    }
};

void TestPlaceScan::aRepository()
{
    const LibraryFixture fixture;
    fixture.putAgent(u"work/.claude/agents/b.md"_s, "second");
    fixture.putAgent(u"work/.claude/agents/a.md"_s, "first");
    fixture.putAgent(u"work/packages/web/.claude/agents/sub/c.md"_s, "third");
    fixture.put(u"work/.claude/agents/README.md"_s, "# Our agents\n");
    fixture.put(u"work/README.md"_s, "# The repository\n");
    fixture.putAgent(u"work/.gemini/agents/d.md"_s, "fourth");
    const auto snapshot = fixture.scanFolder(u"work"_s);
    QVERIFY(snapshot);
    QCOMPARE(fixture.lines(*snapshot), (QStringList{
                                           u"work/.claude/agents/README.md project -"_s,
                                           u"work/.claude/agents/a.md project first"_s,
                                           u"work/.claude/agents/b.md project second"_s,
                                           u"work/.gemini/agents/d.md project fourth"_s,
                                           u"work/packages/web/.claude/agents/sub/c.md project third"_s,
                                       }));
    QVERIFY(snapshot->problems.empty());
    QCOMPARE(snapshot->others.keys(), QStringList{fixture.path(u"work/README.md"_s)});
    QCOMPARE(agent(*snapshot, fixture.path(u"work/.gemini/agents/d.md"_s))->dialect, u"gemini"_s);
    QVERIFY(agent(*snapshot, fixture.path(u"work/.claude/agents/README.md"_s))->outcome == Outcome::NotAnAgent);
}

void TestPlaceScan::unreadFolders()
{
    const LibraryFixture fixture;
    fixture.putAgent(u"work/categories/agents/x/a.md"_s, "a");
    fixture.putAgent(u"work/docs/b.md"_s, "b");
    fixture.putAgent(u"work/skills/c/SKILL.md"_s, "c");
    fixture.put(u"work/docs/c.md"_s, "---\ntitle: x\n---\nText\n");
    const auto snapshot = fixture.scanFolder(u"work"_s);
    QCOMPARE(fixture.lines(*snapshot),
             (QStringList{u"work/categories/agents/x/a.md unread a"_s, u"work/docs/b.md unread b"_s}));
    QCOMPARE(snapshot->agents[0]->folder->path, fixture.path(u"work/categories/agents"_s));
    QCOMPARE(snapshot->agents[1]->folder->path, fixture.path(u"work/docs"_s));
    QVERIFY(!snapshot->agents[0]->folder->isReadOnly());
}

void TestPlaceScan::home()
{
    const LibraryFixture fixture;
    QVERIFY(fixture.scanPlace(Place::Kind::Home)->agents.empty());
    fixture.putAgent(u"home/.claude/agents/a.md"_s, "a");
    fixture.putAgent(u"home/.copilot/agents/b.agent.md"_s, "b");
    fixture.putAgent(u"home/.config/opencode/agents/team/c.md"_s, "c");
    fixture.putAgent(u"home/code/.claude/agents/d.md"_s, "d");
    const auto snapshot = fixture.scanPlace(Place::Kind::Home);
    QCOMPARE(fixture.lines(*snapshot), (QStringList{
                                           u"home/.claude/agents/a.md user a"_s,
                                           u"home/.config/opencode/agents/team/c.md user c"_s,
                                           u"home/.copilot/agents/b.agent.md user b"_s,
                                       }));
    QVERIFY(snapshot->problems.empty());
}

void TestPlaceScan::homeElsewhere()
{
    LibraryFixture fixture;
    fixture.putAgent(u"home/.claude/agents/a.md"_s, "a");
    fixture.putAgent(u"config ü/agents/b.md"_s, "b");
    fixture.setClaude(fixture.path(u"config ü"_s));
    QCOMPARE(fixture.lines(*fixture.scanPlace(Place::Kind::Home)), QStringList{u"config ü/agents/b.md user b"_s});
}

void TestPlaceScan::managed()
{
    const LibraryFixture fixture;
    QVERIFY(fixture.scanPlace(Place::Kind::Managed)->agents.empty());
    fixture.putAgent(u"managed/.claude/agents/a.md"_s, "a");
    const auto snapshot = fixture.scanPlace(Place::Kind::Managed);
    QCOMPARE(fixture.lines(*snapshot), QStringList{u"managed/.claude/agents/a.md managed a"_s});
    QVERIFY(snapshot->agents.front()->folder->isReadOnly());
}

void TestPlaceScan::plugins()
{
    const LibraryFixture fixture;
    fixture.put(u"home/.claude/plugins/installed_plugins.json"_s,
                QByteArray(R"({"version": 2, "plugins": {"tools@m": [{"installPath": "$/cache/tools"}],
                     "off@m": [{"installPath": "$/cache/off"}], "gone@m": [{"installPath": "$/cache/gone"}]}})")
                    .replace("$", fixture.root().toUtf8()));
    fixture.put(u"home/.claude/settings.json"_s, R"({"enabledPlugins": {"off@m": false}})");
    fixture.put(u"cache/tools/.claude-plugin/plugin.json"_s,
                R"({"name": "tools", "agents": ["./agents", "./agents/one.md", "./extra/two.md", "./none.md"]})");
    fixture.putAgent(u"cache/tools/agents/one.md"_s, "one");
    fixture.putAgent(u"cache/tools/extra/two.md"_s, "two");
    fixture.putAgent(u"cache/tools/extra/three.md"_s, "three");
    fixture.putAgent(u"cache/off/agents/four.md"_s, "four");
    const auto snapshot = fixture.scanPlace(Place::Kind::Plugins);
    QCOMPARE(fixture.lines(*snapshot), (QStringList{
                                           u"cache/off/agents/four.md plugin off:four"_s,
                                           u"cache/tools/agents/one.md plugin tools:one"_s,
                                           u"cache/tools/extra/two.md plugin tools:two"_s,
                                       }));
    QVERIFY(snapshot->problems.empty());
    QVERIFY(snapshot->agents[0]->folder->isReadOnly());
    QVERIFY(!snapshot->agents[0]->folder->isEnabled);
    QVERIFY(snapshot->agents[1]->folder->isEnabled);
}

void TestPlaceScan::pluginNames()
{
    const LibraryFixture fixture;
    fixture.put(u"work/.claude-plugin/plugin.json"_s, R"({"name": "kit"})");
    fixture.putAgent(u"work/agents/a.md"_s, "a");
    fixture.putAgent(u"work/agents/team/deep/b.md"_s, "b");
    // A file that is not readable as a header goes by its name there.
    fixture.put(u"work/agents/lost.md"_s, "---\nname: x\ndescription: a\n b: [\n---\n");
    QCOMPARE(fixture.lines(*fixture.scanFolder(u"work"_s)),
             (QStringList{
                 u"work/agents/a.md plugin-source kit:a"_s,
                 u"work/agents/lost.md plugin-source kit:lost"_s,
                 u"work/agents/team/deep/b.md plugin-source kit:team:deep:b"_s,
             }));
}

void TestPlaceScan::summaries()
{
    const LibraryFixture fixture;
    const QString path = fixture.putAgent(u"work/.claude/agents/a.md"_s, "probe",
                                          "model: opus\ncolor: teal\ntools: Read, Agent(worker)\n");
    const auto snapshot = fixture.scanFolder(u"work"_s);
    const AgentSummary *summary = agent(*snapshot, path);
    QVERIFY(summary);
    QCOMPARE(summary->name, u"probe"_s);
    QCOMPARE(summary->model, u"opus"_s);
    QCOMPARE(summary->colour, u"teal"_s);
    QCOMPARE(summary->starts, QStringList{u"worker"_s});
    QCOMPARE(summary->state, State::Read);
    QVERIFY(summary->loads());
    QVERIFY(summary->looksLikeAgent);
    QVERIFY(summary->problems > 0); // "teal" is no colour of the client
    QVERIFY(summary->descriptionTokens > 5);
    QCOMPARE(summary->hash.size(), 32);
    QCOMPARE(summary->info, FileOps::system().info(path));
}

void TestPlaceScan::oddNames()
{
    const LibraryFixture fixture;
    fixture.putAgent(u"work/.claude/agents/good name ü.md"_s, "a");
    const QString newline = fixture.putAgent(u"work/.claude/agents/two\nlines.md"_s, "b");
    const QString broken = fixture.path(u"work/.claude/agents/"_s) + QChar(0xdcff) + u".md"_s;
    const int file = ::open(pathToBytes(broken).constData(), O_CREAT | O_WRONLY, 0600);
    QVERIFY(file >= 0);
    ::close(file);
    QCOMPARE(::mkdir(pathToBytes(fixture.path(u"work/.claude/agents/"_s) + QChar(0xdce9)).constData(), 0700), 0);
    const QString inside = fixture.path(u"work/.claude/agents/"_s) + QChar(0xdce9) + u"/in.md"_s;
    const int inner = ::open(pathToBytes(inside).constData(), O_CREAT | O_WRONLY, 0600);
    QVERIFY(inner >= 0);
    ::close(inner);
    // Qt cannot remove what it cannot name.
    const auto remover = qScopeGuard([&] {
        ::unlink(pathToBytes(broken).constData());
        ::unlink(pathToBytes(inside).constData());
        ::rmdir(pathToBytes(inside.section(u'/', 0, -2)).constData());
    });
    WatchedOps ops;
    const auto snapshot = fixture.scanFolder(u"work"_s, ops);
    QCOMPARE(snapshot->agents.size(), 4U);
    for (const QString &path : {newline, broken, inside}) {
        QCOMPARE(stateOf(*snapshot, path), State::OddName);
        QVERIFY(!agent(*snapshot, path)->trouble.isEmpty());
        QVERIFY(!ops.reads().contains(path));
    }
    QCOMPARE(agent(*snapshot, newline)->fileName, u"two\\nlines.md"_s);
    QCOMPARE(agent(*snapshot, broken)->fileName, u"\\xff.md"_s);
    QCOMPARE(stateOf(*snapshot, fixture.path(u"work/.claude/agents/good name ü.md"_s)), State::Read);
}

void TestPlaceScan::onlyFilesAreOpened()
{
    const LibraryFixture fixture;
    const QString folder = u"work/.claude/agents/"_s;
    const QString real = fixture.putAgent(folder + u"real.md"_s, "real");
    fixture.makePipe(folder + u"pipe.md"_s);
    fixture.makePipe(u"work/docs/pipe.md"_s);
    fixture.link(u"/dev/zero"_s, folder + u"zero.md"_s);
    fixture.link(u"/dev/stdin"_s, folder + u"stdin.md"_s);
    fixture.link(u"pipe.md"_s, folder + u"to-pipe.md"_s);
    fixture.link(u"real.md"_s, folder + u"to-real.md"_s);
    QVERIFY(QDir().mkpath(fixture.path(folder + u"folder.md"_s)));
    WatchedOps ops;
    const auto snapshot = fixture.scanFolder(u"work"_s, ops);
    for (const QString &name : {u"pipe.md"_s, u"zero.md"_s, u"to-pipe.md"_s}) {
        QCOMPARE(stateOf(*snapshot, fixture.path(folder + name)), State::NotAFile);
        QVERIFY(!agent(*snapshot, fixture.path(folder + name))->trouble.isEmpty());
    }
    QCOMPARE(stateOf(*snapshot, fixture.path(folder + u"to-real.md"_s)), State::Read);
    QVERIFY(!agent(*snapshot, fixture.path(folder + u"folder.md"_s)));
    // In a folder that no client reads it is nothing to speak of.
    QVERIFY(!agent(*snapshot, fixture.path(u"work/docs/pipe.md"_s)));
    QVERIFY(ops.reads().contains(real));
    for (const QString &path : ops.reads())
        QCOMPARE(FileOps::system().info(path).kind, FileInfo::Kind::File);
    // And again, where it is known from before.
    ops.forget();
    const auto again = fixture.scan({.place = snapshot->place, .earlier = snapshot}, ops);
    QCOMPARE(fixture.lines(*again), fixture.lines(*snapshot));
    QCOMPARE(ops.reads(), QStringList());
}

void TestPlaceScan::largeFiles()
{
    const LibraryFixture fixture;
    const QString path = fixture.putAgent(u"work/.claude/agents/huge.md"_s, "huge");
    QVERIFY(QFile::resize(path, qint64(1) << 30));
    const QString border = fixture.putAgent(u"work/.claude/agents/border.md"_s, "border");
    QVERIFY(QFile::resize(border, AgentSummary::kMaximumBytes + 1));
    WatchedOps ops;
    const auto snapshot = fixture.scanFolder(u"work"_s, ops);
    QCOMPARE(stateOf(*snapshot, path), State::TooLarge);
    QCOMPARE(stateOf(*snapshot, border), State::TooLarge);
    QCOMPARE(agent(*snapshot, path)->info.size, qint64(1) << 30);
    QVERIFY(!agent(*snapshot, path)->trouble.isEmpty());
    for (const QString &read : ops.reads())
        QVERIFY(!read.endsWith(".md"_L1));
}

void TestPlaceScan::deadLinks()
{
    const LibraryFixture fixture;
    fixture.link(u"nowhere.md"_s, u"work/.claude/agents/dead.md"_s);
    fixture.link(u"b.md"_s, u"work/.claude/agents/a.md"_s);
    fixture.link(u"a.md"_s, u"work/.claude/agents/b.md"_s);
    const auto snapshot = fixture.scanFolder(u"work"_s);
    QCOMPARE(snapshot->agents.size(), 3U);
    for (const auto &one : snapshot->agents) {
        QCOMPARE(one->state, State::DeadLink);
        QVERIFY(!one->trouble.isEmpty());
    }
    // Once there is a file, it is read.
    fixture.putAgent(u"work/.claude/agents/nowhere.md"_s, "there");
    const auto after = fixture.scan({.place = snapshot->place, .earlier = snapshot});
    QCOMPARE(stateOf(*after, fixture.path(u"work/.claude/agents/dead.md"_s)), State::Read);
}

void TestPlaceScan::unreadableFiles()
{
    const LibraryFixture fixture;
    const QString path = fixture.putAgent(u"work/.claude/agents/locked.md"_s, "locked");
    WatchedOps ops;
    ops.refuseRead = [&path](const QString &file) {
        return file == path ? std::optional(Error::Code::NotPermitted) : std::nullopt;
    };
    const auto snapshot = fixture.scanFolder(u"work"_s, ops);
    QCOMPARE(stateOf(*snapshot, path), State::Unreadable);
    QVERIFY2(agent(*snapshot, path)->trouble.contains(path), qPrintable(agent(*snapshot, path)->trouble));
}

void TestPlaceScan::unreadableFolders()
{
    const LibraryFixture fixture;
    fixture.putAgent(u"work/.claude/agents/a.md"_s, "a");
    const QString locked = fixture.putAgent(u"work/locked/.claude/agents/b.md"_s, "b").section(u'/', 0, -4);
    WatchedOps ops;
    ops.refuseEntries = [&locked](const QString &path) {
        return path == locked ? std::optional(Error::Code::NotPermitted) : std::nullopt;
    };
    const auto snapshot = fixture.scanFolder(u"work"_s, ops);
    QCOMPARE(fixture.lines(*snapshot), QStringList{u"work/.claude/agents/a.md project a"_s});
    QCOMPARE(snapshot->problems.size(), 1U);
    QCOMPARE(snapshot->problems.front().path, locked);
    QVERIFY(snapshot->problems.front().text.contains(QDir::toNativeSeparators(locked)));
    QVERIFY(QFile::setPermissions(locked, {}));
    std::shared_ptr<const PlaceSnapshot> real;
    {
        const Ordinary person({fixture.path({})});
        if (!Ordinary::isOrdinary())
            QSKIP("root is refused nothing, and cannot be anybody else here");
        real = fixture.scanFolder(u"work"_s);
    }
    QVERIFY(QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(real->problems.size(), 1U);
    QCOMPARE(real->problems.front().code, Error::Code::NotPermitted);
}

void TestPlaceScan::skillsAreListedOnce()
{
    const LibraryFixture fixture;
    fixture.put(u"work/.claude/skills/lint/SKILL.md"_s);
    for (int i = 0; i < 9; ++i)
        fixture.putAgent(u"work/.claude/agents/a%1.md"_s.arg(i), "agent-" + QByteArray::number(i), "skills: [lint]\n");
    WatchedOps ops;
    (void)fixture.scanFolder(u"work"_s, ops);
    QCOMPARE(ops.listed().count(fixture.path(u"work/.claude/skills"_s)), 1);
    QCOMPARE(ops.listed().count(fixture.path(u"home/.claude/skills"_s)), 1);
    // Another scan sees what came meanwhile.
    fixture.putAgent(u"work/.claude/agents/new.md"_s, "new", "skills: [other]\n");
    ops.forget();
    (void)fixture.scanFolder(u"work"_s, ops);
    QCOMPARE(ops.listed().count(fixture.path(u"work/.claude/skills"_s)), 1);
}

/// A disk that holds only files at its root.
class RootOps : public WatchedOps
{
public:
    FileInfo info(const QString &path) override
    {
        return {.kind = path == u"/"_s       ? FileInfo::Kind::Folder
                        : path == u"/x.md"_s ? FileInfo::Kind::File
                                             : FileInfo::Kind::Missing,
                .inode = path.size() > 1 ? 2U : 1U};
    }
    Result<std::vector<FolderEntry>> entries(const QString &folder) override
    {
        if (folder == u"/"_s)
            return std::vector<FolderEntry>{{.name = u"x.md"_s, .kind = FileInfo::Kind::File}};
        return std::vector<FolderEntry>();
    }
    Result<QByteArray> read(const QString &path, qint64) override
    {
        return path == u"/x.md"_s ? LibraryFixture::agentText("x") : QByteArray();
    }
};

void TestPlaceScan::theRootIsAFolder()
{
    const LibraryFixture fixture;
    RootOps ops;
    const auto snapshot = fixture.scan({.place = {.kind = Place::Kind::Folder, .path = u"/"_s}}, ops);
    QCOMPARE(snapshot->agents.size(), 1U);
    QCOMPARE(snapshot->agents.front()->path, u"/x.md"_s);
    QCOMPARE(snapshot->agents.front()->folder->path, u"/"_s);
    QCOMPARE(snapshot->agents.front()->state, State::Read);
}

void TestPlaceScan::filesThatVanish()
{
    const LibraryFixture fixture;
    const QString going = fixture.putAgent(u"work/.claude/agents/going.md"_s, "going");
    fixture.putAgent(u"work/.claude/agents/staying.md"_s, "staying");
    WatchedOps ops;
    ops.beforeRead = [&going](const QString &path) {
        if (path == going)
            QFile::remove(path);
    };
    const auto snapshot = fixture.scanFolder(u"work"_s, ops);
    QCOMPARE(fixture.lines(*snapshot), QStringList{u"work/.claude/agents/staying.md project staying"_s});
    QVERIFY(snapshot->problems.empty());
}

void TestPlaceScan::filesThatBecomePipes()
{
    const LibraryFixture fixture;
    const QString name = u"work/.claude/agents/a.md"_s;
    const QString path = fixture.putAgent(name, "a");
    WatchedOps ops;
    ops.beforeRead = [&](const QString &file) {
        if (file != path)
            return;
        QFile::remove(path);
        fixture.makePipe(name);
    };
    const auto snapshot = fixture.scanFolder(u"work"_s, ops);
    QCOMPARE(stateOf(*snapshot, path), State::Unreadable);
    QVERIFY(!agent(*snapshot, path)->trouble.isEmpty());
}

void TestPlaceScan::missingFolder()
{
    const LibraryFixture fixture;
    const auto snapshot = fixture.scanFolder(u"no such"_s);
    QVERIFY(snapshot);
    QVERIFY(snapshot->agents.empty());
    QCOMPARE(snapshot->problems.size(), 1U);
    QCOMPARE(snapshot->problems.front().code, Error::Code::NotFound);
    QCOMPARE(snapshot->watched, QSet<QString>{fixture.root()});
    QVERIFY(fixture.scanFolder(u"work"_s)->problems.empty());
}

void TestPlaceScan::neighboursCount()
{
    const LibraryFixture fixture;
    const QString path = fixture.putAgent(u"work/.claude/agents/a.md"_s, "same");
    const auto alone = fixture.scanFolder(u"work"_s);
    const qsizetype before = agent(*alone, path)->problems;
    const QString twin = fixture.putAgent(u"work/.claude/agents/sub/b.md"_s, "same");
    const auto both = fixture.scan({.place = alone->place, .earlier = alone});
    QCOMPARE(agent(*both, path)->problems, before + 1);
    QCOMPARE(agent(*both, twin)->problems, before + 1);
    QVERIFY(QFile::remove(twin));
    const auto after =
        fixture.scan({.place = alone->place, .earlier = both, .changed = {fixture.path(u"work/.claude/agents/sub"_s)}});
    QCOMPARE(agent(*after, path)->problems, before);
}

void TestPlaceScan::againReadsOnlyWhatChanged()
{
    const LibraryFixture fixture;
    for (int i = 0; i < 12; ++i)
        fixture.putAgent(u"work/.claude/agents/a%1.md"_s.arg(i), "agent-" + QByteArray::number(i));
    fixture.put(u"work/docs/x.md"_s, "# No agent\n");
    WatchedOps ops;
    const auto first = fixture.scanFolder(u"work"_s, ops);
    QCOMPARE(ops.reads().filter(u".md"_s).size(), 13);
    ops.forget();
    const auto same = fixture.scan({.place = first->place, .earlier = first}, ops);
    QCOMPARE(ops.reads(), QStringList());
    QCOMPARE(ops.askedIfWritable(), QStringList());
    QCOMPARE(same->agents, first->agents); // the very same
    QCOMPARE(same->others, first->others);
    const QString changed = fixture.putAgent(u"work/.claude/agents/a3.md"_s, "agent-3", "model: opus\n");
    const QString added = fixture.putAgent(u"work/.claude/agents/new.md"_s, "new");
    const QString other = fixture.put(u"work/docs/x.md"_s, "# Still no agent\n");
    const auto after = fixture.scan({.place = first->place, .earlier = first}, ops);
    QCOMPARE(ops.reads().filter(u".md"_s), (QStringList{changed, added, other}));
    QCOMPARE(agent(*after, changed)->model, u"opus"_s);
    QCOMPARE(after->agents.size(), 13U);
}

void TestPlaceScan::partLooksOnlyWhereToldTo()
{
    const LibraryFixture fixture;
    fixture.putAgent(u"work/a/.claude/agents/x.md"_s, "x");
    fixture.putAgent(u"work/b/.claude/agents/y.md"_s, "y");
    WatchedOps ops;
    const auto first = fixture.scanFolder(u"work"_s, ops);
    ops.forget();
    const QString changed = fixture.putAgent(u"work/b/.claude/agents/y.md"_s, "y", "model: opus\n");
    const QString folder = changed.section(u'/', 0, -2);
    const auto part = fixture.scan({.place = first->place, .earlier = first, .changed = {folder}}, ops);
    QCOMPARE(ops.listed(), QStringList{folder});
    QCOMPARE(ops.reads().filter(u".md"_s), QStringList{changed});
    QCOMPARE(part->agents.front(), first->agents.front());
    QCOMPARE(part->agents.back()->model, u"opus"_s);
}

void TestPlaceScan::checksAgain()
{
    const LibraryFixture fixture;
    const QString path = fixture.putAgent(u"work/.claude/agents/a.md"_s, "a", "color: teal\n");
    const auto first = fixture.scanFolder(u"work"_s);
    fixture.put(u"work/.dossier.json"_s, R"({"rules": {"color/unknown": "off"}})");
    const auto same = fixture.scan({.place = first->place, .earlier = first});
    QCOMPARE(same->agents.front(), first->agents.front());
    const auto again = fixture.scan({.place = first->place, .earlier = first, .checksAgain = true});
    QCOMPARE(agent(*again, path)->problems, agent(*first, path)->problems - 1);
}

void TestPlaceScan::aFileThatBecomesAnAgents()
{
    const LibraryFixture fixture;
    const QString path = fixture.put(u"work/agents/notes.md"_s, "# Notes\n");
    const auto first = fixture.scanFolder(u"work"_s);
    QVERIFY(!agent(*first, path));
    fixture.put(u"work/.claude-plugin/plugin.json"_s, R"({"name": "kit"})");
    const auto after = fixture.scan({.place = first->place, .earlier = first});
    QVERIFY(agent(*after, path));
    QVERIFY(after->watched.contains(fixture.path(u"work/.claude-plugin"_s)));
    QCOMPARE(toString(agent(*after, path)->folder->kind), u"plugin-source"_s);
}

namespace {

/// All that a snapshot says but for how its values are shared.
QStringList told(const PlaceSnapshot &snapshot)
{
    QStringList lines;
    for (const auto &one : snapshot.agents) {
        lines += u"%1|%2|%3|%4|%5|%6|%7|%8|%9"_s.arg(one->path, one->name, one->dialect, one->trouble, one->model,
                                                     one->colour, toString(one->folder->kind), one->folder->path,
                                                     QString::fromLatin1(one->hash.toHex()));
        lines += u"%1 %2 %3 %4 %5 %6 %7"_s.arg(int(one->state))
                     .arg(int(one->outcome))
                     .arg(one->problems)
                     .arg(one->errors)
                     .arg(one->descriptionTokens)
                     .arg(one->besides)
                     .arg(one->info.modified);
    }
    QStringList others = snapshot.others.keys();
    others.sort();
    QStringList problems;
    for (const Error &problem : snapshot.problems)
        problems += problem.text;
    problems.sort();
    return lines + others + problems;
}

/// Changes a repository at random and notes the folders in which a watcher would
/// see something.
class Changes
{
public:
    Changes(const LibraryFixture &fixture, quint32 seed)
        : m_fixture(fixture)
        , m_random(seed)
    {
    }

    [[nodiscard]] QSet<QString> take() { return std::exchange(m_changed, {}); }

    void one()
    {
        static const QStringList kFolders{u".claude/agents"_s,
                                          u".claude/agents/sub"_s,
                                          u"packages/web/.claude/agents"_s,
                                          u"shared/agents"_s,
                                          u"shared/agents/in"_s,
                                          u".gemini/agents"_s,
                                          u"kit/agents"_s,
                                          u"docs"_s};
        const QString folder = u"work/"_s + kFolders[m_random.bounded(kFolders.size())];
        const QString file = folder + u"/%1.md"_s.arg(m_random.bounded(4));
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
        case 2:
            note(folder);
            m_fixture.putAgent(file, "agent-" + QByteArray::number(m_random.bounded(5)), lines());
            break;
        case 3:
            note(folder);
            m_fixture.put(file, "# No agent\n" + lines());
            break;
        case 4:
            note(folder);
            QFile::remove(m_fixture.path(file));
            break;
        case 5:
            note(folder.section(u'/', 0, -2));
            QDir(m_fixture.path(folder)).removeRecursively();
            break;
        case 6:
            togglePlugin();
            break;
        default:
            toggleLink();
        }
    }

private:
    QByteArray lines() { return "# " + QByteArray(++m_count, 'x') + '\n'; }

    /// The folder and, as it may have to be made, those above it.
    void note(QString folder)
    {
        while (folder.contains(u'/')) {
            m_changed += m_fixture.path(folder);
            // A watched folder is told by the path on which it was found.
            if (folder.startsWith("work/shared/agents"_L1))
                m_changed += m_fixture.path(u"work/apps/.claude/agents"_s + folder.sliced(18));
            if (QFile::exists(m_fixture.path(folder)))
                break;
            folder = folder.section(u'/', 0, -2);
        }
        m_changed += m_fixture.path(folder);
    }
    void togglePlugin()
    {
        note(u"work/kit"_s);
        const QString name = u"work/kit/.claude-plugin/plugin.json"_s;
        if (QFile::exists(m_fixture.path(name)))
            QDir(m_fixture.path(u"work/kit/.claude-plugin"_s)).removeRecursively();
        else
            m_fixture.put(name, R"({"name": "kit", "agents": ["./agents/1.md", "./agents/2.md"]})");
    }
    void toggleLink()
    {
        const QString name = u"work/apps/.claude/agents"_s;
        note(u"work/apps/.claude"_s);
        if (!QFile::remove(m_fixture.path(name)))
            m_fixture.link(m_fixture.path(u"work/shared/agents"_s), name);
    }

    const LibraryFixture &m_fixture;
    QRandomGenerator m_random;
    QSet<QString> m_changed;
    qsizetype m_count = 0;
};

} // namespace

void TestPlaceScan::incrementalIsWhole_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestPlaceScan::incrementalIsWhole()
{
    QFETCH(quint32, seed);
    const LibraryFixture fixture;
    Changes changes(fixture, seed);
    auto part = fixture.scanFolder(u"work"_s);
    auto again = part;
    for (int round = 0; round < 25; ++round) {
        for (int i = 0; i < 4; ++i)
            changes.one();
        const auto whole = fixture.scanFolder(u"work"_s);
        part = fixture.scan({.place = part->place, .earlier = part, .changed = changes.take()});
        again = fixture.scan({.place = again->place, .earlier = again});
        QCOMPARE(told(*part), told(*whole));
        QCOMPARE(told(*again), told(*whole));
    }
}

void TestPlaceScan::cancelled()
{
    const LibraryFixture fixture;
    for (int i = 0; i < 40; ++i)
        fixture.putAgent(u"work/.claude/agents/a%1.md"_s.arg(i), "agent-" + QByteArray::number(i));
    const PlaceRequest request{.place = {.kind = Place::Kind::Folder, .path = fixture.path(u"work"_s)}};
    std::stop_source before;
    before.request_stop();
    QVERIFY(!fixture.scan(request, FileOps::system(), before.get_token()));
    std::stop_source amid;
    WatchedOps ops;
    ops.beforeRead = [&amid](const QString &) { amid.request_stop(); };
    QVERIFY(!fixture.scan(request, ops, amid.get_token()));
    QVERIFY(ops.reads().filter(u".md"_s).size() < 40);
}

void TestPlaceScan::progressEndsWithAll()
{
    const LibraryFixture fixture;
    for (int i = 0; i < 5; ++i)
        fixture.putAgent(u"work/.claude/agents/a%1.md"_s.arg(i), "agent-" + QByteArray::number(i));
    // One file takes longer than the listener waits: until it has waited so long.
    WatchedOps ops;
    ops.beforeRead = [](const QString &path) {
        QElapsedTimer timer;
        timer.start();
        while (path.endsWith("a2.md"_L1) && timer.elapsed() <= PlaceScan::kProgressInterval)
            std::this_thread::yield();
    };
    qsizetype told = 0;
    qsizetype before = 0;
    const PlaceRequest request{.place = {.kind = Place::Kind::Folder, .path = fixture.path(u"work"_s)}};
    const auto snapshot = fixture.scan(request, ops, {}, [&](const PlaceScan::Progress &progress) {
        ++told;
        QCOMPARE(progress.total, 5);
        QVERIFY(progress.done >= qsizetype(progress.agents.size()));
        QVERIFY(qsizetype(progress.agents.size()) >= before);
        before = qsizetype(progress.agents.size());
    });
    QVERIFY(told >= 1); // a busy machine may be slow with another one, too
    QVERIFY(before >= 3);
    QCOMPARE(snapshot->agents.size(), 5U);
}

QTEST_GUILESS_MAIN(TestPlaceScan)
#include "tst_placescan.moc"
