// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "changeset.h"

#include <QString>

#include <vector>

namespace dossier {

/// Two texts beside each other: their lines in rows, and where they differ as
/// hunks, each of which can be taken over to either side. An immutable value;
/// any thread.
class SideBySide
{
public:
    struct Row {
        enum class Kind : char { Equal, Changed, OnlyLeft, OnlyRight };
        Kind kind = Kind::Equal;
        qsizetype left = -1; ///< number of the line, from 0; -1: none here
        qsizetype right = -1;
        int hunk = -1; ///< -1: both are equal here
        /// What differs within a changed line, in offsets of the whole texts;
        /// empty on both sides if only the line end does.
        std::vector<TextRange> leftWords = {};
        std::vector<TextRange> rightWords = {};
    };
    /// Lines that differ, with their line ends; one side may be empty.
    struct Hunk {
        TextRange left;
        TextRange right;
        qsizetype firstRow = 0;
        qsizetype rowCount = 0;
    };
    enum class Side : char { Left, Right };

    SideBySide() = default;
    SideBySide(QString left, QString right);

    [[nodiscard]] const QString &text(Side side) const { return side == Side::Left ? m_left : m_right; }
    [[nodiscard]] bool isEqual() const { return m_hunks.empty(); }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<Hunk> &hunks() const { return m_hunks; }
    /// The line (without its \n) of a side; its number is a row's.
    [[nodiscard]] TextRange lineRange(Side side, qsizetype line) const;

    /// What makes one side like the other in a hunk; applies to text(side).
    [[nodiscard]] ChangeSet taking(std::size_t hunk, Side side) const;
    /// The same for several; all of them make the side equal to the other.
    [[nodiscard]] ChangeSet taking(const std::vector<std::size_t> &hunks, Side side) const;

private:
    void addEqual(qsizetype left, qsizetype right, qsizetype count);
    void addHunk(qsizetype leftStart, qsizetype leftEnd, qsizetype rightStart, qsizetype rightEnd);
    void addChanged(qsizetype left, qsizetype right);
    void addOnly(Side side, qsizetype from, qsizetype to);

    QString m_left;
    QString m_right;
    std::vector<qsizetype> m_leftStarts; ///< and the end
    std::vector<qsizetype> m_rightStarts;
    std::vector<Row> m_rows;
    std::vector<Hunk> m_hunks;
};

/// Which lines of two lists belong together, in order: the numbers of those
/// that are alike, and of no others unless there is one on each side.
struct LinePair {
    std::size_t left;
    std::size_t right;

    bool operator==(const LinePair &) const = default;
};
[[nodiscard]] std::vector<LinePair> pairedLines(const std::vector<QStringView> &left,
                                                const std::vector<QStringView> &right);

} // namespace dossier
