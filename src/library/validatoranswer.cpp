// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "validatoranswer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

void take(const QJsonValue &value, ValidatorAnswer::Kind kind, std::vector<ValidatorAnswer::Finding> &into)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array) {
        const QString text = item.isString() ? item.toString() : item["message"_L1].toString();
        if (!text.isEmpty())
            into.push_back({kind, item["path"_L1].toString(), text});
    }
}

} // namespace

std::vector<ValidatorAnswer::Finding> ValidatorAnswer::of(const QString &path) const
{
    const auto found = std::ranges::find(files, path, &File::path);
    return found == files.end() ? std::vector<Finding>() : found->findings;
}

Result<ValidatorAnswer> ValidatorAnswer::read(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object["success"_L1].isBool() || !object["contents"_L1].isArray()) {
        return std::unexpected(Error{
            .code = Error::Code::Schema,
            .text = QCoreApplication::translate("dossier::ValidatorAnswer",
                                                "Its answer is of a form that is not known here. It stands below as "
                                                "it came.")});
    }
    ValidatorAnswer answer{.isPassed = object["success"_L1].toBool(), .files = {}};
    const QJsonArray contents = object["contents"_L1].toArray();
    for (const QJsonValue item : contents) {
        File file{.path = item["file"_L1].toString(), .findings = {}};
        take(item["errors"_L1], Kind::Error, file.findings);
        take(item["warnings"_L1], Kind::Warning, file.findings);
        take(item["notes"_L1], Kind::Note, file.findings);
        if (!file.findings.empty())
            answer.files.push_back(std::move(file));
    }
    return answer;
}

} // namespace dossier
