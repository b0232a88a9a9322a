// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/samenamemodel.h"
#include "panels/samenamepanel.h"
#include "testworkspace.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

/// The view “Same name”, by mouse and by keys.
class SameNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void emptyState();
    void opensByKeysAndMouse();
    void comparesWithTheFirst();
    void comparesTwoThatAreChosen();
    void filtersAndSaysWhenNothingIsLeft();
    void followsTheLibrary();

private:
    /// Two projects and what is seen from the first of them.
    struct View {
        TestWorkspace test;
        std::unique_ptr<SameNamePanel> panel;

        View()
        {
            panel = std::make_unique<SameNamePanel>(test.workspace()->library(), test.workspace()->dialects());
            panel->resize(800, 400);
        }
        QString put(const QString &name, const QByteArray &agent, const QByteArray &lines = {}) const
        {
            return test.write(name, plainAgent(agent, lines));
        }
        void scan(const QString &name) const
        {
            test.workspace()->library()->addPlace({.kind = Place::Kind::Folder, .path = test.path(name)}, false);
            QTRY_VERIFY(isJudged());
        }
        void seeFrom(const QString &name) const
        {
            test.workspace()->library()->setWorkingFolder(test.path(name));
            QTRY_VERIFY(isJudged());
        }
        /// Whether the standings are those of the rows.
        [[nodiscard]] bool isJudged() const
        {
            const AgentLibrary *library = test.workspace()->library();
            const Standings &standings = library->standings();
            const auto isIn = [&standings](const AgentLibrary::AgentPointer &agent) {
                return std::ranges::contains(standings.sameName(agent->dialect, agent->id()), agent);
            };
            const auto isDone = [&isIn](const AgentLibrary::ShownPlace &shown) {
                return !shown.isScanning && std::ranges::all_of(shown.agents, isIn);
            };
            return standings.workingFolder() == library->workingFolder() &&
                   std::ranges::all_of(library->places(), isDone);
        }
        void show() const
        {
            panel->show();
            QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        }
        template<typename T>
        T *find(const QString &name) const
        {
            T *found = panel->findChild<T *>(name);
            if (!found)
                qFatal("there is no %s", qPrintable(name));
            return found;
        }
        [[nodiscard]] QTableView *table() const { return find<QTableView>(u"sameNameTable"_s); }
        [[nodiscard]] QString cell(int row, int column) const
        {
            return table()->model()->index(row, column).data().toString();
        }
    };
};

void SameNameTest::emptyState()
{
    const View view;
    view.put(u"shop/.claude/agents/a.md"_s, "a");
    view.scan(u"shop"_s);
    view.show();
    QVERIFY(view.find<QLabel>(u"sameNameEmpty"_s)->isVisible());
    QVERIFY(!view.table()->isVisible());
    QVERIFY(!view.find<QToolButton>(u"sameNameOpen"_s)->isEnabled());
    QVERIFY(!view.find<QToolButton>(u"sameNameCompare"_s)->isEnabled());
}

void SameNameTest::opensByKeysAndMouse()
{
    const View view;
    const QString shop = view.put(u"shop/.claude/agents/a.md"_s, "a");
    const QString web = view.put(u"web/.claude/agents/a.md"_s, "a", "model: opus\n");
    view.scan(u"shop"_s);
    view.scan(u"web"_s);
    view.show();
    QSignalSpy opened(view.panel.get(), &SameNamePanel::openRequested);
    view.panel->focusTable();
    QCOMPARE(view.cell(0, 0), u"Used"_s);
    QCOMPARE(view.cell(0, 1), u"Different"_s);
    QTest::keyClick(view.table(), Qt::Key_Return);
    QCOMPARE(opened.takeFirst().value(0).toString(), shop);
    QTest::keyClick(view.table(), Qt::Key_Right);
    QTest::keyClick(view.table(), Qt::Key_Return);
    QCOMPARE(opened.takeFirst().value(0).toString(), web);
    QTest::mouseClick(view.find<QToolButton>(u"sameNameOpen"_s), Qt::LeftButton);
    QCOMPARE(opened.takeFirst().value(0).toString(), web);
    const QPoint first = view.table()->visualRect(view.table()->model()->index(0, 0)).center();
    QTest::mouseClick(view.table()->viewport(), Qt::LeftButton, {}, first);
    QTest::mouseDClick(view.table()->viewport(), Qt::LeftButton, {}, first);
    QTRY_VERIFY(!opened.isEmpty());
    QCOMPARE(opened.takeFirst().value(0).toString(), shop);
}

