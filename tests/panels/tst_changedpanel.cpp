// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "panels/changedpanel.h"
#include "panels/comparetable.h"
#include "panels/picture.h"
#include "workspace/outsidechanges.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent(const QByteArray &name, const QByteArray &model, const QByteArray &more = {})
{
    return plainAgent(name, "model: " + model + "\n") + more;
}

/// A place that was seen: four agents, of which others have changed one, taken
/// one away and moved one; and one is new.
class Fixture
{
public:
    Fixture()
    {
        write(u"api-designer.md"_s, agent("api-designer", "sonnet", QByteArray("A line.\n").repeated(20)));
        write(u"gone.md"_s, agent("gone", "opus"));
        write(u"moved.md"_s, agent("moved", "haiku"));
        write(u"same.md"_s, agent("same", "opus"));
        QSignalSpy kept(outside(), &OutsideChanges::contentsKept);
        const QSignalSpy finished(test.workspace()->library(), &AgentLibrary::scanFinished);
        test.workspace()->keepPlaces({{.kind = Place::Kind::Folder, .path = test.folder()}});
        if (!QTest::qWaitFor([&] { return !finished.isEmpty() && outside()->isLoaded() && !kept.isEmpty(); }))
            qFatal("the place is not read");
        panel = std::make_unique<ChangedPanel>(test.workspace());
        panel->resize(900, 620);
    }

    void changeAll()
    {
        write(u"api-designer.md"_s, agent("api-designer", "opus", QByteArray("A line.\n").repeated(20) + "Another.\n"));
        write(u"brand-new.md"_s, agent("brand-new", "haiku"));
        QDir agents(test.path(u".claude/agents"_s));
        if (!agents.remove(u"gone.md"_s) || !agents.rename(u"moved.md"_s, u"zz-moved.md"_s))
            qFatal("cannot change the files");
        if (!QTest::qWaitFor([this] { return outside()->changes().size() == 4; }))
            qFatal("not all is told");
    }
    void show()
    {
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        return test.write(u".claude/agents/"_s + name, bytes);
    }
    [[nodiscard]] QString path(const QString &name) const { return test.path(u".claude/agents/"_s + name); }
    [[nodiscard]] OutsideChanges *outside() const { return test.workspace()->outsideChanges(); }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *found = panel->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QTreeView *list() const { return find<QTreeView>(u"changedList"_s); }
    [[nodiscard]] const ComparisonModel *difference() const
    {
        return find<CompareTable>(u"changedDifference"_s)->comparison();
    }
    [[nodiscard]] QString message() const { return find<QLabel>(u"changedMessage"_s)->text(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            names << list()->model()->index(row, 1).data().toString() + u' ' +
                         list()->model()->index(row, 0).data().toString();
        }
        return names;
    }
    void select(int row) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          list()->visualRect(list()->model()->index(row, 0)).center());
    }
    void click(const QString &name) const
    {
        auto *button = find<QToolButton>(name);
        QVERIFY2(button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    TestWorkspace test;
    std::unique_ptr<ChangedPanel> panel;
};

} // namespace

class TestChangedPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatNothingChanged();
    void listsWhatChanged();
    void showsTheDifference();
    void marksSeenByMouse();
    void marksSeenByKeys();
    void asksForRestoring();
    void opensAndCompares();
    void followsWhileItIsSeen();
    void keepsItsPlace_data();
    void keepsItsPlace();
    void dropsStaleAnswers();
    void looksAsItShould();
};

void TestChangedPanel::saysThatNothingChanged()
{
    Fixture f;
    f.show();
    QVERIFY(f.find<QLabel>(u"changedEmpty"_s)->isVisible());
    QVERIFY(!f.list()->isVisible());
    for (const char *name : {"changedSeen", "changedSeenAll", "changedRestore", "changedOpen", "changedCompare"})
        QVERIFY2(!f.find<QToolButton>(QString::fromLatin1(name))->isEnabled(), name);
}

void TestChangedPanel::listsWhatChanged()
{
    Fixture f;
    f.changeAll();
    f.show();
    QCOMPARE(f.rows(),
             QStringList({u"Changed api-designer"_s, u"New brand-new"_s, u"Gone gone.md"_s, u"Moved moved"_s}));
    QVERIFY(f.list()->isVisible());
    QVERIFY(f.find<QLabel>(u"changedCount"_s)->text().contains(u'4'));
}

