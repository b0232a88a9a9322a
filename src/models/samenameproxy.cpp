// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "samenameproxy.h"

#include "samenamemodel.h"

#include <algorithm>

namespace dossier {

void SameNameProxy::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void SameNameProxy::setOnlyDifferent(bool only)
{
    m_onlyDifferent = only;
    invalidateRowsFilter();
}

bool SameNameProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = sourceModel();
    if (m_onlyDifferent && model->index(row, 0, parent).data(SameNameModel::EqualRole).toBool())
        return false;
    const QString name = model->headerData(row, Qt::Vertical).toString();
    return std::ranges::all_of(m_words,
                               [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace dossier
