// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "windowfixture.h"

#include <QDir>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTranslator>

using namespace dossier;
using namespace Qt::StringLiterals;

// The macro wants to be called outside of all namespaces.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace {

/// The letter behind the one "&", small; null if there is none.
QChar mnemonic(const QString &text)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    return key.isEmpty() ? QChar() : key.back().toLower();
}

/// Entries of a menu whose letters are taken by others in it.
QStringList clashes(const QList<QAction *> &actions)
{
    QHash<QChar, QString> taken;
    QStringList found;
    for (const QAction *action : actions) {
        const QChar letter = mnemonic(action->text());
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            found << taken.value(letter) + u" / "_s + action->text();
        taken.insert(letter, action->text());
    }
    return found;
}

} // namespace

class LanguagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void menusHaveEachLetterOnce_data();
    void menusHaveEachLetterOnce();
    void sourceGoesFromTheLeft();
    void areChosen();
};

void LanguagesTest::menusHaveEachLetterOnce_data()
{
    QTest::addColumn<QString>("language");
    initTranslations();
    const QStringList names = QDir(u":/i18n"_s).entryList();
    QVERIFY(names.size() >= 7);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

/// A letter that two entries have takes two keys more, each time.
void LanguagesTest::menusHaveEachLetterOnce()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/"_s + language));
    QCoreApplication::installTranslator(&translator);
    const Fixture f;
    const QMenuBar *bar = f.window->menuBar();
    QStringList found = clashes(bar->actions());
    for (const QAction *entry : bar->actions())
        found += clashes(entry->menu()->actions());
    // That of a menu's entry has no place in a tool tip.
    static const QRegularExpression letter(uR"(\([A-Z]\))"_s);
    for (const QAction *action : f.window->findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty() && (action->toolTip().contains(u'…') || action->toolTip().contains(letter)))
            found << action->toolTip();
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QCoreApplication::removeTranslator(&translator);
}

/// Beside all that goes from the right.
void LanguagesTest::sourceGoesFromTheLeft()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Fixture f;
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    const CodeEditor *editor = f.editor();
    const auto *numbers = editor->findChild<QWidget *>(u"gutter"_s);
    QVERIFY(numbers);
    QVERIFY(numbers->isVisible());
    QVERIFY(numbers->geometry().right() <= editor->viewport()->geometry().left());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LanguagesTest::areChosen()
{
    Fixture f;
    QVERIFY(f.find<QAction>(u"actionLanguage_"_s)->isChecked());
    const auto *german = f.find<QAction>(u"actionLanguage_de"_s);
    QCOMPARE(german->text(), u"Deutsch"_s);
    QCOMPARE(f.find<QAction>(u"actionLanguage_zh_CN"_s)->text(), u"简体中文"_s);
    QCOMPARE(f.find<QAction>(u"actionLanguage_en"_s)->text(), u"English"_s);
    f.trigger(u"actionLanguage_de"_s);
    QCOMPARE(f.test.workspace()->settings()->language(), u"de"_s);
    f.restart();
    QVERIFY(f.find<QAction>(u"actionLanguage_de"_s)->isChecked());
    f.trigger(u"actionLanguage_"_s);
    QCOMPARE(f.test.workspace()->settings()->language(), QString());
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
