// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "storage/nativepath.h"
#include "text/error.h"

#include <QStringList>

#include <vector>

namespace dossier {

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
