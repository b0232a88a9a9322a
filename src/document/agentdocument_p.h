// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentdocument.h"
#include "checkworker.h"
#include "storage/readfile.h"

#include <QTextDocument>
#include <QTimer>

namespace dossier {

/// Parted into agentdocument.cpp, agentdocumentfields.cpp (edits of fields) and
/// agentdocumentdisk.cpp (what stands to the file).
struct AgentDocument::Private {
    Private(AgentDocument *ofDocument, quint64 ofOwner)
        : q(ofDocument)
        , owner(ofOwner)
    {
    }

    void mirror(int position, int removed, int added);
    void settle();
    void readAgain();
    void guard(QStringView readText);
    void tell();
    void requestCheck();
    void takeAnswer(quint64 answered, const std::vector<Diagnostic> &found);
    void takeFormat(const FileFormat &format);
    void replace(const QString &newText, FileFormat newFormat, bool isReload);
    void passReload(int borders);
    void forgetSaved();
    [[nodiscard]] Result<void> edit(const ChangeSet &changes, const std::optional<FileFormat> &newFormat, bool join,
                                    const std::optional<Selections> &selections = {});
    [[nodiscard]] FieldEdit fieldEdit() const { return FieldEdit(file, client, context); }
    [[nodiscard]] std::optional<yaml::ScalarStyle> plainStyleOf(const QString &key) const;
    [[nodiscard]] Result<void> applyField(const QString &key, const Result<ChangeSet> &changes, Joining joining);

    AgentDocument *q;
    const quint64 owner; ///< for the worker, which tells documents apart by it
    QTextDocument *document = nullptr;
    CheckWorker *worker = nullptr;
    QTimer checkTimer;
    int checkPause = kCheckPause; ///< ms
    ChunkedText text; ///< the same as the text document's, kept in step with each change
    bool isDirty = false; ///< text changed since the last settle()
    bool isHeadDirty = false; ///< and the part that is read
    bool isFormatDirty = false;
    FileFormat format;
    QString path;
    QString untitledTitle;
    Client client;
    FileContext context;
    std::shared_ptr<const Configuration> configuration;
    std::vector<Client> others;
    AgentFile file;
    Reading reading;
    std::vector<Diagnostic> diagnostics;
    Verdict verdict;
    quint64 revision = 0;
    quint64 inputs = 0; ///< counts changes of what is checked: text, format, client, surroundings
    quint64 checkedInputs = 0;
    bool readOnly = false; ///< the file
    bool guarded = false;
    bool released = false;
    std::optional<TextRange> selected; ///< by the step that is undone or done again
    bool isReplacing = false; ///< which is no edit of a person's
    qsizetype longestLine = 0;
    QByteArray diskHash;
    DiskState diskState = DiskState::Same;
    QString movedTo;
    int reloadsUndone = 0; ///< since the disk was known to hold the text
    QString joinKey; ///< field whose edits may still join
    QString styleKey; ///< field that is being typed in
    quint64 styleRevision = 0; ///< after the last key in it
    /// The style it had before: a blank at the end needs quotes for a moment.
    std::optional<yaml::ScalarStyle> style;
    quint64 joinRevision = 0;
};

} // namespace dossier
