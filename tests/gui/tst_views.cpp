// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "app/agentviews.h"
#include "inspector/colorpicker.h"
#include "inspector/multifields.h"
#include "panels/changeplandialog.h"
#include "panels/messagebar.h"
#include "panels/overviewpanel.h"
#include "panels/viewslist.h"
#include "windowfixture.h"

#include <QClipboard>
#include <QPushButton>
#include <QStatusBar>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// A window over one project with three agents.
struct ViewsFixture : Fixture {
    ViewsFixture()
    {
        for (const QByteArray name : {"a", "b", "c"})
            test.write(u".claude/agents/"_s + QString::fromLatin1(name) + u".md"_s, plainAgent(name, "color: red\n"));
        open(test.folder());
        if (!QTest::qWaitFor([this] { return rows() == 3; }))
            qFatal("the project was not read");
    }

    [[nodiscard]] int rows() const
    {
        return static_cast<int>(test.workspace()->library()->places().back().agents.size());
    }
    [[nodiscard]] QString path(const QString &name) const { return test.path(u".claude/agents/"_s + name + u".md"_s); }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        return test.bytes(u".claude/agents/"_s + name + u".md"_s);
    }
    /// By the keys: down to the view, then Enter.
    void show(ViewsModel::View view) const
    {
        auto *list = find<ViewsList>(u"viewsList"_s);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        for (int i = 0; i < static_cast<int>(view); ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
    }
    [[nodiscard]] OverviewPanel *overview() const { return window->findChild<OverviewPanel *>(); }
};

} // namespace

class ViewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standInPlaceOfTheTabs();
    void everyViewIsThere();
    void setsAColourInSeveralAndUndoesIt();
    void saysWhetherASaveIsLive();
};

/// What is about the open document must not be done while it is not seen.
void ViewsTest::standInPlaceOfTheTabs()
{
    ViewsFixture f;
    f.open(f.path(u"a"_s));
    QVERIFY(f.document()->setField(u"color"_s, u"blue"_s));
    f.show(ViewsModel::View::Overview);
    QVERIFY(f.overview()->isVisible());
    QVERIFY(!f.tabs()->isVisible());
    QVERIFY(!f.find<QAction>(u"actionUndo"_s)->isEnabled());
    QVERIFY(!f.find<QAction>(u"actionSave"_s)->isEnabled());
    // The agent that is current in the tabs already.
    Q_EMIT f.overview()->agentChosen(f.path(u"a"_s), true);
    QVERIFY(f.tabs()->isVisible());
    QVERIFY(f.find<QAction>(u"actionUndo"_s)->isEnabled());
    QVERIFY(f.find<ViewsList>(u"viewsList"_s)->selectionModel()->selectedIndexes().isEmpty());
}

void ViewsTest::everyViewIsThere()
{
    ViewsFixture f;
    f.open(f.path(u"a"_s));
    for (int view = 0; view < ViewsModel::kViews; ++view) {
        f.show(static_cast<ViewsModel::View>(view));
        QVERIFY2(!f.tabs()->isVisible(), qPrintable(QString::number(view)));
        const auto chosen = f.find<ViewsList>(u"viewsList"_s)->selectionModel()->selectedRows();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().row(), view);
    }
    QTRY_COMPARE(f.find<ViewsList>(u"viewsList"_s)->model()->index(0, ViewsModel::CountColumn).data().toString(),
                 u"3"_s);
}

/// The form of several, the list of changes, the files, and the way back.
void ViewsTest::setsAColourInSeveralAndUndoesIt()
{
    ViewsFixture f;
    const QByteArray before = f.bytes(u"a"_s);
    f.show(ViewsModel::View::Overview);
    auto *table = f.overview()->findChild<QTreeView *>(u"overviewTable"_s);
    QVERIFY(table);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    auto *form = f.window->findChild<MultiFields *>();
    QTRY_VERIFY(form->isVisible());
    auto *picker = form->findChild<ColorPicker *>();
    QVERIFY(picker);
    Q_EMIT form->changesRequested({{.key = u"color"_s, .text = u"green"_s}});
    QTRY_VERIFY(f.window->findChild<ChangePlanDialog *>());
    auto *dialog = f.window->findChild<ChangePlanDialog *>();
    QCOMPARE(f.bytes(u"a"_s), before); // nothing before Apply
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(f.bytes(u"a"_s), QByteArray(before).replace("red", "green"));
    QTRY_VERIFY(f.bytes(u"b"_s).contains("green"));
    QVERIFY(f.bytes(u"c"_s).contains("red"));
    auto *undo = f.find<QPushButton>(u"batchUndo"_s);
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(f.bytes(u"a"_s), before);
    QTRY_VERIFY(f.bytes(u"b"_s).contains("red"));
}

void ViewsTest::saysWhetherASaveIsLive()
{
    ViewsFixture f;
    f.open(f.path(u"a"_s));
    QVERIFY(f.document()->setField(u"color"_s, u"blue"_s));
    f.trigger(u"actionSave"_s);
    const QString said = f.window->statusBar()->currentMessage();
    QVERIFY2(said.contains(u"session"_s, Qt::CaseInsensitive), qPrintable(said));
    f.trigger(u"actionCopyCommand"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"claude --agent a"_s);
}

QTEST_MAIN(ViewsTest)
#include "tst_views.moc"
