// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "configuration.h"
#include "diagnostic.h"
#include "dialects/dialects.h"

namespace dossier {

class CheckedFile;

/// What the checker looks at: one file, what its client reads, and what is
/// around. A value; any thread.
struct CheckInput {
    AgentFile file;
    Client client;
    FileContext context;
    Reading reading;
    bool wantsFixes = true; ///< false: diagnostics come without fixes, and sooner
    std::shared_ptr<const Configuration> configuration = nullptr; ///< of the project; null: none
    std::vector<Client> others = {}; ///< the clients that the project may want to read it too
};

/// One check. Stateless; any thread.
class Rule
{
public:
    virtual ~Rule() = default;
    [[nodiscard]] virtual QString id() const = 0; ///< "group/name", never changed once shipped
    [[nodiscard]] virtual Severity severity() const = 0; ///< of most of its diagnostics
    [[nodiscard]] virtual QString summary() const = 0; ///< one translated sentence
    [[nodiscard]] virtual bool isFixable() const { return false; }
    /// Advice that not everybody wants is told only where a project asks for it.
    [[nodiscard]] virtual bool isOnByDefault() const { return true; }
    /// The field it is about, whose source its help is; empty if none.
    [[nodiscard]] virtual QString fieldKey() const { return {}; }
    /// Whether it also looks at files that the client takes for notes.
    [[nodiscard]] virtual bool concernsNotes() const { return false; }
    /// Whether it speaks only where no other rule has found an error.
    [[nodiscard]] virtual bool isLastResort() const { return false; }
    [[nodiscard]] virtual std::vector<Diagnostic> check(const CheckedFile &file) const = 0;

    /// Where the client's makers describe what the rule is about.
    [[nodiscard]] QUrl helpUrl(const Dialect &dialect) const;
};

} // namespace dossier
