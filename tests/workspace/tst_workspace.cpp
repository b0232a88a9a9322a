// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"

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
