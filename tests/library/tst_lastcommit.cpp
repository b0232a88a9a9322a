// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/lastcommit.h"
#include "library/testrepository.h"
#include "storage/nativepath.h"
#include "storage/readfile.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using State = CommitState;

/// What the library knows of a file.
std::shared_ptr<const AgentSummary> summary(const QString &path)
{
    auto agent = std::make_shared<AgentSummary>();
    agent->path = path;
    agent->info = FileOps::system().info(path);
    if (const auto hash = hashOfFile(path))
        agent->hash = *hash;
    else
        agent->state = AgentSummary::State::Unreadable;
    return agent;
}

} // namespace

class TestLastCommit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void states();
    void beforeTheFirstCommit();
    void outsideOfRepositories();
    void staysRightInTheMomentOfTheIndex();
    void looksAgain();
    void comparesLineEndsAsSet_data();
    void comparesLineEndsAsSet();
    void takesTheSettingsOfThePerson();
    void runsNothing();
    void writesNothing();
    void worktrees();
    void submodules();
    void links();
    void oddNames();
    void contents();
    void brokenRepositories_data();
    void brokenRepositories();
    void repositoriesOfOthers();
    void manyFiles();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_temporary->filePath(name); }
    [[nodiscard]] std::unique_ptr<LastCommit> asked() const
    {
        return std::make_unique<LastCommit>(path(u"home"_s), path(u"home/.config"_s));
    }
    [[nodiscard]] CommitState stateOf(const QString &file) const
    {
        const std::vector agents{summary(file)};
        return asked()->states(agents).front();
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestLastCommit::init()
{
    m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Verlauf ä-XXXXXX"_s);
    QVERIFY(QDir().mkpath(path(u"home/.config"_s)));
    TestRepository::isolate();
}

void TestLastCommit::states()
{
    QVERIFY(!LastCommit::libraryVersion().isEmpty());
    const TestRepository repository(path(u"repo"_s));
    const QString same = repository.write(u".claude/agents/same.md"_s, "same\n");
    const QString modified = repository.write(u".claude/agents/modified.md"_s, "one\n");
    const QString staged = repository.write(u".claude/agents/staged.md"_s, "one\n");
    const QString back = repository.write(u".claude/agents/back.md"_s, "one\n");
    repository.write(u".gitignore"_s, "private.md\n");
    repository.commitAll();
    repository.write(u".claude/agents/modified.md"_s, "two\n");
    // Whether a change is staged makes no difference: it is not committed.
    repository.write(u".claude/agents/staged.md"_s, "two\n");
    repository.stage(u".claude/agents/staged.md"_s);
    repository.write(u".claude/agents/back.md"_s, "two\n");
    repository.stage(u".claude/agents/back.md"_s);
    repository.write(u".claude/agents/back.md"_s, "one\n");
    const QString added = repository.write(u".claude/agents/added.md"_s, "new\n");
    repository.stage(u".claude/agents/added.md"_s);
    const QString untracked = repository.write(u".claude/agents/untracked.md"_s, "new\n");
    const QString ignored = repository.write(u".claude/agents/private.md"_s, "new\n");
    const std::vector agents{summary(same),  summary(modified),  summary(staged),  summary(back),
                             summary(added), summary(untracked), summary(ignored), summary(path(u"repo/no.md"_s))};
    const auto commit = asked();
    const std::vector expected{State::Same,  State::Modified,  State::Modified, State::Same,
                               State::Added, State::Untracked, State::Ignored,  State::None};
    QVERIFY(commit->states(agents) == expected);
    QVERIFY(commit->states(agents) == expected); // what it remembers is no other
    QVERIFY(commit->problems().empty());
    QCOMPARE(commit->folders(), QSet<QString>({path(u"repo/.git"_s)}));
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(commit->states(agents, stopped.get_token()) == std::vector(agents.size(), State::None));
}

void TestLastCommit::beforeTheFirstCommit()
{
    const TestRepository repository(path(u"repo"_s));
    QVERIFY(stateOf(repository.write(u"a.md"_s, "a\n")) == State::Untracked);
    repository.stage(u"a.md"_s);
    QVERIFY(stateOf(repository.path(u"a.md"_s)) == State::Added);
    QVERIFY(!asked()->content(repository.path(u"a.md"_s)).value());
}

void TestLastCommit::outsideOfRepositories()
{
    QVERIFY(QDir().mkpath(path(u"folder"_s)));
    QFile file(path(u"folder/a.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(stateOf(file.fileName()) == State::None);
    QVERIFY(stateOf(u"relative.md"_s) == State::None);
    const auto commit = asked();
    QVERIFY(!commit->content(file.fileName()).value());
    QVERIFY(commit->problems().empty() && commit->folders().isEmpty());
    // A repository without files of its own.
    git_repository *bare = nullptr;
    TestRepository::check(git_repository_init(&bare, TestRepository::encoded(path(u"bare.git"_s)).constData(), 1));
    git_repository_free(bare);
    QVERIFY(commit->states(std::vector{summary(path(u"bare.git/HEAD"_s))}).front() == State::None);
}

/// A file that is written in the moment of the index, with as many bytes, has
/// the size and time that the index knows.
void TestLastCommit::staysRightInTheMomentOfTheIndex()
{
    for (int round = 0; round < 50; ++round) {
        const TestRepository repository(path(u"repo %1"_s.arg(round)));
        repository.write(u"a.md"_s, "one\n");
        repository.commitAll();
        QVERIFY(stateOf(repository.write(u"a.md"_s, "two\n")) == State::Modified);
    }
}

void TestLastCommit::looksAgain()
{
    const TestRepository repository(path(u"repo"_s));
    const QString file = repository.write(u"a.md"_s, "one\n");
    repository.commitAll();
    const auto commit = asked();
    QVERIFY(commit->states(std::vector{summary(file)}).front() == State::Same);
    repository.write(u"a.md"_s, "two!\n");
    QVERIFY(commit->states(std::vector{summary(file)}).front() == State::Modified);
    repository.commitAll();
    commit->forget();
    QVERIFY(commit->states(std::vector{summary(file)}).front() == State::Same);
    // A repository that is gone, and one that comes.
    QVERIFY(QDir(path(u"repo/.git"_s)).removeRecursively());
    commit->forget();
    QVERIFY(commit->states(std::vector{summary(file)}).front() == State::None);
    const TestRepository again(path(u"repo"_s));
    commit->forget();
    QVERIFY(commit->states(std::vector{summary(file)}).front() == State::Untracked);
}

void TestLastCommit::comparesLineEndsAsSet_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("nothing set") << QByteArray() << QByteArray() << false;
    QTest::newRow("core.autocrlf") << QByteArray() << QByteArray("true") << true;
    QTest::newRow("core.autocrlf, input only") << QByteArray() << QByteArray("input") << true;
    QTest::newRow("attributes") << QByteArray("*.md text eol=crlf\n") << QByteArray() << true;
    QTest::newRow("attributes, automatic") << QByteArray("* text=auto\n") << QByteArray() << true;
    QTest::newRow("attributes say no") << QByteArray("*.md -text\n") << QByteArray("true") << false;
}

void TestLastCommit::comparesLineEndsAsSet()
{
    QFETCH(const QByteArray, attributes);
    QFETCH(const QByteArray, setting);
    QFETCH(const bool, isSame);
    const TestRepository repository(path(u"repo"_s));
    const QString file = repository.write(u"a.md"_s, "one\ntwo\n");
    repository.commitAll();
    repository.write(u".gitattributes"_s, attributes);
    if (!setting.isEmpty())
        repository.set("core.autocrlf", setting);
    repository.write(u"a.md"_s, "one\r\ntwo\r\n");
    QVERIFY(stateOf(file) == (isSame ? State::Same : State::Modified));
    repository.write(u"a.md"_s, "one\r\ntwo\r\nthree\r\n");
    QVERIFY(stateOf(file) == State::Modified);
}

void TestLastCommit::takesTheSettingsOfThePerson()
{
    const TestRepository repository(path(u"repo"_s));
    const QString file = repository.write(u"a.md"_s, "one\n");
    repository.commitAll();
    repository.write(u"a.md"_s, "one\r\n");
    QVERIFY(stateOf(file) == State::Modified);
    QFile settings(path(u"home/.gitconfig"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[core]\n\tautocrlf = true\n");
    settings.close();
    QVERIFY(stateOf(file) == State::Same);
}

/// A repository may name programs for everything; none of them is started.
void TestLastCommit::runsNothing()
{
    const TestRepository repository(path(u"repo"_s));
    const QString file = repository.write(u"a.md"_s, "one\n");
    const QString plain = repository.write(u"plain.txt"_s, "one\n");
    repository.commitAll();
    const QByteArray mark = TestRepository::encoded(path(u"it ran"_s));
    const QByteArray program =
        TestRepository::encoded(repository.write(u"program"_s, "#!/bin/sh\ntouch '" + mark + "'\ncat\n"));
    QVERIFY(QFile::setPermissions(path(u"repo/program"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    repository.write(u".gitattributes"_s, "*.md filter=evil diff=evil merge=evil\n");
    for (const char *key : {"filter.evil.clean", "filter.evil.smudge", "filter.evil.process", "diff.evil.command",
                            "diff.evil.textconv", "diff.external", "core.fsmonitor", "core.pager", "core.editor",
                            "core.sshCommand", "gpg.program", "credential.helper", "core.alternateRefsCommand"})
        repository.set(key, program);
    repository.set("core.hooksPath", TestRepository::encoded(path(u"repo"_s)));
    for (const char *hook : {"post-index-change", "pre-commit", "fsmonitor-watchman", "post-checkout"})
        QVERIFY(QFile::copy(path(u"repo/program"_s), path(u"repo/"_s + QString::fromLatin1(hook))));
    repository.write(u"a.md"_s, "other\n");
    repository.write(u"plain.txt"_s, "other\n");
    const auto commit = asked();
    // What only the other program could tell is not known.
    QVERIFY(commit->states(std::vector{summary(file)}).front() == State::None);
    QVERIFY(commit->states(std::vector{summary(plain)}).front() == State::Modified);
    QCOMPARE(commit->content(file).value(), QByteArray("one\n"));
    QVERIFY(!QFile::exists(path(u"it ran"_s)));
}

void TestLastCommit::writesNothing()
{
    const TestRepository repository(path(u"repo"_s));
    repository.write(u"a.md"_s, "one\n");
    repository.commitAll();
    repository.write(u"a.md"_s, "two\n");
    repository.write(u"b.md"_s, "new\n");
    const auto contents = [this] {
        QStringList lines;
        QDirIterator files(path(u"repo"_s), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            const FileInfo info = FileOps::system().info(name);
            lines << u"%1 %2 %3"_s.arg(name).arg(info.modified).arg(info.inode);
        }
        lines.sort();
        return lines;
    };
    const QStringList before = contents();
    const auto commit = asked();
    (void)commit->states(std::vector{summary(path(u"repo/a.md"_s)), summary(path(u"repo/b.md"_s))});
    (void)commit->content(path(u"repo/a.md"_s));
    QCOMPARE(contents(), before);
}

void TestLastCommit::worktrees()
{
    const TestRepository repository(path(u"repo"_s));
    repository.write(u"agents/a.md"_s, "one\n");
    repository.commitAll();
    git_worktree *tree = nullptr;
    TestRepository::check(git_worktree_add(&tree, repository.get(), "other",
                                           TestRepository::encoded(path(u"other ü"_s)).constData(), nullptr));
    git_worktree_free(tree);
    const QString file = path(u"other ü/agents/a.md"_s);
    QVERIFY(stateOf(file) == State::Same);
    QFile there(file);
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("two\n");
    there.close();
    QVERIFY(stateOf(file) == State::Modified);
    QVERIFY(stateOf(repository.path(u"agents/a.md"_s)) == State::Same);
    const auto commit = asked();
    QCOMPARE(commit->content(file).value(), QByteArray("one\n"));
    QCOMPARE(commit->folders(), QSet<QString>({path(u"repo/.git/worktrees/other"_s)}));
}

void TestLastCommit::submodules()
{
    const TestRepository outer(path(u"outer"_s));
    outer.write(u"a.md"_s, "outer\n");
    outer.commitAll();
    // Its own folder lies in that of the outer one, and a file leads there.
    const TestRepository inner(path(u"outer/sub"_s));
    const QString file = inner.write(u"agents/a.md"_s, "inner\n");
    inner.commitAll();
    QVERIFY(QDir().mkpath(path(u"outer/.git/modules"_s)));
    QVERIFY(QDir().rename(path(u"outer/sub/.git"_s), path(u"outer/.git/modules/sub"_s)));
    outer.write(u"sub/.git"_s, "gitdir: ../.git/modules/sub\n");
    QVERIFY(stateOf(file) == State::Same);
    inner.write(u"agents/a.md"_s, "changed\n");
    QVERIFY(stateOf(file) == State::Modified);
    QVERIFY(stateOf(outer.path(u"a.md"_s)) == State::Same);
}

void TestLastCommit::links()
{
    const TestRepository repository(path(u"repo"_s));
    repository.write(u"shared/a.md"_s, "one\n");
    QVERIFY(QDir().mkpath(path(u"repo/agents"_s)));
    QVERIFY(QFile::link(u"../shared/a.md"_s, path(u"repo/agents/a.md"_s)));
    repository.commitAll();
    // The link is committed as a link, whatever stands where it leads.
    QVERIFY(stateOf(path(u"repo/agents/a.md"_s)) == State::Same);
    repository.write(u"shared/a.md"_s, "two\n");
    QVERIFY(stateOf(path(u"repo/agents/a.md"_s)) == State::Same);
    QVERIFY(stateOf(path(u"repo/shared/a.md"_s)) == State::Modified);
    QVERIFY(QFile::remove(path(u"repo/agents/a.md"_s)));
    QVERIFY(QFile::link(u"../shared/b.md"_s, path(u"repo/agents/a.md"_s)));
    repository.write(u"shared/b.md"_s, "b\n");
    QVERIFY(stateOf(path(u"repo/agents/a.md"_s)) == State::Modified);
    // By a link to a folder a file is that of the repository there.
    QVERIFY(QFile::link(path(u"repo/shared"_s), path(u"linked"_s)));
    QVERIFY(stateOf(path(u"linked/a.md"_s)) == State::Modified);
    QCOMPARE(asked()->content(path(u"linked/a.md"_s)).value(), QByteArray("one\n"));
}

void TestLastCommit::oddNames()
{
    const TestRepository repository(path(u"repo"_s));
    const QStringList names{u"ein Ömchen.md"_s, u"a\nb.md"_s, u"[x]*?.md"_s, u"-rf.md"_s, u"!a.md"_s, u"#a.md"_s};
    for (const QString &name : names)
        repository.write(name, "one\n");
    repository.commitAll();
    for (const QString &name : names) {
        QVERIFY2(stateOf(repository.path(name)) == State::Same, qPrintable(name));
        repository.write(name, "two\n");
        QVERIFY2(stateOf(repository.path(name)) == State::Modified, qPrintable(name));
    }
}

void TestLastCommit::contents()
{
    const TestRepository repository(path(u"repo"_s));
    const QByteArray odd = QByteArray("a\0b\r\n\xff", 6);
    repository.write(u"a.md"_s, odd);
    repository.write(u"empty.md"_s, "");
    repository.write(u"large.md"_s, QByteArray(AgentSummary::kMaximumBytes + 1, 'x'));
    repository.commitAll();
    repository.write(u"a.md"_s, "now");
    const auto commit = asked();
    QCOMPARE(commit->content(repository.path(u"a.md"_s)).value(), odd);
    QCOMPARE(commit->content(repository.path(u"empty.md"_s)).value(), QByteArray(""));
    QVERIFY(!commit->content(repository.path(u"none.md"_s)).value());
    QVERIFY(!commit->content(repository.path(u"."_s)).value());
    QCOMPARE(commit->content(repository.path(u"large.md"_s)).error().code, Error::Code::TooLarge);
}

void TestLastCommit::brokenRepositories_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("HEAD is rubbish") << u"HEAD"_s << QByteArray("rubbish\xff\n");
    QTest::newRow("HEAD names no commit") << u"HEAD"_s << QByteArray(40, '1');
    QTest::newRow("a reference is rubbish") << u"refs/heads/master"_s << QByteArray("rubbish\n");
    QTest::newRow("index is rubbish") << u"index"_s << QByteArray("DIRC rubbish");
    QTest::newRow("settings are rubbish") << u"config"_s << QByteArray("[core\nrubbish = = =\n");
    QTest::newRow("a format of later") << u"config"_s
                                       << QByteArray(
                                              "[core]\n\trepositoryformatversion = 1\n[extensions]\n\trefstorage "
                                              "= reftable\n\tobjectformat = sha256\n");
    QTest::newRow("objects are gone") << u"objects"_s << QByteArray();
    QTest::newRow("objects are rubbish") << u"objects/*"_s << QByteArray("rubbish");
}

void TestLastCommit::brokenRepositories()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    {
        const TestRepository repository(path(u"repo"_s));
        repository.set("init.defaultBranch", "master");
        repository.write(u"a.md"_s, "one\n");
        repository.commitAll();
        repository.write(u"a.md"_s, "two and more\n");
    }
    const QString own = path(u"repo/.git/"_s);
    if (file == "objects"_L1) {
        QVERIFY(QDir(own + file).removeRecursively());
    } else {
        QStringList damaged{own + file};
        if (file == "objects/*"_L1) {
            damaged.clear();
            QDirIterator objects(own + u"objects"_s, QDir::Files, QDirIterator::Subdirectories);
            while (objects.hasNext())
                damaged << objects.next();
            QVERIFY(damaged.size() >= 3);
        }
        for (const QString &name : std::as_const(damaged)) {
            (void)QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
            QFile written(name);
            QVERIFY2(written.open(QIODevice::WriteOnly), qPrintable(name));
            written.write(bytes);
        }
    }
    const auto commit = asked();
    const std::vector agents{summary(path(u"repo/a.md"_s))};
    const CommitState state = commit->states(agents).front();
    const auto content = commit->content(path(u"repo/a.md"_s));
    // Whatever is broken, it is not called the same, and it is said where it is
    // more than nothing to git.
    QVERIFY(state != State::Same);
    if (file == "index"_L1) {
        QVERIFY(state == State::Modified); // it needs none
        return;
    }
    QVERIFY(state == State::None || state == State::Untracked);
    if (file != "objects"_L1)
        QVERIFY(!commit->problems().empty() || !content);
    for (const Error &problem : commit->problems())
        QVERIFY(problem.text.contains(u"repo"_s));
}

void TestLastCommit::repositoriesOfOthers()
{
    if (::geteuid() != 0)
        QSKIP("only root can make a repository of another user");
    {
        const TestRepository repository(path(u"repo"_s));
        repository.write(u"a.md"_s, "one\n");
        repository.commitAll();
    }
    for (const char *name : {"repo", "repo/.git"}) {
        const QByteArray native = TestRepository::encoded(path(QString::fromLatin1(name)));
        if (::chown(native.constData(), 65534, 65534) != 0)
            QSKIP("files cannot be given away here");
    }
    const auto commit = asked();
    QVERIFY(commit->states(std::vector{summary(path(u"repo/a.md"_s))}).front() == State::None);
    QCOMPARE(commit->problems().size(), 1U);
    QCOMPARE(commit->problems().front().code, Error::Code::NotPermitted);
    QVERIFY(commit->problems().front().text.contains(u"safe.directory"_s));
    QFile settings(path(u"home/.gitconfig"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[safe]\n\tdirectory = " + TestRepository::encoded(path(u"repo"_s)) + "\n");
    settings.close();
    QVERIFY(stateOf(path(u"repo/a.md"_s)) == State::Same);
}

void TestLastCommit::manyFiles()
{
    const TestRepository repository(path(u"repo"_s));
    std::vector<std::shared_ptr<const AgentSummary>> agents;
    for (int i = 0; i < 500; ++i)
        repository.write(u"packages/%1/.claude/agents/%2.md"_s.arg(i % 20).arg(i), QByteArray::number(i));
    repository.commitAll();
    repository.write(u"packages/7/.claude/agents/7.md"_s, "other");
    for (int i = 0; i < 500; ++i)
        agents.push_back(summary(repository.path(u"packages/%1/.claude/agents/%2.md"_s.arg(i % 20).arg(i))));
    const auto states = asked()->states(agents);
    QVERIFY(states[7] == State::Modified);
    QCOMPARE(std::ranges::count(states, State::Same), 499);
}

QTEST_GUILESS_MAIN(TestLastCommit)
#include "tst_lastcommit.moc"
