// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "filesaver.h"

#include "readfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr uint kNewFileMode = 0644;

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

QString siblingName(const QString &target, const QString &ending)
{
    constexpr qsizetype kLongestName = 200; // bytes; with what is added it is one that every system takes
    const QFileInfo info(target);
    QString name = info.fileName();
    while (name.toUtf8().size() > kLongestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return info.absolutePath() + u"/."_s + name + u".dossier-"_s +
           QString::number(QRandomGenerator::global()->generate(), 16) + ending;
}

} // namespace

FileSaver::FileSaver(FileOps &ops)
    : m_ops(ops)
{
}

Result<FileSaver::Saved> FileSaver::save(const Request &request) const
{
    const Result<QString> target = m_ops.resolved(request.path);
    if (!target)
        return explained(target.error(), request.path);
    if (const auto allowed = mayReplace(*target, request); !allowed)
        return std::unexpected(allowed.error());

    const QString temporary = siblingName(*target, u".tmp"_s);
    Result<void> written = m_ops.writeNew(temporary, request.bytes);
    if (written) {
        written = m_ops.info(*target).kind == FileInfo::Kind::Missing ? m_ops.setMode(temporary, kNewFileMode)
                                                                      : m_ops.copyAttributes(*target, temporary);
    }
    if (!written) {
        (void)m_ops.remove(temporary);
        return explained(written.error(), request.path);
    }
    return swapIn(temporary, *target, request);
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
    if (request.overwriteAny)
        return {};
    const Result<QByteArray> hash = hashOfFile(target, m_ops);
    if (!hash)
        return explained(hash.error(), request.path);
    if (*hash != request.expectedHash)
        return changed(request.path);
    return {};
}

Result<FileSaver::Saved> FileSaver::swapIn(const QString &temporary, const QString &target,
                                           const Request &request) const
{
    Saved saved{.hash = hashOf(request.bytes), .conflictCopy = {}};
    const bool isNew = m_ops.info(target).kind == FileInfo::Kind::Missing;
    const Result<void> exchanged = isNew ? std::unexpected(Error{}) : m_ops.exchange(temporary, target);
    if (exchanged) {
        saved.conflictCopy = settleOld(temporary, target, request);
    } else {
        // No such step here: look once more, so that the gap is as small as can be.
        if (const auto allowed = mayReplace(target, request); !allowed) {
            (void)m_ops.remove(temporary);
            return std::unexpected(allowed.error());
        }
        const auto renamed = isNew ? m_ops.renameNew(temporary, target) : m_ops.rename(temporary, target);
        if (!renamed) {
            (void)m_ops.remove(temporary);
            return renamed.error().code == Error::Code::Changed ? changed(request.path)
                                                                : explained(renamed.error(), request.path);
        }
    }
    // The file itself is safe; a folder that cannot be synced loses nothing old.
    (void)m_ops.syncFolder(QFileInfo(target).absolutePath());
    return saved;
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
