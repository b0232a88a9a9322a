// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentmenu.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace dossier {

class AgentFilterEdit;
class AgentQuery;
class AgentsProxy;
class AgentTreeModel;
class OverviewDelegate;
class OverviewTable;
class Settings;

/// All agents of all places as a table that is filtered, grouped and sorted,
/// with cells that are set for all selected rows at once. It changes nothing
/// itself. Columns and grouping are remembered. GUI thread.
class OverviewPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPanel(AgentTreeModel *model, QWidget *parent = nullptr);
    ~OverviewPanel() override;

    void setFilter(const QString &text); ///< as if the person had typed it
    [[nodiscard]] QStringList selectedPaths() const;

Q_SIGNALS:
    void agentChosen(const QString &path, bool keep);
    /// Of the menu and its keys; never Open.
    void agentActionRequested(dossier::AgentAction action, const QStringList &paths);
    /// A field is to be set to a value, or removed if that is empty, in all
    /// these files. Files of read-only places may be among them.
    void editRequested(const QStringList &paths, const QString &key, const QString &value);
    void openFolderRequested();
    void selectionChanged(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void prepareTable();
    void prepareHeader();
    void prepareGrouping();
    [[nodiscard]] QWidget *makeEmptyState();
    [[nodiscard]] QWidget *makeNothingFound();
    [[nodiscard]] QToolButton *makeEditButton(int column, const QString &text);
    void filter(const AgentQuery &query);
    void setGrouping(int grouping);
    void applyRememberedColumns();
    void rememberColumns();
    void showColumnMenu(const QPoint &position);
    void showMenu(const QPoint &position);
    void choose(const QModelIndex &index, bool keep);
    void editSelected(int column); ///< -1: that of the current cell, or the first that can be edited
    void request(AgentAction action);
    void updateState();
    void updateSelection();

    QPointer<AgentTreeModel> m_model;
    Settings *m_settings;
    AgentsProxy *m_proxy;
    AgentFilterEdit *m_filter;
    QLabel *m_problems; ///< of the filter
    QComboBox *m_grouping;
    OverviewTable *m_table;
    OverviewDelegate *m_delegate;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_openFolder = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_count;
    QToolButton *m_setModel = nullptr;
    QToolButton *m_setColour = nullptr;
    QStringList m_selected;
    QTimer m_resized; ///< until a column has the width that it is to keep
};

} // namespace dossier
