// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "agentrow.h"

#include <QCollator>
#include <QHash>

#include <optional>

namespace dossier {

/// What a row is sorted by, made once a row and column, as it is compared often.
struct AgentSortKey {
    bool isEmpty = false; ///< stands last, whatever the order
    qint64 number = 0;
    std::optional<QCollatorSortKey> text = {}; ///< none: the number counts
    std::optional<QCollatorSortKey> name = {}; ///< where the rest is equal
};

/// The order of rows by a column of AgentRowsModel: texts as the person's
/// language sorts them, case ignored and numbers by their value. GUI thread.
class AgentOrder
{
public:
    AgentOrder();

    /// -1: as the source has them; then keys are not needed.
    void set(int column, Qt::SortOrder order);
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    [[nodiscard]] AgentSortKey keyOf(const AgentRow &row) const;
    /// Less than, equal to or greater than 0; 0 for equal keys only.
    [[nodiscard]] int compare(const AgentSortKey &a, const AgentSortKey &b) const;
    [[nodiscard]] QCollatorSortKey textKey(const QString &text) const;

private:
    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    mutable QHash<QString, QCollatorSortKey> m_known; ///< of the texts that many rows share
};

} // namespace dossier
