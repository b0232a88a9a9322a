// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/documentpage.h"
#include "app/documenttabs.h"
#include "app/mainwindow.h"
#include "app/theme.h"
#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "inspector/fieldspanel.h"
#include "models/problemsmodel.h"
#include "panels/dialogs.h"
#include "panels/messagebar.h"
#include "windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray replaced(QByteArray bytes, const QByteArray &from, const QByteArray &to)
{
    return bytes.replace(from, to);
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void picksAColour_data();
    void picksAColour();
    void undoesWithTheFocusInAField();
    void showsAFileForALook();
    void listsProblemsAsTheyCome();
    void fixesFromTheVerdict();
    void fixesAllSafe();
    void fixesOfAllOpenFiles();
    void problemsCanBeSilenced();
    void aRuleExplainsItself();
    void showsWhereItLoads();
    void keepsLineFeedsInGit();
    void aWrongConfigurationIsSaid();
    void asksBeforeClosing_data();
    void asksBeforeClosing();
    void keepsWhatAnotherProgramWrote();
    void aConflictIsReachedByKeys();
    void savesNothingThatMayNotBeWritten();
    void takesTheDiskVersion();
    void restoresTheSession();
    void keepsSizesAndZoom();
    void swatchLeadsToThePicker();
    void suggestsWhereToSave_data();
    void suggestsWhereToSave();
    void fixesTheLineByKeys();
    void findsTheRowOfTheOpenFile();
    void verdictKeepsItsShapeWhileTyping();
    void saysThatAFileIsNotUtf8();
    void savesANewDocument();
    void opensWhatIsDropped();
    void goesToALine();
    void paintsItsThemes();
    void followsTheThemeEverywhere();
    void showsBoxesInEachTheme_data();
    void showsBoxesInEachTheme();
    void settlesInEachMode_data();
    void settlesInEachMode();
};

void MainWindowTest::picksAColour_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("by mouse") << true;
    QTest::newRow("by keys") << false;
}

void MainWindowTest::picksAColour()
{
    QFETCH(const bool, byMouse);
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, repairedAgent()));
    QVERIFY(f.settled());
    if (byMouse) {
        auto *swatch = f.find<QWidget>(u"swatch_blue"_s);
        QTest::mouseClick(swatch, Qt::LeftButton);
    } else {
        f.find<QWidget>(u"colorPicker"_s)->setFocus();
        QVERIFY(f.find<QWidget>(u"colorPicker"_s)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // from red to its neighbour
    }
    QCOMPARE(f.document()->reading().field(u"color")->value.toString(), u"blue"_s);
    QVERIFY(f.document()->isModified());
    QTest::keySequence(f.window.get(), QKeySequence::Save);
    QTRY_VERIFY(!f.document()->isModified());
    QCOMPARE(f.test.bytes(u"agent.md"_s), replaced(repairedAgent(), "color: red", "color: blue"));
}

void MainWindowTest::undoesWithTheFocusInAField()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, repairedAgent()));
    QVERIFY(f.settled());
    QTest::mouseClick(f.find<QWidget>(u"swatch_green"_s), Qt::LeftButton);
    QCOMPARE(f.document()->text(), QString::fromUtf8(replaced(repairedAgent(), "color: red", "color: green")));
    auto *name = f.find<QLineEdit>(u"field_name"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(f.document()->text(), QString::fromUtf8(repairedAgent()));
    QVERIFY(!f.document()->isModified());
    QCOMPARE(QApplication::focusWidget(), name);
    QTest::keyClick(name, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.document()->reading().field(u"color")->value.toString(), u"green"_s);
}

void MainWindowTest::showsAFileForALook()
{
    Fixture f;
    f.test.write(u"a.md"_s, plainAgent("a"));
    f.test.write(u"b.md"_s, plainAgent("b"));
    f.test.write(u"c.md"_s, plainAgent("c"));
    f.open(f.test.folder());
    auto *tree = f.find<QTreeView>(u"agentsTree"_s);
    QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), 3);
    const auto row = [tree](int agent) { return tree->model()->index(agent, 0, tree->model()->index(0, 0)); };
    const auto click = [&](int agent) {
        tree->scrollTo(row(agent));
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(row(agent)).center());
    };
    click(0);
    QTRY_COMPARE(f.tabs()->count(), 1);
    QVERIFY(!f.tabs()->currentPage()->isKept());
    click(1);
    QTRY_COMPARE(f.document()->title(), u"b.md"_s);
    QCOMPARE(f.tabs()->count(), 1); // the look was taken over
    QTest::keyClicks(f.editor(), u"x"_s);
    QVERIFY(f.tabs()->currentPage()->isKept()); // editing keeps it
    click(2);
    QTRY_COMPARE(f.tabs()->count(), 2);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(row(2)).center());
    QTRY_VERIFY(f.tabs()->currentPage()->isKept());
    QCOMPARE(f.test.workspace()->documents().size(), 2U);
}

