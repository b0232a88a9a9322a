// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "storage/readfile.h"
#include "testplans.h"
#include "workspace/batchwriter.h"
#include "workspace/undoplan.h"
#include "workspace/writtenfiles.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using State = WrittenFile::State;

struct Written {
    QTemporaryDir temporary{QDir::tempPath() + u"/Zustand ü-XXXXXX"_s};
    Environment environment = Environment::below(temporary.filePath(u"system"_s));
    QString folder = temporary.filePath(u"Agenten ä"_s);
    Journal journal{environment};
    FolderTrash trash{temporary.filePath(u"trash"_s)};
    BatchWriter writer{journal, trash};

    QString run(const ChangePlan &plan)
    {
        const auto outcome = writer.run(plan);
        writer.finish(outcome);
        if (!outcome.report.failures.empty())
            qFatal("%s", qPrintable(outcome.report.failures.front().reason));
        return outcome.report.id;
    }
    [[nodiscard]] std::vector<WrittenBatch> read(const OpenTexts &open = {}) const
    {
        return readWritten(journal, open);
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
    }
    void save(const QString &path, const QByteArray &before, const QByteArray &after) const
    {
        JournalBatch batch = JournalBatch::named(u"Save"_s);
        batch.isSave = true;
        JournalEntry entry{.path = path, .afterHash = hashOf(after)};
        entry.keep(before);
        batch.entries.push_back(entry);
        if (!journal.begin(batch))
            qFatal("no journal");
        journal.end(batch.id, {});
    }
};

QList<State> statesOf(const WrittenBatch &batch)
{
    QList<State> states;
    for (const WrittenFile &file : batch.files)
        states << file.state;
    return states;
}

} // namespace

class WrittenFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsHowFilesStand();
    void tellsWhatWasTakenBack();
    void oneEntryGoesBackAlone();
    void undoneUndosDoNotCount();
    void groupsSaves();
    void followsOpenTexts();
    void givesBothSides();
    void tellsAKilledBatch();
    void isQuickWithManyWrites();
};

void WrittenFilesTest::tellsHowFilesStand()
{
    Written w;
    makeFilesOfAllKinds(w.folder);
    QVERIFY(w.read().empty());
    const ChangePlan plan = planOfAllKinds(w.folder);
    w.run(plan);
    auto batches = w.read();
    QCOMPARE(batches.size(), 1U);
    QCOMPARE(batches[0].title, u"All kinds"_s);
    QVERIFY(batches[0].isEnded);
    QCOMPARE(statesOf(batches[0]), QList<State>(7, State::AsWritten));
    QVERIFY(std::ranges::all_of(batches[0].files, &WrittenFile::isUndoable));
    w.write(u"a.md"_s, "another\n");
    w.write(u"b ä.md"_s, plan.changes[1].before);
    QVERIFY(QFile::remove(w.folder + u"/new/deep/made.md"_s));
    QVERIFY(QFile::remove(w.folder + u"/elsewhere/c2.md"_s));
    QVERIFY(QFile::rename(w.folder + u"/d2.md"_s, w.folder + u"/d.md"_s));
    w.write(u"e.md"_s, "another\n");
    w.write(u"link.md"_s, plan.changes[6].before);
    batches = w.read();
    QCOMPARE(statesOf(batches[0]), QList<State>({State::Changed, State::AsBefore, State::AsBefore, State::Gone,
                                                 State::AsBefore, State::InItsPlace, State::AsBefore}));
}

void WrittenFilesTest::tellsWhatWasTakenBack()
{
    Written w;
    makeFilesOfAllKinds(w.folder);
    const auto before = contentsBelow(w.folder);
    const QString id = w.run(planOfAllKinds(w.folder));
    w.run(undoPlan(w.journal.batch(id).value()));
    QCOMPARE(contentsBelow(w.folder), before);
    const auto batches = w.read();
    QCOMPARE(batches.size(), 2U);
    QVERIFY(batches[0].isUndo);
    QVERIFY(!batches[0].isTakenBack);
    QVERIFY(batches[1].isTakenBack);
    QCOMPARE(statesOf(batches[1]), QList<State>(7, State::TakenBack));
    QVERIFY(!w.journal.lastUndoable());
}

void WrittenFilesTest::oneEntryGoesBackAlone()
{
    Written w;
    makeFilesOfAllKinds(w.folder);
    const ChangePlan all = planOfAllKinds(w.folder);
    const QString id = w.run(all);
    const auto after = contentsBelow(w.folder);
    for (qsizetype entry = 0; entry < 7; ++entry) {
        const JournalBatch batch = w.journal.batch(id).value();
        const ChangePlan plan = undoPlan(batch.only(entry));
        QCOMPARE(plan.changes.size(), 1U);
        QVERIFY(plan.changes[0].isChosen);
        QCOMPARE(plan.undoes, batch.idOfEntry(entry));
        w.run(plan);
        const TakenBack undone(w.journal.batches());
        QVERIFY(undone.contains(batch, entry));
        QCOMPARE(undone.contains(batch), entry == 6);
        QCOMPARE(w.journal.lastUndoable().has_value(), entry < 6);
    }
    QVERIFY(contentsBelow(w.folder) != after);
    QVERIFY(w.read().back().isTakenBack);
    QCOMPARE(readFile(w.folder + u"/a.md"_s).value(), all.changes[0].before);
    // Its entry is not there: nothing to be done.
    QVERIFY(undoPlan(w.journal.batch(id)->only(99)).changes.empty());
}

