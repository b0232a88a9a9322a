// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "models/folderdialects.h"

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A place with an agent in it, and perhaps a configuration.
struct Scene {
    TestWorkspace test;

    explicit Scene(const QByteArray &configuration = {})
    {
        test.write(u"shop ü/.claude/agents/a.md"_s, plainAgent("a"));
        if (!configuration.isEmpty())
            test.write(u"shop ü/.dossier.json"_s, configuration);
        test.workspace()->keepFolder(test.path(u"shop ü"_s));
    }

    [[nodiscard]] QByteArray written() const { return test.bytes(u"shop ü/.dossier.json"_s); }
};

} // namespace

class FolderDialectsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasAProjectForEachPlace();
    void showsWhatIsWritten();
    void changesOnlyWhatWasChosen();
    void makesAFile();
    void namesNoMore();
    void restores();
    void leavesADamagedFile();
    void keepsToItsProject();
};

void FolderDialectsTest::hasAProjectForEachPlace()
{
    Scene s;
    const FolderDialects folders(s.test.workspace());
    QVERIFY(!folders.projects().empty());
    const auto &project = folders.projects().front();
    QVERIFY(!project.isThere && project.problem.isEmpty() && !folders.isDirty());
    QCOMPARE(project.folders.size(), 1U);
    QVERIFY(project.folders.front().folder.isEmpty() && project.folders.front().client.isEmpty());
}

void FolderDialectsTest::showsWhatIsWritten()
{
    const Scene s("{\"dialects\": {\"./prompts/\": \"gemini\", \".\": \"qwen\", \"b\": \"copilot\"}}");
    const FolderDialects folders(s.test.workspace());
    QCOMPARE(folders.projects().size(), 1U);
    const auto &project = folders.projects().front();
    QCOMPARE(project.root, s.test.path(u"shop ü"_s));
    QVERIFY(project.isThere);
    QCOMPARE(project.folders.size(), 3U);
    QCOMPARE(project.folders[0].client, u"qwen"_s);
    QCOMPARE(project.folders[1].folder, u"b"_s);
    QCOMPARE(project.folders[2].folder, u"prompts"_s);
    QCOMPARE(project.folders[2].client, u"gemini"_s);
}

void FolderDialectsTest::changesOnlyWhatWasChosen()
{
    const Scene s(
        "{\n  \"tools\": [ \"Z\" ],\n  \"dialects\": { \"./prompts/\": \"gemini\", \"b\": \"copilot\" }\n}\n");
    FolderDialects folders(s.test.workspace());
    folders.setClient(0, 2, u"qwen"_s);
    QVERIFY(folders.isDirty() && folders.isDirty(0));
    QVERIFY(folders.apply());
    QVERIFY(!folders.isDirty());
    QCOMPARE(s.written(),
             "{\n  \"tools\": [ \"Z\" ],\n  \"dialects\": { \"./prompts/\": \"qwen\", \"b\": \"copilot\" }\n}\n"_ba);
}

void FolderDialectsTest::makesAFile()
{
    const Scene s;
    FolderDialects folders(s.test.workspace());
    QVERIFY(folders.apply()); // nothing to do
    QVERIFY(!QFile::exists(s.test.path(u"shop ü/.dossier.json"_s)));
    const auto added = folders.add(0, s.test.path(u"shop ü/docs/gemini/"_s));
    QVERIFY(added);
    QVERIFY(!folders.isDirty());
    folders.setClient(0, *added, u"gemini"_s);
    QVERIFY(folders.apply());
    QVERIFY(s.written().contains("\"docs/gemini\": \"gemini\""));
    // A file there is read by it from now on.
    const QString path = s.test.write(u"shop ü/docs/gemini/b.md"_s, plainAgent("b"));
    QCOMPARE(s.test.workspace()->open(path).value()->client().dialect->id(), u"gemini"_s);
}

void FolderDialectsTest::namesNoMore()
{
    const Scene s("{\"dialects\": {\"b/\": \"copilot\", \"c\": \"qwen\"}}");
    FolderDialects folders(s.test.workspace());
    folders.setClient(0, 1, {});
    QVERIFY(folders.apply());
    QCOMPARE(s.written(), "{\"dialects\": { \"c\": \"qwen\"}}"_ba);
}

void FolderDialectsTest::restores()
{
    const Scene s("{\"dialects\": {\"b\": \"copilot\"}}");
    FolderDialects folders(s.test.workspace());
    folders.setClient(0, 0, u"gemini"_s);
    folders.setClient(0, 1, {});
    folders.restore();
    QVERIFY(!folders.isDirty());
    QCOMPARE(folders.projects().front().folders[1].client, u"copilot"_s);
}

void FolderDialectsTest::leavesADamagedFile()
{
    const Scene s("{\"dialects\": ");
    FolderDialects folders(s.test.workspace());
    QCOMPARE(folders.projects().size(), 1U);
    QVERIFY(!folders.projects().front().problem.isEmpty());
    QVERIFY(folders.projects().front().folders.empty());
    QVERIFY(folders.apply());
    QCOMPARE(s.written(), "{\"dialects\": "_ba);
}

void FolderDialectsTest::keepsToItsProject()
{
    const Scene s("{}");
    FolderDialects folders(s.test.workspace());
    QCOMPARE(folders.add(0, s.test.folder()).error().code, Error::Code::Refused);
    QCOMPARE(folders.add(0, s.test.path(u"shop ü 2"_s)).error().code, Error::Code::Refused);
    QCOMPARE(folders.add(0, s.test.path(u"shop ü"_s)).value(), 0U);
}

QTEST_MAIN(FolderDialectsTest)
#include "tst_folderdialects.moc"
