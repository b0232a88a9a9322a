// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "inputfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <set>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::InputFiles)
};

Error errorOf(const std::error_code &code, const QString &path)
{
    if (code == std::errc::no_such_file_or_directory || code == std::errc::not_a_directory)
        return {Error::Code::NotFound, Texts::tr("%1 is not there.").arg(path), path};
    if (code == std::errc::permission_denied || code == std::errc::operation_not_permitted)
        return {Error::Code::NotPermitted, Texts::tr("%1 may not be read.").arg(path), path};
    if (code == std::errc::is_a_directory)
        return {Error::Code::NotAFile, Texts::tr("%1 is a folder, not a file.").arg(path), path};
    return {Error::Code::Io, Texts::tr("%1 cannot be read: %2").arg(path, QString::fromLocal8Bit(code.message())),
            path};
}

Error notAFile(const QString &path)
{
    return {Error::Code::NotAFile, Texts::tr("%1 is not a file.").arg(path), path};
}

/// Walks one folder given by the person. Real folders first, links to folders
/// last, so that a file is found under its own path.
class Walk
{
public:
    Walk(std::set<fs::path> &visited, InputFiles &result)
        : m_visited(visited)
        , m_result(result)
    {
    }

    void from(const fs::path &folder)
    {
        enter(folder);
        while (!m_links.empty()) {
            const fs::path link = m_links.back();
            m_links.pop_back();
            enter(link);
        }
        std::ranges::sort(m_files);
        for (const fs::path &file : m_files)
            m_result.files += fromNative(file);
    }

private:
    void enter(const fs::path &folder)
    {
        std::error_code code;
        const fs::path canonical = canonicalPath(folder, code);
        if (code)
            m_result.errors.push_back(errorOf(code, fromNative(folder)));
        else
            walk(folder, canonical);
    }

    void walk(const fs::path &folder, const fs::path &canonical)
    {
        if (!m_visited.insert(canonical).second)
            return;
        std::error_code code;
        fs::directory_iterator entries(folder, code);
        std::vector<fs::path> folders;
        while (!code && entries != fs::directory_iterator()) {
            look(*entries, folders);
            entries.increment(code);
        }
        if (code)
            m_result.errors.push_back(errorOf(code, fromNative(folder)));
        for (const fs::path &name : folders)
            walk(folder / name, canonical / name);
    }

    void look(const fs::directory_entry &entry, std::vector<fs::path> &folders)
    {
        std::error_code code;
        const fs::path name = entry.path().filename();
        const bool isALink = isLink(entry);
        if (entry.is_directory(code)) {
            if (isALink)
                m_links.push_back(entry.path());
            else if (name != ".git")
                folders.push_back(name);
        } else if (name.extension() == ".md" || name == ".md") {
            m_files.push_back(entry.path());
        }
    }

    std::set<fs::path> &m_visited;
    InputFiles &m_result;
    std::vector<fs::path> m_links;
    std::vector<fs::path> m_files;
};

} // namespace

InputFiles findInputFiles(const QStringList &arguments)
{
    InputFiles result;
    std::set<fs::path> visited;
    for (const QString &given : arguments) {
        const QString argument = QDir::fromNativeSeparators(given);
        const fs::path path = toNative(argument);
        std::error_code code;
        const fs::file_status status = fs::status(path, code);
        if (status.type() == fs::file_type::not_found)
            result.errors.push_back(errorOf(std::make_error_code(std::errc::no_such_file_or_directory), argument));
        else if (code)
            result.errors.push_back(errorOf(code, argument));
        else if (fs::is_directory(status))
            Walk(visited, result).from(path);
        else if (fs::is_regular_file(status))
            result.files += argument;
        else
            result.errors.push_back(notAFile(argument));
    }
    return result;
}

#ifdef Q_OS_UNIX

namespace {

/// An open descriptor; closed with it.
class Descriptor
{
public:
    explicit Descriptor(const fs::path &path)
        // Without waiting: a pipe would never answer.
        : m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

} // namespace

Result<QByteArray> readInputFile(const QString &path)
{
    const auto failed = [&path] { return std::unexpected(errorOf({errno, std::generic_category()}, path)); };
    const Descriptor file(toNative(path));
    struct stat status = {};
    if (file.get() < 0 || ::fstat(file.get(), &status) != 0)
        return failed();
    if (!S_ISREG(status.st_mode))
        return std::unexpected(S_ISDIR(status.st_mode) ? errorOf(std::make_error_code(std::errc::is_a_directory), path)
                                                       : notAFile(path));
    // One byte more than it has: the read that fills less is the last.
    QByteArray bytes(static_cast<qsizetype>(status.st_size) + 1, Qt::Uninitialized);
    qsizetype size = 0;
    for (;;) {
        if (size == bytes.size())
            bytes.resize(bytes.size() * 2);
        const auto wanted = static_cast<std::size_t>(bytes.size() - size);
        const ssize_t count = ::read(file.get(), bytes.data() + size, wanted);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed();
        size += count;
        if (static_cast<std::size_t>(count) < wanted)
            break;
    }
    bytes.truncate(size);
    return bytes;
}

#else

Result<QByteArray> readInputFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{Error::Code::Io, Texts::tr("%1 cannot be read: %2").arg(path, file.errorString()), path});
    return file.readAll();
}

#endif

} // namespace dossier
