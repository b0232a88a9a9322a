// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace dossier {

/// Which file system a path lies in, by the system's table of mounts: the
/// file systems themselves, which may not answer, are not asked. A value; any
/// thread.
class Mounts
{
public:
    Mounts() = default;
    /// Of the text of /proc/self/mountinfo.
    [[nodiscard]] static Mounts fromTable(const QByteArray &table);
    /// Of this system: its table, or on Windows the drives that are elsewhere; without
    /// any where it has neither.
    [[nodiscard]] static Mounts ofSystem();

    /// Such as "ext4" or "fuse.sshfs"; empty if not known.
    [[nodiscard]] QString typeOf(const QString &path) const;

private:
    /// Mount points without a slash at their end, later mounts after earlier ones.
    std::vector<std::pair<QString, QString>> m_types;
};

/// Whether the system tells of no change that others make there: network file
/// systems, and those of the other system of a computer that runs two at once.
/// `type` as by Mounts; a path such as \\server\share says it by itself.
[[nodiscard]] bool isRemote(const QString &path, const QString &type);

} // namespace dossier
