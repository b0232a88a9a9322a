// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/agentcontroller.h"
#include "app/changecontroller.h"
#include "app/documenttabs.h"
#include "app/filecontroller.h"
#include "panels/changeplandialog.h"
#include "panels/messagebar.h"
#include "windowfixture.h"
#include "workspace/journal.h"
#include "workspace/testplans.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent(const QByteArray &name, const QByteArray &more = {})
{
    return plainAgent(name, more);
}

/// What a window has of the controller, without the rest.
struct Bench {
    TestWorkspace test;
    AnsweringDialogs dialogs;
    std::unique_ptr<QWidget> window;
    DocumentTabs *tabs = nullptr;
    MessageBar *notice = nullptr;
    ChangeController *changes = nullptr;
    AgentController *controller = nullptr;

    Bench() { start(); }
    void start()
    {
        window = std::make_unique<QWidget>();
        window->resize(900, 600);
        auto *column = new QVBoxLayout(window.get());
        notice = new MessageBar(window.get());
        tabs = new DocumentTabs(test.workspace(), window.get());
        column->addWidget(notice);
        column->addWidget(tabs, 1);
        auto *files = new FileController(test.workspace(), tabs, &dialogs, window.get());
        changes = new ChangeController(test.workspace(), files, notice, window.get(),
                                       std::make_unique<FolderTrash>(test.path(u"../trash"_s)));
        controller = new AgentController(test.workspace(), changes, &dialogs, window.get());
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    void restart()
    {
        window.reset();
        test.restart();
        start();
        scan();
    }
    void scan() const
    {
        QSignalSpy finished(test.workspace()->library(), &AgentLibrary::scanFinished);
        test.workspace()->showFolder(test.folder());
        QVERIFY(finished.wait());
    }

    [[nodiscard]] QString agentPath(const QString &name) const { return test.path(u".claude/agents/"_s + name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        return test.write(u".claude/agents/"_s + name, bytes);
    }
    [[nodiscard]] QByteArray bytes(const QString &name) const { return test.bytes(u".claude/agents/"_s + name); }

    /// The dialog that comes up, once it is there.
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        Dialog *found = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            for (Dialog *one : window->findChildren<Dialog *>()) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return isThere ? found : nullptr;
    }
    [[nodiscard]] bool ended() const
    {
        return QTest::qWaitFor([this] { return !changes->isBusy() && !notice->text().isEmpty(); });
    }
    [[nodiscard]] bool hasNoDialog() const
    {
        const auto all = window->findChildren<QDialog *>();
        return std::ranges::none_of(all, &QWidget::isVisible);
    }
    void press(QWidget *dialog, const QString &button) const
    {
        notice->clear();
        QTest::mouseClick(dialog->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    [[nodiscard]] QPushButton *choice(const QString &name) const
    {
        for (auto *button : notice->findChildren<QPushButton *>(name)) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }
};

QTreeWidgetItem *rowOf(const QDialog *dialog, const QString &text)
{
    const auto *list = dialog->findChild<QTreeWidget *>(u"planList"_s);
    const auto found = list->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.front();
}

} // namespace

/// Commands on agents from the question to the way back, their dialogs by mouse and keys.
class AgentControllerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsAFieldOfMany();
    void setsOneAtOnce();
    void saysWhatWasDoneUntilTheNextSave();
    void cancelsWithoutAWrite();
    void openFilesAreSavedOnRequest();
    void leavesReadOnlyPlaces();
    void fixesARule();
    void fixesWhatIsWrongBesideOthers();
    void renamesWithMentions();
    void checksANewName();
    void asksNoNameInVain();
    void duplicates();
    void moves();
    void copiesBesideATwin();
    void deletesAndBringsBack();
    void undoesAfterARestart();
    void undoAsksAboutWhatChangedSince();
    void nothingToUndo();
    void tellsOfAFailure();
    void surveys();
};

void AgentControllerTest::setsAFieldOfMany()
{
    Bench bench;
    const QStringList paths{bench.write(u"a.md"_s, agent("a", "model: sonnet\n")), bench.write(u"b.md"_s, agent("b")),
                            bench.write(u"c.md"_s, agent("c", "model: opus\n"))};
    bench.controller->setField(paths, u"model"_s, u"opus"_s);
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->plan().changes.size(), 2U);
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a", "model: sonnet\n")); // nothing before Apply
    QTest::keyClick(dialog->findChild<QTreeWidget *>(u"planList"_s), Qt::Key_Return);
    QVERIFY(bench.ended());
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a", "model: opus\n"));
    QCOMPARE(bench.bytes(u"b.md"_s), agent("b", "model: opus\n"));
    QVERIFY2(bench.notice->text().contains(u"2 file(s)"_s), qPrintable(bench.notice->text()));
    QPushButton *undo = bench.choice(u"batchUndo"_s);
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(bench.bytes(u"b.md"_s), agent("b"));
    QTRY_COMPARE(bench.bytes(u"a.md"_s), agent("a", "model: sonnet\n"));
    QTRY_VERIFY(bench.notice->text().contains(u"Undone"_s));
    QVERIFY(!bench.choice(u"batchUndo"_s));
    bench.controller->setField(paths, u"color"_s, {}); // none has one
    QSignalSpy told(bench.changes, &ChangeController::statusMessage);
    QVERIFY(told.wait());
}