void MainWindowTest::listsProblemsAsTheyCome()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, plainAgent("agent", "color: red\n")));
    QVERIFY(f.settled());
    auto *list = f.find<QTreeView>(u"problemsList"_s);
    const int before = list->model()->rowCount();
    QTextCursor cursor = f.editor()->textCursor();
    cursor.setPosition(static_cast<int>(f.document()->text().indexOf(u"red"_s)) + 3);
    f.editor()->setTextCursor(cursor);
    f.editor()->setFocus();
    QTest::keyClicks(f.editor(), u"dish"_s);
    QTRY_COMPARE(list->model()->rowCount(), before + 1);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(f.editor(), Qt::Key_Backspace);
    QTRY_COMPARE(list->model()->rowCount(), before);
}

void MainWindowTest::fixesFromTheVerdict()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, repairedAgent()));
    QVERIFY(f.settled());
    QPushButton *button = nullptr;
    for (QPushButton *candidate : f.find<QWidget>(u"verdictBar"_s)->findChildren<QPushButton *>()) {
        if (candidate->isVisible() && !button)
            button = candidate;
    }
    QVERIFY(button);
    const QString description = *f.document()->reading().description;
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(f.document()->reading().strictYaml);
    QCOMPARE(*f.document()->reading().description, description);
    f.trigger(u"actionUndo"_s);
    QCOMPARE(f.document()->text(), QString::fromUtf8(repairedAgent()));
}

void MainWindowTest::fixesAllSafe()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, repairedAgent()));
    QVERIFY(f.settled());
    QTest::mouseClick(f.find<QPushButton>(u"problemsFixAll"_s), Qt::LeftButton);
    auto *dialog = f.window->findChild<QDialog *>(u"changePlanDialog"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>(u"planList"_s);
    const auto *change = dialog->findChild<QPlainTextEdit *>(u"diffView"_s);
    const auto isShown = [change] { return change->toPlainText().contains(u"\n+description: \""_s); };
    for (int row = 1; row < list->topLevelItemCount() && !isShown(); ++row)
        QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(isShown());
    QCOMPARE(f.document()->text(), QString::fromUtf8(repairedAgent())); // listed before, not applied
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"planApply"_s), Qt::LeftButton);
    QTRY_VERIFY(f.document()->reading().strictYaml);
    f.trigger(u"actionUndo"_s);
    QCOMPARE(f.document()->text(), QString::fromUtf8(repairedAgent())); // one step
}

void MainWindowTest::fixesOfAllOpenFiles()
{
    Fixture f;
    f.open(f.test.write(u"one.md"_s, repairedAgent()));
    QVERIFY(f.settled());
    AgentDocument *one = f.document();
    f.open(f.test.write(u"two.md"_s, repairedAgent()));
    QVERIFY(f.settled());
    AgentDocument *two = f.document();
    QVERIFY(one != two);
    f.trigger(u"actionFixAll"_s);
    auto *dialog = f.window->findChild<QDialog *>(u"changePlanDialog"_s);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>(u"planList"_s);
    const auto fixes = [list] {
        int count = 0;
        for (QTreeWidgetItemIterator at(list); *at; ++at)
            count += (*at)->childCount() == 0 ? 1 : 0;
        return count;
    };
    const int ofThisFile = fixes();
    // By keyboard: the second choice of the first box, then one rule of all.
    auto *scope = dialog->findChild<QComboBox *>(u"planScope"_s);
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_Down);
    QVERIFY(fixes() > ofThisFile);
    auto *rule = dialog->findChild<QComboBox *>(u"planRule"_s);
    rule->setCurrentText(u"header/unquoted-colon"_s);
    QCOMPARE(list->topLevelItemCount(), 2);
    QTest::keyClick(dialog->findChild<QPushButton *>(u"planApply"_s), Qt::Key_Space);
    QTRY_VERIFY(one->reading().strictYaml && two->reading().strictYaml);
    one->undo();
    QCOMPARE(one->text(), QString::fromUtf8(repairedAgent())); // one step in each file
    two->undo();
    QCOMPARE(two->text(), QString::fromUtf8(repairedAgent()));
}

