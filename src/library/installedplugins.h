// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "place.h"
#include "storage/fileops.h"

namespace dossier {

/// The agents folders of Claude Code's installed plugins, in order of their
/// names: what `plugins/installed_plugins.json` of the client's folder lists,
/// each with the folders (or single files) that its plugin.json names, else its
/// `agents`. A plugin that settings.json switches off is not enabled. Files that
/// are not there mean no plugins; `problems` says what cannot be read. Any thread.
[[nodiscard]] std::vector<AgentsFolder> installedPlugins(const QString &claudeFolder, std::vector<Error> &problems,
                                                         FileOps &ops = FileOps::system());

/// The agents folders of a plugin that lies in a folder, installed or not; empty
/// if the folder holds no `.claude-plugin/plugin.json`.
[[nodiscard]] std::vector<AgentsFolder> pluginIn(const QString &folder, FileOps &ops = FileOps::system());

} // namespace dossier