void AgentControllerTest::setsOneAtOnce()
{
    Bench bench;
    const QString path = bench.write(u"a.md"_s, agent("a", "model: sonnet\n"));
    bench.controller->setField({path}, u"model"_s, {});
    QVERIFY(bench.ended());
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a"));
    QVERIFY(bench.hasNoDialog());
    QVERIFY(bench.choice(u"batchUndo"_s));
}

/// What was done is said until somebody goes on with one of its files.
void AgentControllerTest::saysWhatWasDoneUntilTheNextSave()
{
    Bench bench;
    const QString path = bench.write(u"a.md"_s, agent("a", "model: sonnet\n"));
    const QString other = bench.write(u"b.md"_s, agent("b"));
    bench.controller->setField({path}, u"model"_s, {});
    QVERIFY(bench.ended());
    const QString said = bench.notice->text();
    const auto saved = [&](const QString &file) {
        const auto opened = bench.test.workspace()->open(file);
        return opened && (*opened)->setField(u"color"_s, u"red"_s) && bench.test.save(*opened);
    };
    QVERIFY(saved(other));
    QCOMPARE(bench.notice->text(), said);
    QVERIFY(saved(path));
    QCOMPARE(bench.notice->text(), QString());
}

void AgentControllerTest::cancelsWithoutAWrite()
{
    Bench bench;
    const QStringList paths{bench.write(u"a.md"_s, agent("a")), bench.write(u"b.md"_s, agent("b"))};
    bench.controller->setField(paths, u"model"_s, u"opus"_s);
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(bench.hasNoDialog());
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a"));
    QVERIFY(bench.test.workspace()->journal().batches().empty());
    QVERIFY(!bench.changes->isBusy());
}

void AgentControllerTest::openFilesAreSavedOnRequest()
{
    Bench bench;
    const QStringList paths{bench.write(u"a.md"_s, agent("a")), bench.write(u"b.md"_s, agent("b"))};
    AgentDocument *document = bench.test.workspace()->open(paths[0]).value();
    bench.controller->setField(paths, u"model"_s, u"opus"_s);
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    bench.press(dialog, u"planApply"_s);
    QVERIFY(bench.ended());
    QCOMPARE(document->source().toBytes(), agent("a", "model: opus\n"));
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a"));
    QCOMPARE(bench.bytes(u"b.md"_s), agent("b", "model: opus\n"));
    QPushButton *save = bench.choice(u"batchSaveAll"_s);
    QVERIFY(save);
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_VERIFY(!document->isModified());
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a", "model: opus\n"));
}

void AgentControllerTest::leavesReadOnlyPlaces()
{
    Bench bench;
    const QString managed = bench.test.workspace()->environment().managed + u"/.claude/agents/m.md"_s;
    QDir().mkpath(QFileInfo(managed).path());
    QFile file(managed);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(agent("m"));
    file.close();
    bench.controller->setField({bench.write(u"a.md"_s, agent("a")), managed}, u"model"_s, u"opus"_s);
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    QVERIFY(rowOf(dialog, u"m.md"_s));
    QCOMPARE(dialog->plan().refusals.size(), 1U);
    bench.press(dialog, u"planApply"_s);
    QVERIFY(bench.ended());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), agent("m"));
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a", "model: opus\n"));
}