void SameNameTest::comparesWithTheFirst()
{
    const View view;
    const QString api = view.put(u"api/.claude/agents/a.md"_s, "a");
    view.put(u"shop/.claude/agents/a.md"_s, "a");
    const QString web = view.put(u"web/.claude/agents/a.md"_s, "a", "model: opus\n");
    view.put(u"web/.claude/agents/b.md"_s, "b");
    view.put(u"shop/.claude/agents/b.md"_s, "b");
    for (const QString &folder : {u"api"_s, u"shop"_s, u"web"_s})
        view.scan(folder);
    view.seeFrom(u"api"_s);
    view.show();
    QSignalSpy compared(view.panel.get(), &SameNamePanel::compareRequested);
    view.panel->focusTable();
    // From the one that is used to one that differs.
    QTest::keyClick(view.table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(compared.takeFirst(), (QVariantList{web, api}));
    QTest::keyClick(view.table(), Qt::Key_End);
    auto *button = view.find<QToolButton>(u"sameNameCompare"_s);
    QVERIFY2(button->toolTip().contains(web) && button->toolTip().contains(api), qPrintable(button->toolTip()));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(compared.takeFirst(), (QVariantList{api, web}));
    // Where no file lies there is nothing to do.
    view.table()->setFocus();
    view.table()->setCurrentIndex(view.table()->model()->index(1, 0));
    QVERIFY(!button->isEnabled());
    QVERIFY(!view.find<QToolButton>(u"sameNameOpen"_s)->isEnabled());
    QTest::keyClick(view.table(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(compared.isEmpty());
}

void SameNameTest::comparesTwoThatAreChosen()
{
    const View view;
    view.put(u"api/.claude/agents/a.md"_s, "a");
    const QString shop = view.put(u"shop/.claude/agents/a.md"_s, "a", "model: haiku\n");
    const QString web = view.put(u"web/.claude/agents/a.md"_s, "a", "model: opus\n");
    for (const QString &folder : {u"api"_s, u"shop"_s, u"web"_s})
        view.scan(folder);
    view.show();
    QSignalSpy compared(view.panel.get(), &SameNamePanel::compareRequested);
    view.panel->focusTable();
    QTest::keyClick(view.table(), Qt::Key_Right);
    QTest::keyClick(view.table(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(view.table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(compared.size(), 1);
    QVariantList pair = compared.takeFirst();
    std::ranges::sort(pair, {}, &QVariant::toString);
    QCOMPARE(pair, (QVariantList{shop, web}));
    QTest::keyClick(view.table(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!view.find<QToolButton>(u"sameNameCompare"_s)->isEnabled());
}

void SameNameTest::filtersAndSaysWhenNothingIsLeft()
{
    const View view;
    for (const QString &folder : {u"shop"_s, u"web"_s}) {
        view.put(folder + u"/.claude/agents/a.md"_s, "reviewer");
        view.put(folder + u"/.claude/agents/b.md"_s, "writer", folder == "web"_L1 ? "model: opus\n" : "");
        view.scan(folder);
    }
    view.show();
    QCOMPARE(view.table()->model()->rowCount(), 2);
    auto *filter = view.find<QLineEdit>(u"sameNameFilter"_s);
    QVERIFY(!filter->accessibleName().isEmpty());
    filter->setFocus();
    QTest::keyClicks(filter, u"rev"_s);
    QCOMPARE(view.table()->model()->rowCount(), 1);
    auto *different = view.find<QCheckBox>(u"sameNameOnlyDifferent"_s);
    different->setFocus();
    QTest::keyClick(different, Qt::Key_Space);
    QVERIFY(view.find<QLabel>(u"sameNameEmpty"_s)->isVisible());
    QVERIFY(view.find<QLabel>(u"sameNameEmpty"_s)->text().contains(u"filter"_s));
    filter->clear();
    QVERIFY(view.table()->isVisible());
    QCOMPARE(view.table()->model()->headerData(0, Qt::Vertical).toString(), u"writer"_s);
}

void SameNameTest::followsTheLibrary()
{
    const View view;
    view.put(u"shop/.claude/agents/a.md"_s, "a");
    view.put(u"web/.claude/agents/a.md"_s, "a");
    view.scan(u"shop"_s);
    view.show();
    QVERIFY(!view.table()->isVisible());
    view.scan(u"web"_s);
    QVERIFY(view.table()->isVisible());
    QCOMPARE(view.cell(0, 0), u"Used"_s);
    view.seeFrom(u"web"_s);
    QCOMPARE(view.cell(0, 1), u"Used"_s);
    QVERIFY(view.find<QLabel>(u"sameNameSeenFrom"_s)->text().contains(u"web"_s));
    // What is not seen waits.
    view.panel->hide();
    view.put(u"web/.claude/agents/a.md"_s, "a", "model: opus\n");
    view.scan(u"web"_s);
    QCOMPARE(view.cell(0, 0), u"Equal"_s);
    view.show();
    QCOMPARE(view.cell(0, 0), u"Different"_s);
}

QTEST_MAIN(SameNameTest)
#include "tst_samename.moc"
