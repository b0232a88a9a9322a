// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/examples.h"
#include "panels/newagentdialog.h"
#include "panels/picture.h"
#include "storage/filesaver.h"
#include "testworkspace.h"

#include <QColorDialog>
#include <QComboBox>
#include <QCompleter>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTreeWidget>

#include <algorithm>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// The dialog over two projects, shown; what it creates is written down.
struct Fixture {
    TestWorkspace test;
    std::vector<NewAgent::File> created;
    std::optional<Error> answer; ///< of the creator
    std::unique_ptr<NewAgentDialog> dialog;

    /// `more` are further agents: of the shop by their names, others by their paths.
    explicit Fixture(const QMap<QString, QByteArray> &more = {})
    {
        for (const auto &[name, bytes] : more.asKeyValueRange())
            test.write(name.contains(u'/') ? name : u"shop/.claude/agents/%1.md"_s.arg(name), bytes);
        test.write(u"shop/.claude/agents/my-reviewer.md"_s, plainAgent("my-reviewer"));
        test.write(u"shop/.claude/agents/api-designer.md"_s, repairedAgent());
        test.write(u"shop/.gemini/agents/other.md"_s, plainAgent("other"));
        test.write(u"bare/readme.txt"_s, "x");
        for (const QString &folder : {u"shop"_s, u"bare"_s})
            test.workspace()->showFolder(test.path(folder));
        const bool isRead = QTest::qWaitFor([this] {
            return std::ranges::none_of(test.workspace()->library()->places(), &AgentLibrary::ShownPlace::isScanning);
        });
        if (!isRead)
            qFatal("never read");
        dialog = std::make_unique<NewAgentDialog>(test.workspace(), [this](const NewAgent::File &file) -> Result<void> {
            if (answer)
                return std::unexpected(*answer);
            created.push_back(file);
            return {};
        });
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }

    template<typename T>
    T *find(const QString &name) const
    {
        T *found = dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    [[nodiscard]] int step() const { return find<QListWidget>(u"newAgentSteps"_s)->currentRow(); }
    [[nodiscard]] const AgentDraft &draft() const { return dialog->agent().draft(); }
    [[nodiscard]] bool isChecked() const
    {
        return QTest::qWaitFor([this] { return dialog->agent().isChecked(); });
    }
    /// To the widget that has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog.get(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(dialog->focusWidget(), text); }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, {10, button->height() / 2});
    }
    void goTo(const QString &title) const
    {
        auto *steps = find<QListWidget>(u"newAgentSteps"_s);
        const QList<QListWidgetItem *> items = steps->findItems(title, Qt::MatchExactly);
        if (items.size() != 1 || items[0]->isHidden())
            qFatal("no step %s", qPrintable(title));
        QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualItemRect(items[0]).center());
    }
    void chooseTarget(const QString &folder) const
    {
        auto *list = find<QTreeWidget>(u"newAgentTargets"_s);
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            if (list->topLevelItem(row)->toolTip(0).endsWith(folder)) {
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                                  list->visualItemRect(list->topLevelItem(row)).center());
                return;
            }
        }
        qFatal("no target %s", qPrintable(folder));
    }
    [[nodiscard]] QTreeWidgetItem *tool(const QString &name) const
    {
        const auto found =
            find<QTreeWidget>(u"newAgentToolsTree"_s)->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            qFatal("no tool %s", qPrintable(name));
        return found.constLast();
    }
    /// Ticks a tool, or takes its tick away, with Space.
    void tick(const QString &name) const
    {
        auto *tree = find<QTreeWidget>(u"newAgentToolsTree"_s);
        tree->setCurrentItem(tool(name));
        tree->setFocus();
        press(Qt::Key_Space);
    }
    /// All files below the test's folder with their bytes.
    [[nodiscard]] QMap<QString, QByteArray> disk() const
    {
        QMap<QString, QByteArray> files;
        QDirIterator walk(test.folder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            files[file.fileName()] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(folder)");
        }
        return files;
    }
};

} // namespace

class NewAgentDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void byKeysOnly();
    void byMouse();
    void writesNothingBeforeTheLastStep();
    void takenNamesAreNotCreated();
    void namesElsewhereAreTold();
    void likeOneThatIsThere();
    void likeOneOfTwoThatAreCalledAlike();
    void likeAnyFile();
    void aForeignColourChoosesNone();
    void coloursOfAThemeAndOwnOnes();
    void likeOneBeforeItIsShown();
    void anExampleIsInserted();
    void theFileIsShownWithItsProblems();
    void toolsByPresetAndTick();
    void theLastToolIsNotAllTools();
    void anOwnChoiceStaysChosen();
    void otherToolsAreTakenWhenTheyAreTyped();
    void otherToolsAreTakenBeforeItIsCreated();
    void toolsKeepTheirOrder();
    void noToolsForAnotherClientAreNotAll();
    void anotherClientHasOtherSteps();
    void anErrorKeepsTheDialog();
    void theSampleMakesRoom();
    void escapeAsksOnce();
    void enterInTheDescriptionIsALine();
    void everythingHasAName();
    void fitsASmallScreen();
    void looksAsItShould();
};

void NewAgentDialogTest::byKeysOnly()
{
    Fixture f;
    QCOMPARE(f.step(), 0);
    f.press(Qt::Key_Down); // shop's Claude folder is the first, Gemini's the second
    f.press(Qt::Key_Down);
    QCOMPARE(f.dialog->agent().target().folder.path, f.test.path(u"bare/.claude/agents"_s));
    f.press(Qt::Key_Return);
    QCOMPARE(f.step(), 1);
    f.type(u"release-notes"_s); // replaces the suggestion
    QCOMPARE(f.draft().name, u"release-notes"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(f.step(), 2);
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.type(u"Use this agent when a release is due: it writes the notes."_s);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.step(), 3);
    f.press(Qt::Key_Down); // from all tools to the first preset
    QVERIFY(f.draft().tools && f.draft().tools->contains(u"Read"_s) && !f.draft().tools->contains(u"Edit"_s));
    f.press(Qt::Key_Return);
    QCOMPARE(f.step(), 4);
    for (int i = 0; i < 3; ++i)
        f.press(Qt::Key_Down);
    QCOMPARE(f.draft().model, u"opus"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(f.step(), 5);
    f.press(Qt::Key_Left); // from none to the last one
    QVERIFY(!f.draft().colour.isEmpty());
    QVERIFY(f.created.empty());
    f.press(Qt::Key_Return);
    QCOMPARE(f.created.size(), 1U);
    QVERIFY(!f.dialog->isVisible());
    QCOMPARE(f.dialog->result(), static_cast<int>(QDialog::Accepted));
    const NewAgent::File &file = f.created.front();
    QCOMPARE(file.path, f.test.path(u"bare/.claude/agents/release-notes.md"_s));
    QVERIFY(file.isFolderNew);
    QVERIFY2(file.bytes.startsWith("---\nname: release-notes\ndescription: 'Use this agent when a release is due: "
                                   "it writes the notes.'\nmodel: opus\n"),
             file.bytes.left(300).constData());
}

void NewAgentDialogTest::byMouse()
{
    Fixture f;
    f.chooseTarget(u"shop/.claude/agents"_s);
    f.click(u"newAgentNext"_s);
    f.click(u"newAgentStart_worker"_s);
    QCOMPARE(f.draft().name, u"my-test-writer"_s);
    f.click(u"newAgentNext"_s);
    f.click(u"newAgentBack"_s);
    QCOMPARE(f.step(), 1);
    f.goTo(u"Colour"_s);
    f.click(u"newAgentColour_purple"_s);
    QVERIFY(f.dialog->agent().text().contains(u"color: purple"_s));
    f.click(u"newAgentCreate"_s);
    QCOMPARE(f.created.size(), 1U);
    QVERIFY(!f.created.front().isFolderNew);
    // What it returns can be written as it is, and only once.
    const FileSaver::Request request{.path = f.created.front().path, .bytes = f.created.front().bytes};
    QVERIFY(FileSaver().save(request).has_value());
    QCOMPARE(FileSaver().save(request).error().code, Error::Code::Changed);
}

void NewAgentDialogTest::writesNothingBeforeTheLastStep()
{
    Fixture f;
    const auto before = f.disk();
    f.chooseTarget(u"bare/.claude/agents"_s);
    for (int i = 0; i < 5; ++i)
        f.click(u"newAgentNext"_s);
    QVERIFY(!f.find<QPushButton>(u"newAgentNext"_s)->isEnabled());
    f.click(u"newAgentColour_red"_s);
    QVERIFY(f.isChecked());
    QVERIFY(f.disk() == before);
    f.click(u"newAgentCancel"_s);
    f.click(u"newAgentDiscard"_s);
    QVERIFY(!f.dialog->isVisible());
    QVERIFY(f.created.empty());
    QVERIFY(f.disk() == before);
}

void NewAgentDialogTest::takenNamesAreNotCreated()
{
    Fixture f;
    f.goTo(u"Name"_s);
    auto *name = f.find<QLineEdit>(u"newAgentName"_s);
    name->setFocus();
    name->selectAll();
    f.type(u"my-reviewer"_s);
    QVERIFY(!f.find<QPushButton>(u"newAgentCreate"_s)->isEnabled());
    QVERIFY(f.find<QLabel>(u"newAgentNameFindings"_s)->text().contains(u"my-reviewer.md"_s));
    QVERIFY(f.find<QPushButton>(u"newAgentSuggestion"_s)->isVisible());
    f.goTo(u"Model"_s);
    QVERIFY(f.find<QLabel>(u"newAgentObstacle"_s)->text().contains(u"taken"_s));
    f.press(Qt::Key_Return, Qt::ControlModifier);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.created.empty());
    f.goTo(u"Name"_s);
    f.click(u"newAgentSuggestion"_s);
    QCOMPARE(name->text(), u"my-reviewer-2"_s);
    QVERIFY(f.find<QPushButton>(u"newAgentCreate"_s)->isEnabled());
    QVERIFY(!f.find<QPushButton>(u"newAgentSuggestion"_s)->isVisible());
    name->clear();
    f.press(Qt::Key_Space);
    QVERIFY(!f.find<QPushButton>(u"newAgentCreate"_s)->isEnabled());
}

