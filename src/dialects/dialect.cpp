// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialect.h"

#include "colournames.h"
#include "jsonobject.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Dialect)
};

/// Texts of the data are translated like those of the program.
QString shown(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Dialect", text.toUtf8().constData());
}

struct TypeName {
    QLatin1StringView name;
    FieldSpec::Type type;
};

constexpr TypeName kTypes[] = {
    {"string"_L1, FieldSpec::Type::String},     {"text"_L1, FieldSpec::Type::Text},
    {"name"_L1, FieldSpec::Type::Name},         {"enum"_L1, FieldSpec::Type::Enum},
    {"model"_L1, FieldSpec::Type::Model},       {"colour"_L1, FieldSpec::Type::Colour},
    {"toolList"_L1, FieldSpec::Type::ToolList}, {"stringList"_L1, FieldSpec::Type::StringList},
    {"integer"_L1, FieldSpec::Type::Integer},   {"boolean"_L1, FieldSpec::Type::Boolean},
    {"yaml"_L1, FieldSpec::Type::Yaml},
};

FieldSpec::Type readType(JsonObject &object)
{
    const QString name = object.string("type"_L1);
    const auto found = std::ranges::find_if(kTypes, [&](const TypeName &type) { return name == type.name; });
    if (found != std::end(kTypes))
        return found->type;
    object.complain("type"_L1, Texts::tr("is none of the known types"));
    return FieldSpec::Type::String;
}

FieldSpec readField(JsonObject &object)
{
    FieldSpec field;
    field.key = object.string("key"_L1);
    field.type = readType(object);
    field.title = shown(object.string("title"_L1));
    field.help = shown(object.string("help"_L1));
    field.defaultText = shown(object.string("default"_L1));
    field.required = object.optionalBool("required"_L1);
    field.common = object.optionalBool("common"_L1);
    field.minimum = object.optionalInteger("minimum"_L1);
    field.anyColour = object.optionalBool("anyColour"_L1);
    field.ignoredIn = object.optionalStrings("ignoredIn"_L1);
    field.since = object.optionalString("since"_L1);
    field.source = QUrl(object.optionalString("source"_L1));
    object.objects("values"_L1, field.type == FieldSpec::Type::Enum, [&field](JsonObject &value) {
        const QString text = value.string("value"_L1);
        const QString help = shown(value.optionalString("help"_L1));
        field.values.push_back({text, help, value.optionalString("aliasOf"_L1)});
    });
    return field;
}

NamedColour readColour(JsonObject &object)
{
    const auto rgb = [&object](QLatin1StringView key) {
        const auto value = Rgb::fromString(object.string(key));
        if (!value)
            object.complain(key, Texts::tr("must be a colour such as “#2563eb”"));
        return value.value_or(Rgb());
    };
    const QString name = object.string("name"_L1);
    const Rgb light = rgb("light"_L1);
    return {name, light, rgb("dark"_L1)};
}

ToolSpec readTool(JsonObject &object)
{
    ToolSpec tool;
    tool.name = object.string("name"_L1);
    tool.group = object.string("group"_L1);
    tool.help = shown(object.string("help"_L1));
    tool.aliases = object.optionalStrings("aliases"_L1);
    tool.neverForAgents = object.optionalBool("never"_L1);
    tool.isOld = object.optionalBool("old"_L1);
    return tool;
}

MistakenKey readMistakenKey(JsonObject &object)
{
    MistakenKey key;
    key.key = object.string("key"_L1);
    key.meant = object.optionalString("meant"_L1);
    key.losesLimit = object.optionalBool("losesLimit"_L1);
    key.help = shown(object.optionalString("help"_L1));
    return key;
}

ProjectSearch readProjectSearch(JsonObject &object)
{
    const QString word = object.optionalString("projects"_L1);
    if (word == "upwards"_L1)
        return ProjectSearch::Upwards;
    if (word == "working-folder"_L1)
        return ProjectSearch::WorkingFolder;
    if (!word.isEmpty())
        object.complain("projects"_L1,
                        QCoreApplication::translate("dossier::Dialect", "must be “upwards” or “working-folder”"));
    return ProjectSearch::NotKnown;
}

/// The first item whose name an earlier one has.
template<typename T>
std::optional<QString> repetition(QLatin1StringView list, QLatin1StringView member, const std::vector<T> &items,
                                  QString T::*name)
{
    QSet<QString> seen;
    for (size_t i = 0; i < items.size(); ++i) {
        if (seen.contains(items[i].*name)) {
            return QCoreApplication::translate("dossier::Dialect", "%1 is there twice")
                .arg(u"/%1/%2/%3"_s.arg(list).arg(i).arg(member));
        }
        seen.insert(items[i].*name);
    }
    return std::nullopt;
}

