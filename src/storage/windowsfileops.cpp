// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fileops.h"

#include "nativepath.h"
#include "siblingname.h"
#include "windowssystem.h"

#include <QFileInfo>

#include <algorithm>

#include <aclapi.h>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr DWORD kEverybody = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
constexpr DWORD kPart = 1024 * 1024; ///< bytes that are read or written at once
constexpr int kMoveAttempts = 20;
constexpr DWORD kMovePause = 50; ///< ms
constexpr uint kWritable = 0200; ///< permission bit of the owner

Error::Code codeOf(DWORD number)
{
    switch (number) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
    case ERROR_INVALID_NAME:
    case ERROR_BAD_NETPATH:
    case ERROR_BAD_NET_NAME:
    case ERROR_DIRECTORY:
    case ERROR_CANT_RESOLVE_FILENAME:
        return Error::Code::NotFound;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case ERROR_PRIVILEGE_NOT_HELD:
    case ERROR_INVALID_FUNCTION: // the file system has no such thing
    case ERROR_NOT_SUPPORTED:
        return Error::Code::NotPermitted;
    case ERROR_FILE_TOO_LARGE:
        return Error::Code::TooLarge;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return Error::Code::Changed;
    case ERROR_NOT_SAME_DEVICE:
        return Error::Code::Refused;
    default: // such as a file that another program keeps to itself
        return Error::Code::Io;
    }
}

std::unexpected<Error> failed(const QString &path, DWORD number = GetLastError())
{
    return std::unexpected(Error{.code = codeOf(number), .text = qt_error_string(int(number)), .path = path});
}

std::unexpected<Error> notAFile(const QString &path)
{
    return std::unexpected(
        Error{.code = Error::Code::NotAFile, .text = qt_error_string(ERROR_DIRECTORY_NOT_SUPPORTED), .path = path});
}

Result<void> checked(BOOL isDone, const QString &path)
{
    if (isDone)
        return {};
    return failed(path);
}

quint64 whole(DWORD high, DWORD low)
{
    return (quint64(high) << 32U) | low;
}

FileInfo::Kind kindOf(DWORD attributes)
{
    return attributes & FILE_ATTRIBUTE_DIRECTORY ? FileInfo::Kind::Folder
           : attributes & FILE_ATTRIBUTE_DEVICE  ? FileInfo::Kind::Other
                                                 : FileInfo::Kind::File;
}

/// In nanoseconds since 1970; the system counts 100 of them since 1601.
qint64 nanoseconds(const FILETIME &time)
{
    constexpr qint64 between = 116'444'736'000'000'000;
    return (qint64(whole(time.dwHighDateTime, time.dwLowDateTime)) - between) * 100;
}

Handle opened(const QString &path, DWORD access, DWORD share, DWORD how, DWORD attributes = FILE_ATTRIBUTE_NORMAL)
{
    return Handle(CreateFileW(widePath(path).c_str(), access, share, nullptr, how, attributes, nullptr));
}

/// A file for reading; no folder, device or pipe.
Result<Handle> openedFile(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(widePath(path).c_str());
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return failed(path);
    if (kindOf(attributes) != FileInfo::Kind::File)
        return notAFile(path);
    Handle file = opened(path, GENERIC_READ, kEverybody, OPEN_EXISTING);
    if (!file.isOpen())
        return failed(path);
    if (GetFileType(file.get()) != FILE_TYPE_DISK)
        return notAFile(path);
    return file;
}

qint64 sizeOf(const Handle &file)
{
    LARGE_INTEGER size = {};
    return GetFileSizeEx(file.get(), &size) ? size.QuadPart : 0;
}

bool writeAll(const Handle &file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        DWORD written = 0;
        const auto wanted = DWORD(std::min<qsizetype>(bytes.size() - done, kPart));
        if (!WriteFile(file.get(), bytes.constData() + done, wanted, &written, nullptr))
            return false;
        if (written == 0) { // for ever, perhaps
            SetLastError(ERROR_WRITE_FAULT);
            return false;
        }
        done += written;
    }
    return true;
}

/// Whether all is on the disk; closes the file.
bool finishWriting(Handle &file, const QByteArray &bytes)
{
    return writeAll(file, bytes) && FlushFileBuffers(file.get()) && file.close();
}

/// Room for a file that is going to grow, so that it is not found wanting in the
/// midst of it.
bool hasRoom(const Handle &file, qint64 size)
{
    if (size <= sizeOf(file))
        return true;
    FILE_ALLOCATION_INFO room = {};
    room.AllocationSize.QuadPart = size;
    return SetFileInformationByHandle(file.get(), FileAllocationInfo, &room, sizeof room) ||
           GetLastError() != ERROR_DISK_FULL;
}

