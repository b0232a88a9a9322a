// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "settings/settingstable.h"

#include <QSet>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

/// Each row is whole: what shows it relies on that.
class SettingsTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void namesAndTitlesAreOnce();
    void finds_data();
    void finds();
};

void SettingsTableTest::rows_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < settingsTable().size(); ++i)
        QTest::newRow(settingsTable()[i].name.data()) << int(i);
}

void SettingsTableTest::rows()
{
    QFETCH(const int, index);
    const SettingRow &row = settingsTable()[std::size_t(index)];
    QCOMPARE(&settingRow(row.key), &row);
    QCOMPARE(row.fitted(row.standard()), row.standard());
    QCOMPARE(row.standard().typeId(), int(row.type));
    QVERIFY(QString(row.name).contains(u'/'));
    QCOMPARE(row.isShown(), row.editor != SettingEditor::None);
    if (!row.isShown())
        return;
    QVERIFY(row.title && row.help && !settingsPageTitle(row.page).isEmpty());
    QVERIFY2(QString::fromUtf8(row.help).endsWith(u'.'), row.help);
    QVERIFY2(!QString::fromUtf8(row.title).endsWith(u'.'), row.title);
    QCOMPARE(row.editor == SettingEditor::Choice, !row.choices.empty());
    for (const SettingChoice &choice : row.choices)
        QVERIFY(row.fitted(choice.value).isValid() && choice.title);
    if (row.editor == SettingEditor::Number)
        QVERIFY(row.unit && QString::fromUtf8(row.unit).contains(u"%1"_s) && row.smallest < row.largest);
    if (row.needs != Settings::Key::Count)
        QVERIFY(settingRow(row.needs).page == row.page);
}

void SettingsTableTest::namesAndTitlesAreOnce()
{
    QSet<QString> names;
    QSet<QString> titles;
    int shown = 0;
    for (const SettingRow &row : settingsTable()) {
        names.insert(row.name);
        if (row.isShown() && ++shown)
            titles.insert(QString::fromUtf8(row.title));
    }
    QCOMPARE(names.size(), qsizetype(settingsTable().size()));
    QCOMPARE(titles.size(), shown);
}

void SettingsTableTest::finds_data()
{
    QTest::addColumn<Settings::Key>("key");
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing") << Settings::Key::Theme << u""_s << true;
    QTest::newRow("blanks") << Settings::Key::Theme << u"  "_s << true;
    QTest::newRow("title") << Settings::Key::Theme << u"theme"_s << true;
    QTest::newRow("help") << Settings::Key::Autosave << u"unfinished sentence"_s << true;
    QTest::newRow("choice") << Settings::Key::NewLineEnd << u"crlf"_s << true;
    QTest::newRow("name in the file") << Settings::Key::Autosave << u"autosave"_s << true;
    QTest::newRow("and a part of it") << Settings::Key::EditorFontSize << u"font size"_s << true;
    QTest::newRow("page") << Settings::Key::Theme << u"appearance"_s << true;
    QTest::newRow("words in any order") << Settings::Key::WrapLines << u"lines WRAP"_s << true;
    QTest::newRow("one word is not there") << Settings::Key::WrapLines << u"wrap font"_s << false;
    QTest::newRow("another") << Settings::Key::Language << u"contrast"_s << false;
}

void SettingsTableTest::finds()
{
    QFETCH(const Settings::Key, key);
    QFETCH(const QString, search);
    QFETCH(const bool, found);
    QCOMPARE(matches(settingRow(key), search), found);
}

QTEST_GUILESS_MAIN(SettingsTableTest)
#include "tst_settingstable.moc"
