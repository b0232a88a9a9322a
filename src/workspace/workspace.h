// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "document/agentdocument.h"
#include "library/agentsummary.h"
#include "settings/environment.h"

#include <QObject>

#include <functional>
#include <memory>

namespace dossier {

class Settings;
struct ConfigurationEdit;

/// A folder or a set of loose files that the person opened.
struct OpenFolder {
    QString path; ///< empty for the loose files
    std::vector<AgentSummary> agents; ///< in order of their path
    bool isScanning = false;
};

/// The open documents and folders of one window. Owns the documents. GUI
/// thread; files are read and scanned in a worker.
class Workspace : public QObject
{
    Q_OBJECT
public:
    Workspace(Environment environment, Settings *settings, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const Environment &environment() const;
    [[nodiscard]] Settings *settings() const;
    [[nodiscard]] const Dialects &dialects() const;
    [[nodiscard]] const Checker &checker() const;

    // Documents, in the order of their tabs.
    [[nodiscard]] const std::vector<AgentDocument *> &documents() const;
    [[nodiscard]] AgentDocument *documentFor(const QString &path) const; ///< by its very path; null if not open
    /// Opens a file or gives its open document. Errors: NotFound,
    /// NotPermitted, NotAFile, TooLarge, Io.
    [[nodiscard]] Result<AgentDocument *> open(const QString &path);
    /// A new document with the given text, unsaved and modified.
    AgentDocument *create(const QString &text);
    void close(AgentDocument *document); ///< without asking
    /// Saves atomically. Error Changed if the disk holds a version that was not
    /// seen (never overwritten unless `overwriteSeen` is the hash of that version).
    [[nodiscard]] Result<void> save(AgentDocument *document, const QByteArray &overwriteSeen = {});
    [[nodiscard]] Result<void> saveAs(AgentDocument *document, const QString &path);
    /// Looks at the disk now: unmodified documents take a new version, modified
    /// ones are marked.
    void checkDisk();

    /// Writes into the project's `.dossier.json`, a new one if there is none, and
    /// gives its path; all documents are checked again. Errors: Refused for a
    /// document that has no file, Syntax or Schema for a configuration that
    /// cannot be read, and as FileSaver.
    [[nodiscard]] Result<QString> configure(const AgentDocument *document, const ConfigurationEdit &edit);
    /// Writes what `change` makes of a small text file, or of none. Errors as
    /// readFile() and FileSaver.
    [[nodiscard]] Result<void> edit(const QString &path, const std::function<QByteArray(const QByteArray &)> &change);
    [[nodiscard]] const Surroundings &surroundings() const;
    /// The version of a client that is installed here, if it is newer than the
    /// one that was measured; else empty.
    [[nodiscard]] QString newerVersion(const Dialect &dialect) const;

    // Folders and files of the tree.
    [[nodiscard]] const std::vector<OpenFolder> &folders() const; ///< the first one holds the loose files
    void addFolder(const QString &path); ///< scanned in a worker; a folder given twice is one
    void removeFolder(const QString &path);

    // Recent files and session.
    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void clearRecentFiles();
    void saveSession(int currentIndex, const QByteArray &windowState) const;
    struct Session {
        QStringList files;
        QStringList folders;
        int current = -1;
        QByteArray windowState;
    };
    [[nodiscard]] Session readSession() const;

    /// The three templates of New, each a whole file's text.
    struct Template {
        QString id;
        QString title; ///< translated
        QString help; ///< translated
        QString text;
    };
    [[nodiscard]] std::vector<Template> templates() const;

Q_SIGNALS:
    void documentAdded(dossier::AgentDocument *document);
    void documentAboutToClose(dossier::AgentDocument *document);
    void documentReloaded(dossier::AgentDocument *document); ///< took the disk's version
    /// What is wrong with `.dossier.json` files now; empty if nothing is.
    void configurationProblems(const std::vector<dossier::Error> &problems);
    /// Saved, but another program wrote the file in the same moment; its
    /// version is kept at `copy`.
    void conflictCopyKept(dossier::AgentDocument *document, const QString &copy);
    // Each emitted once a row; `folder` is an index of folders().
    void folderAboutToBeAdded(int folder);
    void folderAdded(int folder);
    void folderAboutToBeRemoved(int folder);
    void folderRemoved(int folder);
    void agentAboutToBeAdded(int folder, int agent);
    void agentAdded(int folder, int agent);
    void agentAboutToBeRemoved(int folder, int agent);
    void agentRemoved(int folder, int agent);
    void agentChanged(int folder, int agent);
    void scanFinished(int folder);
    void recentFilesChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dossier
