// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/contentstore.h"
#include "storage/readfile.h"

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
    void cleansUpAfterAKill();
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
    QCOMPARE(FileOps::system().info(folder() + u'/' + packs().first()).mode, 0600U);
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
    QFile file(folder() + u'/' + packs().first());
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

void TestContentStore::cleansUpAfterAKill()
{
    QVERIFY(ContentStore(folder()).add({"one"}));
    QVERIFY(FileOps::system().writeNew(folder() + u"/0123.pack.tmp-4f"_s, "half"));
    QVERIFY(FileOps::system().writeNew(folder() + u"/something else"_s, "x"));
    const ContentStore store(folder());
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 2);
    QVERIFY(store.contains(hashOf("one")));
}

void TestContentStore::saysThatNothingCanBeWritten()
{
    // A file where the folder would have to be.
    QVERIFY(FileOps::system().writeNew(m_temporary->filePath(u"state"_s), "x"));
    ContentStore store(folder());
    QVERIFY(!store.add({"one"}));
    QVERIFY(!store.contains(hashOf("one")));
}

QTEST_GUILESS_MAIN(TestContentStore)
#include "tst_contentstore.moc"
