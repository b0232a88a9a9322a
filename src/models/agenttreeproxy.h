// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace dossier {

/// Shows the agents that hold all words in name, description or file name, and
/// hides the group of loose files while it is empty. GUI thread.
class AgentTreeProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AgentTreeProxy(QObject *parent = nullptr);

    void setFilterText(const QString &text); ///< words, case ignored; empty: all
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace dossier
