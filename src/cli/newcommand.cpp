// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "checks/words.h"
#include "commands.h"
#include "library/placescan.h"
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
        if (auto valid = checkName(name); !valid)
            return std::unexpected(valid.error());
        const auto folder = existingFolder(input, words.value(0, u"."_s));
        if (!folder)
            return std::unexpected(folder.error());
        const QString agents = *folder + u'/' + input.dialects.client({}).dialect->projectFolder();
        if (const auto taken = agentOf(name, agents, input)) {
            const bool isName = taken->name == name;
            input.console.complain(
                (isName ? tr("%1 has the name “%2” already. Choose another name, or change that file.")
                        : tr("There is a file %1 already. Choose a name other than “%2”, or change that file."))
                    .arg(shown(taken->path), name));
            return ExitStatus::Findings;
        }
        return write(agents + u'/' + name + u".md"_s, name, input);
    }

private:
    static QString shown(const QString &path) { return escapedName(QDir::toNativeSeparators(path)); }

    static Result<void> checkName(const QString &name)
    {
        constexpr qsizetype kLongest = 200; // a file may be called so everywhere
        if (name.size() > kLongest)
            return usageError(tr("A name has at most %n letters.", nullptr, int(kLongest)));
        const QString near = toAgentName(name);
        if (!name.isEmpty() && near == name)
            return {};
        if (near.isEmpty())
            return usageError(tr("“%1” cannot be a name: it has small letters, digits and hyphens.").arg(name));
        return usageError(
            tr("“%1” cannot be a name: it has small letters, digits and hyphens, such as “%2”.").arg(name, near));
    }

    /// The file that has a name there, or is called like it; null if none is.
    static PlaceSnapshot::AgentPointer agentOf(const QString &name, const QString &agents, const CommandInput &input)
    {
        FileOps &ops = FileOps::system();
        const QString path = agents + u'/' + name + u".md"_s;
        if (ops.info(agents).kind != FileInfo::Kind::Folder)
            return nullptr;
        const Environment &environment = input.environment;
        const Checker checker;
        const Surroundings surroundings(std::make_shared<const Dialects>(input.dialects), checker,
                                        {environment.home, environment.claude, environment.managed}, ops);
        const auto snapshot =
            PlaceScan(surroundings, checker, ops).run({.place = {.kind = Place::Kind::Folder, .path = agents}}, {});
        const auto isTaken = [&](const auto &agent) {
            return agent->name == name || agent->path.compare(path, Qt::CaseInsensitive) == 0;
        };
        const auto found = std::ranges::find_if(snapshot->agents, isTaken);
        return found == snapshot->agents.end() ? nullptr : *found;
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
