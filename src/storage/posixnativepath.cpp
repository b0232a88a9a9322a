// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "nativepath.h"

#include <algorithm>
#include <climits>
#include <span>

namespace fs = std::filesystem;

namespace dossier {

fs::path toNative(const QString &path)
{
    return fs::path(pathToBytes(path).toStdString());
}

QString fromNative(const fs::path &path)
{
    return pathFromBytes(QByteArray::fromStdString(path.native()));
}

fs::path canonicalPath(const fs::path &path, std::error_code &code)
{
    return fs::canonical(path, code);
}

bool isLink(const fs::directory_entry &entry)
{
    std::error_code code;
    return entry.is_symlink(code);
}

bool isAbsolutePath(const QString &path)
{
    return path.startsWith(u'/');
}

bool isTooLong(const QString &path)
{
    const QByteArray bytes = pathToBytes(path);
    const auto names = bytes.split('/');
    return bytes.size() >= PATH_MAX ||
           std::ranges::any_of(names, [](const QByteArray &name) { return name.size() > NAME_MAX; });
}

QStringList programArguments(int count, char *values[])
{
    QStringList arguments;
    for (const char *value : std::span(values, std::size_t(count)))
        arguments += pathFromBytes(value);
    return arguments;
}

} // namespace dossier
