// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostic.h"
#include "dialects/dialect.h"
#include "dialects/filecontext.h"
#include "dialects/reading.h"

namespace dossier {

/// What an agent may use and whether it is asked, as the client sees it. A
/// value; any thread.
struct Rights {
    /// "All tools", "All tools but Write", "Read, Grep and the tools of server
    /// x", with what the permission mode changes; translated.
    QString sentence;
    QString tools; ///< the same without the mode, in the middle of a sentence
    /// A limit is written in the file but not applied: the agent may do more
    /// than its author wrote.
    bool losesLimit = false;

    bool operator==(const Rights &) const = default;
};

/// `diagnostics` tell whether a limit is lost; none are needed for the rest.
[[nodiscard]] Rights rightsOf(const Reading &reading, const Dialect &dialect, const FileContext &context,
                              const std::vector<Diagnostic> &diagnostics = {});

/// The agents that an agent's tools name as those it may start, without doubles:
/// "a" and "b" of `Agent(a, b)`. Empty if it may start any or none.
[[nodiscard]] QStringList startableAgents(const Reading &reading);

} // namespace dossier
