// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "diagnostic.h"
#include "dialects/dialects.h"

namespace dossier {

/// What a rule looks at: one file, what its client reads, and what is around.
struct CheckInput {
    AgentFile file;
    Client client;
    FileContext context;
    Reading reading;
};

/// One check. Stateless; any thread.
class Rule
{
public:
    virtual ~Rule() = default;
    [[nodiscard]] virtual QString id() const = 0; ///< "group/name", never changed once shipped
    [[nodiscard]] virtual Severity severity() const = 0; ///< of most of its diagnostics
    [[nodiscard]] virtual QString summary() const = 0; ///< one translated sentence
    [[nodiscard]] virtual QUrl helpUrl() const;
    [[nodiscard]] virtual bool isFixable() const { return false; }
    [[nodiscard]] virtual std::vector<Diagnostic> check(const CheckInput &input) const = 0;
};

} // namespace dossier
