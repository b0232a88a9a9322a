// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QTreeView;

namespace dossier {

class AgentTreeModel;
class AgentTreeProxy;
class Workspace;
struct Place;

/// The agents of the opened folders with a filter above. A click or Space
/// shows an agent for a look, a double click or Enter opens it to stay. GUI
/// thread.
class AgentsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AgentsPanel(Workspace *workspace, QWidget *parent = nullptr);

    void showPath(const QString &path); ///< selects that row without opening it
    void focusFilter();

Q_SIGNALS:
    void agentChosen(const QString &path, bool keep);
    void openFolderRequested();
    void openFileRequested();
    void removePlaceRequested(const dossier::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmptyState();
    [[nodiscard]] QTreeView *makeTree();
    void choose(const QModelIndex &index, bool keep);
    void showMenu(const QPoint &position);
    void updateState();

    Workspace *m_workspace;
    AgentTreeModel *m_model;
    AgentTreeProxy *m_proxy;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QLabel *m_nothingFound;
    QStackedWidget *m_stack;
    QString m_shown; ///< the agent whose row is to be current
};

} // namespace dossier
