// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/batchedit.h"
#include "models/viewsmodel.h"
#include "panels/agentmenu.h"

#include <QObject>

class QSplitter;
class QStackedWidget;
class QTimer;

namespace dossier {

class AgentDocument;
class AgentTexts;
class AgentTreeModel;
class BudgetPanel;
class ChangedPanel;
class Comparisons;
class DocumentTabs;
class JournalPanel;
class MessageBar;
class MultiFields;
class OverviewPanel;
class SameNamePanel;
class Dialogs;
class ViewsList;
class Workspace;

/// The views over all agents beside the open ones: their list with counts, which
/// of them is shown instead of the tabs, and what is said of an open agent from
/// there. Wires them together. GUI thread.
class AgentViews : public QObject
{
    Q_OBJECT
public:
    /// `center` holds the tabs and takes the views. None of the arguments is owned.
    AgentViews(Workspace *workspace, AgentTreeModel *model, DocumentTabs *tabs, Comparisons *comparisons,
               Dialogs *dialogs, QStackedWidget *center, QWidget *window);

    /// The list with the tree of agents below it, as one column.
    [[nodiscard]] QWidget *makeColumn(QWidget *agents) const;
    void focusList();
    [[nodiscard]] QWidget *makeSeenFrom(QWidget *parent) const;
    void show(ViewsModel::View view);
    /// Made when first asked for.
    [[nodiscard]] AgentTexts *texts();
    /// The tabs instead of a view.
    void showDocuments();
    [[nodiscard]] bool isViewShown() const; ///< instead of the tabs or the welcome
    /// What is selected in the overview, while that is shown.
    [[nodiscard]] QStringList selected() const;
    /// What several selected agents have in common, as a form beside them.
    void askCommon(); ///< again, as the files have changed
    void showCommon(const QStringList &paths, const CommonValues &values);
    /// Says in the page of a document who answers to its name, and how its copies
    /// are.
    void updateStanding(const AgentDocument *document) const;

Q_SIGNALS:
    void openRequested(const QString &path, bool keep);
    void openFolderRequested();
    /// A field of several files is to be set, or removed if `value` is empty.
    void editRequested(const QStringList &paths, const QString &key, const QString &value);
    void actionRequested(dossier::AgentAction action, const QStringList &paths);
    void selectionChanged(); ///< selected()
    void commonRequested(const QStringList &paths); ///< of several selected ones
    void fieldsRequested(const QStringList &paths, const std::vector<dossier::FieldSetting> &settings);
    void statusMessage(const QString &text);
    void explanationRequested(QWidget *about); ///< “What is this?”
    void restoreRequested(const QStringList &paths); ///< as they were last seen here
    void examplesToPromptRequested(const QStringList &paths);
    void shortenRequested(const QString &path); ///< its description is to be edited
    /// A write is to be taken back: an entry of a batch, all of it if that is -1.
    void undoRequested(const QString &batch, qsizetype entry);
    void placeRequested(const QString &path); ///< to be shown in the tree

private:
    void updateCounts();
    void updateAll();
    void remark();
    [[nodiscard]] OverviewPanel *overview();
    [[nodiscard]] SameNamePanel *sameName();
    [[nodiscard]] BudgetPanel *budget();
    [[nodiscard]] ChangedPanel *changed();
    [[nodiscard]] JournalPanel *written();
    void showView(QWidget *view);
    void updateNotes();
    void updateCopies(const AgentDocument *document) const;

    Workspace *m_workspace;
    AgentTreeModel *m_model;
    DocumentTabs *m_tabs;
    Comparisons *m_comparisons;
    Dialogs *m_dialogs;
    QStackedWidget *m_center;
    MessageBar *m_notes; ///< below the tree
    QString m_saidNotes;
    QTimer *m_updateTimer;
    ViewsModel *m_views;
    ViewsList *m_list;
    // Made when they are first shown.
    OverviewPanel *m_overview = nullptr;
    QSplitter *m_overviewPage = nullptr; ///< with the form of several
    MultiFields *m_common = nullptr;
    QStringList m_selected;
    SameNamePanel *m_sameName = nullptr;
    AgentTexts *m_texts = nullptr;
    BudgetPanel *m_budget = nullptr;
    ChangedPanel *m_changed = nullptr;
    JournalPanel *m_written = nullptr;
};

} // namespace dossier
