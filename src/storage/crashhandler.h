// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace dossier {

/// Watches for what ends the program, and writes `head`, what it was and a backtrace
/// into a new file at `path` (bytes as the system takes them) when it comes. Made
/// for each system; CrashLog has the rest. Once, by the main thread.
void installCrashHandler(const QByteArray &path, const QByteArray &head);

} // namespace dossier
