// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/clientanswers.h"
#include "panels/answersdialog.h"
#include "panels/comparedialog.h"
#include "panels/draftdialog.h"
#include "settings/settings.h"
#include "windowfixture.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kAgent = "---\nname: code-reviewer\ndescription: b\n---\nc\n";

/// Programs that do what a test says, and nothing outside it.
class TestProcesses : public Processes
{
public:
    void run(const ProcessRequest &request, QObject *receiver, std::function<void(const ProcessResult &)> done) override
    {
        runs.push_back(request);
        m_receiver = receiver;
        m_done = std::move(done);
    }
    Result<void> startDetached(const ProcessRequest &request) override
    {
        started.push_back(request);
        return {};
    }
    void answer(const ProcessResult &result)
    {
        if (m_receiver)
            m_done(result);
    }
    [[nodiscard]] bool isListenedTo() const { return !m_receiver.isNull(); }

    std::vector<ProcessRequest> runs;
    std::vector<ProcessRequest> started;

private:
    QPointer<QObject> m_receiver;
    std::function<void(const ProcessResult &)> m_done;
};

struct RunFixture : Fixture {
    TestProcesses processes;

    RunFixture()
    {
        window = std::make_unique<MainWindow>(test.workspace(), &dialogs,
                                              std::make_unique<FolderTrash>(test.path(u"../trash"_s)), &processes);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    ~RunFixture() { window.reset(); }

    [[nodiscard]] Settings *settings() { return test.workspace()->settings(); }
    /// A program in a folder of the search path.
    void install(const QString &name)
    {
        const QString folder = test.workspace()->environment().searchPath.constFirst();
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    /// An agent of a project.
    QString agent(const QString &name, const QByteArray &bytes)
    {
        (void)QDir().mkpath(test.path(u"shop ü/.claude/agents"_s));
        return test.write(u"shop ü/.claude/agents/"_s + name, bytes);
    }
    template<typename T>
    T *dialog() const
    {
        return window->findChild<T *>();
    }
};

} // namespace

/// What starts other programs: only if it was asked for and agreed to.
class RunWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTerminalIsAgreedToOnce();
    void whatIsMissingIsSaid();
    void onlyWhatLiesOnTheDiskIsTried();
    void answersStandSideBySide();
    void anotherAnswerStandsAsItCame();
    void closingEndsTheValidator();
    void aDraftIsCompared();
    void aDraftOfANewAgentIsUnsaved();
    void aDraftThatFailsCanBeTriedAgain();
};

void RunWindowTest::aTerminalIsAgreedToOnce()
{
    RunFixture f;
    f.install(u"claude"_s);
    f.install(u"xterm"_s);
    f.open(f.agent(u"a.md"_s, kAgent));
    QVERIFY(f.settled());
    QVERIFY(f.processes.runs.empty() && f.processes.started.empty());
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QCOMPARE(f.dialogs.runs.size(), 1);
    QVERIFY(f.dialogs.runs.constFirst().contains("--agent code-reviewer"_L1));
    QVERIFY(f.processes.started.empty()); // not agreed to
    f.dialogs.runsPrograms = true;
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QCOMPARE(f.dialogs.runs.size(), 2);
    QCOMPARE(f.processes.started.size(), 2U);
    const ProcessRequest &request = f.processes.started.front();
    QVERIFY(request.program.endsWith("/xterm"_L1));
    QCOMPARE(request.arguments.mid(2), QStringList({u"--agent"_s, u"code-reviewer"_s}));
    QCOMPARE(request.folder, f.test.path(u"shop ü"_s));
    // One that has gone is no choice.
    f.settings()->setTerminal(u"ptyxis"_s);
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QCOMPARE(f.dialogs.runs.size(), 3);
    QCOMPARE(f.processes.started.size(), 3U);
    // Turned off, it asks again.
    f.settings()->setTerminal({});
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QCOMPARE(f.dialogs.runs.size(), 4);
}

