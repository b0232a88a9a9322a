// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/checker.h"
#include "configurations.h"
#include "place.h"

#include <map>

namespace dossier {

/// What a path says of the file that lies there: its client, its place, its
/// project's configuration. Any thread; shared.
class Surroundings
{
public:
    Surroundings(std::shared_ptr<const Dialects> dialects, const Checker &checker, SystemFolders folders,
                 FileOps &ops = FileOps::system());

    [[nodiscard]] const Dialects &dialects() const { return *m_dialects; }
    [[nodiscard]] const SystemFolders &folders() const { return m_folders; }

    /// All of a check's input but file and reading. `dialect` names the client;
    /// if empty, the configuration does or the path. A configuration that cannot
    /// be used is left out, and one of problems().
    [[nodiscard]] CheckInput of(const QString &path, const QString &dialect = {}) const;
    /// The same of a file in a known agents folder, which is read by that folder's
    /// client, whatever the file is called. `folder` may be null.
    [[nodiscard]] CheckInput of(const QString &path, const AgentsFolder *folder) const;
    /// What is wrong with the configurations that were looked at, each once.
    [[nodiscard]] std::vector<Error> problems() const;
    [[nodiscard]] Configurations &configurations() const { return m_configurations; }
    /// Forgets what was read of configurations.
    void forget() const;

private:
    std::shared_ptr<const Dialects> m_dialects;
    SystemFolders m_folders;
    mutable Configurations m_configurations;
    mutable std::mutex m_mutex;
    mutable std::map<QString, Error> m_problems; ///< by path
};

/// Gives an input its file and what its client reads of it.
void readInto(CheckInput &input, const SourceText &source);

} // namespace dossier
