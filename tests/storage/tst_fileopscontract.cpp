// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// What FileOps, FileSaver and Watcher promise on every system; what only POSIX has is
// in the tests beside this one.
#include "storage/filesaver.h"
#include "storage/nativepath.h"
#include "storage/readfile.h"
#include "storage/siblingname.h"
#include "storage/watcher.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class FileOpsContractTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsWhatIsThere();
    void listsAFolder();
    void writesOnlyNewFiles();
    void overwritesAndAppends();
    void readsUpToALimit();
    void renames();
    void exchangesTwoFiles();
    void removesWhatMayNotBeWritten();
    void givesSecondNames();
    void goesBeyondLongPaths();
    void knowsAboves();
    void savesAndLeavesNothingElse();
    void refusesAnUnseenVersion();
    void hearsOfChanges_data();
    void hearsOfChanges();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        return m_ops.read(path(name), 1000).value_or("no file");
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    FileOps &m_ops = FileOps::system();
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

void FileOpsContractTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    // As the system itself writes it: the temporary folder may be a link, or short for another.
    m_folder = QFileInfo(m_temporary->path()).canonicalFilePath() + u"/mit Umlaut ä"_s;
    QVERIFY(m_ops.makeFolder(m_folder));
}

void FileOpsContractTest::tellsWhatIsThere()
{
    QVERIFY(m_ops.writeNew(path(u"ü.md"_s), "12345", FileOps::kOrdinary));
    const FileInfo file = m_ops.info(path(u"ü.md"_s));
    QCOMPARE(file.kind, FileInfo::Kind::File);
    QCOMPARE(file.size, 5);
    QCOMPARE(file.names, 1U);
    const qint64 seconds = QDateTime::currentSecsSinceEpoch() - file.modified / 1'000'000'000;
    QVERIFY2(seconds >= -2 && seconds < 60, qPrintable(QString::number(seconds)));
    QVERIFY(file.isSameState(m_ops.info(path(u"ü.md"_s))));
    QVERIFY(!file.isSameFile(m_ops.info(m_folder)));
    QCOMPARE(m_ops.info(m_folder).kind, FileInfo::Kind::Folder);
    QCOMPARE(m_ops.info(path(u"none"_s)).kind, FileInfo::Kind::Missing);
    QCOMPARE(m_ops.info(path(u"none/below"_s)).kind, FileInfo::Kind::Missing);
    QVERIFY(m_ops.isWritable(path(u"ü.md"_s)));
    QVERIFY(m_ops.isWritable(m_folder));
    QVERIFY(!m_ops.isWritable(path(u"none"_s)));
    QCOMPARE(*m_ops.resolved(path(u"ü.md"_s)), path(u"ü.md"_s));
    QCOMPARE(*m_ops.resolved(path(u"none"_s)), path(u"none"_s));
    QCOMPARE(m_ops.linkTarget(path(u"ü.md"_s)), QString());
}

void FileOpsContractTest::listsAFolder()
{
    QVERIFY(m_ops.writeNew(path(u"ü.md"_s), "", FileOps::kOrdinary));
    QVERIFY(m_ops.makeFolder(path(u".hidden"_s)));
    auto entries = *m_ops.entries(m_folder);
    std::ranges::sort(entries, {}, &FolderEntry::name);
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries[0], (FolderEntry{.name = u".hidden"_s, .kind = FileInfo::Kind::Folder}));
    QCOMPARE(entries[1], (FolderEntry{.name = u"ü.md"_s, .kind = FileInfo::Kind::File}));
    QCOMPARE(m_ops.entries(path(u"none"_s)).error().code, Error::Code::NotFound);
    QVERIFY(m_ops.removeFolder(path(u".hidden"_s)));
    QVERIFY(m_ops.syncFolder(m_folder));
}

void FileOpsContractTest::writesOnlyNewFiles()
{
    QVERIFY(m_ops.writeNew(path(u"a"_s), "one", FileOps::kPrivate));
    const auto again = m_ops.writeNew(path(u"a"_s), "two", FileOps::kPrivate);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Changed);
    QVERIFY(!again.error().text.isEmpty());
    QCOMPARE(bytes(u"a"_s), "one"_ba);
    QCOMPARE(m_ops.writeNew(path(u"none/a"_s), "", FileOps::kPrivate).error().code, Error::Code::NotFound);
}

