// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commands.h"
#include "dialects/fieldedit.h"
#include "outputfile.h"
#include "preparation.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Step = std::function<Result<ChangeSet>(const FieldEdit &)>;

/// Tells what the checks say of the fields that were set: a slip is allowed,
/// but not without a word.
void tellOf(const CommandInput &input, const Checker &checker, const CheckInput &checked, const QStringList &keys)
{
    for (const Diagnostic &diagnostic : checker.check(checked)) {
        const auto concerns = [&](const HeaderEntry &entry) {
            return keys.contains(entry.key) && entry.linesRange.contains(diagnostic.range);
        };
        if (std::ranges::any_of(checked.file.entries(), concerns))
            input.console.complain(oneLine(diagnostic.message) + u" ["_s + diagnostic.rule + u']');
    }
}

/// Applies edits of one file one after the other and saves the outcome, once
/// and only if it differs.
Result<ExitStatus> edit(const CommandInput &input, const QString &path, const QStringList &keys,
                        const std::vector<Step> &steps)
{
    const Checker checker;
    const Preparation preparation(input, checker);
    auto prepared = preparation.read(path);
    if (!prepared)
        return std::unexpected(prepared.error());
    for (const Error &problem : preparation.problems())
        input.console.complain(problem.text);
    CheckInput &checked = prepared->input;
    SourceText source = checked.file.source();
    for (const Step &step : steps) {
        const auto changes = step(FieldEdit(AgentFile::parse(source), checked.client, checked.context));
        const auto text = changes ? changes->applyTo(source.text()) : Result<QString>(std::unexpected(changes.error()));
        if (!text) {
            input.console.complain(path + u": "_s + text.error().text);
            return text.error().code == Error::Code::Schema ? ExitStatus::Trouble : ExitStatus::Findings;
        }
        source = SourceText(*text, source.format());
    }
    const QByteArray after = source.toBytes();
    if (after != prepared->bytes) {
        if (const auto written = writeOutputFile(input, path, prepared->bytes, after); !written)
            return std::unexpected(written.error());
    }
    checked.file = AgentFile::parse(source);
    checked.reading = checked.client.loader->read(checked.file, checked.context);
    checked.wantsFixes = false;
    tellOf(input, checker, checked, keys);
    return ExitStatus::Good;
}

class SetCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dossier::SetCommand)
public:
    QString name() const override { return u"set"_s; }
    QString synopsis() const override { return u"[--dialect D] PATH KEY=VALUE…"_s; }
    QString summary() const override { return tr("Sets fields by the smallest edit of the file."); }
    std::vector<OptionSpec> options() const override { return {dialectOption()}; }

    Result<ExitStatus> run(const CommandInput &input) const override
    {
        const QStringList words = input.arguments.positional();
        if (words.size() < 2)
            return usageError(tr("“set” takes a file and at least one KEY=VALUE."));
        std::vector<Step> steps;
        QStringList keys;
        for (const QString &word : words.sliced(1)) {
            const qsizetype equals = word.indexOf(u'=');
            if (equals < 1)
                return usageError(tr("“%1” is not of the form KEY=VALUE.").arg(word));
            keys += word.first(equals);
            steps.emplace_back([key = word.first(equals), value = word.sliced(equals + 1)](const FieldEdit &edit) {
                return edit.set(key, value);
            });
        }
        return edit(input, words.front(), keys, steps);
    }
};

class UnsetCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dossier::UnsetCommand)
public:
    QString name() const override { return u"unset"_s; }
    QString synopsis() const override { return u"[--dialect D] PATH KEY…"_s; }
    QString summary() const override { return tr("Removes fields."); }
    std::vector<OptionSpec> options() const override { return {dialectOption()}; }

    Result<ExitStatus> run(const CommandInput &input) const override
    {
        const QStringList words = input.arguments.positional();
        if (words.size() < 2)
            return usageError(tr("“unset” takes a file and at least one KEY."));
        std::vector<Step> steps;
        for (const QString &key : words.sliced(1))
            steps.emplace_back([key](const FieldEdit &edit) { return edit.unset(key); });
        return edit(input, words.front(), words.sliced(1), steps);
    }
};

} // namespace

std::unique_ptr<const Command> makeSetCommand()
{
    return std::make_unique<SetCommand>();
}

std::unique_ptr<const Command> makeUnsetCommand()
{
    return std::make_unique<UnsetCommand>();
}

} // namespace dossier
