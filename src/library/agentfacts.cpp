// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfacts.h"

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

unsigned flagsOf(const AgentSummary &summary)
{
    const auto flag = [](bool is, AgentFacts::Flag value) { return is ? unsigned(value) : 0U; };
    const bool isPlugin = summary.folder && !summary.folder->plugin.isEmpty();
    const bool isNote = summary.state == AgentSummary::State::Read && summary.outcome == Outcome::NotAnAgent;
    return flag(summary.errors > 0, AgentFacts::HasErrors) | flag(summary.problems > 0, AgentFacts::HasProblems) |
           flag(summary.description.contains("<example>"_L1, Qt::CaseInsensitive), AgentFacts::HasExamples) |
           flag(isPlugin, AgentFacts::IsPlugin) | flag(isNote, AgentFacts::IsNote) |
           flag(summary.isMissing(), AgentFacts::IsMissing);
}

ToolSet foldedSet(ToolSet tools)
{
    for (QString &tool : tools.given)
        tool = AgentFacts::folded(tool);
    for (QString &tool : tools.taken)
        tool = AgentFacts::folded(tool);
    return tools;
}

} // namespace

QString AgentFacts::folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

AgentFacts AgentFacts::of(const AgentSummary &summary, const QString &place)
{
    // The id holds the name, behind a plugin's.
    const QString words = summary.id() + u'\n' + summary.fileName + u'\n' + summary.description.simplified();
    return {.words = folded(words).toUtf8(),
            .name = folded(summary.name),
            .model = folded(summary.model),
            .colour = folded(summary.colour),
            .place = folded(place),
            .folder = folded(summary.path.section(u'/', 0, -2)),
            // What is not loaded may use nothing, and that is no limit.
            .tools = summary.loads() ? foldedSet(summary.toolSet) : ToolSet{.isKnown = false, .isAll = false},
            .changedAt = summary.info.modified / 1'000'000,
            .tokens = summary.descriptionTokens,
            .flags = flagsOf(summary)};
}

} // namespace dossier
