// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

namespace dossier {

using namespace Qt::StringLiterals;

Result<void> replacePrivately(const QString &path, const QByteArray &bytes, FileOps &ops)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (ops.info(folder).kind == FileInfo::Kind::Missing) {
        if (!QDir().mkpath(folder))
            return std::unexpected(Error{.code = Error::Code::NotPermitted, .text = {}, .path = folder});
        (void)ops.setMode(folder, 0700);
    }
    const QString temporary = path + u".tmp-"_s + QString::number(QRandomGenerator::global()->generate(), 16);
    Result<void> done = ops.writeNew(temporary, bytes);
    if (done)
        done = ops.rename(temporary, path);
    if (!done) {
        (void)ops.remove(temporary);
        return done;
    }
    (void)ops.syncFolder(folder);
    return {};
}

} // namespace dossier