void MainWindowTest::problemsCanBeSilenced()
{
    Fixture f;
    f.open(f.test.write(u"probe.md"_s, "---\nname: probe\ndescription: Use this agent when tests fail.\n"
                                       "tools: Read, Deploy\n---\n\nYou mend tests.\n"));
    QVERIFY(f.settled());
    const auto isTold = [&f](const QString &id) {
        return std::ranges::contains(f.document()->diagnostics(), id, &Diagnostic::rule);
    };
    QTRY_VERIFY(isTold(u"tools/unknown"_s));
    f.chooseInProblemMenu(u"tools/unknown"_s, u"problemKnown"_s);
    QTRY_VERIFY(!isTold(u"tools/unknown"_s));
    QFile configuration(QFileInfo(f.document()->path()).path() + u"/.dossier.json"_s);
    QVERIFY(configuration.open(QIODevice::ReadOnly));
    QVERIFY(configuration.readAll().contains("\"Deploy\""));
    QVERIFY(!f.document()->isModified());

    QVERIFY(f.document()->setField(u"model"_s, u"gpt-4"_s));
    QTRY_VERIFY(isTold(u"model/unknown"_s));
    f.chooseInProblemMenu(u"model/unknown"_s, u"problemIgnoreHere"_s);
    QTRY_VERIFY(!isTold(u"model/unknown"_s));
    QVERIFY(f.document()->text().contains(u"# dossier: ignore model/unknown\n---"_s));
    f.trigger(u"actionUndo"_s);
    QTRY_VERIFY(isTold(u"model/unknown"_s));
}

void MainWindowTest::aRuleExplainsItself()
{
    Fixture f;
    f.open(f.test.write(u"probe.md"_s, repairedAgent()));
    QVERIFY(f.settled());
    f.chooseInProblemMenu(u"header/unquoted-colon"_s, u"problemHelp"_s);
    auto *text = f.window->findChild<QTextBrowser *>(u"ruleHelpText"_s);
    QVERIFY(text && text->isVisible());
    QVERIFY(text->toPlainText().contains(u"header/unquoted-colon"_s));
}

void MainWindowTest::showsWhereItLoads()
{
    Fixture f;
    f.open(f.test.write(u"repo/.claude/agents/probe.md"_s, repairedAgent()));
    QVERIFY(f.settled());
    QVERIFY(QDir().mkpath(f.test.path(u"repo/.git"_s)));
    auto *tabs = f.find<QTabWidget>(u"belowTabs"_s);
    QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
    auto *windows = f.find<QLabel>(u"sentence_windows-checkout"_s);
    QVERIFY(windows && windows->isVisible());
    QVERIFY(windows->text().contains(u"does not load it"_s));
    auto *fix = f.find<QPushButton>(u"fix_windows-checkout"_s);
    QVERIFY(fix->isVisible());
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_VERIFY(windows->text().contains(u"loads it"_s));
    QVERIFY(!fix->isVisible());
}

void MainWindowTest::keepsLineFeedsInGit()
{
    Fixture f;
    QVERIFY(QDir().mkpath(f.test.path(u"repo/.git"_s)));
    f.open(f.test.write(u"repo/.claude/agents/probe.md"_s, repairedAgent()));
    QVERIFY(f.settled());
    f.find<QTabWidget>(u"belowTabs"_s)->setCurrentIndex(1);
    auto *keep = f.find<QPushButton>(u"keep_windows-checkout"_s);
    QTRY_VERIFY(keep->isVisible());
    QTest::mouseClick(keep, Qt::LeftButton);
    QCOMPARE(f.dialogs.asked.size(), 1);
    QFile attributes(f.test.path(u"repo/.gitattributes"_s));
    QVERIFY(attributes.open(QIODevice::ReadOnly));
    QCOMPARE(attributes.readAll(), QByteArray("*.md text eol=lf\n"));
}

