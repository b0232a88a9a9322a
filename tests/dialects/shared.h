// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QString>

namespace dossier {

/// The folder of facts and recorded verdicts beside the repository; a path
/// that need not exist. DOSSIER_SHARED says another one.
inline QString sharedFolder()
{
    const QString set = qEnvironmentVariable("DOSSIER_SHARED");
    if (!set.isEmpty())
        return set;
    return QDir::cleanPath(qEnvironmentVariable("DOSSIER_SOURCE_DIR", QStringLiteral(".")) +
                           QStringLiteral("/../shared"));
}

} // namespace dossier