void RunWindowTest::whatIsMissingIsSaid()
{
    RunFixture f;
    f.open(f.agent(u"a.md"_s, kAgent));
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QCOMPARE(f.dialogs.errors.size(), 1);
    f.install(u"xterm"_s);
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QCOMPARE(f.dialogs.errors.size(), 2);
    QVERIFY(f.dialogs.errors.constLast().contains("claude"_L1));
    QTest::keyClick(f.window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(f.dialogs.errors.size(), 3);
    f.trigger(u"actionDraft"_s);
    QCOMPARE(f.dialogs.errors.size(), 4);
    f.settings()->setDraftCommand(u"nowhere --flag"_s);
    f.trigger(u"actionDraft"_s);
    QVERIFY(f.dialogs.errors.constLast().contains("nowhere"_L1));
    QVERIFY(f.dialogs.runs.isEmpty());
}

void RunWindowTest::onlyWhatLiesOnTheDiskIsTried()
{
    RunFixture f;
    f.install(u"claude"_s);
    f.install(u"xterm"_s);
    f.dialogs.runsPrograms = true;
    f.open(f.agent(u"a.md"_s, kAgent));
    QVERIFY(f.settled());
    QTest::keyClick(f.editor(), Qt::Key_X);
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QVERIFY(f.processes.started.empty());
    QVERIFY(!f.window->statusBar()->currentMessage().isEmpty());
}

void RunWindowTest::answersStandSideBySide()
{
    RunFixture f;
    f.install(u"claude"_s);
    f.dialogs.runsPrograms = true;
    const QString path = f.agent(u"a.md"_s, kAgent);
    f.open(path);
    QVERIFY(f.settled());
    QTest::keyClick(f.window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(f.processes.runs.size(), 1U);
    QCOMPARE(f.processes.runs.front().arguments,
             QStringList({u"plugin"_s, u"validate"_s, u"--json"_s, f.test.path(u"shop ü/.claude/agents"_s)}));
    auto *dialog = f.dialog<AnswersDialog>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->findChild<QPushButton *>(u"answersAgain"_s)->isEnabled());
    ProcessResult result{.code = 1};
    result.output = R"({"success": false, "contents": [{"file": ")" + path.toUtf8() +
                    R"(", "errors": [{"path": "name", "message": "odd"}], "warnings": [], "notes": []}]})";
    f.processes.answer(result);
    const auto *list = dialog->findChild<QTreeView *>(u"answersList"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 1);
    QCOMPARE(list->model()->index(0, ClientAnswersModel::Theirs).data().toString(), u"name: odd"_s);
    QVERIFY(!list->model()->index(0, 0).data(Qt::DecorationRole).isNull()); // here it loads
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"answersAgain"_s), Qt::LeftButton);
    QCOMPARE(f.processes.runs.size(), 2U);
    QCOMPARE(f.dialogs.runs.size(), 1);
}

void RunWindowTest::anotherAnswerStandsAsItCame()
{
    RunFixture f;
    f.install(u"claude"_s);
    f.dialogs.runsPrograms = true;
    f.open(f.agent(u"a.md"_s, kAgent));
    QTest::keyClick(f.window.get(), Qt::Key_F5, Qt::ShiftModifier);
    auto *dialog = f.dialog<AnswersDialog>();
    const auto *raw = dialog->findChild<QPlainTextEdit *>(u"answersRaw"_s);
    f.processes.answer({.code = 1, .errors = "error: unknown option '--json'"});
    QVERIFY(raw->isVisible());
    QCOMPARE(raw->toPlainText(), u"error: unknown option '--json'"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"answersAgain"_s), Qt::LeftButton);
    f.processes.answer({.end = ProcessResult::End::TimedOut, .output = "half"});
    QCOMPARE(raw->toPlainText(), u"half"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"answersSummary"_s)->text().contains("60"_L1));
}

