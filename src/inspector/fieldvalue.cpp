// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldvalue.h"

#include "document/agentdocument.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::FieldValue)
};

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

void takeJson(FieldValue &shown, const QJsonValue &value)
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

QString FieldValue::documentReason(const AgentDocument &document)
{
    if (document.isReadOnly())
        return Texts::tr("This file is open for reading only.");
    if (document.file().header() == AgentFile::Header::Unclosed) {
        return Texts::tr("The header has no closing line of “---”, so nobody can tell where it ends. Add that line in "
                         "the text; then the fields can be edited here.");
    }
    return {};
}

FieldValue FieldValue::of(const AgentDocument &document, const QString &key)
{
    FieldValue shown;
    const AgentFile &file = document.file();
    const HeaderEntry *entry = file.entry(key);
    const FieldReading *field = document.reading().field(key);
    if (entry) {
        shown.isPresent = true;
        shown.yaml = yamlText(file.text(), entry->valueRange);
        if (field)
            takeJson(shown, field->value);
        else if (entry->value)
            takeJson(shown, entry->value->toJson());
        if (entry->mark == HeaderEntry::Mark::Opaque) {
            shown.isEditable = false;
            shown.reason = entry->reason;
            shown.text = shown.yaml;
        }
    }
    if (!documentReason(document).isEmpty())
        shown.isEditable = false;
    return shown;
}

} // namespace dossier