void NewAgentDialogTest::namesElsewhereAreTold()
{
    Fixture f;
    f.chooseTarget(u"system/home/.claude/agents"_s);
    f.goTo(u"Name"_s);
    auto *name = f.find<QLineEdit>(u"newAgentName"_s);
    name->setFocus();
    name->selectAll();
    f.type(u"my-reviewer"_s);
    const QString findings = f.find<QLabel>(u"newAgentNameFindings"_s)->text();
    QVERIFY2(findings.contains(u"goes first"_s), qPrintable(findings));
    QVERIFY(f.find<QPushButton>(u"newAgentCreate"_s)->isEnabled()); // it may be meant so
}

void NewAgentDialogTest::likeOneThatIsThere()
{
    Fixture f;
    f.goTo(u"Name"_s);
    f.click(u"newAgentStart_like"_s);
    auto *like = f.find<QComboBox>(u"newAgentLike"_s);
    QVERIFY(like->isEnabled());
    QCOMPARE(like->count(), 3);
    QCOMPARE(f.draft().startName, u"my-agent"_s); // none is chosen yet
    like->setFocus();
    f.press(Qt::Key_Down);
    const int row = like->findText(u"api-designer"_s, Qt::MatchContains);
    QVERIFY(row >= 0);
    for (int i = 0; i < like->count() && like->currentIndex() != row; ++i)
        f.press(like->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(f.draft().name, u"api-designer-2"_s);
    QCOMPARE(f.draft().colour, u"red"_s);
    QVERIFY(f.dialog->agent().text().contains(u"You are a designer of interfaces."_s));
    QVERIFY2(f.dialog->agent().text().contains(u"I ask the api-designer-2 agent"_s),
             qPrintable(f.dialog->agent().text()));
    f.click(u"newAgentStart_plain"_s);
    QVERIFY(!like->isEnabled());
    QCOMPARE(f.draft().name, u"my-agent"_s);
}

void NewAgentDialogTest::likeOneOfTwoThatAreCalledAlike()
{
    const Fixture f(
        {{u"twin-a"_s, plainAgent("twin", "color: red\n")}, {u"twin-b"_s, plainAgent("twin", "color: blue\n")}});
    f.goTo(u"Name"_s);
    f.click(u"newAgentStart_like"_s);
    auto *like = f.find<QComboBox>(u"newAgentLike"_s);
    like->setFocus();
    f.type(u"twin-b"_s); // their files tell them apart
    QAbstractItemView *popup = like->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(f.draft().colour, u"blue"_s);
    like->lineEdit()->selectAll();
    f.type(u"twin"_s);
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 2);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(f.draft().colour, u"blue"_s);
    like->lineEdit()->selectAll();
    f.type(u"twin"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(f.draft().colour, u"red"_s);
}

/// One that lies in no place.
void NewAgentDialogTest::likeAnyFile()
{
    const Fixture f;
    f.dialog->chooseLike(f.test.write(u"elsewhere/loose.md"_s, plainAgent("loose-one", "color: cyan\n")));
    QCOMPARE(f.draft().colour, u"cyan"_s);
    QCOMPARE(f.draft().startName, u"loose-one"_s);
}

void NewAgentDialogTest::aForeignColourChoosesNone()
{
    const Fixture f({{u"odd"_s, plainAgent("odd", "color: chartreuse\n")}});
    f.goTo(u"Colour"_s);
    f.click(u"newAgentColour_purple"_s);
    f.dialog->chooseLike(f.test.path(u"shop/.claude/agents/odd.md"_s));
    QCOMPARE(f.draft().colour, u"chartreuse"_s);
    QVERIFY(!f.find<QRadioButton>(u"newAgentColour_purple"_s)->isChecked());
    QVERIFY(!f.find<QRadioButton>(u"newAgentColour_"_s)->isChecked());
    const auto *foreign = f.find<QLabel>(u"newAgentColourForeign"_s);
    QVERIFY2(foreign->isVisible() && foreign->text().contains(u"chartreuse"_s), qPrintable(foreign->text()));
    f.click(u"newAgentColour_red"_s);
    QCOMPARE(f.draft().colour, u"red"_s);
    QVERIFY(f.find<QRadioButton>(u"newAgentColour_red"_s)->isChecked());
    QVERIFY(!foreign->isVisible());
}

void NewAgentDialogTest::coloursOfAThemeAndOwnOnes()
{
    const Fixture f({{u"shop/.opencode/agents/open.md"_s, "---\ndescription: Opens.\n---\n"}});
    f.goTo(u"Colour"_s);
    QVERIFY(!f.find<QPushButton>(u"newAgentOtherColour"_s)->isVisible()); // Claude Code takes its own only
    f.goTo(u"Place"_s);
    f.chooseTarget(u".opencode/agents"_s);
    f.goTo(u"Colour"_s);
    f.click(u"newAgentColour_accent"_s);
    QCOMPARE(f.draft().colour, u"accent"_s);
    QVERIFY(!f.find<QRadioButton>(u"newAgentColour_accent"_s)->toolTip().isEmpty());
    const auto choose = [&f](const QColor &colour) {
        f.click(u"newAgentOtherColour"_s);
        QPointer<QColorDialog> dialog = f.find<QColorDialog>(u"newAgentColourDialog"_s);
        dialog->setCurrentColor(colour);
        QTest::keyClick(dialog, Qt::Key_Return);
        return QTest::qWaitFor([&dialog] { return !dialog; });
    };
    QVERIFY(choose(QColor(0xff, 0x57, 0x33)));
    QCOMPARE(f.draft().colour, u"#ff5733"_s);
    QVERIFY(f.find<QRadioButton>(u"newAgentColour_#ff5733"_s)->isChecked());
    QVERIFY(!f.find<QLabel>(u"newAgentColourForeign"_s)->isVisible());
    QVERIFY(choose(QColor(0x10, 0x20, 0x30)));
    QVERIFY(!f.dialog->findChild<QRadioButton *>(u"newAgentColour_#ff5733"_s));
    f.dialog->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), f.find<QRadioButton>(u"newAgentColour_#102030"_s));
    f.press(Qt::Key_Up);
    QCOMPARE(f.draft().colour, u"info"_s);
    f.press(Qt::Key_Down); // an own one stays to be chosen
    QCOMPARE(f.draft().colour, u"#102030"_s);
}

