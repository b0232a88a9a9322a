// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "place.h"

#include "storage/nativepath.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::Place)
};

} // namespace

FileContext::Place AgentsFolder::contextPlace() const
{
    switch (kind) {
    case Kind::Managed:
        return FileContext::Place::Managed;
    case Kind::User:
        return FileContext::Place::User;
    case Kind::Plugin:
    case Kind::PluginSource:
        return FileContext::Place::Plugin;
    case Kind::Project:
    case Kind::Unread:
        break;
    }
    return FileContext::Place::Project;
}

QString toString(AgentsFolder::Kind kind)
{
    switch (kind) {
    case AgentsFolder::Kind::Managed:
        return u"managed"_s;
    case AgentsFolder::Kind::Project:
        return u"project"_s;
    case AgentsFolder::Kind::User:
        return u"user"_s;
    case AgentsFolder::Kind::Plugin:
        return u"plugin"_s;
    case AgentsFolder::Kind::PluginSource:
        return u"plugin-source"_s;
    case AgentsFolder::Kind::Unread:
        return u"unread"_s;
    }
    std::unreachable();
}

QString Place::title() const
{
    switch (kind) {
    case Kind::Loose:
        return QCoreApplication::translate("dossier::Place", "Opened files");
    case Kind::Home:
        return QCoreApplication::translate("dossier::Place", "Home");
    case Kind::Managed:
        return QCoreApplication::translate("dossier::Place", "Managed");
    case Kind::Plugins:
        return QCoreApplication::translate("dossier::Place", "Plugins");
    case Kind::Folder:
        break;
    }
    const QString name = path.section(u'/', -1);
    return name.isEmpty() ? QDir::toNativeSeparators(path) : escapedName(name);
}

std::vector<AgentsFolder> userFolders(const Dialects &dialects, const SystemFolders &system)
{
    std::vector<AgentsFolder> folders;
    for (const Client &client : dialects.clients()) {
        for (const PlaceSpec &place : client.dialect->places()) {
            QString path = place.pattern.section(u"/*"_s, 0, 0);
            if (!path.startsWith("~/"_L1))
                continue;
            // Claude Code's own folder may lie elsewhere.
            const bool isClaude = path.startsWith("~/.claude/"_L1);
            path = isClaude ? system.claude + path.sliced(9) : system.home + path.sliced(1);
            folders.push_back({.path = path, .kind = AgentsFolder::Kind::User, .dialect = client.dialect->id()});
        }
    }
    return folders;
}

AgentsFolder managedFolder(const Dialects &dialects, const SystemFolders &system)
{
    const Dialect &dialect = *dialects.client({}).dialect;
    return {.path = system.managed + u'/' + dialect.projectFolder(),
            .kind = AgentsFolder::Kind::Managed,
            .dialect = dialect.id()};
}

QString toString(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Loose:
        return u"loose"_s;
    case Place::Kind::Folder:
        return u"folder"_s;
    case Place::Kind::Home:
        return u"home"_s;
    case Place::Kind::Managed:
        return u"managed"_s;
    case Place::Kind::Plugins:
        return u"plugins"_s;
    }
    std::unreachable();
}

} // namespace dossier
