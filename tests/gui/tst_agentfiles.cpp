// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "panels/agentfiledialog.h"
#include "panels/changeplandialog.h"
#include "panels/comparedialog.h"
#include "panels/newagentdialog.h"
#include "panels/placestree.h"
#include "windowfixture.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTreeWidget>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A window over two projects that have some agents in common.
struct FilesFixture : Fixture {
    FilesFixture()
    {
        test.write(u"api/.claude/agents/reviewer.md"_s, plainAgent("reviewer"));
        test.write(u"api/.claude/agents/designer.md"_s, plainAgent("designer", "tools: Agent(reviewer)\n"));
        test.write(u"web/.claude/agents/reviewer.md"_s, plainAgent("reviewer", "color: red\n"));
        test.write(u"bare/readme.txt"_s, "x");
        for (const QString &folder : {u"api"_s, u"web"_s, u"bare"_s})
            open(test.path(folder));
        if (!waitForScan())
            qFatal("never read");
    }

    [[nodiscard]] bool waitForScan() const
    {
        return QTest::qWaitFor([this] {
            const auto &places = test.workspace()->library()->places();
            return places.size() >= 3 && std::ranges::none_of(places, &AgentLibrary::ShownPlace::isScanning);
        });
    }
    [[nodiscard]] static QString file(const QString &place, const QString &name)
    {
        return place + u"/.claude/agents/"_s + name + u".md"_s;
    }
    [[nodiscard]] QString path(const QString &place, const QString &name) const { return test.path(file(place, name)); }
    [[nodiscard]] QByteArray bytes(const QString &place, const QString &name) const
    {
        return test.bytes(file(place, name));
    }
    [[nodiscard]] bool isThere(const QString &place, const QString &name) const
    {
        return QFile::exists(path(place, name));
    }

    /// The dialog that comes up; null if none does.
    template<typename Dialog>
    [[nodiscard]] Dialog *dialog() const
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Dialog *one : window->findChildren<Dialog *>()) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        return found;
    }
    void chooseTarget(AgentFileDialog *ask, const QString &place) const
    {
        auto *targets = ask->findChild<QTreeWidget *>(u"agentFileTargets"_s);
        const auto found = targets->findItems(place, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        targets->setCurrentItem(found.constFirst());
    }
    [[nodiscard]] QString status() const { return window->statusBar()->currentMessage(); }
    void undoBatch() const { trigger(u"actionUndoBatch"_s); }

    [[nodiscard]] PlacesTree *tree() const { return find<PlacesTree>(u"agentsTree"_s); }
    /// The row of a text in the tree, in the group of a place.
    [[nodiscard]] QModelIndex row(const QString &place, const QString &name = {}) const
    {
        const QAbstractItemModel *model = tree()->model();
        for (int i = 0; i < model->rowCount(); ++i) {
            const QModelIndex group = model->index(i, 0);
            if (group.data().toString() != place)
                continue;
            for (int j = 0; !name.isEmpty() && j < model->rowCount(group); ++j) {
                if (model->index(j, 0, group).data().toString() == name)
                    return model->index(j, 0, group);
            }
            if (name.isEmpty())
                return group;
        }
        qFatal("no row %s %s", qPrintable(place), qPrintable(name));
    }
};

