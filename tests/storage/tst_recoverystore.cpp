// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "failingops.h"
#include "storage/recoverystore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

RecoverySnapshot snapshot(const QString &id, const QString &text = u"---\nname: a\n---\n"_s)
{
    return {.id = id,
            .path = u"/Über agents/a b.md"_s,
            .title = u"a b.md"_s,
            .diskHash = QByteArray("\x01\xff", 2),
            .time = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), QTimeZone::UTC),
            .text = text,
            .format = {.encoding = Encoding::Utf16Be, .bom = true, .lineEnd = LineEnd::CrLf}};
}

/// A folder whose name holds a blank and an umlaut.
struct Folder {
    QTemporaryDir temporary;
    QString path = temporary.filePath(u"Stand ä/recovery"_s);

    [[nodiscard]] QStringList files() const
    {
        QStringList all;
        for (const QString &session : QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            all += QDir(path + u'/' + session).entryList(QDir::Files);
        return all;
    }
};

} // namespace

class RecoveryStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadAsItWasWritten_data();
    void isReadAsItWasWritten();
    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void findsWhatAProgramLeft();
    void leavesWhatARunningProgramHas();
    void forgetsAndCleansUp();
    void isForThisPersonOnly();
    void takesTheNewestFirst();
    void dropsWhatIsTooOld();
    void saysThatNothingCanBeKept();
    void aFailureLeavesTheOldOne();
};

void RecoveryStoreTest::isReadAsItWasWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"one\ntwo\n"_s;
    QTest::newRow("no line end") << u"one"_s;
    QTest::newRow("null") << QString(u"a\0b"_s);
    QTest::newRow("bytes of no text") << QString(QChar(0xdc80)) + QChar(0xdcff);
    QTest::newRow("high alone") << QString(QChar(0xd800));
    QTest::newRow("carriage return") << u"a\rb"_s;
    QTest::newRow("long") << QString(3'000'000, u'ä');
}

void RecoveryStoreTest::isReadAsItWasWritten()
{
    QFETCH(const QString, text);
    const RecoverySnapshot before = snapshot(u"1"_s, text);
    const auto after = RecoverySnapshot::fromBytes(before.toBytes());
    QVERIFY(after);
    QVERIFY(*after == before);
}

void RecoveryStoreTest::refusesWhatIsDamaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = snapshot(u"1"_s).toBytes();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another version") << QByteArray(whole).replace("dossier-recovery 1", "dossier-recovery 2");
    QTest::newRow("torn in the header") << whole.first(30);
    QTest::newRow("torn in the text") << whole.chopped(3);
    QTest::newRow("no text") << whole.first(whole.lastIndexOf("}\n") + 2);
    QTest::newRow("path for an id") << QByteArray(whole).replace(R"("id":"1")", R"("id":"../x")");
    QTest::newRow("no encoding of ours") << QByteArray(whole).replace(R"("encoding":2)", R"("encoding":9)");
    QTest::newRow("no time") << QByteArray(whole).replace("2026-01", "2026-99");
    QByteArray other = whole;
    other[other.size() - 1] = char(other.back() ^ 1);
    QTest::newRow("another byte") << other;
    // It says that gigabytes come out of a few bytes.
    const qsizetype size = whole.lastIndexOf("}\n") + 2;
    QTest::newRow("too much") << whole.first(size) + QByteArray("\xff\xff\xff\xfe", 4) + whole.sliced(size + 4);
}

void RecoveryStoreTest::refusesWhatIsDamaged()
{
    QFETCH(const QByteArray, bytes);
    const auto read = RecoverySnapshot::fromBytes(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::Syntax);
}

void RecoveryStoreTest::findsWhatAProgramLeft()
{
    const Folder folder;
    {
        RecoveryStore first(folder.path);
        QVERIFY(first.open().value().empty());
        QVERIFY(first.write(snapshot(u"1"_s, u"older"_s)));
        QVERIFY(first.write(snapshot(u"1"_s)));
    }
    for (int again = 0; again < 2; ++again) { // undecided, it is found again
        RecoveryStore next(folder.path);
        const auto left = next.open();
        QVERIFY(left);
        QCOMPARE(left->size(), 1U);
        QVERIFY(left->front().snapshot == snapshot(u"1"_s));
    }
    RecoveryStore next(folder.path);
    next.discard(next.open().value().front());
    RecoveryStore last(folder.path);
    QVERIFY(last.open().value().empty());
}

void RecoveryStoreTest::leavesWhatARunningProgramHas()
{
    const Folder folder;
    RecoveryStore running(folder.path);
    QVERIFY(running.open());
    QVERIFY(running.write(snapshot(u"1"_s)));
    RecoveryStore second(folder.path);
    QVERIFY(second.open().value().empty());
    QVERIFY(second.write(snapshot(u"1"_s, u"its own"_s)));
    QVERIFY(running.write(snapshot(u"1"_s)));
    QCOMPARE(folder.files().filter(u".recovery"_s).size(), 2);
}

