// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/failingops.h"
#include "storage/readfile.h"
#include "workspace/seenworker.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// Bytes that cannot be compressed.
QByteArray noise(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.generate());
    return bytes;
}

SeenStates statesOf(const QList<QByteArray> &contents)
{
    SeenStates states;
    for (const QByteArray &content : contents) {
        const QByteArray hash = hashOf(content);
        states.mark(u"/a/"_s + QString::fromLatin1(hash.toHex()), {.hash = hash, .time = states.all().size()});
    }
    return states;
}

/// A worker and what it said.
class Running
{
public:
    explicit Running(const QString &folder, ContentLimits limits = {}, FileOps &ops = FileOps::system())
        : worker(std::make_unique<SeenWorker>(folder, limits, ops))
        , m_kept(worker.get(), &SeenWorker::kept)
    {
        QObject::connect(worker.get(), &SeenWorker::loaded, worker.get(), [this](const SeenStates &states) {
            loaded = states;
            m_isLoaded = true;
        });
        QObject::connect(worker.get(), &SeenWorker::problemsFound, worker.get(),
                         [this](const std::vector<Error> &found) {
                             problems = found;
                             ++told;
                         });
        if (!QTest::qWaitFor([this] { return m_isLoaded; }))
            qFatal("not loaded");
    }

    /// Until all is done that was asked for.
    [[nodiscard]] bool finish()
    {
        return QTest::qWaitFor([this] { return !m_kept.isEmpty(); });
    }
    void again() { m_kept.clear(); }

    std::unique_ptr<SeenWorker> worker;
    SeenStates loaded;
    std::vector<Error> problems;
    int told = 0;

private:
    QSignalSpy m_kept;
    bool m_isLoaded = false;
};

} // namespace

class TestSeenWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void remembers();
    void leavesWhatItCannotRead_data();
    void leavesWhatItCannotRead();
    void keepsAsideWhatIsDamaged_data();
    void keepsAsideWhatIsDamaged();
    void keepsAllWhileTheIndexIsUnknown();
    void makesRoomForWhatIsNewest();
    void tellsAFailureOnce();
    void keepsWhatTheIndexOnTheDiskNames();

private:
    [[nodiscard]] QString folder() const { return m_temporary->filePath(u"state"_s); }
    [[nodiscard]] QString index() const { return folder() + u"/seen.index"_s; }
    [[nodiscard]] QByteArray indexBytes() const { return readFile(index()).value_or("(not readable)"); }
    [[nodiscard]] QStringList asides() const { return QDir(folder()).entryList({u"seen.index.old-*"_s}, QDir::Files); }
    void write(const QByteArray &bytes) const
    {
        (void)FileOps::system().remove(index());
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(FileOps::system().writeNew(index(), bytes, FileOps::kPrivate));
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestSeenWorker::init()
{
    m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Gesehen ä-XXXXXX"_s);
}

void TestSeenWorker::remembers()
{
    const SeenStates states = statesOf({"one", "two"});
    {
        const Running first(folder());
        QVERIFY(first.loaded.all().isEmpty() && first.problems.empty());
        first.worker->keepBytes("one");
        first.worker->save(states);
    }
    const Running second(folder());
    QCOMPARE(second.loaded, states);
    QVERIFY(second.problems.empty());
    QCOMPARE(second.worker->contents()->bytes(hashOf("one")).value(), QByteArray("one"));
}

void TestSeenWorker::leavesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("failing");
    const QByteArray good = statesOf({"one"}).toBytes();
    QTest::newRow("the disk fails") << good << u"read"_s;
    QTest::newRow("a newer version's") << QByteArray("dossier-seen 2\nsomething else\n") << QString();
    QTest::newRow("damaged, and cannot be moved") << QByteArray("rubbish\n") << u"rename"_s;
    QTest::newRow("a damaged line, and cannot be copied") << good + "rubbish\n" << u"writeNew"_s;
}

void TestSeenWorker::leavesWhatItCannotRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, failing);
    write(bytes);
    FailingOps ops;
    ops.fails = [&](const QString &call, const QString &path) { return call == failing && path.startsWith(index()); };
    {
        Running running(folder(), {}, ops);
        running.worker->save(statesOf({"two"}));
        QVERIFY(running.finish());
        QCOMPARE(running.told, 1);
        QCOMPARE(running.problems.size(), 1U);
        QVERIFY(running.problems.front().text.contains(QDir::toNativeSeparators(index())));
        QVERIFY(running.problems.front().text.endsWith(u'.'));
        running.worker->save(statesOf({"three"}));
    }
    QCOMPARE(indexBytes(), bytes);
    QCOMPARE(asides(), QStringList());
}

