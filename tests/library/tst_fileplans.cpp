// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "library/fileplans.h"
#include "planfolder.h"

#include <QTest>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

class FakeTrash : public Trash
{
public:
    explicit FakeTrash(bool takes)
        : m_takes(takes)
    {
    }
    bool takes(const QString &) const override { return m_takes; }
    Result<void> put(const QString &) override { return {}; }

private:
    bool m_takes;
};

} // namespace

/// Plans for whole files; what they write is tested with BatchWriter.
class FilePlansTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moves();
    void movesNotOver();
    void leavesAlone_data();
    void leavesAlone();
    void saysWhoHidesWhom_data();
    void saysWhoHidesWhom();
    void copiesWhatIsSeen();
    void duplicates_data();
    void duplicates();
    void deletes_data();
    void deletes();
    void saysWhoStartsIt();
    void takesTheClientOfAnOpenFile();
    void stops();
    void namesFiles_data();
    void namesFiles();
};

void FilePlansTest::moves()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/sub/a.md"_s, planAgent("a"));
    const auto plan = FilePlans(at.surroundings(), {at.agent(path, at.project())})
                          .move({{.path = path, .folder = at.project()}}, PlanFolder::target(at.home()))
                          .value();
    QVERIFY(plan.refusals.empty());
    QCOMPARE(plan.changes.size(), 1U);
    const FileChange &change = plan.changes.front();
    QVERIFY(change.kind == FileChange::Kind::Rename);
    QCOMPARE(change.newPath, at.path(u"home/.claude/agents/a.md"_s));
    QCOMPARE(change.before, planAgent("a"));
    QVERIFY(change.parts.empty());
    QVERIFY(change.isChosen);
    QVERIFY2(change.remark.isEmpty(), qPrintable(change.remark));
    // Where it is already, nothing is to be done.
    const auto none =
        FilePlans(at.surroundings(), {})
            .move({{.path = at.write(u"home/.claude/agents/b.md"_s, planAgent("b"))}}, PlanFolder::target(at.home()))
            .value();
    QVERIFY(none.changes.empty());
    QCOMPARE(none.unchanged, 1);
}

void FilePlansTest::movesNotOver()
{
    const PlanFolder at;
    const QString a = at.write(u"shop/.claude/agents/a.md"_s, planAgent("a"));
    const QString twin = at.write(u"shop/.claude/agents/sub/b.md"_s, planAgent("b"));
    const QString other = at.write(u"shop/.claude/agents/c/b.md"_s, planAgent("c"));
    at.write(u"home/.claude/agents/a.md"_s, planAgent("theirs"));
    for (const bool isCopy : {false, true}) {
        const FilePlans plans(at.surroundings(), {});
        const std::vector<BatchFile> files{{.path = a}, {.path = twin}, {.path = other}};
        const auto target = PlanFolder::target(at.home());
        const ChangePlan plan = *(isCopy ? plans.copy(files, target) : plans.move(files, target));
        QCOMPARE(plan.changes.size(), 1U);
        QCOMPARE(plan.refusals.size(), 2U);
        QCOMPARE(plan.refusals[0].path, a);
        QVERIFY2(plan.refusals[0].reason.contains(u"already"_s), qPrintable(plan.refusals[0].reason));
        QCOMPARE(plan.refusals[1].path, other);
    }
}

void FilePlansTest::leavesAlone_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("mayMove");
    QTest::addColumn<bool>("mayCopy");
    const QString project = u"shop/.claude/agents"_s;
    const QString plugin = u"home/.claude/plugins/cache/m/kit/1/agents"_s;
    const QString managed = u"managed/.claude/agents"_s;
    QTest::newRow("out of a plugin") << plugin << project << false << true;
    QTest::newRow("out of the managed folder") << managed << project << false << true;
    QTest::newRow("into a plugin") << project << plugin << false << false;
    QTest::newRow("into the managed folder") << project << managed << false << false;
    QTest::newRow("into a new folder") << project << u"other/.claude/agents"_s << true << true;
}

