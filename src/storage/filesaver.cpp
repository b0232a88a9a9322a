// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "filesaver.h"

#include "nativepath.h"
#include "readfile.h"
#include "siblingname.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::FileSaver)
};

std::unexpected<Error> explained(Error error, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    switch (error.code) {
    case Error::Code::NotPermitted:
        error.text =
            Texts::tr(
                "%1 was not saved: its folder or the file may not be written. Save it under another name, or change "
                "the permissions.")
                .arg(shown);
        break;
    case Error::Code::NotReplaceable:
        error.text =
            Texts::tr("%1 was not saved: it cannot be replaced in one step, as its folder may not be written or "
                      "something is mounted there. It can be written in place; if the computer stops in the "
                      "midst of that, the file may be left half old, half new.")
                .arg(shown);
        break;
    case Error::Code::HasOtherNames:
        error.text =
            Texts::tr("%1 was not saved: the file has other names as well (hard links). Writing in place changes "
                      "it under all of them, but not in one step; replacing it parts this name from the others.")
                .arg(shown);
        break;
    case Error::Code::NotFound:
        error.text = Texts::tr("%1 was not saved: its folder is gone. Save it under another name.").arg(shown);
        break;
    case Error::Code::NotAFile:
        error.text =
            Texts::tr("%1 was not saved: something other than a file is in its place. Save it under another name.")
                .arg(shown);
        break;
    default:
        error.text = Texts::tr("%1 was not saved: %2. The old version is whole; free space or save elsewhere.")
                         .arg(shown, error.text);
        break;
    }
    error.path = path;
    return std::unexpected(error);
}

std::unexpected<Error> changed(const QString &path)
{
    return std::unexpected(
        Error{.code = Error::Code::Changed,
              .text = Texts::tr("%1 was not saved: another program changed it since it was read. Compare, or save "
                                "over it.")
                          .arg(QDir::toNativeSeparators(path)),
              .path = path});
}

} // namespace

FileSaver::FileSaver(FileOps &ops)
    : m_ops(ops)
{
}

Result<FileSaver::Saved> FileSaver::save(const Request &request) const
{
    const Result<QString> target = targetOf(request.path);
    if (!target)
        return explained(target.error(), request.path);
    if (const auto allowed = mayReplace(*target, request); !allowed)
        return std::unexpected(allowed.error());

    if (m_ops.info(*target).kind == FileInfo::Kind::File && request.way == Way::InPlace)
        return writeInPlace(*target, request);
    return replace(*target, request);
}

/// Also of a link that leads to nothing now: what it led to is made again.
Result<QString> FileSaver::targetOf(const QString &path) const
{
    constexpr int mostLinks = 40;
    Result<QString> target = m_ops.resolved(path);
    QString at = path;
    for (int links = 0; !target && links < mostLinks; ++links) {
        const QString next = m_ops.linkTarget(at);
        if (next.isEmpty())
            break;
        at = QDir::cleanPath(QDir(parentPath(at)).absoluteFilePath(next));
        target = m_ops.resolved(at);
    }
    return target;
}

Result<void> FileSaver::mayReplace(const QString &target, const Request &request) const
{
    const FileInfo info = m_ops.info(target);
    if (info.kind == FileInfo::Kind::Missing)
        return {};
    if (info.kind != FileInfo::Kind::File)
        return explained({.code = Error::Code::NotAFile, .text = {}}, request.path);
    if (!m_ops.isWritable(target))
        return explained({.code = Error::Code::NotPermitted, .text = {}}, request.path);
    if (!request.overwriteAny) {
        const Result<QByteArray> hash = hashOfFile(target, m_ops);
        if (!hash)
            return explained(hash.error(), request.path);
        if (*hash != request.expectedHash)
            return changed(request.path);
    }
    if (info.names > 1 && request.way == Way::Replace && !hasOnlyOurNames(target, info))
        return explained({.code = Error::Code::HasOtherNames, .text = {}}, request.path);
    return {};
}

/// A kill in the midst of renameIn() leaves a second name of the very file.
bool FileSaver::hasOnlyOurNames(const QString &target, FileInfo info) const
{
    const QString folder = parentPath(target);
    for (const FolderEntry &entry : m_ops.entries(folder).value_or(std::vector<FolderEntry>())) {
        const QString path = childPath(folder, entry.name);
        if (isSiblingName(entry.name, target) && !entry.isLink && m_ops.info(path).isSameFile(info) &&
            m_ops.remove(path))
            --info.names;
    }
    return info.names == 1;
}

