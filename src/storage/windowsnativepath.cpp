// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "nativepath.h"

#include "windowssystem.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace dossier {

fs::path toNative(const QString &path)
{
    return fs::path(widePath(path));
}

QString fromNative(const fs::path &path)
{
    return fromWidePath(path.wstring());
}

fs::path canonicalPath(const fs::path &path, std::error_code &code)
{
    const Handle file = openedForLook(path.wstring(), 0);
    const std::wstring final = file.isOpen() ? finalPath(file.get()) : std::wstring();
    code = final.empty() ? std::error_code(int(GetLastError()), std::system_category()) : std::error_code();
    return final;
}

bool isLink(const fs::directory_entry &entry)
{
    WIN32_FIND_DATAW found = {};
    const HANDLE search =
        FindFirstFileExW(entry.path().c_str(), FindExInfoBasic, &found, FindExSearchNameMatch, nullptr, 0);
    if (search == INVALID_HANDLE_VALUE)
        return false;
    FindClose(search);
    return isLink(found);
}

bool isAbsolutePath(const QString &path)
{
    return QDir::isAbsolutePath(path) && !path.startsWith(u':');
}

bool isTooLong(const QString &path)
{
    constexpr qsizetype mostUnits = 32'767; // in the form without a limit
    constexpr qsizetype mostInName = 255;
    return path.size() >= mostUnits ||
           std::ranges::any_of(path.split(u'/'), [](const QString &name) { return name.size() > mostInName; });
}

QStringList programArguments(int count, char *values[])
{
    Q_UNUSED(count)
    Q_UNUSED(values)
    return QCoreApplication::arguments();
}

} // namespace dossier
