// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace dossier {

/// A table of rows that are given as a whole, again and again: what stays at the
/// beginning and at the end stays, and what is between goes and comes. A row
/// tells by key() which one it is. GUI thread.
template<typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

    void setRows(std::vector<Row> rows)
    {
        const auto isSame = [](const Row &a, const Row &b) { return a.key() == b.key(); };
        const auto size = std::min(m_rows.size(), rows.size());
        std::size_t first = 0;
        while (first < size && isSame(m_rows[first], rows[first]))
            ++first;
        std::size_t last = 0; // rows at the end
        while (last < size - first && isSame(m_rows[m_rows.size() - 1 - last], rows[rows.size() - 1 - last]))
            ++last;
        const auto at = [](std::vector<Row> &list, std::size_t row) {
            return list.begin() + static_cast<std::ptrdiff_t>(row);
        };
        if (const std::size_t end = m_rows.size() - last; end > first) {
            this->beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
            m_rows.erase(at(m_rows, first), at(m_rows, end));
            this->endRemoveRows();
        }
        if (const std::size_t end = rows.size() - last; end > first) {
            this->beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
            m_rows.insert(at(m_rows, first), at(rows, first), at(rows, end));
            this->endInsertRows();
        }
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row] == rows[row])
                continue;
            m_rows[row] = std::move(rows[row]);
            const int number = static_cast<int>(row);
            Q_EMIT this->dataChanged(this->index(number, 0), this->index(number, this->columnCount() - 1));
        }
    }

private:
    std::vector<Row> m_rows;
};

} // namespace dossier
