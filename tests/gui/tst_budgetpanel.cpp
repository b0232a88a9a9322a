// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/alikemodel.h"
#include "models/budgetmodel.h"
#include "panels/askedview.h"
#include "panels/budgetpanel.h"
#include "testworkspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray described(const QByteArray &name, const QByteArray &description)
{
    return "---\nname: " + name + "\ndescription: " + description + "\n---\n\nYou are " + name + ".\n";
}

struct Fixture {
    TestWorkspace test;
    std::unique_ptr<AgentTexts> texts;
    std::unique_ptr<BudgetPanel> panel;

    Fixture()
    {
        test.write(u"shop/.claude/agents/tester.md"_s,
                   described("tester", "Use this agent when tests of code are missing."));
        test.write(u"shop/.claude/agents/checker.md"_s,
                   described("checker", "Use this agent when tests of the code are missing."));
        test.write(u"shop/.claude/agents/designer.md"_s,
                   described("designer", "Use this agent when interfaces are designed. <example>user: 'Draw the page' "
                                         "assistant: 'I ask the designer.' <commentary>Pages are its "
                                         "work</commentary></example>"));
        test.write(u"other/.claude/agents/painter.md"_s,
                   described("painter", "Use this agent when ships are painted."));
        for (const QString &folder : {u"shop"_s, u"other"_s})
            test.workspace()->showFolder(test.path(folder));
        const bool isRead = QTest::qWaitFor([this] {
            return std::ranges::none_of(test.workspace()->library()->places(), &AgentLibrary::ShownPlace::isScanning);
        });
        if (!isRead)
            qFatal("never read");
        texts = std::make_unique<AgentTexts>(test.workspace());
        texts->setDelay(0);
        texts->setScope(AgentTexts::Scope::AllPlaces);
        panel = std::make_unique<BudgetPanel>(texts.get());
        panel->resize(900, 600);
    }

    void show() const
    {
        panel->show();
        (void)QTest::qWaitForWindowActive(panel.get());
        if (!QTest::qWaitFor([this] { return texts->isFresh(); }))
            qFatal("never counted");
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = panel->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    void openTab(int number) const
    {
        auto *bar = find<QTabWidget>(u"budgetTabs"_s)->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(number).center());
    }

    static QStringList column(const QTreeView *table, int number)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts << table->model()->index(row, number).data().toString();
        return texts;
    }

    void select(QTreeView *table, const QString &name, Qt::KeyboardModifiers modifiers = {}) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (index.data().toString() == name) {
                QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, table->visualRect(index).center());
                return;
            }
        }
        qFatal("no row %s", qPrintable(name));
    }
};

} // namespace

class BudgetPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksOnlyWhileItIsSeen();
    void showsTheLongestFirst();
    void offersToMoveExamples();
    void offersToShorten();
    void leavesReadOnlyAgentsAlone();
    void saysWhoWouldBeAsked();
    void goesFromTheFieldIntoTheList();
    void anOpenAgentCountsAsItIsWritten();
    void comparesWhatIsAlike();
    void followsWhatIsUsed();
    void barsAreSeen();
    void keysDoAll();
};

void BudgetPanelTest::looksOnlyWhileItIsSeen()
{
    const Fixture f;
    QVERIFY(!f.texts->isWanted());
    f.show();
    QCOMPARE(f.find<QTreeView>(u"budgetTable"_s)->model()->rowCount(), 4);
    f.panel->hide();
    f.texts->setScope(AgentTexts::Scope::Used);
    QVERIFY(!f.texts->isWanted());
    f.panel->show();
    QVERIFY(f.texts->isWanted());
    QTRY_VERIFY(f.texts->isFresh());
}

