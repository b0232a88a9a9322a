// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/backgroundwork.h"
#include "text/error.h"
#include "workspace/writtenfiles.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace dossier {

class AgentDocument;
class ComparedText;
class Dialogs;
class Workspace;

/// Two texts beside each other, as a person asks for them: agents, or an agent
/// and an earlier version of it. GUI thread.
class Comparisons : public QObject
{
    Q_OBJECT
public:
    /// None of the arguments is owned; `window` is the parent of boxes.
    Comparisons(Workspace *workspace, Dialogs *dialogs, QWidget *window);

    /// Two files, or one with another of its name, else with one that is asked for.
    void compare(const QStringList &paths);
    void compareFiles(const QString &left, const QString &right);
    void compareWithSeen(const QString &path); ///< as it was last seen here
    /// As it stands in the last commit of its repository.
    void compareWithCommit(const AgentDocument *document);
    void compareWithDisk(const AgentDocument *document);
    /// A text that was drafted for it, to be taken over difference by difference.
    void compareWithDraft(const AgentDocument *document, const QByteArray &draft);
    /// What a file held before a write beside what was written, as far as that is
    /// known. Both are read in a thread.
    void compareWritten(const WrittenFile &file);
    /// The earlier versions of an open document, in a window of their own.
    void showVersions(AgentDocument *document);

Q_SIGNALS:
    void openRequested(const QString &path); ///< it is going to be changed
    void statusMessage(const QString &text);

private:
    [[nodiscard]] QString otherFor(const QString &path) const;
    void showWritten(const WrittenFile &file, const WrittenVersions &versions);
    void show(std::unique_ptr<ComparedText> left, std::unique_ptr<ComparedText> right);

    Workspace *m_workspace;
    Dialogs *m_dialogs;
    QWidget *m_window;
    BackgroundWork<Result<WrittenVersions>> m_reading; // last: what it reads is shown by all above
};

} // namespace dossier