void TestSeenWorker::keepsAsideWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("read");
    const QByteArray good = statesOf({"one"}).toBytes();
    QTest::newRow("something else") << QByteArray("rubbish\n\xff\xff") << qsizetype(0);
    QTest::newRow("nothing") << QByteArray() << qsizetype(0);
    QTest::newRow("one line") << good + "rubbish\n" << qsizetype(1);
    QTest::newRow("its end") << good + "cut" << qsizetype(1);
}

void TestSeenWorker::keepsAsideWhatIsDamaged()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, read);
    write(bytes);
    {
        Running running(folder());
        QCOMPARE(running.loaded.all().size(), read);
        QTRY_COMPARE(running.problems.size(), 1U);
        QCOMPARE(asides().size(), 1);
        QVERIFY(running.problems.front().text.contains(asides().constFirst()));
        running.worker->save(statesOf({"two"}));
    }
    QCOMPARE(readFile(folder() + u'/' + asides().constFirst()).value(), bytes);
    QCOMPARE(FileOps::system().info(folder() + u'/' + asides().constFirst()).mode, 0600U);
    const Running later(folder());
    QCOMPARE(later.loaded, statesOf({"two"}));
    QCOMPARE(later.told, 0);
}

void TestSeenWorker::keepsAllWhileTheIndexIsUnknown()
{
    QVERIFY(ContentStore(folder() + u"/seen"_s).add({noise(1'000'000, 1), noise(1'000'000, 2)}));
    write("dossier-seen 2\n");
    {
        const Running running(folder());
        running.worker->keepBytes("one");
        running.worker->save(statesOf({"one"}));
    }
    const ContentStore store(folder() + u"/seen"_s);
    QVERIFY(store.contains(hashOf(noise(1'000'000, 1))) && store.contains(hashOf(noise(1'000'000, 2))));
    QVERIFY(store.contains(hashOf("one")));
}

void TestSeenWorker::makesRoomForWhatIsNewest()
{
    const ContentLimits limits{.total = 100'000, .content = 50'000};
    const QList<QByteArray> contents{noise(20'000, 1), noise(20'000, 2), noise(20'000, 3), noise(20'000, 4)};
    {
        const Running running(folder(), limits);
        for (const QByteArray &content : contents)
            running.worker->keepBytes(content);
        running.worker->save(statesOf(contents));
    }
    // Nothing is saved yet in this run, nor in that room all there is.
    Running running(folder(), limits);
    const QList<QByteArray> more{noise(20'000, 5), noise(20'000, 6)};
    for (const QByteArray &content : more) {
        running.again();
        running.worker->keepBytes(content);
        QVERIFY(running.finish());
    }
    for (const QByteArray &content : {contents[2], contents[3], more[0], more[1]})
        QVERIFY(running.worker->contents()->bytes(hashOf(content)));
}

void TestSeenWorker::tellsAFailureOnce()
{
    FailingOps ops;
    std::atomic<bool> isFull = true;
    ops.fails = [&](const QString &call, const QString &) { return isFull && call == u"writeNew"; };
    Running running(folder(), {}, ops);
    // The content and the index, in one go or one after the other.
    running.worker->keepBytes("one");
    running.worker->save(statesOf({"one"}));
    QTRY_COMPARE(running.problems.size(), 2U);
    const int told = running.told;
    for (const char *text : {"two", "three"}) {
        running.again();
        running.worker->keepBytes(text);
        running.worker->save(statesOf({text}));
        QVERIFY(running.finish());
    }
    QCOMPARE(running.told, told);
    for (const Error &problem : running.problems)
        QVERIFY2(problem.text.contains(u"No space left"_s), qPrintable(problem.text));
    isFull = false;
    running.again();
    running.worker->keepBytes("four");
    running.worker->save(statesOf({"four"}));
    QVERIFY(running.finish());
    QTRY_VERIFY(running.problems.empty()); // after the save, too
}

void TestSeenWorker::keepsWhatTheIndexOnTheDiskNames()
{
    const QList<QByteArray> seen{noise(900'000, 1), noise(900'000, 2)};
    FailingOps ops;
    std::atomic<bool> isFailing = false;
    ops.fails = [&](const QString &call, const QString &path) {
        return isFailing && call == u"rename" && path == index();
    };
    {
        Running running(folder(), {}, ops);
        for (const QByteArray &content : seen)
            running.worker->keepBytes(content);
        running.worker->save(statesOf(seen));
        QTRY_VERIFY(QFile::exists(index()));
        isFailing = true;
        running.worker->save(statesOf({}));
    }
    const Running later(folder());
    QCOMPARE(later.loaded, statesOf(seen));
    for (const QByteArray &content : seen)
        QVERIFY(later.worker->contents()->bytes(hashOf(content)));
}

QTEST_GUILESS_MAIN(TestSeenWorker)
#include "tst_seenworker.moc"
