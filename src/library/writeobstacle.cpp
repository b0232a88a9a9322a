// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "writeobstacle.h"

#include "storage/nativepath.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::WriteObstacle)
};

bool isBelow(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && path.startsWith(folder + u'/');
}

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : path.first(slash);
}

/// The kind of place, as far as it is one that is never written.
AgentsFolder::Kind kindOf(const QString &path, const AgentsFolder *folder, const SystemFolders &system)
{
    if (folder && folder->isReadOnly())
        return folder->kind;
    if (isBelow(path, system.managed))
        return AgentsFolder::Kind::Managed;
    // What a client fetched for itself: an update replaces it.
    if (isBelow(path, system.claude + u"/plugins"_s))
        return AgentsFolder::Kind::Plugin;
    return AgentsFolder::Kind::Project;
}

QString obstacleOnDisk(const QString &path, FileOps &ops)
{
    const FileInfo info = ops.info(path);
    if (info.kind != FileInfo::Kind::Missing && info.kind != FileInfo::Kind::File)
        return Texts::tr("This is a folder, a pipe or a device, not a file.");
    if (info.kind == FileInfo::Kind::File && !ops.isWritable(path))
        return Texts::tr("The file may not be written: its permissions forbid it.");
    // A save puts a new file in the place of the old one.
    const QString target = ops.resolved(path).value_or(path);
    QString folder = folderOf(target);
    while (ops.info(folder).kind == FileInfo::Kind::Missing && folder.size() > 1)
        folder = folderOf(folder);
    if (!ops.isWritable(folder))
        return Texts::tr("Its folder may not be written: its permissions forbid it.");
    return {};
}

} // namespace

QString writeObstacle(const QString &path, const AgentsFolder *folder, const SystemFolders &system, FileOps &ops)
{
    if (!isPlainName(path))
        return Texts::tr("The name holds characters that no other program can be told. Rename the file first.");
    // A link may lead to where its own folder does not.
    const QString target = ops.resolved(path).value_or(path);
    for (const QString &place : {path, target}) {
        switch (kindOf(place, place == path ? folder : nullptr, system)) {
        case AgentsFolder::Kind::Managed:
            return Texts::tr("An administrator keeps this folder; Dossier leaves its files alone.");
        case AgentsFolder::Kind::Plugin:
            return Texts::tr("This is the copy of an installed plugin: an update would overwrite the change. Change it "
                             "where the plugin is written.");
        default:
            break;
        }
    }
    return obstacleOnDisk(path, ops);
}

} // namespace dossier
