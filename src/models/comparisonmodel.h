// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "rowsmodel.h"
#include "text/hunks.h"

#include <QSet>

#include <tuple>

namespace dossier {

/// A line of each side, or a fold.
struct ComparedRow {
    enum class Kind : char { Equal, Changed, OnlyLeft, OnlyRight, Fold };

    Kind kind = Kind::Equal;
    qsizetype leftLine = -1; ///< from 0; -1: none
    qsizetype rightLine = -1;
    QString left = {}; ///< without its line end; what is no text as U+FFFD
    QString right = {};
    std::vector<TextRange> leftWords = {}; ///< that differ, in the line
    std::vector<TextRange> rightWords = {};
    bool isEndMissing = false; ///< only one side has a line end …
    bool isLeftEnded = false; ///< … the left one
    int hunk = -1;
    qsizetype folded = 0; ///< of a fold: how many lines

    /// What it shows, wherever it stands.
    [[nodiscard]] auto key() const
    {
        return std::tie(kind, left, right, leftWords, rightWords, isEndMissing, isLeftEnded, folded);
    }
    bool operator==(const ComparedRow &) const = default;
};

/// Two texts beside each other as rows; long stretches of equal lines folded
/// into one. A new text changes only the rows that are others. GUI thread.
class ComparisonModel : public RowsModel<ComparedRow>
{
    Q_OBJECT
public:
    using Side = SideBySide::Side;
    using Kind = ComparedRow::Kind;
    enum Column { LeftNumber, LeftText, Sign, RightNumber, RightText, ColumnCount };
    static constexpr int kWholeText = -1;

    using Row = ComparedRow;

    using RowsModel::RowsModel;

    void setTitles(const QString &left, const QString &right);
    void setTexts(const QString &left, const QString &right);
    /// How many equal lines are shown around a difference; kWholeText: all.
    void setContext(int lines);
    /// Shows the lines of a fold, until the lines above it change.
    void unfold(int row);

    [[nodiscard]] const SideBySide &sides() const { return m_sides; }
    [[nodiscard]] const Row &row(int row) const { return rows()[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int firstRowOf(int hunk) const; ///< -1 for none
    [[nodiscard]] int lastRowOf(int hunk) const;
    /// The hunk of a row, or the next one below it; -1 if there is none.
    [[nodiscard]] int hunkFrom(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] QList<int> shownRoles() const override { return {Qt::DisplayRole, Qt::AccessibleTextRole}; }

private:
    [[nodiscard]] std::vector<Row> makeRows() const;
    [[nodiscard]] Row rowOf(const SideBySide::Row &source) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    SideBySide m_sides;
    QString m_titles[2];
    int m_context = kWholeText;
    QSet<qsizetype> m_unfolded; ///< left lines with which a fold would begin
};

} // namespace dossier
