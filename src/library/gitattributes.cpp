// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "gitattributes.h"

#include <QList>

namespace dossier {

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