void MainWindowTest::aWrongConfigurationIsSaid()
{
    Fixture f;
    f.test.write(u".dossier.json"_s, "{\"rules\": {\"no/such\": \"off\"}}");
    f.open(f.test.write(u"probe.md"_s, repairedAgent()));
    QVERIFY(f.settled());
    auto *bar = f.find<MessageBar>(u"noticeBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"/rules/no~1such"_s), qPrintable(bar->text()));
    f.test.write(u".dossier.json"_s, "{}");
    QTRY_VERIFY(!bar->isVisible());
}

void MainWindowTest::asksBeforeClosing_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("saved");
    QTest::newRow("save") << static_cast<int>(Dialogs::SaveAnswer::Save) << true << true;
    QTest::newRow("discard") << static_cast<int>(Dialogs::SaveAnswer::Discard) << true << false;
    QTest::newRow("cancel") << static_cast<int>(Dialogs::SaveAnswer::Cancel) << false << false;
}

void MainWindowTest::asksBeforeClosing()
{
    QFETCH(const int, answer);
    QFETCH(const bool, closed);
    QFETCH(const bool, saved);
    Fixture f;
    f.dialogs.answer = static_cast<Dialogs::SaveAnswer>(answer);
    f.open(f.test.write(u"agent.md"_s, plainAgent("agent")));
    QVERIFY(f.document()->setField(u"color"_s, u"pink"_s));
    f.window->close(); // a save ends first
    QTRY_COMPARE(!f.window->isVisible(), closed);
    QCOMPARE(f.dialogs.asked, QList<QStringList>({{u"agent.md"_s}}));
    QCOMPARE(f.test.bytes(u"agent.md"_s).contains("pink"), saved);
}

void MainWindowTest::keepsWhatAnotherProgramWrote()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, plainAgent("agent")));
    QVERIFY(f.document()->setField(u"color"_s, u"pink"_s));
    const QByteArray foreign = plainAgent("agent", "model: opus\n");
    f.test.write(u"agent.md"_s, foreign);
    f.trigger(u"actionSave"_s);
    QCOMPARE(f.test.bytes(u"agent.md"_s), foreign); // nothing unseen is overwritten
    QTRY_VERIFY(f.find<QWidget>(u"diskBar"_s)->isVisible());
    QVERIFY(f.document()->isModified());
    QTest::mouseClick(f.find<QPushButton>(u"overwriteDisk"_s), Qt::LeftButton);
    QTRY_VERIFY(!f.document()->isModified());
    QCOMPARE(f.test.bytes(u"agent.md"_s), plainAgent("agent", "color: pink\n"));
    QTRY_VERIFY(!f.find<QWidget>(u"diskBar"_s)->isVisible());
}

void MainWindowTest::aConflictIsReachedByKeys()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, plainAgent("agent")));
    QVERIFY(f.document()->setField(u"color"_s, u"pink"_s));
    f.test.write(u"agent.md"_s, plainAgent("agent", "model: opus\n"));
    f.trigger(u"actionSave"_s);
    QTRY_VERIFY(f.find<QWidget>(u"diskBar"_s)->isVisible());
    f.window->statusBar()->clearMessage();
    f.trigger(u"actionSave"_s); // says it again
    QTRY_VERIFY(!f.window->statusBar()->currentMessage().isEmpty());
    f.editor()->setFocus();
    f.trigger(u"actionPreviousPane"_s);
    auto *bar = f.find<QWidget>(u"diskBar"_s);
    QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
    auto *mine = f.find<QPushButton>(u"overwriteDisk"_s);
    mine->setFocus();
    QTest::keyClick(mine, Qt::Key_Return);
    QTRY_VERIFY(!f.document()->isModified());
    QCOMPARE(f.test.bytes(u"agent.md"_s), plainAgent("agent", "color: pink\n"));
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(QApplication::focusWidget(), f.editor());
}

void MainWindowTest::savesNothingThatMayNotBeWritten()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, plainAgent("agent")));
    f.document()->setReadOnly(true);
    f.trigger(u"actionSave"_s);
    QVERIFY(!f.window->statusBar()->currentMessage().isEmpty());
    QVERIFY(!f.test.workspace()->isSaving(f.document()));
}

