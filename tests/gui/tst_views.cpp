// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/agentviews.h"
#include "inspector/colorpicker.h"
#include "inspector/multifields.h"
#include "library/lastcommit.h"
#include "models/comparedtext.h"
#include "panels/changeplandialog.h"
#include "panels/comparedialog.h"
#include "panels/messagebar.h"
#include "panels/overviewpanel.h"
#include "panels/picture.h"
#include "panels/viewslist.h"
#include "windowfixture.h"
#include "workspace/outsidechanges.h"

#include <QClipboard>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A window over one project with three agents.
struct ViewsFixture : Fixture {
    ViewsFixture()
    {
        for (const char *name : {"a", "b", "c"})
            test.write(u".claude/agents/"_s + QString::fromLatin1(name) + u".md"_s, plainAgent(name, "color: red\n"));
        open(test.folder());
        if (!QTest::qWaitFor([this] { return rows() == 3; }))
            qFatal("the project was not read");
    }

    [[nodiscard]] int rows() const
    {
        return static_cast<int>(test.workspace()->library()->places().back().agents.size());
    }
    [[nodiscard]] QString path(const QString &name) const { return test.path(u".claude/agents/"_s + name + u".md"_s); }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        return test.bytes(u".claude/agents/"_s + name + u".md"_s);
    }
    /// By the keys: down to the view, then Enter.
    void show(ViewsModel::View view) const
    {
        auto *list = find<ViewsList>(u"viewsList"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        for (int i = 0; i < static_cast<int>(view); ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
    }
    [[nodiscard]] OverviewPanel *overview() const { return window->findChild<OverviewPanel *>(); }
    [[nodiscard]] QTreeView *table() const { return overview()->findChild<QTreeView *>(u"overviewTable"_s); }
    /// The first rows of the overview, by the keys.
    void chooseRows(int count) const
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, 0));
        for (int row = 1; row < count; ++row)
            QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    }
};

} // namespace

class ViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standInPlaceOfTheTabs();
    void everyViewIsThere();
    void setsAColourInSeveralAndUndoesIt();
    void keysLeadBackToTheText_data();
    void keysLeadBackToTheText();
    void stayWhenATabCloses();
    void comparesTwo();
    void countsWhatDescriptionsCost();
    void opensAnAgentAtItsDescription();
    void bringsBackWhatOthersChanged();
    void fixesARuleEverywhere();
    void saysWhetherASaveIsLive();
    void saysWhatIsNotFollowed();
};

/// What is about the open document must not be done while it is not seen.
void ViewsTest::standInPlaceOfTheTabs()
{
    ViewsFixture f;
    f.open(f.path(u"a"_s));
    QVERIFY(f.document()->setField(u"color"_s, u"blue"_s));
    f.show(ViewsModel::View::Overview);
    QVERIFY(f.overview()->isVisible());
    QVERIFY(!f.tabs()->isVisible());
    QVERIFY(!f.find<QAction>(u"actionUndo"_s)->isEnabled());
    QVERIFY(!f.find<QAction>(u"actionSave"_s)->isEnabled());
    // Its table has the focus, and what is done with agents as files is done with
    // those that are selected.
    QCOMPARE(f.window->focusWidget(), f.table());
    QVERIFY(f.find<QAction>(u"actionRenameAgent"_s)->isEnabled());
    f.chooseRows(3);
    QVERIFY(!f.find<QAction>(u"actionRenameAgent"_s)->isEnabled());
    QVERIFY(f.find<QAction>(u"actionDeleteAgent"_s)->isEnabled());
    // The agent that is current in the tabs already.
    f.chooseRows(1);
    QTest::keyClick(f.table(), Qt::Key_Return);
    QVERIFY(f.tabs()->isVisible());
    QVERIFY(f.find<QAction>(u"actionUndo"_s)->isEnabled());
    QVERIFY(f.find<ViewsList>(u"viewsList"_s)->selectionModel()->selectedIndexes().isEmpty());
}

void ViewsTest::everyViewIsThere()
{
    const QStringList panels{u"overviewPanel"_s, u"overviewPanel"_s, u"overviewPanel"_s, u"changedPanel"_s,
                             u"sameNamePanel"_s, u"budgetPanel"_s,   u"journalPanel"_s};
    QCOMPARE(panels.size(), ViewsModel::kViews);
    ViewsFixture f;
    f.open(f.path(u"a"_s));
    for (int view = 0; view < ViewsModel::kViews; ++view) {
        f.show(static_cast<ViewsModel::View>(view));
        QVERIFY2(!f.tabs()->isVisible(), qPrintable(QString::number(view)));
        const auto *panel = f.window->findChild<QWidget *>(panels.at(view));
        QVERIFY2(panel && panel->isVisible(), qPrintable(panels.at(view)));
        const auto chosen = f.find<ViewsList>(u"viewsList"_s)->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().row(), view);
    }
    // The last one has no row yet: its filter has the focus, for the keys.
    QCOMPARE(f.window->focusWidget(), f.find<QWidget>(u"journalFilter"_s));
    QTRY_COMPARE(f.find<ViewsList>(u"viewsList"_s)->model()->index(0, ViewsModel::CountColumn).data().toString(),
                 u"3"_s);
}

