// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "storage/failingops.h"
#include "storage/readfile.h"
#include "workspace/journal.h"

#include <QSignalSpy>

#include <atomic>
#include <semaphore>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A disk that takes as long as a test wants.
class SlowOps : public FailingOps
{
public:
    std::atomic<bool> isSlow = false;
    std::counting_semaphore<> begun{0};
    std::counting_semaphore<> mayGoOn{0};

    Result<void> writeNew(const QString &path, const QByteArray &bytes, uint mode) override
    {
        if (isSlow) {
            begun.release();
            mayGoOn.acquire();
        }
        return FailingOps::writeNew(path, bytes, mode);
    }

    std::atomic<bool> holdsARead = false; ///< the next one ends when it may go on
    Result<QByteArray> read(const QString &path, qint64 limit) override
    {
        Result<QByteArray> bytes = FailingOps::read(path, limit);
        if (holdsARead.exchange(false)) {
            begun.release();
            mayGoOn.acquire();
        }
        return bytes;
    }
};

struct Fixture {
    TestWorkspace test;
    SlowOps ops;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Workspace> workspace;
    std::vector<Result<void>> finished;

    Fixture()
    {
        Environment environment = test.workspace()->environment();
        settings = std::make_unique<Settings>(environment);
        workspace = std::make_unique<Workspace>(environment, settings.get(), nullptr, ops);
        QObject::connect(
            workspace.get(), &Workspace::saveFinished, workspace.get(),
            [this](const AgentDocument *, const QString &, const Result<void> &saved) { finished.push_back(saved); });
    }
    ~Fixture()
    {
        ops.isSlow = false;
        ops.mayGoOn.release(100);
    }
    Fixture(const Fixture &) = delete;
    Fixture &operator=(const Fixture &) = delete;

    [[nodiscard]] AgentDocument *open(const QString &name, const QByteArray &bytes) const
    {
        return workspace->open(test.write(name, bytes)).value_or(nullptr);
    }
    /// A save that is under way until letGo().
    void beginSave(AgentDocument *document)
    {
        ops.isSlow = true;
        workspace->save(document);
        QVERIFY(ops.begun.try_acquire_for(std::chrono::seconds(20)));
    }
    void letGo()
    {
        ops.isSlow = false;
        ops.mayGoOn.release();
    }
    /// A look at the disk that has read it, and is under way until letGo().
    void beginLook()
    {
        ops.holdsARead = true;
        workspace->checkDisk();
        QVERIFY(ops.begun.try_acquire_for(std::chrono::seconds(20)));
    }
    static void type(AgentDocument *document, const QString &text)
    {
        QVERIFY(document->apply(ChangeSet::replacing({document->text().size(), 0}, text)));
    }
};

using DiskState = AgentDocument::DiskState;

} // namespace

/// Saves in their threads, and what is said of the disk.
class SavingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnWhileSomebodyTypes();
    void savesOneAfterTheOther();
    void undoFindsNoOtherVersionSaved();
    void survivesAClosedDocument();
    void waitsForTheEnd();
    void staysModified_data();
    void staysModified();
    void asksOnceForAWay();
    void keepsWhatIsWrittenInPlace();
    void tellsWhatBecameOfTheFile_data();
    void tellsWhatBecameOfTheFile();
    void findsItsNewName_data();
    void findsItsNewName();
    void letsBegunEditsBeEnded();
    void hashesTheLastByte();
    void looksWhileSomebodyTypes();
    void forgetsALookThatASaveOvertook();
    void forgetsALookAtAClosedFile();
    void takesItsOwnSaveForItsOwn();
    void tellsOfEditsAfterAnUndoMeanwhile();
    void savesNoTwoToOnePlace();
    void leavesAMoveMeanwhile();
    void makesTheTargetOfALinkAnew();
    void looksAgainAfterAFailure();
    void marksAnUndoThatASaveDidNotSee();
};

void SavingTest::goesOnWhileSomebodyTypes()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\nOne.\n");
    Fixture::type(document, u"Two.\n"_s);
    f.beginSave(document);
    QVERIFY(f.workspace->isSaving(document));
    Fixture::type(document, u"Three.\n"_s);
    QCOMPARE(f.test.bytes(u"a.md"_s), "---\nname: a\n---\nOne.\n");
    f.letGo();
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY(f.finished.front());
    QCOMPARE(f.test.bytes(u"a.md"_s), "---\nname: a\n---\nOne.\nTwo.\n");
    QVERIFY(document->isModified());
    QCOMPARE(document->diskState(), DiskState::Same);
}