void MainWindowTest::takesTheDiskVersion()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, plainAgent("agent")));
    QVERIFY(f.document()->setField(u"color"_s, u"pink"_s));
    const QByteArray foreign = plainAgent("agent", "model: opus\n");
    f.test.write(u"agent.md"_s, foreign);
    QTRY_COMPARE(f.document()->diskState(), AgentDocument::DiskState::Changed);
    QTRY_VERIFY(f.find<QWidget>(u"diskBar"_s)->isVisible());
    QTest::mouseClick(f.find<QPushButton>(u"takeDiskVersion"_s), Qt::LeftButton);
    QTRY_COMPARE(f.document()->text(), QString::fromUtf8(foreign));
    QVERIFY(!f.document()->isModified());
    f.document()->undo(); // a reload loses nothing
    QCOMPARE(f.document()->text(), QString::fromUtf8(plainAgent("agent", "color: pink\n")));
}

void MainWindowTest::restoresTheSession()
{
    Fixture f;
    f.open(f.test.folder());
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    f.open(f.test.write(u"b.md"_s, plainAgent("b")));
    f.tabs()->setCurrentIndex(0);
    QVERIFY(f.window->close());
    f.restart();
    QCOMPARE(f.tabs()->count(), 0);
    f.window->restoreSession();
    QCOMPARE(f.tabs()->count(), 2);
    QCOMPARE(f.document()->title(), u"a.md"_s);
    QCOMPARE(f.test.workspace()->library()->places().size(), 2U);
}

/// What one tab is given, the others and the next start have.
void MainWindowTest::keepsSizesAndZoom()
{
    Fixture f;
    f.open(f.test.write(u"a.md"_s, plainAgent("a")));
    f.open(f.test.write(u"b.md"_s, plainAgent("b")));
    f.trigger(u"actionZoomIn"_s);
    QTest::keyClick(f.editor(), Qt::Key_Plus, Qt::ControlModifier);
    const auto *fields = f.find<FieldsPanel>(u"fieldsPanel"_s);
    const int before = fields->width();
    auto *handle = f.find<QSplitter>(u"pageSplitter"_s)->handle(1);
    const QPoint grip = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, grip);
    QTest::mouseMove(handle, grip - QPoint(60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, grip - QPoint(60, 0));
    const int after = fields->width();
    QVERIFY(after > before + 40);
    f.tabs()->setCurrentIndex(0);
    QCOMPARE(f.editor()->zoomPercent(), 120);
    QTRY_COMPARE(f.find<FieldsPanel>(u"fieldsPanel"_s)->width(), after);
    QVERIFY(f.window->close());
    f.restart();
    f.window->restoreSession();
    QCOMPARE(f.editor()->zoomPercent(), 120);
    QTRY_COMPARE(f.find<FieldsPanel>(u"fieldsPanel"_s)->width(), after);
    f.trigger(u"actionZoomReset"_s);
    QCOMPARE(f.editor()->zoomPercent(), 100);
}

/// Between a key and the next check no button goes and comes.
void MainWindowTest::verdictKeepsItsShapeWhileTyping()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s,
                        "---\nname: agent\ndescription: Use this agent when: a thing is done.\n---\nBody.\n"));
    QVERIFY(f.settled());
    const auto *bar = f.find<QWidget>(u"verdictBar"_s);
    auto *button = f.find<QPushButton>(u"verdictFix1"_s);
    QVERIFY(button->isVisible());
    const QRect place = bar->geometry();
    f.editor()->select({f.document()->text().indexOf(u"thing"_s), 0});
    QTest::keyClicks(f.editor(), u"odd "_s);
    QVERIFY(!f.document()->isChecked());
    QVERIFY(button->isVisible());
    QCOMPARE(bar->geometry(), place);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(f.document()->text().contains(u"description: \"Use this agent when: a odd thing is done.\"\n"_s));
}

/// The scan of a folder may end after its file was opened.
void MainWindowTest::findsTheRowOfTheOpenFile()
{
    Fixture f;
    f.test.write(u".claude/agents/a.md"_s, plainAgent("a"));
    const QString path = f.test.write(u".claude/agents/b.md"_s, plainAgent("b"));
    f.window->open({.targets = {{.path = f.test.folder()}, {.path = path}}, .activationToken = {}});
    const auto *tree = f.find<QTreeView>(u"agentsTree"_s);
    QTRY_COMPARE(tree->currentIndex().data().toString(), u"b"_s);
    QVERIFY(tree->selectionModel()->isSelected(tree->currentIndex()));
}

