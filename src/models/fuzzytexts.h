// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <span>
#include <vector>

namespace dossier {

/// A name, and the folder it lies in before it, as FuzzyPattern compares them: a
/// unit for each UTF-16 unit, without case and accents. Views into their owner.
struct FuzzyText {
    /// What a unit was before it was folded, and where it stands.
    enum Flag : unsigned char {
        WordStart = 1,
        UpperCase = 2,
        Combining = 4, ///< belongs to the letter before it
    };

    std::span<const char16_t> units; ///< folder, a slash if there is one, name
    std::span<const unsigned char> flags; ///< Flag; as many
    std::span<const unsigned char> bits; ///< the number of each one's bit in `letters`
    qsizetype nameFrom = 0;
    quint64 letters = 0; ///< which units occur: a bit for each, see FuzzyTexts::bitOf()
    quint64 nameLetters = 0; ///< and which in the name
    quint64 startLetters = 0; ///< and which begin a word; all, where a mark may stand between letters
};

/// Many of them beside each other in memory. A value; any thread.
class FuzzyTexts
{
public:
    void clear();
    /// Of very long ones the end of the folder and the beginning of the name count.
    void add(QStringView folder, QStringView name);
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    [[nodiscard]] FuzzyText at(qsizetype index) const;

    static constexpr qsizetype kMostUnits = 400; ///< of a folder, and of a name

    /// Without case and accent where the script has them; `-`, `_` and blanks are
    /// one, as are both slashes. One unit for one.
    [[nodiscard]] static char16_t folded(char16_t unit);
    /// The number of a letter's own bit, or of one that it shares with rare ones; 0 to 63.
    [[nodiscard]] static unsigned char bitOf(char16_t folded);
    [[nodiscard]] static bool isCombining(char16_t unit);

private:
    void append(QStringView text);

    struct Entry {
        std::size_t begin = 0;
        std::size_t end = 0;
        qsizetype nameFrom = 0;
        quint64 letters = 0;
        quint64 nameLetters = 0;
        quint64 startLetters = 0;
    };
    std::vector<char16_t> m_units;
    std::vector<unsigned char> m_flags;
    std::vector<unsigned char> m_bits;
    std::vector<Entry> m_entries;
};

} // namespace dossier
