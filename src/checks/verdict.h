// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rule.h"

namespace dossier {

/// The bar above the text: what the client does with the file, in one to three
/// sentences, each with the fix that its button applies. A value; any thread.
struct Verdict {
    enum class Level : char {
        Good, ///< loads as written
        Notice, ///< loads, but not everywhere or not as written
        Bad, ///< will not load, or loses a limit
        Note, ///< no agent: the client takes it for a note
    };
    struct Sentence {
        QString text; ///< translated
        std::optional<Fix> fix;
        QString rule; ///< of the diagnostic it tells, or empty

        bool operator==(const Sentence &) const = default;
    };
    Level level = Level::Good;
    std::vector<Sentence> sentences;

    bool operator==(const Verdict &) const = default;
};

/// The verdict from a reading and its diagnostics: what the client does, the
/// gravest finding, and last what the agent may use. Any thread.
[[nodiscard]] Verdict verdictOf(const CheckInput &input, const std::vector<Diagnostic> &diagnostics);

/// That the client does not load a file, and whether it says so to anybody.
[[nodiscard]] QString lossSentence(const Dialect &dialect, const Reading &reading);

/// What a description costs in every session, by the client's own estimate of
/// four characters a token. Any thread.
[[nodiscard]] qsizetype descriptionTokens(const QString &description);
/// The same as it is told of one agent: an estimate, in tens from 100 on.
[[nodiscard]] int toldTokens(const QString &description);

} // namespace dossier
