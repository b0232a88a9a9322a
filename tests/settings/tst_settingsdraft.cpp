// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settings/settingsdraft.h"
#include "settings/settingstable.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;
using Key = Settings::Key;

namespace {

struct Scene {
    QTemporaryDir folder{QDir::tempPath() + u"/dossier ü XXXXXX"_s};
    Settings settings{Environment::below(folder.path())};
    SettingsDraft draft{settings};
};

} // namespace

class SettingsDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesNothingBeforeItIsApplied();
    void appliesOnlyWhatDiffers();
    void takesNoWrongValue();
    void isCleanWhereAChoiceIsTakenBack();
    void restores();
    void leavesWhatAnotherChose();
};

void SettingsDraftTest::changesNothingBeforeItIsApplied()
{
    Scene s;
    QSignalSpy changed(&s.settings, &Settings::changed);
    s.draft.set(Key::Theme, 2);
    QVERIFY(s.draft.isDirty() && s.draft.isDirty(Key::Theme) && !s.draft.isDirty(Key::WrapLines));
    QCOMPARE(s.draft.value(Key::Theme), QVariant(2));
    QCOMPARE(s.settings.theme(), 0);
    QCOMPARE(changed.count(), 0);
}

void SettingsDraftTest::appliesOnlyWhatDiffers()
{
    Scene s;
    QSignalSpy changed(&s.settings, &Settings::changed);
    s.draft.set(Key::Theme, 2);
    s.draft.set(Key::WrapLines, true); // as it is
    s.draft.apply(s.settings);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).value<Key>(), Key::Theme);
    QCOMPARE(s.settings.theme(), 2);
    QVERIFY(!s.draft.isDirty());
}

void SettingsDraftTest::takesNoWrongValue()
{
    Scene s;
    s.draft.set(Key::Theme, 7);
    s.draft.set(Key::EditorFont, 12);
    s.draft.set(Key::WrapLines, u"perhaps"_s);
    QVERIFY(!s.draft.isDirty());
}

void SettingsDraftTest::isCleanWhereAChoiceIsTakenBack()
{
    Scene s;
    s.draft.set(Key::Autosave, 1);
    s.draft.set(Key::Autosave, 0);
    QVERIFY(!s.draft.isDirty());
}

void SettingsDraftTest::restores()
{
    Scene s;
    s.settings.setTheme(2);
    s.settings.setWrapLines(false);
    s.settings.setZoom(150);
    QVERIFY(!s.draft.isDefault(Key::Theme));
    s.draft.restore(Key::Theme);
    QVERIFY(s.draft.isDefault(Key::Theme));
    QCOMPARE(s.draft.value(Key::WrapLines), QVariant(false));
    s.draft.restore(SettingsPage::Editor);
    QCOMPARE(s.draft.value(Key::WrapLines), QVariant(true));
    s.draft.apply(s.settings);
    QCOMPARE(s.settings.theme(), 0);
    QCOMPARE(s.settings.zoom(), 150); // is on no page
}

void SettingsDraftTest::leavesWhatAnotherChose()
{
    Scene s;
    s.draft.set(Key::Theme, 1);
    Settings other(Environment::below(s.folder.path()));
    s.settings.setEditorFontSize(14);
    s.draft.apply(s.settings);
    QCOMPARE(s.settings.editorFontSize(), 14);
    QCOMPARE(s.settings.theme(), 1);
}

QTEST_GUILESS_MAIN(SettingsDraftTest)
#include "tst_settingsdraft.moc"
