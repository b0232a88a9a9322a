// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panels/noplaces.h"
#include "panels/scanprogress.h"
#include "windowfixture.h"

#include <QActionGroup>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace dossier;
using namespace Qt::StringLiterals;

class PlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beginsWithWhatIsThere();
    void keepsAFolderThatWasAdded();
    void takesAPlaceAwayByItsMenu();
    void stopsReading();
    void judgesFromTheChosenFolder();
    void saysWhoAnswersToTheName();
    void showsAnAmpersandOfAFolder();
    void leavesInstalledPluginsAlone();

private:
    static bool isIdle(const Fixture &f)
    {
        return std::ranges::none_of(f.test.workspace()->library()->places(), &AgentLibrary::ShownPlace::isScanning);
    }
    static void writeHome(const Fixture &f)
    {
        const QString agents = f.test.workspace()->environment().claude + u"/agents"_s;
        QVERIFY(QDir().mkpath(agents));
        QFile file(agents + u"/mine.md"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(plainAgent("mine"));
    }
};

/// With nothing chosen nothing is read; what was found is offered.
void PlacesTest::beginsWithWhatIsThere()
{
    Fixture f;
    QVERIFY(!f.find<QWidget>(u"foundPlaces"_s)->isVisible());
    writeHome(f);
    f.restart();
    const auto *found = f.find<QLabel>(u"foundPlaces"_s);
    QVERIFY(found->isVisible());
    QVERIFY2(found->text().contains(u".claude/agents (Claude Code)"_s), qPrintable(found->text()));
    QVERIFY2(!found->text().contains(u"Gemini"_s), qPrintable(found->text()));
    QCOMPARE(f.test.workspace()->library()->places().size(), 1U);
    auto *button = f.find<QPushButton>(u"emptyShowFound"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    auto *tree = f.find<QTreeView>(u"agentsTree"_s);
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 1);
    QCOMPARE(tree->model()->index(0, 0, tree->model()->index(0, 0)).data().toString(), u"mine"_s);
    QVERIFY(!f.find<NoPlaces>(u"agentsEmptyState"_s)->isVisible());
}

void PlacesTest::keepsAFolderThatWasAdded()
{
    Fixture f;
    writeHome(f);
    f.test.write(u".claude/agents/a.md"_s, plainAgent("a"));
    f.dialogs.folder = f.test.folder();
    f.trigger(u"actionOpenFolder"_s);
    QTRY_VERIFY(isIdle(f));
    QCOMPARE(f.test.workspace()->library()->places().size(), 3U); // loose files, the folder, and Home beside it
    QVERIFY(f.window->close());
    f.restart();
    f.window->restoreSession();
    QTRY_VERIFY(isIdle(f));
    QCOMPARE(f.test.workspace()->library()->places().size(), 3U);
    QVERIFY(f.test.workspace()->library()->agent(f.test.path(u".claude/agents/a.md"_s)));
}

void PlacesTest::takesAPlaceAwayByItsMenu()
{
    Fixture f;
    f.test.write(u".claude/agents/a.md"_s, plainAgent("a"));
    f.open(f.test.folder());
    QTRY_VERIFY(isIdle(f));
    auto *tree = f.find<QTreeView>(u"agentsTree"_s);
    QTimer::singleShot(0, tree, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"Remove"_s))
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    });
    Q_EMIT tree->customContextMenuRequested(tree->visualRect(tree->model()->index(0, 0)).center());
    QTRY_COMPARE(f.test.workspace()->library()->places().size(), 1U);
    QVERIFY(f.find<NoPlaces>(u"agentsEmptyState"_s)->isVisible());
}

void PlacesTest::stopsReading()
{
    Fixture f;
    for (int i = 0; i < 300; ++i)
        f.test.write(u".claude/agents/%1.md"_s.arg(i), plainAgent("a" + QByteArray::number(i)));
    AgentLibrary *library = f.test.workspace()->library();
    auto *progress = f.find<ScanProgress>(u"scanProgress"_s);
    QVERIFY(!progress->isVisible());
    progress->setDelay(0);
    f.open(f.test.folder());
    QTRY_VERIFY(progress->isVisible() || isIdle(f));
    QVERIFY(progress->isVisible());
    QTest::mouseClick(f.find<QToolButton>(u"stopScan"_s), Qt::LeftButton);
    QVERIFY(isIdle(f));
    QVERIFY(library->places().back().isStopped);
    QTRY_VERIFY(!progress->isVisible());
    library->scanAll(false);
    QTRY_COMPARE(library->places().back().agents.size(), 300U);
    QVERIFY(!library->places().back().isStopped);
}

