// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/agentfile.h"
#include "dialect.h"
#include "filecontext.h"

namespace dossier {

/// A name that a header can hold because something around the file has it.
struct KnownName {
    QString name;
    QString origin = {}; ///< where it is, a translated word or two; may be empty
    QString help = {}; ///< what it says of itself, one line; may be empty

    bool operator==(const KnownName &) const = default;
};

/// What is around a file that its header can name, each list in order and without
/// doubles. A value; any thread.
struct AuthoringFacts {
    std::vector<KnownName> agents; ///< that the client sees beside the file
    std::vector<KnownName> skills;
    std::vector<KnownName> servers; ///< of MCP, as they are written in `.mcp.json`
    QStringList serverTools; ///< `mcp__server__tool`, as far as other agents name them

    bool operator==(const AuthoringFacts &) const = default;
};

/// A file as it is being written, for those who help with that. Refers to what is
/// only looked at for the length of a call.
struct AuthoringPlace {
    const AgentFile &file;
    const Dialect &dialect;
    const FileContext &context;
    const AuthoringFacts &facts;
};

/// What a server is called in the names of its tools.
[[nodiscard]] QString toolServerName(QStringView server);

/// Whether the names in a tool's parentheses are agents: those that may be asked.
[[nodiscard]] bool takesAgents(const Dialect &dialect, QStringView tool);
/// Whether they are skills.
[[nodiscard]] bool takesSkills(const Dialect &dialect, QStringView tool);

/// What the items of a list field are the names of.
enum class ListedNames : char { None, Tools, Agents, Skills, Servers };
[[nodiscard]] ListedNames listedIn(const FieldSpec &field);

} // namespace dossier
