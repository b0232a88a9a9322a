// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/failingops.h"
#include "storage/readfile.h"
#include "workspace/versionstore.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Origin = FileVersion::Origin;

QDateTime moment(int second)
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + second * 1000LL, QTimeZone::UTC);
}

constexpr int kWrites = 60;
const QString kWriter = u"write-versions"_s;

/// What another process does: many states of one file.
int writeMany(const QString &state, const QString &path)
{
    VersionStore store(state);
    for (int i = 0; i < kWrites; ++i) {
        const QByteArray bytes = path.toUtf8() + QByteArray::number(i);
        if (!store.add({{.path = path, .bytes = bytes, .time = moment(i), .movedTo = {}}}))
            return 1;
    }
    return 0;
}

} // namespace

class VersionStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsStates();
    void equalStatesThatFollowAreOne();
    void keepsTheNewestOfEachFile();
    void isForThisPersonOnly();
    void followsMoves();
    void followsAMoveThereAndBack();
    void namesWhatIsTooLarge();
    void staysWithinItsBounds();
    void shortensItsIndex();
    void skipsWhatIsDamaged_data();
    void skipsWhatIsDamaged();
    void survivesATornEnd();
    void knowsADamagedContent();
    void sharesItsFolder();
    void twoWriteAtOnce();
    void anIndexMadeAnewIsReadAnew();
    void saysThatNothingCanBeKept();
    void readAgainIsTheSame();

private:
    [[nodiscard]] VersionStore store() const { return VersionStore(m_state); }
    [[nodiscard]] QString indexPath() const { return m_state + u"/versions/index"_s; }
    void put(VersionStore &store, const QString &path, const QByteArray &bytes, Origin origin = Origin::Saved)
    {
        const auto added =
            store.add({{.path = path, .bytes = bytes, .origin = origin, .time = moment(m_second++), .movedTo = {}}});
        QVERIFY2(added, added ? "" : qPrintable(added.error().text));
    }
    static QList<QByteArray> contents(VersionStore &store, const QString &path)
    {
        QList<QByteArray> found;
        for (const FileVersion &version : store.versions(path))
            found << store.bytes(version.hash).value_or("(not kept)");
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_state;
    int m_second = 0;
    const QString m_a = u"/Heim ü/a b.md"_s;
    const QString m_b = u"/Heim ü/b.md"_s;
};

void VersionStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Zustand ü-XXXXXX"_s);
    m_state = m_folder->filePath(u"state"_s);
}

void VersionStoreTest::keepsStates()
{
    VersionStore first = store();
    QVERIFY(first.versions(m_a).empty());
    QVERIFY(!QFile::exists(m_state)); // reading makes nothing
    put(first, m_a, "one\r\n\xff", Origin::Opened);
    put(first, m_a, "two", Origin::Reloaded);
    put(first, m_b, "other", Origin::Batch);
    put(first, m_a, QByteArray(), Origin::Saved);
    VersionStore again = store();
    const auto versions = again.versions(m_a);
    QCOMPARE(versions.size(), 3U);
    QCOMPARE(versions[0].origin, Origin::Saved);
    QCOMPARE(versions[0].size, 0);
    QCOMPARE(versions[1].origin, Origin::Reloaded);
    QCOMPARE(versions[2].origin, Origin::Opened);
    QCOMPARE(versions[2].time, moment(0));
    QCOMPARE(versions[2].hash, hashOf("one\r\n\xff"));
    QCOMPARE(contents(again, m_a), QList<QByteArray>({"", "two", "one\r\n\xff"}));
    QCOMPARE(contents(again, m_b), QList<QByteArray>({"other"}));
}

void VersionStoreTest::equalStatesThatFollowAreOne()
{
    VersionStore all = store();
    put(all, m_a, "one", Origin::Opened);
    put(all, m_a, "one", Origin::Saved);
    put(all, m_a, "two");
    put(all, m_a, "one");
    QCOMPARE(contents(all, m_a), QList<QByteArray>({"one", "two", "one"}));
    QCOMPARE(all.versions(m_a).back().origin, Origin::Opened);
}