void MainWindowTest::suggestsWhereToSave_data()
{
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("in a folder that was opened") << true;
    QTest::newRow("in the folder of the start") << false;
}

/// Where the client looks, under the agent's own name, which is what a key writes first.
void MainWindowTest::suggestsWhereToSave()
{
    QFETCH(bool, isOpened);
    Fixture f;
    f.test.write(u".claude/agents/a.md"_s, plainAgent("a"));
    if (isOpened)
        f.open(f.test.folder());
    f.trigger(u"new_plain"_s);
    QVERIFY(f.document());
    QVERIFY(f.editor()->hasFocus());
    QTest::keyClicks(f.editor(), u"writer"_s);
    QVERIFY2(f.document()->text().startsWith("---\nname: writer\ndescription: "_L1), qPrintable(f.document()->text()));
    f.trigger(u"actionSave"_s);
    QCOMPARE(f.dialogs.suggestedPath, f.test.path(u".claude/agents/writer.md"_s));
}

void MainWindowTest::fixesTheLineByKeys()
{
    Fixture f;
    const QByteArray bytes = plainAgent("agent", "allowed-tools: Read\n");
    f.open(f.test.write(u"agent.md"_s, bytes));
    QVERIFY(f.settled());
    QTest::keyClick(f.editor(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!QApplication::activePopupWidget());
    f.editor()->select({f.document()->text().indexOf(u"allowed"_s), 0});
    QTest::keyClick(f.editor(), Qt::Key_Period, Qt::ControlModifier);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(f.document()->source().toBytes(), replaced(bytes, "allowed-tools", "tools"));
    QVERIFY(f.editor()->hasFocus());
}

void MainWindowTest::swatchLeadsToThePicker()
{
    Fixture f;
    const QByteArray bytes = plainAgent("agent", "color: red\n");
    f.open(f.test.write(u"agent.md"_s, bytes));
    f.trigger(u"actionShowFields"_s);
    const auto *fields = f.find<FieldsPanel>(u"fieldsPanel"_s);
    QVERIFY(!fields->isVisible());
    QVERIFY(f.settled());
    QTRY_VERIFY(!f.editor()->swatchRect(0).isEmpty());
    QTest::mouseClick(f.editor()->viewport(), Qt::LeftButton, {}, f.editor()->swatchRect(0).center());
    QVERIFY(fields->isVisible());
    QCOMPARE(QApplication::focusWidget(), f.find<QWidget>(u"swatch_red"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(f.document()->source().toBytes(), replaced(bytes, "red", "blue"));
}

void MainWindowTest::saysThatAFileIsNotUtf8()
{
    Fixture f;
    const QByteArray latin = plainAgent("agent") + "Gr\xfc\xdf dich\n";
    f.open(f.test.write(u"latin.md"_s, latin));
    auto *bar = f.find<MessageBar>(u"note_bytes"_s);
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"UTF-8"_s));
    QVERIFY(f.document()->setField(u"color"_s, u"pink"_s));
    f.trigger(u"actionSave"_s);
    QTRY_VERIFY(!f.document()->isModified());
    QCOMPARE(f.test.bytes(u"latin.md"_s), plainAgent("agent", "color: pink\n") + "Gr\xfc\xdf dich\n");
}

void MainWindowTest::savesANewDocument()
{
    Fixture f;
    const QString id = f.test.workspace()->templates().front().id;
    f.trigger(u"new_"_s + id);
    QCOMPARE(f.tabs()->count(), 1);
    QVERIFY(f.document()->path().isEmpty());
    f.dialogs.savePath = f.test.path(u"made.md"_s);
    f.trigger(u"actionSave"_s);
    QTRY_COMPARE(f.document()->path(), f.test.path(u"made.md"_s));
    QCOMPARE(QString::fromUtf8(f.test.bytes(u"made.md"_s)), f.document()->text());
    QVERIFY(f.dialogs.suggestedPath.endsWith(u".md"_s));
    QCOMPARE(f.test.workspace()->recentFiles().value(0), f.test.path(u"made.md"_s));
}

void MainWindowTest::opensWhatIsDropped()
{
    Fixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.test.write(u"a b#c%20.md"_s, plainAgent("a")))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(f.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(f.window.get(), &drop);
    QCOMPARE(f.tabs()->count(), 1);
    QCOMPARE(f.document()->title(), u"a b#c%20.md"_s);
}

void MainWindowTest::goesToALine()
{
    Fixture f;
    const QString path = f.test.write(u"agent.md"_s, repairedAgent());
    f.window->open({.targets = {{.path = path, .line = 4, .column = 8}}, .activationToken = {}});
    QCOMPARE(f.editor()->textCursor().blockNumber(), 3);
    QCOMPARE(f.editor()->textCursor().positionInBlock(), 7);
    f.trigger(u"actionGoToLine"_s);
    QTest::keyClicks(f.find<QLineEdit>(u"paletteField"_s), u"2"_s);
    QTest::keyClick(f.find<QLineEdit>(u"paletteField"_s), Qt::Key_Return);
    QTRY_COMPARE(f.editor()->textCursor().blockNumber(), 1);
}

void MainWindowTest::paintsItsThemes()
{
    Fixture f;
    f.open(f.test.write(u"agent.md"_s, repairedAgent()));
    const auto lightness = [&] {
        const QImage image = f.editor()->viewport()->grab().toImage();
        return qGray(image.pixel(image.width() - 5, image.height() - 5));
    };
    f.trigger(u"actionThemeDark"_s);
    QTRY_VERIFY(lightness() < 90);
    f.trigger(u"actionThemeLight"_s);
    QTRY_VERIFY(lightness() > 200);
}

/// A window that sees the theme change looks like one that began with it.
void MainWindowTest::followsTheThemeEverywhere()
{
    const auto picture = [](Fixture &f) {
        f.open(f.test.write(u"agent.md"_s, "---\nname: agent\nmodel: opus\ncolor: teal\ndescription: Use: it.\n"
                                           "tools: Read\ntools: {a: b}\nother: 1\n---\nBody.\n"));
        [[maybe_unused]] const bool settled = f.settled();
        f.tabs()->setFocus();
        return [&f] { return f.window->grab().toImage(); };
    };
    Fixture live;
    const auto first = picture(live);
    (void)first();
    live.trigger(u"actionThemeDark"_s);
    Fixture fresh;
    const auto second = picture(fresh);
    const auto differing = [&] {
        const QImage a = first();
        const QImage b = second();
        if (a.size() != b.size())
            return 1.0;
        qsizetype count = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 16;
        }
        return double(count) / double(a.width() * a.height());
    };
    QTRY_VERIFY2(differing() < 0.002, qPrintable(QString::number(differing())));
}

