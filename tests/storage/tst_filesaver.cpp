// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "failingops.h"
#include "storage/filesaver.h"
#include "storage/readfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

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
    void keepsALink();
    void keepsTheOldFileWhole_data();
    void keepsTheOldFileWhole();
    void worksWithoutExchange();
    void keepsAVersionOfTheLastMoment();
    void namesItsTemporaryFileHarmlessly();
    void refusesWhatIsNoFile();
    void readsNoPipe();

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

QTEST_GUILESS_MAIN(FileSaverTest)
#include "tst_filesaver.moc"