void VersionStoreTest::keepsTheNewestOfEachFile()
{
    VersionStore all = store();
    put(all, m_b, "other");
    for (int i = 0; i < 60; ++i)
        put(all, m_a, "state " + QByteArray::number(i));
    QCOMPARE(all.versions(m_a).size(), VersionIndex::kPerFile);
    QCOMPARE(contents(all, m_a).constFirst(), "state 59");
    QCOMPARE(contents(all, m_a).constLast(), "state 10");
    QCOMPARE(contents(all, m_b), QList<QByteArray>({"other"}));
    VersionStore again = store();
    QCOMPARE(contents(again, m_a), contents(all, m_a));
}

void VersionStoreTest::isForThisPersonOnly()
{
    VersionStore all = store();
    put(all, m_a, "secret");
    FileOps &ops = FileOps::system();
    QCOMPARE(ops.info(m_state).mode, 0700U);
    QCOMPARE(ops.info(all.folder()).mode, 0700U);
    for (const FolderEntry &entry : ops.entries(all.folder()).value_or(std::vector<FolderEntry>())) {
        if (entry.name != "lock"_L1)
            QCOMPARE(ops.info(all.folder() + u'/' + entry.name).mode, 0600U);
    }
}

void VersionStoreTest::followsMoves()
{
    VersionStore all = store();
    put(all, m_b, "earlier here");
    put(all, m_a, "one");
    put(all, m_a, "two");
    const auto moved = all.add({{.path = m_a, .movedTo = m_b}});
    QVERIFY(moved);
    QCOMPARE(*moved, QStringList({m_a, m_b}));
    put(all, m_b, "three");
    QVERIFY(all.versions(m_a).empty());
    const QList<QByteArray> expected{"three", "two", "one", "earlier here"};
    QCOMPARE(contents(all, m_b), expected);
    VersionStore again = store();
    QCOMPARE(contents(again, m_b), expected);
    QVERIFY(again.add({{.path = u"/not/known.md"_s, .movedTo = m_a}})->isEmpty());
}

void VersionStoreTest::followsAMoveThereAndBack()
{
    VersionStore all = store();
    put(all, m_a, "one");
    QVERIFY(all.add({{.path = m_a, .movedTo = m_b}}));
    put(all, m_b, "two");
    QVERIFY(all.add({{.path = m_b, .movedTo = m_a}}));
    QCOMPARE(contents(all, m_a), QList<QByteArray>({"two", "one"}));
    QVERIFY(all.versions(m_b).empty());
}

void VersionStoreTest::namesWhatIsTooLarge()
{
    VersionStore all(m_state, {.total = 1 << 20, .content = 100});
    put(all, m_a, QByteArray(101, 'x'));
    put(all, m_a, QByteArray(100, 'y'));
    const auto versions = all.versions(m_a);
    QCOMPARE(versions.size(), 2U);
    QCOMPARE(versions[1].size, 101);
    QCOMPARE(all.bytes(versions[1].hash).error().code, Error::Code::NotFound);
    QCOMPARE(all.bytes(versions[0].hash).value(), QByteArray(100, 'y'));
}