void MainWindowTest::showsBoxesInEachTheme_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << static_cast<int>(Theme::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Dark);
}

/// What can be ticked is seen before it is.
void MainWindowTest::showsBoxesInEachTheme()
{
    QFETCH(const int, theme);
    applyTheme(static_cast<Theme>(theme));
    const QColor base = QApplication::palette().color(QPalette::Base);
    QImage image(20, 20, QImage::Format_RGB32);
    for (const auto element : {QStyle::PE_IndicatorItemViewItemCheck, QStyle::PE_IndicatorRadioButton}) {
        image.fill(base);
        QStyleOptionViewItem item;
        QStyleOptionButton button;
        QStyleOption &option = element == QStyle::PE_IndicatorRadioButton ? static_cast<QStyleOption &>(button)
                                                                          : static_cast<QStyleOption &>(item);
        option.rect = {3, 3, 14, 14};
        option.palette = QApplication::palette();
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        QPainter painter(&image);
        QApplication::style()->drawPrimitive(element, &option, &painter);
        painter.end();
        int largest = 0;
        for (int x = 0; x < image.width(); ++x)
            largest = qMax(largest, qAbs(qGray(image.pixel(x, 10)) - qGray(base.rgb())));
        QVERIFY2(largest > 50, qPrintable(u"%1 differs by %2"_s.arg(element).arg(largest)));
    }
}

void MainWindowTest::settlesInEachMode_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"actionTextMode", "actionSplitMode", "actionPreviewMode"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

/// A picture of the window waits for this, whichever mode was left behind.
void MainWindowTest::settlesInEachMode()
{
    QFETCH(const QString, action);
    Fixture f;
    f.trigger(action);
    f.open(f.test.write(u"agent.md"_s, repairedAgent()));
    QVERIFY(f.settled());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
