// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/checker.h"
#include "commands.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QByteArray asJson(const Checker &checker, const Dialect &dialect)
{
    QJsonArray rules;
    for (const auto &rule : checker.rules()) {
        rules += QJsonObject{{u"id"_s, rule->id()},
                             {u"severity"_s, toString(rule->severity())},
                             {u"summary"_s, rule->summary()},
                             {u"helpUrl"_s, rule->helpUrl(dialect).toString()},
                             {u"fixable"_s, rule->isFixable()}};
    }
    return QJsonDocument(QJsonObject{{u"rules"_s, rules}}).toJson(QJsonDocument::Compact) + '\n';
}

/// docs/rules.md
QString asMarkdown(const Checker &checker)
{
    QString page =
        u"# Rules\n\n"
        "What Dossier tells of an agent file. This page is made by `dossier-cli rules --format markdown`.\n\n"
        "An **error** means that the client does not load the file, or that the file loses a limit; a **warning**, "
        "that\nit does not do what is written; an **info** is a tip. A rule may tell a finding at another weight than "
        "its usual\none where the consequence is another.\n\n"
        "| rule | weight | what it finds | can be mended |\n|---|---|---|---|\n"_s;
    for (const auto &rule : checker.rules()) {
        page += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(rule->id(), toString(rule->severity()), rule->summary(),
                                                   rule->isFixable() ? u"yes"_s : u"no"_s);
    }
    return page;
}

class RulesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dossier::RulesCommand)
public:
    QString name() const override { return u"rules"_s; }
    QString synopsis() const override { return u"[--format text|json|markdown]"_s; }
    QString summary() const override { return tr("Lists the checks."); }

    std::vector<OptionSpec> options() const override
    {
        return {{u"format"_s, u"F"_s, tr("The form of the answer."), {u"text"_s, u"json"_s, u"markdown"_s}}};
    }

    Result<ExitStatus> run(const CommandInput &input) const override
    {
        if (!input.arguments.positional().isEmpty())
            return usageError(tr("“rules” takes no paths."));
        const Checker checker;
        const QString format = input.arguments.value(u"format"_s);
        if (format == "json"_L1)
            input.console.write(asJson(checker, *input.dialects.client({}).dialect));
        else if (format == "markdown"_L1)
            input.console.write(asMarkdown(checker).toUtf8());
        else
            list(checker, input.console);
        return ExitStatus::Good;
    }

private:
    static void list(const Checker &checker, const Console &console)
    {
        qsizetype width = 0;
        for (const auto &rule : checker.rules())
            width = std::max(width, rule->id().size());
        for (const auto &rule : checker.rules()) {
            console.writeLine(rule->id().leftJustified(width) + u"  "_s + toString(rule->severity()).leftJustified(7) +
                              u"  "_s + rule->summary());
        }
    }
};

} // namespace

std::unique_ptr<const Command> makeRulesCommand()
{
    return std::make_unique<RulesCommand>();
}

} // namespace dossier
