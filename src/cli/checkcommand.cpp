// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commands.h"
#include "inputfiles.h"
#include "report.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// The share of the work that one file is.
struct CheckedPath {
    QByteArray output;
    DiagnosticCounts counts;
    std::optional<Error> error;
};

/// Checks files side by side; the answers are in the order of the files.
class CheckRun
{
public:
    CheckRun(const CommandInput &input, const Checker &checker, const Report &report, Severity leastGrave)
        : m_input(input)
        , m_checker(checker)
        , m_report(report)
        , m_leastGrave(leastGrave)
    {
    }

    std::vector<CheckedPath> run(const QStringList &files) const
    {
        std::vector<CheckedPath> results(static_cast<std::size_t>(files.size()));
        std::atomic<std::size_t> next = 0;
        const auto work = [&] {
            for (std::size_t i = next++; i < results.size(); i = next++)
                results[i] = check(files[static_cast<qsizetype>(i)]);
        };
        // A handful of files is done before a thread has started.
        const std::size_t wanted = std::min<std::size_t>(std::thread::hardware_concurrency(), results.size() / 8);
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < wanted; ++i)
            helpers.emplace_back(work);
        work();
        helpers.clear();
        return results;
    }

private:
    CheckedPath check(const QString &path) const
    {
        CheckedPath result;
        const auto bytes = readInputFile(path);
        if (!bytes) {
            result.error = bytes.error();
            return result;
        }
        const auto client = clientFor(m_input, path);
        if (!client) {
            result.error = client.error();
            return result;
        }
        FileFindings findings{
            path, {AgentFile::parse(SourceText::fromBytes(*bytes)), client->client, client->context, {}}, {}, {}};
        CheckInput &input = findings.input;
        input.wantsFixes = m_report.wantsFixes();
        input.reading = input.client.loader->read(input.file, input.context);
        findings.portable = portableTo(input);
        findings.diagnostics = m_checker.check(input);
        std::erase_if(findings.diagnostics, [this](const Diagnostic &d) { return d.severity > m_leastGrave; });
        result.counts = count(findings.diagnostics);
        result.output = m_report.file(findings);
        return result;
    }

    QStringList portableTo(const CheckInput &input) const
    {
        QStringList ids;
        for (const Client &client : m_input.dialects.clients()) {
            const bool isRead = client.dialect == input.client.dialect;
            if (isRead ? input.reading.loads() : client.loader->read(input.file, input.context).loads())
                ids += client.dialect->id();
        }
        return ids;
    }

    static DiagnosticCounts count(const std::vector<Diagnostic> &diagnostics)
    {
        DiagnosticCounts counts{1, 0, 0, 0};
        for (const Diagnostic &diagnostic : diagnostics) {
            switch (diagnostic.severity) {
            case Severity::Error:
                ++counts.errors;
                break;
            case Severity::Warning:
                ++counts.warnings;
                break;
            case Severity::Info:
                ++counts.infos;
                break;
            }
        }
        return counts;
    }

    const CommandInput &m_input;
    const Checker &m_checker;
    const Report &m_report;
    Severity m_leastGrave;
};

class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dossier::CheckCommand)
public:
    QString name() const override { return u"check"_s; }
    QString synopsis() const override
    {
        return u"[--dialect D|auto] [--format text|json|sarif|github] [--severity S] PATH…"_s;
    }
    QString summary() const override { return tr("Checks files, and folders with everything below them."); }

    std::vector<OptionSpec> options() const override
    {
        return {dialectOption(),
                {u"format"_s, u"F"_s, tr("The form of the answer."), {u"text"_s, u"json"_s, u"sarif"_s, u"github"_s}},
                {u"severity"_s, u"S"_s, tr("Leaves out what is less grave."), {u"error"_s, u"warning"_s, u"info"_s}}};
    }

    Result<ExitStatus> run(const CommandInput &input) const override
    {
        if (input.arguments.positional().isEmpty())
            return usageError(tr("No file or folder to check is given."));
        if (auto known = checkDialect(input); !known)
            return std::unexpected(known.error());
        const Checker checker;
        const Dialect &dialect = *input.dialects.client({}).dialect;
        const auto report = Report::make(input.arguments.value(u"format"_s), checker, dialect);
        const Severity leastGrave =
            severityFromString(input.arguments.value(u"severity"_s, u"info"_s)).value_or(Severity::Info);

        InputFiles files = findInputFiles(input.arguments.positional());
        const std::vector<CheckedPath> results = CheckRun(input, checker, *report, leastGrave).run(files.files);
        const DiagnosticCounts counts = write(input.console, *report, results);
        for (const CheckedPath &result : results) {
            if (result.error)
                files.errors.push_back(*result.error);
        }
        for (const Error &error : files.errors)
            input.console.complain(error.text);
        if (!files.errors.empty())
            return ExitStatus::Trouble;
        return counts.errors > 0 ? ExitStatus::Findings : ExitStatus::Good;
    }

private:
    static DiagnosticCounts write(const Console &console, const Report &report, const std::vector<CheckedPath> &results)
    {
        DiagnosticCounts counts;
        QByteArray output = report.head();
        bool isFirst = true;
        for (const CheckedPath &result : results) {
            counts.add(result.counts);
            if (result.output.isEmpty())
                continue;
            if (!isFirst)
                output += report.separator();
            output += result.output;
            isFirst = false;
        }
        console.write(output + report.tail(counts));
        return counts;
    }
};

} // namespace

std::unique_ptr<const Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace dossier
