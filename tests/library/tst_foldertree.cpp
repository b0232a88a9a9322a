// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/foldertree.h"

#include "libraryfixture.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// Which folders of a place are entered, and whose each is.
class TestFolderTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agentsAtEveryLevel();
    void onlyWhatLeadsToAgents();
    void flatClients();
    void beginsDeepInAnAgentsFolder();
    void homeIsNoProject();
    void configurationFolderElsewhere();
    void pluginSources();
    void linkCyclesEnd();
    void linksOutsideAreNotFollowed();
    void aLinkedFolderIsTheClients();
    void realFoldersOfAllRootsBeforeLinks();
    void oneFolderByTwoPaths();
    void unreadableFolders();
    void searchableOnlyByName();
    void emptyAndMissing();
    void tooMuch();
    void stops();
    void earlierListingsAreKept();
    void aFolderPutInAnothersPlace();
    void troubleIsLookedAtAgain();

private:
    [[nodiscard]] QStringList files(const FolderTree &tree, const LibraryFixture &fixture) const
    {
        QStringList all;
        for (const auto &listing : tree.listings) {
            for (const FolderEntry &entry : listing->files) {
                const auto folder = tree.folderOf(*listing, entry);
                all += fixture.shortened(listing->path) + u'/' + entry.name + u' ' +
                       (folder ? toString(folder->kind) + u' ' + folder->dialect : u"none"_s);
            }
        }
        all.sort();
        return all;
    }
};

void TestFolderTree::agentsAtEveryLevel()
{
    const LibraryFixture fixture;
    for (const QString &name :
         {u"work/.claude/agents/a.md"_s, u"work/.claude/agents/sub/deep/b.md"_s,
          u"work/packages/web/.claude/agents/c.md"_s, u"work/packages/api/src/.claude/agents/d.md"_s,
          u"work/agents/e.md"_s, u"work/.github/agents/f.agent.md"_s, u"work/.opencode/agent/g.md"_s,
          u"work/README.md"_s})
        fixture.put(name);
    const FolderTree tree = fixture.walk(u"work"_s);
    QCOMPARE(files(tree, fixture), (QStringList{
                                       u"work/.claude/agents/a.md project claude-code"_s,
                                       u"work/.claude/agents/sub/deep/b.md project claude-code"_s,
                                       u"work/.github/agents/f.agent.md project copilot"_s,
                                       u"work/.opencode/agent/g.md project opencode"_s,
                                       u"work/README.md none"_s,
                                       u"work/agents/e.md none"_s,
                                       u"work/packages/api/src/.claude/agents/d.md project claude-code"_s,
                                       u"work/packages/web/.claude/agents/c.md project claude-code"_s,
                                   }));
    const auto folder = tree.byPath.value(fixture.path(u"work/packages/web/.claude/agents"_s))->folder;
    QVERIFY(folder);
    QCOMPARE(folder->workingFolder, fixture.path(u"work/packages/web"_s));
    const auto sub = tree.byPath.value(fixture.path(u"work/.claude/agents/sub/deep"_s))->folder;
    QVERIFY(sub);
    QCOMPARE(sub->path, fixture.path(u"work/.claude/agents"_s));
    QVERIFY(!tree.isCut);
}

void TestFolderTree::onlyWhatLeadsToAgents()
{
    const LibraryFixture fixture;
    for (const QString &name :
         {u"work/.git/x.md"_s, u"work/.hidden/y.md"_s, u"work/node_modules/m/z.md"_s, u"work/.claude/commands/c.md"_s,
          u"work/.claude/CLAUDE.md"_s, u"work/.claude/worktrees/w/.claude/agents/v.md"_s, u"work/.github/ISSUE.md"_s,
          u"work/.claude/agents/.git/g.md"_s, u"work/.claude/agents/.drafts/d.md"_s, u"work/x.txt"_s,
          u"work/.claude/agents/n.markdown"_s, u"work/.claude/agents/UPPER.MD"_s})
        fixture.put(name);
    QCOMPARE(files(fixture.walk(u"work"_s), fixture), (QStringList{
                                                          u"work/.claude/agents/.drafts/d.md project claude-code"_s,
                                                          u"work/.claude/agents/UPPER.MD project claude-code"_s,
                                                      }));
}

