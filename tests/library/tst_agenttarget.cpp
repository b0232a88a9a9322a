// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/agenttarget.h"

#include "libraryfixture.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

using Folder = AgentsFolder::Kind;
using Kind = NameCheck::Kind;

namespace {

struct Folders {
    QTemporaryDir temporary{QDir::tempPath() + u"/Über targets XXXXXX"_s};
    SystemFolders system{.home = path(u"home"_s), .claude = path(u"home/.claude"_s), .managed = path(u"managed"_s)};
    Dialects dialects = Dialects::load();

    [[nodiscard]] QString path(const QString &name) const { return temporary.filePath(name); }
    void make(const QString &name) const { QDir().mkpath(path(name)); }

    [[nodiscard]] FolderTree walk(const QString &root, std::shared_ptr<const AgentsFolder> folder = nullptr) const
    {
        return FolderWalk(dialects, system, FileOps::system(), {}).run({{root, std::move(folder)}});
    }
};

std::shared_ptr<const AgentsFolder> folder(Folder kind, const QString &path, const QString &workingFolder = {},
                                           const QString &dialect = u"claude-code"_s)
{
    return std::make_shared<const AgentsFolder>(
        AgentsFolder{.path = path, .kind = kind, .dialect = dialect, .workingFolder = workingFolder});
}

PlaceSnapshot::AgentPointer agent(const QString &name, const std::shared_ptr<const AgentsFolder> &where,
                                  const QString &file = {}, Outcome outcome = Outcome::Loads)
{
    const QString fileName = (file.isEmpty() ? name : file) + u".md"_s;
    return std::make_shared<const AgentSummary>(
        AgentSummary{.path = (where ? where->path : u"/loose"_s) + u'/' + fileName,
                     .fileName = fileName,
                     .folder = where,
                     .name = name,
                     .outcome = outcome});
}

const auto kManaged = folder(Folder::Managed, u"/etc/x/.claude/agents"_s);
const auto kShop = folder(Folder::Project, u"/w/shop/.claude/agents"_s, u"/w/shop"_s);
const auto kInner = folder(Folder::Project, u"/w/shop/web/.claude/agents"_s, u"/w/shop/web"_s);
const auto kOther = folder(Folder::Project, u"/w/other/.claude/agents"_s, u"/w/other"_s);
const auto kHome = folder(Folder::User, u"/h/.claude/agents"_s);
const auto kPlugin = std::make_shared<const AgentsFolder>(
    AgentsFolder{.path = u"/p/agents"_s, .kind = Folder::Plugin, .dialect = u"claude-code"_s, .plugin = u"p"_s});
const auto kGemini = folder(Folder::Project, u"/w/shop/.gemini/agents"_s, u"/w/shop"_s, u"gemini"_s);
const auto kInnerGemini = folder(Folder::Project, u"/w/shop/web/.gemini/agents"_s, u"/w/shop/web"_s, u"gemini"_s);
const auto kHomeGemini = folder(Folder::User, u"/h/.gemini/agents"_s, u""_s, u"gemini"_s);
const auto kCopilot = folder(Folder::Project, u"/w/shop/.github/agents"_s, u"/w/shop"_s, u"copilot"_s);
const auto kInnerCopilot = folder(Folder::Project, u"/w/shop/web/.github/agents"_s, u"/w/shop/web"_s, u"copilot"_s);
const auto kHomeCopilot = folder(Folder::User, u"/h/.copilot/agents"_s, u""_s, u"copilot"_s);
const auto kOpenCode = folder(Folder::Project, u"/w/shop/.opencode/agents"_s, u"/w/shop"_s, u"opencode"_s);
const auto kOpenCodeToo = folder(Folder::Project, u"/w/shop/.opencode/agent"_s, u"/w/shop"_s, u"opencode"_s);
const auto kHomeOpenCode = folder(Folder::User, u"/h/.config/opencode/agents"_s, u""_s, u"opencode"_s);
const auto kQwen = folder(Folder::Project, u"/w/shop/.qwen/agents"_s, u"/w/shop"_s, u"qwen"_s);
const auto kHomeQwen = folder(Folder::User, u"/h/.qwen/agents"_s, u""_s, u"qwen"_s);
const auto kBare = folder(Folder::Project, u"/bare/.claude/agents"_s, u"/bare"_s);
const auto kInBare = folder(Folder::Project, u"/bare/in/.claude/agents"_s, u"/bare/in"_s);
const auto kAbove = folder(Folder::Project, u"/w/.claude/agents"_s, u"/w"_s);
const auto kSource = std::make_shared<const AgentsFolder>(AgentsFolder{
    .path = u"/w/kit/agents"_s, .kind = Folder::PluginSource, .dialect = u"claude-code"_s, .plugin = u"kit"_s});
const auto kInstalled = std::make_shared<const AgentsFolder>(
    AgentsFolder{.path = u"/p/kit/agents"_s, .kind = Folder::Plugin, .dialect = u"claude-code"_s, .plugin = u"kit"_s});

/// A disk on which /w/shop is a repository.
class ShopOps : public WatchedOps
{
public:
    ShopOps()
    {
        answerInfo = [](const QString &path) {
            return FileInfo{.kind = path == u"/w/shop/.git"_s ? FileInfo::Kind::Folder : FileInfo::Kind::Missing};
        };
    }
};

} // namespace

