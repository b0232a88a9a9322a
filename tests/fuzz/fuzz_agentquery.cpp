// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// Any text as a filter: its terms lie inside it, in order; it matches or does
// not; what completes it lies inside it too and can be read again.
#include "library/agentquery.h"
#include "library/querycompletion.h"
#include "text/sourcetext.h"

#include <cstdint>
#include <cstdlib>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

const QDateTime kNow(QDate(2026, 3, 15), QTime(12, 0));

AgentFacts sample()
{
    return {.words = "code-reviewer\ncode-reviewer.md\nuse this agent when code is reviewed",
            .name = u"code-reviewer"_s,
            .model = u"opus"_s,
            .colour = u"red"_s,
            .tools = {.isAll = false, .given = {u"read"_s, u"mcp__git"_s}},
            .changedAt = kNow.toMSecsSinceEpoch(),
            .tokens = 300,
            .flags = AgentFacts::HasErrors | AgentFacts::IsUsed};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        SourceText::fromBytes(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size))).text();
    qsizetype last = 0;
    for (const QueryTerm &term : queryTerms(text)) {
        require(term.range.start >= last && term.range.length > 0 && term.range.end() <= text.size());
        require(term.valueRange.start >= term.range.start && term.valueRange.end() == term.range.end());
        last = term.range.end();
    }
    const AgentFacts facts = sample();
    const AgentQuery query = AgentQuery::fromText(text, kNow);
    require(!query.isEmpty() || query.matches(facts));
    require(query == AgentQuery::fromText(text + u' ', kNow) || text.count(u'"') % 2 == 1);
    const AgentVocabulary vocabulary{.models = {u"opus"_s}, .places = {u"shop web"_s}};
    for (qsizetype cursor = 0; cursor <= std::min<qsizetype>(text.size(), 64); ++cursor) {
        const QueryCompletion completion = QueryCompletion::at(text, cursor, vocabulary);
        require(completion.replaced.start >= 0 && completion.replaced.length >= 0 &&
                completion.replaced.end() <= text.size());
    }
    return 0;
}
