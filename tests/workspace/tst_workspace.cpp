// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"

#include <QJsonDocument>
#include <QJsonObject>
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
    void keepsPlaces();
    void savesUnderAnotherName();
    void followsTheClient();
    void offersTemplatesWithoutProblems();
    void undoKeepsTheBeginning();
};

void WorkspaceTest::savesOnlyTheEdit()
{
    TestWorkspace test;
    const QByteArray before = plainAgent("a", "color: red\n");
    const auto opened = test.workspace()->open(test.write(u"a.md"_s, before));
    QVERIFY(opened);
    QVERIFY((*opened)->setField(u"color"_s, u"blue"_s));
    QVERIFY(test.save(*opened));
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
    const auto saved = test.save(*opened);
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
    test.checkDisk();
    QCOMPARE(reloaded.count(), 1);
    QCOMPARE((*opened)->source().toBytes(), plainAgent("b"));
    QVERIFY((*opened)->setField(u"color"_s, u"blue"_s));
    const QByteArray mine = (*opened)->source().toBytes();
    test.write(u"a.md"_s, plainAgent("c"));
    test.checkDisk();
    QCOMPARE((*opened)->diskState(), AgentDocument::DiskState::Changed);
    QCOMPARE((*opened)->source().toBytes(), mine);
    QVERIFY(QFile::remove(test.path(u"a.md"_s)));
    test.checkDisk();
    QCOMPARE((*opened)->diskState(), AgentDocument::DiskState::Missing);
}

void WorkspaceTest::showsALooseFileOnce()
{
    TestWorkspace test;
    const QString path = test.write(u"a.md"_s, plainAgent("a"));
    AgentLibrary *library = test.workspace()->library();
    QSignalSpy added(library, &AgentLibrary::agentsAdded);
    QSignalSpy removed(library, &AgentLibrary::agentsRemoved);
    const auto opened = test.workspace()->open(path);
    QVERIFY(opened);
    QCOMPARE(*test.workspace()->open(path), *opened);
    QCOMPARE(added.count(), 1);
    QCOMPARE(added.at(0), QVariantList({0, 0, 0}));
    QSignalSpy finished(library, &AgentLibrary::scanFinished);
    test.workspace()->showFolder(test.folder());
    QCOMPARE(removed.count(), 1); // no longer loose
    QTRY_VERIFY(finished.count() > 0);
    QCOMPARE(added.count(), 2);
    QCOMPARE(added.at(1), QVariantList({1, 0, 0}));
    test.workspace()->removePlace(library->places().back().place);
    QCOMPARE(library->rowOf(path), std::make_pair(0, 0)); // loose again
}

void WorkspaceTest::restoresTheSession()
{
    TestWorkspace test;
    const QString path = test.write(u"a.md"_s, plainAgent("a"));
    QVERIFY(test.workspace()->open(path));
    test.workspace()->saveSession(
        {.files = {path}, .pinned = {path}, .folders = {}, .current = 0, .windowState = "state", .workingFolder = {}});
    test.restart();
    const SavedState::Session session = test.workspace()->readSession();
    QCOMPARE(session.files, QStringList({path}));
    QCOMPARE(session.pinned, QStringList({path}));
    QCOMPARE(session.current, 0);
    QCOMPARE(session.windowState, QByteArray("state"));
    QCOMPARE(test.workspace()->recentFiles(), QStringList({path}));

    // A window beside it leaves the session as it is.
    test.workspace()->setKeepsSession(false);
    test.workspace()->saveSession({});
    test.restart();
    QCOMPARE(test.workspace()->readSession().files, QStringList({path}));
}

/// The first kept folder brings what is found beside it; a folder that was only
/// opened is of its session.
void WorkspaceTest::keepsPlaces()
{
    TestWorkspace test;
    const auto kinds = [&test] {
        QStringList all;
        for (const AgentLibrary::ShownPlace &shown : test.workspace()->library()->places())
            all << toString(shown.place.kind) + (shown.isKept ? u"!"_s : QString());
        return all;
    };
    QVERIFY(test.workspace()->foundPlaces().empty());
    QVERIFY(QDir().mkpath(test.workspace()->environment().claude + u"/agents"_s));
    QVERIFY(QDir().mkpath(test.workspace()->environment().claude + u"/plugins"_s));
    QCOMPARE(test.workspace()->foundPlaces().size(), 1U);
    QVERIFY(QDir().mkpath(test.path(u"kept"_s)));
    QVERIFY(QDir().mkpath(test.path(u"shown"_s)));
    test.workspace()->showFolder(test.path(u"shown"_s));
    QCOMPARE(kinds(), QStringList({u"loose"_s, u"folder"_s}));
    test.workspace()->keepFolder(test.path(u"kept"_s));
    QCOMPARE(kinds(), QStringList({u"loose"_s, u"folder"_s, u"folder!"_s, u"home!"_s}));
    test.workspace()->removePlace({.kind = Place::Kind::Home});
    test.workspace()->keepFolder(test.path(u"shown"_s));
    QCOMPARE(kinds(), QStringList({u"loose"_s, u"folder!"_s, u"folder!"_s})); // not brought again
    test.workspace()->saveSession({});
    test.restart();
    test.workspace()->restorePlaces();
    QCOMPARE(kinds(), QStringList({u"loose"_s, u"folder!"_s, u"folder!"_s}));
    QCOMPARE(test.workspace()->readSession().folders, QStringList());
}

