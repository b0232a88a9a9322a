// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialect.h"
#include "dialects/reading.h"

namespace dossier {

/// Which tools an agent may use, for questions by name; what is said to people
/// is in Rights. A value; any thread.
struct ToolSet {
    bool isKnown = true; ///< false: its list is none that could be told
    bool isAll = true; ///< all that are not taken
    QStringList given = {}; ///< by all names that they have, without what stands in parentheses
    QStringList taken = {}; ///< taken whole

    /// A name of a tool, `mcp__server` for any tool of a server, or `Web*` for
    /// any tool whose name begins so. Case counts.
    [[nodiscard]] bool mayUse(const QString &tool) const;
    [[nodiscard]] bool isEmpty() const; ///< it may use nothing
    bool operator==(const ToolSet &) const = default;
};

[[nodiscard]] ToolSet toolSetOf(const Reading &reading, const Dialect &dialect);

} // namespace dossier
