// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

bool isServerTool(const QString &name)
{
    return name.startsWith("mcp__"_L1) && name.size() > 5;
}

QStringList toolNames(const Dialect &dialect)
{
    QStringList names;
    for (const ToolSpec &tool : dialect.tools())
        names += tool.name;
    return names;
}

bool isAlias(const ToolSpec &tool, const QString &name)
{
    return tool.name != name && tool.aliases.contains(name);
}

const ToolSpec *toolOf(const Dialect &dialect, const QString &name)
{
    if (const ToolSpec *tool = dialect.tool(name))
        return tool;
    const auto &tools = dialect.tools();
    const auto found = std::ranges::find_if(tools, [&name](const ToolSpec &tool) { return isAlias(tool, name); });
    return found == tools.end() ? nullptr : &*found;
}

class ToolsUnknown : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsUnknown)
public:
    QString id() const override { return u"tools/unknown"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The client has no tool of this name for agents."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"tools"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        if (file.dialect().tools().empty())
            return found;
        for (const FieldReading &field : file.fields()) {
            const FieldSpec *spec = file.dialect().field(field.key);
            if (!spec || spec->type != FieldSpec::Type::ToolList)
                continue;
            const QStringList items = toolItems(field.value);
            QStringList told;
            for (const QString &item : items) {
                if (told.contains(item))
                    continue;
                told += item;
                if (auto diagnostic = checkItem(file, field, items, item))
                    found.push_back(std::move(*diagnostic));
            }
        }
        return found;
    }

private:
    std::optional<Diagnostic> checkItem(const CheckedFile &file, const FieldReading &field, const QStringList &items,
                                        const QString &item) const
    {
        const QString name = toolName(item);
        if (name == "*"_L1 || isServerTool(name))
            return std::nullopt;
        Diagnostic diagnostic{id(), severity(), {}, {}, {}, {}};
        if (const ToolSpec *tool = toolOf(file.dialect(), name)) {
            if (!tool->neverForAgents || field.key != "tools"_L1)
                return std::nullopt;
            diagnostic.message = tr("%1 never gives “%2” to an agent, even if it is listed.").arg(file.client(), name);
            diagnostic.range = itemRange(file, field, item, 0);
            return diagnostic;
        }
        diagnostic.message = tr("%1 has no tool “%2” of its own; names of tools are exact.").arg(file.client(), name);
        diagnostic.range = itemRange(file, field, item, 0);
        if (!file.input().wantsFixes)
            return diagnostic;
        const QString near = nearestWord(name, toolNames(file.dialect()));
        if (!near.isEmpty()) {
            QStringList mended = items;
            const QString replacement = near + item.sliced(name.size());
            std::ranges::replace(mended, item, replacement);
            addFix(diagnostic,
                   Fixes(file).setList(u"rename-tool"_s, tr("Change to “%1”").arg(replacement), field.key, mended));
        }
        return diagnostic;
    }
};

} // namespace

RulePointer makeToolsUnknown()
{
    return std::make_unique<ToolsUnknown>();
}

} // namespace dossier
