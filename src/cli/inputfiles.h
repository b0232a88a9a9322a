// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QByteArray>
#include <QStringList>

#include <filesystem>
#include <vector>

namespace dossier {

// Paths are strings in which a byte that is no UTF-8 is one unit U+DC00 + byte,
// so that each name that a system can hold comes through.

[[nodiscard]] QString pathFromBytes(const QByteArray &bytes);
[[nodiscard]] std::filesystem::path toNative(const QString &path);
[[nodiscard]] QString fromNative(const std::filesystem::path &path);

struct InputFiles {
    QStringList files;
    std::vector<Error> errors; ///< of paths and folders that could not be read
};

/// The files that the arguments name: a file is itself, a folder all `*.md`
/// below it in order of their path, hidden ones too, `.git` left out. Links to
/// folders are followed, and no folder is looked at twice.
[[nodiscard]] InputFiles findInputFiles(const QStringList &arguments);

/// The bytes of a file. Errors: NotFound, NotPermitted, NotAFile, Io. Any thread.
[[nodiscard]] Result<QByteArray> readInputFile(const QString &path);

} // namespace dossier
