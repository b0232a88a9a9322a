// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settings/settings.h"
#include "settings/settingsmigration.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

struct Scene {
    QTemporaryDir folder{QDir::tempPath() + u"/dossier ü XXXXXX"_s};
    Environment environment = Environment::below(folder.path());

    [[nodiscard]] QString path() const { return environment.config + u"/settings.ini"_s; }
    void write(const QByteArray &bytes) const
    {
        QDir().mkpath(environment.config);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void addOne(StoredSettings &settings)
{
    mapSetting(settings, u"a/colour"_s, u"red"_s, 1);
}

void renameIt(StoredSettings &settings)
{
    renameSetting(settings, u"a/colour"_s, u"b/colour"_s);
}

constexpr std::array kSteps{SettingsStep{2, addOne}, SettingsStep{3, renameIt}};

} // namespace

class SettingsMigrationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_data();
    void steps();
    void own_data();
    void own();
    void readsAnOlderFile();
    void writesNothingWhereNothingIsOlder();
    void leavesANewerFile();
    void leavesADamagedFile();
    void keepsKeys();
};

void SettingsMigrationTest::steps_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<StoredSettings>("before");
    QTest::addColumn<StoredSettings>("after");
    const StoredSettings unknown{{u"x/y"_s, u"z"_s}};
    QTest::newRow("nothing") << 1 << StoredSettings{} << StoredSettings{};
    QTest::newRow("all steps") << 1 << StoredSettings{{u"a/colour"_s, u"red"_s}} << StoredSettings{{u"b/colour"_s, 1}};
    QTest::newRow("the last one") << 2 << StoredSettings{{u"a/colour"_s, u"red"_s}}
                                  << StoredSettings{{u"b/colour"_s, u"red"_s}};
    QTest::newRow("none") << 3 << StoredSettings{{u"a/colour"_s, u"red"_s}}
                          << StoredSettings{{u"a/colour"_s, u"red"_s}};
    QTest::newRow("a newer version") << 9 << StoredSettings{{u"a/colour"_s, u"red"_s}}
                                     << StoredSettings{{u"a/colour"_s, u"red"_s}};
    QTest::newRow("a value that is not mapped")
        << 1 << StoredSettings{{u"a/colour"_s, u"mauve"_s}} << StoredSettings{{u"b/colour"_s, u"mauve"_s}};
    QTest::newRow("unknown ones stay") << 1 << unknown << unknown;
    QTest::newRow("the new name wins") << 1 << StoredSettings{{u"a/colour"_s, u"red"_s}, {u"b/colour"_s, 5}}
                                       << StoredSettings{{u"b/colour"_s, 5}};
}

void SettingsMigrationTest::steps()
{
    QFETCH(const int, version);
    QFETCH(const StoredSettings, before);
    QFETCH(const StoredSettings, after);
    QVERIFY(migrated(before, version, kSteps) == after);
}

void SettingsMigrationTest::own_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<StoredSettings>("before");
    QTest::addColumn<StoredSettings>("after");
    QTest::newRow("of version 1")
        << 1 << StoredSettings{{u"view/wrapLines"_s, u"false"_s}, {u"view/zoom"_s, u"150"_s}, {u"view/theme"_s, u"2"_s}}
        << StoredSettings{{u"editor/wrapLines"_s, u"false"_s}, {u"editor/zoom"_s, u"150"_s}, {u"view/theme"_s, u"2"_s}};
}

void SettingsMigrationTest::own()
{
    QFETCH(const int, version);
    QFETCH(const StoredSettings, before);
    QFETCH(const StoredSettings, after);
    QVERIFY(migrated(before, version) == after);
    int last = 1;
    for (const SettingsStep &step : settingsSteps())
        QVERIFY(std::exchange(last, step.to) < step.to);
    QCOMPARE(last, kSettingsVersion);
}

void SettingsMigrationTest::readsAnOlderFile()
{
    const Scene s;
    s.write("[view]\ntheme=2\nwrapLines=false\nzoom=150\n\n[later]\nsomething=\"a, b\"\n");
    {
        const Settings settings(s.environment);
        QCOMPARE(settings.theme(), 2);
        QCOMPARE(settings.wrapLines(), false);
        QCOMPARE(settings.zoom(), 150);
    }
    const QByteArray now = s.bytes();
    QVERIFY2(now.contains("version=2") && now.contains("[editor]") && now.contains("something="), now);
    QVERIFY2(!now.contains("[view]\nwrapLines"), now);
    const Settings again(s.environment);
    QCOMPARE(again.zoom(), 150);
    QCOMPARE(s.bytes(), now);
}

void SettingsMigrationTest::writesNothingWhereNothingIsOlder()
{
    const Scene s;
    {
        const Settings settings(s.environment);
    }
    QVERIFY(!QFile::exists(s.path()));
    s.write("[view]\nmode=1\n");
    {
        const Settings settings(s.environment);
        QCOMPARE(settings.viewMode(), 1);
    }
    QCOMPARE(s.bytes(), "[view]\nmode=1\n"_ba);
}

void SettingsMigrationTest::leavesANewerFile()
{
    const Scene s;
    const QByteArray newer = "[General]\nversion=7\n\n[view]\ntheme=1\nwrapLines=of another kind\n";
    s.write(newer);
    {
        Settings settings(s.environment);
        QCOMPARE(settings.theme(), 1);
    }
    QCOMPARE(s.bytes(), newer);
    {
        Settings settings(s.environment);
        settings.setTheme(2);
    }
    QVERIFY2(s.bytes().contains("version=7") && s.bytes().contains("of another kind"), s.bytes());
}

void SettingsMigrationTest::leavesADamagedFile()
{
    const Scene s;
    const QByteArray damaged = "version\x00=\xff\n[view]\nwrapLines=fal\n[[[\nzoom\n"_ba;
    s.write(damaged);
    {
        const Settings settings(s.environment);
        QCOMPARE(settings.wrapLines(), true);
        QCOMPARE(settings.zoom(), 100);
    }
    QCOMPARE(s.bytes(), damaged);
}

void SettingsMigrationTest::keepsKeys()
{
    const Scene s;
    const Settings::Shortcuts keys{{u"actionSave"_s, u"Ctrl+S; Ctrl+Shift+,"_s}, {u"actionQuit"_s, {}}};
    {
        Settings settings(s.environment);
        settings.setTheme(1);
        settings.setShortcuts(keys);
        QVERIFY(settings.shortcuts() == keys);
    }
    Settings again(s.environment);
    QVERIFY(again.shortcuts() == keys);
    again.setShortcuts({{u"actionQuit"_s, {}}});
    QVERIFY((again.shortcuts() == Settings::Shortcuts{{u"actionQuit"_s, {}}}));
    QCOMPARE(again.theme(), 1);
}

QTEST_GUILESS_MAIN(SettingsMigrationTest)
#include "tst_settingsmigration.moc"
