// SPDX-FileCopyrightText: The Dossier authors
// SPDX-License-Identifier: MIT
#include "fuzzylist.h"

#include <algorithm>
#include <array>
#include <thread>

namespace dossier {

namespace {

constexpr std::size_t kShared = 10'000; // texts; so many are worth a second thread

/// The best way such that `limit` of those with the scores that were told are found in it or in
/// better ones; 0: they are fewer.
class LeastWay
{
public:
    explicit LeastWay(qsizetype limit)
        : m_limit(limit)
    {
    }

    [[nodiscard]] int least() const { return m_least; }
    void add(int score)
    {
        const int way = FuzzyPattern::wayOf(score);
        if (way <= m_least)
            return;
        ++m_counts[static_cast<std::size_t>(way)];
        ++m_better;
        while (m_better >= m_limit && m_least < FuzzyPattern::kWays)
            m_better -= m_counts[static_cast<std::size_t>(++m_least)];
    }

private:
    qsizetype m_limit;
    int m_least = 0;
    qsizetype m_better = 0; ///< found in better ways than this
    std::array<qsizetype, FuzzyPattern::kWays + 1> m_counts{};
};

} // namespace

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
    const bool isNarrowed = !m_last.isEmpty() && pattern.narrows(m_last);
    const auto look = [&](std::size_t from, std::size_t to, std::vector<Scored> &found) {
        LeastWay way(limit);
        for (std::size_t i = from; i < to; ++i) {
            const quint32 index = isNarrowed ? m_left[i] : quint32(i);
            const int score = pattern.score(m_texts.at(index), m_bonuses[index], way.least());
            if (score == 0)
                continue;
            found.push_back({.score = score, .index = index});
            if (score > 0)
                way.add(score);
        }
    };
    const std::size_t all = isNarrowed ? m_left.size() : m_bonuses.size();
    if (all < kShared) {
        look(0, all, m_scored);
    } else {
        std::vector<Scored> others;
        {
            const std::jthread other([&] { look(all / 2, all, others); });
            look(0, all / 2, m_scored);
        }
        m_scored.insert(m_scored.end(), others.begin(), others.end());
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
