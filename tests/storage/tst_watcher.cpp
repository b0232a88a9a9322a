// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "bound.h"
#include "storage/failingops.h"
#include "storage/nativepath.h"
#include "storage/watcher.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>

#include <unistd.h>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Folders = QSet<QString>;

/// A system that watches only so many folders, or loses events on demand.
class OddNotifier : public FolderNotifier
{
public:
    explicit OddNotifier(std::size_t most, std::shared_ptr<std::atomic_bool> loses = nullptr)
        : m_system(FolderNotifier::system())
        , m_most(most)
        , m_loses(std::move(loses))
    {
    }

    Result<int> add(const QString &path) override
    {
        if (m_watches.size() >= m_most)
            return std::unexpected(Error{.code = Error::Code::TooLarge, .text = {}, .path = path});
        const Result<int> watch = m_system->add(path);
        if (watch)
            m_watches.insert(*watch);
        return watch;
    }
    void remove(int watch) override
    {
        m_watches.erase(watch);
        m_system->remove(watch);
    }
    [[nodiscard]] int descriptor() const override { return m_system->descriptor(); }
    std::vector<Event> read() override
    {
        std::vector<Event> events = m_system->read();
        if (m_loses && *m_loses && !events.empty()) {
            *m_loses = false;
            return {{.kind = Event::Kind::Lost}};
        }
        return events;
    }

private:
    std::unique_ptr<FolderNotifier> m_system;
    std::size_t m_most;
    std::shared_ptr<std::atomic_bool> m_loses;
    std::set<int> m_watches;
};

/// The system's calls, but for a place that does not answer until it is let.
class StuckOps : public FailingOps
{
public:
    QString stuck; ///< below it nothing answers
    std::atomic_bool isLet = false;
    std::atomic_bool isAsked = false;

    FileInfo info(const QString &path) override
    {
        if (path.startsWith(stuck)) {
            isAsked = true;
            isAsked.notify_all();
            isLet.wait(false);
        }
        return system().info(path);
    }
};

/// The system's calls, with a count of how often each folder was listed.
class CountingOps : public FailingOps
{
public:
    Result<std::vector<FolderEntry>> entries(const QString &folder) override
    {
        const std::scoped_lock lock(m_mutex);
        ++m_listed[folder];
        return system().entries(folder);
    }
    [[nodiscard]] int listed(const QString &folder)
    {
        const std::scoped_lock lock(m_mutex);
        return m_listed[folder];
    }

private:
    std::mutex m_mutex;
    std::map<QString, int> m_listed;
};

/// A system that is looked at often, so that tests need not wait.
Watcher::System quick()
{
    Watcher::System system;
    system.options.polling = 40;
    return system;
}

Watcher::System withoutNotifier()
{
    Watcher::System system = quick();
    system.notifier = [] { return std::unique_ptr<FolderNotifier>(); };
    return system;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void linkTo(const QString &target, const QString &path)
{
    QCOMPARE(::symlink(pathToBytes(target).constData(), pathToBytes(path).constData()), 0);
}

/// All that was told so far.
class Told
{
public:
    explicit Told(Watcher &watcher)
        : m_spy(&watcher, &Watcher::foldersChanged)
    {
    }

    [[nodiscard]] Folders folders() const
    {
        Folders all;
        for (const auto &arguments : m_spy)
            all |= arguments.at(0).value<Folders>();
        return all;
    }
    [[nodiscard]] bool has(const QString &folder) const { return folders().contains(folder); }
    [[nodiscard]] qsizetype count() const { return m_spy.size(); }
    void forget() { m_spy.clear(); }

private:
    QSignalSpy m_spy;
};

/// Until a watcher has done what it was asked for before: a change beside it is
/// told, and nothing more comes after that.
void settle(Watcher &watcher, Told &told)
{
    const QTemporaryDir beside;
    watcher.addFolder(beside.path());
    write(beside.filePath(u"settled"_s), "x");
    QTRY_VERIFY(told.has(beside.path()));
    watcher.removeFolder(beside.path());
    told.forget();
}

} // namespace

class TestWatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tells_data();
    void tells();
    void tellsOfAFolderThatComes();
    void tellsWhatChangedSince();
    void isSilentAfterRemoval();
    void tellsOneFolderByTwoPaths();
    void followsMoves_data();
    void followsMoves();
    void followsAFolderThatNobodyTellsOf();
    void looksWhereLinksLead();
    void listsOnlyWhenNamesChange();
    void tellsABurstTogether();
    void tellsWhileABurstLasts();
    void tellsAllWhenEventsAreLost();
    void looksBeyondTheLimit();
    void takesWatchesThatBecomeFree();
    void looksAtNetworks();
    void isNotHeldUpByANetwork();
    void takesManyFolders();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_temporary->filePath(name); }
    QString made(const QString &name) const
    {
        QDir().mkpath(path(name));
        return path(name);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestWatcher::init()
{
    m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Über watched-XXXXXX"_s);
}

void TestWatcher::tells_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isPolled");
    for (const bool isPolled : {false, true}) {
        for (const char *what : {"write in place", "create", "delete", "rename", "folder", "replace"})
            QTest::addRow("%s%s", what, isPolled ? ", polled" : "") << QString::fromLatin1(what) << isPolled;
    }
}

void TestWatcher::tells()
{
    QFETCH(const QString, what);
    QFETCH(const bool, isPolled);
    const QString folder = made(u"agents"_s);
    const QString file = folder + u"/a.md"_s;
    write(file, "one");
    Watcher watcher(isPolled ? withoutNotifier() : quick());
    Told told(watcher);
    watcher.addFolder(folder);
    settle(watcher, told);
    if (what == "write in place"_L1)
        write(file, "three");
    else if (what == "create"_L1)
        write(folder + u"/b.md"_s, "new");
    else if (what == "delete"_L1)
        QVERIFY(QFile::remove(file));
    else if (what == "folder"_L1)
        QVERIFY(QDir(folder).mkdir(u"below"_s));
    else if (what == "replace"_L1)
        QVERIFY(FileOps::system().writeNew(path(u"new"_s), "new", FileOps::kPrivate) &&
                FileOps::system().rename(path(u"new"_s), file));
    else
        QVERIFY(QFile::rename(file, folder + u"/c.md"_s));
    QTRY_VERIFY(told.has(folder));
    QCOMPARE(told.folders(), Folders({folder}));
    settle(watcher, told);
    QTRY_COMPARE(watcher.polled().beyondLimit, isPolled ? 1 : 0);
}

void TestWatcher::tellsOfAFolderThatComes()
{
    const QString folder = path(u"later/agents"_s);
    Watcher watcher(quick());
    Told told(watcher);
    watcher.addFolder(folder);
    settle(watcher, told);
    QCOMPARE(watcher.polled().count(), 0);
    QVERIFY(QDir().mkpath(folder));
    QTRY_VERIFY(told.has(folder));
    settle(watcher, told);
    write(folder + u"/a.md"_s, "new");
    QTRY_VERIFY(told.has(folder));
    // A file in its place is no folder; then it is one again.
    settle(watcher, told);
    QVERIFY(QDir(folder).removeRecursively());
    write(folder, "a file");
    QTRY_VERIFY(told.has(folder));
    settle(watcher, told);
    QVERIFY(QFile::remove(folder));
    QVERIFY(QDir().mkpath(folder));
    QTRY_VERIFY(told.has(folder));
    settle(watcher, told);
    write(folder + u"/a.md"_s, "newer");
    QTRY_VERIFY(told.has(folder));
}

