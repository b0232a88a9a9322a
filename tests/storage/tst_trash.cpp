// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "failingops.h"
#include "storage/trash.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// The person's folder is on another disk than all else, whose root is not theirs.
class TwoDisks : public FailingOps
{
public:
    explicit TwoDisks(QString home)
        : m_home(std::move(home))
    {
    }
    FileInfo info(const QString &path) override
    {
        FileInfo info = system().info(path);
        info.device = path == m_home ? 1 : 2;
        return info;
    }
    bool isWritable(const QString &path) override
    {
        return system().isWritable(path) && (path == m_home || path == m_trash);
    }
    void putTrashAt(const QString &path) { m_trash = path; }

private:
    QString m_home;
    QString m_trash;
};

} // namespace

/// The desktop's trash, with a home of the test's own.
class TrashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void takesAFile();
    void saysWhereThereIsNone();
    void makesTheFolderOfTheTrash();
    void tellsOfAFailure();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TrashTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Müll eimer-XXXXXX"_s);
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()));
}

void TrashTest::takesAFile()
{
    const QString path = m_folder->filePath(u"an agent.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text");
    file.close();
    const auto trash = Trash::ofSystem(m_folder->path(), m_folder->path());
    QVERIFY(trash->takes(path));
    QVERIFY(trash->put(path));
    QVERIFY(!QFile::exists(path));
    QFile kept(m_folder->filePath(u"Trash/files/an agent.md"_s));
    // On a disk of its own the trash is at the disk's root.
    if (!kept.exists())
        QSKIP("the trash of this disk lies elsewhere");
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("text"));
}

void TrashTest::saysWhereThereIsNone()
{
    const QString path = m_folder->filePath(u"a.md"_s);
    TwoDisks ops(u"/home/somebody"_s);
    QVERIFY(!Trash::ofSystem(u"/home/somebody"_s, {}, ops)->takes(path));
    ops.putTrashAt(QStorageInfo(m_folder->path()).rootPath());
    QVERIFY(Trash::ofSystem(u"/home/somebody"_s, {}, ops)->takes(path));
}

/// As on a new account.
void TrashTest::makesTheFolderOfTheTrash()
{
    const QString data = m_folder->filePath(u"not/there/yet"_s);
    qputenv("XDG_DATA_HOME", QFile::encodeName(data));
    const QString path = m_folder->filePath(u"a.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const auto put = Trash::ofSystem(m_folder->path(), data)->put(path);
    QVERIFY2(put, qPrintable(put ? QString() : put.error().text));
    QVERIFY(!QFile::exists(path));
    if (!QFile::exists(data + u"/Trash/files/a.md"_s))
        QSKIP("the trash of this disk lies elsewhere");
}

void TrashTest::tellsOfAFailure()
{
    const auto put = Trash::ofSystem(m_folder->path(), m_folder->path())->put(m_folder->filePath(u"none.md"_s));
    QVERIFY(!put);
    QVERIFY2(put.error().text.contains(u"none.md"_s), qPrintable(put.error().text));
    QCOMPARE(put.error().path, m_folder->filePath(u"none.md"_s));
}

QTEST_GUILESS_MAIN(TrashTest)
#include "tst_trash.moc"
