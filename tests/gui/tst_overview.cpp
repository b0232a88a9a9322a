// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/agentsproxy.h"
#include "models/agenttreemodel.h"
#include "panels/agentfilteredit.h"
#include "panels/agentspanel.h"
#include "panels/overviewpanel.h"
#include "panels/overviewtable.h"
#include "testworkspace.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Model = AgentTreeModel;

/// The overview of a folder with four agents.
struct Fixture {
    TestWorkspace test;
    std::unique_ptr<AgentTreeModel> model;
    std::unique_ptr<OverviewPanel> panel;

    explicit Fixture(bool isFilled = true)
    {
        if (isFilled) {
            test.write(u"alpha.md"_s, plainAgent("alpha", "model: opus\ncolor: red\ntools: Read, Bash\n"));
            test.write(u"beta.md"_s, plainAgent("beta", "model: sonnet\n"));
            test.write(u"gamma.md"_s, plainAgent("gamma", "color: blue\n"));
            test.write(u"sub/delta.md"_s, plainAgent("delta", "model: opus\ncolor: greenish\n"));
        }
        make();
        if (isFilled)
            scan();
    }

    void make()
    {
        panel.reset();
        model = std::make_unique<AgentTreeModel>(test.workspace());
        panel = std::make_unique<OverviewPanel>(model.get());
        panel->resize(1000, 400);
        panel->show();
        (void)QTest::qWaitForWindowActive(panel.get());
    }

    void scan() const
    {
        test.workspace()->showFolder(test.folder());
        QTRY_VERIFY(std::ranges::none_of(test.workspace()->library()->places(), &AgentLibrary::ShownPlace::isScanning));
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = panel->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    OverviewTable *table() const { return find<OverviewTable>(u"overviewTable"_s); }
    AgentFilterEdit *filter() const { return find<AgentFilterEdit>(u"overviewFilter"_s); }
    QString count() const { return find<QLabel>(u"overviewCount"_s)->text(); }

    /// The rows that can be seen, group rows in brackets.
    QStringList shown() const
    {
        QStringList rows;
        for (QModelIndex index = table()->model()->index(0, 0); index.isValid(); index = table()->indexBelow(index)) {
            const bool isAgent = index.flags().testFlag(Qt::ItemNeverHasChildren);
            rows += isAgent ? index.data().toString() : u'[' + index.data().toString() + u']';
        }
        return rows;
    }

    QModelIndex row(const QString &name) const
    {
        for (QModelIndex index = table()->model()->index(0, 0); index.isValid(); index = table()->indexBelow(index)) {
            if (index.data().toString() == name)
                return index;
        }
        qFatal("no row %s", qPrintable(name));
    }

    void click(const QString &name, Qt::KeyboardModifiers modifiers = {}, int column = 0) const
    {
        const QModelIndex index = row(name).siblingAtColumn(column);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, table()->visualRect(index).center());
    }

    void type(const QString &text) const
    {
        filter()->setFocus();
        filter()->clear();
        QTest::keyClicks(filter(), text);
    }

    QString path(const QString &name) const { return test.path(name); }
};

/// A window of its own, which the filter field has made.
QTreeView *popupOf(const Fixture &)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->objectName() == u"filterPopup"_s)
            return qobject_cast<QTreeView *>(window);
    }
    qFatal("no popup");
}

/// Does it as soon as a menu is open.
void inMenu(QObject *context, const std::function<void(QMenu *)> &act)
{
    QTimer::singleShot(0, context, [act] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        act(menu);
        menu->close();
    });
}

void chooseInMenu(QMenu *menu, const QString &entry)
{
    auto *action = menu->findChild<QAction *>(entry);
    QVERIFY2(action && action->isEnabled(), qPrintable(entry));
    menu->setActiveAction(action);
    QTest::keyClick(menu, Qt::Key_Return);
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAllAgents();
    void filters_data();
    void filters();
    void saysWhatItDidNotUnderstand();
    void completesKeysAndValues();
    void helpsOnRequest();
    void groupsAndRemembers();
    void keepsClosedGroupsClosed();
    void sortsByAHeader();
    void hidesAndMovesColumns();
    void saysWhyItIsEmpty();
    void opensByKeysAndMouse();
    void editsAllSelectedRows();
    void editsByKeysOnly();
    void keepsASelectionThroughAFilter();
    void leavesAnEditWithoutAChange();
    void editsNoReadOnlyRow();
    void offersWhatTheClientsKnow();
    void offersWhatCanBeDone();
    void saysWhyItCannotBeDone_data();
    void saysWhyItCannotBeDone();
    void itsMenuHasEachLetterOnce();
    void remembersAColumnWhenItHasItsWidth();
    void treeSpeaksTheSameLanguage();
    void treeTakesPlainKeysOnly();
};

