// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/watcher.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class WatcherTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tells_data();
    void tells();
    void tellsOfAFolderThatComes();
    void isSilentAfterRemoval();

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

void WatcherTest::tells_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"write in place", "create", "delete", "rename"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void WatcherTest::tells()
{
    QFETCH(const QString, what);
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(u"Über watched"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder + u"/a.md"_s;
    write(file, "one");
    Watcher watcher;
    watcher.addFolder(folder);
    QSignalSpy changed(&watcher, &Watcher::foldersChanged);
    if (what == u"write in place"_s)
        write(file, "two");
    else if (what == u"create"_s)
        write(folder + u"/b.md"_s, "new");
    else if (what == u"delete"_s)
        QVERIFY(QFile::remove(file));
    else
        QVERIFY(QFile::rename(file, folder + u"/c.md"_s));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).value<QSet<QString>>(), QSet<QString>({folder}));
}

void WatcherTest::tellsOfAFolderThatComes()
{
    const QTemporaryDir temporary;
    const QString folder = temporary.filePath(u"later"_s);
    Watcher watcher;
    watcher.addFolder(folder);
    QSignalSpy changed(&watcher, &Watcher::foldersChanged);
    QVERIFY(QDir().mkpath(folder));
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, 3 * Watcher::kPolling);
    changed.clear();
    write(folder + u"/a.md"_s, "new");
    QTRY_VERIFY(changed.count() > 0);
}

void WatcherTest::isSilentAfterRemoval()
{
    const QTemporaryDir temporary;
    const QTemporaryDir other;
    Watcher watcher;
    watcher.addFolder(temporary.path());
    watcher.addFolder(other.path());
    watcher.removeFolder(temporary.path());
    QCOMPARE(watcher.folders(), QSet<QString>({other.path()}));
    QSignalSpy changed(&watcher, &Watcher::foldersChanged);
    write(temporary.filePath(u"a.md"_s), "new");
    write(other.filePath(u"a.md"_s), "new");
    QTRY_VERIFY(changed.count() > 0);
    for (const auto &arguments : std::as_const(changed))
        QCOMPARE(arguments.at(0).value<QSet<QString>>(), QSet<QString>({other.path()}));
}

QTEST_GUILESS_MAIN(WatcherTest)
#include "tst_watcher.moc"
