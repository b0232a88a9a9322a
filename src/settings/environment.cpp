// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "environment.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kFolder("dossier");

QString managedFolder()
{
#if defined(Q_OS_WIN)
    return u"C:/Program Files/ClaudeCode"_s;
#elif defined(Q_OS_MACOS)
    return u"/Library/Application Support/ClaudeCode"_s;
#else
    return u"/etc/claude-code"_s;
#endif
}

QString claudeFolder()
{
    const QString chosen = qEnvironmentVariable("CLAUDE_CONFIG_DIR");
    return QDir::cleanPath(chosen.isEmpty() ? QDir::homePath() + u"/.claude"_s
                                            : QDir::current().absoluteFilePath(chosen));
}

QString ownFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + u'/' + kFolder;
}

/// Not Qt's RuntimeLocation, which makes a folder and warns where there is none.
QString runtimeFolder()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    // Another user's, kept by a change of user, is no use.
    const QFileInfo info(folder);
    const bool isUsable = folder.startsWith(u'/') && info.isDir() && info.isWritable();
    return isUsable ? QDir::cleanPath(folder) + u'/' + kFolder
                    : ownFolder(QStandardPaths::GenericStateLocation) + u"/run"_s;
}

QString sessionName()
{
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    return wayland.isEmpty() ? qEnvironmentVariable("DISPLAY") : wayland;
}

} // namespace

Environment Environment::ofSystem()
{
    return {.home = QDir::homePath(),
            .config = ownFolder(QStandardPaths::GenericConfigLocation),
            .state = ownFolder(QStandardPaths::GenericStateLocation),
            .data = ownFolder(QStandardPaths::GenericDataLocation),
            .claude = claudeFolder(),
            .managed = managedFolder(),
            .workingFolder = QDir::currentPath(),
            .runtime = runtimeFolder(),
            .session = sessionName()};
}

Environment Environment::below(const QString &folder)
{
    return {.home = folder + u"/home"_s,
            .config = folder + u"/config"_s,
            .state = folder + u"/state"_s,
            .data = folder + u"/data"_s,
            .claude = folder + u"/home/.claude"_s,
            .managed = folder + u"/managed"_s,
            .workingFolder = folder + u"/work"_s,
            .runtime = folder + u"/run"_s,
            .session = u"test"_s};
}

} // namespace dossier