void NewAgentDialogTest::likeOneBeforeItIsShown()
{
    Fixture f;
    f.dialog->preferFolder(f.test.path(u"bare"_s));
    f.dialog->chooseLike(f.test.path(u"shop/.claude/agents/api-designer.md"_s));
    QCOMPARE(f.draft().name, u"api-designer"_s); // another project has its own names
    QVERIFY(f.find<QRadioButton>(u"newAgentStart_like"_s)->isChecked());
    f.press(Qt::Key_Escape);
    QVERIFY(!f.dialog->isVisible()); // nothing was entered here
}

void NewAgentDialogTest::anExampleIsInserted()
{
    Fixture f;
    f.goTo(u"Name"_s);
    auto *name = f.find<QLineEdit>(u"newAgentName"_s);
    name->setFocus();
    name->selectAll();
    f.type(u"judge-of-notes"_s);
    f.goTo(u"Description"_s);
    auto *text = f.find<QPlainTextEdit>(u"newAgentDescription"_s);
    const QString before = text->toPlainText();
    f.click(u"newAgentAddExample"_s);
    QVERIFY(text->hasFocus());
    QVERIFY(text->textCursor().hasSelection());
    std::vector<ExampleBlock> blocks = readExamples(f.draft().description);
    QCOMPARE(blocks.size(), 1U);
    QVERIFY(f.draft().description.startsWith(before));
    QVERIFY(blocks[0].turns[1].text.contains(u"judge-of-notes"_s));
    f.type(u"A note was written"_s); // over what is selected
    blocks = readExamples(f.draft().description);
    QCOMPARE(blocks[0].context, u"A note was written"_s);
    f.click(u"newAgentAddExample"_s);
    QCOMPARE(readExamples(f.draft().description).size(), 2U);
    QVERIFY(f.isChecked());
    for (const Diagnostic &diagnostic : f.dialog->agent().diagnostics())
        QVERIFY2(diagnostic.severity == Severity::Info, qPrintable(diagnostic.message));
    QVERIFY(f.dialog->agent().input().file.isStrictYaml());
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(readExamples(f.draft().description).size(), 1U);
}

