// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace dossier {

/// What a new agent may begin with: a whole file. A value; any thread.
struct AgentTemplate {
    QString id;
    QString title; ///< translated
    QString help; ///< translated
    QString text;

    /// The text with another name, also where the template speaks of itself.
    /// `name` is one of letters, digits and hyphens.
    [[nodiscard]] QString withName(const QString &name) const;
};

/// The shipped templates, the plain one first.
[[nodiscard]] std::vector<AgentTemplate> agentTemplates();

} // namespace dossier
