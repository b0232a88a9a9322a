// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"
#include "storage/fileops.h"
#include "storage/processes.h"

#include <optional>
#include <vector>

namespace dossier {

/// A terminal that takes the program to run as a list of arguments, not as a line for a
/// shell. From resources/terminals. A value; any thread.
struct Terminal {
    QString id; ///< and the name of its program
    QString title; ///< empty: it is whichever the system prefers
    QStringList before; ///< arguments before the program's own
    QString refuses; ///< characters that it would not pass on as they are

    [[nodiscard]] static const std::vector<Terminal> &known();
    bool operator==(const Terminal &) const = default;
};

/// The absolute path of a program in the folders of a search path. Relative folders do
/// not count: they are whatever the working folder is. None if there is none. Any thread.
[[nodiscard]] std::optional<QString> findProgram(const QString &name, const QStringList &searchPath,
                                                 FileOps &ops = FileOps::system());

/// The known terminals that are installed, in the order of preference. Any thread.
[[nodiscard]] std::vector<Terminal> installedTerminals(const QStringList &searchPath, FileOps &ops = FileOps::system());

/// What runs a client as an agent in a terminal. `agent` is what one asks the client for
/// (AgentSummary::id()), `folder` where the client works. Errors: Refused for a name that
/// would be something else to one of the programs, NotFound for a program that is not
/// installed. Any thread.
[[nodiscard]] Result<ProcessRequest> agentStart(const Dialect &dialect, const QString &agent, const QString &folder,
                                                const Terminal &terminal, const QStringList &searchPath,
                                                FileOps &ops = FileOps::system());

/// What lets a client check the agents of a folder. Errors as agentStart(). Any thread.
[[nodiscard]] Result<ProcessRequest> validatorStart(const Dialect &dialect, const QString &folder,
                                                    const QStringList &searchPath, FileOps &ops = FileOps::system());

} // namespace dossier
