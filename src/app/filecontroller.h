// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openrequest.h"
#include "text/error.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QWidget;

namespace dossier {

class AgentDocument;
class Dialogs;
class DocumentPage;
class DocumentTabs;
class FilesList;
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
    /// Null: it cannot be opened, and why was said.
    AgentDocument *openPath(const QString &path, bool keep);
    void askOpenFiles();
    void askOpenFolder();
    void createFrom(const QString &templateId);
    void create(const QString &text); ///< opens it as an unsaved one

    // A save goes on in a thread; whatever came of it is said on the page.
    void save(AgentDocument *document);
    void saveAs(AgentDocument *document); ///< asks where
    void saveAll();
    void overwrite(AgentDocument *document); ///< the person chose to replace the disk's version
    void takeDiskVersion(AgentDocument *document);

    void close(AgentDocument *document); ///< once it is saved, if that is wanted; a pinned tab stays
    void closeOthers(AgentDocument *kept); ///< and pinned ones
    /// Asks once for all that would be lost. `closable` is called when nothing
    /// would be any more, at once or after the saves; not if cancelled or if one
    /// failed.
    void prepareClose(const std::vector<AgentDocument *> &documents, const std::function<void()> &closable);

    static constexpr int kSlowSave = 500; ///< ms after which it is said that one is going on

Q_SIGNALS:
    void saved(dossier::AgentDocument *document);
    void shown(dossier::AgentDocument *document); ///< a person wants to see it
    void statusMessage(const QString &text); ///< empty: nothing to say any more

private:
    [[nodiscard]] QString projectFolder() const; ///< opened first, or where the program was started
    [[nodiscard]] QString documentFolder() const; ///< of the current one; empty: it has none
    [[nodiscard]] QString startFolder() const; ///< of dialogs for files
    [[nodiscard]] QString askPlace(const AgentDocument *document);
    void takeSaved(AgentDocument *document, const QString &path, const Result<void> &saved);
    void say(AgentDocument *document, const QString &path, const Error &error, bool show);
    void sayUnwritten(DocumentPage *page);
    [[nodiscard]] bool holdsUnwritten(const std::vector<AgentDocument *> &documents,
                                      const std::function<void()> &closable);
    [[nodiscard]] std::vector<QPointer<AgentDocument>> unsavedOf(const std::vector<AgentDocument *> &documents) const;
    void openFiles(const std::vector<OpenRequest::Target> &targets);
    [[nodiscard]] Result<AgentDocument *>
    openTarget(const OpenRequest::Target &target); ///< at its line, if it names one
    void listFiles(const std::vector<OpenRequest::Target> &targets);
    [[nodiscard]] Result<AgentDocument *> show(const QString &path, bool keep);
    void sayNotOpened(const QStringList &reasons);
    void begun(AgentDocument *document);
    bool forgetClosing(const AgentDocument *document); ///< whether one waited for it
    void closeThese(const std::vector<AgentDocument *> &documents);

    /// Documents that are saved so that something may close. All are open: one that
    /// closes before ends it.
    struct Closing {
        std::vector<AgentDocument *> documents = {};
        std::vector<AgentDocument *> waiting = {}; ///< for their save
        std::function<void()> closable;
        bool isOver = false;
    };

    Workspace *m_workspace;
    DocumentTabs *m_tabs;
    Dialogs *m_dialogs;
    QWidget *m_window;
    FilesList *m_list;
    std::vector<Closing> m_closings;
};

} // namespace dossier
