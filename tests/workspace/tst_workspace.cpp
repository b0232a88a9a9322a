// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "workspace/folderscanner.h"

#include <QSignalSpy>

using namespace dossier;
using namespace Qt::StringLiterals;

class WorkspaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesOnlyTheEdit();
    void overwritesNothingUnseen();
    void takesOrMarksTheDisksVersion();
    void showsALooseFileOnce();
    void restoresTheSession();
    void followsLinksToAgents();
    void stoppedScanFindsNothing();
    void forgetsWhatItReads();
    void savesUnderAnotherName();
    void offersTemplatesWithoutProblems();
};

void WorkspaceTest::savesOnlyTheEdit()
{
    TestWorkspace test;
    const QByteArray before = plainAgent("a", "color: red\n");
    const auto opened = test.workspace()->open(test.write(u"a.md"_s, before));
    QVERIFY(opened);
    QVERIFY((*opened)->setField(u"color"_s, u"blue"_s));
    QVERIFY(test.workspace()->save(*opened));
    QCOMPARE(test.bytes(u"a.md"_s), QByteArray(before).replace("red", "blue"));
    QVERIFY(!(*opened)->isModified());
    QCOMPARE(QDir(test.folder()).entryList(QDir::Files | QDir::Hidden), QStringList({u"a.md"_s}));
    QCOMPARE(test.workspace()->open(test.folder()).error().code, Error::Code::NotAFile);
}

void WorkspaceTest::overwritesNothingUnseen()
{
    TestWorkspace test;
    const auto opened = test.workspace()->open(test.write(u"a.md"_s, plainAgent("a")));
    QVERIFY(opened);
    QVERIFY((*opened)->setField(u"color"_s, u"blue"_s));
    const QByteArray theirs = plainAgent("theirs");
    test.write(u"a.md"_s, theirs);
    const auto saved = test.workspace()->save(*opened);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Changed);
    QCOMPARE(test.bytes(u"a.md"_s), theirs);
    QVERIFY((*opened)->isModified());
}

void WorkspaceTest::takesOrMarksTheDisksVersion()
{
    TestWorkspace test;
    const auto opened = test.workspace()->open(test.write(u"a.md"_s, plainAgent("a")));
    QVERIFY(opened);
    QSignalSpy reloaded(test.workspace(), &Workspace::documentReloaded);
    test.write(u"a.md"_s, plainAgent("b"));
    test.workspace()->checkDisk();
    QCOMPARE(reloaded.count(), 1);
    QCOMPARE((*opened)->source().toBytes(), plainAgent("b"));
    QVERIFY((*opened)->setField(u"color"_s, u"blue"_s));
    const QByteArray mine = (*opened)->source().toBytes();
    test.write(u"a.md"_s, plainAgent("c"));
    test.workspace()->checkDisk();
    QCOMPARE((*opened)->diskState(), AgentDocument::DiskState::Changed);
    QCOMPARE((*opened)->source().toBytes(), mine);
    QVERIFY(QFile::remove(test.path(u"a.md"_s)));
    test.workspace()->checkDisk();
    QCOMPARE((*opened)->diskState(), AgentDocument::DiskState::Missing);
}

void WorkspaceTest::showsALooseFileOnce()
{
    TestWorkspace test;
    const QString path = test.write(u"a.md"_s, plainAgent("a"));
    QSignalSpy added(test.workspace(), &Workspace::agentAdded);
    QSignalSpy removed(test.workspace(), &Workspace::agentRemoved);
    const auto opened = test.workspace()->open(path);
    QVERIFY(opened);
    QCOMPARE(*test.workspace()->open(path), *opened);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.at(0), QVariantList({0, 0}));
    QSignalSpy finished(test.workspace(), &Workspace::scanFinished);
    test.workspace()->addFolder(test.folder());
    QCOMPARE(removed.count(), 1); // no longer loose
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(added.count(), 2);
    QCOMPARE(added.at(1), QVariantList({1, 0}));
}

void WorkspaceTest::restoresTheSession()
{
    TestWorkspace test;
    const QString path = test.write(u"a.md"_s, plainAgent("a"));
    QVERIFY(test.workspace()->open(path));
    test.workspace()->saveSession(0, "state");
    test.restart();
    const Workspace::Session session = test.workspace()->readSession();
    QCOMPARE(session.files, QStringList({path}));
    QCOMPARE(session.current, 0);
    QCOMPARE(session.windowState, QByteArray("state"));
    QCOMPARE(test.workspace()->recentFiles(), QStringList({path}));
}