/// A drag of agents over the tree, without a mouse: what the tree is told.
class Dragged
{
public:
    Dragged(const FilesFixture &f, const QStringList &paths)
        : m_tree(f.tree())
    {
        m_data.setData(u"application/x-dossier-agents"_s, paths.join(QChar::Null).toUtf8());
    }
    /// Whether it may be dropped there.
    [[nodiscard]] bool over(const QModelIndex &row, Qt::KeyboardModifiers keys = {})
    {
        QDragEnterEvent enter(point(row), Qt::CopyAction | Qt::MoveAction, &m_data, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(m_tree->viewport(), &enter);
        QDragMoveEvent move(point(row), Qt::CopyAction | Qt::MoveAction, &m_data, Qt::LeftButton, keys);
        move.setDropAction(keys & Qt::ControlModifier ? Qt::CopyAction : Qt::MoveAction);
        QCoreApplication::sendEvent(m_tree->viewport(), &move);
        return move.isAccepted();
    }
    void drop(const QModelIndex &row, Qt::KeyboardModifiers keys = {})
    {
        QDropEvent event(point(row), Qt::CopyAction | Qt::MoveAction, &m_data, Qt::LeftButton, keys);
        event.setDropAction(keys & Qt::ControlModifier ? Qt::CopyAction : Qt::MoveAction);
        QCoreApplication::sendEvent(m_tree->viewport(), &event);
    }

private:
    [[nodiscard]] QPoint point(const QModelIndex &row) const { return m_tree->visualRect(row).center(); }

    PlacesTree *m_tree;
    QMimeData m_data;
};

} // namespace

class AgentFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void needADocument();
    void renames();
    void duplicates();
    void moves();
    void copiesIntoANewFolder();
    void deletesToTheTrash();
    void createsAndTakesBack();
    void keepsCopiesAlike();
    void aDragAsks_data();
    void aDragAsks();
    void aDragIsRefused();
    void aDragTakesSeveral();
    void comparesWithTheDisk();
    void saysWhoWouldBeAsked();
};

/// Without an open agent the entries are grey.
void AgentFilesTest::needADocument()
{
    FilesFixture f;
    for (const QString &name : {u"actionRenameAgent"_s, u"actionDuplicateAgent"_s, u"actionMoveAgent"_s,
                                u"actionCopyAgent"_s, u"actionDeleteAgent"_s, u"actionCompareAgent"_s,
                                u"actionCompareCommit"_s, u"actionCompareDisk"_s, u"actionFocusAsked"_s})
        QVERIFY2(!f.find<QAction>(name)->isEnabled(), qPrintable(name));
    f.open(f.path(u"api"_s, u"reviewer"_s));
    QVERIFY(f.find<QAction>(u"actionRenameAgent"_s)->isEnabled());
}