Error notUsed(Error error)
{
    error.text = Texts::tr("%1 The shipped data is used instead.").arg(error.text);
    return error;
}

} // namespace

Result<Dialect> Dialect::fromJson(const QByteArray &json, const QString &path)
{
    const Result<QJsonObject> data = readJsonObject(json, path);
    if (!data)
        return std::unexpected(notUsed(data.error()));
    JsonObject::Fault fault;
    Dialect dialect;
    {
        JsonObject object(*data, {}, &fault);
        dialect.readFrom(object);
    }
    if (!fault)
        fault = dialect.contradiction();
    if (fault)
        return std::unexpected(notUsed(jsonSchemaError(*fault, path)));
    return dialect;
}

void Dialect::readFrom(JsonObject &object)
{
    if (object.optionalInteger("schema"_L1) != 1)
        object.complain("schema"_L1, QCoreApplication::translate("dossier::Dialect", "must be 1"));
    m_revision = object.optionalInteger("revision"_L1);
    m_id = object.string("id"_L1);
    m_title = object.string("title"_L1);
    m_measuredVersion = object.string("measuredVersion"_L1);
    object.objects("fields"_L1, true, [this](JsonObject &item) { m_fields.push_back(readField(item)); });
    object.objects("colours"_L1, false, [this](JsonObject &item) { m_colours.push_back(readColour(item)); });
    object.objects("toolGroups"_L1, false, [this](JsonObject &item) {
        const QString id = item.string("id"_L1);
        m_toolGroups.push_back({id, shown(item.string("title"_L1))});
    });
    object.objects("tools"_L1, false, [this](JsonObject &item) { m_tools.push_back(readTool(item)); });
    object.objects("mistakenKeys"_L1, false,
                   [this](JsonObject &item) { m_mistakenKeys.push_back(readMistakenKey(item)); });
    object.objects("places"_L1, false, [this](JsonObject &item) {
        const QString id = item.string("id"_L1);
        const QString pattern = item.string("pattern"_L1);
        m_places.push_back({id, pattern, shown(item.string("title"_L1))});
    });
    object.object("sameName"_L1, [this](JsonObject &item) {
        m_firstPlaceWins = item.optionalBool("firstPlaceWins"_L1);
        m_projectSearch = readProjectSearch(item);
        m_seesMainRepository = item.optionalBool("mainRepository"_L1);
    });
    m_builtInAgents = object.optionalStrings("builtInAgents"_L1);
    object.objects("retiredModels"_L1, false, [this](JsonObject &item) {
        const QString id = item.string("id"_L1);
        m_retiredModels.push_back({id, item.optionalString("replacement"_L1)});
    });
    m_hookEvents = object.optionalStrings("hookEvents"_L1);
    object.object("writer"_L1,
                  [this](JsonObject &item) { m_writerRules.noTripleDash = item.optionalBool("noTripleDash"_L1); });
    m_maximumBytes = object.optionalInteger("maximumBytes"_L1);
    m_tokenBudget = object.optionalInteger("descriptionTokenBudget"_L1);
    m_complete = object.optionalStrings("complete"_L1);
    m_silentLosses = object.optionalStrings("silentLosses"_L1);
    object.object("live"_L1, [this](JsonObject &item) {
        m_live = {item.optionalStrings("watched"_L1), item.optionalString("pluginCommand"_L1),
                  item.optionalString("startCommand"_L1), item.optionalString("validateCommand"_L1)};
    });
    object.object("installed"_L1, [this](JsonObject &item) {
        m_packageFiles = item.optionalStrings("packageFiles"_L1);
        m_versionFolders = item.optionalStrings("versionFolders"_L1);
    });
}

std::optional<QString> Dialect::contradiction() const
{
    if (m_fields.empty())
        return QCoreApplication::translate("dossier::Dialect", "/fields must not be empty");
    for (const auto &repeated : {repetition("fields"_L1, "key"_L1, m_fields, &FieldSpec::key),
                                 repetition("colours"_L1, "name"_L1, m_colours, &NamedColour::name),
                                 repetition("toolGroups"_L1, "id"_L1, m_toolGroups, &ToolGroup::id),
                                 repetition("tools"_L1, "name"_L1, m_tools, &ToolSpec::name),
                                 repetition("mistakenKeys"_L1, "key"_L1, m_mistakenKeys, &MistakenKey::key),
                                 repetition("places"_L1, "id"_L1, m_places, &PlaceSpec::id),
                                 repetition("retiredModels"_L1, "id"_L1, m_retiredModels, &RetiredModel::id)}) {
        if (repeated)
            return repeated;
    }
    for (size_t i = 0; i < m_tools.size(); ++i) {
        const auto &group = m_tools[i].group;
        if (std::ranges::find(m_toolGroups, group, &ToolGroup::id) == m_toolGroups.end())
            return QCoreApplication::translate("dossier::Dialect", "/tools/%1/group names no group").arg(i);
    }
    for (size_t i = 0; i < m_mistakenKeys.size(); ++i) {
        if (!m_mistakenKeys[i].meant.isEmpty() && !field(m_mistakenKeys[i].meant))
            return QCoreApplication::translate("dossier::Dialect", "/mistakenKeys/%1/meant names no field").arg(i);
    }
    for (qsizetype i = 0; i < m_live.watched.size(); ++i) {
        if (std::ranges::find(m_places, m_live.watched[i], &PlaceSpec::id) == m_places.end())
            return QCoreApplication::translate("dossier::Dialect", "/live/watched/%1 names no place").arg(i);
    }
    return std::nullopt;
}