void WorkspaceTest::savesUnderAnotherName()
{
    TestWorkspace test;
    const QByteArray bytes = "---\r\nname: a\r\n---\r\nBody\xff\r\n";
    const QString path = test.write(u"a.md"_s, bytes);
    const auto opened = test.workspace()->open(path);
    QVERIFY(opened);
    const auto refused = test.saveAs(*opened, test.path(u"new/b.md"_s));
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"b.md"_s), qPrintable(refused.error().text));
    QCOMPARE((*opened)->path(), path);
    QVERIFY(QDir().mkpath(test.path(u"new"_s)));
    QVERIFY(test.saveAs(*opened, test.path(u"new/b.md"_s)));
    QCOMPARE(test.bytes(u"new/b.md"_s), bytes);
    QCOMPARE(test.bytes(u"a.md"_s), bytes);
    QCOMPARE((*opened)->path(), test.path(u"new/b.md"_s));
    QVERIFY(!(*opened)->isModified());
}

/// Who reads a file is said by where it lies, also of one that is open.
void WorkspaceTest::followsTheClient()
{
    TestWorkspace test;
    const QString path = test.write(u"shop/.claude/agents/a.md"_s, "---\nname: a\ndescription: b\n---\nBody\n");
    QVERIFY(QDir().mkpath(test.path(u"shop/.opencode/agent"_s)));
    const auto opened = test.workspace()->open(path);
    QVERIFY(opened);
    const auto client = [&] { return (*opened)->client().dialect->id(); };
    QCOMPARE(client(), u"claude-code"_s);
    QSignalSpy changed(*opened, &AgentDocument::clientChanged);
    QVERIFY(test.saveAs(*opened, test.path(u"shop/.opencode/agent/a.md"_s)));
    QCOMPARE(client(), u"opencode"_s);
    QCOMPARE((*opened)->context().dialect, u"opencode"_s);
    QCOMPARE(changed.size(), 1);
    test.write(u"shop/.dossier.json"_s, R"({"dialects": {".": "gemini"}})");
    test.workspace()->checkDisk();
    QCOMPARE(client(), u"gemini"_s);
    QCOMPARE((*opened)->context().dialect, u"gemini"_s);
}

void WorkspaceTest::offersTemplatesWithoutProblems()
{
    TestWorkspace test;
    const auto templates = test.workspace()->templates();
    QCOMPARE(templates.size(), size_t(3));
    const Checker &checker = test.workspace()->checker();
    QJsonObject levels; // also the advice that not everybody wants, but for that on examples
    for (const QString &id : checker.ruleIds())
        levels.insert(id, id == u"description/no-examples"_s ? u"off"_s : u"on"_s);
    const auto strict =
        Configuration::fromJson(QJsonDocument(QJsonObject{{u"rules"_s, levels}}).toJson(),
                                test.path(u".dossier.json"_s), {checker.ruleIds(), test.workspace()->dialects().ids()});
    QVERIFY(strict);
    for (const Workspace::Template &one : templates) {
        const AgentDocument *document = test.workspace()->create(one.text);
        QVERIFY2(document->reading().loads(), qPrintable(one.id));
        QVERIFY2(document->file().isStrictYaml(), qPrintable(one.id));
        CheckInput input = document->checkInput();
        input.configuration = std::make_shared<const Configuration>(*strict);
        for (const Diagnostic &found : checker.check(input))
            QFAIL(qPrintable(one.id + u": "_s + found.message));
    }
}

/// What a new document begins with is no step that undo takes away.
void WorkspaceTest::undoKeepsTheBeginning()
{
    TestWorkspace test;
    const QString text = u"---\nname: new\n---\n"_s;
    for (const QString &beginning : {text, QString()}) {
        AgentDocument *document = test.workspace()->create(beginning);
        QCOMPARE(document->isModified(), !beginning.isEmpty());
        QVERIFY(!document->canUndo());
        QVERIFY(document->apply(ChangeSet::replacing({0, 0}, u"typed"_s)));
        document->undo();
        QCOMPARE(document->text(), beginning);
        QCOMPARE(document->isModified(), !beginning.isEmpty());
        QVERIFY(!document->canUndo());
        QVERIFY(document->canRedo());
    }
}

QTEST_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
