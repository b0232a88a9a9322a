// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/samenames.h"

#include <QAbstractTableModel>

namespace dossier {

/// Names that several files have: a row each, a column for each folder of agents
/// that holds one of them; the names themselves are the vertical header. Only
/// what differs is announced. GUI thread.
class SameNameModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        PathsRole = Qt::UserRole, ///< QStringList: the files of a cell, that which goes first before others
        FirstRole, ///< QString, of a row: the file that goes first of its name
        EqualRole, ///< bool, of a row: all its files are equal
        UsedRole, ///< bool: a file of the cell is used, or may be
    };

    /// Beside names of a client that is not the default one stands its title.
    explicit SameNameModel(const Dialects &dialects, QObject *parent = nullptr);

    void setStandings(const Standings &standings);
    [[nodiscard]] const SameNames &names() const { return m_names; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void updateColumns(const std::vector<SameNames::Column> &columns);
    void updateRows(std::vector<SameNames::Row> rows);
    void announceRow(int row);
    [[nodiscard]] const SameNames::Cell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] static QString cellText(const SameNames::Cell &cell);
    [[nodiscard]] QString cellHelp(const SameNames::Cell &cell) const;
    [[nodiscard]] QString nameOf(const SameNames::Row &row) const;

    const Dialects &m_dialects;
    Standings m_standings;
    SameNames m_names;
};

} // namespace dossier
