// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fileops.h"

#include "nativepath.h"

#include <QList>

#include <cerrno>
#include <climits>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/syscall.h>
#endif

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

/// A descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(Descriptor &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }
    /// Some systems tell of a failed write only now. Interrupted, it is closed
    /// all the same.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_descriptor, -1)) == 0 || errno == EINTR; }

private:
    int m_descriptor;
};

Error::Code codeOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
    case ELOOP:
        return Error::Code::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return Error::Code::NotPermitted;
    case EISDIR:
    case ENXIO: // a socket, or a device that is not there
        return Error::Code::NotAFile;
    case EFBIG:
        return Error::Code::TooLarge;
    case EEXIST:
        return Error::Code::Changed;
    case EXDEV:
        return Error::Code::Refused;
    case EBUSY: // something is mounted there
        return Error::Code::NotReplaceable;
    default:
        return Error::Code::Io;
    }
}

std::unexpected<Error> failed(const QString &path)
{
    const int number = errno;
    return std::unexpected(Error{.code = codeOf(number), .text = qt_error_string(number), .path = path});
}

Result<void> checked(int result, const QString &path)
{
    if (result == 0)
        return {};
    return failed(path);
}

/// A call again for as long as signals interrupt it.
template<typename Call>
auto uninterrupted(Call call)
{
    while (true) {
        const auto result = call();
        if (result >= 0 || errno != EINTR)
            return result;
    }
}

Descriptor opened(const QString &path, int flags, mode_t mode = 0)
{
    const QByteArray native = pathToBytes(path);
    return Descriptor(uninterrupted([&] { return ::open(native.constData(), flags | O_CLOEXEC, mode); }));
}

/// A file for reading, with what it is now. Not blocking, so that a pipe put in
/// a file's place cannot hold us.
Result<Descriptor> openedFile(const QString &path, struct stat &status)
{
    // The mere opening of a device may do something: it is looked at first.
    if (::stat(pathToBytes(path).constData(), &status) != 0)
        return failed(path);
    if (!S_ISREG(status.st_mode)) {
        errno = EISDIR;
        return failed(path);
    }
    Descriptor file = opened(path, O_RDONLY | O_NONBLOCK | O_NOCTTY);
    if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
        return failed(path);
    if (!S_ISREG(status.st_mode)) {
        errno = EISDIR;
        return failed(path);
    }
    return file;
}

/// Goes on after interruptions and short writes.
bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        if (written == 0) { // for ever, perhaps
            errno = EIO;
            return false;
        }
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

/// Whether all is on the disk; closes the file.
bool finishWriting(Descriptor &file, const QByteArray &bytes)
{
    return writeAll(file.get(), bytes) && uninterrupted([&] { return ::fsync(file.get()); }) == 0 && file.close();
}

/// Room for a file that is going to grow, so that it is not found wanting in the
/// midst of it. Not every file system can say.
bool hasRoom(int descriptor, qint64 before, qint64 after)
{
#ifdef Q_OS_LINUX
    if (after <= before)
        return true;
    int number = EINTR;
    while (number == EINTR)
        number = ::posix_fallocate(descriptor, before, after - before);
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        errno = number;
        return false;
    }
#else
    Q_UNUSED(descriptor)
    Q_UNUSED(before)
    Q_UNUSED(after)
#endif
    return true;
}

/// Attributes are a courtesy: a file system may have none.
void copyExtendedAttributes(const QByteArray &from, const QByteArray &to)
{
#ifdef Q_OS_LINUX
    const ssize_t size = ::listxattr(from.constData(), nullptr, 0);
    if (size <= 0)
        return;
    QByteArray names(size, '\0');
    if (::listxattr(from.constData(), names.data(), static_cast<size_t>(names.size())) <= 0)
        return;
    for (const QByteArray &name : names.split('\0')) {
        if (name.isEmpty())
            continue;
        const ssize_t length = ::getxattr(from.constData(), name.constData(), nullptr, 0);
        if (length < 0)
            continue;
        QByteArray value(length, '\0');
        if (::getxattr(from.constData(), name.constData(), value.data(), static_cast<size_t>(value.size())) == length)
            (void)::setxattr(to.constData(), name.constData(), value.constData(), static_cast<size_t>(length), 0);
    }
#else
    Q_UNUSED(from)
    Q_UNUSED(to)
#endif
}

FileInfo::Kind kindOf(mode_t mode)
{
    return S_ISREG(mode) ? FileInfo::Kind::File : S_ISDIR(mode) ? FileInfo::Kind::Folder : FileInfo::Kind::Other;
}