void FilePlansTest::leavesAlone()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const bool, mayMove);
    QFETCH(const bool, mayCopy);
    const PlanFolder at;
    const QString path = at.write(from + u"/a.md"_s, planAgent("a"));
    const FilePlans plans(at.surroundings(), {});
    const auto target = PlanFolder::target(at.folder(to, AgentsFolder::Kind::Project));
    QCOMPARE(plans.move({{.path = path}}, target)->changes.size(), mayMove ? 1U : 0U);
    QCOMPARE(plans.copy({{.path = path}}, target)->changes.size(), mayCopy ? 1U : 0U);
    QCOMPARE(plans.copy({{.path = path}}, target)->refusals.size(), mayCopy ? 0U : 1U);
    QCOMPARE(plans.remove({{.path = path}}, FakeTrash(true))->changes.size(),
             from == u"shop/.claude/agents"_s ? 1U : 0U);
}

void FilePlansTest::saysWhoHidesWhom_data()
{
    QTest::addColumn<bool>("isToHome");
    QTest::addColumn<bool>("isInHome"); ///< the other one
    QTest::addColumn<bool>("isChosen");
    QTest::addColumn<QString>("expected");
    QTest::newRow("hides the one of Home") << false << true << true << u"would hide"_s;
    QTest::newRow("is hidden by the project's") << true << false << true << u"goes first"_s;
    QTest::newRow("a twin") << true << true << false << u"not defined"_s;
}

void FilePlansTest::saysWhoHidesWhom()
{
    QFETCH(const bool, isToHome);
    QFETCH(const bool, isInHome);
    QFETCH(const bool, isChosen);
    QFETCH(const QString, expected);
    const PlanFolder at;
    const QString path = at.write(u"lib/agents/new.md"_s, planAgent("same"));
    const auto theirs = isInHome ? at.home() : at.project();
    const QString other =
        at.write((isInHome ? u"home"_s : u"shop"_s) + u"/.claude/agents/other.md"_s, planAgent("same"));
    const FilePlans plans(at.surroundings(), {at.agent(other, theirs)});
    const auto target = PlanFolder::target(isToHome ? at.home() : at.project());
    for (const ChangePlan &plan :
         {*plans.move({{.path = path}}, target), *plans.copy({{.path = path}}, target),
          plans.duplicate({.path = at.write(u"lib/agents/x.md"_s, planAgent("x"))}, u"same"_s, target)}) {
        QCOMPARE(plan.changes.size(), 1U);
        QCOMPARE(plan.changes.front().isChosen, isChosen);
        const QString &remark = plan.changes.front().remark;
        QVERIFY2(remark.contains(expected) && remark.contains(other), qPrintable(remark));
    }
}

void FilePlansTest::copiesWhatIsSeen()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/a.md"_s, planAgent("a"));
    const QByteArray typed = planAgent("a", "model: opus\n");
    const FilePlans plans(at.surroundings(), {});
    const BatchFile open{.path = path, .open = SourceText::fromBytes(typed)};
    QCOMPARE(plans.copy({open}, PlanFolder::target(at.home()))->changes.front().content, typed);
    // A file moves as it is; what is unsaved stays in its tab.
    QCOMPARE(plans.move({open}, PlanFolder::target(at.home()))->changes.front().before, planAgent("a"));
    const auto removed = plans.remove({open}, FakeTrash(true))->changes.front();
    QCOMPARE(removed.before, planAgent("a"));
    QVERIFY2(removed.remark.contains(u"unsaved"_s), qPrintable(removed.remark));
}

void FilePlansTest::duplicates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("newFile");
    QTest::addColumn<QByteArray>("content"); ///< empty: refused
    QTest::newRow("an agent") << u"b"_s << planAgent("'a'") << u"b.md"_s << planAgent("'b'");
    QTest::newRow("a name with blanks") << u"My Agent"_s << planAgent("a") << u"my-agent.md"_s << planAgent("My Agent");
    QTest::newRow("named by its file") << u"b"_s << QByteArray("---\ndescription: Use it.\n---\n") << u"b.md"_s
                                       << QByteArray("---\ndescription: Use it.\n---\n");
    QTest::newRow("a note") << u"b"_s << QByteArray("# Words\n") << u"b.md"_s << QByteArray("# Words\n");
    QTest::newRow("its own name") << u"a"_s << planAgent("a") << u"a.md"_s << QByteArray();
    QTest::newRow("a name that the client drops") << u"a:b"_s << planAgent("a") << u"a-b.md"_s << QByteArray();
}

