// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "readfile.h"

#include "nativepath.h"
#include "text/shortened.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

#include <algorithm>

namespace dossier {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(dossier::ReadFile)
};

/// A path of thousands of characters says no more than its ends.
QString shownPath(const QString &path)
{
    constexpr qsizetype kLongest = 300;
    const QString shown = QDir::toNativeSeparators(path);
    return shown.size() <= kLongest ? shown : shortened(shown, kLongest / 2) + shown.last(kLongest / 2);
}

QString explain(const Error &error, const QString &path, FileOps &ops)
{
    const QString shown = shownPath(path);
    if (isTooLong(path)) {
        return Texts::tr("The path %1 is longer than this system takes. Shorten the names of its folders, or open the "
                         "file from a folder nearer to it.")
            .arg(shown);
    }
    if (const QString target = ops.linkTarget(path); error.code == Error::Code::NotFound && !target.isEmpty()) {
        return Texts::tr("%1 is a link to %2, which is not there or leads back to it. Open the file from where it is "
                         "now.")
            .arg(shown, shownPath(target));
    }
    switch (error.code) {
    case Error::Code::NotFound:
        return Texts::tr("There is no file %1. It may have been moved or deleted; open it from where it is now.")
            .arg(shown);
    case Error::Code::NotPermitted:
        return Texts::tr("%1 may not be read. Change its permissions, then open it again.").arg(shown);
    case Error::Code::NotAFile:
        return Texts::tr("%1 is no file. Open a folder as a folder; devices and pipes cannot be opened.").arg(shown);
    case Error::Code::TooLarge:
        return Texts::tr("%1 is larger than 200 MB and was not opened.").arg(shown);
    default:
        return Texts::tr("%1 could not be read: %2. Try again when the disk can be reached.").arg(shown, error.text);
    }
}

} // namespace

Result<QByteArray> readFile(const QString &path, FileOps &ops)
{
    return ops.read(path, kMaximumFile).transform_error([&path, &ops](Error error) {
        error.text = explain(error, path, ops);
        error.path = path;
        return error;
    });
}

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<QByteArray> hashOfFile(const QString &path, FileOps &ops)
{
    return readFile(path, ops).transform(hashOf);
}

} // namespace dossier
