// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "failingops.h"
#include "ordinary.h"
#include "storage/filesaver.h"
#include "storage/readfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace dossier;
using namespace Qt::StringLiterals;

class FileSaverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void savesAndLeavesNothingElse();
    void makesANewFile();
    void refusesAnUnseenVersion();
    void refusesAnUnexpectedFile();
    void overwritesWhenAsked();
    void keepsPermissions_data();
    void keepsPermissions();
    void keepsExtendedAttributes();
    void keepsOwnerAndGroup();
    void keepsALink();
    void keepsTheOldFileWhole_data();
    void keepsTheOldFileWhole();
    void worksWithoutExchange();
    void keepsAVersionOfTheLastMoment();
    void namesItsTemporaryFileHarmlessly();
    void refusesWhatIsNoFile();
    void readsNoPipe();
    void holdsAVersionWithoutExchange();
    void followsTheUmask_data();
    void followsTheUmask();
    void asksBeforeItPartsNames();
    void forgetsNamesOfItsOwn();
    void asksBeforeItWritesInPlace_data();
    void asksBeforeItWritesInPlace();
    void writesInPlace();
    void refusesAnUnseenVersionInPlace();
    void putsBackWhatItCouldNotWrite();
    void saysWhatIsWrittenInPart();
    void replacesNoFileThatIsNotToBeWritten();
    void asksWhereTheFolderMayNotBeWritten();
    void savesTheLongestName();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

void FileSaverTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->filePath(u"Über saves"_s);
    QVERIFY(QDir().mkpath(m_folder));
}

void FileSaverTest::savesAndLeavesNothingElse()
{
    write(u"a.md"_s, "old");
    const auto saved = FileSaver().save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")});
    QVERIFY(saved);
    QCOMPARE(saved->hash, hashOf("new"));
    QCOMPARE(saved->conflictCopy, QString());
    QCOMPARE(bytes(u"a.md"_s), "new");
    QCOMPARE(names(), QStringList({u"a.md"_s}));
}

void FileSaverTest::makesANewFile()
{
    QVERIFY(FileSaver().save({.path = path(u"a.md"_s), .bytes = "new"}));
    QCOMPARE(bytes(u"a.md"_s), "new");
    QCOMPARE(names(), QStringList({u"a.md"_s}));
    QVERIFY(QFileInfo(path(u"a.md"_s)).permissions().testFlag(QFile::ReadGroup));
}

void FileSaverTest::refusesAnUnseenVersion()
{
    write(u"a.md"_s, "foreign");
    const auto saved = FileSaver().save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Changed);
    QVERIFY(saved.error().text.contains(u"a.md"_s));
    QCOMPARE(bytes(u"a.md"_s), "foreign");
    QCOMPARE(names(), QStringList({u"a.md"_s}));
}

void FileSaverTest::refusesAnUnexpectedFile()
{
    write(u"a.md"_s, "foreign");
    const auto saved = FileSaver().save({.path = path(u"a.md"_s), .bytes = "new"});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Changed);
    QCOMPARE(bytes(u"a.md"_s), "foreign");
}

void FileSaverTest::overwritesWhenAsked()
{
    write(u"a.md"_s, "foreign");
    QVERIFY(FileSaver().save({.path = path(u"a.md"_s), .bytes = "new", .overwriteAny = true}));
    QCOMPARE(bytes(u"a.md"_s), "new");
    QCOMPARE(names(), QStringList({u"a.md"_s}));
}

void FileSaverTest::keepsPermissions_data()
{
    QTest::addColumn<uint>("mode");
    for (const uint mode : {0600U, 0640U, 0664U, 0755U})
        QTest::addRow("%o", mode) << mode;
}