void AgentFilesTest::renames()
{
    FilesFixture f;
    const QByteArray designer = f.bytes(u"api"_s, u"designer"_s);
    f.open(f.path(u"api"_s, u"reviewer"_s));
    f.trigger(u"actionRenameAgent"_s);
    auto *ask = f.dialog<AgentFileDialog>();
    QVERIFY(ask);
    auto *name = ask->findChild<QLineEdit *>(u"agentFileName"_s);
    QTest::keyClicks(name, u"critic"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto *plan = f.dialog<ChangePlanDialog>();
    QVERIFY(plan);
    QTest::keyClick(plan, Qt::Key_Return);
    QTRY_VERIFY(f.isThere(u"api"_s, u"critic"_s));
    QTRY_VERIFY(f.bytes(u"api"_s, u"designer"_s).contains("Agent(critic)"));
    QTRY_COMPARE(f.document()->path(), f.path(u"api"_s, u"critic"_s));
    QVERIFY(f.document()->isModified()); // an open text changes in its history
    QTRY_COMPARE(f.tree()->selectedPaths(), QStringList{f.path(u"api"_s, u"critic"_s)});
    QVERIFY(f.bytes(u"web"_s, u"reviewer"_s).contains("name: reviewer"));
    f.undoBatch();
    QTRY_VERIFY(f.isThere(u"api"_s, u"reviewer"_s));
    QTRY_COMPARE(f.bytes(u"api"_s, u"designer"_s), designer);
}

void AgentFilesTest::duplicates()
{
    FilesFixture f;
    f.open(f.path(u"api"_s, u"reviewer"_s));
    f.trigger(u"actionDuplicateAgent"_s);
    auto *ask = f.dialog<AgentFileDialog>();
    QVERIFY(ask);
    QTest::keyClick(ask->findChild<QLineEdit *>(u"agentFileName"_s), Qt::Key_Return);
    QTRY_VERIFY(f.isThere(u"api"_s, u"reviewer-2"_s));
    QTRY_COMPARE(f.document()->path(), f.path(u"api"_s, u"reviewer-2"_s));
    QVERIFY(f.document()->text().contains(u"name: reviewer-2"_s));
    f.undoBatch();
    QTRY_VERIFY(!f.isThere(u"api"_s, u"reviewer-2"_s));
}

void AgentFilesTest::moves()
{
    FilesFixture f;
    const QByteArray designer = f.bytes(u"api"_s, u"designer"_s);
    f.open(f.path(u"api"_s, u"designer"_s));
    f.trigger(u"actionMoveAgent"_s);
    auto *ask = f.dialog<AgentFileDialog>();
    QVERIFY(ask);
    f.chooseTarget(ask, u"web"_s);
    QTest::mouseClick(ask->findChild<QPushButton *>(u"agentFileApply"_s), Qt::LeftButton);
    QTRY_VERIFY(f.isThere(u"web"_s, u"designer"_s));
    QVERIFY(!f.isThere(u"api"_s, u"designer"_s));
    QCOMPARE(f.bytes(u"web"_s, u"designer"_s), designer);
    QTRY_COMPARE(f.document()->path(), f.path(u"web"_s, u"designer"_s));
    f.undoBatch();
    QTRY_VERIFY(f.isThere(u"api"_s, u"designer"_s));
    QTRY_VERIFY(!f.isThere(u"web"_s, u"designer"_s));
}

void AgentFilesTest::copiesIntoANewFolder()
{
    FilesFixture f;
    f.open(f.path(u"api"_s, u"designer"_s));
    f.trigger(u"actionCopyAgent"_s);
    auto *ask = f.dialog<AgentFileDialog>();
    QVERIFY(ask);
    f.chooseTarget(ask, u"bare"_s);
    QTest::mouseClick(ask->findChild<QPushButton *>(u"agentFileApply"_s), Qt::LeftButton);
    QTRY_VERIFY(f.isThere(u"bare"_s, u"designer"_s));
    QVERIFY(f.isThere(u"api"_s, u"designer"_s));
    // Whatever is saved in it is not seen by sessions that run.
    QTRY_COMPARE(f.document()->path(), f.path(u"bare"_s, u"designer"_s));
    QVERIFY(f.document()->setField(u"color"_s, u"blue"_s));
    f.trigger(u"actionSave"_s);
    QTRY_VERIFY2(f.status().contains(u"agents folder is new"_s), qPrintable(f.status()));
}

void AgentFilesTest::deletesToTheTrash()
{
    FilesFixture f;
    const QByteArray before = f.bytes(u"api"_s, u"designer"_s);
    f.open(f.path(u"api"_s, u"designer"_s));
    f.trigger(u"actionDeleteAgent"_s);
    auto *plan = f.dialog<ChangePlanDialog>();
    QVERIFY(plan);
    QVERIFY(f.isThere(u"api"_s, u"designer"_s));
    QTest::mouseClick(plan->findChild<QPushButton *>(u"planApply"_s), Qt::LeftButton);
    QTRY_VERIFY(!f.isThere(u"api"_s, u"designer"_s));
    QVERIFY(QFile::exists(f.test.path(u"../trash/designer.md"_s)));
    QTRY_VERIFY(!f.document()); // its tab had nothing more
    f.undoBatch();
    QTRY_COMPARE(f.bytes(u"api"_s, u"designer"_s), before);
}

/// A new agent is a batch of one: undone with the folder that it made.
void AgentFilesTest::createsAndTakesBack()
{
    FilesFixture f;
    f.open(f.path(u"api"_s, u"designer"_s));
    QTimer::singleShot(0, f.window.get(), [&f] {
        auto *dialog = f.dialog<NewAgentDialog>();
        QVERIFY(dialog);
        const auto close = qScopeGuard([dialog] {
            if (dialog->isVisible())
                dialog->done(QDialog::Rejected); // whatever fails
        });
        auto *targets = dialog->findChild<QTreeWidget *>(u"newAgentTargets"_s);
        const auto bare = targets->findItems(u"bare"_s, Qt::MatchExactly);
        QCOMPARE(bare.size(), 1);
        targets->setCurrentItem(bare.constFirst());
        auto *name = dialog->findChild<QLineEdit *>(u"newAgentName"_s);
        for (int i = 0; i < 3 && !name->isVisible(); ++i)
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"newAgentNext"_s), Qt::LeftButton);
        QVERIFY(name->isVisible());
        name->clear();
        QTest::keyClicks(name, u"maker"_s);
        auto *create = dialog->findChild<QPushButton *>(u"newAgentCreate"_s);
        for (int i = 0; i < 8 && !create->isEnabled(); ++i)
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"newAgentNext"_s), Qt::LeftButton);
        QTRY_VERIFY(create->isEnabled());
        QVERIFY(!QFile::exists(f.test.path(u"bare/.claude"_s)));
        QTest::mouseClick(create, Qt::LeftButton);
    });
    f.find<QWidget>(u"newButton"_s)->setFocus();
    f.trigger(u"actionNewAgent"_s); // returns when the dialog has closed
    QCOMPARE(f.document()->path(), f.path(u"bare"_s, u"maker"_s));
    QTRY_COMPARE(f.window->focusWidget(), f.editor()); // to be written in
    QVERIFY(f.document()->text().sliced(f.editor()->selection().start).startsWith("You "_L1)); // in the prompt
    QTRY_VERIFY2(f.status().contains(u"agents folder is new"_s), qPrintable(f.status()));
    QVERIFY(f.isThere(u"bare"_s, u"maker"_s));
    auto *undo = f.find<QPushButton>(u"batchUndo"_s);
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_VERIFY(!f.isThere(u"bare"_s, u"maker"_s));
    QTRY_VERIFY(!QFile::exists(f.test.path(u"bare/.claude"_s)));
}

