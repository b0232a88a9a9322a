// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/rulepage.h"
#include "report.h"
#include "storage/nativepath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString level(Severity severity)
{
    return severity == Severity::Info ? u"note"_s : toString(severity);
}

QJsonObject region(const Positions &positions, TextRange range)
{
    const FilePosition start = positions.position(range.start);
    const FilePosition end = positions.position(range.end());
    return {{u"startLine"_s, start.line},    {u"startColumn"_s, start.column},
            {u"endLine"_s, end.line},        {u"endColumn"_s, end.column},
            {u"charOffset"_s, start.offset}, {u"charLength"_s, end.offset - start.offset}};
}

QJsonObject artifact(const QString &path)
{
    const QString uri = isAbsolutePath(path) ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)
                                             : QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return {{u"uri"_s, uri}};
}

/// SARIF 2.1.0, one run.
class SarifReport : public Report
{
public:
    SarifReport(const Checker &checker, const Dialect &dialect)
        : m_checker(checker)
        , m_dialect(dialect)
    {
    }

    bool wantsFixes() const override { return true; }

    QByteArray head() const override
    {
        QJsonArray rules;
        for (const auto &rule : m_checker.rules()) {
            rules += ruleJson(*rule);
        }
        const QJsonObject driver{
            {u"name"_s, u"Dossier"_s}, {u"version"_s, QStringLiteral(DOSSIER_VERSION)}, {u"rules"_s, rules}};
        return "{\"$schema\":\"https://json.schemastore.org/"
               "sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{"
               "\"driver\":" +
               QJsonDocument(driver).toJson(QJsonDocument::Compact) +
               "},\"columnKind\":\"utf16CodeUnits\",\"results\":[";
    }

    QByteArray separator() const override { return ","; }

    QByteArray file(const FileFindings &findings) const override
    {
        QByteArray results;
        if (findings.diagnostics.empty())
            return results;
        const Positions positions(findings.input.file.source());
        for (const Diagnostic &diagnostic : findings.diagnostics) {
            const QByteArray result =
                QJsonDocument(resultJson(findings.path, diagnostic, positions)).toJson(QJsonDocument::Compact);
            results += (results.isEmpty() ? "\n" : ",\n") + result;
        }
        return results;
    }

    QByteArray tail(const DiagnosticCounts &counts, const DiagnosticCounts &) const override
    {
        return "\n],\"properties\":{\"filesChecked\":" + QByteArray::number(counts.files) + "}}]}\n";
    }

private:
    QJsonObject ruleJson(const Rule &rule) const
    {
        const auto found = RulePage::of(rule.id());
        const QString page = found ? found->markdown() : rule.summary();
        return {{u"id"_s, rule.id()},
                {u"shortDescription"_s, QJsonObject{{u"text"_s, rule.summary()}}},
                {u"help"_s, QJsonObject{{u"text"_s, page}, {u"markdown"_s, page}}},
                {u"helpUri"_s, rule.helpUrl(m_dialect).toString()},
                {u"defaultConfiguration"_s,
                 QJsonObject{{u"level"_s, level(rule.severity())}, {u"enabled"_s, rule.isOnByDefault()}}}};
    }

    static QJsonObject resultJson(const QString &path, const Diagnostic &diagnostic, const Positions &positions)
    {
        const auto location = [&path, &positions](TextRange range) {
            return QJsonObject{{u"artifactLocation"_s, artifact(path)}, {u"region"_s, region(positions, range)}};
        };
        QJsonArray related;
        for (const RelatedRange &place : diagnostic.related) {
            related += QJsonObject{{u"physicalLocation"_s, location(place.range)},
                                   {u"message"_s, QJsonObject{{u"text"_s, place.message}}}};
        }
        QJsonArray fixes;
        for (const Fix &fix : diagnostic.fixes) {
            if (!fix.changes.isEmpty())
                fixes += fixJson(path, fix, positions);
        }
        return {{u"ruleId"_s, diagnostic.rule},
                {u"level"_s, level(diagnostic.severity)},
                {u"message"_s, QJsonObject{{u"text"_s, diagnostic.message}}},
                {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, location(diagnostic.range)}}}},
                {u"relatedLocations"_s, related},
                {u"fixes"_s, fixes}};
    }

    static QJsonObject fixJson(const QString &path, const Fix &fix, const Positions &positions)
    {
        QJsonArray replacements;
        for (const TextEdit &edit : fix.changes.edits()) {
            replacements +=
                QJsonObject{{u"deletedRegion"_s, region(positions, edit.range)},
                            {u"insertedContent"_s, QJsonObject{{u"text"_s, positions.fileText(edit.text)}}}};
        }
        return {{u"description"_s, QJsonObject{{u"text"_s, fix.title}}},
                {u"artifactChanges"_s,
                 QJsonArray{QJsonObject{{u"artifactLocation"_s, artifact(path)}, {u"replacements"_s, replacements}}}}};
    }

    const Checker &m_checker;
    const Dialect &m_dialect;
};

} // namespace

std::unique_ptr<const Report> makeSarifReport(const Checker &checker, const Dialect &dialect)
{
    return std::make_unique<SarifReport>(checker, dialect);
}

} // namespace dossier
