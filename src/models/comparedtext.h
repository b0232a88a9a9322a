// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/fieldcontent.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPointer>

namespace dossier {

/// One side of a comparison: a file as it stands, in its tab or on the disk, or
/// a version of it that cannot be changed. GUI thread.
class ComparedText : public QObject
{
    Q_OBJECT
public:
    /// A file; followed while it changes. The workspace outlives it.
    ComparedText(Workspace *workspace, const QString &path, QObject *parent = nullptr);
    /// A version of a file: the last commit's, say. `what` says which, for the eye.
    ComparedText(Workspace *workspace, const QString &path, const QString &what, const QByteArray &bytes,
                 QObject *parent = nullptr);

    void setVersion(const QString &what); ///< of a version: what it is by now
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString title() const; ///< the agent's name, else the file's
    [[nodiscard]] QString detail() const; ///< which version, or where it lies and whether it is saved
    [[nodiscard]] const AgentFile &file() const { return m_file; }
    [[nodiscard]] const Reading &reading() const { return m_reading; }
    [[nodiscard]] const QString &text() const { return m_file.text(); }
    [[nodiscard]] FileFormat format() const { return m_file.source().format(); }
    [[nodiscard]] QString trouble() const { return m_trouble; } ///< why there is no text; a sentence
    [[nodiscard]] QString obstacle() const; ///< why it cannot be changed, a sentence; empty if it can
    [[nodiscard]] bool isUnsaved() const;
    /// The open document; of a file that is not open it is asked for first, see
    /// openRequested().
    [[nodiscard]] Result<void> apply(const ChangeSet &changes);
    /// Sets a field to what another text has there, or removes it.
    [[nodiscard]] Result<void> takeField(const QString &key, const FieldContent &content);
    void save(); ///< saveFinished() tells the end
    /// What is saved takes the place of this version of the file, SHA-256, which the
    /// person sees on the other side.
    void setReplaces(const QByteArray &hash) { m_replaces = hash; }
    [[nodiscard]] bool isMerge() const { return !m_replaces.isEmpty(); }
    void undo(); ///< in the history of the open document
    void redo();

Q_SIGNALS:
    void changed(); ///< text, title or detail
    void saveFinished(const dossier::Result<void> &saved); ///< of its document
    /// The file is to be opened now, as it is going to be changed.
    void openRequested(const QString &path);

private:
    void follow(AgentDocument *document);
    void readDisk();
    [[nodiscard]] Error tooLarge() const;
    void read(const SourceText &source);
    [[nodiscard]] Result<AgentDocument *> opened();

    Workspace *m_workspace;
    QString m_path;
    QString m_what; ///< of a version
    QByteArray m_replaces; ///< SHA-256
    QPointer<AgentDocument> m_document;
    AgentFile m_file;
    Reading m_reading;
    QString m_trouble;
};

} // namespace dossier
