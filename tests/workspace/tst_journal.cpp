// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/failingops.h"
#include "storage/readfile.h"
#include "workspace/journal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void remembers();
    void isForThisPersonOnly();
    void survivesATornEnd();
    void survivesGarbage_data();
    void survivesGarbage();
    void tellsWhatCanBeUndone();
    void staysWithinItsBounds();
    void writesNothingUnnoted();
    void knowsADamagedVersion();

private:
    [[nodiscard]] Journal journal() const { return Journal(m_environment); }
    static JournalBatch batch(const QString &title, int files = 2, const QByteArray &content = "before\n");

    std::unique_ptr<QTemporaryDir> m_folder;
    Environment m_environment;
};

void JournalTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Zustand ü-XXXXXX"_s);
    m_environment = Environment::below(m_folder->path());
}

JournalBatch JournalTest::batch(const QString &title, int files, const QByteArray &content)
{
    JournalBatch batch = JournalBatch::named(title);
    for (int i = 0; i < files; ++i) {
        JournalEntry entry{.path = u"/home/ä b/%1.md"_s.arg(i), .afterHash = hashOf("after"), .why = u"Set “x”"_s};
        entry.keep(content + QByteArray::number(i));
        batch.entries.push_back(entry);
    }
    return batch;
}

void JournalTest::remembers()
{
    JournalBatch first = batch(u"First"_s);
    first.entries[0].kind = FileChange::Kind::Rename;
    first.entries[0].newPath = u"/new/a\t\n.md"_s;
    first.entries[0].madeFolders = {u"/new"_s};
    first.entries[1].kind = FileChange::Kind::Delete;
    first.entries[1].mode = 0640;
    first.entries[1].linkTarget = u"../x.md"_s;
    first.entries[1].diskHash = hashOf("disk");
    JournalBatch second = batch(u"Second"_s, 1, QByteArray());
    second.undoes = first.id;
    second.isSave = true;
    QVERIFY(journal().begin(first));
    journal().end(first.id, {1});
    QVERIFY(journal().begin(second));
    const auto found = journal().batches();
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].title, first.title);
    QCOMPARE(found[0].time, first.time);
    QVERIFY(found[0].entries == first.entries);
    QVERIFY(found[0].isEnded);
    QCOMPARE(found[0].failed, QSet<qsizetype>{1});
    QCOMPARE(found[0].entries[0].content().value(), QByteArray("before\n0"));
    QCOMPARE(found[1].undoes, first.id);
    QVERIFY(found[1].isSave);
    QVERIFY(!found[1].isEnded);
}

void JournalTest::isForThisPersonOnly()
{
    QVERIFY(journal().begin(batch(u"A"_s)));
    QCOMPARE(FileOps::system().info(journal().path()).mode, 0600U);
    QCOMPARE(FileOps::system().info(m_environment.state).mode, 0700U);
    Journal small = journal();
    small.setMaximumBytes(1000);
    for (int i = 0; i < 10; ++i)
        QVERIFY(small.begin(batch(u"B"_s)));
    QCOMPARE(FileOps::system().info(journal().path()).mode, 0600U);
}

/// Cut anywhere in its last batch, a journal has the ones before, and takes new ones.
void JournalTest::survivesATornEnd()
{
    QVERIFY(journal().begin(batch(u"First"_s)));
    const qint64 whole = FileOps::system().info(journal().path()).size;
    QVERIFY(journal().begin(batch(u"Torn"_s)));
    const QByteArray all = FileOps::system().read(journal().path(), 1 << 20).value();
    for (qsizetype size = whole; size < all.size() - 1; size += 7) {
        QFile file(journal().path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(all.first(size));
        file.close();
        QCOMPARE(journal().batches().size(), 1U);
        if (size % 5 != 0)
            continue;
        QVERIFY(journal().begin(batch(u"Third"_s)));
        const auto found = journal().batches();
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found.back().title, u"Third"_s);
    }
}

