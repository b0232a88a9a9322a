// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "hovertext.h"

#include "agentfile/headercursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::HoverText)
};

using Spot = HeaderCursor::Spot;

QString wordAt(const AuthoringPlace &place, TextRange range)
{
    return place.file.text().sliced(range.start, range.length).trimmed();
}

const KnownName *known(const std::vector<KnownName> &names, QStringView name)
{
    const auto found = std::ranges::find(names, name, &KnownName::name);
    return found == names.end() ? nullptr : &*found;
}

HoverText ofName(const KnownName *name)
{
    if (!name)
        return {};
    HoverText text{.title = name->name};
    for (const QString &line : {name->origin, name->help}) {
        if (!line.isEmpty())
            text.sentences << line;
    }
    return text;
}

HoverText ofMistake(const Dialect &dialect, QStringView key)
{
    const auto &keys = dialect.mistakenKeys();
    const auto found = std::ranges::find(keys, key, &MistakenKey::key);
    if (found == keys.end())
        return {};
    HoverText text{.title = found->key, .sentences = {found->help}};
    if (!found->meant.isEmpty())
        text.sentences << Texts::tr("The field is called “%1”.").arg(found->meant);
    return text;
}

HoverText ofKey(const AuthoringPlace &place, const QString &key)
{
    const FieldSpec *field = place.dialect.field(key);
    if (!field)
        return ofMistake(place.dialect, key);
    return {.title = field->title, .sentences = sentencesOf(*field, place.dialect, place.context.place)};
}

/// `mcp__server` or `mcp__server__tool`.
HoverText ofServerTool(const AuthoringPlace &place, const QString &word)
{
    const QString server = word.sliced(5).section(u"__"_s, 0, 0);
    if (server.isEmpty())
        return {};
    const QString tool = word.sliced(5).section(u"__"_s, 1);
    HoverText text{.title = word};
    text.sentences << (tool.isEmpty() || tool == "*"_L1
                           ? Texts::tr("All tools of the MCP server “%1”.").arg(server)
                           : Texts::tr("The tool “%1” of the MCP server “%2”.").arg(tool, server));
    const auto found = std::ranges::find_if(
        place.facts.servers, [&server](const KnownName &name) { return toolServerName(name.name) == server; });
    if (found != place.facts.servers.end() && !found->origin.isEmpty())
        text.sentences << found->origin;
    return text;
}

HoverText ofTool(const AuthoringPlace &place, const QString &word)
{
    if (word.startsWith("mcp__"_L1))
        return ofServerTool(place, word);
    const ToolSpec *tool = place.dialect.tool(word);
    return tool ? HoverText{.title = tool->name, .sentences = sentencesOf(*tool, place.dialect)} : HoverText();
}

HoverText ofAgent(const AuthoringPlace &place, const QString &word)
{
    if (const KnownName *agent = known(place.facts.agents, word))
        return ofName(agent);
    if (!place.dialect.builtInAgents().contains(word))
        return {};
    return {.title = word, .sentences = {Texts::tr("An agent that is built into %1.").arg(place.dialect.title())}};
}

HoverText ofItem(const AuthoringPlace &place, ListedNames names, const QString &word)
{
    switch (names) {
    case ListedNames::Tools:
        return ofTool(place, word);
    case ListedNames::Agents:
        return ofAgent(place, word);
    case ListedNames::Skills:
        return ofName(known(place.facts.skills, word));
    case ListedNames::Servers:
        return ofName(known(place.facts.servers, word));
    case ListedNames::None:
        break;
    }
    return {};
}

HoverText ofColour(const Dialect &dialect, const QString &word)
{
    if (const NamedColour *colour = dialect.colour(word))
        return {.title = colour->name,
                .sentences = {Texts::tr("%1 on a light ground, %2 on a dark one.")
                                  .arg(colour->light.toString(), colour->dark.toString())}};
    const NamedColour *nearest = dialect.nearestColour(word);
    if (!nearest)
        return {};
    return {.title = word,
            .sentences = {Texts::tr("%1 does not know this colour. The one most like it is “%2”.")
                              .arg(dialect.title(), nearest->name)}};
}

