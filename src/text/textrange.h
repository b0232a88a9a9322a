// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

namespace dossier {

/// A stretch of document text: UTF-16 offsets, half open. A value; any thread.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] static constexpr TextRange between(qsizetype from, qsizetype to) { return {from, to - from}; }

    [[nodiscard]] constexpr qsizetype end() const { return start + length; }
    [[nodiscard]] constexpr bool isEmpty() const { return length == 0; }
    /// The end counts as outside.
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return offset >= start && offset < end(); }
    /// The end counts as inside, as for a cursor.
    [[nodiscard]] constexpr bool touches(qsizetype offset) const { return offset >= start && offset <= end(); }
    [[nodiscard]] constexpr bool contains(TextRange other) const
    {
        return other.start >= start && other.end() <= end();
    }

    constexpr bool operator==(const TextRange &) const = default;
};

} // namespace dossier
