// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <filesystem>

namespace dossier {

// Paths are strings in which a byte that is no UTF-8 is one unit U+DC00 + byte,
// so that each name that a system can hold comes through. Any thread.

[[nodiscard]] QString pathFromBytes(const QByteArray &bytes);
/// The bytes of a path on a system whose names are bytes.
[[nodiscard]] QByteArray pathToBytes(const QString &path);
[[nodiscard]] std::filesystem::path toNative(const QString &path);
[[nodiscard]] QString fromNative(const std::filesystem::path &path);
/// Without links and dots, as the library's own, which knows no links on Windows.
[[nodiscard]] std::filesystem::path canonicalPath(const std::filesystem::path &path, std::error_code &code);
/// The same reason for one of a folder's entries.
[[nodiscard]] bool isLink(const std::filesystem::directory_entry &entry);
/// Whether a path says by itself where it begins. Not asked of QDir, for which ":/x"
/// is a resource and absolute.
[[nodiscard]] bool isAbsolutePath(const QString &path);
/// Whether a path, or one of the names in it, is longer than any that the system has.
[[nodiscard]] bool isTooLong(const QString &path);
/// What main() was given, as paths are here; the first is the program. Qt's own
/// decoding loses bytes that are no UTF-8. After the application was made.
[[nodiscard]] QStringList programArguments(int count, char *values[]);

/// The path of what a folder holds; the folder may be the root "/".
[[nodiscard]] QString childPath(const QString &folder, const QString &name);
/// The folder that a path lies in: of "/x" the root, of the root and of a bare
/// name none (empty).
[[nodiscard]] QString parentPath(const QString &path);
/// Whether a path is a folder or lies in it, at any depth. False for an empty folder.
[[nodiscard]] bool isWithin(const QString &path, const QString &folder);

/// Whether a name can be shown as it is and handed to everybody: no byte that is
/// no UTF-8, no control character.
[[nodiscard]] bool isPlainName(const QString &name);
/// A name for the eye: what is not plain as \xE9 or \n, a backslash doubled where
/// something was escaped.
[[nodiscard]] QString escapedName(const QString &name);

} // namespace dossier
