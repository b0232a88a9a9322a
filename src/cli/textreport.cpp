// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "console.h"
#include "report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::TextReport)
};

/// path:line:column: severity: message [rule], as compilers write it.
class TextReport : public Report
{
public:
    QByteArray file(const FileFindings &findings) const override
    {
        QByteArray lines;
        if (findings.diagnostics.empty())
            return lines;
        const Positions positions(findings.input.file.source());
        for (const Diagnostic &diagnostic : findings.diagnostics) {
            const FilePosition at = positions.position(diagnostic.range.start);
            const QString line = findings.path + u':' + QString::number(at.line) + u':' + QString::number(at.column) +
                                 u": "_s + word(diagnostic.severity) + u": "_s + diagnostic.message + u" ["_s +
                                 diagnostic.rule + u']';
            lines += toOutput(oneLine(line)) + '\n';
        }
        return lines;
    }

    QByteArray tail(const DiagnosticCounts &counts, const DiagnosticCounts &shown) const override
    {
        return toOutput(countLine(counts, shown)) + '\n';
    }

private:
    /// The words of the contract: other programs look for them.
    static QString word(Severity severity) { return toString(severity); }
};

/// Workflow commands that GitHub turns into annotations.
class GithubReport : public Report
{
public:
    QByteArray file(const FileFindings &findings) const override
    {
        QByteArray lines;
        if (findings.diagnostics.empty())
            return lines;
        const Positions positions(findings.input.file.source());
        for (const Diagnostic &diagnostic : findings.diagnostics) {
            const FilePosition start = positions.position(diagnostic.range.start);
            const FilePosition end = positions.position(diagnostic.range.end());
            QString line =
                u"::%1 file=%2,line=%3,endLine=%4"_s.arg(command(diagnostic.severity), property(findings.path),
                                                         QString::number(start.line), QString::number(end.line));
            if (start.line == end.line)
                line += u",col=%1,endColumn=%2"_s.arg(start.column).arg(end.column);
            line += u",title=%1::%2"_s.arg(property(diagnostic.rule), data(diagnostic.message));
            lines += toOutput(line) + '\n';
        }
        return lines;
    }

    /// A plain line is no command; it goes to the log.
    QByteArray tail(const DiagnosticCounts &counts, const DiagnosticCounts &shown) const override
    {
        return toOutput(countLine(counts, shown)) + '\n';
    }

private:
    static QString command(Severity severity) { return severity == Severity::Info ? u"notice"_s : toString(severity); }

    static QString data(QString text)
    {
        return oneLine(text.replace(u'%', u"%25"_s).replace(u'\r', u"%0D"_s).replace(u'\n', u"%0A"_s));
    }

    static QString property(const QString &text) { return data(text).replace(u':', u"%3A"_s).replace(u',', u"%2C"_s); }
};

} // namespace

QString countLine(const DiagnosticCounts &counts, const DiagnosticCounts &shown)
{
    QStringList said{Texts::tr("Files checked: %1. Errors: %2, warnings: %3, tips: %4.")
                         .arg(counts.files)
                         .arg(counts.errors)
                         .arg(counts.warnings)
                         .arg(counts.infos)};
    const qsizetype hidden =
        counts.errors + counts.warnings + counts.infos - shown.errors - shown.warnings - shown.infos;
    if (hidden > 0)
        said << Texts::tr("Not shown: %1.").arg(hidden);
    return said.join(u' ');
}

std::unique_ptr<const Report> makeTextReport()
{
    return std::make_unique<TextReport>();
}

std::unique_ptr<const Report> makeGithubReport()
{
    return std::make_unique<GithubReport>();
}

} // namespace dossier