/// The newest states are there, the oldest are gone, the folder does not grow.
void VersionStoreTest::staysWithinItsBounds()
{
    const ContentLimits limits{.total = 200'000, .content = 20'000};
    VersionStore all(m_state, limits);
    std::mt19937 random(7);
    QByteArray last;
    for (int i = 0; i < 200; ++i) {
        last.resize(10'000);
        for (char &byte : last)
            byte = static_cast<char>(random()); // nothing to be compressed
        put(all, u"/x/%1.md"_s.arg(i % 7), last);
        qint64 sum = 0;
        for (const FolderEntry &entry : FileOps::system().entries(all.folder()).value_or(std::vector<FolderEntry>()))
            sum += entry.name.endsWith(".pack"_L1) ? FileOps::system().info(all.folder() + u'/' + entry.name).size : 0;
        QVERIFY2(sum <= limits.total, qPrintable(QString::number(sum)));
    }
    QCOMPARE(contents(all, u"/x/%1.md"_s.arg(199 % 7)).constFirst(), last);
    QCOMPARE(contents(all, u"/x/0.md"_s).constLast(), "(not kept)");
}

void VersionStoreTest::shortensItsIndex()
{
    VersionStore all = store();
    std::vector<VersionNote> notes;
    notes.reserve(2200);
    for (int i = 0; i < 2200; ++i)
        notes.push_back({.path = m_a, .bytes = QByteArray::number(i), .time = moment(i), .movedTo = {}});
    QVERIFY(all.add(notes));
    const QByteArray index = FileOps::system().read(indexPath(), 1 << 20).value();
    QCOMPARE(index.count("\"path\""), qsizetype(VersionIndex::kPerFile));
    QCOMPARE(contents(all, m_a).constFirst(), "2199");
    put(all, m_a, "next");
    VersionStore again = store();
    const QList<QByteArray> found = contents(again, m_a);
    QCOMPARE(found.first(2), QList<QByteArray>({"next", "2199"}));
    QCOMPARE(FileOps::system().info(indexPath()).mode, 0600U);
}

void VersionStoreTest::skipsWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("empty lines") << QByteArray("\n\n\n");
    QTest::newRow("no sum") << QByteArray("{\"path\":\"/x\"}\n");
    QTest::newRow("short") << QByteArray("a\n12345678\n123456789\n");
    QTest::newRow("bytes") << QByteArray("\0\xff\xfe\n\x80\x81", 6);
    QTest::newRow("one long line") << QByteArray(1 << 20, 'a');
    QByteArray line = VersionIndex::lineOf(u"/Heim ü/a b.md"_s, {moment(1), hashOf("x"), 1, Origin::Saved});
    line[line.size() / 2] = '#';
    QTest::newRow("one bit") << line;
    QTest::newRow("hash cut") << VersionIndex::lineOf(u"/Heim ü/a b.md"_s,
                                                      {moment(1), QByteArray("abc"), 1, Origin::Saved});
    QTest::newRow("negative") << VersionIndex::lineOf(u"/Heim ü/a b.md"_s, {moment(1), hashOf("x"), -1, Origin::Saved});
    QTest::newRow("no path") << VersionIndex::lineOf({}, {moment(1), hashOf("x"), 1, Origin::Saved});
    QTest::newRow("moved nowhere") << VersionIndex::lineOfMove(u"/Heim ü/a b.md"_s, {});
}

void VersionStoreTest::skipsWhatIsDamaged()
{
    QFETCH(const QByteArray, garbage);
    VersionStore all = store();
    put(all, m_a, "one");
    QVERIFY(FileOps::system().append(indexPath(), garbage));
    put(all, m_a, "two");
    QCOMPARE(contents(all, m_a), QList<QByteArray>({"two", "one"}));
    VersionStore again = store();
    QCOMPARE(contents(again, m_a), QList<QByteArray>({"two", "one"}));
}