void NewAgentDialogTest::theFileIsShownWithItsProblems()
{
    Fixture f;
    auto *problems = f.find<QListWidget>(u"newAgentProblems"_s);
    QVERIFY(f.isChecked());
    QVERIFY(!problems->isVisible());
    QCOMPARE(f.find<QPlainTextEdit>(u"newAgentText"_s)->toPlainText(), f.dialog->agent().text());
    f.goTo(u"Model"_s);
    auto *other = f.find<QLineEdit>(u"newAgentModelOther"_s);
    other->setFocus();
    f.type(u"gpt-9"_s);
    QTRY_VERIFY(problems->isVisible());
    QCOMPARE(problems->count(), 1);
    QCOMPARE(f.find<QLabel>(u"verdictSentence1"_s)->text(), problems->item(0)->text());
    QVERIFY(!f.find<QPlainTextEdit>(u"newAgentText"_s)->extraSelections().isEmpty());
    f.goTo(u"Place"_s);
    QTest::mouseClick(problems->viewport(), Qt::LeftButton, {}, problems->visualItemRect(problems->item(0)).center());
    QCOMPARE(f.step(), 4);
    QVERIFY(f.find<QPlainTextEdit>(u"newAgentText"_s)->isReadOnly());
}

void NewAgentDialogTest::toolsByPresetAndTick()
{
    Fixture f;
    f.goTo(u"Tools"_s);
    auto *tree = f.find<QTreeWidget>(u"newAgentToolsTree"_s);
    auto *preset = f.find<QComboBox>(u"newAgentToolsPreset"_s);
    QVERIFY(!tree->isEnabled());
    preset->setFocus();
    f.press(Qt::Key_End); // only these
    QVERIFY(tree->isEnabled());
    const auto item = [tree](const QString &name) {
        return tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive).constLast();
    };
    QCOMPARE(item(u"Read"_s)->checkState(0), Qt::Checked);
    QCOMPARE(item(u"Bash"_s)->checkState(0), Qt::Unchecked);
    tree->setCurrentItem(item(u"Bash"_s));
    tree->setFocus();
    f.press(Qt::Key_Space);
    QVERIFY(f.draft().tools->contains(u"Bash"_s));
    QVERIFY(f.find<QLabel>(u"newAgentToolsSentence"_s)->text().contains(u"Bash"_s));
    auto *others = f.find<QLineEdit>(u"newAgentToolsOthers"_s);
    others->setFocus();
    f.type(u"mcp__shop__search"_s);
    f.press(Qt::Key_Tab);
    QVERIFY(f.draft().tools->contains(u"mcp__shop__search"_s));
    QCOMPARE(others->text(), u"mcp__shop__search"_s);
    // A whole group at once, by its title.
    tree->setCurrentItem(item(u"Bash"_s)->parent());
    tree->setFocus();
    f.press(Qt::Key_Space);
    f.press(Qt::Key_Space);
    QVERIFY(!f.draft().tools->contains(u"Bash"_s));
    preset->setFocus();
    f.press(Qt::Key_Home);
    QVERIFY(!f.draft().tools);
    QVERIFY(!f.dialog->agent().text().contains(u"tools:"_s));
}

