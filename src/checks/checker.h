// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rule.h"

#include <memory>
#include <stop_token>

namespace dossier {

/// All rules in order. Made once, shared by const reference; any thread.
class Checker
{
public:
    Checker();
    ~Checker();

    [[nodiscard]] const std::vector<std::unique_ptr<const Rule>> &rules() const { return m_rules; }
    [[nodiscard]] const Rule *rule(QStringView id) const; ///< null if there is none
    [[nodiscard]] QStringList ruleIds() const;
    /// The diagnostics of a file in order of their place, the gravest first at
    /// one place; without those that its project or its own header turns off.
    /// Empty at once when stopped.
    [[nodiscard]] std::vector<Diagnostic> check(const CheckInput &input, const std::stop_token &stop = {}) const;

private:
    [[nodiscard]] bool isWanted(const Rule &rule, const CheckedFile &file) const;

    std::vector<std::unique_ptr<const Rule>> m_rules;
};

} // namespace dossier