void OverviewTest::showsAllAgents()
{
    Fixture f;
    QCOMPARE(f.shown(), QStringList({u"alpha"_s, u"beta"_s, u"delta"_s, u"gamma"_s}));
    QCOMPARE(f.count(), u"4 agent(s)"_s);
    const QModelIndex alpha = f.row(u"alpha"_s);
    QCOMPARE(alpha.siblingAtColumn(Model::ModelColumn).data().toString(), u"opus"_s);
    QCOMPARE(alpha.siblingAtColumn(Model::ToolsColumn).data().toString(), u"Read and Bash"_s);
    // What comes later is shown, too, and in its place.
    f.test.write(u"beaver.md"_s, plainAgent("beaver"));
    f.scan();
    QTRY_COMPARE(f.shown(), QStringList({u"alpha"_s, u"beaver"_s, u"beta"_s, u"delta"_s, u"gamma"_s}));
}

void OverviewTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("word") << u"ALP"_s << QStringList{u"alpha"_s};
    QTest::newRow("model") << u"model:opus"_s << QStringList{u"alpha"_s, u"delta"_s};
    QTest::newRow("two") << u"model:opus color:red"_s << QStringList{u"alpha"_s};
    QTest::newRow("not") << u"-model:opus"_s << QStringList{u"beta"_s, u"epsilon.md"_s, u"gamma"_s};
    QTest::newRow("none") << u"color:"_s << QStringList{u"beta"_s, u"epsilon.md"_s};
    QTest::newRow("right") << u"can:Write"_s << QStringList{u"beta"_s, u"delta"_s, u"gamma"_s};
    QTest::newRow("problems") << u"has:problems"_s << QStringList{u"delta"_s, u"epsilon.md"_s};
    // What the views “Won’t load” and “Not as written” ask for.
    QTest::newRow("won't load") << u"has:errors"_s << QStringList{u"epsilon.md"_s};
    QTest::newRow("not as written") << u"has:problems -has:errors"_s << QStringList{u"delta"_s};
    QTest::newRow("folder") << u"folder:sub"_s << QStringList{u"delta"_s};
    const QStringList all{u"alpha"_s, u"beta"_s, u"delta"_s, u"epsilon.md"_s, u"gamma"_s};
    QTest::newRow("place") << u"place:AGENTS"_s << all;
    QTest::newRow("today") << u"changed:today"_s << all;
}

void OverviewTest::filters()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    const Fixture f;
    // One that does not load: its second line belongs to nothing.
    f.test.write(u".claude/agents/epsilon.md"_s,
                 "---\nname: epsilon\ndescription: Use it when: asked\n  again: [\n---\n\nYou are epsilon.\n");
    f.scan();
    QTRY_COMPARE(f.shown().size(), 5);
    f.type(text);
    QCOMPARE(f.shown(), expected);
    QCOMPARE(f.count(), expected.size() == 5 ? u"5 agent(s)"_s : u"%1 of 5 agent(s)"_s.arg(expected.size()));
    if (popupOf(f)->isVisible())
        QTest::keyClick(popupOf(f), Qt::Key_Escape);
    QTest::keyClick(f.filter(), Qt::Key_Escape);
    QCOMPARE(f.filter()->text(), QString());
    QCOMPARE(f.shown().size(), 5);
}

void OverviewTest::saysWhatItDidNotUnderstand()
{
    const Fixture f;
    const auto *problems = f.find<QLabel>(u"overviewFilterProblems"_s);
    QVERIFY(problems->isHidden());
    f.type(u"speed:high"_s);
    QVERIFY(problems->isVisible());
    QVERIFY(problems->text().contains(u"“speed:”"_s));
    f.type(u"alpha"_s);
    QVERIFY(problems->isHidden());
}