/// Said above the text, and one list away from being equal.
void AgentFilesTest::keepsCopiesAlike()
{
    FilesFixture f;
    f.open(f.path(u"api"_s, u"reviewer"_s));
    auto *alike = f.find<QPushButton>(u"copiesAlike"_s);
    QTRY_VERIFY(alike->isVisible());
    QTest::mouseClick(alike, Qt::LeftButton);
    auto *plan = f.dialog<ChangePlanDialog>();
    QVERIFY(plan);
    QCOMPARE(plan->plan().changes.size(), 1U);
    QCOMPARE(plan->plan().changes.front().path, f.path(u"web"_s, u"reviewer"_s));
    QTest::keyClick(plan, Qt::Key_Return);
    QTRY_COMPARE(f.bytes(u"web"_s, u"reviewer"_s), f.bytes(u"api"_s, u"reviewer"_s));
    const auto isSaid = [&f](const QString &text) {
        const auto labels = f.find<QWidget>(u"copiesBar"_s)->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return label->text().contains(text); });
    };
    QTRY_VERIFY(isSaid(u"Equal in"_s));
    QVERIFY(!f.window->findChild<QPushButton *>(u"copiesAlike"_s) ||
            !f.window->findChild<QPushButton *>(u"copiesAlike"_s)->isVisible());
    f.undoBatch();
    QTRY_VERIFY(f.bytes(u"web"_s, u"reviewer"_s).contains("color: red"));
    QTRY_VERIFY(isSaid(u"differs"_s));
}

void AgentFilesTest::aDragAsks_data()
{
    QTest::addColumn<QString>("name"); ///< of the row that it is dropped on; empty: the place itself
    QTest::addColumn<int>("keys");
    QTest::newRow("on an agent") << u"reviewer"_s << 0;
    QTest::newRow("on a place") << QString() << 0;
    QTest::newRow("as a copy") << QString() << static_cast<int>(Qt::ControlModifier);
}

