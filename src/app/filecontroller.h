// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openrequest.h"
#include "text/error.h"

#include <QObject>

#include <vector>

class QWidget;

namespace dossier {

class AgentDocument;
class Dialogs;
class DocumentTabs;
class Workspace;

/// Open, save and close as a person asks for them: the questions, their order,
/// and what is said when one fails. GUI thread.
class FileController : public QObject
{
    Q_OBJECT
public:
    FileController(Workspace *workspace, DocumentTabs *tabs, Dialogs *dialogs, QWidget *window);

    void open(const OpenRequest &request);
    /// `keep` false: for a look, in the preview tab.
    void openPath(const QString &path, bool keep);
    void askOpenFiles();
    void askOpenFolder();
    void createFrom(const QString &templateId);

    bool save(AgentDocument *document); ///< false if it was not saved; the reason was said
    bool saveAs(AgentDocument *document);
    bool saveAll();
    void overwrite(AgentDocument *document); ///< the person chose to replace the disk's version
    void takeDiskVersion(AgentDocument *document);

    bool close(AgentDocument *document); ///< false if cancelled
    bool closeAll(); ///< asks once for all
    void closeOthers(AgentDocument *kept);

Q_SIGNALS:
    void saved(dossier::AgentDocument *document);
    void shown(dossier::AgentDocument *document); ///< a person wants to see it

private:
    [[nodiscard]] QString startFolder() const;
    bool mayClose(const std::vector<AgentDocument *> &documents);
    [[nodiscard]] Result<AgentDocument *> show(const QString &path, bool keep);
    void sayNotOpened(const QStringList &reasons);
    void say(AgentDocument *document, const Error &error);

    Workspace *m_workspace;
    DocumentTabs *m_tabs;
    Dialogs *m_dialogs;
    QWidget *m_window;
};

} // namespace dossier
