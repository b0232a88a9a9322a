// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringList>

#include <algorithm>

namespace dossier::corpus {

/// The folder of real agent files: $DOSSIER_CORPUS, else ../shared/corpus
/// beside the repository, else its own examples/.
[[nodiscard]] inline QString corpusDir()
{
    const QString chosen = qEnvironmentVariable("DOSSIER_CORPUS");
    if (!chosen.isEmpty())
        return chosen;
    const QString source = qEnvironmentVariable("DOSSIER_SOURCE_DIR", QDir::currentPath());
    const QString shared = qEnvironmentVariable("DOSSIER_SHARED", source + QLatin1StringView("/../shared"));
    const QString corpus = QDir::cleanPath(shared + QLatin1StringView("/corpus"));
    return QDir(corpus).exists() ? corpus : source + QLatin1StringView("/examples");
}

/// All agent files of the corpus, sorted; *.md, *.mdc and *.toml are as found.
[[nodiscard]] inline QStringList corpusFiles(const QStringList &patterns = {QStringLiteral("*.md")})
{
    QStringList files;
    QDirIterator walk(corpusDir(), patterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    std::ranges::sort(files);
    return files;
}

[[nodiscard]] inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace dossier::corpus
