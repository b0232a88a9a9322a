// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/checker.h"
#include "checks/destinations.h"
#include "checks/rights.h"
#include "checks/verdict.h"
#include "commands.h"
#include "library/installedclient.h"
#include "positions.h"
#include "preparation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// A file with all that is told of it.
struct Shown {
    CheckInput input;
    std::vector<Diagnostic> diagnostics;
    Rights rights;
    std::vector<Destination> destinations;
    QString installed; ///< version of the client on this computer, may be empty
};

QJsonArray asJson(const std::vector<Destination> &destinations)
{
    QJsonArray list;
    for (const Destination &destination : destinations) {
        list += QJsonObject{
            {u"id"_s, destination.id}, {u"state"_s, toString(destination.state)}, {u"message"_s, destination.sentence}};
    }
    return list;
}

QByteArray asJson(const QString &path, const Shown &shown)
{
    const CheckInput &input = shown.input;
    const Reading &reading = input.reading;
    const Positions positions(input.file.source());
    QJsonObject fields;
    for (const FieldReading &field : reading.fields)
        fields.insert(field.key, field.value.isUndefined() ? QJsonValue() : field.value);
    QJsonArray notes;
    for (const ReadingNote &note : reading.notes) {
        notes += QJsonObject{{u"id"_s, note.id}, {u"message"_s, note.text}, {u"range"_s, positions.range(note.range)}};
    }
    if (reading.error) {
        notes += QJsonObject{{u"id"_s, u"error"_s},
                             {u"message"_s, reading.error->text},
                             {u"range"_s, positions.range(reading.error->range.value_or(TextRange{}))}};
    }
    const QJsonObject prompt{{u"text"_s, reading.prompt}, {u"range"_s, positions.range(reading.promptRange)}};
    const QJsonObject object{{u"version"_s, 1},
                             {u"path"_s, path},
                             {u"dialect"_s, input.client.dialect->id()},
                             {u"header"_s, toString(reading.header)},
                             {u"outcome"_s, toString(reading.outcome)},
                             {u"fields"_s, fields},
                             {u"prompt"_s, prompt},
                             {u"notes"_s, notes},
                             {u"rights"_s, shown.rights.sentence},
                             {u"measuredVersion"_s, input.client.dialect->measuredVersion()},
                             {u"installedVersion"_s, shown.installed.isEmpty() ? QJsonValue() : shown.installed},
                             {u"destinations"_s, asJson(shown.destinations)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// A value on lines of its own where it has several.
QString readable(const QJsonValue &value)
{
    if (value.isString()) {
        QStringList lines = value.toString().split(u'\n');
        for (QString &line : lines)
            line = oneLine(line);
        return lines.join("\n    "_L1);
    }
    if (value.isNull() || value.isUndefined())
        return {};
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return oneLine(QString::fromUtf8(json.sliced(1, json.size() - 2)));
}

class ShowCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ShowCommand)
public:
    QString name() const override { return u"show"_s; }
    QString synopsis() const override { return u"[--dialect D] [--format text|json] PATH"_s; }
    QString summary() const override { return tr("Shows what the client reads: header, fields, prompt, and why."); }

    std::vector<OptionSpec> options() const override
    {
        return {dialectOption(), {u"format"_s, u"F"_s, tr("The form of the answer."), {u"text"_s, u"json"_s}}};
    }

    Result<ExitStatus> run(const CommandInput &command) const override
    {
        if (command.arguments.positional().size() != 1)
            return usageError(tr("“show” takes one file."));
        const QString &path = command.arguments.positional().front();
        const Checker checker;
        const Preparation preparation(command, checker);
        const auto prepared = preparation.read(path);
        if (!prepared)
            return std::unexpected(prepared.error());
        for (const Error &problem : preparation.problems())
            command.console.complain(problem.text);
        Shown shown{prepared->input, {}, {}, {}, {}};
        const CheckInput &input = shown.input;
        shown.diagnostics = checker.check(input);
        shown.rights = rightsOf(input.reading, *input.client.dialect, input.context, shown.diagnostics);
        shown.destinations = destinationsOf(input, command.dialects, shown.diagnostics);
        shown.installed = installedVersion(*input.client.dialect, command.environment.home);
        if (command.arguments.value(u"format"_s) == "json"_L1)
            command.console.write(asJson(path, shown));
        else
            showText(path, shown, command.console);
        return ExitStatus::Good;
    }

private:
    static void showText(const QString &path, const Shown &shown, const Console &console)
    {
        const CheckInput &input = shown.input;
        const Reading &reading = input.reading;
        const Dialect &dialect = *input.client.dialect;
        console.writeLine(oneLine(path));
        for (const Verdict::Sentence &sentence : verdictOf(input, shown.diagnostics).sentences)
            console.writeLine(u"  "_s + oneLine(sentence.text));
        console.writeLine(tr("Read for: %1 (measured with %2)").arg(dialect.title(), dialect.measuredVersion()));
        if (isNewerVersion(shown.installed, dialect.measuredVersion()))
            console.writeLine(tr("Installed here is %1, which is newer; it may read otherwise.").arg(shown.installed));
        console.writeLine(tr("Header: %1, outcome: %2").arg(toString(reading.header), toString(reading.outcome)));
        for (const FieldReading &field : reading.fields)
            console.writeLine(u"  "_s + oneLine(field.key) + u": "_s + readable(field.value));
        console.writeLine(tr("Rights: %1").arg(shown.rights.sentence));
        showPrompt(input, console);
        console.writeLine(tr("Where it loads, as if it lay in a project’s agents folder:"));
        for (const Destination &destination : shown.destinations)
            console.writeLine(u"  "_s + oneLine(destination.title) + u": "_s + oneLine(destination.sentence));
    }

    static void showPrompt(const CheckInput &input, const Console &console)
    {
        const Reading &reading = input.reading;
        const Positions positions(input.file.source());
        const FilePosition start = positions.position(reading.promptRange.start);
        const FilePosition end = positions.position(reading.promptRange.end());
        console.writeLine(
            tr("Prompt: lines %1 to %2, %3 characters").arg(start.line).arg(end.line).arg(reading.prompt.size()));
        for (const ReadingNote &note : reading.notes) {
            const FilePosition at = positions.position(note.range.start);
            console.writeLine(tr("Line %1: %2").arg(at.line).arg(oneLine(note.text)));
        }
        if (reading.error)
            console.writeLine(oneLine(reading.error->text));
    }
};

} // namespace

std::unique_ptr<const Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace dossier
