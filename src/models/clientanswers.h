// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "library/agentsummary.h"
#include "library/validatoranswer.h"
#include "rowsmodel.h"

namespace dossier {

/// A file with what Dossier says of it beside what the client's own validator says.
struct ClientAnswerRow {
    QString key; ///< its path
    QString title; ///< its file name
    QString ours;
    QString theirs;
    bool differs = false; ///< one says that it loads, the other that it does not

    bool operator==(const ClientAnswerRow &) const = default;
};

/// Those that differ first, then those that the validator has something to say of, then
/// the others; each by name. `known` are the agents of that folder as Dossier reads them.
[[nodiscard]] std::vector<ClientAnswerRow> clientAnswerRows(const ValidatorAnswer &answer,
                                                            const std::vector<AgentSummary> &known);

/// The rows for a view. GUI thread.
class ClientAnswersModel : public RowsModel<ClientAnswerRow>
{
    Q_OBJECT
public:
    enum Column : char { File, Ours, Theirs, ColumnCount };
    using RowsModel<ClientAnswerRow>::RowsModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void setClient(const QString &title); ///< for the head of its column

private:
    QString m_client;
};

} // namespace dossier