/// The form of several, the list of changes, the files, and the way back.
void ViewsTest::setsAColourInSeveralAndUndoesIt()
{
    ViewsFixture f;
    const QByteArray before = f.bytes(u"a"_s);
    f.show(ViewsModel::View::Overview);
    f.chooseRows(2);
    auto *form = f.window->findChild<MultiFields *>();
    QTRY_VERIFY(form->isVisible());
    auto *swatch = form->findChild<ColorPicker *>()->focusProxy(); // red, as both have
    swatch->setFocus();
    QTest::keyClick(swatch, Qt::Key_Right);
    auto *show = form->findChild<QPushButton *>(u"multiShow"_s);
    QTRY_VERIFY(show->isEnabled());
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_VERIFY(f.window->findChild<ChangePlanDialog *>());
    auto *dialog = f.window->findChild<ChangePlanDialog *>();
    QCOMPARE(f.bytes(u"a"_s), before); // nothing before Apply
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(f.bytes(u"a"_s), QByteArray(before).replace("red", "blue"));
    QTRY_VERIFY(f.bytes(u"b"_s).contains("blue"));
    QVERIFY(f.bytes(u"c"_s).contains("red"));
    QTRY_VERIFY(!show->isEnabled()); // nothing is left to be set
    // The message comes after the last file.
    QTRY_VERIFY(f.window->findChild<QPushButton *>(u"batchUndo"_s));
    auto *undo = f.find<QPushButton>(u"batchUndo"_s);
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(f.bytes(u"a"_s), before);
    QTRY_VERIFY(f.bytes(u"b"_s).contains("red"));
}

/// The keys that lead to the text do so from a view as well.
void ViewsTest::keysLeadBackToTheText_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<bool>("toFields");
    QTest::newRow("text") << QKeySequence(u"Alt+2"_s) << false;
    QTest::newRow("fields") << QKeySequence(u"Alt+3"_s) << true;
    QTest::newRow("next tab") << QKeySequence(u"Ctrl+PgDown"_s) << false;
    QTest::newRow("previous tab") << QKeySequence(u"Ctrl+PgUp"_s) << false;
}

void ViewsTest::keysLeadBackToTheText()
{
    QFETCH(const QKeySequence, keys);
    QFETCH(const bool, toFields);
    ViewsFixture f;
    f.show(ViewsModel::View::Overview);
    QVERIFY(!f.find<QAction>(u"actionFocusText"_s)->isEnabled()); // there is no tab yet
    f.open(f.path(u"a"_s));
    f.open(f.path(u"b"_s));
    f.show(ViewsModel::View::Overview);
    QVERIFY(f.overview()->isVisible());
    QTest::keySequence(f.window.get(), keys);
    QVERIFY(!f.overview()->isVisible());
    QCOMPARE(f.document()->path(), f.path(u"b"_s));
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && focus->isVisible());
    QCOMPARE(focus == f.editor(), !toFields);
}

/// As that of an agent does which is deleted in the overview.
void ViewsTest::stayWhenATabCloses()
{
    ViewsFixture f;
    f.open(f.path(u"a"_s));
    f.open(f.path(u"b"_s));
    f.show(ViewsModel::View::Overview);
    f.test.workspace()->close(f.document());
    QVERIFY(f.overview()->isVisible());
    f.test.workspace()->close(f.document());
    QCOMPARE(f.tabs()->count(), 0);
    QVERIFY(f.overview()->isVisible());
    // A file that cannot be opened leaves it, too.
    QVERIFY(QFile::remove(f.path(u"a"_s)));
    f.chooseRows(1);
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(f.dialogs.errors.size(), 1);
    QVERIFY(f.overview()->isVisible());
}

void ViewsTest::countsWhatDescriptionsCost()
{
    ViewsFixture f;
    const auto *model = f.find<ViewsList>(u"viewsList"_s)->model();
    const auto tokens = [&] {
        const QString count =
            model->index(static_cast<int>(ViewsModel::View::Budget), ViewsModel::CountColumn).data().toString();
        return count.section(u' ', 1, 1).toInt();
    };
    QTRY_VERIFY(tokens() > 0);
    const int before = tokens();
    f.test.write(u".claude/agents/d.md"_s, plainAgent("d"));
    QTRY_VERIFY(tokens() > before);
    picture(f.window.get(), u"views"_s);
}

void ViewsTest::opensAnAgentAtItsDescription()
{
    ViewsFixture f;
    f.show(ViewsModel::View::Budget);
    auto *table = f.find<QTreeView>(u"budgetTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->setFocus();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    auto *shorten = f.find<QPushButton>(u"budgetShorten"_s);
    QTest::mouseClick(shorten, Qt::LeftButton);
    QVERIFY(f.tabs()->isVisible());
    QTRY_VERIFY(QApplication::focusWidget());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"field_description"_s);
}

