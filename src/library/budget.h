// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentsummary.h"

#include <functional>
#include <span>

namespace dossier {

/// What the descriptions of agents cost in every session of a client, beside
/// what the client allows for them. A value; any thread.
struct Budget {
    using AgentPointer = std::shared_ptr<const AgentSummary>;

    /// Agents that are counted as one: a place.
    struct Source {
        QString title;
        std::span<const AgentPointer> agents;
    };
    struct Entry {
        AgentPointer agent;
        int source = 0; ///< of those given
        qsizetype tokens = 0; ///< of its description
        qsizetype saved = 0; ///< of them, what its examples in the prompt would save

        bool operator==(const Entry &) const = default;
    };
    struct Sum {
        QString title;
        qsizetype agents = 0; ///< with a description that is carried
        qsizetype tokens = 0;

        bool operator==(const Sum &) const = default;
    };

    std::vector<Entry> entries; ///< the longest first; of equal ones in the order given
    std::vector<Sum> sums; ///< one for each source, in the order given
    qsizetype tokens = 0;
    qsizetype saved = 0;
    qsizetype limit = 0; ///< 0: the client is not known to have one

    [[nodiscard]] bool isOver() const { return limit > 0 && tokens > limit; }
    bool operator==(const Budget &) const = default;

    /// Counts the agents that the dialect's client loads and `isUsed` lets pass
    /// (none: all); a session sees those of its working folder only.
    [[nodiscard]] static Budget of(std::span<const Source> sources, const Dialect &dialect,
                                   const std::function<bool(const AgentSummary &)> &isUsed = {});
};

/// Where to begin shortening a description: what stands behind its first
/// sentence, in the document text; all of it if there is no more than one. Empty
/// if the file has no description. Any thread.
[[nodiscard]] TextRange shortenTarget(const AgentFile &file, const Reading &reading);

} // namespace dossier
