// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/processes.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace dossier {

class AgentDocument;
class AnswersDialog;
class Comparisons;
class Dialogs;
class DocumentTabs;
class DraftDialog;
class FileController;
class WindowActions;
class WindowMenus;
class Workspace;

/// What runs other programs, and only when a person asks for it: an agent in a terminal,
/// the client's own validator, a program that drafts. Each is off until it was agreed to,
/// and none goes through a shell. Owned by its window; GUI thread.
class RunController : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Workspace *workspace;
        DocumentTabs *tabs;
        FileController *files;
        Comparisons *comparisons;
        Dialogs *dialogs;
        WindowActions *actions;
        WindowMenus *menus;
        Processes *processes; ///< not owned
    };

    RunController(const Parts &parts, QWidget *window);

    static constexpr int kValidatorLimit = 60'000; ///< ms
    static constexpr int kDraftLimit = 600'000; ///< ms; somebody watches it and can cancel

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void tryInTerminal();
    void askValidator();
    void validate(AnswersDialog *dialog, const ProcessRequest &request);
    void takeAnswer(AnswersDialog *dialog, const ProcessResult &result);
    void draft();
    void runDraft(DraftDialog *dialog, const ProcessRequest &program, AgentDocument *document);
    void takeDraft(DraftDialog *dialog, const ProcessResult &result, AgentDocument *document);
    /// Asked once for each setting; false: not now.
    [[nodiscard]] bool isAgreed(bool isOn, const ProcessRequest &request, const QString &consequence);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace dossier
