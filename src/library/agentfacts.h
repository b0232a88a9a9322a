// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentsummary.h"

namespace dossier {

/// What a filter asks of an agent, made ready once, so that each key typed
/// costs a comparison only. All texts are folded(). A value; any thread.
struct AgentFacts {
    enum Flag : unsigned {
        HasErrors = 1U << 0U, ///< will not load, or loses a limit
        HasProblems = 1U << 1U, ///< that, or not as written
        HasExamples = 1U << 2U,
        IsHidden = 1U << 3U, ///< another agent of its name is used
        IsUsed = 1U << 4U, ///< what the client takes for its name
        IsPlugin = 1U << 5U,
        IsNote = 1U << 6U, ///< the client takes it for no agent
        IsMissing = 1U << 7U,
        IsChanged = 1U << 8U, ///< by others, since it was last seen here
    };

    QByteArray words = {}; ///< UTF-8: name, file name and description, lines of one text
    QString name = {};
    QString model = {};
    QString colour = {};
    QString place = {}; ///< empty: in none
    QString folder = {}; ///< its path
    ToolSet tools = {}; ///< not known of what is not loaded
    qint64 changedAt = 0; ///< milliseconds since 1970; 0: not known
    qint64 tokens = 0; ///< of the description
    unsigned flags = 0; ///< of Flag

    /// All but what only others know: whether it is used or hidden, and changed
    /// since it was seen. `place` as it is shown.
    [[nodiscard]] static AgentFacts of(const AgentSummary &summary, const QString &place);
    /// For comparison without regard to case and to how an accent is written.
    [[nodiscard]] static QString folded(const QString &text);

    bool operator==(const AgentFacts &) const = default;
};

} // namespace dossier