void SavingTest::savesOneAfterTheOther()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    f.ops.isSlow = true;
    for (int i = 1; i <= 3; ++i) {
        Fixture::type(document, u"%1.\n"_s.arg(i));
        f.workspace->save(document);
    }
    QVERIFY(f.ops.begun.try_acquire_for(std::chrono::seconds(20)));
    QVERIFY(!f.ops.begun.try_acquire()); // the others wait
    f.letGo();
    QTRY_COMPARE(f.finished.size(), 3U);
    for (const Result<void> &saved : f.finished)
        QVERIFY(saved);
    QCOMPARE(f.test.bytes(u"a.md"_s), "---\nname: a\n---\n1.\n2.\n3.\n");
    QVERIFY(!document->isModified());
}

/// The text that was opened is not the disk's any more when a save ends that
/// somebody typed through.
void SavingTest::undoFindsNoOtherVersionSaved()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    Fixture::type(document, u"1.\n"_s);
    f.beginSave(document);
    Fixture::type(document, u"2.\n"_s);
    f.letGo();
    QTRY_COMPARE(f.finished.size(), 1U);
    document->undo();
    document->undo();
    QCOMPARE(document->text(), u"---\nname: a\n---\n"_s);
    QVERIFY(document->isModified());
}

void SavingTest::survivesAClosedDocument()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    Fixture::type(document, u"1.\n"_s);
    f.ops.isSlow = true;
    f.workspace->save(document);
    f.workspace->save(document);
    QVERIFY(f.ops.begun.try_acquire_for(std::chrono::seconds(20)));
    f.workspace->close(document);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.letGo();
    QTRY_COMPARE(f.test.bytes(u"a.md"_s), "---\nname: a\n---\n1.\n");
    AgentDocument *again = f.workspace->open(f.test.path(u"a.md"_s)).value_or(nullptr);
    QVERIFY(again);
    Fixture::type(again, u"2.\n"_s);
    f.workspace->save(again);
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY(f.finished.front());
}

void SavingTest::waitsForTheEnd()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    Fixture::type(document, u"1.\n"_s);
    f.workspace->save(document);
    f.workspace.reset();
    QCOMPARE(f.test.bytes(u"a.md"_s), "---\nname: a\n---\n1.\n");
}

void SavingTest::staysModified_data()
{
    QTest::addColumn<QString>("failing");
    QTest::addColumn<Error::Code>("code");
    QTest::addColumn<Error::Code>("said");
    QTest::newRow("disk full") << u"writeNew"_s << Error::Code::Io << Error::Code::Io;
    QTest::newRow("folder gone") << u"writeNew"_s << Error::Code::NotFound << Error::Code::NotFound;
    QTest::newRow("attributes") << u"copyAttributes"_s << Error::Code::Io << Error::Code::Io;
    QTest::newRow("cannot be read") << u"read"_s << Error::Code::Io << Error::Code::Io;
    QTest::newRow("folder not to be written")
        << u"writeNew"_s << Error::Code::NotPermitted << Error::Code::NotReplaceable;
}

void SavingTest::staysModified()
{
    QFETCH(const QString, failing);
    QFETCH(const Error::Code, code);
    QFETCH(const Error::Code, said);
    Fixture f;
    const QByteArray before = "---\nname: a\n---\n";
    AgentDocument *document = f.open(u"a.md"_s, before);
    Fixture::type(document, u"1.\n"_s);
    f.ops.failing = failing;
    f.ops.error = {.code = code, .text = u"the disk is full"_s};
    f.workspace->save(document);
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY(!f.finished.front());
    QCOMPARE(f.finished.front().error().code, said);
    QCOMPARE(f.test.bytes(u"a.md"_s), before);
    QVERIFY(document->isModified());
    // And once it works again, all is well.
    QTRY_VERIFY(!f.workspace->isCheckingDisk()); // nobody asks the disk any more
    f.ops.failing.clear();
    f.workspace->save(document);
    QTRY_COMPARE(f.finished.size(), 2U);
    QVERIFY(f.finished.back());
    QVERIFY(!document->isModified());
    QCOMPARE(f.test.bytes(u"a.md"_s), before + "1.\n");
}

