// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace dossier {

/// Where things are on this system for this person. The only place that asks
/// the system; everybody else is handed this value. All paths are absolute,
/// with / as separator, and need not exist. Any thread.
struct Environment {
    QString home;
    QString config; ///< the person's settings and dialect files of Dossier
    QString state; ///< session, recovery, journal of Dossier
    QString data; ///< newer dialect files of the person, below `dialects/`
    QString claude; ///< Claude Code's folder of the person: $CLAUDE_CONFIG_DIR, else ~/.claude
    QString managed; ///< the managed-settings folder of Claude Code on this system
    QString workingFolder;
    QString runtime; ///< what lives as long as this person's session; Dossier makes it, closed to others
    QStringList searchPath; ///< folders of programs, as the system lists them, in order
    QString session; ///< a name of the display that windows come up on, for several sessions of one person

    [[nodiscard]] static Environment ofSystem();
    /// Everything below one folder, for tests.
    [[nodiscard]] static Environment below(const QString &folder);

    bool operator==(const Environment &) const = default;
};

} // namespace dossier