HoverText ofRetired(const Dialect &dialect, const QString &word)
{
    const RetiredModel *model = dialect.retiredModel(word);
    if (!model)
        return {};
    HoverText text{.title = word, .sentences = {Texts::tr("This model has been switched off: asking for it fails.")}};
    if (!model->replacement.isEmpty())
        text.sentences << Texts::tr("“%1” takes its place.").arg(model->replacement);
    return text;
}

HoverText ofValue(const AuthoringPlace &place, const FieldSpec &field, const QString &word)
{
    const auto allowed = std::ranges::find(field.values, word, &AllowedValue::value);
    if (allowed != field.values.end())
        return {.title = allowed->value, .sentences = sentencesOf(*allowed)};
    if (field.type == FieldSpec::Type::Colour)
        return ofColour(place.dialect, word);
    return field.type == FieldSpec::Type::Model ? ofRetired(place.dialect, word) : HoverText();
}

/// The item without its parentheses, which are places of their own.
TextRange nameOf(QStringView text, TextRange item)
{
    const qsizetype open = text.sliced(item.start, item.length).indexOf(u'(');
    return open < 0 ? item : TextRange{item.start, open};
}

} // namespace

HoverText HoverText::at(const AuthoringPlace &place, qsizetype offset)
{
    const QString &text = place.file.text();
    HeaderCursor cursor = HeaderCursor::at(place.file, offset);
    const FieldSpec *field = place.dialect.field(cursor.key);
    const ListedNames names = field ? listedIn(*field) : ListedNames::None;
    if (cursor.spot == Spot::Value && names != ListedNames::None)
        cursor = cursor.asCommaList(text);
    HoverText found;
    TextRange range = cursor.token;
    if (cursor.spot == Spot::Key) {
        found = ofKey(place, wordAt(place, range));
    } else if (field && cursor.spot == Spot::Argument) {
        const bool isAgents = takesAgents(place.dialect, cursor.tool);
        const bool isSkills = takesSkills(place.dialect, cursor.tool);
        found = ofItem(place,
                       isAgents   ? ListedNames::Agents
                       : isSkills ? ListedNames::Skills
                                  : ListedNames::None,
                       wordAt(place, range));
    } else if (field && cursor.spot == Spot::Item) {
        range = nameOf(text, range);
        found = range.touches(offset) ? ofItem(place, names, wordAt(place, range)) : HoverText();
    } else if (field && cursor.spot == Spot::Value) {
        found = ofValue(place, *field, wordAt(place, range));
    }
    found.range = found.isEmpty() ? TextRange() : range;
    return found;
}

QStringList sentencesOf(const FieldSpec &field, const Dialect &dialect, FileContext::Place place)
{
    QStringList sentences{field.help};
    if (!field.defaultText.isEmpty())
        sentences << Texts::tr("If it is not there: %1").arg(field.defaultText);
    if (place == FileContext::Place::Plugin && field.ignoredIn.contains("plugin"_L1))
        sentences << Texts::tr("%1 ignores it in a plugin.").arg(dialect.title());
    if (!field.since.isEmpty())
        sentences << Texts::tr("%1 reads it from version %2 on.").arg(dialect.title(), field.since);
    sentences.removeAll(QString());
    return sentences;
}

QStringList sentencesOf(const ToolSpec &tool, const Dialect &dialect)
{
    QStringList sentences{tool.help};
    if (!tool.aliases.isEmpty())
        sentences << Texts::tr("Older names: %1").arg(tool.aliases.join(u", "_s));
    if (tool.isOld)
        sentences << Texts::tr("Only older versions of %1 have it.").arg(dialect.title());
    if (tool.neverForAgents)
        sentences << Texts::tr("Agents are never given it, even if it is named.");
    sentences.removeAll(QString());
    return sentences;
}

QStringList sentencesOf(const AllowedValue &value)
{
    QStringList sentences{value.help};
    if (!value.aliasOf.isEmpty())
        sentences << Texts::tr("Another name of “%1”.").arg(value.aliasOf);
    sentences.removeAll(QString());
    return sentences;
}

} // namespace dossier
