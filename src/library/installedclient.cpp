// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "installedclient.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qint64 kLargestPackageFile = 1 << 20; // bytes

QString expanded(const QString &path, const QString &home)
{
    return path.startsWith("~/"_L1) ? home + path.sliced(1) : path;
}

/// The paths that a pattern with at most one "*" for a folder stands for.
QStringList pathsOf(const QString &pattern)
{
    const qsizetype star = pattern.indexOf("/*/"_L1);
    if (star < 0)
        return {pattern};
    QStringList paths;
    const QString folder = pattern.first(star);
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        paths += folder + u'/' + name + pattern.sliced(star + 2);
    return paths;
}

QString packageVersion(const QString &packageFile, FileOps &ops)
{
    const Result<QByteArray> json = ops.read(packageFile, kLargestPackageFile);
    return json ? QJsonDocument::fromJson(*json).object().value("version"_L1).toString() : QString();
}

} // namespace

bool isNewerVersion(const QString &a, const QString &b)
{
    return QVersionNumber::fromString(a) > QVersionNumber::fromString(b);
}

QString installedVersion(const Dialect &dialect, const QString &home, FileOps &ops)
{
    QStringList versions;
    for (const QString &pattern : dialect.packageFiles()) {
        for (const QString &path : pathsOf(expanded(pattern, home)))
            versions += packageVersion(path, ops);
    }
    for (const QString &folder : dialect.versionFolders())
        versions += QDir(expanded(folder, home)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    QString newest;
    for (const QString &version : versions) {
        if (!QVersionNumber::fromString(version).isNull() && isNewerVersion(version, newest))
            newest = version;
    }
    return newest;
}

} // namespace dossier
