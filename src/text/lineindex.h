// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "textrange.h"

#include <QStringView>

#include <vector>

namespace dossier {

/// Line and column, both from 0; the column counts UTF-16 units.
struct LinePosition {
    qsizetype line = 0;
    qsizetype column = 0;

    bool operator==(const LinePosition &) const = default;
};

/// Where the lines of a text (\n as line end) begin. A value; any thread.
class LineIndex
{
public:
    explicit LineIndex(QStringView text);

    /// At least 1; a final \n begins one more, empty line.
    [[nodiscard]] qsizetype lineCount() const { return static_cast<qsizetype>(m_starts.size()); }
    /// Offsets beyond the text belong to the last line.
    [[nodiscard]] LinePosition position(qsizetype offset) const;
    /// The offset of a line's start; beyond the last line: the text's end.
    [[nodiscard]] qsizetype lineStart(qsizetype line) const;
    /// The line without its \n.
    [[nodiscard]] TextRange lineRange(qsizetype line) const;
    /// Columns beyond the line's end are cut to it.
    [[nodiscard]] qsizetype offset(LinePosition position) const;

private:
    std::vector<qsizetype> m_starts;
    qsizetype m_length = 0;
};

} // namespace dossier
