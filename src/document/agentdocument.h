// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/checker.h"
#include "checks/verdict.h"
#include "dialects/fieldedit.h"
#include "text/chunkedtext.h"
#include "text/selectededit.h"

#include <QObject>

#include <memory>

class QTextDocument;

namespace dossier {

class CheckWorker;

/// An open agent file: its text (a QTextDocument, the only truth), what it
/// means now, and whether it is saved. Every change, typed or by a form, goes
/// through the text document and its one undo history. Owned by Workspace; GUI
/// thread. All ranges are UTF-16 offsets of the document text.
class AgentDocument : public QObject
{
    Q_OBJECT
public:
    /// How a change joins the undo history.
    enum class Joining : char {
        Separate, ///< a step of its own
        WithPrevious, ///< one step with the change before, if that was of the same field and not yet ended
    };

    AgentDocument(const SourceText &source, QString path, Client client, FileContext context, CheckWorker *worker,
                  QObject *parent = nullptr);
    ~AgentDocument() override;

    [[nodiscard]] QTextDocument *textDocument() const;
    /// Of the text as it is now; if isReadInPart(), of its first 1.1 million units.
    [[nodiscard]] const AgentFile &file() const;
    /// Above 4 million units a key must not wait for all of them.
    [[nodiscard]] bool isReadInPart() const;
    [[nodiscard]] QString text() const; ///< all of it; puts a long one together
    [[nodiscard]] const ChunkedText &chunks() const; ///< all of it, at no cost
    [[nodiscard]] const Reading &reading() const;
    [[nodiscard]] const Client &client() const;
    [[nodiscard]] const FileContext &context() const;
    void setClient(Client client);
    void setContext(FileContext context);
    /// What the project says of the checks, and the clients that it may want to
    /// read the file too.
    void setConfiguration(std::shared_ptr<const Configuration> configuration, std::vector<Client> others);

    /// The newest finished answer of the checker; its ranges are moved along
    /// with edits made since. A fix that an edit touched has no changes until
    /// the next answer.
    [[nodiscard]] const std::vector<Diagnostic> &diagnostics() const;
    [[nodiscard]] const Verdict &verdict() const;
    [[nodiscard]] bool isChecked() const; ///< diagnostics belong to all that is checked as it is now
    [[nodiscard]] CheckInput checkInput() const;
    void checkNow(); ///< without waiting for the pause after the last key
    void checkHere(); ///< and in this thread: isChecked() afterwards
    static constexpr int kCheckPause = 200; ///< ms from the last key to the check
    static constexpr int kFirstCheckPause = 25; ///< ms from the opening to the first check
    void setCheckPause(int milliseconds);

    [[nodiscard]] QString path() const; ///< empty for a document never saved
    [[nodiscard]] QString title() const; ///< file name, or "Untitled 1"
    void setPath(const QString &path);
    void setUntitledTitle(const QString &title);
    [[nodiscard]] FileFormat format() const;
    void setFormat(FileFormat format); ///< an undoable step
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isReadOnly() const; ///< the file is, or isGuarded()
    void setReadOnly(bool readOnly); ///< the file
    /// A line of the file was so long when it was read, or recovered, that each key would take
    /// long. Nothing is edited until a person wants it; what is typed or pasted
    /// later guards nothing.
    [[nodiscard]] bool isGuarded() const;
    void release(); ///< for as long as it is open
    [[nodiscard]] qsizetype longestLine() const; ///< of the file when it was read, in units
    static constexpr qsizetype kLongLine = 100'000; ///< units; a longer one guards
    [[nodiscard]] quint64 revision() const; ///< counts changes of text or format

    /// Applies changes as one undo step. Error OutOfRange or Refused (read-only).
    [[nodiscard]] Result<void> apply(const ChangeSet &changes, Joining joining = Joining::Separate);
    [[nodiscard]] Result<void> apply(const ChangeSet &changes, const Selections &selections);
    /// One fix as one undo step. If the text has changed since it was found, or is not that of
    /// `found` (see revision()), it is looked for again; Error Refused if it is of no more use.
    [[nodiscard]] Result<void> applyFix(const Fix &fix, std::optional<quint64> found = {});
    /// The fixes of many diagnostics as one undo step; those that overlap an
    /// earlier one are left out. Returns how many were applied.
    qsizetype applyFixes(const std::vector<Fix> &fixes);

    /// Edits of fields, proven by FieldEdit. With WithPrevious, edits of the
    /// same key since the last endFieldEdit() are one undo step.
    [[nodiscard]] Result<void> setField(const QString &key, const QString &value, Joining joining = Joining::Separate);
    [[nodiscard]] Result<void> setFieldList(const QString &key, const QStringList &items);
    [[nodiscard]] Result<void> setFieldYaml(const QString &key, const QString &yamlText,
                                            Joining joining = Joining::Separate);
    [[nodiscard]] Result<void> unsetField(const QString &key, Joining joining = Joining::Separate);
    void endFieldEdit(); ///< focus left the field, or a pause

    /// Both give what was selected then, where the change said so. Nothing is done where
    /// nothing can be edited.
    std::optional<TextRange> undo();
    std::optional<TextRange> redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    /// The text and format to be saved now.
    [[nodiscard]] SourceText source() const;
    void beginHere(); ///< undo goes back to the text of now and no further; that is saved nowhere yet
    /// Says that bytes of this SHA-256 are on the disk now and are what source() was
    /// at `revision`.
    void markSaved(const QByteArray &hash, quint64 revision);
    /// What the disk held when it was last read or written by us.
    [[nodiscard]] QByteArray diskHash() const; ///< SHA-256, empty for a document never saved
    /// Takes the disk's version: the smallest line difference as one undo step, then unmodified.
    void reload(const QByteArray &bytes);

    /// Takes a text that was kept for the case of a crash, also into a file that may
    /// not be written: the smallest line difference and the format as one undo step.
    /// `diskHash` is that of the version that it was made from.
    void recover(const QString &text, FileFormat format, const QByteArray &diskHash);

    /// Whether undo went back to before a version that was taken from the disk, so
    /// that a save would put something older over it. Until it is saved.
    [[nodiscard]] bool isBeforeReload() const;

    /// What is known of the file on disk beside the text.
    enum class DiskState : char {
        Same,
        Changed, ///< another version is there, and the document has edits
        Missing,
        NotAFile, ///< something else is in its place
        Unreadable, ///< permissions forbid it
        Renamed, ///< its name is written otherwise now: movedTo()
        Locked, ///< it may not be written any more, and the document has edits
    };
    [[nodiscard]] DiskState diskState() const;
    [[nodiscard]] QString movedTo() const; ///< the file's path now, if it is known; of Missing and Renamed
    void setDiskState(DiskState state, const QString &movedTo = {});

Q_SIGNALS:
    void readingChanged(); ///< file() and reading() are new: after every change of text or format
    void diagnosticsChanged(); ///< diagnostics() and verdict() are new
    void modificationChanged(bool modified);
    void titleChanged();
    void formatChanged();
    void diskStateChanged();
    void beforeReloadChanged();
    void readOnlyChanged();
    void clientChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dossier
