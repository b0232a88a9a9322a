// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "candidates.h"

#include "hovertext.h"
#include "yaml/writer.h"

#include <QCoreApplication>

#include <algorithm>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Completion)
};

constexpr QStringView kOpen = u"(…)"; // behind a tool whose parentheses come with it

using Kind = Completion::Kind;
using List = HeaderCursor::List;
using Quote = HeaderCursor::Quote;
using Spot = HeaderCursor::Spot;

/// Required ones first, then those that a form always shows.
int orderOf(const FieldSpec &field)
{
    if (field.required)
        return 0;
    return field.common ? 1 : 2;
}

/// Last what the client would not give.
bool isUsual(const ToolSpec &tool)
{
    return !tool.isOld && !tool.neverForAgents;
}

QString groupOf(const Dialect &dialect, const ToolSpec &tool)
{
    const auto found = std::ranges::find(dialect.toolGroups(), tool.group, &ToolGroup::id);
    return found == dialect.toolGroups().end() ? QString() : found->title;
}

} // namespace

Candidates::Candidates(const AuthoringPlace &place, const HeaderCursor &cursor)
    : m_place(place)
    , m_cursor(cursor)
    , m_text(place.file.text())
{
    const qsizetype start = cursor.token.start;
    const QChar before = start > 0 ? m_text[start - 1] : QChar();
    const bool isBare = cursor.spot != Spot::Key && (cursor.quote == Quote::None || cursor.list == List::CommaString);
    if (isBare && (before == u':' || before == u',' || (before == u'-' && cursor.list == List::Block)))
        m_before = u" "_s;
}

std::vector<Completion::Proposal> Candidates::all() &&
{
    const FieldSpec *field = m_place.dialect.field(m_cursor.key);
    if (m_cursor.spot == Spot::Key) {
        addKeys();
    } else if (field && m_cursor.spot == Spot::Argument) {
        if (takesAgents(m_place.dialect, m_cursor.tool))
            addAgents();
        else if (takesSkills(m_place.dialect, m_cursor.tool))
            addNames(m_place.facts.skills, Kind::Skill);
    } else if (field && m_cursor.spot == Spot::Item) {
        m_makesList = m_cursor.list == List::CommaString && field->type != FieldSpec::Type::ToolList &&
                      m_cursor.others.isEmpty() && m_cursor.quote == Quote::None;
        addItems(listedIn(*field));
    } else if (field && m_cursor.spot == Spot::Value && !m_cursor.isBlockScalar) {
        addValues(*field);
    }
    return std::move(m_found);
}

void Candidates::addKeys()
{
    const qsizetype end = m_cursor.token.end();
    const qsizetype lineEnd = m_text.indexOf(u'\n', end);
    const QStringView behind = m_text.sliced(end, (lineEnd < 0 ? m_text.size() : lineEnd) - end);
    const bool hasColon = behind.contains(u':');
    std::vector<const FieldSpec *> fields;
    for (const FieldSpec &field : m_place.dialect.fields()) {
        const HeaderEntry *entry = m_place.file.entry(field.key);
        if (!entry || entry->keyRange.touches(m_cursor.token.start))
            fields.push_back(&field);
    }
    std::ranges::stable_sort(fields, {}, [](const FieldSpec *field) { return orderOf(*field); });
    for (const FieldSpec *field : fields) {
        const QString text = hasColon ? field->key : field->key + u": "_s;
        add({.kind = Kind::Field,
             .label = field->key,
             .text = text,
             .caret = text.size(),
             .detail = field->required ? Texts::tr("%1, needed", "title of a field").arg(field->title) : field->title,
             .help = sentencesOf(*field, m_place.dialect, m_place.context.place)});
    }
}

void Candidates::addValues(const FieldSpec &field)
{
    for (const AllowedValue &value : field.values)
        add({.label = value.value, .text = written(value.value), .help = sentencesOf(value)});
    if (field.type == FieldSpec::Type::Colour) {
        for (const NamedColour &colour : m_place.dialect.colours())
            add({.label = colour.name, .text = written(colour.name), .colour = colour});
    } else if (field.type == FieldSpec::Type::Boolean && m_cursor.quote == Quote::None) {
        for (const QString &word : {u"true"_s, u"false"_s})
            add({.label = word, .text = word, .help = {field.help}});
    } else if (field.type == FieldSpec::Type::Name) {
        const QString stem = m_place.context.path.section(u'/', -1).section(u'.', 0, 0);
        if (!stem.isEmpty())
            add({.label = stem, .text = written(stem), .detail = Texts::tr("as the file is called")});
    }
}

void Candidates::addItems(ListedNames names)
{
    switch (names) {
    case ListedNames::Tools:
        return addTools();
    case ListedNames::Agents:
        return addAgents();
    case ListedNames::Skills:
        return addNames(m_place.facts.skills, Kind::Skill);
    case ListedNames::Servers:
        return addNames(m_place.facts.servers, Kind::Server);
    case ListedNames::None:
        break;
    }
}

