// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "report.h"

namespace dossier {

void DiagnosticCounts::add(const DiagnosticCounts &other)
{
    files += other.files;
    errors += other.errors;
    warnings += other.warnings;
    infos += other.infos;
}

std::unique_ptr<const Report> Report::make(const QString &format, const Checker &checker, const Dialect &dialect)
{
    using namespace Qt::StringLiterals;
    if (format == "json"_L1)
        return makeJsonReport(checker);
    if (format == "sarif"_L1)
        return makeSarifReport(checker, dialect);
    if (format == "github"_L1)
        return makeGithubReport();
    return makeTextReport();
}

} // namespace dossier
