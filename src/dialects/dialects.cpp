// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "dialects.h"

#include "claude/claudeloader.h"

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

constexpr qint64 kMaximumData = 4 << 20; // bytes

std::shared_ptr<const Loader> loaderFor(const QString &id)
{
    if (id == "claude-code"_L1)
        return std::make_shared<const ClaudeLoader>();
    return nullptr;
}

Result<Dialect> readData(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{.code = Error::Code::Io, .text = file.errorString(), .path = path});
    return Dialect::fromJson(file.read(kMaximumData), path);
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

FileContext Dialects::contextOf(const QString &path, const QString &home) const
{
    FileContext context;
    context.dialect = m_clients.front().dialect->id();
    context.path = path;
    const QString clean = QDir::cleanPath(path);
    if (!home.isEmpty() && clean.startsWith(home + u"/.claude/agents/"_s))
        context.place = FileContext::Place::User;
    else if (!home.isEmpty() && clean.startsWith(home + u"/.claude/plugins/"_s))
        context.place = FileContext::Place::Plugin;
    else if (clean.startsWith(u"/etc/claude-code/.claude/agents/"_s) ||
             clean.contains(u"/ClaudeCode/.claude/agents/"_s))
        context.place = FileContext::Place::Managed;
    return context;
}

} // namespace dossier
