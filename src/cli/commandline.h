// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "console.h"
#include "settings/environment.h"

#include <QLocale>
#include <QStringList>

namespace dossier {

/// The whole program but for what it is started with: chooses the command,
/// explains wrong usage, gives the exit status of the contract (0, 1, 2).
/// `arguments` are without the program's name. Text is in the language of
/// `locale`; JSON, SARIF and Markdown are not. One thread, with a
/// QCoreApplication alive.
[[nodiscard]] int runCommandLine(const QStringList &arguments, const Console &console, const Environment &environment,
                                 const QLocale &locale);

} // namespace dossier
