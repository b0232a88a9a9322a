// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentfile/agentfile.h"
#include "dialects/dialect.h"
#include "dialects/reading.h"

namespace dossier {

/// What a description costs, and what of it does not reach the client. A value;
/// any thread.
struct DescriptionFacts {
    qsizetype characters = 0; ///< code points
    int tokens = 0; ///< in every session, as toldTokens() says it
    TextRange lost; ///< in the document text; empty: nothing
    QString lostWhy; ///< a translated sentence

    [[nodiscard]] static DescriptionFacts of(const AgentFile &file, const Reading &reading, const Dialect &dialect);

    bool operator==(const DescriptionFacts &) const = default;
};

} // namespace dossier