void FilePlansTest::duplicates()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, newFile);
    QFETCH(const QByteArray, content);
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/a.md"_s, bytes);
    const ChangePlan plan =
        FilePlans(at.surroundings(), {})
            .duplicate({.path = path, .folder = at.project()}, name, PlanFolder::target(at.project()));
    QCOMPARE(plan.changes.size(), content.isEmpty() ? 0U : 1U);
    QCOMPARE(plan.refusals.size(), content.isEmpty() ? 1U : 0U);
    if (content.isEmpty())
        return;
    QCOMPARE(plan.changes.front().path, at.path(u"shop/.claude/agents/"_s + newFile));
    QCOMPARE(plan.changes.front().content, content);
}

void FilePlansTest::deletes_data()
{
    QTest::addColumn<bool>("hasTrash");
    QTest::newRow("to the trash") << true;
    QTest::newRow("where there is none") << false;
}

void FilePlansTest::deletes()
{
    QFETCH(const bool, hasTrash);
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/a.md"_s, planAgent("a"));
    const ChangePlan plan = *FilePlans(at.surroundings(), {})
                                 .remove({{.path = path}, {.path = at.path(u"none.md"_s)}}, FakeTrash(hasTrash));
    QCOMPARE(plan.title, u"Delete 2 file(s)"_s);
    QCOMPARE(plan.refusals.size(), 1U);
    const FileChange &change = plan.changes.front();
    QVERIFY(change.kind == FileChange::Kind::Delete);
    QCOMPARE(change.isForGood, !hasTrash);
    QCOMPARE(change.remark.contains(u"no trash"_s), !hasTrash);
}

void FilePlansTest::saysWhoStartsIt()
{
    const PlanFolder at;
    const QString path = at.write(u"shop/.claude/agents/a.md"_s, planAgent("a"));
    const QString lead = at.write(u"shop/.claude/agents/lead.md"_s, planAgent("lead", "tools: Agent(a, b)\n"));
    const auto plan = FilePlans(at.surroundings(), {at.agent(path, at.project()), at.agent(lead, at.project())})
                          .remove({{.path = path}}, FakeTrash(true))
                          .value();
    QVERIFY2(plan.changes.front().remark.contains(u"lead"_s), qPrintable(plan.changes.front().remark));
}

/// A person may have said which client a loose file is for.
void FilePlansTest::takesTheClientOfAnOpenFile()
{
    const PlanFolder at;
    const BatchFile file{.path = at.write(u"lib/a.md"_s, planAgent("a")), .dialect = u"gemini"_s};
    const FilePlans plans(at.surroundings(), {});
    const auto target = PlanFolder::target(at.home());
    for (const ChangePlan &plan :
         {*plans.move({file}, target), *plans.copy({file}, target), plans.duplicate(file, u"b"_s, target)}) {
        const QString &remark = plan.changes.front().remark;
        QVERIFY2(remark.contains(u"Gemini"_s), qPrintable(remark));
    }
}

void FilePlansTest::stops()
{
    const PlanFolder at;
    std::vector<BatchFile> files;
    files.reserve(9);
    for (int i = 0; i < 9; ++i)
        files.push_back({.path = at.write(u"lib/%1.md"_s.arg(i), planAgent("a"))});
    const FilePlans plans(at.surroundings(), {});
    const auto target = PlanFolder::target(at.home());
    for (int which = 0; which < 3; ++which) {
        std::stop_source source;
        qsizetype last = 0;
        const auto listener = [&](qsizetype done, qsizetype total) {
            QCOMPARE(total, 9);
            last = done;
            if (done == 4)
                source.request_stop();
        };
        const auto plan = which == 0   ? plans.move(files, target, source.get_token(), listener)
                          : which == 1 ? plans.copy(files, target, source.get_token(), listener)
                                       : plans.remove(files, FakeTrash(true), source.get_token(), listener);
        QVERIFY(!plan);
        QCOMPARE(last, 4);
    }
}

void FilePlansTest::namesFiles_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"a.md"_s << u"new-name.md"_s;
    QTest::newRow("another client's") << u"a.agent.md"_s << u"new-name.agent.md"_s;
    QTest::newRow("no ending") << u"a"_s << u"new-name.md"_s;
}

void FilePlansTest::namesFiles()
{
    QFETCH(const QString, earlier);
    QFETCH(const QString, expected);
    QCOMPARE(fileNameFor(u"New name"_s, earlier), expected);
    QCOMPARE(fileNameFor(u"///"_s, u"a.md"_s), u"agent.md"_s);
}

QTEST_GUILESS_MAIN(FilePlansTest)
#include "tst_fileplans.moc"