/// Who may do what, as far as it is this file's own and not its folder's.
void copyAccess(const std::wstring &from, std::wstring to)
{
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(from.c_str(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, nullptr, nullptr, &list, nullptr,
                              &descriptor) != ERROR_SUCCESS)
        return;
    SECURITY_DESCRIPTOR_CONTROL control = 0;
    DWORD revision = 0;
    GetSecurityDescriptorControl(descriptor, &control, &revision);
    const DWORD inherits =
        control & SE_DACL_PROTECTED ? PROTECTED_DACL_SECURITY_INFORMATION : UNPROTECTED_DACL_SECURITY_INFORMATION;
    SetNamedSecurityInfoW(to.data(), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION | inherits, nullptr, nullptr, list,
                          nullptr);
    LocalFree(descriptor);
}

class WindowsFileOps : public FileOps
{
public:
    FileInfo info(const QString &path) override
    {
        const Handle file = openedForLook(widePath(path), FILE_READ_ATTRIBUTES);
        BY_HANDLE_FILE_INFORMATION found = {};
        if (!file.isOpen())
            return infoByName(path);
        FileInfo info;
        info.kind = FileInfo::Kind::Other;
        if (GetFileType(file.get()) != FILE_TYPE_DISK || !GetFileInformationByHandle(file.get(), &found))
            return info;
        info.kind = kindOf(found.dwFileAttributes);
        info.size = qint64(whole(found.nFileSizeHigh, found.nFileSizeLow));
        info.mode = modeOf(found.dwFileAttributes);
        info.device = found.dwVolumeSerialNumber;
        info.inode = whole(found.nFileIndexHigh, found.nFileIndexLow);
        info.names = found.nNumberOfLinks;
        info.modified = nanoseconds(found.ftLastWriteTime);
        return info;
    }

    bool isWritable(const QString &path) override
    {
        const DWORD attributes = GetFileAttributesW(widePath(path).c_str());
        if (attributes == INVALID_FILE_ATTRIBUTES)
            return false;
        // Of a folder the mark means something else.
        const bool isFolder = attributes & FILE_ATTRIBUTE_DIRECTORY;
        const Handle file = openedForLook(widePath(path), isFolder ? FILE_ADD_FILE : FILE_WRITE_DATA);
        // That another program keeps it to itself for now is no matter of permission.
        return file.isOpen() || GetLastError() == ERROR_SHARING_VIOLATION;
    }

    Result<std::vector<FolderEntry>> entries(const QString &folder) override
    {
        WIN32_FIND_DATAW found = {};
        const HANDLE search = FindFirstFileExW(widePath(childPath(folder, u"*"_s)).c_str(), FindExInfoBasic, &found,
                                               FindExSearchNameMatch, nullptr, FIND_FIRST_EX_LARGE_FETCH);
        if (search == INVALID_HANDLE_VALUE)
            return failed(folder);
        std::vector<FolderEntry> entries;
        do {
            const QString name = QString::fromWCharArray(found.cFileName);
            if (name == u"." || name == u"..")
                continue;
            const bool isALink = isLink(found);
            // What a link leads to may be gone.
            entries.push_back({.name = name,
                               .kind = isALink ? info(childPath(folder, name)).kind : kindOf(found.dwFileAttributes),
                               .isLink = isALink});
        } while (FindNextFileW(search, &found));
        const DWORD number = GetLastError();
        FindClose(search);
        if (number != ERROR_NO_MORE_FILES)
            return failed(folder, number);
        return entries;
    }

    Result<QString> resolved(const QString &path) override
    {
        const Handle file = openedForLook(widePath(path), 0);
        if (!file.isOpen()) {
            const DWORD number = GetLastError();
            if (number == ERROR_FILE_NOT_FOUND && linkTarget(path).isEmpty())
                return path;
            return failed(path, number);
        }
        const std::wstring final = finalPath(file.get());
        // Some file systems cannot say; they have no links either.
        return final.empty() ? path : fromWidePath(final);
    }

    QString linkTarget(const QString &path) override
    {
        const QFileInfo info(path);
        return info.isSymbolicLink() || info.isJunction() ? info.readSymLink() : QString();
    }

    Result<QByteArray> read(const QString &path, qint64 limit) override
    {
        const Result<Handle> file = openedFile(path);
        if (!file)
            return std::unexpected(file.error());
        const qint64 size = sizeOf(*file);
        if (size > limit)
            return failed(path, ERROR_FILE_TOO_LARGE);
        QByteArray bytes;
        bytes.reserve(size);
        while (true) {
            const qsizetype before = bytes.size();
            // One byte more than there should be: the read that gets none is the last.
            bytes.resize(before + std::clamp<qint64>(size + 1 - before, 1, kPart));
            DWORD got = 0;
            if (!ReadFile(file->get(), bytes.data() + before, DWORD(bytes.size() - before), &got, nullptr))
                return failed(path);
            bytes.truncate(before + got);
            if (got == 0)
                return bytes;
            if (bytes.size() > limit)
                return failed(path, ERROR_FILE_TOO_LARGE);
        }
    }

