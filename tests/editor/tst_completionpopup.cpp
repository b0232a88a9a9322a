// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "editor/completionpopup.h"
#include "editor/proposalmodel.h"
#include "palettes.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

namespace {

std::vector<Completion::Proposal> proposals(int count)
{
    std::vector<Completion::Proposal> made;
    for (int i = 0; i < count; ++i)
        made.push_back({.label = u"label %1"_s.arg(i), .detail = u"detail"_s, .help = {u"Help for %1."_s.arg(i)}});
    return made;
}

std::vector<Completion::Proposal> red()
{
    return {{.label = u"red"_s, .colour = NamedColour{u"red"_s, {200, 0, 0}, {250, 80, 80}}}};
}

} // namespace

class CompletionPopupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelHoldsItsRules();
    void liesBesideTheLine_data();
    void liesBesideTheLine();
    void leadsThroughTheRows();
    void showsHelpOfTheCurrentOne();
    void paintsTheClientsColour_data();
    void paintsTheClientsColour();
};

void CompletionPopupTest::modelHoldsItsRules()
{
    ProposalModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setProposals(proposals(3));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"label 1 detail Help for 1."_s);
    model.setProposals(red());
    QCOMPARE(model.index(0, 0).data(ProposalModel::DarkRole).value<QColor>(), QColor(250, 80, 80));
    model.setProposals({});
    QCOMPARE(model.rowCount(), 0);
}

void CompletionPopupTest::liesBesideTheLine_data()
{
    QTest::addColumn<QRect>("line");
    QTest::addColumn<bool>("isBelow");
    QTest::newRow("room below") << QRect(100, 20, 1, 20) << true;
    QTest::newRow("room above only") << QRect(100, 560, 1, 20) << false;
    QTest::newRow("little room") << QRect(100, 210, 1, 20) << true;
    QTest::newRow("at the right end") << QRect(790, 20, 1, 20) << true;
    QTest::newRow("at the left end") << QRect(0, 20, 1, 20) << true;
}

void CompletionPopupTest::liesBesideTheLine()
{
    QFETCH(const QRect, line);
    QFETCH(const bool, isBelow);
    QWidget window;
    // In the row of little room the list does not fit on either side as it is.
    window.resize(800, line.y() == 210 ? 440 : 600);
    CompletionPopup popup(&window);
    popup.showProposals(proposals(50), line);
    QVERIFY(window.rect().contains(popup.geometry()));
    QVERIFY(!popup.geometry().intersects(line));
    QCOMPARE(popup.y() > line.y(), isBelow);
}

void CompletionPopupTest::leadsThroughTheRows()
{
    QWidget window;
    window.resize(800, 600);
    CompletionPopup popup(&window);
    popup.showProposals(proposals(12), {0, 0, 1, 20});
    QVERIFY(popup.current() == 0 && !popup.isChosen());
    QVERIFY(!popup.move(Qt::Key_A) && !popup.isChosen());
    // The first one is seen as chosen first.
    QVERIFY(popup.move(Qt::Key_Down) && popup.isChosen());
    QCOMPARE(popup.current(), 0);
    for (const auto &[key, row] : std::initializer_list<std::pair<int, int>>{{Qt::Key_Down, 1},
                                                                             {Qt::Key_Up, 0},
                                                                             {Qt::Key_Up, 11},
                                                                             {Qt::Key_Down, 0},
                                                                             {Qt::Key_PageDown, 10},
                                                                             {Qt::Key_PageDown, 11},
                                                                             {Qt::Key_PageUp, 1},
                                                                             {Qt::Key_PageUp, 0}}) {
        QVERIFY(popup.move(key));
        QCOMPARE(popup.current(), row);
    }
    popup.showProposals(proposals(2), {0, 0, 1, 20});
    QVERIFY(popup.current() == 0 && !popup.isChosen());
}

void CompletionPopupTest::showsHelpOfTheCurrentOne()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    CompletionPopup popup(&window);
    popup.showProposals(proposals(3), {0, 0, 1, 20});
    const auto *help = popup.findChild<QLabel *>();
    QVERIFY(help->isVisible());
    QCOMPARE(help->text(), u"Help for 0."_s);
    popup.move(Qt::Key_Up);
    QCOMPARE(help->text(), u"Help for 2."_s);
    QCOMPARE(popup.spoken(), u"label 2 detail Help for 2."_s);
    popup.showProposals(red(), {0, 0, 1, 20});
    QVERIFY(!help->isVisible());
    const QSignalSpy clicked(&popup, &CompletionPopup::clicked);
    auto *list = popup.findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.front().front().toInt(), 0);
}

void CompletionPopupTest::paintsTheClientsColour_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void CompletionPopupTest::paintsTheClientsColour()
{
    QFETCH(const bool, isDark);
    QWidget window;
    window.setPalette(isDark ? test::darkPalette() : test::lightPalette());
    window.resize(800, 600);
    CompletionPopup popup(&window);
    popup.showProposals(red(), {0, 0, 1, 20});
    const QImage image = popup.grab().toImage();
    const QColor colour = isDark ? QColor(250, 80, 80) : QColor(200, 0, 0);
    bool isPainted = false;
    for (int x = 0; x < image.width() / 2; ++x)
        isPainted = isPainted || image.pixelColor(x, 2 + image.height() / 2) == colour;
    QVERIFY(isPainted);
}

QTEST_MAIN(CompletionPopupTest)
#include "tst_completionpopup.moc"