void TestChangedPanel::showsTheDifference()
{
    Fixture f;
    f.changeAll();
    f.show();
    // The first one at once.
    const QString seen = QString::fromUtf8(agent("api-designer", "sonnet", QByteArray("A line.\n").repeated(20)));
    QTRY_COMPARE(f.difference()->sides().text(SideBySide::Side::Left), seen);
    QVERIFY(f.difference()->sides().text(SideBySide::Side::Right).contains(u"model: opus"_s));
    QVERIFY(f.message().isEmpty());
    // Long equal stretches are folded.
    QVERIFY(f.difference()->rowCount() < 15);
    f.select(1);
    // It is read in a thread, and nothing else is shown meanwhile.
    QVERIFY(f.difference()->sides().text(SideBySide::Side::Left).isEmpty());
    QVERIFY(f.difference()->sides().text(SideBySide::Side::Right).isEmpty());
    QTRY_VERIFY(f.message().contains(u"new"_s));
    QVERIFY(f.difference()->sides().text(SideBySide::Side::Left).isEmpty());
    f.select(2);
    QTRY_VERIFY(f.message().contains(u"gone"_s));
    QCOMPARE(f.difference()->sides().text(SideBySide::Side::Left).toUtf8(), agent("gone", "opus"));
    f.select(3);
    QTRY_VERIFY(f.message().contains(u"moved"_s));
    QVERIFY(f.difference()->sides().isEqual());
}

void TestChangedPanel::marksSeenByMouse()
{
    Fixture f;
    f.changeAll();
    f.show();
    f.select(1);
    f.click(u"changedSeen"_s);
    QCOMPARE(f.rows(), QStringList({u"Changed api-designer"_s, u"Gone gone.md"_s, u"Moved moved"_s}));
    // The next one is there to be looked at.
    QCOMPARE(f.list()->currentIndex().row(), 1);
    QCOMPARE(f.panel->selectedPaths(), QStringList(f.path(u"gone.md"_s)));
    f.click(u"changedSeenAll"_s);
    QVERIFY(f.rows().isEmpty());
    QVERIFY(f.find<QLabel>(u"changedEmpty"_s)->isVisible());
    QVERIFY(f.outside()->changes().empty());
}

