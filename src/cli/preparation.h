// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/checker.h"
#include "command.h"
#include "library/surroundings.h"

namespace dossier {

/// A file that was read, and what the checks look at.
struct PreparedFile {
    QByteArray bytes;
    CheckInput input;
};

/// Reads files for a command: the client by --dialect, the project's
/// configuration or the path, in that order, and the configuration. One for
/// each run; any thread.
class Preparation
{
public:
    Preparation(const CommandInput &input, const Checker &checker);

    /// Errors: NotFound, NotPermitted, NotAFile, Io; Usage if --dialect names a
    /// client that is not known. `path` is as the person gave it.
    [[nodiscard]] Result<PreparedFile> read(const QString &path) const;
    /// What is wrong with configurations, each told once. The files are read
    /// without them.
    [[nodiscard]] std::vector<Error> problems() const { return m_surroundings.problems(); }

private:
    const CommandInput &m_input;
    Surroundings m_surroundings;
};

} // namespace dossier