Q_DECLARE_METATYPE(std::shared_ptr<const AgentsFolder>)
Q_DECLARE_METATYPE(dossier::NameCheck::Kind)

class AgentTargetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersFoundAndNewFolders();
    void offersNoneTwiceAndNoneForReadingOnly();
    void offersHomeToAnybody();
    void namesMeet_data();
    void namesMeet();
    void worktreesMeetTheirRepository();
    void aPluginsNameHasItsPrefix();
    void namesAreMadeForFiles_data();
    void namesAreMadeForFiles();
    void theGravestComesFirst();
    void aFileMayBeThereUnderAnotherName();
    void suggestsAFreeName();
    void notesAndLostFilesTakeNoName();
};

void AgentTargetTest::offersFoundAndNewFolders()
{
    Folders folders;
    folders.make(u"shop/.claude/agents/deep"_s);
    folders.make(u"shop/packages/web/.claude/agents"_s);
    folders.make(u"shop/.gemini/agents"_s);
    folders.make(u"bare/src"_s);
    const FolderTree shop = folders.walk(folders.path(u"shop"_s));
    const FolderTree bare = folders.walk(folders.path(u"bare"_s));
    const std::vector<std::pair<Place, const FolderTree *>> places{
        {Place{.kind = Place::Kind::Folder, .path = folders.path(u"shop"_s)}, &shop},
        {Place{.kind = Place::Kind::Folder, .path = folders.path(u"bare"_s)}, &bare},
        {Place{.kind = Place::Kind::Folder, .path = folders.path(u"not yet"_s)}, nullptr}};
    const auto targets = agentTargets(places, folders.dialects, folders.system);
    QStringList told;
    for (const AgentTarget &target : targets) {
        told << target.place + u' ' + target.folder.path.sliced(folders.temporary.path().size() + 1) + u' ' +
                    target.folder.dialect + (target.isThere ? u""_s : u" new"_s);
    }
    told.sort();
    QCOMPARE(told, (QStringList{
                       u"Home home/.claude/agents claude-code new"_s, u"bare bare/.claude/agents claude-code new"_s,
                       u"not yet not yet/.claude/agents claude-code new"_s, u"shop shop/.claude/agents claude-code"_s,
                       u"shop shop/.gemini/agents gemini"_s, u"shop shop/packages/web/.claude/agents claude-code"_s}));
    QCOMPARE(targets.back().place, u"Home"_s);
    for (const AgentTarget &target : targets) {
        if (target.place == u"bare"_s)
            QCOMPARE(target.folder.workingFolder, folders.path(u"bare"_s));
    }
}

