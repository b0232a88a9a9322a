// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/agentsearch.h"
#include "twolevelmodel.h"

namespace dossier {

/// What a search has found: files, and below each its matches. Rows come at the
/// end while the search goes on. GUI thread.
class FoundModel : public TwoLevelModel
{
    Q_OBJECT
public:
    enum Role {
        PathRole = Qt::UserRole, ///< QString, of both
        FolderRole, ///< QString, of a file: where it lies behind its place's title
        CountRole, ///< int, of a file: its matches
        TroubleRole, ///< QString, of a file: why not all of it was searched
        LineRole, ///< qsizetype, of a match; from 1
        StartRole, ///< qsizetype, of a match: where it begins in what is shown
        LengthRole, ///< qsizetype
    };

    using TwoLevelModel::TwoLevelModel;

    void append(std::vector<FoundFile> files);
    void clear();

    [[nodiscard]] const std::vector<FoundFile> &files() const { return m_files; }
    [[nodiscard]] qsizetype matchCount() const { return m_matches; }
    [[nodiscard]] qsizetype fileCount() const { return m_filesWithMatches; } ///< that have any
    /// The file that an index is or lies in; null for an invalid one.
    [[nodiscard]] const FoundFile *file(const QModelIndex &index) const;
    [[nodiscard]] const FoundMatch *matchAt(const QModelIndex &index) const; ///< null for a file
    /// The match after or before an index, which may be a file or none; after the
    /// last comes the first. Invalid if there is none.
    [[nodiscard]] QModelIndex next(const QModelIndex &from, bool backwards) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] int itemCount(int group) const override;

private:
    [[nodiscard]] static QVariant fileData(const FoundFile &file, int role);
    [[nodiscard]] static QVariant matchData(const FoundMatch &match, int role);

    std::vector<FoundFile> m_files;
    qsizetype m_matches = 0;
    qsizetype m_filesWithMatches = 0;
};

} // namespace dossier