void ViewsTest::comparesTwo()
{
    ViewsFixture f;
    f.show(ViewsModel::View::Overview);
    f.chooseRows(2);
    f.trigger(u"actionCompareAgent"_s);
    QCOMPARE(f.window->findChildren<CompareDialog *>().size(), 1);
    delete f.window->findChild<CompareDialog *>();
    QTimer::singleShot(0, f.table(), [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->setActiveAction(menu->findChild<QAction *>(u"agentCompare"_s));
        QTest::keyClick(menu, Qt::Key_Return);
    });
    Q_EMIT f.table()->customContextMenuRequested(f.table()->visualRect(f.table()->currentIndex()).center());
    auto *dialog = f.window->findChild<CompareDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->side(CompareDialog::Side::Left).path(), f.path(u"a"_s));
    QCOMPARE(dialog->side(CompareDialog::Side::Right).path(), f.path(u"b"_s));
}

void ViewsTest::bringsBackWhatOthersChanged()
{
    ViewsFixture f;
    const QByteArray before = f.bytes(u"a"_s);
    const OutsideChanges *changes = f.test.workspace()->outsideChanges();
    QTRY_VERIFY(changes->isLoaded());
    QTRY_VERIFY(changes->seenBytes(f.path(u"a"_s)).has_value());
    f.test.write(u".claude/agents/a.md"_s, plainAgent("a", "color: cyan\n"));
    QTRY_COMPARE(changes->changes().size(), 1U);
    f.show(ViewsModel::View::Changed);
    auto *restore = f.find<QToolButton>(u"changedRestore"_s);
    QTRY_VERIFY(restore->isEnabled());
    QTest::mouseClick(restore, Qt::LeftButton);
    QTRY_VERIFY(f.window->findChild<ChangePlanDialog *>());
    QTest::keyClick(f.window->findChild<ChangePlanDialog *>(), Qt::Key_Return);
    QTRY_COMPARE(f.bytes(u"a"_s), before);
    QTRY_VERIFY(changes->changes().empty());
}

/// From one problem's menu to the agents of all places, with a list between.
void ViewsTest::fixesARuleEverywhere()
{
    ViewsFixture f;
    const QByteArray odd = "---\nname: odd\ndescription: Use this agent for: anything.\n---\nYou are odd.\n";
    f.test.write(u".claude/agents/d.md"_s, odd);
    f.test.write(u".claude/agents/e.md"_s, QByteArray(odd).replace("odd", "even"));
    QTRY_COMPARE(f.rows(), 5);
    f.open(f.path(u"d"_s));
    QVERIFY(f.settled());
    f.chooseInProblemMenu(u"header/unquoted-colon"_s, u"problemFixEverywhere"_s);
    QTRY_VERIFY(f.window->findChild<ChangePlanDialog *>());
    QTest::keyClick(f.window->findChild<ChangePlanDialog *>(), Qt::Key_Return);
    QTRY_VERIFY(f.bytes(u"e"_s).contains("description: \"Use"));
    QTRY_VERIFY(f.document()->text().contains(u"description: \"Use"_s)); // open: by its history
    QVERIFY(f.document()->canUndo());
}

void ViewsTest::saysWhetherASaveIsLive()
{
    ViewsFixture f;
    f.open(f.path(u"a"_s));
    QVERIFY(f.document()->setField(u"color"_s, u"blue"_s));
    f.trigger(u"actionSave"_s);
    const auto said = [&f] { return f.window->statusBar()->currentMessage(); };
    QTRY_VERIFY2(said().contains(u"within seconds"_s), qPrintable(said()));
    f.trigger(u"actionCopyCommand"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"claude --agent a"_s);
}

/// Such as a repository that cannot be read; closed, it is not said again.
void ViewsTest::saysWhatIsNotFollowed()
{
    if (LastCommit::libraryVersion().isEmpty())
        QSKIP("built without libgit2");
    ViewsFixture f;
    auto *notes = f.window->findChild<MessageBar *>(u"followingNotes"_s);
    QVERIFY(notes && !notes->isVisible());
    f.test.write(u"broken/.git/HEAD"_s, "ref: refs/heads/main\n");
    f.test.write(u"broken/.git/objects/x"_s, "");
    f.test.write(u"broken/.git/refs/x"_s, "");
    f.test.write(u"broken/.git/config"_s, "[core\n");
    f.test.write(u"broken/.claude/agents/z.md"_s, plainAgent("z"));
    f.open(f.test.path(u"broken"_s));
    QTRY_VERIFY(notes->isVisible());
    QVERIFY2(notes->text().contains(u"broken"_s), qPrintable(notes->text()));
    QTest::mouseClick(notes->findChild<QToolButton *>(u"messageClose"_s), Qt::LeftButton);
    Q_EMIT f.test.workspace()->followingNotesChanged();
    QVERIFY(!notes->isVisible());
}

QTEST_MAIN(ViewsTest)
#include "tst_views.moc"
