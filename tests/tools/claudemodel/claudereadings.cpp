// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
//
// What ClaudeLoader makes of files, for a comparison with the model beside
// this file. Reads one JSON object a line on standard input, {"bytes": base64,
// "plugin": bool}, and writes one a line.
#include "dialects/dialects.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace dossier;
using namespace Qt::StringLiterals;

namespace {

/// JSON has no word for these, but the client's parser has numbers.
QJsonValue spelled(const QJsonValue &value)
{
    if (value.isDouble() && !std::isfinite(value.toDouble())) {
        const double number = value.toDouble();
        return QJsonObject{{u"$number"_s, std::isnan(number) ? u"NaN"_s : number > 0 ? u"Infinity"_s : u"-Infinity"_s}};
    }
    return value;
}

QJsonObject toJson(const Reading &reading)
{
    QJsonObject fields;
    for (const FieldReading &field : reading.fields)
        fields.insert(field.key, spelled(field.value));
    QJsonArray notes;
    for (const ReadingNote &note : reading.notes)
        notes.append(note.id);
    QJsonObject json{{u"header"_s, toString(reading.header)},
                     {u"outcome"_s, toString(reading.outcome)},
                     {u"fields"_s, fields},
                     {u"prompt"_s, reading.prompt},
                     {u"notes"_s, notes}};
    if (reading.name)
        json.insert(u"name"_s, *reading.name);
    if (reading.description)
        json.insert(u"description"_s, *reading.description);
    if (reading.error)
        json.insert(u"error"_s, reading.error->text);
    return json;
}

QJsonObject answer(const Loader &loader, const QJsonObject &question)
{
    const QByteArray bytes = QByteArray::fromBase64(question.value("bytes"_L1).toString().toLatin1());
    FileContext context;
    context.path = u"/p/.claude/agents/probe.md"_s;
    context.place = question.value("plugin"_L1).toBool() ? FileContext::Place::Plugin : FileContext::Place::Project;
    return toJson(loader.read(AgentFile::parse(SourceText::fromBytes(bytes)), context));
}

} // namespace

int main()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 2;
    const Dialects dialects = Dialects::load();
    const Loader &loader = *dialects.client({}).loader;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        const QJsonObject question = QJsonDocument::fromJson(line).object();
        out.write(QJsonDocument(answer(loader, question)).toJson(QJsonDocument::Compact) + '\n');
        out.flush();
    }
    return 0;
}
