// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentfile/headeredit.h"
#include "rules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace dossier {

QStringList toolItems(const QJsonValue &value)
{
    if (value.isString())
        return splitCommaList(value.toString());
    QStringList items;
    for (const auto &item : value.toArray()) {
        if (item.isString() && !item.toString().trimmed().isEmpty())
            items += item.toString().trimmed();
    }
    return items;
}

QString toolName(const QString &item)
{
    const qsizetype bracket = item.indexOf(u'(');
    return bracket < 0 ? item : item.first(bracket).trimmed();
}

TextRange itemRange(const CheckedFile &file, const FieldReading &field, const QString &item, int occurrence)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'*'; };
    const QString &text = file.text();
    qsizetype at = text.indexOf(item, field.valueRange.start);
    while (at >= 0 && at + item.size() <= field.valueRange.end()) {
        const qsizetype end = at + item.size();
        const bool isWhole = (at == 0 || !isPart(text[at - 1])) && (end == text.size() || !isPart(text[end]));
        if (isWhole && occurrence-- == 0)
            return {at, item.size()};
        at = text.indexOf(item, at + 1);
    }
    return field.valueRange;
}

} // namespace dossier
