// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "authoring.h"

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

bool isTool(const Dialect &dialect, QStringView tool, QStringView name)
{
    const ToolSpec *known = dialect.tool(tool);
    return known && known->name == name;
}

} // namespace

QString toolServerName(QStringView server)
{
    QString name = server.toString();
    for (QChar &c : name) {
        const bool isKept = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        if (!isKept && c != u'-')
            c = u'_';
    }
    return name;
}

bool takesAgents(const Dialect &dialect, QStringView tool)
{
    return isTool(dialect, tool, u"Agent");
}

bool takesSkills(const Dialect &dialect, QStringView tool)
{
    return isTool(dialect, tool, u"Skill");
}

ListedNames listedIn(const FieldSpec &field)
{
    if (field.type == FieldSpec::Type::ToolList)
        return ListedNames::Tools;
    if (field.key == "skills"_L1)
        return ListedNames::Skills;
    if (field.key == "agents"_L1)
        return ListedNames::Agents;
    return field.key == "mcpServers"_L1 ? ListedNames::Servers : ListedNames::None;
}

} // namespace dossier