void BudgetPanelTest::showsTheLongestFirst()
{
    const Fixture f;
    f.show();
    auto *table = f.find<QTreeView>(u"budgetTable"_s);
    QCOMPARE(Fixture::column(table, BudgetModel::AgentColumn).constFirst(), u"designer"_s);
    QCOMPARE(Fixture::column(table, BudgetModel::PlaceColumn).constLast(), u"other"_s);
    const QStringList sums = Fixture::column(f.find<QTreeView>(u"budgetSums"_s), 0);
    QCOMPARE(sums, (QStringList{u"Together"_s, u"shop"_s, u"other"_s}));
    const QString total = Fixture::column(f.find<QTreeView>(u"budgetSums"_s), 2).constFirst();
    QVERIFY2(total.contains(QLocale().toString(15'000)), qPrintable(total));
    table->sortByColumn(BudgetModel::AgentColumn, Qt::AscendingOrder);
    QCOMPARE(Fixture::column(table, BudgetModel::AgentColumn).constFirst(), u"checker"_s);
    QVERIFY(f.find<QLabel>(u"budgetSummary"_s)->text().contains(u"working folder"_s));
}

void BudgetPanelTest::offersToMoveExamples()
{
    const Fixture f;
    f.show();
    auto *table = f.find<QTreeView>(u"budgetTable"_s);
    auto *move = f.find<QPushButton>(u"budgetToPrompt"_s);
    QSignalSpy requested(f.panel.get(), &BudgetPanel::examplesToPromptRequested);
    QVERIFY(!move->isEnabled());
    f.select(table, u"tester"_s);
    QVERIFY(!move->isEnabled()); // has none
    f.select(table, u"designer"_s, Qt::ControlModifier);
    QVERIFY(move->isEnabled());
    QTest::mouseClick(move, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).toStringList(), QStringList{f.test.path(u"shop/.claude/agents/designer.md"_s)});
}

void BudgetPanelTest::offersToShorten()
{
    const Fixture f;
    f.show();
    auto *table = f.find<QTreeView>(u"budgetTable"_s);
    auto *shorten = f.find<QPushButton>(u"budgetShorten"_s);
    QSignalSpy requested(f.panel.get(), &BudgetPanel::shortenRequested);
    QSignalSpy opened(f.panel.get(), &BudgetPanel::openRequested);
    f.select(table, u"tester"_s);
    QTest::mouseClick(shorten, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.at(0).at(0).toString(), f.test.path(u"shop/.claude/agents/tester.md"_s));
    f.select(table, u"designer"_s, Qt::ControlModifier);
    QVERIFY(!shorten->isEnabled()); // one after the other
    f.select(table, u"painter"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), f.test.path(u"other/.claude/agents/painter.md"_s));
}

void BudgetPanelTest::leavesReadOnlyAgentsAlone()
{
    Fixture f;
    const QString managed = f.test.workspace()->environment().managed + u"/.claude/agents"_s;
    QVERIFY(QDir().mkpath(managed));
    QFile file(managed + u"/given.md"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(described("given", "Use it. <example>user: 'a' assistant: 'b' and more words</example>"));
    file.close();
    f.test.workspace()->keepPlaces({Place{.kind = Place::Kind::Managed}});
    f.show();
    auto *table = f.find<QTreeView>(u"budgetTable"_s);
    QTRY_VERIFY(Fixture::column(table, 0).contains(u"given"_s));
    f.select(table, u"given"_s);
    QVERIFY(!f.find<QPushButton>(u"budgetToPrompt"_s)->isEnabled());
    QVERIFY(!f.find<QPushButton>(u"budgetShorten"_s)->isEnabled());
}

void BudgetPanelTest::saysWhoWouldBeAsked()
{
    const Fixture f;
    f.show();
    f.openTab(1);
    auto *request = f.find<QLineEdit>(u"askedRequest"_s);
    request->setFocus();
    QTest::keyClicks(request, u"please draw a page"_s);
    auto *table = f.find<QTreeView>(u"askedTable"_s);
    QCOMPARE(Fixture::column(table, AskedModel::AgentColumn), QStringList{u"designer"_s});
    QVERIFY(Fixture::column(table, AskedModel::WordsColumn).constFirst().contains(u"page"_s));
    QVERIFY(f.find<QLabel>(u"askedAnswer"_s)->text().contains(u"designer"_s));
    QVERIFY(f.find<QLabel>(u"askedNote"_s)->text().contains(u"estimate"_s));
    request->selectAll();
    QTest::keyClicks(request, u"xylophone"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(f.find<QLabel>(u"askedAnswer"_s)->text().contains(u"No agent"_s));
}

void BudgetPanelTest::goesFromTheFieldIntoTheList()
{
    const Fixture f;
    f.show();
    f.openTab(1);
    auto *request = f.find<QLineEdit>(u"askedRequest"_s);
    request->setFocus();
    QTest::keyClicks(request, u"paint ships"_s);
    QSignalSpy opened(f.panel.get(), &BudgetPanel::openRequested);
    QTest::keyClick(request, Qt::Key_Down);
    auto *table = f.find<QTreeView>(u"askedTable"_s);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), f.test.path(u"other/.claude/agents/painter.md"_s));
}

void BudgetPanelTest::anOpenAgentCountsAsItIsWritten()
{
    const Fixture f;
    AskedView view(f.texts.get());
    view.show();
    QTRY_VERIFY(f.texts->isFresh());
    const QString path = f.test.path(u"other/.claude/agents/painter.md"_s);
    view.setRequest(u"draw the page"_s);
    auto *answer = view.findChild<QLabel *>(u"askedAnswer"_s);
    view.setOpenAgent(AskedModel::Open{path, {u"painter"_s, u"Use this agent when ships are painted."_s}});
    QVERIFY2(answer->text().contains(u"shares no word"_s), qPrintable(answer->text()));
    view.setOpenAgent(AskedModel::Open{path, {u"painter"_s, u"Draws ships on a page, and draws any other page."_s}});
    QVERIFY2(answer->text().contains(u"open here"_s), qPrintable(answer->text()));
    QCOMPARE(view.model().openRank(), 1);
    view.setOpenAgent(std::nullopt);
    QVERIFY(answer->text().contains(u"designer"_s));
}

void BudgetPanelTest::comparesWhatIsAlike()
{
    const Fixture f;
    f.show();
    f.openTab(2);
    auto *table = f.find<QTreeView>(u"alikeTable"_s);
    auto *compare = f.find<QPushButton>(u"alikeCompare"_s);
    QVERIFY(!compare->isEnabled());
    QVERIFY(table->model()->rowCount() > 0);
    QSignalSpy requested(f.panel.get(), &BudgetPanel::compareRequested);
    f.select(table, table->model()->index(0, 0).data().toString());
    QTest::mouseClick(compare, Qt::LeftButton);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(requested.count(), 2);
    const QStringList files{requested.at(0).at(0).toString(), requested.at(0).at(1).toString()};
    QCOMPARE(files, (QStringList{f.test.path(u"shop/.claude/agents/checker.md"_s),
                                 f.test.path(u"shop/.claude/agents/tester.md"_s)}));
    QVERIFY(Fixture::column(table, AlikeModel::WordsColumn).constFirst().contains(u"tests"_s));
}

void BudgetPanelTest::followsWhatIsUsed()
{
    const Fixture f;
    f.show();
    const QString shop = f.test.path(u"shop"_s);
    f.test.workspace()->library()->setWorkingFolder(shop);
    auto *all = f.find<QCheckBox>(u"budgetAllPlaces"_s);
    QVERIFY(all->isChecked());
    QTest::mouseClick(all, Qt::LeftButton, {}, {10, all->height() / 2});
    const auto *table = f.find<QTreeView>(u"budgetTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(f.find<QLabel>(u"budgetSummary"_s)->text().contains(QDir::toNativeSeparators(shop)));
    f.test.workspace()->library()->setWorkingFolder(f.test.path(u"other"_s));
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

/// The bar of the longest description is as long as its cell, that of a short
/// one leaves ground to be seen.
void BudgetPanelTest::barsAreSeen()
{
    const Fixture f;
    f.show();
    auto *table = f.find<QTreeView>(u"budgetTable"_s);
    const QImage image = table->viewport()->grab().toImage();
    const auto colourAt = [&](int row, double part) {
        const QRect cell = table->visualRect(table->model()->index(row, BudgetModel::TokensColumn));
        return image.pixelColor(static_cast<int>(cell.left() + cell.width() * part), cell.top() + 4);
    };
    const int last = table->model()->rowCount() - 1;
    QVERIFY(colourAt(0, 0.9) != colourAt(last, 0.9));
    QCOMPARE(colourAt(0, 0.1), colourAt(last, 0.1));
}

void BudgetPanelTest::keysDoAll()
{
    const Fixture f;
    f.show();
    auto *tabs = f.find<QTabWidget>(u"budgetTabs"_s);
    QTest::keyClick(f.panel.get(), Qt::Key_W, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QTest::keyClick(f.panel.get(), Qt::Key_B, Qt::AltModifier);
    QCOMPARE(tabs->currentIndex(), 0);
    auto *table = f.find<QTreeView>(u"budgetTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QSignalSpy requested(f.panel.get(), &BudgetPanel::examplesToPromptRequested);
    QVERIFY(f.find<QPushButton>(u"budgetToPrompt"_s)->isEnabled());
    QTest::keyClick(table, Qt::Key_X, Qt::AltModifier);
    QTRY_COMPARE(requested.count(), 1);
}

QTEST_MAIN(BudgetPanelTest)
#include "tst_budgetpanel.moc"
