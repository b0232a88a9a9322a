// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agenttexts.h"
#include "rowsmodel.h"

namespace dossier {

/// Two agents whose texts are alike.
struct AlikeRow {
    struct Agent {
        QString name;
        QString place;
        QString path;
        bool operator==(const Agent &) const = default;
    };

    Agent first;
    Agent second;
    double likeness = 0;
    QStringList words; ///< that they share

    [[nodiscard]] std::pair<QString, QString> key() const { return {first.path, second.path}; }
    bool operator==(const AlikeRow &) const = default;
};

/// The pairs of agents that are most alike, so that a client may take the one
/// for the other. GUI thread.
class AlikeModel : public RowsModel<AlikeRow>
{
    Q_OBJECT
public:
    enum Column { FirstColumn, SecondColumn, LikenessColumn, WordsColumn, ColumnCount };

    using RowsModel::RowsModel;

    void setTexts(const AgentTexts::Data &texts);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace dossier
