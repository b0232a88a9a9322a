// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "failingops.h"
#include "storage/contentstore.h"
#include "storage/readfile.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
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

std::vector<QByteArray> hashesOf(const QList<QByteArray> &contents)
{
    std::vector<QByteArray> hashes;
    for (const QByteArray &content : contents)
        hashes.push_back(hashOf(content));
    return hashes;
}

} // namespace

class TestContentStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsAndGives();
    void keepsEqualOnesOnce();
    void isForThisPersonOnly();
    void leavesOutWhatIsTooLarge();
    void staysBelowItsLimit();
    void forgets();
    void forgetsAll();
    void putsManyPacksTogether();
    void passesOverDamage_data();
    void passesOverDamage();
    void keepsWhatCannotBeReadNow_data();
    void keepsWhatCannotBeReadNow();
    void leavesPacksOfNewerVersions();
    void readsWhatIsPutTogetherMeanwhile();
    void readsWhatAnotherProcessPutTogether();
    void leavesWhatAnotherProcessAdds();
    void storesAgainWhatIsGone();
    void cleansUpAfterAKill();
    void saysThatNothingCanBeRead();
    void saysThatNothingCanBeWritten_data();
    void saysThatNothingCanBeWritten();

private:
    [[nodiscard]] QString folder() const { return m_temporary->filePath(u"state/seen"_s); }
    [[nodiscard]] QStringList packs() const { return QDir(folder()).entryList({u"*.pack"_s}, QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void TestContentStore::init()
{
    m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Gesehen ä-XXXXXX"_s);
}

void TestContentStore::keepsAndGives()
{
    const QList<QByteArray> contents{"one", "two\n", QByteArray(), QByteArray(100'000, 'x'), noise(1000, 1)};
    {
        ContentStore store(folder());
        QVERIFY(store.add(contents));
        QVERIFY(store.add({}));
        for (const QByteArray &content : contents)
            QCOMPARE(store.bytes(hashOf(content)).value(), content);
    }
    const ContentStore later(folder());
    for (const QByteArray &content : contents) {
        QVERIFY(later.contains(hashOf(content)));
        QCOMPARE(later.bytes(hashOf(content)).value(), content);
    }
    QVERIFY(!later.contains(hashOf("three")));
    QCOMPARE(later.bytes(hashOf("three")).error().code, Error::Code::NotFound);
}

void TestContentStore::keepsEqualOnesOnce()
{
    const QByteArray content = noise(10'000, 2);
    ContentStore store(folder());
    QVERIFY(store.add({content, content}));
    const qint64 size = store.size();
    QVERIFY(size < 11'000);
    QVERIFY(store.add({content}));
    QCOMPARE(store.size(), size);
    QCOMPARE(packs().size(), 1);
}

void TestContentStore::isForThisPersonOnly()
{
    ContentStore store(folder());
    QVERIFY(store.add({"secret"}));
    QCOMPARE(FileOps::system().info(folder() + u'/' + packs().constFirst()).mode, 0600U);
    QCOMPARE(FileOps::system().info(folder()).mode, 0700U);
}

void TestContentStore::leavesOutWhatIsTooLarge()
{
    ContentStore store(folder(), {.total = 1 << 20, .content = 1000});
    QVERIFY(store.add({QByteArray(1001, 'x'), QByteArray(1000, 'x')}));
    QVERIFY(!store.contains(hashOf(QByteArray(1001, 'x'))));
    QVERIFY(store.contains(hashOf(QByteArray(1000, 'x'))));
}

void TestContentStore::staysBelowItsLimit()
{
    ContentStore store(folder(), {.total = 100'000, .content = 50'000});
    QList<QByteArray> contents;
    for (quint32 i = 0; i < 30; ++i) {
        contents.prepend(noise(10'000, i));
        QVERIFY(store.add({contents.first()}));
        QVERIFY(store.size() <= 100'000);
    }
    QVERIFY(store.contains(hashOf(contents.last())));
    QVERIFY(!store.contains(hashOf(contents.first())));
    // The first ones named are kept, the others make room.
    auto order = hashesOf(contents);
    std::ranges::reverse(order);
    QVERIFY(store.keepOnly(order, 60'000));
    QVERIFY(store.size() <= 40'000);
    QVERIFY(store.contains(order[0]) && store.contains(order[1]) && !store.contains(order[5]));
    QVERIFY(store.add({contents.first()}));
    QCOMPARE(store.bytes(hashOf(contents.first())).value(), contents.first());
}

void TestContentStore::forgets()
{
    ContentStore store(folder());
    const QByteArray kept = noise(200'000, 1);
    QList<QByteArray> contents{kept};
    for (quint32 i = 2; i < 10; ++i)
        contents << noise(500'000, i);
    QVERIFY(store.add(contents));
    // What frees next to nothing is not worth the writing.
    QVERIFY(store.keepOnly(hashesOf(contents.first(8))));
    QCOMPARE(packs().size(), 1);
    QVERIFY(store.contains(hashOf(contents.last())));
    QVERIFY(store.keepOnly({hashOf(kept)}));
    QVERIFY(store.size() < 300'000);
    QCOMPARE(ContentStore(folder()).bytes(hashOf(kept)).value(), kept);
    QVERIFY(!store.contains(hashOf(contents.last())));
}

void TestContentStore::forgetsAll()
{
    ContentStore store(folder());
    QVERIFY(store.keepOnly({}));
    QVERIFY(store.add({noise(1'000'000, 1)}) && store.add({noise(1'000'000, 2)}));
    QVERIFY(store.keepOnly({}));
    QCOMPARE(store.size(), 0);
    QVERIFY(packs().isEmpty());
}

void TestContentStore::putsManyPacksTogether()
{
    ContentStore store(folder());
    QList<QByteArray> contents;
    for (std::size_t i = 0; i <= ContentStore::kMostPacks; ++i) {
        contents << QByteArray::number(qulonglong(i));
        QVERIFY(store.add({contents.last()}));
    }
    QVERIFY(std::size_t(packs().size()) > ContentStore::kMostPacks);
    QVERIFY(store.keepOnly(hashesOf(contents)));
    QCOMPARE(packs().size(), 1);
    for (const QByteArray &content : std::as_const(contents))
        QCOMPARE(store.bytes(hashOf(content)).value(), content);
}

void TestContentStore::passesOverDamage_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("cut");
    QTest::newRow("empty") << -1 << 0;
    QTest::newRow("cut in the head") << -1 << 14;
    QTest::newRow("cut in the entries") << -1 << 40;
    QTest::newRow("cut in the bytes") << -1 << 5'000;
    QTest::newRow("another mark") << 2 << -1;
    QTest::newRow("a number of entries beyond all") << 12 << -1;
    QTest::newRow("another hash") << 20 << -1;
    QTest::newRow("an offset beyond the end") << 16 + 32 << -1;
    QTest::newRow("a size beyond the end") << 16 + 36 << -1;
    QTest::newRow("bytes that would grow beyond all") << 16 + 40 << -1;
    QTest::newRow("other bytes") << 5'000 << -1;
}

void TestContentStore::passesOverDamage()
{
    QFETCH(const int, at);
    QFETCH(const int, cut);
    const QByteArray content = noise(10'000, 3);
    QVERIFY(ContentStore(folder()).add({content}));
    QFile file(folder() + u'/' + packs().constFirst());
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (cut >= 0) {
        QVERIFY(file.resize(cut));
    } else {
        QVERIFY(file.seek(at));
        QCOMPARE(file.write("\xff"), 1);
    }
    file.close();
    ContentStore store(folder());
    QVERIFY(!store.bytes(hashOf(content)));
    // It can be put there again, and nothing else suffers.
    QVERIFY(store.keepOnly({}));
    QVERIFY(store.add({"other"}));
    QCOMPARE(store.bytes(hashOf("other")).value(), QByteArray("other"));
}

void TestContentStore::keepsWhatCannotBeReadNow_data()
{
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<int>("reads"); // that go well before the first one that fails
    for (const auto &[name, code] :
         {std::pair("the disk fails", Error::Code::Io), std::pair("it is not permitted", Error::Code::NotPermitted)}) {
        QTest::addRow("%s while looking what there is", name) << code << 0;
        QTest::addRow("%s while reading where things are", name) << code << 1;
        QTest::addRow("%s while cleaning up", name) << code << 2;
    }
}

void TestContentStore::keepsWhatCannotBeReadNow()
{
    QFETCH(const Error::Code, code);
    QFETCH(int, reads);
    const QList<QByteArray> kept{noise(20'000, 1), noise(30'000, 2)};
    QVERIFY(ContentStore(folder()).add(kept));
    const QString pack = folder() + u'/' + packs().constFirst();
    FailingOps ops;
    ops.error.code = code;
    ops.fails = [&](const QString &call, const QString &path) {
        return call == u"readPart" && path == pack && reads-- <= 0;
    };
    {
        ContentStore store(folder(), {}, ops);
        QVERIFY(store.add({noise(900'000, 3)}) && store.add({noise(900'000, 4)}));
        QVERIFY(store.keepOnly(hashesOf(kept)));
        QCOMPARE(packs().size(), 1);
        // That it is there, and why it cannot be had, is told.
        if (const auto now = store.bytes(hashOf(kept.first())); store.contains(hashOf(kept.first()))) {
            QCOMPARE(now.error().code, code);
            QVERIFY(now.error().text.contains(QDir::toNativeSeparators(pack)));
        } else {
            QVERIFY(!store.problems().empty());
        }
        ops.fails = {};
        QVERIFY(store.keepOnly(hashesOf(kept)));
        for (const QByteArray &content : kept)
            QCOMPARE(store.bytes(hashOf(content)).value(), content);
    }
    const ContentStore later(folder());
    for (const QByteArray &content : kept)
        QCOMPARE(later.bytes(hashOf(content)).value(), content);
}

void TestContentStore::leavesPacksOfNewerVersions()
{
    const QString newer = folder() + u"/ff.pack"_s;
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(FileOps::system().writeNew(newer, "DossierPack2" + noise(2'000'000, 5), FileOps::kPrivate));
    ContentStore store(folder());
    QVERIFY(store.add({noise(900'000, 1)}) && store.add({noise(900'000, 2)}));
    QVERIFY(store.keepOnly({}));
    QCOMPARE(packs(), QStringList(u"ff.pack"_s));
}

void TestContentStore::readsWhatIsPutTogetherMeanwhile()
{
    FailingOps ops;
    ContentStore store(folder(), {}, ops);
    const QByteArray content = noise(10'000, 1);
    QVERIFY(store.add({content, noise(900'000, 2)}) && store.add({noise(900'000, 3)}));
    bool isFirst = true;
    ops.fails = [&](const QString &call, const QString &) {
        // Between finding out where it is and reading it there.
        if (call == u"readPart" && std::exchange(isFirst, false))
            return !store.keepOnly({hashOf(content)}).has_value();
        return false;
    };
    QCOMPARE(store.bytes(hashOf(content)).value(), content);
    QVERIFY(!isFirst);
}

void TestContentStore::readsWhatAnotherProcessPutTogether()
{
    ContentStore store(folder());
    const QByteArray content = noise(10'000, 1);
    QVERIFY(store.add({content, noise(900'000, 2)}) && store.add({noise(900'000, 3)}));
    QVERIFY(ContentStore(folder()).keepOnly({hashOf(content)}));
    QCOMPARE(store.bytes(hashOf(content)).value(), content);
}

void TestContentStore::leavesWhatAnotherProcessAdds()
{
    ContentStore store(folder());
    QVERIFY(store.add({noise(900'000, 1)}) && store.add({noise(900'000, 2)}));
    const QString gone = folder() + u'/' + packs().constFirst();
    ContentStore other(folder());
    const QByteArray content = noise(10'000, 3);
    QVERIFY(other.add({content}));
    // It looks for what is gone, and so comes to know of the other's.
    QVERIFY(FileOps::system().remove(gone));
    (void)store.bytes(hashOf(noise(900'000, 1)));
    (void)store.bytes(hashOf(noise(900'000, 2)));
    QVERIFY(store.add({noise(900'000, 4)}) && store.add({noise(900'000, 5)}));
    QVERIFY(store.keepOnly({}));
    QCOMPARE(other.bytes(hashOf(content)).value(), content);
}

void TestContentStore::storesAgainWhatIsGone()
{
    ContentStore store(folder());
    QVERIFY(store.add({"one"}));
    QVERIFY(FileOps::system().remove(folder() + u'/' + packs().constFirst()));
    QCOMPARE(store.bytes(hashOf("one")).error().code, Error::Code::NotFound);
    QVERIFY(!store.bytes(hashOf("one")).error().text.isEmpty());
    QVERIFY(store.add({"one"}));
    QCOMPARE(store.bytes(hashOf("one")).value(), QByteArray("one"));
}

void TestContentStore::cleansUpAfterAKill()
{
    QVERIFY(ContentStore(folder()).add({"one"}));
    const QString left = folder() + u"/0123.pack.tmp-4f"_s;
    // Another process may be writing this one.
    const QString young = folder() + u"/4567.pack.tmp-3e"_s;
    for (const QString &path : {left, young, folder() + u"/something else"_s})
        QVERIFY(FileOps::system().writeNew(path, "half", FileOps::kPrivate));
    QFile file(left);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2), QFileDevice::FileModificationTime));
    file.close();
    const ContentStore store(folder());
    QVERIFY(!QFile::exists(left) && QFile::exists(young));
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 3);
    QVERIFY(store.contains(hashOf("one")));
}

void TestContentStore::saysThatNothingCanBeRead()
{
    QVERIFY(ContentStore(folder()).add({"one"}));
    QVERIFY(ContentStore(folder()).problems().empty());
    FailingOps ops;
    ops.failing = u"entries"_s;
    const ContentStore store(folder(), {}, ops);
    QCOMPARE(store.problems().size(), 1U);
    QCOMPARE(store.problems().front().path, folder());
    QVERIFY(store.problems().front().text.contains(QDir::toNativeSeparators(folder())));
    // That there is nothing yet is none.
    QVERIFY(ContentStore(m_temporary->filePath(u"new"_s)).problems().empty());
}

void TestContentStore::saysThatNothingCanBeWritten_data()
{
    QTest::addColumn<QString>("failing");
    QTest::newRow("the folder cannot be made") << QString();
    QTest::newRow("the disk is full") << u"writeNew"_s;
    QTest::newRow("it cannot be put in place") << u"rename"_s;
}

void TestContentStore::saysThatNothingCanBeWritten()
{
    QFETCH(const QString, failing);
    // A file where the folder would have to be.
    if (failing.isEmpty())
        QVERIFY(FileOps::system().writeNew(m_temporary->filePath(u"state"_s), "x", FileOps::kPrivate));
    FailingOps ops;
    ops.failing = failing;
    ContentStore store(folder(), {}, ops);
    const Result<void> added = store.add({"one"});
    QVERIFY(!added);
    QVERIFY2(added.error().text.contains(QDir::toNativeSeparators(folder())), qPrintable(added.error().text));
    QVERIFY(added.error().text.endsWith(u'.'));
    QVERIFY(!store.contains(hashOf("one")));
}

QTEST_GUILESS_MAIN(TestContentStore)
#include "tst_contentstore.moc"
