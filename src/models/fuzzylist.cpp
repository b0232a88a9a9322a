// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fuzzylist.h"

#include <algorithm>

namespace dossier {

void FuzzyList::clear()
{
    m_texts.clear();
    m_bonuses.clear();
    m_last = {};
    m_left.clear();
}

void FuzzyList::add(QStringView folder, QStringView name)
{
    m_texts.add(folder, name);
    m_bonuses.push_back(0);
    m_last = {};
}

void FuzzyList::setBonus(qsizetype index, int bonus)
{
    m_bonuses[static_cast<std::size_t>(index)] =
        static_cast<unsigned char>(std::clamp(bonus, 0, FuzzyPattern::kLargestBonus));
}

void FuzzyList::clearBonuses()
{
    std::ranges::fill(m_bonuses, 0);
}

std::vector<qsizetype> FuzzyList::best(const FuzzyPattern &pattern, qsizetype limit)
{
    m_scored.clear();
    const auto look = [&](quint32 index) {
        if (const int score = pattern.score(m_texts.at(index), m_bonuses[index]); score > 0)
            m_scored.push_back({.score = score, .index = index});
    };
    if (!m_last.isEmpty() && pattern.narrows(m_last)) {
        for (const quint32 index : m_left)
            look(index);
    } else {
        for (quint32 index = 0; index < m_bonuses.size(); ++index)
            look(index);
    }
    m_last = pattern;
    m_left.clear();
    m_left.reserve(m_scored.size());
    for (const Scored &scored : m_scored)
        m_left.push_back(scored.index);

    const auto isBetter = [](const Scored &a, const Scored &b) {
        return a.score != b.score ? a.score > b.score : a.index < b.index;
    };
    const auto count = std::min(static_cast<std::ptrdiff_t>(m_scored.size()), static_cast<std::ptrdiff_t>(limit));
    std::partial_sort(m_scored.begin(), m_scored.begin() + count, m_scored.end(), isBetter);
    std::vector<qsizetype> indices;
    indices.reserve(static_cast<std::size_t>(count));
    for (auto scored = m_scored.cbegin(); scored != m_scored.cbegin() + count; ++scored)
        indices.push_back(scored->index);
    return indices;
}

} // namespace dossier
