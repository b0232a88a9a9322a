// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "dialects/fieldcontent.h"
#include "rowsmodel.h"

#include <vector>

namespace dossier {

/// A field of two headers.
struct ComparedField {
    QString key;
    FieldContent left;
    FieldContent right;

    [[nodiscard]] bool isEqual() const;
    bool operator==(const ComparedField &) const = default;
};

/// The fields of two headers beside each other, in the order of the left one.
/// GUI thread.
class FieldComparisonModel : public RowsModel<ComparedField, &ComparedField::key>
{
    Q_OBJECT
public:
    enum Column { KeyColumn, LeftColumn, SignColumn, RightColumn, ColumnCount };
    using Field = ComparedField;

    using RowsModel::RowsModel;

    void setTitles(const QString &left, const QString &right);
    void setFields(std::vector<Field> fields) { setRows(std::move(fields)); }
    /// Of two files as their clients read them.
    [[nodiscard]] static std::vector<Field> fieldsOf(const AgentFile &left, const Reading &leftReading,
                                                     const AgentFile &right, const Reading &rightReading);

    [[nodiscard]] const Field &field(int row) const { return rows()[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int differences() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString m_titles[2];
};

} // namespace dossier