void WrittenFilesTest::undoneUndosDoNotCount()
{
    Written w;
    makeFilesOfAllKinds(w.folder);
    const QString id = w.run(planOfAllKinds(w.folder));
    const auto after = contentsBelow(w.folder);
    const QString back = w.run(undoPlan(w.journal.batch(id).value()));
    w.run(undoPlan(w.journal.batch(back).value()));
    QCOMPARE(contentsBelow(w.folder).value(u"a.md"_s), after.value(u"a.md"_s));
    const auto batches = w.read();
    QVERIFY(!batches[2].isTakenBack);
    QVERIFY(batches[1].isTakenBack);
    QCOMPARE(w.journal.lastUndoable()->id, id);
}

void WrittenFilesTest::groupsSaves()
{
    Written w;
    QDir().mkpath(w.folder);
    const QString a = w.folder + u"/a.md"_s;
    const QString b = w.folder + u"/b.md"_s;
    w.save(a, "0", "1");
    w.save(a, "1", "2");
    w.save(b, "0", "1");
    w.save(a, "2", "3");
    w.write(u"a.md"_s, "3");
    auto batches = w.read();
    QCOMPARE(batches.size(), 3U);
    QCOMPARE(batches[0].files.size(), 1U);
    QCOMPARE(statesOf(batches[0]), QList<State>{State::AsWritten});
    QCOMPARE(statesOf(batches[1]), QList<State>{State::Gone});
    QCOMPARE(statesOf(batches[2]), QList<State>({State::Changed, State::Changed}));
    QVERIFY(batches[2].files[0].time >= batches[2].files[1].time);
    const QString id = batches[0].id;
    w.save(a, "3", "4");
    batches = w.read();
    QCOMPARE(batches[0].id, id); // so that its row stays
    QCOMPARE(batches[0].files.size(), 2U);
}

/// What is open counts by its text, as the way back is in its history.
void WrittenFilesTest::followsOpenTexts()
{
    Written w;
    QDir().mkpath(w.folder);
    const QString a = w.folder + u"/a.md"_s;
    w.write(u"a.md"_s, "1");
    w.save(a, "0", "1");
    OpenTexts open;
    open.texts.insert(a, SourceText::fromBytes("1 and more"));
    QCOMPARE(statesOf(w.read(open)[0]), QList<State>{State::Changed});
    open.texts.clear();
    open.hashes.insert(a, hashOf("1"));
    QCOMPARE(statesOf(w.read(open)[0]), QList<State>{State::AsWritten});
}

void WrittenFilesTest::givesBothSides()
{
    Written w;
    makeFilesOfAllKinds(w.folder);
    VersionStore versions(w.environment.state);
    const ChangePlan plan = planOfAllKinds(w.folder);
    const QString id = w.run(plan);
    const auto sides = [&](qsizetype entry) { return writtenVersions(w.journal, versions, id, entry); };
    QCOMPARE(sides(0).value(), (WrittenVersions{plan.changes[0].before, plan.changes[0].after(), true}));
    QCOMPARE(sides(2).value(), (WrittenVersions{{}, plan.changes[2].content, true}));
    QCOMPARE(sides(3).value(), (WrittenVersions{plan.changes[3].before, plan.changes[3].after(), true}));
    QCOMPARE(sides(5).value(), (WrittenVersions{plan.changes[5].before, QByteArray(), false}));
    w.write(u"a.md"_s, "another\n");
    QCOMPARE(sides(0).value(), (WrittenVersions{plan.changes[0].before, std::nullopt, false}));
    QVERIFY(versions.add({{.path = plan.changes[0].path,
                           .bytes = plan.changes[0].after(),
                           .time = QDateTime::currentDateTimeUtc(),
                           .movedTo = {}}}));
    QCOMPARE(sides(0).value(), (WrittenVersions{plan.changes[0].before, plan.changes[0].after(), false}));
    QCOMPARE(writtenVersions(w.journal, versions, u"none"_s, 0).error().code, Error::Code::NotFound);
    QCOMPARE(sides(7).error().code, Error::Code::NotFound);
}

void WrittenFilesTest::tellsAKilledBatch()
{
    Written w;
    makeFilesOfAllKinds(w.folder);
    (void)w.writer.run(planOfAllKinds(w.folder)); // never finished
    const auto batches = w.read();
    QVERIFY(!batches[0].isEnded);
    QVERIFY(!batches[0].isTakenBack);
    QVERIFY(batches[0].files[0].isUndoable());
}

void WrittenFilesTest::isQuickWithManyWrites()
{
    Written w;
    QDir().mkpath(w.folder);
    JournalBatch batch = JournalBatch::named(u"Many"_s);
    for (int i = 0; i < 5000; ++i) {
        JournalEntry entry{.path = w.folder + u"/%1.md"_s.arg(i % 50), .afterHash = hashOf("x")};
        entry.keep(QByteArray::number(i));
        batch.entries.push_back(entry);
    }
    QVERIFY(w.journal.begin(batch));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(w.read()[0].files.size(), 5000U);
    qInfo("5000 entries: %lld ms", timer.elapsed());
    // Stopped, it ends at once.
    std::stop_source stopped;
    stopped.request_stop();
    QVERIFY(readWritten(w.journal, {}, stopped.get_token()).empty());
}

QTEST_GUILESS_MAIN(WrittenFilesTest)
#include "tst_writtenfiles.moc"
