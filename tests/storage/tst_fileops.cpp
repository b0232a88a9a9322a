// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/fileops.h"
#include "storage/nativepath.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace dossier;
using namespace Qt::StringLiterals;

/// What the system says of folders and files, asked of the system itself.
class TestFileOps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void entries();
    void entriesFail();
    void oddNames();
    void states();
    void limit();
    void readsParts_data();
    void readsParts();
    void appends();
    void renamesToNothing();
    void makesLinksAndFolders();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes = "x") const;
    [[nodiscard]] FolderEntry entry(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FileOps &m_ops = FileOps::system();
};

void TestFileOps::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Ordner ä-XXXXXX"_s);
}

void TestFileOps::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

FolderEntry TestFileOps::entry(const QString &name) const
{
    const auto all = m_ops.entries(m_folder->path());
    const auto found = std::ranges::find(*all, name, &FolderEntry::name);
    return found == all->end() ? FolderEntry{} : *found;
}

void TestFileOps::entries()
{
    write(u".hidden.md"_s);
    QVERIFY(QDir(m_folder->path()).mkdir(u"Übung"_s));
    QVERIFY(QFile::link(path(u".hidden.md"_s), path(u"to-file"_s)));
    QVERIFY(QFile::link(path(u"Übung"_s), path(u"to-folder"_s)));
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"to-nothing"_s)));
    QVERIFY(QFile::link(path(u"circle"_s), path(u"circle"_s)));
    QCOMPARE(::mkfifo(pathToBytes(path(u"pipe.md"_s)).constData(), 0600), 0);

    using Kind = FileInfo::Kind;
    QVERIFY(entry(u".hidden.md"_s) == FolderEntry({u".hidden.md"_s, Kind::File, false}));
    QVERIFY(entry(u"Übung"_s) == FolderEntry({u"Übung"_s, Kind::Folder, false}));
    QVERIFY(entry(u"to-file"_s) == FolderEntry({u"to-file"_s, Kind::File, true}));
    QVERIFY(entry(u"to-folder"_s) == FolderEntry({u"to-folder"_s, Kind::Folder, true}));
    QVERIFY(entry(u"to-nothing"_s) == FolderEntry({u"to-nothing"_s, Kind::Missing, true}));
    QVERIFY(entry(u"circle"_s) == FolderEntry({u"circle"_s, Kind::Missing, true}));
    QVERIFY(entry(u"pipe.md"_s) == FolderEntry({u"pipe.md"_s, Kind::Other, false}));
    QCOMPARE(m_ops.entries(m_folder->path())->size(), 7U);
}

void TestFileOps::entriesFail()
{
    QVERIFY(m_ops.entries(path(u"none"_s)).error().code == Error::Code::NotFound);
    write(u"file"_s);
    QVERIFY(m_ops.entries(path(u"file"_s)).error().code == Error::Code::NotFound);
}

void TestFileOps::oddNames()
{
#ifdef Q_OS_LINUX
    const QByteArray name("gr\xFC\nn.md");
    const QString odd = m_folder->path() + u'/' + pathFromBytes(name);
    QVERIFY(m_ops.writeNew(odd, "text", FileOps::kPrivate));
    QVERIFY(entry(pathFromBytes(name)).kind == FileInfo::Kind::File);
    QCOMPARE(*m_ops.read(odd, 100), "text");
    QVERIFY(m_ops.remove(odd));
#else
    QSKIP("file names are text here");
#endif
}

void TestFileOps::states()
{
    write(u"a"_s, "one");
    const FileInfo before = m_ops.info(path(u"a"_s));
    QVERIFY(before.isSameState(m_ops.info(path(u"a"_s))));
    QVERIFY(QFile::link(path(u"a"_s), path(u"b"_s)));
    QVERIFY(before.isSameState(m_ops.info(path(u"b"_s))));
    write(u"a"_s, "four");
    QVERIFY(!before.isSameState(m_ops.info(path(u"a"_s))));
    // Two files of one size and time are two files.
    write(u"c"_s, "one");
    const timespec times[] = {{0, UTIME_OMIT}, {before.modified / 1'000'000'000, before.modified % 1'000'000'000}};
    QCOMPARE(::utimensat(AT_FDCWD, pathToBytes(path(u"c"_s)).constData(), times, 0), 0);
    QCOMPARE(m_ops.info(path(u"c"_s)).modified, before.modified);
    QVERIFY(!before.isSameState(m_ops.info(path(u"c"_s))));
}

