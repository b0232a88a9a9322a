// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/rule.h"

#include <QHash>

#include <memory>

namespace dossier {

/// Agents of many files, and which of them a client sees together: those below
/// one agents folder. Filled first, asked then; asking from any thread.
class AgentSet
{
public:
    /// Takes what others need to know of an agent; a file that the client does
    /// not load counts for nothing.
    void add(const CheckInput &input);
    /// The same of what is known already; `tokens` are its description's.
    void add(const FileContext::Neighbour &agent, qsizetype tokens);
    /// Fills in what is around a file: those of its name, all that may start
    /// others, and the tokens of all descriptions.
    void complete(FileContext &context, const Reading &reading) const;
    void complete(FileContext &context, const QString &name, bool startsOthers) const;

private:
    struct Tree {
        QHash<QString, std::vector<FileContext::Neighbour>> byName;
        std::vector<FileContext::Neighbour> starters;
        qsizetype tokens = 0;
    };
    QHash<QString, std::shared_ptr<Tree>> m_trees; ///< by agentsFolder()
};

/// The folder whose agents a client sees together: the nearest folder above a
/// file that is called agents (or agent, as OpenCode has it), else the file's
/// own. Empty for an empty path.
[[nodiscard]] QString agentsFolder(const QString &filePath);

} // namespace dossier
