// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "place.h"
#include "storage/fileops.h"

#include <QHash>

namespace dossier {

/// The agents folders of Claude Code's installed plugins, in order of their
/// names: what `plugins/installed_plugins.json` of the client's folder lists,
/// each with the folders (or single files) that its plugin.json names, else its
/// `agents`. Where one copy is installed for several projects, it is listed once
/// with all of them. A plugin that the settings of all switch off is not enabled.
/// Files that are not there mean no plugins; `problems` says what cannot be read.
/// Any thread.
[[nodiscard]] std::vector<AgentsFolder> installedPlugins(const QString &claudeFolder, std::vector<Error> &problems,
                                                         FileOps &ops = FileOps::system());

/// The agents folders of a plugin that lies in a folder, installed or not; empty
/// if the folder holds no `.claude-plugin/plugin.json`.
[[nodiscard]] std::vector<AgentsFolder> pluginIn(const QString &folder, FileOps &ops = FileOps::system());

/// What the settings of a folder in which the client is started say of plugins,
/// by their keys: true is on. `settings.local.json` goes first.
[[nodiscard]] QHash<QString, bool> pluginSwitches(const QString &workingFolder, std::vector<Error> &problems,
                                                  FileOps &ops = FileOps::system());

} // namespace dossier
