// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/failingops.h"
#include "testplans.h"
#include "workspace/undoplan.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// What planOfAllKinds() makes of the files.
QMap<QString, QByteArray> afterAllKinds(QMap<QString, QByteArray> files)
{
    for (const QString &name : {u"a.md"_s, u"b ä.md"_s, u"c.md"_s})
        files[name].replace("sonnet", "opus");
    files.insert(u"new"_s, "(folder)");
    files.insert(u"new/deep"_s, "(folder)");
    files.insert(u"new/deep/made.md"_s, "---\nname: made\n---\n");
    files.insert(u"elsewhere"_s, "(folder)");
    files.insert(u"elsewhere/c2.md"_s, files.take(u"c.md"_s));
    files.insert(u"d2.md"_s, files.take(u"d.md"_s));
    files.remove(u"e.md"_s);
    files.remove(u"link.md"_s);
    return files;
}

} // namespace

/// Batches on the disk, and the way back.
class BatchWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesAndTakesBack();
    void keepsModes();
    void goesOnAfterAFailure_data();
    void goesOnAfterAFailure();
    void leavesWhatOthersChanged();
    void namesWhatWasChangedSince_data();
    void namesWhatWasChangedSince();
    void movesToAnotherDisk();
    void writesNothingUnnoted();
    void stopsWhenAsked();
    void removesNoForeignVersion();
    void survivesAKill_data();
    void survivesAKill();

private:
    [[nodiscard]] QString files() const { return m_folder->filePath(u"Dateien ä"_s); }
    [[nodiscard]] QString at(const QString &name) const { return files() + u'/' + name; }
    [[nodiscard]] Journal journal() const { return Journal(m_environment); }
    BatchReport run(const ChangePlan &plan, FileOps &ops = FileOps::system()) const;
    BatchReport undo() const;
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Environment m_environment;
    QMap<QString, QByteArray> m_before;
};

void BatchWriterTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/Stapel ü-XXXXXX"_s);
    m_environment = Environment::below(m_folder->filePath(u"system"_s));
    makeFilesOfAllKinds(files());
    m_before = contentsBelow(files());
}

void BatchWriterTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

BatchReport BatchWriterTest::run(const ChangePlan &plan, FileOps &ops) const
{
    FolderTrash trash(m_folder->filePath(u"trash"_s), ops);
    const Journal noted(m_environment, ops);
    const BatchWriter writer(noted, trash, ops);
    const auto outcome = writer.run(plan);
    writer.finish(outcome);
    return outcome.report;
}

BatchReport BatchWriterTest::undo() const
{
    const auto batch = journal().lastUndoable();
    if (!batch)
        return {};
    removeLeftovers(*batch);
    return run(undoPlan(*batch));
}

void BatchWriterTest::writesAndTakesBack()
{
    const BatchReport report = run(planOfAllKinds(files()));
    QVERIFY(report.failures.empty());
    QCOMPARE(report.done.size(), 7);
    QCOMPARE(contentsBelow(files()), afterAllKinds(m_before));
    QVERIFY(QFile::exists(m_folder->filePath(u"trash/e.md"_s)));
    // Whatever becomes of the trash.
    QVERIFY(QDir(m_folder->filePath(u"trash"_s)).removeRecursively());
    const BatchReport back = undo();
    QVERIFY(back.failures.empty());
    QCOMPARE(back.title, u"Undo: All kinds"_s);
    QCOMPARE(contentsBelow(files()), m_before);
    QVERIFY(!journal().lastUndoable());
}

void BatchWriterTest::keepsModes()
{
    for (const QString &name : {u"a.md"_s, u"c.md"_s, u"e.md"_s})
        QVERIFY(FileOps::system().setMode(at(name), 0640));
    QVERIFY(run(planOfAllKinds(files())).failures.empty());
    QCOMPARE(FileOps::system().info(at(u"a.md"_s)).mode, 0640U);
    QCOMPARE(FileOps::system().info(at(u"elsewhere/c2.md"_s)).mode, 0640U);
    QVERIFY(undo().failures.empty());
    for (const QString &name : {u"a.md"_s, u"c.md"_s, u"e.md"_s})
        QCOMPARE(FileOps::system().info(at(name)).mode, 0640U);
}

