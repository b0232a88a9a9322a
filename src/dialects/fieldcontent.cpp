// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldcontent.h"

#include "agentfile/headeredit.h"
#include "text/sourcetext.h"
#include "text/wellformed.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::FieldContent)
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

/// What a client reads as U+FFFD in a value, in its order: bytes that are no
/// text, and that character itself.
class Unread
{
public:
    explicit Unread(const QString &raw)
    {
        const QString spelled = SourceText::spelledOut(raw);
        const QString read = wellFormed(spelled);
        for (qsizetype i = 0; i < read.size(); ++i) {
            if (read[i] == QChar::ReplacementCharacter)
                m_units += spelled[i];
        }
    }

    QJsonValue putInto(const QJsonValue &read)
    {
        if (read.isString())
            return putInto(read.toString());
        if (!read.isArray())
            return read;
        QJsonArray items;
        for (const auto &item : read.toArray())
            items.append(putInto(QJsonValue(item)));
        return items;
    }

    /// Each had its place, and each place its unit.
    [[nodiscard]] bool isUsedUp() const { return m_used == m_units.size(); }

private:
    QString putInto(QString text)
    {
        for (QChar &unit : text) {
            if (unit != QChar::ReplacementCharacter)
                continue;
            if (m_used < m_units.size())
                unit = m_units[m_used];
            ++m_used;
        }
        return text;
    }

    QString m_units;
    qsizetype m_used = 0;
};

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

Result<QJsonValue> asWritten(const QJsonValue &read, const HeaderEntry &entry, const QString &text)
{
    const QString raw = text.sliced(entry.valueRange.start, entry.valueRange.length);
    if (wellFormed(raw) == raw || read.isObject())
        return read;
    const QJsonValue strict = entry.value ? entry.value->toJson() : QJsonValue();
    if (asRead(strict) == read)
        return strict;
    Unread unread(raw);
    const QJsonValue written = unread.putInto(read);
    if (unread.isUsedUp())
        return written;
    return std::unexpected(
        Error{.code = Error::Code::Refused,
              .text = Texts::tr("This value has bytes that are no text, and where they stand in what "
                                "is read cannot be told. Edit it in the text.")});
}

FieldContent FieldContent::of(const AgentFile &file, const Reading &reading, const QString &key)
{
    FieldContent content;
    const HeaderEntry *entry = file.entry(key);
    if (!entry)
        return content;
    content.isPresent = true;
    content.yaml = yamlText(file.text(), entry->valueRange);
    if (const FieldReading *field = reading.field(key)) {
        const auto written = asWritten(field->value, *entry, file.text());
        takeJson(content, written.value_or(field->value));
        if (!written) {
            content.isEditable = false;
            content.reason = written.error().text;
        }
    } else if (entry->value) {
        takeJson(content, entry->value->toJson());
    }
    if (entry->mark == HeaderEntry::Mark::Opaque) {
        content.isEditable = false;
        content.reason = entry->reason;
        content.text = content.yaml;
    }
    return content;
}

} // namespace dossier