    Result<QByteArray> readPart(const QString &path, qint64 offset, qint64 size) override
    {
        const Result<Handle> file = openedFile(path);
        if (!file)
            return std::unexpected(file.error());
        QByteArray bytes(std::clamp<qint64>(sizeOf(*file) - offset, 0, size), Qt::Uninitialized);
        LARGE_INTEGER start = {};
        start.QuadPart = offset;
        if (!SetFilePointerEx(file->get(), start, nullptr, FILE_BEGIN))
            return failed(path);
        qsizetype done = 0;
        while (done < bytes.size()) {
            DWORD got = 0;
            const auto wanted = DWORD(std::min<qsizetype>(bytes.size() - done, kPart));
            if (!ReadFile(file->get(), bytes.data() + done, wanted, &got, nullptr))
                return failed(path);
            if (got == 0)
                break; // somebody cut it meanwhile
            done += got;
        }
        return bytes.first(done);
    }

    Result<void> writeNew(const QString &path, const QByteArray &bytes, uint mode) override
    {
        // Who may read it, its folder says: what is private lies in the person's own.
        const DWORD attributes = mode & kWritable ? FILE_ATTRIBUTE_NORMAL : FILE_ATTRIBUTE_READONLY;
        Handle file = opened(path, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE, CREATE_NEW, attributes);
        if (!file.isOpen() || !finishWriting(file, bytes))
            return failed(path);
        return {};
    }

    Result<void> overwrite(const QString &path, const QByteArray &bytes) override
    {
        if (info(path).kind == FileInfo::Kind::Folder)
            return notAFile(path);
        Handle file = opened(path, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_DELETE, OPEN_EXISTING);
        if (!file.isOpen())
            return failed(path);
        if (GetFileType(file.get()) != FILE_TYPE_DISK)
            return notAFile(path);
        if (!hasRoom(file, bytes.size()) || !writeAll(file, bytes) || !SetEndOfFile(file.get()) ||
            !finishWriting(file, {}))
            return failed(path);
        return {};
    }

    Result<void> append(const QString &path, const QByteArray &bytes) override
    {
        // With this right alone each write goes to the end, wherever that is by then.
        Handle file = opened(path, FILE_APPEND_DATA | SYNCHRONIZE, kEverybody, OPEN_ALWAYS);
        if (!file.isOpen() || !finishWriting(file, bytes))
            return failed(path);
        return {};
    }

    Result<void> makeLink(const QString &path, const QString &target) override
    {
        const QString whole = isAbsolutePath(target) ? target : childPath(parentPath(path), target);
        const DWORD kind = info(whole).kind == FileInfo::Kind::Folder ? SYMBOLIC_LINK_FLAG_DIRECTORY : 0;
        return checked(CreateSymbolicLinkW(widePath(path).c_str(), widePath(target).c_str(),
                                           kind | SYMBOLIC_LINK_FLAG_ALLOW_UNPRIVILEGED_CREATE),
                       path);
    }

    Result<void> addName(const QString &path, const QString &name) override
    {
        return checked(CreateHardLinkW(widePath(name).c_str(), widePath(path).c_str(), nullptr), name);
    }

    Result<void> copyAttributes(const QString &from, const QString &to) override
    {
        const std::wstring source = widePath(from);
        const std::wstring target = widePath(to);
        const DWORD attributes = GetFileAttributesW(source.c_str());
        if (attributes == INVALID_FILE_ATTRIBUTES)
            return failed(from);
        // A courtesy, as a file system may have none.
        copyAccess(source, target);
        constexpr DWORD kept = FILE_ATTRIBUTE_READONLY | FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM |
                               FILE_ATTRIBUTE_ARCHIVE | FILE_ATTRIBUTE_NOT_CONTENT_INDEXED;
        return checked(
            SetFileAttributesW(target.c_str(), attributes & kept ? attributes & kept : FILE_ATTRIBUTE_NORMAL), to);
    }

    Result<void> setMode(const QString &path, uint mode) override
    {
        const std::wstring native = widePath(path);
        const DWORD before = GetFileAttributesW(native.c_str());
        if (before == INVALID_FILE_ATTRIBUTES)
            return failed(path);
        const DWORD after =
            mode & kWritable ? before & ~DWORD(FILE_ATTRIBUTE_READONLY) : before | FILE_ATTRIBUTE_READONLY;
        return checked(SetFileAttributesW(native.c_str(), after ? after : FILE_ATTRIBUTE_NORMAL), path);
    }

