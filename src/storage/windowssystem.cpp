// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "windowssystem.h"

#include <QDir>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

// A folder's limit is 248 units, for a name of eight and three behind it.
constexpr qsizetype kLongPath = 240;

constexpr QStringView kUnlimited = u"\\\\?\\";
constexpr QStringView kUnlimitedShare = u"\\\\?\\UNC\\";

} // namespace

std::wstring widePath(const QString &path)
{
    QString native = QDir::toNativeSeparators(path);
    if (native.size() >= kLongPath && !native.startsWith(kUnlimited)) {
        if (native.startsWith(u"\\\\"))
            native = kUnlimitedShare + native.sliced(2);
        else if (native[1] == u':')
            native = kUnlimited + native;
    }
    return native.toStdWString();
}

QString fromWidePath(const std::wstring &path)
{
    QString native = QString::fromStdWString(path);
    if (native.startsWith(kUnlimitedShare))
        native = u"\\\\"_s + native.sliced(kUnlimitedShare.size());
    else if (native.startsWith(kUnlimited))
        native = native.sliced(kUnlimited.size());
    return QDir::fromNativeSeparators(native);
}

Handle openedForLook(const std::wstring &path, DWORD access, DWORD flags)
{
    constexpr DWORD everybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    // Folders are opened with the flag for backups only.
    return Handle(CreateFileW(path.c_str(), access, everybody, nullptr, OPEN_EXISTING,
                              FILE_FLAG_BACKUP_SEMANTICS | flags, nullptr));
}

std::wstring finalPath(HANDLE file)
{
    constexpr DWORD form = FILE_NAME_NORMALIZED | VOLUME_NAME_DOS;
    std::wstring path(MAX_PATH, L'\0');
    DWORD size = GetFinalPathNameByHandleW(file, path.data(), DWORD(path.size()), form);
    if (size > path.size()) {
        path.resize(size);
        size = GetFinalPathNameByHandleW(file, path.data(), DWORD(path.size()), form);
    }
    path.resize(size < path.size() ? size : 0);
    return path;
}

bool isLink(const WIN32_FIND_DATAW &found)
{
    return (found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 &&
           (found.dwReserved0 == IO_REPARSE_TAG_SYMLINK || found.dwReserved0 == IO_REPARSE_TAG_MOUNT_POINT);
}

} // namespace dossier
