// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/rule.h"
#include "storage/fileops.h"

#include <QHash>

#include <mutex>

namespace dossier {

/// The skills of folders, each listed once: for all agents of one scan, as long
/// as what was listed may count as being so. Any thread; shared.
class SkillFolders
{
public:
    explicit SkillFolders(FileOps &ops = FileOps::system());

    /// Names of the skills in a folder such as `.claude/skills`, sorted; none if
    /// it is not there or cannot be read.
    [[nodiscard]] QStringList namesIn(const QString &folder);

private:
    FileOps &m_ops;
    std::mutex m_mutex;
    QHash<QString, QStringList> m_names; ///< by folder
};

/// Fills in what an agent refers to and what of it is on the disk: the files
/// that its prompt links to, seen from its own folder and from its repository's,
/// and the skills of its project and of the person, if it names any. `skills` has
/// what was listed for others before. Any thread.
void lookAtReferences(CheckInput &input, const QString &home, SkillFolders &skills, FileOps &ops = FileOps::system());
/// The same of one file alone.
void lookAtReferences(CheckInput &input, const QString &home, FileOps &ops = FileOps::system());

} // namespace dossier
