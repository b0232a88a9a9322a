// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "node.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier::yaml {

namespace {

constexpr auto kCoreTag = "tag:yaml.org,2002:"_L1;

bool isOneOf(QStringView text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [text](QLatin1StringView word) { return text == word; });
}

bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.matchView(text).hasMatch();
}

QJsonValue integer(const QString &text, int base, qsizetype prefix)
{
    bool fits = false;
    const qint64 value = QStringView(text).sliced(prefix).toLongLong(&fits, base);
    if (fits)
        return value;
    if (base == 10)
        return text.toDouble();
    double large = 0;
    for (const QChar digit : QStringView(text).sliced(prefix))
        large = large * base + QString(digit).toInt(nullptr, base);
    return large;
}

/// Undefined if the text is no number of the core schema.
QJsonValue number(const QString &text)
{
    static const QRegularExpression decimal(u"\\A[-+]?[0-9]+\\z"_s);
    static const QRegularExpression octal(u"\\A0o[0-7]+\\z"_s);
    static const QRegularExpression hexadecimal(u"\\A0x[0-9a-fA-F]+\\z"_s);
    static const QRegularExpression real(u"\\A[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?\\z"_s);
    const char16_t first = text.isEmpty() ? u'\0' : text[0].unicode();
    if ((first < u'0' || first > u'9') && first != u'+' && first != u'-' && first != u'.')
        return QJsonValue::Undefined;
    if (matches(decimal, text))
        return integer(text, 10, 0);
    if (matches(octal, text))
        return integer(text, 8, 2);
    if (matches(hexadecimal, text))
        return integer(text, 16, 2);
    if (matches(real, text))
        return text.toDouble();
    return QJsonValue::Undefined;
}

QJsonValue resolved(const QString &text)
{
    if (text.isEmpty() || isOneOf(text, {"~"_L1, "null"_L1, "Null"_L1, "NULL"_L1}))
        return QJsonValue::Null;
    if (isOneOf(text, {"true"_L1, "True"_L1, "TRUE"_L1}))
        return true;
    if (isOneOf(text, {"false"_L1, "False"_L1, "FALSE"_L1}))
        return false;
    const QJsonValue value = number(text);
    return value.isUndefined() ? QJsonValue(text) : value;
}

QJsonValue scalarToJson(const Node &node)
{
    if (node.tag.isEmpty())
        return node.style == ScalarStyle::Plain ? resolved(node.value) : QJsonValue(node.value);
    if (!node.tag.startsWith(kCoreTag))
        return node.value;
    const QStringView type = QStringView(node.tag).sliced(kCoreTag.size());
    const QJsonValue value = resolved(node.value);
    const bool obeyed = (type == "null"_L1 && value.isNull()) || (type == "bool"_L1 && value.isBool()) ||
                        ((type == "int"_L1 || type == "float"_L1) && value.isDouble());
    return obeyed ? value : QJsonValue(node.value);
}

QString keyToJson(const Node &key)
{
    switch (key.kind) {
    case Node::Kind::Scalar:
        return key.value;
    case Node::Kind::Sequence:
        return QString::fromUtf8(QJsonDocument(key.toJson().toArray()).toJson(QJsonDocument::Compact));
    case Node::Kind::Mapping:
        return QString::fromUtf8(QJsonDocument(key.toJson().toObject()).toJson(QJsonDocument::Compact));
    }
    return {};
}

} // namespace

const Node *Node::find(QStringView key) const
{
    const Node *found = nullptr;
    for (const auto &[name, content] : entries) {
        if (name.kind == Kind::Scalar && name.value == key)
            found = &content;
    }
    return found;
}

QJsonValue Node::toJson() const
{
    switch (kind) {
    case Kind::Scalar:
        return scalarToJson(*this);
    case Kind::Sequence: {
        QJsonArray array;
        for (const Node &item : items)
            array.append(item.toJson());
        return array;
    }
    case Kind::Mapping: {
        QJsonObject object;
        for (const auto &[name, content] : entries)
            object.insert(keyToJson(name), content.toJson());
        return object;
    }
    }
    return {};
}

} // namespace dossier::yaml