qint64 nanoseconds(const struct stat &status)
{
#ifdef Q_OS_MACOS
    const timespec &time = status.st_mtimespec;
#else
    const timespec &time = status.st_mtim;
#endif
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// What the system names, asked again only where it leads elsewhere or the file
/// system does not say.
FolderEntry entryOf(int folder, const dirent &found)
{
    FolderEntry entry{.name = pathFromBytes(found.d_name), .isLink = found.d_type == DT_LNK};
    if (found.d_type == DT_REG)
        entry.kind = FileInfo::Kind::File;
    else if (found.d_type == DT_DIR)
        entry.kind = FileInfo::Kind::Folder;
    struct stat status{};
    if (found.d_type == DT_UNKNOWN && ::fstatat(folder, found.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0) {
        entry.isLink = S_ISLNK(status.st_mode);
        entry.kind = kindOf(status.st_mode);
    }
    // What a link leads to may be gone.
    if (entry.isLink)
        entry.kind =
            ::fstatat(folder, found.d_name, &status, 0) == 0 ? kindOf(status.st_mode) : FileInfo::Kind::Missing;
    return entry;
}

class PosixFileOps : public FileOps
{
public:
    FileInfo info(const QString &path) override
    {
        struct stat status{};
        if (::stat(pathToBytes(path).constData(), &status) != 0)
            return {};
        FileInfo info;
        info.kind = kindOf(status.st_mode);
        info.size = status.st_size;
        info.mode = status.st_mode & 07777;
        info.owner = status.st_uid;
        info.group = status.st_gid;
        info.device = status.st_dev;
        info.inode = status.st_ino;
        info.names = status.st_nlink;
        info.modified = nanoseconds(status);
        return info;
    }

    bool isWritable(const QString &path) override
    {
        return ::faccessat(AT_FDCWD, pathToBytes(path).constData(), W_OK, AT_EACCESS) == 0;
    }

    Result<std::vector<FolderEntry>> entries(const QString &folder) override
    {
        const std::unique_ptr<DIR, int (*)(DIR *)> open(::opendir(pathToBytes(folder).constData()), ::closedir);
        if (!open)
            return failed(folder);
        std::vector<FolderEntry> found;
        errno = 0;
        while (const dirent *entry = ::readdir(open.get())) {
            const QByteArrayView name(entry->d_name);
            if (name != "." && name != "..")
                found.push_back(entryOf(::dirfd(open.get()), *entry));
            errno = 0;
        }
        if (errno != 0)
            return failed(folder);
        return found;
    }

    Result<QString> resolved(const QString &path) override
    {
        char *real = ::realpath(pathToBytes(path).constData(), nullptr);
        if (!real) {
            if (errno == ENOENT && linkTarget(path).isEmpty())
                return path;
            return failed(path);
        }
        const QString result = pathFromBytes(real);
        ::free(real);
        return result;
    }

    QString linkTarget(const QString &path) override
    {
        QByteArray target(PATH_MAX, Qt::Uninitialized);
        const ssize_t size =
            ::readlink(pathToBytes(path).constData(), target.data(), static_cast<size_t>(target.size()));
        return size > 0 ? pathFromBytes(target.first(size)) : QString();
    }

    Result<QByteArray> read(const QString &path, qint64 limit) override
    {
        struct stat status{};
        const Result<Descriptor> file = openedFile(path, status);
        if (!file)
            return std::unexpected(file.error());
        if (status.st_size > limit) {
            errno = EFBIG;
            return failed(path);
        }
        QByteArray bytes;
        bytes.reserve(status.st_size);
        char buffer[64 * 1024];
        while (true) {
            const ssize_t got = ::read(file->get(), buffer, sizeof buffer);
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return failed(path);
            if (got == 0)
                return bytes;
            bytes.append(buffer, got);
            if (bytes.size() > limit) {
                errno = EFBIG;
                return failed(path);
            }
        }
    }

    Result<QByteArray> readPart(const QString &path, qint64 offset, qint64 size) override
    {
        struct stat status{};
        const Result<Descriptor> file = openedFile(path, status);
        if (!file)
            return std::unexpected(file.error());
        QByteArray bytes(std::clamp<qint64>(status.st_size - offset, 0, size), Qt::Uninitialized);
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t got =
                ::pread(file->get(), bytes.data() + done, static_cast<size_t>(bytes.size() - done), offset + done);
            if (got < 0 && errno != EINTR)
                return failed(path);
            if (got == 0)
                break; // somebody cut it meanwhile
            done += std::max<ssize_t>(got, 0);
        }
        return bytes.first(done);
    }

    Result<void> writeNew(const QString &path, const QByteArray &bytes, uint mode) override
    {
        Descriptor file = opened(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
        if (!file.isOpen() || !finishWriting(file, bytes))
            return failed(path);
        return {};
    }

    Result<void> overwrite(const QString &path, const QByteArray &bytes) override
    {
        Descriptor file = opened(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
        struct stat status{};
        if (!file.isOpen() || ::fstat(file.get(), &status) != 0)
            return failed(path);
        if (!S_ISREG(status.st_mode)) {
            errno = EISDIR;
            return failed(path);
        }
        if (!hasRoom(file.get(), status.st_size, bytes.size()) || !writeAll(file.get(), bytes))
            return failed(path);
        if (uninterrupted([&] { return ::ftruncate(file.get(), bytes.size()); }) != 0 || !finishWriting(file, {}))
            return failed(path);
        return {};
    }

    Result<void> append(const QString &path, const QByteArray &bytes) override
    {
        Descriptor file = opened(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, kPrivate);
        if (!file.isOpen() || !finishWriting(file, bytes))
            return failed(path);
        return {};
    }

    Result<void> makeLink(const QString &path, const QString &target) override
    {
        return checked(::symlink(pathToBytes(target).constData(), pathToBytes(path).constData()), path);
    }

    Result<void> addName(const QString &path, const QString &name) override
    {
        return checked(::link(pathToBytes(path).constData(), pathToBytes(name).constData()), name);
    }

    Result<void> copyAttributes(const QString &from, const QString &to) override
    {
        const QByteArray target = pathToBytes(to);
        const FileInfo source = info(from);
        uint mode = source.mode;
        // Only root may give files away; a group one is in, everybody may give.
        if (::chown(target.constData(), source.owner, source.group) != 0 &&
            ::chown(target.constData(), static_cast<uid_t>(-1), source.group) != 0)
            mode = (mode & ~uint(S_IRWXG)) | ((mode & uint(S_IRWXO)) << 3U);
        copyExtendedAttributes(pathToBytes(from), target);
        return setMode(to, mode);
    }

    Result<void> setMode(const QString &path, uint mode) override
    {
        return checked(::chmod(pathToBytes(path).constData(), mode), path);
    }

    Result<void> exchange(const QString &a, const QString &b) override
    {
#if defined(Q_OS_LINUX) && defined(SYS_renameat2) && defined(RENAME_EXCHANGE)
        const long result = ::syscall(SYS_renameat2, AT_FDCWD, pathToBytes(a).constData(), AT_FDCWD,
                                      pathToBytes(b).constData(), RENAME_EXCHANGE);
        if (result == 0)
            return {};
        if (errno == EINVAL || errno == ENOSYS)
            errno = EPERM;
        return failed(b);
#else
        Q_UNUSED(a)
        errno = EPERM;
        return failed(b);
#endif
    }

    Result<void> rename(const QString &from, const QString &to) override
    {
        return checked(::rename(pathToBytes(from).constData(), pathToBytes(to).constData()), to);
    }

    Result<void> renameNew(const QString &from, const QString &to) override
    {
        const QByteArray source = pathToBytes(from);
        const QByteArray target = pathToBytes(to);
#if defined(Q_OS_LINUX) && defined(SYS_renameat2) && defined(RENAME_NOREPLACE)
        const long result =
            ::syscall(SYS_renameat2, AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE);
        if (result == 0)
            return {};
        if (errno != EINVAL && errno != ENOSYS)
            return failed(to);
#endif
        // A second name fails where there is one already; of a link it is the link.
        if (::linkat(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), 0) == 0)
            return remove(from);
        if (errno == EEXIST || errno == EXDEV || errno == ENOENT)
            return failed(to);
        // No such step here: look first, so that the gap is as small as can be.
        struct stat status{};
        if (::lstat(target.constData(), &status) == 0) {
            errno = EEXIST;
            return failed(to);
        }
        return rename(from, to);
    }

    Result<void> remove(const QString &path) override { return checked(::unlink(pathToBytes(path).constData()), path); }

    Result<void> makeFolder(const QString &path) override
    {
        return checked(::mkdir(pathToBytes(path).constData(), 0777), path);
    }

    Result<void> removeFolder(const QString &path) override
    {
        return checked(::rmdir(pathToBytes(path).constData()), path);
    }

    Result<void> syncFolder(const QString &folder) override
    {
        const Descriptor file = opened(folder, O_RDONLY | O_DIRECTORY);
        if (!file.isOpen())
            return failed(folder);
        // Some file systems sync no folders; the file itself is safe by now.
        if (uninterrupted([&] { return ::fsync(file.get()); }) != 0 && errno != EINVAL && errno != EROFS)
            return failed(folder);
        return {};
    }
};

} // namespace

FileOps &FileOps::system()
{
    static PosixFileOps ops;
    return ops;
}

} // namespace dossier
