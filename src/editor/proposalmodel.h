// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/completion.h"

#include <QAbstractListModel>

namespace dossier {

/// The proposals of a place, one a row. GUI thread.
class ProposalModel : public QAbstractListModel
{
    Q_OBJECT
public:
    /// What a row has beside its label; colours as the client paints them.
    enum Role : int { DetailRole = Qt::UserRole, LightRole, DarkRole };

    using QAbstractListModel::QAbstractListModel;

    void setProposals(std::vector<Completion::Proposal> proposals);
    [[nodiscard]] const std::vector<Completion::Proposal> &proposals() const { return m_proposals; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Completion::Proposal> m_proposals;
};

} // namespace dossier
