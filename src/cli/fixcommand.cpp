// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/mending.h"
#include "commands.h"
#include "inputfiles.h"
#include "outputfile.h"
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
    QString synopsis() const override { return u"[--rule R]… [--dry-run] PATH…"_s; }
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
        InputFiles files = findInputFiles(input.arguments.positional());
        qsizetype changed = 0;
        for (const QString &path : files.files) {
            const Result<bool> fixed = fix(input, checker, path);
            if (!fixed)
                files.errors.push_back(fixed.error());
            else if (*fixed)
                ++changed;
        }
        for (const Error &error : files.errors)
            input.console.complain(error.text);
        if (!input.arguments.has(u"dry-run"_s))
            input.console.writeLine(tr("Files looked at: %1. Mended: %2.").arg(files.files.size()).arg(changed));
        return files.errors.empty() ? ExitStatus::Good : ExitStatus::Trouble;
    }

private:
    static Result<void> validate(const CommandInput &input, const Checker &checker)
    {
        if (input.arguments.positional().isEmpty())
            return usageError(tr("No file or folder to mend is given."));
        for (const QString &id : input.arguments.values(u"rule"_s)) {
            const auto isThis = [&id](const auto &rule) { return rule->id() == id; };
            if (std::ranges::none_of(checker.rules(), isThis))
                return usageError(tr("There is no rule “%1”; “dossier-cli rules” lists them.").arg(id));
        }
        return checkDialect(input);
    }

    /// Whether the file was, or with --dry-run would be, changed.
    static Result<bool> fix(const CommandInput &input, const Checker &checker, const QString &path)
    {
        const auto client = clientFor(input, path);
        if (!client)
            return std::unexpected(client.error());
        const auto bytes = readInputFile(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        CheckInput checked{AgentFile::parse(SourceText::fromBytes(*bytes)), client->client, client->context, {}};
        checked.reading = checked.client.loader->read(checked.file, checked.context);
        const Mended mended = mendSafely(checker, checked, input.arguments.values(u"rule"_s));
        const QByteArray after = mended.source.toBytes();
        if (after == *bytes)
            return false;
        if (!input.arguments.has(u"dry-run"_s)) {
            if (const auto written = writeOutputFile(input, path, *bytes, after); !written)
                return std::unexpected(written.error());
            return true;
        }
        const SourceText before = checked.file.source();
        input.console.write(toOutput(unifiedDiff(before.text(), mended.source.text(), path, path)));
        if (before.format().lineEnd != mended.source.format().lineEnd)
            input.console.writeLine(tr("%1: the line ends change to LF").arg(path));
        return true;
    }
};

} // namespace

std::unique_ptr<const Command> makeFixCommand()
{
    return std::make_unique<FixCommand>();
}

} // namespace dossier
