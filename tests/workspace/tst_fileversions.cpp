// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "storage/failingops.h"
#include "testplans.h"
#include "workspace/batchrunner.h"
#include "workspace/fileversions.h"
#include "workspace/journal.h"

#include <QSignalSpy>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

using Origin = FileVersion::Origin;

/// Where each state came from and what it was, the newest first.
using States = QList<std::pair<Origin, QByteArray>>;

States statesOf(const TestWorkspace &test, const QString &path)
{
    FileVersions *versions = test.workspace()->versions();
    if (!QTest::qWaitFor([&] { return versions->isIdle(); }))
        qFatal("not idle");
    VersionStore store = versions->reader();
    States found;
    for (const FileVersion &version : store.versions(path))
        found.emplace_back(version.origin, store.bytes(version.hash).value_or("(not kept)"));
    return found;
}

} // namespace

class FileVersionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsOpenedAndSaved();
    void keepsWhatOthersWrote();
    void keepsWhatBatchesReplaced();
    void followsARename();
    void keepsConfigurations();
    void isWrittenBeforeTheEnd();
    void saysAProblemUntilItIsOver();
};

void FileVersionsTest::keepsWhatIsOpenedAndSaved()
{
    TestWorkspace test;
    const QString path = test.write(u"a.md"_s, "---\nname: a\n---\nOne\n");
    const QSignalSpy changed(test.workspace()->versions(), &FileVersions::changed);
    AgentDocument *document = test.workspace()->open(path).value();
    QVERIFY(document->apply(ChangeSet::replacing({0, 0}, u"x"_s)));
    QVERIFY(test.save(document));
    const QByteArray saved = test.bytes(u"a.md"_s);
    const States expected{{Origin::Saved, saved}, {Origin::Opened, "---\nname: a\n---\nOne\n"}};
    QCOMPARE(statesOf(test, path), expected);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(changed.constFirst().constFirst().toStringList(), QStringList{path});
    // Opened again, it is no other state.
    test.restart();
    QVERIFY(test.workspace()->open(path));
    QCOMPARE(statesOf(test, path), expected);
}

void FileVersionsTest::keepsWhatOthersWrote()
{
    TestWorkspace test;
    const QString path = test.write(u"a.md"_s, "one\n");
    AgentDocument *document = test.workspace()->open(path).value();
    test.write(u"a.md"_s, "two\n");
    test.checkDisk();
    QVERIFY(document->apply(ChangeSet::replacing({0, 0}, u"mine "_s)));
    test.write(u"a.md"_s, "three\n");
    test.checkDisk();
    QCOMPARE(document->diskState(), AgentDocument::DiskState::Changed);
    QCOMPARE(statesOf(test, path),
             (States{{Origin::Reloaded, "three\n"}, {Origin::Reloaded, "two\n"}, {Origin::Opened, "one\n"}}));
    // Also what nobody looked at before it was written over.
    test.write(u"b.md"_s, "theirs\n");
    QVERIFY(test.saveAs(document, test.path(u"b.md"_s)));
    QCOMPARE(statesOf(test, test.path(u"b.md"_s)),
             (States{{Origin::Saved, "mine two\n"}, {Origin::Replaced, "theirs\n"}}));
}

void FileVersionsTest::keepsWhatBatchesReplaced()
{
    TestWorkspace test;
    makeFilesOfAllKinds(test.folder());
    BatchRunner runner(test.workspace(), std::make_unique<FolderTrash>(test.path(u"../trash"_s)));
    const ChangePlan plan = planOfAllKinds(test.folder());
    QVERIFY(runner.runNow(plan).failures.empty());
    const QByteArray before = plan.changes[0].before;
    QCOMPARE(statesOf(test, test.path(u"a.md"_s)),
             (States{{Origin::Batch, test.bytes(u"a.md"_s)}, {Origin::Replaced, before}}));
    QCOMPARE(statesOf(test, test.path(u"new/deep/made.md"_s)),
             (States{{Origin::Batch, test.bytes(u"new/deep/made.md"_s)}}));
    // A move takes its states with it.
    QVERIFY(statesOf(test, test.path(u"c.md"_s)).isEmpty());
    QCOMPARE(statesOf(test, test.path(u"elsewhere/c2.md"_s)),
             (States{{Origin::Batch, test.bytes(u"elsewhere/c2.md"_s)}, {Origin::Replaced, plan.changes[3].before}}));
    // What was deleted can be had again.
    QCOMPARE(statesOf(test, test.path(u"e.md"_s)), (States{{Origin::Replaced, plan.changes[5].before}}));
}

void FileVersionsTest::followsARename()
{
    TestWorkspace test;
    const QString path = test.write(u"a.md"_s, "one\n");
    AgentDocument *document = test.workspace()->open(path).value();
    QVERIFY(document->apply(ChangeSet::replacing({0, 0}, u"x"_s)));
    QVERIFY(test.save(document));
    BatchRunner runner(test.workspace(), std::make_unique<FolderTrash>(test.path(u"../trash"_s)));
    const QString moved = test.path(u"ü/b.md"_s);
    const ChangePlan plan{
        .title = u"Move"_s,
        .changes = {
            {.kind = FileChange::Kind::Rename, .path = path, .newPath = moved, .before = test.bytes(u"a.md"_s)}}};
    QVERIFY(runner.runNow(plan).failures.empty());
    QCOMPARE(document->path(), moved);
    const States expected{{Origin::Saved, "xone\n"}, {Origin::Opened, "one\n"}};
    QCOMPARE(statesOf(test, moved), expected);
    QVERIFY(statesOf(test, path).isEmpty());
}

void FileVersionsTest::keepsConfigurations()
{
    TestWorkspace test;
    const QString path = test.write(u".dossier.json"_s, "{}\n");
    QVERIFY(test.workspace()->edit(path, [](const QByteArray &) { return QByteArray("{\"rules\":{}}\n"); }));
    QCOMPARE(statesOf(test, path), (States{{Origin::Saved, "{\"rules\":{}}\n"}, {Origin::Replaced, "{}\n"}}));
}

void FileVersionsTest::isWrittenBeforeTheEnd()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/Zustand ü-XXXXXX"_s);
    {
        FileVersions versions(folder.path());
        for (int i = 0; i < 20; ++i)
            versions.note(u"/a.md"_s, QByteArray::number(i), Origin::Saved);
        versions.note({}, "a document without a file", Origin::Saved);
    }
    QCOMPARE(VersionStore(folder.path()).versions(u"/a.md"_s).size(), 20U);
}

void FileVersionsTest::saysAProblemUntilItIsOver()
{
    const QTemporaryDir folder(QDir::tempPath() + u"/Zustand ü-XXXXXX"_s);
    FailingOps ops;
    ops.failing = u"append"_s;
    FileVersions versions(folder.path(), nullptr, VersionStore::kLimits, ops);
    const QSignalSpy problem(&versions, &FileVersions::problemChanged);
    versions.note(u"/a.md"_s, "one", Origin::Saved);
    QTRY_COMPARE(problem.size(), 1);
    QVERIFY(versions.problem().contains(u"No space left"_s));
    QTRY_VERIFY(versions.isIdle());
    ops.failing.clear();
    versions.note(u"/a.md"_s, "two", Origin::Saved);
    QTRY_COMPARE(problem.size(), 2);
    QVERIFY(versions.problem().isEmpty());
}

QTEST_MAIN(FileVersionsTest)
#include "tst_fileversions.moc"
