// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agenttexts.h"
#include "rowsmodel.h"

namespace dossier {

/// An agent that a request may be meant for.
struct AskedRow {
    QString name;
    QString place;
    QString path; ///< empty for one without a file
    double share = 0; ///< of the best one's score
    QStringList words; ///< of the request
    bool isOpen = false; ///< the agent that is being edited, by its text as it is now

    [[nodiscard]] const QString &key() const { return path; }
    bool operator==(const AskedRow &) const = default;
};

/// Who would be asked: agents by how much of a request they share, the best
/// first. An estimate of text likeness. GUI thread.
class AskedModel : public RowsModel<AskedRow>
{
    Q_OBJECT
public:
    enum Column { AgentColumn, PlaceColumn, ShareColumn, WordsColumn, ColumnCount };
    static constexpr qsizetype kRows = 20;

    /// An agent that is open: its text counts as it stands there.
    struct Open {
        QString path;
        Likeness::Text text;
        bool operator==(const Open &other) const
        {
            return path == other.path && text.name == other.text.name && text.description == other.text.description;
        }
    };

    using RowsModel::RowsModel;

    void ask(const QString &request, const AgentTexts::Data &data, const std::optional<Open> &open);
    /// The place of the open agent among all that share something, from 1; 0: it
    /// shares nothing, or none is open.
    [[nodiscard]] qsizetype openRank() const { return m_openRank; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    qsizetype m_openRank = 0;
};

} // namespace dossier
