// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace dossier {

/// Takes typed members out of a JSON object and remembers the first that is
/// missing, of another type or not known, with its JSON pointer (RFC 6901).
/// Reading goes on with empty values after a fault; the caller asks once, at
/// the end. Any thread.
class JsonObject
{
public:
    using Fault = std::optional<QString>; ///< a translated sentence

    JsonObject(QJsonObject object, QString pointer, Fault *fault);
    /// Tells members that nobody asked for.
    ~JsonObject();
    JsonObject(const JsonObject &) = delete;
    JsonObject &operator=(const JsonObject &) = delete;

    [[nodiscard]] QString string(QLatin1StringView key); ///< required, not empty
    [[nodiscard]] QString optionalString(QLatin1StringView key);
    [[nodiscard]] bool optionalBool(QLatin1StringView key);
    [[nodiscard]] qint64 optionalInteger(QLatin1StringView key, qint64 otherwise = 0);
    [[nodiscard]] QStringList optionalStrings(QLatin1StringView key);
    /// Calls `read` for each object of an array.
    void objects(QLatin1StringView key, bool required, const std::function<void(JsonObject &)> &read);
    void object(QLatin1StringView key, const std::function<void(JsonObject &)> &read); ///< optional
    /// Calls `read` for each member of an optional object whose members are all
    /// texts; what it returns is the fault of that member, a translated phrase.
    void texts(QLatin1StringView key, const std::function<Fault(const QString &name, const QString &value)> &read);

    void complain(QLatin1StringView key, const QString &what);

private:
    void complainOf(const QString &key, const QString &what);
    [[nodiscard]] QJsonValue take(QLatin1StringView key);
    [[nodiscard]] QString pointerTo(const QString &key) const;

    QJsonObject m_object;
    QString m_pointer;
    Fault *m_fault;
    QStringList m_taken;
};

/// The one object that a JSON text holds. Error Syntax with path, line and
/// column; Schema if the text is something else. `path` is for the error only.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray &json, const QString &path);
/// What a fault of a JsonObject is as an error of the file.
[[nodiscard]] Error jsonSchemaError(const QString &fault, const QString &path);

} // namespace dossier
