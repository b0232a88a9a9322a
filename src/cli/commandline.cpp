// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "commandline.h"

#include "checks/words.h"
#include "commands.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::CommandLine)
};

constexpr QLatin1StringView kProgram = "dossier-cli"_L1;

/// Whether the answer is for a program, or for everybody: then it is English.
bool isForPrograms(const QStringList &arguments)
{
    const QStringList forms{u"json"_s, u"sarif"_s, u"markdown"_s};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith("--format="_L1) && forms.contains(arguments[i].sliced(9)))
            return true;
        if (arguments[i] == "--format"_L1 && i + 1 < arguments.size() && forms.contains(arguments[i + 1]))
            return true;
    }
    return false;
}

/// Speaks the person's language while it lives, English if that is not wanted
/// or not known.
class Language
{
public:
    Language(const QLocale &locale, bool isWanted)
    {
        const bool isSpoken = isWanted && m_translator.load(locale, u"dossier"_s, u"_"_s, u":/i18n"_s);
        // English has its plurals in a file as well.
        if (isSpoken || m_translator.load(u":/i18n/dossier_en.qm"_s))
            QCoreApplication::installTranslator(&m_translator);
    }
    ~Language() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Language)

private:
    QTranslator m_translator;
};

QString usageLine(const Command &command)
{
    return Texts::tr("Usage: %1").arg(kProgram + u' ' + command.name() + u' ' + command.synopsis());
}

void writeOverview(const Console &console)
{
    const auto commands = allCommands();
    console.writeLine(Texts::tr("Usage: %1").arg(kProgram + u" COMMAND [OPTION…] PATH…"_s));
    console.writeLine(QString());
    for (const auto &command : commands)
        console.writeLine(u"  "_s + command->name().leftJustified(8) + command->summary());
    console.writeLine(QString());
    console.writeLine(Texts::tr("“%1 COMMAND --help” says more of one command.").arg(kProgram));
    console.writeLine(
        Texts::tr("Exit status: 0 no error found, 1 at least one, 2 wrong usage or a path that cannot be read."));
}

void writeHelp(const Console &console, const Command &command)
{
    console.writeLine(usageLine(command));
    console.writeLine(QString());
    console.writeLine(command.summary());
    console.writeLine(QString());
    const auto nameOf = [](const OptionSpec &option) -> QString {
        return u"--"_s + option.name + (option.valueName.isEmpty() ? QString() : u' ' + option.valueName);
    };
    const auto options = command.options();
    qsizetype width = 14;
    for (const OptionSpec &option : options)
        width = std::max(width, nameOf(option).size() + 2);
    for (const OptionSpec &option : options) {
        QString line = u"  "_s + nameOf(option).leftJustified(width) + option.help;
        if (!option.values.isEmpty())
            line += u" ("_s + option.values.join(", "_L1) + u')';
        console.writeLine(line);
    }
}

int complain(const Console &console, const QString &sentence)
{
    console.complain(sentence);
    console.complain(Texts::tr("“%1 --help” lists what there is.").arg(kProgram));
    return static_cast<int>(ExitStatus::Trouble);
}

int unknownCommand(const Console &console, const QString &word)
{
    QStringList names;
    for (const auto &command : allCommands())
        names += command->name();
    const QString near = nearestWord(word, names);
    if (!near.isEmpty())
        return complain(console, Texts::tr("There is no command “%1”; did you mean “%2”?").arg(word, near));
    return complain(console, Texts::tr("There is no command “%1”; there are: %2.").arg(word, names.join(", "_L1)));
}

int runCommand(const Command &command, const QStringList &words, const Console &console, const Environment &environment)
{
    const auto arguments = Arguments::parse(words, command.options());
    if (!arguments) {
        console.complain(arguments.error().text);
        console.complain(usageLine(command));
        return static_cast<int>(ExitStatus::Trouble);
    }
    const Dialects dialects =
        Dialects::load(environment.data.isEmpty() ? QString() : environment.data + u"/dialects"_s);
    for (const Error &problem : dialects.problems())
        console.complain(problem.text);
    const auto status = command.run({*arguments, console, environment, dialects});
    if (status)
        return static_cast<int>(console.isIntact() ? *status : ExitStatus::Trouble);
    console.complain(status.error().text);
    if (status.error().code == Error::Code::Usage)
        console.complain(usageLine(command));
    return static_cast<int>(ExitStatus::Trouble);
}

} // namespace

std::vector<std::unique_ptr<const Command>> allCommands()
{
    std::vector<std::unique_ptr<const Command>> commands;
    for (auto make : {makeCheckCommand, makeFixCommand, makeShowCommand, makeSetCommand, makeUnsetCommand,
                      makeListCommand, makeNewCommand, makeRulesCommand})
        commands.push_back(make());
    return commands;
}

int runCommandLine(const QStringList &arguments, const Console &console, const Environment &environment,
                   const QLocale &locale)
{
    const Language language(locale, !isForPrograms(arguments));
    if (arguments.isEmpty())
        return complain(console, Texts::tr("No command is given."));
    const QString &first = arguments.front();
    if (first == "--version"_L1) {
        console.writeLine(kProgram + u' ' + QStringLiteral(DOSSIER_VERSION));
        return static_cast<int>(ExitStatus::Good);
    }
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        writeOverview(console);
        return static_cast<int>(ExitStatus::Good);
    }
    const auto commands = allCommands();
    const auto command = std::ranges::find_if(commands, [&first](const auto &c) { return c->name() == first; });
    if (command == commands.end())
        return unknownCommand(console, first);
    const QStringList words = arguments.sliced(1);
    const QStringList options =
        words.first(std::max<qsizetype>(0, words.contains(u"--"_s) ? words.indexOf(u"--"_s) : words.size()));
    if (options.contains(u"--help"_s) || options.contains(u"-h"_s)) {
        writeHelp(console, **command);
        return static_cast<int>(ExitStatus::Good);
    }
    return runCommand(**command, words, console, environment);
}

} // namespace dossier
