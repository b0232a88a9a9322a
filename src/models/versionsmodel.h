// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rowsmodel.h"
#include "workspace/versionstore.h"

#include <optional>
#include <stop_token>
#include <tuple>

namespace dossier {

/// An earlier version of a file as a row. A value.
struct VersionRow {
    FileVersion version;
    bool isFirst = false; ///< the oldest that is known
    bool isTooLarge = false; ///< to be kept
    bool isKept = false; ///< its bytes are there
    qint64 growth = 0; ///< bytes more than the version before; of the first one 0
    /// Lines that came and went since the version before; none if not counted.
    std::optional<std::pair<qsizetype, qsizetype>> lines = {};

    [[nodiscard]] auto key() const { return std::tuple(version.time, version.hash, version.origin); }
    bool operator==(const VersionRow &) const = default;
};

/// The rows of a file, the newest first. Reads all its versions; any thread. None
/// when stopped.
[[nodiscard]] std::optional<std::vector<VersionRow>> readVersions(VersionStore store, const QString &path,
                                                                  const std::stop_token &stop = {});

/// The earlier versions of one file, the newest first. GUI thread.
class VersionsModel : public RowsModel<VersionRow>
{
    Q_OBJECT
public:
    enum Column { TimeColumn, OriginColumn, LinesColumn, SizeColumn, ColumnCount };

    using RowsModel::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace dossier
