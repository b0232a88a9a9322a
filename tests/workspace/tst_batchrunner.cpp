// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "testplans.h"
#include "workspace/batchrunner.h"
#include "workspace/undoplan.h"

#include <QSignalSpy>
#include <QTextCursor>
#include <QTextDocument>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

QByteArray agent(const QByteArray &name, const QByteArray &model)
{
    return plainAgent(name, "model: " + model + "\n");
}

/// A workspace with a runner; both can be started anew.
struct Bench {
    TestWorkspace test;
    std::unique_ptr<BatchRunner> runner;

    Bench() { start(); }
    void start()
    {
        runner =
            std::make_unique<BatchRunner>(test.workspace(), std::make_unique<FolderTrash>(test.path(u"../trash"_s)));
    }
    void restart()
    {
        runner.reset();
        test.restart();
        start();
    }

    AgentDocument *open(const QString &name, const QByteArray &bytes)
    {
        return test.workspace()->open(test.write(name, bytes)).value();
    }
    [[nodiscard]] QByteArray textOf(const QString &name) const
    {
        const auto open = runner->openFiles();
        const auto found = open.constFind(test.path(name));
        return found == open.cend() ? test.bytes(name) : found->text;
    }
    /// Sets the model of files, as they stand where they are open.
    [[nodiscard]] ChangePlan modelPlan(const QStringList &names, const QByteArray &from, const QByteArray &to) const
    {
        ChangePlan plan{.title = u"Set the model"_s};
        for (const QString &name : names) {
            FileChange change{.path = test.path(name), .before = textOf(name)};
            change.parts = partsBetween(change.before, QByteArray(change.before).replace(from, to), {});
            plan.changes.push_back(change);
        }
        return plan;
    }
    BatchReport run(const ChangePlan &plan) const
    {
        BatchReport report;
        QSignalSpy finished(runner.get(), &BatchRunner::finished);
        QObject::connect(
            runner.get(), &BatchRunner::finished, runner.get(), [&report](const BatchReport &told) { report = told; },
            Qt::SingleShotConnection);
        runner->run(plan);
        if (!finished.wait())
            qFatal("the batch does not end");
        return report;
    }
    BatchReport undo() const
    {
        const auto batch = test.workspace()->journal().lastUndoable();
        return batch ? run(undoPlan(*batch, runner->openFiles())) : BatchReport();
    }
};

} // namespace

/// Batches in a window, with files open and closed.
class BatchRunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesOpenFilesInTheirHistory();
    void takesAnUnsavedStepBack();
    void takesASavedStepBack();
    void undoesAfterARestart_data();
    void undoesAfterARestart();
    void undoesBesideUnsavedEdits();
    void documentsFollowTheirFiles();
    void leavesWhatWasEditedMeanwhile();
    void leavesWhatIsReadOnly();
    void findsAFileByAnotherPath();
    void aDeletedFileStaysOpen();
    void savesAreNoted();
};

void BatchRunnerTest::changesOpenFilesInTheirHistory()
{
    Bench bench;
    AgentDocument *document = bench.open(u"open.md"_s, agent("open", "sonnet"));
    bench.test.write(u"closed.md"_s, agent("closed", "sonnet"));
    const BatchReport report = bench.run(bench.modelPlan({u"open.md"_s, u"closed.md"_s}, "sonnet", "opus"));
    QVERIFY(report.failures.empty());
    QCOMPARE(report.done.size(), 2);
    QCOMPARE(report.unsaved, QStringList{bench.test.path(u"open.md"_s)});
    QCOMPARE(bench.test.bytes(u"closed.md"_s), agent("closed", "opus"));
    QCOMPARE(bench.test.bytes(u"open.md"_s), agent("open", "sonnet"));
    QCOMPARE(document->source().toBytes(), agent("open", "opus"));
    QVERIFY(document->isModified());
    document->undo();
    QCOMPARE(document->source().toBytes(), agent("open", "sonnet"));
    QVERIFY(!document->isModified());
    QVERIFY(!document->canUndo());
}

void BatchRunnerTest::takesAnUnsavedStepBack()
{
    Bench bench;
    AgentDocument *document = bench.open(u"open.md"_s, agent("open", "sonnet"));
    bench.test.write(u"closed.md"_s, agent("closed", "sonnet"));
    QVERIFY(bench.run(bench.modelPlan({u"open.md"_s, u"closed.md"_s}, "sonnet", "opus")).failures.empty());
    const BatchReport report = bench.undo();
    QVERIFY(report.failures.empty());
    QCOMPARE(document->source().toBytes(), agent("open", "sonnet"));
    QVERIFY(!document->isModified()); // as if nothing had been
    QVERIFY(report.unsaved.isEmpty());
    QCOMPARE(bench.test.bytes(u"closed.md"_s), agent("closed", "sonnet"));
    QVERIFY(!bench.test.workspace()->journal().lastUndoable());
}