void BatchWriterTest::goesOnAfterAFailure_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("name"); ///< of the file whose call fails
    QTest::addColumn<QString>("failed");
    QTest::newRow("no space for an edit") << u"writeNew"_s << u".a.md"_s << u"a.md"_s;
    QTest::newRow("no space for a new file") << u"writeNew"_s << u".made.md"_s << u"new/deep/made.md"_s;
    QTest::newRow("no new folder") << u"makeFolder"_s << u"deep"_s << u"new/deep/made.md"_s;
    QTest::newRow("no move") << u"renameNew"_s << u"d2.md"_s << u"d.md"_s;
    QTest::newRow("no edit behind a move") << u"writeNew"_s << u".c2.md"_s << u"c.md"_s;
    QTest::newRow("nothing to the trash") << u"rename"_s << u"e.md"_s << u"e.md"_s;
    QTest::newRow("no link away") << u"remove"_s << u"link.md"_s << u"link.md"_s;
    QTest::newRow("not readable") << u"read"_s << u"e.md"_s << u"e.md"_s;
}

void BatchWriterTest::goesOnAfterAFailure()
{
    QFETCH(const QString, call);
    QFETCH(const QString, name);
    QFETCH(const QString, failed);
    FailingOps ops;
    ops.fails = [&](const QString &made, const QString &path) {
        return made == call && path.section(u'/', -1).startsWith(name);
    };
    const BatchReport report = run(planOfAllKinds(files()), ops);
    QCOMPARE(report.failures.size(), 1U);
    QCOMPARE(report.failures.front().path, at(failed));
    QVERIFY2(report.failures.front().reason.contains(u"No space left"_s), qPrintable(report.failures.front().reason));
    QCOMPARE(report.done.size(), 6);
    const auto now = contentsBelow(files());
    QCOMPARE(now.value(failed), m_before.value(failed)); // whole, as it was
    QVERIFY(undo().failures.empty());
    auto left = contentsBelow(files());
    // A folder for a file that did not come about.
    left.remove(u"new"_s);
    left.remove(u"new/deep"_s);
    left.remove(u"elsewhere"_s);
    QCOMPARE(left, m_before);
}

/// What another program wrote between plan and batch stays.
void BatchWriterTest::leavesWhatOthersChanged()
{
    const ChangePlan plan = planOfAllKinds(files());
    QStringList foreign{u"a.md"_s, u"c.md"_s, u"e.md"_s};
    for (const QString &name : foreign)
        write(name, "foreign");
    write(u"d2.md"_s, "foreign");
    QVERIFY(QDir().mkpath(at(u"new/deep"_s)));
    write(u"new/deep/made.md"_s, "foreign");
    const BatchReport report = run(plan);
    QCOMPARE(report.failures.size(), 5U);
    for (const QString &name : foreign + QStringList{u"d2.md"_s, u"new/deep/made.md"_s})
        QCOMPARE(contentsBelow(files()).value(name), QByteArray("foreign"));
    QCOMPARE(contentsBelow(files()).value(u"d.md"_s), m_before.value(u"d.md"_s));
    // And is nothing that the undo would ask about.
    const ChangePlan back = undoPlan(*journal().lastUndoable());
    QVERIFY(back.refusals.empty());
    QCOMPARE(back.changes.size(), 2U); // b ä.md and the link
    QVERIFY(std::ranges::all_of(back.changes, &FileChange::isChosen));
}

