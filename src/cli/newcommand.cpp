// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"
#include "commands.h"
#include "library/agenttarget.h"
#include "library/templates.h"
#include "storage/filesaver.h"
#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

class NewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(dossier::NewCommand)
public:
    QString name() const override { return u"new"_s; }
    QString synopsis() const override { return u"--template T --name N [FOLDER]"_s; }
    QString summary() const override { return tr("Writes a new agent of a project, and prints its path."); }

    std::vector<OptionSpec> options() const override
    {
        QStringList ids;
        for (const AgentTemplate &one : agentTemplates())
            ids += one.id;
        return {{u"template"_s, u"T"_s, tr("What it begins with."), ids},
                {u"name"_s, u"N"_s, tr("Its name, which is that of the file too."), {}}};
    }

    Result<ExitStatus> run(const CommandInput &input) const override
    {
        const QStringList &words = input.arguments.positional();
        if (words.size() > 1)
            return usageError(tr("“new” takes one folder."));
        if (!input.arguments.has(u"template"_s) || !input.arguments.has(u"name"_s))
            return usageError(tr("“new” wants --template and --name."));
        const QString name = input.arguments.value(u"name"_s);
        const auto folder = existingFolder(input, words.value(0, u"."_s));
        if (!folder)
            return std::unexpected(folder.error());
        const Dialect &dialect = *input.dialects.client({}).dialect;
        const AgentTarget target{.folder = {.path = childPath(*folder, dialect.projectFolder()),
                                            .kind = AgentsFolder::Kind::Project,
                                            .dialect = dialect.id(),
                                            .workingFolder = *folder},
                                 .place = {}};
        const std::vector<AgentPointer> agents = agentsIn(target.folder.path, input);
        const NameCheck check = NameCheck::of(name, target, input.dialects, AgentNames(agents));
        if (auto valid = checkName(name, check); !valid)
            return std::unexpected(valid.error());
        if (check.has(NameCheck::Kind::TakenHere)) {
            input.console.complain(sayTaken(name, check, agents));
            return ExitStatus::Findings;
        }
        return write(target.folder.path + u'/' + name + u".md"_s, name, input);
    }

private:
    using AgentPointer = PlaceSnapshot::AgentPointer;

    static QString shown(const QString &path) { return escapedName(QDir::toNativeSeparators(path)); }

    /// Stricter than the window: what is made without a look is to be usual.
    static Result<void> checkName(const QString &name, const NameCheck &check)
    {
        using Kind = NameCheck::Kind;
        if (!check.has(Kind::Missing) && !check.has(Kind::Unusable) && !check.has(Kind::Unusual))
            return {};
        const QString near = toAgentName(name);
        if (!name.isEmpty() && near == name) // too long, that is
            return usageError(check.findings.front().sentence);
        if (near.isEmpty())
            return usageError(tr("“%1” cannot be a name: it has small letters, digits and hyphens.").arg(name));
        return usageError(
            tr("“%1” cannot be a name: it has small letters, digits and hyphens, such as “%2”.").arg(name, near));
    }

    static QString sayTaken(const QString &name, const NameCheck &check, const std::vector<AgentPointer> &agents)
    {
        const QString path =
            std::ranges::find(check.findings, NameCheck::Kind::TakenHere, &NameCheck::Finding::kind)->path;
        const auto taken = std::ranges::find(agents, path, [](const AgentPointer &agent) { return agent->path; });
        const bool isName = taken != agents.end() && (*taken)->name == name;
        return (isName ? tr("%1 has the name “%2” already. Choose another name, or change that file.")
                       : tr("There is a file %1 already. Choose a name other than “%2”, or change that file."))
            .arg(shown(path), name);
    }

    static std::vector<AgentPointer> agentsIn(const QString &folder, const CommandInput &input)
    {
        FileOps &ops = FileOps::system();
        if (ops.info(folder).kind != FileInfo::Kind::Folder)
            return {};
        const Environment &environment = input.environment;
        const Checker checker;
        const Surroundings surroundings(std::make_shared<const Dialects>(input.dialects), checker,
                                        {environment.home, environment.claude, environment.managed}, ops);
        return PlaceScan(surroundings, checker, ops)
            .run({.place = {.kind = Place::Kind::Folder, .path = folder}}, {})
            ->agents;
    }

    static Result<ExitStatus> write(const QString &path, const QString &name, const CommandInput &input)
    {
        const auto templates = agentTemplates();
        const auto chosen = std::ranges::find(templates, input.arguments.value(u"template"_s), &AgentTemplate::id);
        const QString folder = path.section(u'/', 0, -2);
        if (!QDir().mkpath(folder)) {
            return std::unexpected(
                Error{.code = Error::Code::NotPermitted,
                      .text = tr("The folder %1 could not be made. Change the permissions of the one above it.")
                                  .arg(shown(folder)),
                      .path = folder});
        }
        // There must be no file yet, whoever made it in this moment.
        const auto saved = FileSaver().save({.path = path, .bytes = chosen->withName(name).toUtf8()});
        if (!saved)
            return std::unexpected(saved.error());
        input.console.writeLine(path);
        return ExitStatus::Good;
    }
};

} // namespace

std::unique_ptr<const Command> makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace dossier