void TestFolderTree::flatClients()
{
    const LibraryFixture fixture;
    fixture.put(u"work/.gemini/agents/a.md"_s);
    fixture.put(u"work/.gemini/agents/sub/b.md"_s);
    fixture.put(u"work/.gemini/agents/sub/deep/c.md"_s);
    const FolderTree tree = fixture.walk(u"work"_s);
    QCOMPARE(files(tree, fixture), (QStringList{
                                       u"work/.gemini/agents/a.md project gemini"_s,
                                       u"work/.gemini/agents/sub/b.md unread gemini"_s,
                                       u"work/.gemini/agents/sub/deep/c.md unread gemini"_s,
                                   }));
}

void TestFolderTree::beginsDeepInAnAgentsFolder()
{
    const LibraryFixture fixture;
    fixture.put(u"work/.claude/agents/sub/a.md"_s);
    fixture.put(u"work/.gemini/agents/sub/b.md"_s);
    const FolderTree claude = fixture.walk(u"work/.claude/agents/sub"_s);
    QCOMPARE(files(claude, fixture), QStringList{u"work/.claude/agents/sub/a.md project claude-code"_s});
    QCOMPARE(claude.listings.front()->folder->path, fixture.path(u"work/.claude/agents"_s));
    QCOMPARE(files(fixture.walk(u"work/.gemini/agents/sub"_s), fixture),
             QStringList{u"work/.gemini/agents/sub/b.md unread gemini"_s});
    QCOMPARE(files(fixture.walk(u"work/.claude"_s), fixture),
             QStringList{u"work/.claude/agents/sub/a.md project claude-code"_s});
}

void TestFolderTree::homeIsNoProject()
{
    const LibraryFixture fixture;
    fixture.put(u"home/.claude/agents/a.md"_s);
    fixture.put(u"home/.gemini/agents/b.md"_s);
    fixture.put(u"home/.github/agents/c.md"_s); // Copilot's own folder of the person is another one
    fixture.put(u"home/code/.claude/agents/d.md"_s);
    fixture.put(u"home/.copilot/agents/e.md"_s);
    QCOMPARE(files(fixture.walk(u"home"_s), fixture), (QStringList{
                                                          u"home/.claude/agents/a.md user claude-code"_s,
                                                          u"home/.copilot/agents/e.md user copilot"_s,
                                                          u"home/.gemini/agents/b.md user gemini"_s,
                                                          u"home/.github/agents/c.md project copilot"_s,
                                                          u"home/code/.claude/agents/d.md project claude-code"_s,
                                                      }));
}

void TestFolderTree::configurationFolderElsewhere()
{
    LibraryFixture fixture;
    fixture.setClaude(fixture.path(u"home/config/claude"_s));
    fixture.put(u"home/config/claude/agents/a.md"_s);
    fixture.put(u"home/.claude/agents/b.md"_s); // seen like any project's, by who starts the client in the home folder
    QCOMPARE(files(fixture.walk(u"home"_s), fixture), (QStringList{
                                                          u"home/.claude/agents/b.md project claude-code"_s,
                                                          u"home/config/claude/agents/a.md user claude-code"_s,
                                                      }));
}

void TestFolderTree::pluginSources()
{
    const LibraryFixture fixture;
    fixture.put(u"work/plug/.claude-plugin/plugin.json"_s, R"({"name": "tools"})");
    fixture.put(u"work/plug/agents/a.md"_s);
    fixture.put(u"work/plug/agents/sub/b.md"_s);
    fixture.put(u"work/plug/docs/c.md"_s);
    fixture.put(u"work/other/.claude-plugin/plugin.json"_s,
                R"({"name": "own", "agents": ["./more/", "./single/one.md", "../outside"]})");
    fixture.put(u"work/other/more/d.md"_s);
    fixture.put(u"work/other/agents/e.md"_s); // replaced by what the file names
    fixture.put(u"work/other/single/one.md"_s);
    fixture.put(u"work/other/single/two.md"_s);
    fixture.put(u"work/outside/o.md"_s);
    fixture.put(u"work/market/.claude-plugin/marketplace.json"_s, "{}");
    fixture.put(u"work/market/agents/f.md"_s);
    const FolderTree tree = fixture.walk(u"work"_s);
    QCOMPARE(files(tree, fixture), (QStringList{
                                       u"work/market/agents/f.md none"_s,
                                       u"work/other/agents/e.md none"_s,
                                       u"work/other/more/d.md plugin-source claude-code"_s,
                                       u"work/other/single/one.md plugin-source claude-code"_s,
                                       u"work/other/single/two.md none"_s,
                                       u"work/outside/o.md none"_s,
                                       u"work/plug/agents/a.md plugin-source claude-code"_s,
                                       u"work/plug/agents/sub/b.md plugin-source claude-code"_s,
                                       u"work/plug/docs/c.md none"_s,
                                   }));
    QCOMPARE(tree.byPath.value(fixture.path(u"work/other/more"_s))->folder->plugin, u"own"_s);
}