void SavingTest::asksOnceForAWay()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    QVERIFY(FileOps::system().addName(f.test.path(u"a.md"_s), f.test.path(u"b.md"_s)));
    Fixture::type(document, u"1.\n"_s);
    f.workspace->save(document);
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY(!f.finished.back());
    QCOMPARE(f.finished.back().error().code, Error::Code::HasOtherNames);
    f.workspace->save(document, {.way = FileSaver::Way::InPlace});
    QTRY_COMPARE(f.finished.size(), 2U);
    QVERIFY(f.finished.back());
    Fixture::type(document, u"2.\n"_s);
    f.workspace->save(document);
    QTRY_COMPARE(f.finished.size(), 3U);
    QVERIFY(f.finished.back());
    QCOMPARE(f.test.bytes(u"b.md"_s), "---\nname: a\n---\n1.\n2.\n");
}

void SavingTest::keepsWhatIsWrittenInPlace()
{
    Fixture f;
    const QByteArray before = "---\nname: a\n---\n" + QByteArray("Words of a prompt.\n").repeated(300'000);
    AgentDocument *document = f.open(u"a.md"_s, before);
    Fixture::type(document, u"1.\n"_s);
    f.workspace->save(document, {.way = FileSaver::Way::InPlace});
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY(f.finished.front());
    const auto batches = f.workspace->journal().batches();
    QCOMPARE(batches.size(), 1U);
    QCOMPARE(batches.front().entries.front().content().value_or(QByteArray()), before);
}

void SavingTest::tellsWhatBecameOfTheFile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isModified");
    QTest::addColumn<DiskState>("state");
    for (const bool isModified : {false, true}) {
        const char *edits = isModified ? "with edits" : "without edits";
        QTest::addRow("deleted, %s", edits) << u"deleted"_s << isModified << DiskState::Missing;
        QTest::addRow("folder gone, %s", edits) << u"folder gone"_s << isModified << DiskState::Missing;
        QTest::addRow("a folder, %s", edits) << u"a folder"_s << isModified << DiskState::NotAFile;
        QTest::addRow("a pipe, %s", edits) << u"a pipe"_s << isModified << DiskState::NotAFile;
        QTest::addRow("a link to nothing, %s", edits) << u"a link to nothing"_s << isModified << DiskState::Missing;
        QTest::addRow("changed, %s", edits)
            << u"changed"_s << isModified << (isModified ? DiskState::Changed : DiskState::Same);
    }
}

void SavingTest::tellsWhatBecameOfTheFile()
{
    QFETCH(const QString, what);
    QFETCH(const bool, isModified);
    QFETCH(const DiskState, state);
    Fixture f;
    const QString path = f.test.path(u"one/a.md"_s);
    AgentDocument *document = f.open(u"one/a.md"_s, "---\nname: a\n---\n");
    if (isModified)
        Fixture::type(document, u"mine\n"_s);
    const QString text = document->text();
    if (what == "changed"_L1) {
        f.test.write(u"one/a.md"_s, "---\nname: b\n---\n");
    } else {
        QVERIFY(QFile::remove(path));
        if (what == "folder gone"_L1)
            QVERIFY(QDir().rmdir(f.test.path(u"one"_s)));
        else if (what == "a folder"_L1)
            QVERIFY(QDir().mkdir(path));
        else if (what == "a pipe"_L1)
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        else if (what == "a link to nothing"_L1)
            QVERIFY(QFile::link(u"none.md"_s, path));
    }
    TestWorkspace::checkDisk(f.workspace.get());
    QCOMPARE(document->diskState(), state);
    if (what != "changed"_L1)
        QCOMPARE(document->text(), text);
    QCOMPARE(document->isModified(), isModified);
    QVERIFY(!document->isReadOnly());
}

void SavingTest::findsItsNewName_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("another name") << u"other.md"_s;
    QTest::newRow("another case") << u"A.md"_s;
}

void SavingTest::findsItsNewName()
{
    QFETCH(const QString, to);
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    f.test.write(u"b.md"_s, "---\nname: b\n---\n");
    Fixture::type(document, u"mine\n"_s);
    QVERIFY(QFile::rename(f.test.path(u"a.md"_s), f.test.path(to)));
    TestWorkspace::checkDisk(f.workspace.get());
    QCOMPARE(document->diskState(), DiskState::Missing);
    QCOMPARE(document->movedTo(), f.test.path(to));
    f.workspace->followMove(document->path(), document->movedTo());
    QCOMPARE(document->path(), f.test.path(to));
    QTRY_COMPARE(document->diskState(), DiskState::Same);
    f.workspace->save(document);
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY(f.finished.front());
    QCOMPARE(f.test.bytes(to), "---\nname: a\n---\nmine\n");
}

