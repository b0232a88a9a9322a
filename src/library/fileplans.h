// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agenttarget.h"
#include "batchedit.h"
#include "storage/trash.h"

namespace dossier {

/// Makes plans for whole files: to move, copy, duplicate and delete them. Says
/// who would hide whom; a change that would make two agents of one name in one
/// folder is listed, not chosen. Nothing is written. Any thread.
class FilePlans
{
public:
    using AgentPointer = PlaceSnapshot::AgentPointer;
    using Listener = BatchEdit::Listener;

    /// `agents` are those of all places.
    FilePlans(const Surroundings &surroundings, const std::vector<AgentPointer> &agents,
              FileOps &ops = FileOps::system());

    /// Files keep their name; what is unsaved in an open one stays in its tab.
    /// None when stopped.
    [[nodiscard]] std::optional<ChangePlan> move(const std::vector<BatchFile> &files, const AgentTarget &target,
                                                 const std::stop_token &stop = {}, const Listener &listener = {}) const;
    /// Of an open file, what stands in it now. None when stopped.
    [[nodiscard]] std::optional<ChangePlan> copy(const std::vector<BatchFile> &files, const AgentTarget &target,
                                                 const std::stop_token &stop = {}, const Listener &listener = {}) const;
    /// A copy of another name, in its header and as a file.
    [[nodiscard]] ChangePlan duplicate(const BatchFile &file, const QString &name, const AgentTarget &target) const;
    /// To the trash, or, said, for good where its disk has none. None when stopped.
    [[nodiscard]] std::optional<ChangePlan> remove(const std::vector<BatchFile> &files, const Trash &trash,
                                                   const std::stop_token &stop = {},
                                                   const Listener &listener = {}) const;

private:
    /// A file with what it is now.
    struct Source {
        const BatchFile &file;
        QByteArray bytes; ///< on the disk, or of the open text
        CheckInput input;
    };
    [[nodiscard]] Result<Source> read(const BatchFile &file, bool openText) const;
    [[nodiscard]] Result<FileChange> moved(const Source &source, const AgentTarget &target) const;
    [[nodiscard]] Result<FileChange> copied(const Source &source, const AgentTarget &target) const;
    [[nodiscard]] Result<FileChange> duplicated(const Source &source, const QString &name,
                                                const AgentTarget &target) const;
    [[nodiscard]] Result<FileChange> removed(const Source &source, const Trash &trash) const;
    [[nodiscard]] Result<void> mayCome(const QString &path, const AgentTarget &target) const;
    void judge(FileChange &change, const Source &source, const QString &name, const AgentTarget &target) const;
    [[nodiscard]] QStringList startersOf(const Source &source) const;

    const Surroundings &m_surroundings;
    QHash<QString, std::vector<AgentPointer>> m_byName;
    QHash<QString, std::vector<AgentPointer>> m_starters; ///< by the names that their tools start
    FileOps &m_ops;
};

/// The name of a file for an agent of that name: letters, digits and the like
/// stay, with the ending of the file that it comes from.
[[nodiscard]] QString fileNameFor(const QString &agentName, const QString &earlierFileName);

} // namespace dossier
