// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "agentorder.h"

#include "agentrowsmodel.h"

namespace dossier {

AgentOrder::AgentOrder()
{
    m_collator.setNumericMode(true);
}

void AgentOrder::set(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    m_known.clear();
}

QCollatorSortKey AgentOrder::textKey(const QString &text) const
{
    // Folded here, as not every collator can leave case out of its keys.
    return m_collator.sortKey(AgentFacts::folded(text));
}

AgentSortKey AgentOrder::keyOf(const AgentRow &row) const
{
    AgentSortKey key;
    if (m_column < 0)
        return key;
    key.name = textKey(row.title());
    if (m_column == AgentRowsModel::NameColumn)
        return key;
    const QVariant value = AgentRowsModel::agentData(row, m_column, AgentRowsModel::SortRole);
    if (value.typeId() == QMetaType::LongLong) {
        key.number = value.toLongLong();
        key.isEmpty = key.number == 0;
        return key;
    }
    const QString text = value.toString();
    key.isEmpty = text.isEmpty();
    const auto known = m_known.constFind(text);
    key.text = known != m_known.cend() ? *known : *m_known.insert(text, textKey(text));
    return key;
}

int AgentOrder::compare(const AgentSortKey &a, const AgentSortKey &b) const
{
    if (a.isEmpty != b.isEmpty)
        return a.isEmpty ? 1 : -1;
    const int sign = m_order == Qt::AscendingOrder ? 1 : -1;
    if (a.number != b.number)
        return a.number < b.number ? -sign : sign;
    if (a.text && b.text) {
        if (const int order = a.text->compare(*b.text); order != 0)
            return order < 0 ? -sign : sign;
    }
    if (!a.name || !b.name)
        return 0;
    const int order = a.name->compare(*b.name);
    return m_column == AgentRowsModel::NameColumn ? order * sign : order;
}

} // namespace dossier
