// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"
#include "rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// More places of one list would not be read.
constexpr qsizetype kPlacesTold = 10;

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

bool isProjectTool(const CheckedFile &file, const QString &name)
{
    const auto &configuration = file.input().configuration;
    return configuration && configuration->knowsTool(name);
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
        if (!file.dialect().isComplete("tools"_L1))
            return found;
        for (const FieldReading &field : file.fields()) {
            const FieldSpec *spec = file.dialect().field(field.key);
            if (!spec || spec->type != FieldSpec::Type::ToolList)
                continue;
            if (auto diagnostic = checkList(file, field, toolItems(field.value)))
                found.push_back(std::move(*diagnostic));
        }
        return found;
    }

private:
    static bool isUnknown(const CheckedFile &file, const QString &item)
    {
        const QString name = toolName(item);
        return name != "*"_L1 && !isServerTool(name) && !file.dialect().tool(name) && !isProjectTool(file, name);
    }

    /// A list for another client has many of them: that is one fault.
    std::optional<Diagnostic> checkList(const CheckedFile &file, const FieldReading &field,
                                        const QStringList &items) const
    {
        QStringList unknown;
        std::ranges::copy_if(items, std::back_inserter(unknown),
                             [&file](const QString &item) { return isUnknown(file, item); });
        const bool isNothingLeft = unknown.size() == items.size();
        unknown.removeDuplicates();
        if (unknown.isEmpty())
            return std::nullopt;
        Diagnostic diagnostic{
            id(), severity(), message(file, field, unknown, isNothingLeft), itemRange(file, field, unknown.front(), 0),
            {},   {}};
        for (const QString &item : unknown.sliced(1, std::min(unknown.size(), kPlacesTold) - 1))
            diagnostic.related.push_back(
                {itemRange(file, field, item, 0), tr("“%1” is unknown too.").arg(toolName(item))});
        if (file.input().wantsFixes)
            addFix(diagnostic, rename(file, field, items, unknown));
        return diagnostic;
    }

    static QString message(const CheckedFile &file, const FieldReading &field, const QStringList &unknown,
                           bool isNothingLeft)
    {
        const QString first = toolName(unknown.front());
        if (isNothingLeft && field.key == "tools"_L1) {
            return tr("%1 knows no tool of this list, “%2” for one, and refuses to start an agent without tools.")
                .arg(file.client(), first);
        }
        if (unknown.size() > 1) {
            return tr("%1 has no tool “%2” of its own, nor %n others of this list; names of tools are exact.", nullptr,
                      static_cast<int>(unknown.size()) - 1)
                .arg(file.client(), first);
        }
        return tr("%1 has no tool “%2” of its own; names of tools are exact.").arg(file.client(), first);
    }

    static std::optional<Fix> rename(const CheckedFile &file, const FieldReading &field, QStringList items,
                                     const QStringList &unknown)
    {
        const QStringList names = toolNames(file.dialect());
        QStringList replacements;
        for (const QString &item : unknown) {
            const QString near = nearestWord(toolName(item), names);
            if (near.isEmpty())
                return std::nullopt;
            replacements += near + item.sliced(toolName(item).size());
            std::ranges::replace(items, item, replacements.back());
        }
        items.removeDuplicates();
        return Fixes(file).setList(u"rename-tools"_s, tr("Change to %1").arg(replacements.join(", "_L1)), field.key,
                                   items);
    }
};

} // namespace

RulePointer makeToolsUnknown()
{
    return std::make_unique<ToolsUnknown>();
}

} // namespace dossier
