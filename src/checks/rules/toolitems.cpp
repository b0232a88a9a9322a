// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// More places of one kind would not be read.
constexpr qsizetype kPlacesTold = 10;

/// A kind of entry in a list of tools that means something else than it says.
class ToolItems : public Rule
{
public:
    QString fieldKey() const override { return u"tools"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        for (const FieldReading &field : file.fields()) {
            const FieldSpec *spec = file.dialect().field(field.key);
            if (spec && spec->type == FieldSpec::Type::ToolList && concerns(field.key))
                checkList(file, field, found);
        }
        return found;
    }

protected:
    virtual bool concerns(const QString &key) const { return key == "tools"_L1; }
    virtual bool isMeant(const CheckedFile &file, const QString &item) const = 0;
    virtual QString message(const CheckedFile &file, const QString &item) const = 0;
    /// What to write instead; empty to leave the entry out.
    virtual QString instead(const CheckedFile &, const QString &) const { return {}; }
    virtual QString fixTitle(const QString &) const { return {}; }

private:
    void checkList(const CheckedFile &file, const FieldReading &field, std::vector<Diagnostic> &found) const
    {
        const QStringList items = toolItems(field.value);
        QStringList meant;
        std::ranges::copy_if(items, std::back_inserter(meant),
                             [&](const QString &item) { return isMeant(file, item); });
        meant.removeDuplicates();
        if (meant.isEmpty())
            return;
        const QString &first = meant.front();
        Diagnostic diagnostic{id(), severity(), message(file, first), itemRange(file, field, first, 0), {}, {}};
        for (const QString &item : meant.sliced(1, std::min(meant.size(), kPlacesTold) - 1))
            diagnostic.related.push_back({itemRange(file, field, item, 0), message(file, item)});
        if (isFixable() && file.input().wantsFixes)
            addFix(diagnostic, fix(file, field, items, meant));
        found.push_back(std::move(diagnostic));
    }

    std::optional<Fix> fix(const CheckedFile &file, const FieldReading &field, const QStringList &items,
                           const QStringList &meant) const
    {
        QStringList kept;
        QStringList written;
        for (const QString &item : items) {
            const bool isOne = isMeant(file, item);
            const QString text = isOne ? instead(file, item) : item;
            if (isOne && !text.isEmpty())
                written += text;
            if (!text.isEmpty())
                kept += text;
        }
        // An empty list would take every tool away.
        if (kept.isEmpty())
            return std::nullopt;
        kept.removeDuplicates();
        written.removeDuplicates();
        return Fixes(file).setList(written.isEmpty() ? u"remove-tools"_s : u"rename-tools"_s,
                                   fixTitle((written.isEmpty() ? meant : written).join(", "_L1)), field.key, kept);
    }
};

/// Whether an agent is written to run as the main agent, which has more tools:
/// a first message and a list of agents count there only.
bool isForMain(const CheckedFile &file)
{
    const FieldReading *message = file.field(u"initialPrompt");
    const FieldReading *tools = file.field(u"tools");
    const QStringList items = tools ? toolItems(tools->value) : QStringList();
    return (message && !message->value.toString().isEmpty()) ||
           std::ranges::any_of(items, [](const QString &item) { return item.startsWith("Agent("_L1); });
}

class ToolsNeverGiven : public ToolItems
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsNeverGiven)
public:
    QString id() const override { return u"tools/never-given"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The client gives this tool to no agent."); }
    bool isFixable() const override { return true; }

protected:
    bool isMeant(const CheckedFile &file, const QString &item) const override
    {
        const ToolSpec *tool = file.dialect().tool(toolName(item));
        return tool && tool->neverForAgents && !isForMain(file);
    }
    QString message(const CheckedFile &file, const QString &item) const override
    {
        return tr("%1 never gives “%2” to an agent that another one calls, even if it is listed.")
            .arg(file.client(), toolName(item));
    }
    QString fixTitle(const QString &names) const override { return tr("Remove %1").arg(names); }
};

class ToolsServersAll : public ToolItems
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsServersAll)
public:
    QString id() const override { return u"tools/servers-all"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("“mcp__*” gives no tools; it only takes them away."); }

