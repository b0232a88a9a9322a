// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/changeplan.h"

#include <QObject>

namespace dossier {

class AgentDocument;
class Dialogs;
struct Diagnostic;
class DocumentTabs;
class RuleHelp;
class Workspace;
struct ConfigurationEdit;

/// What a person does about problems beyond one fix: many at once, in one file
/// or all open ones, with the change before it is made; saying that something
/// is no problem; reading about a rule. GUI thread.
class FixController : public QObject
{
    Q_OBJECT
public:
    /// None of the arguments is owned; `window` is the parent of boxes.
    FixController(Workspace *workspace, DocumentTabs *tabs, Dialogs *dialogs, QWidget *window);

    void fixMany(); ///< all that is found, in the current and the other open files
    void preview(const Diagnostic &diagnostic);
    void showHelp(const QString &rule);
    void ignoreInFile(const QString &rule);
    void configure(const ConfigurationEdit &edit);
    void keepLineFeeds(); ///< asks, then writes the repository's .gitattributes
    /// Whether there is a repository whose .gitattributes could say more.
    [[nodiscard]] bool canKeepLineFeeds(const AgentDocument *document) const;

Q_SIGNALS:
    void statusMessage(const QString &text);
    void linkActivated(const QUrl &url);

private:
    /// `plan` has a change for each document.
    void offer(const std::vector<AgentDocument *> &documents, ChangePlan plan);

    Workspace *m_workspace;
    DocumentTabs *m_tabs;
    Dialogs *m_dialogs;
    QWidget *m_window;
    RuleHelp *m_help = nullptr;
};

} // namespace dossier
