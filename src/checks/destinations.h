// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rule.h"

namespace dossier {

/// What comes of a file in one client, or on one kind of system. A value; any
/// thread.
struct Destination {
    enum class State : char {
        Loads,
        LoadsRepaired, ///< after the client's own repair
        LosesFields,
        NotLoaded,
        NotAnAgent,
    };
    QString id; ///< the client's, or "windows-checkout"
    QString title; ///< "Copilot CLI (measured with 1.0.102)"
    State state = State::Loads;
    QString sentence; ///< translated: what happens, and why
    std::optional<TextRange> range; ///< of the cause
    std::optional<Fix> fix; ///< with which it loads there; safe

    bool operator==(const Destination &) const = default;
};

/// "loads", "loads-repaired", "loses-fields", "not-loaded", "not-an-agent".
[[nodiscard]] QString toString(Destination::State state);

/// Where a file loads: the client it is for, all others that are known, each as
/// if the file lay in a project's folder of theirs, and a Windows checkout, in
/// which git may have made CRLF of its line ends. `diagnostics` are those of
/// the file and give the fixes. Any thread.
[[nodiscard]] std::vector<Destination> destinationsOf(const CheckInput &input, const Dialects &dialects,
                                                      const std::vector<Diagnostic> &diagnostics);

} // namespace dossier