void TestFolderTree::linkCyclesEnd()
{
    const LibraryFixture fixture;
    fixture.put(u"work/.claude/agents/a.md"_s);
    fixture.link(u".."_s, u"work/.claude/agents/up"_s);
    fixture.link(u"."_s, u"work/.claude/agents/self"_s);
    fixture.link(u"loop"_s, u"work/.claude/agents/loop"_s);
    fixture.link(fixture.path(u"work"_s), u"work/.claude/agents/all"_s);
    const FolderTree tree = fixture.walk(u"work"_s);
    QCOMPARE(files(tree, fixture), QStringList{u"work/.claude/agents/a.md project claude-code"_s});
    const FolderTree deep = fixture.walk(u"work/.claude/agents"_s);
    QCOMPARE(files(deep, fixture), QStringList{u"work/.claude/agents/a.md project claude-code"_s});
}

void TestFolderTree::linksOutsideAreNotFollowed()
{
    const LibraryFixture fixture;
    fixture.put(u"elsewhere/x.md"_s);
    fixture.put(u"work/a.md"_s);
    fixture.link(fixture.path(u"elsewhere"_s), u"work/link"_s);
    QCOMPARE(files(fixture.walk(u"work"_s), fixture), QStringList{u"work/a.md none"_s});
}

// Many keep the files elsewhere in the repository and link to them from where
// the client looks.
void TestFolderTree::aLinkedFolderIsTheClients()
{
    const LibraryFixture fixture;
    fixture.put(u"work/shared/agents/a.md"_s);
    fixture.put(u"work/shared/agents/sub/b.md"_s);
    fixture.put(u"work/shared/other/c.md"_s);
    fixture.link(u"../shared/agents"_s, u"work/.claude/agents"_s);
    const FolderTree tree = fixture.walk(u"work"_s);
    QCOMPARE(files(tree, fixture), (QStringList{
                                       u"work/.claude/agents/a.md project claude-code"_s,
                                       u"work/.claude/agents/sub/b.md project claude-code"_s,
                                       u"work/shared/other/c.md none"_s,
                                   }));
    for (const auto &listing : tree.listings)
        QCOMPARE(tree.byPath.value(listing->path), listing);
    QCOMPARE(tree.byPath.size(), qsizetype(tree.listings.size()));
    // A folder outside is looked at as well, if a client would.
    fixture.put(u"elsewhere/d.md"_s);
    fixture.link(fixture.path(u"elsewhere"_s), u"work/packages/.claude/agents"_s);
    QVERIFY(
        files(fixture.walk(u"work"_s), fixture).contains(u"work/packages/.claude/agents/d.md project claude-code"_s));
}

void TestFolderTree::realFoldersOfAllRootsBeforeLinks()
{
    const LibraryFixture fixture;
    fixture.put(u"home/.copilot/agents/c.md"_s);
    fixture.put(u"home/.claude/agents/a.md"_s);
    fixture.link(fixture.path(u"home/.copilot/agents"_s), u"home/.claude/agents/theirs"_s);
    std::vector<FolderWalk::Root> roots;
    for (const AgentsFolder &folder : userFolders(*fixture.dialects(), fixture.system()))
        roots.push_back({folder.path, std::make_shared<const AgentsFolder>(folder)});
    FolderWalk walk(*fixture.dialects(), fixture.system(), FileOps::system(), {});
    QCOMPARE(files(walk.run(roots), fixture), (QStringList{
                                                  u"home/.claude/agents/a.md user claude-code"_s,
                                                  u"home/.copilot/agents/c.md user copilot"_s,
                                              }));
}