void TestFileOps::limit()
{
    // Not a byte of a large file is read, nor room made for it.
    write(u"large.md"_s);
    QCOMPARE(::truncate(pathToBytes(path(u"large.md"_s)).constData(), Q_INT64_C(1) << 40), 0);
    QVERIFY(m_ops.read(path(u"large.md"_s), 4 << 20).error().code == Error::Code::TooLarge);
}

/// What is added comes behind what is there, for this person's eyes only.
void TestFileOps::readsParts_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("all") << 0LL << 10LL << QByteArray("0123456789");
    QTest::newRow("some") << 3LL << 4LL << QByteArray("3456");
    QTest::newRow("over the end") << 8LL << 100LL << QByteArray("89");
    QTest::newRow("beyond the end") << 11LL << 100LL << QByteArray();
    QTest::newRow("nothing") << 5LL << 0LL << QByteArray();
}

void TestFileOps::readsParts()
{
    QFETCH(const qint64, offset);
    QFETCH(const qint64, size);
    QVERIFY(FileOps::system().writeNew(path(u"parts"_s), "0123456789", FileOps::kPrivate));
    QTEST(FileOps::system().readPart(path(u"parts"_s), offset, size).value(), "part");
    QCOMPARE(FileOps::system().readPart(path(u"none"_s), 0, 1).error().code, Error::Code::NotFound);
    QCOMPARE(FileOps::system().readPart(path(u""_s), 0, 1).error().code, Error::Code::NotAFile);
}

void TestFileOps::appends()
{
    QVERIFY(m_ops.append(path(u"log"_s), "one\n"));
    QVERIFY(m_ops.append(path(u"log"_s), "two\n"));
    QCOMPARE(m_ops.read(path(u"log"_s), 100).value(), QByteArray("one\ntwo\n"));
    QCOMPARE(m_ops.info(path(u"log"_s)).mode, 0600U);
    QCOMPARE(m_ops.append(m_folder->path(), "x").error().code, Error::Code::NotAFile);
    QCOMPARE(m_ops.append(path(u"none/log"_s), "x").error().code, Error::Code::NotFound);
}

void TestFileOps::renamesToNothing()
{
    write(u"a.md"_s, "a");
    write(u"b.md"_s, "b");
    QCOMPARE(m_ops.renameNew(path(u"a.md"_s), path(u"b.md"_s)).error().code, Error::Code::Changed);
    QCOMPARE(m_ops.read(path(u"b.md"_s), 100).value(), QByteArray("b"));
    QVERIFY(m_ops.renameNew(path(u"a.md"_s), path(u"ä c.md"_s)));
    QCOMPARE(m_ops.read(path(u"ä c.md"_s), 100).value(), QByteArray("a"));
    QCOMPARE(m_ops.info(path(u"a.md"_s)).kind, FileInfo::Kind::Missing);
    QCOMPARE(m_ops.renameNew(path(u"none"_s), path(u"d"_s)).error().code, Error::Code::NotFound);
    // A link that leads nowhere is something too.
    QVERIFY(m_ops.makeLink(path(u"dead"_s), u"nowhere"_s));
    QCOMPARE(m_ops.renameNew(path(u"b.md"_s), path(u"dead"_s)).error().code, Error::Code::Changed);
}

void TestFileOps::makesLinksAndFolders()
{
    write(u"a.md"_s, "a");
    QVERIFY(m_ops.makeLink(path(u"link.md"_s), u"a.md"_s));
    QCOMPARE(m_ops.linkTarget(path(u"link.md"_s)), u"a.md"_s);
    QCOMPARE(m_ops.linkTarget(path(u"a.md"_s)), QString());
    QCOMPARE(m_ops.read(path(u"link.md"_s), 100).value(), QByteArray("a"));
    QCOMPARE(m_ops.makeLink(path(u"a.md"_s), u"b"_s).error().code, Error::Code::Changed);
    QVERIFY(m_ops.makeFolder(path(u"sub"_s)));
    write(u"sub/b.md"_s);
    QVERIFY(!m_ops.removeFolder(path(u"sub"_s)));
    QVERIFY(m_ops.remove(path(u"sub/b.md"_s)));
    QVERIFY(m_ops.removeFolder(path(u"sub"_s)));
    QCOMPARE(m_ops.info(path(u"sub"_s)).kind, FileInfo::Kind::Missing);
}

QTEST_APPLESS_MAIN(TestFileOps)

#include "tst_fileops.moc"
