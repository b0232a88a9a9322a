// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "models/themecolours.h"
#include "panels/foundpanel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A panel over three agents, by its parts.
struct Shown {
    TestWorkspace test;
    std::unique_ptr<FoundSearch> search;
    std::unique_ptr<FoundPanel> panel;

    Shown()
    {
        for (const QByteArray &name : {QByteArray("reviewer"), QByteArray("tester"), QByteArray("writer")}) {
            test.write(u"shop/.claude/agents/"_s + QString::fromLatin1(name) + u".md"_s,
                       plainAgent(name) + "A cat, a Cat.\n");
        }
        test.workspace()->showFolder(test.path(u"shop"_s));
        if (!QTest::qWaitFor([this] { return test.workspace()->library()->places().back().agents.size() == 3; }))
            qFatal("no agents");
        search = std::make_unique<FoundSearch>(test.workspace());
        panel = std::make_unique<FoundPanel>(search.get());
        panel->resize(900, 400);
        panel->show();
        (void)QTest::qWaitForWindowExposed(panel.get());
    }

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        auto *found = panel->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QTreeView *tree() const { return find<QTreeView>(u"foundTree"_s); }
    [[nodiscard]] QString message() const { return find<QLabel>(u"foundMessage"_s)->text(); }
    void type(const QString &field, const QString &text) const
    {
        auto *edit = find<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
    }
    void typeAndFind(const QString &text) const
    {
        type(u"foundFind"_s, text);
        QTest::keyClick(find<QLineEdit>(u"foundFind"_s), Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return !search->isRunning(); }))
            qFatal("a search does not end");
    }
    [[nodiscard]] QModelIndex match(int file, int row) const { return search->model()->itemIndex(file, row); }
};

} // namespace

class FoundPanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhileOneTypes();
    void switches();
    void onlySomeFiles();
    void wrongExpression();
    void choosesByMouse();
    void choosesByKeys();
    void stepsThroughMatches();
    void replaces();
    void opensWithAText();
    void paints();
};

void FoundPanelTest::findsWhileOneTypes()
{
    const Shown shown;
    QCOMPARE(shown.message(), u"Type what is looked for."_s);
    shown.type(u"foundFind"_s, u"cat"_s);
    QTRY_COMPARE(shown.message(), u"Matches: 6, files: 3"_s);
    QVERIFY(shown.tree()->isExpanded(shown.search->model()->groupIndex(2)));
    shown.type(u"foundFind"_s, u"nobody"_s);
    QTRY_COMPARE(shown.message(), u"Not found in 3 file(s)."_s);
    shown.type(u"foundFind"_s, QString());
    QTRY_COMPARE(shown.message(), u"Type what is looked for."_s);
    QCOMPARE(shown.search->model()->rowCount(), 0);
}

void FoundPanelTest::switches()
{
    const Shown shown;
    shown.typeAndFind(u"Cat"_s);
    QCOMPARE(shown.search->model()->matchCount(), 6);
    QTest::mouseClick(shown.find<QToolButton>(u"foundCase"_s), Qt::LeftButton);
    QTRY_COMPARE(shown.search->model()->matchCount(), 3);
    QTest::mouseClick(shown.find<QToolButton>(u"foundExpression"_s), Qt::LeftButton);
    shown.typeAndFind(u"[cC]at"_s);
    QCOMPARE(shown.search->model()->matchCount(), 6);
    QTest::mouseClick(shown.find<QToolButton>(u"foundExpression"_s), Qt::LeftButton);
    QTest::mouseClick(shown.find<QToolButton>(u"foundWords"_s), Qt::LeftButton);
    shown.typeAndFind(u"Ca"_s);
    QCOMPARE(shown.search->model()->matchCount(), 0);
}

void FoundPanelTest::onlySomeFiles()
{
    const Shown shown;
    shown.typeAndFind(u"cat"_s);
    QVERIFY(!shown.find<QWidget>(u"foundFiles"_s)->isVisible());
    QTest::mouseClick(shown.find<QToolButton>(u"foundShowFiles"_s), Qt::LeftButton);
    QVERIFY(shown.find<QWidget>(u"foundFiles"_s)->isVisible());
    shown.type(u"foundInclude"_s, u"*er.md"_s);
    shown.type(u"foundExclude"_s, u"writ*, test*"_s);
    QTRY_COMPARE(shown.message(), u"Matches: 2, files: 1"_s);
    // What narrows the search stays in sight.
    QTest::mouseClick(shown.find<QToolButton>(u"foundShowFiles"_s), Qt::LeftButton);
    QVERIFY(shown.find<QWidget>(u"foundFiles"_s)->isVisible());
    shown.type(u"foundInclude"_s, QString());
    shown.type(u"foundExclude"_s, QString());
    QVERIFY(!shown.find<QWidget>(u"foundFiles"_s)->isVisible());

    shown.panel->setListed([&shown] { return QSet<QString>{shown.test.path(u"shop/.claude/agents/tester.md"_s)}; });
    shown.find<QComboBox>(u"foundScope"_s)->setCurrentIndex(2);
    QTRY_COMPARE(shown.message(), u"Matches: 2, files: 1"_s);
    QVERIFY(shown.find<QWidget>(u"foundFiles"_s)->isVisible());
}

