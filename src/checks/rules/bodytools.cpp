// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "promptrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// The names of tools that a list gives or takes, without what stands in parentheses.
QStringList namesOf(const CheckedFile &file, QStringView key)
{
    QStringList names;
    const FieldReading *field = file.field(key);
    for (const QString &item : field ? toolItems(field->value) : QStringList())
        names += toolName(item);
    return names;
}

bool isSameTool(const ToolSpec &tool, const QString &name)
{
    return tool.name == name || tool.aliases.contains(name);
}

/// Where the prompt speaks of a tool as one: “the Bash tool”, “use `Bash`”.
/// Names that are words of English are nothing else without that.
TextRange mentionOf(const Prompt &prompt, const QString &tool)
{
    const QString name = QRegularExpression::escape(tool);
    const QRegularExpression pattern(
        u"\\b(?:[Tt]he|[Uu]se|[Uu]sing) `?%1`? tools?\\b|\\b[Uu]s(?:e|ing) `%1`"_s.arg(name));
    const QRegularExpressionMatch match = pattern.match(prompt.text());
    if (!match.hasMatch())
        return {};
    const qsizetype at = prompt.text().indexOf(tool, match.capturedStart());
    return prompt.inDocument({at, tool.size()});
}

class ToolNotAllowed : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolNotAllowed)
public:
    QString id() const override { return u"body/tool-not-allowed"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("The prompt speaks of a tool that the agent is not given."); }
    QString fieldKey() const override { return u"tools"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const QStringList given = namesOf(file, u"tools");
        const QStringList taken = namesOf(file, u"disallowedTools");
        if ((given.isEmpty() && taken.isEmpty()) || given.contains("*"_L1) || !file.reading().loads())
            return found;
        const QString body = file.text().sliced(file.file().bodyRange().start);
        for (const ToolSpec &tool : file.dialect().tools()) {
            if (!body.contains(tool.name) || isAllowed(tool, given, taken))
                continue;
            const TextRange range = mentionOf(file.prompt(), tool.name);
            if (!range.isEmpty())
                found.push_back(diagnosticOf(file, tool, range));
        }
        return found;
    }

private:
    static bool isAllowed(const ToolSpec &tool, const QStringList &given, const QStringList &taken)
    {
        const auto isThis = [&tool](const QString &name) { return isSameTool(tool, name); };
        return (given.isEmpty() || std::ranges::any_of(given, isThis)) && std::ranges::none_of(taken, isThis);
    }

    Diagnostic diagnosticOf(const CheckedFile &file, const ToolSpec &tool, TextRange range) const
    {
        Diagnostic diagnostic{
            id(),
            severity(),
            tr("The prompt speaks of the tool “%1”, which %2 does not give this agent.").arg(tool.name, file.client()),
            range,
            {},
            {}};
        const FieldReading *list = file.field(u"tools") ? file.field(u"tools") : file.field(u"disallowedTools");
        diagnostic.related.push_back({list->valueRange, tr("These are the tools.")});
        return diagnostic;
    }
};

class ToolNotMentioned : public Rule
{
    Q_DECLARE_TR_FUNCTIONS(dossier::ToolNotMentioned)
public:
    QString id() const override { return u"style/tool-not-mentioned"_s; }
    Severity severity() const override { return Severity::Info; }
    QString summary() const override { return tr("A tool is given that the prompt never speaks of."); }
    bool isOnByDefault() const override { return false; }
    QString fieldKey() const override { return u"tools"_s; }

    std::vector<Diagnostic> check(const CheckedFile &file) const override
    {
        std::vector<Diagnostic> found;
        const FieldReading *field = file.field(u"tools");
        const QString body = file.text().sliced(file.file().bodyRange().start);
        for (const QString &item : field ? toolItems(field->value) : QStringList()) {
            const QString name = toolName(item);
            if (name == "*"_L1 || body.contains(name, Qt::CaseInsensitive))
                continue;
            found.push_back({id(),
                             severity(),
                             tr("The prompt never speaks of “%1”.").arg(name),
                             itemRange(file, *field, item, 0),
                             {},
                             {}});
        }
        return found;
    }
};

} // namespace

RulePointer makeToolNotAllowed()
{
    return std::make_unique<ToolNotAllowed>();
}

RulePointer makeToolNotMentioned()
{
    return std::make_unique<ToolNotMentioned>();
}

} // namespace dossier
