// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/documentpage.h"
#include "app/documenttabs.h"
#include "app/mainwindow.h"
#include "document/agentdocument.h"
#include "editor/codeeditor.h"
#include "models/problemsmodel.h"
#include "panels/dialogs.h"
#include "testworkspace.h"
#include "workspace/testplans.h"

#include <QAction>
#include <QMenu>
#include <QTimer>
#include <QTreeView>

namespace dossier {

/// Answers every question as the test says, and counts them.
class AnsweringDialogs : public Dialogs
{
public:
    QStringList openFiles(QWidget *, const QString &) override { return files; }
    QString openFolder(QWidget *, const QString &) override { return folder; }
    QString saveFile(QWidget *, const QString &suggested) override
    {
        suggestedPath = suggested;
        return savePath;
    }
    SaveAnswer askSave(QWidget *, const std::vector<Unsaved> &documents) override
    {
        QStringList titles;
        for (const Unsaved &document : documents)
            titles << document.title;
        asked << titles;
        return answer;
    }
    bool askOpenLink(QWidget *, const QString &address) override
    {
        links << address;
        return opensLinks;
    }
    bool askWrite(QWidget *, const QString &path, const QString &) override
    {
        asked << QStringList{path};
        return true;
    }
    bool askRun(QWidget *, const RunQuestion &question) override
    {
        runs << question.command;
        return runsPrograms;
    }
    void showError(QWidget *, const QString &text) override { errors << text; }

    QStringList files;
    QString folder;
    QString savePath;
    QString suggestedPath;
    SaveAnswer answer = SaveAnswer::Cancel;
    bool opensLinks = false;
    bool runsPrograms = false;
    QStringList runs; ///< asked for
    QStringList links; ///< asked for
    QList<QStringList> asked;
    QStringList errors;
};

/// A window over a fresh workspace.
struct Fixture {
    TestWorkspace test;
    AnsweringDialogs dialogs;
    std::unique_ptr<MainWindow> window;

    Fixture() { makeWindow(); }

    void makeWindow()
    {
        window = std::make_unique<MainWindow>(test.workspace(), &dialogs,
                                              std::make_unique<FolderTrash>(test.path(QStringLiteral("../trash"))));
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }

    void restart()
    {
        window.reset();
        test.restart();
        makeWindow();
    }

    void open(const QString &path) { window->open({.targets = {{.path = path}}, .activationToken = {}}); }

    template<typename T>
    T *find(const QString &name) const
    {
        // Of several pages only the current one counts.
        const auto *page = window->findChild<DocumentTabs *>()->currentPage();
        T *found = page ? page->findChild<T *>(name) : nullptr;
        if (!found)
            found = window->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    DocumentTabs *tabs() const { return window->findChild<DocumentTabs *>(); }
    AgentDocument *document() const { return tabs()->currentDocument(); }
    CodeEditor *editor() const { return tabs()->currentPage()->editor()->editor(); }
    void trigger(const QString &action) const { find<QAction>(action)->trigger(); }
    /// The menu of a problem, and an entry of it by the key that leads there.
    void chooseInProblemMenu(const QString &rule, const QString &entry) const
    {
        auto *list = find<QTreeView>(QStringLiteral("problemsList"));
        const QAbstractItemModel *model = list->model();
        QModelIndex index;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, ProblemsModel::RuleColumn).data().toString() == rule)
                index = model->index(row, 0);
        }
        QVERIFY2(index.isValid(), qPrintable(rule));
        list->scrollTo(index);
        QTimer::singleShot(0, list, [entry] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            auto *action = menu->findChild<QAction *>(entry);
            QVERIFY(action && action->isEnabled());
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        Q_EMIT list->customContextMenuRequested(list->visualRect(index).center());
    }
    bool settled() const
    {
        return QTest::qWaitFor([this] { return window->isSettled(); });
    }
};

} // namespace dossier
