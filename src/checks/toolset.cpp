// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "toolset.h"

#include "rules/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// Whether an entry stands for a tool: by name, as a whole server, or by the
/// beginning of the name.
bool covers(const QString &entry, const QString &tool)
{
    if (entry == tool)
        return true;
    if (entry.endsWith(u'*'))
        return tool.startsWith(QStringView(entry).chopped(1));
    return entry.startsWith("mcp__"_L1) && tool.startsWith(entry) &&
           QStringView(tool).sliced(entry.size()).startsWith("__"_L1);
}

/// All names of the tools of a list.
QStringList namesOf(const QStringList &items, const Dialect &dialect)
{
    QStringList names;
    for (const QString &item : items) {
        const QString name = toolName(item);
        names += name;
        if (const ToolSpec *tool = dialect.tool(name)) {
            names += tool->name;
            names += tool->aliases;
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

bool ToolSet::mayUse(const QString &tool) const
{
    const auto isTaken = [this](const QString &name) {
        return std::ranges::any_of(taken, [&name](const QString &entry) { return covers(entry, name); });
    };
    if (!isKnown || isTaken(tool))
        return false;
    return isAll || std::ranges::any_of(given, [&](const QString &entry) {
               return (covers(entry, tool) || covers(tool, entry)) && !isTaken(entry);
           });
}

bool ToolSet::isEmpty() const
{
    return isKnown && !isAll && std::ranges::none_of(given, [this](const QString &entry) { return mayUse(entry); });
}

ToolSet toolSetOf(const Reading &reading, const Dialect &dialect)
{
    const FieldReading *given = reading.field(u"tools");
    const FieldReading *taken = reading.field(u"disallowedTools");
    const QStringList items = given ? toolItems(given->value) : QStringList();
    ToolSet set;
    set.isAll = !given || given->value.isNull() || items.contains("*"_L1);
    set.isKnown = set.isAll || !(given->value.isObject() || given->value.isDouble() || given->value.isBool());
    if (!set.isAll)
        set.given = namesOf(items, dialect);
    QStringList whole = taken ? toolItems(taken->value) : QStringList();
    // What is taken in part can still be used.
    whole.removeIf([](const QString &item) { return item.endsWith(u')'); });
    set.taken = namesOf(whole, dialect);
    return set;
}

} // namespace dossier
