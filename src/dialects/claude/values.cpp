// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "values.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <limits>

namespace dossier::claude {

using namespace Qt::StringLiterals;
using yaml::Node;

namespace {

/// A key as the client's language makes text of it.
QString keyOf(const Node &key)
{
    if (key.kind == Node::Kind::Mapping)
        return u"[object Object]"_s;
    if (key.kind == Node::Kind::Sequence) {
        QStringList items;
        for (const Node &item : key.items)
            items.append(keyOf(item));
        return items.join(u',');
    }
    const QJsonValue value = valueOf(key);
    if (value.isNull())
        return u"null"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

/// Undefined for what is no number that only the client's parser knows.
QJsonValue clientNumber(QStringView text)
{
    const bool isSigned = text.startsWith(u'-') || text.startsWith(u'+');
    const bool isNegative = text.startsWith(u'-');
    const QStringView digits = text.sliced(isSigned ? 1 : 0);
    using Limits = std::numeric_limits<double>;
    if (digits == ".inf"_L1 || digits == ".Inf"_L1 || digits == ".INF"_L1)
        return isNegative ? -Limits::infinity() : Limits::infinity();
    if (!isSigned && (digits == ".nan"_L1 || digits == ".NaN"_L1 || digits == ".NAN"_L1))
        return Limits::quiet_NaN();
    if (!isSigned || (!digits.startsWith("0x"_L1) && !digits.startsWith("0o"_L1)))
        return QJsonValue::Undefined;
    bool isNumber = false;
    const double number = static_cast<double>(digits.sliced(2).toULongLong(&isNumber, digits[1] == u'x' ? 16 : 8));
    return isNumber ? QJsonValue(isNegative ? -number : number) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue scalarOf(const Node &node)
{
    if (node.style != yaml::ScalarStyle::Plain)
        return node.value; // whatever its tag says
    const bool isText = node.tag == "!"_L1 || node.tag == "tag:yaml.org,2002:str"_L1;
    if (!node.tag.isEmpty())
        return node.value.isEmpty() && !isText ? QJsonValue(QJsonValue::Null) : node.toJson();
    const QJsonValue number = node.value.isEmpty() ? QJsonValue::Undefined : clientNumber(node.value);
    return number.isUndefined() ? node.toJson() : number;
}

bool isMerge(const Node &key, const Node &value)
{
    return key.kind == Node::Kind::Scalar && key.value == "<<"_L1 && value.kind != Node::Kind::Scalar;
}

void mergeInto(std::vector<Entry> &entries, QSet<QString> &keys, const Node &source)
{
    for (const Node &item : source.items)
        mergeInto(entries, keys, item);
    if (source.kind != Node::Kind::Mapping)
        return;
    for (Entry &entry : entriesOf(source)) {
        if (keys.contains(entry.key))
            continue;
        keys.insert(entry.key);
        entries.push_back(std::move(entry));
    }
}

} // namespace

std::vector<Entry> entriesOf(const Node &mapping)
{
    std::vector<Entry> entries;
    std::vector<const Node *> merged;
    for (const auto &[key, value] : mapping.entries) {
        if (isMerge(key, value))
            merged.push_back(&value);
        else
            entries.push_back({keyOf(key), &key, &value});
    }
    if (merged.empty())
        return entries;
    QSet<QString> keys;
    for (const Entry &entry : entries)
        keys.insert(entry.key);
    for (const Node *source : merged)
        mergeInto(entries, keys, *source);
    return entries;
}

QJsonValue valueOf(const Node &node)
{
    if (node.kind == Node::Kind::Scalar)
        return scalarOf(node);
    if (node.kind == Node::Kind::Sequence) {
        QJsonArray array;
        for (const Node &item : node.items)
            array.append(valueOf(item));
        return array;
    }
    QJsonObject object;
    for (const Entry &entry : entriesOf(node))
        object.insert(entry.key, valueOf(*entry.value));
    return object;
}

} // namespace dossier::claude
