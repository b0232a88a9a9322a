// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/error.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dossier {

class Workspace;

/// Which client reads the agents of which folder, as the `.dossier.json` files of
/// the open places say, to be changed before it is written there. Reads them when
/// it is made. A value of one window; GUI thread.
class FolderDialects
{
public:
    struct Folder {
        QString folder = {}; ///< relative to the project, empty for all of it
        QString client = {}; ///< an id; empty: the file does not name one
        QString written = {}; ///< what the file says now

        [[nodiscard]] bool isDirty() const { return client != written; }
    };
    /// A file, there or to be made.
    struct Project {
        QString path = {}; ///< of the configuration
        QString root = {}; ///< its folder
        QString problem = {}; ///< why it cannot be read, a sentence; then there are no folders
        bool isThere = false;
        std::vector<Folder> folders = {}; ///< all of the project first, then by name
    };

    /// `workspace` outlives it.
    explicit FolderDialects(Workspace *workspace);

    [[nodiscard]] const std::vector<Project> &projects() const { return m_projects; }
    void setClient(std::size_t project, std::size_t folder, const QString &client);
    /// Gives the index of a folder, a new one if the file does not name it; error
    /// Refused for one that is not below the project.
    [[nodiscard]] Result<std::size_t> add(std::size_t project, const QString &path);

    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isDirty(std::size_t project) const;
    void restore(); ///< as the files say
    /// Writes each file that changes. Errors as Workspace::configure(); those
    /// before it are written.
    [[nodiscard]] Result<void> apply();

private:
    void read(const QString &placeFolder);

    Workspace *m_workspace;
    std::vector<Project> m_projects;
};

} // namespace dossier
