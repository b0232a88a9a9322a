// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dossier {

/// Another agent that the client sees from the same working folder.
struct NeighbourAgent {
    QString name;
    QString path;
};

/// What is around a file, as far as a verdict depends on it. A value, so that
/// checks across files need no library. A loose file counts as lying in a
/// project's agents folder.
struct FileContext {
    enum class Place : char { Project, User, Managed, Plugin };

    QString dialect; ///< id, such as "claude-code"; empty: the default one
    QString path; ///< absolute, or empty for a document without file
    Place place = Place::Project;
    std::vector<NeighbourAgent> neighbours; ///< the file itself excluded
    qsizetype descriptionTokens = 0; ///< of all agents seen together; 0 if not known
};

} // namespace dossier
