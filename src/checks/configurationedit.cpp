// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "configurationedit.h"

#include "dialects/jsonobject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype kIndentation = 4;

/// A member of an object in a JSON text that is known to be right. Byte offsets.
struct Member {
    qsizetype value = -1; ///< -1: there is no such member
    qsizetype valueEnd = -1;
};

qsizetype afterString(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return at + 1;
}

qsizetype afterBlanks(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && std::isspace(static_cast<unsigned char>(json[at])))
        ++at;
    return at;
}

qsizetype afterValue(const QByteArray &json, qsizetype at)
{
    if (json[at] == '"')
        return afterString(json, at);
    if (json[at] != '{' && json[at] != '[') {
        while (at < json.size() && !QByteArrayView(",]}").contains(json[at]) &&
               !std::isspace(static_cast<unsigned char>(json[at])))
            ++at;
        return at;
    }
    int depth = 0;
    do {
        if (json[at] == '"') {
            at = afterString(json, at);
            continue;
        }
        depth += json[at] == '{' || json[at] == '[' ? 1 : json[at] == '}' || json[at] == ']' ? -1 : 0;
        ++at;
    } while (depth > 0 && at < json.size());
    return at;
}

/// The member of the object that opens at `brace`.
Member findMember(const QByteArray &json, qsizetype brace, const QString &name)
{
    for (qsizetype at = afterBlanks(json, brace + 1); at < json.size() && json[at] == '"';) {
        const qsizetype keyEnd = afterString(json, at);
        const QByteArray key = json.sliced(at, keyEnd - at);
        const qsizetype value = afterBlanks(json, afterBlanks(json, keyEnd) + 1);
        const qsizetype end = afterValue(json, value);
        if (QJsonDocument::fromJson('[' + key + ']').array().first().toString() == name)
            return {value, end};
        at = afterBlanks(json, end);
        if (at < json.size() && json[at] == ',')
            at = afterBlanks(json, at + 1);
    }
    return {};
}

QByteArray quoted(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

/// Puts an element at the end of the object or list that ends with the bracket
/// at `close`, on a line of its own if the others are.
QByteArray appended(QByteArray json, qsizetype open, qsizetype close, const QByteArray &element, int depth)
{
    qsizetype last = close;
    while (last > open + 1 && std::isspace(static_cast<unsigned char>(json[last - 1])))
        --last;
    const bool isEmpty = last == open + 1;
    const bool ownLine = isEmpty ? json[open] == '{' : json.sliced(last, close - last).contains('\n');
    const QByteArray indentation =
        ownLine ? '\n' + QByteArray(kIndentation * depth, ' ') : QByteArray(isEmpty ? "" : " ");
    const QByteArray closing = ownLine && isEmpty ? '\n' + QByteArray(kIndentation * (depth - 1), ' ') : QByteArray();
    if (isEmpty)
        return json.replace(last, close - last, indentation + element + closing);
    return json.insert(last, ',' + indentation + element);
}

QByteArray withRule(const QByteArray &json, Member rules, const QString &id, const QString &level)
{
    const Member rule = findMember(json, rules.value, id);
    if (rule.value >= 0)
        return QByteArray(json).replace(rule.value, rule.valueEnd - rule.value, quoted(level));
    return appended(json, rules.value, rules.valueEnd - 1, quoted(id) + ": " + quoted(level), 2);
}

QByteArray withItem(const QByteArray &json, Member list, const QString &name)
{
    const QByteArray text = json.sliced(list.value, list.valueEnd - list.value);
    if (QJsonDocument::fromJson(text).array().contains(name))
        return json;
    return appended(json, list.value, list.valueEnd - 1, quoted(name), 2);
}

} // namespace

Result<QByteArray> editConfiguration(const QByteArray &json, const QString &path, const ConfigurationEdit &edit)
{
    using Kind = ConfigurationEdit::Kind;
    QByteArray text = json.trimmed().isEmpty() ? "{\n}\n"_ba : json;
    const Result<QJsonObject> data = readJsonObject(text, path);
    if (!data)
        return std::unexpected(data.error());
    const QString member = edit.kind == Kind::RuleLevel ? u"rules"_s : edit.kind == Kind::Tool ? u"tools"_s : u"keys"_s;
    const qsizetype open = text.indexOf('{');
    Member place = findMember(text, open, member);
    if (place.value < 0) {
        const QByteArray empty = edit.kind == Kind::RuleLevel ? "{}"_ba : "[]"_ba;
        text = appended(text, open, text.lastIndexOf('}'), quoted(member) + ": " + empty, 1);
        place = findMember(text, open, member);
    }
    const char expected = edit.kind == Kind::RuleLevel ? '{' : '[';
    if (text[place.value] != expected) {
        JsonObject::Fault fault;
        JsonObject object(*data, {}, &fault);
        if (edit.kind == Kind::RuleLevel)
            object.texts("rules"_L1, [](const QString &, const QString &) { return std::nullopt; });
        else
            (void)object.optionalStrings(edit.kind == Kind::Tool ? "tools"_L1 : "keys"_L1);
        return std::unexpected(jsonSchemaError(fault.value_or(QString()), path));
    }
    return edit.kind == Kind::RuleLevel ? withRule(text, place, edit.name, edit.level)
                                        : withItem(text, place, edit.name);
}

} // namespace dossier