void OverviewTest::completesKeysAndValues()
{
    const Fixture f;
    f.type(u"co"_s);
    QTreeView *popup = popupOf(f);
    QVERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QVERIFY(popup->model()->index(0, 1).data().toString().endsWith(u'.')); // what the key asks for
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(f.filter()->text(), u"color:"_s);
    QTRY_VERIFY(popup->isVisible()); // its values
    QTest::keyClicks(popup, u"gr"_s);
    QCOMPARE(f.filter()->text(), u"color:gr"_s);
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"green"_s);
    QCOMPARE(popup->model()->index(1, 0).data().toString(), u"greenish"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(f.filter()->text(), u"color:greenish "_s);
    QVERIFY(!popup->isVisible());
    QCOMPARE(f.shown(), QStringList{u"delta"_s});
    // Esc closes the list and leaves the text.
    QTest::keyClicks(f.filter(), u"mod"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QCOMPARE(f.filter()->text(), u"color:greenish mod"_s);
}

void OverviewTest::helpsOnRequest()
{
    const Fixture f;
    QTreeView *popup = popupOf(f);
    for (const auto &ask : std::vector<std::function<void()>>{
             [&] { QTest::keyClick(f.filter(), Qt::Key_Space, Qt::ControlModifier); },
             [&] { QTest::keyClick(f.filter(), Qt::Key_F1); },
             [&] { f.filter()->findChild<QAction *>(u"filterHelp"_s)->trigger(); },
         }) {
        f.filter()->clear();
        ask();
        QVERIFY(popup->isVisible());
        QCOMPARE(popup->model()->rowCount(), int(queryKeys().size()));
        QTest::keyClick(popup, Qt::Key_Escape);
    }
    // Behind a word, a new term.
    f.type(u"alpha"_s);
    f.filter()->showHelp();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(f.filter()->text(), u"alpha model:"_s);
}

void OverviewTest::groupsAndRemembers()
{
    Fixture f;
    auto *grouping = f.find<QComboBox>(u"overviewGrouping"_s);
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down); // place
    QCOMPARE(f.shown().constFirst(), u"[Über agents]"_s);
    QTest::keyClick(grouping, Qt::Key_Down);
    QTest::keyClick(grouping, Qt::Key_Down); // model
    const QStringList byModel{u"[opus]"_s, u"alpha"_s,          u"delta"_s, u"[sonnet]"_s,
                              u"beta"_s,   u"[No model set]"_s, u"gamma"_s};
    QCOMPARE(f.shown(), byModel);
    f.make();
    QCOMPARE(f.find<QComboBox>(u"overviewGrouping"_s)->currentText(), u"Model"_s);
    QCOMPARE(f.shown(), byModel);
}

void OverviewTest::keepsClosedGroupsClosed()
{
    Fixture f;
    auto *grouping = f.find<QComboBox>(u"overviewGrouping"_s);
    QTest::keyClick(grouping, Qt::Key_End); // colour
    const QModelIndex blue = f.row(u"blue"_s);
    f.table()->setFocus();
    f.table()->setCurrentIndex(blue);
    QTest::keyClick(f.table(), Qt::Key_Return); // closes it
    const QStringList closed{u"[blue]"_s, u"[greenish]"_s,  u"delta"_s, u"[red]"_s,
                             u"alpha"_s,  u"[No colour]"_s, u"beta"_s};
    QCOMPARE(f.shown(), closed);
    // A filter shows what it finds; without it all is as before.
    f.type(u"gamma"_s);
    QCOMPARE(f.shown(), QStringList({u"[blue]"_s, u"gamma"_s}));
    f.filter()->clear();
    QCOMPARE(f.shown(), closed);
    QTest::keyClick(grouping, Qt::Key_Home);
    QTest::keyClick(grouping, Qt::Key_End);
    QCOMPARE(f.shown(), closed);
    f.table()->setCurrentIndex(f.row(u"blue"_s));
    QTest::keyClick(f.table(), Qt::Key_Right);
    QCOMPARE(f.shown().size(), 8);
}

