// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "budget.h"

#include "checks/verdict.h"
#include "examplestoprompt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// What moving would save; 0 where it cannot be done.
qsizetype savedBy(const AgentSummary &agent)
{
    const QString shorter = withoutExamples(agent.description);
    return shorter.isEmpty() ? 0
                             : agent.descriptionTokens - std::min(agent.descriptionTokens, descriptionTokens(shorter));
}

/// Behind the first sentence or line of a written value; its end if there is
/// nothing behind.
qsizetype endOfFirstSentence(QStringView written)
{
    for (qsizetype at = 1; at < written.size(); ++at) {
        const QChar before = written[at - 1];
        const bool isEnd = before == u'.' || before == u'!' || before == u'?' || before == u'。';
        const bool isBlock = written[0] == u'|' || written[0] == u'>';
        // A block's first line is its sign.
        const bool isLine = written[at] == u'\n' && !(isBlock && written.first(at).indexOf(u'\n') < 0);
        const bool isWrittenLine = written.sliced(at).startsWith("\\n"_L1);
        if (isLine || isWrittenLine || (isEnd && (written[at].isSpace() || before == u'。')))
            return at;
    }
    return written.size();
}

} // namespace

TextRange shortenTarget(const AgentFile &file, const Reading &reading)
{
    const FieldReading *field = reading.field(u"description");
    if (!field)
        return {};
    const TextRange range = field->valueRange;
    const QStringView written = QStringView(file.text()).sliced(range.start, range.length);
    qsizetype end = written.size();
    const bool isQuoted = end > 1 && (written[0] == u'"' || written[0] == u'\'') && written[end - 1] == written[0];
    end -= isQuoted ? 1 : 0;
    while (end > 0 && written[end - 1].isSpace())
        --end;
    qsizetype start = endOfFirstSentence(written.first(end));
    while (start < end && written[start].isSpace())
        ++start;
    return start < end ? TextRange::between(range.start + start, range.start + end) : range;
}

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
