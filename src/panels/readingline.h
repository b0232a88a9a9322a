// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <Qt>

namespace dossier {

/// A line of a cell that is filled from both ends in the direction of reading:
/// it begins at the left, or at the right where is read from there. A value, in
/// device-independent pixels of the painted widget.
///
/// QPainter mirrors the alignment of a text by itself, but no rectangle.
class ReadingLine
{
public:
    ReadingLine(const QRect &line, Qt::LayoutDirection direction);

    /// What is left, for the text in the middle.
    [[nodiscard]] const QRect &rest() const { return m_rest; }
    /// Cuts `width` and a gap off where the line begins, and returns what lies
    /// on the `width`.
    QRect takeFirst(int width, int gap);
    /// The same where the line ends.
    QRect takeLast(int width, int gap);

private:
    QRect take(int width, int gap, bool atLeft);

    QRect m_rest;
    bool m_isMirrored;
};

/// A square of that size in the middle of the height of `place`, at its left.
[[nodiscard]] QRect middleSquare(const QRect &place, int size);

} // namespace dossier
