// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/mending.h"
#include "commands.h"
#include "inputfiles.h"
#include "outputfile.h"
#include "preparation.h"
#include "text/diff.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class FixCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dossier::FixCommand)
public:
    QString name() const override { return u"fix"_s; }
    QString synopsis() const override { return u"[--dialect D] [--rule R]… [--dry-run] PATH…"_s; }
    QString summary() const override { return tr("Mends what can be mended without changing a word."); }

    std::vector<OptionSpec> options() const override
    {
        return {dialectOption(),
                {u"rule"_s, u"R"_s, tr("Mends only what this rule finds; may be given several times."), {}},
                {u"dry-run"_s, {}, tr("Prints the difference and writes nothing."), {}}};
    }

    Result<ExitStatus> run(const CommandInput &input) const override
    {
        const Checker checker;
        if (auto valid = validate(input, checker); !valid)
            return std::unexpected(valid.error());
        const Preparation preparation(input, checker);
        InputFiles files = findInputFiles(input.arguments.positional());
        Totals totals;
        for (const QString &path : files.files) {
            if (const auto fixed = fix(input, checker, preparation, path, totals); !fixed)
                files.errors.push_back(fixed.error());
        }
        std::ranges::move(preparation.problems(), std::back_inserter(files.errors));
        for (const Error &error : files.errors)
            input.console.complain(error.text);
        report(input, files.files.size(), totals);
        if (!files.errors.empty())
            return ExitStatus::Trouble;
        return totals.errorsLeft > 0 ? ExitStatus::Findings : ExitStatus::Good;
    }

private:
    /// What came of all files.
    struct Totals {
        qsizetype mended = 0;
        qsizetype byHand = 0; ///< findings whose way out a person has to choose
        qsizetype errorsLeft = 0;
    };

    static Result<void> validate(const CommandInput &input, const Checker &checker)
    {
        if (input.arguments.positional().isEmpty())
            return usageError(tr("No file or folder to mend is given."));
        for (const QString &id : input.arguments.values(u"rule"_s)) {
            if (!checker.rule(id))
                return usageError(tr("There is no rule “%1”; “dossier-cli rules” lists them.").arg(id));
        }
        return checkDialect(input);
    }

    static Result<void> fix(const CommandInput &input, const Checker &checker, const Preparation &preparation,
                            const QString &path, Totals &totals)
    {
        const auto prepared = preparation.read(path);
        if (!prepared)
            return std::unexpected(prepared.error());
        const Mended mended = mendSafely(checker, prepared->input, input.arguments.values(u"rule"_s));
        const QByteArray after = mended.source.toBytes();
        countRest(checker, prepared->input, mended.source, totals);
        if (after == prepared->bytes)
            return {};
        ++totals.mended;
        if (input.arguments.has(u"dry-run"_s)) {
            showDifference(input, path, prepared->input.file.source(), mended.source);
            return {};
        }
        if (const auto written = writeOutputFile(input, path, prepared->bytes, after); !written)
            return std::unexpected(written.error());
        QStringList rules = mended.rules;
        rules.removeDuplicates();
        input.console.writeLine(tr("%1: mended (%2)").arg(oneLine(path), rules.join(", "_L1)));
        return {};
    }

    /// What is left for a person.
    static void countRest(const Checker &checker, CheckInput input, const SourceText &source, Totals &totals)
    {
        input.file = AgentFile::parse(source);
        input.reading = input.client.loader->read(input.file, input.context);
        for (const Diagnostic &diagnostic : checker.check(input)) {
            totals.byHand += diagnostic.fixes.empty() ? 0 : 1;
            totals.errorsLeft += diagnostic.severity == Severity::Error ? 1 : 0;
        }
    }

    static void showDifference(const CommandInput &input, const QString &path, const SourceText &before,
                               const SourceText &after)
    {
        input.console.write(toOutput(unifiedDiff(before.text(), after.text(), path, path)));
        if (before.format().lineEnd != after.format().lineEnd)
            input.console.writeLine(tr("%1: the line ends change to LF").arg(path));
        if (before.format().bom && !after.format().bom)
            input.console.writeLine(tr("%1: the byte order mark goes").arg(path));
    }

    static void report(const CommandInput &input, qsizetype files, const Totals &totals)
    {
        // A difference is for programs as well: what is said beside it goes elsewhere.
        const bool isDry = input.arguments.has(u"dry-run"_s);
        QStringList said{isDry ? tr("Files looked at: %1. Would be mended: %2.").arg(files).arg(totals.mended)
                               : tr("Files looked at: %1. Mended: %2.").arg(files).arg(totals.mended)};
        if (totals.errorsLeft > 0)
            said << tr("Errors left: %1.").arg(totals.errorsLeft);
        if (totals.byHand > 0) {
            said << tr("Findings whose way out changes what is written, and is for you to choose: %1; "
                       "“dossier-cli check” lists them.")
                        .arg(totals.byHand);
        }
        if (isDry)
            input.console.complain(said.join(u' '));
        else
            input.console.writeLine(said.join(u' '));
    }
};

} // namespace

std::unique_ptr<const Command> makeFixCommand()
{
    return std::make_unique<FixCommand>();
}

} // namespace dossier
