// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#pragma once

#include "fuzzypattern.h"

namespace dossier {

/// Texts that are searched again with each letter that is typed: what the
/// letters before did not find is not looked at again. A value; any thread.
class FuzzyList
{
public:
    void clear();
    void add(QStringView folder, QStringView name);
    [[nodiscard]] qsizetype size() const { return m_texts.size(); }
    /// See FuzzyPattern::score(); each has none at first.
    void setBonus(qsizetype index, int bonus);
    void clearBonuses();

    /// The best ones as indices, best first; equals in the order they were added.
    [[nodiscard]] std::vector<qsizetype> best(const FuzzyPattern &pattern, qsizetype limit);

private:
    struct Scored {
        int score = 0;
        quint32 index = 0;
    };

    FuzzyTexts m_texts;
    std::vector<unsigned char> m_bonuses;
    FuzzyPattern m_last; ///< empty: all are in reach
    std::vector<quint32> m_left; ///< what it found, or may have
    std::vector<Scored> m_scored; ///< kept for its room only
};

} // namespace dossier
