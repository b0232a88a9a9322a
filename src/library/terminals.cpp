// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "terminals.h"

#include "liveness.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

// Has to stand outside any namespace; the library is static in what is shipped.
static void initialiseResources()
{
    Q_INIT_RESOURCE(dossier_terminals);
}

namespace dossier {

namespace {

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValueConstRef item : array.toArray())
        list << item.toString();
    return list;
}

std::vector<Terminal> readTerminals()
{
    initialiseResources();
    QFile file(u":/terminals/terminals.json"_s);
    std::vector<Terminal> terminals;
    if (!file.open(QIODevice::ReadOnly))
        return terminals;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll())["terminals"_L1].toArray();
    terminals.reserve(size_t(array.size()));
    for (const auto &item : array) {
        terminals.push_back({item["id"_L1].toString(), item["title"_L1].toString(), strings(item["before"_L1]),
                             item["refuses"_L1].toString()});
    }
    return terminals;
}

/// What a file needs behind its name to be a program here.
QStringList endings()
{
#ifdef Q_OS_WIN
    return {u".exe"_s, u".cmd"_s, u".bat"_s};
#else
    return {QString()};
#endif
}

bool isProgram(const FileInfo &info)
{
#ifdef Q_OS_WIN
    return info.kind == FileInfo::Kind::File;
#else
    constexpr uint executable = 0111;
    return info.kind == FileInfo::Kind::File && (info.mode & executable) != 0;
#endif
}

/// A batch file is run by a shell that reads its arguments once more.
bool isReadByShell(const QString &program)
{
    return program.endsWith(".cmd"_L1, Qt::CaseInsensitive) || program.endsWith(".bat"_L1, Qt::CaseInsensitive);
}

Error refused(const QString &name)
{
    return {.code = Error::Code::Refused,
            .text = QCoreApplication::translate("dossier::Terminal",
                                                "“%1” is not handed to another program: it could be taken for "
                                                "something else than a name. Use letters, digits and hyphens.")
                        .arg(name)};
}

Error notInstalled(const Dialect &dialect, const QString &program)
{
    return {.code = Error::Code::NotFound,
            .text = QCoreApplication::translate("dossier::Terminal",
                                                "%1 was not found: no program “%2” in the folders of PATH. Install it, "
                                                "or start Dossier from a terminal where it is found.")
                        .arg(dialect.title(), program)};
}

/// Whether a program gets a text as it is, and as no option.
bool isPassedOn(const QString &text, const QString &program)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z0-9_.:-]+\z)"_s);
    return !text.isEmpty() && !text.startsWith(u'-') && shellQuoted(text) &&
           (!isReadByShell(program) || plain.match(text).hasMatch());
}

/// The client's program with the arguments of a command of its data, such as
/// "claude --agent".
Result<ProcessRequest> clientCommand(const Dialect &dialect, const QString &command, const QString &argument,
                                     const QStringList &searchPath, FileOps &ops)
{
    QStringList words = command.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return std::unexpected(
            Error{.code = Error::Code::Refused,
                  .text = QCoreApplication::translate("dossier::Terminal", "It is not known how %1 does that.")
                              .arg(dialect.title())});
    }
    const QString name = words.takeFirst();
    const auto program = findProgram(name, searchPath, ops);
    if (!program)
        return std::unexpected(notInstalled(dialect, name));
    if (!isPassedOn(argument, *program))
        return std::unexpected(refused(argument));
    return ProcessRequest{.program = *program, .arguments = words << argument, .folder = {}, .input = {}};
}

} // namespace

const std::vector<Terminal> &Terminal::known()
{
    static const std::vector<Terminal> terminals = readTerminals();
    return terminals;
}

std::optional<QString> findProgram(const QString &name, const QStringList &searchPath, FileOps &ops)
{
    for (const QString &folder : searchPath) {
        if (!QDir::isAbsolutePath(folder))
            continue;
        for (const QString &ending : endings()) {
            const QString path = QDir::cleanPath(folder + u'/' + name + ending);
            if (isProgram(ops.info(path)))
                return path;
        }
    }
    return std::nullopt;
}

std::vector<Terminal> installedTerminals(const QStringList &searchPath, FileOps &ops)
{
    std::vector<Terminal> found;
    std::ranges::copy_if(Terminal::known(), std::back_inserter(found), [&](const Terminal &terminal) {
        return findProgram(terminal.id, searchPath, ops).has_value();
    });
    return found;
}

Result<ProcessRequest> agentStart(const Dialect &dialect, const QString &agent, const QString &folder,
                                  const Terminal &terminal, const QStringList &searchPath, FileOps &ops)
{
    auto client = clientCommand(dialect, dialect.live().startCommand, agent, searchPath, ops);
    if (!client)
        return client;
    const auto program = findProgram(terminal.id, searchPath, ops);
    if (!program) {
        return std::unexpected(
            Error{.code = Error::Code::NotFound,
                  .text = QCoreApplication::translate("dossier::Terminal",
                                                      "The terminal “%1” was not found in the folders of PATH. Choose "
                                                      "another one in the preferences, or copy the command.")
                              .arg(terminal.id)});
    }
    QStringList arguments = terminal.before;
    arguments << client->program << client->arguments;
    const bool isRefused = std::ranges::any_of(arguments, [&](const QString &argument) {
        return std::ranges::any_of(terminal.refuses, [&](QChar c) { return argument.contains(c); });
    });
    if (isRefused || (isReadByShell(*program) && !isPassedOn(agent, *program)))
        return std::unexpected(refused(agent));
    return ProcessRequest{.program = *program, .arguments = arguments, .folder = folder, .input = {}};
}

Result<ProcessRequest> validatorStart(const Dialect &dialect, const QString &folder, const QStringList &searchPath,
                                      FileOps &ops)
{
    auto request = clientCommand(dialect, dialect.live().validateCommand, folder, searchPath, ops);
    // What a shell would read otherwise is left out: it starts in that folder.
    if (!request && request.error().code == Error::Code::Refused)
        request = clientCommand(dialect, dialect.live().validateCommand, u"."_s, searchPath, ops);
    if (request)
        request->folder = folder;
    return request;
}

} // namespace dossier