void NewAgentDialogTest::theLastToolIsNotAllTools()
{
    Fixture f;
    f.goTo(u"Tools"_s);
    auto *preset = f.find<QComboBox>(u"newAgentToolsPreset"_s);
    auto *hint = f.find<QLabel>(u"newAgentToolsHint"_s);
    preset->setFocus();
    f.press(Qt::Key_End);
    QVERIFY(!hint->isVisible());
    const QStringList ticked = f.draft().tools.value();
    for (const QString &tool : ticked)
        f.tick(tool);
    QVERIFY(f.draft().tools.has_value());
    QVERIFY(f.draft().tools->isEmpty());
    QVERIFY(f.dialog->agent().text().contains(u"tools: []"_s));
    QVERIFY(hint->isVisible());
    QCOMPARE(preset->currentIndex(), preset->count() - 1);
    QVERIFY(f.find<QTreeWidget>(u"newAgentToolsTree"_s)->isEnabled());
    QVERIFY(!f.find<QPushButton>(u"newAgentCreate"_s)->isEnabled());
    f.goTo(u"Model"_s);
    QCOMPARE(f.find<QLabel>(u"newAgentObstacle"_s)->text(), hint->text());
    f.goTo(u"Tools"_s);
    f.tick(u"Bash"_s);
    QCOMPARE(f.draft().tools.value(), QStringList{u"Bash"_s});
    QVERIFY(!hint->isVisible());
    QVERIFY(f.find<QPushButton>(u"newAgentCreate"_s)->isEnabled());
}

void NewAgentDialogTest::anOwnChoiceStaysChosen()
{
    Fixture f;
    f.goTo(u"Tools"_s);
    auto *preset = f.find<QComboBox>(u"newAgentToolsPreset"_s);
    preset->setFocus();
    f.press(Qt::Key_Down); // read only
    QCOMPARE(preset->currentIndex(), 1);
    f.press(Qt::Key_End);
    QCOMPARE(preset->currentIndex(), preset->count() - 1);
    // Ticked by hand, they are those of a preset by chance.
    f.tick(u"Bash"_s);
    f.tick(u"Bash"_s);
    QCOMPARE(preset->currentIndex(), preset->count() - 1);
    preset->setFocus();
    f.press(Qt::Key_Up);
    QCOMPARE(preset->currentIndex(), preset->count() - 2);
    f.press(Qt::Key_End);
    f.goTo(u"Name"_s);
    f.click(u"newAgentStart_worker"_s); // begins anew
    QVERIFY(!f.draft().tools);
    QCOMPARE(preset->currentIndex(), 0);
}

void NewAgentDialogTest::otherToolsAreTakenWhenTheyAreTyped()
{
    Fixture f;
    f.goTo(u"Tools"_s);
    f.find<QComboBox>(u"newAgentToolsPreset"_s)->setFocus();
    f.press(Qt::Key_End);
    auto *others = f.find<QLineEdit>(u"newAgentToolsOthers"_s);
    others->setFocus();
    // “Bash” is a tool, and the beginning of another word.
    f.type(u"BashBoard, Bash(git log *)"_s);
    QCOMPARE(others->text(), u"BashBoard, Bash(git log *)"_s);
    QVERIFY(!f.draft().tools->contains(u"Bash"_s));
    f.press(Qt::Key_Tab);
    QCOMPARE(f.draft().tools->last(2), (QStringList{u"BashBoard"_s, u"Bash(git log *)"_s}));
    QCOMPARE(others->text(), u"BashBoard, Bash(git log *)"_s);
    QCOMPARE(f.tool(u"Bash"_s)->checkState(0), Qt::Checked);
    others->setFocus();
    others->clear();
    f.type(u"BashBoard, Bash"_s);
    f.press(Qt::Key_Tab);
    QCOMPARE(f.draft().tools->last(2), (QStringList{u"BashBoard"_s, u"Bash"_s}));
    QCOMPARE(others->text(), u"BashBoard"_s); // the other one is a tick
}

