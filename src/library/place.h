// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/dialects.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dossier {

/// A folder of agents: which client reads it, and for whom. A value; any thread.
struct AgentsFolder {
    enum class Kind : char {
        Managed, ///< an administrator's, before all others
        Project, ///< seen from its working folder and all below that
        User, ///< seen from everywhere
        Plugin, ///< of an installed plugin; its agents are called plugin:name
        PluginSource, ///< of a plugin that is written here, and not installed from here
        Unread, ///< no client reads agents from there
    };

    QString path;
    Kind kind = Kind::Unread;
    QString dialect; ///< id of the client that reads it, or, of one that none reads, of the default one
    QString workingFolder = {}; ///< of a project's: where a client that sees it is started
    QString plugin = {}; ///< of a plugin's: what stands before the colon
    QString pluginKey = {}; ///< of an installed plugin: "name@marketplace", as settings name it
    QStringList projects = {}; ///< of a plugin that is installed for some projects only: their folders
    bool isEnabled = true; ///< of a plugin: not switched off, in the settings of the person and of those projects

    /// As what the checks see its files.
    [[nodiscard]] FileContext::Place contextPlace() const;
    /// Whether Dossier leaves its files alone: an update or an administrator
    /// would overwrite what is written there.
    [[nodiscard]] bool isReadOnly() const { return kind == Kind::Managed || kind == Kind::Plugin; }
    bool operator==(const AgentsFolder &) const = default;
};

[[nodiscard]] QString toString(AgentsFolder::Kind kind); ///< "managed", "plugin-source", for programs

/// Something the person works with as one: a row of groups. A value; any thread.
struct Place {
    enum class Kind : char {
        Loose, ///< opened files that lie in no other place
        Folder,
        Home,
        Managed,
        Plugins,
    };

    Kind kind = Kind::Folder;
    QString path = {}; ///< of a folder its own; else empty

    [[nodiscard]] QString title() const; ///< translated; of a folder its name
    bool operator==(const Place &) const = default;
};

/// The folders of the person's own agents, of all clients; they need not exist.
[[nodiscard]] std::vector<AgentsFolder> userFolders(const Dialects &dialects, const SystemFolders &system);

/// An administrator's folder, of the default client; it need not exist.
[[nodiscard]] AgentsFolder managedFolder(const Dialects &dialects, const SystemFolders &system);

[[nodiscard]] QString toString(Place::Kind kind); ///< "folder", "home", …, for programs

} // namespace dossier
