// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gitattributes.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace dossier {

QString repositoryOf(const QString &filePath, FileOps &ops)
{
    QString folder = QDir::cleanPath(filePath);
    for (qsizetype slash = folder.lastIndexOf(u'/'); slash > 0; slash = folder.lastIndexOf(u'/')) {
        folder.truncate(slash);
        // Of a worktree it is a file.
        if (ops.info(folder + u"/.git"_s).kind != FileInfo::Kind::Missing)
            return folder;
    }
    return {};
}

QByteArray withLineFeedAttribute(const QByteArray &attributes)
{
    for (const QByteArray &line : attributes.split('\n')) {
        if (line.simplified() == kLineFeedAttribute)
            return attributes;
    }
    const QByteArray lineEnd = attributes.contains("\r\n") ? "\r\n" : "\n";
    QByteArray text = attributes;
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += lineEnd;
    return text + kLineFeedAttribute + lineEnd;
}

} // namespace dossier
