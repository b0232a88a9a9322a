// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "disklook.h"

#include "storage/nativepath.h"
#include "storage/readfile.h"

namespace dossier {

namespace {

/// Two names that a system may take for one.
bool isAlike(const QString &a, const QString &b)
{
    return a.normalized(QString::NormalizationForm_C).toCaseFolded() ==
           b.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// What a folder has instead of a name that it has not.
QString otherName(const QString &path, const FileInfo &known, bool isThere, FileOps &ops)
{
    const QString folder = parentPath(path);
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const auto entries = ops.entries(folder);
    QString moved;
    for (const FolderEntry &entry : entries.value_or(std::vector<FolderEntry>())) {
        const bool isOneName =
            entry.name.normalized(QString::NormalizationForm_C) == name.normalized(QString::NormalizationForm_C);
        if (isOneName)
            return {};
        const QString other = childPath(folder, entry.name);
        const bool isThatFile = !isThere && entry.kind == FileInfo::Kind::File &&
                                entry.name.endsWith(QLatin1StringView(".md")) && known.kind == FileInfo::Kind::File &&
                                ops.info(other).isSameFile(known);
        if (isAlike(entry.name, name) || isThatFile)
            moved = other;
    }
    return moved;
}

} // namespace

DiskLook DiskLook::at(const QString &path, const QByteArray &hash, const FileInfo &known, FileOps &ops)
{
    DiskLook look{.info = ops.info(path)};
    look.isWritable = ops.isWritable(path);
    look.movedTo = otherName(path, known, look.info.kind != FileInfo::Kind::Missing, ops);
    Result<QByteArray> bytes = readFile(path, ops);
    if (bytes) {
        if (hashOf(*bytes) != hash) {
            look.state = State::Changed;
            look.bytes = std::move(*bytes);
        }
        return look;
    }
    switch (bytes.error().code) {
    case Error::Code::NotFound:
        look.state = State::Missing;
        break;
    case Error::Code::NotAFile:
        look.state = State::NotAFile;
        break;
    case Error::Code::NotPermitted:
        look.state = State::Unreadable;
        break;
    default:
        break;
    }
    return look;
}

} // namespace dossier
