// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "configuration.h"

#include "configurationedit.h"
#include "dialects/jsonobject.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Configuration)
};

std::optional<Configuration::Level> levelOf(const QString &word)
{
    if (word == "off"_L1)
        return Configuration::Level{false, std::nullopt};
    if (word == "on"_L1)
        return Configuration::Level{true, std::nullopt};
    if (const auto severity = severityFromString(word))
        return Configuration::Level{true, severity};
    return std::nullopt;
}

/// "*" at the end stands for anything.
bool fits(QStringView pattern, QStringView name)
{
    return pattern.endsWith(u'*') ? name.startsWith(pattern.chopped(1)) : pattern == name;
}

} // namespace

Result<Configuration> Configuration::fromJson(const QByteArray &json, const QString &path, const Known &known)
{
    const Result<QJsonObject> data = readJsonObject(json, path);
    if (!data)
        return std::unexpected(data.error());
    JsonObject::Fault fault;
    Configuration configuration;
    configuration.m_path = path;
    {
        JsonObject object(*data, {}, &fault);
        configuration.readFrom(object, known);
    }
    if (fault)
        return std::unexpected(jsonSchemaError(*fault, path));
    return configuration;
}

void Configuration::readFrom(JsonObject &object, const Known &known)
{
    const auto isClient = [&known](const QString &id) { return known.dialects.contains(id); };
    const QString noClient =
        Texts::tr("names a client that is not known; there are %1").arg(known.dialects.join(", "_L1));
    // A reference for editors that know schemas.
    (void)object.optionalString("$schema"_L1);
    object.texts("rules"_L1, [this, &known](const QString &id, const QString &word) -> JsonObject::Fault {
        const auto level = levelOf(word);
        if (!known.rules.contains(id))
            return Texts::tr("is no rule; “dossier-cli rules” lists them");
        if (!level)
            return Texts::tr("must be “off”, “on”, “error”, “warning” or “info”");
        m_rules.insert(id, *level);
        return {};
    });
    object.texts("dialects"_L1, [&](const QString &folder, const QString &id) -> JsonObject::Fault {
        if (!isClient(id))
            return noClient;
        m_dialects.insert(plainFolder(folder), id);
        return {};
    });
    m_tools = object.optionalStrings("tools"_L1);
    m_keys = object.optionalStrings("keys"_L1);
    m_portable = object.optionalStrings("portable"_L1);
    if (!std::ranges::all_of(m_portable, isClient))
        object.complain("portable"_L1, noClient);
}

std::optional<Configuration::Level> Configuration::level(const QString &ruleId) const
{
    const auto found = m_rules.constFind(ruleId);
    return found == m_rules.cend() ? std::nullopt : std::optional(*found);
}

QString Configuration::dialectOf(const QString &filePath) const
{
    const QString root = m_path.first(m_path.lastIndexOf(u'/') + 1);
    if (m_dialects.isEmpty() || !filePath.startsWith(root))
        return {};
    // From the file's own folder upwards, so that the nearest one counts.
    QString folder = filePath.sliced(root.size());
    do {
        const qsizetype slash = folder.lastIndexOf(u'/');
        folder.truncate(std::max<qsizetype>(slash, 0));
        if (const auto found = m_dialects.constFind(folder); found != m_dialects.cend())
            return *found;
    } while (!folder.isEmpty());
    return {};
}

bool Configuration::knowsTool(QStringView name) const
{
    return std::ranges::any_of(m_tools, [name](const QString &pattern) { return fits(pattern, name); });
}

} // namespace dossier
