// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "privatefolder.h"

#include "nativepath.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>
#endif

namespace dossier {

namespace {

constexpr int kLockPause = 10; // ms

} // namespace

#ifdef Q_OS_UNIX

bool makePrivateFolder(const QString &path)
{
    const QByteArray bytes = pathToBytes(path);
    if (::mkdir(bytes.constData(), 0700) == 0)
        return true;
    if (errno == ENOENT) {
        const QString above = parentPath(path);
        // One that cannot be made is no reason to look further up.
        struct stat found = {};
        if (above.isEmpty() || (::stat(pathToBytes(above).constData(), &found) != 0 && !makePrivateFolder(above)))
            return false;
        if (::mkdir(bytes.constData(), 0700) == 0)
            return true;
    }
    // One that was there is left as it is: it may be everybody's.
    struct stat found = {};
    return ::stat(bytes.constData(), &found) == 0 && S_ISDIR(found.st_mode);
}

bool isPrivateFolder(const QString &path)
{
    struct stat found = {};
    return ::lstat(pathToBytes(path).constData(), &found) == 0 && S_ISDIR(found.st_mode) &&
           found.st_uid == ::geteuid() && (found.st_mode & 0077U) == 0;
}

#else

bool makePrivateFolder(const QString &path)
{
    // Below the person's profile, which is closed to others.
    return QDir().mkpath(path);
}

bool isPrivateFolder(const QString &path)
{
    return QDir(path).exists();
}

#endif

std::unique_ptr<QLockFile> privateLock(const QString &path, int milliseconds)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    // Looks often: QLockFile itself waits longer after each try.
    const QDeadlineTimer end(milliseconds);
    while (!lock->tryLock(0)) {
        if (end.hasExpired() || lock->error() != QLockFile::LockFailedError)
            return nullptr;
        QThread::msleep(kLockPause);
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return lock;
}

} // namespace dossier
