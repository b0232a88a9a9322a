// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/place.h"
#include "settings/environment.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

namespace dossier {

class StateFiles;

/// What outlives a run, in small files of the state folder: the places that a
/// person keeps, what was open, recent files. What is damaged counts as empty. GUI
/// thread.
class SavedState
{
public:
    struct Session {
        QStringList files; ///< in the order of their tabs
        QStringList pinned; ///< those whose tabs are
        QStringList folders; ///< places of that session only
        int current = -1; ///< index in `files`
        QByteArray windowState;
        QString workingFolder; ///< that agents were judged for; empty: none chosen
    };

    explicit SavedState(const Environment &environment);
    ~SavedState(); ///< when all is written

    /// None if a person has never kept one.
    [[nodiscard]] std::optional<std::vector<Place>> places() const;
    void setPlaces(const std::vector<Place> &places) const;

    [[nodiscard]] Session session() const;
    void setSession(const Session &session) const;

    [[nodiscard]] QStringList recentFiles() const; ///< newest first
    void setRecentFiles(const QStringList &files) const; ///< the first twelve
    static constexpr qsizetype kMaximumRecent = 12;

private:
    std::unique_ptr<StateFiles> m_files;
};

} // namespace dossier
