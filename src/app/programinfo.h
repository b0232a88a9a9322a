// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace dossier {

class Workspace;
struct Environment;

/// The libraries that the program runs with, each with its version, such as
/// "Qt 6.8.2"; not translated. Any thread.
[[nodiscard]] QStringList libraryVersions();

/// Version, libraries and system, a line each; without anything private. After the
/// application was made; any thread.
[[nodiscard]] QString programDescription();

/// Where CrashLog puts its reports.
[[nodiscard]] QString crashFolder(const Environment &environment);

/// What helps to understand a report: versions, system, display, clients, settings
/// that matter; a text of several lines, not translated, without any path, file
/// name or name of a person. GUI thread.
[[nodiscard]] QString diagnostics(const Workspace &workspace, const QWidget &window);

} // namespace dossier
