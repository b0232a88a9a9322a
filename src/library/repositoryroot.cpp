// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "repositoryroot.h"

#include "storage/nativepath.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

constexpr qint64 kMaximumLink = 64 * 1024; // bytes; paths are far shorter

/// A path that stands in a file of Git, seen from a folder.
QString pathIn(const QString &file, QLatin1StringView prefix, const QString &folder, FileOps &ops)
{
    const Result<QByteArray> bytes = ops.read(file, kMaximumLink);
    const QString text = bytes ? QString::fromUtf8(*bytes).trimmed() : QString();
    if (text.isEmpty() || !text.startsWith(prefix))
        return {};
    const QString path = text.sliced(prefix.size()).trimmed();
    return QDir::cleanPath(QDir::isAbsolutePath(path) ? path : childPath(folder, path));
}

} // namespace

QString repositoryRoot(const QString &folder, FileOps &ops)
{
    for (QString root = folder; !root.isEmpty(); root = parentPath(root)) {
        // Of a worktree it is a file.
        if (ops.info(childPath(root, u".git"_s)).kind != FileInfo::Kind::Missing)
            return root;
    }
    return {};
}

QString mainRepositoryOf(const QString &root, FileOps &ops)
{
    const QString link = childPath(root, u".git"_s);
    if (ops.info(link).kind != FileInfo::Kind::File)
        return {};
    const QString own = pathIn(link, "gitdir:"_L1, root, ops);
    // Of a submodule it is a file too, but then nothing is common.
    const QString common = own.isEmpty() ? QString() : pathIn(childPath(own, u"commondir"_s), {}, own, ops);
    return common.endsWith("/.git"_L1) ? common.chopped(5) : QString();
}

} // namespace dossier
