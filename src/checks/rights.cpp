// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "rights.h"

#include "agentfile/headeredit.h"
#include "diagnostic.h"
#include "rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Rights)
};

/// More names would not be read.
constexpr qsizetype kToolsNamed = 8;

/// "server" of mcp__server and mcp__server__*; empty for a single tool.
QString wholeServer(const QString &item)
{
    if (!item.startsWith("mcp__"_L1))
        return {};
    const QString rest = item.sliced(5);
    const qsizetype separator = rest.indexOf("__"_L1);
    if (separator < 0)
        return rest;
    return rest.sliced(separator) == "__*"_L1 ? rest.first(separator) : QString();
}

QString readable(const QString &item)
{
    if (item == "mcp__*"_L1)
        return Texts::tr("the tools of all servers");
    const QString server = wholeServer(item);
    return server.isEmpty() ? item : Texts::tr("the tools of server %1").arg(server);
}

QString listOf(const QStringList &items)
{
    QStringList named;
    for (const QString &item : items.first(std::min(items.size(), kToolsNamed)))
        named += readable(item);
    const auto more = static_cast<int>(items.size() - named.size());
    if (more > 0)
        return Texts::tr("%1 and %n more", nullptr, more).arg(named.join(", "_L1));
    if (named.size() < 2)
        return named.join(QString());
    const QString last = named.takeLast();
    return Texts::tr("%1 and %2").arg(named.join(", "_L1), last);
}

QString toolsOf(const Reading &reading)
{
    const FieldReading *given = reading.field(u"tools");
    const FieldReading *taken = reading.field(u"disallowedTools");
    const QStringList takenItems = taken ? toolItems(taken->value) : QStringList();
    QStringList items = given ? toolItems(given->value) : QStringList();
    items.removeDuplicates();
    const bool isAll = !given || given->value.isNull() || items.contains("*"_L1);
    if (isAll && takenItems.isEmpty())
        return Texts::tr("all tools");
    if (isAll)
        return Texts::tr("all tools but %1").arg(listOf(takenItems));
    if (given->value.isObject() || given->value.isDouble() || given->value.isBool())
        return Texts::tr("not known, as “tools” is no list");
    items.removeIf([&takenItems](const QString &item) { return takenItems.contains(item); });
    return items.isEmpty() ? Texts::tr("no tools") : listOf(items);
}

/// What the permission mode adds; empty for the usual one and where it counts for nothing.
QString modeOf(const Reading &reading, const Dialect &dialect, const FileContext &context)
{
    const FieldReading *field = reading.field(u"permissionMode");
    const FieldSpec *spec = dialect.field(u"permissionMode");
    const bool isIgnored = context.place == FileContext::Place::Plugin && spec && spec->ignoredIn.contains("plugin"_L1);
    if (!field || !spec || isIgnored)
        return {};
    const QString mode = field->value.toString();
    if (mode == "bypassPermissions"_L1)
        return Texts::tr("nothing is asked before they are used");
    if (mode == "acceptEdits"_L1)
        return Texts::tr("edits of files are not asked for");
    if (mode == "dontAsk"_L1)
        return Texts::tr("what is not allowed beforehand is refused without asking");
    if (mode == "plan"_L1)
        return Texts::tr("it plans and changes nothing");
    return {};
}

QString withCapital(QString sentence)
{
    // The name of a tool is exact.
    if (!sentence.isEmpty() && !sentence.startsWith("mcp__"_L1))
        sentence[0] = sentence.front().toUpper();
    return sentence;
}

/// Rules whose errors mean that a limit is written, but not applied.
bool tellsLostLimit(const Diagnostic &diagnostic)
{
    static const QStringList rules{u"header/near-miss-key"_s, u"header/cut-at-dashes"_s};
    return diagnostic.severity == Severity::Error && rules.contains(diagnostic.rule);
}

} // namespace

Rights rightsOf(const Reading &reading, const Dialect &dialect, const FileContext &context,
                const std::vector<Diagnostic> &diagnostics)
{
    Rights rights;
    rights.tools = toolsOf(reading);
    rights.sentence = withCapital(rights.tools);
    const QString mode = modeOf(reading, dialect, context);
    if (!mode.isEmpty())
        rights.sentence =
            Texts::tr("%1; %2", "the tools of an agent; what its permission mode changes").arg(rights.sentence, mode);
    rights.losesLimit = reading.loads() && std::ranges::any_of(diagnostics, tellsLostLimit);
    return rights;
}

QStringList startableAgents(const Reading &reading)
{
    QStringList names;
    const FieldReading *tools = reading.field(u"tools");
    for (const QString &item : tools ? toolItems(tools->value) : QStringList()) {
        const QString tool = toolName(item);
        if ((tool != "Agent"_L1 && tool != "Task"_L1) || !item.endsWith(u')'))
            continue;
        const qsizetype open = item.indexOf(u'(');
        for (const QString &name : splitCommaList(item.sliced(open + 1).chopped(1)))
            names += name.trimmed();
    }
    names.removeDuplicates();
    return names;
}

} // namespace dossier