void FoundPanelTest::wrongExpression()
{
    const Shown shown;
    shown.typeAndFind(u"(cat"_s);
    QTest::mouseClick(shown.find<QToolButton>(u"foundExpression"_s), Qt::LeftButton);
    QTRY_VERIFY(shown.message().contains(u"cannot be read"_s));
    QVERIFY(!shown.find<QPushButton>(u"foundReplace"_s)->isEnabled());
    shown.typeAndFind(u"(cat)"_s);
    QCOMPARE(shown.message(), u"Matches: 6, files: 3"_s);
    QVERIFY(shown.find<QPushButton>(u"foundReplace"_s)->isEnabled());
}

void FoundPanelTest::choosesByMouse()
{
    const Shown shown;
    shown.typeAndFind(u"cat"_s);
    const QSignalSpy chosen(shown.panel.get(), &FoundPanel::matchChosen);
    const QSignalSpy files(shown.panel.get(), &FoundPanel::fileChosen);
    QTreeView *tree = shown.tree();
    const QPoint place = tree->visualRect(shown.match(0, 1)).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), shown.test.path(u"shop/.claude/agents/reviewer.md"_s));
    QCOMPARE(chosen[0][1].value<TextRange>(), shown.search->model()->files()[0].matches[1].range);
    QCOMPARE(chosen[0][2].toBool(), false);
    QVERIFY(tree->hasFocus());
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(chosen.last()[2].toBool(), true);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->visualRect(shown.search->model()->groupIndex(1)).center());
    QCOMPARE(files.size(), 1);
}

void FoundPanelTest::choosesByKeys()
{
    const Shown shown;
    shown.typeAndFind(u"cat"_s);
    const QSignalSpy chosen(shown.panel.get(), &FoundPanel::matchChosen);
    QTest::keyClick(shown.find<QLineEdit>(u"foundFind"_s), Qt::Key_Down);
    QTRY_VERIFY(shown.tree()->hasFocus());
    QCOMPARE(shown.tree()->currentIndex(), shown.match(0, 0));
    QTest::keyClick(shown.tree(), Qt::Key_Down);
    QTest::keyClick(shown.tree(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][1].value<TextRange>(), shown.search->model()->files()[0].matches[1].range);
    QCOMPARE(chosen[0][2].toBool(), true);
}

void FoundPanelTest::stepsThroughMatches()
{
    const Shown shown;
    shown.panel->goToNext(false); // of nothing
    shown.typeAndFind(u"cat"_s);
    const QSignalSpy chosen(shown.panel.get(), &FoundPanel::matchChosen);
    for (int i = 0; i < 7; ++i)
        shown.panel->goToNext(false);
    QCOMPARE(shown.tree()->currentIndex(), shown.match(0, 0));
    shown.panel->goToNext(true);
    QCOMPARE(shown.tree()->currentIndex(), shown.match(2, 1));
    QCOMPARE(chosen.size(), 8);
}

void FoundPanelTest::replaces()
{
    const Shown shown;
    const QSignalSpy wanted(shown.panel.get(), &FoundPanel::replaceRequested);
    shown.type(u"foundWith"_s, u"dog"_s);
    QTest::keyClick(shown.find<QLineEdit>(u"foundWith"_s), Qt::Key_Return);
    QCOMPARE(wanted.size(), 0); // nothing was found
    shown.typeAndFind(u"cat"_s);
    QTest::mouseClick(shown.find<QPushButton>(u"foundReplace"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<SearchQuery>().text, u"cat"_s);
    QCOMPARE(wanted[0][1].toString(), u"dog"_s);
    QCOMPARE(wanted[0][2].toStringList().size(), 3);
    // What was typed since has to be found first.
    shown.type(u"foundFind"_s, u"ca"_s);
    QVERIFY(!shown.find<QPushButton>(u"foundReplace"_s)->isEnabled());
}

void FoundPanelTest::opensWithAText()
{
    const Shown shown;
    shown.panel->open(u"cat"_s);
    auto *find = shown.find<QLineEdit>(u"foundFind"_s);
    QVERIFY(find->hasFocus());
    QCOMPARE(find->selectedText(), u"cat"_s);
    QTRY_COMPARE(shown.message(), u"Matches: 6, files: 3"_s);
    shown.panel->open({});
    QCOMPARE(find->text(), u"cat"_s);
    shown.test.write(u"shop/.claude/agents/tester.md"_s, plainAgent("tester"));
    shown.panel->searchAgain();
    QTRY_COMPARE(shown.message(), u"Matches: 4, files: 2"_s);
}

/// A match is seen, however far behind in its line, and on its ground.
void FoundPanelTest::paints()
{
    const Shown shown;
    shown.typeAndFind(u"Cat"_s);
    shown.tree()->setCurrentIndex({});
    shown.panel->resize(260, 400);
    const QImage wide = shown.tree()->viewport()->grab().toImage();
    const QColor ground = ThemeColours::forPalette(shown.tree()->palette()).match;
    const QRect row = shown.tree()->visualRect(shown.match(0, 1));
    bool isSeen = false;
    const qreal ratio = wide.devicePixelRatio();
    for (int x = row.left(); x < row.right(); ++x)
        isSeen = isSeen || wide.pixelColor(int(x * ratio), int((row.top() + 3) * ratio)) == ground;
    QVERIFY(isSeen);
}

QTEST_MAIN(FoundPanelTest)
#include "tst_foundpanel.moc"
