// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <bitset>

namespace dossier {

/// Which letters stand side by side in a text: one pass over it answers for any
/// number of words whether they can be in it, most of which are not. Letter
/// case (of ASCII) is not told apart, nor are letters beyond ASCII. A Bloom
/// filter: “no” is certain, “yes” wants a look. A value; any thread.
class TrigramFilter
{
public:
    /// Linear in the text's length.
    explicit TrigramFilter(QStringView text);

    /// Whether `words`, of three letters or more, may stand in the text.
    [[nodiscard]] bool mayContain(QStringView words) const;
    [[nodiscard]] bool mayContain(QLatin1StringView words) const;
    /// Whether a unit from `first` to `last` may stand in the text, both beyond
    /// what is written (U+0020 to U+007E) and on the same side of it; tab and
    /// line ends are left out.
    [[nodiscard]] bool mayContainUnit(char16_t first, char16_t last) const;

private:
    template<typename View>
    [[nodiscard]] bool mayHold(View words) const;

    static constexpr unsigned kTrigrams = 1U << 16; ///< three letters of 7 bits, by a hash
    static constexpr unsigned kRows = 1U << 12; ///< of 16 units

    std::bitset<kTrigrams> m_trigrams;
    std::bitset<kRows> m_rows;
};

} // namespace dossier