void RecoveryStoreTest::forgetsAndCleansUp()
{
    const Folder folder;
    {
        RecoveryStore store(folder.path);
        QVERIFY(store.open());
        QVERIFY(store.write(snapshot(u"1"_s)));
        store.forget(u"1"_s);
        store.forget(u"never there"_s);
        QVERIFY(folder.files().filter(u".recovery"_s).isEmpty());
    }
    QVERIFY(QDir(folder.path).isEmpty());
}

void RecoveryStoreTest::isForThisPersonOnly()
{
    const Folder folder;
    RecoveryStore store(folder.path);
    QVERIFY(store.open());
    QVERIFY(store.write(snapshot(u"1"_s)));
    FileOps &ops = FileOps::system();
    QCOMPARE(ops.info(folder.path).mode & 0777U, 0700U);
    const std::vector<FolderEntry> sessions = ops.entries(folder.path).value();
    QCOMPARE(sessions.size(), 1U);
    for (const FolderEntry &session : sessions) {
        const QString path = folder.path + u'/' + session.name;
        QCOMPARE(ops.info(path).mode & 0777U, 0700U);
        const std::vector<FolderEntry> files = ops.entries(path).value();
        for (const FolderEntry &file : files) {
            if (file.name.endsWith(u".recovery"_s))
                QCOMPARE(ops.info(path + u'/' + file.name).mode & 0777U, 0600U);
        }
    }
}

void RecoveryStoreTest::takesTheNewestFirst()
{
    const Folder folder;
    {
        RecoveryStore store(folder.path);
        QVERIFY(store.open());
        for (const int minute : {1, 3, 2}) {
            RecoverySnapshot one = snapshot(QString::number(minute));
            one.time = one.time.addSecs(minute * 60);
            QVERIFY(store.write(one));
        }
    }
    RecoveryStore next(folder.path);
    QStringList ids;
    const std::vector<RecoveryStore::Left> all = next.open().value();
    for (const RecoveryStore::Left &left : all)
        ids << left.snapshot.id;
    QCOMPARE(ids, (QStringList{u"3"_s, u"2"_s, u"1"_s}));
}

void RecoveryStoreTest::dropsWhatIsTooOld()
{
    const Folder folder;
    {
        RecoveryStore store(folder.path);
        QVERIFY(store.open());
        QVERIFY(store.write(snapshot(u"old"_s)));
        QVERIFY(store.write(snapshot(u"new"_s)));
    }
    const QString session =
        folder.path + u'/' + QDir(folder.path).entryList(QDir::Dirs | QDir::NoDotAndDotDot).constFirst();
    QFile old(session + u"/old.recovery"_s);
    QVERIFY(old.open(QIODevice::ReadWrite));
    QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-RecoveryStore::kDays - 1),
                            QFileDevice::FileModificationTime));
    old.close();
    // What cannot be read may be of use to somebody, until it is too old.
    QFile torn(session + u"/torn.recovery"_s);
    QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("dossier-recovery 1\n") > 0);
    torn.close();
    RecoveryStore next(folder.path);
    const auto left = next.open();
    QCOMPARE(left->size(), 1U);
    QCOMPARE(left->front().snapshot.id, u"new"_s);
    QVERIFY(!QFile::exists(session + u"/old.recovery"_s));
    QVERIFY(QFile::exists(session + u"/torn.recovery"_s));
}

void RecoveryStoreTest::saysThatNothingCanBeKept()
{
    const Folder folder;
    QVERIFY(QDir().mkpath(folder.path.section(u'/', 0, -2)));
    QFile inTheWay(folder.path);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    RecoveryStore store(folder.path);
    const auto opened = store.open();
    QVERIFY(!opened);
    QVERIFY2(opened.error().text.contains(u"Save often"_s), qPrintable(opened.error().text));
    const auto written = store.write(snapshot(u"1"_s));
    QVERIFY(!written);
    store.forget(u"1"_s);
}

void RecoveryStoreTest::aFailureLeavesTheOldOne()
{
    const Folder folder;
    FailingOps ops;
    {
        RecoveryStore store(folder.path, ops);
        QVERIFY(store.open());
        QVERIFY(store.write(snapshot(u"1"_s, u"old"_s)));
        for (const QString &call : {u"writeNew"_s, u"rename"_s}) {
            ops.fails = [&call](const QString &made, const QString &) { return made == call; };
            const auto written = store.write(snapshot(u"1"_s, u"new"_s));
            QVERIFY(!written);
            QVERIFY(!written.error().text.isEmpty());
        }
        ops.fails = {};
    }
    RecoveryStore next(folder.path);
    const auto left = next.open();
    QCOMPARE(left->size(), 1U);
    QCOMPARE(left->front().snapshot.text, u"old"_s);
}

QTEST_GUILESS_MAIN(RecoveryStoreTest)
#include "tst_recoverystore.moc"