/// Two projects have an agent of one name; which is used depends on the folder.
void PlacesTest::judgesFromTheChosenFolder()
{
    Fixture f;
    const QString one = f.test.write(u"one/.claude/agents/a.md"_s, plainAgent("a"));
    const QString two = f.test.write(u"two/.claude/agents/a.md"_s, plainAgent("a", "color: red\n"));
    f.open(f.test.path(u"one"_s));
    f.open(f.test.path(u"two"_s));
    const auto isUsed = [&f](const QString &path) {
        const Standing *standing = f.test.workspace()->library()->standings().of(path);
        return standing && standing->state == Standing::State::Used;
    };
    QTRY_VERIFY(isUsed(one) && !isUsed(two));
    auto *button = f.find<QToolButton>(u"seenFrom"_s);
    QVERIFY2(button->text().contains(u"one"_s), qPrintable(button->text()));
    QTimer::singleShot(0, button, [button] {
        QMenu *menu = button->menu();
        for (QAction *action : menu->actions()) {
            if (action->text() == u"two"_s)
                menu->setActiveAction(action);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!isUsed(one) && isUsed(two));
    QVERIFY2(button->text().contains(u"two"_s), qPrintable(button->text()));
    QVERIFY(f.window->close());
    f.restart();
    f.window->restoreSession();
    QTRY_VERIFY(!isUsed(one));
    QTRY_COMPARE(f.test.workspace()->library()->workingFolder(), f.test.path(u"two"_s));
}

void PlacesTest::saysWhoAnswersToTheName()
{
    Fixture f;
    writeHome(f);
    const QString path = f.test.write(u".claude/agents/a.md"_s, plainAgent("mine"));
    f.dialogs.folder = f.test.folder();
    f.trigger(u"actionOpenFolder"_s);
    f.open(path);
    const auto *said = f.find<QLabel>(u"verdictStanding"_s);
    QTRY_VERIFY(said->isVisible());
    QVERIFY(f.find<QPushButton>(u"verdictCompare"_s)->isVisible()); // with the one in Home
    QVERIFY(f.document()->setField(u"name"_s, u"other"_s));
    QVERIFY(f.test.save(f.document()));
    QTRY_VERIFY(!said->isVisible());
}

void PlacesTest::showsAnAmpersandOfAFolder()
{
    Fixture f;
    f.test.write(u"salt & pepper/.claude/agents/a.md"_s, plainAgent("a"));
    f.open(f.test.path(u"salt & pepper"_s));
    auto *button = f.find<QToolButton>(u"seenFrom"_s);
    QTRY_VERIFY2(button->text().endsWith(u"salt && pepper"_s), qPrintable(button->text()));
    QVERIFY(button->accessibleName().endsWith(u"salt & pepper"_s));
    QTRY_VERIFY(!f.test.workspace()->library()->workingFolders().isEmpty());
    for (int i = 0; i < 3; ++i) {
        Q_EMIT button->menu()->aboutToShow();
        QStringList texts;
        const QList<QAction *> entries = button->menu()->actions();
        for (const QAction *entry : entries)
            texts += entry->text();
        QVERIFY2(texts.contains(u"salt && pepper"_s), qPrintable(texts.join(u'|')));
        QCOMPARE(button->menu()->findChildren<QActionGroup *>().size(), 1);
    }
}

void PlacesTest::leavesInstalledPluginsAlone()
{
    Fixture f;
    const QString plugins = f.test.workspace()->environment().claude + u"/plugins/"_s;
    const QString installed = plugins + u"cache/shop/kit/1.0"_s;
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(installed + u"/agents/a.md"_s, plainAgent("a"));
    write(installed + u"/.claude-plugin/plugin.json"_s, R"({"name": "kit"})");
    write(plugins + u"installed_plugins.json"_s,
          R"({"version": 2, "plugins": {"kit@shop": [{"scope": "user", "installPath": ")" + installed.toUtf8() +
              R"("}]}})");
    f.restart();
    QTest::keyClick(f.find<QPushButton>(u"emptyShowFound"_s), Qt::Key_Space);
    const AgentLibrary *library = f.test.workspace()->library();
    const QString path = installed + u"/agents/a.md"_s;
    QTRY_VERIFY(library->agent(path));
    QCOMPARE(library->agent(path)->id(), u"kit:a"_s);
    f.open(path);
    QVERIFY(f.document()->isReadOnly());
    const auto labels = f.window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() &&
               label->text().startsWith(u"This is the installed copy of a plugin, and an update overwrites it."_s);
    }));
    QVERIFY(!f.document()->setField(u"color"_s, u"red"_s));
}

QTEST_MAIN(PlacesTest)
#include "tst_places.moc"