void BatchWriterTest::namesWhatWasChangedSince_data()
{
    QTest::addColumn<QString>("name"); ///< that is changed after the batch
    QTest::addColumn<bool>("isDeleted");
    QTest::addColumn<QString>("kind"); ///< of the change that is offered; empty: refused
    for (const bool isDeleted : {false, true}) {
        const char *how = isDeleted ? "deleted" : "changed";
        QTest::addRow("an edited one %s", how) << u"a.md"_s << isDeleted << (isDeleted ? u"create"_s : u"edit"_s);
        QTest::addRow("a moved one %s", how)
            << u"elsewhere/c2.md"_s << isDeleted << (isDeleted ? u"create"_s : u"rename"_s);
    }
    QTest::addRow("a new one changed") << u"new/deep/made.md"_s << false << u"delete"_s;
    QTest::addRow("another in the place of a deleted one") << u"e.md"_s << false << u"edit"_s;
    QTest::addRow("another in the place of a moved one") << u"c.md"_s << false << QString();
}

void BatchWriterTest::namesWhatWasChangedSince()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isDeleted);
    QFETCH(const QString, kind);
    QVERIFY(run(planOfAllKinds(files())).failures.empty());
    if (isDeleted)
        QVERIFY(QFile::remove(at(name)));
    else
        write(name, "changed since");
    const auto batch = journal().lastUndoable();
    const ChangePlan plan = undoPlan(*batch);
    std::vector<FileChange> odd;
    std::ranges::copy_if(plan.changes, std::back_inserter(odd), [](const FileChange &c) { return !c.isChosen; });
    if (kind.isEmpty()) {
        QVERIFY(odd.empty());
        QCOMPARE(plan.refusals.size(), 1U);
        QCOMPARE(plan.refusals.front().path, at(name));
    } else {
        QCOMPARE(odd.size(), 1U);
        QCOMPARE(toString(odd.front().kind), kind);
        QVERIFY(!odd.front().remark.isEmpty());
    }
    QCOMPARE(plan.changes.size(), kind.isEmpty() ? 6U : 7U);
    // Left alone, it stays; the others are back.
    QVERIFY(run(plan).failures.empty());
    auto now = contentsBelow(files());
    if (!isDeleted)
        QCOMPARE(now.value(name), QByteArray("changed since"));
    for (auto file = m_before.cbegin(); file != m_before.cend(); ++file) {
        const bool isOdd = file.key() == name || (name.endsWith(u"c2.md"_s) && file.key() == "c.md"_L1);
        if (!isOdd)
            QCOMPARE(now.value(file.key()), file.value());
    }
    QVERIFY(!journal().lastUndoable());
    // Asked for, it goes back too.
    if (kind.isEmpty())
        return;
    odd.front().isChosen = true;
    QVERIFY(run({.title = {}, .changes = odd}).failures.empty());
    QCOMPARE(contentsBelow(files()).value(u"c.md"_s), m_before.value(u"c.md"_s));
    QCOMPARE(contentsBelow(files()).value(u"a.md"_s), m_before.value(u"a.md"_s));
    QCOMPARE(contentsBelow(files()).value(u"e.md"_s), m_before.value(u"e.md"_s));
}

void BatchWriterTest::movesToAnotherDisk()
{
    FailingOps ops;
    ops.error = {.code = Error::Code::Refused, .text = u"Invalid cross-device link"_s};
    // The copy itself comes by a rename in its own folder.
    int renames = 0;
    ops.fails = [&renames](const QString &call, const QString &path) {
        return call == "renameNew"_L1 && path.endsWith("2.md"_L1) && ++renames % 2 == 1;
    };
    const BatchReport report = run(planOfAllKinds(files()), ops);
    QVERIFY(report.failures.empty());
    QCOMPARE(contentsBelow(files()), afterAllKinds(m_before));
    QVERIFY(undo().failures.empty());
    QCOMPARE(contentsBelow(files()), m_before);
}

