// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentrow.h"

#include "document/agentdocument.h"

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
    summary.problems = 0;
    summary.errors = 0;
    for (const Diagnostic &diagnostic : document.diagnostics()) {
        summary.problems += diagnostic.severity != Severity::Info;
        summary.errors += diagnostic.severity == Severity::Error;
    }
    return summary;
}

/// The folder of a file behind the title of its place, or whole.
QString shownFolder(const QString &path, const Place *place)
{
    const QString folder = path.section(u'/', 0, -2);
    if (!place || place->path.isEmpty())
        return QDir::toNativeSeparators(folder);
    if (folder == place->path)
        return place->title();
    if (!folder.startsWith(place->path + u'/'))
        return QDir::toNativeSeparators(folder);
    return QDir::toNativeSeparators(place->title() + folder.sliced(place->path.size()));
}

} // namespace

AgentRow AgentRow::of(const AgentSummary &known, const Place *place, const AgentDocument *document)
{
    const AgentSummary summary = document ? summaryOf(known, *document) : known;
    const QString title = place ? place->title() : QString();
    return {.path = summary.path,
            .fileName = summary.fileName,
            .name = summary.name,
            .description = firstLine(summary.description),
            .place = title,
            .folder = shownFolder(summary.path, place),
            .model = summary.model,
            .tools = summary.tools,
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
            .facts = AgentFacts::of(summary, title)};
}

} // namespace dossier
