// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "jsonobject.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::JsonObject)
};

} // namespace

JsonObject::JsonObject(QJsonObject object, QString pointer, Fault *fault)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_fault(fault)
{
}

JsonObject::~JsonObject()
{
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_taken.contains(it.key()) && !*m_fault)
            *m_fault = Texts::tr("%1 is not a known member").arg(pointerTo(it.key()));
    }
}

QString JsonObject::pointerTo(const QString &key) const
{
    return m_pointer + u'/' + QString(key).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

void JsonObject::complain(QLatin1StringView key, const QString &what)
{
    complainOf(key, what);
}

void JsonObject::complainOf(const QString &key, const QString &what)
{
    if (!*m_fault)
        *m_fault = Texts::tr("%1 %2", "JSON pointer, what is wrong there").arg(pointerTo(key), what);
}

QJsonValue JsonObject::take(QLatin1StringView key)
{
    m_taken << key;
    return m_object.value(key);
}

QString JsonObject::string(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        complain(key, Texts::tr("is missing"));
    else if (!value.isString() || value.toString().isEmpty())
        complain(key, Texts::tr("must be a text that is not empty"));
    return value.toString();
}

QString JsonObject::optionalString(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        complain(key, Texts::tr("must be a text"));
    return value.toString();
}

bool JsonObject::optionalBool(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        complain(key, Texts::tr("must be true or false"));
    return value.toBool();
}

qint64 JsonObject::optionalInteger(QLatin1StringView key, qint64 otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > 1e15 || std::floor(number) != number) {
        complain(key, Texts::tr("must be a whole number, 0 or more"));
        return otherwise;
    }
    return static_cast<qint64>(number);
}

QStringList JsonObject::optionalStrings(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    QStringList strings;
    if (!value.isUndefined() && !value.isArray())
        complain(key, Texts::tr("must be a list of texts"));
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (!item.isString())
            complain(key, Texts::tr("must be a list of texts"));
        strings << item.toString();
    }
    return strings;
}

void JsonObject::objects(QLatin1StringView key, bool required, const std::function<void(JsonObject &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined() ? required : !value.isArray()) {
        complain(key, value.isUndefined() ? Texts::tr("is missing") : Texts::tr("must be a list"));
        return;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString pointer = pointerTo(key) + u'/' + QString::number(i);
        if (!array.at(i).isObject() && !*m_fault)
            *m_fault = Texts::tr("%1 must be an object").arg(pointer);
        JsonObject item(array.at(i).toObject(), pointer, m_fault);
        read(item);
    }
}

void JsonObject::object(QLatin1StringView key, const std::function<void(JsonObject &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        complain(key, Texts::tr("must be an object"));
    JsonObject item(value.toObject(), pointerTo(key), m_fault);
    read(item);
}

void JsonObject::texts(QLatin1StringView key,
                       const std::function<Fault(const QString &name, const QString &value)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        complain(key, Texts::tr("must be an object"));
    const QJsonObject members = value.toObject();
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        Fault wrong;
        if (it->isString())
            wrong = read(it.key(), it->toString());
        else
            wrong = Texts::tr("must be a text");
        if (wrong)
            JsonObject({}, pointerTo(key), m_fault).complainOf(it.key(), *wrong);
    }
}

Result<QJsonObject> readJsonObject(const QByteArray &json, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError && document.isObject())
        return document.object();
    if (error.error == QJsonParseError::NoError)
        return std::unexpected(jsonSchemaError(Texts::tr("the file must hold one object"), path));
    const QByteArray before = json.first(std::min<qsizetype>(error.offset, json.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return std::unexpected(
        Error{.code = Error::Code::Syntax,
              .text = Texts::tr("%1, line %2, column %3: %4.").arg(path).arg(line).arg(column).arg(error.errorString()),
              .path = path});
}

Error jsonSchemaError(const QString &fault, const QString &path)
{
    return {.code = Error::Code::Schema, .text = Texts::tr("%1: %2.").arg(path, fault), .path = path};
}

} // namespace dossier