/// Cut anywhere in its last line, an index has the ones before, and takes new ones.
void VersionStoreTest::survivesATornEnd()
{
    VersionStore all = store();
    put(all, m_a, "one");
    const qint64 whole = FileOps::system().info(indexPath()).size;
    put(all, m_a, "two");
    const QByteArray index = FileOps::system().read(indexPath(), 1 << 20).value();
    for (qsizetype size = whole; size < index.size() - 1; ++size) {
        QFile file(indexPath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(index.first(size));
        file.close();
        VersionStore torn = store();
        QCOMPARE(contents(torn, m_a), QList<QByteArray>({"one"}));
        put(torn, m_a, "three");
        QCOMPARE(contents(torn, m_a), QList<QByteArray>({"three", "one"}));
    }
}

void VersionStoreTest::knowsADamagedContent()
{
    VersionStore all = store();
    put(all, m_a, "one");
    for (const FolderEntry &entry : FileOps::system().entries(all.folder()).value_or(std::vector<FolderEntry>())) {
        if (!entry.name.endsWith(".pack"_L1))
            continue;
        QFile file(all.folder() + u'/' + entry.name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[bytes.size() - 2] = char(bytes[bytes.size() - 2] ^ 0x55);
        file.seek(0);
        file.write(bytes);
    }
    QCOMPARE(contents(all, m_a), QList<QByteArray>({"(not kept)"}));
    put(all, m_a, "two");
    QCOMPARE(contents(all, m_a), QList<QByteArray>({"two", "(not kept)"}));
}

void VersionStoreTest::sharesItsFolder()
{
    VersionStore one = store();
    VersionStore other = store();
    put(one, m_a, "one");
    put(other, m_a, "two");
    put(one, m_a, "two"); // known from the other
    put(one, m_a, "three");
    const QList<QByteArray> expected{"three", "two", "one"};
    QCOMPARE(contents(one, m_a), expected);
    QCOMPARE(contents(other, m_a), expected);
}

/// Two that write at once lose nothing of each other; also while packs are put
/// together, which happens many times here.
void VersionStoreTest::twoWriteAtOnce()
{
    QProcess processes[2];
    for (int i = 0; i < 2; ++i) {
        processes[i].setProcessChannelMode(QProcess::ForwardedChannels);
        processes[i].start(QCoreApplication::applicationFilePath(), {kWriter, m_state, i == 0 ? m_a : m_b});
    }
    for (QProcess &process : processes) {
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
    }
    VersionStore all = store();
    for (const QString &path : {m_a, m_b}) {
        const QList<QByteArray> found = contents(all, path);
        QCOMPARE(found.size(), qsizetype(VersionIndex::kPerFile));
        for (qsizetype i = 0; i < found.size(); ++i)
            QCOMPARE(found[i], path.toUtf8() + QByteArray::number(kWrites - 1 - i));
    }
}

void VersionStoreTest::anIndexMadeAnewIsReadAnew()
{
    VersionStore one = store();
    put(one, m_a, "one");
    put(one, m_a, "two");
    // A file of the same size under the same number, as a system may give it again.
    QFile file(indexPath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    VersionIndex other;
    QVERIFY(other.add(m_b, {moment(5), hashOf("one"), 3, Origin::Opened}));
    QByteArray bytes = other.toBytes();
    QVERIFY(bytes.size() < file.size());
    bytes = bytes.rightJustified(file.size() + 1, '\n');
    file.write(bytes);
    file.close();
    QVERIFY(one.versions(m_a).empty());
    QCOMPARE(contents(one, m_b), QList<QByteArray>({"one"}));
}

void VersionStoreTest::saysThatNothingCanBeKept()
{
    FailingOps ops;
    VersionStore all(m_state, VersionStore::kLimits, ops);
    put(all, m_a, "one");
    for (const QString &call : {u"writeNew"_s, u"append"_s}) {
        ops.failing = call;
        const auto added = all.add({{.path = m_a, .bytes = "two", .time = moment(9), .movedTo = {}}});
        QVERIFY(!added);
        QVERIFY(added.error().text.contains(u"No space left"_s));
        QCOMPARE(contents(all, m_a), QList<QByteArray>({"one"}));
    }
    ops.failing.clear();
    put(all, m_a, "two");
    QCOMPARE(contents(all, m_a), QList<QByteArray>({"two", "one"}));
}

/// Any additions and moves: what is written says the same when it is read.
void VersionStoreTest::readAgainIsTheSame()
{
    std::mt19937 random(3);
    VersionIndex index;
    QByteArray lines;
    for (int i = 0; i < 3000; ++i) {
        const auto path = [&random] { return u"/f/%1.md"_s.arg(random() % 6); };
        if (random() % 10 == 0) {
            const QString from = path();
            const QString to = path();
            index.move(from, to);
            lines += VersionIndex::lineOfMove(from, to);
        } else {
            const QString name = path();
            const FileVersion version{moment(i), hashOf(QByteArray::number(uint(random() % 20))), 2, Origin::Saved};
            index.add(name, version);
            lines += VersionIndex::lineOf(name, version);
        }
        if (i % 97 != 0)
            continue;
        VersionIndex read;
        read.take(lines);
        VersionIndex again;
        again.take(index.toBytes());
        std::size_t sum = 0;
        for (int file = 0; file < 6; ++file) {
            const QString name = u"/f/%1.md"_s.arg(file);
            QVERIFY(read.versions(name) == index.versions(name));
            QVERIFY(again.versions(name) == index.versions(name));
            sum += index.versions(name).size();
        }
        QCOMPARE(index.size(), sum);
        QVERIFY(again.hashes() == index.hashes());
    }
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kWriter)
        return writeMany(arguments.value(2), arguments.value(3));
    VersionStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_versionstore.moc"
