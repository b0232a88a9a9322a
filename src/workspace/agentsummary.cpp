// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentsummary.h"

#include "checks/rights.h"
#include "checks/verdict.h"
#include "storage/readfile.h"

#include <QFileInfo>

namespace dossier {

using namespace Qt::StringLiterals;

QString firstLine(const QString &description)
{
    return description.trimmed().section(u'\n', 0, 0).section(u"\\n"_s, 0, 0);
}

AgentSummary AgentSummary::ofFile(const QString &path, const Surroundings &surroundings, const Checker &checker)
{
    AgentSummary summary;
    summary.path = path;
    summary.fileName = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        summary.isMissing = true;
        return summary;
    }
    CheckInput input = surroundings.of(path);
    readInto(input, SourceText::fromBytes(*bytes));
    input.wantsFixes = false;
    summary.name = input.reading.name.value_or(QString());
    summary.description = firstLine(input.reading.description.value_or(QString()));
    if (const FieldReading *colour = input.reading.field(u"color"))
        summary.colour = colour->value.toVariant().toString();
    summary.outcome = input.reading.outcome;
    summary.descriptionTokens = dossier::descriptionTokens(input.reading.description.value_or(QString()));
    summary.starts = startableAgents(input.reading);
    for (const Diagnostic &diagnostic : checker.check(input)) {
        summary.problems += diagnostic.severity != Severity::Info;
        summary.errors += diagnostic.severity == Severity::Error;
    }
    return summary;
}

} // namespace dossier
