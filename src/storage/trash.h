// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fileops.h"

#include <memory>

namespace dossier {

/// Where deleted files go, so that a person finds them again: the seam by which
/// tests have none, or one of their own. Any thread.
class Trash
{
public:
    virtual ~Trash() = default;

    /// The desktop's. `home` is the person's folder: its disk has the trash.
    /// `data` is the folder for data of programs, beside whose folders it lies: made
    /// when something is put in, as on a new account.
    [[nodiscard]] static std::unique_ptr<Trash> ofSystem(const QString &home, const QString &data,
                                                         FileOps &ops = FileOps::system());

    /// Whether a file that is there now could be put in it; false where its disk
    /// has none, so that it can be said before.
    [[nodiscard]] virtual bool takes(const QString &path) const = 0;
    /// Of a link, the link. Error Io with the reason: the file is still there.
    [[nodiscard]] virtual Result<void> put(const QString &path) = 0;
};

} // namespace dossier
