// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fileops.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

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
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] int get() const { return m_descriptor; }
    /// Some systems tell of a failed write only now.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_descriptor, -1)) == 0; }

private:
    int m_descriptor;
};

Error::Code codeOf(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return Error::Code::NotFound;
    case EACCES:
    case EPERM:
    case EROFS:
        return Error::Code::NotPermitted;
    case EISDIR:
        return Error::Code::NotAFile;
    case EFBIG:
        return Error::Code::TooLarge;
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

/// Goes on after interruptions and short writes.
bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
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

class PosixFileOps : public FileOps
{
public:
    FileInfo info(const QString &path) override
    {
        struct stat status{};
        const QByteArray name = QFile::encodeName(path);
        if (::stat(name.constData(), &status) != 0)
            return {};
        FileInfo info;
        info.kind = S_ISREG(status.st_mode)   ? FileInfo::Kind::File
                    : S_ISDIR(status.st_mode) ? FileInfo::Kind::Folder
                                              : FileInfo::Kind::Other;
        info.size = status.st_size;
        info.mode = status.st_mode & 07777;
        info.owner = status.st_uid;
        info.group = status.st_gid;
        info.isWritable = ::access(name.constData(), W_OK) == 0;
        return info;
    }

    Result<QString> resolved(const QString &path) override
    {
        char *real = ::realpath(QFile::encodeName(path).constData(), nullptr);
        if (!real) {
            if (errno == ENOENT && !QFileInfo(path).isSymLink())
                return path;
            return failed(path);
        }
        const QString result = QFile::decodeName(real);
        ::free(real);
        return result;
    }

    Result<QByteArray> read(const QString &path, qint64 limit) override
    {
        // Not blocking, so that a pipe put in a file's place cannot hold us.
        const Descriptor file(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
        if (!file.isOpen())
            return failed(path);
        struct stat status{};
        if (::fstat(file.get(), &status) != 0)
            return failed(path);
        if (!S_ISREG(status.st_mode)) {
            errno = EISDIR;
            return failed(path);
        }
        QByteArray bytes;
        bytes.reserve(status.st_size);
        char buffer[64 * 1024];
        while (true) {
            const ssize_t got = ::read(file.get(), buffer, sizeof buffer);
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

    Result<void> writeNew(const QString &path, const QByteArray &bytes) override
    {
        Descriptor file(
            ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!file.isOpen())
            return failed(path);
        if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0 || !file.close())
            return failed(path);
        return {};
    }

    Result<void> copyAttributes(const QString &from, const QString &to) override
    {
        const QByteArray target = QFile::encodeName(to);
        const FileInfo source = info(from);
        // Only root may give files away; a group one is in, everybody may give.
        if (::chown(target.constData(), source.owner, source.group) != 0)
            (void)!::chown(target.constData(), static_cast<uid_t>(-1), source.group);
        copyExtendedAttributes(QFile::encodeName(from), target);
        return setMode(to, source.mode);
    }

    Result<void> setMode(const QString &path, uint mode) override
    {
        return checked(::chmod(QFile::encodeName(path).constData(), mode), path);
    }

    Result<void> exchange(const QString &a, const QString &b) override
    {
#if defined(Q_OS_LINUX) && defined(SYS_renameat2) && defined(RENAME_EXCHANGE)
        const long result = ::syscall(SYS_renameat2, AT_FDCWD, QFile::encodeName(a).constData(), AT_FDCWD,
                                      QFile::encodeName(b).constData(), RENAME_EXCHANGE);
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
        return checked(::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()), to);
    }

    Result<void> remove(const QString &path) override
    {
        return checked(::unlink(QFile::encodeName(path).constData()), path);
    }

    Result<void> syncFolder(const QString &folder) override
    {
        const Descriptor file(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (!file.isOpen())
            return failed(folder);
        // Some file systems sync no folders; the file itself is safe by now.
        if (::fsync(file.get()) != 0 && errno != EINVAL && errno != EROFS)
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