void NewAgentDialogTest::otherToolsAreTakenBeforeItIsCreated()
{
    Fixture f;
    f.goTo(u"Tools"_s);
    f.find<QComboBox>(u"newAgentToolsPreset"_s)->setFocus();
    f.press(Qt::Key_End);
    f.find<QLineEdit>(u"newAgentToolsOthers"_s)->setFocus();
    f.type(u"mcp__shop__search"_s);
    // As where a click gives a button no focus.
    f.find<QPushButton>(u"newAgentCreate"_s)->setFocusPolicy(Qt::NoFocus);
    f.click(u"newAgentCreate"_s);
    QCOMPARE(f.created.size(), 1U);
    QVERIFY2(f.created.front().bytes.contains("mcp__shop__search"), f.created.front().bytes.constData());
}

void NewAgentDialogTest::toolsKeepTheirOrder()
{
    const Fixture f({{u"limited"_s, plainAgent("limited", "tools: Grep, mcp__a__b, Read\n")}});
    f.dialog->chooseLike(f.test.path(u"shop/.claude/agents/limited.md"_s));
    f.goTo(u"Tools"_s);
    f.tick(u"Bash"_s);
    QCOMPARE(f.draft().tools.value(), (QStringList{u"Grep"_s, u"mcp__a__b"_s, u"Read"_s, u"Bash"_s}));
    f.tick(u"Grep"_s);
    QCOMPARE(f.draft().tools.value(), (QStringList{u"mcp__a__b"_s, u"Read"_s, u"Bash"_s}));
}

void NewAgentDialogTest::noToolsForAnotherClientAreNotAll()
{
    const Fixture f({{u"limited"_s, plainAgent("limited", "tools: mcp__a__b\n")}});
    f.dialog->chooseLike(f.test.path(u"shop/.claude/agents/limited.md"_s));
    f.chooseTarget(u".gemini/agents"_s);
    QVERIFY(f.draft().tools.has_value());
    QVERIFY(!f.find<QPushButton>(u"newAgentCreate"_s)->isEnabled());
    f.goTo(u"Tools"_s);
    QVERIFY(f.find<QLabel>(u"newAgentToolsHint"_s)->isVisible());
}

void NewAgentDialogTest::anotherClientHasOtherSteps()
{
    Fixture f;
    f.chooseTarget(u".gemini/agents"_s);
    auto *steps = f.find<QListWidget>(u"newAgentSteps"_s);
    QVERIFY(steps->item(5)->isHidden()); // it has no colours
    QVERIFY(!steps->item(3)->isHidden());
    f.goTo(u"Model"_s);
    QVERIFY(!f.find<QPushButton>(u"newAgentNext"_s)->isEnabled());
    QVERIFY(f.find<QPushButton>(u"newAgentCreate"_s)->isDefault());
    f.goTo(u"Place"_s);
    f.chooseTarget(u"shop/.claude/agents"_s);
    QVERIFY(!steps->item(5)->isHidden());
}

void NewAgentDialogTest::anErrorKeepsTheDialog()
{
    Fixture f;
    f.answer = Error{Error::Code::Changed, u"There is such a file now."_s};
    f.click(u"newAgentCreate"_s);
    QVERIFY(f.dialog->isVisible());
    QCOMPARE(f.find<QLabel>(u"messageText"_s)->text(), f.answer->text);
    f.answer.reset();
    f.click(u"newAgentCreate"_s);
    QVERIFY(!f.dialog->isVisible());
    QCOMPARE(f.created.size(), 1U);
}

/// What is typed takes the place of the sample, and goes on with what a person wrote.
void NewAgentDialogTest::theSampleMakesRoom()
{
    Fixture f;
    f.goTo(u"Name"_s);
    f.click(u"newAgentNext"_s);
    f.type(u"Use it"_s);
    QCOMPARE(f.draft().description, u"Use it"_s);
    f.click(u"newAgentBack"_s);
    f.click(u"newAgentNext"_s);
    f.type(u" when tests fail."_s);
    QCOMPARE(f.draft().description, u"Use it when tests fail."_s);
}

