// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "jsvalue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace dossier::js {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCoreTag = "tag:yaml.org,2002:"_L1;

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.matchView(text).hasMatch();
}

bool isNumber3(const QString &text)
{
    static const QRegularExpression whole(
        u"\\A[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|0[0-7_]*|[1-9][0-9_]*(?::[0-5]?[0-9])*)\\z"_s);
    static const QRegularExpression real(
        u"\\A(?:[-+]?(?:0|[1-9][0-9_]*)(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
        "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))\\z"_s);
    return !text.endsWith(u'_') && (matches(whole, text) || matches(real, text));
}

bool isNumber4(const QString &text)
{
    static const QRegularExpression whole(u"\\A[-+]?(?:0b[01_]+|0x[0-9a-fA-F_]+|0o[0-7_]+|[0-9][0-9_]*)\\z"_s);
    static const QRegularExpression real(
        u"\\A(?:[-+]?[0-9][0-9_]*(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?"
        "|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))\\z"_s);
    return !text.endsWith(u'_') && (matches(whole, text) || matches(real, text));
}

bool isSpecialNumber(const QString &text)
{
    static const QRegularExpression pattern(u"\\A(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))\\z"_s);
    return matches(pattern, text);
}

bool isDate(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}"
        "(?:\\.[0-9]*)?(?:[ \\t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)\\z"_s);
    return matches(pattern, text);
}

Kind kindOfJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return Kind::Null;
    case QJsonValue::Bool:
        return Kind::Boolean;
    case QJsonValue::Double:
        return Kind::Number;
    default:
        return Kind::Text;
    }
}

/// A plain scalar's own text without a tag, by YAML 1.2's core schema.
QJsonValue core(const QString &text)
{
    yaml::Node node;
    node.value = text;
    return node.toJson();
}

Kind plainKind(const QString &text, Schema schema)
{
    const Kind kind = kindOfJson(core(text));
    if (kind == Kind::Null || kind == Kind::Boolean)
        return kind;
    if (schema == Schema::Core)
        return isSpecialNumber(text) ? Kind::Number : kind;
    if (schema == Schema::JsYaml3 ? isNumber3(text) : isNumber4(text))
        return Kind::Number;
    return isDate(text) ? Kind::Date : Kind::Text;
}

double inBase(QStringView digits, int base)
{
    double number = 0;
    for (const QChar digit : digits)
        number = number * base + QString(digit).toInt(nullptr, base);
    return number;
}

double base60(const QString &digits)
{
    double number = 0;
    for (const QString &part : digits.split(u':'))
        number = number * 60 + part.toDouble();
    return number;
}

double unsignedNumber(const QString &digits, Schema schema)
{
    if (digits.startsWith("0x"_L1))
        return inBase(QStringView(digits).sliced(2), 16);
    if (digits.startsWith("0b"_L1))
        return inBase(QStringView(digits).sliced(2), 2);
    if (digits.startsWith("0o"_L1))
        return inBase(QStringView(digits).sliced(2), 8);
    if (digits.contains(u':'))
        return base60(digits);
    static const QRegularExpression octal(u"\\A0[0-7]+\\z"_s);
    if (schema == Schema::JsYaml3 && matches(octal, digits))
        return inBase(digits, 8);
    return digits.toDouble();
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
    QString text = node.value;
    text.remove(u'_');
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text.removeFirst();
    const QString word = text.toLower();
    const double number = word == ".inf"_L1   ? std::numeric_limits<double>::infinity()
                          : word == ".nan"_L1 ? std::numeric_limits<double>::quiet_NaN()
                                              : unsignedNumber(text, schema);
    return isNegative ? -number : number;
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