void JournalTest::survivesGarbage_data()
{
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("no object") << QByteArray("[]\n12\n\"x\"\n");
    QTest::newRow("wrong types") << QByteArray(
        "{\"batch\":5,\"files\":\"x\"}\n{\"of\":[],\"kind\":{}}\n{\"end\":null}\n");
    QTest::newRow("an end of nothing") << QByteArray("{\"end\":\"none\",\"failed\":[1,\"x\",-5]}\n");
    QTest::newRow("a file of nothing") << QByteArray(
        "{\"of\":\"none\",\"kind\":\"edit\",\"size\":3}\tabc\n{\"of\":\"none\",\"kind\":\"paint\"}\n");
    QTest::newRow("deep") << QByteArray(100'000, '[') + '\n';
}

void JournalTest::survivesGarbage()
{
    QFETCH(const QByteArray, garbage);
    QVERIFY(journal().begin(batch(u"First"_s)));
    QVERIFY(FileOps::system().append(journal().path(), garbage));
    QVERIFY(journal().begin(batch(u"Second"_s)));
    const auto found = journal().batches();
    const auto isOurs = [](const JournalBatch &b) { return b.entries.size() == 2; };
    QCOMPARE(std::ranges::count_if(found, isOurs), 2);
}

void JournalTest::tellsWhatCanBeUndone()
{
    QVERIFY(!journal().lastUndoable());
    const JournalBatch first = batch(u"First"_s);
    const JournalBatch second = batch(u"Second"_s);
    JournalBatch save = batch(u"Save"_s, 1);
    save.isSave = true;
    const JournalBatch failed = batch(u"Failed"_s, 1);
    for (const JournalBatch *one : std::initializer_list<const JournalBatch *>{&first, &second, &save, &failed})
        QVERIFY(journal().begin(*one));
    QCOMPARE(journal().lastUndoable()->title, u"Failed"_s); // not ended: who knows how far it came
    journal().end(failed.id, {0});
    QCOMPARE(journal().lastUndoable()->title, u"Second"_s);
    JournalBatch undo = batch(u"Undo"_s);
    undo.undoes = second.id;
    QVERIFY(journal().begin(undo));
    QCOMPARE(journal().lastUndoable()->title, u"Second"_s); // the undo was killed
    journal().end(undo.id, {});
    QCOMPARE(journal().lastUndoable()->title, u"First"_s);
}

void JournalTest::staysWithinItsBounds()
{
    Journal small = journal();
    small.setMaximumBytes(10'000);
    for (int i = 0; i < 60; ++i) {
        const JournalBatch one = batch(QString::number(i));
        QVERIFY(small.begin(one));
        small.end(one.id, {});
        QVERIFY(FileOps::system().info(small.path()).size <= 10'000);
    }
    const auto found = small.batches();
    QVERIFY(found.size() > 2);
    QCOMPARE(found.back().title, u"59"_s);
    for (std::size_t i = 1; i < found.size(); ++i)
        QCOMPARE(found[i].title.toInt(), found[i - 1].title.toInt() + 1);
    // A large one is kept whole all the same.
    QByteArray large;
    for (int i = 0; i < 20'000; ++i)
        large += QByteArray::number(i * 7919 % 10'007);
    QVERIFY(small.begin(batch(u"Large"_s, 1, large)));
    QCOMPARE(small.lastUndoable()->entries[0].content().value(), large + '0');
}

void JournalTest::writesNothingUnnoted()
{
    FailingOps ops;
    ops.failing = u"append"_s;
    const auto noted = Journal(m_environment, ops).begin(batch(u"A"_s));
    QVERIFY(!noted);
    QVERIFY2(noted.error().text.contains(u"Nothing was written"_s), qPrintable(noted.error().text));
    QVERIFY2(noted.error().text.contains(u"No space left"_s), qPrintable(noted.error().text));
    QVERIFY(journal().batches().empty());
    m_environment.state = u"/proc/none/state"_s;
    QVERIFY(!journal().begin(batch(u"A"_s)));
}

void JournalTest::knowsADamagedVersion()
{
    JournalEntry entry{.path = u"/a.md"_s};
    QVERIFY(!entry.content());
    entry.keep("text");
    QCOMPARE(entry.content().value(), QByteArray("text"));
    entry.packed = entry.packed.left(4) + "AAAA" + entry.packed.sliced(8);
    QVERIFY(!entry.content());
    entry.packed = QByteArray("\xff\xff\xff\xff\x00", 5).toBase64();
    QVERIFY(!entry.content());
    entry.keep({});
    QCOMPARE(entry.content().value(), QByteArray());
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
