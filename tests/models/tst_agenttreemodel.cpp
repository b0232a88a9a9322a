// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gui/testworkspace.h"
#include "models/agentsproxy.h"
#include "models/agenttreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// The model as lines: "folder" and "  name|colour|problems|marks".
QStringList shown(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex folder = model.index(group, 0);
        lines << folder.data().toString();
        for (int row = 0; row < model.rowCount(folder); ++row) {
            const QModelIndex agent = model.index(row, 0, folder);
            QString marks;
            if (agent.data(AgentTreeModel::ModifiedRole).toBool())
                marks += u"modified "_s;
            if (agent.data(AgentTreeModel::MissingRole).toBool())
                marks += u"missing "_s;
            lines << u"  %1|%2|%3|%4"_s.arg(agent.data().toString(), agent.data(AgentTreeModel::ColourRole).toString(),
                                            agent.data(AgentTreeModel::ProblemCountRole).toString(), marks.trimmed());
        }
    }
    return lines;
}

} // namespace

class AgentTreeModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsAFolder();
    void announcesSingleRows();
    void followsAnOpenDocument();
    void keepsIndexesWhenAFolderGoes();
    void filtersByWords();
    void hasColumns();
    void takesRemarks();
    void namesTheClientOfANote();

private:
    /// Adds the folder and waits until it is scanned.
    static void addFolder(Workspace *workspace, const QString &path)
    {
        workspace->showFolder(path);
        QTRY_VERIFY(std::ranges::none_of(workspace->library()->places(), &AgentLibrary::ShownPlace::isScanning));
    }
};

void AgentTreeModelTest::showsAFolder()
{
    TestWorkspace test;
    test.write(u"one.md"_s, plainAgent("one", "color: blue\n"));
    test.write(u"sub/two.md"_s, plainAgent("two", "color: chartreuse-ish\n"));
    test.write(u"notes.md"_s, "# only notes\n");
    test.write(u"other.txt"_s, plainAgent("text"));
    AgentTreeModel model(test.workspace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    addFolder(test.workspace(), test.folder());
    QCOMPARE(shown(model).size(), 4); // two groups, two files: notes are no agents
    QCOMPARE(shown(model).at(1), u"Über agents"_s);
    QVERIFY(shown(model).contains(u"  one|blue|0|"_s));
    QVERIFY(shown(model).contains(u"  two|chartreuse-ish|1|"_s));
}

void AgentTreeModelTest::announcesSingleRows()
{
    TestWorkspace test;
    test.write(u"a.md"_s, plainAgent("a"));
    test.write(u"c.md"_s, plainAgent("c"));
    AgentTreeModel model(test.workspace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    addFolder(test.workspace(), test.folder());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    test.write(u"b.md"_s, plainAgent("b"));
    QTRY_COMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 1); // between a and c
    QCOMPARE(inserted.at(0).at(2).toInt(), 1);
    QVERIFY(QFile::remove(test.path(u"a.md"_s)));
    QTRY_COMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 0);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(shown(model).mid(2), QStringList({u"  b||0|"_s, u"  c||0|"_s}));
}

void AgentTreeModelTest::followsAnOpenDocument()
{
    TestWorkspace test;
    const QString path = test.write(u"a.md"_s, plainAgent("a", "color: red\n"));
    AgentTreeModel model(test.workspace());
    addFolder(test.workspace(), test.folder());
    const auto opened = test.workspace()->open(path);
    QVERIFY(opened);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY((*opened)->setField(u"color"_s, u"green"_s));
    QVERIFY(changed.count() > 0);
    for (const auto &arguments : changed) {
        // The row, or the counts of its place.
        const QModelIndex row = model.indexOf(path);
        const QModelIndex index = arguments.at(0).toModelIndex();
        QVERIFY(index == row || index == row.parent());
        QCOMPARE(arguments.at(1).toModelIndex().row(), index.row());
        QVERIFY(!arguments.at(2).value<QList<int>>().isEmpty());
    }
    QCOMPARE(shown(model).constLast(), u"  a|green|0|modified"_s);
    (*opened)->undo();
    QCOMPARE(shown(model).constLast(), u"  a|red|0|"_s);
}

void AgentTreeModelTest::keepsIndexesWhenAFolderGoes()
{
    TestWorkspace test;
    test.write(u"first/a.md"_s, plainAgent("a"));
    const QString path = test.write(u"second/b.md"_s, plainAgent("b"));
    AgentTreeModel model(test.workspace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    addFolder(test.workspace(), test.path(u"first"_s));
    addFolder(test.workspace(), test.path(u"second"_s));
    const QPersistentModelIndex kept = model.indexOf(path);
    QCOMPARE(kept.parent().row(), 2);
    test.workspace()->removePlace({.kind = Place::Kind::Folder, .path = test.path(u"first"_s)});
    QVERIFY(kept.isValid());
    QCOMPARE(kept.parent().row(), 1);
    QCOMPARE(kept.data().toString(), u"b"_s);
}

void AgentTreeModelTest::filtersByWords()
{
    TestWorkspace test;
    test.write(u"reviewer.md"_s, plainAgent("code-reviewer"));
    test.write(u"writer.md"_s, plainAgent("doc-writer"));
    AgentTreeModel model(test.workspace());
    AgentsProxy proxy;
    proxy.setGrouping(AgentGrouping::Place);
    proxy.setEmptyPlacesShown(true);
    proxy.setSourceModel(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(proxy.rowCount(), 0); // the empty group of loose files is hidden
    addFolder(test.workspace(), test.folder());
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 2);
    proxy.setQuery(AgentQuery::fromText(u"REV code"_s));
    QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 1);
    QCOMPARE(proxy.index(0, 0, proxy.index(0, 0)).data().toString(), u"code-reviewer"_s);
    proxy.setQuery(AgentQuery::fromText(u"nothing has this"_s));
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setQuery({});
    QCOMPARE(proxy.rowCount(proxy.index(0, 0)), 2);
}

