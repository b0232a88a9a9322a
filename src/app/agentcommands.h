// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/agentmenu.h"

#include <QObject>
#include <QSet>
#include <QStringList>

class QWidget;

namespace dossier {

class AgentController;
class AgentDocument;
class AgentViews;
class ChangeController;
class Comparisons;
class Dialogs;
class DocumentTabs;
class FileController;
class WindowActions;
class Workspace;

/// What a person does with agents as files: the menu of agents, the entries of
/// the lists, New, and what is said after a save. Wires these to the controllers.
/// GUI thread.
class AgentCommands : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Workspace *workspace;
        DocumentTabs *tabs;
        FileController *files;
        AgentViews *views;
        ChangeController *changes;
        Comparisons *comparisons;
        Dialogs *dialogs;
        WindowActions *actions;
    };
    /// None of the parts is owned; `window` is the parent of boxes.
    AgentCommands(const Parts &parts, QWidget *window);

    void run(AgentAction action, const QStringList &paths);
    void createAgent(); ///< step by step
    void fixEverywhere(const QString &rule); ///< in the agents of all places, after a list of all changes
    /// Agents were dragged to another place: asks.
    void drop(const QStringList &paths, const QString &folder, bool isCopy);
    /// Makes copies of an agent equal to it, after a list of what differs.
    void makeAlike(const QString &path, const QStringList &copies);

Q_SIGNALS:
    void statusMessage(const QString &text);
    void openRequested(const QString &path);

private:
    void connectActions();
    /// What is selected in the overview, else the open agent.
    void runOnChosen(AgentAction action);
    /// What the client does with what was saved, and when.
    void sayLiveness(const AgentDocument *document);
    void copyStartCommand();
    /// Opens each and moves its examples as one undo step.
    void moveExamples(const QStringList &paths);

    Parts m_parts;
    QWidget *m_window;
    AgentController *m_controller;
    QSet<QString> m_newFolders; ///< agents folders that were made in this session
};

} // namespace dossier