void FileOpsContractTest::overwritesAndAppends()
{
    QVERIFY(m_ops.writeNew(path(u"a"_s), "a long text", FileOps::kOrdinary));
    QVERIFY(m_ops.overwrite(path(u"a"_s), "short"));
    QCOMPARE(bytes(u"a"_s), "short"_ba);
    QVERIFY(m_ops.append(path(u"a"_s), "\r\nmore"));
    QVERIFY(m_ops.append(path(u"new"_s), "first"));
    QCOMPARE(bytes(u"a"_s), "short\r\nmore"_ba);
    QCOMPARE(bytes(u"new"_s), "first"_ba);
    QVERIFY(!m_ops.overwrite(path(u"none"_s), ""));
    QCOMPARE(m_ops.overwrite(m_folder, "").error().code, Error::Code::NotAFile);
}

void FileOpsContractTest::readsUpToALimit()
{
    const QByteArray much(3 * 1024 * 1024 + 17, 'x');
    QVERIFY(m_ops.writeNew(path(u"a"_s), much, FileOps::kOrdinary));
    QCOMPARE(*m_ops.read(path(u"a"_s), much.size()), much);
    QCOMPARE(m_ops.read(path(u"a"_s), much.size() - 1).error().code, Error::Code::TooLarge);
    QCOMPARE(m_ops.read(m_folder, 10).error().code, Error::Code::NotAFile);
    QCOMPARE(m_ops.read(path(u"none"_s), 10).error().code, Error::Code::NotFound);
    QVERIFY(m_ops.writeNew(path(u"b"_s), "0123456789", FileOps::kOrdinary));
    QCOMPARE(*m_ops.readPart(path(u"b"_s), 3, 4), "3456"_ba);
    QCOMPARE(*m_ops.readPart(path(u"b"_s), 8, 4), "89"_ba);
    QCOMPARE(*m_ops.readPart(path(u"b"_s), 20, 4), QByteArray());
}

void FileOpsContractTest::renames()
{
    QVERIFY(m_ops.writeNew(path(u"a"_s), "a", FileOps::kOrdinary));
    QVERIFY(m_ops.writeNew(path(u"b"_s), "b", FileOps::kOrdinary));
    const auto refused = m_ops.renameNew(path(u"a"_s), path(u"b"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Changed);
    QCOMPARE(bytes(u"b"_s), "b"_ba);
    QVERIFY(m_ops.rename(path(u"a"_s), path(u"b"_s)));
    QCOMPARE(bytes(u"b"_s), "a"_ba);
    QVERIFY(m_ops.renameNew(path(u"b"_s), path(u"c"_s)));
    QCOMPARE(names(), QStringList{u"c"_s});
}

void FileOpsContractTest::exchangesTwoFiles()
{
    QVERIFY(m_ops.writeNew(path(u"a"_s), "a", FileOps::kOrdinary));
    QVERIFY(m_ops.writeNew(path(u"b"_s), "b", FileOps::kOrdinary));
    const auto done = m_ops.exchange(path(u"a"_s), path(u"b"_s));
    if (!done && done.error().code == Error::Code::NotPermitted)
        QSKIP("the file system has no such step");
    QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
    QCOMPARE(bytes(u"a"_s), "b"_ba);
    QCOMPARE(bytes(u"b"_s), "a"_ba);
    QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!m_ops.exchange(path(u"a"_s), path(u"none"_s)));
    QCOMPARE(bytes(u"a"_s), "b"_ba);
}

void FileOpsContractTest::removesWhatMayNotBeWritten()
{
    QVERIFY(m_ops.writeNew(path(u"a"_s), "a", FileOps::kOrdinary));
    QVERIFY(m_ops.setMode(path(u"a"_s), 0400));
    QCOMPARE(m_ops.info(path(u"a"_s)).mode & 0200U, 0U);
    QVERIFY(m_ops.writeNew(path(u"b"_s), "b", FileOps::kOrdinary));
    QVERIFY(m_ops.copyAttributes(path(u"a"_s), path(u"b"_s)));
    QCOMPARE(m_ops.info(path(u"b"_s)).mode & 0200U, 0U);
    QVERIFY(m_ops.remove(path(u"a"_s)));
    QVERIFY(m_ops.remove(path(u"b"_s)));
    QCOMPARE(m_ops.remove(path(u"a"_s)).error().code, Error::Code::NotFound);
    QVERIFY(!m_ops.remove(m_folder));
    QCOMPARE(names(), QStringList());
}

