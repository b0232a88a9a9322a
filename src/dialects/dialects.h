// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialect.h"
#include "loader.h"
#include "systemfolders.h"

#include <memory>

namespace dossier {

/// A client: what it knows (data) and how it reads (code).
struct Client {
    std::shared_ptr<const Dialect> dialect;
    std::shared_ptr<const Loader> loader;
};

/// All clients Dossier knows. A value made once at start and handed on; any
/// thread.
class Dialects
{
public:
    /// The shipped data, each file replaced by the one of the same name in
    /// `userFolder` if that is there and newer. A wrong file of the person is
    /// not used and told in `problems`.
    [[nodiscard]] static Dialects load(const QString &userFolder = {});

    [[nodiscard]] const std::vector<Client> &clients() const { return m_clients; }
    /// By id; the default client ("claude-code") for an empty or unknown one.
    [[nodiscard]] const Client &client(QStringView id) const;
    [[nodiscard]] bool contains(QStringView id) const;
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }

    /// The client and the place that a path suggests. A folder that another
    /// client's data names (".gemini/agents", "~/.copilot/agents") gives that
    /// client. Else the default one: below `agents/` of a plugin (a folder with
    /// .claude-plugin/plugin.json is not looked for on disk: only the path
    /// counts), managed or the person's agents; else Project.
    [[nodiscard]] FileContext contextOf(const QString &path, const SystemFolders &folders = {}) const;

private:
    std::vector<Client> m_clients;
    std::vector<Error> m_problems;
};

} // namespace dossier
