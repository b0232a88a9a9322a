// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "models/comparisonmodel.h"
#include "panels/comparedialog.h"
#include "panels/messagebar.h"
#include "windowfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_LINUX
bool write(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool isWritten = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
    return file >= 0 && ::close(file) == 0 && isWritten;
}

/// Mounts of this process's own, before it has threads.
bool enterNamespace()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (user == 0) {
        if (::unshare(CLONE_NEWNS) != 0)
            return false;
    } else if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !write("/proc/self/setgroups", "deny") ||
               !write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1") ||
               !write("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1")) {
        return false;
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

/// A small disk of its own; gone with the test.
class Disk
{
public:
    explicit Disk(const QString &folder)
        : m_folder(QFile::encodeName(folder))
    {
        QDir().mkpath(folder);
        m_isMounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=256k") == 0;
    }
    ~Disk()
    {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Disk(const Disk &) = delete;
    Disk &operator=(const Disk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] bool setReadOnly() const
    {
        return ::mount("tmpfs", m_folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    /// What else is on it takes all that is left.
    void fill() const
    {
        QFile filler(QFile::decodeName(m_folder + "/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) {
        }
    }
    void empty() const { QVERIFY(QFile::remove(QFile::decodeName(m_folder + "/filler"))); }

private:
    QByteArray m_folder;
    bool m_isMounted = false;
};
#endif

bool hasNamespace = false;

struct SaveFixture : Fixture {
    AgentDocument *openAgent(const QString &name)
    {
        open(test.write(name, plainAgent("agent")));
        return document();
    }
    void type(const QString &text) const
    {
        editor()->setFocus();
        editor()->moveCursor(QTextCursor::End);
        QTest::keyClicks(editor(), text);
    }
    void save() const { QTest::keyClick(editor(), Qt::Key_S, Qt::ControlModifier); }
    [[nodiscard]] QString said() const { return find<MessageBar>(u"messageBar"_s)->text(); }
    [[nodiscard]] MessageBar *diskBar() const { return find<MessageBar>(u"diskBar"_s); }
    void press(const QString &name) const
    {
        QTRY_VERIFY(window->findChild<QPushButton *>(name));
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    [[nodiscard]] QStringList names(const QString &folder) const
    {
        return QDir(test.path(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

} // namespace

/// What a person sees and does when a save fails, or the disk is no more what it
/// was.
class SaveFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
#ifdef Q_OS_LINUX
    void fullDisk();
    void fullDiskInPlace();
    void readOnlyDisk();
    void mountedFile();
#endif
    void otherNames_data();
    void otherNames();
    void vanishedFolder();
    void mergesWithTheDisk();
    void refusesAMergeOfAnOldVersion();
    void saysWhereUndoWent();
    void followsANewName();
    void asksWhenTheFileIsGone();
    void saysWhatTookItsPlace();
    void staysOpenWhenASaveFails();
    void closesAfterTheSave();
    void closesOnlyWhatItAskedAbout();
    void closesNothingThatWasEditedSince();
    void saysThatAPlaceIsTaken();
};

#ifdef Q_OS_LINUX
void SaveFaultsTest::fullDisk()
{
    if (!hasNamespace)
        QSKIP("no mounts of its own are allowed here");
    SaveFixture f;
    const Disk disk(f.test.path(u"disk"_s));
    QVERIFY(disk.isMounted());
    const AgentDocument *document = f.openAgent(u"disk/a.md"_s);
    disk.fill();
    f.type(u"More words."_s);
    f.save();
    QTRY_VERIFY2(f.said().contains(u"No space left"_s), qPrintable(f.said()));
    QVERIFY(document->isModified());
    QCOMPARE(f.test.bytes(u"disk/a.md"_s), plainAgent("agent"));
    QCOMPARE(f.names(u"disk"_s), QStringList({u"a.md"_s, u"filler"_s}));
    disk.empty();
    f.press(u"saveAgain"_s);
    QTRY_VERIFY(!document->isModified());
    QCOMPARE(f.test.bytes(u"disk/a.md"_s), document->source().toBytes());
    QCOMPARE(f.said(), QString());
}

void SaveFaultsTest::fullDiskInPlace()
{
    if (!hasNamespace)
        QSKIP("no mounts of its own are allowed here");
    SaveFixture f;
    const Disk disk(f.test.path(u"disk"_s));
    QVERIFY(disk.isMounted());
    AgentDocument *document = f.openAgent(u"disk/a.md"_s);
    QVERIFY(FileOps::system().addName(f.test.path(u"disk/a.md"_s), f.test.path(u"disk/b.md"_s)));
    QVERIFY(document->apply(ChangeSet::replacing({document->text().size(), 0}, u"A line.\n"_s.repeated(2000))));
    f.save();
    disk.fill();
    f.press(u"saveInPlace"_s);
    QTRY_VERIFY2(f.said().contains(u"No space left"_s), qPrintable(f.said()));
    QCOMPARE(f.test.bytes(u"disk/a.md"_s), plainAgent("agent"));
    QVERIFY(document->isModified());
}

void SaveFaultsTest::readOnlyDisk()
{
    if (!hasNamespace)
        QSKIP("no mounts of its own are allowed here");
    SaveFixture f;
    const Disk disk(f.test.path(u"disk"_s));
    QVERIFY(disk.isMounted());
    const AgentDocument *document = f.openAgent(u"disk/a.md"_s);
    f.type(u"More words."_s);
    QVERIFY(disk.setReadOnly());
    f.save();
    QTRY_VERIFY2(f.said().contains(u"may not be written"_s), qPrintable(f.said()));
    QVERIFY(document->isModified());
    QCOMPARE(f.test.bytes(u"disk/a.md"_s), plainAgent("agent"));
    f.test.checkDisk();
    QCOMPARE(document->diskState(), AgentDocument::DiskState::Locked);
    f.type(u"And more."_s); // edits that were begun may be ended
    QVERIFY(document->text().endsWith(u"And more."_s));
    f.dialogs.savePath = f.test.path(u"elsewhere.md"_s);
    f.press(u"saveElsewhere"_s);
    QTRY_VERIFY(!document->isModified());
    QCOMPARE(document->path(), f.dialogs.savePath);
    QCOMPARE(f.test.bytes(u"elsewhere.md"_s), document->source().toBytes());
    QTRY_VERIFY(!f.diskBar()->isVisible());
}

/// As containers hand single files in.
void SaveFaultsTest::mountedFile()
{
    if (!hasNamespace)
        QSKIP("no mounts of its own are allowed here");
    SaveFixture f;
    const QString outer = f.test.write(u"outer.md"_s, plainAgent("agent"));
    const QString inner = f.test.write(u"in/a.md"_s, "");
    const QByteArray native = QFile::encodeName(inner);
    QCOMPARE(::mount(QFile::encodeName(outer).constData(), native.constData(), nullptr, MS_BIND, nullptr), 0);
    f.open(inner);
    const AgentDocument *document = f.document();
    f.type(u"More words."_s);
    f.save();
    QTRY_VERIFY2(f.said().contains(u"in place"_s), qPrintable(f.said()));
    QCOMPARE(f.names(u"in"_s), QStringList({u"a.md"_s}));
    f.press(u"saveInPlace"_s);
    QTRY_VERIFY(!document->isModified());
    QCOMPARE(f.test.bytes(u"outer.md"_s), document->source().toBytes());
    QCOMPARE(::umount2(native.constData(), MNT_DETACH), 0);
}
#endif

void SaveFaultsTest::otherNames_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("isShared");
    QTest::newRow("in place") << u"saveInPlace"_s << true;
    QTest::newRow("this name") << u"saveThisName"_s << false;
}

void SaveFaultsTest::otherNames()
{
    QFETCH(const QString, choice);
    QFETCH(const bool, isShared);
    SaveFixture f;
    const AgentDocument *document = f.openAgent(u"a.md"_s);
    QVERIFY(FileOps::system().addName(f.test.path(u"a.md"_s), f.test.path(u"b.md"_s)));
    f.type(u"More words."_s);
    f.save();
    QTRY_VERIFY2(f.said().contains(u"hard links"_s), qPrintable(f.said()));
    QCOMPARE(f.test.bytes(u"a.md"_s), plainAgent("agent"));
    f.press(choice);
    QTRY_VERIFY(!document->isModified());
    QCOMPARE(f.test.bytes(u"a.md"_s), document->source().toBytes());
    QCOMPARE(f.test.bytes(u"b.md"_s), isShared ? document->source().toBytes() : plainAgent("agent"));
    QVERIFY(!f.find<QWidget>(u"messageBar"_s)->isVisible());
}

void SaveFaultsTest::vanishedFolder()
{
    SaveFixture f;
    const AgentDocument *document = f.openAgent(u"gone/a.md"_s);
    f.type(u"More words."_s);
    QVERIFY(QDir(f.test.path(u"gone"_s)).removeRecursively());
    f.save();
    QTRY_VERIFY2(f.said().contains(u"folder is gone"_s), qPrintable(f.said()));
    QVERIFY(document->isModified());
    f.dialogs.savePath = f.test.path(u"b.md"_s);
    f.press(u"saveElsewhere"_s);
    QTRY_VERIFY(!document->isModified());
    QCOMPARE(f.test.bytes(u"b.md"_s), document->source().toBytes());
}

void SaveFaultsTest::mergesWithTheDisk()
{
    SaveFixture f;
    const AgentDocument *document = f.openAgent(u"a.md"_s);
    f.type(u"My words."_s);
    const QByteArray theirs = plainAgent("agent", "model: opus\n");
    f.test.write(u"a.md"_s, theirs);
    QTRY_COMPARE(document->diskState(), AgentDocument::DiskState::Changed);
    f.press(u"compareDisk"_s);
    QTRY_VERIFY(f.window->findChild<CompareDialog *>());
    auto *dialog = f.window->findChild<CompareDialog *>();
    // The first difference: the model.
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"compareTakeRight"_s), Qt::LeftButton);
    QTRY_VERIFY(document->text().contains(u"model: opus"_s));
    QVERIFY(document->text().endsWith(u"My words."_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"compareSave"_s), Qt::LeftButton);
    QTRY_VERIFY(!document->isModified());
    QCOMPARE(f.test.bytes(u"a.md"_s), theirs + "My words.");
    QTRY_VERIFY(!f.diskBar()->isVisible());
    // The other side is no longer what lies on the disk.
    const auto *table = dialog->findChild<QTableView *>(u"compareTable"_s);
    const auto title = [table] {
        return table->model()->headerData(ComparisonModel::LeftText, Qt::Horizontal).toString();
    };
    QTRY_VERIFY2(title().endsWith(u"as it was on the disk before"_s), qPrintable(title()));
}

void SaveFaultsTest::refusesAMergeOfAnOldVersion()
{
    SaveFixture f;
    const AgentDocument *document = f.openAgent(u"a.md"_s);
    f.type(u"My words."_s);
    f.test.write(u"a.md"_s, plainAgent("agent", "model: opus\n"));
    QTRY_COMPARE(document->diskState(), AgentDocument::DiskState::Changed);
    f.press(u"compareDisk"_s);
    QTRY_VERIFY(f.window->findChild<CompareDialog *>());
    auto *dialog = f.window->findChild<CompareDialog *>();
    const QByteArray newer = plainAgent("agent", "model: haiku\n");
    f.test.write(u"a.md"_s, newer);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"compareSave"_s), Qt::LeftButton);
    const auto *message = dialog->findChild<QLabel *>(u"compareMessage"_s);
    QTRY_VERIFY2(message->text().contains(u"another program changed it"_s), qPrintable(message->text()));
    QVERIFY(document->isModified());
    QCOMPARE(f.test.bytes(u"a.md"_s), newer);
}

void SaveFaultsTest::saysWhereUndoWent()
{
    SaveFixture f;
    AgentDocument *document = f.openAgent(u"a.md"_s);
    f.test.write(u"a.md"_s, plainAgent("agent", "model: opus\n"));
    QTRY_VERIFY(document->text().contains(u"opus"_s));
    QVERIFY(!f.diskBar()->isVisible());
    QTest::keyClick(f.editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document->source().toBytes(), plainAgent("agent"));
    QVERIFY(document->isModified());
    QTRY_VERIFY(f.diskBar()->isVisible());
    QVERIFY2(f.diskBar()->text().contains(u"older text"_s), qPrintable(f.diskBar()->text()));
    document->redo();
    QTRY_VERIFY(!f.diskBar()->isVisible());
    QVERIFY(!document->isModified());
    document->undo();
    QTRY_VERIFY(f.diskBar()->isVisible());
    f.save();
    QTRY_VERIFY(!document->isModified());
    QTRY_VERIFY(!f.diskBar()->isVisible());
    QCOMPARE(f.test.bytes(u"a.md"_s), plainAgent("agent"));
}

void SaveFaultsTest::followsANewName()
{
    SaveFixture f;
    const AgentDocument *document = f.openAgent(u"a.md"_s);
    f.type(u"My words."_s);
    QVERIFY(QFile::rename(f.test.path(u"a.md"_s), f.test.path(u"Ä.md"_s)));
    QTRY_COMPARE(document->diskState(), AgentDocument::DiskState::Missing);
    QTRY_VERIFY2(f.diskBar()->text().contains(u"Ä.md"_s), qPrintable(f.diskBar()->text()));
    f.press(u"followMoved"_s);
    QTRY_COMPARE(document->path(), f.test.path(u"Ä.md"_s));
    f.save();
    QTRY_VERIFY(!document->isModified());
    QVERIFY(!QFile::exists(f.test.path(u"a.md"_s)));
}

/// A file that others took away is nowhere but here: closing asks, and so does a
/// preview that would take the tab.
void SaveFaultsTest::asksWhenTheFileIsGone()
{
    SaveFixture f;
    const QPointer<AgentDocument> document = f.openAgent(u"a.md"_s);
    const QByteArray bytes = f.test.bytes(u"a.md"_s);
    QVERIFY(QFile::remove(f.test.path(u"a.md"_s)));
    QTRY_COMPARE(document->diskState(), AgentDocument::DiskState::Missing);
    QVERIFY(!document->isModified());
    f.dialogs.answer = Dialogs::SaveAnswer::Cancel;
    f.trigger(u"actionClose"_s);
    QCOMPARE(f.dialogs.asked, QList<QStringList>{{u"a.md"_s}});
    QVERIFY(document);
    f.dialogs.answer = Dialogs::SaveAnswer::Save;
    f.trigger(u"actionClose"_s);
    QTRY_VERIFY(!document);
    QCOMPARE(f.test.bytes(u"a.md"_s), bytes);
}

void SaveFaultsTest::saysWhatTookItsPlace()
{
    SaveFixture f;
    const AgentDocument *document = f.openAgent(u"a.md"_s);
    QVERIFY(QFile::remove(f.test.path(u"a.md"_s)) && QDir().mkdir(f.test.path(u"a.md"_s)));
    QTRY_COMPARE(document->diskState(), AgentDocument::DiskState::NotAFile);
    QTRY_VERIFY(f.diskBar()->isVisible());
    QVERIFY(f.diskBar()->text().contains(u"other than a file"_s));
    f.type(u"My words."_s);
    f.save();
    QTRY_VERIFY2(f.said().contains(u"other than a file"_s), qPrintable(f.said()));
    QVERIFY(document->isModified());
}

void SaveFaultsTest::staysOpenWhenASaveFails()
{
    SaveFixture f;
    f.dialogs.answer = Dialogs::SaveAnswer::Save;
    const AgentDocument *good = f.openAgent(u"b.md"_s);
    f.type(u"My words."_s);
    const AgentDocument *document = f.openAgent(u"gone/a.md"_s);
    f.type(u"My words."_s);
    QVERIFY(QDir(f.test.path(u"gone"_s)).removeRecursively());
    f.window->close();
    QTRY_VERIFY2(f.said().contains(u"folder is gone"_s), qPrintable(f.said()));
    QTRY_VERIFY(!good->isModified());
    QVERIFY(f.window->isVisible());
    QVERIFY(document->isModified());
    // A later save does not close what was not closed then.
    f.dialogs.savePath = f.test.path(u"c.md"_s);
    f.press(u"saveElsewhere"_s);
    QTRY_VERIFY(!document->isModified());
    QCoreApplication::processEvents();
    QVERIFY(f.window->isVisible());
}

void SaveFaultsTest::closesAfterTheSave()
{
    SaveFixture f;
    f.dialogs.answer = Dialogs::SaveAnswer::Save;
    f.openAgent(u"a.md"_s);
    f.type(u"My words."_s);
    QTest::keyClick(f.editor(), Qt::Key_W, Qt::ControlModifier);
    QTRY_COMPARE(f.tabs()->count(), 0);
    QCOMPARE(f.test.bytes(u"a.md"_s), plainAgent("agent") + "My words.");
    QCOMPARE(f.dialogs.asked.size(), 1);
}

/// Keys typed while the others are saved, and what was opened since.
void SaveFaultsTest::closesOnlyWhatItAskedAbout()
{
    SaveFixture f;
    f.dialogs.answer = Dialogs::SaveAnswer::Save;
    AgentDocument *first = f.openAgent(u"a.md"_s);
    f.type(u"Mine."_s);
    f.openAgent(u"kept.md"_s);
    f.trigger(u"actionCloseOthers"_s);
    QVERIFY(first->apply(ChangeSet::replacing({0, 0}, u"# more\n"_s))); // before the save has ended
    f.openAgent(u"later.md"_s);
    f.type(u"Later."_s);
    AgentDocument *later = f.document();
    QTRY_VERIFY(f.test.bytes(u"a.md"_s).endsWith("Mine."));
    QTRY_VERIFY(!f.test.workspace()->isSaving(first));
    QCOMPARE(f.tabs()->count(), 3);
    f.test.workspace()->save(first);
    QTRY_VERIFY(!first->isModified());
    QCoreApplication::processEvents();
    QCOMPARE(f.tabs()->count(), 3);
    QVERIFY(later->isModified());
    QCOMPARE(f.dialogs.asked.size(), 1);
}

/// One that had no edits when it was asked has some when the others are saved.
void SaveFaultsTest::closesNothingThatWasEditedSince()
{
    SaveFixture f;
    f.dialogs.answer = Dialogs::SaveAnswer::Save;
    AgentDocument *quiet = f.openAgent(u"quiet.md"_s);
    AgentDocument *edited = f.openAgent(u"a.md"_s);
    f.type(u"Mine."_s);
    f.openAgent(u"kept.md"_s);
    f.trigger(u"actionCloseOthers"_s);
    QVERIFY(quiet->apply(ChangeSet::replacing({0, 0}, u"# more\n"_s)));
    QTRY_VERIFY(!edited->isModified());
    QTRY_VERIFY(!f.test.workspace()->isSaving(edited));
    QCoreApplication::processEvents();
    QCOMPARE(f.tabs()->count(), 3);
    QVERIFY(quiet->isModified());
}

void SaveFaultsTest::saysThatAPlaceIsTaken()
{
    SaveFixture f;
    f.openAgent(u"a.md"_s);
    f.openAgent(u"b.md"_s);
    f.dialogs.savePath = f.test.path(u"a.md"_s);
    f.trigger(u"actionSaveAs"_s);
    QTRY_VERIFY2(f.said().contains(u"another tab"_s), qPrintable(f.said()));
    QVERIFY(f.find<MessageBar>(u"messageBar"_s)->isVisible());
}

int main(int argc, char **argv)
{
#ifdef Q_OS_LINUX
    hasNamespace = enterNamespace();
#endif
    QApplication application(argc, argv);
    SaveFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_savefaults.moc"
