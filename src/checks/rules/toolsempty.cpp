// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fieldrules.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class ToolsEmpty : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsEmpty)
public:
    QString id() const override { return u"tools/empty"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("The list of tools is empty: the agent gets none."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"tools"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        // With a memory it gets three: tools/widened-by-memory tells that.
        const FieldReading *field = file.field(fieldKey());
        if (!field || !isEmptyList(field->value) || hasMemory(file))
            return {};
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("%1 gives this agent no tool at all: the list is empty. Without the line it gets all of them.")
                .arg(file.client()),
            field->valueRange,
            {},
            {}};
        addFix(diagnostic, Fixes(file).remove(tr("Remove “tools”: it may use every tool"), fieldKey()));
        return {diagnostic};
    }

private:
    static bool isEmptyList(const QJsonValue &value)
    {
        return value.isString() ? value.toString().trimmed().isEmpty() : value.isArray() && value.toArray().isEmpty();
    }
};

/// The tools that a memory turns on whatever “tools” says (documentation of
/// sub-agents, "Enable persistent memory").
constexpr QLatin1StringView kMemoryTools[] = {"Read"_L1, "Write"_L1, "Edit"_L1};

class ToolsWidenedByMemory : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolsWidenedByMemory)
public:
    QString id() const override { return u"tools/widened-by-memory"_s; }
    Severity severity() const override { return Severity::Warning; }
    QString summary() const override { return tr("“memory” gives tools that “tools” leaves out."); }
    bool isFixable() const override { return true; }
    QString fieldKey() const override { return u"memory"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        const FieldReading *tools = file.field(u"tools");
        if (!tools || !(tools->value.isString() || tools->value.isArray()) || !hasMemory(file))
            return {};
        QStringList items = toolItems(tools->value);
        QStringList added;
        for (const QLatin1StringView tool : kMemoryTools) {
            if (!items.contains(tool) && !items.contains("*"_L1))
                added += tool;
        }
        if (added.isEmpty())
            return {};
        const FieldReading *memory = file.field(fieldKey());
        Diagnostic diagnostic{id(),
                              severity(),
                              tr("%1 gives this agent more than “tools” says: a memory turns on %2.")
                                  .arg(file.client(), added.join(", "_L1)),
                              memory->valueRange,
                              {{tools->valueRange, tr("This list leaves them out.")}},
                              {}};
        addFix(diagnostic, Fixes(file).setList(u"add-tools"_s, tr("Add %1 to “tools”").arg(added.join(", "_L1)),
                                               u"tools"_s, items + added));
        addFix(diagnostic, Fixes(file).remove(tr("Remove “memory”"), fieldKey()));
        return {diagnostic};
    }
};

} // namespace

bool hasMemory(const CheckedFile &file)
{
    const FieldReading *memory = file.field(u"memory");
    const FieldSpec *spec = file.dialect().field(u"memory");
    const QString value = memory ? memory->value.toString() : QString();
    return spec &&
           std::ranges::any_of(spec->values, [&value](const AllowedValue &allowed) { return allowed.value == value; });
}

RulePointer makeToolsEmpty()
{
    return std::make_unique<ToolsEmpty>();
}

RulePointer makeToolsWidenedByMemory()
{
    return std::make_unique<ToolsWidenedByMemory>();
}

} // namespace dossier