void AgentTargetTest::offersNoneTwiceAndNoneForReadingOnly()
{
    Folders folders;
    folders.make(u"shop/.claude/agents"_s);
    folders.make(u"shop/docs/agents"_s);
    folders.make(u"cache/agents"_s);
    folders.make(u"managed/.claude/agents"_s);
    const FolderTree shop = folders.walk(folders.path(u"shop"_s));
    const FolderTree inside = folders.walk(folders.path(u"shop/.claude/agents"_s));
    const FolderTree plugin =
        folders.walk(folders.path(u"cache/agents"_s), folder(Folder::Plugin, folders.path(u"cache/agents"_s)));
    const FolderTree managed = folders.walk(folders.path(u"managed/.claude/agents"_s),
                                            folder(Folder::Managed, folders.path(u"managed/.claude/agents"_s)));
    const std::vector<std::pair<Place, const FolderTree *>> places{
        {Place{.kind = Place::Kind::Folder, .path = folders.path(u"shop"_s)}, &shop},
        {Place{.kind = Place::Kind::Folder, .path = folders.path(u"shop/.claude/agents"_s)}, &inside},
        {Place{.kind = Place::Kind::Plugins, .path = folders.path(u"cache"_s)}, &plugin},
        {Place{.kind = Place::Kind::Managed, .path = folders.path(u"managed"_s)}, &managed}};
    const auto targets = agentTargets(places, folders.dialects, folders.system);
    QCOMPARE(targets.size(), 2U);
    QCOMPARE(targets[0].folder.path, folders.path(u"shop/.claude/agents"_s));
    QVERIFY(targets[1].folder.kind == Folder::User);
}

void AgentTargetTest::offersHomeToAnybody()
{
    Folders folders;
    QCOMPARE(agentTargets({}, folders.dialects, folders.system).size(), 1U);
    folders.make(u"home/.claude/agents"_s);
    folders.make(u"home/.qwen/agents"_s);
    const auto targets = agentTargets({}, folders.dialects, folders.system);
    QCOMPARE(targets.size(), 2U);
    for (const AgentTarget &target : targets)
        QVERIFY(target.isThere && target.place == u"Home"_s);
}

void AgentTargetTest::namesMeet_data()
{
    QTest::addColumn<std::shared_ptr<const AgentsFolder>>("target");
    QTest::addColumn<std::shared_ptr<const AgentsFolder>>("other");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isUsable");
    const auto row = [](const char *name, const auto &target, const auto &other, Kind kind, bool isUsable = true) {
        QTest::newRow(name) << target << other << kind << isUsable;
    };
    row("the same tree", kShop, kShop, Kind::TakenHere, false);
    row("the same tree at home", kHome, kHome, Kind::TakenHere, false);
    row("home below a project", kHome, kShop, Kind::HiddenBy);
    row("a project above home", kShop, kHome, Kind::Hides);
    row("managed goes first", kShop, kManaged, Kind::HiddenBy);
    row("managed goes before home", kHome, kManaged, Kind::HiddenBy);
    row("the inner project wins", kInner, kShop, Kind::Hides);
    row("the outer one loses", kShop, kInner, Kind::HiddenBy);
    row("another project", kShop, kOther, Kind::Elsewhere);
    row("a plugin's has its prefix", kShop, kPlugin, Kind::Elsewhere);
    row("another client", kShop, kGemini, Kind::Elsewhere);
    row("a loose file", kShop, std::shared_ptr<const AgentsFolder>(), Kind::Elsewhere);
    row("above the repository", kShop, kAbove, Kind::Elsewhere);
    row("no repository: whether the inner one sees it", kInBare, kBare, Kind::MeetNotKnown);
    row("no repository: whether it is seen", kBare, kInBare, Kind::MeetNotKnown);
    row("Gemini: a project before Home", kGemini, kHomeGemini, Kind::Hides);
    row("Gemini looks nowhere above", kInnerGemini, kGemini, Kind::Elsewhere);
    row("Copilot: Home before a project", kHomeCopilot, kCopilot, Kind::Hides);
    row("Copilot: a project after Home", kCopilot, kHomeCopilot, Kind::HiddenBy);
    row("Copilot: what is above is not measured", kCopilot, kInnerCopilot, Kind::MeetNotKnown);
    row("OpenCode: the order is not measured", kOpenCode, kHomeOpenCode, Kind::OrderNotKnown);
    row("OpenCode: two folders of one project", kOpenCode, kOpenCodeToo, Kind::OrderNotKnown);
    row("Qwen: a project before Home", kHomeQwen, kQwen, Kind::HiddenBy);
    row("in a plugin's source", kSource, kSource, Kind::TakenHere, false);
    row("the installed copy of a plugin", kSource, kInstalled, Kind::Elsewhere);
    row("a plugin's source and a project", kSource, kShop, Kind::Elsewhere);
}

