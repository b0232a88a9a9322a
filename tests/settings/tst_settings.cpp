// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace dossier;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasDefaults();
    void remembers();
    void refusesWrongValues();
    void outlivesADamagedFile();
    void isForThisPersonOnly();
};

void SettingsTest::hasDefaults()
{
    const QTemporaryDir folder;
    const Settings settings(Environment::below(folder.path()));
    QCOMPARE(settings.theme(), 0);
    QVERIFY(settings.showAgents() && settings.showFields() && settings.showProblems() && settings.wrapLines());
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.zoom(), 100);
}

void SettingsTest::remembers()
{
    const QTemporaryDir folder;
    {
        Settings settings(Environment::below(folder.path()));
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setTheme(2);
        settings.setTheme(2);
        settings.setShowFields(false);
        QCOMPARE(changed.count(), 2);
    }
    const Settings again(Environment::below(folder.path()));
    QCOMPARE(again.theme(), 2);
    QCOMPARE(again.showFields(), false);
}

void SettingsTest::isForThisPersonOnly()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/dossier ü XXXXXX"_s);
    const Environment environment = Environment::below(folder.path());
    const mode_t before = ::umask(0);
    {
        Settings settings(environment);
        settings.setTheme(2);
    }
    ::umask(before);
    const auto own = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(environment.config + u"/settings.ini"_s), own);
    QCOMPARE(QFile::permissions(environment.config), own | QFile::ExeOwner | QFile::ExeUser);
}

void SettingsTest::refusesWrongValues()
{
    const QTemporaryDir folder;
    Settings settings(Environment::below(folder.path()));
    settings.setTheme(7);
    settings.setZoom(49);
    settings.setZoom(401);
    settings.setValue(Settings::Key::ShowAgents, u"perhaps"_s);
    QCOMPARE(settings.theme(), 0);
    QCOMPARE(settings.zoom(), 100);
    QCOMPARE(settings.showAgents(), true);
}

void SettingsTest::outlivesADamagedFile()
{
    const QTemporaryDir folder;
    const Environment environment = Environment::below(folder.path());
    QVERIFY(QDir().mkpath(environment.config));
    QFile file(environment.config + u"/settings.ini"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[view]\ntheme=purple\nmode=-3\nagents=\x00\xff\n[[[");
    file.close();
    const Settings settings(environment);
    QCOMPARE(settings.theme(), 0);
    QCOMPARE(settings.viewMode(), 0);
    QCOMPARE(settings.showAgents(), true);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