void AgentControllerTest::fixesARule()
{
    Bench bench;
    const QStringList paths{bench.write(u"a.md"_s, repairedAgent()), bench.write(u"b.md"_s, agent("b"))};
    bench.controller->fixRule(paths, u"header/unquoted-colon"_s);
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->plan().unchanged, 1);
    bench.press(dialog, u"planApply"_s);
    QVERIFY(bench.ended());
    QVERIFY(bench.bytes(u"a.md"_s).contains("description: \""));
}

void AgentControllerTest::fixesWhatIsWrongBesideOthers()
{
    Bench bench;
    const QString path = bench.write(u"a.md"_s, agent("twin"));
    bench.write(u"b.md"_s, agent("twin", "model: opus\n"));
    bench.scan();
    bench.controller->fixRule({path}, u"name/duplicate"_s);
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->plan().changes.size(), 1U);
    QCOMPARE(dialog->plan().changes.front().path, path);
    dialog->reject();
}

void AgentControllerTest::renamesWithMentions()
{
    Bench bench;
    const QString path = bench.write(u"old.md"_s, agent("old"));
    const QByteArray lead = agent("lead", "tools: Agent(old)\n") + "Ask old.\n";
    bench.write(u"lead.md"_s, lead);
    bench.test.write(u".claude/settings.json"_s, "{\"agent\": \"old\"}\n");
    bench.scan();
    bench.controller->rename(path);
    auto *ask = bench.dialog<AgentFileDialog>();
    QVERIFY(ask);
    QVERIFY(!ask->findChild<QPushButton *>(u"agentFileApply"_s)->isEnabled()); // its own name
    QTest::keyClicks(ask->findChild<QLineEdit *>(u"agentFileName"_s), u"new"_s);
    QTest::keyClick(ask->findChild<QLineEdit *>(u"agentFileName"_s), Qt::Key_Return);
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->plan().changes.size(), 3U);
    QCOMPARE(rowOf(dialog, u"lead.md"_s)->checkState(0), Qt::PartiallyChecked);
    bench.press(dialog, u"planApply"_s);
    QVERIFY(bench.ended());
    QCOMPARE(bench.bytes(u"new.md"_s), agent("old").replace("name: old", "name: new"));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(bench.bytes(u"lead.md"_s), QByteArray(lead).replace("Agent(old)", "Agent(new)"));
    QCOMPARE(bench.test.bytes(u".claude/settings.json"_s), QByteArray("{\"agent\": \"new\"}\n"));
    QTest::mouseClick(bench.choice(u"batchUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.test.bytes(u".claude/settings.json"_s), QByteArray("{\"agent\": \"old\"}\n"));
    QTRY_COMPARE(bench.bytes(u"old.md"_s), agent("old"));
    QTRY_COMPARE(bench.bytes(u"lead.md"_s), lead);
    QVERIFY(!QFile::exists(bench.agentPath(u"new.md"_s)));
}

void AgentControllerTest::checksANewName()
{
    Bench bench;
    const QString path = bench.write(u"a.md"_s, agent("a"));
    bench.write(u"taken.md"_s, agent("taken"));
    bench.scan();
    bench.controller->rename(path);
    auto *ask = bench.dialog<AgentFileDialog>();
    QVERIFY(ask);
    auto *name = ask->findChild<QLineEdit *>(u"agentFileName"_s);
    const auto *apply = ask->findChild<QPushButton *>(u"agentFileApply"_s);
    const auto *found = ask->findChild<QLabel *>(u"nameFindings"_s);
    QTest::keyClicks(name, u"taken"_s);
    QVERIFY(!apply->isEnabled());
    QVERIFY2(found->text().contains(u"taken"_s), qPrintable(found->text()));
    auto *suggestion = ask->findChild<QPushButton *>(u"nameSuggestion"_s);
    QVERIFY(suggestion->isVisible());
    QTest::mouseClick(suggestion, Qt::LeftButton);
    QCOMPARE(name->text(), u"taken-2"_s);
    QVERIFY(apply->isEnabled());
    name->clear();
    QVERIFY(!apply->isEnabled());
    QTest::keyClicks(name, u"a:b"_s);
    QVERIFY(!apply->isEnabled());
    QTest::keyClick(ask, Qt::Key_Escape);
    QTRY_VERIFY(bench.hasNoDialog());
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a"));
}

