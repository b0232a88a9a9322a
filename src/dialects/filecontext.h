// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dossier {

/// What is around a file, as far as a verdict depends on it. A value, so that
/// checks across files need no library. A loose file counts as lying in a
/// project's agents folder.
struct FileContext {
    enum class Place : char { Project, User, Managed, Plugin };

    /// Another agent that the client sees from the same working folder.
    struct Neighbour {
        QString name;
        QString path;
        Place place = Place::Project;
        QStringList starts; ///< the agents that its tools let it start, by name

        bool operator==(const Neighbour &) const = default;
    };

    QString dialect; ///< id, such as "claude-code"; empty: the default one
    QString path; ///< absolute, or empty for a document without file
    Place place = Place::Project;
    std::vector<Neighbour> neighbours; ///< the file itself excluded
    qsizetype descriptionTokens = 0; ///< of all agents seen together, this one included; 0 if not known
    std::optional<QStringList> skills; ///< names of those that are there; none if not looked for
    QStringList missingFiles; ///< of the files that the prompt refers to, as written there, those that are not there

    bool operator==(const FileContext &) const = default;
};

} // namespace dossier
