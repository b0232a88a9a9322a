// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "text/linechanges.h"

#include <QRect>

class QPainter;

namespace dossier {

struct ThemeColours;

/// The lines that differ from the last commit, as the gutter shows them: what
/// was added as a bar, what was changed as a broken one, what was removed as a
/// triangle where it was. Owned by CodeEditor; GUI thread.
class LineMarks
{
public:
    /// In order; whether they are others.
    bool set(std::vector<LineChange> changes);
    [[nodiscard]] const std::vector<LineChange> &changes() const { return m_changes; }

    /// The change that a line (from 0) lies in, or what was removed above it;
    /// null if there is none. Below the last line (`isLast`) may be one more.
    [[nodiscard]] const LineChange *at(int line, bool isLast) const;
    /// Rich text; empty if nothing was changed there.
    [[nodiscard]] QString toolTip(int line, bool isLast) const;
    /// At the right edge of a row of the gutter.
    void paint(QPainter &painter, const QRect &row, int line, bool isLast, const ThemeColours &colours) const;

    static constexpr int kWidth = 3; ///< of a bar, in pixels

private:
    std::vector<LineChange> m_changes;
};

} // namespace dossier