void AgentFilesTest::aDragAsks()
{
    QFETCH(const QString, name);
    QFETCH(const int, keys);
    const auto modifiers = Qt::KeyboardModifiers(keys);
    FilesFixture f;
    Dragged dragged(f, {f.path(u"api"_s, u"designer"_s)});
    QVERIFY(dragged.over(f.row(u"web"_s, name), modifiers));
    dragged.drop(f.row(u"web"_s, name), modifiers);
    auto *ask = f.dialog<AgentFileDialog>();
    QVERIFY(ask);
    QCOMPARE(ask->findChild<QTreeWidget *>(u"agentFileTargets"_s)->currentItem()->text(0), u"web"_s);
    QVERIFY(!f.isThere(u"web"_s, u"designer"_s)); // asked first
    QTest::mouseClick(ask->findChild<QPushButton *>(u"agentFileApply"_s), Qt::LeftButton);
    QTRY_VERIFY(f.isThere(u"web"_s, u"designer"_s));
    QCOMPARE(f.isThere(u"api"_s, u"designer"_s), modifiers == Qt::ControlModifier);
}

void AgentFilesTest::aDragIsRefused()
{
    FilesFixture f;
    Dragged dragged(f, {f.path(u"api"_s, u"designer"_s)});
    QVERIFY(!dragged.over(f.row(u"api"_s, u"reviewer"_s))); // it lies there
    dragged.drop(f.row(u"api"_s, u"reviewer"_s));
    QVERIFY(dragged.over(f.row(u"web"_s)));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(f.window->findChildren<AgentFileDialog *>().size(), 0);
}

/// Also one whose name holds a line end.
void AgentFilesTest::aDragTakesSeveral()
{
    FilesFixture f;
    f.test.write(u"api/.claude/agents/line\nend.md"_s, plainAgent("line-end"));
    Dragged dragged(f, {f.path(u"api"_s, u"designer"_s), f.path(u"api"_s, u"line\nend"_s)});
    QSignalSpy dropped(f.tree(), &PlacesTree::dropRequested);
    QVERIFY(dragged.over(f.row(u"web"_s)));
    dragged.drop(f.row(u"web"_s));
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.front().front().toStringList(),
             (QStringList{f.path(u"api"_s, u"designer"_s), f.path(u"api"_s, u"line\nend"_s)}));
}

void AgentFilesTest::comparesWithTheDisk()
{
    FilesFixture f;
    f.open(f.path(u"api"_s, u"designer"_s));
    QVERIFY(f.document()->setField(u"color"_s, u"blue"_s));
    f.trigger(u"actionCompareDisk"_s);
    auto *dialog = f.dialog<CompareDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->side(CompareDialog::Side::Left).text().contains(u"blue"_s));
    QVERIFY(dialog->side(CompareDialog::Side::Right).text().contains(u"blue"_s));
    dialog->close();
    // Outside a repository that is said.
    f.trigger(u"actionCompareCommit"_s);
    QVERIFY2(f.status().contains(u"last commit"_s), qPrintable(f.status()));
}

/// Beside the description: the answer follows what is typed there.
void AgentFilesTest::saysWhoWouldBeAsked()
{
    FilesFixture f;
    f.open(f.path(u"api"_s, u"designer"_s));
    f.trigger(u"actionFocusAsked"_s);
    auto *request = f.find<QLineEdit>(u"askedRequest"_s);
    QVERIFY(request->isVisible() && request->hasFocus());
    QTest::keyClicks(request, u"paint a unicorn"_s);
    auto *answer = f.find<QLabel>(u"askedAnswer"_s);
    QTRY_VERIFY2(answer->text().contains(u"No agent shares"_s), qPrintable(answer->text()));
    QVERIFY(f.document()->setField(u"description"_s, u"Use this agent to paint a unicorn."_s));
    QTRY_VERIFY2(answer->text().contains(u"the agent that is open here"_s), qPrintable(answer->text()));
}

QTEST_MAIN(AgentFilesTest)
#include "tst_agentfiles.moc"