void AgentControllerTest::asksNoNameInVain()
{
    Bench bench;
    const QString managed = bench.test.workspace()->environment().managed + u"/.claude/agents/m.md"_s;
    bench.controller->rename(managed);
    QCOMPARE(bench.dialogs.errors.size(), 1);
    QVERIFY(bench.hasNoDialog());
}

void AgentControllerTest::duplicates()
{
    Bench bench;
    const QString path = bench.write(u"a.md"_s, agent("a"));
    bench.scan();
    QSignalSpy made(bench.changes, &ChangeController::openRequested);
    bench.controller->duplicate(path);
    auto *ask = bench.dialog<AgentFileDialog>();
    QVERIFY(ask);
    QCOMPARE(ask->name(), u"a-2"_s); // a name that is free
    QTest::keyClick(ask->findChild<QLineEdit *>(u"agentFileName"_s), Qt::Key_Return);
    QTRY_COMPARE(made.count(), 1);
    QCOMPARE(made.at(0).at(0).toString(), bench.agentPath(u"a-2.md"_s));
    QCOMPARE(bench.bytes(u"a-2.md"_s), agent("a").replace("name: a\n", "name: a-2\n"));
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a"));
    QVERIFY(bench.hasNoDialog());
}

void AgentControllerTest::moves()
{
    Bench bench;
    const QString path = bench.write(u"a.md"_s, agent("a"));
    bench.scan();
    AgentDocument *document = bench.test.workspace()->open(path).value();
    const QString home = bench.test.workspace()->environment().claude + u"/agents"_s;
    bench.controller->move({path}, home);
    auto *ask = bench.dialog<AgentFileDialog>();
    QVERIFY(ask);
    QCOMPARE(ask->target().folder.path, home); // as a drag says
    auto *places = ask->findChild<QTreeWidget *>(u"agentFileTargets"_s);
    QTest::keyClick(places, Qt::Key_Home);
    QVERIFY(ask->target().folder.path != home);
    QTest::keyClick(places, Qt::Key_End);
    QCOMPARE(ask->target().folder.path, home);
    QTest::keyClick(places, Qt::Key_Return);
    QVERIFY(bench.ended());
    QVERIFY(!QFile::exists(path));
    QCOMPARE(document->path(), home + u"/a.md"_s);
    QTRY_COMPARE(document->diskState(), AgentDocument::DiskState::Same);
    QTest::mouseClick(bench.choice(u"batchUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(document->path(), path);
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a"));
    QVERIFY(!QFile::exists(home));
}

/// Two of one name in one folder are not made without a yes.
void AgentControllerTest::copiesBesideATwin()
{
    Bench bench;
    const QString path = bench.write(u"a.md"_s, agent("same"));
    bench.test.write(u"packages/web/.claude/agents/b.md"_s, agent("same"));
    bench.scan();
    bench.controller->copy({path}, bench.test.path(u"packages/web/.claude/agents"_s));
    auto *ask = bench.dialog<AgentFileDialog>();
    QVERIFY(ask);
    QTest::keyClick(ask, Qt::Key_Return);
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    QCOMPARE(rowOf(dialog, u"a.md"_s)->checkState(0), Qt::Unchecked);
    QVERIFY(dialog->findChild<QLabel *>(u"planWhat"_s)->text().contains(u"not defined"_s));
    QTest::keyClick(dialog->findChild<QTreeWidget *>(u"planList"_s), Qt::Key_Space);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"planApply"_s)->isEnabled());
    bench.press(dialog, u"planApply"_s);
    QVERIFY(bench.ended());
    QCOMPARE(bench.test.bytes(u"packages/web/.claude/agents/a.md"_s), agent("same"));
}

