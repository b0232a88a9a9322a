// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/surroundings.h"

#include <QString>

namespace dossier {

/// What is known of an agent file that is not open: enough for a row. A value;
/// any thread.
struct AgentSummary {
    QString path;
    QString fileName;
    QString name; ///< as the client reads it; empty if none
    QString description; ///< first line
    QString colour; ///< as written; empty if none
    Outcome outcome = Outcome::NotAnAgent;
    qsizetype problems = 0; ///< errors and warnings
    qsizetype errors = 0;
    bool isMissing = false; ///< was there, is gone
    qsizetype descriptionTokens = 0;
    QStringList starts; ///< agents that its tools name as those it may start

    /// Reads and checks a file; one that cannot be read is missing.
    [[nodiscard]] static AgentSummary ofFile(const QString &path, const Surroundings &surroundings,
                                             const Checker &checker);

    bool operator==(const AgentSummary &) const = default;
};

/// The first line of a description, also where a line end is written as \n.
[[nodiscard]] QString firstLine(const QString &description);

} // namespace dossier