void FileOpsContractTest::givesSecondNames()
{
    QVERIFY(m_ops.writeNew(path(u"a"_s), "a", FileOps::kOrdinary));
    const auto done = m_ops.addName(path(u"a"_s), path(u"b"_s));
    if (!done && done.error().code == Error::Code::NotPermitted)
        QSKIP("the file system has no such thing");
    QVERIFY(done);
    QCOMPARE(m_ops.info(path(u"a"_s)).names, 2U);
    QVERIFY(m_ops.info(path(u"a"_s)).isSameFile(m_ops.info(path(u"b"_s))));
    QVERIFY(!m_ops.addName(path(u"a"_s), path(u"b"_s)));
}

void FileOpsContractTest::goesBeyondLongPaths()
{
    QString folder = m_folder;
    for (int i = 0; i < 5; ++i) {
        folder += u"/ein Ordner mit einem langen Namen, in dem noch einer mit einem langen Namen ist"_s;
        QVERIFY2(m_ops.makeFolder(folder), qPrintable(folder));
    }
    const QString file = folder + u"/agent.md"_s;
    QVERIFY(file.size() > 400);
    QVERIFY(m_ops.writeNew(file, "text", FileOps::kOrdinary));
    QCOMPARE(*m_ops.read(file, 10), "text"_ba);
    QCOMPARE(*m_ops.resolved(file), file);
    QCOMPARE(m_ops.entries(folder)->size(), 1U);
    QCOMPARE(fromNative(toNative(file)), file);
    QVERIFY(FileSaver().save({.path = file, .bytes = "other", .expectedHash = hashOf("text")}));
    QCOMPARE(*m_ops.read(file, 10), "other"_ba);
}

void FileOpsContractTest::knowsAboves()
{
    QString above = m_folder;
    for (int steps = 0; !above.isEmpty(); ++steps) {
        QVERIFY2(steps < 50, qPrintable(above));
        QVERIFY2(m_ops.info(above).kind == FileInfo::Kind::Folder, qPrintable(above));
        QVERIFY2(isAbsolutePath(above), qPrintable(above));
        above = parentPath(above);
    }
}

void FileOpsContractTest::savesAndLeavesNothingElse()
{
    QVERIFY(FileSaver().save({.path = path(u"agent.md"_s), .bytes = "one"}));
    const auto saved =
        FileSaver().save({.path = path(u"agent.md"_s), .bytes = "two\r\n", .expectedHash = hashOf("one")});
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text));
    QCOMPARE(saved->conflictCopy, QString());
    QCOMPARE(bytes(u"agent.md"_s), "two\r\n"_ba);
    QCOMPARE(names(), QStringList{u"agent.md"_s});
}

void FileOpsContractTest::refusesAnUnseenVersion()
{
    QVERIFY(m_ops.writeNew(path(u"agent.md"_s), "another's", FileOps::kOrdinary));
    const auto saved = FileSaver().save({.path = path(u"agent.md"_s), .bytes = "two", .expectedHash = hashOf("one")});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Changed);
    QCOMPARE(bytes(u"agent.md"_s), "another's"_ba);
    QCOMPARE(names(), QStringList{u"agent.md"_s});
}

void FileOpsContractTest::hearsOfChanges_data()
{
    QTest::addColumn<bool>("isTold");
    QTest::newRow("by the system") << true;
    QTest::newRow("by looking") << false;
}

void FileOpsContractTest::hearsOfChanges()
{
    QFETCH(const bool, isTold);
    QVERIFY(m_ops.writeNew(path(u"a.md"_s), "a", FileOps::kOrdinary));
    Watcher::System system;
    system.options.polling = isTold ? 3'600'000 : 50;
    if (!isTold)
        system.notifier = [] { return std::unique_ptr<FolderNotifier>(); };
    Watcher watcher(std::move(system));
    QSignalSpy changed(&watcher, &Watcher::foldersChanged);
    watcher.addFolder(m_folder);
    const auto hears = [&] {
        return !changed.isEmpty() && changed.last().at(0).value<QSet<QString>>().contains(m_folder);
    };
    QVERIFY(m_ops.overwrite(path(u"a.md"_s), "another text"));
    QTRY_VERIFY_WITH_TIMEOUT(hears(), 20'000);
    changed.clear();
    QVERIFY(m_ops.writeNew(path(u"b.md"_s), "", FileOps::kOrdinary));
    QTRY_VERIFY_WITH_TIMEOUT(hears(), 20'000);
    changed.clear();
    QVERIFY(m_ops.remove(path(u"b.md"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(hears(), 20'000);
}

QTEST_GUILESS_MAIN(FileOpsContractTest)

#include "tst_fileopscontract.moc"
