// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace dossier {

/// Above so many units only the head of a text is read, checked and coloured with
/// each key, so that nothing copies the whole. It is more than any client loads.
inline constexpr qsizetype kWholeText = 4 << 20;
inline constexpr qsizetype kTextHead = 1'100'000;

/// A long text in pieces that copies share: a change writes, and after a copy
/// copies, one piece of it, wherever it is. A short text is one piece. Offsets
/// are UTF-16 units. A value; any thread.
class ChunkedText
{
public:
    static constexpr qsizetype kChunk = 256 * 1024; ///< units of a piece; a changed one may have up to twice as many

    ChunkedText() = default;
    explicit ChunkedText(const QString &text);

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QString toString() const; ///< without copying where it is one piece
    /// A part of it; what lies beyond the end is left out.
    [[nodiscard]] QString mid(qsizetype start, qsizetype length) const;
    [[nodiscard]] bool holdsAt(qsizetype start, QStringView part) const;
    /// The removed stretch lies within the text.
    void replace(qsizetype start, qsizetype removed, QStringView added);

private:
    struct Place {
        std::size_t chunk = 0;
        qsizetype offset = 0; ///< in it
    };
    [[nodiscard]] Place placeOf(qsizetype offset) const;
    template<typename Use>
    void visit(qsizetype start, qsizetype length, Use &&use) const;
    void split(std::size_t chunk);

    std::vector<QString> m_chunks; ///< none is empty
    qsizetype m_size = 0;
};

} // namespace dossier
