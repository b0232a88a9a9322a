// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects.h"

#include "claude/claudeloader.h"
#include "copilot/copilotloader.h"
#include "gemini/geminiloader.h"
#include "opencode/opencodeloader.h"
#include "qwen/qwenloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

// Has to stand outside any namespace; the library is static in what is shipped.
static void initialiseResources()
{
    Q_INIT_RESOURCE(dossier_dialects);
}

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDefaultId = "claude-code"_L1;
constexpr auto kCopilotId = "copilot"_L1;
constexpr qint64 kMaximumData = 4 << 20; // bytes

std::shared_ptr<const Loader> loaderFor(const QString &id)
{
    if (id == kDefaultId)
        return std::make_shared<const ClaudeLoader>();
    if (id == "copilot"_L1)
        return std::make_shared<const CopilotLoader>();
    if (id == "gemini"_L1)
        return std::make_shared<const GeminiLoader>();
    if (id == "opencode"_L1)
        return std::make_shared<const OpenCodeLoader>();
    if (id == "qwen"_L1)
        return std::make_shared<const QwenLoader>();
    return nullptr;
}

Result<Dialect> readData(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{.code = Error::Code::Io, .text = file.errorString(), .path = path});
    return Dialect::fromJson(file.read(kMaximumData), path);
}

/// Whether a place's pattern names a folder that the clean path lies in.
bool isBelow(const PlaceSpec &place, const QString &path, const QString &home)
{
    const QString folder = place.pattern.section(u"/*"_s, 0, 0);
    if (folder.startsWith("~/"_L1))
        return !home.isEmpty() && path.startsWith(home + folder.sliced(1) + u'/');
    return path.startsWith(folder + u'/') || path.contains(u'/' + folder + u'/');
}

/// The place that a path has among those of a client's data; none if it has
/// none there. Home's folder may be called like a project's.
std::optional<FileContext::Place> placeIn(const Dialect &dialect, const QString &path, const QString &home)
{
    std::optional<FileContext::Place> found;
    for (const PlaceSpec &place : dialect.places()) {
        if (!isBelow(place, path, home))
            continue;
        if (place.pattern.startsWith(u'~'))
            return FileContext::Place::User;
        found = FileContext::Place::Project;
    }
    return found;
}

/// The default client stays the first one, whatever the files are called.
void putDefaultFirst(std::vector<Client> &clients)
{
    std::ranges::stable_partition(clients, [](const Client &client) { return client.dialect->id() == kDefaultId; });
}

Error foreignId(const Dialect &own, const Dialect &shipped, const QString &path)
{
    return {.code = Error::Code::Schema,
            .text =
                QCoreApplication::translate(
                    "dossier::Dialects",
                    "%1: /id is “%2”, but in a file of this name it must be “%3”. The shipped data is used instead.")
                    .arg(path, own.id(), shipped.id()),
            .path = path};
}

} // namespace

Dialects Dialects::load(const QString &userFolder)
{
    initialiseResources();
    Dialects dialects;
    const QStringList names = QDir(u":/dialects"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        Result<Dialect> shipped = readData(u":/dialects/"_s + name);
        if (!shipped) {
            dialects.m_problems.push_back(shipped.error());
            continue;
        }
        const QString newer = userFolder.isEmpty() ? QString() : userFolder + u'/' + name;
        if (!newer.isEmpty() && QFile::exists(newer)) {
            Result<Dialect> own = readData(newer);
            if (!own)
                dialects.m_problems.push_back(own.error());
            else if (own->id() != shipped->id())
                dialects.m_problems.push_back(foreignId(*own, *shipped, newer));
            else if (own->revision() > shipped->revision())
                shipped = std::move(own);
        }
        if (auto loader = loaderFor(shipped->id()))
            dialects.m_clients.push_back({std::make_shared<const Dialect>(std::move(*shipped)), std::move(loader)});
    }
    Q_ASSERT(!dialects.m_clients.empty());
    putDefaultFirst(dialects.m_clients);
    return dialects;
}

const Client &Dialects::client(QStringView id) const
{
    const auto found =
        std::ranges::find_if(m_clients, [id](const Client &client) { return client.dialect->id() == id; });
    return found == m_clients.end() ? m_clients.front() : *found;
}

bool Dialects::contains(QStringView id) const
{
    return std::ranges::any_of(m_clients, [id](const Client &client) { return client.dialect->id() == id; });
}

QStringList Dialects::ids() const
{
    QStringList ids;
    for (const Client &client : m_clients)
        ids += client.dialect->id();
    return ids;
}

FileContext Dialects::contextOf(const QString &path, const SystemFolders &folders) const
{
    FileContext context;
    context.dialect = m_clients.front().dialect->id();
    context.path = path;
    const QString clean = QDir::cleanPath(path);
    const auto isIn = [&clean](const QString &folder, QLatin1StringView below) {
        return !folder.isEmpty() && clean.startsWith(folder + below);
    };
    if (isIn(folders.claude, "/agents/"_L1))
        context.place = FileContext::Place::User;
    else if (isIn(folders.claude, "/plugins/"_L1))
        context.place = FileContext::Place::Plugin;
    else if (isIn(folders.managed, "/.claude/agents/"_L1))
        context.place = FileContext::Place::Managed;
    // A name of Copilot's own, wherever the file lies, but in another client's folder.
    if (clean.endsWith(".agent.md"_L1) && contains(QString(kCopilotId)) && !clean.contains("/.claude/"_L1))
        context.dialect = kCopilotId;
    for (const Client &client : m_clients) {
        const auto place =
            client.dialect->id() == kDefaultId ? std::nullopt : placeIn(*client.dialect, clean, folders.home);
        if (place) {
            context.dialect = client.dialect->id();
            context.place = *place;
            break;
        }
    }
    return context;
}

} // namespace dossier