void BatchRunnerTest::takesASavedStepBack()
{
    Bench bench;
    AgentDocument *document = bench.open(u"open.md"_s, agent("open", "sonnet"));
    QVERIFY(bench.run(bench.modelPlan({u"open.md"_s}, "sonnet", "opus")).failures.empty());
    QVERIFY(bench.test.save(document));
    // Typed behind it, and taken away again: the text counts, not the history.
    QTextCursor(document->textDocument()).insertText(u"x"_s);
    QVERIFY(document->apply(ChangeSet::replacing({0, 1}, {})));
    const BatchReport report = bench.undo();
    QVERIFY(report.failures.empty());
    QCOMPARE(document->source().toBytes(), agent("open", "sonnet"));
    QCOMPARE(report.unsaved.size(), 1);
    QCOMPARE(bench.test.bytes(u"open.md"_s), agent("open", "opus"));
}

void BatchRunnerTest::undoesAfterARestart_data()
{
    QTest::addColumn<bool>("isSaved");
    QTest::addColumn<bool>("isOpenAgain");
    for (const bool isSaved : {false, true}) {
        for (const bool isOpenAgain : {false, true})
            QTest::addRow("%s, %s", isSaved ? "saved" : "not saved", isOpenAgain ? "open again" : "closed")
                << isSaved << isOpenAgain;
    }
}

void BatchRunnerTest::undoesAfterARestart()
{
    QFETCH(const bool, isSaved);
    QFETCH(const bool, isOpenAgain);
    Bench bench;
    AgentDocument *document = bench.open(u"open.md"_s, agent("open", "sonnet"));
    bench.test.write(u"closed.md"_s, agent("closed", "sonnet"));
    QVERIFY(bench.run(bench.modelPlan({u"open.md"_s, u"closed.md"_s}, "sonnet", "opus")).failures.empty());
    if (isSaved)
        QVERIFY(bench.test.save(document));
    bench.restart();
    if (isOpenAgain)
        document = bench.test.workspace()->open(bench.test.path(u"open.md"_s)).value();
    const BatchReport report = bench.undo();
    QVERIFY(report.failures.empty());
    QCOMPARE(report.done.size(), isSaved ? 2 : 1);
    QCOMPARE(bench.test.bytes(u"closed.md"_s), agent("closed", "sonnet"));
    QCOMPARE(bench.textOf(u"open.md"_s), agent("open", "sonnet"));
    QCOMPARE(report.unsaved.size(), isSaved && isOpenAgain ? 1 : 0);
}

/// What was typed before a batch is not lost with it, and not asked about.
void BatchRunnerTest::undoesBesideUnsavedEdits()
{
    Bench bench;
    AgentDocument *document = bench.open(u"open.md"_s, agent("open", "sonnet"));
    QTextCursor cursor(document->textDocument());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(u"Typed.\n"_s);
    const QByteArray typed = document->source().toBytes();
    QVERIFY(bench.run(bench.modelPlan({u"open.md"_s}, "sonnet", "opus")).failures.empty());
    QCOMPARE(document->source().toBytes(), agent("open", "opus") + "Typed.\n");
    QVERIFY(bench.undo().failures.empty());
    QCOMPARE(document->source().toBytes(), typed);
    QVERIFY(bench.run(bench.modelPlan({u"open.md"_s}, "sonnet", "opus")).failures.empty());
    bench.restart(); // without a save
    const ChangePlan plan = undoPlan(*bench.test.workspace()->journal().lastUndoable());
    QVERIFY(plan.changes.empty());
    QVERIFY(plan.refusals.empty());
}

void BatchRunnerTest::documentsFollowTheirFiles()
{
    Bench bench;
    AgentDocument *document = bench.open(u"old.md"_s, agent("old", "sonnet"));
    ChangePlan plan = bench.modelPlan({u"old.md"_s}, "name: old", "name: new");
    plan.changes.front().kind = FileChange::Kind::Rename;
    plan.changes.front().newPath = bench.test.path(u"sub ä/new.md"_s);
    const BatchReport report = bench.run(plan);
    QVERIFY(report.failures.empty());
    QCOMPARE(document->path(), bench.test.path(u"sub ä/new.md"_s));
    QCOMPARE(bench.test.workspace()->documentFor(bench.test.path(u"sub ä/new.md"_s)), document);
    QTRY_COMPARE(document->diskState(), AgentDocument::DiskState::Same);
    QVERIFY(document->source().toBytes().startsWith("---\nname: new\n"));
    QVERIFY(!QFile::exists(bench.test.path(u"old.md"_s)));
    QCOMPARE(bench.test.bytes(u"sub ä/new.md"_s), agent("old", "sonnet")); // not saved yet
    QVERIFY(bench.undo().failures.empty());
    QCOMPARE(document->path(), bench.test.path(u"old.md"_s));
    QCOMPARE(document->source().toBytes(), agent("old", "sonnet"));
    QVERIFY(!document->isModified());
    QVERIFY(!QFile::exists(bench.test.path(u"sub ä"_s)));
}