void AgentTargetTest::namesMeet()
{
    QFETCH(std::shared_ptr<const AgentsFolder>, target);
    QFETCH(std::shared_ptr<const AgentsFolder>, other);
    QFETCH(Kind, kind);
    QFETCH(bool, isUsable);
    const Dialects dialects = Dialects::load();
    const std::vector agents{agent(u"other"_s, target), agent(u"reviewer"_s, other)};
    ShopOps ops;
    const NameCheck check =
        NameCheck::of(u"reviewer"_s, {*target, u"x"_s, {}, true}, dialects, AgentNames(agents), ops);
    QCOMPARE(check.findings.size(), 1U);
    QVERIFY(check.findings[0].kind == kind);
    QCOMPARE(check.findings[0].path, agents[1]->path);
    QVERIFY2(check.findings[0].sentence.contains(QDir::toNativeSeparators(agents[1]->path)),
             qPrintable(check.findings[0].sentence));
    QCOMPARE(check.isUsable(), isUsable);
    const bool needsOther = kind != Kind::Hides && kind != Kind::Elsewhere;
    QCOMPARE(check.suggestion, needsOther ? u"reviewer-2"_s : QString());
}

void AgentTargetTest::worktreesMeetTheirRepository()
{
    const LibraryFixture fixture;
    fixture.put(u"main/.git/HEAD"_s);
    fixture.put(u"main/.git/worktrees/tree/commondir"_s, "../..\n");
    fixture.put(u"tree/.git"_s, "gitdir: " + fixture.path(u"main/.git/worktrees/tree"_s).toUtf8() + "\n");
    const auto main = folder(Folder::Project, fixture.path(u"main/.claude/agents"_s), fixture.path(u"main"_s));
    const auto tree = folder(Folder::Project, fixture.path(u"tree/.claude/agents"_s), fixture.path(u"tree"_s));
    const AgentNames inMain(std::vector{agent(u"a"_s, main)});
    const AgentNames inTree(std::vector{agent(u"a"_s, tree)});
    const AgentTarget toMain{*main, u"x"_s, {}, true};
    const AgentTarget toTree{*tree, u"x"_s, {}, true};
    QVERIFY(NameCheck::of(u"a"_s, toTree, *fixture.dialects(), inMain).findings.at(0).kind == Kind::Hides);
    QVERIFY(NameCheck::of(u"a"_s, toMain, *fixture.dialects(), inTree).findings.at(0).kind == Kind::HiddenBy);
}

void AgentTargetTest::aPluginsNameHasItsPrefix()
{
    const Dialects dialects = Dialects::load();
    const AgentTarget source{*kSource, u"x"_s, {}, true};
    // Beside one of the client's own it is called otherwise.
    const NameCheck builtIn = NameCheck::of(u"Plan"_s, source, dialects, {});
    QVERIFY(std::ranges::none_of(builtIn.findings, [](const auto &one) { return one.kind == Kind::BuiltIn; }));
    QVERIFY2(builtIn.findings.back().sentence.contains(u"“kit:Plan”"_s), qPrintable(builtIn.findings.back().sentence));
    const NameCheck beside = NameCheck::of(u"a"_s, source, dialects, AgentNames(std::vector{agent(u"a"_s, kShop)}));
    QVERIFY2(beside.findings.at(0).sentence.contains(u"“kit:a”"_s), qPrintable(beside.findings.at(0).sentence));
    // So it is in a folder inside it: that is part of the name.
    const NameCheck deeper =
        NameCheck::of(u"a"_s, source, dialects, AgentNames(std::vector{agent(u"a"_s, kSource, u"sub/a"_s)}));
    QVERIFY(deeper.findings.at(0).kind == Kind::Elsewhere);
    QVERIFY(deeper.isUsable());
}