protected:
    bool isMeant(const CheckedFile &, const QString &item) const override { return item == "mcp__*"_L1; }
    QString message(const CheckedFile &file, const QString &item) const override
    {
        return tr("%1 understands “%2” in “disallowedTools” only; to give tools, name each server, as in "
                  "“mcp__github”.")
            .arg(file.client(), item);
    }
};

class ToolsAgentList : public ToolItems
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsAgentList)
public:
    QString id() const override { return u"tools/agent-list"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The list of agents to call counts for the main agent only."); }

protected:
    bool isMeant(const CheckedFile &file, const QString &item) const override
    {
        const ToolSpec *tool = item.contains(u'(') ? file.dialect().tool(toolName(item)) : nullptr;
        return tool && tool->name == "Agent"_L1;
    }
    QString message(const CheckedFile &file, const QString &item) const override
    {
        return tr("%1 keeps to “%2” only where this agent runs as the main agent; called by another, it may call any.")
            .arg(file.client(), item);
    }
};

class ToolsPattern : public ToolItems
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsPattern)
public:
    QString id() const override { return u"tools/pattern"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("A pattern behind a tool is not promised to limit it."); }

protected:
    bool isMeant(const CheckedFile &file, const QString &item) const override
    {
        const ToolSpec *tool = item.contains(u'(') ? file.dialect().tool(toolName(item)) : nullptr;
        return tool && tool->name != "Agent"_L1 && !tool->neverForAgents;
    }
    QString message(const CheckedFile &file, const QString &item) const override
    {
        return tr("%1 takes “%2” here, but does not promise to hold the agent to what stands in parentheses; a hook "
                  "or the permission settings do.")
            .arg(file.client(), item);
    }
};

class ToolsPlanExit : public ToolItems
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsPlanExit)
public:
    QString id() const override { return u"tools/plan-exit"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("“ExitPlanMode” is given in the permission mode “plan” only."); }
    bool isFixable() const override { return true; }

protected:
    bool isMeant(const CheckedFile &file, const QString &item) const override
    {
        const FieldReading *mode = file.field(u"permissionMode");
        return toolName(item) == "ExitPlanMode"_L1 && (!mode || mode->value.toString() != "plan"_L1);
    }
    QString message(const CheckedFile &file, const QString &item) const override
    {
        return tr("%1 gives “%2” to an agent only with “permissionMode: plan”.").arg(file.client(), toolName(item));
    }
    QString fixTitle(const QString &names) const override { return tr("Remove %1").arg(names); }
};

class ToolsOldName : public ToolItems
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsOldName)
public:
    QString id() const override { return u"tools/old-name"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The tool has another name today."); }
    bool isFixable() const override { return true; }

protected:
    bool concerns(const QString &) const override { return true; }
    bool isMeant(const CheckedFile &file, const QString &item) const override
    {
        const ToolSpec *tool = file.dialect().tool(toolName(item));
        return tool && tool->name != toolName(item);
    }
    QString message(const CheckedFile &file, const QString &item) const override
    {
        const QString name = toolName(item);
        return tr("%1 calls “%2” “%3” today; the old name still counts.")
            .arg(file.client(), name, file.dialect().tool(name)->name);
    }
    QString instead(const CheckedFile &file, const QString &item) const override
    {
        const QString name = toolName(item);
        return file.dialect().tool(name)->name + item.sliced(name.size());
    }
    QString fixTitle(const QString &names) const override { return tr("Change to %1").arg(names); }
};

} // namespace

std::vector<RulePointer> toolItemRules()
{
    std::vector<RulePointer> rules;
    rules.push_back(std::make_unique<ToolsNeverGiven>());
    rules.push_back(std::make_unique<ToolsPlanExit>());
    rules.push_back(std::make_unique<ToolsServersAll>());
    rules.push_back(std::make_unique<ToolsAgentList>());
    rules.push_back(std::make_unique<ToolsPattern>());
    rules.push_back(std::make_unique<ToolsOldName>());
    return rules;
}

} // namespace dossier
