// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentdraft.h"

#include "dialects/fieldedit.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString textOf(const Reading &reading, QStringView key)
{
    const FieldReading *field = reading.field(key);
    return field && !field->value.isArray() && !field->value.isObject() ? field->value.toVariant().toString()
                                                                        : QString();
}

std::optional<QStringList> toolsOf(const Reading &reading)
{
    const FieldReading *field = reading.field(u"tools");
    if (!field || (!field->value.isString() && !field->value.isArray()))
        return std::nullopt;
    if (field->value.isString())
        return splitCommaList(field->value.toString());
    QStringList tools;
    const QJsonArray items = field->value.toArray();
    for (const auto &item : items)
        tools << item.toVariant().toString();
    return tools;
}

QStringList groupsOf(const Dialect &dialect, const QStringList &tools)
{
    QStringList groups;
    for (const QString &name : tools) {
        const ToolSpec *tool = dialect.tool(name.section(u'(', 0, 0).trimmed());
        if (tool && !groups.contains(tool->group))
            groups << tool->group;
    }
    return groups;
}

bool hasTools(const Dialect &dialect)
{
    const FieldSpec *field = dialect.field(u"tools");
    return field && field->type == FieldSpec::Type::ToolList;
}

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

/// A text that speaks of an agent by another name. Only a name with a hyphen is
/// sure to be meant where it stands.
QString renamed(QString text, const QString &oldName, const QString &newName)
{
    if (!oldName.contains(u'-') || newName.isEmpty() || oldName == newName)
        return text;
    for (qsizetype at = text.indexOf(oldName); at >= 0; at = text.indexOf(oldName, at)) {
        const qsizetype end = at + oldName.size();
        const bool isWord = (at == 0 || !isOfName(text[at - 1])) && (end == text.size() || !isOfName(text[end]));
        if (isWord)
            text.replace(at, oldName.size(), newName);
        at += isWord ? newName.size() : oldName.size();
    }
    return text;
}

/// Edits one after the other, each of the text that the one before made.
class Editing
{
public:
    Editing(const QString &text, const Client &client, const FileContext &context)
        : m_text(text)
        , m_client(client)
        , m_context(context)
    {
    }

    using Edit = std::function<Result<ChangeSet>(const FieldEdit &)>;

    void apply(const Edit &edit)
    {
        if (!m_text)
            return;
        const Result<ChangeSet> changes = edit(FieldEdit(file(), m_client, m_context));
        m_text = changes ? changes->applyTo(*m_text) : std::unexpected(changes.error());
    }

    void set(const QString &key, const QString &value)
    {
        apply([&](FieldEdit field) {
            // Several lines stay lines, instead of one with \n in it.
            if (value.contains(u'\n'))
                field.setPreferredStyle(yaml::ScalarStyle::Literal);
            return value.isEmpty() ? unset(field, key) : field.set(key, value);
        });
    }

    void setTools(const std::optional<QStringList> &tools)
    {
        const QString key = u"tools"_s;
        apply([&](const FieldEdit &field) { return tools ? field.setList(key, *tools) : unset(field, key); });
    }

    [[nodiscard]] AgentFile file() const { return AgentFile::parse(SourceText(*m_text, {})); }
    [[nodiscard]] const Result<QString> &text() const { return m_text; }

private:
    [[nodiscard]] Result<ChangeSet> unset(const FieldEdit &field, const QString &key) const
    {
        if (!file().entry(key))
            return ChangeSet();
        // Without a name or a description the client does not load it; a draft may
        // be like that.
        const Result<ChangeSet> changes = field.unset(key);
        return changes ? changes : HeaderEdit(file()).remove(key);
    }

    Result<QString> m_text;
    const Client &m_client;
    const FileContext &m_context;
};

} // namespace

AgentDraft AgentDraft::from(const QString &start, const Client &ofStart, const Client &client)
{
    const AgentFile file = AgentFile::parse(SourceText(start, {}));
    const Reading reading = ofStart.loader->read(file, {});
    const Dialect &dialect = *client.dialect;
    const bool isOwn = dialect.id() == ofStart.dialect->id();
    AgentDraft draft;
    draft.startName = reading.name.value_or(QString());
    draft.describedName = draft.startName;
    draft.description = textOf(reading, u"description");
    draft.tools = toolsOf(reading);
    draft.model = textOf(reading, u"model");
    draft.colour = textOf(reading, u"color");
    if (isOwn && reading.loads()) {
        draft.start = start;
        return draft;
    }
    const QString body = file.text().sliced(file.bodyRange().start, file.bodyRange().length).trimmed();
    draft.start = u"---\n---\n\n"_s + body + u'\n';
    if (!isOwn) {
        draft.model.clear();
        draft.tools = draft.tools ? std::optional(toolsOfGroups(dialect, groupsOf(*ofStart.dialect, *draft.tools)))
                                  : std::nullopt;
    }
    // A limit of which nothing is left stays one: without it, all tools.
    if (!hasTools(dialect))
        draft.tools.reset();
    if (!dialect.isColour(draft.colour))
        draft.colour.clear();
    return draft;
}

void AgentDraft::settleName()
{
    description = renamed(description, describedName, name);
    if (!name.isEmpty())
        describedName = name;
}

Result<QString> AgentDraft::text(const Client &client, const FileContext &context) const
{
    const Dialect &dialect = *client.dialect;
    Editing editing(start, client, context);
    if (dialect.field(u"name"))
        editing.set(u"name"_s, name);
    editing.set(u"description"_s, renamed(description, describedName, name));
    if (hasTools(dialect))
        editing.setTools(tools);
    if (dialect.field(u"model"))
        editing.set(u"model"_s, model);
    if (dialect.field(u"color"))
        editing.set(u"color"_s, colour);
    if (!editing.text())
        return editing.text();
    const TextRange body = editing.file().bodyRange();
    const QString &text = *editing.text();
    return text.first(body.start) + renamed(text.sliced(body.start, body.length), startName, name) +
           text.sliced(body.end());
}

QStringList toolsOfGroups(const Dialect &dialect, const QStringList &groups)
{
    QStringList tools;
    for (const ToolSpec &tool : dialect.tools()) {
        if (groups.contains(tool.group) && !tool.neverForAgents && !tool.isOld)
            tools << tool.name;
    }
    return tools;
}

} // namespace dossier