void TestChangedPanel::marksSeenByKeys()
{
    Fixture f;
    f.changeAll();
    f.show();
    f.panel->activateWindow();
    f.panel->focusList();
    QTest::keyClick(f.list(), Qt::Key_Down);
    QTest::keyClick(f.list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.panel->selectedPaths().size(), 2);
    QTest::keyClick(f.list(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(f.rows(), QStringList({u"Changed api-designer"_s, u"Moved moved"_s}));
    QTest::keyClick(f.list(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.rows().isEmpty());
}

void TestChangedPanel::asksForRestoring()
{
    Fixture f;
    f.changeAll();
    f.show();
    QSignalSpy asked(f.panel.get(), &ChangedPanel::restoreRequested);
    f.select(1);
    QVERIFY(!f.find<QToolButton>(u"changedRestore"_s)->isEnabled()); // new: there is nothing
    f.select(2);
    f.click(u"changedRestore"_s);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toStringList(), QStringList(f.path(u"gone.md"_s)));
    f.list()->selectAll();
    QTest::keyClick(f.list(), Qt::Key_Backspace, Qt::ControlModifier);
    QTRY_COMPARE(asked.count(), 2);
    QCOMPARE(asked.last().first().toStringList().size(), 4);
}

void TestChangedPanel::opensAndCompares()
{
    Fixture f;
    f.changeAll();
    f.show();
    QSignalSpy opened(f.panel.get(), &ChangedPanel::openRequested);
    QSignalSpy compared(f.panel.get(), &ChangedPanel::compareRequested);
    f.select(0);
    QTest::keyClick(f.list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), f.path(u"api-designer.md"_s));
    f.click(u"changedCompare"_s);
    QTest::keyClick(f.list(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(compared.count(), 2);
    f.select(2);
    QVERIFY(!f.find<QToolButton>(u"changedOpen"_s)->isEnabled());
    QTest::keyClick(f.list(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestChangedPanel::followsWhileItIsSeen()
{
    Fixture f;
    f.show();
    f.write(u"same.md"_s, agent("same", "haiku"));
    QTRY_COMPARE(f.rows(), QStringList({u"Changed same"_s}));
    QTRY_VERIFY(f.difference()->sides().text(SideBySide::Side::Right).contains(u"haiku"_s));
    f.write(u"same.md"_s, agent("same", "sonnet"));
    QTRY_VERIFY(f.difference()->sides().text(SideBySide::Side::Right).contains(u"sonnet"_s));
    // Out of sight it costs nothing, and is right when it is seen again.
    f.panel->hide();
    f.write(u"a-first.md"_s, agent("a-first", "haiku"));
    QTRY_COMPARE(f.outside()->changes().size(), 2U);
    QCOMPARE(f.rows().size(), 1);
    f.panel->show();
    QCOMPARE(f.rows(), QStringList({u"New a-first"_s, u"Changed same"_s}));
}

void TestChangedPanel::keepsItsPlace_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("another agent is changed") << u"another"_s;
    QTest::newRow("the same one, below") << u"below"_s;
    QTest::newRow("the same one, above") << u"above"_s;
}

/// Who reads a difference is not thrown back to the first one.
void TestChangedPanel::keepsItsPlace()
{
    QFETCH(const QString, what);
    const auto text = [](const QByteArray &first, const QByteArray &last, const QByteArray &changed) {
        QByteArray more = first;
        for (int part = 0; part < 12; ++part)
            more += "Part " + QByteArray::number(part) + changed + "\n" + QByteArray("A line.\n").repeated(20);
        return agent("same", "opus", more + last);
    };
    Fixture f;
    f.write(u"same.md"_s, text({}, {}, {}));
    QTRY_COMPARE(f.outside()->changes().size(), 1U);
    QSignalSpy kept(f.outside(), &OutsideChanges::contentsKept);
    f.outside()->markAllSeen();
    QTRY_VERIFY(!kept.isEmpty());
    f.write(u"same.md"_s, text({}, {}, " is other"));
    f.show();
    auto *table = f.find<CompareTable>(u"changedDifference"_s);
    QTRY_COMPARE(f.difference()->sides().hunks().size(), 12U);
    table->goToHunk(6);
    const int row = f.difference()->firstRowOf(6);
    const int position = table->rowViewportPosition(row);
    QVERIFY(table->verticalScrollBar()->value() > 0);
    if (what == "another"_L1) {
        f.write(u"gone.md"_s, agent("gone", "haiku"));
        QTRY_COMPARE(f.rows().size(), 2);
    } else if (what == "below"_L1) {
        f.write(u"same.md"_s, text({}, "The end.\n", " is other"));
        QTRY_COMPARE(f.difference()->sides().hunks().size(), 13U);
    } else {
        f.write(u"same.md"_s, text("One\nTwo\nThree\n", {}, " is other"));
        QTRY_VERIFY(f.difference()->sides().text(SideBySide::Side::Right).contains(u"Three"_s));
    }
    QCOMPARE(f.list()->currentIndex().data().toString(), u"same"_s);
    const int hunk = table->currentHunk();
    QVERIFY(f.difference()->row(f.difference()->firstRowOf(hunk)).left.startsWith(u"Part 6"_s));
    QCOMPARE(table->currentIndex().row(), f.difference()->firstRowOf(hunk));
    QCOMPARE(table->rowViewportPosition(f.difference()->firstRowOf(hunk)), position);
}

void TestChangedPanel::dropsStaleAnswers()
{
    Fixture f;
    f.changeAll();
    f.show();
    for (int round = 0; round < 20; ++round) {
        for (const int row : {0, 1, 3, 2})
            f.select(row);
        QTRY_COMPARE(f.difference()->sides().text(SideBySide::Side::Left).toUtf8(), agent("gone", "opus"));
        QVERIFY(f.message().contains(u"gone"_s));
    }
}

void TestChangedPanel::looksAsItShould()
{
    const QPalette before = QApplication::palette();
    const auto putBack = qScopeGuard([&before] { QApplication::setPalette(before); });
    std::vector<int> lightness;
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(isDark ? darkPalette() : before);
        Fixture f;
        f.changeAll();
        f.show();
        QTRY_VERIFY(f.difference()->rowCount() > 0);
        picture(f.panel.get(), isDark ? u"changed-dark"_s : u"changed-light"_s);
        // Below its last line, where only the ground is.
        auto *table = f.panel->findChild<QAbstractScrollArea *>(u"changedDifference"_s);
        QVERIFY(table);
        const QImage shown = table->viewport()->grab().toImage();
        lightness.push_back(shown.pixelColor(shown.width() / 4, shown.height() - 2).lightness());
    }
    QVERIFY2(lightness.front() > 200 && lightness.back() < 80,
             qPrintable(u"%1, %2"_s.arg(lightness.front()).arg(lightness.back())));
}

QTEST_MAIN(TestChangedPanel)
#include "tst_changedpanel.moc"
