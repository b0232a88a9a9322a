// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "problemsproxy.h"

#include "problemsmodel.h"

namespace dossier {

void ProblemsProxy::setFilterText(const QString &text)
{
    if (text.trimmed() == m_text)
        return;
    m_text = text.trimmed();
    invalidateFilter();
}

void ProblemsProxy::setShown(Severity severity, bool shown)
{
    bool &current = m_shown[static_cast<size_t>(severity)];
    if (current == shown)
        return;
    current = shown;
    invalidateFilter();
}

bool ProblemsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto at = [&](int column) { return sourceModel()->index(row, column, parent); };
    const auto severity = at(0).data(ProblemsModel::SeverityRole).toInt();
    if (!m_shown[static_cast<size_t>(severity)])
        return false;
    return m_text.isEmpty() ||
           at(ProblemsModel::MessageColumn).data().toString().contains(m_text, Qt::CaseInsensitive) ||
           at(ProblemsModel::RuleColumn).data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace dossier
