// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checker.h"

#include "checkedfile.h"
#include "rules/rules.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace dossier {

Checker::Checker()
    : m_rules(allRules())
{
}

Checker::~Checker() = default;

const Rule *Checker::rule(QStringView id) const
{
    const auto found = std::ranges::find_if(m_rules, [id](const auto &rule) { return rule->id() == id; });
    return found == m_rules.end() ? nullptr : found->get();
}

QStringList Checker::ruleIds() const
{
    QStringList ids;
    for (const auto &rule : m_rules)
        ids += rule->id();
    return ids;
}

bool Checker::isWanted(const Rule &rule, const CheckedFile &file) const
{
    if (file.isNote() && !rule.concernsNotes())
        return false;
    const auto &configuration = file.input().configuration;
    return rule.isOnByDefault() || (configuration && configuration->level(rule.id()).has_value());
}

std::vector<Diagnostic> Checker::check(const CheckInput &input, const std::stop_token &stop) const
{
    const CheckedFile file(input);
    std::vector<Diagnostic> found;
    bool hasError = false;
    for (const auto &rule : m_rules) {
        if (stop.stop_requested())
            return {};
        if (!isWanted(*rule, file) || (rule->isLastResort() && hasError))
            continue;
        std::vector<Diagnostic> told = rule->check(file);
        const auto isError = [](const Diagnostic &diagnostic) { return diagnostic.severity == Severity::Error; };
        // What is not to be told has been found all the same.
        hasError = hasError || std::ranges::any_of(told, isError);
        if (told.empty() || file.isSuppressed(rule->id()))
            continue;
        const auto level = input.configuration ? input.configuration->level(rule->id()) : std::nullopt;
        for (Diagnostic &diagnostic : told) {
            diagnostic.severity = level && level->severity ? *level->severity : diagnostic.severity;
            found.push_back(std::move(diagnostic));
        }
    }
    std::ranges::stable_sort(found, {}, [](const Diagnostic &diagnostic) {
        return std::tuple(diagnostic.range.start, diagnostic.severity);
    });
    return found;
}

} // namespace dossier
