// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panels/noplaces.h"
#include "panels/scanprogress.h"
#include "windowfixture.h"

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
    QVERIFY2(found->text().contains(u".claude"_s), qPrintable(found->text()));
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
    f.open(f.test.folder());
    progress->show(); // as after a while
    QTest::mouseClick(f.find<QToolButton>(u"stopScan"_s), Qt::LeftButton);
    QVERIFY(isIdle(f));
    QVERIFY(library->places().back().isStopped);
    QTRY_VERIFY(!progress->isVisible());
    library->scanAll(false);
    QTRY_COMPARE(library->places().back().agents.size(), 300U);
    QVERIFY(!library->places().back().isStopped);
}

QTEST_MAIN(PlacesTest)
#include "tst_places.moc"