void Candidates::addTools()
{
    const auto &tools = m_place.dialect.tools();
    for (const ToolSpec &tool : tools) {
        if (isUsual(tool))
            addTool(tool);
    }
    addServerTools();
    for (const ToolSpec &tool : tools) {
        if (!isUsual(tool))
            addTool(tool);
    }
}

void Candidates::addTool(const ToolSpec &tool)
{
    const auto isHere = [this](const QString &name) { return m_cursor.others.contains(name); };
    if (std::ranges::any_of(tool.aliases, isHere))
        return;
    const QString group = groupOf(m_place.dialect, tool);
    const QStringList help = sentencesOf(tool, m_place.dialect);
    add({.kind = Kind::Tool, .label = tool.name, .text = written(tool.name), .detail = group, .help = help});
    // Quotes would have to go around all of it.
    if (takesAgents(m_place.dialect, tool.name) && m_cursor.list != List::Flow) {
        const QString text = tool.name + u"()"_s;
        add({.kind = Kind::Tool,
             .label = tool.name + kOpen.toString(),
             .text = text,
             .caret = text.size() - 1,
             .detail = Texts::tr("only these agents"),
             .help = help});
    }
}

/// All tools of a server, then those that other agents name.
void Candidates::addServerTools()
{
    for (const KnownName &server : m_place.facts.servers) {
        const QString name = u"mcp__"_s + toolServerName(server.name);
        add({.kind = Kind::Server,
             .label = name,
             .text = written(name),
             .detail = Texts::tr("all its tools", "of a server"),
             .help = {server.origin}});
    }
    for (const QString &tool : m_place.facts.serverTools)
        add({.kind = Kind::Server, .label = tool, .text = written(tool)});
}

void Candidates::addAgents()
{
    addNames(m_place.facts.agents, Kind::Agent);
    for (const QString &name : m_place.dialect.builtInAgents()) {
        if (!std::ranges::contains(m_place.facts.agents, name, &KnownName::name))
            add({.kind = Kind::Agent, .label = name, .text = written(name), .detail = Texts::tr("built in")});
    }
}

void Candidates::addNames(const std::vector<KnownName> &names, Kind kind)
{
    m_found.reserve(m_found.size() + names.size());
    for (const KnownName &name : names) {
        add({.kind = kind,
             .label = name.name,
             .text = written(name.name),
             .detail = name.origin,
             .help = name.help.isEmpty() ? QStringList() : QStringList{name.help}});
    }
}

void Candidates::add(Proposal proposal)
{
    if (proposal.label.isEmpty() || m_cursor.others.contains(proposal.label) || !canHold(proposal.label))
        return;
    if (proposal.caret == 0)
        proposal.caret = proposal.text.size();
    if (m_makesList) {
        proposal.text = u'[' + proposal.text + u']';
        ++proposal.caret;
    }
    if (m_cursor.isQuoteOpen && m_cursor.list != List::CommaString) {
        proposal.text += m_cursor.quote == Quote::Single ? u'\'' : u'"';
        ++proposal.caret;
    }
    proposal.text.prepend(m_before);
    proposal.caret += m_before.size();
    m_found.push_back(std::move(proposal));
}

/// A list of words with commas between them has no way to quote one.
bool Candidates::canHold(const QString &word) const
{
    const bool isWordList = m_cursor.list == List::CommaString || m_cursor.spot == Spot::Argument;
    if (!isWordList || m_makesList)
        return !word.contains(u'\n');
    static constexpr QStringView kSigns = u",()[]\"'\\#{}&*!|>%@`\n";
    const QStringView name = word.endsWith(kOpen) ? QStringView(word).chopped(kOpen.size()) : QStringView(word);
    const bool isPlain = std::ranges::none_of(name, [](QChar c) { return kSigns.contains(c); });
    // In the names of a plugin's agents a colon stands between two words.
    return isPlain && !name.endsWith(u':') && !name.contains(u": ");
}

QString Candidates::written(const QString &word) const
{
    switch (m_cursor.quote) {
    case Quote::Single:
        return QString(word).replace(u'\'', u"''"_s);
    case Quote::Double:
        return QString(word).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    case Quote::None:
        break;
    }
    const bool isFlow = m_cursor.list == List::Flow || m_makesList;
    if (m_cursor.spot == Spot::Argument || (m_cursor.list == List::CommaString && !m_makesList))
        return word;
    using Place = yaml::ScalarContext::Place;
    return yaml::writeScalar(word, {.place = isFlow ? Place::FlowItem : Place::BlockValue}, yaml::ScalarStyle::Plain,
                             m_place.dialect.writerRules());
}

} // namespace dossier
