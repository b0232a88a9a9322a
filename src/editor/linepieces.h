// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/textrange.h"

#include <QString>

#include <vector>

namespace dossier {

/// A text whose very long lines are shown in pieces, as no text control lays
/// out a line of megabytes in a bearable time, and the way from its offsets to
/// those of what is shown and back. Offsets are UTF-16 units. A value; any thread.
class LinePieces
{
public:
    static constexpr qsizetype kPiece = 2'000; ///< units of a piece at most

    LinePieces() = default; ///< everything is shown as it is
    /// Lines up to `longest` units stay whole.
    LinePieces(const QString &text, qsizetype longest);

    [[nodiscard]] bool isEmpty() const { return m_breaks.empty(); }
    [[nodiscard]] const QString &shown() const { return m_shown; }
    [[nodiscard]] qsizetype toShown(qsizetype offset) const;
    [[nodiscard]] TextRange toShown(TextRange range) const;
    [[nodiscard]] qsizetype toText(qsizetype shownOffset) const;
    [[nodiscard]] TextRange toText(TextRange shownRange) const;
    /// What is shown from an offset on, without the line ends that are none.
    [[nodiscard]] QString joined(QString shownPart, qsizetype shownStart) const;
    /// How many line ends before an offset of what is shown are none.
    [[nodiscard]] int breaksBefore(qsizetype shownOffset) const;
    [[nodiscard]] bool isContinued(qsizetype shownOffset) const; ///< no line begins there, but a piece

private:
    QString m_shown;
    std::vector<qsizetype> m_breaks; ///< offsets of the text before which a line end is shown
};

} // namespace dossier