const FieldSpec *Dialect::field(QStringView key) const
{
    const auto found = std::ranges::find(m_fields, key, &FieldSpec::key);
    return found == m_fields.end() ? nullptr : &*found;
}

bool Dialect::isLossSilent(Error::Code code) const
{
    return (code == Error::Code::Syntax && m_silentLosses.contains("syntax"_L1)) ||
           (code == Error::Code::Schema && m_silentLosses.contains("schema"_L1));
}

QStringList Dialect::keyOrder() const
{
    QStringList keys;
    for (const FieldSpec &field : m_fields)
        keys << field.key;
    return keys;
}

const NamedColour *Dialect::colour(QStringView name) const
{
    const auto found = std::ranges::find(m_colours, name, &NamedColour::name);
    return found == m_colours.end() ? nullptr : &*found;
}

std::optional<NamedColour> Dialect::paintedColour(QStringView value) const
{
    if (const NamedColour *named = colour(value))
        return *named;
    constexpr qsizetype kLength = 7; // not "#rgb"
    const FieldSpec *field = colourField();
    const auto rgb = field && field->anyColour && value.size() == kLength ? Rgb::fromString(value) : std::nullopt;
    return rgb.transform([value](Rgb own) { return NamedColour{.name = value.toString(), .light = own, .dark = own}; });
}

bool Dialect::isColour(QStringView value) const
{
    const FieldSpec *field = colourField();
    return paintedColour(value) || (field && std::ranges::contains(field->values, value, [](const AllowedValue &word) {
                                        return QStringView(word.value);
                                    }));
}

const FieldSpec *Dialect::colourField() const
{
    const auto found = std::ranges::find(m_fields, FieldSpec::Type::Colour, &FieldSpec::type);
    return found == m_fields.end() ? nullptr : &*found;
}

std::vector<AllowedValue> Dialect::colourChoices() const
{
    std::vector<AllowedValue> choices;
    for (const NamedColour &colour : m_colours)
        choices.push_back({.value = colour.name, .help = {}, .aliasOf = {}});
    if (const FieldSpec *field = colourField())
        choices.insert(choices.end(), field->values.begin(), field->values.end());
    return choices;
}

const NamedColour *Dialect::nearestColour(QStringView value) const
{
    const QString wanted = value.trimmed().toString().toLower();
    if (const NamedColour *same = colour(wanted))
        return same;
    auto rgb = Rgb::fromString(wanted);
    if (!rgb)
        rgb = colourByName(wanted);
    if (!rgb || rgb->isGrey())
        return nullptr;
    const auto distance = [&rgb](const NamedColour &named) {
        return std::min(Rgb::distance(*rgb, named.light), Rgb::distance(*rgb, named.dark));
    };
    const auto nearest = std::ranges::min_element(m_colours, {}, distance);
    return nearest == m_colours.end() ? nullptr : &*nearest;
}

const RetiredModel *Dialect::retiredModel(QStringView id) const
{
    static const QRegularExpression kEnd(u"-(?:[0-9]{8}|latest)$"_s);
    const QString name = id.toString().remove(kEnd);
    const auto found = std::ranges::find(m_retiredModels, name, &RetiredModel::id);
    return found == m_retiredModels.end() ? nullptr : &*found;
}

QString Dialect::projectFolder() const
{
    const auto project = std::ranges::find(m_places, u"project"_s, &PlaceSpec::id);
    return project == m_places.end() ? QString() : project->pattern.section(u"/*"_s, 0, 0);
}

const ToolSpec *Dialect::tool(QStringView name) const
{
    const auto found = std::ranges::find_if(
        m_tools, [name](const ToolSpec &tool) { return tool.name == name || tool.aliases.contains(name); });
    return found == m_tools.end() ? nullptr : &*found;
}

} // namespace dossier
