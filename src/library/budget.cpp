// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "budget.h"

#include "checks/verdict.h"
#include "examplestoprompt.h"

#include <algorithm>

namespace dossier {

namespace {

/// What moving would save; 0 where it cannot be done.
qsizetype savedBy(const AgentSummary &agent)
{
    const QString shorter = withoutExamples(agent.description);
    return shorter.isEmpty() ? 0
                             : agent.descriptionTokens - std::min(agent.descriptionTokens, descriptionTokens(shorter));
}

} // namespace

Budget Budget::of(std::span<const Source> sources, const Dialect &dialect,
                  const std::function<bool(const AgentSummary &)> &isUsed)
{
    Budget budget;
    budget.limit = dialect.descriptionTokenBudget();
    for (const Source &source : sources) {
        Sum sum{source.title};
        for (const AgentPointer &agent : source.agents) {
            const bool isCounted = agent->loads() && agent->dialect == dialect.id() && agent->descriptionTokens > 0;
            if (!isCounted || (isUsed && !isUsed(*agent)))
                continue;
            const int number = static_cast<int>(budget.sums.size());
            budget.entries.push_back({agent, number, agent->descriptionTokens, savedBy(*agent)});
            budget.saved += budget.entries.back().saved;
            sum.tokens += agent->descriptionTokens;
            ++sum.agents;
        }
        budget.tokens += sum.tokens;
        budget.sums.push_back(std::move(sum));
    }
    std::ranges::stable_sort(budget.entries, std::greater(), &Entry::tokens);
    return budget;
}

} // namespace dossier
