// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "mounts.h"

#include "nativepath.h"

#include <QFile>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// The table writes blanks, tabs, line ends and backslashes as \040.
QByteArray unescaped(const QByteArray &field)
{
    QByteArray text;
    for (qsizetype at = 0; at < field.size(); ++at) {
        bool isNumber = false;
        const int code = field[at] == '\\' ? field.mid(at + 1, 3).toInt(&isNumber, 8) : 0;
        if (isNumber && code > 0 && code < 256) {
            text += static_cast<char>(code);
            at += 3;
        } else {
            text += field[at];
        }
    }
    return text;
}

bool isBelow(const QString &path, const QString &folder)
{
    return path.startsWith(folder) && (path.size() == folder.size() || path[folder.size()] == u'/');
}

} // namespace

Mounts Mounts::fromTable(const QByteArray &table)
{
    Mounts mounts;
    for (const QByteArray &line : table.split('\n')) {
        // Before the dash a varying number of fields, the fifth of which is the mount point.
        const qsizetype dash = line.indexOf(" - ");
        const QList<QByteArray> before = line.first(std::max<qsizetype>(dash, 0)).split(' ');
        if (before.size() < 5)
            continue;
        const QByteArray point = unescaped(before[4]);
        mounts.m_types.emplace_back(pathFromBytes(point == "/" ? QByteArray() : point),
                                    QString::fromUtf8(line.mid(dash + 3).split(' ').first()));
    }
    return mounts;
}

Mounts Mounts::ofSystem()
{
#if defined(Q_OS_LINUX)
    QFile file(u"/proc/self/mountinfo"_s);
    if (file.open(QIODevice::ReadOnly))
        return fromTable(file.readAll());
    return {};
#elif defined(Q_OS_WIN)
    Mounts mounts;
    const DWORD drives = GetLogicalDrives();
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter) {
        const QString drive = QChar(letter) + u":"_s;
        const bool isThere = (drives >> uint(letter - u'A')) & 1U;
        if (isThere && GetDriveTypeW((drive + u'\\').toStdWString().c_str()) == DRIVE_REMOTE)
            mounts.m_types.emplace_back(drive, u"cifs"_s);
    }
    return mounts;
#else
    return {};
#endif
}

QString Mounts::typeOf(const QString &path) const
{
    const std::pair<QString, QString> *best = nullptr;
    for (const auto &mount : m_types) {
        if (isBelow(path, mount.first) && (!best || mount.first.size() >= best->first.size()))
            best = &mount;
    }
    return best ? best->second : QString();
}

bool isRemote(const QString &path, const QString &type)
{
    if (path.startsWith("\\\\"_L1) || path.startsWith("//"_L1))
        return true;
    // Of FUSE only what is known to be local is told of.
    static constexpr std::array kLocalFuse{
        "fuse.ntfs-3g"_L1,   "fuse.ntfs"_L1,  "fuse.exfat"_L1, "fuse.mergerfs"_L1, "fuse.encfs"_L1,
        "fuse.gocryptfs"_L1, "fuse.cryfs"_L1, "fuse.zfs"_L1,   "fuse.bindfs"_L1,   "fuse.fuse-overlayfs"_L1};
    if (type.startsWith("fuse."_L1))
        return std::ranges::find(kLocalFuse, type) == kLocalFuse.end();
    static constexpr std::array kRemote{"nfs"_L1,    "nfs4"_L1,  "cifs"_L1,   "smb3"_L1,   "smbfs"_L1,
                                        "ncpfs"_L1,  "9p"_L1,    "drvfs"_L1,  "afs"_L1,    "ceph"_L1,
                                        "coda"_L1,   "davfs"_L1, "vboxsf"_L1, "vmhgfs"_L1, "virtiofs"_L1,
                                        "lustre"_L1, "ocfs2"_L1, "gfs2"_L1,   "beegfs"_L1, "prl_fs"_L1};
    return std::ranges::find(kRemote, type) != kRemote.end();
}

} // namespace dossier
