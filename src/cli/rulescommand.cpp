// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/checker.h"
#include "checks/words.h"
#include "commands.h"
#include "rulepages.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

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
                             {u"fixable"_s, rule->isFixable()},
                             {u"onByDefault"_s, rule->isOnByDefault()}};
    }
    return QJsonDocument(QJsonObject{{u"rules"_s, rules}}).toJson(QJsonDocument::Compact) + '\n';
}

class RulesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dossier::RulesCommand)
public:
    QString name() const override { return u"rules"_s; }
    QString synopsis() const override { return u"[--format text|json|markdown] [--output FOLDER] [RULE…]"_s; }
    QString summary() const override { return tr("Lists the checks, or explains those that are named."); }

    std::vector<OptionSpec> options() const override
    {
        return {{u"format"_s, u"F"_s, tr("The form of the answer."), {u"text"_s, u"json"_s, u"markdown"_s}},
                {u"output"_s,
                 u"FOLDER"_s,
                 tr("With “markdown”: writes a page each into a folder, and a list of them."),
                 {}}};
    }

    Result<ExitStatus> run(const CommandInput &input) const override
    {
        const Checker checker;
        const Dialect &dialect = *input.dialects.client({}).dialect;
        const QStringList &ids = input.arguments.positional();
        for (const QString &id : ids) {
            if (!checker.rule(id))
                return noSuchRule(checker, id);
        }
        const QString format = input.arguments.value(u"format"_s);
        if (input.arguments.has(u"output"_s)) {
            if (format != "markdown"_L1 || !ids.isEmpty())
                return usageError(tr("“--output” goes with “--format markdown” and no rule."));
            return writePages(checker, dialect, absolutePath(input, input.arguments.value(u"output"_s)));
        }
        if (format == "json"_L1) {
            input.console.write(asJson(checker, dialect));
        } else if (!ids.isEmpty() || format == "markdown"_L1) {
            for (const QString &id : ids.isEmpty() ? checker.ruleIds() : ids)
                input.console.write(rulePage(*checker.rule(id), dialect).toUtf8() + '\n');
        } else {
            list(checker, input.console);
        }
        return ExitStatus::Good;
    }

private:
    static Result<ExitStatus> noSuchRule(const Checker &checker, const QString &id)
    {
        const QString near = nearestWord(id, checker.ruleIds());
        if (!near.isEmpty())
            return usageError(tr("There is no rule “%1”; did you mean “%2”?").arg(id, near));
        return usageError(tr("There is no rule “%1”; “dossier-cli rules” lists them.").arg(id));
    }

    static Result<ExitStatus> writePages(const Checker &checker, const Dialect &dialect, const QString &folder)
    {
        std::vector<std::pair<QString, QString>> pages{{u"README.md"_s, ruleIndex(checker)}};
        for (const auto &rule : checker.rules())
            pages.emplace_back(rule->id() + u".md"_s, rulePage(*rule, dialect));
        for (const auto &[name, text] : pages) {
            const QString path = folder + u'/' + name;
            QDir().mkpath(path.first(path.lastIndexOf(u'/')));
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit()) {
                return std::unexpected(Error{.code = Error::Code::Io,
                                             .text = tr("%1 cannot be written: %2.").arg(path, file.errorString()),
                                             .path = path});
            }
        }
        return ExitStatus::Good;
    }

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
