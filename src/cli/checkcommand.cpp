// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commands.h"
#include "inputfiles.h"
#include "library/agentset.h"
#include "library/references.h"
#include "preparation.h"
#include "report.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

/// The share of the work that one file is.
struct CheckedPath {
    QByteArray output;
    DiagnosticCounts counts;
    DiagnosticCounts shown;
    std::optional<Error> error;
};

/// Calls `work` for 0 to `count` - 1, on as many processors as there are.
void sideBySide(qsizetype count, const std::function<void(qsizetype)> &work)
{
    std::atomic<qsizetype> next = 0;
    const auto run = [&] {
        for (qsizetype i = next++; i < count; i = next++)
            work(i);
    };
    // A handful of files is done before a thread has started.
    const qsizetype wanted = std::min<qsizetype>(std::thread::hardware_concurrency(), count / 8);
    std::vector<std::jthread> helpers;
    for (qsizetype i = 1; i < wanted; ++i)
        helpers.emplace_back(run);
    run();
}

/// Checks files side by side; the answers are in the order of the files.
class CheckRun
{
public:
    CheckRun(const CommandInput &input, const Preparation &preparation, const Checker &checker, const Report &report,
             Severity leastGrave)
        : m_input(input)
        , m_preparation(preparation)
        , m_checker(checker)
        , m_report(report)
        , m_leastGrave(leastGrave)
    {
    }

    std::vector<CheckedPath> run(const QStringList &files) const
    {
        Survey seen(files.size());
        // Of one file alone no neighbour can be told.
        if (files.size() > 1)
            sideBySide(files.size(), [&](qsizetype i) { survey(files[i], seen, i); });
        std::vector<CheckedPath> results(static_cast<std::size_t>(files.size()));
        sideBySide(files.size(), [&](qsizetype i) {
            const auto at = static_cast<std::size_t>(i);
            results[at] = check(files[i], seen.agents, std::move(seen.kept[at]));
        });
        return results;
    }

private:
    /// What is known of the files before the first is checked.
    struct Survey {
        explicit Survey(qsizetype count)
            : kept(static_cast<std::size_t>(count))
        {
        }

        AgentSet agents;
        qsizetype keptUnits = 0;
        std::vector<std::optional<CheckInput>> kept; ///< what need not be read again
        std::mutex mutex; ///< for the above
    };

    /// Takes what the others have to know of a file; nothing of one that cannot
    /// be read. Of many files not all are kept in memory.
    void survey(const QString &path, Survey &seen, qsizetype index) const
    {
        constexpr qsizetype kMostUnits = 6'000'000; // 12 MB
        auto prepared = m_preparation.read(path);
        if (!prepared)
            return;
        const std::lock_guard lock(seen.mutex);
        seen.agents.add(prepared->input);
        seen.keptUnits += prepared->input.file.text().size();
        if (seen.keptUnits > kMostUnits)
            return;
        prepared->input.reading.prompt.clear(); // the file has it
        seen.kept[static_cast<std::size_t>(index)] = std::move(prepared->input);
    }

    CheckedPath check(const QString &path, const AgentSet &set, std::optional<CheckInput> kept) const
    {
        CheckedPath result;
        if (!kept) {
            auto prepared = m_preparation.read(path);
            if (!prepared) {
                result.error = prepared.error();
                return result;
            }
            kept = std::move(prepared->input);
        }
        FileFindings findings{path, *std::move(kept), {}, {}};
        CheckInput &input = findings.input;
        set.complete(input.context, input.reading);
        lookAtReferences(input, m_input.environment.home, m_skills);
        input.wantsFixes = m_report.wantsFixes();
        if (m_report.wantsPortable())
            findings.portable = portableTo(input);
        findings.diagnostics = m_checker.check(input);
        result.counts = count(findings.diagnostics);
        std::erase_if(findings.diagnostics, [this](const Diagnostic &d) { return d.severity > m_leastGrave; });
        result.shown = count(findings.diagnostics);
        result.output = m_report.file(findings);
        return result;
    }

    QStringList portableTo(const CheckInput &input) const
    {
        QStringList ids;
        for (const Client &client : m_input.dialects.clients()) {
            const bool isRead = client.dialect == input.client.dialect;
            const Outcome outcome =
                isRead ? input.reading.outcome : client.loader->read(input.file, input.context).outcome;
            if (outcome == Outcome::Loads)
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
    const Preparation &m_preparation;
    const Checker &m_checker;
    const Report &m_report;
    Severity m_leastGrave;
    mutable SkillFolders m_skills;
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

        const Preparation preparation(input, checker);
        InputFiles files = findInputFiles(input.arguments.positional());
        const std::vector<CheckedPath> results =
            CheckRun(input, preparation, checker, *report, leastGrave).run(files.files);
        const DiagnosticCounts counts = write(input.console, *report, results);
        for (const CheckedPath &result : results) {
            if (result.error)
                files.errors.push_back(*result.error);
        }
        std::ranges::move(preparation.problems(), std::back_inserter(files.errors));
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
        DiagnosticCounts shown;
        QByteArray output = report.head();
        bool isFirst = true;
        for (const CheckedPath &result : results) {
            counts.add(result.counts);
            shown.add(result.shown);
            if (result.output.isEmpty())
                continue;
            if (!isFirst)
                output += report.separator();
            output += result.output;
            isFirst = false;
        }
        console.write(output + report.tail(counts, shown));
        return counts;
    }
};

} // namespace

std::unique_ptr<const Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace dossier
