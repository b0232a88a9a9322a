// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentrow.h"

#include "document/agentdocument.h"
#include "storage/nativepath.h"

#include <QDir>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// The summary as it would be if the document were saved now.
AgentSummary summaryOf(const AgentSummary &known, const AgentDocument &document)
{
    AgentSummary summary = known;
    summary.take(document.reading(), *document.client().dialect, document.context());
    const bool isMissing = document.diskState() == AgentDocument::DiskState::Missing;
    summary.state = isMissing ? AgentSummary::State::Missing : AgentSummary::State::Read;
    summary.trouble.clear();
    // Before the first answer of the checks, what was known goes on to count.
    if (!document.isChecked() && document.diagnostics().empty())
        return summary;
    summary.problems = 0;
    summary.errors = 0;
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        summary.problems += diagnostic.severity != Severity::Info;
        summary.errors += diagnostic.severity == Severity::Error;
    }
    return summary;
}

/// The folder of a file behind the title of its place, or whole.
QString shownFolder(const QString &path, const Place &place)
{
    const QString folder = path.section(u'/', 0, -2);
    const bool isBelow = !place.path.isEmpty() && (folder + u'/').startsWith(place.path + u'/');
    const QString shown = isBelow ? place.title() + escapedName(folder.sliced(place.path.size())) : escapedName(folder);
    return QDir::toNativeSeparators(shown);
}

} // namespace

QString AgentRemarks::commitMark() const
{
    switch (commit) {
    case CommitState::Modified:
        return u"M"_s;
    case CommitState::Added:
        return u"A"_s;
    case CommitState::Untracked:
        return u"U"_s;
    case CommitState::None:
    case CommitState::Same:
    case CommitState::Ignored:
        break;
    }
    return {};
}

AgentRow AgentRow::of(const AgentSummary &known, const Place &place, const AgentDocument *document)
{
    const AgentSummary summary = document ? summaryOf(known, *document) : known;
    const QString line = firstLine(summary.description);
    const bool isInPlace = place.kind != Place::Kind::Loose;
    return {.path = summary.path,
            .fileName = summary.fileName,
            .name = summary.name,
            // Most have one line: then it is shared and costs no memory.
            .description = line == summary.description ? summary.description : line,
            .place = place.title(),
            .folder = shownFolder(summary.path, place),
            .model = summary.model,
            .tools = summary.tools,
            .toolNames = summary.toolSet.given + summary.toolSet.taken,
            .colour = summary.colour,
            .trouble = summary.trouble,
            .tokens = summary.descriptionTokens,
            .problems = summary.problems,
            .errors = summary.errors,
            .changedAt = summary.info.modified / 1'000'000,
            .isAgent = summary.outcome != Outcome::NotAnAgent,
            .isLoaded = summary.loads(),
            .isModified = document && document->isModified(),
            .isMissing = summary.isMissing(),
            .isReadable = summary.state == AgentSummary::State::Read,
            .isReadOnly = (summary.folder && summary.folder->isReadOnly()) || (document && document->isReadOnly()),
            .facts = AgentFacts::of(summary, isInPlace ? place.title() : QString())};
}

void AgentRow::setRemarks(const AgentRemarks &now)
{
    const auto set = [this](AgentFacts::Flag flag, bool is) {
        facts.flags = is ? facts.flags | flag : facts.flags & ~unsigned(flag);
    };
    remarks = now;
    set(AgentFacts::IsUsed, now.isUsed);
    set(AgentFacts::IsHidden, now.isHidden);
    set(AgentFacts::IsChanged, now.isChanged);
}

} // namespace dossier
