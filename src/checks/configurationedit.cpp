// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "configurationedit.h"

#include "dialects/jsonobject.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qsizetype kIndentation = 4;

/// A member of an object in a JSON text that is known to be right. Byte offsets.
struct Member {
    qsizetype key = -1;
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

/// How a name is compared.
using Form = QString (*)(QString);

QString asItIs(QString name)
{
    return name;
}

/// The member of the object that opens at `brace`.
Member findMember(const QByteArray &json, qsizetype brace, const QString &name, Form form = asItIs)
{
    for (qsizetype at = afterBlanks(json, brace + 1); at < json.size() && json[at] == '"';) {
        const qsizetype keyEnd = afterString(json, at);
        const QByteArray key = json.sliced(at, keyEnd - at);
        const qsizetype value = afterBlanks(json, afterBlanks(json, keyEnd) + 1);
        const qsizetype end = afterValue(json, value);
        if (form(QJsonDocument::fromJson('[' + key + ']').array().first().toString()) == name)
            return {at, value, end};
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

/// `member`: the one that it takes the place of, if there is one.
QByteArray withText(const QByteArray &json, Member object, Member member, const QString &key, const QString &text)
{
    if (member.value >= 0)
        return QByteArray(json).replace(member.value, member.valueEnd - member.value, quoted(text));
    return appended(json, object.value, object.valueEnd - 1, quoted(key) + ": " + quoted(text), 2);
}

/// Without the member, its line if that has nothing else, and one comma.
QByteArray withoutMember(const QByteArray &json, Member member)
{
    if (member.value < 0)
        return json;
    qsizetype start = member.key;
    while (std::isspace(static_cast<unsigned char>(json[start - 1])))
        --start;
    qsizetype end = afterBlanks(json, member.valueEnd);
    if (json[start - 1] == ',')
        return QByteArray(json).remove(start - 1, member.valueEnd - start + 1);
    if (json[end] == ',')
        return QByteArray(json).remove(start, end + 1 - start);
    return QByteArray(json).remove(start, end - start); // it was the only one
}

QByteArray withItem(const QByteArray &json, Member list, const QString &name)
{
    const QByteArray text = json.sliced(list.value, list.valueEnd - list.value);
    if (QJsonDocument::fromJson(text).array().contains(name))
        return json;
    return appended(json, list.value, list.valueEnd - 1, quoted(name), 2);
}

QString memberOf(ConfigurationEdit::Kind kind)
{
    using Kind = ConfigurationEdit::Kind;
    switch (kind) {
    case Kind::RuleLevel:
        return u"rules"_s;
    case Kind::Tool:
        return u"tools"_s;
    case Kind::Key:
        return u"keys"_s;
    case Kind::Dialect:
        return u"dialects"_s;
    }
    std::unreachable();
}

} // namespace

Result<QByteArray> editConfiguration(const QByteArray &json, const QString &path, const ConfigurationEdit &edit)
{
    using Kind = ConfigurationEdit::Kind;
    QByteArray text = json.trimmed().isEmpty() ? "{\n}\n"_ba : json;
    const Result<QJsonObject> data = readJsonObject(text, path);
    if (!data)
        return std::unexpected(data.error());
    const bool isObject = edit.kind == Kind::RuleLevel || edit.kind == Kind::Dialect;
    const QString member = memberOf(edit.kind);
    const qsizetype open = text.indexOf('{');
    Member place = findMember(text, open, member);
    const bool isRemoval = edit.kind == Kind::Dialect && edit.level.isEmpty();
    if (place.value < 0 && isRemoval)
        return json;
    if (place.value < 0) {
        const QByteArray empty = isObject ? "{}"_ba : "[]"_ba;
        text = appended(text, open, text.lastIndexOf('}'), quoted(member) + ": " + empty, 1);
        place = findMember(text, open, member);
    }
    const char expected = isObject ? '{' : '[';
    if (text[place.value] != expected) {
        JsonObject::Fault fault;
        JsonObject object(*data, {}, &fault);
        const QByteArray name = member.toLatin1();
        if (isObject)
            object.texts(QLatin1StringView(name), [](const QString &, const QString &) { return std::nullopt; });
        else
            (void)object.optionalStrings(QLatin1StringView(name));
        return std::unexpected(jsonSchemaError(fault.value_or(QString()), path));
    }
    if (!isObject)
        return withItem(text, place, edit.name);
    if (edit.kind == Kind::RuleLevel)
        return withText(text, place, findMember(text, place.value, edit.name), edit.name, edit.level);
    const QString folder = plainFolder(edit.name);
    const Member before = findMember(text, place.value, folder, plainFolder);
    return isRemoval ? withoutMember(text, before)
                     : withText(text, place, before, folder.isEmpty() ? u"."_s : folder, edit.level);
}

QString plainFolder(QString folder)
{
    while (folder.startsWith("./"_L1))
        folder.remove(0, 2);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return folder == "."_L1 ? QString() : folder;
}

Result<QHash<QString, QString>> dialectFolders(const QByteArray &json, const QString &path)
{
    const Result<QJsonObject> data = readJsonObject(json, path);
    if (!data)
        return std::unexpected(data.error());
    QHash<QString, QString> found;
    const QJsonObject dialects = data->value("dialects"_L1).toObject();
    for (auto each = dialects.begin(); each != dialects.end(); ++each)
        found.insert(plainFolder(each.key()), each.value().toString());
    return found;
}

} // namespace dossier
