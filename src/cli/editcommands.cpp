// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commands.h"
#include "dialects/fieldedit.h"
#include "inputfiles.h"
#include "outputfile.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

using Step = std::function<Result<ChangeSet>(const FieldEdit &)>;

/// Applies edits of one file one after the other and saves the outcome, once
/// and only if it differs.
Result<ExitStatus> edit(const CommandInput &input, const QString &path, const std::vector<Step> &steps)
{
    const auto client = clientFor(input, path);
    if (!client)
        return std::unexpected(client.error());
    const auto bytes = readInputFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    SourceText source = SourceText::fromBytes(*bytes);
    for (const Step &step : steps) {
        const auto changes = step(FieldEdit(AgentFile::parse(source), client->client, client->context));
        const auto text = changes ? changes->applyTo(source.text()) : Result<QString>(std::unexpected(changes.error()));
        if (!text) {
            input.console.complain(path + u": "_s + text.error().text);
            return text.error().code == Error::Code::Schema ? ExitStatus::Trouble : ExitStatus::Findings;
        }
        source = SourceText(*text, source.format());
    }
    const QByteArray after = source.toBytes();
    if (after != *bytes) {
        if (const auto written = writeOutputFile(input, path, *bytes, after); !written)
            return std::unexpected(written.error());
    }
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
        for (const QString &word : words.sliced(1)) {
            const qsizetype equals = word.indexOf(u'=');
            if (equals < 1)
                return usageError(tr("“%1” is not of the form KEY=VALUE.").arg(word));
            steps.emplace_back([key = word.first(equals), value = word.sliced(equals + 1)](const FieldEdit &edit) {
                return edit.set(key, value);
            });
        }
        return edit(input, words.front(), steps);
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
        return edit(input, words.front(), steps);
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
