// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "jsonreport.h"

#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString lineEndName(LineEnd lineEnd)
{
    switch (lineEnd) {
    case LineEnd::CrLf:
        return u"crlf"_s;
    case LineEnd::Cr:
        return u"cr"_s;
    case LineEnd::Lf:
        break;
    }
    return u"lf"_s;
}

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf16Le:
        return u"utf-16le"_s;
    case Encoding::Utf16Be:
        return u"utf-16be"_s;
    case Encoding::Utf8:
        break;
    }
    return u"utf-8"_s;
}

QJsonValue formatJson(const std::optional<FileFormat> &format)
{
    if (!format)
        return QJsonValue::Null;
    return QJsonObject{{u"encoding"_s, encodingName(format->encoding)},
                       {u"bom"_s, format->bom},
                       {u"lineEnd"_s, lineEndName(format->lineEnd)}};
}

QJsonObject fixJson(const Fix &fix, const Positions &positions)
{
    QJsonArray edits;
    for (const TextEdit &edit : fix.changes.edits()) {
        const qsizetype start = positions.position(edit.range.start).offset;
        const qsizetype end = positions.position(edit.range.end()).offset;
        edits +=
            QJsonObject{{u"offset"_s, start}, {u"length"_s, end - start}, {u"text"_s, positions.fileText(edit.text)}};
    }
    return {{u"id"_s, fix.id},
            {u"title"_s, fix.title},
            {u"safe"_s, fix.safe},
            {u"edits"_s, edits},
            {u"format"_s, formatJson(fix.format)}};
}

class JsonReport : public Report
{
public:
    explicit JsonReport(const Checker &checker)
        : m_checker(checker)
    {
    }

    bool wantsFixes() const override { return true; }
    bool wantsPortable() const override { return true; }
    QByteArray head() const override { return "{\"version\":1,\"files\":["; }
    QByteArray separator() const override { return ","; }

    QByteArray file(const FileFindings &findings) const override
    {
        const Reading &reading = findings.input.reading;
        const Dialect &dialect = *findings.input.client.dialect;
        QJsonArray diagnostics;
        if (!findings.diagnostics.empty()) {
            const Positions positions(findings.input.file.source());
            for (const Diagnostic &diagnostic : findings.diagnostics)
                diagnostics += diagnosticJson(diagnostic, positions, dialect);
        }
        const QJsonObject object{
            {u"path"_s, findings.path},
            {u"dialect"_s, dialect.id()},
            {u"header"_s, toString(reading.header)},
            {u"outcome"_s, toString(reading.outcome)},
            {u"strictYaml"_s, findings.input.file.isStrictYaml()},
            {u"portable"_s, QJsonArray::fromStringList(findings.portable)},
            {u"name"_s, reading.name ? QJsonValue(*reading.name) : QJsonValue()},
            {u"description"_s, reading.description ? QJsonValue(*reading.description) : QJsonValue()},
            {u"diagnostics"_s, diagnostics}};
        return '\n' + QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    QByteArray tail(const DiagnosticCounts &counts, const DiagnosticCounts &) const override
    {
        const QJsonObject summary{{u"files"_s, counts.files},
                                  {u"errors"_s, counts.errors},
                                  {u"warnings"_s, counts.warnings},
                                  {u"infos"_s, counts.infos}};
        return "\n],\"summary\":" + QJsonDocument(summary).toJson(QJsonDocument::Compact) + "}\n";
    }

private:
    QJsonObject diagnosticJson(const Diagnostic &diagnostic, const Positions &positions, const Dialect &dialect) const
    {
        QJsonArray related;
        for (const RelatedRange &place : diagnostic.related)
            related += QJsonObject{{u"range"_s, positions.range(place.range)}, {u"message"_s, place.message}};
        QJsonArray fixes;
        for (const Fix &fix : diagnostic.fixes)
            fixes += fixJson(fix, positions);
        return {{u"rule"_s, diagnostic.rule},
                {u"severity"_s, toString(diagnostic.severity)},
                {u"message"_s, diagnostic.message},
                {u"range"_s, positions.range(diagnostic.range)},
                {u"related"_s, related},
                {u"helpUrl"_s, helpUrlOf(m_checker, diagnostic.rule, dialect)},
                {u"fixes"_s, fixes}};
    }

    const Checker &m_checker;
};

} // namespace

QString helpUrlOf(const Checker &checker, const QString &ruleId, const Dialect &dialect)
{
    for (const auto &rule : checker.rules()) {
        if (rule->id() == ruleId)
            return rule->helpUrl(dialect).toString();
    }
    return {};
}

std::unique_ptr<const Report> makeJsonReport(const Checker &checker)
{
    return std::make_unique<JsonReport>(checker);
}

} // namespace dossier