void SavingTest::letsBegunEditsBeEnded()
{
    Fixture f;
    AgentDocument *edited = f.open(u"a.md"_s, "---\nname: a\n---\n");
    AgentDocument *other = f.open(u"b.md"_s, "---\nname: b\n---\n");
    Fixture::type(edited, u"mine\n"_s);
    f.ops.isLocked = true;
    TestWorkspace::checkDisk(f.workspace.get());
    QCOMPARE(edited->diskState(), DiskState::Locked);
    QVERIFY(!edited->isReadOnly());
    QVERIFY(other->isReadOnly());
    Fixture::type(edited, u"more\n"_s);
    f.ops.isLocked = false;
    TestWorkspace::checkDisk(f.workspace.get());
    QCOMPARE(edited->diskState(), DiskState::Same);
    QVERIFY(!other->isReadOnly());
}

/// Same size, same time.
void SavingTest::hashesTheLastByte()
{
    Fixture f;
    const QByteArray before = "---\nname: a\n---\n" + QByteArray(1 << 20, 'x');
    AgentDocument *document = f.open(u"a.md"_s, before);
    const FileInfo info = FileOps::system().info(f.test.path(u"a.md"_s));
    QFile file(f.test.path(u"a.md"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() - 1));
    QVERIFY(file.putChar('y'));
    file.close();
    const timespec time{.tv_sec = info.modified / 1'000'000'000, .tv_nsec = info.modified % 1'000'000'000};
    const timespec times[] = {time, time};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(file.fileName()).constData(), times, 0), 0);
    QVERIFY(FileOps::system().info(file.fileName()).isSameState(info));
    TestWorkspace::checkDisk(f.workspace.get());
    QVERIFY(document->text().endsWith(u'y'));
}

void SavingTest::looksWhileSomebodyTypes()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    f.test.write(u"a.md"_s, "---\nname: b\n---\n");
    f.beginLook();
    QVERIFY(f.workspace->isCheckingDisk());
    Fixture::type(document, u"mine\n"_s);
    f.letGo();
    QTRY_VERIFY(!f.workspace->isCheckingDisk());
    QCOMPARE(document->diskState(), DiskState::Changed);
    QCOMPARE(document->text(), u"---\nname: a\n---\nmine\n"_s);
}

/// What it read was replaced, knowingly, before its answer came.
void SavingTest::forgetsALookThatASaveOvertook()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    const QByteArray theirs = "---\nname: b\n---\n";
    f.test.write(u"a.md"_s, theirs);
    const QSignalSpy reloads(f.workspace.get(), &Workspace::documentReloaded);
    f.beginLook();
    Fixture::type(document, u"mine\n"_s);
    f.workspace->save(document, {.overwriteSeen = hashOf(theirs), .way = FileSaver::Way::Replace});
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY(f.finished.front());
    QVERIFY(!document->isModified());
    f.letGo();
    QTRY_VERIFY(!f.workspace->isCheckingDisk());
    QCOMPARE(reloads.size(), 0);
    QCOMPARE(document->text(), u"---\nname: a\n---\nmine\n"_s);
    QCOMPARE(document->diskState(), DiskState::Same);
}

void SavingTest::forgetsALookAtAClosedFile()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    f.test.write(u"a.md"_s, "---\nname: b\n---\n");
    f.beginLook();
    f.workspace->close(document);
    const QSignalSpy reloads(f.workspace.get(), &Workspace::documentReloaded);
    f.letGo();
    QTRY_VERIFY(!f.workspace->isCheckingDisk());
    QCOMPARE(reloads.size(), 0);
}

/// Two writes in one second: our own is no change from outside, the other is.
void SavingTest::takesItsOwnSaveForItsOwn()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    Fixture::type(document, u"mine\n"_s);
    const QSignalSpy reloads(f.workspace.get(), &Workspace::documentReloaded);
    f.workspace->save(document);
    QTRY_COMPARE(f.finished.size(), 1U);
    TestWorkspace::checkDisk(f.workspace.get());
    QCOMPARE(reloads.size(), 0);
    f.test.write(u"a.md"_s, "---\nname: a\n---\nyour\n");
    TestWorkspace::checkDisk(f.workspace.get());
    QCOMPARE(reloads.size(), 1);
    QVERIFY(document->text().endsWith(u"your\n"_s));
}

