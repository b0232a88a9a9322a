// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace dossier {

/// A table of rows that are given as a whole, again and again: a row that is
/// there again stays, the others go and come. `Key`, a member of the row, tells
/// which one it is. GUI thread.
template<typename Row, auto Key = &Row::key>
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
        const auto size = std::min(m_rows.size(), rows.size());
        std::size_t last = 0; // rows at the end that stay
        while (last < size && isSame(m_rows[m_rows.size() - 1 - last], rows[rows.size() - 1 - last]))
            ++last;
        const std::size_t end = rows.size() - last;
        for (std::size_t row = 0; row < end;) {
            if (const auto found = findFrom(row, m_rows.size() - last, rows[row])) {
                remove(row, *found);
                ++row;
                continue;
            }
            // As many as are new go in at once.
            std::size_t next = row + 1;
            while (next < end && !findFrom(row, m_rows.size() - last, rows[next]))
                ++next;
            insert(row, next, rows);
            row = next;
        }
        remove(end, m_rows.size() - last);
        update(rows);
    }

protected:
    /// The roles that show what is in a row; none: all.
    [[nodiscard]] virtual QList<int> shownRoles() const { return {}; }

private:
    /// How far a row is looked for: one that has moved farther goes and comes.
    static constexpr std::size_t kReach = 64;

    [[nodiscard]] static bool isSame(const Row &a, const Row &b) { return std::invoke(Key, a) == std::invoke(Key, b); }

    [[nodiscard]] std::optional<std::size_t> findFrom(std::size_t first, std::size_t end, const Row &wanted) const
    {
        for (std::size_t row = first; row < std::min(end, first + kReach); ++row) {
            if (isSame(m_rows[row], wanted))
                return row;
        }
        return std::nullopt;
    }

    void remove(std::size_t first, std::size_t end)
    {
        if (first >= end)
            return;
        this->beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        this->endRemoveRows();
    }

    void insert(std::size_t first, std::size_t end, const std::vector<Row> &rows)
    {
        this->beginInsertRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                      rows.begin() + static_cast<std::ptrdiff_t>(first),
                      rows.begin() + static_cast<std::ptrdiff_t>(end));
        this->endInsertRows();
    }

    /// Rows beside each other that show something else are announced as one.
    void update(std::vector<Row> &rows)
    {
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const std::size_t first = row;
            for (; row < m_rows.size() && !(m_rows[row] == rows[row]); ++row)
                m_rows[row] = std::move(rows[row]);
            if (row > first)
                Q_EMIT this->dataChanged(this->index(static_cast<int>(first), 0),
                                         this->index(static_cast<int>(row) - 1, this->columnCount() - 1), shownRoles());
        }
    }

    std::vector<Row> m_rows;
};

} // namespace dossier