void OverviewTest::sortsByAHeader()
{
    Fixture f;
    const auto clickOn = [&f](int column) {
        QHeaderView *header = f.table()->header();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 10, header->height() / 2});
    };
    clickOn(Model::ModelColumn);
    QCOMPARE(f.shown(), QStringList({u"alpha"_s, u"delta"_s, u"beta"_s, u"gamma"_s}));
    clickOn(Model::ModelColumn);
    QCOMPARE(f.shown(), QStringList({u"beta"_s, u"alpha"_s, u"delta"_s, u"gamma"_s}));
    f.make(); // it is remembered
    QCOMPARE(f.shown(), QStringList({u"beta"_s, u"alpha"_s, u"delta"_s, u"gamma"_s}));
}

void OverviewTest::hidesAndMovesColumns()
{
    Fixture f;
    QHeaderView *header = f.table()->header();
    QVERIFY(header->isSectionHidden(Model::FolderColumn));
    const auto toggle = [&](int column) {
        inMenu(header, [column](QMenu *menu) { chooseInMenu(menu, u"showColumn%1"_s.arg(column)); });
        Q_EMIT header->customContextMenuRequested({5, 5});
    };
    toggle(Model::FolderColumn);
    toggle(Model::TokensColumn);
    QVERIFY(!header->isSectionHidden(Model::FolderColumn));
    header->moveSection(header->visualIndex(Model::ModelColumn), 1);
    header->resizeSection(Model::NameColumn, 321);
    f.make();
    header = f.table()->header();
    QVERIFY(!header->isSectionHidden(Model::FolderColumn));
    QVERIFY(header->isSectionHidden(Model::TokensColumn));
    QCOMPARE(header->visualIndex(Model::ModelColumn), 1);
    QCOMPARE(header->sectionSize(Model::NameColumn), 321);
    // What cannot be read is not taken.
    f.test.workspace()->settings()->setOverviewColumns(u"nonsense"_s);
    f.make();
    QCOMPARE(f.table()->header()->visualIndex(Model::ModelColumn), int(Model::ModelColumn));
}

