// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace dossier {

/// The names of a SameNameModel that hold all words of the filter, and, if
/// wanted, only those whose files differ. GUI thread.
class SameNameProxy : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words); ///< case does not count
    void setOnlyDifferent(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_onlyDifferent = false;
};

} // namespace dossier
