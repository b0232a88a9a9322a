// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "lastused.h"

#include <QJsonArray>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFile = "lastused.json"_L1;

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &item : array) {
        if (item.isString() && list.size() < LastUsed::kMost)
            list += item.toString();
    }
    return list;
}

} // namespace

LastUsed::LastUsed(const QString &stateFolder)
    : m_files(stateFolder)
{
}

QStringList LastUsed::of(const QString &kind) const
{
    return strings(m_files.read(kFile).value(kind));
}

void LastUsed::note(const QString &kind, const QString &id)
{
    QJsonObject object = m_files.read(kFile); // another window may have written since
    QStringList ids = strings(object.value(kind));
    ids.removeAll(id);
    ids.prepend(id);
    object[u"version"_s] = 1;
    object[kind] = QJsonArray::fromStringList(ids.first(std::min(ids.size(), kMost)));
    m_files.write(kFile, object);
}

} // namespace dossier