void FileSaverTest::keepsPermissions()
{
    QFETCH(const uint, mode);
    write(u"a.md"_s, "old");
    const QByteArray name = QFile::encodeName(path(u"a.md"_s));
    QCOMPARE(::chmod(name.constData(), mode), 0);
    QVERIFY(FileSaver().save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")}));
    QCOMPARE(FileOps::system().info(path(u"a.md"_s)).mode, mode);
}

void FileSaverTest::keepsExtendedAttributes()
{
#ifdef Q_OS_LINUX
    write(u"a.md"_s, "old");
    const QByteArray name = QFile::encodeName(path(u"a.md"_s));
    const QByteArray value("from the web\0, as it is", 22);
    if (::setxattr(name.constData(), "user.xdg.origin.url", value.constData(), size_t(value.size()), 0) != 0)
        QSKIP("this file system has no extended attributes");
    QVERIFY(FileSaver().save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")}));
    QByteArray kept(100, '\0');
    const ssize_t size = ::getxattr(name.constData(), "user.xdg.origin.url", kept.data(), size_t(kept.size()));
    QCOMPARE(kept.first(std::max<ssize_t>(size, 0)), value);
#else
    QSKIP("known of Linux only");
#endif
}

void FileSaverTest::keepsOwnerAndGroup()
{
    if (::geteuid() != 0)
        QSKIP("only root may give files away");
    write(u"a.md"_s, "old");
    if (::chown(QFile::encodeName(path(u"a.md"_s)).constData(), 65534, 65534) != 0)
        QSKIP("there is no other user here");
    const FileInfo before = FileOps::system().info(path(u"a.md"_s));
    QVERIFY(FileSaver().save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")}));
    const FileInfo after = FileOps::system().info(path(u"a.md"_s));
    QCOMPARE(after.owner, before.owner);
    QCOMPARE(after.group, before.group);
    QVERIFY(!after.isSameFile(before));
}

void FileSaverTest::keepsALink()
{
    QVERIFY(QDir(m_folder).mkdir(u"real"_s));
    write(u"real/a.md"_s, "old");
    QVERIFY(QFile::link(u"real/a.md"_s, path(u"link.md"_s)));
    QVERIFY(FileSaver().save({.path = path(u"link.md"_s), .bytes = "new", .expectedHash = hashOf("old")}));
    QVERIFY(QFileInfo(path(u"link.md"_s)).isSymLink());
    QCOMPARE(bytes(u"real/a.md"_s), "new");
    QCOMPARE(names(), QStringList({u"link.md"_s, u"real"_s}));
}

void FileSaverTest::keepsTheOldFileWhole_data()
{
    QTest::addColumn<QString>("failing");
    for (const char *call : {"writeNew", "copyAttributes"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void FileSaverTest::keepsTheOldFileWhole()
{
    QFETCH(const QString, failing);
    write(u"a.md"_s, "old");
    FailingOps ops;
    ops.failing = failing;
    const auto saved = FileSaver(ops).save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")});
    QVERIFY(!saved);
    QVERIFY(saved.error().text.contains(u"No space left"_s));
    QCOMPARE(bytes(u"a.md"_s), "old");
    QCOMPARE(names(), QStringList({u"a.md"_s}));
}

void FileSaverTest::worksWithoutExchange()
{
    write(u"a.md"_s, "old");
    FailingOps ops;
    ops.failing = u"exchange"_s;
    ops.error = {.code = Error::Code::NotPermitted, .text = u"no such step"_s};
    QVERIFY(FileSaver(ops).save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")}));
    QCOMPARE(bytes(u"a.md"_s), "new");
    QCOMPARE(names(), QStringList({u"a.md"_s}));
}

void FileSaverTest::keepsAVersionOfTheLastMoment()
{
    write(u"a.md"_s, "old");
    FailingOps ops;
    ops.beforeExchange = [this] { write(u"a.md"_s, "foreign"); };
    const auto saved = FileSaver(ops).save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")});
    QVERIFY(saved);
    QCOMPARE(bytes(u"a.md"_s), "new");
    QVERIFY(!saved->conflictCopy.isEmpty());
    QVERIFY(!saved->conflictCopy.endsWith(u".md"_s)); // the client would load it
    QFile kept(saved->conflictCopy);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), "foreign");
}

void FileSaverTest::namesItsTemporaryFileHarmlessly()
{
    write(u"a.md"_s, "old");
    FailingOps ops;
    QStringList seen;
    ops.beforeExchange = [&] { seen = names(); };
    QVERIFY(FileSaver(ops).save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")}));
    seen.removeOne(u"a.md"_s);
    QCOMPARE(seen.size(), 1);
    QVERIFY(seen.front().startsWith(u'.'));
    QVERIFY(!seen.front().endsWith(u".md"_s));
}

void FileSaverTest::refusesWhatIsNoFile()
{
    QVERIFY(QDir(m_folder).mkdir(u"a.md"_s));
    const auto saved = FileSaver().save({.path = path(u"a.md"_s), .bytes = "new", .overwriteAny = true});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::NotAFile);
    const auto nowhere = FileSaver().save({.path = path(u"none/a.md"_s), .bytes = "new"});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, Error::Code::NotFound);
}

void FileSaverTest::readsNoPipe()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe.md"_s)).constData(), 0600), 0);
    QCOMPARE(readFile(path(u"pipe.md"_s)).error().code, Error::Code::NotAFile);
    QCOMPARE(readFile(m_folder).error().code, Error::Code::NotAFile);
    QCOMPARE(readFile(u"/dev/zero"_s).error().code, Error::Code::NotAFile);
    QCOMPARE(readFile(path(u"none"_s)).error().code, Error::Code::NotFound);
}

void FileSaverTest::holdsAVersionWithoutExchange()
{
    write(u"a.md"_s, "old");
    FailingOps ops;
    ops.error = {.code = Error::Code::NotPermitted, .text = u"no such step"_s};
    // In the last moment that there is.
    int renames = 0;
    ops.fails = [&](const QString &call, const QString &) {
        if (call == "rename"_L1 && ++renames == 1)
            write(u"a.md"_s, "foreign");
        return call == "exchange"_L1;
    };
    const auto saved = FileSaver(ops).save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")});
    QVERIFY(saved);
    QCOMPARE(bytes(u"a.md"_s), "new");
    QCOMPARE(names().size(), 2);
    QCOMPARE(bytes(QFileInfo(saved->conflictCopy).fileName()), "foreign");
}

void FileSaverTest::followsTheUmask_data()
{
    QTest::addColumn<uint>("umask");
    QTest::addColumn<uint>("mode");
    QTest::newRow("usual") << 0022U << 0644U;
    QTest::newRow("private") << 0077U << 0600U;
    QTest::newRow("group") << 0002U << 0664U;
}

void FileSaverTest::followsTheUmask()
{
    QFETCH(const uint, umask);
    QFETCH(const uint, mode);
    const mode_t before = ::umask(umask);
    const auto saved = FileSaver().save({.path = path(u"a.md"_s), .bytes = "new"});
    (void)::umask(before);
    QVERIFY(saved);
    QCOMPARE(FileOps::system().info(path(u"a.md"_s)).mode, mode);
}

void FileSaverTest::asksBeforeItPartsNames()
{
    write(u"a.md"_s, "old");
    QVERIFY(FileOps::system().addName(path(u"a.md"_s), path(u"b.md"_s)));
    FileSaver::Request request{.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")};
    const auto refused = FileSaver().save(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::HasOtherNames);
    QCOMPARE(bytes(u"a.md"_s), "old");

    request.way = FileSaver::Way::InPlace;
    QVERIFY(FileSaver().save(request));
    QCOMPARE(bytes(u"a.md"_s), "new");
    QCOMPARE(bytes(u"b.md"_s), "new");

    request = {.path = path(u"a.md"_s), .bytes = "newer", .expectedHash = hashOf("new")};
    request.way = FileSaver::Way::ReplaceName;
    QVERIFY(FileSaver().save(request));
    QCOMPARE(bytes(u"a.md"_s), "newer");
    QCOMPARE(bytes(u"b.md"_s), "new");
    QCOMPARE(names(), QStringList({u"a.md"_s, u"b.md"_s}));
}

void FileSaverTest::forgetsNamesOfItsOwn()
{
    write(u"a.md"_s, "old");
    QVERIFY(FileOps::system().addName(path(u"a.md"_s), path(u".a.md.dossier-12ab.old"_s)));
    QVERIFY(FileSaver().save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")}));
    QCOMPARE(bytes(u"a.md"_s), "new");
    QCOMPARE(names(), QStringList({u"a.md"_s}));
}

void FileSaverTest::asksBeforeItWritesInPlace_data()
{
    QTest::addColumn<QStringList>("failing");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("folder not to be written") << QStringList{u"writeNew"_s} << Error::Code::NotPermitted;
    QTest::newRow("sticky folder") << QStringList{u"exchange"_s, u"rename"_s} << Error::Code::NotPermitted;
    QTest::newRow("something mounted") << QStringList{u"exchange"_s, u"rename"_s} << Error::Code::NotReplaceable;
}

void FileSaverTest::asksBeforeItWritesInPlace()
{
    QFETCH(const QStringList, failing);
    QFETCH(const Error::Code, code);
    write(u"a.md"_s, "old");
    FailingOps ops;
    ops.fails = [&failing](const QString &call, const QString &) { return failing.contains(call); };
    ops.error = {.code = code, .text = u"no"_s};
    FileSaver::Request request{.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")};
    const auto refused = FileSaver(ops).save(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotReplaceable);
    QCOMPARE(bytes(u"a.md"_s), "old");
    QVERIFY2(refused.error().text.contains(u"in place"_s), qPrintable(refused.error().text));

    QCOMPARE(names(), QStringList({u"a.md"_s}));
    request.way = FileSaver::Way::InPlace;
    QVERIFY(FileSaver(ops).save(request));
    QCOMPARE(bytes(u"a.md"_s), "new");
}

void FileSaverTest::writesInPlace()
{
    write(u"a.md"_s, "a long old version");
    QVERIFY(QFile::link(u"a.md"_s, path(u"link.md"_s)));
    const FileInfo before = FileOps::system().info(path(u"a.md"_s));
    FileSaver::Request request{.path = path(u"link.md"_s),
                               .bytes = "new",
                               .expectedHash = hashOf("a long old version"),
                               .way = FileSaver::Way::InPlace};
    QVERIFY(FileSaver().save(request));
    QCOMPARE(bytes(u"a.md"_s), "new");
    QVERIFY(FileOps::system().info(path(u"a.md"_s)).isSameFile(before));
    QCOMPARE(names(), QStringList({u"a.md"_s, u"link.md"_s}));
}

void FileSaverTest::refusesAnUnseenVersionInPlace()
{
    write(u"a.md"_s, "foreign");
    const auto saved = FileSaver().save(
        {.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old"), .way = FileSaver::Way::InPlace});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Changed);
    QCOMPARE(bytes(u"a.md"_s), "foreign");
}

void FileSaverTest::putsBackWhatItCouldNotWrite()
{
    write(u"a.md"_s, "the old version");
    FailingOps ops;
    int calls = 0;
    ops.fails = [&calls](const QString &call, const QString &) { return call == "overwrite"_L1 && ++calls == 1; };
    const auto saved = FileSaver(ops).save({.path = path(u"a.md"_s),
                                            .bytes = "the new version",
                                            .expectedHash = hashOf("the old version"),
                                            .way = FileSaver::Way::InPlace});
    QVERIFY(!saved);
    QCOMPARE(calls, 2);
    QCOMPARE(bytes(u"a.md"_s), "the old version");
}

void FileSaverTest::saysWhatIsWrittenInPart()
{
    write(u"a.md"_s, "the old version");
    FailingOps ops;
    ops.failing = u"overwrite"_s;
    const auto saved = FileSaver(ops).save({.path = path(u"a.md"_s),
                                            .bytes = "a new version",
                                            .expectedHash = hashOf("the old version"),
                                            .way = FileSaver::Way::InPlace});
    QVERIFY(!saved);
    QVERIFY2(saved.error().text.contains(u"only in part"_s), qPrintable(saved.error().text));
}

void FileSaverTest::replacesNoFileThatIsNotToBeWritten()
{
    write(u"a.md"_s, "old");
    QVERIFY(FileOps::system().setMode(path(u"a.md"_s), 0444));
    const Ordinary person({m_temporary->path(), m_folder});
    if (!Ordinary::isOrdinary())
        QSKIP("root may write everything, and cannot be anybody else here");
    const auto saved = FileSaver().save({.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")});
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::NotPermitted);
    QCOMPARE(bytes(u"a.md"_s), "old");
}

void FileSaverTest::asksWhereTheFolderMayNotBeWritten()
{
    write(u"a.md"_s, "old");
    QVERIFY(FileOps::system().setMode(path(u"a.md"_s), 0666));
    QVERIFY(FileOps::system().setMode(m_temporary->path(), 0755));
    QVERIFY(FileOps::system().setMode(m_folder, 0555));
    const Ordinary person({});
    if (!Ordinary::isOrdinary())
        QSKIP("root may write everything, and cannot be anybody else here");
    FileSaver::Request request{.path = path(u"a.md"_s), .bytes = "new", .expectedHash = hashOf("old")};
    const auto saved = FileSaver().save(request);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::NotReplaceable);
    request.way = FileSaver::Way::InPlace;
    QVERIFY(FileSaver().save(request));
    QCOMPARE(bytes(u"a.md"_s), "new");
}

void FileSaverTest::savesTheLongestName()
{
    const QString name = u"ä"_s.repeated(126) + u".md"_s; // 255 bytes
    write(name, "old");
    FailingOps ops;
    ops.beforeExchange = [&] { write(name, "foreign"); };
    const auto saved = FileSaver(ops).save({.path = path(name), .bytes = "new", .expectedHash = hashOf("old")});
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
    QCOMPARE(bytes(name), "new");
    QCOMPARE(bytes(QFileInfo(saved->conflictCopy).fileName()), "foreign");
}

QTEST_GUILESS_MAIN(FileSaverTest)
#include "tst_filesaver.moc"