void TestFolderTree::oneFolderByTwoPaths()
{
    const LibraryFixture fixture;
    fixture.put(u"work/.claude/agents/team/a.md"_s);
    fixture.link(u"team"_s, u"work/.claude/agents/again"_s);
    QCOMPARE(files(fixture.walk(u"work"_s), fixture),
             QStringList{u"work/.claude/agents/team/a.md project claude-code"_s});
}

void TestFolderTree::unreadableFolders()
{
    const LibraryFixture fixture;
    fixture.put(u"work/.claude/agents/a.md"_s);
    fixture.put(u"work/locked/b.md"_s);
    WatchedOps ops;
    ops.refuseEntries = [&](const QString &path) {
        return path.endsWith("/locked"_L1) ? std::optional(Error::Code::NotPermitted) : std::nullopt;
    };
    const FolderTree tree = fixture.walk(u"work"_s, ops);
    QCOMPARE(files(tree, fixture), QStringList{u"work/.claude/agents/a.md project claude-code"_s});
    const auto locked = tree.byPath.value(fixture.path(u"work/locked"_s));
    QVERIFY(locked);
    QVERIFY(locked->trouble);
    QCOMPARE(locked->trouble->code, Error::Code::NotPermitted);
    QCOMPARE(locked->trouble->path, fixture.path(u"work/locked"_s));
}

// A folder may be asked for its names and for nothing else: then the system
// tells nothing of what lies in it.
void TestFolderTree::searchableOnlyByName()
{
    const LibraryFixture fixture;
    fixture.put(u"work/half/in/a.md"_s);
    WatchedOps ops;
    ops.answerInfo = [](const QString &path) {
        return path.endsWith("/half/in"_L1) ? std::optional(FileInfo{}) : std::nullopt;
    };
    ops.refuseEntries = [](const QString &path) {
        return path.endsWith("/half/in"_L1) ? std::optional(Error::Code::NotPermitted) : std::nullopt;
    };
    const FolderTree tree = fixture.walk(u"work"_s, ops);
    const auto inner = tree.byPath.value(fixture.path(u"work/half/in"_s));
    QVERIFY(inner);
    QVERIFY(inner->trouble);
    // One that is gone by then is no trouble.
    ops.refuseEntries = [](const QString &path) {
        return path.endsWith("/half/in"_L1) ? std::optional(Error::Code::NotFound) : std::nullopt;
    };
    QVERIFY(!fixture.walk(u"work"_s, ops).byPath.contains(fixture.path(u"work/half/in"_s)));
}

void TestFolderTree::emptyAndMissing()
{
    const LibraryFixture fixture;
    const FolderTree empty = fixture.walk(u"work"_s);
    QCOMPARE(empty.listings.size(), 1U);
    QCOMPARE(empty.listings.front()->path, fixture.path(u"work"_s));
    QVERIFY(fixture.walk(u"no such"_s).listings.empty());
}

