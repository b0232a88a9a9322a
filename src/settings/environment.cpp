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

/// On Windows what elsewhere has folders of its own lies in one, %LOCALAPPDATA%/dossier.
enum class Kind : char { Config, State, Data };

QString managedFolder()
{
#if defined(Q_OS_WIN)
    return u"C:/Program Files/ClaudeCode"_s;
#elif defined(Q_OS_MACOS)
    return u"/Library/Application Support/ClaudeCode"_s;
#else
    // In a Flatpak /etc is the runtime's.
    return QFileInfo::exists(u"/.flatpak-info"_s) ? u"/run/host/etc/claude-code"_s : u"/etc/claude-code"_s;
#endif
}

QString claudeFolder()
{
    const QString chosen = qEnvironmentVariable("CLAUDE_CONFIG_DIR");
    return QDir::cleanPath(chosen.isEmpty() ? QDir::homePath() + u"/.claude"_s
                                            : QDir::current().absoluteFilePath(chosen));
}

QString ownFolder(Kind kind)
{
#ifdef Q_OS_WIN
    constexpr QLatin1StringView names[] = {"config"_L1, "state"_L1, "data"_L1};
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u'/' + kFolder + u'/' +
           names[int(kind)];
#else
    using Location = QStandardPaths::StandardLocation;
    constexpr Location locations[] = {QStandardPaths::GenericConfigLocation, QStandardPaths::GenericStateLocation,
                                      QStandardPaths::GenericDataLocation};
    return QStandardPaths::writableLocation(locations[int(kind)]) + u'/' + kFolder;
#endif
}

/// Not Qt's RuntimeLocation, which makes a folder and warns where there is none.
QString runtimeFolder()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    // Another user's, kept by a change of user, is no use.
    const QFileInfo info(folder);
    const bool isUsable = folder.startsWith(u'/') && info.isDir() && info.isWritable();
    return isUsable ? QDir::cleanPath(folder) + u'/' + kFolder : ownFolder(Kind::State) + u"/run"_s;
}

QString sessionName()
{
#ifdef Q_OS_WIN
    return qEnvironmentVariable("SESSIONNAME");
#else
    const QString wayland = qEnvironmentVariable("WAYLAND_DISPLAY");
    return wayland.isEmpty() ? qEnvironmentVariable("DISPLAY") : wayland;
#endif
}

} // namespace

Environment Environment::ofSystem()
{
    return {.home = QDir::homePath(),
            .config = ownFolder(Kind::Config),
            .state = ownFolder(Kind::State),
            .data = ownFolder(Kind::Data),
            .claude = claudeFolder(),
            .managed = managedFolder(),
            .workingFolder = QDir::currentPath(),
            .runtime = runtimeFolder(),
            .searchPath = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts),
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
            .searchPath = {folder + u"/bin"_s},
            .session = u"test"_s};
}

} // namespace dossier