    /// Others look into files just made, and let them go soon.
    static BOOL moveSoon(const std::wstring &from, const std::wstring &to)
    {
        for (int left = kMoveAttempts;; --left) {
            if (MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_WRITE_THROUGH))
                return TRUE;
            const DWORD number = GetLastError();
            if (left == 0 || (number != ERROR_SHARING_VIOLATION && number != ERROR_ACCESS_DENIED)) {
                SetLastError(number);
                return FALSE;
            }
            Sleep(kMovePause);
        }
    }

    /// By the system's own replacing, which keeps who may do what, times and streams of
    /// b. What b was lies under a third name for a moment.
    Result<void> exchange(const QString &a, const QString &b) override
    {
        const std::wstring first = widePath(a);
        const std::wstring second = widePath(b);
        const std::wstring old = widePath(siblingPath(b, u".old"_s));
        if (!ReplaceFileW(second.c_str(), first.c_str(), old.c_str(), REPLACEFILE_IGNORE_MERGE_ERRORS, nullptr,
                          nullptr)) {
            const DWORD number = GetLastError();
            // It stopped halfway: only the third name has what b was.
            if (number == ERROR_UNABLE_TO_MOVE_REPLACEMENT_2)
                MoveFileExW(old.c_str(), second.c_str(), MOVEFILE_WRITE_THROUGH);
            return failed(b, number);
        }
        if (moveSoon(old, first))
            return {};
        // It may be read, at least: what b was is under its name as well.
        const DWORD number = GetLastError();
        return CopyFileW(old.c_str(), first.c_str(), TRUE) ? Result<void>() : failed(a, number);
    }

    Result<void> rename(const QString &from, const QString &to) override
    {
        return checked(MoveFileExW(widePath(from).c_str(), widePath(to).c_str(),
                                   MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH),
                       to);
    }

    Result<void> renameNew(const QString &from, const QString &to) override
    {
        return checked(MoveFileExW(widePath(from).c_str(), widePath(to).c_str(), MOVEFILE_WRITE_THROUGH), to);
    }

    Result<void> remove(const QString &path) override
    {
        const std::wstring native = widePath(path);
        const DWORD attributes = GetFileAttributesW(native.c_str());
        if (attributes == INVALID_FILE_ATTRIBUTES)
            return failed(path);
        if (attributes & FILE_ATTRIBUTE_DIRECTORY) {
            // A link to a folder goes as folders do; a folder does not.
            if (!(attributes & FILE_ATTRIBUTE_REPARSE_POINT))
                return notAFile(path);
            return checked(RemoveDirectoryW(native.c_str()), path);
        }
        // The mark forbids to write a file, elsewhere not to remove it.
        if (attributes & FILE_ATTRIBUTE_READONLY)
            SetFileAttributesW(native.c_str(), attributes & ~DWORD(FILE_ATTRIBUTE_READONLY));
        return checked(DeleteFileW(native.c_str()), path);
    }

    Result<void> makeFolder(const QString &path) override
    {
        return checked(CreateDirectoryW(widePath(path).c_str(), nullptr), path);
    }

    Result<void> removeFolder(const QString &path) override
    {
        return checked(RemoveDirectoryW(widePath(path).c_str()), path);
    }

    /// Nothing to do: names are written through when they change.
    Result<void> syncFolder(const QString &folder) override
    {
        if (info(folder).kind != FileInfo::Kind::Folder)
            return failed(folder, ERROR_PATH_NOT_FOUND);
        return {};
    }

private:
    static uint modeOf(DWORD attributes)
    {
        const uint all = attributes & FILE_ATTRIBUTE_DIRECTORY ? 0777 : 0666;
        return attributes & FILE_ATTRIBUTE_READONLY ? all & ~0222U : all;
    }

    /// Of what may not even be opened for a look.
    static FileInfo infoByName(const QString &path)
    {
        const DWORD number = GetLastError();
        FileInfo info;
        WIN32_FILE_ATTRIBUTE_DATA found = {};
        if ((number != ERROR_ACCESS_DENIED && number != ERROR_SHARING_VIOLATION) ||
            !GetFileAttributesExW(widePath(path).c_str(), GetFileExInfoStandard, &found))
            return info;
        info.kind = kindOf(found.dwFileAttributes);
        info.size = qint64(whole(found.nFileSizeHigh, found.nFileSizeLow));
        info.mode = modeOf(found.dwFileAttributes);
        info.modified = nanoseconds(found.ftLastWriteTime);
        return info;
    }
};

} // namespace

FileOps &FileOps::system()
{
    static WindowsFileOps ops;
    return ops;
}

} // namespace dossier
