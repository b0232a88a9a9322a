// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "openrequest.h"

#include "storage/fileops.h"
#include "storage/nativepath.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostDigits = 9;

QString absolute(const QString &path, const QString &workingFolder)
{
    QString whole = isAbsolutePath(path) ? path : childPath(workingFolder, path);
    // What lies above a link is not what lies before it in the text.
    const qsizetype up = whole.lastIndexOf("/.."_L1);
    const bool isWhole = up >= 0 && (up + 3 == whole.size() || whole[up + 3] == u'/');
    if (isWhole) {
        std::error_code failed;
        const std::filesystem::path real = canonicalPath(toNative(whole.first(up + 3)), failed);
        if (!failed)
            whole = fromNative(real) + whole.sliced(up + 3);
    }
    return QDir::cleanPath(whole);
}

/// Takes ":NUMBER" from the end; 0 and nothing taken where there is none.
int takeNumber(QStringView &argument)
{
    const qsizetype colon = argument.lastIndexOf(u':');
    const QStringView digits = argument.sliced(colon + 1);
    const bool isNumber = colon > 0 && !digits.isEmpty() && digits.size() <= kMostDigits && digits.front() != u'0' &&
                          std::ranges::all_of(digits, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
    if (!isNumber)
        return 0;
    argument = argument.first(colon);
    return digits.toInt();
}

using Question = OpenRequest::Question;
constexpr std::array<std::pair<Question, QLatin1StringView>, 3> kQuestions{
    {{Question::None, ""_L1}, {Question::NewAgent, "new-agent"_L1}, {Question::Folder, "folder"_L1}}};

bool isToken(const QString &token)
{
    return token.size() <= OpenRequest::kMaximumToken &&
           std::ranges::all_of(token, [](QChar unit) { return unit > u' ' && unit <= u'~'; });
}

} // namespace

OpenRequest::Target OpenRequest::parseTarget(const QString &given, const QString &workingFolder)
{
    const QString argument = QDir::fromNativeSeparators(given);
    const QString whole = absolute(argument, workingFolder);
    if (FileOps::system().info(whole).kind != FileInfo::Kind::Missing)
        return {.path = whole};
    QStringView rest = argument;
    const int last = takeNumber(rest);
    if (last == 0)
        return {.path = whole};
    const int line = takeNumber(rest);
    return {.path = absolute(rest.toString(), workingFolder),
            .line = line > 0 ? line : last,
            .column = line > 0 ? last : 0};
}

QByteArray OpenRequest::toMessage() const
{
    QJsonArray list;
    for (const Target &target : targets) {
        const QByteArray path = pathToBytes(target.path).toPercentEncoding("/");
        list.append(QJsonObject{
            {u"path"_s, QString::fromLatin1(path)}, {u"line"_s, target.line}, {u"column"_s, target.column}});
    }
    const auto *const asked = std::ranges::find(kQuestions, question, [](const auto &each) { return each.first; });
    const QJsonObject message{{u"version"_s, 1},
                              {u"open"_s, list},
                              {u"ask"_s, QString(asked->second)},
                              {u"token"_s, isToken(activationToken) ? activationToken : QString()}};
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
    OpenRequest request;
    const QString token = object.value("token"_L1).toString();
    if (isToken(token))
        request.activationToken = token;
    const QString asked = object.value("ask"_L1).toString();
    const auto *const known = std::ranges::find(kQuestions, asked, [](const auto &each) { return each.second; });
    if (known == kQuestions.end())
        return std::nullopt;
    request.question = known->first;
    request.targets.reserve(std::size_t(list.size()));
    for (const auto &entry : list) {
        const QJsonObject target = entry.toObject();
        const QByteArray bytes = QByteArray::fromPercentEncoding(target.value("path"_L1).toString().toLatin1());
        const QString path = pathFromBytes(bytes);
        if (!isAbsolutePath(path) || bytes.contains('\0'))
            return std::nullopt;
        request.targets.push_back({.path = path,
                                   .line = qMax(0, target.value("line"_L1).toInt()),
                                   .column = qMax(0, target.value("column"_L1).toInt())});
    }
    return request;
}

} // namespace dossier