void OverviewTest::saysWhyItIsEmpty()
{
    Fixture f(false);
    QVERIFY(f.find<QLabel>(u"overviewEmptyText"_s)->isVisible());
    QSignalSpy open(f.panel.get(), &OverviewPanel::openFolderRequested);
    QTest::mouseClick(f.find<QPushButton>(u"overviewOpenFolder"_s), Qt::LeftButton);
    QCOMPARE(open.count(), 1);
    f.test.write(u"a.md"_s, plainAgent("a"));
    f.scan();
    QTRY_VERIFY(f.table()->isVisible());
    f.type(u"nothing has this"_s);
    QVERIFY(!f.table()->isVisible());
    auto *clear = f.find<QPushButton>(u"overviewClearFilter"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(f.table()->isVisible());
    QCOMPARE(f.filter()->text(), QString());
}

void OverviewTest::opensByKeysAndMouse()
{
    Fixture f;
    QSignalSpy chosen(f.panel.get(), &OverviewPanel::agentChosen);
    f.type(u"model:opus "_s);
    QTest::keyClick(f.filter(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), f.table());
    QCOMPARE(f.table()->currentIndex().data().toString(), u"alpha"_s);
    QTest::keyClick(f.table(), Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst(), QVariantList({f.path(u"alpha.md"_s), false}));
    QTest::keyClick(f.table(), Qt::Key_Down);
    QTest::keyClick(f.table(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst(), QVariantList({f.path(u"sub/delta.md"_s), true}));
    const QModelIndex alpha = f.row(u"alpha"_s);
    f.click(u"alpha"_s);
    QTest::mouseDClick(f.table()->viewport(), Qt::LeftButton, {}, f.table()->visualRect(alpha).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.takeFirst(), QVariantList({f.path(u"alpha.md"_s), true}));
}

void OverviewTest::editsAllSelectedRows()
{
    Fixture f;
    QSignalSpy edits(f.panel.get(), &OverviewPanel::editRequested);
    auto *button = f.find<QToolButton>(u"overviewSetColour"_s);
    QVERIFY(!button->isEnabled());
    f.click(u"alpha"_s);
    f.click(u"delta"_s, Qt::ControlModifier);
    QCOMPARE(f.count(), u"4 agent(s), 2 selected"_s);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *editor = f.find<QComboBox>(u"colourEditor"_s);
    QVERIFY(editor->isVisible());
    QTRY_VERIFY(editor->view()->isVisible());
    editor->view()->setCurrentIndex(editor->model()->index(editor->findData(u"purple"_s), 0));
    QTest::keyClick(editor->view(), Qt::Key_Return);
    QCOMPARE(edits.count(), 1);
    QCOMPARE(edits.at(0),
             QVariantList({QStringList{f.path(u"alpha.md"_s), f.path(u"sub/delta.md"_s)}, u"color"_s, u"purple"_s}));
    // Nothing was changed here.
    QCOMPARE(f.row(u"alpha"_s).siblingAtColumn(Model::ColourColumn).data().toString(), u"red"_s);
    QTRY_VERIFY(!f.panel->findChild<QComboBox *>(u"colourEditor"_s));
}

void OverviewTest::editsByKeysOnly()
{
    Fixture f;
    QSignalSpy edits(f.panel.get(), &OverviewPanel::editRequested);
    f.filter()->setFocus();
    QTest::keyClick(f.filter(), Qt::Key_Down);
    QTest::keyClick(f.table(), Qt::Key_Down, Qt::ShiftModifier); // alpha and beta
    QTest::keyClick(f.table(), Qt::Key_Right);
    QTest::keyClick(f.table(), Qt::Key_Right);
    QCOMPARE(f.table()->currentIndex().column(), int(Model::ModelColumn));
    QCOMPARE(f.panel->selectedPaths().size(), 2);
    QTest::keyClick(f.table(), Qt::Key_F2);
    auto *editor = f.find<QComboBox>(u"modelEditor"_s);
    QTRY_VERIFY(editor->view()->isVisible());
    QTest::keyClick(editor->view(), Qt::Key_Escape);
    editor->lineEdit()->selectAll();
    QTest::keyClicks(editor->lineEdit(), u"claude-next-1"_s);
    QTest::keyClick(editor->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(edits.count(), 1);
    QCOMPARE(edits.at(0).at(0).toStringList(), QStringList({f.path(u"alpha.md"_s), f.path(u"beta.md"_s)}));
    QCOMPARE(edits.at(0).at(1).toString(), u"model"_s);
    QCOMPARE(edits.at(0).at(2).toString(), u"claude-next-1"_s);
    // "Not set" takes the field away.
    QTest::keyClick(f.table(), Qt::Key_F2);
    editor = f.find<QComboBox>(u"modelEditor"_s);
    QTRY_VERIFY(editor->view()->isVisible());
    editor->view()->setCurrentIndex(editor->model()->index(0, 0));
    QTest::keyClick(editor->view(), Qt::Key_Return);
    QTRY_COMPARE(edits.count(), 2);
    QCOMPARE(edits.at(1).at(2).toString(), QString());
}

void OverviewTest::keepsASelectionThroughAFilter()
{
    Fixture f;
    QSignalSpy selections(f.panel.get(), &OverviewPanel::selectionChanged);
    f.click(u"alpha"_s);
    f.click(u"gamma"_s, Qt::ControlModifier);
    QCOMPARE(selections.count(), 2);
    f.type(u"alp"_s);
    // What is not shown is not selected, so that nobody edits it unseen.
    QCOMPARE(f.panel->selectedPaths(), QStringList{f.path(u"alpha.md"_s)});
    QCOMPARE(selections.constLast().at(0).toStringList(), QStringList{f.path(u"alpha.md"_s)});
    f.filter()->clear();
    QCOMPARE(f.panel->selectedPaths(), QStringList{f.path(u"alpha.md"_s)});
}

void OverviewTest::leavesAnEditWithoutAChange()
{
    Fixture f;
    QSignalSpy edits(f.panel.get(), &OverviewPanel::editRequested);
    f.click(u"alpha"_s, {}, Model::ColourColumn);
    QTest::keyClick(f.table(), Qt::Key_F2);
    auto *editor = f.find<QComboBox>(u"colourEditor"_s);
    QCOMPARE(editor->currentData().toString(), u"red"_s);
    QTRY_VERIFY(editor->view()->isVisible());
    QTest::keyClick(editor->view(), Qt::Key_Escape);
    f.filter()->setFocus(); // as a click elsewhere
    QTRY_VERIFY(!f.panel->findChild<QComboBox *>(u"colourEditor"_s));
    QCOMPARE(edits.count(), 0);
}

void OverviewTest::editsNoReadOnlyRow()
{
    Fixture f;
    const auto opened = f.test.workspace()->open(f.path(u"alpha.md"_s));
    QVERIFY(opened);
    (*opened)->setReadOnly(true);
    f.click(u"alpha"_s);
    QVERIFY(!f.find<QToolButton>(u"overviewSetModel"_s)->isEnabled());
    QTest::keyClick(f.table(), Qt::Key_F2);
    QVERIFY(!f.panel->findChild<QComboBox *>(u"modelEditor"_s));
    // Beside another one, that one is edited.
    f.click(u"beta"_s, Qt::ControlModifier);
    f.click(u"alpha"_s, Qt::ControlModifier);
    f.click(u"alpha"_s, Qt::ControlModifier);
    QVERIFY(f.find<QToolButton>(u"overviewSetModel"_s)->isEnabled());
    QTest::keyClick(f.table(), Qt::Key_F2);
    QVERIFY(f.panel->findChild<QComboBox *>(u"modelEditor"_s));
    QCOMPARE(f.table()->currentIndex().siblingAtColumn(0).data().toString(), u"beta"_s);
}

void OverviewTest::offersWhatTheClientsKnow()
{
    Fixture f(false);
    f.test.write(u".claude/agents/claude.md"_s, plainAgent("claude", "model: house-model\n"));
    f.test.write(u".gemini/agents/gemini.md"_s, plainAgent("gemini", "model: house-model\n"));
    f.test.write(u".gemini/agents/other.md"_s, plainAgent("other", "model: gemini-next\n"));
    f.test.write(u".gemini/agents/note.md"_s, "---\ndescription: A note.\n---\n");
    f.test.write(u".opencode/agents/open.md"_s, "---\ndescription: Opens.\n---\n");
    f.scan();
    const auto offered = [&f](const QString &button, const QString &name) -> QStringList {
        QTest::mouseClick(f.find<QToolButton>(button), Qt::LeftButton);
        auto *editor = f.find<QComboBox>(name);
        QStringList values;
        for (int i = 1; i < editor->count(); ++i) // behind “Not set”
            values += editor->itemText(i);
        bool isClosed = QTest::qWaitFor([editor] { return editor->view()->isVisible(); });
        QTest::keyClick(editor->view(), Qt::Key_Escape);
        f.filter()->setFocus();
        isClosed = isClosed && QTest::qWaitFor([&] { return !f.panel->findChild<QComboBox *>(name); });
        return isClosed ? values : QStringList{u"(never closed)"_s};
    };
    const auto models = [&] { return offered(u"overviewSetModel"_s, u"modelEditor"_s); };
    const auto colours = [&] { return offered(u"overviewSetColour"_s, u"colourEditor"_s); };
    f.click(u"claude"_s);
    QVERIFY(models().contains(u"opus"_s));
    QVERIFY(!models().contains(u"gemini-next"_s));
    QVERIFY(colours().contains(u"purple"_s));
    f.click(u"gemini"_s);
    QVERIFY(models().contains(u"gemini-next"_s));
    QVERIFY(!models().contains(u"opus"_s));
    QVERIFY(colours().isEmpty()); // it has none
    f.click(u"claude"_s, Qt::ControlModifier);
    QVERIFY(models().contains(u"house-model"_s));
    QVERIFY(!models().contains(u"opus"_s));
    QVERIFY(!models().contains(u"gemini-next"_s));
    QVERIFY(colours().isEmpty());
    f.click(u"open"_s);
    QVERIFY(colours().contains(u"primary"_s)); // of its theme
    f.click(u"claude"_s, Qt::ControlModifier);
    QVERIFY(colours().isEmpty());
}

void OverviewTest::offersWhatCanBeDone()
{
    Fixture f;
    QSignalSpy actions(f.panel.get(), &OverviewPanel::agentActionRequested);
    const auto choose = [&f](const QString &entry) {
        inMenu(f.table(), [entry](QMenu *menu) { chooseInMenu(menu, entry); });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(f.table()->viewport(), &event);
    };
    f.click(u"alpha"_s);
    const std::vector<std::pair<QString, AgentAction>> single{
        {u"agentCompare"_s, AgentAction::Compare},     {u"agentRename"_s, AgentAction::Rename},
        {u"agentDuplicate"_s, AgentAction::Duplicate}, {u"agentCopy"_s, AgentAction::Copy},
        {u"agentMove"_s, AgentAction::Move},           {u"agentDelete"_s, AgentAction::Delete}};
    for (const auto &[entry, action] : single) {
        choose(entry);
        QCOMPARE(actions.count(), 1);
        QCOMPARE(actions.at(0).at(0).value<AgentAction>(), action);
        QCOMPARE(actions.takeFirst().at(1).toStringList(), QStringList{f.path(u"alpha.md"_s)});
    }
    f.click(u"beta"_s, Qt::ShiftModifier);
    inMenu(f.table(), [](QMenu *menu) {
        QVERIFY(!menu->findChild<QAction *>(u"agentRename"_s)->isEnabled());
        QVERIFY(!menu->findChild<QAction *>(u"agentDuplicate"_s)->isEnabled());
        QVERIFY(menu->findChild<QAction *>(u"agentCompare"_s)->isEnabled());
        QVERIFY(menu->findChild<QAction *>(u"agentMove"_s)->isEnabled());
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(f.table()->viewport(), &event);
    QTest::keyClick(f.table(), Qt::Key_Delete);
    QCOMPARE(actions.count(), 1);
    QCOMPARE(actions.at(0).at(1).toStringList().size(), 2);
}

void OverviewTest::saysWhyItCannotBeDone_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isMissing");
    QTest::addColumn<bool>("isReadOnly");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("reason"); // empty: it can be done
    const QString kept = u"An update or an administrator would overwrite what is changed here."_s;
    const QString gone = u"The file is gone."_s;
    const QString none = u"No agent is chosen."_s;
    const QString one = u"This is done with one agent at a time."_s;
    const auto row = [](const char *name, int count, bool isMissing, bool isReadOnly, const char *action,
                        const QString &reason) {
        QTest::addRow("%s, %s", name, action)
            << count << isMissing << isReadOnly << QString::fromLatin1(action) << reason;
    };
    for (const char *action :
         {"agentOpen", "agentCompare", "agentRename", "agentDuplicate", "agentCopy", "agentMove", "agentDelete"}) {
        row("none", 0, false, false, action, none);
        row("one", 1, false, false, action, {});
    }
    for (const char *action :
         {"agentCompare", "agentRename", "agentDuplicate", "agentCopy", "agentMove", "agentDelete"})
        row("gone", 1, true, true, action, gone);
    for (const char *action : {"agentRename", "agentMove", "agentDelete"})
        row("a plugin's copy", 1, false, true, action, kept);
    for (const char *action : {"agentOpen", "agentCompare", "agentDuplicate", "agentCopy"})
        row("a plugin's copy", 1, false, true, action, {});
    row("two", 2, false, false, "agentCompare", {});
    row("two", 2, false, false, "agentRename", one);
    row("two of a plugin", 2, false, true, "agentRename", kept);
    row("two", 2, false, false, "agentDuplicate", one);
    row("three", 3, false, false, "agentCompare", u"Two agents can be compared."_s);
    row("three", 3, false, false, "agentMove", {});
}

void OverviewTest::saysWhyItCannotBeDone()
{
    QFETCH(const int, count);
    QFETCH(const bool, isMissing);
    QFETCH(const bool, isReadOnly);
    QFETCH(const QString, action);
    QFETCH(const QString, reason);
    AgentRow row{.path = u"/a.md"_s};
    row.isMissing = isMissing;
    row.isReadOnly = isReadOnly;
    QMenu menu;
    fillAgentMenu(&menu, std::vector<const AgentRow *>(static_cast<size_t>(count), &row), {});
    const auto *entry = menu.findChild<QAction *>(action);
    QVERIFY(entry);
    QCOMPARE(entry->isEnabled(), reason.isEmpty());
    if (!reason.isEmpty())
        QCOMPARE(entry->toolTip(), reason);
}

void OverviewTest::itsMenuHasEachLetterOnce()
{
    Fixture f;
    f.click(u"alpha"_s);
    inMenu(f.table(), [](QMenu *menu) {
        QString letters;
        const QList<QAction *> entries = menu->actions();
        for (const QAction *entry : entries) {
            if (entry->isSeparator())
                continue;
            const QString letter = entry->text().section(u'&', 1).first(1).toLower();
            QVERIFY2(!letters.contains(letter), qPrintable(entry->text()));
            letters += letter;
        }
        QCOMPARE(letters.size(), 10);
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(f.table()->viewport(), &event);
}

void OverviewTest::remembersAColumnWhenItHasItsWidth()
{
    Fixture f;
    const Settings *settings = f.test.workspace()->settings();
    const QString before = settings->overviewColumns();
    QHeaderView *header = f.table()->header();
    const QPoint border(header->sectionViewportPosition(Model::PlaceColumn) - 2, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, border);
    for (int step = 1; step <= 20; ++step)
        QTest::mouseMove(header->viewport(), border + QPoint(2 * step, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, border + QPoint(40, 0));
    const int width = header->sectionSize(Model::NameColumn);
    QCOMPARE(settings->overviewColumns(), before); // not at each step
    QTRY_VERIFY(settings->overviewColumns() != before);
    f.make();
    QCOMPARE(f.table()->header()->sectionSize(Model::NameColumn), width);
}

void OverviewTest::treeSpeaksTheSameLanguage()
{
    Fixture f;
    AgentsPanel tree(f.model.get());
    tree.show();
    auto *view = tree.findChild<QTreeView *>(u"agentsTree"_s);
    auto *filter = tree.findChild<AgentFilterEdit *>(u"agentsFilter"_s);
    const QModelIndex place = view->model()->index(0, 0);
    QCOMPARE(view->model()->rowCount(place), 4);
    QVERIFY(view->isExpanded(place));
    filter->setFocus();
    QTest::keyClicks(filter, u"model:opus -color:red"_s);
    QCOMPARE(view->model()->rowCount(view->model()->index(0, 0)), 1);
    QCOMPARE(view->model()->index(0, 0, view->model()->index(0, 0)).data().toString(), u"delta"_s);
    filter->clear();
    // Several are chosen without a look at each.
    QSignalSpy chosen(&tree, &AgentsPanel::agentChosen);
    QSignalSpy actions(&tree, &AgentsPanel::agentActionRequested);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        const QModelIndex index = view->model()->index(row, 0, view->model()->index(0, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
    };
    click(0, {});
    QCOMPARE(chosen.count(), 1);
    click(1, Qt::ControlModifier);
    QCOMPARE(chosen.count(), 1);
    inMenu(view, [](QMenu *menu) { chooseInMenu(menu, u"agentMove"_s); });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(view->viewport(), &event);
    QCOMPARE(actions.count(), 1);
    QCOMPARE(actions.at(0).at(1).toStringList(), QStringList({f.path(u"alpha.md"_s), f.path(u"beta.md"_s)}));
}

void OverviewTest::treeTakesPlainKeysOnly()
{
    const Fixture f;
    AgentsPanel tree(f.model.get());
    tree.show();
    auto *view = tree.findChild<QTreeView *>(u"agentsTree"_s);
    QSignalSpy chosen(&tree, &AgentsPanel::agentChosen);
    const QModelIndex first = view->model()->index(0, 0, view->model()->index(0, 0));
    view->setFocus();
    view->setCurrentIndex(first);
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(!view->selectionModel()->isSelected(first)); // the view's own key
    QTest::keyClick(view, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(view->selectionModel()->isSelected(first.siblingAtRow(1)));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(view, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(chosen.count(), 1);
}

QTEST_MAIN(OverviewTest)
#include "tst_overview.moc"