Result<FileSaver::Saved> FileSaver::replace(const QString &target, const Request &request) const
{
    const QString temporary = siblingPath(target, u".tmp"_s);
    Result<Saved> saved =
        makeReady(temporary, target, request).and_then([&] { return swapIn(temporary, target, request); });
    if (saved)
        return saved;
    (void)m_ops.remove(temporary);
    Error error = saved.error();
    if (error.code == Error::Code::Changed)
        return changed(request.path);
    // The file itself may be written, as was asked before.
    if (error.code == Error::Code::NotPermitted && m_ops.info(target).kind == FileInfo::Kind::File)
        error.code = Error::Code::NotReplaceable;
    return explained(error, request.path);
}

Result<void> FileSaver::makeReady(const QString &temporary, const QString &target, const Request &request) const
{
    if (m_ops.info(target).kind == FileInfo::Kind::Missing)
        return m_ops.writeNew(temporary, request.bytes, FileOps::kOrdinary);
    return m_ops.writeNew(temporary, request.bytes, FileOps::kPrivate).and_then([&] {
        return m_ops.copyAttributes(target, temporary);
    });
}

Result<FileSaver::Saved> FileSaver::swapIn(const QString &temporary, const QString &target,
                                           const Request &request) const
{
    Saved saved{.hash = hashOf(request.bytes), .conflictCopy = {}};
    const bool isNew = m_ops.info(target).kind == FileInfo::Kind::Missing;
    if (isNew) {
        if (const auto renamed = m_ops.renameNew(temporary, target); !renamed)
            return std::unexpected(renamed.error());
    } else if (m_ops.exchange(temporary, target)) {
        saved.conflictCopy = settleOld(temporary, target, request);
    } else if (const auto renamed = renameIn(temporary, target, request); renamed) {
        saved = *renamed;
    } else {
        return renamed;
    }
    // The file itself is safe; a folder that cannot be synced loses nothing old.
    (void)m_ops.syncFolder(parentPath(target));
    return saved;
}

Result<FileSaver::Saved> FileSaver::renameIn(const QString &temporary, const QString &target,
                                             const Request &request) const
{
    Saved saved{.hash = hashOf(request.bytes), .conflictCopy = {}};
    // A second name keeps hold of whatever is replaced. Where there is none to be
    // had, a last look makes the gap as small as can be.
    const QString old = siblingPath(target, u".old"_s);
    const bool isHeld = m_ops.addName(target, old).has_value();
    // Somebody may have put another file there since.
    const FileInfo held = isHeld ? m_ops.info(old) : FileInfo();
    const bool isHolding = isHeld && m_ops.info(target).isSameFile(held);
    if (isHeld && !isHolding)
        (void)m_ops.remove(old);
    if (const auto allowed = isHolding ? Result<void>() : mayReplace(target, request); !allowed)
        return std::unexpected(allowed.error());
    if (const auto renamed = m_ops.rename(temporary, target); !renamed) {
        if (isHolding)
            (void)m_ops.remove(old);
        return std::unexpected(renamed.error());
    }
    if (isHolding)
        saved.conflictCopy = settleOld(old, target, request);
    return saved;
}

Result<FileSaver::Saved> FileSaver::writeInPlace(const QString &target, const Request &request) const
{
    const Result<QByteArray> old = readFile(target, m_ops);
    if (!old)
        return explained(old.error(), request.path);
    if (!request.overwriteAny && hashOf(*old) != request.expectedHash)
        return changed(request.path);
    const Result<void> written = m_ops.overwrite(target, request.bytes);
    if (written)
        return Saved{.hash = hashOf(request.bytes), .conflictCopy = {}};
    if (const Result<QByteArray> now = readFile(target, m_ops); (now && *now == *old) || m_ops.overwrite(target, *old))
        return explained(written.error(), request.path);
    return std::unexpected(
        Error{.code = Error::Code::Io,
              .text = Texts::tr("%1 was saved only in part: %2. The whole text is still here: save it under another "
                                "name. The version before is kept in “What Dossier wrote”.")
                          .arg(QDir::toNativeSeparators(request.path), written.error().text),
              .path = request.path});
}

QString FileSaver::settleOld(const QString &old, const QString &target, const Request &request) const
{
    const Result<QByteArray> hash = hashOfFile(old, m_ops);
    if (request.overwriteAny || (hash && *hash == request.expectedHash)) {
        (void)m_ops.remove(old);
        return {};
    }
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    // A copy of the same second is not to be lost either.
    QString kept = target + u".conflict-"_s + stamp;
    for (int number = 2; m_ops.info(kept).kind != FileInfo::Kind::Missing; ++number)
        kept = u"%1.conflict-%2-%3"_s.arg(target, stamp).arg(number);
    return m_ops.rename(old, kept) ? kept : old;
}

} // namespace dossier