/// Each column of an agent and what it is sorted by.
void AgentTreeModelTest::hasColumns()
{
    TestWorkspace test;
    const QString path = test.write(u".claude/agents/Ä/a.md"_s, plainAgent("a", "model: opus\ntools: Read, Grep\n"));
    AgentTreeModel model(test.workspace());
    addFolder(test.workspace(), test.folder());
    const QModelIndex name = model.indexOf(path);
    QVERIFY(name.isValid());
    const auto cell = [&](int column) { return name.siblingAtColumn(column).data().toString(); };
    const auto sorted = [&](int column) {
        return name.siblingAtColumn(column).data(AgentTreeModel::SortRole).typeId();
    };
    QCOMPARE(cell(AgentTreeModel::NameColumn), u"a"_s);
    QCOMPARE(cell(AgentTreeModel::PlaceColumn), u"Über agents"_s);
    QCOMPARE(cell(AgentTreeModel::ModelColumn), u"opus"_s);
    QCOMPARE(cell(AgentTreeModel::ToolsColumn), u"Read and Grep"_s);
    QCOMPARE(cell(AgentTreeModel::ColourColumn), QString());
    QCOMPARE(cell(AgentTreeModel::TokensColumn), u"12"_s);
    QCOMPARE(cell(AgentTreeModel::ProblemsColumn), QString());
    QVERIFY(!cell(AgentTreeModel::ChangedColumn).isEmpty());
    QCOMPARE(cell(AgentTreeModel::FolderColumn), QDir::toNativeSeparators(u"Über agents/.claude/agents/Ä"_s));
    for (const int column :
         {AgentTreeModel::TokensColumn, AgentTreeModel::ProblemsColumn, AgentTreeModel::ChangedColumn})
        QCOMPARE(sorted(column), int(QMetaType::LongLong));
    QCOMPARE(sorted(AgentTreeModel::NameColumn), int(QMetaType::QString));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(name.siblingAtColumn(AgentTreeModel::ModelColumn).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!name.flags().testFlag(Qt::ItemIsEditable));
}

void AgentTreeModelTest::takesRemarks()
{
    TestWorkspace test;
    const QString a = test.write(u"a.md"_s, plainAgent("a"));
    const QString b = test.write(u"b.md"_s, plainAgent("b"));
    AgentTreeModel model(test.workspace());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSet<QString> hidden{a};
    model.setRemarker([&hidden](const AgentSummary &agent) {
        const bool isHidden = hidden.contains(agent.path);
        return AgentRemarks{.isUsed = !isHidden,
                            .isHidden = isHidden,
                            .isChanged = isHidden,
                            .commit = isHidden ? CommitState::Untracked : CommitState::Same,
                            .standing = isHidden ? u"Home wins."_s : QString()};
    });
    addFolder(test.workspace(), test.folder());
    const auto row = [&model](const QString &path) {
        const QModelIndex index = model.indexOf(path);
        return model.agent(model.groupOf(index), index.row());
    };
    QVERIFY(AgentQuery::fromText(u"is:hidden -is:used"_s).matches(row(a)->facts));
    QVERIFY(AgentQuery::fromText(u"is:used -is:hidden"_s).matches(row(b)->facts));
    QVERIFY(model.indexOf(a).data(Qt::ToolTipRole).toString().contains(u"Home wins."_s));
    QVERIFY(AgentQuery::fromText(u"changed:"_s).matches(row(a)->facts));
    QCOMPARE(model.indexOf(a).data(AgentTreeModel::CommitMarkRole).toString(), u"U"_s);
    QCOMPARE(model.indexOf(b).data(AgentTreeModel::CommitMarkRole).toString(), QString());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.updateRemarks();
    QCOMPARE(changed.count(), 0);
    hidden.clear();
    model.updateRemarks();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.indexOf(a));
    QVERIFY(!model.indexOf(a).data(AgentTreeModel::HiddenRole).toBool());
}

void AgentTreeModelTest::namesTheClientOfANote()
{
    TestWorkspace test;
    const QString note = test.write(u".claude/agents/note.md"_s, plainAgent("note"));
    const QString other = test.write(u".qwen/agents/other.md"_s, plainAgent("other", "color: blue\n"));
    AgentTreeModel model(test.workspace());
    addFolder(test.workspace(), test.folder());
    const auto opened = test.workspace()->open(note);
    QVERIFY(opened);
    QVERIFY((*opened)->apply(ChangeSet::replacing({4, 11}, {}))); // the name
    QVERIFY((*opened)->reading().outcome == Outcome::NotAnAgent);
    const auto toolTip = [&](const QString &path) { return model.indexOf(path).data(Qt::ToolTipRole).toString(); };
    QVERIFY2(toolTip(note).endsWith(u"No name: Claude Code takes it for a note"_s), qPrintable(toolTip(note)));
    QStringList clients;
    for (const auto &client : model.clients())
        clients += client->id();
    QCOMPARE(clients, (QStringList{u"claude-code"_s, u"qwen"_s}));
    QVERIFY(!toolTip(other).contains(u"Claude"_s));
}

QTEST_MAIN(AgentTreeModelTest)
#include "tst_agenttreemodel.moc"