void TestWatcher::tellsWhatChangedSince()
{
    const QString early = made(u"early"_s);
    const QString late = made(u"late"_s);
    write(early + u"/a.md"_s, "one");
    write(late + u"/a.md"_s, "one");
    const qint64 past = FileOps::system().info(early + u"/a.md"_s).modified;
    // As when a folder was read, then written to, and is watched only now.
    Watcher watcher(quick());
    Told told(watcher);
    watcher.addFolder(late, past + 60'000'000'000);
    watcher.addFolder(early, past - 1);
    QTRY_VERIFY(told.has(early));
    settle(watcher, told);
    QVERIFY(!told.has(late));
}

void TestWatcher::isSilentAfterRemoval()
{
    const QString one = made(u"one"_s);
    const QString other = made(u"other"_s);
    Watcher watcher;
    watcher.addFolder(one);
    watcher.addFolder(other);
    watcher.addFolder(other);
    Told told(watcher);
    settle(watcher, told);
    write(one + u"/a.md"_s, "new");
    watcher.removeFolder(one);
    watcher.removeFolder(one);
    QCOMPARE(watcher.folders(), Folders({other}));
    write(one + u"/b.md"_s, "new");
    write(other + u"/a.md"_s, "new");
    QTRY_VERIFY(told.has(other));
    QCOMPARE(told.folders(), Folders({other}));
}

void TestWatcher::tellsOneFolderByTwoPaths()
{
    const QString folder = made(u"agents"_s);
    const QString link = path(u"linked"_s);
    linkTo(folder, link);
    Watcher watcher(quick());
    Told told(watcher);
    watcher.addFolder(folder);
    watcher.addFolder(link);
    settle(watcher, told);
    write(folder + u"/a.md"_s, "one");
    QTRY_COMPARE(told.folders(), Folders({folder, link}));
    watcher.removeFolder(folder);
    settle(watcher, told);
    write(folder + u"/a.md"_s, "two");
    QTRY_COMPARE(told.folders(), Folders({link}));
}

void TestWatcher::followsMoves_data()
{
    QTest::addColumn<QStringList>("watched");
    QTest::newRow("with the one above") << QStringList{u"repo"_s, u"repo/sub"_s, u"repo/sub/agents"_s};
    QTest::newRow("the one above by itself") << QStringList{u"repo/sub"_s, u"repo/sub/agents"_s};
    QTest::newRow("alone") << QStringList{u"repo/sub/agents"_s};
}

/// A folder is moved away, another comes in its place, then the first again.
void TestWatcher::followsMoves()
{
    QFETCH(const QStringList, watched);
    const QString agents = made(u"repo/sub/agents"_s);
    const QString moved = path(u"elsewhere"_s);
    Watcher watcher(quick());
    Told told(watcher);
    for (const QString &name : watched)
        watcher.addFolder(path(name));
    settle(watcher, told);

    QVERIFY(QDir().rename(path(u"repo/sub"_s), moved));
    QTRY_VERIFY(told.has(agents));
    settle(watcher, told);
    // What happens elsewhere now is none of it.
    write(moved + u"/agents/a.md"_s, "not here");
    settle(watcher, told);
    QVERIFY(!told.has(agents));

    made(u"repo/sub/agents"_s);
    QTRY_VERIFY(told.has(agents));
    settle(watcher, told);
    write(agents + u"/a.md"_s, "here");
    QTRY_VERIFY(told.has(agents));

    settle(watcher, told);
    QVERIFY(QDir(path(u"repo/sub"_s)).removeRecursively());
    linkTo(moved, path(u"repo/sub"_s));
    QTRY_VERIFY(told.has(agents));
    settle(watcher, told);
    write(moved + u"/agents/a.md"_s, "by the link");
    QTRY_VERIFY(told.has(agents));
}

void TestWatcher::followsAFolderThatNobodyTellsOf()
{
    // Only the link lies in a watched folder, not where it leads.
    made(u"far/one/agents"_s);
    made(u"far/two/agents"_s);
    const QString repo = made(u"repo"_s);
    linkTo(path(u"far/now"_s), repo + u"/linked"_s);
    linkTo(path(u"far/one"_s), path(u"far/now"_s));
    Watcher watcher(quick());
    Told told(watcher);
    watcher.addFolder(repo);
    watcher.addFolder(repo + u"/linked"_s);
    settle(watcher, told);
    QVERIFY(QFile::remove(path(u"far/now"_s)));
    linkTo(path(u"far/two"_s), path(u"far/now"_s));
    QTRY_COMPARE(told.folders(), Folders({repo + u"/linked"_s}));
    settle(watcher, told);
    write(path(u"far/two/a.md"_s), "here");
    QTRY_COMPARE(told.folders(), Folders({repo + u"/linked"_s}));
}

void TestWatcher::looksWhereLinksLead()
{
    const QString agents = made(u"agents"_s);
    made(u"dotfiles"_s);
    const QString target = path(u"dotfiles/a.md"_s);
    write(target, "one");
    linkTo(target, agents + u"/a.md"_s);
    Watcher watcher(quick());
    Told told(watcher);
    watcher.addFolder(agents);
    settle(watcher, told);
    write(target, "two and more");
    QTRY_VERIFY(told.has(agents));
    settle(watcher, told);
    QVERIFY(QFile::remove(target));
    QTRY_VERIFY(told.has(agents));
    // A link that comes later is known too.
    settle(watcher, told);
    write(path(u"dotfiles/b.md"_s), "one");
    linkTo(path(u"dotfiles/b.md"_s), agents + u"/b.md"_s);
    QTRY_VERIFY(told.has(agents));
    settle(watcher, told);
    write(path(u"dotfiles/b.md"_s), "two and more");
    QTRY_VERIFY(told.has(agents));
    QCOMPARE(watcher.polled().count(), 0);
}

/// What is written in a file brings no links that would have to be known.
void TestWatcher::listsOnlyWhenNamesChange()
{
    const QString folder = made(u"agents"_s);
    write(folder + u"/a.md"_s, "one");
    CountingOps ops;
    Watcher::System system = quick();
    system.ops = &ops;
    Watcher watcher(system);
    Told told(watcher);
    watcher.addFolder(folder);
    settle(watcher, told);
    const int before = ops.listed(folder);
    QVERIFY(before > 0);
    for (int i = 0; i < 3; ++i) {
        write(folder + u"/a.md"_s, "more " + QByteArray::number(i));
        QTRY_VERIFY(told.has(folder));
        told.forget();
    }
    settle(watcher, told);
    QCOMPARE(ops.listed(folder), before);
    // A new name may be a link.
    write(path(u"elsewhere.md"_s), "one");
    linkTo(path(u"elsewhere.md"_s), folder + u"/link.md"_s);
    QTRY_VERIFY(told.has(folder));
    settle(watcher, told);
    QVERIFY(ops.listed(folder) > before);
    write(path(u"elsewhere.md"_s), "another");
    QTRY_VERIFY(told.has(folder));
}

void TestWatcher::tellsABurstTogether()
{
    const QString folder = made(u"agents"_s);
    Watcher watcher;
    Told told(watcher);
    watcher.addFolder(folder);
    settle(watcher, told);
    const QString last = made(u"last"_s);
    watcher.addFolder(last);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5'000; ++i)
        write(folder + u"/%1.md"_s.arg(i), "x");
    const qsizetype most = 3 + timer.elapsed() / WatchLoop::Options().longestGathering;
    write(last + u"/a.md"_s, "x");
    QTRY_COMPARE(told.folders(), Folders({folder, last}));
    QVERIFY2(told.count() <= most, qPrintable(QString::number(told.count())));
}

void TestWatcher::tellsWhileABurstLasts()
{
    const QString folder = made(u"agents"_s);
    Watcher watcher;
    Told told(watcher);
    watcher.addFolder(folder);
    settle(watcher, told);
    // There is never a quiet moment, and yet it is told.
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; !told.has(folder) && timer.elapsed() < 20'000; ++i) {
        write(folder + u"/%1.md"_s.arg(i % 100), "x");
        QCoreApplication::processEvents();
    }
    QVERIFY(told.has(folder));
}

