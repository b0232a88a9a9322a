// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/mounts.h"
#include "storage/nativepath.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

class TestMounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void types_data();
    void types();
    void damagedTables();
    void ofThisSystem();
    void remote_data();
    void remote();
};

constexpr char kTable[] =
    "22 28 0:20 / /sys rw,nosuid - sysfs sysfs rw\n"
    "28 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw\n"
    "40 28 0:44 / /home rw - ext4 /dev/sda1 rw\n"
    "41 40 0:45 / /home/anna/Gr\\303\\266\\303\\237e\\040X rw,relatime shared:5 master:1 - nfs4 server:/export rw\n"
    "42 28 0:46 / /mnt/c rw - 9p C:\\134 rw,aname=drvfs\n"
    "43 28 0:47 / /data rw - ext4 /dev/sdb1 rw\n"
    "44 43 0:48 / /data rw - fuse.sshfs me@there: rw\n"
    "45 28 0:49 / /odd/\\377 rw - cifs //server/share rw\n";

void TestMounts::types_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    QTest::newRow("root") << u"/"_s << u"ext4"_s;
    QTest::newRow("below the root") << u"/srv/x"_s << u"ext4"_s;
    QTest::newRow("mount point") << u"/home"_s << u"ext4"_s;
    QTest::newRow("longest wins") << u"/home/anna/Größe X/agents"_s << u"nfs4"_s;
    QTest::newRow("a name that begins alike") << u"/home/anna/Größe Xy"_s << u"ext4"_s;
    QTest::newRow("other system") << u"/mnt/c/Users"_s << u"9p"_s;
    QTest::newRow("mounted over") << u"/data/a"_s << u"fuse.sshfs"_s;
    QTest::newRow("bytes that are no UTF-8") << pathFromBytes("/odd/\377/a") << u"cifs"_s;
    QTest::newRow("no path") << QString() << u"ext4"_s;
}

void TestMounts::types()
{
    QFETCH(const QString, path);
    QFETCH(const QString, type);
    QCOMPARE(Mounts::fromTable(kTable).typeOf(path), type);
}

void TestMounts::damagedTables()
{
    QCOMPARE(Mounts::fromTable("").typeOf(u"/home"_s), QString());
    QCOMPARE(Mounts::fromTable("\n - \nx - nfs\n1 2 3 4 - nfs\n\\").typeOf(u"/home"_s), QString());
    QCOMPARE(Mounts::fromTable("1 2 3 / /a\\0 - nfs").typeOf(u"/a\\0"_s), u"nfs"_s);
}

void TestMounts::ofThisSystem()
{
#ifdef Q_OS_LINUX
    QVERIFY(!Mounts::ofSystem().typeOf(u"/proc"_s).isEmpty());
#endif
}

void TestMounts::remote_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("expected");
    const QString here = u"/home/anna/repo"_s;
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "fuse.ntfs-3g", "fuseblk", ""})
        QTest::addRow("here %s", type) << here << QString::fromLatin1(type) << false;
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "virtiofs", "vboxsf"})
        QTest::addRow("there %s", type) << here << QString::fromLatin1(type) << true;
    QTest::newRow("Linux seen from Windows") << u"\\\\wsl.localhost\\Debian\\home\\anna"_s << QString() << true;
    QTest::newRow("the same, slashes") << u"//wsl.localhost/Debian/home/anna"_s << QString() << true;
    QTest::newRow("the older name") << u"//wsl$/Debian/home"_s << QString() << true;
    QTest::newRow("a share") << u"//server/share/repo"_s << u"ext4"_s << true;
    QTest::newRow("a drive") << u"C:/Users/anna"_s << QString() << false;
}

void TestMounts::remote()
{
    QFETCH(const QString, path);
    QFETCH(const QString, type);
    QFETCH(const bool, expected);
    QCOMPARE(isRemote(path, type), expected);
}

QTEST_GUILESS_MAIN(TestMounts)
#include "tst_mounts.moc"
