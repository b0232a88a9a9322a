// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentmenu.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QModelIndex;
class QStackedWidget;

namespace dossier {

class AgentFilterEdit;
class AgentQuery;
class AgentsProxy;
class AgentTreeModel;
class PlacesTree;
struct Place;

/// The places and their agents with a filter above. A click or Space shows an
/// agent for a look, a double click or Enter opens it to stay. GUI thread.
class AgentsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AgentsPanel(AgentTreeModel *model, QWidget *parent = nullptr);

    void showPath(const QString &path); ///< selects that row without opening it
    [[nodiscard]] QSet<QString> listedPaths() const; ///< of the agents that the filter leaves
    void focusFilter();
    void focusTree();

Q_SIGNALS:
    void agentChosen(const QString &path, bool keep);
    /// Of the menu; never Open.
    void agentActionRequested(dossier::AgentAction action, const QStringList &paths);
    void dropRequested(const QStringList &paths, const QString &folder, bool isCopy);
    void openFolderRequested();
    void openFileRequested();
    void removePlaceRequested(const dossier::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeEmptyState();
    void prepareTree();
    void filter(const AgentQuery &query);
    void followRows();
    void choose(const QModelIndex &index, bool keep);
    void showMenu(const QPoint &position);
    void updateState();

    AgentTreeModel *m_model;
    AgentsProxy *m_proxy;
    AgentFilterEdit *m_filter;
    QLabel *m_problems; ///< of the filter
    PlacesTree *m_tree;
    QLabel *m_nothingFound;
    QStackedWidget *m_stack;
    QString m_shown; ///< the agent whose row is to be current
    bool m_isAwaited = false; ///< its row is not there yet
};

} // namespace dossier
