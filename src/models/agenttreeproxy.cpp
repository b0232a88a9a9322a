// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agenttreeproxy.h"

#include "agenttreemodel.h"

#include <algorithm>

namespace dossier {

AgentTreeProxy::AgentTreeProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    // A folder whose last match goes is hidden, one whose first match comes is shown.
    setRecursiveFilteringEnabled(true);
}

void AgentTreeProxy::setFilterText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

bool AgentTreeProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (TwoLevelModel::isGroup(index)) {
        // With words, a folder is shown for the sake of its agents only.
        return m_words.isEmpty() && index.row() > 0;
    }
    const QString text = index.data(AgentTreeModel::NameRole).toString() + u'\n' +
                         index.data(AgentTreeModel::DescriptionRole).toString() + u'\n' +
                         index.data(AgentTreeModel::PathRole).toString().section(u'/', -1);
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace dossier