void BatchWriterTest::writesNothingUnnoted()
{
    FailingOps ops;
    ops.failing = u"append"_s;
    const BatchReport report = run(planOfAllKinds(files()), ops);
    QVERIFY(report.id.isEmpty());
    QCOMPARE(report.failures.size(), 1U);
    QVERIFY(report.done.isEmpty());
    QCOMPARE(contentsBelow(files()), m_before);
}

void BatchWriterTest::stopsWhenAsked()
{
    FolderTrash trash(m_folder->filePath(u"trash"_s));
    const Journal noted = journal();
    const BatchWriter writer(noted, trash);
    std::stop_source source;
    const auto outcome =
        writer.run(planOfAllKinds(files()), {}, source.get_token(), [&](qsizetype done, qsizetype total) {
            QCOMPARE(total, 7);
            if (done == 2)
                source.request_stop();
        });
    writer.finish(outcome);
    QVERIFY(outcome.report.isCancelled);
    QCOMPARE(outcome.report.done.size(), 3);
    QVERIFY(outcome.report.failures.empty());
    QVERIFY(undo().failures.empty());
    QCOMPARE(contentsBelow(files()), m_before);
}

/// What was swapped out in a kill's moment may be another program's.
void BatchWriterTest::removesNoForeignVersion()
{
    QVERIFY(run(planOfAllKinds(files())).failures.empty());
    write(u".a.md.dossier-ff1.tmp"_s, "foreign");
    write(u".a.md.dossier-ff2.tmp"_s, m_before.value(u"a.md"_s));
    write(u".f.md.dossier-ff3.tmp"_s, "of a file that the batch is not about");
    removeLeftovers(*journal().lastUndoable());
    QVERIFY(QFile::exists(at(u".a.md.dossier-ff1.tmp"_s)));
    QVERIFY(!QFile::exists(at(u".a.md.dossier-ff2.tmp"_s)));
    QVERIFY(QFile::exists(at(u".f.md.dossier-ff3.tmp"_s)));
}

void BatchWriterTest::survivesAKill_data()
{
    QTest::addColumn<QString>("disks");
    QTest::newRow("moves on one disk") << u"one"_s;
    QTest::newRow("moves to another disk") << u"two"_s;
}

/// A process that is killed at any call that changes the disk: every file is
/// old or new and whole, and the undo of the next start takes all back.
void BatchWriterTest::survivesAKill()
{
    QFETCH(const QString, disks);
    const QString driver = QCoreApplication::applicationDirPath() + u"/batchkill"_s;
    QVERIFY2(QFile::exists(driver), qPrintable(driver));
    const auto after = afterAllKinds(m_before);
    int kills = 0;
    for (int call = 1;; ++call) {
        init();
        QProcess process;
        process.start(driver,
                      {m_environment.state, files(), m_folder->filePath(u"trash"_s), QString::number(call), disks});
        QVERIFY(process.waitForFinished());
        if (process.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(process.exitCode(), 0);
            break;
        }
        ++kills;
        const auto killed = contentsBelow(files());
        for (auto file = killed.cbegin(); file != killed.cend(); ++file) {
            if (file.key().section(u'/', -1).startsWith(u'.'))
                continue; // no client reads it
            const QByteArray moved = file.key() == "elsewhere/c2.md"_L1 ? m_before.value(u"c.md"_s) : QByteArray();
            const QByteArrayList whole{m_before.value(file.key()), after.value(file.key()), moved};
            QVERIFY2(whole.contains(file.value()), qPrintable(u"%1 at call %2"_s.arg(file.key()).arg(call)));
        }
        const BatchReport back = undo();
        QVERIFY2(back.failures.empty(), qPrintable(back.failures.empty() ? QString() : back.failures.front().reason));
        if (const auto now = contentsBelow(files()); now != m_before)
            QFAIL(qPrintable(u"call %1: %2"_s.arg(call).arg(now.keys().join(u", "_s))));
        QVERIFY(!journal().lastUndoable());
    }
    QVERIFY(kills > 30);
}

QTEST_GUILESS_MAIN(BatchWriterTest)
#include "tst_batchwriter.moc"