void AgentTargetTest::namesAreMadeForFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind"); // -1: nothing to say
    QTest::addColumn<QString>("suggestion");
    const auto row = [](const char *what, const QString &name, int kind, const QString &suggestion = {}) {
        QTest::newRow(what) << name << kind << suggestion;
    };
    const int unusable = static_cast<int>(Kind::Unusable);
    const int unusual = static_cast<int>(Kind::Unusual);
    row("good", u"code-reviewer-2"_s, -1);
    row("nothing", {}, static_cast<int>(Kind::Missing));
    row("capitals", u"Code Reviewer"_s, unusual, u"code-reviewer"_s);
    row("letters", u"prüfer"_s, unusual, u"prufer"_s);
    row("no letters of ours", u"审查"_s, unusual);
    row("path", u"../../etc/passwd"_s, unusable, u"etc-passwd"_s);
    row("colon", u"a:b"_s, unusable, u"a-b"_s);
    row("option", u"-rf"_s, unusable, u"rf"_s);
    row("hidden file", u".agent"_s, unusable, u"agent"_s);
    row("blanks around", u" agent "_s, unusable, u"agent"_s);
    row("line end", u"a\nb"_s, unusable, u"a-b"_s);
    row("turned round", u"a\u202Eb"_s, unusable, u"a-b"_s);
    row("too long", QString(253, u'x'), unusable);
    row("as long as a file's name", QString(252, u'x'), -1);
    row("built in", u"general-purpose"_s, static_cast<int>(Kind::BuiltIn), u"general-purpose-2"_s);
}

void AgentTargetTest::namesAreMadeForFiles()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    QFETCH(QString, suggestion);
    const Dialects dialects = Dialects::load();
    const NameCheck check = NameCheck::of(name, {*kShop, u"x"_s, {}, true}, dialects, {});
    QCOMPARE(check.findings.empty() ? -1 : static_cast<int>(check.findings[0].kind), kind);
    QCOMPARE(check.isUsable(), kind != static_cast<int>(Kind::Missing) && kind != static_cast<int>(Kind::Unusable));
    QCOMPARE(check.suggestion, suggestion);
}

void AgentTargetTest::theGravestComesFirst()
{
    const Dialects dialects = Dialects::load();
    const std::vector agents{agent(u"a"_s, kOther), agent(u"a"_s, kHome), agent(u"a"_s, kManaged),
                             agent(u"a"_s, kManaged, u"second"_s), agent(u"a"_s, kShop)};
    const NameCheck check = NameCheck::of(u"a"_s, {*kShop, u"x"_s, {}, true}, dialects, AgentNames(agents));
    QList<int> kinds;
    for (const NameCheck::Finding &finding : check.findings)
        kinds << static_cast<int>(finding.kind);
    QCOMPARE(kinds, (QList<int>{static_cast<int>(Kind::TakenHere), static_cast<int>(Kind::HiddenBy),
                                static_cast<int>(Kind::Hides), static_cast<int>(Kind::Elsewhere)}));
}

void AgentTargetTest::aFileMayBeThereUnderAnotherName()
{
    const Dialects dialects = Dialects::load();
    const std::vector agents{agent(u"other"_s, kShop, u"Reviewer"_s)};
    const NameCheck check = NameCheck::of(u"reviewer"_s, {*kShop, u"x"_s, {}, true}, dialects, AgentNames(agents));
    QVERIFY(!check.isUsable());
    QVERIFY(check.findings[0].kind == Kind::TakenHere);
    QCOMPARE(check.findings[0].path, agents[0]->path);
    QCOMPARE(check.suggestion, u"reviewer-2"_s);
}

void AgentTargetTest::suggestsAFreeName()
{
    const Dialects dialects = Dialects::load();
    const std::vector agents{agent(u"a"_s, kShop), agent(u"a-2"_s, kOther), agent(u"b"_s, kShop, u"a-3"_s)};
    const NameCheck check = NameCheck::of(u"a"_s, {*kShop, u"x"_s, {}, true}, dialects, AgentNames(agents));
    QCOMPARE(check.suggestion, u"a-4"_s);
}

void AgentTargetTest::notesAndLostFilesTakeNoName()
{
    const Dialects dialects = Dialects::load();
    const std::vector agents{agent(u"a"_s, kHome, u"x"_s, Outcome::NotLoaded), agent({}, kHome, u"readme"_s)};
    QVERIFY(NameCheck::of(u"a"_s, {*kShop, u"x"_s, {}, true}, dialects, AgentNames(agents)).findings.empty());
}

QTEST_GUILESS_MAIN(AgentTargetTest)
#include "tst_agenttarget.moc"
