// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "jsvalue.h"

#include "numberscan.h"
#include "timestamp.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace dossier::js {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCoreTag = "tag:yaml.org,2002:"_L1;

/// A plain scalar's own text without a tag, by YAML 1.2's core schema.
QJsonValue core(const QString &text)
{
    yaml::Node node;
    node.value = text;
    return node.toJson();
}

Kind plainKind(const QString &text, Schema schema)
{
    // The words for these are the same in all schemas.
    const QJsonValue word = core(text);
    if (word.isNull() || word.isBool())
        return word.isNull() ? Kind::Null : Kind::Boolean;
    if (scanNumber(text, schema))
        return Kind::Number;
    return schema != Schema::Core && isTimestamp(text) ? Kind::Date : Kind::Text;
}

} // namespace

Kind kindOf(const yaml::Node &node, Schema schema)
{
    if (node.kind == yaml::Node::Kind::Sequence)
        return Kind::Array;
    if (node.kind == yaml::Node::Kind::Mapping)
        return Kind::Object;
    if (node.tag.isEmpty())
        return node.style == yaml::ScalarStyle::Plain ? plainKind(node.value, schema) : Kind::Text;
    if (node.tag == kCoreTag + "timestamp"_L1)
        return Kind::Date;
    const bool isObeyed = node.tag.startsWith(kCoreTag) && node.tag != kCoreTag + "str"_L1;
    return isObeyed ? plainKind(node.value, schema) : Kind::Text;
}

double numberOf(const yaml::Node &node, Schema schema)
{
    return scanNumber(node.value, schema).value_or(std::numeric_limits<double>::quiet_NaN());
}

QJsonValue toJson(const yaml::Node &node, Schema schema)
{
    switch (kindOf(node, schema)) {
    case Kind::Null:
        return QJsonValue::Null;
    case Kind::Boolean:
        return core(node.value);
    case Kind::Number: {
        const double number = numberOf(node, schema);
        const bool isWhole = std::trunc(number) == number && std::abs(number) < 9e15;
        return !std::isfinite(number) ? QJsonValue(node.value)
               : isWhole              ? QJsonValue(static_cast<qint64>(number))
                                      : QJsonValue(number);
    }
    case Kind::Array: {
        QJsonArray array;
        for (const yaml::Node &item : node.items)
            array.append(toJson(item, schema));
        return array;
    }
    case Kind::Object: {
        QJsonObject object;
        for (const auto &[key, value] : node.entries) {
            const bool isScalar = key.kind == yaml::Node::Kind::Scalar;
            object.insert(isScalar ? key.value : u"[object Object]"_s, toJson(value, schema));
        }
        return object;
    }
    case Kind::Text:
    case Kind::Date:
        break;
    }
    return node.value;
}

} // namespace dossier::js
