// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "proposalmodel.h"

#include <QColor>

namespace dossier {

namespace {

QVariant colourOf(const Rgb &rgb)
{
    return QColor(rgb.red, rgb.green, rgb.blue);
}

QString spoken(const Completion::Proposal &proposal)
{
    QStringList words{proposal.label, proposal.detail};
    words += proposal.help;
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

void ProposalModel::setProposals(std::vector<Completion::Proposal> proposals)
{
    beginResetModel();
    m_proposals = std::move(proposals);
    endResetModel();
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Completion::Proposal &proposal = m_proposals[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return proposal.label;
    case Qt::AccessibleTextRole:
        return spoken(proposal);
    case DetailRole:
        return proposal.detail;
    case LightRole:
        return proposal.colour ? colourOf(proposal.colour->light) : QVariant();
    case DarkRole:
        return proposal.colour ? colourOf(proposal.colour->dark) : QVariant();
    default:
        return {};
    }
}

} // namespace dossier