void TestWatcher::tellsAllWhenEventsAreLost()
{
    const auto loses = std::make_shared<std::atomic_bool>(false);
    Watcher::System system = quick();
    system.notifier = [loses] { return std::make_unique<OddNotifier>(100, loses); };
    Watcher watcher(system);
    Told told(watcher);
    const Folders folders{made(u"a"_s), made(u"a/b"_s), made(u"c"_s)};
    for (const QString &folder : folders)
        watcher.addFolder(folder);
    settle(watcher, told);
    // Of a folder that was replaced nothing was told either.
    *loses = true;
    QVERIFY(QDir(path(u"a/b"_s)).removeRecursively() && QDir().mkpath(path(u"a/b"_s)));
    QTRY_COMPARE(told.folders(), folders);
    settle(watcher, told);
    write(path(u"a/b/a.md"_s), "new");
    QTRY_COMPARE(told.folders(), Folders({path(u"a/b"_s)}));
}

void TestWatcher::looksBeyondTheLimit()
{
    Watcher::System system = quick();
    system.notifier = [] { return std::make_unique<OddNotifier>(2); };
    Watcher watcher(system);
    Told told(watcher);
    QSignalSpy polled(&watcher, &Watcher::polledChanged);
    QStringList folders;
    for (int i = 0; i < 5; ++i)
        folders << made(QString::number(i));
    for (const QString &folder : std::as_const(folders))
        watcher.addFolder(folder);
    watcher.addFolder(path(u"missing"_s));
    QTRY_COMPARE(watcher.polled().beyondLimit, 3);
    QTRY_COMPARE(watcher.polled().seconds, 1);
    QCOMPARE(watcher.polled().remote, 0);
    QVERIFY(!polled.isEmpty());
    QCOMPARE(watcher.polledTexts().size(), 1);
    // What, where, how many, how late, and what to do.
    const QString text = watcher.polledTexts().constFirst();
    QVERIFY2(text.contains(u'3') && text.contains(QDir::toNativeSeparators(folders[2])) && text.endsWith(u'.'),
             qPrintable(text));
    settle(watcher, told);
    for (const QString &folder : std::as_const(folders)) {
        write(folder + u"/a.md"_s, "new");
        QTRY_VERIFY(told.has(folder));
        settle(watcher, told);
    }
}

