// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/checker.h"
#include "positions.h"

#include <QByteArray>

#include <memory>

namespace dossier {

/// How many diagnostics of each weight; adds up over files.
struct DiagnosticCounts {
    qsizetype files = 0;
    qsizetype errors = 0;
    qsizetype warnings = 0;
    qsizetype infos = 0;

    void add(const DiagnosticCounts &other);
};

/// What was found in one file.
struct FileFindings {
    QString path; ///< as the person gave it
    CheckInput input;
    QStringList portable; ///< ids of the clients that load it
    std::vector<Diagnostic> diagnostics;
};

/// One form in which findings are written. Stateless; any thread.
class Report
{
public:
    virtual ~Report() = default;
    /// By the contract's name of the format: text, json, sarif, github.
    [[nodiscard]] static std::unique_ptr<const Report> make(const QString &format, const Checker &checker,
                                                            const Dialect &dialect);

    /// Whether it tells how to mend things: without, files are checked sooner.
    [[nodiscard]] virtual bool wantsFixes() const { return false; }
    /// Whether it tells which clients load a file: each has to read it for that.
    [[nodiscard]] virtual bool wantsPortable() const { return false; }
    [[nodiscard]] virtual QByteArray head() const { return {}; }
    [[nodiscard]] virtual QByteArray file(const FileFindings &findings) const = 0;
    [[nodiscard]] virtual QByteArray separator() const { return {}; } ///< between files that wrote something
    /// `counts` are of all that was found, `shown` of what was written.
    [[nodiscard]] virtual QByteArray tail(const DiagnosticCounts &counts, const DiagnosticCounts &shown) const = 0;
};

/// The last line of an answer for people: how many files, how much of each
/// weight, and how much of that is not shown.
[[nodiscard]] QString countLine(const DiagnosticCounts &counts, const DiagnosticCounts &shown);

[[nodiscard]] std::unique_ptr<const Report> makeTextReport();
[[nodiscard]] std::unique_ptr<const Report> makeGithubReport();
[[nodiscard]] std::unique_ptr<const Report> makeJsonReport(const Checker &checker);
[[nodiscard]] std::unique_ptr<const Report> makeSarifReport(const Checker &checker, const Dialect &dialect);

} // namespace dossier