/// Agents that are linked to are found, each once, and no circle is walked.
void WorkspaceTest::followsLinksToAgents()
{
    const TestWorkspace test;
    test.write(u"kept/agents/a.md"_s, "---\nname: a\n---\n");
    test.write(u"elsewhere/b.md"_s, "---\nname: b\n---\n");
    QVERIFY(QDir().mkpath(test.path(u"project/.claude"_s)));
    const auto link = [&test](const QString &target, const QString &name) {
        return QFile::link(test.path(target), test.path(name));
    };
    QVERIFY(link(u"kept/agents"_s, u"project/.claude/agents"_s));
    QVERIFY(link(u"kept/agents"_s, u"kept/agents/again"_s));
    QVERIFY(link(u"elsewhere"_s, u"project/other"_s));
    QVERIFY(link(u"project"_s, u"project/.claude/up"_s));
    QStringList folders;
    QCOMPARE(FolderScanner::agentFiles(test.path(u"project"_s), &folders, {}),
             QStringList{test.path(u"project/.claude/agents/a.md"_s)});
    QCOMPARE(folders.removeDuplicates(), 0);
}

void WorkspaceTest::stoppedScanFindsNothing()
{
    const TestWorkspace test;
    test.write(u"a.md"_s, "---\nname: a\n---\n");
    std::stop_source source;
    QStringList folders;
    QCOMPARE(FolderScanner::agentFiles(test.folder(), &folders, source.get_token()).size(), 1);
    source.request_stop();
    QCOMPARE(FolderScanner::agentFiles(test.folder(), &folders, source.get_token()), QStringList());
}

/// A folder that was taken away while it was read does not come back.
void WorkspaceTest::forgetsWhatItReads()
{
    TestWorkspace test;
    for (int i = 0; i < 50; ++i)
        test.write(u"agents/%1.md"_s.arg(i), "---\nname: a\ndescription: Use it.\n---\n");
    test.workspace()->addFolder(test.folder());
    test.workspace()->removeFolder(test.folder());
    test.workspace()->addFolder(test.path(u"agents"_s));
    const auto folder = [&test] { return test.workspace()->folders().back(); };
    QTRY_VERIFY(!folder().isScanning);
    QCOMPARE(folder().path, test.path(u"agents"_s));
    QCOMPARE(folder().agents.size(), 50U);
    for (const OpenFolder &open : test.workspace()->folders())
        QVERIFY(open.path != test.folder());
}

void WorkspaceTest::savesUnderAnotherName()
{
    TestWorkspace test;
    const QByteArray bytes = "---\r\nname: a\r\n---\r\nBody\xff\r\n";
    const QString path = test.write(u"a.md"_s, bytes);
    const auto opened = test.workspace()->open(path);
    QVERIFY(opened);
    const auto refused = test.workspace()->saveAs(*opened, test.path(u"new/b.md"_s));
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"b.md"_s), qPrintable(refused.error().text));
    QCOMPARE((*opened)->path(), path);
    QVERIFY(QDir().mkpath(test.path(u"new"_s)));
    QVERIFY(test.workspace()->saveAs(*opened, test.path(u"new/b.md"_s)));
    QCOMPARE(test.bytes(u"new/b.md"_s), bytes);
    QCOMPARE(test.bytes(u"a.md"_s), bytes);
    QCOMPARE((*opened)->path(), test.path(u"new/b.md"_s));
    QVERIFY(!(*opened)->isModified());
}

void WorkspaceTest::offersTemplatesWithoutProblems()
{
    TestWorkspace test;
    const auto templates = test.workspace()->templates();
    QCOMPARE(templates.size(), size_t(3));
    for (const Workspace::Template &one : templates) {
        const AgentDocument *document = test.workspace()->create(one.text);
        QVERIFY2(document->reading().loads(), qPrintable(one.id));
        for (const Diagnostic &found : test.workspace()->checker().check(document->checkInput()))
            QVERIFY2(found.severity == Severity::Info, qPrintable(one.id + u": "_s + found.message));
    }
}

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
