// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "privatefile.h"

#include "privatefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace dossier {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::PrivateFile)
};

std::unexpected<Error> failed(Error error, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (error.code == Error::Code::NotPermitted)
        error.text =
            Texts::tr("%1 was not written: its folder does not allow it. Change the permissions of the folder.")
                .arg(shown);
    else
        error.text =
            Texts::tr("%1 was not written: %2. What was there before is whole; free space.").arg(shown, error.text);
    error.path = path;
    return std::unexpected(error);
}

} // namespace

Result<void> replacePrivately(const QString &path, const QByteArray &bytes, FileOps &ops)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (ops.info(folder).kind == FileInfo::Kind::Missing && !makePrivateFolder(folder))
        return failed({.code = Error::Code::NotPermitted, .text = {}}, path);
    const QString temporary = path + u".tmp-"_s + QString::number(QRandomGenerator::global()->generate(), 16);
    Result<void> done = ops.writeNew(temporary, bytes, FileOps::kPrivate);
    if (done)
        done = ops.rename(temporary, path);
    if (!done) {
        (void)ops.remove(temporary);
        return failed(done.error(), path);
    }
    (void)ops.syncFolder(folder);
    return {};
}

} // namespace dossier
