// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentsummary.h"

#include "checks/rights.h"
#include "checks/verdict.h"
#include "storage/nativepath.h"
#include "storage/readfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <chrono>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::AgentSummary)
};

QString valueOf(const Reading &reading, QStringView key)
{
    const FieldReading *field = reading.field(key);
    return field ? field->value.toVariant().toString() : QString();
}

/// Why a path is not to be opened; none if nothing speaks against it.
std::optional<AgentSummary::State> obstacle(const QString &path, const FileInfo &info, FileOps &ops)
{
    using State = AgentSummary::State;
    if (!isPlainName(path))
        return State::OddName;
    if (info.kind == FileInfo::Kind::Missing) {
        const Result<QString> end = ops.resolved(path);
        if (end)
            return State::Missing;
        // In a folder that only tells its names, reading gives the reason.
        return end.error().code == Error::Code::NotPermitted ? std::nullopt : std::optional(State::DeadLink);
    }
    if (info.kind != FileInfo::Kind::File)
        return State::NotAFile;
    return info.size > AgentSummary::kMaximumBytes ? std::optional(State::TooLarge) : std::nullopt;
}

QString explain(AgentSummary::State state, const FileInfo &info)
{
    using State = AgentSummary::State;
    switch (state) {
    case State::Missing:
        return Texts::tr("The file is gone.");
    case State::DeadLink:
        return Texts::tr("This is a link to a file that is not there. Mend the link, or remove it.");
    case State::NotAFile:
        return info.kind == FileInfo::Kind::Folder
                   ? Texts::tr("This is a folder, not a file.")
                   : Texts::tr("This is a pipe or a device, not a file. It is not opened.");
    case State::TooLarge:
        return Texts::tr("The file has %1, more than is looked at in a list. It can be opened.")
            .arg(QLocale().formattedDataSize(info.size));
    case State::OddName:
        return Texts::tr("The name holds characters that no other program can be told. Rename the file to open it.");
    case State::Unreadable:
    case State::Read:
        break;
    }
    return {};
}

} // namespace

QString firstLine(const QString &description)
{
    return description.trimmed().section(u'\n', 0, 0).section(u"\\n"_s, 0, 0);
}

QString AgentSummary::id() const
{
    if (!folder || folder->plugin.isEmpty())
        return name;
    QStringList parts{folder->plugin};
    if (path.startsWith(folder->path + u'/')) {
        parts += path.sliced(folder->path.size() + 1).split(u'/');
        parts.removeLast(); // the file's own name
    }
    parts += name;
    return parts.join(u':');
}

void AgentSummary::take(const Reading &reading, const Dialect &client, const FileContext &context)
{
    dialect = client.id();
    name = reading.name.value_or(QString());
    description = reading.description.value_or(QString());
    colour = valueOf(reading, u"color");
    model = valueOf(reading, u"model");
    tools = rightsOf(reading, client, context).tools;
    toolSet = toolSetOf(reading, client);
    outcome = reading.outcome;
    descriptionTokens = dossier::descriptionTokens(description);
    starts = startableAgents(reading);
}

Summarizer::Summarizer(const Surroundings &surroundings, const Checker &checker, FileOps &ops)
    : m_surroundings(surroundings)
    , m_checker(checker)
    , m_ops(ops)
    , m_skills(ops)
{
}

CheckInput Summarizer::inputOf(const AgentSummary &summary, const QByteArray &bytes) const
{
    CheckInput input = m_surroundings.of(summary.path, summary.folder.get());
    readInto(input, SourceText::fromBytes(bytes));
    input.wantsFixes = false;
    lookAtReferences(input, m_surroundings.folders().home, m_skills, m_ops);
    return input;
}

void Summarizer::count(AgentSummary &summary, const CheckInput &input) const
{
    summary.problems = 0;
    summary.errors = 0;
    for (const Diagnostic &diagnostic : m_checker.check(input)) {
        summary.problems += diagnostic.severity != Severity::Info;
        summary.errors += diagnostic.severity == Severity::Error;
    }
}

AgentSummary Summarizer::summaryOf(const QString &path, std::shared_ptr<const AgentsFolder> folder) const
{
    AgentSummary summary{.path = path, .fileName = escapedName(path.section(u'/', -1)), .folder = std::move(folder)};
    summary.info = m_ops.info(path);
    using namespace std::chrono;
    const auto now = duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
    summary.isSettled = !summary.info.mayHideWriteAt(now);
    if (const auto state = obstacle(path, summary.info, m_ops)) {
        summary.state = *state;
        summary.trouble = explain(*state, summary.info);
        return summary;
    }
    const Result<QByteArray> bytes = readFile(path, m_ops);
    if (!bytes) {
        const bool isGone = bytes.error().code == Error::Code::NotFound;
        summary.state = isGone ? AgentSummary::State::Missing : AgentSummary::State::Unreadable;
        summary.trouble = isGone ? explain(summary.state, summary.info) : bytes.error().text;
        return summary;
    }
    summary.hash = hashOf(*bytes);
    const CheckInput input = inputOf(summary, *bytes);
    summary.take(input.reading, *input.client.dialect, input.context);
    summary.looksLikeAgent = input.file.entry(u"name") && input.file.entry(u"description");
    count(summary, input);
    return summary;
}

bool Summarizer::recheck(AgentSummary &summary, const FileContext &around) const
{
    const Result<QByteArray> bytes = readFile(summary.path, m_ops);
    if (!bytes || hashOf(*bytes) != summary.hash)
        return false;
    CheckInput input = inputOf(summary, *bytes);
    input.context.neighbours = around.neighbours;
    input.context.descriptionTokens = around.descriptionTokens;
    count(summary, input);
    return true;
}

} // namespace dossier
