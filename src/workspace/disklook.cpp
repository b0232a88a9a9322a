// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "disklook.h"

#include "storage/nativepath.h"
#include "storage/readfile.h"

#include <algorithm>

namespace dossier {

namespace {

QString composed(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C);
}

/// What a folder has instead of a name that it has not: one that a system may take
/// for the same, or the very file.
QString otherName(const QString &path, const FileInfo &known, bool isThere, FileOps &ops)
{
    const QString folder = parentPath(path);
    const QString name = path.sliced(path.lastIndexOf(u'/') + 1);
    const auto entries = ops.entries(folder).value_or(std::vector<FolderEntry>());
    if (std::ranges::contains(entries, name, &FolderEntry::name))
        return {};
    const auto has = [&entries](const auto &isIt) { return std::ranges::find_if(entries, isIt); };
    const auto same = has([&name](const FolderEntry &entry) { return composed(entry.name) == composed(name); });
    if (same != entries.end())
        return {};
    // Of one that is there under its old name the system takes case for nothing;
    // one that is not is known by what it is.
    const auto found = has([&](const FolderEntry &entry) {
        if (isThere)
            return composed(entry.name).toCaseFolded() == composed(name).toCaseFolded();
        return entry.kind == FileInfo::Kind::File && known.kind == FileInfo::Kind::File &&
               entry.name.endsWith(QLatin1StringView(".md")) &&
               ops.info(childPath(folder, entry.name)).isSameFile(known);
    });
    return found == entries.end() ? QString() : childPath(folder, found->name);
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
