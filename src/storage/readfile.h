// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fileops.h"

namespace dossier {

constexpr qint64 kMaximumFile = 200 << 20; ///< bytes of the largest file that is opened

/// The bytes of a file. Errors: NotFound, NotPermitted, NotAFile (folders,
/// devices, pipes: never waited for), TooLarge, Io; the text says what to do.
/// Any thread.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, FileOps &ops = FileOps::system());

/// SHA-256 of bytes.
[[nodiscard]] QByteArray hashOf(const QByteArray &bytes);
/// SHA-256 of a file's bytes; errors as readFile().
[[nodiscard]] Result<QByteArray> hashOfFile(const QString &path, FileOps &ops = FileOps::system());

} // namespace dossier
