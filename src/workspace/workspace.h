// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentlibrary.h"
#include "document/agentdocument.h"
#include "library/templates.h"
#include "savedstate.h"
#include "settings/environment.h"
#include "storage/filesaver.h"

#include <QObject>

#include <functional>
#include <memory>

namespace dossier {

class CommitStates;
class FileVersions;
class Journal;
class OutsideChanges;
class Recovery;
class Settings;
struct ConfigurationEdit;
struct RecoverySnapshot;

/// The open documents of one window, and the places beside them. Owns the
/// documents. GUI thread.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// `ops`: for all that is written here.
    Workspace(Environment environment, Settings *settings, QObject *parent = nullptr, FileOps &ops = FileOps::system());
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
    /// Shows files among the places, as if they were open.
    void list(const QStringList &paths);
    /// A new document that begins with a text, modified if it has any; undo ends there.
    AgentDocument *create(const QString &text);
    [[nodiscard]] FileFormat newFormat() const; ///< of what is made here
    void close(AgentDocument *document); ///< without asking
    /// Keeps what is not saved, and has what a program left behind.
    [[nodiscard]] Recovery *recovery() const;
    /// Opens what was left, as an edit of the file as it is now; a document of its
    /// own where there is none.
    AgentDocument *recover(const RecoverySnapshot &snapshot);
    struct SaveChoices {
        /// SHA-256 of a version of the file that the person has seen; any other than
        /// this, or the one that the document comes from, is never overwritten.
        QByteArray overwriteSeen = {};
        FileSaver::Way way = FileSaver::Way::Replace;
        /// Nobody asked for it, and nobody waits: savedByItself() tells the end.
        bool isByItself = false;
    };
    /// Begins to save in a thread; saveFinished() tells the end. A save that is
    /// under way is waited for.
    void save(AgentDocument *document, const SaveChoices &choices);
    void save(AgentDocument *document) { save(document, {}); }
    /// In another place, which becomes the document's; what is there is replaced,
    /// as whoever named the file was asked. Error Refused if it is open in another
    /// tab.
    void saveAs(AgentDocument *document, const QString &path, FileSaver::Way way = FileSaver::Way::Replace);
    [[nodiscard]] bool isSaving(const AgentDocument *document) const;
    /// Whether closing it would lose a text: it has edits, or others took its file
    /// away or put something else in its place.
    [[nodiscard]] bool isUnsaved(const AgentDocument *document) const;
    /// Begins to look at the disk, in a thread: unmodified documents take a new
    /// version, modified ones are marked. diskChecked() tells the end.
    void checkDisk();
    [[nodiscard]] bool isCheckingDisk() const;

    /// Looks at the disk in these folders now, as after a change that was told.
    void checkFolders(const QSet<QString> &folders);
    /// A file was removed here, by a command that can be undone.
    void noteRemoval(const QString &path);
    /// A file was moved: its document, if it is open, goes with it.
    void followMove(const QString &from, const QString &to);
    /// What was written, and is going to be.
    [[nodiscard]] const Journal &journal() const;
    /// The last states of the files that were open or written here.
    [[nodiscard]] FileVersions *versions() const;

    /// Writes into the project's `.dossier.json`, a new one if there is none, and
    /// gives its path; all documents are checked again. Errors: Refused for a
    /// document that has no file, Syntax or Schema for a configuration that
    /// cannot be read, and as FileSaver.
    [[nodiscard]] Result<QString> configure(const AgentDocument *document, const ConfigurationEdit &edit);
    /// The same of the configuration at `path`.
    [[nodiscard]] Result<void> configure(const QString &path, const std::vector<ConfigurationEdit> &edits);
    /// Writes what `change` makes of a small text file, or of none. Errors as
    /// readFile() and FileSaver.
    [[nodiscard]] Result<void> edit(const QString &path, const std::function<QByteArray(const QByteArray &)> &change);
    [[nodiscard]] const Surroundings &surroundings() const;
    /// The version of a client that is installed here, if it is newer than the
    /// one that was measured; else empty.
    [[nodiscard]] QString newerVersion(const Dialect &dialect) const;

    // Places.
    [[nodiscard]] AgentLibrary *library() const;
    /// What others changed in them. Whoever writes an agent tells it.
    [[nodiscard]] OutsideChanges *outsideChanges() const;
    /// How they stand to the last commits of their repositories.
    [[nodiscard]] CommitStates *commitStates() const;
    /// Where files are not followed as usual: folders that are only looked at from
    /// time to time, repositories that cannot be read, what was seen that cannot be
    /// remembered, versions that cannot be kept. Translated sentences.
    [[nodiscard]] QStringList followingNotes() const;
    /// Home, the managed folder and the plugins, as far as the disk has them;
    /// looked for by name only, nothing is read.
    [[nodiscard]] std::vector<Place> foundPlaces() const;
    /// A folder that the person works with from now on. The first one brings the
    /// found places with it, as its agents are judged beside theirs.
    void keepFolder(const QString &path);
    void keepPlaces(const std::vector<Place> &places);
    void showFolder(const QString &path); ///< for this session only
    void removePlace(const Place &place);
    void restorePlaces(); ///< the kept ones

    // Recent files and session.
    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void clearRecentFiles();
    /// Whether saveSession() does anything, as it does by itself; not where a
    /// window stands beside the one whose session it is.
    void setKeepsSession(bool keeps);
    [[nodiscard]] bool keepsSession() const;
    /// What the window says of its tabs; places and working folder are added here.
    void saveSession(SavedState::Session session) const;
    [[nodiscard]] SavedState::Session readSession() const;

    using Template = AgentTemplate;
    /// The templates of New.
    [[nodiscard]] static std::vector<Template> templates() { return agentTemplates(); }

Q_SIGNALS:
    void documentAdded(dossier::AgentDocument *document);
    void documentAboutToClose(dossier::AgentDocument *document);
    void documentReloaded(dossier::AgentDocument *document); ///< took the disk's version
    /// What is wrong with `.dossier.json` files now; empty if nothing is.
    void configurationProblems(const std::vector<dossier::Error> &problems);
    /// Saved, but another program wrote the file in the same moment; its
    /// version is kept at `copy`.
    void conflictCopyKept(dossier::AgentDocument *document, const QString &copy);
    /// The file holds these bytes now, whatever has been typed since.
    void written(dossier::AgentDocument *document, const QByteArray &bytes);
    /// Errors as FileSaver: Changed for a version on the disk that was not seen.
    void saveFinished(dossier::AgentDocument *document, const QString &path, const dossier::Result<void> &saved);
    void savedByItself(dossier::AgentDocument *document, const dossier::Result<void> &saved);
    void diskChecked(); ///< all documents are as the disk was when it was looked at
    void recentFilesChanged();
    void followingNotesChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dossier