void BatchRunnerTest::leavesWhatWasEditedMeanwhile()
{
    Bench bench;
    AgentDocument *document = bench.open(u"open.md"_s, agent("open", "sonnet"));
    const ChangePlan plan = bench.modelPlan({u"open.md"_s}, "sonnet", "opus");
    QTextCursor cursor(document->textDocument());
    cursor.insertText(u"x"_s);
    const BatchReport report = bench.run(plan);
    QCOMPARE(report.failures.size(), 1U);
    QVERIFY2(report.failures.front().reason.contains(u"edited"_s), qPrintable(report.failures.front().reason));
    QCOMPARE(document->source().toBytes(), "x" + agent("open", "sonnet"));
    QVERIFY(!bench.test.workspace()->journal().lastUndoable());
}

void BatchRunnerTest::leavesWhatIsReadOnly()
{
    Bench bench;
    AgentDocument *document = bench.open(u"open.md"_s, agent("open", "sonnet"));
    document->setReadOnly(true);
    const BatchReport report = bench.run(bench.modelPlan({u"open.md"_s}, "sonnet", "opus"));
    QCOMPARE(report.failures.size(), 1U);
    QVERIFY2(report.failures.front().reason.contains(u"reading only"_s), qPrintable(report.failures.front().reason));
    QCOMPARE(document->source().toBytes(), agent("open", "sonnet"));
}

void BatchRunnerTest::findsAFileByAnotherPath()
{
    Bench bench;
    AgentDocument *document = bench.open(u"real.md"_s, agent("open", "sonnet"));
    QVERIFY(QFile::link(u"real.md"_s, bench.test.path(u"link.md"_s)));
    QVERIFY(bench.run(bench.modelPlan({u"link.md"_s}, "sonnet", "opus")).failures.empty());
    QCOMPARE(document->source().toBytes(), agent("open", "opus"));
    QCOMPARE(bench.test.bytes(u"real.md"_s), agent("open", "sonnet"));
}

void BatchRunnerTest::aDeletedFileStaysOpen()
{
    Bench bench;
    AgentDocument *document = bench.open(u"open.md"_s, agent("open", "sonnet"));
    const ChangePlan plan{.title = u"Delete"_s,
                          .changes = {{.kind = FileChange::Kind::Delete,
                                       .path = bench.test.path(u"open.md"_s),
                                       .before = agent("open", "sonnet")}}};
    QVERIFY(bench.run(plan).failures.empty());
    QTRY_COMPARE(document->diskState(), AgentDocument::DiskState::Missing);
    QVERIFY(bench.undo().failures.empty());
    QCOMPARE(bench.test.bytes(u"open.md"_s), agent("open", "sonnet"));
    QTRY_COMPARE(document->diskState(), AgentDocument::DiskState::Same);
}

void BatchRunnerTest::savesAreNoted()
{
    Bench bench;
    AgentDocument *document = bench.open(u"a.md"_s, agent("a", "sonnet"));
    QVERIFY(document->setField(u"model"_s, u"opus"_s));
    QVERIFY(bench.test.save(document));
    const auto batches = bench.test.workspace()->journal().batches();
    QCOMPARE(batches.size(), 1U);
    QVERIFY(batches.front().isSave);
    QVERIFY(batches.front().isEnded);
    QCOMPARE(batches.front().entries.front().content().value(), agent("a", "sonnet"));
    QVERIFY(!bench.test.workspace()->journal().lastUndoable());
    // A save is worth more than the note of it.
    QVERIFY(QFile::remove(bench.test.workspace()->journal().path()));
    QVERIFY(QDir().mkdir(bench.test.workspace()->journal().path()));
    QVERIFY(document->setField(u"model"_s, u"haiku"_s));
    QVERIFY(bench.test.save(document));
    QCOMPARE(bench.test.bytes(u"a.md"_s), agent("a", "haiku"));
}

QTEST_MAIN(BatchRunnerTest)
#include "tst_batchrunner.moc"