void TestWatcher::takesWatchesThatBecomeFree()
{
    Watcher::System system = quick();
    system.notifier = [] { return std::make_unique<OddNotifier>(1); };
    Watcher watcher(system);
    Told told(watcher);
    watcher.addFolder(made(u"one"_s));
    watcher.addFolder(made(u"two"_s));
    QTRY_COMPARE(watcher.polled().beyondLimit, 1);
    watcher.removeFolder(path(u"one"_s));
    QTRY_COMPARE(watcher.polled().beyondLimit, 0);
    QVERIFY(watcher.polledTexts().isEmpty());
    write(path(u"two/a.md"_s), "new");
    QTRY_VERIFY(told.has(path(u"two"_s)));
}

void TestWatcher::looksAtNetworks()
{
    const QString share = made(u"share"_s);
    Watcher::System system = quick();
    system.mounts = [share] {
        return Mounts::fromTable("1 1 0:1 / / rw - ext4 /dev/x rw\n2 1 0:2 / " +
                                 QFile::encodeName(share).replace(' ', "\\040") + " rw - nfs4 server:/x rw\n");
    };
    Watcher watcher(system);
    Told told(watcher);
    watcher.addFolder(made(u"share/agents"_s));
    watcher.addFolder(made(u"here"_s));
    QTRY_COMPARE(watcher.polled().remote, 1);
    QCOMPARE(watcher.polled().beyondLimit, 0);
    QCOMPARE(watcher.polledTexts().size(), 1);
    QVERIFY(watcher.polledTexts().constFirst().contains(QDir::toNativeSeparators(path(u"share/agents"_s))));
    settle(watcher, told);
    write(path(u"share/agents/a.md"_s), "new");
    QTRY_COMPARE(told.folders(), Folders({path(u"share/agents"_s)}));
    watcher.removeFolder(path(u"share/agents"_s));
    QTRY_COMPARE(watcher.polled().remote, 0);
}

void TestWatcher::isNotHeldUpByANetwork()
{
    static StuckOps ops; // a thread that is stuck may outlive its watcher
    const QString share = made(u"share"_s);
    ops.stuck = share;
    Watcher::System system = quick();
    system.ops = &ops;
    system.mounts = [share] {
        return Mounts::fromTable("2 1 0:2 / " + QFile::encodeName(share).replace(' ', "\\040") +
                                 " rw - cifs //server/x rw\n");
    };
    auto watcher = std::make_unique<Watcher>(system);
    Told told(*watcher);
    watcher->addFolder(made(u"share/agents"_s));
    watcher->addFolder(made(u"here"_s));
    ops.isAsked.wait(false);
    write(path(u"here/a.md"_s), "new");
    QTRY_COMPARE(told.folders(), Folders({path(u"here"_s)}));
    QElapsedTimer timer;
    timer.start();
    watcher.reset();
    QVERIFY(timer.elapsed() < 20'000);
    ops.isLet = true;
    ops.isLet.notify_all();
}

/// What this thread does for a folder does not grow with their number.
void TestWatcher::takesManyFolders()
{
    QStringList folders;
    for (int i = 0; i < 50'000; ++i)
        folders << path(u"%1/%2/agents"_s.arg(i % 200).arg(i));
    Watcher watcher;
    const Bound bound(3'000);
    for (const QString &folder : std::as_const(folders))
        watcher.addFolder(folder);
    QCOMPARE(watcher.folders().size(), 50'000);
    for (const QString &folder : std::as_const(folders))
        watcher.removeFolder(folder);
    QVERIFY2(bound.isHeld(), bound.toText().constData());
    Told told(watcher);
    settle(watcher, told);
}

QTEST_GUILESS_MAIN(TestWatcher)
#include "tst_watcher.moc"