void NewAgentDialogTest::escapeAsksOnce()
{
    Fixture f;
    f.goTo(u"Description"_s);
    f.find<QPlainTextEdit>(u"newAgentDescription"_s)->setFocus();
    f.type(u"x"_s);
    f.press(Qt::Key_Escape);
    QVERIFY(f.dialog->isVisible());
    QVERIFY(f.find<QWidget>(u"newAgentDiscard"_s)->isVisible());
    f.click(u"newAgentKeep"_s);
    QVERIFY(f.dialog->isVisible());
    f.press(Qt::Key_Escape);
    QVERIFY(f.dialog->isVisible());
    f.press(Qt::Key_Escape);
    QVERIFY(!f.dialog->isVisible());
    QVERIFY(f.created.empty());
}

void NewAgentDialogTest::enterInTheDescriptionIsALine()
{
    Fixture f;
    f.goTo(u"Description"_s);
    auto *text = f.find<QPlainTextEdit>(u"newAgentDescription"_s);
    text->setFocus();
    text->moveCursor(QTextCursor::End);
    f.press(Qt::Key_Return);
    f.type(u"Second line."_s);
    QCOMPARE(f.step(), 2);
    QVERIFY(f.draft().description.endsWith(u"\nSecond line."_s));
    QVERIFY2(f.dialog->agent().text().contains(u"description: |"_s), qPrintable(f.dialog->agent().text()));
    QCOMPARE(text->textCursor().position(), text->document()->characterCount() - 1);
}

void NewAgentDialogTest::everythingHasAName()
{
    Fixture f;
    const auto widgets = f.dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isOwn = widget->objectName().startsWith(u"newAgent"_s);
        const bool isField = qobject_cast<const QAbstractItemView *>(widget) ||
                             qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
        if (isOwn && isField)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

void NewAgentDialogTest::fitsASmallScreen()
{
    Fixture f;
    // 1366 × 768 at 150 %, without the desktop's bars.
    const QSize least = f.dialog->minimumSizeHint();
    QVERIFY2(least.width() <= 900 && least.height() <= 460,
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
    f.dialog->resize(least);
    for (const QString &step : {u"Name"_s, u"Description"_s, u"Tools"_s, u"Model"_s, u"Colour"_s})
        f.goTo(step);
    QVERIFY(f.find<QPushButton>(u"newAgentCreate"_s)->isVisible());
}

void NewAgentDialogTest::looksAsItShould()
{
    const QPalette before = QApplication::palette();
    const auto putBack = qScopeGuard([&before] { QApplication::setPalette(before); });
    for (const bool isDark : {false, true}) {
        QApplication::setPalette(isDark ? darkPalette() : before);
        const Fixture f({{u"odd"_s, plainAgent("odd", "color: chartreuse\ntools: Read\n")},
                         {u"shop/.opencode/agents/open.md"_s, "---\ndescription: Opens.\ncolor: '#FF5733'\n---\n"}});
        f.dialog->chooseLike(f.test.path(u"shop/.claude/agents/odd.md"_s));
        f.goTo(u"Colour"_s);
        picture(f.dialog.get(), isDark ? u"newagent-colour-dark"_s : u"newagent-colour-light"_s);
        QVERIFY(f.find<QLabel>(u"newAgentColourForeign"_s)->isVisible());
        f.goTo(u"Tools"_s);
        f.tick(u"Read"_s);
        picture(f.dialog.get(), isDark ? u"newagent-tools-dark"_s : u"newagent-tools-light"_s);
        QVERIFY(f.find<QLabel>(u"newAgentToolsHint"_s)->isVisible());
        f.chooseTarget(u".opencode/agents"_s);
        f.dialog->chooseLike(f.test.path(u"shop/.opencode/agents/open.md"_s));
        f.goTo(u"Colour"_s);
        QVERIFY(f.isChecked());
        picture(f.dialog.get(), isDark ? u"newagent-colour-own-dark"_s : u"newagent-colour-own-light"_s);
        QVERIFY(f.find<QRadioButton>(u"newAgentColour_#FF5733"_s)->isChecked());
    }
}

QTEST_MAIN(NewAgentDialogTest)
#include "tst_newagentdialog.moc"