/// A folder without end, as no disk has it.
class EndlessOps : public WatchedOps
{
public:
    FileInfo info(const QString &path) override
    {
        FileInfo info;
        info.kind = FileInfo::Kind::Folder;
        info.device = 1;
        info.inode = qHash(path) | 1U;
        return info;
    }
    Result<std::vector<FolderEntry>> entries(const QString &) override
    {
        std::vector<FolderEntry> all{{.name = u"deeper"_s, .kind = FileInfo::Kind::Folder}};
        for (int i = 0; i < 50'000; ++i)
            all.push_back({.name = QString::number(i) + u".md"_s, .kind = FileInfo::Kind::File});
        return all;
    }
};

void TestFolderTree::tooMuch()
{
    const LibraryFixture fixture;
    EndlessOps ops;
    const FolderTree tree = fixture.walk(u"work"_s, ops);
    QVERIFY(tree.isCut);
    qsizetype files = 0;
    for (const auto &listing : tree.listings)
        files += qsizetype(listing->files.size());
    QVERIFY(files >= FolderWalk::kMaximumFiles);
    QVERIFY(files < FolderWalk::kMaximumFiles + 60'000);
}

void TestFolderTree::stops()
{
    const LibraryFixture fixture;
    for (int i = 0; i < 20; ++i)
        fixture.put(u"work/%1/a.md"_s.arg(i));
    std::stop_source stop;
    WatchedOps ops;
    ops.refuseEntries = [&stop](const QString &path) -> std::optional<Error::Code> {
        if (path.endsWith("/5"_L1))
            stop.request_stop();
        return std::nullopt;
    };
    FolderWalk walk(*fixture.dialects(), fixture.system(), ops, stop.get_token());
    (void)walk.run({{fixture.path(u"work"_s)}});
    const QStringList listed = ops.listed();
    QCOMPARE(listed.back(), fixture.path(u"work/5"_s));
}

void TestFolderTree::earlierListingsAreKept()
{
    const LibraryFixture fixture;
    fixture.put(u"work/a/x.md"_s);
    fixture.put(u"work/b/y.md"_s);
    fixture.put(u"work/.claude/agents/z.md"_s);
    const FolderTree before = fixture.walk(u"work"_s);
    fixture.put(u"work/b/new.md"_s);
    WatchedOps ops;
    const auto again = [&](const QSet<QString> &changed) {
        ops.forget();
        return FolderWalk(*fixture.dialects(), fixture.system(), ops, {})
            .run({{fixture.path(u"work"_s)}}, &before, changed);
    };
    const FolderTree part = again({fixture.path(u"work/b"_s)});
    QCOMPARE(ops.listed(), QStringList{fixture.path(u"work/b"_s)});
    QCOMPARE(part.byPath.value(fixture.path(u"work/a"_s)), before.byPath.value(fixture.path(u"work/a"_s)));
    QCOMPARE(part.byPath.value(fixture.path(u"work/b"_s))->files.size(), 2U);
    fixture.put(u"work/c/z.md"_s);
    const FolderTree whole = again({fixture.path(u"work"_s), fixture.path(u"work/b"_s)});
    QCOMPARE(files(whole, fixture), files(fixture.walk(u"work"_s), fixture));
    QCOMPARE(ops.listed().size(), 3);
}

void TestFolderTree::aFolderPutInAnothersPlace()
{
    const LibraryFixture fixture;
    fixture.put(u"work/a/x.md"_s);
    fixture.put(u"work/a/in/x.md"_s);
    fixture.put(u"aside/y.md"_s);
    fixture.put(u"aside/in/y.md"_s);
    const FolderTree before = fixture.walk(u"work"_s);
    QVERIFY(QDir().rename(fixture.path(u"work/a"_s), fixture.path(u"gone"_s)));
    QVERIFY(QDir().rename(fixture.path(u"aside"_s), fixture.path(u"work/a"_s)));
    // All that a watcher tells is that names came and went in "work".
    FolderWalk walk(*fixture.dialects(), fixture.system(), FileOps::system(), {});
    const FolderTree after = walk.run({{fixture.path(u"work"_s)}}, &before, {fixture.path(u"work"_s)});
    QCOMPARE(files(after, fixture), (QStringList{u"work/a/in/y.md none"_s, u"work/a/y.md none"_s}));
}

void TestFolderTree::troubleIsLookedAtAgain()
{
    const LibraryFixture fixture;
    fixture.put(u"work/locked/b.md"_s);
    WatchedOps ops;
    ops.refuseEntries = [](const QString &path) {
        return path.endsWith("/locked"_L1) ? std::optional(Error::Code::NotPermitted) : std::nullopt;
    };
    const FolderTree before = fixture.walk(u"work"_s, ops);
    FolderWalk walk(*fixture.dialects(), fixture.system(), FileOps::system(), {});
    const FolderTree after = walk.run({{fixture.path(u"work"_s)}}, &before, {u"/elsewhere"_s});
    QCOMPARE(files(after, fixture), QStringList{u"work/locked/b.md none"_s});
}

QTEST_GUILESS_MAIN(TestFolderTree)
#include "tst_foldertree.moc"