void RunWindowTest::closingEndsTheValidator()
{
    RunFixture f;
    f.install(u"claude"_s);
    f.dialogs.runsPrograms = true;
    f.open(f.agent(u"a.md"_s, kAgent));
    QTest::keyClick(f.window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(f.processes.isListenedTo());
    QTest::keyClick(f.dialog<AnswersDialog>(), Qt::Key_Escape);
    QTRY_VERIFY(!f.processes.isListenedTo());
}

void RunWindowTest::aDraftIsCompared()
{
    RunFixture f;
    f.install(u"drafter"_s);
    f.settings()->setDraftCommand(u"drafter -p \"a b\""_s);
    const QString path = f.agent(u"a.md"_s, kAgent);
    f.open(path);
    QVERIFY(f.settled());
    f.trigger(u"actionDraft"_s);
    auto *dialog = f.dialog<DraftDialog>();
    QVERIFY(dialog);
    auto *start = dialog->findChild<QPushButton *>(u"draftStart"_s);
    QVERIFY(!start->isEnabled());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"draftWish"_s), u"Shorter, please."_s);
    QTest::mouseClick(start, Qt::LeftButton);
    QCOMPARE(f.processes.runs.size(), 1U);
    const ProcessRequest &request = f.processes.runs.front();
    QCOMPARE(request.arguments, QStringList({u"-p"_s, u"a b"_s}));
    QVERIFY(request.input.contains("Shorter, please.") && request.input.contains(kAgent));
    QVERIFY(!start->isEnabled());
    f.processes.answer({.output = "```\n---\nname: code-reviewer\ndescription: other\n---\nc\n```\n"});
    QTRY_VERIFY(f.dialog<CompareDialog>());
    auto *compared = f.dialog<CompareDialog>();
    // Nothing is written before it is taken, and then it is one step.
    QCOMPARE(f.document()->text(), QString::fromUtf8(kAgent));
    QTest::mouseClick(compared->findChild<QPushButton *>(u"compareTakeRight"_s), Qt::LeftButton);
    QTRY_VERIFY(f.document()->text().contains("other"_L1));
    f.document()->undo();
    QCOMPARE(f.document()->text(), QString::fromUtf8(kAgent));
}

void RunWindowTest::aDraftOfANewAgentIsUnsaved()
{
    RunFixture f;
    f.install(u"drafter"_s);
    f.settings()->setDraftCommand(u"drafter"_s);
    f.trigger(u"actionFocusViews"_s); // stands in the place of the texts
    f.trigger(u"actionDraft"_s);
    auto *dialog = f.dialog<DraftDialog>();
    QVERIFY(!dialog->findChild<QWidget *>(u"draftHandOver"_s)->isVisible());
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"draftWish"_s), u"A reviewer."_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"draftStart"_s), Qt::LeftButton);
    f.processes.answer({.output = kAgent});
    QTRY_VERIFY(f.document());
    QCOMPARE(f.document()->text(), QString::fromUtf8(kAgent));
    QVERIFY(f.document()->path().isEmpty());
    QVERIFY(f.editor()->isVisible());
}

void RunWindowTest::aDraftThatFailsCanBeTriedAgain()
{
    RunFixture f;
    f.install(u"drafter"_s);
    f.settings()->setDraftCommand(u"drafter"_s);
    f.trigger(u"actionDraft"_s);
    auto *dialog = f.dialog<DraftDialog>();
    auto *start = dialog->findChild<QPushButton *>(u"draftStart"_s);
    const auto *message = dialog->findChild<QLabel *>(u"draftMessage"_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"draftWish"_s), u"A reviewer."_s);
    for (const ProcessResult &result :
         {ProcessResult{.code = 3}, ProcessResult{.end = ProcessResult::End::Crashed}, ProcessResult{.output = "\n"}}) {
        QTest::mouseClick(start, Qt::LeftButton);
        f.processes.answer(result);
        QVERIFY(message->isVisible() && !message->text().isEmpty());
        QVERIFY(start->isEnabled());
    }
    QTest::mouseClick(start, Qt::LeftButton);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!f.processes.isListenedTo());
    QCOMPARE(f.tabs()->count(), 0);
}

QTEST_MAIN(RunWindowTest)
#include "tst_runwindow.moc"
