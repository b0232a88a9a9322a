// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/hunks.h"

#include <QAbstractTableModel>
#include <QSet>

namespace dossier {

/// Two texts beside each other as rows; long stretches of equal lines folded
/// into one. A new text changes only the rows that are others. GUI thread.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Side = SideBySide::Side;
    enum class Kind : char { Equal, Changed, OnlyLeft, OnlyRight, Fold };
    enum Column { LeftNumber, LeftText, Sign, RightNumber, RightText, ColumnCount };
    static constexpr int kWholeText = -1;

    /// A line of each side, or a fold.
    struct Row {
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

        /// Whether it shows the same, wherever it stands.
        [[nodiscard]] bool showsSame(const Row &other) const;
        bool operator==(const Row &) const = default;
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setTitles(const QString &left, const QString &right);
    void setTexts(const QString &left, const QString &right);
    /// How many equal lines are shown around a difference; kWholeText: all.
    void setContext(int lines);
    [[nodiscard]] int context() const { return m_context; }
    /// Shows the lines of a fold, until the lines above it change.
    void unfold(int row);

    [[nodiscard]] const SideBySide &sides() const { return m_sides; }
    [[nodiscard]] const Row &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int firstRowOf(int hunk) const; ///< -1 for none
    [[nodiscard]] int lastRowOf(int hunk) const;
    /// The hunk of a row, or the next one below it; -1 if there is none.
    [[nodiscard]] int hunkFrom(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] std::vector<Row> makeRows() const;
    [[nodiscard]] Row rowOf(const SideBySide::Row &source) const;
    void take(std::vector<Row> rows);
    [[nodiscard]] QString spoken(const Row &row, int column) const;

    SideBySide m_sides;
    std::vector<Row> m_rows;
    QString m_titles[2];
    int m_context = kWholeText;
    QSet<qsizetype> m_unfolded; ///< left lines with which a fold would begin
};

} // namespace dossier