void AgentControllerTest::deletesAndBringsBack()
{
    Bench bench;
    const QStringList paths{bench.write(u"a.md"_s, agent("a")), bench.write(u"b.md"_s, agent("b"))};
    QVERIFY(bench.test.workspace()->open(paths[0]));
    bench.controller->remove(paths);
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPushButton *>(u"planApply"_s)->text(), u"Delete"_s);
    bench.press(dialog, u"planApply"_s);
    QVERIFY(bench.ended());
    QVERIFY(!QFile::exists(paths[0]));
    QVERIFY(bench.test.workspace()->documents().empty()); // its tab had nothing more
    QVERIFY(QDir(bench.test.path(u"../trash"_s)).removeRecursively());
    QTest::mouseClick(bench.choice(u"batchUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(bench.bytes(u"a.md"_s), agent("a"));
    QTRY_COMPARE(bench.bytes(u"b.md"_s), agent("b"));
}

void AgentControllerTest::undoesAfterARestart()
{
    Bench bench;
    const QStringList paths{bench.write(u"a.md"_s, agent("a")), bench.write(u"b.md"_s, agent("b"))};
    bench.controller->setField(paths, u"model"_s, u"opus"_s);
    bench.press(bench.dialog<ChangePlanDialog>(), u"planApply"_s);
    QVERIFY(bench.ended());
    bench.restart();
    bench.changes->undoLast();
    QVERIFY(bench.ended());
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a"));
    QCOMPARE(bench.bytes(u"b.md"_s), agent("b"));
    QVERIFY(bench.hasNoDialog());
}

void AgentControllerTest::undoAsksAboutWhatChangedSince()
{
    Bench bench;
    const QStringList paths{bench.write(u"a.md"_s, agent("a")), bench.write(u"b.md"_s, agent("b"))};
    bench.controller->setField(paths, u"model"_s, u"opus"_s);
    bench.press(bench.dialog<ChangePlanDialog>(), u"planApply"_s);
    QVERIFY(bench.ended());
    bench.write(u"b.md"_s, agent("theirs"));
    bench.changes->undoLast();
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    QCOMPARE(rowOf(dialog, u"a.md"_s)->checkState(0), Qt::Checked);
    QCOMPARE(rowOf(dialog, u"b.md"_s)->checkState(0), Qt::Unchecked);
    bench.press(dialog, u"planApply"_s);
    QVERIFY(bench.ended());
    QCOMPARE(bench.bytes(u"a.md"_s), agent("a"));
    QCOMPARE(bench.bytes(u"b.md"_s), agent("theirs"));
}

void AgentControllerTest::nothingToUndo()
{
    Bench bench;
    QSignalSpy told(bench.changes, &ChangeController::statusMessage);
    bench.changes->undoLast();
    QVERIFY(told.wait());
    QVERIFY(!told.at(0).at(0).toString().isEmpty());
    QVERIFY(bench.notice->text().isEmpty());
}

void AgentControllerTest::tellsOfAFailure()
{
    Bench bench;
    const QStringList paths{bench.write(u"a.md"_s, agent("a")), bench.write(u"b.md"_s, agent("b"))};
    bench.controller->setField(paths, u"model"_s, u"opus"_s);
    auto *dialog = bench.dialog<ChangePlanDialog>();
    QVERIFY(dialog);
    bench.write(u"a.md"_s, agent("theirs")); // while the list is shown
    bench.press(dialog, u"planApply"_s);
    QVERIFY(bench.ended());
    QCOMPARE(bench.bytes(u"a.md"_s), agent("theirs"));
    QCOMPARE(bench.bytes(u"b.md"_s), agent("b", "model: opus\n"));
    QVERIFY2(bench.notice->text().contains(u"a.md"_s), qPrintable(bench.notice->text()));
    QVERIFY2(bench.notice->text().contains(u"1 file(s)"_s), qPrintable(bench.notice->text()));
}

void AgentControllerTest::surveys()
{
    Bench bench;
    const QStringList paths{bench.write(u"a.md"_s, agent("a", "model: opus\n")),
                            bench.write(u"b.md"_s, agent("b", "model: opus\n"))};
    QSignalSpy surveyed(bench.controller, &AgentController::surveyed);
    bench.controller->survey({bench.write(u"c.md"_s, agent("c"))});
    bench.controller->survey(paths); // the newest counts
    QVERIFY(surveyed.wait());
    QCoreApplication::processEvents();
    QCOMPARE(surveyed.count(), 1);
    QCOMPARE(surveyed.at(0).at(0).toStringList(), paths);
    const auto values = surveyed.at(0).at(1).value<CommonValues>();
    QCOMPARE(values.fields.at(u"model"_s).value.text, u"opus"_s);
    QCOMPARE(values.fields.at(u"name"_s).state, CommonValue::State::Several);
}

QTEST_MAIN(AgentControllerTest)
#include "tst_agentcontroller.moc"
