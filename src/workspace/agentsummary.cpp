// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentsummary.h"

#include "storage/readfile.h"

#include <QFileInfo>

namespace dossier {

using namespace Qt::StringLiterals;

QString firstLine(const QString &description)
{
    return description.trimmed().section(u'\n', 0, 0).section(u"\\n"_s, 0, 0);
}

AgentSummary AgentSummary::ofFile(const QString &path, const Client &client, const FileContext &context,
                                  const Checker &checker)
{
    AgentSummary summary;
    summary.path = path;
    summary.fileName = QFileInfo(path).fileName();
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        summary.isMissing = true;
        return summary;
    }
    CheckInput input;
    input.file = AgentFile::parse(SourceText::fromBytes(*bytes));
    input.client = client;
    input.context = context;
    input.reading = client.loader->read(input.file, context);
    summary.name = input.reading.name.value_or(QString());
    summary.description = firstLine(input.reading.description.value_or(QString()));
    if (const FieldReading *colour = input.reading.field(u"color"))
        summary.colour = colour->value.toVariant().toString();
    summary.outcome = input.reading.outcome;
    for (const Diagnostic &diagnostic : checker.check(input)) {
        summary.problems += diagnostic.severity != Severity::Info;
        summary.errors += diagnostic.severity == Severity::Error;
    }
    return summary;
}

} // namespace dossier
