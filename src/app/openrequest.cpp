// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "openrequest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

QString absolute(const QString &path, const QString &workingFolder)
{
    return QDir::cleanPath(QDir(workingFolder).absoluteFilePath(path));
}

} // namespace

OpenRequest::Target OpenRequest::parseTarget(const QString &argument, const QString &workingFolder)
{
    const QString whole = absolute(argument, workingFolder);
    static const QRegularExpression place(u"^(.+?):([1-9][0-9]{0,8})(?::([1-9][0-9]{0,8}))?$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = place.match(argument);
    if (!match.hasMatch() || QFileInfo::exists(whole))
        return {.path = whole};
    return {.path = absolute(match.captured(1), workingFolder),
            .line = match.captured(2).toInt(),
            .column = match.captured(3).toInt()};
}

QByteArray OpenRequest::toMessage() const
{
    QJsonArray list;
    for (const Target &target : targets)
        list.append(QJsonObject{{u"path"_s, target.path}, {u"line"_s, target.line}, {u"column"_s, target.column}});
    const QJsonObject message{{u"version"_s, 1}, {u"open"_s, list}, {u"token"_s, activationToken}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact);
}

std::optional<OpenRequest> OpenRequest::fromMessage(const QByteArray &message)
{
    if (message.size() > kMaximumMessage)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    const QJsonArray list = object.value("open"_L1).toArray();
    if (object.value("version"_L1).toInt() != 1 || !object.value("open"_L1).isArray() || list.size() > kMaximumTargets)
        return std::nullopt;
    OpenRequest request{.targets = {}, .activationToken = object.value("token"_L1).toString()};
    for (const auto &entry : list) {
        const QJsonObject target = entry.toObject();
        const QString path = target.value("path"_L1).toString();
        if (!QDir::isAbsolutePath(path))
            return std::nullopt;
        request.targets.push_back({.path = path,
                                   .line = qMax(0, target.value("line"_L1).toInt()),
                                   .column = qMax(0, target.value("column"_L1).toInt())});
    }
    return request;
}

} // namespace dossier
