// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldcontent.h"

#include "agentfile/headeredit.h"
#include "text/sourcetext.h"
#include "text/wellformed.h"

#include <QJsonArray>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString scalarText(const QJsonValue &value)
{
    return value.isNull() ? QString() : value.toVariant().toString();
}

bool isScalarList(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isArray() &&
           std::ranges::none_of(array, [](const QJsonValue &item) { return item.isArray() || item.isObject(); });
}

/// YAML of an entry as it stands, its further lines moved to the left.
QString yamlText(const QString &text, TextRange range)
{
    const qsizetype lineStart = text.lastIndexOf(u'\n', qMax<qsizetype>(0, range.start - 1)) + 1;
    const qsizetype indent =
        text.sliced(lineStart, range.start - lineStart).trimmed().isEmpty() ? range.start - lineStart : 0;
    QStringList lines = text.mid(range.start, range.length).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        qsizetype cut = 0;
        while (cut < indent && cut < lines[i].size() && lines[i][cut] == u' ')
            ++cut;
        lines[i].remove(0, cut);
    }
    return lines.join(u'\n');
}

void takeJson(FieldContent &shown, const QJsonValue &value)
{
    if (isScalarList(value)) {
        const QJsonArray array = value.toArray();
        for (const auto &item : array)
            shown.items << scalarText(item);
        shown.text = shown.items.join(u", "_s);
    } else if (value.isArray() || value.isObject()) {
        shown.text = shown.yaml;
    } else {
        shown.text = scalarText(value);
        shown.items = splitCommaList(shown.text);
    }
}

} // namespace

QJsonValue asRead(const QJsonValue &value)
{
    if (value.isString())
        return wellFormed(value.toString());
    if (!value.isArray())
        return value;
    QJsonArray items;
    for (const auto &item : value.toArray())
        items.append(asRead(item));
    return items;
}

QJsonValue asWritten(const QJsonValue &read, const HeaderEntry &entry, const QString &text)
{
    const QString raw = text.sliced(entry.valueRange.start, entry.valueRange.length);
    if (wellFormed(raw) == raw)
        return read;
    for (const QJsonValue &written :
         {entry.value ? entry.value->toJson() : QJsonValue(), QJsonValue(SourceText::spelledOut(raw))}) {
        if (asRead(written) == read)
            return written;
    }
    return read;
}

FieldContent FieldContent::of(const AgentFile &file, const Reading &reading, const QString &key)
{
    FieldContent content;
    const HeaderEntry *entry = file.entry(key);
    if (!entry)
        return content;
    content.isPresent = true;
    content.yaml = yamlText(file.text(), entry->valueRange);
    if (const FieldReading *field = reading.field(key))
        takeJson(content, asWritten(field->value, *entry, file.text()));
    else if (entry->value)
        takeJson(content, entry->value->toJson());
    if (entry->mark == HeaderEntry::Mark::Opaque) {
        content.isEditable = false;
        content.reason = entry->reason;
        content.text = content.yaml;
    }
    return content;
}

} // namespace dossier
