// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "checks/configuration.h"
#include "storage/fileops.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <mutex>

namespace dossier {

/// Finds the `.dossier.json` that counts for a file: the nearest one in its
/// folder or above it, but none beyond the folder of its repository. What was
/// read is remembered until forget(). Any thread.
class Configurations
{
public:
    using Pointer = std::shared_ptr<const Configuration>;

    explicit Configurations(Configuration::Known known, FileOps &ops = FileOps::system());

    /// Null if there is none. Errors as Configuration::fromJson() and
    /// readFile(), with the path of the configuration. `filePath` is absolute;
    /// of an empty one there is none.
    [[nodiscard]] Result<Pointer> of(const QString &filePath);
    /// Where the configuration of a file is, or, if it has none, would be put:
    /// at the root of its repository, else of the project whose agents folder
    /// (such as `.claude/agents`) it lies in, else beside it.
    [[nodiscard]] QString pathFor(const QString &filePath, const QString &projectFolder);
    /// The files that were looked at and hold, or could not be read as, one.
    [[nodiscard]] QStringList paths() const;
    /// Whether one of these files, or a new one, changed in some folders since it
    /// was looked at.
    [[nodiscard]] bool haveChangedIn(const QSet<QString> &folders) const;
    void forget();

private:
    [[nodiscard]] Result<Pointer> ofFolder(const QString &folder);
    [[nodiscard]] Result<Pointer> findFor(const QString &folder);
    [[nodiscard]] Result<Pointer> read(const QString &path);
    [[nodiscard]] bool isRoot(const QString &folder);

    const Configuration::Known m_known;
    FileOps &m_ops;
    mutable std::mutex m_mutex;
    QHash<QString, Result<Pointer>> m_folders;
    QHash<QString, FileInfo> m_states; ///< of what each folder had in the place of the file
};

} // namespace dossier