/// Undo to what was opened, while another text is being written.
void SavingTest::tellsOfEditsAfterAnUndoMeanwhile()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    Fixture::type(document, u"1.\n"_s);
    f.beginSave(document);
    document->undo();
    QVERIFY(!document->isModified());
    const QSignalSpy told(document, &AgentDocument::modificationChanged);
    f.letGo();
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY(document->isModified());
    QCOMPARE(told.size(), 1);
}

void SavingTest::savesNoTwoToOnePlace()
{
    Fixture f;
    AgentDocument *first = f.workspace->create(u"One.\n"_s);
    AgentDocument *second = f.workspace->create(u"Two.\n"_s);
    f.ops.isSlow = true;
    f.workspace->saveAs(first, f.test.path(u"a.md"_s));
    QVERIFY(f.ops.begun.try_acquire_for(std::chrono::seconds(20)));
    f.workspace->saveAs(second, f.test.path(u"a.md"_s));
    QCOMPARE(f.finished.size(), 1U);
    QVERIFY(!f.finished.front());
    QCOMPARE(f.finished.front().error().code, Error::Code::Refused);
    f.letGo();
    QTRY_COMPARE(f.finished.size(), 2U);
    QVERIFY(f.finished.back());
    QCOMPARE(f.test.bytes(u"a.md"_s), "One.\n");
    QVERIFY(second->isModified());
    QVERIFY(second->path().isEmpty());
}

void SavingTest::leavesAMoveMeanwhile()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    Fixture::type(document, u"1.\n"_s);
    f.beginSave(document);
    QVERIFY(QFile::rename(f.test.path(u"a.md"_s), f.test.path(u"b.md"_s)));
    f.workspace->followMove(f.test.path(u"a.md"_s), f.test.path(u"b.md"_s));
    f.letGo();
    QTRY_COMPARE(f.finished.size(), 1U);
    QCOMPARE(document->path(), f.test.path(u"b.md"_s));
    QVERIFY(document->isModified()); // that file does not have it
}

void SavingTest::makesTheTargetOfALinkAnew()
{
    Fixture f;
    const QString target = f.test.write(u"dotfiles/a.md"_s, "---\nname: a\n---\n");
    QVERIFY(QFile::link(u"dotfiles/a.md"_s, f.test.path(u"a.md"_s)));
    AgentDocument *document = f.workspace->open(f.test.path(u"a.md"_s)).value_or(nullptr);
    QVERIFY(document);
    QVERIFY(QFile::remove(target));
    TestWorkspace::checkDisk(f.workspace.get());
    QCOMPARE(document->diskState(), DiskState::Missing);
    f.workspace->save(document);
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY2(f.finished.front(), f.finished.front() ? "" : qPrintable(f.finished.front().error().text));
    QVERIFY(QFileInfo(f.test.path(u"a.md"_s)).isSymLink());
    QCOMPARE(f.test.bytes(u"dotfiles/a.md"_s), "---\nname: a\n---\n");
}

/// One without edits takes the disk's version, though somebody pressed Save.
void SavingTest::looksAgainAfterAFailure()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    f.test.write(u"a.md"_s, "---\nname: b\n---\n");
    f.workspace->save(document);
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY(!f.finished.front());
    QTRY_COMPARE(document->text(), u"---\nname: b\n---\n"_s);
    QCOMPARE(document->diskState(), DiskState::Same);
}

void SavingTest::marksAnUndoThatASaveDidNotSee()
{
    Fixture f;
    AgentDocument *document = f.open(u"a.md"_s, "---\nname: a\n---\n");
    f.test.write(u"a.md"_s, "---\nname: b\n---\n");
    TestWorkspace::checkDisk(f.workspace.get());
    Fixture::type(document, u"1.\n"_s);
    f.beginSave(document);
    document->undo();
    document->undo();
    QVERIFY(document->isBeforeReload());
    f.letGo();
    QTRY_COMPARE(f.finished.size(), 1U);
    QVERIFY(document->isBeforeReload());
}

QTEST_MAIN(SavingTest)
#include "tst_saving.moc"
